// SPDX-License-Identifier: GPL-3.0-or-later
// Unusual days and forecasts, as a person looks at them in the real window of the demo, and marks days as planned.
#include "support/program.h"

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/charts/linechart.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/unusualdialog.h"
#include "ui/dialogs/unusualfile.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <functional>

using namespace TokenDeck;

namespace {

struct Desk : Program
{
    explicit Desk(Family family = Family::NewApi)
        : Program(300, family)
    {
        window.resize(1'280, 1'000);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    bool openDemo()
    {
        controller.openDemo(600, false);
        workspace.showAll();
        return QTest::qWaitFor(
            [this] {
                return !workspace.isLoading() && !workspace.awaitsOutlooks() && model()->rowCount() > 0
                    && workspace.inventory().sources().size() == 3 && !unusualDays().isEmpty();
            },
            60'000);
    }
    QList<UnusualUse> unusualDays()
    {
        QList<UnusualUse> all;
        if (workspace.context().accounts) {
            for (const AccountInfo &account : workspace.context().accounts->all())
                all += account.outlook ? account.outlook->unusualDays : QList<UnusualUse>();
        }
        return all;
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QTest::qWaitFor([] { return QApplication::focusWidget(); }))
            qFatal("nothing has the focus");
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool isActive()
    {
        if (!window.isActiveWindow())
            window.activateWindow();
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == &window; });
    }
    UnusualDialog *openDays()
    {
        if (!isActive())
            qFatal("no window");
        type(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = part<UnusualDialog>();
        if (!dialog || !QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
            qFatal("no dialog");
        return dialog;
    }
    static QTableView *rows(const UnusualDialog *dialog) { return dialog->findChild<QTableView *>(); }
    static UnusualModel *list(const UnusualDialog *dialog) { return dialog->findChild<UnusualModel *>(); }
    /// By keys.
    bool goToRow(const UnusualDialog *dialog, int row)
    {
        if (QApplication::focusWidget() != rows(dialog))
            return false;
        type(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i)
            type(Qt::Key_Down);
        return rows(dialog)->currentIndex().row() == row;
    }
    bool ask(const QString &query)
    {
        if (!isActive())
            return false;
        type(Qt::Key_F, Qt::ControlModifier);
        filterField()->selectAll();
        QTest::keyClicks(filterField(), query);
        return filterField()->text() == query;
    }
    /// Details of the first token that is so; false if there is none.
    bool showDetailsOf(const std::function<bool(const Token &, const TokenOutlook &)> &is)
    {
        std::optional<Token> found;
        workspace.inventory().forEachWhile([&](qsizetype, const Token &token) {
            if (is(token, workspace.context().accounts->of(token).outlookOf(token.id())))
                found = token;
            return !found;
        });
        const QString name = found ? workspace.context().accounts->of(*found).name : QString();
        if (!found || !ask(u"id:%1 gateway:\"%2\""_s.arg(found->id().toString(), name))
            || !QTest::qWaitFor([this] { return model()->count() == 1; }))
            return false;
        type(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return table()->hasFocus(); }))
            return false;
        type(Qt::Key_Home);
        type(Qt::Key_Space);
        return QTest::qWaitFor([&] {
            return labels(part<DetailsPane>()).contains(shownText(found->name))
                && window.selectedTokens().first()->id() == found->id();
        });
    }
};

/// A day of a token that has no other loud one.
int onlyDayOfItsToken(const UnusualModel &list)
{
    for (int row = 0; row < list.rowCount(); ++row) {
        const UnusualRow &day = list.rows().at(row);
        const auto others = std::ranges::count_if(list.rows(), [&day](const UnusualRow &each) {
            return each.account == day.account && each.day.token == day.day.token && !each.day.use.isSmall;
        });
        if (day.day.token && !day.day.use.isSmall && others == 1)
            return row;
    }
    return -1;
}

} // namespace

class TestUnusual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plansADay();
    void loudDaysComeFirst();
    void plansSeveralAtOnce();
    void copiesAndExports();
    void guardsFormulas();
    void saysWhyThereIsNothing();
    void showsForecastsInDetails();
};

void TestUnusual::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    openMenusByKey(qApp);
}

