// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export.h"
#include "transfer/safefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <future>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat there = {};
    return ::stat(QFile::encodeName(path).constData(), &there) == 0 ? there.st_mode & 07777 : 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsWrittenWholeAndPrivate();
    void fileKeepsItsModeAndOwner();
    void fileIsWrittenThroughALink();
    void fileThatCannotBeWrittenTellsWhy();
    void fullDiskIsToldAndLeavesTheFileAsItWas();
    void exportsAtOnceAreEachWhole();
    void fileIsLeftAloneWhenTheProducerGivesUp();
    void pipeIsWrittenNotReplaced();
    void pipeWhoseReaderGoesIsGivenUp();
    void suggestsFileNames_data();
    void suggestsFileNames();
};

void TestExportFile::fileIsWrittenWholeAndPrivate()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.csv"_s);
    QCOMPARE(writeFileAtomically(path, "an older and longer file"), std::nullopt);
    QCOMPARE(modeOf(path), 0600u);
    QCOMPARE(writeFileAtomically(path, "id\r\n"), std::nullopt);
    QCOMPARE(contentOf(path), "id\r\n"_ba);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList({u"tokens.csv"_s}));
}

void TestExportFile::fileKeepsItsModeAndOwner()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.csv"_s);
    for (const mode_t mode : {0644u, 0640u, 0660u, 0600u}) {
        QCOMPARE(writeFileAtomically(path, "old"), std::nullopt);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
        // Whoever may read it later may not do so before it is whole.
        mode_t meanwhile = 0;
        QCOMPARE(writeFileAtomically(path,
                                     [&meanwhile](QIODevice &device) {
                                         struct stat there = {};
                                         ::fstat(qobject_cast<QFileDevice *>(&device)->handle(), &there);
                                         meanwhile = there.st_mode & 07777;
                                         return device.write("new") == 3;
                                     }),
                 std::nullopt);
        QCOMPARE(meanwhile, 0600u);
        QCOMPARE(modeOf(path), mode);
        QCOMPARE(contentOf(path), "new"_ba);
    }
    if (::geteuid() != 0)
        QSKIP("files of other users are root's to make");
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 12'345, 23'456), 0);
    QCOMPARE(writeFileAtomically(path, "newer"), std::nullopt);
    QCOMPARE(QFileInfo(path).ownerId(), 12'345u);
    QCOMPARE(QFileInfo(path).groupId(), 23'456u);
}

void TestExportFile::fileIsWrittenThroughALink()
{
    QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkdir(u"there"_s));
    const QString file = directory.filePath(u"there/tokens.csv"_s);
    const QString link = directory.filePath(u"link.csv"_s);
    QVERIFY(QFile::link(file, link));
    QCOMPARE(writeFileAtomically(link, "first"), std::nullopt); // it stood for nothing yet
    QCOMPARE(writeFileAtomically(link, "second"), std::nullopt);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!QFileInfo(file).isSymLink());
    QCOMPARE(contentOf(file), "second"_ba);
}

void TestExportFile::fileThatCannotBeWrittenTellsWhy()
{
    QTemporaryDir directory;
    const auto reason = [&directory](const QString &name) {
        return writeFileAtomically(directory.filePath(name), "x").value_or(u"written"_s);
    };
    QVERIFY(!reason(u"missing/tokens.csv"_s).isEmpty());
    QVERIFY(reason(u"."_s).contains(u"folder"_s));
    for (const QChar strange : {QChar(0xfffd), QChar(0xd800), QChar(0)}) {
        const QString name = u"a"_s + strange + u".csv"_s;
        QVERIFY2(reason(name).contains(u"name"_s), qPrintable(reason(name)));
    }
    QVERIFY(!reason(QString(300, u'n')).isEmpty());
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList());
    QCOMPARE(writeFileAtomically(u"/dev/null"_s, "x"), std::nullopt);
    const QByteArray full = "No space left on device";
    QCOMPARE(writeFileAtomically(u"/dev/full"_s, "x"), std::optional(QString::fromLatin1(full)));
}

/// A real file system of 64 KiB, where the system lets one be mounted.
void TestExportFile::fullDiskIsToldAndLeavesTheFileAsItWas()
{
    QTemporaryDir directory;
    QProcess mount;
    mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, directory.path()});
    if (!mount.waitForFinished() || mount.exitStatus() != QProcess::NormalExit || mount.exitCode() != 0)
        QSKIP("no file system can be mounted here");
    const auto unmount = qScopeGuard([&directory] { QProcess::execute(u"umount"_s, {directory.path()}); });
    const QString path = directory.filePath(u"tokens.csv"_s);
    QCOMPARE(writeFileAtomically(path, "old"), std::nullopt);
    for (const qsizetype size : {70'000, 300'000, 5'000'000}) {
        const auto reason = writeFileAtomically(path, QByteArray(size, 'x'));
        QVERIFY2(reason && reason->contains(u"No space left"_s), qPrintable(reason.value_or(u"written"_s)));
        QCOMPARE(contentOf(path), "old"_ba);
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList({u"tokens.csv"_s}));
    }
}

