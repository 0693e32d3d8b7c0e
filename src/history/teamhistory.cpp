// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/teamhistory.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

/// Between two attempts to connect.
constexpr std::chrono::milliseconds longestPause = 15min;
/// How far back days of others are taken over.
constexpr qint64 takenOverDays = 60;

} // namespace

TeamHistory::TeamHistory(std::unique_ptr<SqlHistory> copy, SqlServer server, TeamNames names, Connecting connecting,
                         std::chrono::milliseconds pause)
    : m_copy(std::move(copy))
    , m_server(std::move(server))
    , m_names(std::move(names))
    , m_firstPause(pause)
{
    m_isAllowed = connecting == Connecting::AtOnce;
    connect();
}

std::optional<HistoryFault> TeamHistory::allow(const QString &password)
{
    m_server.password = password;
    m_isAllowed = true;
    connect();
    return m_teamFault;
}

void TeamHistory::connect()
{
    if (m_team || !m_isAllowed || !m_pause.hasExpired())
        return;
    OpenedTeam opened = openTeamDatabase(m_server);
    m_team = std::move(opened.store);
    m_teamFault = std::move(opened.fault);
    m_takenOver.clear();
    m_teamRetention.reset();
    if (m_team) {
        m_attempts = 0;
        return;
    }
    m_pause.setRemainingTime(std::min(m_firstPause * (1 << std::min(m_attempts, 5)), longestPause));
    ++m_attempts;
}

bool TeamHistory::hasLost(int failuresBefore, const std::optional<HistoryFault> &fault)
{
    // What the database cannot take, such as an id with a null character, must not keep back all that is later.
    if (fault ? fault->isOfData : m_team->failures() == failuresBefore)
        return false;
    m_teamFault = HistoryFault{.kind = HistoryFault::Kind::TeamUnreachable,
                               .path = fault ? fault->path : QString(),
                               .detail = fault ? fault->detail : m_team->lastFailure()};
    m_team.reset();
    m_pause.setRemainingTime(m_firstPause);
    return true;
}

template <typename Ask>
auto TeamHistory::answer(const QString &account, Ask ask)
{
    const QString name = m_team ? m_names(account).name : QString();
    if (!name.isEmpty()) {
        const int before = m_team->failures();
        auto result = ask(*m_team, name);
        if (!hasLost(before, std::nullopt))
            return result;
    }
    return ask(*m_copy, account);
}

std::optional<HistoryFault> TeamHistory::record(const QString &account, const HistorySnapshot &snapshot)
{
    auto fault = m_copy->record(account, snapshot);
    if (fault && !fault->isKept())
        return fault;
    connect();
    if (writable())
        static_cast<void>(sendOne({account, snapshot.time}));
    return fault ? fault : m_teamFault;
}

bool TeamHistory::sendOne(const SqlHistory::Unsent &unsent)
{
    const TeamAccount team = m_names(unsent.account);
    if (team.name.isEmpty()) {
        m_copy->setSent(unsent);
        return true;
    }
    // The latest list as it was; what others were is put together again, and is nobody's latest.
    auto load = m_copy->snapshot(unsent.account, 0);
    const bool isLatest = load && load->time == unsent.time;
    if (!isLatest)
        load = m_copy->loadAt(unsent.account, unsent.time);
    // Where somebody else's tokens are shown they would be taken for the account's.
    if (!load || belongsToOthers(load->inventory, team.userId)) {
        m_copy->setSent(unsent);
        return true;
    }
    const int before = m_team->failures();
    const auto fault = m_team->record(team.name, *load,
                                      isLatest ? SqlHistory::Keeping::AsSnapshot : SqlHistory::Keeping::AsMoment);
    if (hasLost(before, fault))
        return false;
    m_copy->setSent(unsent);
    return true;
}

bool TeamHistory::sendPlans()
{
    for (const SqlHistory::UnsentPlan &plan : m_copy->unsentPlans()) {
        const QString name = m_names(plan.account).name;
        if (!name.isEmpty()) {
            const int before = m_team->failures();
            const auto fault = m_team->setPlanned(name, plan.token, plan.day, plan.isPlanned);
            if (hasLost(before, fault))
                return false;
        }
        m_copy->setSent(plan);
    }
    return true;
}

