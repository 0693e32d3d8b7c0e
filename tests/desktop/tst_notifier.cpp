// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications, with a service on a bus of the test's own.
#include "desktop/notifier.h"
#include "support/notificationserver.h"

#include <QDBusServiceWatcher>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAndReplaces();
    void oneNameIsOneNotification();
    void withdraws();
    void actionsAreItsOwn();
    void marksNothingUp();
    void otherServiceKnowsNothing();
    void withoutServiceNothingIsShown();

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<Notifier> m_notifier;
};

void TestNotifier::init()
{
    m_bus = std::make_unique<PrivateBus>();
    m_server = std::make_unique<NotificationServer>(m_bus->connection(u"server"_s));
    m_notifier = std::make_unique<Notifier>(m_bus->connection(u"client"_s));
}

void TestNotifier::cleanup()
{
    m_notifier.reset();
    m_server.reset();
    m_bus.reset();
}

void TestNotifier::showsAndReplaces()
{
    m_notifier->show(u"a"_s, {.summary = u"First"_s, .body = u"Body"_s, .actions = {{u"default"_s, u"Show"_s}}});
    QTRY_COMPARE(m_server->notified.size(), 1);
    const NotificationServer::Notified first = m_server->notified.constFirst();
    QCOMPARE(first.summary, u"First"_s);
    QCOMPARE(first.body, u"Body"_s);
    QCOMPARE(first.actions, (QStringList{u"default"_s, u"Show"_s}));
    QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), u"tokendeck"_s);
    QCOMPARE(first.hints.value(u"urgency"_s).toInt(), 1);
    QCOMPARE(first.replaces, 0u);
    m_notifier->show(u"b"_s, {.summary = u"Other"_s, .body = {}, .isUrgent = true});
    QTRY_COMPARE(m_server->notified.size(), 2);
    QCOMPARE(m_server->notified.constLast().replaces, 0u);
    QCOMPARE(m_server->notified.constLast().hints.value(u"urgency"_s).toInt(), 2);
    m_notifier->show(u"a"_s, {.summary = u"Second"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 3);
    QCOMPARE(m_server->notified.constLast().replaces, first.id);
    // Dismissed by its user, it comes as a new one.
    m_server->dismiss(first.id);
    m_notifier->show(u"c"_s, {.summary = u"Between"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 4);
    m_notifier->show(u"a"_s, {.summary = u"Third"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 5);
    QCOMPARE(m_server->notified.constLast().replaces, 0u);
}

/// However quickly one follows on another, before the service has answered.
void TestNotifier::oneNameIsOneNotification()
{
    for (int i = 1; i <= 10; ++i)
        m_notifier->show(u"a"_s, {.summary = QString::number(i), .body = {}});
    QTRY_VERIFY(!m_server->notified.isEmpty() && m_server->notified.constLast().summary == u"10"_s);
    for (const NotificationServer::Notified &each : m_server->notified)
        QCOMPARE(each.id, 1u);
}

void TestNotifier::withdraws()
{
    m_notifier->show(u"a"_s, {.summary = u"a"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 1);
    m_notifier->show(u"marker"_s, {.summary = u"m"_s, .body = {}}); // by then the first has its answer
    QTRY_COMPARE(m_server->notified.size(), 2);
    m_notifier->withdraw(u"a"_s);
    m_notifier->withdraw(u"a"_s);
    m_notifier->withdraw(u"never shown"_s);
    QTRY_COMPARE(m_server->closed, QList<uint>{1});
    // Before the service has answered, or has been asked at all.
    m_notifier->show(u"b"_s, {.summary = u"b"_s, .body = {}});
    m_notifier->withdraw(u"b"_s);
    QTRY_COMPARE(m_server->closed.size(), 2);
    Notifier other(m_bus->connection(u"other"_s));
    other.show(u"x"_s, {.summary = u"x"_s, .body = {}});
    other.withdraw(u"x"_s);
    other.show(u"y"_s, {.summary = u"y"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.constLast().summary, u"y"_s);
    QCOMPARE(m_server->notified.size(), 4); // a, marker, b, y
}

void TestNotifier::actionsAreItsOwn()
{
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    m_notifier->show(u"a"_s, {.summary = u"a"_s, .body = {}});
    m_notifier->show(u"b"_s, {.summary = u"b"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 2);
    m_server->choose(99, u"default"_s); // another program's
    m_server->choose(m_server->notified.at(1).id, u"show"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst(), (QVariantList{u"b"_s, u"show"_s}));
}

/// Names are no markup, for a service that reads it and for one that does not.
void TestNotifier::marksNothingUp()
{
    m_notifier->show(u"a"_s, {.summary = u"<b>"_s, .body = u"<b>&"_s});
    QTRY_COMPARE(m_server->notified.size(), 1);
    QCOMPARE(m_server->notified.constLast().body, u"&lt;b&gt;&amp;"_s);
    QCOMPARE(m_server->notified.constLast().summary, u"<b>"_s);
    m_server->capabilities = {u"body"_s};
    Notifier plain(m_bus->connection(u"plain"_s));
    plain.show(u"a"_s, {.summary = u"a"_s, .body = u"<b>&"_s});
    QTRY_COMPARE(m_server->notified.size(), 2);
    QCOMPARE(m_server->notified.constLast().body, u"<b>&"_s);
}

void TestNotifier::otherServiceKnowsNothing()
{
    m_notifier->show(u"a"_s, {.summary = u"a"_s, .body = {}});
    m_notifier->show(u"b"_s, {.summary = u"b"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 2);
    const QDBusServiceWatcher watcher(u"org.freedesktop.Notifications"_s, m_bus->connection(u"client"_s));
    QSignalSpy left(&watcher, &QDBusServiceWatcher::serviceUnregistered);
    m_server.reset();
    QVERIFY(left.wait(60'000));
    m_server = std::make_unique<NotificationServer>(m_bus->connection(u"another"_s));
    QSignalSpy failed(m_notifier.get(), &Notifier::failed);
    m_notifier->show(u"b"_s, {.summary = u"again"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 1);
    QCOMPARE(m_server->notified.constLast().replaces, 0u);
    QCOMPARE(failed.size(), 0);
}

void TestNotifier::withoutServiceNothingIsShown()
{
    m_server.reset();
    Notifier alone(m_bus->connection(u"alone"_s));
    QSignalSpy failed(&alone, &Notifier::failed);
    alone.show(u"a"_s, {.summary = u"a"_s, .body = {}});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
    // One that comes later shows what comes then.
    m_server = std::make_unique<NotificationServer>(m_bus->connection(u"later"_s));
    alone.show(u"c"_s, {.summary = u"c"_s, .body = {}});
    QTRY_COMPARE(m_server->notified.size(), 1);
    QCOMPARE(m_server->notified.constFirst().summary, u"c"_s);
    QCOMPARE(failed.size(), 1); // once
    // Nor without a bus.
    Notifier busless(QDBusConnection::connectToBus(u"unix:path=/nowhere"_s, u"none"_s));
    QSignalSpy refused(&busless, &Notifier::failed);
    busless.show(u"a"_s, {.summary = u"a"_s, .body = {}});
    QTRY_COMPARE(refused.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
