// SPDX-License-Identifier: GPL-3.0-or-later
// Several accounts in one workspace: which is shown, whose turn it is, and what one that fails takes from the others.
#include "gateway/faulty/faultyserver.h"
#include "gateway/gatewaysession.h"
#include "support/cannedgateway.h"
#include "support/gateways.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quick[]{1ms, 1ms};
using Kind = AccountState::Kind;

AccountState stateOf(const Workspace &workspace, const QString &id)
{
    for (const AccountState &state : workspace.accounts()) {
        if (state.id == id)
            return state;
    }
    return {};
}

GatewayAccess accessTo(const FaultyServer &server)
{
    GatewayAccess access;
    access.baseUrl = server.url();
    access.userId = FaultyServer::userId();
    access.accessToken = FaultyServer::accessToken();
    access.timeout = 250ms;
    return access;
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void expectsSeveralAtOnce();
    void showsOneOfSeveral();
    void whatIsShownComesFirst();
    void sharesAnOriginsBudget();
    void listsHowAccountsDo();
    void oneThatIsMissingMakesAllIncomplete();
    void ordersAndCloses();
    void opensOneAnew();
    void tellsOfNoBalance();
    void faultsTakeNothingFromOthers_data();
    void faultsTakeNothingFromOthers();

private:
    // On either side of one with a fault.
    std::unique_ptr<DemoGateway> m_before;
    std::unique_ptr<DemoGateway> m_behind;
};

void TestAccounts::initTestCase()
{
    DemoOptions options;
    options.tokens = 430;
    options.keepsBooks = false; // which take it long to count, again and again
    m_before = startGateway(options);
    options.family = Family::OneHub;
    options.tokens = 320;
    m_behind = startGateway(options);
}

void TestAccounts::cleanupTestCase()
{
    m_before.reset();
    m_behind.reset();
}

