// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsWrittenWholeAndPrivate();
    void fileThatCannotBeWrittenTellsWhy();
    void fileIsLeftAloneWhenTheProducerGivesUp();
    void pipeIsWrittenNotReplaced();
    void suggestsFileNames_data();
    void suggestsFileNames();
};

void TestExportFile::fileIsWrittenWholeAndPrivate()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QCOMPARE(old.write("an older and longer file"), 24);
    QVERIFY(old.setPermissions(old.permissions() | QFile::ReadOther | QFile::ReadGroup));
    old.close();

    QCOMPARE(writeFileAtomically(path, "id\r\n"), std::nullopt);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("id\r\n"));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList({u"tokens.csv"_s}));
}

void TestExportFile::fileThatCannotBeWrittenTellsWhy()
{
    QTemporaryDir directory;
    const auto error = writeFileAtomically(directory.filePath(u"missing/tokens.csv"_s), "x");
    QVERIFY(error);
    QVERIFY(!error->isEmpty());
    QVERIFY(writeFileAtomically(directory.path(), "x"));
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
#ifdef Q_OS_UNIX
    QTemporaryDir directory;
    const QString path = directory.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QProcess reader;
    reader.start(u"cat"_s, {path});
    QVERIFY(reader.waitForStarted());
    QCOMPARE(writeFileAtomically(path, "id\r\n"), std::nullopt);
    QVERIFY(!QFileInfo(path).isFile());
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("id\r\n"));
#else
    QSKIP("no named pipes among files here");
#endif
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
