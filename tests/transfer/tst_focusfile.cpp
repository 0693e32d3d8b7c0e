// SPDX-License-Identifier: GPL-3.0-or-later
// Use as a file for those who account for it.
#include "transfer/focusfile.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestFocusFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dollarsAreExact_data();
    void dollarsAreExact();
    void dollarsAddUp();
    void columnsHaveTheirNamesAndValues();
    void whatIsNotKnownIsEmpty();
};

void TestFocusFile::dollarsAreExact_data()
{
    QTest::addColumn<qint64>("quota");
    QTest::addColumn<qint64>("perDollar");
    QTest::addColumn<QString>("dollars");
    const auto add = [](qint64 quota, qint64 perDollar, const QString &dollars) {
        QTest::addRow("%lld of %lld", static_cast<long long>(quota), static_cast<long long>(perDollar))
            << quota << perDollar << dollars;
    };
    add(0, 500'000, u"0"_s);
    add(500'000, 500'000, u"1"_s);
    add(1, 500'000, u"0.000002"_s);
    add(-1, 500'000, u"-0.000002"_s);
    add(1'234'567, 500'000, u"2.469134"_s);
    add(1, 3, u"0.333333333333"_s);
    add(2, 3, u"0.666666666667"_s);
    add(-2, 3, u"-0.666666666667"_s);
    add(999'999'999'999'999'999, 1'000'000'000, u"999999999.999999999"_s);
    add(std::numeric_limits<qint64>::max(), 1, u"9223372036854775807"_s);
    add(std::numeric_limits<qint64>::min(), 1'000'000'000, u"-9223372036.854775808"_s);
}

void TestFocusFile::dollarsAreExact()
{
    QFETCH(const qint64, quota);
    QFETCH(const qint64, perDollar);
    QFETCH(const QString, dollars);
    QCOMPARE(dollarsOf(quota, perDollar), dollars);
}

/// Where a unit is a whole part of a dollar, what is written adds up to what was used, to the last unit.
void TestFocusFile::dollarsAddUp()
{
    QRandomGenerator random(20'261'126);
    for (const qint64 perDollar : {qint64{1}, qint64{500'000}, qint64{1'000'000}, qint64{2'500}}) {
        for (int i = 0; i < 2'000; ++i) {
            const auto quota = static_cast<qint64>(random.generate64() >> 20) - (qint64{1} << 42);
            const QString text = dollarsOf(quota, perDollar);
            // By hand: digits without the point, scaled.
            const qsizetype point = text.indexOf(u'.');
            const QString digits = QString(text).remove(u'.');
            Wide scaled = digits.toLongLong();
            const int decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
            QVERIFY(scaled * perDollar == Wide(quota) * powerOfTen(decimals));
        }
    }
}

void TestFocusFile::columnsHaveTheirNamesAndValues()
{
    const UseCharge charge{.gateway = u"work, east"_s,
                           .account = u"7"_s,
                           .from = 1'795'651'200,
                           .to = 1'795'737'600,
                           .monthFrom = 1'793'491'200,
                           .monthTo = 1'796'083'200,
                           .token = u"12"_s,
                           .tokenName = u"=ci"_s,
                           .model = u"gpt-5.4"_s,
                           .group = u"vip"_s,
                           .use = {750'000, 3, 4'000}};
    const QByteArray file = focusFile({charge}, false);
    const QByteArrayList lines = file.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0],
             "BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,BillingPeriodStart,"
             "BillingPeriodEnd,ChargeCategory,ChargeDescription,ChargePeriodStart,ChargePeriodEnd,"
             "ConsumedQuantity,ConsumedUnit,EffectiveCost,ProviderName,ServiceCategory,ServiceName,x_TokenId,"
             "x_TokenName,x_Model,x_Group,x_Calls,x_QuotaUnits\r"_ba);
    QCOMPARE(lines[1],
             "1.5,7,\"work, east\",USD,2026-11-01T00:00:00Z,2026-12-01T00:00:00Z,Usage,gpt-5.4 by =ci,"
             "2026-11-26T00:00:00Z,2026-11-27T00:00:00Z,4000,Tokens,1.5,\"work, east\","
             "AI and Machine Learning,LLM API gateway,12,'=ci,gpt-5.4,vip,3,750000\r"_ba);
    QVERIFY(focusFile({}, true).startsWith("\xef\xbb\xbf"
                                           "BilledCost,"));
}

void TestFocusFile::whatIsNotKnownIsEmpty()
{
    UseCharge charge{.gateway = u"g"_s, .use = {500'000, 2, 0}};
    QVERIFY2(focusFile({charge}, false).contains(",2,Requests,1,g,"), focusFile({charge}, false).constData());
    charge.use.calls = 0;
    QVERIFY(focusFile({charge}, false).contains(",,,1,g,"));
    QVERIFY(focusFile({charge}, false).contains(",unknown model,"));
}

QTEST_GUILESS_MAIN(TestFocusFile)
#include "tst_focusfile.moc"
