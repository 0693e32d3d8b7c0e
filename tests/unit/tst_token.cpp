// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testtokens.h"
#include "tokens/inventory.h"
#include "tokens/limits.h"
#include "tokens/statuses.h"
#include "tokens/token.h"
#include "tokens/tokenstate.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = 1'800'000'000;

Inventory::Page pageOf(std::initializer_list<qint64> ids)
{
    std::vector<Token> tokens;
    for (const qint64 id : ids) {
        tokens.emplace_back();
        tokens.back().setId(id);
    }
    return std::make_shared<const std::vector<Token>>(std::move(tokens));
}

/// Every row's id; 0 where nothing has been read.
QList<qint64> rowIds(const Inventory &inventory)
{
    QList<qint64> ids;
    for (qsizetype row = 0; row < inventory.rowCount(); ++row)
        ids.append(inventory.at(row) ? inventory.at(row)->id().value() : 0);
    return ids;
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identitiesAreOrdered();
    void masksKeysAsServersDo_data();
    void masksKeysAsServersDo();
    void effectiveStatusTable_data();
    void effectiveStatusTable();
    void effectiveStatusNames();
    void neverUsedNeedsNoChargeAndTheMomentOfCreation();
    void neverUsedIsNotClaimedWhereUsesAreNotCounted();
    void unknownFieldsAreToldApart();
    void writtenLimits_data();
    void writtenLimits();
    void familyNamesLeadBack();
    void inventoryHoldsSlotsForPagesNotRead();
    void inventoryPageReadAgainReplacesTheOld();
    void inventoryGrowsWithAPageBeyondItsEnd();
    void inventoryShortPageLeavesEmptySlots();
    void accountsAreJoined();
    void inventoryFromTokensIsWhole();
    void inventoryCopyIsIndependent();
    void inventoryCopiesKeepTheirPages();
};

void TestToken::masksKeysAsServersDo_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &key, const QString &masked) {
        QTest::newRow(name) << key << masked;
    };
    row("none", {}, {});
    row("1", u"a"_s, u"sk-*"_s);
    row("4", u"abcd"_s, u"sk-****"_s);
    row("5", u"abcde"_s, u"sk-ab****de"_s);
    row("8", u"abcdefgh"_s, u"sk-ab****gh"_s);
    row("9", u"abcdefghi"_s, u"sk-abcd**********fghi"_s);
    row("48", u"abcd"_s + QString(40, u'x') + u"wxyz"_s, u"sk-abcd**********wxyz"_s);
    row("48 with sk-", u"sk-abcd"_s + QString(40, u'x') + u"wxyz"_s, u"sk-abcd**********wxyz"_s);
    row("8 with sk-", u"sk-abcdefgh"_s, u"sk-ab****gh"_s);
    row("4 with sk-", u"sk-abcd"_s, u"sk-****"_s);
    row("only sk-", u"sk-"_s, {});
    row("masked by the server", u"abcd**********wxyz"_s, u"sk-abcd**********wxyz"_s);
}

void TestToken::masksKeysAsServersDo()
{
    QFETCH(const QString, key);
    QFETCH(const QString, masked);
    const MaskedKey once = MaskedKey::fromKey(key);
    QCOMPARE(once.toString(), masked);
    QCOMPARE(once.isEmpty(), masked.isEmpty());
    QCOMPARE(MaskedKey::fromKey(masked), once);
    QCOMPARE(MaskedKey::fromKey(masked.mid(3)), once);
    const QByteArray bytes = key.toLatin1();
    QCOMPARE(MaskedKey::fromKey(QLatin1StringView(bytes)), once);
}

