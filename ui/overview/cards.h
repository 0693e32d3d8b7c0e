// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/summary.h"
#include "table/arranger.h"
#include "table/tokentext.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace TokenDeck {

/// A number with what it counts, that can be pressed to see what was counted.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString number = {};
        QString change = {}; ///< since the last refresh: "+3"; empty for none
        QString detail = {};
        QString note = {};        ///< a second line
        QString explanation = {}; ///< all of it in full, for tool tip and screen readers
        std::optional<Tone> tone = {};
        bool isFact = false; ///< it says something also where it counts no tokens
    };

    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setContent(const Content &content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

/// What an owner asks first, in a row above the table: each card is a switch that filters the table to what it counts.
class Cards : public QWidget
{
    Q_OBJECT

public:
    explicit Cards(QWidget *parent = nullptr);

    /// @p before: of the same gateway before it was last refreshed, to show what changed.
    void setSummary(const Summary &summary, const std::optional<Summary> &before, const TokenText &text);
    /// Nothing is known yet.
    void clear();
    /// Cards whose query is part of this are pressed, all others released.
    void setActiveFilter(const Filter &filter);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Pixels that they need, if they have so many at the side.
    [[nodiscard]] int heightIn(int width) const;

Q_SIGNALS:
    /// Besides what is typed; of a card that is pressed: no longer.
    void queryRequested(const QString &query);
    /// So that what is warned of stands first.
    void orderingRequested(const TokenDeck::Ordering &ordering);

private:
    [[nodiscard]] int rowsIn(int width) const;
    void arrange();

    QList<Card *> m_cards; // as cardInfos
    int m_rows = 0;
};

} // namespace TokenDeck
