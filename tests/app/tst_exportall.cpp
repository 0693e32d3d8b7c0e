// SPDX-License-Identifier: GPL-3.0-or-later
// Several gateways in one file, as a script would ask for it: each profile's access token is in a keychain of the
// test's own.
#include "demo/demogateway.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "support/commandline.h"
#include "support/scriptedserver.h"
#include "tokens/maskedkey.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

void keepSecret(const QString &profileId, const QByteArray &secret)
{
    SecretStore store;
    QEventLoop loop;
    store.write(profileId, secret, &loop, [&loop](SecretStore::Kept kept, const QString &detail) {
        if (kept != SecretStore::Kept::InKeychain)
            qFatal("no keychain: %s", qPrintable(detail));
        loop.quit();
    });
    loop.exec();
}

/// @p secret: empty if the keychain is to have none.
Profile addProfile(const QString &name, const QUrl &address, const QString &userId,
                   const QByteArray &secret = "tok+secret==")
{
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = name;
    profile.address = address;
    profile.userId = userId;
    Settings().saveProfile(profile);
    if (!secret.isEmpty())
        keepSecret(profile.id, secret);
    return profile;
}

/// A demo gateway with a profile.
struct Gateway
{
    Gateway(const QString &name, const DemoOptions &options)
        : demo(options)
    {
        QString reason;
        if (!demo.start(&reason))
            qFatal("%s", qPrintable(reason));
        profile = addProfile(name, demo.url(), demo.userId(), demo.accessToken().toLatin1());
    }
    Gateway(const QString &name, qint64 tokens, Family family)
        : Gateway(name, options(tokens, family))
    { }
    static DemoOptions options(qint64 tokens, Family family)
    {
        DemoOptions options;
        options.tokens = tokens;
        options.family = family;
        return options;
    }

    DemoGateway demo;
    Profile profile;
};

/// A server that always answers alike, with a profile.
struct Scripted
{
    Scripted(const QString &name, ScriptedServer::Answer answer)
        : server(std::move(answer))
        , profile(addProfile(name, server.url(), u"7"_s))
    { }
    Scripted(const QString &name, const QByteArray &reply)
        : Scripted(name, [reply](const ScriptedServer::Request &) { return reply; })
    { }

    ScriptedServer server;
    Profile profile;
};

Outcome exports(const QStringList &arguments, const QByteArray &accessToken = {}, const QByteArray &input = {})
{
    return runBeside(QStringList{u"export"_s} + arguments, accessToken, input);
}

/// The rows of an export without its header, each with a name in front.
QByteArray rowsOf(const QString &profile, const QStringList &more)
{
    const Outcome outcome = exports(QStringList{u"--profile"_s, profile} + more);
    if (outcome.status != 0)
        qFatal("%s", outcome.error.constData());
    QByteArray rows;
    for (const QByteArray &row : outcome.out.split('\n').sliced(1)) {
        if (!row.isEmpty())
            rows += profile.toUtf8() + ',' + row + '\n';
    }
    return rows;
}

QUrl unreachable()
{
    // A port that was free a moment ago.
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

const QByteArray whole = ScriptedServer::reply(200, onePage(R"({"id":1,"name":"one"})", 1));
const QByteArray notWhole = ScriptedServer::reply(200, onePage(R"({"id":1,"name":"one"},{})", 2));
const QByteArray refused = ScriptedServer::reply(401, R"({"success":false})");

} // namespace

class TestExportAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Settings settings;
        for (const Profile &profile : settings.profiles())
            settings.removeProfile(profile.id);
    }

    // Without a keychain.
    void saysThatThereAreNoProfiles();
    void saysWhichProfileThereIsNot();
    void saysWhyThereIsNoAccessToken();
    void takesTheEnvironmentsTokenForASingleProfile();

    // With one.
    void writesOneFileOfAllGateways();
    void writesTheNamedProfilesInTheirOrder();
    void namesTheGatewayOfOneProfileIfAsked();
    void endsWithTheWorst_data();
    void endsWithTheWorst();
    void writesWhatThereIsIfAllowed_data();
    void writesWhatThereIsIfAllowed();
    void asksNobodyIfOneHasNoAccessToken();
    void asksNobodyIfOneCannotBeAsked();
    void waitsForNoneToAskTheNext();
    void goesByEachSitesDollars();
    void saysWhoseDollarsAreUnknown();
    void goesByEachGatewaysClock();
    void findsAKeyAnywhere();
    void keepsWithEachProfileWhatWasFoundOut();
    void printsNoSecrets();
    void sumsUpOnATerminal();
};

