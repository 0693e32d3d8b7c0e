// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testtokens.h"
#include "table/tokenplaces.h"

#include <QTest>

using namespace TokenDeck;

namespace {

Arrangement arrangementOf(const Inventory &inventory, Ordering ordering)
{
    Arrangement arrangement{inventory, 1, ordering, false, {}};
    if (ordering.column)
        arrangement.order = TokenOrders(inventory, 700).ascending(*ordering.column);
    return arrangement;
}

QList<TokenPlace> everyThird(const Inventory &inventory)
{
    QList<TokenPlace> tokens;
    for (qsizetype row = inventory.rowCount() - 1; row >= 0; row -= 3)
        tokens.append({inventory.at(row)->id(), row});
    return tokens;
}

} // namespace

class TestTokenPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTokensInEveryOrder();
    void findsTokensThatMoved();
    void tellsWhatIsNotThere();
};

void TestTokenPlaces::findsTokensInEveryOrder()
{
    const Inventory inventory = Inventory::fromTokens(randomTokens(200, 4), Family::NewApi, 30);
    const QList<TokenPlace> tokens = everyThird(inventory);
    for (const Ordering ordering :
         {Ordering{}, Ordering{Column::Name, Qt::AscendingOrder}, Ordering{Column::Expires, Qt::DescendingOrder}}) {
        const Arrangement arrangement = arrangementOf(inventory, ordering);
        const QList<qsizetype> positions = positionsOf(tokens, arrangement);
        QCOMPARE(positions.size(), tokens.size());
        for (qsizetype i = 0; i < tokens.size(); ++i)
            QCOMPARE(arrangement.at(positions.at(i))->id(), tokens.at(i).id);
    }
}

/// After a refresh new tokens stand before the others.
void TestTokenPlaces::findsTokensThatMoved()
{
    std::vector<Token> list = randomTokens(50, 4);
    const QList<TokenPlace> tokens = everyThird(Inventory::fromTokens(list, Family::NewApi, 7));
    Token created;
    created.setId(90'000'000);
    list.insert(list.begin(), created);
    const Arrangement arrangement = arrangementOf(Inventory::fromTokens(list, Family::NewApi, 7),
                                                  {Column::Used, Qt::AscendingOrder});
    const QList<qsizetype> positions = positionsOf(tokens, arrangement);
    for (qsizetype i = 0; i < tokens.size(); ++i)
        QCOMPARE(arrangement.at(positions.at(i))->id(), tokens.at(i).id);
}

void TestTokenPlaces::tellsWhatIsNotThere()
{
    const Inventory inventory = Inventory::fromTokens(randomTokens(20, 4), Family::NewApi, 7);
    Arrangement filtered{inventory, 1, {}, true, std::make_shared<const TokenOrders::Rows>(TokenOrders::Rows{3, 5})};
    const auto place = [&](qsizetype row) { return TokenPlace{inventory.at(row)->id(), row}; };
    QCOMPARE(positionsOf({place(5), place(4), {77'777'777, 900}, place(5)}, filtered),
             (QList<qsizetype>{1, -1, -1, 1}));
    QCOMPARE(positionsOf({}, filtered), QList<qsizetype>{});
    QCOMPARE(positionsOf({{77'777'777, 0}}, arrangementOf(Inventory(), {})), QList<qsizetype>{-1});
}

QTEST_GUILESS_MAIN(TestTokenPlaces)
#include "tst_tokenplaces.moc"
