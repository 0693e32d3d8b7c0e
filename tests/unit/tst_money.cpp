// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sitestatus.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

Currency currencyOf(const QByteArray &data)
{
    const auto status = parseSiteStatus(R"({"success":true,"data":{)" + data + "}}");
    return status ? status->currency : Currency::money(u"none"_s, 1, 1);
}

const QLocale english(QLocale::English, QLocale::UnitedStates);
const Currency dollars = Currency::money(u"$"_s, 1, 500'000);

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void siteDecides_data();
    void siteDecides();
    void nonsenseIsRawQuota_data();
    void nonsenseIsRawQuota();
    void rounds_data();
    void rounds();
    void isShortWhereThereIsLittleRoom();
    void ratesAreExact();
    void localesWriteTheirOwnWay_data();
    void localesWriteTheirOwnWay();
    void sumsAreExact();
};

void TestMoney::siteDecides_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text"); // of 1,234,567,890 quota units
    QTest::addColumn<qint64>("perUnit");
    const auto row = [](const char *name, const char *data, const QString &text, qint64 perUnit) {
        QTest::newRow(name) << QByteArray(data) << text << perUnit;
    };
    row("dollars", R"("quota_per_unit":500000,"quota_display_type":"USD")", u"$2,469.14"_s, 500'000);
    row("yuan", R"("quota_per_unit":500000,"quota_display_type":"CNY","usd_exchange_rate":7.3)", u"¥18,024.69"_s,
        500'000);
    row("custom", R"("quota_per_unit":500000,"quota_display_type":"CUSTOM","custom_currency_symbol":"€",
                     "custom_currency_exchange_rate":0.85,"usd_exchange_rate":7.3)",
        u"€2,098.77"_s, 500'000);
    row("custom without a symbol", R"("quota_per_unit":500000,"quota_display_type":"CUSTOM",
                                      "custom_currency_exchange_rate":1)",
        u"¤2,469.14"_s, 500'000);
    row("custom with a symbol to fear", R"("quota_per_unit":500000,"quota_display_type":"CUSTOM",
        "custom_currency_symbol":"a\nb567890123","custom_currency_exchange_rate":1)",
        u"a b567892,469.14"_s, 500'000);
    row("raw", R"("quota_per_unit":1000,"quota_display_type":"TOKENS")", u"1,234,567,890"_s, 1'000);
    row("other unit", R"("quota_per_unit":1000000,"quota_display_type":"USD")", u"$1,234.57"_s, 1'000'000);
    row("as text", R"("quota_per_unit":"500000","quota_display_type":"USD")", u"$2,469.14"_s, 500'000);
    row("older, in dollars", R"("quota_per_unit":500000,"display_in_currency":true)", u"$2,469.14"_s, 500'000);
    row("older, raw", R"("quota_per_unit":500000,"display_in_currency":false)", u"1,234,567,890"_s, 500'000);
    row("newer decides", R"("quota_per_unit":500000,"display_in_currency":true,"quota_display_type":"TOKENS")",
        u"1,234,567,890"_s, 500'000);
    row("says nothing", R"("version":"1")", u"1,234,567,890"_s, 0); // and nothing is guessed
}

void TestMoney::siteDecides()
{
    QFETCH(const QByteArray, data);
    const Currency currency = currencyOf(data);
    QTEST(currency.format(1'234'567'890, english), "text");
    QTEST(currency.quotaPerUnit().value_or(0), "perUnit");
    QCOMPARE(currency.isRaw(), currency.format(1'234'567'890, english) == "1,234,567,890"_L1);
}

void TestMoney::nonsenseIsRawQuota_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : {
             R"("quota_display_type":"USD")",
             R"("display_in_currency":true)",
             R"("display_in_currency":"true","quota_per_unit":500000)",
             R"("quota_display_type":"USD","quota_per_unit":0)",
             R"("quota_display_type":"USD","quota_per_unit":-500000)",
             R"("quota_display_type":"USD","quota_per_unit":0.5)",
             R"("quota_display_type":"USD","quota_per_unit":1000.5)",
             R"("quota_display_type":"USD","quota_per_unit":1e300)",
             R"("quota_display_type":"USD","quota_per_unit":null)",
             R"("quota_display_type":"CNY","quota_per_unit":500000)",
             R"("quota_display_type":"CNY","quota_per_unit":500000,"usd_exchange_rate":0)",
             R"("quota_display_type":"CNY","quota_per_unit":500000,"usd_exchange_rate":-7)",
             R"("quota_display_type":"CNY","quota_per_unit":500000,"usd_exchange_rate":1e10)",
             R"("quota_display_type":"CNY","quota_per_unit":500000,"usd_exchange_rate":1e-7)",
             R"("quota_display_type":"CUSTOM","quota_per_unit":500000,"usd_exchange_rate":7)",
             R"("quota_display_type":"EUR","quota_per_unit":500000)",
             R"("quota_display_type":null,"quota_per_unit":500000,"display_in_currency":true)",
             R"("quota_display_type":1,"quota_per_unit":500000)",
         })
        QTest::newRow(data) << QByteArray(data);
}

void TestMoney::nonsenseIsRawQuota()
{
    QFETCH(const QByteArray, data);
    QVERIFY(currencyOf(data).isRaw());
    const bool tellsUnit = data.contains(R"("quota_per_unit":500000)");
    QCOMPARE(currencyOf(data).quotaPerUnit(), tellsUnit ? std::optional<qint64>(500'000) : std::nullopt);
}

void TestMoney::rounds_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<qint64>("quota");
    QTest::addColumn<QString>("text");
    const auto row = [](const Currency &currency, qint64 quota, const QString &text) {
        QTest::addRow("%lld: %s", static_cast<long long>(quota), qPrintable(text)) << currency << quota << text;
    };
    row(dollars, 0, u"$0.00"_s);
    row(dollars, 500'000, u"$1.00"_s);
    row(dollars, -500'000, u"-$1.00"_s);
    row(dollars, 1, u"$0.000002"_s);
    row(dollars, -1, u"-$0.000002"_s);
    row(dollars, 50, u"$0.0001"_s);
    row(dollars, 4'999, u"$0.009998"_s);
    row(dollars, 5'000, u"$0.01"_s);
    row(dollars, -5'000, u"-$0.01"_s);
    row(dollars, 7'499, u"$0.01"_s);
    row(dollars, 7'500, u"$0.02"_s);
    row(dollars, -7'500, u"-$0.02"_s);
    row(dollars, 497'499, u"$0.99"_s);
    row(dollars, 497'500, u"$1.00"_s);
    row(dollars, 499'999'999, u"$1,000.00"_s);
    row(dollars, most, u"$18,446,744,073,709.55"_s);
    row(dollars, least, u"-$18,446,744,073,709.55"_s);
    row(Currency::money(u"$"_s, 1, 1), most, u"$9,223,372,036,854,775,807.00"_s);
    row(Currency::money(u"$"_s, 1, 1), least, u"-$9,223,372,036,854,775,808.00"_s);
    row(Currency::money(u"$"_s, 1, 1e9), 4, u"$0.000001"_s); // smaller than what can be shown, but not nothing
    row(Currency::money(u"$"_s, 1, 1e9), 1'500, u"$0.000002"_s);
    row(Currency::money(u"$"_s, 1e9, 1), most, u"$9,223,372,036,854,775,807,000,000,000.00"_s);
    row(Currency::money(u"$"_s, 1.00000000001e-6, 1e9), most, u"$9,223.37"_s);
    row(Currency::money(u"$"_s, 123456789.012, 999'999'999), most, u"$1,138,687,896,671,848,641.56"_s);
    row(Currency(), 0, u"0"_s);
    row(Currency(), -1'234, u"-1,234"_s);
    row(Currency(), most, u"9,223,372,036,854,775,807"_s);
    row(Currency(), least, u"-9,223,372,036,854,775,808"_s);
}

void TestMoney::rounds()
{
    QFETCH(const Currency, currency);
    QFETCH(const qint64, quota);
    QTEST(currency.format(quota, english), "text");
}

void TestMoney::isShortWhereThereIsLittleRoom()
{
    const auto text = [](Wide quota) { return dollars.formatShort(quota, english); };
    QCOMPARE(text(0), u"$0.00"_s);
    QCOMPARE(text(499'999'999), u"$1,000.00"_s); // 999.999998
    QCOMPARE(text(500'249'999), u"$1,000"_s);
    QCOMPARE(text(500'250'000), u"$1,001"_s); // half away from zero
    QCOMPARE(text(-500'250'000), u"-$1,001"_s);
    QCOMPARE(text(Wide(std::numeric_limits<qint64>::max()) * 2), u"$36,893,488,147,419"_s);
    QCOMPARE(Currency().formatShort(1'234'567, english), u"1,234,567"_s);
}

void TestMoney::ratesAreExact()
{
    // 1.005 as a double is a little less than that.
    QCOMPARE(Currency::money(u"$"_s, 1.005, 1).format(1, english), u"$1.01"_s);
    QCOMPARE(Currency::money(u"$"_s, 1.005, 1).format(-1, english), u"-$1.01"_s);
    QCOMPARE(Currency::money(u"$"_s, 7.18643, 1).format(1'000'000'000, english), u"$7,186,430,000.00"_s);
    QCOMPARE(Currency::money(u"$"_s, 0.1, 1).format(most, english), u"$922,337,203,685,477,580.70"_s);
}

void TestMoney::localesWriteTheirOwnWay_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("units");
    QTest::newRow("en") << english << u"-$1,234,567.50"_s << u"617,283,750,000"_s;
    QTest::newRow("de") << QLocale(QLocale::German) << u"-$1.234.567,50"_s << u"617.283.750.000"_s;
    QTest::newRow("zh") << QLocale(QLocale::Chinese) << u"-$1,234,567.50"_s << u"617,283,750,000"_s;
    QTest::newRow("C") << QLocale::c() << u"-$1234567.50"_s << u"617283750000"_s;
}

void TestMoney::localesWriteTheirOwnWay()
{
    QFETCH(const QLocale, locale);
    QTEST(dollars.format(-617'283'750'000, locale), "money");
    QTEST(Currency().format(617'283'750'000, locale), "units");
}

void TestMoney::sumsAreExact()
{
    QuotaSum sum;
    QCOMPARE(sum.toString(), u"0"_s);
    for (int i = 0; i < 100'000; ++i)
        sum.add(most);
    QCOMPARE(sum.toString(), u"922337203685477580700000"_s);
    QCOMPARE(Currency().format(sum.value(), english), u"922,337,203,685,477,580,700,000"_s);
    QCOMPARE(Currency().format(sum.value(), QLocale::c()), u"922337203685477580700000"_s);
    QCOMPARE(Currency().format(sum.value(), QLocale(QLocale::German)), u"922.337.203.685.477.580.700.000"_s);
    QCOMPARE(dollars.format(sum.value(), english), u"$1,844,674,407,370,955,161.40"_s);
    for (int i = 0; i < 100'001; ++i)
        sum.add(least);
    QCOMPARE(sum.toString(), u"-9223372036854875808"_s);
    QCOMPARE(Currency().format(sum.value(), english), u"-9,223,372,036,854,875,808"_s);
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