void TestToken::effectiveStatusTable_data()
{
    QTest::addColumn<qint32>("stored");
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<qint64>("remain");
    QTest::addColumn<QList<Field>>("unknown");
    QTest::addColumn<EffectiveStatus>("effective");

    const auto row = [](const char *name, qint32 stored, qint64 expires, bool unlimited, qint64 remain,
                        EffectiveStatus effective, const QList<Field> &unknown = {}) {
        QTest::newRow(name) << stored << expires << unlimited << remain << unknown << effective;
    };
    using enum EffectiveStatus;
    row("never expires", 1, -1, false, 1, Enabled);
    row("one second left", 1, now + 1, false, 1, Enabled);
    row("expires now", 1, now, false, 1, Expired);
    row("expired a second ago", 1, now - 1, false, 1, Expired);
    row("expiry 0", 1, 0, false, 1, Expired);
    row("expiry -2", 1, -2, false, 1, Expired);
    row("expiry far off", 1, std::numeric_limits<qint64>::max(), false, 1, Enabled);
    row("nothing left", 1, -1, false, 0, Exhausted);
    row("overdrawn", 1, -1, false, -5, Exhausted);
    row("overdrawn, unlimited", 1, -1, true, -5, Enabled);
    row("expired and exhausted", 1, 0, false, 0, Expired);
    row("disabled", 2, -1, false, 1, Disabled);
    row("disabled and expired", 2, 0, false, 0, Disabled);
    row("stored as expired", 3, -1, true, 1, Expired);
    row("stored as exhausted", 4, -1, true, 1, Exhausted);
    row("stored 0", 0, -1, true, 1, Unknown);
    row("stored 9", 9, 0, false, 0, Unknown);
    row("untold status", 1, -1, true, 1, Unknown, {Field::Status});
    row("untold expiry", 1, -1, true, 1, Unknown, {Field::ExpiredTime});
    row("untold expiry, exhausted", 1, -1, false, 0, Exhausted, {Field::ExpiredTime});
    row("untold switch", 1, -1, false, 0, Unknown, {Field::UnlimitedQuota});
    row("untold switch, expired", 1, 0, false, 0, Expired, {Field::UnlimitedQuota});
    row("untold remainder", 1, -1, false, 0, Unknown, {Field::RemainQuota});
    row("untold remainder, unlimited", 1, -1, true, 0, Enabled, {Field::RemainQuota});
    row("untold name", 1, -1, false, 1, Enabled, {Field::Name});
}

void TestToken::effectiveStatusTable()
{
    QFETCH(const qint32, stored);
    QFETCH(const qint64, expires);
    QFETCH(const bool, unlimited);
    QFETCH(const qint64, remain);
    QFETCH(const QList<Field>, unknown);
    Token token;
    token.status = stored;
    token.expiredTime = expires;
    token.unlimitedQuota = unlimited;
    token.remainQuota = remain;
    for (const Field field : unknown)
        token.setUnknown(field);
    QTEST(effectiveStatus(token, now), "effective");
}

void TestToken::effectiveStatusNames()
{
    QCOMPARE(statusInfo(EffectiveStatus::Enabled).id, "enabled"_L1);
    QCOMPARE(statusInfo(EffectiveStatus::Disabled).id, "disabled"_L1);
    QCOMPARE(statusInfo(EffectiveStatus::Unknown).id, "unknown"_L1);
    QCOMPARE(statusInfo(EffectiveStatus::Exhausted).id, "exhausted"_L1);
    QCOMPARE(statusInfo(EffectiveStatus::Expired).id, "expired"_L1);
}

void TestToken::neverUsedNeedsNoChargeAndTheMomentOfCreation()
{
    Token token;
    token.createdTime = now;
    const auto touched = [&token](qint64 accessed) {
        token.accessedTime = accessed;
        return wasNeverUsed(token);
    };
    QCOMPARE(touched(now), std::optional(true));
    QCOMPARE(touched(now + 5), std::optional(true));
    QCOMPARE(touched(now - 5), std::optional(true));
    QCOMPARE(touched(now + 6), std::optional(false));
    QCOMPARE(touched(0), std::optional(true));
    token.usedQuota = 1;
    QCOMPARE(touched(now), std::optional(false));
    QCOMPARE(touched(0), std::optional<bool>());
    token.setUnknown(Field::UsedQuota);
    QCOMPARE(touched(now), std::optional<bool>());
    QCOMPARE(touched(now + 6), std::optional(false));
}

