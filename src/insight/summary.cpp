// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/summary.h"

#include "query/filtercompletion.h"
#include "query/searchtext.h"
#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// A tally that is counted by asking every token what its query asks.
class Counter
{
public:
    Counter(Tally &tally, const QString &query)
        : m_tally(&tally)
        , m_filter(std::get<Filter>(Filter::parse(query)))
    {
        tally.query = query;
    }

    bool count(const Token &token, const FilterContext &context)
    {
        const bool found = m_filter.matches(token, context);
        m_tally->tokens += found;
        return found;
    }

private:
    Tally *m_tally;
    Filter m_filter;
};

/// A counter for each range.
std::vector<Counter> counters(QList<Tally> &tallies, std::span<const TimeRange> ranges)
{
    std::vector<Counter> all;
    tallies.resize(static_cast<qsizetype>(ranges.size()));
    for (size_t i = 0; i < ranges.size(); ++i)
        all.emplace_back(tallies[static_cast<qsizetype>(i)], ranges[i].query.toString());
    return all;
}

/// The usable tokens by the local day on which they expire.
class Calendar
{
public:
    Calendar(Summary &summary)
        : m_days(&summary.expiryDays)
    {
        for (int day = 0; day < Summary::calendarDays; ++day) {
            const QDate date = summary.firstDay.addDays(day);
            m_starts.push_back(date.startOfDay().toSecsSinceEpoch());
            m_days->append({u"is:usable expires:"_s + date.toString(Qt::ISODate), 0});
        }
        m_starts.push_back(summary.firstDay.addDays(Summary::calendarDays).startOfDay().toSecsSinceEpoch());
    }

    void count(qint64 expiry)
    {
        const auto next = std::ranges::upper_bound(m_starts, expiry);
        if (next != m_starts.begin() && next != m_starts.end())
            ++(*m_days)[std::distance(m_starts.begin(), next) - 1].tokens;
    }

private:
    QList<Tally> *m_days;
    std::vector<qint64> m_starts; // and the end of the last
};

/// The first few by an amount; of equal ones the smaller id.
class Ranking
{
public:
    void add(qint64 amount, const Token &token)
    {
        const Entry entry{amount, &token};
        if (m_first.size() == Summary::maxRanked && !before(entry, m_first.back()))
            return;
        m_first.insert(std::ranges::upper_bound(m_first, entry, before), entry);
        if (m_first.size() > Summary::maxRanked)
            m_first.pop_back();
    }

    [[nodiscard]] QList<RankedToken> ranked() const
    {
        QList<RankedToken> all;
        for (const auto &[amount, token] : m_first) {
            all.append(
                {token->id(), token->name, token->knows(Field::Name), amount, u"id:"_s + token->id().toString()});
        }
        return all;
    }

private:
    struct Entry
    {
        qint64 amount;
        const Token *token;
    };
    static bool before(const Entry &a, const Entry &b)
    {
        return a.amount != b.amount ? a.amount > b.amount : a.token->id() < b.token->id();
    }

    std::vector<Entry> m_first;
};

void add(Share &share, const Token &token)
{
    ++share.tally.tokens;
    if (isUnlimited(token))
        ++share.unlimited;
    else if (isLimited(token) && token.knows(Field::RemainQuota))
        share.remaining.add(token.remainQuota);
    if (token.knows(Field::UsedQuota))
        share.used.add(token.usedQuota);
}

void add(Share &share, const Share &other)
{
    share.tally.tokens += other.tally.tokens;
    share.unlimited += other.unlimited;
    share.remaining.add(other.remaining);
    share.used.add(other.used);
}

/// What can be told without looking at the tokens.
Summary summaryOf(const Inventory &inventory, const FilterContext &context)
{
    Summary summary;
    summary.now = context.now;
    summary.tokens = inventory.tokenCount();
    summary.total = inventory.total();
    summary.whole = inventory.isWhole();
    summary.thresholds = context.thresholds;
    summary.firstDay = QDateTime::fromSecsSinceEpoch(context.now).date();
    for (const StatusInfo &each : statuses())
        summary.statuses[static_cast<size_t>(each.status)].query = termFor(u"status"_s, each.id);
    return summary;
}

