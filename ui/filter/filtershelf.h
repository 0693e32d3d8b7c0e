// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QAbstractButton>
#include <QWidget>

class QToolButton;

namespace TokenDeck {

class Filter;

/// A pinned filter as a small button, down while it is the one in force.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const NamedFilter &filter, QWidget *parent);

    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override { } // the owner decides

private:
    QString m_query;
};

/// One row of pinned filters; those without room are in a menu at its end.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent);

    void setFilters(const QList<NamedFilter> &filters);
    /// Checks the ones that ask the same.
    void setActive(const Filter &filter);
    void setIndent(int pixels);
    [[nodiscard]] bool isEmpty() const { return m_chips.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// Empty: nothing more is to be filtered.
    void chosen(const QString &query);

private:
    void arrange();
    void fillMenu();
    void choose(const FilterChip &chip);

    QList<FilterChip *> m_chips;
    QToolButton *m_more;
    int m_indent = 0;
    qsizetype m_shown = 0;
};

/// What belongs below the filter field: what is wrong with its query, and the pinned filters. Takes no room while there
/// is neither.
class FilterShelf : public QWidget
{
    Q_OBJECT

public:
    explicit FilterShelf(QWidget *parent = nullptr);

    /// Plain text. Empty: nothing is wrong.
    void setError(const QString &text);
    [[nodiscard]] QString error() const;
    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    void setPinned(const QList<NamedFilter> &filters);

    /// Whether the page that it belongs to is shown.
    void setAllowed(bool allowed);
    /// Where its contents begin, so that they stand below the field.
    void setIndent(int pixels);

private:
    void updateIndent();
    void updateVisibility();

    class ErrorLine;
    ErrorLine *m_line;
    FilterChips *m_chips;
    int m_indent = 0;
    bool m_allowed = true;
};

} // namespace TokenDeck