bool TeamHistory::takeOverOne(qint64 now)
{
    const qint64 today = startOf(now, daySeconds);
    const qint64 since = today - takenOverDays * daySeconds;
    for (const QString &account : m_copy->accounts()) {
        const QString name = m_names(account).name;
        TakenOver &taken = m_takenOver[account];
        if (name.isEmpty() || taken.until == today)
            continue;
        const int before = m_team->failures();
        const std::vector<qint64> theirs = m_team->moments(name, 10'000);
        if (hasLost(before, std::nullopt))
            return false;
        const std::vector<qint64> own = m_copy->moments(account, 10'000);
        for (auto it = theirs.crbegin(); it != theirs.crend() && *it >= since; ++it) {
            const qint64 day = startOf(*it, daySeconds);
            if (taken.days.contains(day))
                continue;
            taken.days.insert(day);
            // Of a quarter of an hour nothing is added to what is kept.
            if (std::ranges::any_of(
                    own, [&](qint64 moment) { return startOf(moment, slotSeconds) == startOf(*it, slotSeconds); }))
                continue;
            const auto load = m_team->loadAt(name, *it);
            if (hasLost(before, std::nullopt))
                return false;
            if (load)
                static_cast<void>(m_copy->record(account, *load, SqlHistory::Keeping::AsMoment));
            return true;
        }
        taken.until = today;
    }
    return false;
}

bool TeamHistory::tidyUp(qint64 now, const HistoryRetention &retention)
{
    if (m_copy->tidyUp(now, retention))
        return true;
    connect();
    if (!writable())
        return false;
    if (const auto unsent = m_copy->unsent(1); !unsent.empty())
        return sendOne(unsent.front());
    if (!sendPlans())
        return false;
    if (takeOverOne(now))
        return true;
    if (!writable())
        return false;
    // Once a day, by whoever comes first, and as long as the team wants it.
    const int before = m_team->failures();
    if (!m_teamRetention)
        m_teamRetention = m_team->keptRetention();
    const bool isMore = m_team->tidyUp(startOf(now, daySeconds), *m_teamRetention);
    return !hasLost(before, std::nullopt) && isMore;
}

std::optional<HistorySnapshot> TeamHistory::snapshot(const QString &account, TokenId::Account number)
{
    if (auto own = m_copy->snapshot(account, number))
        return own;
    return answer(account, [&](SqlHistory &store, const QString &name) { return store.snapshot(name, number); });
}

std::vector<qint64> TeamHistory::moments(const QString &account, int limit)
{
    return answer(account, [&](SqlHistory &store, const QString &name) { return store.moments(name, limit); });
}

std::vector<ChangedToken> TeamHistory::changes(const QString &account, qint64 from, qint64 to, TokenId::Account number)
{
    return answer(account,
                  [&](SqlHistory &store, const QString &name) { return store.changes(name, from, to, number); });
}

std::vector<UseSample> TeamHistory::samples(const QString &account, TokenId token, qint64 from, qint64 to)
{
    return answer(account,
                  [&](SqlHistory &store, const QString &name) { return store.samples(name, token, from, to); });
}

std::vector<UseSample> TeamHistory::accountSamples(const QString &account, qint64 from, qint64 to)
{
    return answer(account,
                  [&](SqlHistory &store, const QString &name) { return store.accountSamples(name, from, to); });
}

void TeamHistory::forEachSeries(const QString &account, qint64 from, TokenId::Account number, const Series &f)
{
    // What was told must not be told again, so nothing is told before all is there.
    using All = std::vector<std::pair<TokenId, std::vector<UseSample>>>;
    const All all = answer(account, [&](SqlHistory &store, const QString &name) {
        All found;
        store.forEachSeries(name, from, number, [&found](TokenId token, std::span<const UseSample> samples) {
            found.emplace_back(token, std::vector<UseSample>(samples.begin(), samples.end()));
        });
        return found;
    });
    for (const auto &[token, samples] : all)
        f(token, samples);
}

QHash<TokenId, qint64> TeamHistory::usedAt(const QString &account, qint64 time, TokenId::Account number)
{
    return answer(account, [&](SqlHistory &store, const QString &name) { return store.usedAt(name, time, number); });
}

std::vector<HistoryStore::Burning> TeamHistory::fastest(const QString &account, qint64 from, int limit,
                                                        TokenId::Account number)
{
    return answer(account,
                  [&](SqlHistory &store, const QString &name) { return store.fastest(name, from, limit, number); });
}

std::optional<HistoryFault> TeamHistory::setPlanned(const QString &account, std::optional<TokenId> token, qint64 time,
                                                    bool isPlanned)
{
    auto fault = m_copy->setPlanned(account, token, time, isPlanned);
    if (fault && !fault->isKept())
        return fault;
    connect();
    if (writable())
        static_cast<void>(sendPlans());
    return fault ? fault : m_teamFault;
}

QSet<PlannedDay> TeamHistory::planned(const QString &account, TokenId::Account number)
{
    return answer(account, [&](SqlHistory &store, const QString &name) { return store.planned(name, number); });
}

} // namespace TokenDeck
