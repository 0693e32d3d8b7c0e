// SPDX-License-Identifier: GPL-3.0-or-later
// What a token has used, in words: from one source, from several that agree, and from several that do not.
#include "table/callsmodel.h"
#include "table/usetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

Token someToken(qint64 id = 7)
{
    Token token;
    token.setId(TokenId(id));
    token.name = u"a"_s;
    return token;
}

/// In dollars of 500,000 units.
TokenText textOf(const AccountOutlook &outlook)
{
    AccountInfo info;
    info.currency = Currency::dollars(500'000);
    info.outlook = std::make_shared<const AccountOutlook>(outlook);
    return TokenText(1'800'000'000).of(std::make_shared<const Accounts>(QList{info}));
}

AccountOutlook outlookOf(std::optional<qint64> booked, std::optional<qint64> counted)
{
    AccountOutlook outlook;
    outlook.tokens[TokenId(7)].booked[0] = booked;
    outlook.tokens[TokenId(7)].counted[0] = counted;
    return outlook;
}

LoggedSums logged(std::optional<qint64> quota)
{
    return {{quota}, 1'800'000'000, true};
}

} // namespace

class TestUseText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsWhatSourcesSay_data();
    void showsWhatSourcesSay();
    void tellsAllSources();
    void modelsOfTheWidestWindow();
    void durations_data();
    void durations();
    void cellsOfCalls();
};

void TestUseText::showsWhatSourcesSay_data()
{
    QTest::addColumn<std::optional<qint64>>("booked");
    QTest::addColumn<std::optional<qint64>>("counted");
    QTest::addColumn<std::optional<qint64>>("logged");
    QTest::addColumn<QString>("shown");
    using Number = std::optional<qint64>;
    const Number none;
    QTest::newRow("nobody") << none << none << none << u"—"_s;
    QTest::newRow("nothing is not unknown") << Number(0) << none << none << u"$0.00"_s;
    QTest::newRow("books") << Number(600'000) << none << none << u"$1.20"_s;
    QTest::newRow("log") << none << none << Number(600'000) << u"$1.20"_s;
    QTest::newRow("counter") << none << Number(600'000) << none << u"$1.20"_s;
    QTest::newRow("they agree") << Number(600'000) << Number(600'000) << Number(600'000) << u"$1.20"_s;
    QTest::newRow("to a hundredth") << Number(600'000) << Number(606'000) << none << u"$1.20"_s;
    QTest::newRow("they do not") << Number(600'000) << Number(607'000) << none << u"$1.20 (books)\n$1.21 (counter)"_s;
    QTest::newRow("nothing and a little") << none << Number(1) << Number(0) << u"$0.00 (log)\n$0.000002 (counter)"_s;
    QTest::newRow("none of them agrees") << Number(500'000) << Number(1'500'000) << Number(1'000'000)
                                         << u"$1.00 (books)\n$2.00 (log)\n"
                                            "$3.00 (counter)"_s;
    QTest::newRow("one agrees with the second")
        << Number(500'000) << Number(1'000'000) << Number(1'000'000) << u"$1.00 (books)\n$2.00 (log)"_s;
}

void TestUseText::showsWhatSourcesSay()
{
    QFETCH(const std::optional<qint64>, booked);
    QFETCH(const std::optional<qint64>, counted);
    QFETCH(const std::optional<qint64>, logged);
    const TokenText text = textOf(outlookOf(booked, counted));
    QTEST(useText(someToken(), ::logged(logged), UseWindow::Day, text), "shown");
    QCOMPARE(useText(someToken(), ::logged(logged), UseWindow::Week, text), TokenText::unknown());
}

void TestUseText::tellsAllSources()
{
    const TokenText text = textOf(outlookOf(600'000, 600'001));
    QCOMPARE(useTip(someToken(), logged(1'200'000), UseWindow::Day, text),
             u"$1.20 in the gateway's books, last 24 hours (600,000 quota units)\n"
             "$2.40 as the sum of the log over all tokens with this name, last 24 hours (1,200,000 quota units)\n"
             "$1.20 by the token's counter between loads, last 24 hours (600,001 quota units)"_s);
    QCOMPARE(useTip(someToken(8), {}, UseWindow::Day, text), QString());
}

void TestUseText::modelsOfTheWidestWindow()
{
    BooksOfUse books;
    books.windows[0] = BookedWindow{0, 1, {{TokenId(7), {{u"of the day"_s, {}, {1, 1, 1}}}}}, {}};
    books.windows[1] = BookedWindow{0,
                                    1,
                                    {{TokenId(7),
                                      {{u"small"_s, u"x"_s, {3, 1, 10}},
                                       {u"large"_s, u"x"_s, {600'000, 5, 100}},
                                       {u"small"_s, u"y"_s, {199'997, 1, 0}}}}},
                                    {}};
    AccountOutlook outlook;
    QVERIFY(!modelsUsed(someToken(), textOf(outlook)));
    outlook.books = std::make_shared<const BooksOfUse>(books);
    const TokenText text = textOf(outlook);
    const auto used = modelsUsed(someToken(), text);
    QVERIFY(used);
    QCOMPARE(used->window, UseWindow::Week);
    QCOMPARE(used->models.size(), 2);
    QCOMPARE(used->models.constFirst().model, u"large"_s);
    QCOMPARE(used->models.constLast().sum, (UseSum{200'000, 2, 10}));
    QCOMPARE(modelUseText(used->models.constFirst(), *used, someToken(), text), u"$1.20 · 75 %"_s);
    QCOMPARE(modelUseText(used->models.constLast(), *used, someToken(), text), u"$0.40 · 25 %"_s);
    QVERIFY(modelsUsed(someToken(8), text)->models.isEmpty());
}

void TestUseText::durations_data()
{
    QTest::addColumn<std::optional<qint64>>("milliseconds");
    QTest::addColumn<bool>("isInSeconds");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, std::optional<qint64> milliseconds, bool isInSeconds, const QString &shown) {
        QTest::newRow(name) << milliseconds << isInSeconds << shown;
    };
    row("not reported", std::nullopt, false, u"—"_s);
    row("no time", 0, false, u"0 ms"_s);
    row("less than a second", 850, false, u"850 ms"_s);
    row("seconds", 4'290, false, u"4.2 s"_s);
    row("nearly a minute", 59'999, false, u"59.9 s"_s);
    row("minutes", 72'900, false, u"1 min 12 s"_s);
    row("no whole second", 0, true, u"under 1 s"_s);
    row("whole seconds", 4'000, true, u"4 s"_s);
    row("whole minutes", 60'000, true, u"1 min 0 s"_s);
}

void TestUseText::durations()
{
    QFETCH(const std::optional<qint64>, milliseconds);
    QFETCH(const bool, isInSeconds);
    LoggedCall call;
    call.duration = milliseconds;
    call.isDurationInSeconds = isInSeconds;
    QTEST(durationText(call, QLocale()), "shown");
}

void TestUseText::cellsOfCalls()
{
    LoggedCall call;
    call.time = 1'800'000'000;
    call.model = u"a\nmodel"_s;
    call.quota = 600'000;
    call.prompt = 1'234;
    CallsModel model;
    model.setText(textOf({}));
    model.setCalls({call}, 0);
    const auto cell = [&model](CallsModel::Column column, int role = Qt::DisplayRole) {
        return model.index(0, static_cast<int>(column)).data(role);
    };
    using Column = CallsModel::Column;
    QCOMPARE(cell(Column::Time).toString(),
             QDateTime::fromSecsSinceEpoch(call.time).toString(u"yyyy-MM-dd HH:mm:ss"_s));
    QCOMPARE(cell(Column::Model).toString(), u"a model"_s);
    QCOMPARE(cell(Column::Prompt).toString(), u"1,234"_s);
    QCOMPARE(cell(Column::Completion).toString(), TokenText::unknown());
    QCOMPARE(cell(Column::Completion, Qt::ToolTipRole).toString(), u"Not reported by the gateway."_s);
    QCOMPARE(cell(Column::Cost).toString(), u"$1.20"_s);
    QCOMPARE(cell(Column::Cost, Qt::ToolTipRole).toString(), u"600,000 quota units"_s);
    for (const Column column : {Column::Prompt, Column::Completion, Column::Cost, Column::Duration}) {
        QVERIFY(cell(column, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QVERIFY(model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::TextAlignmentRole)
                    .value<Qt::Alignment>()
                    .testFlag(Qt::AlignRight));
    }
    model.setText(textOf({}).inUnits());
    QCOMPARE(cell(Column::Cost).toString(), u"600,000"_s);
}

QTEST_GUILESS_MAIN(TestUseText)
#include "tst_usetext.moc"
