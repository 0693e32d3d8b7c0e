// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept over time: how large it gets, and how long it takes to write and to ask.
#include "suite.h"

#include "gateway/pagedecoder.h"
#include "history/historystore.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

constexpr qint64 start = 1'732'579'200; // 2024-11-26 00:00:00 UTC
constexpr qint64 quarter = 900;
constexpr qint64 hour = 3'600;
constexpr qint64 day = 24 * hour;
const QString account = u"bench"_s;

/// A gateway whose tokens are all used all the time, by amounts as they occur.
class Gateway
{
public:
    explicit Gateway(qint64 tokens)
    {
        for (qint64 id = 1; id <= tokens; ++id) {
            Token token;
            token.setId(id);
            token.family = Family::NewApi;
            token.status = 1;
            token.name = QString(u"token "_s + QString::number(id));
            token.key = MaskedKey::fromKey(QString(QString::number(m_random()) + u"0123456789"_s));
            token.group = m_group;
            token.remainQuota = 5'000'000'000;
            m_tokens.push_back(token);
        }
    }
    /// So many of them, one after the other.
    void use(qint64 tokens)
    {
        const auto count = static_cast<qint64>(m_tokens.size());
        for (qint64 i = 0; i < qMin(tokens, count); ++i) {
            Token &token = m_tokens[static_cast<size_t>(m_next++ % count)];
            const auto used = static_cast<qint64>(m_random() % 1'000'000);
            token.usedQuota += used;
            token.remainQuota -= used;
        }
    }
    [[nodiscard]] HistorySnapshot at(qint64 time) const
    {
        HistorySnapshot snapshot{.inventory = Inventory::fromTokens(m_tokens, Family::NewApi), .time = time};
        snapshot.facts.balance = time;
        return snapshot;
    }

private:
    std::mt19937 m_random{1};
    SharedText m_group{u"default"_s};
    std::vector<Token> m_tokens;
    qint64 m_next = 0;
};

/// A store, and the gateway that it is about.
struct Kept
{
    explicit Kept(qint64 tokens)
        : gateway(tokens)
        , count(tokens)
        , store(openHistoryFile(path()).store)
    { }

    [[nodiscard]] QString path() const { return folder.filePath(u"history.sqlite"_s); }
    void load(qint64 every, qint64 until)
    {
        for (; now < until; now += every) {
            gateway.use(count);
            if (store->record(account, gateway.at(now)))
                qFatal("history cannot be written");
            // Once a day, as the program would do it sooner.
            while (now % day == 0 && store->tidyUp(now, {})) { }
        }
    }
    /// Megabytes on disk, once its log, which is as large for one token, has been worked off.
    [[nodiscard]] double size()
    {
        store.reset();
        store = openHistoryFile(path()).store;
        return static_cast<double>(QFileInfo(path()).size()) / 1e6;
    }

    const QTemporaryDir folder;
    Gateway gateway;
    const qint64 count;
    std::unique_ptr<HistoryStore> store;
    qint64 now = start;
};

/// A sample of each token a day, for so many days; made when it is first asked for.
std::function<Kept &()> daily(qint64 tokens, qint64 days)
{
    // Held by what is measured, which is gone before the application is.
    return [=, kept = std::make_shared<std::unique_ptr<Kept>>()]() -> Kept & {
        if (!*kept) {
            *kept = std::make_unique<Kept>(tokens);
            (*kept)->load(day, start + days * day);
        }
        return **kept;
    };
}

/// Two years of days, of which the last are as close as samples are kept.
double allLevels(qint64 tokens, qint64 days)
{
    Kept kept(tokens);
    kept.load(day, start + days * day);
    kept.load(hour, start + (days + 28) * day);
    kept.load(quarter, start + (days + 30) * day);
    return kept.size();
}

void addBound(const QByteArray &name, qint64 size, double bound, const std::function<double()> &measure)
{
    addPair(name, size, measure, [bound] { return bound; });
}

} // namespace

void addHistory(qint64 tokens, qint64 days)
{
    const std::function<Kept &()> aYear = daily(tokens, days);
    addBound("history-size-daily", tokens, 250, [=] { return aYear().size(); });
    // A part of the tokens, and what they take so many times: all would take an hour to write.
    constexpr qint64 parts = 50;
    addBound("history-size-all", tokens, 600, [=] { return parts * allLevels(tokens / parts, 2 * days - 30); });
    addBound("history-series", tokens, 5, [=] {
        Kept &kept = aYear();
        constexpr int times = 100;
        size_t samples = 0;
        const double all = milliseconds([&] {
            for (int i = 0; i < times; ++i)
                samples += kept.store->samples(account, 1 + (i * 7'919LL) % tokens, start, kept.now).size();
        });
        if (samples < static_cast<size_t>(times * days))
            qFatal("not every sample was read");
        return all / times;
    });
    addBound("history-fastest", tokens, 100, [=] {
        Kept &kept = aYear();
        size_t found = 0;
        const double taken = milliseconds([&] { found = kept.store->fastest(account, kept.now - 7 * day, 20).size(); });
        if (found != 20)
            qFatal("not all of the fastest were found");
        return taken;
    });
    addBound("history-record", tokens, 300, [=] {
        Kept &kept = aYear();
        kept.now += hour;
        kept.gateway.use(tokens / 10);
        const HistorySnapshot snapshot = kept.gateway.at(kept.now);
        return milliseconds([&] {
            if (kept.store->record(account, snapshot))
                qFatal("history cannot be written");
        });
    });
}

void addHistorySnapshot(qint64 tokens)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto store = std::make_shared<std::unique_ptr<HistoryStore>>();
    const auto recorded = [=] {
        if (!*store) {
            *store = openHistoryFile(folder->filePath(u"history.sqlite"_s)).store;
            if ((*store)->record(account, {.inventory = demoInventory(tokens), .time = start}))
                qFatal("history cannot be written");
        }
        return store->get();
    };
    addPair(
        "history-snapshot", tokens,
        [=] {
            HistoryStore *kept = recorded();
            qsizetype read = 0;
            const double taken = milliseconds([&] { read = kept->snapshot(account)->inventory.tokenCount(); });
            if (read != tokens)
                qFatal("not every token was read");
            return taken;
        },
        [tokens] {
            // The same from the replies of a gateway, without the way there.
            const QList<QByteArray> pages = demoPages(tokens);
            PageDecoder decoder;
            return milliseconds([&] {
                for (const QByteArray &page : pages)
                    static_cast<void>(decoder.decode(page));
            });
        });
}

} // namespace Bench
