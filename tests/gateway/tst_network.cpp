// SPDX-License-Identifier: GPL-3.0-or-later
// How a gateway is reached: certificates, proxies, and without encryption. Real TLS, with an authority of the test's own.
#include "gateway/gatewayclient.h"
#include "gateway/proxychoice.h"
#include "support/scriptedserver.h"
#include "support/testca.h"
#include "support/testproxy.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace TokenDeck;

namespace {

using Kind = GatewayError::Kind;
using Leaf = TestCa::Leaf;

constexpr char token[] = "c2VjcmV0+token==";

GatewayAccess accessTo(const QUrl &url)
{
    GatewayAccess access;
    access.baseUrl = url;
    access.userId = u"42"_s;
    access.accessToken = QByteArray(token);
    access.timeout = 20s;
    return access;
}

GatewayReply call(const GatewayAccess &access)
{
    GatewayClient client(access);
    GatewayCall *call = client.get(u"/api/token/"_s, {}, &client);
    GatewayReply result;
    QSignalSpy spy(call, &GatewayCall::finished);
    QObject::connect(call, &GatewayCall::finished, &client, [&result](const GatewayReply &reply) { result = reply; });
    if (!spy.wait(30'000))
        qFatal("a call does not end");
    return result;
}

QByteArray answer(const ScriptedServer::Request &)
{
    return ScriptedServer::reply(200, "{}");
}

/// Sets a variable of the environment for as long as it lives.
class Variable
{
public:
    Variable(const char *name, const QString &value)
        : m_name(name)
    {
        qputenv(name, value.toLocal8Bit());
    }
    ~Variable() { qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
};

/// `openssl s_server` with a good certificate, for what Qt's own server cannot do.
class OpensslServer
{
public:
    OpensslServer(TestCa &ca, const QStringList &options)
    {
        static_cast<void>(ca.server());
        m_process.start(u"openssl"_s,
                        QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, ca.certificateFile(),
                                    u"-key"_s, ca.keyFile()}
                            + options);
        while (!m_said.contains("ACCEPT 127.0.0.1:") && m_process.waitForReadyRead(10'000))
            m_said += m_process.readAllStandardOutput();
    }
    ~OpensslServer() { end(); }
    Q_DISABLE_COPY_MOVE(OpensslServer)

    [[nodiscard]] QUrl url() const
    {
        const QByteArray port = m_said.mid(m_said.indexOf("127.0.0.1:") + 10).split('\n').constFirst().trimmed();
        return QUrl(u"https://127.0.0.1:"_s + QString::fromLatin1(port));
    }
    /// All that it said, what it was sent included.
    QByteArray end()
    {
        m_process.kill();
        m_process.waitForFinished();
        return m_said + m_process.readAllStandardOutput();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesTheAuthorityThatIsNamed();
    void refusesACertificate_data();
    void refusesACertificate();
    void takesTheCertificateThatIsTrusted();
    void asksAgainWhenTheCertificateChanges();
    void writesFingerprints();
    void goesNowhereWithoutTls();
    void saysSoonThatAServerSpeaksNoTls();
    void refusesAnOldProtocol();
    void tellsThatACertificateOfItsOwnIsWanted();
    void tellsOfACertificateFileThatIsNone();
    void sendsNothingWithoutEncryption_data();
    void sendsNothingWithoutEncryption();
    void readsProxies_data();
    void readsProxies();
    void readsExceptions_data();
    void readsExceptions();
    void goesThroughAProxy_data();
    void goesThroughAProxy();
    void asksAProxyForPlainHttp();
    void reachesLoopbackDirectly();
    void tellsOfAProxyThatIsNone();

private:
    TestCa m_ca;
};

void TestNetwork::believesTheAuthorityThatIsNamed()
{
    ScriptedServer server(answer, m_ca.server());
    GatewayAccess access = accessTo(server.url());
    QCOMPARE(call(access).error.value().kind, Kind::Tls);
    QVERIFY(server.requests().isEmpty());

    access.certificateFile = m_ca.file();
    QVERIFY(!call(access).error);
    access.certificateFile.clear();
    {
        const Variable file("SSL_CERT_FILE", m_ca.file());
        QVERIFY(!call(access).error);
    }
    {
        const Variable folder("SSL_CERT_DIR", m_ca.folder());
        QVERIFY(!call(access).error);
    }
    {
        // OpenSSL's rule: a folder that is named takes the place of the system's.
        const Variable folder("SSL_CERT_DIR", u"/nowhere"_s);
        const Variable file("SSL_CERT_FILE", m_ca.file());
        QVERIFY(!call(access).error);
    }
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(call(access).error.value().kind, Kind::Tls);
}

void TestNetwork::refusesACertificate_data()
{
    QTest::addColumn<Leaf>("leaf");
    QTest::addColumn<QString>("problem");
    QTest::newRow("self-signed") << Leaf::SelfSigned << u"self-signed"_s;
    QTest::newRow("expired") << Leaf::Expired << u"expired"_s;
    QTest::newRow("not yet valid") << Leaf::NotYetValid << u"not yet valid"_s;
    QTest::newRow("of another host") << Leaf::OtherHost << u"host name"_s;
}

void TestNetwork::refusesACertificate()
{
    QFETCH(Leaf, leaf);
    QFETCH(QString, problem);
    ScriptedServer server(answer, m_ca.server(leaf));
    GatewayAccess access = accessTo(server.url());
    access.certificateFile = m_ca.file();
    const GatewayError error = call(access).error.value();
    QCOMPARE(error.kind, Kind::Tls);
    QVERIFY(!error.isTransient());
    QVERIFY(server.requests().isEmpty());
    QVERIFY(error.certificate);
    const QString problems = error.certificate->problems.join(u"; "_s);
    QVERIFY2(problems.contains(problem), qPrintable(problems));
    QCOMPARE(error.certificate->subject, u"A gateway (TokenDeck tests)"_s);
    QCOMPARE(error.certificate->issuer,
             leaf == Leaf::SelfSigned ? u"A gateway (TokenDeck tests)"_s : u"A testing authority (TokenDeck tests)"_s);
    QCOMPARE(error.certificate->fingerprint.size(), 32);
}

void TestNetwork::takesTheCertificateThatIsTrusted()
{
    for (const Leaf leaf : {Leaf::SelfSigned, Leaf::Expired, Leaf::OtherHost, Leaf::Good}) {
        ScriptedServer server(answer, m_ca.server(leaf));
        GatewayAccess access = accessTo(server.url());
        access.trustedCertificate = call(access).error.value().certificate.value().fingerprint;
        QVERIFY(!call(access).error);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().header("Authorization"), "Bearer "_ba + token);
    }
}

void TestNetwork::asksAgainWhenTheCertificateChanges()
{
    GatewayAccess access;
    {
        ScriptedServer before(answer, m_ca.server(Leaf::SelfSigned));
        access = accessTo(before.url());
        access.trustedCertificate = call(access).error.value().certificate.value().fingerprint;
    }
    ScriptedServer after(answer, m_ca.server(Leaf::SelfSigned));
    access.baseUrl = after.url();
    const GatewayError error = call(access).error.value();
    QCOMPARE(error.kind, Kind::Tls);
    QVERIFY(error.certificate.value().fingerprint != access.trustedCertificate);
    QVERIFY(after.requests().isEmpty());
}

void TestNetwork::writesFingerprints()
{
    QByteArray fingerprint;
    for (int i = 0; i < 32; ++i)
        fingerprint.append(static_cast<char>(i * 8));
    const QString text = fingerprintText(fingerprint);
    QVERIFY(text.startsWith(u"00:08:10"_s));
}

void TestNetwork::goesNowhereWithoutTls()
{
    ScriptedServer plain(answer);
    ScriptedServer server(
        [&plain](const ScriptedServer::Request &) {
            return ScriptedServer::reply(302, {}, "text/html",
                                         "Location: " + plain.url().toEncoded() + "/api/token/\r\n");
        },
        m_ca.server());
    GatewayAccess access = accessTo(server.url());
    access.certificateFile = m_ca.file();
    const GatewayError error = call(access).error.value();
    QCOMPARE(error.kind, Kind::RedirectedElsewhere);
    QVERIFY(error.betterAddress.isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(plain.requests().isEmpty());
}

/// It waits for the end of what it takes for a request.
void TestNetwork::saysSoonThatAServerSpeaksNoTls()
{
    ScriptedServer plain(answer);
    QUrl address = plain.url();
    address.setScheme(u"https"_s);
    GatewayAccess access = accessTo(address);
    for (const bool byLimit : {true, false}) {
        access.tlsTimeout = std::chrono::milliseconds(byLimit ? 50 : 60'000);
        access.timeout = std::chrono::milliseconds(byLimit ? 60'000 : 50);
        const GatewayError error = call(access).error.value();
        QCOMPARE(error.kind, Kind::Tls);
        QVERIFY(error.isTransient());
        QVERIFY2(error.detail.contains(u"handshake within 0.05 s"_s), qPrintable(error.detail));
    }
    QVERIFY(plain.requests().isEmpty());

    // Also when it is asked again, and of all calls that wait.
    access.tlsTimeout = std::chrono::milliseconds(50);
    access.timeout = std::chrono::milliseconds(60'000);
    GatewayClient client(access);
    for (int tries = 0; tries < 2; ++tries) {
        QObject owner;
        QList<GatewayError> errors;
        for (int calls = 0; calls < 3; ++calls) {
            connect(client.get(u"/api/token/"_s, {}, &owner), &GatewayCall::finished, &owner,
                    [&errors](const GatewayReply &reply) { errors.append(reply.error.value()); });
        }
        QTRY_COMPARE(errors.size(), 3);
        for (const GatewayError &error : std::as_const(errors))
            QCOMPARE(error.kind, Kind::Tls);
    }

    // A connection that is secure has all the time there is.
    ScriptedServer server([](const ScriptedServer::Request &) { return QByteArray(); }, m_ca.server());
    access = accessTo(server.url());
    access.certificateFile = m_ca.file();
    access.timeout = std::chrono::milliseconds(500);
    QCOMPARE(call(access).error.value().kind, Kind::TimedOut);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetwork::refusesAnOldProtocol()
{
    OpensslServer server(m_ca, {u"-tls1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    GatewayAccess access = accessTo(server.url());
    access.certificateFile = m_ca.file();
    QCOMPARE(call(access).error.value().kind, Kind::Tls);
    QVERIFY(!server.end().contains("Bearer"));
}

void TestNetwork::tellsThatACertificateOfItsOwnIsWanted()
{
    for (const QString &protocol : {u"-tls1_2"_s, u"-tls1_3"_s}) {
        OpensslServer server(m_ca, {protocol, u"-Verify"_s, u"1"_s, u"-verify_return_error"_s});
        GatewayAccess access = accessTo(server.url());
        access.certificateFile = m_ca.file();
        const GatewayError error = call(access).error.value();
        QVERIFY2(error.kind == Kind::Tls, qPrintable(error.detail));
        QVERIFY(!error.certificate);
    }
}

void TestNetwork::tellsOfACertificateFileThatIsNone()
{
    GatewayAccess access = accessTo(QUrl(u"https://127.0.0.1:1"_s));
    access.certificateFile = u"/nowhere/ca.pem"_s;
    const GatewayError missing = call(access).error.value();
    QCOMPARE(missing.kind, Kind::Setup);
    QVERIFY(missing.detail.contains(u"/nowhere/ca.pem"_s));
    access.certificateFile.clear();
    const Variable file("SSL_CERT_FILE", m_ca.keyFile());
    const GatewayError key = call(access).error.value();
    QCOMPARE(key.kind, Kind::Setup);
    QVERIFY2(key.detail.contains(u"SSL_CERT_FILE"_s), qPrintable(key.detail));
}

void TestNetwork::sendsNothingWithoutEncryption_data()
{
    QTest::addColumn<QString>("host");
    for (const auto host : {"gateway.test", "192.168.1.20", "x.localhost", "localhost.test", "[2001:db8::1]"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestNetwork::sendsNothingWithoutEncryption()
{
    QFETCH(QString, host);
    ScriptedServer server(answer);
    TestProxy proxy(server.port());
    GatewayAccess access = accessTo(QUrl(u"http://%1/"_s.arg(host)));
    access.proxy = proxy.address();
    QCOMPARE(call(access).error.value().kind, Kind::PlainHttp);
    QVERIFY(proxy.asked().isEmpty());
    access.allowsPlainHttp = true;
    QVERIFY(!call(access).error);
    QCOMPARE(proxy.asked().size(), 1);
}

void TestNetwork::readsProxies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QNetworkProxy>("proxy");
    const auto http = [](const QString &host, quint16 port, const QString &user = {}, const QString &password = {}) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, host, port, user, password);
    };
    const auto socks = [](const QString &host, quint16 port) {
        return QNetworkProxy(QNetworkProxy::Socks5Proxy, host, port);
    };
    const auto row = [](const QString &text, const QNetworkProxy &proxy) {
        QTest::newRow(qPrintable(text)) << text << proxy;
    };
    row(u"proxy.example:3128"_s, http(u"proxy.example"_s, 3128));
    row(u"http://proxy.example:3128/"_s, http(u"proxy.example"_s, 3128));
    row(u"proxy"_s, http(u"proxy"_s, 1080));
    row(u"10.0.0.1:8080"_s, http(u"10.0.0.1"_s, 8080));
    row(u"http://[::1]:8080"_s, http(u"::1"_s, 8080));
    row(u"http://user:p%40ss@proxy:80"_s, http(u"proxy"_s, 80, u"user"_s, u"p@ss"_s));
    row(u"socks5://proxy:1081"_s, socks(u"proxy"_s, 1081));
    row(u"SOCKS5H://proxy"_s, socks(u"proxy"_s, 1080));
    for (const auto text :
         {"https://proxy:1", "socks4://proxy:1", "ftp://proxy", "http://", ":8080", "a b", "http://h:99999"})
        QTest::newRow(text) << QString::fromLatin1(text) << QNetworkProxy(QNetworkProxy::DefaultProxy);
}

void TestNetwork::readsProxies()
{
    QFETCH(QString, text);
    QFETCH(QNetworkProxy, proxy);
    const auto read = proxyFromText(text);
    if (proxy.type() == QNetworkProxy::DefaultProxy) {
        QVERIFY(std::holds_alternative<QString>(read));
        return;
    }
    QVERIFY2(std::holds_alternative<QNetworkProxy>(read),
             qPrintable(std::holds_alternative<QString>(read) ? std::get<QString>(read) : QString()));
    QCOMPARE(std::get<QNetworkProxy>(read), proxy);
}

void TestNetwork::readsExceptions_data()
{
    QTest::addColumn<QString>("exceptions");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("excepted");
    const auto row = [](const char *exceptions, const char *address, bool excepted) {
        QTest::addRow("%s: %s", exceptions, address)
            << QString::fromLatin1(exceptions) << QString::fromLatin1(address) << excepted;
    };
    row("", "https://gateway.test", false);
    row("*", "https://gateway.test", true);
    row("gateway.test", "https://gateway.test", true);
    row("gateway.test", "https://api.gateway.test", true);
    row(".gateway.test", "https://api.gateway.test", true);
    row(".gateway.test", "https://gateway.test", true);
    row("*.gateway.test", "https://api.gateway.test", true);
    row("gateway.test", "https://mygateway.test", false);
    row("GATEWAY.test", "https://gateway.TEST", true);
    row("a.test, gateway.test", "https://gateway.test", true);
    row("a.test gateway.test", "https://gateway.test", true);
    row("gateway.test:443", "https://gateway.test", true);
    row("gateway.test:8443", "https://gateway.test", false);
    row("gateway.test:8443", "https://gateway.test:8443", true);
    row("https://gateway.test", "https://gateway.test", true);
    row("http://gateway.test:8443/", "https://gateway.test:8443", true);
    row("10.0.0.0/8", "http://10.1.2.3", true);
    row("10.0.0.0/8", "http://11.1.2.3", false);
    row("10.1.2.3", "http://10.1.2.3", true);
    row("1.2.3", "http://10.1.2.3", false);
    row("2001:db8::1", "http://[2001:db8:0::1]", true);
    row("[2001:db8::1]:80", "http://[2001:db8::1]", true);
    row("2001:db8::/32", "http://[2001:db8::9]", true);
    row(".", "https://gateway.test", false);
}

void TestNetwork::readsExceptions()
{
    QFETCH(QString, exceptions);
    QFETCH(QString, address);
    QFETCH(bool, excepted);
    QCOMPARE(isExcepted(exceptions, QUrl(address)), excepted);
}

void TestNetwork::goesThroughAProxy_data()
{
    QTest::addColumn<QByteArray>("variable"); // empty: the profile's
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("asked");
    const QString tunnel = u"CONNECT gateway.test:443"_s;
    QTest::newRow("profile") << ""_ba << u""_s << tunnel;
    QTest::newRow("profile, scheme") << ""_ba << u"http://"_s << tunnel;
    QTest::newRow("profile, SOCKS") << ""_ba << u"socks5://"_s << u"SOCKS gateway.test:443"_s;
    for (const auto name : {"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"}) {
        QTest::newRow(name) << QByteArray(name) << u""_s << tunnel;
        QTest::addRow("%s, scheme", name) << QByteArray(name) << u"http://"_s << tunnel;
        QTest::addRow("%s, SOCKS", name) << QByteArray(name) << u"socks5h://"_s << u"SOCKS gateway.test:443"_s;
    }
}

void TestNetwork::goesThroughAProxy()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, scheme);
    QFETCH(QString, asked);
    ScriptedServer server(answer, m_ca.server());
    TestProxy proxy(server.port());
    GatewayAccess access = accessTo(QUrl(u"https://gateway.test"_s));
    access.certificateFile = m_ca.file();
    std::optional<Variable> environment;
    if (variable.isEmpty())
        access.proxy = scheme + proxy.address();
    else
        environment.emplace(variable.constData(), scheme + proxy.address());
    const GatewayReply reply = call(access);
    QVERIFY2(!reply.error, qPrintable(reply.error ? reply.error->detail : QString()));
    QCOMPARE(proxy.asked(), QStringList{asked});
    QCOMPARE(server.requests().size(), 1);
    // What tunnels is not the proxy's to read.
    QVERIFY(!proxy.heard().contains(token));
    QVERIFY(!proxy.heard().contains("Authorization"));
}

void TestNetwork::asksAProxyForPlainHttp()
{
    ScriptedServer server(answer);
    TestProxy proxy(server.port());
    TestProxy other(server.port());
    GatewayAccess access = accessTo(QUrl(u"http://gateway.test/sub"_s));
    access.allowsPlainHttp = true;
    const Variable environment("HTTP_PROXY", proxy.address());
    const Variable secure("HTTPS_PROXY", other.address());
    QVERIFY(!call(access).error);
    QCOMPARE(proxy.asked(), QStringList{u"GET http://gateway.test/sub/api/token/"_s});
    QVERIFY(other.asked().isEmpty());
    // The profile's goes first.
    access.proxy = other.address();
    QVERIFY(!call(access).error);
    QCOMPARE(other.asked().size(), 1);
}

void TestNetwork::reachesLoopbackDirectly()
{
    ScriptedServer server(answer);
    TestProxy proxy(server.port());
    const Variable environment("ALL_PROXY", proxy.address());
    QVERIFY(!call(accessTo(server.url())).error);
    QVERIFY(proxy.asked().isEmpty());
    const QUrl elsewhere(u"https://gateway.test"_s);
    const auto isDirect = [&](const QString &ofProfile) {
        const auto chosen = std::get<std::optional<QNetworkProxy>>(proxyFor(elsewhere, ofProfile));
        return chosen && chosen->type() == QNetworkProxy::NoProxy;
    };
    QVERIFY(!isDirect({}));
    QVERIFY(isDirect(u"none"_s));
    const Variable exceptions("NO_PROXY", u"gateway.test"_s);
    QVERIFY(isDirect({}));
    // Exceptions are the environment's, as its proxy is.
    QVERIFY(!isDirect(proxy.address()));
}

void TestNetwork::tellsOfAProxyThatIsNone()
{
    GatewayAccess access = accessTo(QUrl(u"https://gateway.test"_s));
    access.proxy = u"socks4://proxy:1080"_s;
    QCOMPARE(call(access).error.value().kind, Kind::Setup);
    access.proxy.clear();
    const Variable environment("HTTPS_PROXY", u"https://proxy:1080"_s);
    const GatewayError error = call(access).error.value();
    QCOMPARE(error.kind, Kind::Setup);
    QVERIFY2(error.detail.contains(u"HTTPS_PROXY"_s), qPrintable(error.detail));
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
