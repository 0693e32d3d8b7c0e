// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewaysession.h"
#include "support/cannedgateway.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quick[]{1ms, 1ms};

/// A workspace, and the arrangement that it last told of.
struct Desk
{
    Desk()
        : workspace({quick, 5ms})
        , ended(&workspace, &Workspace::loadEnded)
    {
        QObject::connect(&workspace, &Workspace::arranged, &workspace,
                         [this](const ArrangementPointer &made) { shown = made; });
    }
    void open(const CannedGateway &gateway, LoadMode mode = LoadMode::Everything)
    {
        workspace.open(gateway.access(), {}, mode);
    }
    std::optional<GatewayError> error() const { return ended.last().first().value<std::optional<GatewayError>>(); }

    Workspace workspace;
    QSignalSpy ended;
    ArrangementPointer shown;
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnAccountAsItsListComesIn();
    void ordersAndFilters();
    void isAnalysedOnceItIsThere();
    void isNotAnalysedWhileNobodySees();
    void expectsAnAccountUntilItFails();
    void keepsWhatIsShownWhenARefreshFails();
    void stopsAndGoesOn();
    void showsAllAccountsAsOne();
    void asksOthersOnceWhatIsShownIsThere();
    void clearsEverything();
};

void TestWorkspace::showsAnAccountAsItsListComesIn()
{
    CannedGateway gateway(250);
    Desk desk;
    QSignalSpy changed(&desk.workspace, &Workspace::inventoryChanged);
    QVERIFY(!desk.workspace.isOpen());
    desk.open(gateway);
    QVERIFY(desk.workspace.isOpen() && desk.workspace.isLoading() && !desk.workspace.hasInventory());
    QTRY_COMPARE(desk.ended.size(), 1);
    QVERIFY(!desk.error());
    QVERIFY(desk.workspace.inventory().isWhole() && !desk.workspace.isLoading());
    QCOMPARE(desk.workspace.inventory().tokenCount(), 250);
    QCOMPARE(desk.shown->count(), 250);
    QCOMPARE(changed.first().first().toBool(), false);
    QCOMPARE(changed.at(1).first().toBool(), true);
    QTRY_VERIFY(!desk.workspace.awaitsSites());
    QVERIFY(desk.workspace.currency().quotaPerUnit());
    QVERIFY(!desk.workspace.lacksRate());
}

void TestWorkspace::ordersAndFilters()
{
    CannedGateway gateway(250);
    Desk desk;
    desk.open(gateway);
    QTRY_COMPARE(desk.ended.size(), 1);
    desk.workspace.setOrdering({Column::Id, Qt::AscendingOrder});
    desk.workspace.setFilter(std::get<Filter>(Filter::parse(u"id<=3"_s)));
    QCOMPARE(desk.shown->count(), 3);
    QCOMPARE(desk.shown->at(0)->id(), TokenId(1));
    QCOMPARE(desk.shown->at(2)->id(), TokenId(3));
}

void TestWorkspace::isAnalysedOnceItIsThere()
{
    CannedGateway gateway(250);
    Desk desk;
    FilterThresholds thresholds;
    thresholds.expiringDays = 365;
    FindingRules rules = FindingRules::all();
    rules.remove(FindingRule::NeverUsed);
    desk.workspace.setFindingSettings(thresholds, rules);
    desk.open(gateway);
    QTRY_VERIFY(desk.workspace.isAnalysed() && desk.workspace.inventory().isWhole());
    const auto analysis = desk.workspace.analysis();
    QCOMPARE(analysis->summary.tokens, 250);
    QCOMPARE(analysis->summary.thresholds, thresholds);
    QCOMPARE(analysis->findings->count(FindingRule::NeverUsed), 0);
    QVERIFY(!desk.workspace.summaryBefore());
    desk.workspace.refresh();
    QTRY_COMPARE(desk.ended.size(), 2);
    QCOMPARE(desk.workspace.summaryBefore()->tokens, 250);
}

void TestWorkspace::isNotAnalysedWhileNobodySees()
{
    CannedGateway gateway(250);
    Desk desk;
    desk.workspace.setHidden(true);
    desk.open(gateway);
    QTRY_COMPARE(desk.ended.size(), 1);
    Analyst other; // another one is done with the same meanwhile
    QSignalSpy done(&other, &Analyst::analysed);
    other.setInventory(desk.workspace.inventory(), false);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!desk.workspace.analysis());
    desk.workspace.setFilter(std::get<Filter>(Filter::parse(u"id<=3"_s)));
    QVERIFY(!desk.workspace.isAnalysed());
    desk.workspace.setHidden(false);
    QTRY_VERIFY(desk.workspace.isAnalysed());
}

void TestWorkspace::expectsAnAccountUntilItFails()
{
    Desk desk;
    desk.workspace.expect({u"one"_s});
    QVERIFY(desk.workspace.isOpen() && desk.workspace.isLoading());
    desk.workspace.fail(u"one"_s, {GatewayError::Kind::LoginRefused, 0, {}, {}});
    QVERIFY(desk.workspace.isOpen() && !desk.workspace.isLoading());
    QCOMPARE(desk.error()->kind, GatewayError::Kind::LoginRefused);
}

