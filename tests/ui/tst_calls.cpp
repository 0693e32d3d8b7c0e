// SPDX-License-Identifier: GPL-3.0-or-later
// What one token used and which calls it made, as a person asks for them: by keys and clicks on the real window.
#include "support/program.h"
#include "support/scriptedserver.h"

#include "gateway/gatewaysession.h"
#include "resources/resources.h"
#include "table/callsmodel.h"
#include "translations/translations.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/details/limitslist.h"
#include "ui/dialogs/callsdialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

using namespace TokenDeck;

namespace {

using Request = ScriptedServer::Request;

QByteArray reply(const QByteArray &data)
{
    return ScriptedServer::reply(200, R"({"success":true,"message":"","data":)" + data + '}');
}

QByteArray call(int time, int token, int quota, const QByteArray &more = {})
{
    return R"({"created_at":)" + QByteArray::number(time) + R"(,"type":2,"quota":)" + QByteArray::number(quota)
        + R"(,"token_name":"twin","model_name":"=1+1","prompt_tokens":5,"completion_tokens":6,"use_time":0)"
        + (token > 0 ? R"(,"token_id":)" + QByteArray::number(token) : QByteArray()) + more + '}';
}

/// A gateway like New API with tokens of these names, whose log a test makes.
struct ScriptedGateway
{
    explicit ScriptedGateway(const QStringList &names)
        : server([this, names](const Request &request) {
            if (request.target.startsWith("/api/token/"))
                return reply(list(names));
            if (request.target.startsWith("/api/log/self/stat"))
                return sum(request);
            if (request.target.startsWith("/api/log/self"))
                return log(request);
            if (request.target == "/api/status")
                return reply(R"({"quota_per_unit":500000,"display_in_currency":true,"enable_data_export":false})");
            return ScriptedServer::reply(404, {});
        })
    { }
    static QByteArray list(const QStringList &names)
    {
        QByteArray items;
        for (qsizetype i = 0; i < names.size(); ++i) {
            items += QByteArray(i > 0 ? "," : "") + R"({"id":)" + QByteArray::number(i + 1)
                + R"(,"user_id":7,"key":"aB3d**********wXyZ","status":1,"name":")" + names.at(i).toUtf8()
                + R"(","created_time":1,"accessed_time":4000000000,"expired_time":-1,"remain_quota":5,
                "unlimited_quota":false,"used_quota":9,"group":"","model_limits_enabled":false,"model_limits":"",
                "allow_ips":""})";
        }
        return R"({"page":1,"page_size":100,"total":)" + QByteArray::number(names.size()) + R"(,"items":[)" + items
            + "]}";
    }
    qsizetype asked(const QByteArray &path) const
    {
        return std::ranges::count_if(server.requests(),
                                     [&path](const Request &each) { return each.target.startsWith(path); });
    }

    std::function<QByteArray(const Request &)> log = [](const Request &) { return reply("[]"); };
    std::function<QByteArray(const Request &)> sum = [](const Request &) { return reply(R"({"quota":600000})"); };
    ScriptedServer server;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Desk : Program
{
    explicit Desk(Family family = Family::NewApi, qint64 tokens = 300)
        : Program(tokens, family)
    {
        window.resize(1'280, 1'000);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    void open(const ScriptedGateway &scripted)
    {
        GatewayAccess access;
        access.baseUrl = scripted.server.url();
        access.userId = u"7"_s;
        access.accessToken = "console-token-of-the-user";
        workspace.clear();
        workspace.open(access, {}, LoadMode::Everything);
        if (!isComplete())
            qFatal("no list");
        table()->setFocus();
        type(Qt::Key_Home);
        type(Qt::Key_Space);
    }
    bool isComplete()
    {
        return QTest::qWaitFor(
            [this] { return !workspace.isLoading() && workspace.hasInventory() && model()->rowCount() > 0; }, 120'000);
    }
    /// Selects the token by the filter and a key.
    bool select(const Token &token)
    {
        type(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"id:%1"_s.arg(token.id().toString()));
        if (!QTest::qWaitFor([this] { return model()->count() == 1; }))
            return false;
        type(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return table()->hasFocus(); }))
            return false;
        type(Qt::Key_Home);
        type(Qt::Key_Space);
        return QTest::qWaitFor([&] {
            const SelectedTokens selected = window.selectedTokens();
            return table()->selection()->count() == 1 && selected.first() && selected.first()->id() == token.id();
        });
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QTest::qWaitFor([] { return QApplication::focusWidget(); }))
            qFatal("nothing has the focus");
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// That was used in the last days, and made the fewest calls of those that made some.
    Token usedToken(qint64 least)
    {
        std::optional<Token> found;
        workspace.inventory().forEach([&](qsizetype, const Token &each) {
            constexpr qint64 day = 86'400;
            if (each.accessedTime > QDateTime::currentSecsSinceEpoch() - 10 * day && each.usedQuota > least
                && each.createdTime < each.accessedTime - 10 * day && (!found || each.usedQuota < found->usedQuota))
                found = each;
        });
        return found.value();
    }
    QString details() { return labels(part<DetailsPane>()); }
    CallsDialog *openCalls()
    {
        const auto actions = window.findChildren<QAction *>();
        const auto calls = std::ranges::find(actions, u"Calls of &Token…"_s, &QAction::text);
        if (!QTest::qWaitFor([&] { return (*calls)->isEnabled(); }))
            qFatal("nothing is selected");
        type(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = part<CallsDialog>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no dialog");
        return dialog;
    }
    static QTableView *rows(const CallsDialog *dialog) { return dialog->findChild<QTableView *>(); }
    static bool hasRows(const CallsDialog *dialog)
    {
        return QTest::qWaitFor([dialog] { return rows(dialog)->model()->rowCount() > 0 && rows(dialog)->isVisible(); });
    }
    QString said(CallsDialog *dialog) { return labels(dialog); }
    static QPushButton *button(const QWidget *parent, const QString &text)
    {
        for (QPushButton *each : parent->findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    static QStringList column(const CallsDialog *dialog, CallsModel::Column which)
    {
        QStringList cells;
        for (int row = 0; row < rows(dialog)->model()->rowCount(); ++row)
            cells.append(rows(dialog)->model()->index(row, static_cast<int>(which)).data().toString());
        return cells;
    }
    /// Answers the file dialog, and waits until the export has ended.
    bool chooseFile(CallsDialog *dialog, const QString &path)
    {
        QSignalSpy ended(dialog, &CallsDialog::exportEnded);
        QFileDialog *files = nullptr;
        if (!QTest::qWaitFor([&] { return (files = part<QFileDialog>()) && files->isVisible(); }))
            return false;
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        if (!QTest::qWaitFor([&] { return QApplication::focusWidget() == name; }))
            return false;
        name->selectAll();
        QTest::keyClicks(name, path);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QTest::keyClick(name, Qt::Key_Return);
        dialog->activateWindow(); // as a window manager does
        return QTest::qWaitForWindowActive(dialog) && QTest::qWaitFor([&] { return !ended.isEmpty(); }, 120'000);
    }
};

} // namespace

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void journey_data();
    void journey();
    void asksForSumsOnceSomebodyStays();
    void tellsOfNamesakes_data();
    void tellsOfNamesakes();
    void tellsThatATokenHasNoName();
    void failsAndTriesAgain();
    void showsWhatAGatewayRefuses();
    void zerosForAMissingRight();
    void pageKeysGoOnAtTheEnds();
    void copiesRows();
    void guardsAndStopsExports();
    void closesWithItsGateway();
    void saysWhatBooksTell();
};

void TestCalls::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    openMenusByKey(qApp);
}

void TestCalls::journey_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<bool>("hasBooks");
    QTest::addColumn<bool>("hasTotal");
    QTest::addColumn<QStringList>("hidden");
    QTest::newRow("New API") << Family::NewApi << true << true << QStringList();
    QTest::newRow("New API (2025)") << Family::NewApi2025 << false << true << QStringList{u"Address"_s};
    QTest::newRow("One Hub") << Family::OneHub << false << true << QStringList();
    QTest::newRow("One API") << Family::OneApi << false << false << QStringList{u"Group"_s, u"Address"_s};
}

