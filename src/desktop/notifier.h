// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

class QDBusPendingCall;

/// What the desktop does for the program. Knows nothing of tokens.
namespace TokenDeck {

/// A message that the desktop shows beside all windows.
struct Notification
{
    struct Action
    {
        QString id; ///< "default": a click on the notification itself
        QString text;
    };

    QString summary; ///< plain text, a line
    QString body;    ///< plain text
    QList<Action> actions = {};
    bool isUrgent = false; ///< stays until its user has seen it
};

/// Shows notifications by the desktop's service (org.freedesktop.Notifications 1.2). One that is shown under the same
/// name takes the earlier one's place. Never waits for the service; where there is none, nothing is shown. Lives in one
/// thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);
    /// What was shown stays.
    ~Notifier() override;

    void show(const QString &name, const Notification &notification);
    /// It no longer holds; nothing if it is not shown.
    void withdraw(const QString &name);

Q_SIGNALS:
    /// Its user has chosen an action.
    void activated(const QString &name, const QString &action);
    /// There is no service that shows notifications, or it refused: technical. Once.
    void failed(const QString &reason);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Shown
    {
        uint id = 0;                           // the service's; 0: it has none yet
        bool isUnderWay = false;               // the service has not answered yet
        bool isUnwanted = false;               // when it has, it is to be withdrawn
        std::optional<Notification> next = {}; // or this one to take its place
    };

    void fail(const QString &reason);
    void askCapabilities();
    void send(const QString &name, const Notification &notification);
    void takeId(const QString &name, const QDBusPendingCall &call);
    void close(uint id);
    [[nodiscard]] QString nameOf(uint id) const;

    QDBusConnection m_bus;
    QHash<QString, Shown> m_shown;
    std::optional<bool> m_readsMarkup;                 // nothing: the service has not said
    QList<std::pair<QString, Notification>> m_waiting; // for that
    bool m_hasFailed = false;
};

} // namespace TokenDeck
