// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datafolder.h"
#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAFolderBesideTheProgram();
    void checksAddresses_data();
    void checksAddresses();
    void cutsAddresses_data();
    void cutsAddresses();
    void checksUserIds_data();
    void checksUserIds();
    void checksAccessTokens_data();
    void checksAccessTokens();
    void checksHeaderNames_data();
    void checksHeaderNames();
    void keepsProfiles();
    void removesProfiles();
    void keepsTheOrderOfProfiles();
    void movesProfilesWithinTheList();
    void duplicatesProfiles();
    void findsFreeNames_data();
    void findsFreeNames();
    void survivesNonsenseInTheFile();
    void keepsFilters();
    void leavesOutFiltersThatAreNone();
    void goesOnWhileAnotherProcessHoldsTheFile();
    void saysWhenAllIsWritten();
    void endsWhileAnotherProcessHoldsTheFile();
    void saysWhatCouldNotBeWritten();
    void tellsNobodyWhoIsGone();
    void removesLocksThatWereLeftBehind_data();
    void removesLocksThatWereLeftBehind();
    void mergesWhatTwoProcessesWrite();
    void isForItsOwnersEyesOnly();

    void keepsNoKeys();

private:
    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestSettings::checksAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressFault>("fault");
    const auto row = [](const char *address, AddressFault fault) {
        QTest::newRow(address) << QString::fromUtf8(address) << fault;
    };
    row("https://gateway.example", AddressFault::None);
    row("  https://gateway.example/sub/  ", AddressFault::None);
    row("http://127.0.0.1:3000", AddressFault::None);
    row("http://localhost:3000/", AddressFault::None);
    row("http://[::1]:3000", AddressFault::None);
    row("http://gateway.example", AddressFault::Unencrypted);
    row("http://10.0.0.1", AddressFault::Unencrypted);
    row("http://127.0.0.1.example", AddressFault::Unencrypted);
    row("", AddressFault::Empty);
    row("   ", AddressFault::Empty);
    row("gateway.example", AddressFault::NoScheme);
    row("gateway.example:3000/x", AddressFault::NoScheme);
    row("ftp://gateway.example", AddressFault::BadScheme);
    row("file:///etc/passwd", AddressFault::BadScheme);
    row("https://", AddressFault::NoHost);
    row("https://user:pass@gateway.example", AddressFault::HasCredentials);
    row("https://user@gateway.example", AddressFault::HasCredentials);
    row("https://gate way.example", AddressFault::Invalid);
    row("https://gateway.example\nHost: x", AddressFault::Invalid);
    row("https://gateway.example:99999", AddressFault::Invalid);
    row("https://gateway.example:18446744073709551696", AddressFault::Invalid); // 80, where it runs over
}

void TestSettings::checksAddresses()
{
    QFETCH(QString, address);
    QFETCH(AddressFault, fault);
    QCOMPARE(checkAddress(address), fault);
}

void TestSettings::cutsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    const auto row = [](const char *typed, const char *base) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(base);
    };
    row("https://h", "https://h");
    row("https://h/", "https://h");
    row("https://h/sub/", "https://h/sub");
    row("https://h/sub/api/token/?p=1&size=10", "https://h/sub");
    row("https://h/api/token", "https://h");
    row("https://h/v1/api/token/", "https://h/v1"); // a gateway may live below such a path
    row("https://h/api/token/api/token/12", "https://h/api/token");
    row("https://h/api/tokens", "https://h/api/tokens");
    row("https://h/register?aff=x1", "https://h/register"); // the gateway tells whether it is there (FirstContact)
    row("https://h/login#x", "https://h/login");
    row("https://h///sub//x/", "https://h/sub/x");
    row("https://h/a/../sub/./x/..", "https://h/sub");
    row("https://h/a%2Fb/c%20d", "https://h/a%2Fb/c d");
    row("https：//h／sub", "https://h/sub"); // as input methods for Chinese write it
    row("\xef\xbb\xbfhttps://h ", "https://h");
}