void TestExportAll::saysThatThereAreNoProfiles()
{
    const Outcome outcome = exports({u"--all"_s}, "x");
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.contains("--all: there are no profiles; create one in the window"),
             outcome.error.constData());
}

void TestExportAll::saysWhichProfileThereIsNot()
{
    addProfile(u"here"_s, QUrl(u"https://127.0.0.1:1"_s), u"1"_s, {});
    const Outcome outcome = exports({u"--profile"_s, u"here"_s, u"--profile"_s, u"not there"_s}, "x");
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.error.contains("--profile: there is no profile 'not there'"), outcome.error.constData());
}

void TestExportAll::saysWhyThereIsNoAccessToken()
{
    addProfile(u"one"_s, QUrl(u"https://127.0.0.1:1"_s), u"1"_s, {});
    addProfile(u"other"_s, QUrl(u"https://127.0.0.1:1"_s), u"2"_s, {});
    const QByteArray hint = "TOKENDECK_ACCESS_TOKEN is used for a single account only";
    const Outcome outcome = exports({u"--all"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.error.contains("one: the keychain: ") && outcome.error.contains("other: the keychain: "),
             outcome.error.constData());
    QVERIFY(!outcome.error.contains(hint));
    const Outcome given = exports({u"--all"_s}, "in+the+environment=");
    QCOMPARE(given.status, 1);
    QCOMPARE(given.error.count(hint), 2);
    QVERIFY(!given.error.contains("in+the+environment"));
}

void TestExportAll::takesTheEnvironmentsTokenForASingleProfile()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return whole; });
    addProfile(u"only"_s, server.url(), u"7"_s, {});
    const Outcome outcome = exports({u"--all"_s, u"--columns"_s, u"gateway,id"_s}, "tok+secret==");
    QVERIFY2(outcome.status == 0, outcome.error.constData());
    QCOMPARE(outcome.out, "gateway,id\r\nonly,1\r\n"_ba);
}

void TestExportAll::writesOneFileOfAllGateways()
{
    const Gateway first(u"west"_s, 257, Family::NewApi);
    const Gateway second(u"=east, \"new\""_s, 130, Family::OneHub);
    const Gateway none(u"empty"_s, 0, Family::NewApi2025);
    const Gateway last(u"old"_s, 21, Family::OneApi);
    Settings().setProfileOrder({first.profile.id, none.profile.id, second.profile.id, last.profile.id});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.csv"_s);
    const Outcome csv = exports({u"--all"_s, u"--output"_s, path});
    QVERIFY2(csv.status == 0 && csv.error.isEmpty(), csv.error.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.startsWith("gateway,id,name,status,effective_status,key,"), written.left(200).constData());
    QCOMPARE(written.count("\r\n\"'=east, \"\"new\"\"\","), 130);

    const Outcome json = exports({u"--all"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.status, 0);
    const QJsonArray objects = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(objects.size(), 257 + 130 + 21);
    qsizetype at = 0;
    for (const Gateway *gateway : {&first, &none, &second, &last}) {
        const Outcome alone = exports({u"--profile"_s, gateway->profile.name, u"--format"_s, u"json"_s});
        for (const QJsonValue &token : QJsonDocument::fromJson(alone.out).array()) {
            QJsonObject object = token.toObject();
            object.insert(u"gateway"_s, gateway->profile.name);
            QCOMPARE(objects.at(at++).toObject(), object);
        }
    }
    QCOMPARE(at, objects.size());
}

void TestExportAll::writesTheNamedProfilesInTheirOrder()
{
    const Gateway a(u"a"_s, 3, Family::NewApi);
    const Gateway b(u"b"_s, 2, Family::NewApi);
    const Gateway c(u"c"_s, 2, Family::OneApi);
    const QStringList columns{u"--columns"_s, u"gateway,id"_s};
    const Outcome outcome = exports(QStringList{u"--profile"_s, u"c"_s, u"--profile"_s, u"a"_s} + columns);
    QVERIFY2(outcome.status == 0, outcome.error.constData());
    QCOMPARE(outcome.out, "gateway,id\r\nc,2\r\nc,1\r\na,3\r\na,2\r\na,1\r\n"_ba);
    QCOMPARE(exports(QStringList{u"--profile"_s, u"a"_s, u"--profile"_s, u"b"_s, u"--columns"_s, u"id"_s}).out,
             "id\r\n3\r\n2\r\n1\r\n2\r\n1\r\n"_ba);
}

void TestExportAll::namesTheGatewayOfOneProfileIfAsked()
{
    const Gateway gateway(u"work"_s, 1, Family::NewApi);
    const QStringList one{u"--profile"_s, u"work"_s};
    QVERIFY(exports(one).out.startsWith("id,name,"));
    QCOMPARE(exports(one + QStringList{u"--columns"_s, u"id,gateway"_s}).out, "id,gateway\r\n1,work\r\n"_ba);
    QCOMPARE(
        exports({u"--gateway"_s, gateway.demo.url().toString(), u"--user-id"_s, u"1"_s, u"--columns"_s, u"gateway"_s},
                gateway.demo.accessToken().toLatin1())
            .out,
        "gateway\r\n127.0.0.1\r\n"_ba);
}

void TestExportAll::endsWithTheWorst_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("status");
    const QList<std::pair<QString, int>> kinds{
        {u"whole"_s, 0}, {u"refused"_s, 2}, {u"unreachable"_s, 3}, {u"not whole"_s, 4}};
    for (const auto &[first, statusOfFirst] : kinds) {
        for (const auto &[second, statusOfSecond] : kinds) {
            const int lower = qMin(statusOfFirst, statusOfSecond);
            QTest::addRow("%s, %s", qPrintable(first), qPrintable(second))
                << first << second << (lower > 0 ? lower : qMax(statusOfFirst, statusOfSecond));
        }
    }
}

