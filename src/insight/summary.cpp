// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/summary.h"

#include "insight/shares.h"
#include "query/filtercompletion.h"
#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Counts tokens by asking each what its query asks.
class Counter
{
public:
    explicit Counter(const QString &query)
        : m_tally{query}
        , m_filter(std::get<Filter>(Filter::parse(query)))
    { }

    bool count(const Token &token, const FilterContext &context)
    {
        const bool found = m_filter.matches(token, context);
        m_tally.tokens += found;
        return found;
    }
    void merge(const Counter &other) { m_tally.tokens += other.m_tally.tokens; }
    [[nodiscard]] const Tally &tally() const { return m_tally; }

private:
    Tally m_tally;
    Filter m_filter;
};

/// A counter for each range. A token is in at most one.
class RangeCounter
{
public:
    explicit RangeCounter(std::span<const TimeRange> ranges)
    {
        for (const TimeRange &range : ranges)
            m_counters.emplace_back(range.query.toString());
    }

    void count(const Token &token, const FilterContext &context)
    {
        std::ranges::any_of(m_counters, [&](Counter &counter) { return counter.count(token, context); });
    }
    void merge(const RangeCounter &other)
    {
        for (size_t i = 0; i < m_counters.size(); ++i)
            m_counters[i].merge(other.m_counters[i]);
    }
    [[nodiscard]] QList<Tally> tallies() const
    {
        QList<Tally> tallies;
        for (const Counter &counter : m_counters)
            tallies.append(counter.tally());
        return tallies;
    }

private:
    std::vector<Counter> m_counters;
};

/// The usable tokens by the local day on which they expire.
class Calendar
{
public:
    explicit Calendar(QDate firstDay)
    {
        for (int day = 0; day < Summary::calendarDays; ++day) {
            const QDate date = firstDay.addDays(day);
            m_starts.push_back(date.startOfDay().toSecsSinceEpoch());
            m_days.append({u"is:usable expires:"_s + date.toString(Qt::ISODate), 0});
        }
        m_starts.push_back(firstDay.addDays(Summary::calendarDays).startOfDay().toSecsSinceEpoch());
    }

    void count(qint64 expiry)
    {
        const auto next = std::ranges::upper_bound(m_starts, expiry);
        if (next != m_starts.begin() && next != m_starts.end())
            ++m_days[std::distance(m_starts.begin(), next) - 1].tokens;
    }
    void merge(const Calendar &other)
    {
        for (qsizetype i = 0; i < m_days.size(); ++i)
            m_days[i].tokens += other.m_days.at(i).tokens;
    }
    [[nodiscard]] const QList<Tally> &days() const { return m_days; }

private:
    QList<Tally> m_days;
    std::vector<qint64> m_starts; // and the end of the last
};

/// The first few by an amount; of equal ones the smaller id.
class Ranking
{
public:
    void add(qint64 amount, qint64 scale, const Token &token) { add({amount, Wide(amount) * scale, &token}); }
    void merge(const Ranking &other)
    {
        for (const Entry &entry : other.m_first)
            add(entry);
    }

    [[nodiscard]] QList<RankedToken> ranked() const
    {
        QList<RankedToken> all;
        for (const auto &[amount, weight, token] : m_first) {
            all.append(
                {token->id(), token->name, token->knows(Field::Name), amount, u"id:"_s + token->id().toString()});
        }
        return all;
    }

private:
    struct Entry
    {
        qint64 amount;
        Wide weight; // in units that all accounts have in common
        const Token *token;
    };
    void add(const Entry &entry)
    {
        if (m_first.size() == Summary::maxRanked && !before(entry, m_first.back()))
            return;
        m_first.insert(std::ranges::upper_bound(m_first, entry, before), entry);
        if (m_first.size() > Summary::maxRanked)
            m_first.pop_back();
    }
    static bool before(const Entry &a, const Entry &b)
    {
        return a.weight != b.weight ? a.weight > b.weight : a.token->id() < b.token->id();
    }

    std::vector<Entry> m_first;
};

void addBalances(Summary &summary, const Inventory &inventory, const FilterContext &context)
{
    for (const InventorySource &source : inventory.sources()) {
        ++summary.accounts;
        if (!context.accounts)
            continue;
        const AccountFacts &facts = context.accounts->of(source.account).facts;
        summary.unableToPay += canPay(facts, context.now) == Verdict::No ? 1 : 0;
        const qint64 scale = context.accounts->scale(source.account);
        if (!facts.balance || scale == 0)
            continue;
        ++summary.balances;
        summary.balance = summary.balance.value_or(QuotaSum());
        summary.balance->add(*facts.balance, scale);
    }
}

} // namespace