void TestSettings::cutsAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    QCOMPARE(addressFromText(typed).toString(), base);
}

void TestSettings::checksUserIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<UserIdFault>("fault");
    QTest::newRow("1") << u"1"_s << UserIdFault::None;
    QTest::newRow("blanks") << u" 42 "_s << UserIdFault::None;
    QTest::newRow("empty") << QString() << UserIdFault::Empty;
    QTest::newRow("name") << u"root"_s << UserIdFault::NotANumber;
    QTest::newRow("negative") << u"-1"_s << UserIdFault::NotANumber;
    QTest::newRow("other digits") << u"١٢"_s << UserIdFault::NotANumber;
    QTest::newRow("line break") << u"1\r\nX: y"_s << UserIdFault::NotANumber;
    QTest::newRow("too long") << u"12345678901234567890"_s << UserIdFault::NotANumber;
}

void TestSettings::checksUserIds()
{
    QFETCH(QString, id);
    QFETCH(UserIdFault, fault);
    QCOMPARE(checkUserId(id), fault);
}

void TestSettings::checksAccessTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<AccessTokenFault>("fault");
    QTest::newRow("base64") << u"c2VjcmV0+token/x=="_s << AccessTokenFault::None;
    QTest::newRow("pasted with a line end") << u" c2VjcmV0== \n"_s << AccessTokenFault::None;
    QTest::newRow("empty") << u" "_s << AccessTokenFault::Empty;
    QTest::newRow("Bearer in front") << u"Bearer c2VjcmV0=="_s << AccessTokenFault::None;
    QTest::newRow("Bearer alone") << u"bearer \n"_s << AccessTokenFault::None;
    QTest::newRow("byte order mark") << u"\ufeffc2VjcmV0==\n"_s << AccessTokenFault::None;
    QTest::newRow("Bearer and a model key") << u"Bearer sk-abcdef"_s << AccessTokenFault::ModelKey;
    QTest::newRow("begins like Bearer") << u"BearerX9+/=="_s << AccessTokenFault::None;
    QTest::newRow("model key") << u"sk-abcdef"_s << AccessTokenFault::ModelKey;
    QTest::newRow("line break") << u"abc\r\nX: y"_s << AccessTokenFault::ControlCharacter;
    QTest::newRow("null") << QString(u"abc"_s + QChar(0) + u'd') << AccessTokenFault::ControlCharacter;
    QTest::newRow("blank") << u"abc def"_s << AccessTokenFault::NotAscii;
    QTest::newRow("letters") << u"ключ"_s << AccessTokenFault::NotAscii;
}

void TestSettings::checksAccessTokens()
{
    QFETCH(QString, token);
    QFETCH(AccessTokenFault, fault);
    QCOMPARE(checkAccessToken(token), fault);
    if (fault == AccessTokenFault::None) {
        const QString taken = accessTokenFromText(token);
        QVERIFY2(token.contains(taken) && !taken.contains(u' ') && !taken.startsWith(QChar(QChar::ByteOrderMark)),
                 qPrintable(taken));
        QCOMPARE(accessTokenFromText(taken), taken);
    }
}

void TestSettings::checksHeaderNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<HeaderFault>("fault");
    QTest::newRow("default") << u"New-Api-User"_s << HeaderFault::None;
    QTest::newRow("fork") << u"voapi-user"_s << HeaderFault::None;
    QTest::newRow("empty") << QString() << HeaderFault::Empty;
    QTest::newRow("colon") << u"X: y"_s << HeaderFault::Invalid;
    QTest::newRow("line break") << u"X\r\nY"_s << HeaderFault::Invalid;
    QTest::newRow("reserved") << u"AUTHORIZATION"_s << HeaderFault::Reserved;
}

