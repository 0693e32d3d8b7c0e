// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilefile.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace TokenDeck;
using Kind = ProfileFileFault::Kind;

namespace {

/// With another value than the default in every member.
Profile everyField()
{
    Profile profile;
    profile.id = u"a"_s;
    profile.name = u"生产 \"A & B\""_s;
    profile.address = QUrl(u"https://gateway.example:8443/a%2Fb/c%20d"_s, QUrl::StrictMode);
    profile.userId = u"42"_s;
    profile.userIdHeader = u"Veloera-User"_s;
    profile.loadsInBackground = false;
    profile.timeout = 77;
    profile.requestsAtOnce = 2;
    profile.proxy = u"socks5://proxy.example:1080"_s;
    profile.copiesFullKeys = true;
    profile.allowsPlainHttp = true;
    profile.certificateFile = u"/ca.pem"_s;
    profile.family = Family::OneApi;
    profile.firstPage = 0;
    profile.callsAllowed = 180;
    profile.callsWindow = 181'000;
    profile.trustedCertificate = QByteArray::fromHex("00ff");
    return profile;
}

Profile profileOf(const QString &name, const QString &address, const QString &userId)
{
    Profile profile;
    profile.name = name;
    profile.address = QUrl(address);
    profile.userId = userId;
    return profile;
}

/// A file whose only profile has these members beside an address.
QByteArray fileWith(const QByteArray &members)
{
    return R"({"format":"tokendeck-profiles","version":1,"profiles":[{"address":"https://a.example",)" + members
        + "}]}";
}

QList<Profile> readAll(const QByteArray &bytes)
{
    const auto read = readProfileFile(bytes);
    if (const auto *fault = std::get_if<ProfileFileFault>(&read))
        qFatal("%d at '%s'", static_cast<int>(fault->kind), qPrintable(fault->field));
    return std::get<QList<Profile>>(read);
}

ProfileFileFault faultOf(const QByteArray &bytes)
{
    const auto read = readProfileFile(bytes);
    if (!std::holds_alternative<ProfileFileFault>(read))
        qFatal("it was read");
    return std::get<ProfileFileFault>(read);
}

QStringList namesIn(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

} // namespace

class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDocumentedFormat();
    void leadsBack();
    void carriesNoPermissions();
    void carriesNoLoginOfAProxy();
    void passesOverWhatItDoesNotKnow();
    void fillsInWhatIsLeftOut();
    void refusesFiles_data();
    void refusesFiles();
    void refusesFields_data();
    void refusesFields();
    void namesTheProfileAtFault();
    void takesPlainHttpWithoutAllowingIt();
    void hasBounds();
    void numbersNamesThatAreTaken();
    void skipsAccountsThatAreThere();
    void importsIntoTheSettings();
};

void TestProfileFile::hasTheDocumentedFormat()
{
    const QJsonObject file = QJsonDocument::fromJson(writeProfileFile({everyField()})).object();
    QCOMPARE(file.value("format"_L1), QJsonValue(u"tokendeck-profiles"_s));
    QCOMPARE(file.value("version"_L1), QJsonValue(1));
    const QJsonObject expected{
        {u"name"_s, u"生产 \"A & B\""_s},  {u"address"_s, u"https://gateway.example:8443/a%2Fb/c%20d"_s},
        {u"user-id"_s, u"42"_s},           {u"user-id-header"_s, u"Veloera-User"_s},
        {u"loads-in-background"_s, false}, {u"timeout"_s, 77},
        {u"requests-at-once"_s, 2},        {u"proxy"_s, u"socks5://proxy.example:1080"_s}};
    QCOMPARE(file.value("profiles"_L1).toArray(), QJsonArray{expected});
}

void TestProfileFile::leadsBack()
{
    const QList<Profile> read = readAll(
        writeProfileFile({everyField(), profileOf(u"b"_s, u"http://[::1]:3000"_s, {})}));
    QCOMPARE(read.size(), 2);
    Profile expected = everyField();
    expected.id.clear();
    forgetGateway(expected);
    expected.copiesFullKeys = expected.allowsPlainHttp = false;
    expected.certificateFile.clear();
    QCOMPARE(read.at(0), expected);
    QCOMPARE(read.at(1), profileOf(u"b"_s, u"http://[::1]:3000"_s, {}));
    QVERIFY(readAll(writeProfileFile({})).isEmpty());
}