/// @p token: a limited one.
void addAmounts(Summary &summary, const Token &token)
{
    if (!token.knows(Field::RemainQuota) || !token.knows(Field::UsedQuota)) {
        ++summary.amountsUnknown;
        return;
    }
    summary.remaining.add(token.remainQuota);
    summary.granted.add(token.remainQuota);
    summary.granted.add(token.usedQuota);
}

/// Tokens whose value of a field is the same, added up; the text that is the key is looked at once a kind.
using Kinds = QHash<std::pair<QString, int>, Share>;

bool larger(const Share &a, const Share &b)
{
    const Wide weightA = a.remaining.value() + a.used.value();
    const Wide weightB = b.remaining.value() + b.used.value();
    if (weightA != weightB)
        return weightA > weightB;
    return a.tally.tokens != b.tally.tokens ? a.tally.tokens > b.tally.tokens : a.text < b.text;
}

/// Groups as the filter tells them apart: not by capitals.
QList<Share> groupShares(const Kinds &kinds)
{
    QHash<QByteArray, Share> groups;
    Share rest;
    rest.rest = true;
    bool anyUnknown = false;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const auto &[text, known] = kind.key();
        if (!known) {
            anyUnknown = true;
            add(rest, *kind);
            continue;
        }
        const QByteArray form = searchForm(text);
        const bool first = !groups.contains(form);
        Share &group = groups[form];
        // Which spelling is shown shall not hang on a hash.
        if (first || text < group.text)
            group.text = text;
        add(group, *kind);
    }
    QList<Share> shares = groups.values();
    std::ranges::sort(shares, larger);
    QStringList named;
    for (qsizetype i = Summary::maxShares; i < shares.size(); ++i)
        add(rest, shares.at(i));
    shares.resize(qMin(shares.size(), Summary::maxShares));
    for (Share &share : shares) {
        named.append(share.text);
        share.tally.query = termFor(u"group"_s, share.text);
    }
    if (rest.tally.tokens > 0) {
        if (!named.isEmpty())
            rest.tally.query = u'-' + termFor(u"group"_s, named);
        if (!named.isEmpty() && anyUnknown)
            rest.tally.query += u" | unknown:group"_s;
        shares.append(rest);
    }
    return shares;
}

/// @p kinds: by the text of the model limits and whether they are on. @p names: of all models, in the same order.
QList<Share> modelShares(const Kinds &kinds, const QHash<std::pair<QString, int>, const Token *> &examples,
                         QStringList &names)
{
    QHash<QString, Share> models;
    Share rest;
    rest.rest = true;
    rest.tally.query = u"-is:model-limited"_s;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const ModelLimits limits = readModelLimits(*examples.value(kind.key()));
        if (limits.keepOut() != Verdict::Yes) {
            if (limits.keepOut() == Verdict::Unknown)
                rest.tally.query = u"-is:model-limited | unknown:model"_s;
            add(rest, *kind);
            continue;
        }
        const QSet<QString> entries(limits.entries.begin(), limits.entries.end());
        for (const QString &entry : entries) {
            if (!canNameModel(entry))
                continue;
            Share &model = models[entry];
            model.text = entry;
            add(model, *kind);
        }
    }
    QList<Share> shares = models.values();
    std::ranges::sort(shares, [](const Share &a, const Share &b) {
        return a.tally.tokens != b.tally.tokens ? a.tally.tokens > b.tally.tokens : a.text < b.text;
    });
    for (const Share &share : std::as_const(shares))
        names.append(share.text);
    shares.resize(qMin(shares.size(), Summary::maxShares));
    for (Share &share : shares)
        share.tally.query = u"is:model-limited "_s + termFor(u"model"_s, share.text);
    if (rest.tally.tokens > 0)
        shares.append(rest);
    return shares;
}

} // namespace