/// As many at once as can be: what stays is one of them, whole.
void TestExportFile::exportsAtOnceAreEachWhole()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.csv"_s);
    std::vector<std::future<std::optional<QString>>> exports;
    for (char letter = 'a'; letter < 'i'; ++letter) {
        exports.push_back(std::async(
            std::launch::async, [&path, letter] { return writeFileAtomically(path, QByteArray(200'000, letter)); }));
    }
    for (auto &each : exports)
        QCOMPARE(each.get(), std::nullopt);
    const QByteArray content = contentOf(path);
    QCOMPARE(content, QByteArray(200'000, content.at(0)));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList({u"tokens.csv"_s}));
}

void TestExportFile::fileIsLeftAloneWhenTheProducerGivesUp()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.csv"_s);
    QCOMPARE(writeFileAtomically(path, "old"), std::nullopt);
    const auto error = writeFileAtomically(path, [](QIODevice &device) {
        device.write("half");
        return false;
    });
    QCOMPARE(error, std::optional<QString>(QString()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList({u"tokens.csv"_s}));
}

void TestExportFile::pipeIsWrittenNotReplaced()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(writeFileAtomically(path, "x").value_or(QString()).contains(u"nothing is reading"_s));

    const QByteArray bytes(300'000, 'x'); // more than a pipe holds
    QProcess reader;
    reader.start(u"sh"_s, {u"-c"_s, u"echo ready; cat \"$0\" | wc -c"_s, path});
    QVERIFY(reader.waitForReadyRead());
    // It has said that it will open the pipe, not that it has.
    QVERIFY(QTest::qWaitFor([&] { return !writeFileAtomically(path, bytes); }));
    QVERIFY(!QFileInfo(path).isFile());
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput().split('\n').value(1).trimmed(), "300000"_ba);
}

/// Neither does one end the program that is written to when its reader has gone.
void TestExportFile::pipeWhoseReaderGoesIsGivenUp()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    std::signal(SIGPIPE, SIG_IGN);
    QProcess reader;
    reader.start(u"sh"_s, {u"-c"_s, u"echo ready; head -c 10 \"$0\""_s, path});
    QVERIFY(reader.waitForReadyRead());
    QVERIFY(QTest::qWaitFor([&path] {
        const auto reason = writeFileAtomically(path, QByteArray(300'000, 'x'));
        return reason && reason->contains(u"any more"_s);
    }));
    QVERIFY(reader.waitForFinished());
}

void TestExportFile::suggestsFileNames_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<ExportExtent>("extent");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &profile, const ExportExtent &extent, ExportFormat format, const char *expected) {
        QTest::newRow(expected) << profile << extent << format << QString::fromUtf8(expected);
    };
    const ExportExtent whole{true, 2570, 2570};
    row(u"work"_s, whole, ExportFormat::Csv, "tokens-work-2026-11-23.csv");
    row(u"work"_s, whole, ExportFormat::Json, "tokens-work-2026-11-23.json");
    row(u"work"_s, {false, 300, 2570}, ExportFormat::Csv, "tokens-work-2026-11-23-incomplete-300-of-2570.csv");
    row(u"work"_s, {false, 300, {}}, ExportFormat::Csv, "tokens-work-2026-11-23-incomplete-300.csv");
    row({}, whole, ExportFormat::Csv, "tokens-2026-11-23.csv");
    row(u"../../etc/passwd"_s, whole, ExportFormat::Csv, "tokens-etc-passwd-2026-11-23.csv");
    row(u"a\\b:c*d?e\"f<g>h|i"_s, whole, ExportFormat::Csv, "tokens-a-b-c-d-e-f-g-h-i-2026-11-23.csv");
    row(u" My  Gateway\n(2) "_s, whole, ExportFormat::Csv, "tokens-My-Gateway-2-2026-11-23.csv");
    row(u"api.example.com"_s, whole, ExportFormat::Csv, "tokens-api.example.com-2026-11-23.csv");
    row(u"\u202e\u4f01\u4e1a\U0001F600"_s, whole, ExportFormat::Csv, "tokens-\u4f01\u4e1a-2026-11-23.csv");
    row(u"\u0939\u093f\u0928\u094d\u0926\u0940"_s, whole, ExportFormat::Csv,
        "tokens-\u0939\u093f\u0928\u094d\u0926\u0940-2026-11-23.csv");
    const ExportExtent kept{.whole = true, .count = 300, .keptSince = 1'795'651'200}; // in UTC, as tests are
    row(u"work"_s, kept, ExportFormat::Json, "tokens-work-2026-11-23-as-of-2026-11-26-0000.json");
    row(QString(500, u'x'), whole, ExportFormat::Csv,
        "tokens-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-2026-11-23.csv");
}

void TestExportFile::suggestsFileNames()
{
    QFETCH(const QString, profile);
    QFETCH(const ExportExtent, extent);
    QFETCH(const ExportFormat, format);
    QTEST(suggestedFileName(profile, extent, format, QDate(2026, 11, 23)), "expected");
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
