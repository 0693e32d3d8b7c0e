// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

/// From version 1 to 2, what was "theme" became "look"; from 2 to 3, "dark" became "night".
constexpr Migration steps[]{
    [](const SettingsValues &values) {
        if (!values.contains(u"theme"_s))
            return QList<SettingsChange>();
        return QList<SettingsChange>{{u"theme"_s, std::nullopt}, {u"look"_s, values.value(u"theme"_s)}};
    },
    [](const SettingsValues &values) {
        return values.value(u"look"_s) == u"dark"_s ? QList<SettingsChange>{{u"look"_s, u"night"_s}}
                                                    : QList<SettingsChange>();
    },
};
constexpr std::span<const Migration> twoSteps(steps);
constexpr std::span<const Migration> oneStep = twoSteps.first(1);
constexpr std::span<const Migration> noSteps = twoSteps.first(0);

/// Everything that can be set, each value another one than where nothing is set.
constexpr char version1[] = R"([General]
current-profile=a
version=1

[export]
folder=/somewhere

[filters]
1\name=one
1\pinned=true
1\query=is:low
2\name=two
2\pinned=false
2\query=prod
size=2

[findings]
expiring-days=8
low-balance=100
low-percent=11
off=wide-range
old-key-days=366
unused-days=91
wide-ipv4-prefix=15
wide-ipv6-prefix=47

[profiles]
a\address=https://gateway.example/sub
a\allows-plain-http=true
a\calls-allowed=180
a\calls-window=181000
a\certificate-file=/ca.pem
a\copies-full-keys=true
a\family=one-api
a\first-page=0
a\loads-in-background=false
a\name=A
a\proxy=none
a\requests-at-once=2
a\timeout=77
a\trusted-certificate=00ff
a\user-id=42
a\user-id-header=Veloera-User

[table]
header=@ByteArray(header)
raw-quota=true
rows-per-page=20

[window]
cards=false
details=false
geometry=@ByteArray(geometry)
overview=true
state=@ByteArray(state)
theme=dark
)";

Profile everyField()
{
    Profile profile;
    profile.id = u"a"_s;
    profile.name = u"A"_s;
    profile.address = QUrl(u"https://gateway.example/sub"_s);
    profile.userId = u"42"_s;
    profile.userIdHeader = u"Veloera-User"_s;
    profile.loadsInBackground = false;
    profile.timeout = 77;
    profile.requestsAtOnce = 2;
    profile.copiesFullKeys = true;
    profile.allowsPlainHttp = true;
    profile.certificateFile = u"/ca.pem"_s;
    profile.proxy = u"none"_s;
    profile.family = Family::OneApi;
    profile.firstPage = 0;
    profile.callsAllowed = 180;
    profile.callsWindow = 181'000;
    profile.trustedCertificate = QByteArray::fromHex("00ff");
    return profile;
}

constexpr FilterThresholds others{8, 11, 91, 15, 47, 100, 366};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QFile::remove(m_name) || !QFile::exists(m_name)); }
    void writesTheFormatOfVersion1();
    void readsTheFormatOfVersion1();
    void takesTheStepsThatAreDue_data();
    void takesTheStepsThatAreDue();
    void readsVersions_data();
    void readsVersions();
    void writesItsVersionWithTheFirstValue();
    void leavesAFileAloneThatNeedsNothing();
    void keepsWhatItDoesNotKnow();
    void readsNewerFilesAndLeavesTheirVersion();
    void lowersNoVersionThatAnotherProcessRaised();
    void bringsUpToDateWhatAnotherProcessWroteMeanwhile();
    void masksKeysInFilesOfAnyVersion_data();
    void masksKeysInFilesOfAnyVersion();

