// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

namespace TokenDeck {

class Workspace;

/// Loads every account's list again when some time has passed since it was read: more seldom while nobody sees the
/// window, not on a network where traffic is dear, and not again after a login was refused or calls are no longer accepted,
/// until its user has refreshed it. Lives in one thread.
class AutoRefresh : public QObject
{
    Q_OBJECT

public:
    /// @p workspace must outlive this.
    explicit AutoRefresh(Workspace &workspace, QObject *parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    void setHidden(bool hidden) { m_isHidden = hidden; }
    void setMetered(bool metered) { m_isMetered = metered; }

    /// So many times the minutes while the window is hidden.
    static constexpr int slowness = 4;

    /// Begins the loads that are due at @p now, Unix seconds; every quarter of a minute by itself.
    void check(qint64 now);

private:
    Workspace &m_workspace;
    QTimer m_timer;
    QHash<QString, qint64> m_tried; // by account: when its last load was begun here, Unix seconds
    int m_minutes = 0;
    bool m_isHidden = false;
    bool m_isMetered = false;
};

} // namespace TokenDeck
