// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells beyond the table: cards, overview, findings, who can call. Everything that is counted leads to
// just the tokens that were counted.
#include "support/program.h"
#include "support/testtokens.h"

#include "families/access.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/charts/chart.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/overview/cards.h"
#include "ui/overview/overview.h"
#include "ui/preferences/findingspage.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

/// "2,110 tokens" is 2110; nothing if it does not begin with a number.
std::optional<qint64> numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (c != u',')
            break;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(digits.toLongLong());
}

Card *cardOf(Program &program, const QString &title)
{
    for (Card *card : program.window.findChildren<Card *>()) {
        if (card->text() == title)
            return card;
    }
    qFatal("no card %s", qPrintable(title));
}

/// Loads the list, and waits until it has been looked over.
bool loaded(Program &program)
{
    return program.load() && QTest::qWaitFor([&program] { return program.workspace.isAnalysed(); });
}

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QPushButton *button(const QDialog *dialog, const QString &text)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QLineEdit *addressField(const AccessDialog *dialog)
{
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->placeholderText() == "any address"_L1)
            return edit;
    }
    return nullptr;
}

/// How many tokens got each answer; empty while there is none.
QList<qint64> answersOf(const AccessDialog *dialog)
{
    QList<qint64> counts;
    const auto *tabs = dialog->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (const auto count = numberIn(tabs->tabText(tab).section(u'(', 1)))
            counts.append(*count);
    }
    return counts;
}

void showAnswers(const AccessDialog *dialog, int tab)
{
    dialog->findChild<QTabBar *>()->setCurrentIndex(tab);
    button(dialog, u"&Show in Table"_s)->click();
}

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cardsLeadToWhatTheyCount_data();
    void cardsLeadToWhatTheyCount();
    void cardsAreSwitches();
    void cardsTellTheirScope();
    void cardsTellWhatChanged();
    void chartsLeadToWhatTheyCount();
    void chartsCanBeReadAndPressed();
    void overviewIsSaved();
    void amountsAreShownAsTheSiteShowsThem();
    void siteIsAskedOnceALoad();
    void findingsAreExplained();
    void findingsCanBeSetUp();
    void tellsWhoCanCall();
    void tellsWhyNot();
    void takesNoAddressThatIsNone();
    void asksWhatIsTyped();
    void anAnswerGoesWithItsQuestion();
    void showsEachAnswerInTheTable();
    void answersAreATable();
    void saysWhereTheRuleIsNotKnown();
};

void TestDashboard::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestDashboard::cardsLeadToWhatTheyCount_data()
{
    QTest::addColumn<Family>("family");
    for (const Family family : {Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi, Family::Documented})
        QTest::newRow(qPrintable(familyId(family))) << family;
}

void TestDashboard::cardsLeadToWhatTheyCount()
{
    QFETCH(const Family, family);
    Program program(600, family);
    QVERIFY(loaded(program));
    const QList<Card *> cards = program.window.findChildren<Card *>();
    QCOMPARE(cards.size(), 9);
    int counted = 0;
    for (Card *card : cards) {
        if (!card->isEnabled())
            continue;
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY2(card->isChecked(), qPrintable(card->text()));
        const QString name = accessibleName(card);
        if (card->text() != "Remaining"_L1) {
            QCOMPARE(program.model()->count(), numberIn(name.section(u": "_s, 1)));
            ++counted;
        }
    }
    QVERIFY(counted >= 5);
}

