// SPDX-License-Identifier: GPL-3.0-or-later
// Loads and retentions by chance, in the order of their times and in others, against a model that keeps every load whole: what the store says of any two moments,
// of any series and of what was used must be what follows from the loads themselves.
#include "history/snapshotcodec.h"
#include "history/sqlhistory.h"
#include "history/tokenchanges.h"
#include "support/historydata.h"
#include "support/testtokens.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

const QString account = u"here"_s;

using Tokens = std::map<TokenId, Token>;

struct ModelSample
{
    UseSample sample;
    qint64 grown = 0;
};

/// The store as the simplest thing that answers alike.
class Model
{
public:
    void record(qint64 time, const Tokens &tokens)
    {
        const qint64 slot = startOf(time, slotSeconds);
        for (const auto &[id, token] : tokens)
            take(id, sampleOf(token, time), slot);
        if (!moments.empty() && moments.back() >= slot)
            moments.pop_back();
        moments.push_back(time);
        loads[time] = tokens;
    }

    void thinOut(qint64 now, const HistoryRetention &retention)
    {
        const qint64 hourly = startOf(now - retention.fineHours * hourSeconds, hourSeconds);
        const qint64 daily = qMin(hourly, startOf(now - retention.hourlyDays * daySeconds, daySeconds));
        const qint64 none = qMin(daily, startOf(now - retention.dailyDays * daySeconds, daySeconds));
        const auto thinned = [&](const auto &values, auto timeOf, bool keepsBase) {
            std::remove_cvref_t<decltype(values)> kept;
            for (size_t i = 0; i < values.size(); ++i) {
                const qint64 time = timeOf(values[i]);
                const qint64 length = time < daily ? daySeconds : time < hourly ? hourSeconds : 1;
                const bool isLast = i + 1 == values.size();
                const bool isLastOfItsTime = isLast || startOf(timeOf(values[i + 1]), length) != startOf(time, length);
                // What comes after decides whether this is what the rest begins with.
                const bool isBase = isLast || timeOf(values[i + 1]) >= none;
                if (isLastOfItsTime && (time >= none || isLast || (keepsBase && isBase)))
                    kept.push_back(values[i]);
            }
            return kept;
        };
        moments = thinned(
            moments, [](qint64 time) { return time; }, false);
        for (auto &[id, list] : samples)
            list = thinned(
                list, [](const ModelSample &each) { return each.sample.time; }, true);
        // What was there at no moment that is kept, and has no sample that is young enough.
        std::erase_if(samples, [&](const auto &each) {
            const auto isThere = [&](qint64 moment) { return loads.at(moment).contains(each.first); };
            return each.second.back().sample.time < none && std::ranges::none_of(moments, isThere);
        });
    }

    [[nodiscard]] Token at(TokenId id, qint64 moment) const
    {
        Token token = loads.at(moment).at(id);
        const UseSample sample = sampleOf(token, moment);
        token = stateOf(token);
        token.usedQuota = sample.used.value_or(0);
        token.remainQuota = sample.remaining.value_or(0);
        if (!sample.used)
            token.setUnknown(Field::UsedQuota);
        if (!sample.remaining)
            token.setUnknown(Field::RemainQuota);
        token.setUnknown(Field::AccessedTime);
        return token;
    }

    std::map<qint64, Tokens> loads;
    std::vector<qint64> moments;
    std::map<TokenId, std::vector<ModelSample>> samples;

private:
    void take(TokenId id, const UseSample &sample, qint64 slot)
    {
        auto &list = samples[id];
        if (list.empty()) {
            list.push_back({sample, loads.empty() ? 0 : qMax(qint64(0), sample.used.value_or(0))});
            return;
        }
        const ModelSample last = list.back();
        if (last.sample.used == sample.used && last.sample.remaining == sample.remaining
            && last.sample.status == sample.status)
            return;
        if (last.sample.time >= slot)
            list.pop_back();
        const qint64 growth = sample.used && last.sample.used ? *sample.used - *last.sample.used : 0;
        list.push_back({sample, last.grown + qMax(qint64(0), growth)});
    }
};

