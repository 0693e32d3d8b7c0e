// SPDX-License-Identifier: GPL-3.0-or-later
// The table and the overview as documents.
#include "support/program.h"

#include "resources/resources.h"
#include "translations/translations.h"

#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>

using namespace TokenDeck;

namespace {

/// Saves what is shown, as a person does it.
void savePdf(Program &program, const QString &path)
{
    program.trigger(u"Save as PDF"_s);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = program.window.findChild<QFileDialog *>()) && files->isVisible());
    QVERIFY2(files->selectedFiles().constFirst().endsWith(".pdf"_L1), qPrintable(files->selectedFiles().constFirst()));
    auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
}

/// Pages of a document that Qt wrote.
qsizetype pagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QString bytes = QString::fromLatin1(file.readAll());
    static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
    qsizetype count = 0;
    for (auto found = page.globalMatch(bytes); found.hasNext(); found.next())
        ++count;
    return bytes.startsWith("%PDF"_L1) ? count : -1;
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savesAllRows();
    void savesTheOverview();
    void saysWhatCannotBeWritten();
};

void TestPrint::initTestCase()
{
    loadResources();
    setLanguage();
}

/// Of all pages of the list, and as many as the filter leaves.
void TestPrint::savesAllRows()
{
    Program program(400);
    QVERIFY(program.load());
    const QTemporaryDir folder;
    savePdf(program, folder.filePath(u"all.pdf"_s));
    const qsizetype all = pagesOf(folder.filePath(u"all.pdf"_s));
    program.filterField()->setText(u"id<40"_s);
    QTRY_VERIFY(program.model()->count() < 60);
    savePdf(program, folder.filePath(u"few.pdf"_s));
    const qsizetype few = pagesOf(folder.filePath(u"few.pdf"_s));
    QVERIFY2(few >= 1 && all >= few + 6, qPrintable(u"%1 and %2 pages"_s.arg(few).arg(all)));
    QTRY_VERIFY(program.labels(&program.window).contains("Document saved"_L1));
}

void TestPrint::savesTheOverview()
{
    Program program(100);
    QVERIFY(program.load());
    program.window.showOverview();
    const QTemporaryDir folder;
    const QPalette before = program.window.palette();
    savePdf(program, folder.filePath(u"overview.pdf"_s));
    QVERIFY(pagesOf(folder.filePath(u"overview.pdf"_s)) >= 2);
    QVERIFY(QFileInfo(folder.filePath(u"overview.pdf"_s)).size() > 10'000);
    QCOMPARE(program.window.palette(), before);
}

void TestPrint::saysWhatCannotBeWritten()
{
    Program program(10);
    QVERIFY(program.load());
    program.trigger(u"Save as PDF"_s);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = program.window.findChild<QFileDialog *>()) && files->isVisible());
    Q_EMIT files->fileSelected(u"/nowhere/at/all.pdf"_s);
    QTRY_VERIFY2(program.notice().contains("was not saved"_L1), qPrintable(program.notice()));
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
