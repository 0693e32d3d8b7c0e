// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/queryfield.h"

#include "tokens/tokenstate.h"

#include <algorithm>
#include <iterator>

namespace TokenDeck {

namespace {

/// What @p read makes of a term, for one field or set of words.
template <auto read, auto... arguments>
TermReading reading(const WrittenTerm &written)
{
    return read(written, arguments...);
}

template <Field field>
bool misses(const Token &token, const FilterContext &)
{
    return !token.knows(field);
}

bool missesStatus(const Token &token, const FilterContext &context)
{
    return possibleStatuses(token, context.now) != 0;
}

template <auto readLimits>
bool missesLimits(const Token &token, const FilterContext &)
{
    return readLimits(token).keepOut() == Verdict::Unknown;
}

bool missesRemaining(const Token &token, const FilterContext &)
{
    return !knowsRemaining(token);
}

bool missesShare(const Token &token, const FilterContext &)
{
    return !knowsRemaining(token) || (isLimited(token) && !token.knows(Field::UsedQuota));
}

bool missesLastUse(const Token &token, const FilterContext &)
{
    return !wasNeverUsed(token) || !(wasNeverUsed(token) == true || lastUse(token));
}

template <UseWindow window>
bool missesUse(const Token &token, const FilterContext &context)
{
    return !context.outlookOf(token).used(window);
}

bool missesEmpty(const Token &token, const FilterContext &context)
{
    const TokenOutlook &outlook = context.outlookOf(token);
    return !outlook.forecast || outlook.forecast->kind == Forecast::Kind::NotEnoughData;
}

bool missesHistory(const Token &token, const FilterContext &context)
{
    return !context.hasHistory(token);
}

constexpr QueryField fields[]{
    {u"status", readStatuses, countStatuses, missesStatus},
    {u"is", reading<readKeywords, stateKeywords, stateNode>, countStates},
    {u"finding", reading<readKeywords, findingKeywords, findingNode>, countFindings},
    {u"group", reading<readTexts, Field::Group>, countGroups, misses<Field::Group>},
    {u"name", reading<readTexts, Field::Name>, nullptr, misses<Field::Name>},
    {u"key", reading<readTexts, Field::Key>, nullptr, misses<Field::Key>, false, u':', true},
    {u"model", reading<readModels, false>, countModels, missesLimits<readModelLimits>},
    {u"can-call", reading<readModels, true>, countModels},
    {u"ip", readAddresses, nullptr, missesLimits<readIpLimits>},
    {u"gateway", readGateways, countGateways},
    {u"id", readIds, nullptr, nullptr, true},
    {u"remaining", reading<readAmounts, AmountOf::Remaining>, nullptr, missesRemaining, true, u'<'},
    {u"used", reading<readAmounts, AmountOf::Used>, nullptr, misses<Field::UsedQuota>, true, u'<'},
    {u"used-24h", reading<readAmounts, AmountOf::UsedDay>, nullptr, missesUse<UseWindow::Day>, true, u'>'},
    {u"used-7d", reading<readAmounts, AmountOf::UsedWeek>, nullptr, missesUse<UseWindow::Week>, true, u'>'},
    {u"used-30d", reading<readAmounts, AmountOf::UsedMonth>, nullptr, missesUse<UseWindow::Month>, true, u'>'},
    {u"quota", readShares, nullptr, missesShare, true, u'<'},
    {u"expires", reading<readTimes, TimeOf::Expiry>, nullptr, misses<Field::ExpiredTime>, true, u'<'},
    {u"created", reading<readTimes, TimeOf::Creation>, nullptr, misses<Field::CreatedTime>, true, u'<'},
    {u"last-used", reading<readTimes, TimeOf::LastUse>, nullptr, missesLastUse, true, u'<'},
    {u"empty-in", reading<readTimes, TimeOf::Empty>, nullptr, missesEmpty, true, u'<'},
    {u"changed", reading<readTimes, TimeOf::Change>, nullptr, missesHistory, true},
    {u"unusual", reading<readTimes, TimeOf::Unusual>, nullptr, missesHistory, true},
    {u"unknown", reading<readKeywords, unknownKeywords, unknownNode>, countUnknowns},
};

} // namespace

std::span<const QueryField> queryFields()
{
    return fields;
}

const QueryField *queryField(QStringView name)
{
    const auto found = std::ranges::find_if(
        fields, [name](const QueryField &field) { return name.compare(field.name, Qt::CaseInsensitive) == 0; });
    return found == std::end(fields) ? nullptr : found;
}

} // namespace TokenDeck