/// One API and One Hub: their unlimited tokens look as if they were never used.
void TestToken::neverUsedIsNotClaimedWhereUsesAreNotCounted()
{
    Token token;
    token.createdTime = now;
    token.accessedTime = now;
    token.countsUses = false;
    QCOMPARE(wasNeverUsed(token), std::optional<bool>());
    QCOMPARE(lastUse(token), std::optional<qint64>());
    QCOMPARE(isUnusedFor(token, now + 100 * 86'400, 90), std::optional<bool>());
    token.accessedTime = 0;
    QCOMPARE(wasNeverUsed(token), std::optional<bool>());
    token.accessedTime = now + 60; // this one counts
    QCOMPARE(wasNeverUsed(token), std::optional(false));
    QCOMPARE(lastUse(token), std::optional(now + 60));
    QCOMPARE(isUnusedFor(token, now + 100 * 86'400, 90), std::optional(true));
}

void TestToken::unknownFieldsAreToldApart()
{
    Token token;
    token.setUnknown(Field::Group);
    token.setUnknown(Field::UserId);
    QVERIFY(!token.knows(Field::Group));
    QVERIFY(!token.knows(Field::UserId));
    for (size_t i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QCOMPARE(token.knows(field), field != Field::Group && field != Field::UserId);
    }
}

void TestToken::writtenLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("models");
    QTest::addColumn<QStringList>("ips");
    const auto row = [](const char *name, const QString &text, const QStringList &models, const QStringList &ips) {
        QTest::newRow(name) << text << models << ips;
    };
    row("nothing", {}, {}, {});
    row("separators only", u" ,\n, "_s, {}, {});
    row("one", u"a"_s, {u"a"_s}, {u"a"_s});
    row("commas", u"a, b,,c "_s, {u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"b"_s, u"c"_s});
    row("mixed", u"a b\nc,\td\r\n"_s, {u"a b\nc"_s, u"d"_s}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("array", u"[\"a\",\" b \"]"_s, {u"a"_s, u"b"_s}, {u"a"_s, u"b"_s});
    row("blanks round an array", u" [\"a\"] "_s, {u"a"_s}, {u"a"_s});
    row("array with mixed elements", u"[\"a\\nb,c\", \"\", \"d\"]"_s, {u"a\nb"_s, u"c"_s, u"d"_s},
        {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("empty array", u"[]"_s, {}, {});
    row("broken array", u"[\"a\",b"_s, {u"[\"a\""_s, u"b"_s}, {u"[\"a\""_s, u"b"_s});
}

void TestToken::writtenLimits()
{
    QFETCH(const QString, text);
    Token token;
    token.models = text;
    token.ips = text;
    QTEST(writtenModels(token), "models");
    QTEST(writtenIps(token), "ips");
}

void TestToken::familyNamesLeadBack()
{
    for (const Family family : knownFamilies) {
        QVERIFY(!familyName(family).isEmpty());
        QCOMPARE(familyFromId(familyId(family)), std::optional(family));
    }
    QCOMPARE(familyFromId(u""), std::nullopt);
    QCOMPARE(familyFromId(u"newapi"), std::nullopt);
}

void TestToken::inventoryHoldsSlotsForPagesNotRead()
{
    Inventory inventory(Family::NewApi, 2);
    inventory.setRowCount(5);
    QCOMPARE(inventory.pageCount(), 3);
    inventory.setPage(1, pageOf({3, 4}));
    QCOMPARE(rowIds(inventory), QList<qint64>({0, 0, 3, 4, 0}));
    QCOMPARE(inventory.tokenCount(), 2);
    QVERIFY(!inventory.hasPage(0));
    QVERIFY(inventory.hasPage(1));
    QVERIFY(!inventory.hasPage(7));

    QList<QPair<qsizetype, qint64>> seen;
    inventory.forEach([&seen](qsizetype row, const Token &token) { seen.append({row, token.id().value()}); });
    QCOMPARE(seen, (QList<QPair<qsizetype, qint64>>({{2, 3}, {3, 4}})));
    QCOMPARE(inventory.completeness(), Completeness::Partial);
}

void TestToken::inventoryPageReadAgainReplacesTheOld()
{
    Inventory inventory(Family::NewApi, 2);
    inventory.setPage(0, pageOf({1, 2}));
    inventory.setPage(0, pageOf({9}));
    QCOMPARE(inventory.tokenCount(), 1);
    QCOMPARE(rowIds(inventory), QList<qint64>({9, 0}));
}

void TestToken::inventoryGrowsWithAPageBeyondItsEnd()
{
    Inventory inventory(Family::NewApi, 2);
    inventory.setRowCount(2);
    inventory.setPage(2, pageOf({5}));
    QCOMPARE(rowIds(inventory), QList<qint64>({0, 0, 0, 0, 5}));
}

void TestToken::inventoryShortPageLeavesEmptySlots()
{
    Inventory inventory(Family::NewApi, 3);
    inventory.setRowCount(6);
    inventory.setPage(0, pageOf({1}));
    inventory.setPage(1, pageOf({4, 5, 6}));
    QCOMPARE(rowIds(inventory), QList<qint64>({1, 0, 0, 4, 5, 6}));
    QCOMPARE(inventory.tokenCount(), 4);
}

void TestToken::accountsAreJoined()
{
    Inventory partial(Family::OneHub, 3, 1);
    partial.setRowCount(4);
    partial.setPage(1, pageOf({4}));
    partial.setTotal(9);
    partial.setReadTime(50);
    partial.setFaults(2, {});
    Inventory whole = Inventory::fromTokens(*pageOf({9, 8, 7, 6, 5}), Family::NewApi, 2);
    whole.setReadTime(70);
    whole.setFaults(1, {});
    const Inventory joined = Inventory::joined({whole, Inventory(), partial});
    QCOMPARE(rowIds(joined), QList<qint64>({9, 8, 7, 6, 5, 0, 0, 0, 4}));
    QCOMPARE(joined.tokenCount(), 6);
    QCOMPARE(joined.pageCount(), 5);
    for (const auto &[row, page] :
         {std::pair(0, 0), std::pair(3, 1), std::pair(4, 2), std::pair(5, 3), std::pair(8, 4)})
        QCOMPARE(joined.pageOf(row), page);
    for (const auto &[page, row] : {std::pair(0, 0), std::pair(2, 4), std::pair(3, 5), std::pair(4, 8)})
        QCOMPARE(joined.firstRow(page), row);
    QVERIFY(joined.page(2) == whole.page(2) && joined.page(4) == partial.page(1) && !joined.hasPage(3));
    QCOMPARE(joined.completeness(), Completeness::Partial);
    QCOMPARE(joined.total(), std::nullopt); // the empty one has not reported
    QCOMPARE(Inventory::joined({whole, partial}).total(), std::optional<qint64>(14));
    QCOMPARE(joined.readTime(), 0);
    QCOMPARE(Inventory::joined({whole, partial}).readTime(), 50);
    QCOMPARE(joined.lostRows(), 3);
    QCOMPARE(joined.family(), Family::Unknown);
    QCOMPARE(joined.sources().last().account, 1);
    QList<qsizetype> fresh;
    joined.forEachNewPage(Inventory::joined({whole, Inventory(), Inventory(Family::OneHub, 3, 1)}), 0, 4,
                          [&fresh](qsizetype page) { fresh.append(page); });
    QCOMPARE(fresh, QList<qsizetype>({4}));
    QCOMPARE(Inventory::joined({}).rowCount(), 0);
}

void TestToken::inventoryFromTokensIsWhole()
{
    const std::vector<Token> tokens(*pageOf({5, 4, 3, 2, 1}));
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi, 2);
    QCOMPARE(rowIds(inventory), QList<qint64>({5, 4, 3, 2, 1}));
    QVERIFY(inventory.isWhole());
    QCOMPARE(inventory.total(), std::optional<qint64>(5));
    QCOMPARE(Inventory::fromTokens({}, Family::NewApi).rowCount(), 0);
}

void TestToken::inventoryCopyIsIndependent()
{
    Inventory inventory(Family::NewApi, 2);
    inventory.setPage(0, pageOf({1, 2}));
    const Inventory copy = inventory;
    inventory.setPage(0, pageOf({3}));
    QCOMPARE(rowIds(copy), QList<qint64>({1, 2}));
    QCOMPARE(copy.page(0)->size(), size_t(2));
}

/// More pages than share a chunk: a copy keeps what it had, and what is cut off is counted no more.
void TestToken::inventoryCopiesKeepTheirPages()
{
    Inventory inventory(Family::NewApi, 2);
    const auto pageOf = [](qint64 id) {
        std::vector<Token> tokens(2);
        tokens[0].setId(id);
        tokens[1].setId(id + 1);
        return std::make_shared<const std::vector<Token>>(tokens);
    };
    inventory.setRowCount(400);
    for (qsizetype page = 0; page < 200; page += 3)
        inventory.setPage(page, pageOf(page * 2));
    const Inventory before = inventory;
    for (qsizetype page = 1; page < 200; page += 3)
        inventory.setPage(page, pageOf(page * 2));
    inventory.setPage(0, pageOf(1'000));

    QCOMPARE(before.tokenCount(), 67 * 2);
    QCOMPARE(inventory.tokenCount(), 67 * 2 + 67 * 2);
    QCOMPARE(before.at(0)->id().value(), 0);
    QCOMPARE(inventory.at(0)->id().value(), 1'000);
    for (qsizetype row = 2; row < 400; ++row) {
        const qsizetype page = row / 2;
        QCOMPARE(before.at(row) != nullptr, page % 3 == 0);
        QCOMPARE(inventory.at(row) != nullptr, page % 3 != 2);
        if (inventory.at(row))
            QCOMPARE(inventory.at(row)->id().value(), row);
    }
    QCOMPARE(before.page(66), inventory.page(66)); // shared

    inventory.setRowCount(10);
    QCOMPARE(inventory.rowCount(), 10);
    QCOMPARE(inventory.tokenCount(), 8); // pages 0, 1, 3 and 4
    QCOMPARE(inventory.pageCount(), 5);
    QCOMPARE(before.tokenCount(), 67 * 2);
    QCOMPARE(before.at(396)->id().value(), 396);
}

/// By account, then integers before texts; what is equal has one hash.
void TestToken::identitiesAreOrdered()
{
    const TokenId number(17);
    const TokenId text = TokenId::fromText(u"17"_s);
    QVERIFY(number != text);
    QVERIFY(number < text);
    QCOMPARE(number.toString(), text.toString());
    QVERIFY(TokenId(2) < TokenId(17));
    QVERIFY(TokenId::fromText(u"b"_s) > TokenId::fromText(u"a"_s));
    QVERIFY(TokenId::fromText(u"a"_s) == TokenId::fromText(u"a"_s));
    QCOMPARE(qHash(TokenId::fromText(u"a"_s)), qHash(TokenId::fromText(u"a"_s)));
    QVERIFY(TokenId(17, 1) != number);
    QVERIFY(TokenId(1, 1) > text);
    Token token;
    token.setId(TokenId::fromText(u"x"_s, 7));
    QCOMPARE(token.id().account(), 7);
    QCOMPARE(token.id().toString(), u"x"_s);
}

QTEST_APPLESS_MAIN(TestToken)
#include "tst_token.moc"