void TestSettings::checksHeaderNames()
{
    QFETCH(QString, name);
    QFETCH(HeaderFault, fault);
    QCOMPARE(checkHeaderName(name), fault);
}

void TestSettings::keepsProfiles()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"生产 / \"A & B\""_s;
    profile.address = QUrl(u"https://gateway.example/sub"_s);
    profile.userId = u"42"_s;
    profile.userIdHeader = u"Veloera-User"_s;
    profile.loadsInBackground = false;
    profile.timeout = 77;
    profile.requestsAtOnce = 2;
    profile.family = Family::OneApi;
    profile.firstPage = 0;
    profile.callsAllowed = 180;
    profile.callsWindow = 181'000;
    {
        Settings settings(file);
        settings.saveProfile(profile);
        settings.setCurrentProfile(profile.id);
        QVERIFY(settings.waitUntilWritten(20s));
    }
    const Settings settings(file);
    QCOMPARE(settings.profiles(), QList<Profile>{profile});
    QCOMPARE(settings.profileNamed(profile.name), profile);
    QCOMPARE(settings.currentProfile(), profile.id);
}

void TestSettings::removesProfiles()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Profile profile;
    profile.id = u"a"_s;
    profile.address = QUrl(u"https://a.example"_s);
    settings.saveProfile(profile);
    settings.setCurrentProfile(profile.id);
    settings.removeProfile(profile.id);
    QVERIFY(settings.profiles().isEmpty());
    QVERIFY(settings.currentProfile().isEmpty());
}

namespace {

/// With a profile for each of these names, which are their ids too.
void addProfiles(Settings &settings, const QStringList &names)
{
    for (const QString &name : names) {
        Profile profile;
        profile.id = profile.name = name;
        profile.address = QUrl(u"https://%1.example"_s.arg(name));
        settings.saveProfile(profile);
    }
}

QString namesIn(const Settings &settings)
{
    QStringList names;
    for (const Profile &profile : settings.profiles())
        names.append(profile.name);
    return names.join(u' ');
}

} // namespace

void TestSettings::keepsTheOrderOfProfiles()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        addProfiles(settings, {u"c"_s, u"a"_s, u"d"_s, u"b"_s});
        QCOMPARE(namesIn(settings), u"a b c d"_s);
        settings.moveProfile(u"d"_s, 1);
        QCOMPARE(namesIn(settings), u"a d b c"_s);
        QVERIFY(settings.waitUntilWritten(20s));
    }
    Settings settings(file);
    QCOMPARE(namesIn(settings), u"a d b c"_s);
    // What has no place comes last, and what is gone leaves none.
    settings.removeProfile(u"d"_s);
    addProfiles(settings, {u"0"_s, u"e"_s});
    QCOMPARE(namesIn(settings), u"a b c 0 e"_s);
    settings.setProfileOrder({u"gone"_s, u"e"_s, u"a"_s});
    QCOMPARE(namesIn(settings), u"e a 0 b c"_s);
    settings.setProfileOrder({u"c"_s});
    QVERIFY(settings.waitUntilWritten(20s));
    QCOMPARE(namesIn(Settings(file)), u"c 0 a b e"_s);
}

void TestSettings::movesProfilesWithinTheList()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.moveProfile(u"a"_s, 0);
    addProfiles(settings, {u"a"_s, u"b"_s, u"c"_s});
    settings.moveProfile(u"a"_s, 99);
    QCOMPARE(namesIn(settings), u"b c a"_s);
    settings.moveProfile(u"a"_s, -1);
    QCOMPARE(namesIn(settings), u"a b c"_s);
    settings.moveProfile(u"nobody"_s, 0);
    settings.moveProfile({}, 0);
    QCOMPARE(namesIn(settings), u"a b c"_s);
}

