// SPDX-License-Identifier: GPL-3.0-or-later
// The file that history is kept in: whom it is readable by, and what becomes of one that is damaged, newer or older.
// With TOKENDECK_UPDATE_HISTORY=1 in the environment the file of the newest version in tests/data/history is written
// anew; those of versions that have been released are never changed.
#include "history/schema.h"
#include "support/historydata.h"
#include "support/testtokens.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <random>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 day = 86'400;
const QString account = u"here"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// In a folder of its own.
class FileOfHistory
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"kept/history.sqlite"_s); }
    [[nodiscard]] QDir folder() const { return QFileInfo(path()).dir(); }
    [[nodiscard]] OpenedHistory open() const { return openHistoryFile(path()); }
    /// With two loads of many tokens.
    void fill() const
    {
        const OpenedHistory opened = open();
        if (!opened.store || opened.store->record(account, loadOf(historyStart, randomTokens(3'000, 1)))
            || opened.store->record(account, loadOf(historyStart + day, randomTokens(3'000, 2))))
            qFatal("no history");
    }

private:
    const QTemporaryDir m_folder;
};

/// What was planned in the recorded files from version 2 on.
QSet<PlannedDay> recordedDays()
{
    return {{TokenId(2), historyStart},
            {TokenId::fromText(u"0a7e"_s), historyStart + day},
            {std::nullopt, historyStart + 2 * day}};
}

/// The loads of the recorded files.
std::vector<HistorySnapshot> recordedLoads()
{
    std::vector<HistorySnapshot> loads;
    for (int i = 0; i < 3; ++i) {
        std::vector<Token> tokens{usedToken(1, 100 * i), usedToken(2, 7)};
        tokens[1].name = u"name %1"_s.arg(i);
        tokens[1].models = SharedText(u"a,b"_s);
        tokens[1].modelLimitsEnabled = i == 2;
        Token text = usedToken(0, i);
        text.setId(TokenId::fromText(u"0a7e"_s));
        text.key = MaskedKey::fromKey(u"0123456789abcdef");
        if (i != 1)
            tokens.push_back(text);
        loads.push_back(loadOf(historyStart + i * day, tokens));
        loads.back().facts.balance = 500 - i;
        loads.back().facts.group = u"own"_s;
        loads.back().currency = Currency::money(u"¥"_s, 7.3, 500'000);
    }
    return loads;
}

/// As a file of SQLite's.
void makeFrom(const QByteArray &sql, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"recorded"_s);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("%s", qPrintable(path));
    {
        QSqlQuery query(database);
        for (const QByteArray &statement : sql.split('\n')) {
            if (!statement.trimmed().isEmpty() && !query.exec(QString::fromUtf8(statement)))
                qFatal("%s", statement.constData());
        }
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"recorded"_s);
}

/// All that is in a file, as statements, one a line.
QByteArray dumpOf(const QString &path)
{
    Sql sql;
    sql.open(path, true);
    QByteArray dump;
    QStringList tables;
    {
        SqlRows rows = sql.ask("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"_L1);
        while (rows.next()) {
            tables.append(rows.text(0));
            dump += rows.text(1).toUtf8() + ";\n";
        }
    }
    for (const QString &table : tables) {
        const QByteArray columns =
            u"SELECT group_concat('quote(' || name || ')', '||'',''||') FROM pragma_table_info('%1')"_s.arg(table)
                .toLatin1();
        QByteArray select;
        {
            SqlRows rows = sql.ask(QLatin1StringView(columns));
            select = rows.next() ? "SELECT " + rows.text(0).toLatin1() + " FROM " + table.toLatin1() : QByteArray();
        }
        SqlRows rows = sql.ask(QLatin1StringView(select));
        while (rows.next())
            dump += "INSERT INTO " + table.toLatin1() + " VALUES (" + rows.text(0).toUtf8() + ");\n";
    }
    return dump + "PRAGMA user_version = " + QByteArray::number(schemaOf(sql)) + ";\n";
}

} // namespace

class TestHistoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForItsUserAlone();
    void isSetAsideIfDamaged_data();
    void isSetAsideIfDamaged();
    void isSetAsideIfFoundDamagedLater();
    void keepsEveryOneThatWasDamaged();
    void isOnlyReadIfNewer();
    void isReadIfOlder_data();
    void isReadIfOlder();
    void isEqualWhateverItWasMadeFrom();
    void leavesNothingOfWhatItForgot();
    void goesOnWithoutItsSnapshot();
    void saysThatItCannotBeMade();
    void saysThatItCannotBeWritten();
};

void TestHistoryFile::isForItsUserAlone()
{
    const mode_t usual = umask(0);
    const FileOfHistory file;
    {
        const OpenedHistory opened = file.open();
        QVERIFY(opened.store && !opened.fault);
        QVERIFY(!opened.store->record(account, loadOf(historyStart, randomTokens(500, 1))));
        QVERIFY(!opened.store->record(account, loadOf(historyStart + day, randomTokens(500, 2))));
        const QStringList names = file.folder().entryList({u"history.sqlite*"_s}, QDir::Files);
        QVERIFY(names.contains(u"history.sqlite-wal"_s));
        for (const QString &name : names) {
            if (!name.endsWith(".lock"_L1)) {
                const auto others = QFileInfo(file.folder().filePath(name)).permissions()
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
                QVERIFY2(!others, qPrintable(name));
            }
        }
        QVERIFY(!(QFileInfo(file.folder().path()).permissions() & (QFile::ExeGroup | QFile::ExeOther)));
    }
    // One that somebody else may read, for whatever reason, may not be read any longer.
    QFile(file.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(file.open().store);
    QVERIFY(!(QFileInfo(file.path()).permissions() & QFile::ReadOther));
    umask(usual);
}

void TestHistoryFile::isSetAsideIfDamaged_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"no database", "header", "cut off", "cut off in the head", "overwritten"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestHistoryFile::isSetAsideIfDamaged()
{
    QFETCH(const QString, damage);
    const FileOfHistory file;
    file.fill();
    QByteArray content = contentOf(file.path());
    std::mt19937 random(17);
    if (damage == "no database"_L1)
        content = "these are not the bytes of a database";
    else if (damage == "header"_L1)
        content.replace(0, 16, "SQLite format 9 ");
    else if (damage == "cut off"_L1)
        content.truncate(content.size() / 2 + 100);
    else if (damage == "cut off in the head"_L1)
        content.truncate(50);
    else
        for (qsizetype i = content.size() / 3; i < content.size() / 2; ++i)
            content[i] = static_cast<char>(random());
    write(file.path(), content);

    const OpenedHistory opened = file.open();
    QVERIFY(opened.store && opened.fault);
    QVERIFY(!opened.store->isReadOnly());
    QCOMPARE(opened.fault->kind, HistoryFault::Kind::Damaged);
    QCOMPARE(opened.fault->path, file.path());
    QVERIFY(opened.fault->otherPath.startsWith(file.path() + u".damaged-"_s));
    QCOMPARE(contentOf(opened.fault->otherPath), content);
    QVERIFY(!opened.fault->detail.isEmpty());
    QVERIFY(!opened.store->snapshot(account));
    QVERIFY(!opened.store->record(account, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(opened.store->snapshot(account));
}

/// In parts that are not looked at until they are needed, as in a large file.
void TestHistoryFile::isSetAsideIfFoundDamagedLater()
{
    const FileOfHistory file;
    file.fill();
    const OpenedHistory opened = file.open();
    QVERIFY(opened.store && !opened.fault);
    QVERIFY(opened.store->moments(account).size() == 2);
    // Behind the back of the store, which has read little so far.
    QByteArray content = contentOf(file.path());
    for (qsizetype i = 4'096; i < content.size(); ++i)
        content[i] = '\x5a';
    write(file.path(), content);
    const HistorySnapshot next = loadOf(historyStart + 2 * day, randomTokens(3'000, 3));
    const auto fault = opened.store->record(account, next);
    QVERIFY(fault);
    QCOMPARE(fault->kind, HistoryFault::Kind::Damaged);
    QVERIFY(QFileInfo::exists(fault->otherPath));
    // What was to be written is in the new file.
    const auto kept = opened.store->snapshot(account);
    QVERIFY(kept && isSameSnapshot(*kept, next));
    QVERIFY(!opened.store->record(account, loadOf(historyStart + 3 * day, {usedToken(1, 5)})));
}

void TestHistoryFile::keepsEveryOneThatWasDamaged()
{
    const FileOfHistory file;
    QVERIFY(file.open().store);
    QSet<QString> aside;
    for (int i = 0; i < 3; ++i) {
        write(file.path(), "damage no. " + QByteArray::number(i));
        write(file.path() + u"-wal"_s, "and its log");
        const OpenedHistory opened = file.open();
        QVERIFY(opened.fault);
        QCOMPARE(contentOf(opened.fault->otherPath), "damage no. " + QByteArray::number(i));
        QCOMPARE(contentOf(opened.fault->otherPath + u"-wal"_s), "and its log"_ba);
        aside.insert(opened.fault->otherPath);
    }
    QCOMPARE(aside.size(), 3);
}

void TestHistoryFile::isOnlyReadIfNewer()
{
    const FileOfHistory file;
    file.fill();
    {
        Sql sql;
        sql.open(file.path(), false);
        sql.runOnce("PRAGMA user_version = 99"_L1);
        sql.runOnce("ALTER TABLE token ADD COLUMN what_comes TEXT"_L1);
        QVERIFY(!sql.takeError());
    }
    const QByteArray before = contentOf(file.path());
    {
        const OpenedHistory opened = file.open();
        QVERIFY(opened.store && opened.fault);
        QCOMPARE(opened.fault->kind, HistoryFault::Kind::Newer);
        QVERIFY(opened.store->isReadOnly());
        QVERIFY(opened.store->snapshot(account));
        QCOMPARE(opened.store->moments(account).size(), size_t(2));
        for (const auto &fault :
             {opened.store->record(account, loadOf(historyStart + 9 * day, {usedToken(1, 5)})),
              opened.store->setPlanned(account, TokenId(1), historyStart, true), opened.store->forget(account),
              opened.store->forget(account, TokenId(1)), opened.store->forgetAll()}) {
            QVERIFY(fault);
            QCOMPARE(fault->kind, HistoryFault::Kind::Newer);
        }
        QVERIFY(!opened.store->tidyUp(historyStart + 9'000 * day, {}));
    }
    QCOMPARE(contentOf(file.path()), before);
}

void TestHistoryFile::isReadIfOlder_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= newestSchema(Sql()); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestHistoryFile::isReadIfOlder()
{
    QFETCH(const int, version);
    const std::vector<HistorySnapshot> loads = recordedLoads();
    const FileOfHistory file;
    const QString name = u"history/version-%1.sql"_s.arg(version);
    if (version == newestSchema(Sql()) && qEnvironmentVariableIsSet("TOKENDECK_UPDATE_HISTORY")) {
        const FileOfHistory made;
        {
            const OpenedHistory opened = made.open();
            for (const HistorySnapshot &load : loads)
                QVERIFY(!opened.store->record(account, load));
            for (const PlannedDay &each : recordedDays())
                QVERIFY(!opened.store->setPlanned(account, each.token, each.day, true));
        }
        write(QStringLiteral(TOKENDECK_TEST_DATA "/") + name, dumpOf(made.path()));
    }
    makeFrom(testData(name), file.path());

    const OpenedHistory opened = file.open();
    QVERIFY2(opened.store && !opened.fault, opened.fault ? qPrintable(opened.fault->detail) : "");
    const auto kept = opened.store->snapshot(account);
    QVERIFY(kept && isSameSnapshot(*kept, loads.back()));
    QCOMPARE(opened.store->moments(account),
             (std::vector<qint64>{historyStart, historyStart + day, historyStart + 2 * day}));
    QCOMPARE(opened.store->samples(account, 1, 0, historyStart + 9 * day).size(), size_t(3));
    QCOMPARE(opened.store->accountSamples(account, 0, historyStart + 9 * day).back().remaining, 498);
    QMap<QString, TokenChanges> changes;
    for (const ChangedToken &each : opened.store->changes(account, historyStart + day, historyStart + 2 * day))
        changes.insert(each.after->id().toString(), each.changes);
    QCOMPARE(changes,
             (QMap<QString, TokenChanges>{{u"2"_s, TokenChanges(TokenChange::Renamed) | TokenChange::LimitsNarrowed},
                                          {u"0a7e"_s, TokenChange::New}}));
    QCOMPARE(opened.store->planned(account), version < 2 ? QSet<PlannedDay>() : recordedDays());
    QVERIFY(!opened.store->setPlanned(account, TokenId(1), historyStart + day, true));
    QVERIFY(opened.store->planned(account).contains({TokenId(1), historyStart + day}));
    QVERIFY(!opened.store->record(account, loadOf(historyStart + 3 * day, {usedToken(1, 900)})));
    QCOMPARE(opened.store->fastest(account, historyStart + 3 * day, 1).at(0).used, 700);
}

/// An old file that was brought up to date has the tables of a new one.
void TestHistoryFile::isEqualWhateverItWasMadeFrom()
{
    const auto schema = [](const QString &path) {
        Sql sql;
        sql.open(path, true);
        QStringList all;
        SqlRows rows = sql.ask("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"_L1);
        while (rows.next())
            all.append(rows.text(0));
        return all;
    };
    const FileOfHistory made;
    QVERIFY(made.open().store);
    for (int version = 0; version <= newestSchema(Sql()); ++version) {
        const FileOfHistory file;
        if (version == 0)
            makeFrom("PRAGMA user_version = 0", file.path());
        else
            makeFrom(testData(u"history/version-%1.sql"_s.arg(version)), file.path());
        const OpenedHistory opened = file.open();
        QVERIFY(opened.store && !opened.fault);
        QCOMPARE(schema(file.path()), schema(made.path()));
    }
}

void TestHistoryFile::leavesNothingOfWhatItForgot()
{
    TestHistory store;
    const auto contents = [&store] {
        QByteArray all;
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile file(store.path() + end);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    std::vector<Token> tokens;
    for (int i = 0; i < 200; ++i) {
        tokens.push_back(usedToken(i, i));
        tokens.back().name = u"nobody's business %1"_s.arg(i);
    }
    QVERIFY(!store->record(u"here-it-is"_s, loadOf(historyStart, tokens)));
    QVERIFY(!store->record(u"there"_s, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(contents().contains("nobody's business"));
    const qint64 size = contents().size();
    QVERIFY(!store->forget(u"here-it-is"_s));
    QVERIFY(!contents().contains("nobody's business"));
    QVERIFY(!contents().contains("here-it-is"));
    QVERIFY(contents().size() < size);
    QVERIFY(store->snapshot(u"there"_s));
}

/// A snapshot that this version cannot read costs the snapshot, not the history.
void TestHistoryFile::goesOnWithoutItsSnapshot()
{
    TestHistory store;
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, {usedToken(1, 5), usedToken(2, 6)})));
    {
        Sql sql;
        sql.open(store.path(), false);
        sql.run("UPDATE snapshot SET data = X'0102030405'"_L1);
        QVERIFY(!sql.takeError());
    }
    QVERIFY(!store->snapshot(u"here"_s));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + day, {usedToken(2, 7), usedToken(3, 8)})));
    QCOMPARE(store->snapshot(u"here"_s)->inventory.tokenCount(), 2);
    QCOMPARE(store->samples(u"here"_s, 2, 0, historyStart + day).size(), size_t(2));
    QMap<qint64, TokenChanges> changes;
    for (const ChangedToken &each : store->changes(u"here"_s, historyStart, historyStart + day))
        changes.insert((each.before ? each.before : each.after)->id().value(), each.changes);
    QCOMPARE(changes, (QMap<qint64, TokenChanges>{{1, TokenChange::Gone}, {3, TokenChange::New}}));
}

void TestHistoryFile::saysThatItCannotBeMade()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a file"_s), "no folder");
    for (const QString &path : {folder.filePath(u"a file/history.sqlite"_s), folder.path()}) {
        const OpenedHistory opened = openHistoryFile(path);
        QVERIFY(!opened.store && opened.fault);
        QCOMPARE(opened.fault->kind, HistoryFault::Kind::Unusable);
        QVERIFY(!opened.fault->detail.isEmpty());
    }
    QCOMPARE(contentOf(folder.filePath(u"a file"_s)), "no folder"_ba);
}

/// As on a disk that is full: files cannot grow for a while.
void TestHistoryFile::saysThatItCannotBeWritten()
{
    const FileOfHistory file;
    file.fill();
    const OpenedHistory opened = file.open();
    const auto before = opened.store->snapshot(account);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto usualHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 16'384;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto fault = opened.store->record(account, loadOf(historyStart + 2 * day, randomTokens(3'000, 5)));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, usualHandler);
    QVERIFY(fault);
    QCOMPARE(fault->kind, HistoryFault::Kind::NotWritten);
    QVERIFY(!fault->detail.isEmpty());
    const auto after = opened.store->snapshot(account);
    QVERIFY(before && after && isSameSnapshot(*before, *after));
    QVERIFY(!opened.store->record(account, loadOf(historyStart + 2 * day, randomTokens(3'000, 5))));
    QCOMPARE(opened.store->moments(account).size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