/// Whoever shows them gets ready once, not for each.
void TestAccounts::expectsSeveralAtOnce()
{
    Workspace workspace({quick, 5ms});
    QSignalSpy switched(&workspace, &Workspace::shownChanged);
    QSignalSpy changed(&workspace, &Workspace::accountsChanged);
    workspace.expectAll({{u"a"_s}, {u"b"_s}, {u"c"_s}});
    QStringList listed;
    for (const AccountState &account : workspace.accounts())
        listed.append(account.id);
    QCOMPARE(listed, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(switched.size(), 1);
    QCOMPARE(changed.size(), 1);
}

void TestAccounts::showsOneOfSeveral()
{
    const CannedGateway work(250);
    const CannedGateway home(35, Family::OneApi);
    Workspace workspace({quick, 5ms});
    QSignalSpy switched(&workspace, &Workspace::shownChanged);
    QSignalSpy ended(&workspace, &Workspace::loadEnded);
    workspace.expect({u"work"_s, u"Work"_s});
    workspace.expect({u"home"_s, u"Home"_s});
    workspace.show(u"home"_s);
    workspace.open(work.access(), {}, LoadMode::Everything, {u"work"_s, u"Work"_s});
    workspace.open(home.access(), {}, LoadMode::Everything, {u"home"_s, u"Home"_s});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(workspace.inventory().tokenCount(), 35);
    QCOMPARE(workspace.inventory().family(), Family::OneApi);
    QTRY_COMPARE(stateOf(workspace, u"work"_s).kind, Kind::Fresh); // loaded beside it
    QCOMPARE(ended.size(), 1);                                     // and nobody was told

    workspace.show(u"work"_s);
    QCOMPARE(workspace.inventory().tokenCount(), 250);
    QCOMPARE(ended.size(), 2); // it has ended, and so is told
    QCOMPARE(workspace.context().accounts->all().size(), 1);
    QCOMPARE(workspace.context().accounts->all().constFirst().name, u"Work"_s);
    const qsizetype before = switched.size();
    workspace.show(u"work"_s);
    QCOMPARE(switched.size(), before);

    workspace.showAll();
    QCOMPARE(workspace.inventory().tokenCount(), 285);
    QVERIFY(workspace.inventory().isWhole());
    workspace.setFilter(std::get<Filter>(Filter::parse(u"gateway:home"_s)));
    ArrangementPointer shown;
    connect(&workspace, &Workspace::arranged, &workspace, [&shown](const ArrangementPointer &made) { shown = made; });
    workspace.setOrdering({Column::Gateway, Qt::AscendingOrder});
    QCOMPARE(shown->count(), 35);
    QTRY_VERIFY(workspace.isAnalysed());
    QCOMPARE(workspace.analysis()->summary.tokens, 285);
}

/// The others wait until its first page is there.
void TestAccounts::whatIsShownComesFirst()
{
    CannedGateway shown(1'000);
    CannedGateway other(1'000);
    QStringList calls;
    shown.onRequest([&calls](int) { calls.append(u"shown"_s); });
    other.onRequest([&calls](int) { calls.append(u"other"_s); });
    Workspace workspace({quick, 5ms});
    workspace.expect({u"other"_s});
    workspace.expect({u"shown"_s});
    workspace.show(u"shown"_s);
    workspace.open(other.access(), {}, LoadMode::Everything, {u"other"_s});
    QVERIFY(calls.isEmpty());
    QCOMPARE(stateOf(workspace, u"other"_s).kind, Kind::Opening);
    workspace.open(shown.access(), {}, LoadMode::Everything, {u"shown"_s});
    QTRY_COMPARE(stateOf(workspace, u"other"_s).kind, Kind::Fresh);
    QCOMPARE(calls.constFirst(), u"shown"_s);

    // One that cannot be opened keeps nobody waiting.
    CannedGateway next(10);
    workspace.expect({u"shown"_s});
    workspace.expect({u"next"_s});
    workspace.open(next.access(), {}, LoadMode::Everything, {u"next"_s});
    QCOMPARE(stateOf(workspace, u"next"_s).kind, Kind::Opening);
    workspace.fail(u"shown"_s, {GatewayError::Kind::NoAccessToken, 0, {}, {}});
    QTRY_COMPARE(stateOf(workspace, u"next"_s).kind, Kind::Fresh);
}

/// Two accounts of one gateway: while the list that is looked at is read, the other makes no calls; whoever is chosen is
/// the one.
void TestAccounts::sharesAnOriginsBudget()
{
    CannedGateway one(3'000);
    CannedGateway two(3'000);
    QStringList calls;
    one.onRequest([&calls](int) { calls.append(u"one"_s); });
    two.onRequest([&calls](int) { calls.append(u"two"_s); });
    Workspace workspace({quick, 5ms});
    workspace.expect({u"one"_s});
    workspace.expect({u"two"_s});
    workspace.show(u"one"_s);
    workspace.open(one.access(), {}, LoadMode::Everything, {u"one"_s});
    workspace.open(two.access(), {}, LoadMode::Everything, {u"two"_s});
    QTRY_COMPARE(stateOf(workspace, u"one"_s).kind, Kind::Fresh);
    const qsizetype first = calls.indexOf(u"two"_s);
    QVERIFY2(first < 0 || first >= calls.lastIndexOf(u"one"_s), qPrintable(calls.join(u' ')));
    QTRY_COMPARE(stateOf(workspace, u"two"_s).kind, Kind::Fresh);

    calls.clear();
    workspace.refresh(u"one"_s);
    workspace.refresh(u"two"_s);
    workspace.show(u"two"_s); // looked at now
    QTRY_COMPARE(stateOf(workspace, u"two"_s).kind, Kind::Fresh);
    QTRY_COMPARE(stateOf(workspace, u"one"_s).kind, Kind::Fresh);
    QCOMPARE(calls.constLast(), u"one"_s);
}

void TestAccounts::listsHowAccountsDo()
{
    CannedGateway gateway(250);
    Workspace workspace({quick, 5ms});
    QSignalSpy changed(&workspace, &Workspace::accountStatesChanged);
    workspace.expect({u"a"_s, u"A"_s, u"https://a.example"_s});
    QCOMPARE(stateOf(workspace, u"a"_s).kind, Kind::Opening);
    QVERIFY(!stateOf(workspace, u"a"_s).tokens);
    workspace.open(gateway.access(), {}, LoadMode::Everything, {u"a"_s, u"A"_s, u"https://a.example"_s});
    QCOMPARE(stateOf(workspace, u"a"_s).kind, Kind::Loading);
    QTRY_COMPARE(stateOf(workspace, u"a"_s).kind, Kind::Fresh);
    AccountState state = stateOf(workspace, u"a"_s);
    QCOMPARE(state.tokens, 250);
    QCOMPARE(state.total, 250);
    QCOMPARE(state.family, Family::NewApi);
    QVERIFY(state.readTime > 0);
    QVERIFY(changed.size() > 3);

    // Each kind of failure, with what was there before.
    const auto afterFailure = [&](int status) {
        gateway.failNext(status, 100);
        workspace.refresh(u"a"_s);
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return !workspace.isLoading(); });
        gateway.failNext(0, 0);
        return stateOf(workspace, u"a"_s);
    };
    state = afterFailure(500);
    QCOMPARE(state.kind, Kind::Failed);
    QCOMPARE(state.tokens, 250);
    QCOMPARE(state.error->kind, GatewayError::Kind::ServerFault);
    workspace.refresh(u"a"_s);
    QTRY_COMPARE(stateOf(workspace, u"a"_s).kind, Kind::Fresh);
    QVERIFY(!stateOf(workspace, u"a"_s).error);

    workspace.expect({u"b"_s});
    workspace.fail(u"b"_s, {GatewayError::Kind::LoginRefused, 0, {}, {}});
    QCOMPARE(stateOf(workspace, u"b"_s).kind, Kind::LoginRefused);
    workspace.fail(u"b"_s, {GatewayError::Kind::Unreachable, 0, {}, {}});
    QCOMPARE(stateOf(workspace, u"b"_s).kind, Kind::Offline);
}

void TestAccounts::oneThatIsMissingMakesAllIncomplete()
{
    const CannedGateway gateway(40);
    Workspace workspace({quick, 5ms});
    workspace.open(gateway.access(), {}, LoadMode::Everything, {u"a"_s});
    QTRY_VERIFY(workspace.inventory().isWhole());
    workspace.expect({u"b"_s});
    QVERIFY(!workspace.inventory().isWhole());
    QSignalSpy ended(&workspace, &Workspace::loadEnded);
    workspace.fail(u"b"_s, {GatewayError::Kind::NoAccessToken, 0, {}, {}});
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<std::optional<GatewayError>>()->kind,
             GatewayError::Kind::NoAccessToken);
    QCOMPARE(workspace.inventory().tokenCount(), 40);
    QVERIFY(!workspace.inventory().isWhole());
    workspace.close(u"b"_s);
    QVERIFY(workspace.inventory().isWhole());
}

void TestAccounts::ordersAndCloses()
{
    const CannedGateway gateway(5);
    Workspace workspace({quick, 5ms});
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        workspace.open(gateway.access(), {}, LoadMode::Everything, {id});
    QTRY_COMPARE(workspace.inventory().tokenCount(), 15);
    const auto ids = [&workspace] {
        QStringList all;
        for (const AccountState &state : workspace.accounts())
            all.append(state.id);
        return all.join(QString());
    };
    workspace.setOrder({u"c"_s, u"x"_s, u"a"_s});
    QCOMPARE(ids(), u"cab"_s);
    // Tokens keep their account's number wherever it stands.
    QCOMPARE(workspace.inventory().at(0)->id().account(), 2);
    QCOMPARE(workspace.idOf(2), u"c"_s);
    workspace.show(u"a"_s);
    workspace.close(u"a"_s);
    QVERIFY(!workspace.shown());
    QCOMPARE(workspace.inventory().tokenCount(), 10);
    workspace.close(u"x"_s);
    QCOMPARE(ids(), u"cb"_s);
}

void TestAccounts::opensOneAnew()
{
    const CannedGateway before(5);
    const CannedGateway after(7);
    Workspace workspace({quick, 5ms});
    workspace.open(before.access(), {}, LoadMode::Everything, {u"a"_s, u"old"_s});
    workspace.open(before.access(), {}, LoadMode::Everything, {u"b"_s});
    QTRY_COMPARE(workspace.inventory().tokenCount(), 10);
    workspace.open(after.access(), {}, LoadMode::Everything, {u"a"_s, u"new"_s});
    QTRY_COMPARE(workspace.inventory().tokenCount(), 12);
    QCOMPARE(workspace.accounts().constFirst().name, u"new"_s);
    QCOMPARE(workspace.accounts().size(), 2);
}

/// Who cannot pay is told of in the list of accounts, in sums, findings and filters.
void TestAccounts::tellsOfNoBalance()
{
    DemoOptions options;
    options.tokens = 120;
    options.balance = 0;
    const auto poor = startGateway(options);
    options.balance = 20'000'000;
    const auto rich = startGateway(options);
    Workspace workspace({quick, 5ms});
    workspace.open(TokenDeck::accessTo(*poor), {}, LoadMode::Everything, {u"poor"_s});
    workspace.open(TokenDeck::accessTo(*rich), {}, LoadMode::Everything, {u"rich"_s});
    QTRY_COMPARE(stateOf(workspace, u"poor"_s).kind, Kind::NoBalance);
    QTRY_COMPARE(stateOf(workspace, u"rich"_s).kind, Kind::Fresh);
    QTRY_VERIFY(!workspace.awaitsSites() && workspace.isAnalysed() && workspace.analysis()->summary.balances == 2);
    const Summary &summary = workspace.analysis()->summary;
    QCOMPARE(summary.unableToPay, 1);
    QCOMPARE(workspace.currency().format(summary.balance->value(), QLocale::c()), u"$40.00"_s);
    const Filter callable = std::get<Filter>(Filter::parse(u"is:callable"_s));
    const Filter usable = std::get<Filter>(Filter::parse(u"is:usable"_s));
    qint64 usableHere = 0;
    qint64 callableThere = 0;
    workspace.inventory().forEach([&](qsizetype, const Token &token) {
        const bool isPoor = workspace.idOf(token.id().account()) == "poor"_L1;
        if (isPoor)
            QVERIFY(!callable.matches(token, workspace.context()));
        usableHere += isPoor && usable.matches(token, workspace.context());
        callableThere += !isPoor && callable.matches(token, workspace.context());
    });
    QVERIFY(usableHere > 0 && callableThere > 0);
    QCOMPARE(workspace.analysis()->findings->count(FindingRule::NoBalance), usableHere);
}

void TestAccounts::faultsTakeNothingFromOthers_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const NamedFault &fault : namedFaults()) {
        QTest::newRow(fault.name) << QByteArray(fault.name);
        QTest::addRow("%s, from the third page on", fault.name) << QByteArray(fault.name) + ":3";
    }
}

