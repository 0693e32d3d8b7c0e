// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a script would call it, against a demo gateway.
#include "demo/demogateway.h"
#include "history/historystore.h"
#include "store/settings.h"
#include "support/commandline.h"
#include "support/historydata.h"
#include "support/scriptedserver.h"
#include "support/testtokens.h"
#include "tokens/maskedkey.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

struct Gateway
{
    explicit Gateway(qint64 tokens, Family family = Family::NewApi)
        : Gateway(options(tokens, family))
    { }
    explicit Gateway(const DemoOptions &options)
        : demo(options)
    {
        QString reason;
        if (!demo.start(&reason))
            qFatal("%s", qPrintable(reason));
    }
    static DemoOptions options(qint64 tokens, Family family)
    {
        DemoOptions options;
        options.tokens = tokens;
        options.family = family;
        return options;
    }
    Outcome exports(QStringList more = {}) const
    {
        const QStringList where{u"export"_s, u"--gateway"_s, demo.url().toString(), u"--user-id"_s, demo.userId()};
        return run(where + more, demo.accessToken().toLatin1());
    }

    DemoGateway demo;
};

Outcome exports(const ScriptedServer &server, const QStringList &more = {},
                const QByteArray &accessToken = "tok+secret==", const QString &below = {})
{
    return runBeside(QStringList{u"export"_s, u"--gateway"_s, server.url().toString() + below, u"--user-id"_s, u"7"_s}
                         + more,
                     accessToken);
}

/// Rows as Python's csv module reads them.
QList<QStringList> readCsv(const QString &file)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv, json, sys\n"
                  "with open(sys.argv[1], encoding='utf-8', newline='') as f:\n"
                  "    print(json.dumps(list(csv.reader(f, strict=True))))"_s,
                  file});
    if (!python.waitForFinished(60'000))
        qFatal("no python3");
    QList<QStringList> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(cell.toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryTokenExactly_data();
    void givesEveryTokenExactly();
    void writesTheWholeFileOrNothing();
    void writesFindings();
    void goesByTheSitesDollars();
    void takesTheTokenFromAFileOrStandardInput();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void saysIfTheLoginIsRefused();
    void saysIfThereIsNoGateway();
    void writesNothingOfAListThatIsNotWhole();
    void filters();
    void findsTheTokenOfAKey_data();
    void findsTheTokenOfAKey();
    void saysHowManyHaveAMask();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void keepsWithTheProfileWhatWasFoundOut();
    void saysWhatWasUsed();
    void knowsWhatTheWindowKept();
    void takesProfilesFromADataFolder();
    void saysWhatIsMissing();
    void printsNoSecrets();
    void guessesNoRate_data();
    void guessesNoRate();
    void saysWhoseTokensTheseAre();
    void goesByTheGatewaysClock();
    void takesTheNameOfAHeader();
    void keepsAFoundAddressAndHeader();
    void explainsWhatIsNoAccessToken_data();
    void explainsWhatIsNoAccessToken();
    void endsWithThePicturesStatus_data();
    void endsWithThePicturesStatus();
    void printsValuesForScriptsAndLabelsForPeople();
    void saysWhatIsWrongWithTheDemosAccessToken();
};

void TestExportCommand::givesEveryTokenExactly_data()
{
    QTest::addColumn<Family>("family");
    for (const Family family : knownFamilies)
        QTest::newRow(qPrintable(familyId(family))) << family;
}

void TestExportCommand::givesEveryTokenExactly()
{
    QFETCH(Family, family);
    DemoOptions options = Gateway::options(257, family);
    options.odd = true;
    const Gateway gateway(options);
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"tokens.csv"_s);
    const Outcome written = gateway.exports({u"--output"_s, csv});
    QVERIFY2(written.status == 0, written.error.constData());
    const QList<QStringList> rows = readCsv(csv);
    QCOMPARE(rows.size(), 258);
    QCOMPARE(
        rows.constFirst().join(u','),
        u"id,name,status,effective_status,key,group,remain_quota,used_quota,unlimited_quota,expired_time,created_time,accessed_time,models,ips"_s);

    const Outcome printed = gateway.exports({u"--format"_s, u"json"_s});
    QCOMPARE(printed.status, 0);
    const QJsonArray objects = QJsonDocument::fromJson(printed.out).array();
    QCOMPARE(objects.size(), 257);
    bool beyondDoubles = false;
    for (qint64 i = 0; i < 257; ++i) {
        const qint64 id = 257 - i;
        const DemoToken expected = gateway.demo.token(id);
        const QJsonObject object = objects.at(i).toObject();
        const QStringList &row = rows.at(i + 1);
        QCOMPARE(row.at(0), QString::number(id));
        QCOMPARE(object.value("id"_L1).toInteger(), id);
        QCOMPARE(object.value("name"_L1).toString(), expected.name);
        QCOMPARE(row.at(6), QString::number(expected.remainQuota));
        QCOMPARE(object.value("remain_quota"_L1).toInteger(), expected.remainQuota);
        QCOMPARE(row.at(7), QString::number(expected.usedQuota));
        QCOMPARE(object.value("used_quota"_L1).toInteger(), expected.usedQuota);
        QCOMPARE(object.value("status"_L1).toInteger(), expected.status);
        QCOMPARE(row.at(4), MaskedKey::fromKey(expected.wholeKey).toString());
        beyondDoubles |= expected.remainQuota > (qint64{1} << 53);
    }
    QVERIFY(beyondDoubles);
}

void TestExportCommand::writesTheWholeFileOrNothing()
{
    const Gateway gateway(30);
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"no/such/folder.csv"_s);
    const Outcome failed = gateway.exports({u"--output"_s, missing});
    QCOMPARE(failed.status, 1);
    QVERIFY(failed.error.contains("no/such/folder.csv"));
    const QString path = folder.filePath(u"tokens.csv"_s);
    QCOMPARE(gateway.exports({u"--output"_s, path, u"--columns"_s, u"name,id"_s}).status, 0);
    QCOMPARE(readCsv(path).constFirst(), (QStringList{u"name"_s, u"id"_s}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"tokens.csv"_s});
}

