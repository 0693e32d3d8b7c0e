// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demohistory.h"

#include "demo/demouse.h"
#include "tokens/seconds.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qint64 daysKept = 130;
/// Of very many tokens, as many as a demo's books have: it need not count for seconds.
constexpr qint64 maxTokens = 5'000;

/// Once a day, at this time of day.
std::vector<qint64> dailyLooks(const DemoOptions &account)
{
    std::vector<qint64> looks;
    for (qint64 ago = daysKept; ago > 0; --ago)
        looks.push_back(account.now - ago * daySeconds);
    return looks;
}

/// With its limits as its gateway lists them.
DemoToken listedToken(qint64 id, const DemoOptions &account)
{
    DemoToken token = demoToken(id, account);
    token.family = account.family;
    token.models = account.family == Family::OneHub
        ? QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(token.modelNames)).toJson(QJsonDocument::Compact))
        : token.modelNames.join(u',');
    token.ips = token.allowedIps;
    return token;
}

/// Calls f(token) for those that the demo had at first.
template <typename Function>
void forEachToken(const DemoOptions &account, TokenId::Account number, Function f)
{
    for (qint64 id = account.tokens; id >= 1 && account.tokens - id < maxTokens; --id) {
        DemoToken token = listedToken(id, account);
        token.setAccount(number);
        f(token);
    }
}

/// What a token's counter showed at each of these moments, ascending.
std::vector<qint64> usedAtEach(const DemoToken &token, const std::vector<qint64> &moments, qint64 now)
{
    std::vector<qint64> since(moments.size() + 1); // between two of them
    if (!moments.empty()) {
        forEachDemoUse(token, moments.front() + 1, now, [&](const DemoUse &use) {
            const auto next = std::ranges::lower_bound(moments, use.time);
            since[static_cast<size_t>(next - moments.begin())] += use.quota;
        });
    }
    std::vector<qint64> used(moments.size());
    qint64 left = token.usedQuota;
    for (size_t i = moments.size(); i-- > 0;) {
        left = qMax<qint64>(0, left - since[i + 1]);
        used[i] = left;
    }
    return used;
}

UseSample sampleAt(const DemoToken &token, qint64 time, qint64 used)
{
    UseSample sample{.time = time, .used = used, .status = static_cast<qint32>(effectiveStatus(token, time))};
    if (!token.unlimitedQuota)
        sample.remaining = token.remainQuota + token.usedQuota - used;
    if (!token.countsUses)
        sample.used.reset();
    return sample;
}

/// From when it was made on.
std::vector<UseSample> samplesOf(const DemoToken &token, const DemoOptions &account, qint64 from, qint64 to)
{
    std::vector<UseSample> samples;
    const std::vector<qint64> looks = dailyLooks(account);
    const std::vector<qint64> used = usedAtEach(token, looks, account.now);
    for (size_t i = 0; i < looks.size(); ++i) {
        if (looks[i] >= qMax(from, token.createdTime) && looks[i] <= to)
            samples.push_back(sampleAt(token, looks[i], used[i]));
    }
    return samples;
}

/// The same token of the account that has this number.
TokenId withNumber(TokenId token, TokenId::Account number)
{
    return token.isText() ? TokenId::fromText(token.toString(), number) : TokenId(token.value(), number);
}

/// What a token was before somebody changed it, and when that was; nothing for most.
struct Edit
{
    Token before;
    TokenChanges changes;
    qint64 time = 0;
};

std::optional<Edit> editOf(const DemoToken &token, const DemoOptions &account)
{
    constexpr qint64 oneIn = 83;
    constexpr qint64 span = 9 * daySeconds;
    const qint64 id = token.id().value();
    const qint64 time = account.now - 5'000 - id * 7'919 % span;
    if (id % oneIn != account.series || token.createdTime >= time)
        return std::nullopt;
    Edit edit{token, {}, time};
    switch (id / oneIn % 6) {
    case 0:
        edit.before.name = u"tmp-"_s + token.name;
        edit.changes = TokenChange::Renamed;
        break;
    case 1:
        edit.before.modelLimitsEnabled = true;
        edit.before.models = SharedText(u"gpt-5.4-mini"_s);
        edit.changes = token.modelLimitsEnabled ? TokenChanges(TokenChange::LimitsWidened) | TokenChange::LimitsNarrowed
                                                : TokenChanges(TokenChange::LimitsWidened);
        break;
    case 2:
        edit.before.remainQuota -= token.unlimitedQuota ? 0 : token.remainQuota / 2;
        edit.changes = TokenChange::QuotaAdded;
        break;
    case 3:
        edit.before.status = token.status == 1 ? 2 : 1;
        edit.changes = TokenChange::StatusChanged;
        break;
    case 4:
        edit.before.expiredTime = token.expiresNever() ? account.now + 30 * daySeconds
                                                       : token.expiredTime - 60 * daySeconds;
        edit.changes = TokenChange::ExpiryChanged;
        break;
    default: edit.before.key = demoToken(id + 1'000'000, account).key; edit.changes = TokenChange::KeyReplaced;
    }
    return edit;
}

} // namespace

