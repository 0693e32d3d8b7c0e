// SPDX-License-Identifier: GPL-3.0-or-later
// The filter field by itself, as somebody types into it.
#include "query/filtercompletion.h"
#include "resources/resources.h"
#include "support/testtokens.h"
#include "ui/common/errortext.h"
#include "ui/filter/filterbookmarks.h"
#include "ui/filter/filteredit.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filterhelp.h"
#include "ui/filter/filtermenus.h"
#include "ui/filter/filterpopup.h"
#include "ui/filter/filtershelf.h"
#include "ui/filter/keepfilterdialog.h"
#include "ui/filter/managefiltersdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

constexpr auto never = 1h;
const QString wholeKey = u"Qw7rT2yUiO9pAsDfGh4jKlZxCvBn0mE8Xc5VbNmLkJhGfDsz"_s;
const QString maskTerm = u"key:Qw7r**********fDsz"_s;

/// Three tokens of four in "vip", every fifth disabled.
Inventory inventoryOf(qint64 count)
{
    std::vector<Token> tokens;
    for (qint64 id = 1; id <= count; ++id) {
        Token token = unremarkableToken(id);
        token.group = id % 4 ? u"vip"_s : u"two words"_s;
        token.status = id % 5 ? 1 : 2;
        tokens.push_back(token);
    }
    return Inventory::fromTokens(tokens, Family::NewApi);
}

/// The field at the top of a window, with what belongs below it.
struct Room
{
    Room()
    {
        auto *layout = new QVBoxLayout(&window);
        field = new FilterField(&window);
        layout->addWidget(field);
        layout->addWidget(field->shelf());
        layout->addStretch();
        window.resize(900, 500);
        field->setPause(never);
        field->setSource(inventoryOf(20), {.now = tableNow});
        QObject::connect(field, &FilterField::filterChanged, &window,
                         [this](const Filter &filter) { filters.append(filter.query()); });
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
        edit()->setFocus();
    }
    FilterEdit *edit() const { return field->edit(); }
    FilterPopup *popup() { return window.findChild<FilterPopup *>(); }
    QStringList suggested()
    {
        QStringList texts;
        for (const Suggestion &each : popup()->suggestions())
            texts.append(each.insert);
        return popup()->isVisible() ? texts : QStringList();
    }
    QString error() const { return field->shelf()->error(); }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(edit(), key, modifiers); }
    QList<FilterChip *> chips()
    {
        QList<FilterChip *> chips;
        for (FilterChip *chip : window.findChildren<FilterChip *>()) {
            if (!chip->isHidden())
                chips.append(chip);
        }
        return chips;
    }

    QWidget window;
    FilterField *field;
    QStringList filters;
};

QAction *actionOf(QMenu *menu, const QString &beginning)
{
    for (QAction *action : menu->actions()) {
        if (QString(action->text()).remove(u'&').startsWith(beginning))
            return action;
    }
    return nullptr;
}

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text().simplified());
    }
    return texts;
}

} // namespace

class TestFilterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsOfReadableQueriesOnly();
    void waitsWhereAFieldMayFollow();
    void saysWhatIsWrongAndWhere();
    void doesNotShoutWhileTyping_data();
    void doesNotShoutWhileTyping();
    void saysItAfterThePause();
    void saysItOnReturn();
    void keepsTheLineWhileTheMistakeIsMended();
    void everyErrorHasWords_data();
    void everyErrorHasWords();
    void suggestsWhileTyping();
    void staysClosedWhereNothingIsWritten();
    void acceptsByKeyboard();
    void acceptsByMouse();
    void quotesWhatItAccepts();
    void completesInTheMiddle();
    void takesNothingThatWasMadeForAnOlderText_data();
    void takesNothingThatWasMadeForAnOlderText();
    void escapeClosesThenClears();
    void keysGoOnWithoutAPopup();
    void suggestsOfManyWithoutBlocking();
    void keepsAFilter();
    void refusesNamesThatAreTaken();
    void pinsAndUnpins();
    void putsWhatHasNoRoomIntoAMenu();
    void disablesWhatCannotBeRead();
    void managesFilters();
    void masksAKey_data();
    void masksAKey();
    void undoBringsNoKeyBack();
    void keepsNoKeyThatIsEdited();
    void offersAColumnsValues();
    void offersAColumnsValuesOfMany();
    void readsAmountsAsTheyAreShown();
    void offersReadyMadeTerms();
    void filtersByACell_data();
    void filtersByACell();
    void excludesACell();
    void helpHasTheDocumentsLanguage();
    void helpTellsWhatWasClicked();
    void namesEverything();
};