void TestExportAll::endsWithTheWorst()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const int, status);
    const QHash<QString, QByteArray> replies{{u"whole"_s, whole}, {u"refused"_s, refused}, {u"not whole"_s, notWhole}};
    const QHash<QString, QByteArray> words{{u"refused"_s, "the gateway refused the login"},
                                           {u"unreachable"_s, "the gateway cannot be reached"},
                                           {u"not whole"_s, "the list is incomplete"}};
    QList<std::shared_ptr<Scripted>> servers;
    for (const auto &[name, kind] : {std::pair{u"one"_s, first}, std::pair{u"other"_s, second}}) {
        if (kind == "unreachable"_L1)
            addProfile(name, unreachable(), u"7"_s);
        else
            servers.append(std::make_shared<Scripted>(name, replies.value(kind)));
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"all.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    const Outcome outcome = exports(
        {u"--all"_s, u"--columns"_s, u"gateway,name"_s, u"--timeout"_s, u"2"_s, u"--output"_s, file.fileName()});
    QVERIFY2(outcome.status == status, outcome.error.constData());
    for (const auto &[name, kind] : {std::pair{"one: "_ba, first}, std::pair{"other: "_ba, second}})
        QVERIFY2(kind == "whole"_L1 || outcome.error.contains(QByteArray("tokendeck: " + name + words.value(kind))),
                 outcome.error.constData());
    QCOMPARE(outcome.error.contains("nothing was written"), status != 0);
    QCOMPARE(outcome.error.contains("--allow-incomplete"), status == 4);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), status == 0 ? "gateway,name\r\none,one\r\nother,one\r\n"_ba : "before"_ba);
}

void TestExportAll::writesWhatThereIsIfAllowed_data()
{
    QTest::addColumn<QByteArray>("reply"); // of the other one; empty: there is none
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("whole") << whole << 4 << "gateway,id\r\npart,1\r\nthe other,1\r\n"_ba;
    QTest::newRow("not whole") << notWhole << 4 << "gateway,id\r\npart,1\r\nthe other,1\r\n"_ba;
    QTest::newRow("refused") << refused << 2 << QByteArray();
    QTest::newRow("unreachable") << QByteArray() << 3 << QByteArray();
}

void TestExportAll::writesWhatThereIsIfAllowed()
{
    QFETCH(const QByteArray, reply);
    const Scripted part(u"part"_s, notWhole);
    const std::unique_ptr<Scripted> other = reply.isEmpty() ? nullptr
                                                            : std::make_unique<Scripted>(u"the other"_s, reply);
    if (!other)
        addProfile(u"the other"_s, unreachable(), u"7"_s);
    const Outcome outcome = exports(
        {u"--all"_s, u"--columns"_s, u"gateway,id"_s, u"--timeout"_s, u"2"_s, u"--allow-incomplete"_s});
    QTEST(outcome.status, "status");
    QTEST(outcome.out, "out");
    QVERIFY2(outcome.error.contains("part: the list is incomplete"), outcome.error.constData());
}

