// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/queryfield.h"

#include "query/termreading.h"
#include "query/valuecounts.h"
#include "tokens/tokenstate.h"

#include <algorithm>
#include <iterator>

namespace TokenDeck {

namespace {

template <Field field>
bool misses(const Token &token, const FilterContext &)
{
    return !token.knows(field);
}

bool missesStatus(const Token &token, const FilterContext &context)
{
    return possibleStatuses(token, context.now) != 0;
}

bool missesModels(const Token &token, const FilterContext &)
{
    return readModelLimits(token).effect == ModelLimits::Effect::RuleUnknown;
}

bool missesIps(const Token &token, const FilterContext &)
{
    return readIpLimits(token).effect == IpLimits::Effect::RuleUnknown;
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

constexpr QueryField fields[]{
    {u"status", readStatuses, countStatuses, missesStatus},
    {u"is", readKeywords<stateKeywords, stateNode>, countStates},
    {u"finding", readKeywords<findingKeywords, findingNode>, countFindings},
    {u"group", readGroups, countGroups, misses<Field::Group>},
    {u"name", readTexts<Field::Name>, nullptr, misses<Field::Name>},
    {u"key", readTexts<Field::Key>, nullptr, misses<Field::Key>, false, u':', true},
    {u"model", readModels, countModels, missesModels},
    {u"ip", readAddresses, nullptr, missesIps},
    {u"id", readIds, nullptr, nullptr, true},
    {u"remaining", readAmounts<Field::RemainQuota>, nullptr, missesRemaining, true, u'<'},
    {u"used", readAmounts<Field::UsedQuota>, nullptr, misses<Field::UsedQuota>, true, u'<'},
    {u"quota", readShares, nullptr, missesShare, true, u'<'},
    {u"expires", readTimes<Field::ExpiredTime>, nullptr, misses<Field::ExpiredTime>, true, u'<'},
    {u"created", readTimes<Field::CreatedTime>, nullptr, misses<Field::CreatedTime>, true, u'<'},
    {u"last-used", readTimes<Field::AccessedTime>, nullptr, missesLastUse, true, u'<'},
    {u"unknown", readKeywords<unknownKeywords, unknownNode>, countUnknowns},
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