void TestSettings::duplicatesProfiles()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    addProfiles(settings, {u"a"_s, u"b"_s});
    const auto copy = settings.duplicateProfile(u"a"_s);
    QVERIFY(copy && copy->id != "a"_L1);
    QCOMPARE(namesIn(settings), u"a a (2) b"_s);
    Profile same = *settings.profile(copy->id);
    QCOMPARE(same, *copy);
    same.id = same.name = u"a"_s;
    QCOMPARE(same, *settings.profile(u"a"_s));
    QVERIFY(!settings.duplicateProfile(u"nobody"_s));
    QCOMPARE(settings.profiles().size(), 3);
}

void TestSettings::findsFreeNames_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("free") << QStringList{u"b"_s} << u"a"_s << u"a"_s;
    QTest::newRow("capitals differ") << QStringList{u"A"_s} << u"a"_s << u"a"_s;
    QTest::newRow("taken") << QStringList{u"a"_s} << u"a"_s << u"a (2)"_s;
    QTest::newRow("so is the next") << QStringList{u"a"_s, u"a (2)"_s} << u"a"_s << u"a (3)"_s;
    QTest::newRow("a gap") << QStringList{u"a"_s, u"a (3)"_s} << u"a"_s << u"a (2)"_s;
    QTest::newRow("free with a number") << QStringList{u"a"_s} << u"a (2)"_s << u"a (2)"_s;
    QTest::newRow("taken with a number") << QStringList{u"a (2)"_s} << u"a (2)"_s << u"a (3)"_s;
    QTest::newRow("no number") << QStringList{u"a (x)"_s} << u"a (x)"_s << u"a (x) (2)"_s;
}

void TestSettings::findsFreeNames()
{
    QFETCH(const QStringList, taken);
    QFETCH(const QString, wanted);
    QList<Profile> others;
    for (const QString &name : taken) {
        Profile profile;
        profile.name = name;
        others.append(profile);
    }
    QTEST(freeProfileName(wanted, others), "name");
}

void TestSettings::survivesNonsenseInTheFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "current-profile=b\n[profiles]\na\\address=https://a.example\na\\timeout=-5\na\\requests-at-once=900\na\\family=nonsense\na\\first-page=7\na\\calls-allowed=-5\nb\\name=without address\n"
        "[table]\nrows-per-page=-3\n[window]\ntheme=purple\ngeometry=garbage\n\xff\xfe");
    file.close();
    const Settings settings(name);
    QVERIFY(settings.profile(u"a"_s));
    QCOMPARE(settings.profile(u"a"_s)->timeout, 1);
    QCOMPARE(settings.profile(u"a"_s)->requestsAtOnce, maxRequestsAtOnce);
    QCOMPARE(settings.profile(u"a"_s)->family, Family::Unknown);
    QCOMPARE(settings.profile(u"a"_s)->firstPage, std::nullopt);
    QCOMPARE(settings.profile(u"a"_s)->callsAllowed, 0);
    QVERIFY(!settings.profile(u"b"_s));
    QCOMPARE(settings.profiles().size(), 1);
    QCOMPARE(settings.rowsPerPage(), 0);
    QCOMPARE(settings.theme(), Theme::System);
}

void TestSettings::keepsFilters()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QList<NamedFilter> filters{{u"生产 & \"more\""_s, u"name:\"a, b\" | -is:dead"_s, true},
                                     {u"Broken"_s, u"status:"_s, false},
                                     {u"a"_s, u"prod"_s, false}};
    {
        Settings settings(file);
        settings.setFilters(filters + QList<NamedFilter>{{u"gone"_s, u"gone"_s, true}});
        settings.setFilters(filters);
        QVERIFY(settings.waitUntilWritten(20s));
    }
    QCOMPARE(Settings(file).filters(), filters);
}

