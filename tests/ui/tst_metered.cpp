// SPDX-License-Identifier: GPL-3.0-or-later
// A network where traffic is dear, as NetworkManager reports it on a bus of the test's own: no list is loaded that nobody
// asked for.
#include "app/controller.h"
#include "desktop/meterednetwork.h"
#include "support/connecting.h"
#include "support/notificationserver.h"
#include "support/program.h"
#include "ui/preferences/preferencesdialog.h"
#include "workspace/autorefresh.h"

#include <QCheckBox>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr auto service = "org.freedesktop.NetworkManager"_L1;
constexpr auto path = "/org/freedesktop/NetworkManager"_L1;

/// As much of it as is asked for. In a thread of its own, for it is asked by calls that wait.
class NetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)
    Q_PROPERTY(uint Metered READ metered)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection READ primaryConnection)
    Q_PROPERTY(QString PrimaryConnectionType READ primaryConnectionType)

public:
    explicit NetworkManager(const QDBusConnection &bus)
        : m_bus(bus)
    {
        if (!m_bus.registerObject(path, this, QDBusConnection::ExportAllProperties) || !m_bus.registerService(service))
            qFatal("no network manager");
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~NetworkManager() override
    {
        m_thread.quit();
        m_thread.wait();
    }
    void setMetered(bool metered)
    {
        constexpr uint yes = 1;
        constexpr uint no = 2;
        m_metered = metered ? yes : no;
        QDBusMessage changed = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s,
                                                          u"PropertiesChanged"_s);
        changed << QString(service) << QVariantMap{{u"Metered"_s, m_metered.load()}} << QStringList();
        if (!m_bus.send(changed))
            qFatal("nobody is told");
    }

    [[nodiscard]] uint state() const { return 70; } // connected to the world
    [[nodiscard]] uint connectivity() const { return 4; }
    [[nodiscard]] uint metered() const { return m_metered; }
    [[nodiscard]] QDBusObjectPath primaryConnection() const { return QDBusObjectPath(u"/"_s); }
    [[nodiscard]] QString primaryConnectionType() const { return u"gsm"_s; }

private:
    QDBusConnection m_bus;
    std::atomic<uint> m_metered = 1;
    QThread m_thread;
};

} // namespace

class TestMetered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLatin1()); }
    void pausesWhereTrafficIsDear();

private:
    PrivateBus m_bus;
};

void TestMetered::pausesWhereTrafficIsDear()
{
    NetworkManager manager(m_bus.connection(u"network"_s));
    Program program(20);
    program.settings.setRefreshMinutes(1);
    program.controller.watch(m_bus.connection(u"program"_s));
    QVERIFY(program.load());
    const auto *network = program.controller.findChild<MeteredNetwork *>();
    QTRY_VERIFY(network->isMetered()); // as it was when the program started
    auto *refresh = program.controller.findChild<AutoRefresh *>();
    qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto loadsAfterMinutes = [&] {
        now += 120;
        refresh->check(now);
        const bool loads = program.workspace.isLoading();
        return loads && QTest::qWaitFor([&] { return !program.workspace.isLoading(); });
    };
    QVERIFY(!loadsAfterMinutes());
    manager.setMetered(false);
    QTRY_VERIFY(!network->isMetered());
    QVERIFY(loadsAfterMinutes());
    manager.setMetered(true);
    QTRY_VERIFY(network->isMetered());
    QVERIFY(!loadsAfterMinutes());
    // Unless its user wants it.
    auto *settings = openPreferences(program.window, PreferencesDialog::Page::Network);
    const QList<QCheckBox *> boxes = settings->findChildren<QCheckBox *>();
    const auto pauses = std::ranges::find_if(boxes,
                                             [](const QCheckBox *box) { return box->text().contains("metered"_L1); });
    QVERIFY(pauses != boxes.end() && (*pauses)->isChecked());
    QTest::mouseClick(*pauses, Qt::LeftButton, {}, QPoint(8, (*pauses)->height() / 2));
    QTest::mouseClick(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(loadsAfterMinutes());
}

QTEST_MAIN(TestMetered)
#include "tst_metered.moc"
