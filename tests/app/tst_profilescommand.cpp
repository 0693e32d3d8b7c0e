// SPDX-License-Identifier: GPL-3.0-or-later
// `tokendeck profiles`, as a script would call it.
#include "store/settings.h"
#include "support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

void addProfile(const QString &name, const QString &address, const QString &userId)
{
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = name;
    profile.address = QUrl(address);
    profile.userId = userId;
    profile.allowsPlainHttp = true;
    Settings().saveProfile(profile);
}

Outcome profiles(const QStringList &arguments, const QByteArray &input = {})
{
    return run(QStringList{u"profiles"_s} + arguments, {}, input);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProfilesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { removeAll(); }
    void cleanupTestCase() { removeAll(); }
    void listsInOrder();
    void listsNothingThatATerminalObeys();
    void leadsFromMachineToMachine();
    void writesTheFileForItsOwner();
    void numbersAndSkips();
    void importsNothingOfAFaultyFile_data();
    void importsNothingOfAFaultyFile();
    void saysWhichFileCannotBeRead();
    void readsAPipeToItsEnd();

private:
    static void removeAll()
    {
        Settings settings;
        for (const Profile &profile : settings.profiles())
            settings.removeProfile(profile.id);
    }
};

void TestProfilesCommand::listsInOrder()
{
    QCOMPARE(profiles({u"list"_s}).out, QByteArray());
    addProfile(u"work"_s, u"https://gateway.example/sub"_s, u"42"_s);
    addProfile(u"生产"_s, u"http://127.0.0.1:3000"_s, {});
    {
        Settings settings;
        settings.moveProfile(settings.profileNamed(u"生产"_s)->id, 0);
    }
    const Outcome outcome = profiles({u"list"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, "生产\thttp://127.0.0.1:3000\t\nwork\thttps://gateway.example/sub\t42\n"_ba);
}

void TestProfilesCommand::listsNothingThatATerminalObeys()
{
    addProfile(u"a\tb\n\x1b[31mc"_s, u"https://user:secret@gateway.example"_s, u"1"_s);
    QCOMPARE(profiles({u"list"_s}).out, "a b  [31mc\thttps://gateway.example\t1\n"_ba);
}

void TestProfilesCommand::leadsFromMachineToMachine()
{
    addProfile(u"b"_s, u"https://b.example"_s, u"2"_s);
    addProfile(u"a"_s, u"http://a.example"_s, u"1"_s);
    {
        Settings settings;
        settings.moveProfile(settings.profileNamed(u"b"_s)->id, 0);
    }
    const QByteArray listed = profiles({u"list"_s}).out;
    const Outcome written = profiles({u"export"_s, u"-"_s});
    QCOMPARE(written.status, 0);
    removeAll();
    const Outcome imported = profiles({u"import"_s, u"-"_s}, written.out);
    QVERIFY2(imported.status == 0, imported.error.constData());
    QCOMPARE(imported.out, "imported\tb\nimported\ta\n"_ba);
    QCOMPARE(profiles({u"list"_s}).out, listed);
    QVERIFY(!Settings().profileNamed(u"a"_s)->allowsPlainHttp); // that is for somebody on this machine to allow
    QCOMPARE(profiles({u"export"_s, u"-"_s}).out, written.out);
}

void TestProfilesCommand::writesTheFileForItsOwner()
{
    addProfile(u"a"_s, u"https://a.example"_s, u"1"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"profiles.json"_s);
    const Outcome outcome = profiles({u"export"_s, path});
    QVERIFY2(outcome.status == 0 && outcome.out.isEmpty(), outcome.error.constData());
    QCOMPARE(contents(path), profiles({u"export"_s, u"-"_s}).out);
    QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(profiles({u"import"_s, path}).out, "skipped\ta\tsame address and user id as 'a'\n"_ba);
    const QString missing = folder.filePath(u"no/such/folder.json"_s);
    const Outcome failed = profiles({u"export"_s, missing});
    QCOMPARE(failed.status, 1);
    QVERIFY2(failed.error.contains("no/such/folder.json"), failed.error.constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"profiles.json"_s});
}

void TestProfilesCommand::numbersAndSkips()
{
    addProfile(u"work"_s, u"https://a.example"_s, u"1"_s);
    const Outcome outcome = profiles({u"import"_s, u"-"_s},
                                     R"({"format":"tokendeck-profiles","version":1,"profiles":[
            {"name":"mine","address":"https://a.example/","user-id":"1"},
            {"name":"work","address":"https://b.example","user-id":"1"}]})");
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, "imported\twork (2)\nskipped\tmine\tsame address and user id as 'work'\n"_ba);
    QCOMPARE(profiles({u"list"_s}).out, "work\thttps://a.example\t1\nwork (2)\thttps://b.example\t1\n"_ba);
}

void TestProfilesCommand::importsNothingOfAFaultyFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &said) {
        QTest::newRow(name) << QByteArray(
            R"({"format":"tokendeck-profiles","version":1,"profiles":[{"address":"https://a.example"},)" + profile
            + "]}") << said;
    };
    row("no address", R"({"name":"b"})", "profile 2 ('b'): address: missing");
    row("no scheme", R"({"name":"b","address":"b.example"})", "profile 2 ('b'): address: it must begin with https://");
    row("timeout", R"({"address":"https://b.example","timeout":0})", "profile 2: timeout: out of range");
    row("user id", R"({"address":"https://b.example","user-id":7})", "profile 2: user-id: not of the right type");
    QTest::newRow("no JSON") << "id,name\r\n"_ba
                             << "not a JSON file"_ba;
    QTest::newRow("another kind") << "[]"_ba
                                  << "not a file of profiles"_ba;
    QTest::newRow("newer") << R"({"format":"tokendeck-profiles","version":2})"_ba
                           << "version: the file was written by a later version of TokenDeck"_ba;
    QTest::newRow("too large") << QByteArray(1'100'000, ' ') << "larger than 1048576 bytes"_ba;
}

void TestProfilesCommand::importsNothingOfAFaultyFile()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, said);
    const Outcome outcome = profiles({u"import"_s, u"-"_s}, file);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.contains(said) && outcome.error.contains("nothing was imported"), outcome.error.constData());
    QVERIFY(Settings().profiles().isEmpty());
}

void TestProfilesCommand::saysWhichFileCannotBeRead()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"absent.json"_s), folder.path()}) {
        const Outcome outcome = profiles({u"import"_s, path});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.error.contains(path.toLocal8Bit()), outcome.error.constData());
    }
}

void TestProfilesCommand::readsAPipeToItsEnd()
{
    QProcess process;
    process.setProcessEnvironment(environmentWith({}));
    process.start(QStringLiteral(TOKENDECK_PROGRAM), {u"profiles"_s, u"import"_s, u"-"_s});
    for (const char *piece : {R"({"format":"tokendeck-profiles",)", R"("version":1,"profiles":[)",
                              R"({"address":"https://a.example"}]})"}) {
        process.write(piece);
        QVERIFY(process.waitForBytesWritten());
        QVERIFY(!process.waitForFinished(50)); // not before its input does
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), "imported\ta.example\n"_ba);
}

QTEST_GUILESS_MAIN(TestProfilesCommand)
#include "tst_profilescommand.moc"
