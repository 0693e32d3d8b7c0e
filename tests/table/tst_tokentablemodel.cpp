// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testtokens.h"
#include "table/tokentablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestTokenTableModel : public QObject
{
    Q_OBJECT

private:
    static ArrangementPointer natural(const Inventory &inventory, quint64 generation = 1)
    {
        return std::make_shared<const Arrangement>(Arrangement{inventory, generation, {}, false, {}});
    }
    static Inventory::Page pageOf(const std::vector<Token> &tokens, int first, int count)
    {
        return std::make_shared<const std::vector<Token>>(tokens.begin() + first, tokens.begin() + first + count);
    }
    static QString cell(const TokenTableModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void streamsPagesIn();
    void pages();
    void keepsTheFirstRowWhenRowsPerPageChange();
    void asksForMissingPages();
    void showsWhatIsNotKnown();
    void masksEverything();
    void formats_data();
    void formats();
    void showsQuotaAsMoney();
    void showsFindings();
    void hasATitleAndTipForEveryColumn();
};

void TestTokenTableModel::keepsTheRulesOfModels()
{
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Inventory inventory(Family::NewApi, 10);
    const std::vector<Token> tokens = randomTokens(40, 1);
    inventory.setRowCount(40);
    for (int page : {0, 3, 1, 2}) {
        inventory.setPage(page, pageOf(tokens, page * 10, 10));
        model.setArrangement(natural(inventory));
    }
    for (const int rows : {10, 7, TokenTableModel::allRows, 100}) {
        model.setPageRows(rows);
        for (int page = 0; page < model.pageCount(); ++page)
            model.setPage(page);
    }
    model.setArrangement(std::make_shared<const Arrangement>(
        Arrangement{inventory, 1, {}, true, std::make_shared<const TokenOrders::Rows>(TokenOrders::Rows{3, 1, 4})}));
    QCOMPARE(model.rowCount(), 3);
    model.setArrangement(natural({}, 2));
    QCOMPARE(model.rowCount(), 0);
}

void TestTokenTableModel::streamsPagesIn()
{
    TokenTableModel model;
    model.setPageRows(TokenTableModel::allRows);
    const std::vector<Token> tokens = randomTokens(40, 1);
    Inventory inventory(Family::NewApi, 10);
    inventory.setRowCount(30);
    inventory.setPage(0, pageOf(tokens, 0, 10));
    model.setArrangement(natural(inventory));
    QCOMPARE(model.rowCount(), 30);
    QVERIFY(!model.token(15));
    QVERIFY(!(model.flags(model.index(15, 0)) & Qt::ItemIsSelectable));

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    inventory.setPage(1, pageOf(tokens, 10, 10));
    model.setArrangement(natural(inventory));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 10);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 19);
    QCOMPARE(model.token(15)->id(), tokens.at(15).id());

    inventory.setRowCount(40);
    model.setArrangement(natural(inventory));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 40);
    QCOMPARE(reset.size(), 0);
    model.setArrangement(natural(inventory, 2)); // another load: rows may be others
    QCOMPARE(reset.size(), 1);
}