void TestWorkspace::keepsWhatIsShownWhenARefreshFails()
{
    CannedGateway gateway(250);
    Desk desk;
    desk.open(gateway);
    QTRY_COMPARE(desk.ended.size(), 1);
    gateway.failNext(500, 100);
    desk.workspace.refresh();
    QTRY_COMPARE(desk.ended.size(), 2);
    QCOMPARE(desk.error()->kind, GatewayError::Kind::ServerFault);
    QVERIFY(desk.workspace.inventory().isWhole());
    QCOMPARE(desk.shown->count(), 250);
}

void TestWorkspace::stopsAndGoesOn()
{
    CannedGateway gateway(2'000);
    Desk desk;
    gateway.onRequest([&desk](int number) {
        if (number == 5)
            QMetaObject::invokeMethod(&desk.workspace, &Workspace::stop, Qt::QueuedConnection);
    });
    desk.open(gateway);
    QTRY_VERIFY(!desk.workspace.isLoading());
    gateway.onRequest({});
    QVERIFY(desk.workspace.canResume());
    QVERIFY(!desk.workspace.inventory().isWhole());
    QCOMPARE(desk.ended.size(), 0);
    desk.workspace.resume();
    QTRY_COMPARE(desk.ended.size(), 1);
    QVERIFY(!desk.error());
    QCOMPARE(desk.workspace.inventory().tokenCount(), 2'000);
    QVERIFY(!desk.workspace.canResume());
}

void TestWorkspace::showsAllAccountsAsOne()
{
    const CannedGateway one(250);
    CannedGateway other(35, Family::OneApi); // in pages of ten
    Desk desk;
    desk.open(one);
    desk.open(other);
    QTRY_COMPARE(desk.ended.size(), 1);
    QVERIFY(!desk.error());
    const Inventory &inventory = desk.workspace.inventory();
    QVERIFY(inventory.isWhole());
    QCOMPARE(inventory.tokenCount(), 285);
    QCOMPARE(inventory.total(), 285);
    QCOMPARE(inventory.sources().size(), 2);
    QCOMPARE(inventory.sources().at(1).family, Family::OneApi);
    QCOMPARE(inventory.family(), Family::Unknown);

    // The same numbers at both gateways are other tokens.
    QSet<TokenId> ids;
    inventory.forEach([&ids](qsizetype, const Token &token) { ids.insert(token.id()); });
    QCOMPARE(ids.size(), 285);
    QCOMPARE(desk.shown->at(249)->family, Family::NewApi);
    QCOMPARE(desk.shown->at(250)->family, Family::OneApi);
    QCOMPARE(desk.shown->at(250)->id().account(), 1);

    desk.workspace.setFilter(std::get<Filter>(Filter::parse(u"id:7"_s)));
    QCOMPARE(desk.shown->count(), 2);
    QTRY_VERIFY(desk.workspace.isAnalysed());
    QCOMPARE(desk.workspace.analysis()->summary.tokens, 285);

    // One fails, and the other is there.
    other.failNext(500, 100);
    desk.workspace.refresh();
    QTRY_COMPARE(desk.ended.size(), 2);
    QCOMPARE(desk.error()->kind, GatewayError::Kind::ServerFault);
    QCOMPARE(desk.workspace.inventory().tokenCount(), 285);
}

void TestWorkspace::asksOthersOnceWhatIsShownIsThere()
{
    const CannedGateway one(250);
    CannedGateway other(35);
    Desk desk;
    bool cameLater = false;
    other.onRequest([&](int number) { cameLater |= number == 1 && desk.workspace.hasInventory(); });
    desk.workspace.expect({u"one"_s});
    desk.workspace.expect({u"other"_s});
    desk.workspace.show(u"one"_s);
    desk.workspace.open(other.access(), {}, LoadMode::Everything, {u"other"_s});
    desk.workspace.open(one.access(), {}, LoadMode::Everything, {u"one"_s});
    QTRY_COMPARE(desk.workspace.session(u"other"_s)->inventory().tokenCount(), 35);
    QVERIFY(cameLater);
    QCOMPARE(desk.workspace.inventory().tokenCount(), 250);
}

void TestWorkspace::clearsEverything()
{
    CannedGateway gateway(250);
    Desk desk;
    desk.open(gateway);
    QTRY_VERIFY(desk.workspace.isAnalysed() && !desk.workspace.isLoading());
    desk.workspace.clear();
    QVERIFY(!desk.workspace.isOpen() && !desk.workspace.hasInventory() && !desk.workspace.session());
    QVERIFY(!desk.workspace.analysis() && !desk.workspace.currency().quotaPerUnit());
    QCOMPARE(desk.shown->count(), 0);
    QCOMPARE(desk.workspace.inventory().tokenCount(), 0);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
