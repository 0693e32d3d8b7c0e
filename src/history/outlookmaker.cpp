// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/outlookmaker.h"

#include "history/outlookparts.h"
#include "history/unusualfinder.h"
#include "tokens/seconds.h"
#include "tokens/tokenstate.h"
#include "usage/usebyday.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <span>

namespace TokenDeck {

namespace {

/// As far back as a forecast and the trial of its past look.
constexpr qint64 daysOfSeries = daysOfPattern + 20 * daysOfWeek;
constexpr qint64 daysAsked = daysOfSeries + 2; // the first and the last are not complete
constexpr qint64 daysOfChanges = 30;
constexpr qint64 daysOfWidening = 7;
constexpr int daysShown = 30;

class Making
{
public:
    Making(HistoryStore *store, const OutlookQuestion &question)
        : m_store(question.account.isEmpty() ? nullptr : store)
        , m_question(question)
        , m_number(question.inventory.sources().constFirst().account)
        , m_calendar(QTimeZone::utc())
        , m_unusual(question.time, question.dollar,
                    m_store ? m_store->planned(question.account, m_number) : QSet<PlannedDay>())
    {
        m_outlook.time = question.time;
        m_outlook.books = question.books;
    }

    AccountOutlook operator()()
    {
        takeBooks();
        if (m_store)
            m_moments = m_store->moments(m_question.account, maxMoments);
        if (!m_moments.empty()) {
            if (m_moments.back() < m_question.time)
                m_moments.push_back(m_question.time);
            m_outlook.hasHistory = true;
            m_lastOfDays = lastOfDays();
            takeCounters();
            takeChanges();
        }
        foreseeAccount();
        if (m_outlook.hasHistory)
            foreseeTokens();
        else
            foreseeByAccount();
        takeDays();
        m_unusual.finish(m_outlook);
        m_outlook.mostUsed = mostUsedInAWeek(m_question.inventory, m_outlook);
        return std::move(m_outlook);
    }

private:
    static constexpr int maxMoments = 10'000;

    void takeBooks()
    {
        if (!m_question.books)
            return;
        for (size_t i = 0; i < useWindows.size(); ++i) {
            const auto &window = m_question.books->windows[i];
            if (!window || isContradicted(*window, m_question.inventory))
                continue;
            m_outlook.others.booked[i] = 0;
            qint64 sum = 0;
            for (const auto &[token, uses] : window->tokens.asKeyValueRange()) {
                const qint64 quota = sumOf(uses).quota;
                outlookOf(token).booked[i] = quota;
                sum = boundedSum(sum, quota);
            }
            m_outlook.account.booked[i] = sum;
        }
        // A token that is in the books of one window has been left alone in those of another.
        for (TokenOutlook &token : m_outlook.tokens) {
            for (size_t i = 0; i < useWindows.size(); ++i) {
                if (!token.booked[i])
                    token.booked[i] = m_outlook.others.booked[i];
            }
        }
    }

    TokenOutlook &outlookOf(TokenId token)
    {
        auto found = m_outlook.tokens.find(token);
        if (found == m_outlook.tokens.end())
            found = m_outlook.tokens.insert(token, m_outlook.others);
        return *found;
    }

    /// The last look of each day, ascending.
    [[nodiscard]] std::vector<qint64> lastOfDays() const
    {
        std::vector<qint64> last;
        for (const qint64 moment : m_moments) {
            if (!last.empty() && last.back() / daySeconds == moment / daySeconds)
                last.back() = moment;
            else
                last.push_back(moment);
        }
        return last;
    }

    /// The look that is nearest to when a window begins; nothing if there was none about then.
    [[nodiscard]] std::optional<qint64> lookAtBeginning(UseWindow window) const
    {
        const qint64 begin = m_question.time - lengthOf(window);
        const auto after = std::ranges::lower_bound(m_moments, begin);
        std::optional<qint64> nearest;
        if (after != m_moments.end())
            nearest = *after;
        if (after != m_moments.begin() && (!nearest || begin - *std::prev(after) < *nearest - begin))
            nearest = *std::prev(after);
        return nearest && qAbs(*nearest - begin) <= lengthOf(window) / 10 ? nearest : std::nullopt;
    }

    void takeCounters()
    {
        for (const UseWindow window : useWindows) {
            const std::optional<qint64> look = lookAtBeginning(window);
            if (!look)
                continue;
            const auto index = static_cast<size_t>(window);
            const QHash<TokenId, qint64> before = m_store->usedAt(m_question.account, *look, m_number);
            m_question.inventory.forEach([&](qsizetype, const Token &token) {
                if (!token.countsUses || !token.knows(Field::UsedQuota))
                    return;
                const auto was = before.constFind(token.id());
                const bool isNew = was == before.cend() && token.knows(Field::CreatedTime)
                    && token.createdTime >= *look;
                if (was == before.cend() && !isNew)
                    return;
                qint64 growth = 0;
                if (!qSubOverflow(token.usedQuota, isNew ? 0 : *was, &growth) && growth >= 0) // or it was reset
                    outlookOf(token.id()).counted[index] = growth;
            });
        }
    }