/// From the list to its token, which is found as unusual, until its user says that it was meant.
void TestUnusual::plansADay()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    UnusualDialog *dialog = desk.openDays();
    QTableView *rows = Desk::rows(dialog);
    UnusualModel *list = Desk::list(dialog);
    QTRY_VERIFY(list->rowCount() > 0 && rows->isVisible());
    QVERIFY(rows->selectionModel()->isRowSelected(0));
    const int row = onlyDayOfItsToken(*list);
    QVERIFY(row >= 0);
    const UnusualRow day = list->rows().at(row);
    QVERIFY(desk.goToRow(dialog, row));
    desk.type(Qt::Key_Return);
    QTRY_COMPARE(QApplication::activeWindow(), &desk.window);
    QTRY_COMPARE(desk.model()->count(), 1);
    QCOMPARE(desk.model()->token(0)->id(), *day.day.token);
    const QString query = desk.filterField()->text() + u" unusual<31d"_s;
    QVERIFY(desk.ask(query));
    QTRY_COMPARE(desk.workspace.filter().query(), query);
    QTRY_COMPARE(desk.model()->count(), 1);

    dialog = desk.openDays();
    QCOMPARE(rows->currentIndex().row(), row); // still there
    desk.type(Qt::Key_Space);
    const QModelIndex box = list->index(row, static_cast<int>(UnusualModel::Column::Planned));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTRY_COMPARE(desk.model()->count(), 0);
    QCOMPARE(desk.workspace.context().accounts->of(day.account).outlookOf(*day.day.token).unusualTime, 0);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(rows->currentIndex().row(), row);
    desk.type(Qt::Key_Space);
    QTRY_COMPARE(desk.model()->count(), 1);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

/// Ranked by what they are worth, small ones last and silent.
void TestUnusual::loudDaysComeFirst()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    UnusualDialog *dialog = desk.openDays();
    const UnusualModel &list = *Desk::list(dialog);
    QTRY_COMPARE(list.rowCount(), desk.unusualDays().size());
    const Accounts &accounts = *desk.workspace.context().accounts;
    QVERIFY(std::ranges::is_sorted(list.rows(), {}, [&accounts](const UnusualRow &row) {
        return std::pair(row.day.use.isSmall, -row.day.above() * static_cast<double>(accounts.scale(row.account)));
    }));
    QVERIFY(list.rows().constLast().day.use.isSmall && !list.rows().constFirst().day.use.isSmall);
    for (const UnusualRow &row : list.rows()) {
        if (!row.day.token)
            continue;
        const bool isLoud = std::ranges::any_of(list.rows(), [&row](const UnusualRow &each) {
            return each.account == row.account && each.day.token == row.day.token && !each.day.use.isSmall;
        });
        QCOMPARE(accounts.of(row.account).outlookOf(*row.day.token).unusualTime != 0, isLoud);
    }
    QVERIFY(desk.labels(dialog).contains("More than twice the usual and far outside its spread"_L1));
    QVERIFY(!Desk::rows(dialog)->isColumnHidden(static_cast<int>(UnusualModel::Column::Gateway)));
}

void TestUnusual::plansSeveralAtOnce()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    UnusualDialog *dialog = desk.openDays();
    UnusualModel *list = Desk::list(dialog);
    QTRY_VERIFY(list->rowCount() > 2);
    // Two of one gateway; which they are depends on the day.
    int first = 0;
    while (first + 2 < list->rowCount() && list->rows().at(first).account != list->rows().at(first + 1).account)
        ++first;
    QCOMPARE(list->rows().at(first).account, list->rows().at(first + 1).account);
    QVERIFY(desk.goToRow(dialog, first));
    desk.type(Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy outlooks(&desk.workspace, &Workspace::outlookChanged);
    desk.type(Qt::Key_Space);
    const auto planned = [&desk] {
        return std::ranges::count_if(desk.unusualDays(), [](const UnusualUse &each) { return each.isPlanned; });
    };
    QTRY_COMPARE(planned(), 2);
    QCOMPARE(outlooks.size(), 1); // of both at once, so that no box is for a moment as it was
    QVERIFY(list->rows().at(first).day.isPlanned && list->rows().at(first + 1).day.isPlanned);
    desk.type(Qt::Key_Space);
    QTRY_COMPARE(planned(), 0);
    // By the mouse.
    QTableView *rows = Desk::rows(dialog);
    const QModelIndex box = list->index(1, static_cast<int>(UnusualModel::Column::Planned));
    const QRect cell = rows->visualRect(box);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 10, cell.center().y()));
    QTRY_COMPARE(planned(), 1);
    QVERIFY(list->rows().at(1).day.isPlanned);
}