void TestExportAll::asksNobodyIfOneHasNoAccessToken()
{
    const Scripted good(u"good"_s, whole);
    addProfile(u"bare"_s, good.server.url(), u"8"_s, {});
    addProfile(u"wrong"_s, good.server.url(), u"9"_s, "sk-abcdefghijkl");
    const Outcome outcome = exports({u"--all"_s}, "tok+secret==");
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.error.contains(
                 "bare: there is no access token in the keychain: open the profile in the window and enter it; "
                 "TOKENDECK_ACCESS_TOKEN is used for a single account only"),
             outcome.error.constData());
    QVERIFY2(outcome.error.contains("wrong: the keychain holds a model key"), outcome.error.constData());
    QVERIFY(good.server.requests().isEmpty());
}

void TestExportAll::asksNobodyIfOneCannotBeAsked()
{
    const Scripted good(u"good"_s, whole);
    addProfile(u"plain"_s, QUrl(u"http://gateway.invalid"_s), u"7"_s);
    const Outcome unencrypted = exports({u"--all"_s});
    QCOMPARE(unencrypted.status, 1);
    QVERIFY2(unencrypted.error.contains("plain: without https"), unencrypted.error.constData());
    Settings().removeProfile(Settings().profileNamed(u"plain"_s)->id);
    addProfile(u"secure"_s, QUrl(u"https://127.0.0.1:1"_s), u"7"_s);
    const Outcome without = exports({u"--all"_s, u"--ca-file"_s, u"/nonexistent.pem"_s});
    QCOMPARE(without.status, 1);
    QVERIFY2(without.error.contains("secure: nothing was sent"), without.error.constData());
    QVERIFY(good.server.requests().isEmpty());
}

/// The first one is silent until the second one has been asked.
void TestExportAll::waitsForNoneToAskTheNext()
{
    const Scripted second(u"second"_s, whole);
    const Scripted first(u"first"_s, [&second](const ScriptedServer::Request &) {
        return second.server.requests().isEmpty() ? QByteArray() : whole;
    });
    const Outcome outcome = exports({u"--all"_s, u"--columns"_s, u"gateway"_s, u"--timeout"_s, u"2"_s});
    QVERIFY2(outcome.status == 0, outcome.error.constData());
    QCOMPARE(outcome.out, "gateway\r\nfirst\r\nsecond\r\n"_ba);
}

void TestExportAll::goesByEachSitesDollars()
{
    DemoOptions dear = Gateway::options(300, Family::NewApi);
    dear.quotaPerUnit = 1'000'000;
    const Gateway first(u"dear"_s, dear);
    const Gateway second(u"usual"_s, 300, Family::NewApi);
    const QStringList filter{u"--columns"_s, u"id"_s, u"--filter"_s, u"remaining<70$"_s};
    const QByteArray rows[]{rowsOf(u"dear"_s, filter), rowsOf(u"usual"_s, filter)};
    QVERIFY(rows[0].count('\n') > rows[1].count('\n'));
    const Outcome outcome = exports({u"--all"_s, u"--columns"_s, u"gateway,id"_s, u"--filter"_s, u"remaining<70$"_s});
    QVERIFY2(outcome.status == 0, outcome.error.constData());
    QCOMPARE(outcome.out, "gateway,id\r\n" + rows[0] + rows[1]);
}

void TestExportAll::saysWhoseDollarsAreUnknown()
{
    const Gateway known(u"known"_s, 3, Family::NewApi);
    const Scripted silent(u"silent"_s, [](const ScriptedServer::Request &request) {
        return request.target.startsWith("/api/status") ? ScriptedServer::reply(404, "{}") : whole;
    });
    const Outcome outcome = exports({u"--all"_s, u"--filter"_s, u"remaining<1$"_s});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.contains("silent: --filter: the site does not report what a dollar is worth"),
             outcome.error.constData());
    QVERIFY(!outcome.error.contains("known: "));
}

