// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <optional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QString notifications()
{
    return u"org.freedesktop.Notifications"_s;
}

QString notificationsPath()
{
    return u"/org/freedesktop/Notifications"_s;
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(notifications(), notificationsPath(), notifications(), method);
}

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // Without blanks a signature is found at once.
    // clang-format off
    m_bus.connect(notifications(), notificationsPath(), notifications(), u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint,QString)));
    m_bus.connect(notifications(), notificationsPath(), notifications(), u"NotificationClosed"_s, this, SLOT(onClosed(uint,uint)));
    // clang-format on
    // Another one knows nothing of what this one shows.
    auto *watcher = new QDBusServiceWatcher(notifications(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &before) {
        if (before.isEmpty()) // the first one
            return;
        m_shown.clear();
        m_readsMarkup.reset();
    });
}

Notifier::~Notifier() = default;

void Notifier::show(const QString &name, const Notification &notification)
{
    if (m_readsMarkup)
        return send(name, notification);
    m_waiting.append({name, notification});
    if (m_waiting.size() == 1)
        askCapabilities();
}

void Notifier::fail(const QString &reason)
{
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(reason);
}

void Notifier::askCapabilities()
{
    if (!m_bus.isConnected()) { // nobody would answer
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_waiting.clear();
                fail(m_bus.lastError().message());
            },
            Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return fail(reply.error().message());
        m_readsMarkup = reply.value().contains("body-markup"_L1);
        for (const auto &[name, notification] : waiting)
            send(name, notification);
    });
}

void Notifier::send(const QString &name, const Notification &notification)
{
    Shown &shown = m_shown[name];
    shown.isUnwanted = false;
    if (shown.isUnderWay) {
        shown.next = notification;
        return;
    }
    shown.isUnderWay = true;
    QStringList actions;
    for (const Notification::Action &action : notification.actions)
        actions << action.id << action.text;
    QVariantMap hints{{u"desktop-entry"_s, u"tokendeck"_s}};
    hints.insert(u"urgency"_s, QVariant::fromValue<uchar>(notification.isUrgent ? 2 : 1));
    QDBusMessage message = call(u"Notify"_s);
    message << u"TokenDeck"_s << shown.id << u"tokendeck"_s << notification.summary
            << (m_readsMarkup.value_or(true) ? notification.body.toHtmlEscaped() : notification.body) << actions
            << hints << -1; // how long is the desktop's to say
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        takeId(name, *watcher);
    });
}

void Notifier::takeId(const QString &name, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    if (reply.isError())
        fail(reply.error().message());
    const auto shown = m_shown.find(name);
    if (shown == m_shown.end()) // another service has come meanwhile
        return;
    shown->isUnderWay = false;
    shown->id = reply.isError() ? 0 : reply.value();
    if (const auto next = std::exchange(shown->next, std::nullopt); next && !shown->isUnwanted)
        return send(name, *next);
    if (shown->isUnwanted && shown->id != 0)
        close(shown->id);
    if (shown->isUnwanted || shown->id == 0)
        m_shown.erase(shown);
}

void Notifier::withdraw(const QString &name)
{
    m_waiting.removeIf([&name](const auto &waiting) { return waiting.first == name; });
    const auto shown = m_shown.find(name);
    if (shown == m_shown.end())
        return;
    if (shown->isUnderWay) {
        shown->isUnwanted = true;
        return;
    }
    close(shown->id);
    m_shown.erase(shown);
}

void Notifier::close(uint id)
{
    m_bus.send(call(u"CloseNotification"_s) << id);
}

QString Notifier::nameOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

/// Others' notifications come, too.
void Notifier::onActionInvoked(uint id, const QString &action)
{
    if (const QString name = nameOf(id); !name.isEmpty())
        Q_EMIT activated(name, action);
}

void Notifier::onClosed(uint id, uint)
{
    if (const QString name = nameOf(id); !name.isEmpty())
        m_shown.remove(name);
}

} // namespace TokenDeck