void TestUnusual::copiesAndExports()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    UnusualDialog *dialog = desk.openDays();
    UnusualModel *list = Desk::list(dialog);
    QTRY_VERIFY(list->rowCount() > 0);
    QVERIFY(desk.goToRow(dialog, 0));
    desk.type(Qt::Key_Space);
    desk.type(Qt::Key_A, Qt::ControlModifier);
    desk.type(Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(copied.size(), list->rowCount() + 1);
    QCOMPARE(copied.first(), u"Day\tGateway\tToken\tUsed\tUsual\tAbove\tPlanned"_s);
    QVERIFY(copied.at(1).endsWith("\tplanned"_L1));

    const QString path = desk.folder.filePath(u"days.csv"_s);
    QSignalSpy ended(dialog, &UnusualDialog::exportEnded);
    dialog->exportTo(path);
    QVERIFY(ended.wait(60'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), list->rowCount() + 1);
    QVERIFY(lines.at(1).trimmed().endsWith(",false,true"));
    QVERIFY(desk.labels(dialog).contains(u"saved to"_s));
    dialog->exportTo(desk.folder.filePath(u"no folder/days.csv"_s));
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(desk.labels(dialog).contains(u"Could not write"_s));
}

void TestUnusual::guardsFormulas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"days.csv"_s);
    AccountInfo account{.account = 1, .name = u"=gateway"_s, .currency = Currency::dollars(500'000)};
    const auto accounts = std::make_shared<const Accounts>(QList{account});
    const TokenText text = TokenText(1'000, accounts->common(), QLocale::c()).of(accounts);
    const UnusualUse day{TokenId(7, 1), u"=1+1"_s, 86'400, {1'500'000.4, 250'000, false}, true};
    QVERIFY(!writeUnusualFile(path, {{1, day}, {1, {{}, {}, 0, {100, 10, true}}}}, text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("day,gateway,token_id,token_name,used_quota,usual_quota,above_quota,above,currency,small,"
                        "planned\r\n"
                        "1970-01-02,'=gateway,7,'=1+1,1500000,250000,1250000,2.50,$,false,true\r\n"
                        "1970-01-01,'=gateway,,,100,10,90,0.00018,$,true,false\r\n"));
}

void TestUnusual::saysWhyThereIsNothing()
{
    Desk desk(Family::OneApi); // without books, and nothing is kept
    QVERIFY(desk.load());
    QTRY_VERIFY(!desk.workspace.awaitsOutlooks());
    UnusualDialog *dialog = desk.openDays();
    QTRY_VERIFY2(desk.labels(dialog).contains("What is usual is known after 28 complete days. So far there are 0."_L1),
                 qPrintable(desk.labels(dialog)));
    QVERIFY(!Desk::rows(dialog)->isVisible());
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(), button->text() == "Close"_L1 || button->text() == "&Close"_L1);

    auto known = std::make_shared<AccountOutlook>();
    known->completeDays = daysOfUnusual;
    const auto accounts = std::make_shared<const Accounts>(QList{AccountInfo{.name = u"a"_s, .outlook = known}});
    dialog->showDays(TokenText(1'000).of(accounts), false);
    QVERIFY(desk.labels(dialog).contains("Nothing unusual in the last 30 days."_L1));
    dialog->showDays(TokenText(1'000).of(accounts), true);
    QVERIFY(desk.labels(dialog).contains("being looked through"_L1));
}

/// What remains of what ends first, and nothing where no day can be told.
void TestUnusual::showsForecastsInDetails()
{
    using Source = Forecast::Source;
    Desk desk;
    QVERIFY(desk.openDemo());
    auto *pane = desk.part<DetailsPane>();
    auto *chart = pane->findChild<LineChart *>();
    const auto ends = [](Source source) {
        return [source](const Token &, const TokenOutlook &outlook) {
            return outlook.forecast && outlook.forecast->hasDay() && outlook.forecast->days > 1
                && outlook.forecast->source == source;
        };
    };
    QVERIFY(desk.showDetailsOf(ends(Source::Own)));
    QTRY_VERIFY(chart->isVisible());
    QVERIFY(chart->markCount() > 1);
    const Token *token = desk.window.selectedTokens().first();
    QCOMPARE(chart->mark(0).value, desk.model()->text().amountOf(token->id().account(), token->remainQuota));
    QCOMPARE(QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Name), u"Remaining if this goes on"_s);
    QVERIFY(chart->height() <= 110);
    pane->setFocus();
    for (int i = 0; i < 40 && QApplication::focusWidget() != chart; ++i)
        desk.type(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), chart);

    QVERIFY(desk.showDetailsOf(ends(Source::Account)));
    QTRY_VERIFY(chart->title().startsWith("The account's balance"_L1));
    QVERIFY(chart->isVisible());
    const AccountInfo &account = desk.workspace.context().accounts->of(*desk.window.selectedTokens().first());
    QCOMPARE(chart->mark(0).value, desk.model()->text().amountOf(account.account, *account.facts.balance));
    QVERIFY(desk.labels(pane).contains("The account's balance"_L1));

    QVERIFY(desk.showDetailsOf([](const Token &, const TokenOutlook &outlook) {
        return !outlook.forecast || !outlook.forecast->hasDay() || outlook.forecast->days <= 0;
    }));
    QTRY_VERIFY(!chart->isVisible());
    QVERIFY(!desk.labels(pane).contains("if this goes on"_L1));
}

QTEST_MAIN(TestUnusual)
#include "tst_unusual.moc"
