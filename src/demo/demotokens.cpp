// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotokens.h"

#include "demo/demosite.h"
#include "tokens/seconds.h"

#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Chance that depends on nothing but a token's id and series: SplitMix64.
class Chance
{
public:
    // Mixed once more, or the numbers of one id would be those of the next, one place on.
    explicit Chance(qint64 id, int series = 0)
        : m_state(static_cast<quint64>(id) + seed + static_cast<quint64>(series) * 0x5851f42d4c957f2dull)
    {
        m_state = next();
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ull;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
        return mixed ^ (mixed >> 31);
    }
    qint64 below(qint64 bound) { return static_cast<qint64>(next() % static_cast<quint64>(bound)); }
    bool once(int in) { return below(in) == 0; }
    bool percent(int share) { return below(100) < share; }
    template <typename T, size_t size>
    const T &of(const std::array<T, size> &choice)
    {
        return choice[static_cast<size_t>(below(static_cast<qint64>(size)))];
    }

private:
    static constexpr quint64 seed = 30'000'090; // with which the first page has something of everything

    quint64 m_state;
};

QString makeKey(Chance &chance)
{
    static constexpr char16_t letters[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString key(48, Qt::Uninitialized);
    for (QChar &c : key)
        c = letters[chance.below(62)];
    return key;
}

QString makeName(qint64 id, Chance &chance)
{
    static const std::array teams{u"prod"_s, u"prod"_s, u"staging"_s, u"dev"_s, u"ci"_s, u"batch"_s, u"agent"_s};
    static const std::array uses{u"web"_s,     u"search"_s,  u"etl"_s,    u"bot"_s,
                                 u"summary"_s, u"support"_s, u"mobile"_s, u"eval"_s};
    static const std::array others{u"客服机器人"_s, u"équipe-données"_s, u"Über-Analyse"_s};
    if (chance.once(80))
        return u"%1 %2"_s.arg(chance.of(others)).arg(id);
    return u"%1-%2-%3"_s.arg(chance.of(teams), chance.of(uses)).arg(id);
}

QStringList makeModels(Chance &chance)
{
    static const std::array models{u"gpt-5.4"_s,           u"gpt-5.4-mini"_s,    u"o5"_s,
                                   u"claude-sonnet-4-6"_s, u"claude-opus-4-6"_s, u"claude-haiku-4-6"_s,
                                   u"gemini-3-pro"_s,      u"gemini-3-flash"_s,  u"qwen3-max"_s,
                                   u"deepseek-v4"_s,       u"kimi-k3"_s,         u"glm-5"_s,
                                   u"text-embedding-4"_s};
    QStringList chosen;
    for (qint64 count = 1 + chance.below(4); count > 0; --count) {
        const QString &model = chance.of(models);
        if (!chosen.contains(model))
            chosen.append(model);
    }
    return chosen;
}

/// Of a company's own network between its sites (RFC 6598): nobody's on the internet.
QString makeIps(Chance &chance)
{
    static const std::array lists{
        u"100.72.8.0/22"_s, u"100.72.16.4\n100.72.16.5"_s,       u"100.96.0.0/20\n100.96.32.0/20"_s,
        u"100.101.7.12"_s,  u"100.80.40.0/24\n100.81.40.0/24"_s, u"100.110.2.64/26"_s};
    return chance.of(lists);
}

/// Ids rise with the time of creation. New ones have not been used.
void makeTimes(DemoToken &token, const DemoAccount &account, Chance &chance)
{
    constexpr double oldest = 900 * daySeconds;
    const qint64 id = token.id().value();
    if (id > account.tokens) {
        token.createdTime = account.now;
        token.remainQuota += std::exchange(token.usedQuota, 0);
    } else {
        const double rank = static_cast<double>(account.tokens - id) / static_cast<double>(account.tokens);
        token.createdTime = account.now - 2 * daySeconds - static_cast<qint64>(rank * oldest)
            - chance.below(3 * hourSeconds);
    }
    const qint64 life = account.now - token.createdTime;
    token.accessedTime = account.now
        - chance.below(qMin(life, chance.percent(80) ? 3 * daySeconds : 60 * daySeconds) + 1);
    token.expiredTime = account.now + 8 * daySeconds
        + chance.below(chance.percent(10) ? 82 * daySeconds : 700 * daySeconds);
}

void makeQuota(DemoToken &token, Chance &chance)
{
    static constexpr std::array<qint64, 10> budgets{50, 100, 100, 150, 200, 200, 250, 300, 500, 800};
    const qint64 granted = chance.of(budgets) * demoDollar;
    token.usedQuota = granted / 100 * (5 + chance.below(80)) + chance.below(demoDollar);
    token.remainQuota = granted - token.usedQuota;
}

/// A token that is no longer of use, or that deserves a look.
struct Notable
{
    int perMille;
    void (*make)(DemoToken &token, qint64 now, Chance &chance);
};

void expire(DemoToken &token, qint64 now, Chance &chance)
{
    token.expiredTime = now - hourSeconds - chance.below(qMin(60 * daySeconds, now - token.createdTime - daySeconds));
}

void spendAll(DemoToken &token)
{
    token.unlimitedQuota = false;
    token.usedQuota += token.remainQuota;
    token.remainQuota = 0;
}

template <size_t size>
void setIps(DemoToken &token, Chance &chance, const std::array<const char16_t *, size> &lists)
{
    token.allowedIps = QString::fromUtf16(chance.of(lists));
}

void leaveUnused(DemoToken &token, qint64 now, Chance &chance)
{
    const qint64 span = now - 95 * daySeconds - token.createdTime;
    if (span > 0) // it has been there as long
        token.accessedTime = token.createdTime + chance.below(span) + 1;
}

void makeUnrestricted(DemoToken &token, qint64, Chance &)
{
    token.unlimitedQuota = true;
    token.modelLimitsEnabled = false;
    token.modelNames.clear();
    token.allowedIps.clear();
}

void addIpMistake(DemoToken &token, qint64, Chance &chance)
{
    static constexpr std::array lists{u"0.0.0.0/0",
                                      u"100.64.0.0/10",
                                      u"100.72.8.17/22",
                                      u"100.72.8.4, 100.72.8.5",
                                      u"100.72.8.*",
                                      u"office-berlin",
                                      u"100.72.8.0/22\n100.72.9.14"};
    setIps(token, chance, lists);
}

void allowOffices(DemoToken &token, qint64, Chance &chance)
{
    static constexpr std::array lists{u"10.20.0.0/16", u"172.16.4.0/24", u"192.168.10.0/24\n192.168.20.0/24",
                                      u"10.8.3.21\nfd4c:7a10:52e1::/48", u"fd4c:7a10:52e1:8::15"};
    setIps(token, chance, lists);
}

void addModelMistake(DemoToken &token, qint64, Chance &chance)
{
    token.modelLimitsEnabled = true;
    token.modelNames = chance.percent(30) ? QStringList() : QStringList{u"gpt-5.4"_s, u" gpt-5.4-mini"_s};
}

void limitToRetiredModels(DemoToken &token, qint64, Chance &chance)
{
    token.modelLimitsEnabled = true;
    token.modelNames = retiredDemoModels();
    if (chance.percent(50))
        token.modelNames.removeLast();
}

constexpr std::array notables{
    // Nothing to do about these any more.
    Notable{35, [](DemoToken &token, qint64, Chance &) { token.status = 2; }},
    Notable{18,
            [](DemoToken &token, qint64 now, Chance &chance) {
                expire(token, now, chance);
                token.status = 3;
            }},
    Notable{10,
            [](DemoToken &token, qint64, Chance &) {
                spendAll(token);
                token.status = 4;
            }},
    // About one token in ten deserves a look.
    Notable{14,
            [](DemoToken &token, qint64 now, Chance &chance) {
                token.expiredTime = now + 2 * hourSeconds + chance.below(7 * daySeconds - 2 * hourSeconds);
            }},
    Notable{20,
            [](DemoToken &token, qint64, Chance &chance) {
                const qint64 granted = token.usedQuota + token.remainQuota;
                token.remainQuota = granted / 1'000 * (5 + chance.below(90));
                token.usedQuota = granted - token.remainQuota;
            }},
    Notable{14, leaveUnused},
    Notable{8,
            [](DemoToken &token, qint64, Chance &) {
                token.remainQuota += std::exchange(token.usedQuota, 0);
                token.accessedTime = token.createdTime;
            }},
    Notable{8, [](DemoToken &token, qint64, Chance &) { token.expiredTime = Token::neverExpires; }},
    Notable{8, expire},
    Notable{5, [](DemoToken &token, qint64, Chance &) { spendAll(token); }},
    Notable{6, makeUnrestricted},
    Notable{8, addIpMistake},
    Notable{8, allowOffices},
    Notable{3, addModelMistake},
    Notable{2, [](DemoToken &token, qint64, Chance &) { token.name = u"test"_s; }},
    // What the site no longer has.
    Notable{3, [](DemoToken &token, qint64, Chance &) { token.group = removedDemoGroup(); }},
    Notable{6, limitToRetiredModels},
};

void makeNotable(DemoToken &token, qint64 now, Chance &chance)
{
    qint64 place = chance.below(1'000);
    for (const Notable &notable : notables) {
        place -= notable.perMille;
        if (place < 0)
            return notable.make(token, now, chance);
    }
}

/// The age of the account at which a token runs dry, 0 for most: one at each age, not far from the newest.
qint64 ageAtDrying(qint64 id, const DemoAccount &account)
{
    constexpr qint64 stride = 11;
    const qint64 place = account.tokens - id;
    return place > 0 && place % stride == 0 ? place / stride : 0;
}

/// What an hour or so makes of tokens that are in use.
void letTimePass(DemoToken &token, const DemoAccount &account, Chance &chance)
{
    constexpr int mostSpending = 100;
    const qint64 driesAt = ageAtDrying(token.id().value(), account);
    const bool inUse = chance.percent(30) && token.status == 1 && !token.isExpiredAt(account.now);
    if (driesAt > 0 && driesAt <= account.age) {
        spendAll(token);
        token.status = 4;
    } else if (account.age > 0 && inUse) {
        const qint64 spent = token.remainQuota / 400 * qMin(account.age, mostSpending);
        token.usedQuota += spent;
        token.remainQuota -= token.unlimitedQuota ? 0 : spent;
        token.accessedTime = account.now;
    }
}

/// What is rare and odd, by hand: the first tokens by their ids. What is not given here is left to chance.
struct OddToken
{
    QString name;
    std::optional<qint32> status = {};
    std::optional<qint64> remaining = {};
    std::optional<qint64> used = {};
    std::optional<bool> unlimited = {};
    std::optional<qint64> expiresIn = {}; ///< seconds
};

void makeOdd(DemoToken &token, qint64 now)
{
    static const OddToken oddTokens[]{
        {.name = u"My Token"_s, .remaining = demoDollar, .used = 12'345},
        {.name = u"=HYPERLINK(\"http://x\",\"y\")"_s},
        {.name = u"+SUM(1,2)"_s, .status = 2, .remaining = 0, .used = 10},
        {.name = u"emoji 🚀🔑 生产 مفتاح"_s, .expiresIn = 3 * daySeconds},
        {.name = u"line\nbreak, \"quoted\""_s,
         .remaining = 9'007'199'254'740'993,
         .used = 9'007'199'254'740'995,
         .unlimited = false},
        {.name = {}, .status = 4, .remaining = 0, .unlimited = false},
        {.name = u"expired yet enabled"_s, .status = 1, .expiresIn = -3 * daySeconds},
        {.name = u"<b>bold</b><img src=x>"_s, .status = 3, .expiresIn = -daySeconds},
        {.name = u"unlimited"_s, .remaining = -250, .unlimited = true},
        {.name = u"largest"_s, .remaining = std::numeric_limits<qint64>::max(), .used = 1, .unlimited = false},
        {.name = u"status 9"_s, .status = 9},
        {.name = u"-cmd|' /C calc'!A0"_s},
        {.name = u"\ttab"_s},
        {.name = u"生产-搜索"_s},
        {.name = u"тест-поиск"_s},
        {.name = u"検索バッチ"_s},
        {.name = u"مفتاح الإنتاج"_s},
    };
    const qint64 id = token.id().value();
    if (id < 1 || id > static_cast<qint64>(std::size(oddTokens)))
        return;
    const OddToken &odd = oddTokens[id - 1];
    token.name = odd.name;
    token.group = id % 2 == 0 ? u"企业"_s : u"批量"_s;
    token.status = odd.status.value_or(token.status);
    token.remainQuota = odd.remaining.value_or(token.remainQuota);
    token.usedQuota = odd.used.value_or(token.usedQuota);
    token.unlimitedQuota = odd.unlimited.value_or(token.unlimitedQuota);
    if (odd.expiresIn)
        token.expiredTime = now + *odd.expiresIn;
    switch (id) {
    case 10: token.allowedIps = u"1.2.3.4, 5.6.7.8"_s; break;
    case 12: token.expiredTime = 0; break;
    case 13:
        token.modelLimitsEnabled = true;
        token.modelNames.clear();
        break;
    default: break;
    }
}

} // namespace

DemoToken demoToken(qint64 id, const DemoAccount &account)
{
    static const std::array groups{u"default"_s, u"default"_s, u"default"_s, u"vip"_s, u"vip"_s,
                                   u"svip"_s,    u"batch"_s,   u"partner"_s, QString()};
    constexpr int sharing = 40; // one token of so many has a key that is used elsewhere, too
    Chance chance(id, account.series);
    DemoToken token;
    token.setId(id);
    token.userId = account.userId;
    token.status = 1;
    token.wholeKey = makeKey(chance);
    if (account.series != 0 && id % sharing == 0) {
        Chance elsewhere(id);
        token.wholeKey = makeKey(elsewhere);
    }
    token.key = MaskedKey::fromKey(token.wholeKey);
    token.name = makeName(id, chance);
    token.group = chance.of(groups);
    makeQuota(token, chance);
    makeTimes(token, account, chance);
    token.modelLimitsEnabled = chance.percent(70);
    if (token.modelLimitsEnabled)
        token.modelNames = makeModels(chance);
    const bool staysPlain = ageAtDrying(id, account) > 0;
    token.unlimitedQuota = token.modelLimitsEnabled && chance.percent(6) && !staysPlain;
    if (chance.percent(14))
        token.allowedIps = makeIps(chance);
    if (!staysPlain)
        makeNotable(token, account.now, chance);
    if (account.odd)
        makeOdd(token, account.now);
    letTimePass(token, account, chance);
    return token;
}

} // namespace TokenDeck
