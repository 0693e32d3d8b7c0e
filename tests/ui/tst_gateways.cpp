// SPDX-License-Identifier: GPL-3.0-or-later
// Several gateways side by side, as a person uses them: by keys, clicks and menus on the real window.
#include "support/connecting.h"
#include "support/gateways.h"
#include "support/program.h"
#include "support/scriptedserver.h"

#include "resources/resources.h"
#include "table/accessmodel.h"
#include "translations/translations.h"
#include "ui/accounts/accountslist.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/overview/cards.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/pager.h"
#include "ui/window/placeholder.h"
#include "ui/window/statusline.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

#include <set>

using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

/// What has the focus: without a window manager none has it after a dialog, unless somebody asks for it.
QWidget *focused()
{
    if (!QApplication::focusWidget()) {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (qobject_cast<QMainWindow *>(window) && window->isVisible())
                window->activateWindow();
        }
    }
    if (!QTest::qWaitFor([] { return QApplication::focusWidget(); }))
        qFatal("nothing has the focus, active is %s",
               QApplication::activeWindow() ? QApplication::activeWindow()->metaObject()->className() : "nothing");
    return QApplication::focusWidget();
}

/// Keys go to what has the focus, as in a real window.
void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(focused(), key, modifiers);
}

void write(const QString &text)
{
    QTest::keyClicks(focused(), text);
}

/// The dialog that is open, or opens in a moment.
template <typename Dialog>
Dialog *opened(const QWidget &window)
{
    Dialog *found = nullptr;
    const bool is = QTest::qWaitFor([&] {
        for (auto *each : window.findChildren<Dialog *>()) {
            if (each->isVisible())
                found = each;
        }
        return found != nullptr;
    });
    if (!is || !QTest::qWaitForWindowActive(found))
        qFatal("no dialog");
    return found;
}

void press(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    qFatal("no button %s", qPrintable(text));
}

