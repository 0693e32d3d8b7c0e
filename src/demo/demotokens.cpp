// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotokens.h"

#include <array>
#include <iterator>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qint64 hour = 3'600;
constexpr qint64 day = 24 * hour;
constexpr qint64 dollar = 500'000;

/// Chance that depends on nothing but a token's id: SplitMix64.
class Chance
{
public:
    // Mixed once more, or the numbers of one id would be those of the next, one place on.
    explicit Chance(qint64 id)
        : m_state(static_cast<quint64>(id))
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
    static const std::array others{u"客服机器人"_s, u"生产-搜索"_s,     u"批量翻译"_s,     u"тест-поиск"_s,
                                   u"検索バッチ"_s, u"مفتاح الإنتاج"_s, u"Über-Analyse"_s, u"équipe-données"_s,
                                   u"🚀 launch"_s,   u"データ分析"_s};
    if (chance.once(40))
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
    if (chosen.size() > 1 && chance.once(25))
        chosen.last().prepend(u' ');
    return chosen;
}

QString makeIps(Chance &chance)
{
    static const std::array lists{u"203.0.113.10"_s,
                                  u"10.0.0.1\n192.168.0.0/16"_s,
                                  u"10.20.0.0/16"_s,
                                  u"198.51.100.7\n198.51.100.8"_s,
                                  u"10.0.0.0/8\n2001:db8::/32"_s,
                                  u"2001:db8:42::7"_s,
                                  u"172.16.4.0/24"_s,
                                  u"192.0.2.44"_s,
                                  u"8.8.4.0/24\n1.1.1.1"_s};
    static const std::array odd{u"10.1.2.3, 10.9.9.9"_s, u"10.1.2.*"_s,           u"office.example"_s,
                                u"0.0.0.0/0"_s,          u"10.1.2.3\n10.1.2.3"_s, u"010.1.2.3"_s};
    return chance.once(12) ? chance.of(odd) : chance.of(lists);
}

void makeTimes(DemoToken &token, qint64 now, Chance &chance)
{
    token.createdTime = now - 2 * day - chance.below(600 * day);
    const qint64 life = now - token.createdTime;
    if (chance.percent(8)) {
        token.accessedTime = token.createdTime;
        token.usedQuota = 0;
    } else if (chance.percent(15)) {
        token.accessedTime = token.createdTime + 60 + chance.below(life - 60);
    } else {
        token.accessedTime = now - chance.below(qMin(life, 12 * day));
    }
    if (chance.percent(30))
        token.expiredTime = now + 8 * day + chance.below(chance.percent(60) ? 82 * day : 600 * day);
    else if (chance.percent(3))
        token.expiredTime = now + 2 * hour + chance.below(7 * day - 2 * hour);
}

void makeQuota(DemoToken &token, Chance &chance)
{
    const qint64 granted = (1 + chance.below(chance.percent(15) ? 900 : 90)) * dollar;
    const bool low = chance.percent(8);
    token.usedQuota = low ? granted - chance.below(granted / 12) - 1 : chance.below(granted);
    token.remainQuota = granted - token.usedQuota;
    token.unlimitedQuota = chance.percent(12);
}

void makeState(DemoToken &token, qint64 now, Chance &chance)
{
    const qint64 state = chance.below(500);
    if (state < 30) {
        token.status = 2;
    } else if (state < 50) {
        token.expiredTime = now - hour - chance.below(60 * day);
        token.status = state < 40 ? 3 : 1;
    } else if (state < 65) {
        token.unlimitedQuota = false;
        token.usedQuota += qMax<qint64>(0, token.remainQuota);
        token.remainQuota = state == 50 ? -chance.below(dollar) : 0;
        token.status = state < 58 ? 4 : 1;
    } else if (state == 65) {
        token.status = 9;
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
        {.name = u"My Token"_s, .remaining = dollar, .used = 12'345},
        {.name = u"=HYPERLINK(\"http://x\",\"y\")"_s},
        {.name = u"+SUM(1,2)"_s, .status = 2, .remaining = 0, .used = 10},
        {.name = u"emoji 🚀🔑 生产 مفتاح"_s, .expiresIn = 3 * day},
        {.name = u"line\nbreak, \"quoted\""_s,
         .remaining = 9'007'199'254'740'993,
         .used = 9'007'199'254'740'995,
         .unlimited = false},
        {.name = {}, .status = 4, .remaining = 0, .unlimited = false},
        {.name = u"expired yet enabled"_s, .status = 1, .expiresIn = -3 * day},
        {.name = u"<b>bold</b><img src=x>"_s, .status = 3, .expiresIn = -day},
        {.name = u"unlimited"_s, .remaining = -250, .unlimited = true},
        {.name = u"largest"_s, .remaining = std::numeric_limits<qint64>::max(), .used = 1, .unlimited = false},
        {.name = u"status 9"_s, .status = 9},
        {.name = u"-cmd|' /C calc'!A0"_s},
        {.name = u"\ttab"_s},
    };
    const qint64 id = token.id().value();
    if (id < 1 || id > static_cast<qint64>(std::size(oddTokens)))
        return;
    const OddToken &odd = oddTokens[id - 1];
    token.name = odd.name;
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

DemoToken demoToken(qint64 id, qint64 now)
{
    static const std::array groups{u"default"_s, u"default"_s, u"default"_s, u"vip"_s, u"vip"_s,
                                   u"svip"_s,    u"企业"_s,    u"批量"_s,    QString()};
    Chance chance(id);
    DemoToken token;
    token.setId(id);
    token.userId = 1;
    token.status = 1;
    token.wholeKey = makeKey(chance);
    token.key = MaskedKey::fromKey(token.wholeKey);
    token.name = makeName(id, chance);
    token.group = chance.of(groups);
    makeQuota(token, chance);
    makeTimes(token, now, chance);
    token.modelLimitsEnabled = chance.percent(62);
    if (token.modelLimitsEnabled && !chance.once(150))
        token.modelNames = makeModels(chance);
    if (chance.percent(30))
        token.allowedIps = makeIps(chance);
    makeState(token, now, chance);
    makeOdd(token, now);
    return token;
}

} // namespace TokenDeck