void TestDashboard::cardsAreSwitches()
{
    Program program(300);
    QVERIFY(loaded(program));
    Card *dead = cardOf(program, u"Dead"_s);
    Card *low = cardOf(program, u"Low"_s);
    dead->setFocus();
    QTest::keyClick(dead, Qt::Key_Space);
    QCOMPARE(program.filterField()->text(), u"is:dead"_s);
    low->click();
    QVERIFY(low->isChecked() && !dead->isChecked());
    low->click();
    QVERIFY(program.filterField()->text().isEmpty());
    // As a screen reader does.
    QAccessible::queryAccessibleInterface(low)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(program.filterField()->text(), u"is:low"_s);
    low->click();
    // What it warns of stands first.
    const auto isSorted = [&](Column column, Qt::SortOrder direction) {
        return program.model()->arrangement()->ordering == Ordering{column, direction};
    };
    low->click();
    QVERIFY(isSorted(Column::Remaining, Qt::AscendingOrder));
    cardOf(program, u"Expiring soon"_s)->click();
    QVERIFY(isSorted(Column::Expires, Qt::AscendingOrder));
    cardOf(program, u"Dangerous"_s)->click();
    QVERIFY(isSorted(Column::Findings, Qt::DescendingOrder));
    program.filterField()->clear();
    // The same asked in words.
    program.filterField()->setText(u" IS:Dead"_s);
    QVERIFY(dead->isChecked());
    // Besides what is typed, which stays.
    program.filterField()->setText(u"is:dead prod"_s);
    QVERIFY(dead->isChecked());
    dead->click();
    QCOMPARE(program.filterField()->text(), u"prod"_s);
    QVERIFY(!dead->isChecked());
    low->click();
    QCOMPARE(program.filterField()->text(), u"prod is:low"_s);
    dead->click();
    QCOMPARE(program.filterField()->text(), u"prod is:dead"_s);

    program.trigger(u"Summary Cards"_s);
    QVERIFY(!dead->isVisible());
}

void TestDashboard::cardsTellTheirScope()
{
    Program program(450);
    program.open(LoadMode::VisitedPages);
    QTRY_VERIFY(!program.workspace.isLoading());
    QTRY_VERIFY(program.workspace.isAnalysed());
    for (Card *card : program.window.findChildren<Card *>())
        QVERIFY2(card->toolTip().contains(u"in 100 of 450 loaded"_s), qPrintable(card->toolTip()));
}

void TestDashboard::cardsTellWhatChanged()
{
    Program program(200);
    QVERIFY(loaded(program));
    Card *usable = cardOf(program, u"Usable"_s);
    QVERIFY(!usable->toolTip().contains(u"since"_s));
    qint64 removed = 0;
    for (const qint64 id : {60, 61, 62}) {
        removed += program.gateway->token(id).status == 1 ? 1 : 0;
        program.gateway->deleteToken(id);
    }
    QVERIFY(removed > 0);
    QVERIFY(program.refresh());
    QTRY_VERIFY(program.workspace.isAnalysed());
    QVERIFY2(usable->toolTip().contains(u"-%1 since the last refresh"_s.arg(removed)), qPrintable(usable->toolTip()));
}

/// The three of what was used have nothing to show until it has come.
QList<Chart *> filledCharts(const Overview *overview)
{
    QList<Chart *> charts = overview->findChildren<Chart *>();
    charts.removeIf([](const Chart *chart) { return chart->markCount() == 0; });
    return charts;
}

void TestDashboard::chartsLeadToWhatTheyCount()
{
    Program program(700);
    QVERIFY(loaded(program));
    program.trigger(u"Overview"_s);
    const QList<Chart *> charts = filledCharts(program.part<Overview>());
    QVERIFY(charts.size() >= 10);
    int checked = 0;
    for (Chart *chart : charts) {
        for (int i = 0; i < chart->markCount(); ++i) {
            const ChartMark mark = chart->mark(i);
            if (!mark.activatable)
                continue;
            // Amounts are told as values, and how many tokens that is of first in the explanation.
            const bool amount = chart->title().startsWith(u"Remaining"_s);
            const bool token = chart->title().startsWith(u"Most"_s);
            const auto expected = token ? std::optional(qint64{1}) : numberIn(amount ? mark.explanation : mark.value);
            QVERIFY2(expected, qPrintable(mark.value));
            if (*expected == 0)
                continue;
            program.trigger(u"Overview"_s);
            chart->activate(i);
            QVERIFY2(program.table()->isVisible(), qPrintable(mark.label));
            QVERIFY2(program.model()->count() == *expected,
                     qPrintable(u"%1, %2: %3 shown by %4"_s.arg(chart->title(), mark.label)
                                    .arg(program.model()->count())
                                    .arg(program.filterField()->text())));
            ++checked;
        }
    }
    QVERIFY(checked > 150);
}