void TestTokenTableModel::pages()
{
    TokenTableModel model;
    model.setPageRows(10);
    const std::vector<Token> tokens = randomTokens(25, 1);
    model.setArrangement(natural(Inventory::fromTokens(tokens, Family::NewApi)));
    QCOMPARE(model.pageCount(), 3);
    QCOMPARE(model.rowCount(), 10);
    model.setPage(2);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.firstPosition(), 20);
    QCOMPARE(model.token(4)->id(), tokens.at(24).id());
    model.setPage(99);
    QCOMPARE(model.page(), 2);
    model.setPage(-1);
    QCOMPARE(model.page(), 0);
    model.setPageRows(TokenTableModel::allRows);
    QCOMPARE(model.pageCount(), 1);
    QCOMPARE(model.rowCount(), 25);
    // Fewer tokens than the page that is shown begins with.
    model.setPageRows(10);
    model.setPage(2);
    model.setArrangement(natural(Inventory::fromTokens(randomTokens(12, 1), Family::NewApi), 2));
    QCOMPARE(model.page(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void TestTokenTableModel::keepsTheFirstRowWhenRowsPerPageChange()
{
    TokenTableModel model;
    model.setPageRows(10);
    model.setArrangement(natural(Inventory::fromTokens(randomTokens(200, 1), Family::NewApi)));
    model.setPage(7);
    model.setPageRows(50);
    QCOMPARE(model.page(), 1);
}

void TestTokenTableModel::asksForMissingPages()
{
    TokenTableModel model;
    model.setPageRows(20);
    Inventory inventory(Family::OneApi, 10);
    inventory.setRowCount(100);
    inventory.setPage(0, pageOf(randomTokens(10, 1), 0, 10));
    model.setArrangement(natural(inventory));
    QCOMPARE(model.missingPages(0, 19), QList<qsizetype>{1});
    model.setPage(2);
    QCOMPARE(model.missingPages(0, 19), (QList<qsizetype>{4, 5}));
    QCOMPARE(model.missingPages(0, 3), QList<qsizetype>{4});
}

void TestTokenTableModel::showsWhatIsNotKnown()
{
    Token token;
    token.setId(1);
    for (size_t field = 0; field < fieldCount; ++field)
        token.setUnknown(static_cast<Field>(field));
    TokenTableModel model;
    model.setArrangement(natural(Inventory::fromTokens({token}, Family::NewApi)));
    for (const Column column : allColumns()) {
        const QString shown = cell(model, 0, column);
        if (column == Column::Id)
            QCOMPARE(shown, u"1"_s);
        else if (column == Column::Status)
            QCOMPARE(shown, u"Unknown"_s);
        else
            QVERIFY2(shown == TokenText::unknown(), qPrintable(QString(columnInfo(column).title)));
    }
}

/// No role of any cell holds more of a key than its mask.
void TestTokenTableModel::masksEverything()
{
    const QString key = u"kY9pF34Qy6nB3Wwd25rq4f5zr3QA7YeEEBY3ABp3e2zS8iq9"_s;
    Token token;
    token.setId(1);
    token.key = MaskedKey::fromKey(key);
    TokenTableModel model;
    model.setArrangement(natural(Inventory::fromTokens({token}, Family::NewApi)));
    QCOMPARE(cell(model, 0, Column::Key), u"sk-kY9p**********8iq9"_s);
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int role = 0; role < Qt::UserRole + 16; ++role)
            QVERIFY(!model.index(0, column).data(role).toString().contains(key.mid(4, 5)));
    }
}