void TestExportCommand::writesFindings()
{
    const Gateway gateway(300);
    const QTemporaryDir folder;
    const auto rows = [&](const QString &filter) {
        const QString path = folder.filePath(u"tokens.csv"_s);
        const Outcome outcome = gateway.exports(
            {u"--output"_s, path, u"--columns"_s, u"id,findings"_s, u"--filter"_s, filter});
        return outcome.status == 0 ? readCsv(path).sliced(1) : QList<QStringList>();
    };
    const QList<QStringList> found = rows(u"finding:any"_s);
    QVERIFY(!found.isEmpty());
    for (const QStringList &row : found)
        QVERIFY(!row.at(1).isEmpty());
    for (const QStringList &row : rows(u"finding:never-expires"_s))
        QVERIFY(row.at(1).split(u' ').contains(u"never-expires"_s));
    QCOMPARE(found.size() + rows(u"finding:none"_s).size(), 300);
}

void TestExportCommand::goesByTheSitesDollars()
{
    DemoOptions options = Gateway::options(300, Family::NewApi);
    options.quotaPerUnit = 1'000'000;
    const Gateway gateway(options);
    const auto found = [&](const QString &filter) {
        return gateway.exports({u"--columns"_s, u"id"_s, u"--filter"_s, filter}).out;
    };
    const QByteArray inDollars = found(u"remaining<70$"_s);
    QVERIFY(inDollars.size() > 10);
    QCOMPARE(inDollars, found(u"remaining<70000000"_s));
    QVERIFY(inDollars != found(u"remaining<35000000"_s));
}

void TestExportCommand::takesTheTokenFromAFileOrStandardInput()
{
    const Gateway gateway(3);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(gateway.demo.accessToken().toLatin1() + '\n');
    file.close();
    const QStringList where{u"export"_s,    u"--gateway"_s, gateway.demo.url().toString(),
                            u"--user-id"_s, u"1"_s,         u"--access-token-file"_s};
    QCOMPARE(run(where + QStringList{file.fileName()}, "wrong").status, 0);
    QCOMPARE(run(where + QStringList{u"-"_s}, "wrong", gateway.demo.accessToken().toLatin1() + "\r\n").status, 0);
    const Outcome missing = run(where + QStringList{folder.filePath(u"absent"_s)});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.error.contains("absent"));
}