class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    { }
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    std::mt19937 &random() { return m_random; }
    bool oneIn(int times) { return below(times) == 0; }

    void edit(Token &token, qint64 now)
    {
        const QStringList models{u""_s, u"a"_s, u"a,b"_s, u"b,a"_s, u"c"_s};
        const QStringList ips{u""_s, u"10.0.0.0/8"_s, u"10.0.0.1"_s, u"11.0.0.0/8"_s};
        switch (below(14)) {
        case 0: token.name += QString::number(below(3)); break;
        case 1: token.status = 1 + below(4); break;
        case 2: token.key = MaskedKey::fromKey(QString(u"sk-0123456789ab"_s + QString::number(below(9)))); break;
        case 3: token.models = models.at(below(5)); break;
        case 4: token.modelLimitsEnabled = !token.modelLimitsEnabled; break;
        case 5: token.ips = ips.at(below(4)); break;
        case 6: token.ipLimitsEnabled = !token.ipLimitsEnabled; break;
        case 7: token.unlimitedQuota = !token.unlimitedQuota; break;
        case 8: token.expiredTime = oneIn(3) ? Token::neverExpires : now + below(200'000) - 20'000; break;
        case 9: token.group = SharedText(oneIn(2) ? u"vip"_s : QString(), oneIn(3) ? u"then"_s : QString()); break;
        case 10: token.unknownFields = oneIn(2) ? 0 : Token::bit(static_cast<Field>(below(13))); break;
        case 11: token.countsUses = !token.countsUses; break;
        case 12: token.remainQuota += below(2'000) - 1'000; break;
        case 13: token.usedQuota = below(50); break;
        default: break;
        }
    }

    /// As a gateway goes on for a while.
    void goOn(Tokens &tokens, qint64 now)
    {
        for (auto &[id, token] : tokens) {
            if (oneIn(3)) {
                const int used = below(40);
                token.usedQuota += used;
                token.remainQuota -= used;
                token.accessedTime = now;
            }
            if (oneIn(12))
                edit(token, now);
        }
        if (oneIn(4) && !tokens.empty())
            tokens.erase(std::next(tokens.begin(), below(static_cast<int>(tokens.size()))));
        if (oneIn(3)) {
            // Those that were there before come back as well.
            Token token = usedToken(below(25), below(20));
            if (oneIn(5))
                token.setId(TokenId::fromText(u"text %1"_s.arg(below(4))));
            tokens.emplace(token.id(), token);
        }
    }

private:
    std::mt19937 m_random;
};

HistorySnapshot snapshotOf(qint64 time, const Tokens &tokens)
{
    std::vector<Token> list;
    for (const auto &[id, token] : tokens)
        list.push_back(token);
    return loadOf(time, list);
}

/// What is wrong with what the store says of two moments; empty: nothing.
QString wrongChanges(HistoryStore &store, const Model &model, qint64 from, qint64 to)
{
    std::map<TokenId, ChangedToken> told;
    for (ChangedToken &each : store.changes(account, from, to))
        told[(each.before ? each.before : each.after)->id()] = std::move(each);
    const Tokens &before = model.loads.at(from);
    const Tokens &after = model.loads.at(to);
    std::set<TokenId> ids;
    for (const auto &[id, token] : before)
        ids.insert(id);
    for (const auto &[id, token] : after)
        ids.insert(id);
    for (const TokenId id : ids) {
        TokenChanges expected;
        std::optional<Token> first;
        std::optional<Token> second;
        if (before.contains(id))
            first = model.at(id, from);
        if (after.contains(id))
            second = model.at(id, to);
        if (first && second)
            expected = changesOf(*first, *second);
        else
            expected = first ? TokenChange::Gone : TokenChange::New;
        const auto found = told.find(id);
        const QString where = u"%1 from %2 to %3: "_s.arg(id.toString()).arg(from).arg(to);
        if (!expected) {
            if (found != told.end())
                return where + u"told %1"_s.arg(static_cast<int>(found->second.changes));
            continue;
        }
        if (found == told.end())
            return where + u"nothing told, %1 expected"_s.arg(static_cast<int>(expected));
        const ChangedToken &each = found->second;
        if (each.changes != expected)
            return where
                + u"told %1, %2 expected"_s.arg(static_cast<int>(each.changes)).arg(static_cast<int>(expected));
        if (each.before != first || each.after != second)
            return where + u"another token"_s;
        if (each.time <= from || each.time > to)
            return where + u"at %1"_s.arg(each.time);
    }
    return {};
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheModelSays_data();
    void saysWhatTheModelSays();
};

void TestHistoryModel::saysWhatTheModelSays_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("thins");
    QTest::addColumn<int>("lateness"); // so many loads change places
    bool isSet = false;
    const int times = qEnvironmentVariableIntValue("TOKENDECK_SCHEDULES", &isSet);
    for (unsigned seed = 1; seed <= (isSet ? static_cast<unsigned>(times) : 6u); ++seed) {
        QTest::addRow("seed %u", seed) << seed << false << 1;
        QTest::addRow("seed %u, thinned out", seed) << seed << true << 1;
        QTest::addRow("seed %u, some late", seed) << seed << false << 4;
        QTest::addRow("seed %u, in any order", seed) << seed << false << 160;
    }
}