void TestFilterField::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    loadResources();
}

void TestFilterField::tellsOfReadableQueriesOnly()
{
    Room room;
    room.field->setQuery(u"prod"_s);
    room.field->setQuery(u"prod ("_s);
    QCOMPARE(room.filters, QStringList{u"prod"_s});
    QCOMPARE(room.field->filter().query(), u"prod"_s);
    QCOMPARE(room.field->query(), u"prod ("_s);
    room.field->setQuery(u" prod "_s); // the same again
    room.field->clear();
    QCOMPARE(room.filters, (QStringList{u"prod"_s, QString()}));
}

/// Else the table would be empty while "group:vip" is written.
void TestFilterField::waitsWhereAFieldMayFollow()
{
    Room room;
    room.type(u"prod gr"_s);
    QCOMPARE(room.filters.constLast(), u"prod"_s);
    room.type(u"oup:vip"_s);
    QVERIFY(!room.filters.contains(u"prod group"_s));
    QCOMPARE(room.filters.constLast(), u"prod group:vip"_s);
    // A word after all: after the pause, at once with the next letter or on Return.
    room.field->clear();
    room.type(u"gr"_s);
    QCOMPARE(room.filters.constLast(), QString());
    room.press(Qt::Key_Return);
    QCOMPARE(room.filters.constLast(), u"gr"_s);
    room.field->clear();
    room.type(u"grx"_s);
    QCOMPARE(room.filters.constLast(), u"grx"_s);
    room.field->clear();
    room.field->setPause(1ms);
    room.type(u"gr"_s);
    QTRY_COMPARE(room.filters.constLast(), u"gr"_s);
    room.field->setQuery(u"na"_s); // nobody is typing
    QCOMPARE(room.filters.constLast(), u"na"_s);
}

void TestFilterField::saysWhatIsWrongAndWhere()
{
    Room room;
    const int row = room.field->height();
    QVERIFY(room.field->shelf()->isHidden());
    room.field->setQuery(u"prod grup:vip"_s);
    QVERIFY(room.field->shelf()->isVisible());
    QVERIFY2(room.error().contains(u"“grup”"_s) && room.error().contains(u"“group”"_s), qPrintable(room.error()));
    QVERIFY(room.edit()->hasMark());
    QCOMPARE(room.edit()->accessibleDescription(), room.error());
    QCOMPARE(room.field->height(), row);
    QVERIFY(room.field->shelf()->y() >= room.field->geometry().bottom());
    room.field->setQuery(u"prod group:vip"_s);
    QVERIFY(room.field->shelf()->isHidden());
    QVERIFY(!room.edit()->hasMark());
    QVERIFY(room.edit()->accessibleDescription().isEmpty());
}

void TestFilterField::doesNotShoutWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("said");
    const auto row = [](const char *typed, bool said) { QTest::newRow(typed) << QString::fromUtf8(typed) << said; };
    row("status:", false);
    row("status:dis", false);
    row("status:disabled,", false);
    row("a |", false);
    row("-", false);
    row("(a", false);
    row("name:\"two wo", false);
    row("expires<7", false);
    row("remaining<1.5", false);
    row("ip:10.0", false);
    row("created>2026-01-", false);
    row("https:/", false);
    row("status:nonsense a", true);
    row("grup:v", true);
    row("a)", true);
    row("<5", true);
    row("group<v", true);
}

void TestFilterField::doesNotShoutWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(bool, said);
    Room room;
    room.type(typed);
    QCOMPARE(!room.error().isEmpty(), said);
    QCOMPARE(room.edit()->hasMark(), said);
}

void TestFilterField::saysItAfterThePause()
{
    Room room;
    room.field->setPause(1ms);
    room.type(u"remaining<"_s);
    QTRY_VERIFY(room.error().contains("value is missing"_L1));
    room.field->clear();

    // While values are offered, nothing is missing yet.
    room.type(u"status:"_s);
    QTRY_VERIFY(room.popup()->isVisible());
    QVERIFY(room.error().isEmpty());
    room.press(Qt::Key_Escape);
    QTRY_VERIFY(room.error().contains("value is missing"_L1));
}

void TestFilterField::saysItOnReturn()
{
    Room room;
    QSignalSpy leave(room.field, &FilterField::leaveRequested);
    room.type(u"ip:10.0"_s);
    room.press(Qt::Key_Return);
    QVERIFY(room.error().contains("10.0"_L1));
    QVERIFY(leave.isEmpty());
}