/// A good gateway on either side of one with a fault: theirs are there, whole, whatever becomes of the one between them.
void TestAccounts::faultsTakeNothingFromOthers()
{
    QFETCH(const QByteArray, fault);
    FaultyServer faulty({});
    faulty.setFault(Fault::parse(fault).value());
    Workspace workspace({quick, 1ms});
    workspace.open(TokenDeck::accessTo(*m_before), {}, LoadMode::Everything, {u"before"_s});
    workspace.open(accessTo(faulty), {}, LoadMode::Everything, {u"faulty"_s});
    workspace.open(TokenDeck::accessTo(*m_behind), {}, LoadMode::Everything, {u"behind"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(workspace, u"before"_s).kind, Kind::Fresh, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(workspace, u"behind"_s).kind, Kind::Fresh, 20'000);
    QCOMPARE(workspace.session(u"before"_s)->inventory().tokenCount(), 430);
    QCOMPARE(workspace.session(u"behind"_s)->inventory().tokenCount(), 320);
    const AccountState state = stateOf(workspace, u"faulty"_s);
    if (state.kind == Kind::Fresh)
        QCOMPARE(state.tokens, 500);
    else
        QVERIFY(!workspace.inventory().isWhole());
    QCOMPARE(faulty.strays(), 0);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