void TestDashboard::chartsCanBeReadAndPressed()
{
    Program program(700);
    QVERIFY(loaded(program));
    QTest::keyClick(&program.window, Qt::Key_2, Qt::AltModifier);
    auto *overview = program.part<Overview>();
    QVERIFY(overview->isVisible());
    const QList<Chart *> charts = filledCharts(overview);
    for (Chart *chart : charts) {
        QVERIFY(chart->focusPolicy() & Qt::TabFocus);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(accessible->text(QAccessible::Name), chart->title());
        QCOMPARE(accessible->childCount(), chart->markCount());
        QVERIFY(accessible->child(0)->text(QAccessible::Name).contains(chart->mark(0).label));
    }
    const auto status = std::ranges::find(charts, u"Status"_s, &Chart::title);
    QVERIFY(status != charts.end());
    Chart *chart = *status;
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(program.filterField()->text(), u"status:disabled"_s);
    QTest::keyClick(&program.window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(program.table()->isVisible());
}

void TestDashboard::overviewIsSaved()
{
    Program program(300);
    QVERIFY(loaded(program));
    program.trigger(u"Overview"_s);
    auto *overview = program.part<Overview>();
    for (const QString &name : {u"all.svg"_s, u"all.png"_s}) {
        const QString path = program.folder.filePath(name);
        QCOMPARE(overview->savePicture(path), std::nullopt);
        QVERIFY(QFileInfo(path).size() > 10'000);
    }
    QVERIFY(overview->savePicture(program.folder.filePath(u"missing/all.png"_s)));
}

void TestDashboard::amountsAreShownAsTheSiteShowsThem()
{
    Program program(300);
    QVERIFY(loaded(program));
    QTRY_VERIFY(program.column(Column::Used).constFirst().startsWith(u'$'));
    QVERIFY(accessibleName(cardOf(program, u"Remaining"_s)).startsWith(u"Remaining: $"_s));
    program.trigger(u"Raw Quota"_s);
    const QString raw = program.column(Column::Used).constFirst();
    QCOMPARE(raw, QLocale().toString(program.model()->token(0)->usedQuota));
    QVERIFY(!accessibleName(cardOf(program, u"Remaining"_s)).contains(u'$'));
}

void TestDashboard::siteIsAskedOnceALoad()
{
    Program program(250);
    QVERIFY(loaded(program));
    const auto asked = [&program] { return program.gateway->requests().filter(u"/api/status"_s).size(); };
    QTRY_COMPARE(asked(), 1);
    QVERIFY(program.refresh());
    QTRY_COMPARE(asked(), 2);
}

void TestDashboard::findingsAreExplained()
{
    Program program(20, Family::NewApi, true);
    QVERIFY(loaded(program));
    program.filterField()->setText(u"id:10"_s); // two addresses on one line
    program.table()->selectRow(0);
    const QString details = program.labels(program.part<DetailsPane>());
    QVERIFY2(details.contains(u"IP limits that allow no one"_s), qPrintable(details));
    QVERIFY2(details.contains(u"Danger"_s), qPrintable(details));
    QVERIFY2(details.contains(u"Enter one address or range per line."_s), qPrintable(details));
    const QModelIndex cell = program.model()->index(0, static_cast<int>(Column::Findings));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"IP limits that allow no one"_s));
}

void TestDashboard::findingsCanBeSetUp()
{
    Program program(600);
    QVERIFY(loaded(program));
    program.filterField()->setText(u"finding:low"_s);
    const qsizetype low = program.model()->count();
    QVERIFY(low > 0);
    // Not low yet, and its bar is not that of one that is.
    program.filterField()->setText(u"quota>20% quota<40% is:usable"_s);
    program.table()->clearSelection();
    const QModelIndex bar = program.model()->index(1, static_cast<int>(Column::Quota));
    const auto picture = [&] { return program.table()->viewport()->grab(program.table()->visualRect(bar)).toImage(); };
    const QImage before = picture();
    QCOMPARE(picture(), before);

    program.trigger(u"Settings"_s);
    auto *dialog = program.part<PreferencesDialog>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"lowPercent"_s)->setValue(50);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(picture() != before);
    program.filterField()->setText(u"finding:low"_s);
    QTRY_VERIFY(program.model()->count() > low);
    QTRY_COMPARE(numberIn(accessibleName(cardOf(program, u"Low"_s)).section(u": "_s, 1)), program.model()->count());
    QCOMPARE(program.settings.thresholds().lowPercent, 50);

    // A rule that is switched off finds nothing.
    QTRY_VERIFY(!program.part<PreferencesDialog>());
    program.trigger(u"Settings"_s);
    dialog = program.part<PreferencesDialog>();
    auto *rules = dialog->findChild<FindingsPage *>()->findChild<QListWidget *>();
    QCOMPARE(rules->count(), findingRuleCount);
    rules->item(static_cast<int>(FindingRule::Low))->setCheckState(Qt::Unchecked);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(program.model()->count(), 0);
    QVERIFY(!program.settings.findingRules().contains(FindingRule::Low));
}