    void takeChanges()
    {
        forEachChangeSince(m_question.time - daysOfChanges * daySeconds,
                           [](TokenOutlook &outlook, const ChangedToken &changed) {
                               outlook.changes = changed.changes;
                               outlook.changedTime = changed.time;
                           });
        forEachChangeSince(m_question.time - daysOfWidening * daySeconds,
                           [](TokenOutlook &outlook, const ChangedToken &changed) {
                               if (changed.changes.testFlag(TokenChange::LimitsWidened))
                                   outlook.widenedTime = changed.time;
                           });
        if (m_question.visit)
            forEachChangeSince(*m_question.visit, [](TokenOutlook &outlook, const ChangedToken &changed) {
                outlook.sinceVisit = changed.changes;
            });
    }

    /// Of tokens that are there; what is kept may begin later.
    template <typename Function>
    void forEachChangeSince(qint64 time, Function &&take)
    {
        const qint64 from = qMax(time, m_moments.front());
        for (const ChangedToken &changed : m_store->changes(m_question.account, from, m_question.time, m_number)) {
            if (changed.after)
                take(outlookOf(changed.after->id()), changed);
        }
    }

    // The account.

    [[nodiscard]] bool couldPayAt(qint64 time) const
    {
        const auto after = std::ranges::upper_bound(m_balances, time, {}, &UseSample::time);
        if (after == m_balances.begin())
            return true;
        return std::prev(after)->remaining.value_or(1) > 0;
    }

    [[nodiscard]] std::vector<CounterSample> accountLooks() const
    {
        std::vector<CounterSample> looks;
        for (const UseSample &sample : m_balances) {
            if (sample.used)
                looks.push_back({sample.time, *sample.used, sample.remaining.value_or(1) > 0});
        }
        const AccountFacts &facts = m_question.facts;
        if (facts.used && (looks.empty() || looks.back().time < m_question.time))
            looks.push_back({m_question.time, *facts.used, facts.balance.value_or(1) > 0});
        return carriedOn(looks);
    }

    /// For those who look at them, by their own calendar.
    void takeDays()
    {
        const Calendar local;
        const TimeWindow window = TimeWindow::calendarDays(daysShown, m_question.time, local);
        const UseHistory counted = useHistory(accountLooks(), local);
        for (size_t i = 0; i < counted.days.size(); ++i) {
            if (counted.days[i].isSeen)
                m_outlook.countedDays.insert(counted.first.addDays(static_cast<qint64>(i)),
                                             qRound64(counted.days[i].used));
        }
        const BooksPointer &books = m_question.books;
        m_outlook.days = joinedDays(books ? bookedDays(*books, window, local) : std::nullopt, m_outlook.countedDays,
                                    window, local);
    }

    /// Each day once: as the books have it, else as the counter grew.
    [[nodiscard]] std::vector<double> accountDays() const
    {
        const UseHistory counted = useHistory(accountLooks(), m_calendar);
        if (!m_question.books || !m_question.books->hours)
            return lastDays(completedDays(counted.days));
        return lastDays(completedDays(withBookedDays(counted, *m_question.books, m_question.time, m_calendar).days));
    }

    /// No more than a forecast looks at.
    [[nodiscard]] static std::vector<double> lastDays(std::vector<double> days)
    {
        const auto all = static_cast<qint64>(days.size());
        days.erase(days.begin(), days.begin() + qMax<qint64>(0, all - daysOfSeries));
        return days;
    }

    void foreseeAccount()
    {
        if (m_store)
            m_balances = m_store->accountSamples(m_question.account, m_question.time - daysAsked * daySeconds,
                                                 m_question.time);
        const AccountFacts &facts = m_question.facts;
        const std::vector<double> days = accountDays();
        m_unusual.look(m_outlook.account, std::nullopt, {}, days, usedToday(facts.used, accountLooks()));
        if (!facts.balance || paysBySubscription(facts, m_question.time))
            return;
        foresee(m_outlook.account, days, static_cast<double>(*facts.balance));
        Forecast byAccount = *m_outlook.account.forecast;
        byAccount.source = Forecast::Source::Account;
        m_outlook.others.forecast = std::make_shared<const Forecast>(byAccount);
        m_outlook.others.emptyTime = m_outlook.account.emptyTime;
    }

    // Tokens.

