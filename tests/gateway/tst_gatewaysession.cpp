// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demogateway.h"
#include "gateway/gatewaysession.h"
#include "support/gateways.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using namespace TokenDeck;

class TestGatewaySession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhileTheSiteIsAsked();
    void keepsVisitedPagesAfterAFailedRefresh_data();
    void keepsVisitedPagesAfterAFailedRefresh();
    void keepsHalfAListAfterAFailedRefresh();
};

/// The site is asked for its status with the first page; whoever closes the gateway does not wait for the answer.
void TestGatewaySession::endsWhileTheSiteIsAsked()
{
    DemoOptions options;
    options.tokens = 30;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    auto session = std::make_unique<GatewaySession>(accessTo(gateway), Dialect(), Loader::Mode::Everything);
    QSignalSpy read(session.get(), &GatewaySession::inventoryChanged);
    // One page is the whole list: when it has been read, the question was just sent.
    connect(session.get(), &GatewaySession::loaded, this, [&session] { session.release()->deleteLater(); });
    session->refresh();
    QTRY_VERIFY(!session);
    QVERIFY(!read.isEmpty());
}

void TestGatewaySession::keepsVisitedPagesAfterAFailedRefresh_data()
{
    QTest::addColumn<int>("answered");
    QTest::newRow("no page was read") << 0;
    QTest::newRow("the first page was read") << 1;
    QTest::newRow("a visited page was read") << 2;
}

/// A page that is visited then comes together with all that is shown, or not at all.
void TestGatewaySession::keepsVisitedPagesAfterAFailedRefresh()
{
    QFETCH(const int, answered);
    DemoOptions options;
    options.tokens = 700;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    GatewayAccess access = accessTo(gateway);
    access.requestsAtOnce = 1;
    GatewaySession session(access, Dialect(), Loader::Mode::VisitedPages, RetryPolicy::none());
    QSignalSpy loaded(&session, &GatewaySession::loaded);
    QSignalSpy failed(&session, &GatewaySession::failed);
    session.refresh();
    QVERIFY(loaded.wait(60'000));
    for (const qsizetype page : {2, 3}) {
        session.fetchPage(page);
        QTRY_VERIFY(session.inventory().hasPage(page));
    }
    QTRY_VERIFY(!session.isLoading());
    const qsizetype shown = session.inventory().tokenCount();
    QCOMPARE(shown, 300);
    qsizetype fewest = shown;
    connect(&session, &GatewaySession::inventoryChanged, this,
            [&] { fewest = qMin(fewest, session.inventory().tokenCount()); });

    int calls = 0;
    gateway.onRequest([&gateway, &calls, answered](int) {
        if (++calls == answered)
            gateway.failNext(503, 1);
    });
    if (answered == 0)
        gateway.failNext(503, 1);
    session.refresh();
    QVERIFY(failed.wait(60'000));
    QCOMPARE(session.inventory().tokenCount(), shown);

    loaded.clear();
    session.fetchPage(5);
    QVERIFY(loaded.wait(60'000));
    for (const qsizetype page : {0, 2, 3, 5})
        QVERIFY2(session.inventory().hasPage(page), qPrintable(QString::number(page)));
    QCOMPARE(session.inventory().tokenCount(), 400);
    QCOMPARE(fewest, shown);
    QCOMPARE(loaded.size(), 1);
}

/// Half a list that was read is more than the beginning of another try.
void TestGatewaySession::keepsHalfAListAfterAFailedRefresh()
{
    DemoOptions options;
    options.tokens = 2'000;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    GatewaySession session(accessTo(gateway), Dialect(), Loader::Mode::Everything, RetryPolicy::none());
    QSignalSpy failed(&session, &GatewaySession::failed);
    gateway.onRequest([&gateway](int number) {
        if (number == 8)
            gateway.failNext(503, 1'000);
    });
    session.refresh();
    QVERIFY(failed.wait(60'000));
    const qsizetype shown = session.inventory().tokenCount();
    QVERIFY(shown > 100 && shown < 2'000);
    // More than the requests of the first load that may still arrive.
    gateway.onRequest({});
    gateway.failNext(503, 100);
    failed.clear();
    session.refresh();
    QVERIFY(failed.wait(60'000));
    gateway.failNext(503, 0);
    session.fetchPage(19);
    QTRY_VERIFY(!session.isLoading());
    QCOMPARE(session.inventory().tokenCount(), shown);
    QSignalSpy loaded(&session, &GatewaySession::loaded);
    session.resume();
    QVERIFY(loaded.wait(60'000));
    QVERIFY(session.inventory().isWhole());
}

QTEST_GUILESS_MAIN(TestGatewaySession)
#include "tst_gatewaysession.moc"