void TestDashboard::tellsWhoCanCall()
{
    Program program(600);
    QVERIFY(loaded(program));
    program.table()->clearSelection();
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    QVERIFY(dialog);
    QSignalSpy answered(dialog, &AccessDialog::answered);
    auto *tabs = dialog->findChild<QTabBar *>();
    const auto count = [tabs](int tab) { return numberIn(tabs->tabText(tab).section(u'(', 1)).value_or(-1); };
    dialog->findChild<QComboBox *>()->setEditText(u"gpt-5.4"_s);
    addressField(dialog)->setText(u"10.20.3.4"_s);
    QTRY_COMPARE(count(0) + count(1) + count(2), 600);
    // By hand, from what the gateway made.
    qint64 expected = 0;
    program.workspace.inventory().forEach([&](qsizetype, const Token &token) {
        const auto answer = canCall(of(Family::NewApi, token), u"gpt-5.4"_s, IpAddress::parse(u"10.20.3.4"),
                                    program.model()->text().now(), &program.workspace.context().factsOf(token));
        expected += answer.verdict == Verdict::Yes;
    });
    QVERIFY(expected > 0 && expected < 600);
    QTRY_COMPARE(count(0), expected);
    auto *list = dialog->findChild<QTableView *>();
    QCOMPARE(list->model()->rowCount(), expected);
    button(dialog, u"&Show in Table"_s)->click();
    QCOMPARE(program.filterField()->text(), u"can-call:gpt-5.4 ip:10.20.3.4"_s);
    QCOMPARE(program.model()->count(), expected);
}

void TestDashboard::tellsWhyNot()
{
    Program program(20, Family::NewApi, true);
    QVERIFY(loaded(program));
    program.filterField()->setText(u"id:3"_s); // disabled, and exhausted too
    program.table()->selectRow(0);
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    QTRY_VERIFY(program.labels(dialog).contains(u"would be refused:"_s));
    const QString said = program.labels(dialog);
    const qsizetype disabled = said.indexOf(u"It is disabled."_s);
    QVERIFY2(disabled > 0 && said.indexOf(u"Its quota has run out"_s) > disabled, qPrintable(said));
    QCOMPARE(dialog->findChild<QTabBar *>()->currentIndex(), 1);
}

void TestDashboard::takesNoAddressThatIsNone()
{
    Program program(20);
    QVERIFY(loaded(program));
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    QSignalSpy answered(dialog, &AccessDialog::answered);
    QVERIFY(answered.wait(60'000));
    addressField(dialog)->setText(u"10.1.2"_s);
    QVERIFY(program.labels(dialog).contains(u"“10.1.2” is not an IP address"_s));
    QVERIFY(!button(dialog, u"&Show in Table"_s)->isEnabled());
}

/// Typed as a person does: what is completed beside the field is not what is asked.
void TestDashboard::asksWhatIsTyped()
{
    Program program(600);
    QVERIFY(loaded(program));
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    auto *model = dialog->findChild<QComboBox *>();
    QTRY_VERIFY(model->findText(u"gpt-5.4-mini"_s) >= 0);
    model->lineEdit()->setFocus();
    QTest::keyClicks(model->lineEdit(), u"gpt-5.4"_s);
    QTest::keyClick(model->lineEdit(), Qt::Key_Tab);
    QCOMPARE(model->currentText(), u"gpt-5.4"_s);
    QTRY_VERIFY(!answersOf(dialog).isEmpty());
    showAnswers(dialog, 0);
    QCOMPARE(program.filterField()->text(), u"can-call:gpt-5.4"_s);

    // What nobody names is said, and asked nevertheless.
    model->setEditText(u"gpt-9"_s);
    QTRY_VERIFY(program.labels(dialog).contains(u"Neither the gateway nor any token lists the model “gpt-9”"_s));
    QTRY_VERIFY(!answersOf(dialog).isEmpty());
}

void TestDashboard::anAnswerGoesWithItsQuestion()
{
    Program program(600);
    QVERIFY(loaded(program));
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    auto *table = dialog->findChild<QTableView *>();
    for (const QString &wrong : {u"a,b"_s, u"10.1.2"_s}) {
        dialog->findChild<QComboBox *>()->setEditText({});
        QTRY_VERIFY(!answersOf(dialog).isEmpty());
        QVERIFY(table->model()->rowCount() > 0);
        if (wrong.contains(u','))
            dialog->findChild<QComboBox *>()->setEditText(wrong);
        else
            addressField(dialog)->setText(wrong);
        QVERIFY(answersOf(dialog).isEmpty());
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!button(dialog, u"&Show in Table"_s)->isEnabled());
        QVERIFY(!button(dialog, u"&Export…"_s)->isEnabled());
        addressField(dialog)->clear();
    }

    // It is kept when the dialog closes.
    addressField(dialog)->setText(u"10.1.2.3"_s);
    QTRY_VERIFY(!answersOf(dialog).isEmpty());
    dialog->close();
    program.trigger(u"Who Can Call"_s);
    QCOMPARE(program.part<AccessDialog>(), dialog);
    QCOMPARE(addressField(dialog)->text(), u"10.1.2.3"_s);
}

/// Show in Table shows the tokens with the answer that is shown, and no others.
void TestDashboard::showsEachAnswerInTheTable()
{
    Program program(600, Family::Documented);
    QVERIFY(loaded(program));
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    dialog->findChild<QComboBox *>()->setEditText(u"gpt-5.4"_s);
    for (const int tab : {0, 1, 2}) {
        QTRY_COMPARE(answersOf(dialog).size(), 3);
        const qint64 count = answersOf(dialog).at(tab);
        QVERIFY(count > 0);
        showAnswers(dialog, tab);
        QTRY_COMPARE(program.model()->count(), count);
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), count);
    }
    QCOMPARE(program.filterField()->text(), u"unknown:(can-call:gpt-5.4)"_s);
}