private:
    void write(const QByteArray &text) const
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray contents() const
    {
        QFile file(m_name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QVariant stored(const QString &key) const { return QSettings(m_name, QSettings::IniFormat).value(key); }
    QSettings before() const { return {m_name, QSettings::IniFormat}; }

    const QTemporaryDir m_folder;
    const QString m_name = m_folder.filePath(u"settings.ini"_s);
};

void TestMigrations::writesTheFormatOfVersion1()
{
    {
        Settings settings(m_name);
        settings.saveProfile(everyField());
        settings.setCurrentProfile(u"a"_s);
        settings.setWindowGeometry("geometry");
        settings.setWindowState("state");
        settings.setTableHeader("header");
        settings.setRowsPerPage(20);
        settings.setShowsDetails(false);
        settings.setTheme(Theme::Dark);
        settings.setShowsOverview(true);
        settings.setShowsCards(false);
        settings.setShowsRawQuota(true);
        settings.setThresholds(others);
        FindingRules rules = FindingRules::all();
        rules.remove(FindingRule::WideRange);
        settings.setFindingRules(rules);
        settings.setFilters({{u"one"_s, u"is:low"_s, true}, {u"two"_s, u"prod"_s, false}});
        settings.setExportFolder(u"/somewhere"_s);
    }
    QCOMPARE(contents(), QByteArray(version1));
}

void TestMigrations::readsTheFormatOfVersion1()
{
    write(version1);
    const Settings settings(m_name);
    QCOMPARE(settings.profiles(), QList<Profile>{everyField()});
    QCOMPARE(settings.currentProfile(), u"a"_s);
    QCOMPARE(settings.windowGeometry(), "geometry");
    QCOMPARE(settings.windowState(), "state");
    QCOMPARE(settings.tableHeader(), "header");
    QCOMPARE(settings.rowsPerPage(), 20);
    QVERIFY(!settings.showsDetails());
    QCOMPARE(settings.theme(), Theme::Dark);
    QVERIFY(settings.showsOverview());
    QVERIFY(!settings.showsCards());
    QVERIFY(settings.showsRawQuota());
    QCOMPARE(settings.thresholds(), others);
    QVERIFY(!settings.findingRules().contains(FindingRule::WideRange));
    QCOMPARE(settings.filters(), (QList<NamedFilter>{{u"one"_s, u"is:low"_s, true}, {u"two"_s, u"prod"_s, false}}));
    QCOMPARE(settings.exportFolder(), u"/somewhere"_s);
}

void TestMigrations::takesTheStepsThatAreDue_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("look");
    QTest::newRow("no version") << QByteArray("theme=dark\n") << u"night"_s;
    QTest::newRow("1") << QByteArray("version=1\ntheme=dark\n") << u"night"_s;
    QTest::newRow("2") << QByteArray("version=2\nlook=dark\ntheme=another\n") << u"night"_s;
    QTest::newRow("3") << QByteArray("version=3\nlook=dark\ntheme=another\n") << u"dark"_s;
}

void TestMigrations::takesTheStepsThatAreDue()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, look);
    write(file);
    SettingsFile settings(before(), twoSteps);
    QCOMPARE(settings.values().value(u"look"_s), look); // at once
    settings.change({{u"other"_s, 1}});
    QVERIFY(settings.waitUntilWritten(20s));
    QCOMPARE(stored(u"look"_s), look);
    QCOMPARE(stored(u"theme"_s).isValid(), file.contains("another"));
    QCOMPARE(stored(u"version"_s), 3);
}

void TestMigrations::readsVersions_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<int>("version");
    QTest::newRow("none") << QVariant() << 1;
    QTest::newRow("1") << QVariant(u"1"_s) << 1;
    QTest::newRow("a newer one") << QVariant(u"12"_s) << 12;
    QTest::newRow("a word") << QVariant(u"new"_s) << 1;
    QTest::newRow("less than there are") << QVariant(u"-2"_s) << 1;
    QTest::newRow("more than a number holds") << QVariant(u"99999999999"_s) << 1;
}

void TestMigrations::readsVersions()
{
    QFETCH(const QVariant, stored);
    QFETCH(const int, version);
    QCOMPARE(settingsVersion({{u"version"_s, stored}}), version);
}