/// Not even where a file says so.
void TestProfileFile::carriesNoPermissions()
{
    const Profile read = readAll(
                             fileWith(R"("allows-plain-http":true,"trusted-certificate":"00ff","copies-full-keys":true,
        "certificate-file":"/ca.pem","family":"one-api","first-page":"0","calls-allowed":5,"calls-window":5,"id":"a",
        "access-token":"secret")"))
                             .constFirst();
    Profile expected;
    expected.name = u"a.example"_s;
    expected.address = QUrl(u"https://a.example"_s);
    QCOMPARE(read, expected);
}

void TestProfileFile::carriesNoLoginOfAProxy()
{
    Profile profile = everyField();
    profile.proxy = u"http://user:secret@proxy.example:3128"_s; // as somebody wrote it into the settings
    profile.address.setUserInfo(u"user:secret"_s);
    const QByteArray written = writeProfileFile({profile});
    QVERIFY2(!written.contains("secret"), written.constData());
    QVERIFY(readAll(written).constFirst().proxy.isEmpty());
}

void TestProfileFile::passesOverWhatItDoesNotKnow()
{
    const QList<Profile> read = readAll(
        R"({"future":[1],"format":"tokendeck-profiles","profiles":[{"future":{"a":1},"address":"https://a.example"}],
            "version":1})");
    QCOMPARE(read.size(), 1);
}