void TestExportCommand::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("said");
    const QStringList where{u"export"_s, u"--gateway"_s, u"https://127.0.0.1:1"_s};
    QTest::newRow("no gateway") << QStringList{u"export"_s} << "x"_ba
                                << "--gateway"_ba;
    QTest::newRow("no scheme") << QStringList{u"export"_s, u"--gateway"_s, u"127.0.0.1:1"_s} << "x"_ba
                               << "https://127.0.0.1:1"_ba;
    QTest::newRow("user id") << where + QStringList{u"--user-id"_s, u"root"_s} << "x"_ba
                             << "--user-id: 'root' is not a number"_ba;
    QTest::newRow("no token") << where << ""_ba
                              << "TOKENDECK_ACCESS_TOKEN"_ba;
    QTest::newRow("model key") << where << "sk-abcdef"_ba
                               << "model key"_ba;
    QTest::newRow("blank in token") << where << "a b"_ba
                                    << "TOKENDECK_ACCESS_TOKEN"_ba;
    QTest::newRow("format") << where + QStringList{u"--format"_s, u"xml"_s} << "x"_ba
                            << "--format is csv or json"_ba;
    QTest::newRow("column") << where + QStringList{u"--columns"_s, u"id,key2"_s} << "x"_ba
                            << "no column 'key2'"_ba;
    QTest::newRow("column twice") << where + QStringList{u"--columns"_s, u"id,id"_s} << "x"_ba
                                  << "'id' is repeated"_ba;
    QTest::newRow("timeout") << where + QStringList{u"--timeout"_s, u"0"_s} << "x"_ba
                             << "--timeout"_ba;
    QTest::newRow("profile") << QStringList{u"export"_s, u"--profile"_s, u"nobody"_s} << "x"_ba
                             << "no profile 'nobody'"_ba;
    QTest::newRow("token as argument") << where + QStringList{u"--access-token"_s, u"abc"_s} << ""_ba
                                       << "access-token"_ba;
    QTest::newRow("left over") << where + QStringList{u"file.csv"_s} << "x"_ba
                               << "unexpected argument 'file.csv'"_ba;
}

void TestExportCommand::refusesBadArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, said);
    const Outcome outcome = run(arguments, token);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.contains(said), outcome.error.constData());
}

void TestExportCommand::saysIfTheLoginIsRefused()
{
    for (const Family family : knownFamilies) {
        const Gateway gateway(3, family);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"tokens.csv"_s);
        const Outcome outcome = run(
            {u"export"_s, u"--gateway"_s, gateway.demo.url().toString(), u"--user-id"_s, u"1"_s, u"--output"_s, path},
            "wrong");
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.error.contains("refused the login"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(gateway.demo.requestCount() <= 1); // not tried again
    }
}

void TestExportCommand::saysIfThereIsNoGateway()
{
    // A port that was free a moment ago.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    server.close();
    const Outcome outcome = run({u"export"_s, u"--gateway"_s, address, u"--user-id"_s, u"1"_s, u"--timeout"_s, u"2"_s},
                                "x");
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.error.contains("cannot be reached"));
}

void TestExportCommand::writesNothingOfAListThatIsNotWhole()
{
    Gateway gateway(257);
    // A list that gains and loses a token at every call cannot be read as of one moment.
    gateway.demo.onRequest([&gateway](int number) {
        gateway.demo.createToken();
        gateway.demo.deleteToken(257 - number);
    });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tokens.csv"_s);
    const Outcome outcome = gateway.exports({u"--output"_s, path});
    QVERIFY2(outcome.status == 4, outcome.error.constData());
    QVERIFY(outcome.error.contains("list is incomplete") && outcome.error.contains("nothing was written"));
    QVERIFY(!QFile::exists(path));
    const Outcome allowed = gateway.exports({u"--output"_s, path, u"--allow-incomplete"_s});
    QCOMPARE(allowed.status, 4);
    QVERIFY(readCsv(path).size() > 200);
}