/// Selects a token by keys, waits for its sums, pages through its calls and exports them all.
void TestCalls::journey()
{
    QFETCH(const Family, family);
    QFETCH(const bool, hasBooks);
    QFETCH(const bool, hasTotal);
    QFETCH(const QStringList, hidden);
    Desk desk(family);
    QVERIFY(desk.load() && desk.isComplete());
    QTRY_VERIFY(!desk.workspace.awaitsSites() && !desk.workspace.session()->awaitsBooksOfUse());
    const Token token = desk.usedToken(family == Family::OneApi ? 1'000'000 : 10'000'000);
    QVERIFY(desk.select(token));
    if (!hasBooks) {
        QTRY_VERIFY(desk.workspace.useOf(token).isWhole);
        const LoggedSums sums = desk.workspace.useOf(token);
        QVERIFY(*sums.quota[2] > 0);
        const QString amount = desk.model()->text().amountOf(token.id().account(), *sums.quota[2]);
        QTRY_VERIFY2(desk.details().contains(u"Last 30 days\n"_s + amount) || desk.details().contains(amount),
                     qPrintable(desk.details()));
    }

    CallsDialog *dialog = desk.openCalls();
    QVERIFY(dialog->windowTitle().startsWith("Calls of "_L1 + token.name));
    QVERIFY(Desk::hasRows(dialog));
    QCOMPARE(QApplication::focusWidget(), Desk::rows(dialog));
    for (int i = 0; i < CallsModel::columns; ++i) {
        const QString title = CallsModel::title(static_cast<CallsModel::Column>(i));
        QCOMPARE(Desk::rows(dialog)->isColumnHidden(i), hidden.contains(title));
    }
    if (!hidden.isEmpty())
        QVERIFY(desk.said(dialog).contains(u"Not recorded by the gateway: %1."_s.arg(hidden.join(u", "_s))));
    QVERIFY(desk.said(dialog).contains(hasTotal ? u"Page 1 of "_s : u"Page 1"_s));
    const QStringList first = Desk::column(dialog, CallsModel::Column::Time);
    desk.type(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(Desk::column(dialog, CallsModel::Column::Time) != first);
    QVERIFY(desk.said(dialog).contains(u"Page 2"_s));
    QVERIFY(Desk::column(dialog, CallsModel::Column::Time).constFirst() <= first.constLast() || !hasTotal);
    desk.type(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(Desk::column(dialog, CallsModel::Column::Time), first); // as they were

    const QString path = desk.folder.filePath(u"calls.csv"_s);
    QTest::mouseClick(Desk::button(dialog, u"Export All…"_s), Qt::LeftButton);
    QVERIFY(desk.chooseFile(dialog, path));
    QList<QByteArray> lines = contents(path).split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.takeFirst(),
             QByteArray("time,token_id,token_name,model,group,prompt_tokens,completion_tokens,quota,cost,currency,"
                        "duration_seconds,address\r"));
    qint64 sum = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        QCOMPARE(cells.size(), 12);
        QCOMPARE(cells.at(2), token.name.toUtf8());
        QCOMPARE(cells.at(1).isEmpty(), family == Family::OneHub || family == Family::OneApi);
        QCOMPARE(cells.at(11).isEmpty(), hidden.contains(u"Address"_s));
        QVERIFY(!cells.at(8).isEmpty() && cells.at(9) == "$");
        QCOMPARE(cells.at(10).contains('.'), family == Family::OneHub || family == Family::OneApi);
        sum += cells.at(7).toLongLong();
    }
    QVERIFY(desk.said(dialog).contains(u"%1 call"_s.arg(QLocale().toString(lines.size()))));
    const auto booked = [&] {
        return sumOf(desk.workspace.session()->booksOfUse()->windows[2]->tokens.value(token.id())).quota;
    };
    QCOMPARE(sum, hasBooks ? booked() : *desk.workspace.useOf(token).quota[2]);
    desk.type(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

/// Going through the table row by row asks nothing but for the row at which it ends.
void TestCalls::asksForSumsOnceSomebodyStays()
{
    ScriptedGateway gateway({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    Desk desk;
    auto *turn = desk.window.findChild<QTimer *>(u"useTurn"_s);
    QVERIFY(turn && turn->interval() > 100); // milliseconds
    turn->setInterval(3'600'000);            // nobody stays anywhere, however slow the machine is
    desk.open(gateway);
    desk.table()->setFocus();
    for (int i = 0; i < 3; ++i)
        desk.type(Qt::Key_Down);
    const Token last = *desk.window.selectedTokens().first();
    QTRY_VERIFY(desk.details().contains(last.name));
    QCOMPARE(gateway.asked("/api/log"), 0);
    turn->setInterval(0);
    QTRY_VERIFY(desk.workspace.useOf(last).isWhole);
    QTRY_VERIFY2(desk.details().contains("$1.20"_L1), qPrintable(desk.details()));
    for (const Request &request : gateway.server.requests()) {
        if (request.target.startsWith("/api/log"))
            QCOMPARE(QString::fromUtf8(request.parameter("token_name")), last.name);
    }
    QCOMPARE(gateway.asked("/api/log/self/stat"), 3);
    // Kept through a refresh at which its counter is the same; another's are not asked while the details are closed.
    QVERIFY(desk.refresh());
    QVERIFY(desk.workspace.useOf(last).isWhole);
    desk.type(Qt::Key_F9);
    desk.type(Qt::Key_Up);
    desk.type(Qt::Key_F9);
    QTRY_COMPARE(gateway.asked("/api/log/self/stat"), 6);
}

void TestCalls::tellsOfNamesakes_data()
{
    QTest::addColumn<bool>("tellsIds");
    QTest::newRow("told apart") << true;
    QTest::newRow("by name only") << false;
}

void TestCalls::tellsOfNamesakes()
{
    QFETCH(const bool, tellsIds);
    ScriptedGateway gateway({u"twin"_s, u"twin"_s, u"other"_s});
    gateway.log = [tellsIds](const Request &) {
        return reply(R"({"total":3,"items":[)" + call(900, tellsIds ? 1 : 0, 500'000) + ','
                     + call(800, tellsIds ? 2 : 0, 1'000'000) + ',' + call(700, tellsIds ? 1 : 0, 1'500'000) + "]}");
    };
    Desk desk;
    desk.open(gateway);
    QVERIFY(desk.select(*desk.workspace.inventory().at(0)));
    QTRY_VERIFY2(desk.details().contains("From the log: the sum of 2 token"_L1), qPrintable(desk.details()));
    CallsDialog *dialog = desk.openCalls();
    QVERIFY(Desk::hasRows(dialog));
    QCOMPARE(Desk::column(dialog, CallsModel::Column::Cost),
             tellsIds ? (QStringList{u"$1.00"_s, u"$3.00"_s}) : (QStringList{u"$1.00"_s, u"$2.00"_s, u"$3.00"_s}));
    QCOMPARE(Desk::column(dialog, CallsModel::Column::Duration).constFirst(), u"under 1 s"_s);
    const QString said = desk.said(dialog);
    QCOMPARE(said.contains("Left out: 1 call"_L1), tellsIds);
    QCOMPARE(said.contains("knows calls by the token's name only; 2 token"_L1), !tellsIds);
    QVERIFY2(said.contains("Not recorded by the gateway: Group, Address."_L1), qPrintable(said));
    QVERIFY(!Desk::button(dialog, u"Next"_s)->isEnabled());
}

void TestCalls::tellsThatATokenHasNoName()
{
    ScriptedGateway gateway({u"a"_s, QString()});
    Desk desk;
    desk.open(gateway);
    QVERIFY(desk.select(*desk.workspace.inventory().at(1)));
    QTRY_VERIFY2(desk.details().contains("not reported"_L1), qPrintable(desk.details()));
    const qsizetype asked = gateway.asked("/api/log");
    CallsDialog *dialog = desk.openCalls();
    QVERIFY(desk.said(dialog).contains("cannot be asked for"_L1));
    QVERIFY(!Desk::button(dialog, u"Export All…"_s)->isEnabled() && !Desk::button(dialog, u"Refresh"_s)->isEnabled());
    QCOMPARE(gateway.asked("/api/log"), asked);
}

void TestCalls::failsAndTriesAgain()
{
    ScriptedGateway gateway({u"twin"_s});
    gateway.log = [](const Request &) { return ScriptedServer::reply(500, {}); };
    Desk desk;
    desk.open(gateway);
    CallsDialog *dialog = desk.openCalls();
    QTRY_VERIFY2(desk.said(dialog).contains("internal error"_L1), qPrintable(desk.said(dialog)));
    QPushButton *retry = Desk::button(dialog, u"Try Again"_s);
    QTRY_VERIFY(retry->isVisible());
    gateway.log = [](const Request &request) {
        return request.parameter("p") == "1" ? reply('[' + call(900, 0, 5) + ']') : ScriptedServer::reply(500, {});
    };
    QCOMPARE(QApplication::focusWidget(), retry);
    desk.type(Qt::Key_Space);
    QVERIFY(Desk::hasRows(dialog));
    QVERIFY(!desk.said(dialog).contains("internal error"_L1));
    // One of the next pages fails, and what was there stays.
    Desk::rows(dialog)->setFocus();
    desk.type(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(retry->isVisible());
    desk.type(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_VERIFY(Desk::rows(dialog)->isVisible());
    QCOMPARE(Desk::rows(dialog)->model()->rowCount(), 1);
    gateway.log = [](const Request &request) {
        return reply(request.parameter("p") == "1" ? QByteArray('[' + call(900, 0, 5) + ']') : QByteArray("[]"));
    };
    desk.type(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(desk.said(dialog).contains("There are no more calls."_L1));
    QVERIFY(desk.said(dialog).contains("Page 1 of 1"_L1) && !Desk::button(dialog, u"Next"_s)->isEnabled());
}

void TestCalls::showsWhatAGatewayRefuses()
{
    ScriptedGateway gateway({u"twin"_s});
    gateway.log = [](const Request &) {
        return ScriptedServer::reply(200, R"({"success":false,"message":"no right"})");
    };
    Desk desk;
    desk.open(gateway);
    CallsDialog *dialog = desk.openCalls();
    QTRY_VERIFY2(desk.said(dialog).contains("refused to list the calls.\nThe gateway says: no right"_L1),
                 qPrintable(desk.said(dialog)));
    gateway.log = [](const Request &) { return reply("[]"); };
    desk.type(Qt::Key_F5);
    QTRY_VERIFY(desk.said(dialog).contains("No calls in the log."_L1));
}

void TestCalls::zerosForAMissingRight()
{
    ScriptedGateway gateway({u"twin"_s});
    gateway.sum = [](const Request &) { return reply(R"({"quota":0})"); };
    Desk desk;
    desk.open(gateway);
    const Token token = *desk.workspace.inventory().at(0);
    QTRY_VERIFY(desk.workspace.useOf(token).isWhole);
    QTRY_COMPARE(desk.details().count("not reported"_L1), 3);
}

void TestCalls::pageKeysGoOnAtTheEnds()
{
    ScriptedGateway gateway({u"twin"_s});
    gateway.log = [](const Request &request) {
        const int page = request.parameter("p").toInt();
        return page > 2 ? reply("[]")
                        : reply('[' + call(1'000 - page * 10, 0, page) + ',' + call(999 - page * 10, 0, page) + ']');
    };
    Desk desk;
    desk.open(gateway);
    CallsDialog *dialog = desk.openCalls();
    QVERIFY(Desk::hasRows(dialog));
    QTableView *rows = Desk::rows(dialog);
    desk.type(Qt::Key_PageUp);
    QCOMPARE(rows->currentIndex().row(), 0);
    desk.type(Qt::Key_PageDown);
    QCOMPARE(rows->currentIndex().row(), 1); // the last of these
    desk.type(Qt::Key_PageDown);
    QTRY_VERIFY(desk.said(dialog).contains("Page 2"_L1) && !desk.said(dialog).contains("Loading"_L1));
    QCOMPARE(rows->currentIndex().row(), 0);
    QVERIFY(rows->hasFocus());
    desk.type(Qt::Key_PageUp);
    QVERIFY(desk.said(dialog).contains("Page 1"_L1));
    QCOMPARE(rows->currentIndex().row(), 1);
    // All pages are until the same moment.
    QSet<QByteArray> moments;
    for (const Request &request : gateway.server.requests()) {
        if (request.target.startsWith("/api/log/self?"))
            moments.insert(request.parameter("end_timestamp"));
    }
    QCOMPARE(moments.size(), 1);
}

void TestCalls::copiesRows()
{
    ScriptedGateway gateway({u"twin"_s});
    gateway.log = [](const Request &) {
        return reply(R"({"total":2,"items":[)" + call(900, 1, 500'000, R"(,"group":"vip")") + ',' + call(800, 1, 5)
                     + "]}");
    };
    Desk desk;
    desk.open(gateway);
    CallsDialog *dialog = desk.openCalls();
    QVERIFY(Desk::hasRows(dialog));
    desk.type(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"Time\tModel\tGroup\tPrompt\tCompletion\tCost\tDuration"_s);
    QVERIFY2(lines.at(1).endsWith("\t'=1+1\tvip\t5\t6\t$1.00\tunder 1 s"_L1), qPrintable(lines.at(1)));
    QVERIFY(desk.said(dialog).contains("1 row"_L1));
}

void TestCalls::guardsAndStopsExports()
{
    ScriptedGateway gateway({u"twin"_s});
    bool isSilent = false;
    gateway.log = [&isSilent](const Request &request) {
        if (isSilent)
            return QByteArray();
        const int page = request.parameter("p").toInt();
        return reply(R"({"total":4,"items":[)" + call(1'000 - page * 10, 1, page) + ',' + call(999 - page * 10, 1, page)
                     + "]}");
    };
    Desk desk;
    desk.open(gateway);
    CallsDialog *dialog = desk.openCalls();
    QVERIFY(Desk::hasRows(dialog));
    const QString path = desk.folder.filePath(u"some.csv"_s);
    QTest::mouseClick(Desk::button(dialog, u"Export CSV…"_s), Qt::LeftButton);
    QVERIFY(desk.chooseFile(dialog, path));
    QVERIFY(contents(path).contains("\r\n1970-01-01T00:16:30Z,1,twin,'=1+1,,5,6,1,0.000002,$,0,\r\n"));
    QCOMPARE(contents(path).count('\n'), 3); // of the page that was read
    // One of all is stopped by Escape, and nothing is written.
    isSilent = true;
    const QString other = desk.folder.filePath(u"all.csv"_s);
    dialog->activateWindow();
    dialog->exportTo(other, true);
    QTRY_VERIFY(dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(!Desk::button(dialog, u"Export All…"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(desk.said(dialog).contains("Stopped. Nothing was written."_L1));
    QVERIFY(!QFile::exists(other));
    // Nor if a page fails.
    isSilent = false;
    gateway.log = [](const Request &) { return ScriptedServer::reply(500, {}); };
    QSignalSpy ended(dialog, &CallsDialog::exportEnded);
    dialog->exportTo(other, true);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(desk.said(dialog).contains("Nothing was written: "_L1));
    QVERIFY(Desk::rows(dialog)->isVisible() && !QFile::exists(other));
}

void TestCalls::closesWithItsGateway()
{
    ScriptedGateway gateway({u"twin"_s});
    gateway.log = [](const Request &) { return QByteArray(); };
    Desk desk;
    desk.open(gateway);
    const CallsDialog *dialog = desk.openCalls();
    QTRY_VERIFY(gateway.asked("/api/log/self?") > 0);
    desk.workspace.clear();
    QVERIFY(!dialog->isVisible());
}

/// What will come of the account's books, made by hand.
void TestCalls::saysWhatBooksTell()
{
    Token token;
    token.setId(TokenId(7));
    token.name = u"a"_s;
    AccountOutlook outlook;
    TokenOutlook &known = outlook.tokens[token.id()];
    known.booked = {500'000, 1'000'000, std::nullopt};
    known.counted = {500'001, 2'000'000, std::nullopt};
    known.forecast = std::make_shared<const Forecast>();
    BooksOfUse books;
    QList<ModelUse> uses;
    for (int i = 1; i <= 8; ++i)
        uses.append({u"model %1"_s.arg(i), {}, {i * 50'000, i, 0}});
    books.windows[2] = BookedWindow{0, 1, {{token.id(), uses}}, {}};
    outlook.books = std::make_shared<const BooksOfUse>(books);
    AccountInfo info;
    info.currency = Currency::dollars(500'000);
    info.outlook = std::make_shared<const AccountOutlook>(outlook);
    const TokenText text = TokenText(1'800'000'000).of(std::make_shared<const Accounts>(QList{info}));
    UsePane pane(nullptr);
    pane.showUse(token, text, {});
    pane.show();
    const auto said = [&pane](const QString &title) {
        for (const QLabel *label : pane.findChildren<QLabel *>()) {
            if (label->accessibleDescription() == title)
                return label->text();
        }
        return QString();
    };
    QCOMPARE(said(u"Last 24 hours"_s), u"$1.00"_s);
    QCOMPARE(said(u"Last 7 days"_s), u"$2.00 (books)\n$4.00 (counter)"_s);
    QCOMPARE(said(u"Last 30 days"_s), u"not reported"_s);
    QCOMPARE(said(u"Empty"_s), u"not enough data yet"_s);
    const auto *list = pane.findChild<LimitsList *>();
    QCOMPARE(list->model()->rowCount(), 6);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"model 8"_s);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"$0.80 · 22 %"_s);
    const auto labels = pane.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *each) { return each->isVisible() && each->text() == "and 2 more"_L1; }));
    pane.showUse(token, text, {{}, true, 1, false});
    QCOMPARE(said(u"Last 30 days"_s), u"…"_s);
}

QTEST_MAIN(TestCalls)
#include "tst_calls.moc"