std::span<const TimeRange> createdRanges()
{
    static constexpr std::array ranges{
        TimeRange{u"created<7d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "7 days")}},
        TimeRange{u"created>=7d created<30d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "30 days")}},
        TimeRange{u"created>=30d created<90d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "90 days")}},
        TimeRange{u"created>=90d created<365d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "1 year")}},
        TimeRange{u"created>=365d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "before")}},
    };
    return ranges;
}

std::span<const TimeRange> lastUsedRanges()
{
    static constexpr std::array ranges{
        TimeRange{u"last-used:never", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "never")}, true},
        TimeRange{u"last-used<1d", QT_TRANSLATE_NOOP3("TokenDeck::Overview", "1 day", "used within")},
        TimeRange{u"last-used>=1d last-used<7d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "7 days")}},
        TimeRange{u"last-used>=7d last-used<30d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "30 days")}},
        TimeRange{u"last-used>=30d last-used<90d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "90 days")}},
        TimeRange{u"last-used>=90d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "before")}, true},
    };
    return ranges;
}

Summary summarize(const Inventory &inventory, const FilterContext &context)
{
    Summary summary = summaryOf(inventory, context);
    Counter usable(summary.usable, u"is:usable"_s);
    Counter limited(summary.limited, u"is:limited"_s);
    Counter unlimited(summary.unlimited, u"is:unlimited"_s);
    Counter expiring(summary.expiring, u"is:expiring"_s);
    Counter low(summary.low, u"is:low"_s);
    Counter unrestricted(summary.unrestricted, u"is:unrestricted"_s);
    std::vector<Counter> ages = counters(summary.ages, createdRanges());
    std::vector<Counter> lastUses = counters(summary.lastUses, lastUsedRanges());
    Calendar calendar(summary);
    Ranking mostUsed;
    Ranking mostRemaining;
    Kinds groups;
    Kinds models;
    QHash<std::pair<QString, int>, const Token *> examples;

    inventory.forEach([&](qsizetype, const Token &token) {
        ++summary.statuses[static_cast<size_t>(effectiveStatus(token, context.now))].tokens;
        if (usable.count(token, context)) {
            if (expiring.count(token, context))
                summary.nextExpiry = qMin(summary.nextExpiry.value_or(token.expiredTime), token.expiredTime);
            low.count(token, context);
            if (!token.expiresNever())
                calendar.count(token.expiredTime);
        }
        if (limited.count(token, context)) {
            addAmounts(summary, token);
            if (token.knows(Field::RemainQuota))
                mostRemaining.add(token.remainQuota, token);
        } else if (unlimited.count(token, context)) {
            unrestricted.count(token, context);
        }
        if (token.knows(Field::UsedQuota))
            mostUsed.add(token.usedQuota, token);
        for (auto *ranges : {&ages, &lastUses}) {
            for (Counter &range : *ranges) {
                if (range.count(token, context))
                    break; // a token is in at most one
            }
        }
        add(groups[{token.group, token.knows(Field::Group) ? 1 : 0}], token);
        const bool modelsKnown = token.knows(Field::Models);
        const std::pair limits(modelsKnown ? token.models.text() : QString(),
                               static_cast<int>(token.family) << 1
                                   | static_cast<int>(modelsKnown && token.modelLimitsEnabled));
        add(models[limits], token);
        examples.insert(limits, &token);
    });

    summary.dead.query = u"is:dead"_s;
    for (const StatusInfo &each : statuses())
        summary.dead.tokens += each.isDead ? summary.statuses[static_cast<size_t>(each.status)].tokens : 0;
    summary.groups = groupShares(groups);
    summary.models = modelShares(models, examples, summary.modelNames);
    summary.mostUsed = mostUsed.ranked();
    summary.mostRemaining = mostRemaining.ranked();
    return summary;
}

} // namespace TokenDeck
