// SPDX-License-Identifier: GPL-3.0-or-later
// What is under way ends with those who wanted it: nothing is called that is gone, and nothing is left half done.
#include "support/connecting.h"
#include "support/gateways.h"
#include "support/program.h"

#include "app/connectiontest.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/settingsdialog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr quint32 schedules = 200;
constexpr int maxSteps = 24;

/// The program as somebody in a hurry uses it: one thing after another, by chance, without waiting for any of them.
class Schedule
{
public:
    explicit Schedule(quint32 seed)
        : m_random(seed)
        , m_program(std::make_unique<Program>(pick({30, 250, 2'500}), pick({Family::NewApi, Family::OneHub})))
    {
        Profile profile;
        profile.id = u"kept"_s;
        profile.name = u"kept"_s;
        profile.address = m_other->url();
        m_program->settings.saveProfile(profile);
    }

    /// Ends in the midst of it all.
    void run()
    {
        for (int steps = number(maxSteps); steps > 0; --steps) {
            step();
            turn(number(6));
        }
        m_program.reset();
        turn(2); // what comes too late finds nobody
    }

    [[nodiscard]] QStringList filesThatAreNotWhole() const
    {
        QStringList found;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            const QByteArray bytes = file.readAll();
            const bool whole = name.endsWith("json"_L1) ? QJsonDocument::fromJson(bytes).isArray()
                                                        : bytes.endsWith("\r\n");
            if (!opened || !whole)
                found.append(name);
        }
        return found;
    }

private:
    int number(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }
    template <typename Value>
    Value pick(std::initializer_list<Value> values)
    {
        return values.begin()[number(static_cast<int>(values.size()))];
    }

    void turn(int times)
    {
        for (int i = 0; i < times; ++i) {
            if (number(3) == 0)
                QTest::qWait(1); // the gateway's thread gets somewhere
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void step()
    {
        MainWindow &window = m_program->window;
        switch (number(20)) {
        case 0:
        case 1: return m_program->open(pick({LoadMode::Everything, LoadMode::VisitedPages}));
        case 2: return Q_EMIT window.refreshRequested();
        case 3: return m_program->trigger(u"Stop"_s);
        case 4: return m_program->trigger(u"Continue Loading"_s);
        case 5: return m_program->workspace.fetchPage(number(30));
        case 6: return m_program->trigger(pick({u"Next Page"_s, u"Last Page"_s, u"First Page"_s}));
        case 7: return m_program->controller.openAccount(accessToOther(), u"other"_s);
        case 8: return m_program->controller.openDemo(pick({0, 300}));
        case 9: return m_program->controller.openProfile(u"kept"_s); // has no access token: nothing is open then
        case 10:
        case 11: return testConnection();
        case 12: return closeDialog();
        case 13: return askWhoCanCall();
        case 14: return filter();
        case 15:
        case 16: return exportTokens();
        case 17:
            m_program->model()->setPageRows(pick({100, TokenTableModel::allRows}));
            m_program->trigger(u"Select All"_s);
            return m_program->trigger(u"Copy Rows"_s);
        case 18: return m_program->trigger(pick({u"Overview"_s, u"Tokens"_s, u"Raw Quota"_s, u"Gateway Order"_s}));
        default: return disturb();
        }
    }

    GatewayAccess accessToOther() const
    {
        GatewayAccess access;
        access.baseUrl = m_other->url();
        access.userId = m_other->userId();
        access.accessToken = m_other->accessToken().toLatin1();
        return access;
    }

    void testConnection()
    {
        auto *dialog = m_program->part<SettingsDialog>();
        if (!dialog) {
            dialog = openConnectForm(m_program->window);
            dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"other"_s);
            dialog->findChild<QLineEdit *>(u"address"_s)->setText(m_other->url().toString());
            dialog->findChild<QLineEdit *>(u"userId"_s)->setText(m_other->userId());
            dialog->findChild<QLineEdit *>(u"accessToken"_s)->setText(m_other->accessToken());
        }
        if (number(3) == 0)
            Q_EMIT dialog->testCancelled();
        else
            Q_EMIT dialog->testRequested();
    }

    void closeDialog()
    {
        auto *dialog = m_program->part<SettingsDialog>();
        if (!dialog || !dialog->isVisible())
            return;
        if (number(2) == 0)
            dialog->accept();
        else
            dialog->reject();
    }

    void askWhoCanCall()
    {
        m_program->trigger(u"Who Can Call"_s);
        auto *dialog = m_program->part<AccessDialog>();
        if (!dialog)
            return;
        if (number(4) == 0)
            dialog->close();
        else
            dialog->findChild<QLineEdit *>()->setText(pick({u"gpt-5.4"_s, u""_s, u"10.0.0.3"_s}));
    }

    void filter()
    {
        QLineEdit *field = m_program->filterField();
        if (number(4) == 0)
            field->clear();
        QTest::keyClicks(field, pick({u"prod"_s, u"model:"_s, u"is:us"_s, u" group:v"_s, u"("_s, u"remaining<1$"_s}));
        if (number(2) == 0)
            QTest::keyClick(field, pick({Qt::Key_Tab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Backspace}));
    }

    void exportTokens()
    {
        const bool csv = number(2) == 0;
        const QString name = QString::number(number(3)) + (csv ? u".csv"_s : u".json"_s);
        Q_EMIT m_program->window.exportRequested(
            {m_folder.filePath(name), csv ? ExportFormat::Csv : ExportFormat::Json,
             pick({ExportScope::All, ExportScope::Filtered, ExportScope::Selected}), number(2) == 0});
    }

    /// What goes on at the gateway meanwhile.
    void disturb()
    {
        switch (number(3)) {
        case 0: return m_program->gateway->failNext(pick({429, 500, 503, 401}), 1 + number(5));
        case 1: return m_program->gateway->createToken();
        default: return m_program->gateway->deleteToken(1 + number(30));
        }
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<DemoGateway> m_other = startGateway(120);
};

} // namespace

class TestLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheWholeFileBeforeItEnds();
    void endsAConnectionTestWhileTheSiteIsAsked();
    void endsAtAnyPoint_data();
    void endsAtAnyPoint();
};

void TestLifetime::initTestCase()
{
    loadResources();
    setLanguage();
}

void TestLifetime::writesTheWholeFileBeforeItEnds()
{
    constexpr qsizetype tokens = 4'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tokens.json"_s);
    {
        Program program(tokens);
        QVERIFY(program.load());
        Q_EMIT program.window.exportRequested({path, ExportFormat::Json, ExportScope::All});
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), tokens);
    QCoreApplication::processEvents();
}

/// The last call of a test is for what the site says of itself; whoever cancels the test does not wait for the answer.
void TestLifetime::endsAConnectionTestWhileTheSiteIsAsked()
{
    Program program(30);
    auto test = std::make_unique<ConnectionTest>(program.access(), nullptr);
    QSignalSpy found(test.get(), &ConnectionTest::found);
    // Found in the turn in which it is sent, before there can be an answer.
    const auto *call = test->findChild<SideCall *>();
    QVERIFY(call);
    QVERIFY(QTest::qWaitFor([call] { return call->isUnderWay(); }, 120'000));
    QVERIFY(found.isEmpty());
    test.reset();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestLifetime::endsAtAnyPoint_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= schedules; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestLifetime::endsAtAnyPoint()
{
    QFETCH(const quint32, seed);
    Schedule schedule(seed);
    schedule.run();
    QCOMPARE(schedule.filesThatAreNotWhole(), QStringList());
}

QTEST_MAIN(TestLifetime)
#include "tst_lifetime.moc"