void TestMigrations::writesItsVersionWithTheFirstValue()
{
    Settings settings(m_name);
    settings.setRowsPerPage(20);
    QVERIFY(settings.waitUntilWritten(20s));
    QCOMPARE(stored(u"version"_s), newestSettingsVersion(settingsMigrations()));
}

void TestMigrations::leavesAFileAloneThatNeedsNothing()
{
    const QByteArray file = "# by hand\n[window]\ntheme=dark\n";
    write(file);
    {
        Settings settings(m_name);
        QCOMPARE(settings.theme(), Theme::Dark);
        QVERIFY(settings.waitUntilWritten(20s));
    }
    QCOMPARE(contents(), file);
}

void TestMigrations::keepsWhatItDoesNotKnow()
{
    write(
        "future=1\n[window]\nfuture=x\n[profiles]\na\\address=https://a.example\na\\future=y\n[findings]\noff=none, z\n");
    {
        Settings settings(m_name);
        settings.saveProfile(*settings.profile(u"a"_s));
        settings.setThresholds(settings.thresholds());
    }
    for (const auto &[key, value] : {std::pair(u"future"_s, u"1"_s), std::pair(u"window/future"_s, u"x"_s),
                                     std::pair(u"profiles/a/future"_s, u"y"_s)})
        QCOMPARE(stored(key), value);
    QCOMPARE(stored(u"findings/off"_s), (QStringList{u"none"_s, u"z"_s}));
}

void TestMigrations::readsNewerFilesAndLeavesTheirVersion()
{
    write("version=7\ntheme=moved\n[window]\ntheme=dark\n[table]\nrows-per-page=many\n");
    {
        Settings settings(m_name);
        QCOMPARE(settings.theme(), Theme::Dark);
        settings.setRowsPerPage(20);
    }
    QCOMPARE(stored(u"version"_s), 7);
    QCOMPARE(stored(u"theme"_s), u"moved"_s);
    QCOMPARE(Settings(m_name).rowsPerPage(), 20);
}

void TestMigrations::lowersNoVersionThatAnotherProcessRaised()
{
    write("theme=dark\n");
    SettingsFile older(before(), oneStep);
    QVERIFY(older.waitUntilWritten(20s));
    QCOMPARE(stored(u"version"_s), 2);
    SettingsFile newer(before(), twoSteps);
    QVERIFY(newer.waitUntilWritten(20s));
    older.change({{u"other"_s, 1}});
    QVERIFY(older.waitUntilWritten(20s));
    QCOMPARE(stored(u"version"_s), 3);
    QCOMPARE(stored(u"look"_s), u"night"_s);
}

void TestMigrations::bringsUpToDateWhatAnotherProcessWroteMeanwhile()
{
    SettingsFile newer(before(), twoSteps);
    SettingsFile older(before(), noSteps);
    older.change({{u"theme"_s, u"dark"_s}});
    QVERIFY(older.waitUntilWritten(20s));
    newer.change({{u"other"_s, 1}});
    QVERIFY(newer.waitUntilWritten(20s));
    QCOMPARE(stored(u"look"_s), u"night"_s);
    QVERIFY(!stored(u"theme"_s).isValid());
    QCOMPARE(stored(u"version"_s), 3);
}

void TestMigrations::masksKeysInFilesOfAnyVersion_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("1") << QByteArray("version=1\n");
    QTest::newRow("newer") << QByteArray("version=7\n");
}

void TestMigrations::masksKeysInFilesOfAnyVersion()
{
    QFETCH(const QByteArray, version);
    const QByteArray key = "Qw7rT2yUiO9pAsDfGh4jKlZxCvBn0mE8Xc5VbNmLkJhGfDsz";
    write(version + "[filters]\nsize=1\n1\\name=one\n1\\query=sk-" + key + '\n');
    {
        Settings settings(m_name);
        QCOMPARE(settings.filters(), (QList<NamedFilter>{{u"one"_s, u"key:Qw7r**********fDsz"_s, false}}));
    }
    QVERIFY2(!contents().contains(key.mid(4, 20)), contents().constData());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
