// SPDX-License-Identifier: GPL-3.0-or-later
// The side bar of accounts, by keys, clicks and drops: what it tells, what it asks for, and that what changes by itself
// takes nothing out of the user's hands.
#include "resources/resources.h"
#include "ui/accounts/accountslist.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/accounts/accountspane.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDrag>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

using Kind = AccountState::Kind;
using Ids = QStringList;

Q_DECLARE_METATYPE(TokenDeck::AccountState)

namespace {

const qint64 now = QDateTime({2026, 3, 19}, {14, 0}, Qt::UTC).toSecsSinceEpoch();

AccountState account(const QString &id, Kind kind = Kind::Fresh, std::optional<qint64> tokens = 100)
{
    AccountState state;
    state.id = id;
    state.name = u"Gateway "_s + id;
    state.address = u"https://%1.example"_s.arg(id);
    state.kind = kind;
    state.family = Family::NewApi;
    state.tokens = tokens;
    state.total = tokens;
    state.readTime = tokens ? now - 180 : 0;
    return state;
}

QList<AccountState> accounts(const QStringList &ids)
{
    QList<AccountState> all;
    for (const QString &id : ids)
        all.append(account(id));
    return all;
}

QStringList manyIds(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(u"id%1"_s.arg(i));
    return ids;
}

/// The pane in a window between two fields, as its user has it, with all that it asks for.
struct Bar
{
    explicit Bar(const QStringList &ids, const QStringList &fixed = {})
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(pane);
        layout->addWidget(after);
        window.resize(220, 420);
        for (const QString &id : ids) {
            if (!fixed.contains(id))
                editable.insert(id);
        }
        set(accounts(ids));
        const auto note = [this](const QString &what) {
            return [this, what](const QString &id) { asked.append(what % u' ' % id); };
        };
        QObject::connect(pane, &AccountsPane::chosen, pane, note(u"chosen"_s));
        QObject::connect(pane, &AccountsPane::allChosen, pane, [this] { asked.append(u"all"_s); });
        QObject::connect(pane, &AccountsPane::addRequested, pane, [this] { asked.append(u"add"_s); });
        QObject::connect(pane, &AccountsPane::consoleRequested, pane, note(u"console"_s));
        QObject::connect(pane, &AccountsPane::editRequested, pane, note(u"edit"_s));
        QObject::connect(pane, &AccountsPane::duplicateRequested, pane, note(u"duplicate"_s));
        QObject::connect(pane, &AccountsPane::removeRequested, pane, note(u"remove"_s));
        QObject::connect(pane, &AccountsPane::refreshRequested, pane, note(u"refresh"_s));
        QObject::connect(pane, &AccountsPane::refreshAllRequested, pane, [this] { asked.append(u"refresh all"_s); });
        QObject::connect(pane, &AccountsPane::moveRequested, pane,
                         [this](const QString &id, int place) { asked.append(u"move %1 %2"_s.arg(id).arg(place)); });
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    void set(const QList<AccountState> &states, qint64 time = now) { pane->setAccounts(states, editable, time); }
    /// What has been asked for since the last time.
    QStringList took() { return std::exchange(asked, {}); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list, key, modifiers); }
    void click(const QString &name, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(list->viewport(), button, {}, placeOf(name));
    }
    QModelIndex row(const QString &name) const
    {
        const auto *model = list->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
    QPoint placeOf(const QString &name, double height = 0.5) const
    {
        const QRect rect = list->visualRect(row(name));
        return {rect.center().x(), rect.top() + qRound(height * (rect.height() - 1))};
    }
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            all.append(list->model()->index(i, 0).data().toString());
        return all;
    }
    QString text(const QString &name, int role = AccountsModel::StateRole) const
    {
        return row(name).data(role).toString();
    }
    /// The row that is shown; empty if there is none.
    QString shown() const
    {
        const QModelIndexList rows = list->selectionModel()->selectedIndexes();
        return rows.isEmpty() ? QString() : rows.constFirst().data().toString();
    }
    QString place() const { return list->currentIndex().data().toString(); }
    /// The menu that is open, or opens in a moment.
    static QMenu *menu()
    {
        QMenu *found = nullptr;
        if (!QTest::qWaitFor([&found] { return (found = qobject_cast<QMenu *>(QApplication::activePopupWidget())); }))
            qFatal("no menu");
        return found;
    }
    /// Its entries, those that can be pressed with a plus.
    static QStringList entries(const QMenu *menu)
    {
        QStringList all;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                all.append(QString(action->text()).remove(u'&') % (action->isEnabled() ? u"+"_s : QString()));
        }
        return all;
    }
    void openMenu(const QString &name)
    {
        click(name, Qt::RightButton);
        const QPoint place = placeOf(name);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, list->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list->viewport(), &event);
    }
    /// From the middle of a row to a place in another. Without a screen a drag begins, and ends at once: how it goes on
    /// is told here. Returns whether it may end there.
    bool drag(const QString &name, const QPoint &to)
    {
        QWidget *viewport = list->viewport();
        const QPoint start = placeOf(name);
        const QPoint far(0, QApplication::startDragDistance() + 2);
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        QPointer<QDrag> begun;
        QPoint place = start;
        for (int i = 0; i < 2 && !begun; ++i) {
            place += far;
            QTest::mouseMove(viewport, place);
            begun = list->findChild<QDrag *>();
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, place);
        return begun && drop(begun->mimeData(), to);
    }
    bool drop(const QMimeData *data, const QPoint &to)
    {
        QDragEnterEvent enter(to, Qt::MoveAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(list->viewport(), &enter);
        QDragMoveEvent move(to, Qt::MoveAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(list->viewport(), &move);
        QDropEvent event(to, Qt::MoveAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(list->viewport(), &event);
        return enter.isAccepted() && move.isAccepted();
    }

    QWidget window;
    QLineEdit *before = new QLineEdit;
    AccountsPane *pane = new AccountsPane;
    QLineEdit *after = new QLineEdit;
    AccountsList *list = pane->findChild<AccountsList *>();
    QSet<QString> editable;
    QStringList asked;
};

} // namespace

class TestAccountsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatAnAccountDoes_data();
    void tellsWhatAnAccountDoes();
    void neverTellsByColorAlone();
    void tellsWhatAllHave();
    void tellsMoreInTips();
    void isReadAloud();
    void choosesByClick();
    void choosesByKey();
    void nothingIsChosenByItself();
    void asksByKeys();
    void keysAreOfThePaneOnly();
    void someCannotBeChanged();
    void movesAmongThoseThatCan();
    void dropsMove_data();
    void dropsMove();
    void whatCannotBeMovedIsNotDragged();
    void menuByMouse();
    void menuByKey();
    void menuClosesWithItsAccount();
    void addsByButton();
    void tabReachesItOnce();
    void updatesOnlyWhatLooksDifferent();
    void updatesKeepThePlace();
    void accountsComeAndGo();
    void placeOfARemovedAccount();
    void namesAreSafe_data();
    void namesAreSafe();
    void hasManyAccounts();
    void isNarrowOrWide();
    void isMirrored();
    void keepsColorsOfThePalette();
};