void TestDashboard::answersAreATable()
{
    Program program(600);
    QVERIFY(loaded(program));
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    QTRY_COMPARE(answersOf(dialog).size(), 3);
    dialog->findChild<QTabBar *>()->setCurrentIndex(1);
    auto *table = dialog->findChild<QTableView *>();
    const auto names = [table] {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, 0).data().toString());
        return texts;
    };
    QSignalSpy answered(dialog, &AccessDialog::answered);
    const QStringList before = names();
    table->sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(answered.wait(60'000));
    const QStringList ascending = names();
    QVERIFY(ascending != before);
    table->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(answered.wait(60'000));
    QStringList descending = names();
    std::reverse(descending.begin(), descending.end());
    QCOMPARE(descending, ascending);
    table->sortByColumn(3, Qt::AscendingOrder);
    QVERIFY(answered.wait(60'000));
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"disabled"_s);

    // Copied with what is seen, and the file has all answers with their reasons.
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.first(), u"Name\tKey\tGroup\tReason"_s);
    QCOMPARE(copied.size(), before.size() + 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"answers.csv"_s);
    dialog->exportTo(path);
    QTRY_VERIFY(program.labels(dialog).contains(u"Saved to "_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("model,address,id,name,key,group,answer,reasons\r\n,,"));
    QCOMPARE(written.count("\r\n"), 601);
    QVERIFY(written.contains(",no,disabled\r\n"));

    // To the token itself, wherever it is in the table.
    program.filterField()->setText(u"nothing has this"_s);
    QTRY_COMPARE(program.model()->count(), 0);
    table->selectRow(2);
    const QString name = table->model()->index(2, 0).data().toString();
    Q_EMIT table->activated(table->currentIndex());
    QTRY_COMPARE(program.model()->count(), 1);
    QTRY_COMPARE(program.table()->selection()->count(), 1);
    QCOMPARE(program.model()->index(0, static_cast<int>(Column::Name)).data().toString(), name);
}

void TestDashboard::saysWhereTheRuleIsNotKnown()
{
    Program program(100, Family::Documented);
    QVERIFY(loaded(program));
    program.trigger(u"Who Can Call"_s);
    auto *dialog = program.part<AccessDialog>();
    dialog->findChild<QComboBox *>()->setEditText(u"gpt-5.4"_s);
    QTRY_VERIFY(numberIn(dialog->findChild<QTabBar *>()->tabText(2).section(u'(', 1)).value_or(0) > 0);
    QVERIFY2(program.labels(dialog).contains(u"has not been tested"_s), qPrintable(program.labels(dialog)));
}

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