void TestExportCommand::filters()
{
    const Gateway gateway(257);
    const Outcome outcome = gateway.exports({u"--format"_s, u"json"_s, u"--filter"_s, u"PROD web"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonArray objects = QJsonDocument::fromJson(outcome.out).array();
    QVERIFY(!objects.isEmpty() && objects.size() < 100);
    for (const QJsonValue &object : objects)
        QVERIFY(object["name"_L1].toString().contains("prod"_L1) && object["name"_L1].toString().contains("web"_L1));
}

void TestExportCommand::findsTheTokenOfAKey_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QByteArray>("input");
    for (const Family family : knownFamilies) {
        QTest::addRow("%s", qPrintable(familyId(family))) << family << "sk-%1\n"_ba;
    }
    QTest::newRow("bare") << Family::NewApi << "%1"_ba;
    QTest::newRow("another prefix") << Family::NewApi << "ak-%1\r\n"_ba;
    QTest::newRow("blanks and more lines") << Family::NewApi << " \tsk-%1 \nsk-other\n"_ba;
}

void TestExportCommand::findsTheTokenOfAKey()
{
    QFETCH(Family, family);
    QFETCH(QByteArray, input);
    const Gateway gateway(257, family);
    const QString key = gateway.demo.token(99).wholeKey;
    const QByteArray bytes = input.replace("%1", key.toLatin1());
    const QStringList arguments{u"export"_s,
                                u"--gateway"_s,
                                gateway.demo.url().toString(),
                                u"--user-id"_s,
                                gateway.demo.userId(),
                                u"--columns"_s,
                                u"name"_s,
                                u"--format"_s,
                                u"json"_s,
                                u"--find-key"_s,
                                u"-"_s};
    const auto find = [&](const QStringList &more, const QByteArray &given) {
        const Outcome outcome = run(arguments + more, gateway.demo.accessToken().toLatin1(), given);
        if (outcome.status != 0)
            qFatal("%s", outcome.error.constData());
        const QByteArray middle = key.sliced(4, 8).toLatin1();
        if (outcome.out.contains(middle) || outcome.error.contains(middle))
            qFatal("the key is in it: %s", outcome.error.constData());
        return outcome;
    };
    const Outcome found = find({}, bytes);
    QVERIFY2(!found.error.contains("mask"), found.error.constData());
    const QJsonArray objects = QJsonDocument::fromJson(found.out).array();
    QCOMPARE(objects.size(), 1);
    QCOMPARE(objects.at(0)["name"_L1].toString(), gateway.demo.token(99).name);
    QCOMPARE(find({u"--filter"_s, u"-zzzz"_s}, bytes).out, found.out);
    const Outcome leftOut = find({u"--filter"_s, u"zzzz"_s}, bytes);
    QVERIFY(QJsonDocument::fromJson(leftOut.out).array().isEmpty());
    QVERIFY(leftOut.error.contains("--filter leaves out every token with this key's mask"));
    const Outcome none = find({}, "sk-"_ba + key.toLatin1().toUpper().replace('A', 'B').replace('0', '1') + "no\n");
    QVERIFY(QJsonDocument::fromJson(none.out).array().isEmpty());
    QVERIFY(none.error.contains("no token has this key's mask"));
}

void TestExportCommand::saysHowManyHaveAMask()
{
    ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::reply(200,
                                     onePage(R"({"id":4,"key":"ak-a**********wxyz"},{"id":3,"key":"other"},
            {"id":2,"key":"abcd**********wxyz"},{"id":1,"key":"ABCD**********wxyz"})",
                                             4));
    });
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKENDECK_ACCESS_TOKEN"_s, u"x"_s);
    process.setProcessEnvironment(environment);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(TOKENDECK_PROGRAM),
                  {u"export"_s, u"--gateway"_s, server.url().toString(), u"--user-id"_s, u"7"_s, u"--columns"_s,
                   u"id"_s, u"--find-key"_s, u"-"_s});
    // Piece by piece, as from somebody who types; and nobody waits for more than the line.
    process.write("ak-abcd0123");
    QVERIFY(process.waitForBytesWritten());
    process.write("456789wxyz\n");
    QVERIFY(ended.wait(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), "id\r\n4\r\n2\r\n"_ba); // masks are told apart by capitals
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains("2 tokens have this key's mask"), error.constData());
}

void TestExportCommand::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("an empty line") << "\nsk-abcdefghijklmnopqrst\n"_ba;
    QTest::newRow("too short") << "wxyz\n"_ba;
    QTest::newRow("too short behind its prefix") << "sk-wxyz\n"_ba;
    QTest::newRow("too long") << QByteArray(70'000, 'x');
}

