// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demogateway.h"
#include "gateway/gatewaysession.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace TokenDeck;

class TestGatewaySession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhileTheSiteIsAsked();
};

/// The site is asked for its status with the first page; whoever closes the gateway does not wait for the answer.
void TestGatewaySession::endsWhileTheSiteIsAsked()
{
    DemoOptions options;
    options.tokens = 30;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    GatewayAccess access;
    access.baseUrl = gateway.url();
    access.userId = gateway.userId();
    access.accessToken = gateway.accessToken().toLatin1();
    auto session = std::make_unique<GatewaySession>(access, Dialect(), Loader::Mode::Everything);
    QSignalSpy read(session.get(), &GatewaySession::inventoryChanged);
    // One page is the whole list: when it has been read, the question was just sent.
    connect(session.get(), &GatewaySession::loaded, this, [&session] { session.release()->deleteLater(); });
    session->refresh();
    QTRY_VERIFY(!session);
    QVERIFY(!read.isEmpty());
}

QTEST_GUILESS_MAIN(TestGatewaySession)
#include "tst_gatewaysession.moc"