void TestHistoryModel::saysWhatTheModelSays()
{
    QFETCH(const unsigned, seed);
    QFETCH(const bool, thins);
    QFETCH(const int, lateness);
    Chance chance(seed);
    TestHistory store;
    Model model;
    Tokens tokens;
    for (int id = 1; id < 9; ++id)
        tokens.emplace(TokenId(id), usedToken(id, chance.below(100)));
    qint64 now = historyStart + chance.below(90'000);
    const HistoryRetention retention{1 + chance.below(6), 1 + chance.below(2), 3 + chance.below(3)};
    std::vector<HistorySnapshot> waiting;
    std::map<qint64, qint64> balances;
    for (int load = 0; load < 160; ++load) {
        waiting.push_back(snapshotOf(now, tokens));
        waiting.back().facts.balance = balances[now] = 1'000 - chance.below(3);
        if (static_cast<int>(waiting.size()) >= lateness) {
            std::ranges::shuffle(waiting, chance.random());
            for (const HistorySnapshot &each : std::exchange(waiting, {}))
                QVERIFY(!store->record(account, each));
        }
        model.record(now, tokens);
        if (thins && chance.oneIn(7)) {
            while (store->tidyUp(now, retention)) { }
            model.thinOut(now, retention);
        }
        if (chance.oneIn(20))
            store.open();
        // Where a load of the same quarter of an hour is kept a late one adds nothing.
        now += (lateness > 1 ? slotSeconds : 1)
            + (chance.oneIn(3)       ? chance.below(500)
                   : chance.oneIn(9) ? chance.below(150'000)
                                     : chance.below(4'000));
        chance.goOn(tokens, now);
    }
    QCOMPARE(store->moments(account), model.moments);
    QCOMPARE(store->sizes().at(0).tokens, static_cast<qint64>(model.samples.size()));

    for (int i = 0; i < 300; ++i) {
        const auto count = static_cast<int>(model.moments.size());
        const int first = chance.below(count);
        const int second = chance.below(count);
        if (first >= second)
            continue;
        const QString wrong = wrongChanges(*store.operator->(), model, model.moments[static_cast<size_t>(first)],
                                           model.moments[static_cast<size_t>(second)]);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    const qint64 start = startOf(historyStart + chance.below(400'000), daySeconds);
    std::map<TokenId, qint64> burned;
    std::map<TokenId, std::vector<UseSample>> days;
    for (const auto &[id, list] : model.samples) {
        std::vector<UseSample> expected;
        for (const ModelSample &each : list)
            expected.push_back(each.sample);
        const std::vector<UseSample> found = store->samples(account, id, 0, now);
        QVERIFY2(
            found == expected,
            qPrintable(u"%1: %2 samples, %3 expected"_s.arg(id.toString()).arg(found.size()).arg(expected.size())));
        qint64 grownBefore = 0;
        for (size_t i = 0; i < list.size(); ++i) {
            if (list[i].sample.time < start)
                grownBefore = list[i].grown;
            else if (i + 1 == list.size()
                     || startOf(list[i + 1].sample.time, daySeconds) != startOf(list[i].sample.time, daySeconds))
                days[id].push_back(list[i].sample);
        }
        if (list.back().sample.time >= start && list.back().grown > grownBefore)
            burned[id] = list.back().grown - grownBefore;
    }
    std::map<TokenId, qint64> toldBurned;
    qint64 last = std::numeric_limits<qint64>::max();
    for (const HistoryStore::Burning &each : store->fastest(account, start, 1'000)) {
        QVERIFY(each.used <= last);
        last = each.used;
        toldBurned[each.token] = each.used;
    }
    QCOMPARE(toldBurned, burned);
    std::map<TokenId, std::vector<UseSample>> toldDays;
    store->forEachSeries(account, start, 0, [&toldDays](TokenId token, std::span<const UseSample> samples) {
        QVERIFY(!toldDays.contains(token));
        toldDays[token].assign(samples.begin(), samples.end());
    });
    QVERIFY(toldDays == days);
    const auto kept = store->snapshot(account);
    HistorySnapshot newest = snapshotOf(model.loads.rbegin()->first, model.loads.rbegin()->second);
    newest.facts.balance = balances.rbegin()->second;
    QVERIFY(kept && isSameSnapshot(*kept, newest));
    if (thins)
        return;
    std::map<qint64, qint64> expectedBalances;
    for (const qint64 moment : model.moments) {
        const qint64 balance = balances.at(moment);
        if (expectedBalances.empty() || expectedBalances.rbegin()->second != balance)
            expectedBalances[moment] = balance;
    }
    std::map<qint64, qint64> toldBalances;
    for (const UseSample &sample : store->accountSamples(account, 0, now))
        toldBalances[sample.time] = sample.remaining.value_or(0);
    if (lateness > 1) // else some were replaced within a quarter of an hour
        QCOMPARE(toldBalances, expectedBalances);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