void TestExportCommand::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, input);
    const Outcome outcome = run(
        {u"export"_s, u"--gateway"_s, u"https://127.0.0.1:1"_s, u"--user-id"_s, u"1"_s, u"--find-key"_s, u"-"_s}, "x",
        input);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.contains("--find-key: the first line of standard input is no key"),
             outcome.error.constData());
    QVERIFY(!outcome.error.contains("wxyz"));
}

void TestExportCommand::keepsWithTheProfileWhatWasFoundOut()
{
    const Gateway gateway(257, Family::NewApi2025);
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"kept"_s;
    profile.address = gateway.demo.url();
    profile.userId = gateway.demo.userId();
    Settings().saveProfile(profile);
    const QStringList arguments{u"export"_s, u"--profile"_s, u"kept"_s, u"--timeout"_s, u"9"_s};
    QCOMPARE(run(arguments, gateway.demo.accessToken().toLatin1()).status, 0);
    const std::optional<Profile> kept = Settings().profile(profile.id);
    QVERIFY(kept);
    QCOMPARE(kept->firstPage, 0);
    QCOMPARE(kept->family, Family::NewApi2025);
    QCOMPARE(kept->timeout, profile.timeout);
    Settings().removeProfile(profile.id);
}

void TestExportCommand::saysWhatWasUsed()
{
    // By the gateway's books: of a token for which they have nothing, nothing was used.
    const Gateway gateway(300);
    const Outcome outcome = gateway.exports({u"--columns"_s, u"id,used_24h,used_7d,used_30d"_s});
    QCOMPARE(outcome.status, 0);
    qint64 total = 0;
    QByteArrayList rows = outcome.out.trimmed().split('\n');
    QCOMPARE(rows.takeFirst(), "id,used_24h,used_7d,used_30d\r"_ba);
    QCOMPARE(rows.size(), 300);
    QSet<QByteArray> busy;
    for (const QByteArray &row : std::as_const(rows)) {
        const QByteArrayList cells = row.trimmed().split(',');
        QVERIFY2(!cells.contains(QByteArray()), row.constData());
        QVERIFY2(cells[1].toLongLong() <= cells[2].toLongLong() && cells[2].toLongLong() <= cells[3].toLongLong(),
                 row.constData());
        total += cells[3].toLongLong();
        if (cells[2].toLongLong() > 1'000'000)
            busy.insert(cells[0]);
    }
    QVERIFY(total > 0);
    QVERIFY(!busy.isEmpty());
    const Outcome filtered = gateway.exports({u"--columns"_s, u"id"_s, u"--filter"_s, u"used-7d>1000000"_s});
    QCOMPARE(filtered.status, 0);
    QByteArrayList found = filtered.out.trimmed().split('\n');
    found.removeFirst();
    for (QByteArray &id : found)
        id = id.trimmed();
    QCOMPARE(QSet<QByteArray>(found.begin(), found.end()), busy);
    QVERIFY2(filtered.error.isEmpty(), filtered.error.constData());
}

