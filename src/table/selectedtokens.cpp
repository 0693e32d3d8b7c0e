// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/selectedtokens.h"

#include "tokens/tokenstate.h"

namespace TokenDeck {

namespace {

/// Counts the different texts of a field, known or not.
class Kinds
{
public:
    Kinds(Field field, SharedText Token::*text, bool Token::*enabled)
        : m_field(field)
        , m_text(text)
        , m_enabled(enabled)
    { }

    void add(const Token &token, SelectionSum::Common &common)
    {
        if (common.kinds == 0)
            common.example = token;
        const SharedText &text = token.*m_text;
        m_seen.insert({text.text(),
                       static_cast<int>(token.knows(m_field)) << 1 | static_cast<int>(m_enabled && token.*m_enabled)});
        common.kinds = m_seen.size();
    }

private:
    Field m_field;
    SharedText Token::*m_text;
    bool Token::*m_enabled;
    QSet<std::pair<QString, int>> m_seen;
};

} // namespace

SelectionSum sumOf(const SelectedTokens &selected, const FilterContext &context, const Ticket &ticket)
{
    constexpr qsizetype betweenChecks = 1'024;
    const qint64 now = context.now;
    SelectionSum sum;
    Kinds groups(Field::Group, &Token::group, nullptr);
    Kinds models(Field::Models, &Token::models, &Token::modelLimitsEnabled);
    Kinds ips(Field::Ips, &Token::ips, &Token::ipLimitsEnabled);
    selected.forEachWhile([&](qsizetype, const Token &token) {
        if (sum.tokens++ % betweenChecks == 0 && !ticket.isWanted())
            return false;
        ++sum.statuses[static_cast<size_t>(effectiveStatus(token, now))];
        const qint64 scale = context.scaleOf(token);
        if (isUnlimited(token))
            ++sum.unlimited;
        else if (knowsRemaining(token) && scale > 0)
            sum.remaining.add(token.remainQuota, scale);
        else
            ++sum.unknownRemaining;
        if (token.knows(Field::UsedQuota) && scale > 0)
            sum.used.add(token.usedQuota, scale);
        else
            ++sum.unknownUsed;
        if (token.knows(Field::ExpiredTime) && !token.expiresNever() && token.expiredTime > now)
            sum.firstExpiry = qMin(sum.firstExpiry.value_or(token.expiredTime), token.expiredTime);
        groups.add(token, sum.group);
        models.add(token, sum.models);
        ips.add(token, sum.ips);
        return true;
    });
    return sum;
}

} // namespace TokenDeck