void TestFilterField::keepsTheLineWhileTheMistakeIsMended()
{
    Room room;
    room.field->setQuery(u"status:dsabled"_s);
    const QString before = room.error();
    room.press(Qt::Key_Backspace);
    QVERIFY(!room.error().isEmpty());
    QVERIFY(room.error() != before);
}

void TestFilterField::everyErrorHasWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *query, const char *part) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(part);
    };
    row("a |", "missing at the end");
    row("a | | b", "before “|”");
    row("status:", "value is missing");
    row("<5", "Put a field in front");
    row("modle:x", "Did you mean “model”?");
    row("zzzzzzz:x", "Fields are: status, is,");
    row("status:enbled", "Did you mean “enabled”?");
    row("status:zzz", "enabled, disabled");
    row("finding:zzzzzz", "…");
    row("group<x", "“<” does not apply");
    row("expires:7d", "Write <, <=, >=, and > instead");
    row("id:x", "whole number");
    row("remaining<x", "amount of quota");
    row("quota<5", "percentage");
    row("expires<x", "neither a time span nor a date");
    row("ip:x", "not an IP address");
    row("\"a", "not closed");
    row("(a", "not closed");
    row("a)", "has no matching");
    QTest::newRow("deep") << QString(QString(80, u'(') + u'a') << u"Too many nested parentheses"_s;
}

void TestFilterField::everyErrorHasWords()
{
    QFETCH(QString, query);
    QFETCH(QString, part);
    const auto parsed = Filter::parse(query);
    const auto *error = std::get_if<FilterError>(&parsed);
    QVERIFY(error);
    const QString text = filterErrorText(*error);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s), qPrintable(text));
}

void TestFilterField::suggestsWhileTyping()
{
    Room room;
    room.type(u"gr"_s);
    QCOMPARE(room.suggested(), QStringList{u"group:"_s});
    room.type(u"oup:"_s);
    QCOMPARE(room.suggested(), (QStringList{u"vip"_s, u"\"two words\""_s}));
    QCOMPARE(room.popup()->model()->index(0, 0).data(Qt::UserRole).toString(), u"15"_s);
    room.type(u"v"_s);
    QCOMPARE(room.suggested(), QStringList{u"vip"_s});
    room.type(u"ip"_s); // all there is to it
    QVERIFY(!room.popup()->isVisible());
    room.press(Qt::Key_Backspace);
    QVERIFY(room.popup()->isVisible());
    room.type(u"x"_s);
    QVERIFY(!room.popup()->isVisible());
}

void TestFilterField::staysClosedWhereNothingIsWritten()
{
    Room room;
    room.type(u"a"_s);
    room.press(Qt::Key_Backspace);
    QVERIFY(!room.popup()->isVisible());
    room.type(u"zz "_s);
    QVERIFY(!room.popup()->isVisible());
    room.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(room.suggested().contains(u"last-used<"_s));
    QCOMPARE(room.edit()->text(), u"zz "_s);
    room.field->clear();
    QVERIFY(!room.popup()->isVisible());
    room.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(room.popup()->isVisible());
}

void TestFilterField::acceptsByKeyboard()
{
    Room room;
    room.type(u"st"_s);
    room.press(Qt::Key_Tab);
    QCOMPARE(room.edit()->text(), u"status:"_s);
    QCOMPARE(room.suggested().first(2), (QStringList{u"enabled"_s, u"disabled"_s}));
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Up);
    room.press(Qt::Key_Return);
    QCOMPARE(room.edit()->text(), u"status:disabled "_s);
    QVERIFY(!room.popup()->isVisible());
    QCOMPARE(room.filters.constLast(), u"status:disabled "_s);
    QVERIFY(room.edit()->hasFocus());
}

void TestFilterField::acceptsByMouse()
{
    Room room;
    room.type(u"group:"_s);
    const QRect second = room.popup()->visualRect(room.popup()->model()->index(0, 0));
    QTest::mouseClick(room.popup()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(room.edit()->text(), u"group:vip "_s);
    QVERIFY(room.edit()->hasFocus());
    QVERIFY(!room.popup()->isVisible());
}

void TestFilterField::quotesWhatItAccepts()
{
    Room room;
    room.type(u"group:two"_s);
    room.press(Qt::Key_Tab);
    QCOMPARE(room.edit()->text(), u"group:\"two words\" "_s);
}

void TestFilterField::completesInTheMiddle()
{
    Room room;
    room.field->setQuery(u"prod group:v is:low"_s);
    room.edit()->setCursorPosition(12);
    room.press(Qt::Key_Space, Qt::ControlModifier);
    room.press(Qt::Key_Tab);
    QCOMPARE(room.edit()->text(), u"prod group:vip is:low"_s);
    QCOMPARE(room.edit()->cursorPosition(), 15);
}

void TestFilterField::takesNothingThatWasMadeForAnOlderText_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Return") << Qt::Key_Return;
}