void TestExportCommand::knowsWhatTheWindowKept()
{
    // One API has no books by token: what its tokens used is known from earlier loads only.
    const Gateway gateway(40, Family::OneApi);
    const QTemporaryDir folder;
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"kept"_s;
    profile.address = gateway.demo.url();
    profile.userId = gateway.demo.userId();
    Settings(folder.filePath(u"tokendeck.ini"_s)).saveProfile(profile);
    const QStringList arguments{u"export"_s,   u"--profile"_s, u"kept"_s,      u"--data-dir"_s,
                                folder.path(), u"--columns"_s, u"id,used_7d"_s};
    const QByteArray accessToken = gateway.demo.accessToken().toLatin1();
    const Outcome before = run(arguments, accessToken);
    QCOMPARE(before.status, 0);
    QVERIFY(before.out.contains("\r\n7,\r\n"));

    const QString file = folder.filePath(u"history.sqlite"_s);
    {
        Token token = usedToken(7, 0);
        token.usedQuota = gateway.demo.token(7).usedQuota - 4'321;
        const OpenedHistory opened = openHistoryFile(file);
        QVERIFY(opened.store && !opened.fault);
        QVERIFY(!opened.store->record(
            historyOf(profile), loadOf(QDateTime::currentSecsSinceEpoch() - 7 * 86'400, {token}, Family::OneApi)));
    }
    const Outcome after = run(arguments, accessToken);
    QCOMPARE(after.status, 0);
    QVERIFY2(after.out.contains("\r\n7,4321\r\n"), after.out.constData());
    QVERIFY(after.error.isEmpty());

    // What cannot be read is said, and ends nothing.
    QVERIFY(QFile::remove(file) && QDir().mkpath(file));
    const Outcome without = run(arguments, accessToken);
    QCOMPARE(without.status, 0);
    QVERIFY(without.out.contains("\r\n7,\r\n"));
    QVERIFY2(without.error.contains("nothing of earlier loads is known"), without.error.constData());
}

void TestExportCommand::takesProfilesFromADataFolder()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"export"_s, u"--profile"_s, u"only there"_s};
    const Outcome elsewhere = run(arguments + QStringList{u"--data-dir"_s, folder.path()}, "x");
    QCOMPARE(elsewhere.status, 1);
    QVERIFY(elsewhere.error.contains("there is no profile 'only there'"));
    const Gateway gateway(5);
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"only there"_s;
    profile.address = gateway.demo.url();
    profile.userId = gateway.demo.userId();
    Settings(folder.filePath(u"tokendeck.ini"_s)).saveProfile(profile);
    const QByteArray accessToken = gateway.demo.accessToken().toLatin1();
    QCOMPARE(run(arguments + QStringList{u"--data-dir"_s, folder.path()}, accessToken).status, 0);
    QCOMPARE(run(arguments, accessToken).status, 1);
    const Outcome nowhere = run(arguments + QStringList{u"--data-dir"_s, QString()}, accessToken);
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.error.contains("--data-dir"), nowhere.error.constData());
}

void TestExportCommand::saysWhatIsMissing()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        const bool isFirst = request.parameter("p").toInt() <= 1;
        return ScriptedServer::reply(200,
                                     isFirst ? R"({"success":true,"data":{"items":[{"id":2},{"id":1}],"total":310}})"
                                             : R"({"success":true,"data":{"items":[],"total":310}})");
    });
    const Outcome outcome = exports(server);
    QCOMPARE(outcome.status, 4);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.contains("the gateway counts 310 tokens but sends 2"), outcome.error.constData());
}

void TestExportCommand::printsNoSecrets()
{
    // Families that send whole keys are the ones that could give them away.
    for (const Family family : {Family::NewApi2025, Family::OneHub, Family::OneApi}) {
        const Gateway gateway(30, family);
        const Outcome outcome = gateway.exports();
        QCOMPARE(outcome.status, 0);
        for (qint64 id = 1; id <= 30; ++id) {
            const QByteArray middle = gateway.demo.token(id).wholeKey.sliced(4, 20).toLatin1();
            QVERIFY(!outcome.out.contains(middle) && !outcome.error.contains(middle));
        }
        QVERIFY(!outcome.error.contains(gateway.demo.accessToken().toLatin1()));
    }
}

void TestExportCommand::guessesNoRate_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<int>("status");
    QTest::newRow("says it") << ScriptedServer::reply(200, R"({"success":true,"data":{"quota_per_unit":1000000}})")
                             << 0;
    QTest::newRow("says nothing") << ScriptedServer::reply(200, R"({"success":true,"data":{"version":"1"}})") << 3;
    QTest::newRow("nonsense") << ScriptedServer::reply(200, R"({"data":{"quota_per_unit":"a lot"}})") << 3;
    QTest::newRow("404") << ScriptedServer::reply(404, "{}") << 3;
    QTest::newRow("HTML") << ScriptedServer::reply(200, "<html>", "text/html") << 3;
}

void TestExportCommand::guessesNoRate()
{
    QFETCH(QByteArray, site);
    QFETCH(int, status);
    const QByteArray rows = R"({"id":2,"remain_quota":900000,"unlimited_quota":false},{"id":1,"remain_quota":1100000,
                               "unlimited_quota":false},{"id":3,"unlimited_quota":false})";
    ScriptedServer server([&](const ScriptedServer::Request &request) {
        return request.target.startsWith("/api/status") ? site : ScriptedServer::reply(200, onePage(rows, 3));
    });
    const QStringList ids{u"--columns"_s, u"id"_s, u"--filter"_s};
    const Outcome dollars = exports(server, ids + QStringList{u"remaining<1$"_s});
    QCOMPARE(dollars.status, status);
    QCOMPARE(dollars.out, status == 0 ? "id\r\n2\r\n"_ba : QByteArray());
    QCOMPARE(dollars.error.contains("what a dollar is worth"), status != 0);
    QCOMPARE(dollars.error.contains("1 tokens match neither"), status == 0);
    QCOMPARE(exports(server, ids + QStringList{u"remaining<1000000"_s}).status, 0);
    QCOMPARE(exports(server).status, 0);
}