void TestSettings::leavesOutFiltersThatAreNone()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[filters]\nsize=2000000000\n1\\name=\n1\\query=prod\n2\\name=no query\n3\\name=good\n3\\query= is:low \n"
        "3\\pinned=perhaps\n4\\name= GOOD \n4\\query=taken\n9\\name=other\n9\\query=x\n");
    file.close();
    const QList<NamedFilter> filters = Settings(name).filters();
    QCOMPARE(filters.size(), 2);
    QCOMPARE(filters.at(0).name, u"good"_s);
    QCOMPARE(filters.at(0).query, u"is:low"_s);
    QCOMPARE(filters.at(1).name, u"other"_s);
}

/// Nobody but this test gives the lock free: setting comes back before, and what was set is written when it is free,
/// without another word.
void TestSettings::goesOnWhileAnotherProcessHoldsTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QLockFile lock(file + u".lock"_s);
    QVERIFY(lock.lock());
    Settings settings(file);
    settings.setExportFolder(u"/somewhere"_s);
    QCoreApplication::processEvents();
    settings.setRowsPerPage(20);
    QCOMPARE(settings.exportFolder(), u"/somewhere"_s);
    QVERIFY(Settings(file).exportFolder().isEmpty());
    lock.unlock();
    QTRY_COMPARE(Settings(file).exportFolder(), u"/somewhere"_s);
    QTRY_COMPARE(Settings(file).rowsPerPage(), 20);
}

void TestSettings::saysWhenAllIsWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QLockFile lock(file + u".lock"_s);
    QVERIFY(lock.lock());
    Settings settings(file);
    settings.setRowsPerPage(20);
    std::optional<bool> written;
    settings.sync(this, [&written](bool done) { written = done; });
    QVERIFY(!settings.waitUntilWritten(1ms));
    QCoreApplication::processEvents();
    QVERIFY(!written);
    QVERIFY(!QFile::exists(file));
    lock.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(written, 20'000);
    QVERIFY(*written);
    QCOMPARE(Settings(file).rowsPerPage(), 20);
}