/// Of a large list suggestions come a moment later than what is typed.
void TestFilterField::takesNothingThatWasMadeForAnOlderText()
{
    QFETCH(const Qt::Key, key);
    Room room;
    room.field->setSource(inventoryOf(10'000), {.now = tableNow});
    room.type(u"group:"_s);
    QTRY_COMPARE(room.suggested(), (QStringList{u"vip"_s, u"\"two words\""_s}));
    room.press(Qt::Key_Down);
    room.type(u"two"_s);
    QVERIFY(room.popup()->isVisible());
    room.press(key);
    QCOMPARE(room.edit()->text(), u"group:two"_s);
    if (key == Qt::Key_Tab) { // the next one takes what has come meanwhile
        QVERIFY(room.edit()->hasFocus());
        QTRY_COMPARE(room.suggested(), QStringList{u"\"two words\""_s});
        room.press(key);
        QCOMPARE(room.edit()->text(), u"group:\"two words\" "_s);
    }
}

void TestFilterField::escapeClosesThenClears()
{
    Room room;
    room.type(u"sta"_s);
    room.press(Qt::Key_Escape);
    QVERIFY(!room.popup()->isVisible());
    QCOMPARE(room.edit()->text(), u"sta"_s);
    room.press(Qt::Key_Escape);
    QVERIFY(room.edit()->text().isEmpty());
}

void TestFilterField::keysGoOnWithoutAPopup()
{
    Room room;
    QSignalSpy leave(room.field, &FilterField::leaveRequested);
    room.press(Qt::Key_Down);
    room.type(u"prod"_s);
    room.press(Qt::Key_Return);
    QCOMPARE(leave.size(), 2);
    // Something is suggested for this word, but it was not chosen.
    room.field->clear();
    room.type(u"use"_s);
    QVERIFY(room.popup()->isVisible());
    room.press(Qt::Key_Return);
    QCOMPARE(leave.size(), 3);
    QCOMPARE(room.edit()->text(), u"use"_s);
}

void TestFilterField::suggestsOfManyWithoutBlocking()
{
    Room room;
    room.field->setSource(inventoryOf(20'000), {.now = tableNow});
    room.type(u"group:v"_s);
    QVERIFY(!room.popup()->isVisible());
    QTRY_COMPARE(room.suggested(), QStringList{u"vip"_s});
    room.edit()->setText({});
    room.type(u"group:"_s);
    room.press(Qt::Key_Escape); // it is not to come any more
    bool counted = false;
    room.field->completer()->askValues(u"status"_s, this, [&counted](const QList<Suggestion> &) { counted = true; });
    QTRY_VERIFY(counted);
    QVERIFY(!room.popup()->isVisible());
}

void TestFilterField::keepsAFilter()
{
    Room room;
    QSignalSpy changed(room.field->bookmarks(), &FilterBookmarks::filtersChanged);
    QMenu *menu = room.field->bookmarks()->menu();
    room.field->bookmarks()->fillMenu(menu);
    QVERIFY(!actionOf(menu, u"Save"_s)->isEnabled());
    room.field->setQuery(u"is:low group:vip"_s);
    room.field->bookmarks()->fillMenu(menu);
    actionOf(menu, u"Save"_s)->trigger();
    auto *dialog = room.window.findChild<KeepFilterDialog *>();
    QVERIFY(dialog);
    QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u" Low & vip "_s);
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(room.field->bookmarks()->filters(), (QList<NamedFilter>{{u"Low & vip"_s, u"is:low group:vip"_s, true}}));
    QCOMPARE(room.chips().size(), 1);
    QVERIFY(room.chips().constFirst()->isChecked());
    // What is kept already is not kept again.
    room.field->bookmarks()->fillMenu(menu);
    QVERIFY(!actionOf(menu, u"Save"_s)->isEnabled());
    QVERIFY(actionOf(menu, u"Low"_s)->isChecked());
}

void TestFilterField::refusesNamesThatAreTaken()
{
    KeepFilterDialog dialog(u"prod"_s, {u"Mine"_s});
    QPushButton *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    auto *name = dialog.findChild<QLineEdit *>();
    name->setText(u"  mine "_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!name->accessibleDescription().isEmpty());
    name->setText(u"   "_s);
    QVERIFY(!save->isEnabled());
    name->setText(u"Mine too"_s);
    QVERIFY(save->isEnabled());
    QVERIFY(name->accessibleDescription().isEmpty());
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QCOMPARE(dialog.filter(), (NamedFilter{u"Mine too"_s, u"prod"_s, false}));
}

void TestFilterField::pinsAndUnpins()
{
    Room room;
    room.field->setNamedFilters(
        {{u"A"_s, u"is:low"_s, true}, {u"B"_s, u"prod"_s, false}, {u"C"_s, u"is:dead"_s, true}});
    QCOMPARE(room.chips().size(), 2);
    QTest::mouseClick(room.chips().at(1), Qt::LeftButton);
    QCOMPARE(room.field->query(), u"is:dead"_s);
    QVERIFY(room.chips().at(1)->isChecked() && !room.chips().at(0)->isChecked());
    room.field->setQuery(u" IS:low "_s); // the same, otherwise written
    QVERIFY(room.chips().at(0)->isChecked() && !room.chips().at(1)->isChecked());
    QTest::keyClick(room.chips().at(0), Qt::Key_Space);
    QVERIFY(room.field->query().isEmpty());
    QVERIFY(!room.chips().at(0)->isChecked());
    room.field->setNamedFilters({{u"B"_s, u"prod"_s, false}});
    QVERIFY(room.field->shelf()->isHidden());
}

void TestFilterField::putsWhatHasNoRoomIntoAMenu()
{
    Room room;
    QList<NamedFilter> filters;
    for (int i = 0; i < 20; ++i)
        filters.append({u"Filter number %1"_s.arg(i), u"id:%1"_s.arg(i), true});
    room.field->setNamedFilters(filters);
    QCoreApplication::sendPostedEvents();
    const qsizetype shown = room.chips().size();
    QVERIFY(shown > 0 && shown < 20);
    auto *more = room.field->shelf()->chips()->findChild<QToolButton *>();
    QVERIFY(more->isVisible());
    QVERIFY(more->geometry().right() <= room.field->shelf()->width());
    Q_EMIT more->menu()->aboutToShow();
    QCOMPARE(more->menu()->actions().size(), 20 - shown);
    more->menu()->actions().constLast()->trigger();
    QCOMPARE(room.field->query(), u"id:19"_s);
}

void TestFilterField::disablesWhatCannotBeRead()
{
    Room room;
    room.field->setNamedFilters({{u"Old"_s, u"state:gone"_s, true}});
    QVERIFY(!room.chips().constFirst()->isEnabled());
    QVERIFY(room.chips().constFirst()->toolTip().contains("state"_L1));
    QMenu *menu = room.field->bookmarks()->menu();
    room.field->bookmarks()->fillMenu(menu);
    QVERIFY(!actionOf(menu, u"Old"_s)->isEnabled());
    QVERIFY(actionOf(menu, u"Old"_s)->toolTip().contains("no field"_L1));
    QVERIFY(actionOf(menu, u"Manage"_s)->isEnabled());
}

void TestFilterField::managesFilters()
{
    ManageFiltersDialog dialog(
        {{u"A"_s, u"is:low"_s, true}, {u"B"_s, u"state:gone"_s, false}, {u"C"_s, u"prod"_s, true}});
    auto *list = dialog.findChild<QTreeWidget *>();
    const auto click = [&dialog](const QString &text) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                button->click();
        }
    };
    list->topLevelItem(0)->setText(0, u" c "_s); // taken
    QCOMPARE(list->topLevelItem(0)->text(0), u"A"_s);
    list->topLevelItem(0)->setText(0, QString());
    QCOMPARE(list->topLevelItem(0)->text(0), u"A"_s);
    list->topLevelItem(0)->setText(0, u" First  one "_s);
    click(u"Unpin"_s);
    QVERIFY(!list->topLevelItem(1)->icon(1).isNull());
    list->topLevelItem(1)->setText(1, u" "_s); // put back
    QCOMPARE(list->topLevelItem(1)->text(1), u"state:gone"_s);
    list->topLevelItem(1)->setText(1, u" status:disabled "_s);
    QVERIFY(list->topLevelItem(1)->icon(1).isNull());
    list->topLevelItem(2)->setText(1, u"id:x"_s); // kept, and marked
    QVERIFY(!list->topLevelItem(2)->icon(1).isNull());
    QVERIFY(!list->topLevelItem(2)->data(1, Qt::AccessibleDescriptionRole).toString().isEmpty());
    list->setCurrentItem(list->topLevelItem(2));
    click(u"Move Up"_s);
    list->setCurrentItem(list->topLevelItem(2));
    click(u"Delete"_s);
    QCOMPARE(dialog.filters(), (QList<NamedFilter>{{u"First one"_s, u"is:low"_s, false}, {u"C"_s, u"id:x"_s, true}}));
}

void TestFilterField::masksAKey_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"paste", "menu", "drop", "input method", "keys", "program", "edit", "kept", "suggestion"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

/// However it comes in, nobody hears of more than the mask.
void TestFilterField::masksAKey()
{
    QFETCH(QString, way);
    Room room;
    QStringList heard;
    const auto hear = [&heard](const QString &text) { heard.append(text); };
    connect(room.edit(), &QLineEdit::textChanged, &room.window, hear);
    connect(room.edit(), &QLineEdit::textEdited, &room.window, hear);
    connect(room.field->completer(), &FilterCompleter::completed, &room.window, [&](const Completion &completion) {
        for (const Suggestion &each : completion.suggestions)
            hear(each.insert);
    });
    room.type(u"prod "_s);
    const QString pasted = u"sk-"_s + wholeKey;
    if (way == "paste"_L1) {
        QGuiApplication::clipboard()->setText(pasted);
        room.press(Qt::Key_V, Qt::ControlModifier);
    } else if (way == "menu"_L1) {
        QGuiApplication::clipboard()->setText(pasted);
        room.edit()->paste();
    } else if (way == "drop"_L1) {
        QMimeData data;
        data.setText(pasted);
        QDropEvent drop(room.edit()->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        room.edit()->event(&drop); // the application would want a drag before it
    } else if (way == "input method"_L1) {
        QInputMethodEvent input;
        input.setCommitString(pasted);
        QCoreApplication::sendEvent(room.edit(), &input);
    } else if (way == "keys"_L1) {
        room.type(pasted);
    } else if (way == "program"_L1) {
        room.field->setQuery(u"prod "_s + pasted);
    } else if (way == "edit"_L1) {
        room.edit()->setText(u"prod "_s + pasted);
    } else if (way == "kept"_L1) {
        Q_EMIT room.field->bookmarks()->chosen(u"prod "_s + pasted);
    } else {
        room.edit()->insert(pasted);
    }
    QCOMPARE(room.edit()->text(), u"prod "_s + maskTerm);
    QCOMPARE(room.edit()->cursorPosition(), room.edit()->text().size());
    QCOMPARE(room.filters.constLast(), u"prod "_s + maskTerm);
    QVERIFY(room.error().isEmpty());
    heard += room.filters;
    for (const QString &text : std::as_const(heard))
        QVERIFY2(!text.contains(QStringView(wholeKey).sliced(4, 20)), qPrintable(text));

    auto *menu = room.field->bookmarks()->menu();
    room.field->bookmarks()->fillMenu(menu);
    actionOf(menu, u"Save"_s)->trigger();
    auto *dialog = room.window.findChild<KeepFilterDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->filter().query, u"prod "_s + maskTerm);
}

void TestFilterField::undoBringsNoKeyBack()
{
    for (const bool typed : {false, true}) {
        Room room;
        room.type(u"prod "_s);
        QGuiApplication::clipboard()->setText(wholeKey);
        if (typed)
            room.type(wholeKey);
        else
            room.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(room.edit()->text(), u"prod "_s + maskTerm);
        room.type(u" x"_s);
        for (int i = 0; i < 80; ++i) {
            room.press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(!room.edit()->text().contains(QStringView(wholeKey).sliced(4, 8)));
        }
        QCOMPARE(room.edit()->text(), u"prod "_s + maskTerm); // what was written since can be undone
        for (int i = 0; i < 80; ++i) {
            room.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(!room.edit()->text().contains(QStringView(wholeKey).sliced(4, 8)));
        }
    }
}

void TestFilterField::keepsNoKeyThatIsEdited()
{
    ManageFiltersDialog dialog({{u"A"_s, u"is:low "_s + wholeKey, true}, {u"B"_s, u"prod"_s, false}});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(1), u"is:low "_s + maskTerm);
    list->editItem(list->topLevelItem(1), 1);
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"prod"_s);
    QStringList heard;
    connect(editor, &QLineEdit::textChanged, &dialog, [&heard](const QString &text) { heard.append(text); });
    QTest::keyClick(editor, Qt::Key_End);
    QGuiApplication::clipboard()->setText(u" ak-"_s + wholeKey);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    const QString expected = u"prod %1,ak-Q**********fDsz"_s.arg(maskTerm);
    QCOMPARE(heard, QStringList{expected});
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->text(), expected);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list->topLevelItem(1)->text(1), expected);
    list->topLevelItem(1)->setText(1, wholeKey); // by no editor
    QCOMPARE(dialog.filters().constLast().query, maskTerm);
}

