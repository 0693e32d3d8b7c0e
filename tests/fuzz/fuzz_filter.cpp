// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a query: it is read or refused with a position inside it, and if it is read, both evaluators agree.
#include "fuzz/harness.h"
#include "query/filter.h"
#include "query/filtercompletion.h"
#include "query/searchtext.h"
#include "tokens/inventory.h"

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

constexpr qint64 now = 1'800'000'000;

std::vector<Token> tokens()
{
    std::vector<Token> made(5);
    qint64 id = 0;
    for (Token &token : made) {
        token.setId(++id);
        token.status = 1;
        token.key = MaskedKey::fromKey(u"abcdefghijklmnop");
    }
    made[0].name = u"prod"_s;
    made[0].group = u"vip"_s;
    made[1].name = u"Ünï 生产\n\"x\""_s;
    made[1].models = u"gpt-5.4,claude"_s;
    made[1].modelLimitsEnabled = true;
    made[2].ips = u"10.0.0.0/8\nlocalhost"_s;
    made[2].ipLimitsEnabled = true;
    made[2].remainQuota = std::numeric_limits<qint64>::min();
    made[2].usedQuota = std::numeric_limits<qint64>::max();
    made[2].createdTime = std::numeric_limits<qint64>::min();
    made[2].accessedTime = std::numeric_limits<qint64>::max();
    made[3].unlimitedQuota = true;
    made[3].expiredTime = now + 1;
    for (size_t field = 0; field < fieldCount; ++field)
        made[4].setUnknown(static_cast<Field>(field));
    return made;
}

struct Fixture
{
    Fixture() { text.update(inventory); }

    Inventory inventory = Inventory::fromTokens(tokens(), Family::NewApi, 2);
    SearchText text;
};

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    static const Fixture fixture;
    const FilterContext context{now, Currency::raw(500'000), {}};
    const QString query = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));

    const Completion completion = complete(query, static_cast<qsizetype>(size / 2), [&](const QString &field) {
        return fieldValues(field, fixture.inventory, context);
    });
    require(completion.start >= 0 && completion.length >= 0 && completion.start + completion.length <= query.size(),
            "a completion replaces a part of the query");

    const auto parsed = Filter::parse(query);
    if (const auto *error = std::get_if<FilterError>(&parsed)) {
        require(error->position >= 0 && error->length >= 0 && error->position + error->length <= query.size(),
                "an error lies in the query");
        require(query.mid(error->position, error->length) == error->what, "an error tells the text that it is about");
        return 0;
    }
    const auto &filter = std::get<Filter>(parsed);
    require(filter.narrows(filter) && filter.narrows({}), "a filter narrows itself and none");
    Selection expected;
    fixture.inventory.forEach([&](qsizetype row, const Token &token) {
        const Verdict verdict = filter.judge(token, context);
        if (verdict != Verdict::No)
            (verdict == Verdict::Yes ? expected.matches : expected.unknown).push_back(static_cast<quint32>(row));
    });
    require(filter.select(fixture.inventory, fixture.text, context, nullptr) == expected,
            "select() says what judge() says");

    // One parenthesis more may be one too many.
    const auto added = Filter::parse(withTerm(query, u"id:1"_s));
    if (const auto *narrowed = std::get_if<Filter>(&added))
        require(narrowed->narrows(filter), "a term more narrows");
    else
        require(std::get<FilterError>(added).kind == FilterError::Kind::TooDeep, "a term can be added");
    return 0;
}