void TestSettings::endsWhileAnotherProcessHoldsTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QLockFile lock(file + u".lock"_s);
    QVERIFY(lock.lock());
    bool told = false;
    {
        Settings settings(file);
        settings.setRowsPerPage(20);
        settings.sync(this, [&told](bool) { told = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
    QVERIFY(lock.isLocked() && !QFile::exists(file));
}

void TestSettings::saysWhatCouldNotBeWritten()
{
    const QTemporaryDir folder;
    const QString taken = folder.filePath(u"taken"_s);
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings settings(taken + u"/settings.ini"_s); // in a folder that cannot be made
    settings.setRowsPerPage(20);
    std::optional<bool> written;
    settings.sync(this, [&written](bool done) { written = done; });
    QTRY_VERIFY(written);
    QVERIFY(!*written);
    QVERIFY(!settings.waitUntilWritten(20s));
    // What could not be written is not forgotten.
    QVERIFY(file.remove());
    settings.setTheme(Theme::Dark);
    QVERIFY(settings.waitUntilWritten(20s));
    const Settings later(taken + u"/settings.ini"_s);
    QCOMPARE(later.rowsPerPage(), 20);
    QCOMPARE(later.theme(), Theme::Dark);
}

void TestSettings::tellsNobodyWhoIsGone()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    bool told = false;
    {
        QObject gone;
        settings.sync(&gone, [&told](bool) { told = true; });
    }
    std::optional<bool> written;
    settings.sync(this, [&written](bool done) { written = done; });
    QTRY_VERIFY(written);
    QVERIFY(*written && !told);
}

void TestSettings::removesLocksThatWereLeftBehind_data()
{
    QTest::addColumn<bool>("empty");
    QTest::newRow("empty") << true;
    QTest::newRow("of a process that has ended") << false;
}

void TestSettings::removesLocksThatWereLeftBehind()
{
    QFETCH(const bool, empty);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QFile lock(file + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    if (!empty) {
        QProcess process;
        process.start(u"true"_s, QStringList());
        QVERIFY(process.waitForStarted());
        const QByteArray id = QByteArray::number(process.processId());
        QVERIFY(process.waitForFinished());
        lock.write(id + "\ntokendeck\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    }
    QVERIFY(lock.flush());
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    lock.close();
    {
        Settings settings(file);
        settings.setRowsPerPage(20);
    }
    QCOMPARE(Settings(file).rowsPerPage(), 20);
    QVERIFY(!lock.exists());
}

void TestSettings::mergesWhatTwoProcessesWrite()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const auto profileOf = [](const QString &id) {
        Profile profile;
        profile.id = id;
        profile.name = id;
        profile.address = QUrl(u"https://%1.example"_s.arg(id));
        return profile;
    };
    {
        Settings one(file);
        Settings other(file);
        for (int round = 0; round < 20; ++round) {
            one.saveProfile(profileOf(u"a%1"_s.arg(round)));
            other.saveProfile(profileOf(u"b%1"_s.arg(round)));
            other.setRowsPerPage(round);
        }
        one.removeProfile(u"a3"_s);
        one.setFilters({{u"name"_s, u"query"_s, false}});
    }
    const Settings later(file);
    QCOMPARE(later.profiles().size(), 39);
    QVERIFY(!later.profile(u"a3"_s));
    QCOMPARE(later.rowsPerPage(), 19);
    QCOMPARE(later.filters().size(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"settings.ini"_s});
}

void TestSettings::isForItsOwnersEyesOnly()
{
    constexpr auto ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"new/settings.ini"_s);
    const auto permissions = [&] { return QFile::permissions(file) & (ownersOnly | others); };
    for (const int rows : {20, 50}) {
        Settings settings(file);
        settings.setRowsPerPage(rows);
        QVERIFY(settings.waitUntilWritten(20s));
        QCOMPARE(permissions(), ownersOnly);
        QVERIFY(QFile::setPermissions(file, ownersOnly | others)); // as some older version left it
    }
    // A file that is kept elsewhere stays there.
    const QString link = folder.filePath(u"link.ini"_s);
    QVERIFY(QFile::link(file, link));
    Settings(link).setRowsPerPage(100);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(Settings(file).rowsPerPage(), 100);
    QVERIFY(contents(file).contains("rows-per-page=100"));
}

void TestSettings::keepsNoKeys()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    const QByteArray key = "Qw7rT2yUiO9pAsDfGh4jKlZxCvBn0mE8Xc5VbNmLkJhGfDsz";
    const QString mask = u"key:Qw7r**********fDsz"_s;
    const auto written = [&name] {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[filters]\nsize=2\n1\\name=one\n1\\query=sk-" + key + "\n2\\name=ONE\n2\\query=prod " + key + "\n");
    }
    {
        Settings settings(name);
        QCOMPARE(settings.filters(), (QList<NamedFilter>{{u"one"_s, mask, false}}));
        QVERIFY(settings.waitUntilWritten(20s));
        QVERIFY2(!written().contains(key.mid(4, 20)), written().constData());
        QCOMPARE(settings.filters(), (QList<NamedFilter>{{u"one"_s, mask, false}}));
        settings.setFilters({{u"two"_s, u"prod \"%1\""_s.arg(QString::fromLatin1(key)), true}});
        QVERIFY(settings.waitUntilWritten(20s));
    }
    QVERIFY(!written().contains(key.mid(4, 20)));
    QCOMPARE(Settings(name).filters(), (QList<NamedFilter>{{u"two"_s, u"prod "_s + mask, true}}));
}

/// Which makes it portable.
void TestSettings::findsAFolderBesideTheProgram()
{
    QDir folder(QCoreApplication::applicationDirPath());
    QVERIFY(portableFolder().isEmpty());
    QVERIFY(folder.mkdir(u"tokendeck-data"_s));
    const QString found = portableFolder();
    QVERIFY(folder.rmdir(u"tokendeck-data"_s));
    QCOMPARE(found, folder.absoluteFilePath(u"tokendeck-data"_s));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