/// What a person types into a file dialog, and Return.
void chooseFile(const QWidget &window, const QString &path)
{
    auto *dialog = opened<QFileDialog>(window);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QTRY_COMPARE(QApplication::focusWidget(), name);
    name->selectAll();
    QTest::keyClicks(name, path);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program with a side bar.
struct Desk : Program
{
    Desk()
        : Program(1)
    {
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    /// All that is shown has come in.
    bool isComplete()
    {
        return QTest::qWaitFor(
            [this] { return !workspace.isLoading() && workspace.inventory().isWhole() && workspace.isAnalysed(); },
            120'000);
    }
    bool openDemos(qint64 tokens = 300)
    {
        controller.openDemo(tokens);
        const bool all = QTest::qWaitFor(
            [this] {
                return std::ranges::all_of(workspace.accounts(), [](const AccountState &account) {
                    return account.kind == AccountState::Kind::Fresh || account.kind == AccountState::Kind::NoBalance;
                });
            },
            120'000);
        return all && isComplete() && QTest::qWaitFor([this] { return !workspace.awaitsSites(); });
    }
    /// By the form, without a test; shown from then on.
    void connectTo(const QString &name, const QString &address, const QString &token)
    {
        const QPointer<SettingsDialog> form = openConnectForm(window);
        typeInto(form, "name", name);
        typeInto(form, "address", address);
        typeInto(form, "userId", u"1"_s);
        typeInto(form, "accessToken", token);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!form);
        QTRY_VERIFY(workspace.shown() == settings.profileNamed(name)->id);
    }
    /// In three steps.
    void connectTo(const QString &name, const DemoGateway &demo)
    {
        connectByKeys(window, name, demo.url().toString(), u"1"_s, demo.accessToken());
        QTRY_VERIFY(workspace.shown() == settings.profileNamed(name)->id);
        QTRY_VERIFY(isComplete());
    }
    QAbstractItemModel *rows() { return part<AccountsList>()->model(); }
    QStringList names()
    {
        QStringList all;
        for (int i = 0; i < rows()->rowCount(); ++i)
            all.append(rows()->index(i, 0).data().toString());
        return all;
    }
    QModelIndex row(const QString &name)
    {
        const QModelIndexList found = rows()->match(rows()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
    QString state(const QString &name) { return row(name).data(AccountsModel::StateRole).toString(); }
    QString selected()
    {
        const QModelIndexList found = part<AccountsList>()->selectionModel()->selectedIndexes();
        return found.isEmpty() ? QString() : found.constFirst().data().toString();
    }
    void click(const QString &name, Qt::MouseButton button = Qt::LeftButton)
    {
        focused();
        auto *list = part<AccountsList>();
        QTest::mouseClick(list->viewport(), button, {}, list->visualRect(row(name)).center());
    }
    QMenu *menuOf(const QString &name)
    {
        auto *list = part<AccountsList>();
        click(name, Qt::RightButton);
        const QPoint place = list->visualRect(row(name)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, list->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list->viewport(), &event);
        return menu();
    }
    /// What a card says.
    QString card(const QString &title)
    {
        for (const QAbstractButton *each : part<Cards>()->findChildren<QAbstractButton *>()) {
            if (each->text() == title)
                return each->accessibleName().sliced(title.size() + 2);
        }
        return u"no such card"_s;
    }
    QString said() { return labels(part<StatusLine>()); }
    QString banner() { return notice() + (errorBanner()->isVisible() ? labels(errorBanner()) : QString()); }
    bool shows(const QString &title) { return window.windowTitle() == QString(title % u" — TokenDeck"_s); }
};

/// Of one and two tokens, whose side bar and settings are the matter.
struct SmallDesk : Desk
{
    SmallDesk()
    {
        connectTo(u"Alpha"_s, *alpha);
        connectTo(u"Beta"_s, *beta);
        connectTo(u"Gamma"_s, *gamma);
    }
    QStringList profiles()
    {
        QStringList all;
        for (const Profile &profile : settings.profiles())
            all.append(profile.name);
        return all;
    }

    std::unique_ptr<DemoGateway> alpha = startGateway(5);
    std::unique_ptr<DemoGateway> beta = startGateway(6, Family::OneHub);
    std::unique_ptr<DemoGateway> gamma = startGateway(7, Family::OneApi);
};

const QString newApi = u"Demo · New API"_s;
const QString oneHub = u"Demo · One Hub"_s;
const QString oneApi = u"Demo · One API"_s;
const QString allGateways = u"All gateways"_s;

} // namespace

class TestGateways : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void demoOpensThree();
    void goesToAnotherByItsKey();
    void showsAllTogether();
    void addsUp();
    void asksWhoCanCallOverAll();
    void exportsAll();
    void selectsOverAll();
    void goesThroughTheSideBar();
    void editsByKey();
    void removesByKey();
    void duplicatesByKey();
    void movesByKey();
    void beginsWithAll();
    void exportsAndImportsGateways();
    void tellsWhatIsWrongWithAFile();
    void asksForTheTokenOfAnImportedOne();
    void livesWithABadOne_data();
    void livesWithABadOne();
    void livesWithAnUncertainOne();
    void tellsOfSeveralBadOnes();
    void othersGoOnAfterAStop();
    void refreshesOneByItsMenu();
    void tellsTheKeysOfGateways();
    void closesWhileTheyLoad_data();
    void closesWhileTheyLoad();
};

void TestGateways::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    openMenusByKey(qApp);
}

void TestGateways::cleanup()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void TestGateways::demoOpensThree()
{
    Desk desk;
    press(desk.part<Placeholder>(), u"Try the Demo"_s);
    QTRY_COMPARE(desk.names(), (QStringList{allGateways, newApi, oneHub, oneApi}));
    QVERIFY(desk.part<AccountsList>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(oneApi).contains("no balance"_L1), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(newApi).startsWith("2,570 token"_L1), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(oneHub).startsWith("514 token"_L1), 120'000);
    QTRY_VERIFY(desk.state(allGateways).startsWith("3,341 token"_L1));
    QCOMPARE(desk.selected(), newApi);
    QVERIFY(desk.shows(newApi));
    QVERIFY(!desk.table()->isColumnShown(Column::Gateway));
    QVERIFY(desk.settings.profiles().isEmpty());
}

void TestGateways::goesToAnotherByItsKey()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    desk.model()->setPageRows(20);
    type(Qt::Key_F, Qt::ControlModifier);
    write(u"id>1"_s);
    QTRY_COMPARE(desk.model()->count(), 299);
    type(Qt::Key_Return);
    QTRY_VERIFY(desk.table()->hasFocus());
    const QString written = desk.filterField()->text();
    QCOMPARE(written, u"id>1"_s);
    type(Qt::Key_PageDown, Qt::ControlModifier);
    type(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.model()->page(), 1);
    QCOMPARE(desk.table()->selection()->count(), 299);

    type(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.shows(oneHub));
    QCOMPARE(desk.selected(), oneHub);
    QTRY_COMPARE(desk.model()->count(), 59);
    QCOMPARE(desk.model()->page(), 0);
    QCOMPARE(desk.model()->token(0)->family, Family::OneHub);
    QVERIFY(desk.table()->selection()->count() <= 1); // the first, or none
    QCOMPARE(desk.filterField()->text(), written);
    QVERIFY(desk.table()->hasFocus());
    type(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(desk.shows(oneApi));
    QTRY_COMPARE(desk.model()->count(), 29);
    QVERIFY(desk.labels(desk.part<Pager>()).contains("of 29"_L1));
    QVERIFY(desk.said().startsWith("Complete"_L1));
    type(Qt::Key_9, Qt::ControlModifier); // there is none
    QVERIFY(desk.shows(oneApi));
    type(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.shows(newApi));
    QTRY_COMPARE(desk.model()->count(), 299);
}

void TestGateways::showsAllTogether()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    type(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(desk.shows(allGateways));
    QCOMPARE(desk.selected(), allGateways);
    QTRY_COMPARE(desk.model()->count(), 390);
    QVERIFY(desk.table()->isColumnShown(Column::Gateway));
    QVERIFY(desk.said().startsWith("Complete"_L1));

    // Where a token is from is told in its details, too, and whatever amounts are shown in.
    const auto details = [&desk] { return desk.labels(desk.part<DetailsPane>()); };
    QTRY_VERIFY2(details().contains(newApi), qPrintable(details()));
    QVERIFY(desk.column(Column::Remaining).constFirst().contains(u'$'));
    type(Qt::Key_F7);
    QVERIFY(!desk.column(Column::Remaining).constFirst().contains(u'$'));
    QCOMPARE(desk.column(Column::Gateway).constFirst(), newApi);
    QTRY_VERIFY2(details().contains(newApi), qPrintable(details()));
    type(Qt::Key_F7);

    type(Qt::Key_F, Qt::ControlModifier);
    write(u"gateway:\"Demo · One Hub\""_s);
    QTRY_COMPARE(desk.model()->count(), 60);
    for (const QString &name : desk.column(Column::Gateway))
        QCOMPARE(name, oneHub);
    type(Qt::Key_Escape);
    type(Qt::Key_Escape);
    QTRY_COMPARE(desk.model()->count(), 390);
    desk.model()->setPageRows(TokenTableModel::allRows);
    desk.clickHeader(Column::Gateway);
    QTRY_COMPARE(desk.model()->arrangement()->ordering, (Ordering{Column::Gateway, Qt::AscendingOrder}));
    const QStringList sorted = desk.column(Column::Gateway);
    QCOMPARE(sorted.first(300).count(newApi), 300);
    QCOMPARE(sorted.last(60).count(oneHub), 60);
    QVERIFY(
        std::ranges::is_sorted(sorted, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; }));
    desk.clickHeader(Column::Remaining);
    QTRY_COMPARE(desk.model()->arrangement()->ordering, (Ordering{Column::Remaining, Qt::AscendingOrder}));
    QVERIFY(!desk.workspace.context().accounts->isMixed());
    std::set<TokenId::Account> accounts;
    std::optional<qint64> before;
    for (int row = 0; row < 100; ++row) {
        const Token &token = *desk.model()->token(row);
        accounts.insert(token.id().account());
        QVERIFY(!before || *before <= token.remainQuota);
        before = token.remainQuota;
    }
    QCOMPARE(accounts.size(), size_t{3}); // of all, mixed
    // Each has its own columns and order.
    type(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(desk.model()->count(), 300);
    QVERIFY(!desk.table()->isColumnShown(Column::Gateway));
    QTRY_VERIFY(!details().contains(newApi));
    type(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(desk.model()->count(), 390);
    QCOMPARE(desk.model()->arrangement()->ordering.column, Column::Remaining);
}

/// The cards of all are the sum of what each gateway's say.
void TestGateways::addsUp()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    const QStringList titles{u"Usable"_s, u"Dead"_s, u"Unrestricted"_s};
    QList<qint64> sums{0, 0, 0};
    const auto value = [&desk](const QString &title) {
        bool ok = false;
        const QString text = desk.card(title);
        const qint64 number = QLocale().toLongLong(text.section(u' ', 0, 0), &ok);
        if (!ok)
            qFatal("card %s: %s", qPrintable(title), qPrintable(text));
        return number;
    };
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        type(key, Qt::ControlModifier);
        QVERIFY(desk.isComplete());
        QCoreApplication::processEvents();
        for (qsizetype i = 0; i < titles.size(); ++i)
            sums[i] += value(titles.at(i));
    }
    type(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(desk.isComplete());
    QCoreApplication::processEvents();
    for (qsizetype i = 0; i < titles.size(); ++i)
        QCOMPARE(value(titles.at(i)), sums.at(i));
    // A card shows what it counted, of all gateways.
    for (QAbstractButton *card : desk.part<Cards>()->findChildren<QAbstractButton *>()) {
        if (card->text() == titles.at(1))
            QTest::mouseClick(card, Qt::LeftButton);
    }
    QTRY_COMPARE(desk.model()->count(), sums.at(1));
}

void TestGateways::asksWhoCanCallOverAll()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    type(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(desk.isComplete());
    type(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = opened<AccessDialog>(desk.window);
    QSignalSpy answered(dialog, &AccessDialog::answered);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QComboBox *>());
    write(u"gpt-5.4"_s);
    QTRY_VERIFY(answered.size() > 0);
    auto *tabs = dialog->findChild<QTabBar *>();
    const auto number = [tabs](int tab) {
        return QLocale().toLongLong(tabs->tabText(tab).section(u'(', 1).remove(u')'));
    };
    QTRY_COMPARE(number(0) + number(1) + number(2), 390);
    QVERIFY(number(0) > 0 && number(1) > 30);
    // Each is told with its gateway, and the gateways with what is not known of them.
    auto *answers = dialog->findChild<QTableView *>();
    const auto gateway = static_cast<int>(AccessModel::Column::Gateway);
    QVERIFY(!answers->isColumnHidden(gateway));
    QCOMPARE(answers->model()->index(0, gateway).data().toString(), newApi);
    QVERIFY2(!desk.labels(dialog).contains("How this gateway"_L1), qPrintable(desk.labels(dialog)));
    // One API's account cannot pay, so none of its tokens is let through.
    tabs->setCurrentIndex(0);
    const qint64 allowed = number(0);
    press(dialog, u"Show in Table"_s);
    QTRY_COMPARE(desk.model()->count(), allowed);
    QVERIFY(!desk.filterField()->text().isEmpty());
    QVERIFY(!desk.column(Column::Gateway).contains(oneApi));
    QVERIFY(desk.column(Column::Gateway).contains(newApi));
}

void TestGateways::exportsAll()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    type(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(desk.isComplete());
    QTRY_COMPARE(desk.model()->count(), 390);
    QSignalSpy done(&desk.controller, &Controller::exported);
    type(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = opened<ExportDialog>(desk.window);
    QVERIFY(desk.labels(dialog).contains("masked"_L1));
    press(dialog, u"Export"_s);
    const QString path = desk.folder.filePath(u"all.csv"_s);
    chooseFile(desk.window, path);
    QVERIFY(done.size() > 0 || done.wait(60'000));
    const QList<QByteArray> lines = contents(path).split('\n');
    QVERIFY2(lines.constFirst().startsWith("gateway,id,name,"), lines.constFirst().constData());
    QCOMPARE(lines.size(), 392); // titles, tokens, and nothing behind the last line break
    int ofOneHub = 0;
    for (const QByteArray &line : lines)
        ofOneHub += line.startsWith(QString(oneHub % u',').toUtf8());
    QCOMPARE(ofOneHub, 60);
    QVERIFY(desk.said().contains("390 tokens exported"_L1));
}

void TestGateways::selectsOverAll()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    type(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(desk.model()->count(), 390);
    QTRY_VERIFY(desk.table()->hasFocus());
    type(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.table()->selection()->count(), 390);
    QVERIFY(desk.said().contains("390 tokens selected, on all pages"_L1));
    QTRY_VERIFY(desk.labels(desk.part<DetailsPane>()).contains("390 tokens selected"_L1));
    type(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 390);
    // Tokens of different gateways with one number are two.
    desk.filterField()->setFocus();
    write(u"id:7"_s);
    QTRY_COMPARE(desk.model()->count(), 3);
    QCOMPARE(desk.table()->selection()->count(), 3);
    const QStringList gateways = desk.column(Column::Gateway);
    QCOMPARE(std::set<QString>(gateways.begin(), gateways.end()).size(), size_t{3});
    type(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.table()->selection()->count() <= 1);
}

/// By click and by arrow keys; the keyboard stays in the side bar.
void TestGateways::goesThroughTheSideBar()
{
    Desk desk;
    desk.controller.openDemo(3'000);
    QTRY_COMPARE(desk.names().size(), 4);
    auto *list = desk.part<AccountsList>();
    desk.click(oneHub);
    QVERIFY(desk.shows(oneHub));
    QVERIFY(list->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(desk.model()->count(), 600, 120'000);
    QTRY_VERIFY(desk.model()->rowCount() > 0);
    QVERIFY(list->hasFocus());
    type(Qt::Key_Down);
    QVERIFY(desk.shows(oneApi));
    QTRY_COMPARE_WITH_TIMEOUT(desk.model()->count(), 300, 120'000);
    QVERIFY(list->hasFocus());
    type(Qt::Key_Home);
    QVERIFY(desk.shows(allGateways));
    QTRY_COMPARE_WITH_TIMEOUT(desk.model()->count(), 3'900, 120'000);
    QVERIFY(list->hasFocus());
    // Demos have no settings.
    type(Qt::Key_F2);
    type(Qt::Key_Delete);
    QVERIFY(desk.window.findChildren<QDialog *>().isEmpty());
    // Away with it, and back.
    type(Qt::Key_F6);
    QVERIFY(!list->isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    type(Qt::Key_F6);
    QVERIFY(list->isVisible());
    QTRY_VERIFY(list->hasFocus());
}

void TestGateways::editsByKey()
{
    SmallDesk desk;
    QCOMPARE(desk.names(), (QStringList{allGateways, u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    desk.click(u"Beta"_s);
    type(Qt::Key_F2);
    const QPointer<SettingsDialog> dialog = opened<SettingsDialog>(desk.window);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), u"Beta"_s);
    QTRY_VERIFY(!dialog->findChild<QLineEdit *>(u"accessToken"_s)->text().isEmpty());
    dialog->findChild<QLineEdit *>(u"name"_s)->setFocus();
    type(Qt::Key_A, Qt::ControlModifier);
    write(u"Better"_s);
    type(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(desk.names(), (QStringList{allGateways, u"Alpha"_s, u"Better"_s, u"Gamma"_s}));
    QVERIFY(desk.shows(u"Better"_s));
    QTRY_COMPARE(desk.model()->count(), 6);
}

void TestGateways::removesByKey()
{
    SmallDesk desk;
    desk.click(u"Beta"_s);
    QTRY_COMPARE(desk.model()->count(), 6);
    type(Qt::Key_Delete);
    QPointer<QMessageBox> question = opened<QMessageBox>(desk.window);
    QVERIFY(question->text().contains(u"“Beta”"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!question);
    QCOMPARE(desk.names().size(), 4);

    desk.part<AccountsList>()->setFocus();
    type(Qt::Key_Delete);
    question = opened<QMessageBox>(desk.window);
    press(question, u"Remove"_s);
    QTRY_VERIFY(!question);
    QCOMPARE(desk.names(), (QStringList{allGateways, u"Alpha"_s, u"Gamma"_s}));
    QCOMPARE(desk.profiles(), (QStringList{u"Alpha"_s, u"Gamma"_s}));
    // The one that has its place now; and what is last leaves the one before.
    QVERIFY(desk.shows(u"Gamma"_s));
    QCOMPARE(desk.selected(), u"Gamma"_s);
    QTRY_COMPARE(desk.model()->count(), 7);
    desk.part<AccountsList>()->setFocus();
    type(Qt::Key_Delete);
    press(opened<QMessageBox>(desk.window), u"Remove"_s);
    QTRY_VERIFY(desk.shows(u"Alpha"_s));
    QTRY_COMPARE(desk.model()->count(), 5);
    QCOMPARE(desk.profiles(), QStringList{u"Alpha"_s});
}

void TestGateways::duplicatesByKey()
{
    SmallDesk desk;
    desk.click(u"Alpha"_s);
    type(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(desk.names(), (QStringList{allGateways, u"Alpha"_s, u"Alpha (2)"_s, u"Beta"_s, u"Gamma"_s}));
    QCOMPARE(desk.profiles(), (QStringList{u"Alpha"_s, u"Alpha (2)"_s, u"Beta"_s, u"Gamma"_s}));
    // The same gateway for another account, whose token is asked for.
    const QPointer<SettingsDialog> dialog = opened<SettingsDialog>(desk.window);
    QVERIFY(desk.shows(u"Alpha (2)"_s));
    auto *token = dialog->findChild<QLineEdit *>(u"accessToken"_s);
    QTRY_COMPARE(QApplication::focusWidget(), token);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"address"_s)->text(), desk.alpha->url().toString());
    write(desk.alpha->accessToken());
    type(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(desk.model()->count(), 5);
    QVERIFY(desk.isComplete());
}

void TestGateways::movesByKey()
{
    SmallDesk desk;
    desk.click(u"Alpha"_s);
    type(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.names(), (QStringList{allGateways, u"Beta"_s, u"Alpha"_s, u"Gamma"_s}));
    type(Qt::Key_Down, Qt::AltModifier);
    type(Qt::Key_Down, Qt::AltModifier); // it is the last already
    const QStringList moved{u"Beta"_s, u"Gamma"_s, u"Alpha"_s};
    QCOMPARE(desk.names(), QStringList(allGateways) + moved);
    QVERIFY(desk.shows(u"Alpha"_s));
    QVERIFY(desk.part<AccountsList>()->hasFocus());
    QCOMPARE(desk.profiles(), moved);
    type(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.shows(u"Beta"_s));
    QVERIFY(desk.settings.waitUntilWritten(20s));
    const Settings again(desk.folder.filePath(u"settings.ini"_s));
    QStringList kept;
    for (const Profile &profile : again.profiles())
        kept.append(profile.name);
    QCOMPARE(kept, moved);
}

/// What was shown last is shown at the next start.
void TestGateways::beginsWithAll()
{
    SmallDesk desk;
    type(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(desk.model()->count(), 18);
    desk.controller.openLast();
    QVERIFY(desk.shows(allGateways));
    QVERIFY(desk.isComplete());
    QTRY_COMPARE(desk.model()->count(), 18);
    QVERIFY(desk.table()->isColumnShown(Column::Gateway));
    QTRY_COMPARE(std::ranges::count(desk.column(Column::Gateway), u"Beta"_s), 6);
}

void TestGateways::exportsAndImportsGateways()
{
    SmallDesk desk;
    const QString path = desk.folder.filePath(u"gateways.json"_s);
    desk.trigger(u"Export Gateways"_s);
    chooseFile(desk.window, path);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(desk.said().contains("without access tokens"_L1));
    const QByteArray bytes = contents(path);
    QCOMPARE(QJsonDocument::fromJson(bytes).object().value(u"profiles").toArray().size(), 3);
    QVERIFY(bytes.contains("Alpha"));
    for (const auto &gateway : {desk.alpha.get(), desk.beta.get(), desk.gamma.get()})
        QVERIFY(!bytes.contains(gateway->accessToken().toLatin1()));

    // All are there already.
    desk.trigger(u"Import Gateways"_s);
    chooseFile(desk.window, path);
    QTRY_VERIFY(desk.banner().contains("the same address and user ID"_L1));
    QCOMPARE(desk.names().size(), 4);
    // One is not.
    desk.click(u"Beta"_s);
    type(Qt::Key_Delete);
    press(opened<QMessageBox>(desk.window), u"Remove"_s);
    QTRY_COMPARE(desk.names().size(), 3);
    type(Qt::Key_0, Qt::ControlModifier); // all: what has no access token is missing there
    desk.trigger(u"Import Gateways"_s);
    chooseFile(desk.window, path);
    QTRY_COMPARE(desk.names(), (QStringList{allGateways, u"Alpha"_s, u"Gamma"_s, u"Beta"_s}));
    QTRY_VERIFY(desk.state(u"Beta"_s).contains("access token"_L1));
    QVERIFY2(desk.banner().contains("access token"_L1), qPrintable(desk.banner()));
    QTRY_COMPARE(desk.model()->count(), 12);
    QVERIFY2(!desk.said().contains("Complete"_L1), qPrintable(desk.said()));
}

void TestGateways::tellsWhatIsWrongWithAFile()
{
    SmallDesk desk;
    const QString path = desk.folder.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"tokendeck-profiles","version":1,"profiles":[
        {"name":"Fine","address":"https://one.example"},
        {"name":"Hasty","address":"https://two.example","timeout":"soon"}]})");
    file.close();
    desk.trigger(u"Import Gateways"_s);
    chooseFile(desk.window, path);
    QTRY_VERIFY(desk.banner().contains("No gateways were imported"_L1));
    const QString said = desk.banner();
    for (const QString &part : {u"broken.json"_s, u"“timeout”"_s, u"“Hasty”"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QCOMPARE(desk.names().size(), 4);
}

/// F5, and Refresh in the menu, ask again where there is no access token.
void TestGateways::asksForTheTokenOfAnImportedOne()
{
    SmallDesk desk;
    const auto last = startGateway(8);
    const QString path = desk.folder.filePath(u"one.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"tokendeck-profiles","version":1,"profiles":[{"name":"Delta","address":")"
               + last->url().toString().toUtf8() + R"(","user-id":"1"}]})");
    file.close();
    desk.trigger(u"Import Gateways"_s);
    chooseFile(desk.window, path);
    QTRY_VERIFY(desk.row(u"Delta"_s).isValid());
    QTRY_VERIFY(desk.banner().contains("1 gateway"_L1));
    QTRY_VERIFY(desk.state(u"Delta"_s) != u"opening…"_s);
    QMenu *menu = desk.menuOf(u"Delta"_s);
    QAction *refresh = Program::entry(menu, u"Refresh"_s);
    QVERIFY(refresh->isEnabled());
    menu->close();
    refresh->trigger();
    const QPointer<SettingsDialog> dialog = opened<SettingsDialog>(desk.window);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QLineEdit *>(u"accessToken"_s));
    write(last->accessToken());
    type(Qt::Key_Return);
    QTRY_VERIFY(!dialog || dialog->isVisible()); // http may have to be allowed
    if (dialog)
        dialog->reject();
}

void TestGateways::livesWithABadOne_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("headline");
    QTest::newRow("refused") << u"refused"_s << u"login refused"_s << u"refused the login"_s;
    QTest::newRow("unreachable") << u"unreachable"_s << u"offline"_s << u"cannot be reached"_s;
    QTest::newRow("stalls") << u"stalls"_s << u"loading…"_s << QString();
}

void TestGateways::livesWithABadOne()
{
    QFETCH(const QString, what);
    QFETCH(const QString, side);
    QFETCH(const QString, headline);
    ScriptedServer silent([](const ScriptedServer::Request &) { return QByteArray(); });
    const auto one = startGateway(250);
    const auto other = startGateway(30, Family::OneApi);
    const auto refusing = startGateway(10);
    Desk desk;
    desk.connectTo(u"One"_s, *one);
    const QString bad = what == "stalls"_L1 ? silent.url().toString()
        : what == "refused"_L1              ? refusing->url().toString()
                                            : u"http://127.0.0.1:1"_s;
    desk.connectTo(u"Bad"_s, bad, u"c2VjcmV0+token=="_s);
    desk.connectTo(u"Other"_s, *other);

    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"Bad"_s), side, 120'000);
    QVERIFY(desk.state(u"One"_s).startsWith("250 token"_L1));
    QVERIFY(desk.state(u"Other"_s).startsWith("30 token"_L1));
    // Good ones are whole.
    type(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.shows(u"One"_s));
    QVERIFY(desk.isComplete());
    QCOMPARE(desk.model()->count(), 250);
    QVERIFY(desk.said().startsWith("Complete"_L1));
    QVERIFY2(!desk.errorBanner()->isVisible() || !desk.banner().contains(headline) || headline.isEmpty(),
             qPrintable(desk.banner()));

    type(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.shows(u"Bad"_s));
    QTRY_VERIFY(desk.part<Placeholder>()->isVisible());
    if (!headline.isEmpty())
        QTRY_VERIFY2(desk.banner().contains(headline), qPrintable(desk.banner()));

    type(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(desk.model()->count(), 280);
    QCOMPARE(desk.column(Column::Gateway).constFirst(), u"One"_s);
    QVERIFY(desk.state(allGateways).contains("incomplete"_L1));
    QVERIFY2(!desk.said().contains("Complete"_L1), qPrintable(desk.said()));
    QVERIFY2(!desk.said().contains("days ago"_L1), qPrintable(desk.said()));
    QVERIFY(!desk.workspace.context().accounts->isMixed());
    if (!headline.isEmpty()) {
        QTRY_VERIFY2(desk.banner().contains(u"“Bad” could not be read"_s), qPrintable(desk.banner()));
        QVERIFY2(desk.banner().contains(headline), qPrintable(desk.banner()));
        QVERIFY2(desk.said().startsWith("1 gateway"_L1), qPrintable(desk.said()));
        QVERIFY2(desk.banner().contains("Its tokens are missing here."_L1), qPrintable(desk.banner()));
    }
    // What is exported of all would not be all.
    type(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = opened<ExportDialog>(desk.window);
    QVERIFY2(desk.labels(dialog).contains("the file will be incomplete"_L1), qPrintable(desk.labels(dialog)));
    QTest::keyClick(dialog, Qt::Key_Escape);
    if (what == "refused"_L1) { // the button leads to what is to be put right
        press(desk.errorBanner(), u"Settings"_s);
        QCOMPARE(opened<SettingsDialog>(desk.window)->findChild<QLineEdit *>(u"name"_s)->text(), u"Bad"_s);
    }
}

/// What has no access token is missing, too.
void TestGateways::livesWithAnUncertainOne()
{
    SmallDesk desk;
    desk.click(u"Beta"_s);
    type(Qt::Key_D, Qt::ControlModifier);
    opened<SettingsDialog>(desk.window)->reject();
    type(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(desk.model()->count(), 18);
    QVERIFY2(!desk.said().contains("Complete"_L1), qPrintable(desk.said()));
    QTRY_VERIFY2(desk.banner().contains(u"“Beta (2)” could not be read"_s), qPrintable(desk.banner()));
    QVERIFY(!desk.workspace.inventory().isWhole());
}

void TestGateways::tellsOfSeveralBadOnes()
{
    const auto good = startGateway(9);
    Desk desk;
    desk.connectTo(u"Good"_s, *good);
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s})
        desk.connectTo(name, u"http://127.0.0.1:1/"_s + name, u"c2VjcmV0+token=="_s);
    for (const QString &name : {u"One"_s, u"Five"_s})
        QTRY_COMPARE(desk.state(name), u"offline"_s);
    type(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(desk.model()->count(), 9);
    QTRY_VERIFY2(desk.banner().contains("5 gateways could not be read"_L1), qPrintable(desk.banner()));
    QVERIFY2(desk.banner().contains("Three: "_L1) && !desk.banner().contains("Four: "_L1), qPrintable(desk.banner()));
    QVERIFY2(desk.banner().contains("2 more"_L1), qPrintable(desk.banner()));
    // The next one is shown without what was said of these.
    type(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!desk.banner().contains("could not be read"_L1));
}

/// Stopped before its first page, it does not hold up those that wait for it.
void TestGateways::othersGoOnAfterAStop()
{
    ScriptedServer silent([](const ScriptedServer::Request &) { return QByteArray(); });
    SmallDesk desk;
    desk.connectTo(u"Silent"_s, silent.url().toString(), u"c2VjcmV0+token=="_s);
    QTRY_VERIFY(!silent.requests().isEmpty());
    const qsizetype asked = silent.requests().size();
    desk.controller.openLast(); // all anew
    QTRY_VERIFY(silent.requests().size() > asked);
    QCOMPARE(desk.state(u"Alpha"_s), u"opening…"_s);
    type(Qt::Key_Escape);
    QTRY_VERIFY(desk.state(u"Alpha"_s).startsWith("5 token"_L1));
    QTRY_VERIFY(desk.state(u"Gamma"_s).startsWith("7 token"_L1));
}

void TestGateways::refreshesOneByItsMenu()
{
    SmallDesk desk;
    desk.beta->createToken();
    desk.gamma->createToken();
    const int asked = desk.gamma->requestCount();
    QMenu *menu = desk.menuOf(u"Beta"_s);
    QVERIFY(desk.shows(u"Beta"_s));
    QTest::keyClick(menu, Qt::Key_R); // its mnemonic
    QTRY_VERIFY(desk.state(u"Beta"_s).startsWith("7 token"_L1));
    QTRY_COMPARE(desk.model()->count(), 7);
    QCOMPARE(desk.gamma->requestCount(), asked);
    QVERIFY(desk.state(u"Gamma"_s).startsWith("7 token"_L1));
    // By key, and all of them.
    desk.part<AccountsList>()->setFocus();
    type(Qt::Key_Home);
    type(Qt::Key_F10, Qt::ShiftModifier);
    QTest::keyClick(desk.menu(), Qt::Key_R);
    QTRY_VERIFY(desk.state(u"Gamma"_s).startsWith("8 token"_L1));
    QTRY_COMPARE(desk.model()->count(), 20);
}

void TestGateways::tellsTheKeysOfGateways()
{
    SmallDesk desk;
    type(Qt::Key_F1, Qt::ControlModifier);
    const auto *list = dialogInFront<PreferencesDialog>()->findChild<ShortcutsPage *>()->findChild<QTreeWidget *>();
    QString said;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        said += list->topLevelItem(row)->text(1) + u'\n';
    for (const QString &keys : {u"Ctrl+0"_s, u"Ctrl+1"_s, u"Ctrl+9"_s, u"F6"_s, u"Alt+1"_s, u"Alt+2"_s, u"F2"_s})
        QVERIFY2(said.contains(keys), qPrintable(keys));
}

void TestGateways::closesWhileTheyLoad_data()
{
    QTest::addColumn<int>("turns");
    QTest::newRow("at once") << 0;
    QTest::newRow("soon") << 20;
    QTest::newRow("amid pages") << 300;
}

void TestGateways::closesWhileTheyLoad()
{
    QFETCH(const int, turns);
    for (const bool all : {false, true}) {
        Desk desk;
        desk.controller.openDemo(20'000);
        if (all)
            type(Qt::Key_0, Qt::ControlModifier);
        QTest::qWait(turns);
        QVERIFY(turns > 20 || desk.workspace.isLoading());
        QVERIFY(desk.window.close());
        QVERIFY(!desk.window.isVisible());
    }
}

QTEST_MAIN(TestGateways)
#include "tst_gateways.moc"
