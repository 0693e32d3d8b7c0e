// SPDX-License-Identifier: GPL-3.0-or-later
// What was kept of an earlier session is shown at once, until the gateway has answered; what a load brings is kept.
#include "gateway/dialect.h"
#include "history/historian.h"
#include "support/cannedgateway.h"
#include "support/gateways.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quick[]{1ms, 1ms};

/// A session: a workspace over a store that others were over before.
struct Session
{
    explicit Session(const QTemporaryDir &folder)
        : workspace(RetryPolicy{quick, 5ms})
    {
        historian.open(folder.filePath(u"history.sqlite"_s));
    }

    AccountLabel labelOf(const QString &id) { return {id, id, u"http://"_s + id, &historian, u"history of "_s + id}; }

    /// Until what was asked of the historian before has been done.
    bool waitForHistorian()
    {
        bool isDone = false;
        historian.ask([](HistoryStore &) { return true; }, [&isDone](bool) { isDone = true; });
        return QTest::qWaitFor([&isDone] { return isDone; });
    }

    Historian historian;
    Workspace workspace;
};

} // namespace

class TestKeptAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasKeptBeforeAnyAnswer();
    void keptAndReadAreAlike();
    void offlineItServes();
    void withoutASecretItServes();
    void anotherHistoryIsNotShown();
    void booksTellUseWithoutAHistory();
    void historyTellsWhatChanged();
};

void TestKeptAccounts::showsWhatWasKeptBeforeAnyAnswer()
{
    const QTemporaryDir folder;
    CannedGateway gateway(250);
    {
        Session first(folder);
        QSignalSpy ended(&first.workspace, &Workspace::loadEnded);
        first.workspace.open(gateway.access(), {}, LoadMode::Everything, first.labelOf(u"work"_s));
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!first.workspace.awaitsSites());
        QVERIFY(!first.workspace.keptSince());
    }
    Session second(folder);
    int asked = 0;
    gateway.onRequest([&asked](int) { ++asked; });
    second.workspace.expect(second.labelOf(u"work"_s));
    QTRY_VERIFY(second.workspace.hasInventory());
    QCOMPARE(asked, 0);
    QCOMPARE(second.workspace.inventory().tokenCount(), 250);
    QVERIFY(second.workspace.inventory().isWhole() && second.workspace.keptSince());
    QVERIFY(second.workspace.accounts().constFirst().isKept);
    QVERIFY(second.workspace.isLoading()); // it is expected

    // While the load runs the kept ones stay; then what was read takes their place, as a whole.
    QList<qsizetype> counts;
    connect(&second.workspace, &Workspace::inventoryChanged, &second.workspace,
            [&] { counts.append(second.workspace.inventory().tokenCount()); });
    QSignalSpy ended(&second.workspace, &Workspace::loadEnded);
    second.workspace.open(gateway.access(), {}, LoadMode::Everything, second.labelOf(u"work"_s));
    QCOMPARE(second.workspace.inventory().tokenCount(), 250);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(counts, QList<qsizetype>{250});
    QVERIFY(!second.workspace.keptSince() && !second.workspace.accounts().constFirst().isKept);
}

void TestKeptAccounts::keptAndReadAreAlike()
{
    const QTemporaryDir folder;
    const auto gateway = startGateway(120, Family::OneHub);
    Inventory read;
    AccountInfo info;
    {
        Session first(folder);
        QSignalSpy ended(&first.workspace, &Workspace::loadEnded);
        first.workspace.open(accessTo(*gateway), {}, LoadMode::Everything, first.labelOf(u"hub"_s));
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!first.workspace.awaitsSites());
        read = first.workspace.inventory();
        info = first.workspace.context().accounts->all().constFirst();
    }
    Session second(folder);
    second.workspace.expect(second.labelOf(u"hub"_s));
    QTRY_VERIFY(second.workspace.hasInventory());
    const AccountInfo kept = second.workspace.context().accounts->all().constFirst();
    QCOMPARE(kept.facts, info.facts);
    QCOMPARE(kept.currency, info.currency);
    QVERIFY(kept.facts.balance && kept.facts.models);
    QCOMPARE(second.workspace.inventory().sources(), read.sources());
    read.forEach([&](qsizetype row, const Token &token) { QCOMPARE(*second.workspace.inventory().at(row), token); });
}

void TestKeptAccounts::offlineItServes()
{
    const QTemporaryDir folder;
    CannedGateway gateway(250);
    {
        Session first(folder);
        QSignalSpy ended(&first.workspace, &Workspace::loadEnded);
        first.workspace.open(gateway.access(), {}, LoadMode::Everything, first.labelOf(u"work"_s));
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!first.workspace.awaitsSites());
    }
    gateway.failNext(500, 1'000);
    Session second(folder);
    QSignalSpy ended(&second.workspace, &Workspace::loadEnded);
    second.workspace.expect(second.labelOf(u"work"_s));
    QTRY_VERIFY(second.workspace.hasInventory());
    second.workspace.open(gateway.access(), {}, LoadMode::Everything, second.labelOf(u"work"_s));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended.constFirst().constFirst().value<std::optional<GatewayError>>());
    QCOMPARE(second.workspace.inventory().tokenCount(), 250);
    QVERIFY(second.workspace.keptSince());
    // All that is asked of tokens is answered from it.
    second.workspace.setFilter(std::get<Filter>(Filter::parse(u"is:expired"_s)));
    QTRY_VERIFY(second.workspace.isAnalysed());
    QVERIFY(second.workspace.analysis()->summary.tokens == 250);
}

