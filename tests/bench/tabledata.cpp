// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledata.h"

#include "demo/demoreply.h"
#include "gateway/pagedecoder.h"
#include "suite.h"
#include "tokens/tokenstate.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

constexpr int gatewayCount = 10;
constexpr qint64 pageRows = 100;
constexpr qint64 clock = 1'795'464'000; // the same tokens in every run

Family familyOf(TokenId::Account account)
{
    return account % 2 == 0 ? Family::NewApi : Family::OneHub;
}

/// Those that stand there in the list of all, as this account's gateway sends them.
Inventory inventoryOf(TokenId::Account account, qint64 allTokens)
{
    const Family family = familyOf(account);
    const qint64 tokens = allTokens / gatewayCount;
    PageDecoder decoder;
    Inventory inventory(family, pageRows, account);
    inventory.setRowCount(tokens);
    for (qint64 first = 0; first < tokens; first += pageRows) {
        DemoPage sent{family, first / pageRows + 1, pageRows, tokens, {}};
        for (qint64 row = first; row < qMin(tokens, first + pageRows); ++row) {
            sent.tokens.push_back(demoToken(allTokens - account * tokens - row, {clock, allTokens}));
            sent.tokens.back().setId(tokens - row);
        }
        auto page = std::get<DecodedPage>(decoder.decode(demoPageReply(sent)));
        for (Token &token : page.tokens) {
            token.family = family;
            token.setAccount(account);
        }
        inventory.setPage(first / pageRows, std::make_shared<const std::vector<Token>>(std::move(page.tokens)));
    }
    inventory.setTotal(tokens);
    inventory.setCompleteness(Completeness::Whole);
    return inventory;
}

AccountsPointer tenAccounts()
{
    const std::array currencies{Currency::money(u"$"_s, 1, 500'000), Currency::money(u"¥"_s, 7.2, 1'000'000),
                                Currency::raw(250'000)};
    QList<AccountInfo> accounts;
    for (TokenId::Account account = 0; account < gatewayCount; ++account)
        accounts.append({account, u"gateway-%1"_s.arg(account), currencies[account % currencies.size()]});
    return std::make_shared<const Accounts>(accounts);
}

/// What remains, in units that are worth the same everywhere.
std::partial_ordering compareRemaining(const Token &a, const Token &b, const FilterContext &context)
{
    if (isUnlimited(a) || isUnlimited(b))
        return isUnlimited(a) <=> isUnlimited(b);
    return Wide(a.remainQuota) * context.scaleOf(a) <=> Wide(b.remainQuota) * context.scaleOf(b);
}

} // namespace

TableData oneGateway(qint64 tokens)
{
    return {demoInventory(tokens), {}};
}

const TableData &tenGateways(qint64 tokens)
{
    static std::map<qint64, TableData> made;
    if (const auto found = made.find(tokens); found != made.end())
        return found->second;
    QList<Inventory> inventories;
    for (TokenId::Account account = 0; account < gatewayCount; ++account)
        inventories.append(inventoryOf(account, tokens));
    TableData data{Inventory::joined(inventories), {}};
    data.context.now = clock;
    data.context.accounts = tenAccounts();
    data.context.currency = data.context.accounts->common();
    if (data.inventory.tokenCount() != tokens || data.inventory.sources().size() != gatewayCount
        || !data.context.accounts->isMixed())
        qFatal("these are not ten gateways");
    return made[tokens] = data;
}

bool isInOrder(const Arrangement &arrangement, Column column, const TableData &data)
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    const auto isBefore = [&](const Token &a, const Token &b) {
        const std::partial_ordering order = column == Column::Name ? collator.compare(a.name, b.name) <=> 0
                                                                   : compareRemaining(a, b, data.context);
        return order < 0 || (order == 0 && a.id() < b.id());
    };
    std::vector<bool> seen(static_cast<size_t>(data.inventory.rowCount()));
    for (qsizetype position = 0; position < arrangement.count(); ++position) {
        const auto row = static_cast<size_t>(arrangement.rowAt(position));
        if (seen[row] || (position > 0 && !isBefore(*arrangement.at(position - 1), *arrangement.at(position))))
            return false;
        seen[row] = true;
    }
    return arrangement.count() == data.inventory.tokenCount();
}

qsizetype matchCount(const Filter &filter, const TableData &data)
{
    qsizetype count = 0;
    data.inventory.forEach(
        [&](qsizetype, const Token &token) { count += filter.matches(token, data.context) ? 1 : 0; });
    return count;
}

} // namespace Bench
