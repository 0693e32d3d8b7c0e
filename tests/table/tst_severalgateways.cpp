// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of several gateways as one list: orders, sums and texts where amounts are worth different things.
#include "support/analysis.h"
#include "support/testtokens.h"
#include "table/selectedtokens.h"
#include "table/tokenorders.h"
#include "table/tokentext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = 1'800'000'000;

AccountInfo site(TokenId::Account account, const QString &name, const Currency &currency, qint64 balance)
{
    AccountFacts facts;
    facts.balance = balance;
    return {account, name, currency, facts};
}

/// A yuan site, one of which a thousand units are a dollar, and one that does not say what its units are worth.
AccountsPointer threeSites()
{
    return std::make_shared<const Accounts>(QList{site(0, u"work"_s, Currency::money(u"¥"_s, 7.3, 500'000), 500'000),
                                                  site(1, u"Home"_s, Currency::money(u"$"_s, 1, 1'000), -2'000),
                                                  site(2, u"lab"_s, Currency(), 5)});
}

Token limited(qint64 id, TokenId::Account account, qint64 remaining, qint64 used)
{
    Token token;
    token.setId(TokenId(id, account));
    token.status = 1;
    token.remainQuota = remaining;
    token.usedQuota = used;
    return of(Family::NewApi, token);
}

Inventory joined(const std::vector<Token> &tokens)
{
    QList<Inventory> inventories;
    for (TokenId::Account account = 0; account < 3; ++account) {
        std::vector<Token> own;
        std::ranges::copy_if(tokens, std::back_inserter(own),
                             [account](const Token &token) { return token.id().account() == account; });
        inventories.append(Inventory::fromTokens(own, Family::NewApi, 10, account));
    }
    return Inventory::joined(inventories);
}

} // namespace

class TestSeveralGateways : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreInDollars();
    void textsAreEachSitesOwn();
    void ordersAreByWorth();
    void ordersByGateway();
};

void TestSeveralGateways::sumsAreInDollars()
{
    // $3, $0.25, $0.001 and what nobody knows.
    const Inventory inventory = joined(
        {limited(1, 0, 1'500'000, 0), limited(2, 1, 250, 750), limited(3, 1, 1, 0), limited(4, 2, 77, 7)});
    FilterContext context{.now = now};
    context.accounts = threeSites();
    context.currency = context.accounts->common();
    const Summary summary = summarize(inventory, context);
    const auto dollars = [&](const QuotaSum &sum) { return context.currency.format(sum.value(), QLocale::c()); };
    QCOMPARE(dollars(summary.remaining), u"$3.25"_s);
    QCOMPARE(dollars(summary.granted), u"$4.00"_s);
    QCOMPARE(dollars(summary.promised), u"$3.25"_s);
    QCOMPARE(summary.amountsUnknown, 1);
    QCOMPARE(summary.accounts, 3);
    QCOMPARE(summary.balances, 2);
    QCOMPARE(dollars(*summary.balance), u"-$1.00"_s); // 1 and -2
    QCOMPARE(summary.unableToPay, 1);
    QCOMPARE(summary.mostRemaining.at(0).id, TokenId(1, 0));
    QCOMPARE(summary.mostRemaining.at(1).id, TokenId(2, 1));

    Arrangement all;
    all.inventory = inventory;
    const SelectionSum sum = sumOf({std::make_shared<const Arrangement>(all), true, {}}, context, {});
    QCOMPARE(dollars(sum.remaining), u"$3.25"_s);
    QCOMPARE(sum.unknownRemaining, 1);
    QCOMPARE(dollars(sum.used), u"$0.75"_s);
    QCOMPARE(sum.unknownUsed, 1);
}

void TestSeveralGateways::textsAreEachSitesOwn()
{
    const AccountsPointer accounts = threeSites();
    const TokenText text = TokenText(now, accounts->common(), QLocale::c()).of(accounts);
    QCOMPARE(text.remaining(limited(1, 0, 1'000'000, 0)), u"¥14.60"_s);
    QCOMPARE(text.used(limited(1, 1, 0, 1'500)), u"$1.50"_s);
    QCOMPARE(text.remaining(limited(1, 2, 1'500, 0)), u"1500"_s);
    QCOMPARE(text.gateway(limited(1, 1, 0, 0)), u"Home"_s);
}

/// By what amounts are worth, with those that nobody knows last.
void TestSeveralGateways::ordersAreByWorth()
{
    QRandomGenerator random(3);
    const AccountsPointer accounts = threeSites();
    for (int round = 0; round < 20; ++round) {
        std::vector<Token> tokens;
        for (qint64 id = 1; id <= 100; ++id)
            tokens.push_back(limited(id, static_cast<TokenId::Account>(random.bounded(3)),
                                     random.bounded(-2'000, 2'000'000), random.bounded(2'000'000)));
        const Inventory inventory = joined(tokens);
        TokenOrders orders(inventory, now, QLocale::c());
        orders.setAccounts(accounts);
        for (const Column column : {Column::Remaining, Column::Used}) {
            const auto worth = [&](quint32 row) {
                const Token &token = *inventory.at(row);
                const qint64 scale = accounts->scale(token.id().account());
                const qint64 amount = column == Column::Used ? token.usedQuota : token.remainQuota;
                return std::pair(scale == 0, scale == 0 ? Wide(0) : Wide(amount) * scale);
            };
            const TokenOrders::Rows &order = *orders.ascending(column);
            QCOMPARE(order.size(), tokens.size());
            for (size_t i = 1; i < order.size(); ++i)
                QVERIFY(worth(order[i - 1]) <= worth(order[i]));
        }
    }
}

void TestSeveralGateways::ordersByGateway()
{
    const Inventory inventory = joined(
        {limited(1, 0, 1, 0), limited(2, 1, 1, 0), limited(3, 2, 1, 0), limited(4, 0, 1, 0)});
    TokenOrders orders(inventory, now, QLocale::c());
    orders.setAccounts(threeSites());
    QStringList names;
    for (const quint32 row : *orders.ascending(Column::Gateway))
        names.append(threeSites()->of(*inventory.at(row)).name);
    QStringList expected = names;
    std::ranges::sort(expected,
                      [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    QCOMPARE(names, expected);
    // Of a single account nothing hangs on it.
    orders.setAccounts(nullptr);
    QCOMPARE(orders.ascending(Column::Gateway)->size(), 4u);
}

QTEST_GUILESS_MAIN(TestSeveralGateways)
#include "tst_severalgateways.moc"
