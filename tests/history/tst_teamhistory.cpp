// SPDX-License-Identifier: GPL-3.0-or-later
// A history that several computers share, on a real PostgreSQL: nothing that any of them recorded is lost, whether they
// write at once, are killed while they write, or cannot reach the server; and nobody else gets at it.
#include "history/teamhistory.h"

#include "history/teamsettings.h"
#include "history/writerprocess.h"
#include "support/postgresserver.h"
#include "support/testca.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 day = 86'400;
const QString here = u"here"_s;

/// Every account is shared, by the name that it has.
TeamAccount sameName(const QString &account)
{
    return {account, {}};
}

/// Somebody's computer.
class Computer
{
public:
    explicit Computer(SqlServer server, TeamNames names = sameName)
        : m_server(std::move(server))
        , m_names(std::move(names))
    { }

    void open(TeamHistory::Connecting connecting = TeamHistory::Connecting::AtOnce)
    {
        m_store.reset();
        OpenedHistory opened = openTeamHistory(path(), m_server, m_names, connecting, std::chrono::milliseconds(0));
        m_fault = opened.fault;
        if (!opened.store)
            qFatal("%s", qPrintable(opened.fault->detail));
        m_store = std::move(opened.store);
    }
    TeamHistory *operator->()
    {
        if (!m_store)
            open();
        return static_cast<TeamHistory *>(m_store.get());
    }
    void close() { m_store.reset(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"history.sqlite"_s); }
    [[nodiscard]] std::optional<HistoryFault> fault() const { return m_fault; }
    /// Until nothing is left to be done.
    void tidyUp(qint64 now = historyStart + day)
    {
        while (operator->()->tidyUp(now, {})) { }
    }

private:
    const QTemporaryDir m_folder;
    const SqlServer m_server;
    const TeamNames m_names;
    std::optional<HistoryFault> m_fault;
    std::unique_ptr<HistoryStore> m_store;
};

std::vector<qint64> momentsOf(const SqlServer &server, const QString &account = here)
{
    const OpenedTeam team = openTeamDatabase(server);
    return team.store ? team.store->moments(account, 100'000) : std::vector<qint64>();
}

HistoryFault::Kind kindOf(const std::optional<HistoryFault> &fault)
{
    return fault ? fault->kind : HistoryFault::Kind::NotWritten;
}

} // namespace

class TestTeamHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<PostgresServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void showsEverybodyWhatOneHasRecorded();
    void passesOnWhatWasKeptBefore();
    void keepsWhatItsUserSawLast();
    void losesNothingOfTwoThatWriteAtOnce();
    void losesNothingOfOneThatIsKilled();
    void losesNothingWhileTheServerIsAway_data();
    void losesNothingWhileTheServerIsAway();
    void passesOnPlannedDays();
    void takesOverTheDaysOfOthers();
    void isOnlyReadIfNewer();
    void passesNothingOnByAWrongClock();
    void sharesOnlyWhatIsTheAccounts();
    void goesOnAfterWhatTheDatabaseCannotTake();
    void keepsAsLongAsTheTeamWants();
    void forgetsOnThisComputerAlone();
    void asksForACertificate();
    void readsAddresses_data();
    void readsAddresses();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void TestTeamHistory::showsEverybodyWhatOneHasRecorded()
{
    const SqlServer server = m_server->newDatabase();
    Computer one(server);
    Computer other(server);
    QVERIFY(!one->record(here, loadOf(historyStart, {usedToken(1, 5), usedToken(2, 5)})));
    QVERIFY(!other->record(here, loadOf(historyStart + 3'600, {usedToken(1, 9), usedToken(2, 5)})));
    for (Computer *each : {&one, &other}) {
        QCOMPARE((*each)->moments(here, 100), (std::vector<qint64>{historyStart, historyStart + 3'600}));
        QCOMPARE((*each)->samples(here, 1, 0, historyStart + day),
                 (std::vector<UseSample>{{historyStart, 5, 999'995, 0}, {historyStart + 3'600, 9, 999'991, 0}}));
        QCOMPARE((*each)->changes(here, historyStart, historyStart + 3'600, 3).size(), size_t(0));
        QCOMPARE((*each)->usedAt(here, historyStart, 0).value(TokenId(1)), 5);
        QCOMPARE((*each)->fastest(here, historyStart, 9, 0).at(0).used, 4);
    }
    // Two loads of the same minute are one.
    QVERIFY(!one->record(here, loadOf(historyStart + 7'200, {usedToken(1, 10), usedToken(2, 5)})));
    QVERIFY(!other->record(here, loadOf(historyStart + 7'210, {usedToken(1, 11), usedToken(2, 5)})));
    QCOMPARE(momentsOf(server), (std::vector<qint64>{historyStart, historyStart + 3'600, historyStart + 7'210}));
}

void TestTeamHistory::passesOnWhatWasKeptBefore()
{
    const SqlServer server = m_server->newDatabase();
    Computer computer(server);
    std::vector<qint64> moments;
    {
        const OpenedHistory alone = openHistoryFile(computer.path());
        for (int i = 0; i < 20; ++i) {
            moments.push_back(historyStart + i * 1'000);
            QVERIFY(!alone.store->record(here, loadOf(moments.back(), {usedToken(1, 7 * i), usedToken(2, i / 5)})));
        }
        QVERIFY(!alone.store->setPlanned(here, TokenId(2), historyStart, true));
    }
    const std::vector<UseSample> samples =
        openHistoryFile(computer.path()).store->samples(here, 2, 0, historyStart + day);
    computer.tidyUp();
    QCOMPARE(momentsOf(server), moments);
    const OpenedTeam team = openTeamDatabase(server);
    QCOMPARE(team.store->samples(here, 2, 0, historyStart + day), samples);
    QCOMPARE(team.store->snapshot(here, 0)->time, moments.back());
    QCOMPARE(team.store->planned(here, 0), (QSet<PlannedDay>{{TokenId(2), historyStart}}));
}

/// What has changed since the last visit is what has changed since one's own.
void TestTeamHistory::keepsWhatItsUserSawLast()
{
    const SqlServer server = m_server->newDatabase();
    Computer one(server);
    Computer other(server);
    QVERIFY(!one->record(here, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(!other->record(here, loadOf(historyStart + 3'600, {usedToken(1, 9)})));
    one.tidyUp();
    QCOMPARE(one->snapshot(here, 0)->time, historyStart);
    // One that has seen nothing begins with what others saw.
    Computer third(server);
    QCOMPARE(third->snapshot(here, 0)->time, historyStart + 3'600);
}

void TestTeamHistory::losesNothingOfTwoThatWriteAtOnce()
{
    const SqlServer server = m_server->newDatabase();
    const QString text = toText(server);
    constexpr int loads = 40;
    constexpr int tokens = 30;
    const QTemporaryDir folder;
    // Both make the schema, too.
    Writer even(folder.filePath(u"even.sqlite"_s), u"account"_s, loads, 2, 0, tokens, text);
    Writer odd(folder.filePath(u"odd.sqlite"_s), u"account"_s, loads, 2, 1, tokens, text);
    for (Writer *writer : {&even, &odd}) {
        QVERIFY(writer->ends());
        QVERIFY2(!writer->said().contains("fault"), writer->said().constData());
    }
    const OpenedTeam team = openTeamDatabase(server);
    for (const QString &account : {u"account"_s, u"shared"_s}) {
        const QString wrong = wrongPast(*team.store, account, 0, 2 * loads - 1, 1, tokens);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto kept = team.store->snapshot(account, 0);
        QVERIFY(kept && isSameSnapshot(*kept, loadNumber(2 * loads - 1, tokens)));
    }
}

void TestTeamHistory::losesNothingOfOneThatIsKilled()
{
    const SqlServer server = m_server->newDatabase();
    const QString text = toText(server);
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    constexpr int tokens = 100;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    int killed = 0;
    for (int i = 0; i < 8; ++i) {
        Writer writer(path, u"account"_s, 60, 1, 0, tokens, text);
        writer.waitForLines(static_cast<int>(random() % 6));
        QThread::usleep(random() % 30'000);
        writer.kill();
        killed += writer.wasKilled();
    }
    QVERIFY(killed > 0);
    Writer last(path, u"account"_s, 2, 1, 0, tokens, text);
    QVERIFY(last.ends());
    QVERIFY2(!last.said().contains("fault"), last.said().constData());
    const int newest = last.lastNumber().value_or(-1);
    const OpenedTeam team = openTeamDatabase(server);
    const QString wrong = wrongPast(*team.store, u"account"_s, 0, newest, 1, tokens);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qInfo("%d were killed, %d loads are kept", killed, newest + 1);
}

void TestTeamHistory::losesNothingWhileTheServerIsAway_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("stopped") << false;
    QTest::newRow("crashed") << true;
}

void TestTeamHistory::losesNothingWhileTheServerIsAway()
{
    QFETCH(const bool, crashes);
    const SqlServer server = m_server->newDatabase();
    Computer one(server);
    Computer other(server);
    std::vector<qint64> moments;
    const auto record = [&](Computer &computer) {
        moments.push_back(historyStart + static_cast<qint64>(moments.size()) * 1'000);
        const auto number = static_cast<qint64>(moments.size());
        return computer->record(here, loadOf(moments.back(), {usedToken(1, number), usedToken(2, number / 4)}));
    };
    QVERIFY(!record(one));
    QVERIFY(!record(other));
    QVERIFY(!record(one));
    crashes ? m_server->kill() : m_server->stop();
    QCOMPARE(one->moments(here, 9), (std::vector<qint64>{moments[0], moments[2]})); // its own are still known
    for (int i = 0; i < 3; ++i) {
        for (Computer *computer : {&one, &other}) {
            const auto fault = record(*computer);
            QCOMPARE(kindOf(fault), HistoryFault::Kind::TeamUnreachable);
            QVERIFY(fault->isKept());
            QVERIFY(!fault->detail.isEmpty());
        }
    }
    QCOMPARE(one->moments(here, 99).size(), size_t(5));
    // It is started again without the server, which it does without.
    one.open();
    QCOMPARE(kindOf(one.fault()), HistoryFault::Kind::TeamUnreachable);
    QCOMPARE(one->moments(here, 99).size(), size_t(5));

    m_server->start();
    QVERIFY(!record(one));
    one.tidyUp();
    other.tidyUp();
    QCOMPARE(momentsOf(server), moments);
    std::vector<UseSample> expected;
    for (size_t i = 0; i < moments.size(); ++i)
        expected.push_back({moments[i], qint64(i) + 1, 999'999 - qint64(i), 0});
    for (Computer *computer : {&one, &other})
        QCOMPARE((*computer)->samples(here, 1, 0, historyStart + day), expected);
}

void TestTeamHistory::passesOnPlannedDays()
{
    const SqlServer server = m_server->newDatabase();
    Computer one(server);
    Computer other(server);
    QVERIFY(!one->record(here, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(!one->setPlanned(here, TokenId(1), historyStart, true));
    QCOMPARE(other->planned(here, 0).size(), 1);
    m_server->stop();
    QVERIFY(one->setPlanned(here, TokenId(1), historyStart, false)->isKept());
    QVERIFY(one->setPlanned(here, std::nullopt, historyStart + day, true)->isKept());
    m_server->start();
    one.tidyUp();
    other.open();
    QCOMPARE(other->planned(here, 0), (QSet<PlannedDay>{{std::nullopt, historyStart + day}}));
}

void TestTeamHistory::takesOverTheDaysOfOthers()
{
    const SqlServer server = m_server->newDatabase();
    Computer one(server);
    Computer other(server);
    QVERIFY(!one->record(here, loadOf(historyStart, {usedToken(1, 0)})));
    for (int hour = 1; hour < 72; ++hour)
        QVERIFY(!other->record(here, loadOf(historyStart + hour * 3'600, {usedToken(1, hour), usedToken(2, 1)})));
    one.tidyUp(historyStart + 3 * day);
    m_server->stop();
    QCOMPARE(one->moments(here, 99),
             (std::vector<qint64>{historyStart, historyStart + 23 * 3'600, historyStart + 47 * 3'600,
                                  historyStart + 71 * 3'600}));
    QCOMPARE(one->samples(here, 1, 0, historyStart + 3 * day).back().used, 71);
    QCOMPARE(one->snapshot(here, 0)->time, historyStart);
    m_server->start();
    // What it records next differs from what others saw, not from what it saw itself.
    QVERIFY(!one->record(here, loadOf(historyStart + 3 * day, {usedToken(1, 80)})));
    const auto changes = one->changes(here, historyStart + 71 * 3'600, historyStart + 3 * day, 0);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.at(0).changes, TokenChanges(TokenChange::Gone));
}

void TestTeamHistory::isOnlyReadIfNewer()
{
    const SqlServer server = m_server->newDatabase();
    Computer computer(server);
    QVERIFY(!computer->record(here, loadOf(historyStart, {usedToken(1, 5)})));
    m_server->run(server, u"UPDATE tokendeck.version SET number = 99"_s);
    computer.open();
    QCOMPARE(kindOf(computer.fault()), HistoryFault::Kind::TeamNewer);
    QVERIFY(!computer->isReadOnly());
    QCOMPARE(computer->moments(here, 9), std::vector<qint64>{historyStart});
    const auto fault = computer->record(here, loadOf(historyStart + day, {usedToken(1, 6)}));
    QCOMPARE(kindOf(fault), HistoryFault::Kind::TeamNewer);
    QVERIFY(fault->isKept());
    computer.tidyUp(historyStart + day);
    QCOMPARE(m_server->run(server, u"SELECT COUNT(*) FROM tokendeck.moment"_s), u"1"_s);
    QCOMPARE(m_server->run(server, u"SELECT number FROM tokendeck.version"_s), u"99"_s);
    // A program that knows it passes on what was kept meanwhile.
    m_server->run(server, u"UPDATE tokendeck.version SET number = 1"_s);
    computer.open();
    QVERIFY(!computer.fault());
    computer.tidyUp(historyStart + day);
    QCOMPARE(momentsOf(server), (std::vector<qint64>{historyStart, historyStart + day}));
}

void TestTeamHistory::passesNothingOnByAWrongClock()
{
    const SqlServer server = m_server->newDatabase();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(!openTeamDatabase(server, now).fault);
    for (const int ahead : {90, -90}) {
        const OpenedTeam opened = openTeamDatabase(server, now + ahead);
        QCOMPARE(kindOf(opened.fault), HistoryFault::Kind::TeamClock);
        QVERIFY(opened.fault->isKept());
    }
}

void TestTeamHistory::sharesOnlyWhatIsTheAccounts()
{
    const SqlServer server = m_server->newDatabase();
    Computer computer(server, [](const QString &account) {
        return account == here ? TeamAccount{u"https://gateway.test 7"_s, u"7"_s} : TeamAccount{};
    });
    Token own = usedToken(1, 5);
    own.userId = 7;
    Token foreign = usedToken(2, 5);
    foreign.userId = 8;
    QVERIFY(!computer->record(here, loadOf(historyStart, {own})));
    QVERIFY(!computer->record(here, loadOf(historyStart + 3'600, {foreign})));
    QVERIFY(!computer->record(u"private"_s, loadOf(historyStart, {own})));
    computer.tidyUp();
    QCOMPARE(m_server->run(server, u"SELECT string_agg(profile, ',') FROM tokendeck.account"_s),
             u"https://gateway.test 7"_s);
    QCOMPARE(momentsOf(server, u"https://gateway.test 7"_s), std::vector<qint64>{historyStart});
    QCOMPARE(computer->moments(u"private"_s, 9), std::vector<qint64>{historyStart});
}

void TestTeamHistory::goesOnAfterWhatTheDatabaseCannotTake()
{
    const SqlServer server = m_server->newDatabase();
    Computer computer(server);
    Token odd = usedToken(1, 5);
    odd.setId(TokenId::fromText(u"a"_s + QChar(0) + u"b"_s));
    QVERIFY(!computer->record(here, loadOf(historyStart, {odd})));
    QVERIFY(!computer->record(here, loadOf(historyStart + 3'600, {usedToken(1, 5)})));
    computer.tidyUp();
    QCOMPARE(momentsOf(server), std::vector<qint64>{historyStart + 3'600});
}

void TestTeamHistory::keepsAsLongAsTheTeamWants()
{
    const SqlServer server = m_server->newDatabase();
    Computer computer(server);
    for (int hour = 0; hour < 80; ++hour)
        QVERIFY(!computer->record(here, loadOf(historyStart + hour * 3'600, {usedToken(1, hour)})));
    const qint64 now = historyStart + 4 * day;
    while (computer->tidyUp(now, {1, 1, 7})) { } // on this computer one a day
    QCOMPARE(momentsOf(server).size(), size_t(80));
    m_server->run(server, u"UPDATE tokendeck.retention SET fine_hours = 1, hourly_days = 1"_s);
    m_server->run(server, u"UPDATE tokendeck.thinned SET hourly = 0, daily = 0"_s);
    computer.open();
    computer.tidyUp(now);
    QCOMPARE(momentsOf(server).size(), size_t(3 + 8));
}

void TestTeamHistory::forgetsOnThisComputerAlone()
{
    const SqlServer server = m_server->newDatabase();
    Computer computer(server);
    QVERIFY(!computer->record(here, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(!computer->forget(here));
    QVERIFY(computer->sizes().empty());
    QCOMPARE(momentsOf(server), std::vector<qint64>{historyStart});
}

void TestTeamHistory::asksForACertificate()
{
    TestCa ours;
    TestCa other;
    static_cast<void>(ours.server());
    PostgresServer encrypting(ours.certificateFile(), ours.keyFile());
    SqlServer server = encrypting.newDatabase();
    server.host = u"localhost"_s;
    server.certificate = ours.file();
    QVERIFY(!openTeamDatabase(server).fault);
    // Nobody between is believed, nor a server that does not encrypt.
    server.certificate = other.file();
    QCOMPARE(kindOf(openTeamDatabase(server).fault), HistoryFault::Kind::TeamUnreachable);
    server.certificate = u"/nonexistent/ca.pem"_s;
    QCOMPARE(kindOf(openTeamDatabase(server).fault), HistoryFault::Kind::TeamUnreachable);
    SqlServer plain = m_server->newDatabase();
    QVERIFY(!openTeamDatabase(plain).fault);
    plain.certificate = ours.file();
    QCOMPARE(kindOf(openTeamDatabase(plain).fault), HistoryFault::Kind::TeamUnreachable);
    // Nor one of another name.
    static_cast<void>(ours.server(TestCa::Leaf::OtherHost));
    PostgresServer misnamed(ours.certificateFile(), ours.keyFile());
    SqlServer wrong = misnamed.newDatabase();
    wrong.certificate = ours.file();
    QCOMPARE(kindOf(openTeamDatabase(wrong).fault), HistoryFault::Kind::TeamUnreachable);
    server.certificate = ours.file();
    server.password = u"wrong"_s;
    const OpenedTeam refused = openTeamDatabase(server);
    QCOMPARE(kindOf(refused.fault), HistoryFault::Kind::TeamUnreachable);
    QVERIFY2(!refused.fault->detail.contains(u"wrong"_s), qPrintable(refused.fault->detail));
}

void TestTeamHistory::readsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<TeamAddressFault>("fault");
    using Fault = TeamAddressFault;
    QTest::newRow("usual") << u"postgresql://team@db.example:5433/tokendeck"_s << Fault::None;
    QTest::newRow("short") << u" postgres://team@127.0.0.1/tokendeck "_s << Fault::None;
    QTest::newRow("nothing") << u"  "_s << Fault::Empty;
    QTest::newRow("a host alone") << u"db.example"_s << Fault::BadScheme;
    QTest::newRow("another database") << u"mysql://team@db.example/tokendeck"_s << Fault::BadScheme;
    QTest::newRow("a password") << u"postgresql://team:secret@db.example/tokendeck"_s << Fault::HasPassword;
    QTest::newRow("no user") << u"postgresql://db.example/tokendeck"_s << Fault::NoUser;
    QTest::newRow("no host") << u"postgresql:///tokendeck"_s << Fault::NoHost;
    QTest::newRow("no database") << u"postgresql://team@db.example"_s << Fault::NoDatabase;
    QTest::newRow("no database, a slash") << u"postgresql://team@db.example/"_s << Fault::NoDatabase;
    QTest::newRow("options") << u"postgresql://team@db.example/tokendeck?sslmode=disable"_s << Fault::HasOptions;
    QTest::newRow("a port of letters") << u"postgresql://team@db.example:port/tokendeck"_s << Fault::Invalid;
}

void TestTeamHistory::readsAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const TeamAddressFault, fault);
    QCOMPARE(checkTeamAddress(address), fault);
    const auto server = teamServer({address, {}}, u"word"_s);
    QCOMPARE(server.has_value(), fault == TeamAddressFault::None);
    if (!server)
        return;
    QCOMPARE(server->user, u"team"_s);
    QCOMPARE(server->database, u"tokendeck"_s);
    QCOMPARE(server->password, u"word"_s);
    QCOMPARE(server->port, address.contains(u"5433"_s) ? 5433 : 5432);
    // Only on this computer is none asked for.
    QCOMPARE(server->certificate.isEmpty(), server->host == "127.0.0.1"_L1);
    QCOMPARE(teamServer({address, u"/own.pem"_s}, {})->certificate, u"/own.pem"_s);
}

QTEST_GUILESS_MAIN(TestTeamHistory)
#include "tst_teamhistory.moc"