void TestExportAll::goesByEachGatewaysClock()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray row = R"({"id":1,"status":1,"unlimited_quota":true,"expired_time":)"
        + QByteArray::number(now + 3'600) + "}";
    const auto ahead = [&row](int seconds) {
        return [row, seconds](const ScriptedServer::Request &) {
            const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                                                       u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
            return ScriptedServer::reply(200, onePage(row, 1), "application/json", "Date: " + date.toLatin1() + "\r\n");
        };
    };
    const Scripted here(u"here"_s, ahead(0));
    const Scripted there(u"there"_s, ahead(7'200));
    const Outcome outcome = exports({u"--all"_s, u"--columns"_s, u"gateway,effective_status"_s});
    QCOMPARE(outcome.out, "gateway,effective_status\r\nhere,enabled\r\nthere,expired\r\n"_ba);
    QVERIFY2(outcome.error.contains("there: warning: the gateway's clock is 7200 s ahead of"),
             outcome.error.constData());
    QCOMPARE(outcome.error.count("clock is"), 1);
    QCOMPARE(exports({u"--all"_s, u"--columns"_s, u"gateway"_s, u"--filter"_s, u"is:expired"_s}).out,
             "gateway\r\nthere\r\n"_ba);
}

void TestExportAll::findsAKeyAnywhere()
{
    const Gateway first(u"first"_s, 30, Family::NewApi);
    DemoOptions options = Gateway::options(30, Family::OneHub);
    options.odd = true;
    const Gateway second(u"second"_s, options);
    const QString key = second.demo.token(20).wholeKey;
    const QStringList arguments{u"--all"_s, u"--columns"_s, u"gateway,key"_s, u"--find-key"_s, u"-"_s};
    const Outcome found = exports(arguments, {}, "sk-" + key.toLatin1() + '\n');
    QVERIFY2(found.status == 0, found.error.constData());
    const QByteArray mask = MaskedKey::fromKey(key).toString().toLatin1();
    const bool inBoth = first.demo.token(20).wholeKey == key; // the company's tokens are made alike
    QCOMPARE(found.out.count(mask), inBoth ? 2 : 1);
    QVERIFY(found.out.contains(QByteArray("second," + mask)));
    const Outcome none = exports(arguments, {}, "sk-0000000000000000000000000000000000000000\n");
    QCOMPARE(none.out, "gateway,key\r\n"_ba);
    QCOMPARE(none.error.count("no token has this key's mask"), 1);
}

void TestExportAll::keepsWithEachProfileWhatWasFoundOut()
{
    const Gateway first(u"first"_s, 30, Family::OneHub);
    const Gateway second(u"second"_s, 257, Family::NewApi2025);
    QCOMPARE(exports({u"--all"_s, u"--timeout"_s, u"9"_s}).status, 0);
    const Settings settings;
    QCOMPARE(settings.profile(first.profile.id)->family, Family::OneHub);
    QCOMPARE(settings.profile(second.profile.id)->family, Family::NewApi2025);
    QCOMPARE(settings.profile(second.profile.id)->firstPage, 0);
    QCOMPARE(settings.profile(second.profile.id)->timeout, second.profile.timeout);
}

void TestExportAll::printsNoSecrets()
{
    // Families that send whole keys are the ones that could give them away.
    const Gateway first(u"first"_s, 30, Family::OneHub);
    const Gateway second(u"second"_s, 30, Family::OneApi);
    const Outcome outcome = exports({u"--all"_s});
    QCOMPARE(outcome.status, 0);
    for (const Gateway *gateway : {&first, &second}) {
        for (qint64 id = 1; id <= 30; ++id)
            QVERIFY(!outcome.out.contains(gateway->demo.token(id).wholeKey.sliced(4, 20).toLatin1()));
        QVERIFY(!outcome.error.contains(gateway->demo.accessToken().toLatin1()));
    }
}

void TestExportAll::sumsUpOnATerminal()
{
    const Gateway first(u"first"_s, 130, Family::NewApi);
    const Gateway second(u"second"_s, 257, Family::NewApi);
    const int master = openTerminal(O_NONBLOCK);
    if (master < 0)
        QSKIP("This system has no pseudo-terminals.");
    const QTemporaryDir folder;
    QProcess process;
    process.setProcessEnvironment(environmentWith({}));
    process.setStandardErrorFile(QString::fromLocal8Bit(ptsname(master)));
    process.start(QStringLiteral(TOKENDECK_PROGRAM),
                  {u"export"_s, u"--all"_s, u"--output"_s, folder.filePath(u"all.csv"_s)});
    QByteArray said;
    const auto read = [&] {
        char bytes[4'096];
        const ssize_t got = ::read(master, bytes, sizeof bytes);
        said.append(bytes, qMax<qsizetype>(0, got));
    };
    QTRY_VERIFY_WITH_TIMEOUT((read(), process.state() == QProcess::NotRunning), 60'000);
    read();
    close(master);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(said.contains(" of ? tokens") && said.contains(" of 387 tokens"), said.constData());
    QVERIFY2(said.endsWith("\r\x1b[K"), said.constData()); // and nothing is left of it
}

QTEST_GUILESS_MAIN(TestExportAll)
#include "tst_exportall.moc"