void TestAccountsPane::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    loadResources();
    openMenusByKey(QCoreApplication::instance());
}

void TestAccountsPane::tellsWhatAnAccountDoes_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *name, const AccountState &state, const QString &full, const QString &brief) {
        QTest::newRow(name) << state << full << brief;
    };
    const auto with = [](Kind kind, std::optional<qint64> tokens, std::optional<qint64> total, qint64 age,
                         qint64 wait = 0) {
        AccountState state = account(u"a"_s, kind, tokens);
        state.total = total;
        state.readTime = age < 0 ? 0 : now - age;
        state.waitsUntil = wait == 0 ? 0 : now + wait;
        return state;
    };
    row("opening", with(Kind::Opening, {}, {}, -1), u"opening…"_s, u"opening…"_s);
    row("loading", with(Kind::Loading, 1'200, 2'570, 0), u"loading 1,200 of 2,570…"_s, u"1,200 of 2,570…"_s);
    row("loading of no one knows how many", with(Kind::Loading, 1'200, {}, 0), u"loading 1,200…"_s, u"1,200…"_s);
    row("loading the first page", with(Kind::Loading, {}, {}, -1), u"loading…"_s, u"loading…"_s);
    row("waiting", with(Kind::Waiting, 10, 20, 5, 300), u"waiting for the limit until 14:05"_s,
        u"waiting until 14:05"_s);
    row("waiting until tomorrow", with(Kind::Waiting, 10, 20, 5, 11 * 3'600),
        u"waiting for the limit until tomorrow 01:00"_s, u"waiting until tomorrow 01:00"_s);
    row("waiting no longer", with(Kind::Waiting, 10, 20, 5, -1), u"waiting for the limit"_s, u"waiting"_s);
    row("retrying", with(Kind::Retrying, {}, {}, -1, 300), u"retrying at 14:05"_s, u"retry 14:05"_s);
    row("retrying now", with(Kind::Retrying, {}, {}, -1), u"retrying…"_s, u"retrying…"_s);
    row("fresh", with(Kind::Fresh, 2'570, 2'570, 180), u"2,570 token(s) · 3 min ago"_s, u"2,570 token(s)"_s);
    row("just read", with(Kind::Fresh, 2'570, 2'570, 0), u"2,570 token(s) · just now"_s, u"2,570 token(s)"_s);
    row("read by a clock ahead", with(Kind::Fresh, 1, 1, -7'200), u"1 token(s)"_s, u"1 token(s)"_s);
    row("read hours ago", with(Kind::Fresh, 5, 5, 7'200), u"5 token(s) · 2 h ago"_s, u"5 token(s)"_s);
    row("read yesterday", with(Kind::Fresh, 5, 5, 86'400), u"5 token(s) · yesterday 14:00"_s, u"5 token(s)"_s);
    row("incomplete", with(Kind::Incomplete, 120, 300, 180), u"incomplete: 120 of 300"_s, u"120 of 300"_s);
    row("incomplete without a total", with(Kind::Incomplete, 120, {}, 180), u"incomplete: 120 token(s)"_s,
        u"incomplete"_s);
    row("incomplete with all", with(Kind::Incomplete, 120, 120, 180), u"incomplete: 120 token(s)"_s, u"incomplete"_s);
    row("incomplete without any", with(Kind::Incomplete, {}, {}, -1), u"incomplete"_s, u"incomplete"_s);
    row("no balance", with(Kind::NoBalance, 12, 12, 180), u"no balance"_s, u"no balance"_s);
    row("login refused", with(Kind::LoginRefused, {}, {}, -1), u"login refused"_s, u"login refused"_s);
    row("offline", with(Kind::Offline, 2'570, 2'570, 720), u"offline · 2,570 token(s) from 12 min ago"_s,
        u"offline · 12 min ago"_s);
    row("offline from the start", with(Kind::Offline, {}, {}, -1), u"offline"_s, u"offline"_s);
    row("failed", with(Kind::Failed, {}, {}, -1), u"failed"_s, u"failed"_s);
    row("failed later", with(Kind::Failed, 9, 9, 720), u"failed · 9 token(s) from 12 min ago"_s,
        u"failed · 12 min ago"_s);
}

void TestAccountsPane::tellsWhatAnAccountDoes()
{
    QFETCH(const AccountState, state);
    QFETCH(const QString, full);
    QFETCH(const QString, brief);
    Bar bar({});
    bar.set({state});
    QCOMPARE(bar.text(state.name), full);
    QCOMPARE(bar.text(state.name, AccountsModel::BriefStateRole), brief);
    // A clock that was set back.
    if (state.kind == Kind::Fresh && state.readTime > 0) {
        bar.set({state}, state.readTime - 3'600);
        QVERIFY2(bar.text(state.name).endsWith("just now"_L1), qPrintable(bar.text(state.name)));
    }
}

/// Those that look alike in shape have the same colour, and their words tell them apart.
void TestAccountsPane::neverTellsByColorAlone()
{
    QHash<ChartShape, Tone> tones;
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(Kind::Failed); ++i) {
        const auto kind = static_cast<Kind>(i);
        const StatusLook look = lookOf(kind);
        QCOMPARE(tones.value(look.shape, look.color), look.color);
        tones.insert(look.shape, look.color);
        words.insert(accountText(account(u"a"_s, kind), now).full);
    }
    QCOMPARE(words.size(), static_cast<int>(Kind::Failed) + 1);
    QCOMPARE(lookOf(Kind::Fresh).color, Tone::Good);
    QCOMPARE(lookOf(Kind::Loading).color, Tone::Muted);
    QCOMPARE(lookOf(Kind::Waiting).color, Tone::Warning);
    QCOMPARE(lookOf(Kind::LoginRefused).color, Tone::Bad);
}

void TestAccountsPane::tellsWhatAllHave()
{
    Bar bar({u"a"_s});
    QCOMPARE(bar.names(), Ids{u"Gateway a"_s});
    bar.set({account(u"a"_s, Kind::Fresh, 2'570), account(u"b"_s, Kind::Offline, 311)});
    QCOMPARE(bar.names(), (Ids{u"All gateways"_s, u"Gateway a"_s, u"Gateway b"_s}));
    QCOMPARE(bar.text(u"All gateways"_s), u"2,881 token(s)"_s);
    // What may be less than there is says so.
    bar.set({account(u"a"_s, Kind::Fresh, 2'570), account(u"b"_s, Kind::Opening, {})});
    QCOMPARE(bar.text(u"All gateways"_s), u"2,570 token(s) · incomplete"_s);
    bar.set({account(u"a"_s, Kind::Fresh, 2'570), account(u"b"_s, Kind::Incomplete, 3)});
    QCOMPARE(bar.text(u"All gateways"_s), u"2,573 token(s) · incomplete"_s);
    bar.set({account(u"b"_s)});
    QCOMPARE(bar.names(), Ids{u"Gateway b"_s});
    bar.set({});
    QCOMPARE(bar.names(), Ids());
}

void TestAccountsPane::tellsMoreInTips()
{
    Bar bar({u"a"_s, u"b"_s});
    AccountState state = account(u"a"_s, Kind::LoginRefused);
    GatewayError error;
    error.kind = GatewayError::Kind::LoginRefused;
    state.error = error;
    bar.set({state, account(u"b"_s)});
    const QString tip = bar.text(state.name, Qt::ToolTipRole);
    for (const QString &part :
         {u"https://a.example"_s, u"New API"_s, u"login refused"_s, u"The gateway refused the login."_s,
          QLocale().toString(QDateTime::fromSecsSinceEpoch(state.readTime), QLocale::LongFormat)})
        QVERIFY2(tip.contains(part), qPrintable(tip));
}

void TestAccountsPane::isReadAloud()
{
    Bar bar({u"a"_s, u"b"_s});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bar.list);
    QCOMPARE(list->text(QAccessible::Name), u"Gateways"_s);
    QAccessibleInterface *row = list->child(1);
    QVERIFY(row);
    QCOMPARE(row->text(QAccessible::Name), u"Gateway a: 100 token(s) · 3 min ago"_s);
    QVERIFY(row->text(QAccessible::Description).contains("https://a.example"_L1));
    QVERIFY(row->text(QAccessible::Description).contains("New API"_L1));
}

void TestAccountsPane::choosesByClick()
{
    Bar bar({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(bar.shown(), u"All gateways"_s);
    bar.click(u"Gateway b"_s);
    QCOMPARE(bar.took(), Ids{u"chosen b"_s});
    QCOMPARE(bar.shown(), u"Gateway b"_s);
    bar.click(u"Gateway b"_s);
    QCOMPARE(bar.took(), Ids());
    // None is let go of: neither with Ctrl, nor beside the rows.
    QTest::mouseClick(bar.list->viewport(), Qt::LeftButton, Qt::ControlModifier, bar.placeOf(u"Gateway b"_s));
    QTest::mouseClick(bar.list->viewport(), Qt::LeftButton, {},
                      QPoint(20, bar.list->visualRect(bar.row(u"Gateway c"_s)).bottom() + 20));
    QCOMPARE(bar.took(), Ids());
    QCOMPARE(bar.shown(), u"Gateway b"_s);
    bar.click(u"All gateways"_s);
    QCOMPARE(bar.took(), Ids{u"all"_s});
}

void TestAccountsPane::choosesByKey()
{
    Bar bar({u"a"_s, u"b"_s, u"x"_s});
    bar.list->setFocus();
    bar.press(Qt::Key_Down);
    bar.press(Qt::Key_Down);
    bar.press(Qt::Key_Up);
    QCOMPARE(bar.took(), (Ids{u"chosen a"_s, u"chosen b"_s, u"chosen a"_s}));
    bar.press(Qt::Key_End);
    bar.press(Qt::Key_Home);
    QCOMPARE(bar.took(), (Ids{u"chosen x"_s, u"all"_s}));
    bar.press(Qt::Key_Return);
    bar.press(Qt::Key_Space);
    QCOMPARE(bar.took(), Ids());
    // As it is called.
    Bar named({u"a"_s, u"b"_s, u"x"_s});
    named.list->setFocus();
    QTest::keyClicks(named.list, u"gateway x"_s);
    QVERIFY(!named.asked.isEmpty());
    QCOMPARE(named.asked.constLast(), u"chosen x"_s);
}

void TestAccountsPane::nothingIsChosenByItself()
{
    Bar bar({u"a"_s, u"b"_s});
    bar.pane->setCurrent(u"b"_s);
    QCOMPARE(bar.shown(), u"Gateway b"_s);
    QCOMPARE(bar.place(), u"Gateway b"_s);
    bar.pane->setCurrent(std::nullopt);
    QCOMPARE(bar.shown(), u"All gateways"_s);
    // Known before it is there.
    bar.pane->setCurrent(u"c"_s);
    QCOMPARE(bar.shown(), QString());
    bar.set(accounts({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(bar.shown(), u"Gateway c"_s);
    // Just one is all of them.
    bar.pane->setCurrent(std::nullopt);
    bar.set(accounts({u"a"_s}));
    QCOMPARE(bar.shown(), u"Gateway a"_s);
    bar.set(accounts({u"a"_s, u"b"_s}));
    QCOMPARE(bar.shown(), u"All gateways"_s);
    bar.list->setFocus();
    QCOMPARE(bar.took(), Ids());
}

void TestAccountsPane::asksByKeys()
{
    Bar bar({u"a"_s, u"b"_s, u"c"_s});
    bar.pane->setCurrent(u"b"_s);
    bar.list->setFocus();
    bar.press(Qt::Key_Delete);
    bar.press(Qt::Key_F2);
    bar.press(Qt::Key_D, Qt::ControlModifier);
    bar.press(Qt::Key_Up, Qt::AltModifier);
    bar.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bar.took(), (Ids{u"remove b"_s, u"edit b"_s, u"duplicate b"_s, u"move b 0"_s, u"move b 2"_s}));
    QCOMPARE(bar.shown(), u"Gateway b"_s);
    // Not beyond the ends, nor is something else chosen by that.
    bar.pane->setCurrent(u"a"_s);
    bar.press(Qt::Key_Up, Qt::AltModifier);
    bar.pane->setCurrent(u"c"_s);
    bar.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bar.took(), Ids());
}

void TestAccountsPane::keysAreOfThePaneOnly()
{
    Bar bar({u"a"_s, u"b"_s});
    bar.pane->setCurrent(u"b"_s);
    bar.after->setFocus();
    QTest::keyClick(bar.after, Qt::Key_Delete);
    QTest::keyClick(bar.after, Qt::Key_F2);
    QTest::keyClick(bar.after, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(bar.after, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bar.took(), Ids());
}

void TestAccountsPane::someCannotBeChanged()
{
    Bar bar({u"demo"_s, u"a"_s}, {u"demo"_s});
    bar.list->setFocus();
    for (const auto &id : {std::optional(u"demo"_s), std::optional<QString>()}) {
        bar.pane->setCurrent(id);
        bar.press(Qt::Key_Delete);
        bar.press(Qt::Key_F2);
        bar.press(Qt::Key_D, Qt::ControlModifier);
        bar.press(Qt::Key_Up, Qt::AltModifier);
        bar.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bar.took(), Ids());
    }
}

/// Places are those of the accounts that have a profile.
void TestAccountsPane::movesAmongThoseThatCan()
{
    Bar bar({u"a"_s, u"demo"_s, u"b"_s}, {u"demo"_s});
    bar.list->setFocus();
    bar.pane->setCurrent(u"a"_s);
    bar.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bar.took(), Ids{u"move a 1"_s});
    bar.pane->setCurrent(u"b"_s);
    bar.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bar.took(), Ids());
    bar.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bar.took(), Ids{u"move b 0"_s});
}

void TestAccountsPane::dropsMove_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("height"); // in that row: 0 its top
    QTest::addColumn<int>("place");     // -1: where it was
    QTest::newRow("down") << u"Gateway a"_s << u"Gateway c"_s << 0.9 << 2;
    QTest::newRow("between") << u"Gateway a"_s << u"Gateway c"_s << 0.1 << 1;
    QTest::newRow("up") << u"Gateway d"_s << u"Gateway b"_s << 0.1 << 1;
    QTest::newRow("first") << u"Gateway d"_s << u"All gateways"_s << 0.1 << 0;
    QTest::newRow("last") << u"Gateway a"_s << u"Gateway d"_s << 0.9 << 3;
    QTest::newRow("beside itself") << u"Gateway b"_s << u"Gateway c"_s << 0.1 << -1;
    QTest::newRow("below all") << u"Gateway b"_s << u"Gateway d"_s << 1.6 << 3;
}

void TestAccountsPane::dropsMove()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const double, height);
    QFETCH(const int, place);
    Bar bar({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const QStringList before = bar.names();
    QVERIFY(bar.drag(from, bar.placeOf(to, height)));
    QStringList wanted{u"chosen "_s + from.last(1)};
    if (place >= 0)
        wanted.append(u"move %1 %2"_s.arg(from.last(1)).arg(place));
    QCOMPARE(bar.took(), wanted);
    // Whoever has the order decides.
    QCOMPARE(bar.names(), before);
    QCOMPARE(bar.shown(), from);
}

void TestAccountsPane::whatCannotBeMovedIsNotDragged()
{
    Bar bar({u"a"_s, u"demo"_s, u"b"_s}, {u"demo"_s});
    for (const QString &name : {u"All gateways"_s, u"Gateway demo"_s})
        QVERIFY(!bar.drag(name, bar.placeOf(u"Gateway b"_s, 0.9)));
    bar.took();
    // What is none of these, or has gone meanwhile.
    QMimeData text;
    text.setText(u"a"_s);
    QVERIFY(!bar.drop(&text, bar.placeOf(u"Gateway b"_s, 0.9)));
    for (const char *id : {"gone", "demo"}) {
        QMimeData data;
        data.setData(bar.list->model()->mimeTypes().constFirst(), id);
        bar.drop(&data, bar.placeOf(u"Gateway b"_s, 0.9));
    }
    QCOMPARE(bar.took(), Ids());
    // Past what stays.
    QVERIFY(bar.drag(u"Gateway b"_s, bar.placeOf(u"Gateway a"_s, 0.1)));
    QCOMPARE(bar.took().constLast(), u"move b 0"_s);
}

void TestAccountsPane::menuByMouse()
{
    Bar bar({u"a"_s, u"demo"_s, u"b"_s}, {u"demo"_s});
    bar.openMenu(u"Gateway a"_s);
    QCOMPARE(bar.took(), Ids{u"chosen a"_s});
    QMenu *menu = Bar::menu();
    QCOMPARE(Bar::entries(menu),
             (Ids{u"Refresh+"_s, u"Open in Console+"_s, u"Edit…+"_s, u"Duplicate+"_s, u"Move Up"_s, u"Move Down+"_s,
                  u"Remove…+"_s, u"New Gateway…+"_s}));
    for (QAction *action : menu->actions())
        action->trigger();
    QCOMPARE(
        bar.took(),
        (Ids{u"refresh a"_s, u"console a"_s, u"edit a"_s, u"duplicate a"_s, u"move a 1"_s, u"remove a"_s, u"add"_s}));
    menu->close();
    // What can only be asked again.
    bar.openMenu(u"Gateway demo"_s);
    QCOMPARE(Bar::entries(Bar::menu()),
             (Ids{u"Refresh+"_s, u"Open in Console+"_s, u"Edit…"_s, u"Duplicate"_s, u"Move Up"_s, u"Move Down"_s,
                  u"Remove…"_s, u"New Gateway…+"_s}));
    Bar::menu()->close();
    bar.openMenu(u"All gateways"_s);
    QCOMPARE(Bar::entries(Bar::menu()), (Ids{u"Refresh+"_s, u"New Gateway…+"_s}));
    bar.took();
    Bar::menu()->actions().constFirst()->trigger();
    QCOMPARE(bar.took(), Ids{u"refresh all"_s});
    Bar::menu()->close();
    // While it is being read.
    QList<AccountState> states = accounts({u"a"_s, u"demo"_s, u"b"_s});
    states[0].kind = Kind::Loading;
    bar.set(states);
    bar.openMenu(u"Gateway a"_s);
    QVERIFY(!Bar::entries(Bar::menu()).contains(u"Refresh+"_s));
    // And what has been read meanwhile.
    bar.set(accounts({u"a"_s, u"demo"_s, u"b"_s}));
    QVERIFY(Bar::entries(Bar::menu()).contains(u"Refresh+"_s));
    Bar::menu()->close();
    bar.took();
    // Beside the rows.
    const QPoint beside(20, bar.list->visualRect(bar.row(u"Gateway b"_s)).bottom() + 20);
    QContextMenuEvent event(QContextMenuEvent::Mouse, beside, bar.list->viewport()->mapToGlobal(beside));
    QApplication::sendEvent(bar.list->viewport(), &event);
    QCOMPARE(Bar::entries(Bar::menu()), Ids{u"New Gateway…+"_s});
    Bar::menu()->close();
}

void TestAccountsPane::menuByKey()
{
    Bar bar(manyIds(30));
    bar.pane->setCurrent(u"id20"_s);
    bar.list->setFocus();
    bar.list->scrollToTop();
    bar.press(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = Bar::menu();
    QCOMPARE(Bar::entries(menu).size(), 8);
    // At its row, which has come into sight.
    const QRect row = bar.list->visualRect(bar.row(u"Gateway id20"_s));
    QVERIFY(bar.list->viewport()->rect().contains(row));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(bar.took(), Ids{u"console id20"_s});
    // Where there is none yet.
    Bar empty({});
    empty.list->setFocus();
    empty.press(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(Bar::entries(Bar::menu()), Ids{u"New Gateway…+"_s});
    QTest::keyClick(Bar::menu(), Qt::Key_Down);
    QTest::keyClick(Bar::menu(), Qt::Key_Return);
    QCOMPARE(empty.took(), Ids{u"add"_s});
}

void TestAccountsPane::menuClosesWithItsAccount()
{
    Bar bar({u"a"_s, u"b"_s, u"c"_s});
    bar.openMenu(u"Gateway b"_s);
    const QPointer<QMenu> menu = Bar::menu();
    bar.set(accounts({u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(menu && menu->isVisible());
    bar.set(accounts({u"c"_s, u"a"_s}));
    QVERIFY(!menu || !menu->isVisible());
}

void TestAccountsPane::addsByButton()
{
    Bar bar({u"a"_s});
    QTest::mouseClick(bar.pane->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(bar.took(), Ids{u"add"_s});
    QVERIFY(!bar.pane->findChild<QToolButton *>()->icon().isNull());
    QVERIFY(!bar.pane->findChild<QToolButton *>()->accessibleName().isEmpty());
}

void TestAccountsPane::tabReachesItOnce()
{
    Bar bar({u"a"_s, u"b"_s, u"c"_s});
    bar.before->setFocus();
    QTest::keyClick(bar.before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bar.list);
    QTest::keyClick(bar.list, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bar.after);
    QTest::keyClick(bar.after, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), bar.list);
    QTest::keyClick(bar.list, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), bar.before);
    bar.pane->setFocus();
    QCOMPARE(QApplication::focusWidget(), bar.list);
    QCOMPARE(bar.took(), Ids());
}

void TestAccountsPane::updatesOnlyWhatLooksDifferent()
{
    Bar bar({u"a"_s, u"b"_s, u"c"_s});
    const QAbstractItemModel *model = bar.list->model();
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(model, &QAbstractItemModel::rowsMoved);
    QList<AccountState> states = accounts({u"a"_s, u"b"_s, u"c"_s});
    bar.set(states);
    bar.set(states, now + 10); // not a minute
    QCOMPARE(changed.size(), 0);
    states[1].kind = Kind::LoginRefused;
    bar.set(states);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().constFirst().toModelIndex(), bar.row(u"Gateway b"_s));
    states[2].tokens = states[2].total = 101;
    bar.set(states); // and the sum
    QCOMPARE(changed.size(), 2);
    changed.clear();
    bar.set(states, now + 60);
    QCOMPARE(changed.size(), 2); // those whose age is told
    // Another address has another tip.
    changed.clear();
    states[0].address = u"https://other.example"_s;
    bar.set(states, now + 60);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size() + inserted.size() + removed.size() + moved.size(), 0);
    std::swap(states[0], states[2]);
    bar.set(states, now + 60);
    QVERIFY(moved.size() > 0);
    QCOMPARE(bar.names(), (Ids{u"All gateways"_s, u"Gateway c"_s, u"Gateway b"_s, u"Gateway a"_s}));
    QCOMPARE(reset.size() + inserted.size() + removed.size(), 0);
}

void TestAccountsPane::updatesKeepThePlace()
{
    const QStringList ids = manyIds(60);
    Bar bar(ids);
    bar.list->setFocus();
    bar.pane->setCurrent(u"id30"_s);
    bar.list->verticalScrollBar()->setValue(bar.list->verticalScrollBar()->value() + 17);
    const int scrolled = bar.list->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QList<AccountState> states = accounts(ids);
    for (int round = 0; round < 20; ++round) {
        for (AccountState &state : states) {
            state.kind = static_cast<Kind>((static_cast<int>(state.kind) + 1) % 10);
            state.tokens = state.tokens.value_or(0) + 7;
        }
        bar.set(states, now + round * 60);
        QCoreApplication::processEvents();
        QCOMPARE(bar.list->verticalScrollBar()->value(), scrolled);
        QCOMPARE(bar.shown(), u"Gateway id30"_s);
        QCOMPARE(bar.place(), u"Gateway id30"_s);
        QVERIFY(bar.list->hasFocus());
    }
    QCOMPARE(bar.took(), Ids());
    bar.press(Qt::Key_Down);
    QCOMPARE(bar.took(), Ids{u"chosen id31"_s});
}

void TestAccountsPane::accountsComeAndGo()
{
    Bar bar({u"a"_s, u"b"_s, u"c"_s});
    bar.list->setFocus();
    bar.pane->setCurrent(u"b"_s);
    for (const QStringList &ids :
         {Ids{u"c"_s, u"b"_s, u"a"_s}, Ids{u"x"_s, u"c"_s, u"y"_s, u"b"_s, u"z"_s}, Ids{u"b"_s}, Ids{u"q"_s, u"b"_s}}) {
        bar.set(accounts(ids));
        QStringList names;
        for (const QString &id : ids)
            names.append(u"Gateway "_s + id);
        if (ids.size() > 1)
            names.prepend(u"All gateways"_s);
        QCOMPARE(bar.names(), names);
        QCOMPARE(bar.shown(), u"Gateway b"_s);
        QCOMPARE(bar.place(), u"Gateway b"_s);
    }
    QCOMPARE(bar.took(), Ids());
    bar.press(Qt::Key_Up);
    QCOMPARE(bar.took(), Ids{u"chosen q"_s});
}

/// The keyboard is beside where it was, and nothing is chosen until its user does.
void TestAccountsPane::placeOfARemovedAccount()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        Bar bar({u"a"_s, u"b"_s, u"c"_s});
        bar.list->setFocus();
        bar.pane->setCurrent(u"b"_s);
        bar.set(accounts({u"a"_s, u"c"_s}));
        QCOMPARE(bar.took(), Ids());
        QCOMPARE(bar.shown(), QString());
        QCOMPARE(bar.place(), u"Gateway c"_s);
        bar.press(key);
        QCOMPARE(bar.took(), Ids{u"chosen c"_s});
        QCOMPARE(bar.shown(), u"Gateway c"_s);
    }
}

void TestAccountsPane::namesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown"); // or how it begins
    QTest::newRow("markup") << u"<b>bold</b><img src=x>"_s << u"<b>bold</b><img src=x>"_s;
    QTest::newRow("lines") << u"one\ntwo\u2028three"_s << u"one two three"_s;
    QTest::newRow("order") << u"a\u202egnp.exe"_s << u"agnp.exe"_s;
    QTest::newRow("long") << QString(10'000, u'x') << QString(300, u'x') + u'…';
    QTest::newRow("marks") << u'a' + QString(1'000, QChar(0x301)) << u'a' + QString(4, QChar(0x301));
    QTest::newRow("none") << QString() << u"https://a.example"_s;
    QTest::newRow("nothing that is seen") << u"\u200b\n\t "_s << u"https://a.example"_s;
    QTest::newRow("ampersand") << u"R&D"_s << u"R&D"_s;
}

void TestAccountsPane::namesAreSafe()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    Bar bar({u"a"_s, u"b"_s});
    QList<AccountState> states = accounts({u"a"_s, u"b"_s});
    states[0].name = name;
    states[1].address = name;
    bar.set(states);
    const QModelIndex row = bar.list->model()->index(1, 0);
    QVERIFY2(row.data().toString().startsWith(shown), qPrintable(row.data().toString()));
    QVERIFY(row.data().toString().size() <= shown.size() + 1);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(shown));
    for (const int i : {1, 2}) {
        QTextDocument tip;
        tip.setHtml(bar.list->model()->index(i, 0).data(Qt::ToolTipRole).toString());
        const QString text = tip.toPlainText().replace(QChar(0xa0), u' ');
        QVERIFY2(i == 2 || text.startsWith(shown), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.size() < 700);
        QCOMPARE(text.count(u'\n'), 3); // name, place, state and time: no lines of others
    }
    QVERIFY(!bar.pane->grab().isNull());
}

void TestAccountsPane::hasManyAccounts()
{
    const QStringList ids = manyIds(200);
    Bar bar(ids);
    QCOMPARE(bar.list->model()->rowCount(), 201);
    QCOMPARE(bar.text(u"All gateways"_s), u"20,000 token(s)"_s);
    bar.list->setFocus();
    bar.press(Qt::Key_End);
    QCOMPARE(bar.took(), Ids{u"chosen id199"_s});
    QVERIFY(bar.list->viewport()->rect().contains(bar.placeOf(u"Gateway id199"_s)));
    QStringList reversed = ids;
    std::reverse(reversed.begin(), reversed.end());
    bar.set(accounts(reversed));
    QCOMPARE(bar.names().constLast(), u"Gateway id0"_s);
    QCOMPARE(bar.shown(), u"Gateway id199"_s);
    QCOMPARE(bar.took(), Ids());
}

void TestAccountsPane::isNarrowOrWide()
{
    AccountsPane pane;
    QCOMPARE(pane.sizeHint().width(), 190);
    QCOMPARE(pane.minimumWidth(), 120);
    QList<AccountState> states = accounts(manyIds(50));
    states[1].name = QString(400, u'W');
    pane.setAccounts(states, {}, now);
    for (const int width : {120, 190, 600}) {
        pane.resize(width, 300);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto *list = pane.findChild<AccountsList *>();
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(list->visualRect(list->model()->index(row, 0)).width(), list->viewport()->width());
    }
}

void TestAccountsPane::isMirrored()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        AccountsPane pane;
        pane.setLayoutDirection(direction);
        pane.setAccounts({account(u"a"_s, Kind::LoginRefused), account(u"b"_s)}, {}, now);
        pane.resize(300, 200);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *list = pane.findChild<AccountsList *>();
        const QRect row = list->visualRect(list->model()->index(1, 0));
        const QImage image = list->viewport()->grab(row).toImage();
        const QRgb bad = toneColor(Tone::Bad, pane.palette()).rgb();
        int sum = 0;
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) == bad) {
                    sum += x;
                    ++count;
                }
            }
        }
        QVERIFY(count > 10);
        QCOMPARE(sum / count > row.width() / 2, direction == Qt::RightToLeft);
    }
}

void TestAccountsPane::keepsColorsOfThePalette()
{
    Bar bar({u"a"_s, u"b"_s});
    bar.set({account(u"a"_s, Kind::LoginRefused), account(u"b"_s)});
    QPalette dark{QColor(0x21, 0x24, 0x2a)};
    bar.window.setPalette(dark);
    QVERIFY(isDark(bar.pane->palette()));
    const QImage image = bar.list->viewport()->grab(bar.list->visualRect(bar.row(u"Gateway a"_s))).toImage();
    const QRgb bad = toneColor(Tone::Bad, dark).rgb();
    bool found = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            found |= image.pixel(x, y) == bad;
    }
    QVERIFY(found);
}

QTEST_MAIN(TestAccountsPane)
#include "tst_accountspane.moc"