void TestFilterField::offersAColumnsValues()
{
    Room room;
    room.field->setQuery(u"prod"_s);
    QMenu menu;
    addColumnFilters(&menu, Column::Group, room.field);
    QMenu *values = menu.actions().constFirst()->menu();
    QCOMPARE(textsOf(values), (QStringList{u"vip 15"_s, u"two words 5"_s}));
    values->actions().at(1)->trigger();
    QCOMPARE(room.field->query(), u"prod group:\"two words\""_s);

    QMenu again;
    addColumnFilters(&again, Column::Group, room.field);
    values = again.actions().constFirst()->menu();
    QVERIFY(values->actions().at(1)->isChecked() && !values->actions().at(0)->isChecked());
    values->actions().at(1)->trigger();
    QCOMPARE(room.field->query(), u"prod"_s);

    QMenu statuses;
    addColumnFilters(&statuses, Column::Status, room.field);
    QCOMPARE(textsOf(statuses.actions().constFirst()->menu()), (QStringList{u"Enabled 16"_s, u"Disabled 4"_s}));
    QMenu none;
    addColumnFilters(&none, Column::Key, room.field);
    QVERIFY(none.isEmpty());
}

void TestFilterField::offersAColumnsValuesOfMany()
{
    Room room;
    std::vector<Token> tokens;
    for (qint64 id = 1; id <= 5'000; ++id) {
        tokens.push_back(unremarkableToken(id));
        tokens.back().group = u"g%1 & co"_s.arg(id % 40);
    }
    room.field->setSource(Inventory::fromTokens(tokens, Family::NewApi), {.now = tableNow});
    QMenu menu;
    addColumnFilters(&menu, Column::Group, room.field);
    QMenu *values = menu.actions().constFirst()->menu();
    QVERIFY(!values->actions().constFirst()->isEnabled()); // counting
    QTRY_VERIFY(values->actions().size() > 15);
    QCOMPARE(textsOf(values).size(), 16);
    QCOMPARE(textsOf(values).constFirst(), u"g0 && co 125"_s);
    // The rest of them is a matter of typing.
    values->actions().constLast()->trigger();
    QCOMPARE(room.field->query(), u"group:"_s);
    QTRY_VERIFY(room.popup()->isVisible());
}