/// A keychain that stays locked: nothing can be asked, and what was kept is there all the same.
void TestKeptAccounts::withoutASecretItServes()
{
    const QTemporaryDir folder;
    CannedGateway gateway(120);
    {
        Session first(folder);
        QSignalSpy ended(&first.workspace, &Workspace::loadEnded);
        first.workspace.open(gateway.access(), {}, LoadMode::Everything, first.labelOf(u"work"_s));
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!first.workspace.awaitsSites());
    }
    Session second(folder);
    second.workspace.expect(second.labelOf(u"work"_s));
    second.workspace.fail(u"work"_s, {GatewayError::Kind::NoAccessToken, 0, {}, {}});
    QTRY_COMPARE(second.workspace.inventory().tokenCount(), 120);
    QVERIFY(second.workspace.keptSince());
    QCOMPARE(second.workspace.accounts().constFirst().kind, AccountState::Kind::LoginRefused);
    QCOMPARE(second.workspace.accounts().constFirst().tokens, 120);
}

void TestKeptAccounts::anotherHistoryIsNotShown()
{
    const QTemporaryDir folder;
    CannedGateway gateway(120);
    {
        Session first(folder);
        QSignalSpy ended(&first.workspace, &Workspace::loadEnded);
        first.workspace.open(gateway.access(), {}, LoadMode::Everything, first.labelOf(u"work"_s));
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!first.workspace.awaitsSites());
    }
    Session second(folder);
    AccountLabel moved = second.labelOf(u"work"_s);
    moved.history = u"another account"_s;
    second.workspace.expect(moved);
    AccountLabel without = second.labelOf(u"demo"_s);
    without.historian = nullptr;
    second.workspace.expect(without);
    QVERIFY(second.waitForHistorian());
    QVERIFY(!second.workspace.hasInventory());
}

void TestKeptAccounts::booksTellUseWithoutAHistory()
{
    const auto gateway = startGateway(300);
    Workspace workspace({quick, 5ms});
    QSignalSpy ended(&workspace, &Workspace::loadEnded);
    workspace.open(accessTo(*gateway), {}, LoadMode::Everything);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!workspace.awaitsOutlooks());
    const AccountInfo &info = workspace.context().accounts->all().constFirst();
    QVERIFY(info.outlook && !info.outlook->hasHistory);
    int used = 0;
    qint64 sum = 0;
    workspace.inventory().forEach([&](qsizetype, const Token &token) {
        const TokenOutlook &outlook = info.outlookOf(token.id());
        const auto month = outlook.used(UseWindow::Month);
        QVERIFY(month && outlook.used(UseWindow::Day) <= outlook.used(UseWindow::Week)
                && outlook.used(UseWindow::Week) <= month);
        used += *month > 0;
        sum += *month;
    });
    QVERIFY(used > 200);
    QCOMPARE(info.outlook->account.used(UseWindow::Month), sum);
    // A month of hours says when the balance is used up; each token is empty then at the latest.
    QVERIFY(info.outlook->account.forecast && info.outlook->account.forecast->historyDays == 29);
    QVERIFY(info.outlook->others.forecast);
    QCOMPARE(info.outlook->others.forecast->source, Forecast::Source::Account);
}

void TestKeptAccounts::historyTellsWhatChanged()
{
    const QTemporaryDir folder;
    Session session(folder);
    const AccountLabel label = session.labelOf(u"work"_s);
    CannedGateway gateway(120);
    QSignalSpy ended(&session.workspace, &Workspace::loadEnded);
    // What was there a day before: without the last token, and with another name for one.
    std::vector<Token> tokens;
    for (qint64 id = 119; id >= 1; --id) {
        Token token = demoToken(id, {1'790'000'000, 120});
        token.key = MaskedKey();
        if (id == 100)
            token.name = u"another name"_s;
        tokens.push_back(token);
    }
    HistorySnapshot before{.inventory = Inventory::fromTokens(tokens, Family::NewApi),
                           .time = QDateTime::currentSecsSinceEpoch() - 86'400};
    before.inventory.setReadTime(before.time);
    session.historian.record(label.history, before);
    session.workspace.open(gateway.access(), {}, LoadMode::Everything, label);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!session.workspace.awaitsSites() && !session.workspace.awaitsOutlooks());
    const AccountInfo &info = session.workspace.context().accounts->all().constFirst();
    QVERIFY(info.outlook && info.outlook->hasHistory);
    QCOMPARE(info.outlookOf(TokenId(120)).changes & TokenChange::New, TokenChanges(TokenChange::New));
    QCOMPARE(info.outlookOf(TokenId(100)).changes & TokenChange::Renamed, TokenChanges(TokenChange::Renamed));
    QVERIFY(!(info.outlookOf(TokenId(99)).changes & TokenChange::Renamed));
    const auto finds = [&](const QString &query, qint64 id) {
        const Filter filter = std::get<Filter>(Filter::parse(query));
        const Inventory &inventory = session.workspace.inventory();
        return filter.judge(*inventory.at(120 - id), session.workspace.context());
    };
    QCOMPARE(finds(u"changed:today"_s, 120), Verdict::Yes);
    QCOMPARE(finds(u"changed:yesterday"_s, 120), Verdict::No);
}

QTEST_GUILESS_MAIN(TestKeptAccounts)
#include "tst_keptaccounts.moc"
