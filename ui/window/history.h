// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace TokenDeck {

/// What was shown before, to go back to and forward again, as in a browser.
class History : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString query; ///< of the filter
        bool isOverview = false;

        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit History(QObject *parent);

    /// What is shown now. @p typed: perhaps only on the way to something else, so it is kept once it stands for a second.
    void visit(const Place &place, bool typed);
    void clear();
    /// The places of another one.
    void takeOver(const History &other);

    [[nodiscard]] bool canGoBack() const { return m_current > 0 || m_pending; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    void goBack() { go(-1); }
    void goForward() { go(1); }

Q_SIGNALS:
    /// To be shown again; visit() of it is nothing new.
    void goTo(const TokenDeck::History::Place &place);
    /// canGoBack() or canGoForward().
    void changed();

private:
    void keep();
    void go(int steps);

    QList<Place> m_places{Place{}};
    qsizetype m_current = 0;
    std::optional<Place> m_pending;
    bool m_isTyped = false; // what is pending
    QTimer m_pause;
};

} // namespace TokenDeck