    /// With what was seen on days without a change: what is kept is what changed.
    [[nodiscard]] std::vector<CounterSample> carriedOn(std::span<const CounterSample> looks) const
    {
        std::vector<CounterSample> all;
        if (looks.empty())
            return all;
        auto look = looks.begin();
        for (const qint64 moment : m_lastOfDays) {
            for (; look != looks.end() && look->time <= moment; ++look)
                all.push_back(*look);
            if (!all.empty() && all.back().time < moment) {
                CounterSample same = all.back();
                same.time = moment;
                all.push_back(same);
            }
        }
        all.insert(all.end(), look, looks.end());
        return all;
    }

    void foreseeTokens()
    {
        QHash<TokenId, const Token *> waiting;
        m_question.inventory.forEach([&](qsizetype, const Token &token) { waiting.insert(token.id(), &token); });
        m_store->forEachSeries(m_question.account, m_question.time - daysAsked * daySeconds, m_number,
                               [&](TokenId id, std::span<const UseSample> samples) {
                                   if (const Token *token = waiting.take(id))
                                       foreseeToken(*token, samples);
                               });
        for (const Token *token : std::as_const(waiting)) // without any
            foreseeToken(*token, {});
    }

    void foreseeByAccount()
    {
        for (TokenOutlook &token : m_outlook.tokens) {
            token.forecast = m_outlook.others.forecast;
            token.emptyTime = m_outlook.others.emptyTime;
        }
        m_question.inventory.forEach([&](qsizetype, const Token &token) {
            if (isLimited(token) && token.knows(Field::RemainQuota) && token.remainQuota <= 0)
                foresee(outlookOf(token.id()), {}, 0);
        });
    }

    void foreseeToken(const Token &token, std::span<const UseSample> samples)
    {
        std::vector<CounterSample> looks;
        for (const UseSample &sample : samples) {
            const bool couldBeUsed = sample.status == static_cast<qint32>(EffectiveStatus::Enabled)
                && sample.remaining.value_or(1) > 0 && couldPayAt(sample.time);
            if (sample.used)
                looks.push_back({sample.time, *sample.used, couldBeUsed});
        }
        if (token.countsUses && token.knows(Field::UsedQuota) && (looks.empty() || looks.back().time < m_question.time))
            looks.push_back({m_question.time, token.usedQuota, true});
        const std::vector<CounterSample> carried = carriedOn(looks);
        const std::vector<double> days = lastDays(completedDays(useHistory(carried, m_calendar).days));
        TokenOutlook &outlook = outlookOf(token.id());
        if (isLimited(token) && token.knows(Field::RemainQuota)) {
            const Forecast own = forecastEmpty(days, static_cast<double>(token.remainQuota));
            const auto &account = m_outlook.account.forecast;
            setForecast(outlook, earlierOf(own, account ? std::optional(*account) : std::nullopt));
        } else {
            outlook.forecast = m_outlook.others.forecast;
            outlook.emptyTime = m_outlook.others.emptyTime;
        }
        const auto used = token.knows(Field::UsedQuota) ? std::optional(token.usedQuota) : std::nullopt;
        m_unusual.look(outlook, token.id(), token.name, days, usedToday(used, carried));
    }

    /// Since the last look on a day before. @p used: what the counter shows now.
    [[nodiscard]] std::optional<double> usedToday(std::optional<qint64> used,
                                                  std::span<const CounterSample> looks) const
    {
        const qint64 today = m_question.time / daySeconds * daySeconds;
        const auto after = std::ranges::lower_bound(looks, today, {}, &CounterSample::time);
        if (after == looks.begin() || !used)
            return std::nullopt;
        // From a look that is long ago, more than today's has come.
        const CounterSample &before = *std::prev(after);
        if (today - before.time > daySeconds || *used < before.used)
            return std::nullopt;
        return static_cast<double>(*used) - static_cast<double>(before.used);
    }

    void foresee(TokenOutlook &outlook, std::span<const double> days, double remaining) const
    {
        setForecast(outlook, forecastEmpty(days, remaining));
    }

    void setForecast(TokenOutlook &outlook, const Forecast &forecast) const
    {
        outlook.forecast = std::make_shared<const Forecast>(forecast);
        outlook.emptyTime = forecast.hasDay()
            ? m_question.time + static_cast<qint64>(forecast.days * static_cast<double>(daySeconds))
            : 0;
    }

    HistoryStore *const m_store;
    const OutlookQuestion &m_question;
    const TokenId::Account m_number;
    const Calendar m_calendar;
    UnusualFinder m_unusual;
    AccountOutlook m_outlook;
    std::vector<qint64> m_moments;
    std::vector<qint64> m_lastOfDays;
    std::vector<UseSample> m_balances;
};

} // namespace

AccountOutlook makeOutlook(HistoryStore *store, const OutlookQuestion &question)
{
    return Making(store, question)();
}

} // namespace TokenDeck