void TestExportCommand::saysWhoseTokensTheseAre()
{
    const auto said = [](const QByteArray &rows, int count) {
        ScriptedServer server(
            [&](const ScriptedServer::Request &) { return ScriptedServer::reply(200, onePage(rows, count)); });
        const Outcome outcome = exports(server);
        if (outcome.status != 0)
            qFatal("%s", outcome.error.constData());
        return outcome.error.contains("none of these tokens belongs to user 7");
    };
    QVERIFY(said(R"({"id":2,"user_id":8},{"id":1,"user_id":9})", 2));
    QVERIFY(!said(R"({"id":2,"user_id":8},{"id":1,"user_id":7})", 2)); // an administrator, perhaps
    QVERIFY(!said(R"({"id":2},{"id":1,"user_id":"x"})", 2));
    QVERIFY(!said({}, 0));
}

void TestExportCommand::goesByTheGatewaysClock()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray row = R"({"id":1,"status":1,"unlimited_quota":true,"expired_time":)"
        + QByteArray::number(now + 3'600) + "}";
    for (const auto &[ahead, status] :
         {std::pair{0, "enabled"}, std::pair{7'200, "expired"}, std::pair{200, "enabled"}}) {
        ScriptedServer server([&, offset = ahead](const ScriptedServer::Request &) {
            const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(offset),
                                                       u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
            return ScriptedServer::reply(200, onePage(row, 1), "application/json", "Date: " + date.toLatin1() + "\r\n");
        });
        const Outcome outcome = exports(server, {u"--columns"_s, u"effective_status"_s});
        QCOMPARE(outcome.out, QByteArray("effective_status\r\n") + status + "\r\n");
        QCOMPARE(outcome.error.contains("the gateway's clock is 7200 s ahead of"), ahead == 7'200);
        QCOMPARE(outcome.error.contains("clock"), ahead == 7'200);
    }
}

void TestExportCommand::takesTheNameOfAHeader()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return request.header("X-My-User") == "7" ? ScriptedServer::reply(200, onePage("{\"id\":1}", 1))
                                                  : ScriptedServer::reply(401, R"({"success":false})");
    });
    QCOMPARE(exports(server, {u"--user-id-header"_s, u"X-My-User"_s}).status, 0);
    QCOMPARE(exports(server).status, 2);
    for (const QString &name : {u"Authorization"_s, u"a b"_s, u"a:b"_s, u"a\nb"_s}) {
        const Outcome outcome = exports(server, {u"--user-id-header"_s, name});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.error.contains("--user-id-header"));
    }
}

void TestExportCommand::keepsAFoundAddressAndHeader()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        if (!request.target.startsWith("/sub/api/token/"))
            return ScriptedServer::reply(404, R"({"error":{"message":"no"}})");
        return request.header("Veloera-User") == "7" ? ScriptedServer::reply(200, onePage("{\"id\":1}", 1))
                                                     : ScriptedServer::reply(401, R"({"success":false})");
    });
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"found"_s;
    profile.address = QUrl(server.url().toString() + u"/sub/console/token"_s);
    profile.userId = u"7"_s;
    Settings().saveProfile(profile);
    QCOMPARE(runBeside({u"export"_s, u"--profile"_s, u"found"_s}, "x").status, 0);
    const Profile kept = Settings().profile(profile.id).value_or(Profile());
    QCOMPARE(kept.address.toString(), server.url().toString() + u"/sub"_s);
    QCOMPARE(kept.userIdHeader, u"Veloera-User"_s);
    const qsizetype before = server.requests().size();
    QCOMPARE(runBeside({u"export"_s, u"--profile"_s, u"found"_s}, "x").status, 0);
    QVERIFY(server.requests().size() - before <= 4);
    Settings().removeProfile(profile.id);
}