void TestTokenTableModel::formats_data()
{
    QTest::addColumn<Token>("token");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Column column, const QString &text, auto &&change) {
        Token token;
        token.setId(7);
        token.status = 1;
        token.createdTime = token.accessedTime = 1'000'000'000;
        token.usedQuota = 1;
        token.remainQuota = 3;
        change(token);
        QTest::newRow(name) << token << column << text;
    };
    constexpr qint64 now = 1'700'000'000; // 2023-11-14 22:13:20 UTC
    row("status", Column::Status, u"Enabled"_s, [](Token &) {});
    row("status 9", Column::Status, u"Status 9"_s, [](Token &t) { t.status = 9; });
    row("expired yet enabled", Column::Status, u"Expired"_s, [](Token &t) { t.expiredTime = 0; });
    row("no name", Column::Name, u"(no name)"_s, [](Token &) {});
    row("name on lines", Column::Name, u"a b"_s, [](Token &t) { t.name = u"a\nb"_s; });
    row("own group", Column::Group, u"(own)"_s, [](Token &) {});
    row("unlimited", Column::Remaining, u"Unlimited"_s, [](Token &t) { t.unlimitedQuota = true; });
    row("exact", Column::Remaining, u"9,007,199,254,740,993"_s, [](Token &t) { t.remainQuota = 9007199254740993; });
    row("negative", Column::Remaining, u"-250"_s, [](Token &t) { t.remainQuota = -250; });
    row("share", Column::Quota, u"75 %"_s, [](Token &) {});
    row("little", Column::Quota, u"under 1 %"_s, [](Token &t) {
        t.remainQuota = 1;
        t.usedQuota = 1'000;
    });
    row("almost all", Column::Quota, u"99 %"_s, [](Token &t) { t.remainQuota = 1'000; });
    row("never", Column::Expires, u"Never"_s, [](Token &) {});
    row("zero", Column::Expires, u"1/1/1970"_s, [](Token &t) { t.expiredTime = 0; });
    row("today", Column::Expires, u"today 11:00 PM"_s, [](Token &t) { t.expiredTime = now + 2'800; });
    row("tomorrow", Column::Expires, u"tomorrow 10:13 PM"_s, [](Token &t) { t.expiredTime = now + 86'400; });
    row("minutes ago", Column::Expires, u"2 min ago"_s, [](Token &t) { t.expiredTime = now - 120; });
    row("far", Column::Expires, u"11/13/2024"_s, [](Token &t) { t.expiredTime = now + 365 * 86'400; });
    row("beyond dates", Column::Expires, u"9223372036854775807"_s,
        [](Token &t) { t.expiredTime = std::numeric_limits<qint64>::max(); });
    row("never used", Column::LastUsed, u"Never"_s, [](Token &t) { t.usedQuota = 0; });
    row("no model limit", Column::Models, u"No limit"_s, [](Token &t) { t.models = u"a"_s; });
    row("no model", Column::Models, u"None"_s, [](Token &t) { t.modelLimitsEnabled = true; });
    row("models", Column::Models, u"a, b"_s, [](Token &t) {
        t.modelLimitsEnabled = true;
        t.models = u"a,b"_s;
    });
    row("ips", Column::Ips, u"10.0.0.1, 10.0.0.2"_s, [](Token &t) {
        t.ipLimitsEnabled = true;
        t.ips = u"10.0.0.1\n10.0.0.2"_s;
    });
}

void TestTokenTableModel::formats()
{
    QFETCH(Token, token);
    QFETCH(Column, column);
    QFETCH(QString, text);
    TokenTableModel model;
    model.setText(TokenText(1'700'000'000, {}, QLocale(QLocale::English, QLocale::UnitedStates)));
    model.setArrangement(natural(Inventory::fromTokens({token}, Family::NewApi)));
    // Newer Qt puts a narrow no-break space before PM.
    QCOMPARE(cell(model, 0, column).replace(QChar(0x202f), u' '), text);
}

void TestTokenTableModel::showsQuotaAsMoney()
{
    Token token = unremarkableToken();
    token.remainQuota = 617'283'945;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    TokenTableModel model;
    model.setText(TokenText(tableNow, Currency::money(u"$"_s, 1, 500'000), english));
    model.setArrangement(natural(Inventory::fromTokens({token}, Family::NewApi)));
    QCOMPARE(cell(model, 0, Column::Remaining), u"$1,234.57"_s);
    QCOMPARE(cell(model, 0, Column::Used), u"$0.80"_s);
    const QModelIndex remaining = model.index(0, static_cast<int>(Column::Remaining));
    QCOMPARE(remaining.data(Qt::ToolTipRole).toString(), u"617,283,945 quota units"_s);
}

void TestTokenTableModel::showsFindings()
{
    Token bad = unremarkableToken(1);
    bad.ips = u"0.0.0.0/0"_s;
    bad.ipLimitsEnabled = true;
    bad.expiredTime = tableNow + 10;
    Inventory inventory = Inventory::fromTokens({bad, unremarkableToken(2)}, Family::NewApi, 2);
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setArrangement(natural(inventory));
    const QModelIndex first = model.index(0, static_cast<int>(Column::Findings));
    QCOMPARE(first.data().toString(), TokenText::unknown());

    model.setFindings(std::make_shared<const FindingsIndex>(inventory, FindingContext{.now = tableNow}));
    QCOMPARE(first.data().toString(), u"2"_s);
    QCOMPARE(first.data(TokenTableModel::SeverityRole).toInt(), static_cast<int>(FindingSeverity::Danger));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Danger"_s));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"whole internet"_s));
    QVERIFY(first.siblingAtRow(1).data().toString().isEmpty());
    QVERIFY(!first.siblingAtRow(1).data(TokenTableModel::SeverityRole).isValid());

    // Read after the findings were made.
    inventory.setPage(1, std::make_shared<const std::vector<Token>>(std::vector<Token>{unremarkableToken(3)}));
    model.setArrangement(natural(inventory));
    QCOMPARE(model.index(2, static_cast<int>(Column::Findings)).data().toString(), TokenText::unknown());
    QCOMPARE(first.data().toString(), u"2"_s);
}

void TestTokenTableModel::hasATitleAndTipForEveryColumn()
{
    const TokenTableModel model;
    QSet<QString> titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        titles.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        const ColumnInfo &info = columnInfo(static_cast<Column>(column));
        QVERIFY(info.isKnown && info.text);
        QVERIFY(!info.place != !info.sortText); // it sorts by one of them
    }
    QCOMPARE(titles.size(), model.columnCount());
}

QTEST_MAIN(TestTokenTableModel)
#include "tst_tokentablemodel.moc"