void TestProfileFile::fillsInWhatIsLeftOut()
{
    const QByteArray nameless = fileWith(R"("name":" ","user-id":" 7 ")");
    QCOMPARE(readAll(nameless), QList<Profile>{profileOf(u"a.example"_s, u"https://a.example"_s, u"7"_s)});
    // An address as it would be pasted into the dialog.
    const QByteArray pasted = fileWith(R"("address":" https://b.example/sub/api/token/?p=1 ")");
    QCOMPARE(readAll(pasted), QList<Profile>{profileOf(u"b.example"_s, u"https://b.example/sub"_s, {})});
}

void TestProfileFile::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProfileFileFault>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, const QString &field = {}) {
        QTest::newRow(name) << bytes << ProfileFileFault{kind, field};
    };
    row("empty", "", Kind::NotJson);
    row("no JSON", "{", Kind::NotJson);
    row("behind it", R"({"format":"tokendeck-profiles","version":1,"profiles":[]} x)", Kind::NotJson);
    row("deep", QByteArray(100'000, '['), Kind::NotJson);
    row("an array", "[]", Kind::NotProfiles);
    row("an export", R"([{"id":1}])", Kind::NotProfiles);
    row("another format", R"({"format":"other","version":1,"profiles":[]})", Kind::NotProfiles);
    row("format of another type", R"({"format":["tokendeck-profiles"],"version":1,"profiles":[]})", Kind::NotProfiles);
    row("no version", R"({"format":"tokendeck-profiles","profiles":[]})", Kind::Missing, u"version"_s);
    row("version as text", R"({"format":"tokendeck-profiles","version":"1","profiles":[]})", Kind::WrongType,
        u"version"_s);
    row("a newer version", R"({"format":"tokendeck-profiles","version":2,"profiles":7})", Kind::NewerVersion,
        u"version"_s);
    row("a much newer version", R"({"format":"tokendeck-profiles","version":1e300})", Kind::NewerVersion, u"version"_s);
    row("version 0", R"({"format":"tokendeck-profiles","version":0,"profiles":[]})", Kind::OutOfRange, u"version"_s);
    row("half a version", R"({"format":"tokendeck-profiles","version":0.5,"profiles":[]})", Kind::OutOfRange,
        u"version"_s);
    row("no profiles", R"({"format":"tokendeck-profiles","version":1})", Kind::Missing, u"profiles"_s);
    row("profiles by name", R"({"format":"tokendeck-profiles","version":1,"profiles":{}})", Kind::WrongType,
        u"profiles"_s);
}

void TestProfileFile::refusesFiles()
{
    QFETCH(const QByteArray, bytes);
    QTEST(faultOf(bytes), "fault");
}

void TestProfileFile::refusesFields_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    const auto row = [](const QByteArray &members, Kind kind) {
        const QByteArray field = members.mid(1, members.indexOf('"', 1) - 1);
        QTest::newRow(members.left(60).constData()) << members << kind << QString::fromLatin1(field);
    };
    row(R"("name":7)", Kind::WrongType);
    row(R"("name":null)", Kind::WrongType);
    row(R"("name":"a\nb")", Kind::BadText);
    row(R"("name":"a\u0000b")", Kind::BadText);
    row(R"("name":"a\u2028b")", Kind::BadText);
    row(R"("name":"a\u202eb")", Kind::BadText);
    row("\"name\":\"" + QByteArray(maxProfileFileText + 1, 'x') + '"', Kind::BadText);
    row(R"("address":7)", Kind::WrongType);
    row(R"("address":"")", Kind::BadAddress);
    row(R"("address":"gateway.example")", Kind::BadAddress);
    row(R"("address":"ftp://gateway.example")", Kind::BadAddress);
    row(R"("address":"file:///etc/passwd")", Kind::BadAddress);
    row(R"("address":"https://user:pass@gateway.example")", Kind::BadAddress);
    row(R"("address":"https://gateway.example\r\nX: y")", Kind::BadText);
    row(R"("address":"https://gateway.example:99999")", Kind::BadAddress);
    row(R"("user-id":7)", Kind::WrongType);
    row(R"("user-id":"root")", Kind::BadUserId);
    row(R"("user-id-header":"")", Kind::BadHeader);
    row(R"("user-id-header":"Authorization")", Kind::BadHeader);
    row(R"("user-id-header":"a b")", Kind::BadHeader);
    row(R"("loads-in-background":1)", Kind::WrongType);
    row(R"("timeout":"30")", Kind::WrongType);
    row(R"("timeout":0)", Kind::OutOfRange);
    row(R"("timeout":601)", Kind::OutOfRange);
    row(R"("timeout":2.5)", Kind::OutOfRange);
    row(R"("timeout":1e300)", Kind::OutOfRange);
    row(R"("requests-at-once":7)", Kind::OutOfRange);
    row(R"("proxy":true)", Kind::WrongType);
    row(R"("proxy":"ftp://proxy.example")", Kind::BadProxy);
    row(R"("proxy":"http://user:pass@proxy.example")", Kind::BadProxy);
}

void TestProfileFile::refusesFields()
{
    QFETCH(const QByteArray, members);
    const ProfileFileFault fault = faultOf(fileWith(members));
    QTEST(fault.kind, "kind");
    QTEST(fault.field, "field");
    QCOMPARE(fault.profile, 1);
    QCOMPARE(fault.kind == Kind::BadAddress, fault.address != AddressFault::None);
}

void TestProfileFile::namesTheProfileAtFault()
{
    const auto file = [](const QByteArray &second) -> QByteArray {
        return R"({"format":"tokendeck-profiles","version":1,"profiles":[{"address":"https://a.example"},)" + second
            + "]}";
    };
    const std::pair<QByteArray, ProfileFileFault> faults[]{
        {R"({"name":"b"})", {Kind::Missing, u"address"_s, 2, u"b"_s}},
        {R"({"name":"b","address":"b.example"})", {Kind::BadAddress, u"address"_s, 2, u"b"_s, AddressFault::NoScheme}},
        {R"({"name":7})", {Kind::WrongType, u"name"_s, 2}},
        {R"({"name":"a\nb"})", {Kind::BadText, u"name"_s, 2}},
        {"7", {Kind::WrongType, {}, 2}},
    };
    for (const auto &[second, fault] : faults)
        QCOMPARE(faultOf(file(second)), fault);
}

void TestProfileFile::takesPlainHttpWithoutAllowingIt()
{
    const Profile read =
        readAll(fileWith(R"("address":"http://gateway.example","allows-plain-http":true)")).constFirst();
    QCOMPARE(read.address, QUrl(u"http://gateway.example"_s));
    QVERIFY(!read.allowsPlainHttp);
}

void TestProfileFile::hasBounds()
{
    const auto file = [](qsizetype profiles) -> QByteArray {
        const QByteArray one = R"({"address":"https://a.example"},)";
        return R"({"format":"tokendeck-profiles","version":1,"profiles":[)" + one.repeated(profiles).chopped(1) + "]}";
    };
    QCOMPARE(readAll(file(maxProfilesInFile)).size(), maxProfilesInFile);
    QCOMPARE(faultOf(file(maxProfilesInFile + 1)), (ProfileFileFault{Kind::TooMany, u"profiles"_s}));
    const QByteArray blanks(maxProfileFileSize - file(1).size(), ' ');
    QCOMPARE(readAll(file(1) + blanks).size(), 1);
    QCOMPARE(faultOf(file(1) + blanks + ' '), ProfileFileFault{Kind::TooLarge});
}

void TestProfileFile::numbersNamesThatAreTaken()
{
    const QList<Profile> present{profileOf(u"work"_s, u"https://a.example"_s, u"1"_s),
                                 profileOf(u"work (3)"_s, u"https://a.example"_s, u"2"_s)};
    const ProfileImport plan = planImport({profileOf(u"work"_s, u"https://b.example"_s, u"1"_s),
                                           profileOf(u"work"_s, u"https://c.example"_s, u"1"_s),
                                           profileOf(u"home"_s, u"https://d.example"_s, u"1"_s)},
                                          present);
    QCOMPARE(namesIn(plan.added), (QStringList{u"work (2)"_s, u"work (4)"_s, u"home"_s}));
    QVERIFY(plan.skipped.isEmpty());
    QVERIFY(!plan.added.at(0).id.isEmpty() && plan.added.at(0).id != plan.added.at(1).id);
}

void TestProfileFile::skipsAccountsThatAreThere()
{
    const QString address = u"https://a.example/sub"_s;
    const QList<Profile> present{profileOf(u"work"_s, address, u"1"_s), profileOf(u"bare"_s, address, {})};
    const QList<Profile> read{profileOf(u"other"_s, address + u'/', u"1"_s), // the same as one that is there
                              profileOf(u"work"_s, address, u"2"_s),         // another user
                              profileOf(u"again"_s, address, u"2"_s),        // the same as one before in the file
                              profileOf(u"bare"_s, address, {}),
                              profileOf(u"another"_s, address, {}), // who knows
                              profileOf(u"work"_s, u"https://b.example/sub"_s, u"1"_s)};
    const ProfileImport plan = planImport(read, present);
    QCOMPARE(namesIn(plan.added), (QStringList{u"work (2)"_s, u"another"_s, u"work (3)"_s}));
    QCOMPARE(
        plan.skipped,
        (QList<ProfileImport::Skipped>{{u"other"_s, u"work"_s}, {u"again"_s, u"work (2)"_s}, {u"bare"_s, u"bare"_s}}));
}

void TestProfileFile::importsIntoTheSettings()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QList<Profile> read{profileOf(u"z"_s, u"https://z.example"_s, u"1"_s),
                              profileOf(u"b"_s, u"https://b.example"_s, u"1"_s)};
    {
        Settings settings(file);
        Profile present = profileOf(u"m"_s, u"https://m.example"_s, u"1"_s);
        present.id = u"m"_s;
        settings.saveProfile(present);
        QCOMPARE(importProfiles(read, settings).added.size(), 2);
        const ProfileImport again = importProfiles(read, settings);
        QVERIFY(again.added.isEmpty());
        QCOMPARE(again.skipped.size(), 2);
        QVERIFY(settings.waitUntilWritten(20s));
    }
    const Settings settings(file);
    QCOMPARE(namesIn(settings.profiles()), (QStringList{u"m"_s, u"z"_s, u"b"_s})); // as in the file
    QCOMPARE(writeProfileFile(settings.profiles().sliced(1)), writeProfileFile(read));
}

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