void TestExportCommand::explainsWhatIsNoAccessToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a model key") << "sk-abcdefghijkl"_ba << 1 << "sk-"_ba;
    QTest::newRow("a model key behind Bearer") << "Bearer sk-abcdefghijkl"_ba << 1 << "sk-"_ba;
    QTest::newRow("a browser's") << "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTU2MDAwMDB9.c2lnbmF0dXJl"_ba << 0
                                 << "a browser token, which expires soon"_ba;
    QTest::newRow("three parts of another kind") << "abc.def.ghi"_ba << 0 << ""_ba;
}

void TestExportCommand::explainsWhatIsNoAccessToken()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, said);
    ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, onePage({}, 0)); });
    const Outcome outcome = exports(server, {}, token);
    QTEST(outcome.status, "status");
    QVERIFY2(said.isEmpty() ? outcome.error.isEmpty() : outcome.error.contains(said), outcome.error.constData());
    QVERIFY(!outcome.error.contains(token.right(10)));
}

void TestExportCommand::endsWithThePicturesStatus_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("whole") << ScriptedServer::reply(200, onePage("{\"id\":1}", 1)) << 0;
    QTest::newRow("refused") << ScriptedServer::reply(401, R"({"success":false})") << 2;
    QTest::newRow("no gateway") << ScriptedServer::reply(404, "<html>", "text/html") << 3;
    QTest::newRow("not whole") << ScriptedServer::reply(200, onePage("{\"id\":1},{}", 2)) << 4;
}

void TestExportCommand::endsWithThePicturesStatus()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server([&](const ScriptedServer::Request &) { return answer; });
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"window.png"_s);
    const Outcome outcome = runBeside(
        {u"--gateway"_s, server.url().toString(), u"--user-id"_s, u"7"_s, u"--screenshot"_s, picture}, "tok+secret==");
    QTEST(outcome.status, "status");
    QVERIFY(QFile::exists(picture));
    QVERIFY(Settings().profiles().isEmpty()); // nothing is kept
}

/// The three lines of a demo gateway whose access token is in @p file; its standard output is @p terminal, or a pipe.
QStringList linesOfDemoGateway(const QString &file, int terminal = -1)
{
    QProcess process;
    if (terminal >= 0)
        process.setStandardOutputFile(QString::fromLocal8Bit(ptsname(terminal)));
    process.start(QStringLiteral(TOKENDECK_PROGRAM),
                  {u"demo-gateway"_s, u"--user-id"_s, u"42"_s, u"--access-token-file"_s, file});
    QByteArray said;
    while (said.count('\n') < 3) {
        char bytes[256];
        if (terminal < 0 && !process.waitForReadyRead(20'000))
            qFatal("it says nothing");
        const qsizetype count = terminal >= 0 ? read(terminal, bytes, sizeof bytes) : process.read(bytes, sizeof bytes);
        said.append(bytes, qMax<qsizetype>(0, count));
    }
    process.kill();
    process.waitForFinished();
    if (terminal >= 0)
        close(terminal);
    return QString::fromUtf8(said.replace("\r", "")).split(u'\n', Qt::SkipEmptyParts);
}

void TestExportCommand::printsValuesForScriptsAndLabelsForPeople()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("always+the/same=\n");
    file.close();
    const QStringList plain = linesOfDemoGateway(file.fileName());
    QVERIFY(plain.constFirst().startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(plain.sliced(1), (QStringList{u"42"_s, u"always+the/same="_s}));
    const int terminal = openTerminal();
    if (terminal < 0)
        QSKIP("This system has no pseudo-terminals.");
    const QStringList labelled = linesOfDemoGateway(file.fileName(), terminal);
    QVERIFY(labelled.constFirst().startsWith("Address:       http://127.0.0.1:"_L1));
    QCOMPARE(labelled.sliced(1), (QStringList{u"User ID:       42"_s, u"Access token:  always+the/same="_s}));
}

void TestExportCommand::saysWhatIsWrongWithTheDemosAccessToken()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing"_s);
    const QString empty = folder.filePath(u"empty"_s);
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    for (const QString &file : {missing, empty}) {
        const Outcome outcome = run({u"demo-gateway"_s, u"--access-token-file"_s, file});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.error.contains(file.toLocal8Bit())
                     && outcome.error.contains("the access token can be any single line"),
                 outcome.error.constData());
    }
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