std::optional<HistoryFault> DemoHistory::record(const QString &account, const HistorySnapshot &snapshot)
{
    std::vector<qint64> &recorded = m_recorded[account];
    if (recorded.empty() || recorded.back() < snapshot.time)
        recorded.push_back(snapshot.time);
    return std::nullopt;
}

std::vector<qint64> DemoHistory::moments(const QString &account, int limit)
{
    std::vector<qint64> moments;
    if (const auto found = m_accounts.constFind(account); found != m_accounts.cend())
        moments = dailyLooks(*found);
    const std::vector<qint64> recorded = m_recorded.value(account);
    moments.insert(moments.end(), recorded.begin(), recorded.end());
    if (static_cast<int>(moments.size()) > limit)
        moments.erase(moments.begin(), moments.end() - qMax(0, limit));
    return moments;
}

std::vector<ChangedToken> DemoHistory::changes(const QString &account, qint64 from, qint64 to, TokenId::Account number)
{
    std::vector<ChangedToken> changed;
    const auto found = m_accounts.constFind(account);
    if (found == m_accounts.cend())
        return changed;
    forEachToken(*found, number, [&](const DemoToken &token) {
        if (token.createdTime > from && token.createdTime <= to) {
            changed.push_back({TokenChange::New, token.createdTime, {}, token});
        } else if (auto edit = editOf(token, *found); edit && edit->time > from && edit->time <= to) {
            edit->before.setAccount(number);
            changed.push_back({edit->changes, edit->time, edit->before, token});
        }
    });
    // Those that somebody deleted.
    for (qint64 i = 0; i < 4 && found->tokens > 0; ++i) {
        const qint64 time = found->now - (i + 1) * 150'000;
        DemoToken gone = listedToken(qMax<qint64>(1, found->tokens - 400 - i * 37), *found);
        gone.setId({found->tokens + 5'000 + i, number});
        gone.name = u"old-"_s + gone.name;
        if (time > from && time <= to)
            changed.push_back({TokenChange::Gone, time, gone, {}});
    }
    return changed;
}

std::vector<UseSample> DemoHistory::samples(const QString &account, TokenId token, qint64 from, qint64 to)
{
    const auto options = m_accounts.constFind(account);
    if (options == m_accounts.cend() || token.isText() || token.value() > options->tokens)
        return {};
    return samplesOf(demoToken(token.value(), *options), *options, from, to);
}

std::vector<UseSample> DemoHistory::accountSamples(const QString &account, qint64 from, qint64 to)
{
    std::vector<UseSample> found;
    const auto options = m_accounts.constFind(account);
    if (options == m_accounts.cend())
        return found;
    const std::vector<qint64> looks = dailyLooks(*options);
    std::vector<qint64> used(looks.size());
    qint64 now = 0;
    forEachToken(*options, 0, [&](const DemoToken &token) {
        const std::vector<qint64> own = usedAtEach(token, looks, options->now);
        for (size_t i = 0; i < own.size(); ++i)
            used[i] += own[i];
        now += token.usedQuota;
    });
    const qint64 others = usedByDemo(*options) - now; // what tokens used that were deleted long ago
    for (size_t i = 0; i < looks.size(); ++i) {
        if (looks[i] >= from && looks[i] <= to)
            found.push_back({looks[i], used[i] + others, options->balance + now - used[i], 0});
    }
    if (options->now >= from && options->now <= to)
        found.push_back({options->now, now + others, options->balance, 0});
    return found;
}

void DemoHistory::forEachSeries(const QString &account, qint64 from, TokenId::Account number, const Series &f)
{
    const auto options = m_accounts.constFind(account);
    if (options == m_accounts.cend())
        return;
    forEachToken(*options, number, [&](const DemoToken &token) {
        if (const std::vector<UseSample> samples = samplesOf(token, *options, from, options->now); !samples.empty())
            f(token.id(), samples);
    });
}

/// For as long as the demo is open.
std::optional<HistoryFault> DemoHistory::setPlanned(const QString &account, std::optional<TokenId> token, qint64 time,
                                                    bool isPlanned)
{
    const PlannedDay day{token ? std::optional(withNumber(*token, 0)) : std::nullopt, time / daySeconds * daySeconds};
    if (isPlanned)
        m_planned[account].insert(day);
    else
        m_planned[account].remove(day);
    return std::nullopt;
}

QSet<PlannedDay> DemoHistory::planned(const QString &account, TokenId::Account number)
{
    QSet<PlannedDay> days;
    const QSet<PlannedDay> planned = m_planned.value(account);
    for (const PlannedDay &each : planned)
        days.insert({each.token ? std::optional(withNumber(*each.token, number)) : std::nullopt, each.day});
    return days;
}

QHash<TokenId, qint64> DemoHistory::usedAt(const QString &account, qint64 time, TokenId::Account number)
{
    QHash<TokenId, qint64> found;
    const auto options = m_accounts.constFind(account);
    if (options == m_accounts.cend())
        return found;
    forEachToken(*options, number, [&](const DemoToken &token) {
        if (token.createdTime <= time && token.countsUses)
            found.insert(token.id(), usedAtEach(token, {time}, options->now).front());
    });
    return found;
}

} // namespace TokenDeck