void TestFilterField::readsAmountsAsTheyAreShown()
{
    Room room;
    room.field->setSource(inventoryOf(20), {.now = tableNow, .currency = Currency::money(u"¥"_s, 7.3, 500'000)});
    QVERIFY(room.field->edit()->placeholderText().contains(u"remaining<¥1 "_s));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QTest::keyClicks(room.field->edit(), u"remaining<$1,50"_s);
    room.field->edit()->setFocus();
    QTest::keyClick(room.field->edit(), Qt::Key_Return);
    QLocale::setDefault(before);
    QCOMPARE(room.field->filter().query(), u"remaining<$1.50"_s);
    QCOMPARE(room.field->query(), u"remaining<$1,50"_s);
    QVERIFY(room.error().isEmpty());
    room.field->edit()->clear();
    QTest::keyClicks(room.field->edit(), u"remaining<$1,50"_s);
    QTest::keyClick(room.field->edit(), Qt::Key_Return);
    QVERIFY2(room.error().contains("$1.50"_L1), qPrintable(room.error()));
    // What is set is read as it is kept.
    room.field->setQuery(u"remaining<$1.500"_s);
    QVERIFY(room.error().isEmpty());
}

void TestFilterField::offersReadyMadeTerms()
{
    Room room;
    room.field->setSource(inventoryOf(20), {.now = tableNow, .currency = Currency::raw(500'000)});
    for (const Column column : allColumns()) {
        room.field->clear();
        QMenu menu;
        addColumnFilters(&menu, column, room.field);
        QMenu *values = menu.isEmpty() ? nullptr : menu.actions().constFirst()->menu();
        for (QAction *action : values ? values->actions() : QList<QAction *>()) {
            if (!action->isCheckable())
                continue;
            room.field->clear();
            action->setChecked(false);
            action->trigger();
            QVERIFY2(!room.field->filter().isEmpty() && room.error().isEmpty(), qPrintable(action->text()));
        }
    }
    QMenu menu;
    addColumnFilters(&menu, Column::Expires, room.field);
    QVERIFY(textsOf(menu.actions().constFirst()->menu()).contains(u"Never 0"_s));
}

void TestFilterField::filtersByACell_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("term");
    QTest::newRow("status") << Column::Status << u"status:disabled"_s;
    QTest::newRow("name") << Column::Name << u"name:\"a \\\"b\\\"\""_s;
    QTest::newRow("group") << Column::Group << u"group:\"\""_s;
    QTest::newRow("models") << Column::Models << u"model:gpt-5.4,o5"_s;
    QTest::newRow("expires") << Column::Expires << u"expires:never"_s;
    QTest::newRow("remaining") << Column::Remaining << u"is:unlimited"_s;
    QTest::newRow("last used") << Column::LastUsed << u"last-used:never"_s;
    QTest::newRow("ips") << Column::Ips << u"-is:ip-limited"_s;
    QTest::newRow("id") << Column::Id << u"id:7"_s;
    QTest::newRow("key") << Column::Key << QString();
}

void TestFilterField::filtersByACell()
{
    QFETCH(Column, column);
    QFETCH(QString, term);
    const auto found = [](std::optional<FindingRules> findings) {
        return termForCell(Column::Findings, {unremarkableToken(), tableNow, findings});
    };
    QCOMPARE(found(FindingRules::of(FindingSeverity::Warning)), u"finding:warning"_s);
    QCOMPARE(found(FindingRules()), u"finding:none"_s);
    QCOMPARE(found({}), QString());
    Token token = unremarkableToken(7);
    token.status = 2;
    token.name = u"a \"b\""_s;
    token.modelLimitsEnabled = true;
    token.models = u"gpt-5.4,o5"_s;
    token.expiredTime = Token::neverExpires;
    token.unlimitedQuota = true;
    token.usedQuota = 0;
    token.accessedTime = token.createdTime;
    QCOMPARE(termForCell(column, {token, tableNow}), term);
    if (term.isEmpty())
        return;
    const auto parsed = Filter::parse(term);
    const FilterContext context{.now = tableNow};
    QVERIFY(std::get<Filter>(parsed).matches(token, context));
}

void TestFilterField::excludesACell()
{
    Room room;
    room.field->setQuery(u"a | b"_s);
    QMenu menu;
    Token token = unremarkableToken();
    token.group = u"vip"_s;
    addValueFilters(&menu, Column::Group, {token, tableNow}, room.field);
    actionOf(&menu, u"Exclude"_s)->trigger();
    QCOMPARE(room.field->query(), u"(a | b) -group:vip"_s);
    room.field->clear();
    QMenu limits;
    addValueFilters(&limits, Column::Ips, {token, tableNow}, room.field);
    actionOf(&limits, u"Exclude"_s)->trigger();
    QCOMPARE(room.field->query(), u"is:ip-limited"_s);
}

/// docs/filter.md is what Help is made from: nothing else is told there.
void TestFilterField::helpHasTheDocumentsLanguage()
{
    QFile file(u":/docs/filter.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const FilterExample &example : filterExamples()) {
        const QString written = u'`' + QString(example.query).replace(u"|"_s, u"\\|"_s) + u'`';
        QVERIFY2(page.contains(written), qPrintable(written));
        QVERIFY(std::holds_alternative<Filter>(Filter::parse(example.query)));
        QVERIFY(!example.explanation.isEmpty());
    }
    const FilterHelp help;
    const QString shown = help.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(shown.contains("conjunction , { \"|\" , conjunction } ;"_L1));
    QVERIFY(shown.contains(u"'\"' , { character"_s));
    QVERIFY(!shown.contains("```"_L1));
}

void TestFilterField::helpTellsWhatWasClicked()
{
    FilterHelp help;
    QSignalSpy chosen(&help, &FilterHelp::exampleChosen);
    auto *page = help.findChild<QTextBrowser *>();
    help.show();
    // By keyboard: to the first example, and on it.
    page->setFocus();
    QTest::keyClick(page, Qt::Key_Tab);
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"prod backup"_s);
}

void TestFilterField::namesEverything()
{
    Room room;
    room.field->setNamedFilters({{u"A"_s, u"is:low"_s, true}});
    room.type(u"status:"_s);
    QVERIFY(room.popup()->isVisible());
    QList<QWidget *> controls{room.edit(), room.field->bookmarks(), room.popup(), room.chips().constFirst()};
    for (QWidget *control : controls) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), control->metaObject()->className());
    }
    QVERIFY(room.popup()->focusPolicy() == Qt::NoFocus);
    const QModelIndex first = room.popup()->model()->index(0, 0);
    QCOMPARE(first.data(Qt::AccessibleDescriptionRole).toString(), u"16 token(s)"_s);
}

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