std::span<const TimeRange> createdRanges()
{
    static constexpr std::array ranges{
        TimeRange{u"created<7d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "7 days")}},
        TimeRange{u"created>=7d created<30d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "30 days")}},
        TimeRange{u"created>=30d created<90d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "90 days")}},
        TimeRange{u"created>=90d created<365d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "1 year")}},
        TimeRange{u"created>=365d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "earlier")}},
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
        TimeRange{u"last-used>=90d", {QT_TRANSLATE_NOOP("TokenDeck::Overview", "earlier")}, true},
    };
    return ranges;
}

struct Summing::Private
{
    explicit Private(const FilterContext &asked)
        : context(asked)
        , calendar(QDateTime::fromSecsSinceEpoch(asked.now).date())
    { }

    /// What is counted, and where a summary has it.
    static constexpr auto counters()
    {
        return std::array{
            std::pair(&Private::usable, &Summary::usable),
            std::pair(&Private::limited, &Summary::limited),
            std::pair(&Private::unlimited, &Summary::unlimited),
            std::pair(&Private::expiring, &Summary::expiring),
            std::pair(&Private::low, &Summary::low),
            std::pair(&Private::unrestricted, &Summary::unrestricted),
            std::pair(&Private::wasted, &Summary::wasted),
        };
    }

    FilterContext context;
    Summary sums; // what is added up where the summary has it
    Counter usable{u"is:usable"_s};
    Counter limited{u"is:limited"_s};
    Counter unlimited{u"is:unlimited"_s};
    Counter expiring{u"is:expiring"_s};
    Counter low{u"is:low"_s};
    Counter unrestricted{u"is:unrestricted"_s};
    Counter wasted{u"is:wasted"_s};
    RangeCounter ages{createdRanges()};
    RangeCounter lastUses{lastUsedRanges()};
    Calendar calendar;
    Ranking mostUsed;
    Ranking mostRemaining;
    Shares groups;
    Shares models;
    std::array<qint64, statusCount> statuses{};
};

Summing::Summing(const FilterContext &context)
    : d(std::make_unique<Private>(context))
{ }

Summing::~Summing() = default;
Summing::Summing(Summing &&) noexcept = default;
Summing &Summing::operator=(Summing &&) noexcept = default;

void Summing::add(const Token &token)
{
    const FilterContext &context = d->context;
    const qint64 scale = context.scaleOf(token);
    const bool holds = isLimited(token) && token.knows(Field::RemainQuota) && token.remainQuota > 0;
    ++d->statuses[static_cast<size_t>(effectiveStatus(token, context.now))];
    if (d->usable.count(token, context)) {
        if (d->expiring.count(token, context))
            d->sums.nextExpiry = qMin(d->sums.nextExpiry.value_or(token.expiredTime), token.expiredTime);
        d->low.count(token, context);
        if (!token.expiresNever())
            d->calendar.count(token.expiredTime);
        if (holds)
            d->sums.promised.add(token.remainQuota, scale);
    }
    if (d->limited.count(token, context))
        addAmounts(token, scale);
    else if (d->unlimited.count(token, context))
        d->unrestricted.count(token, context);
    if (token.knows(Field::UsedQuota))
        d->mostUsed.add(token.usedQuota, scale, token);
    if (d->wasted.count(token, context) && holds)
        d->sums.wastedRemaining.add(token.remainQuota, scale);
    d->ages.count(token, context);
    d->lastUses.count(token, context);
    d->groups.add(token.group, static_cast<int>(token.knows(Field::Group)), token, scale);
    d->models.add(token.models,
                  static_cast<int>(token.family) << 2 | static_cast<int>(token.knows(Field::Models)) << 1
                      | static_cast<int>(token.modelLimitsEnabled),
                  token, scale);
}

/// @p token: a limited one.
void Summing::addAmounts(const Token &token, qint64 scale)
{
    if (token.knows(Field::RemainQuota))
        d->mostRemaining.add(token.remainQuota, scale, token);
    if (scale == 0 || !token.knows(Field::RemainQuota) || !token.knows(Field::UsedQuota)) {
        ++d->sums.amountsUnknown;
        return;
    }
    d->sums.remaining.add(token.remainQuota, scale);
    d->sums.granted.add(token.remainQuota, scale);
    d->sums.granted.add(token.usedQuota, scale);
}

void Summing::merge(const Summing &other)
{
    for (const auto &[counter, tally] : Private::counters())
        ((*d).*counter).merge((*other.d).*counter);
    d->ages.merge(other.d->ages);
    d->lastUses.merge(other.d->lastUses);
    d->calendar.merge(other.d->calendar);
    d->mostUsed.merge(other.d->mostUsed);
    d->mostRemaining.merge(other.d->mostRemaining);
    d->groups.merge(other.d->groups);
    d->models.merge(other.d->models);
    std::ranges::transform(d->statuses, other.d->statuses, d->statuses.begin(), std::plus());
    const Summary &theirs = other.d->sums;
    if (theirs.nextExpiry)
        d->sums.nextExpiry = qMin(d->sums.nextExpiry.value_or(*theirs.nextExpiry), *theirs.nextExpiry);
    d->sums.wastedRemaining.add(theirs.wastedRemaining);
    d->sums.promised.add(theirs.promised);
    d->sums.remaining.add(theirs.remaining);
    d->sums.granted.add(theirs.granted);
    d->sums.amountsUnknown += theirs.amountsUnknown;
}

Summary Summing::summary(const Inventory &inventory) const
{
    Summary summary = d->sums;
    summary.now = d->context.now;
    summary.tokens = inventory.tokenCount();
    summary.total = inventory.total();
    summary.whole = inventory.isWhole();
    summary.thresholds = d->context.thresholds;
    summary.firstDay = QDateTime::fromSecsSinceEpoch(d->context.now).date();
    summary.dead.query = u"is:dead"_s;
    for (const StatusInfo &each : statuses()) {
        const qint64 tokens = d->statuses[static_cast<size_t>(each.status)];
        summary.statuses[static_cast<size_t>(each.status)] = {termFor(u"status"_s, each.id), tokens};
        summary.dead.tokens += each.isDead ? tokens : 0;
    }
    for (const auto &[counter, tally] : Private::counters())
        summary.*tally = ((*d).*counter).tally();
    addBalances(summary, inventory, d->context);
    summary.groups = d->groups.ofGroups();
    summary.models = d->models.ofModels(summary.modelNames);
    summary.expiryDays = d->calendar.days();
    summary.ages = d->ages.tallies();
    summary.lastUses = d->lastUses.tallies();
    summary.mostUsed = d->mostUsed.ranked();
    summary.mostRemaining = d->mostRemaining.ranked();
    return summary;
}

} // namespace TokenDeck
