// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accounts.h"
#include "tokens/token.h"

#include <QHash>
#include <QList>

#include <array>
#include <bit>
#include <memory>
#include <optional>

/// What is worth an owner's attention in a token (docs/findings.md): the one place that says which rules there are and
/// what each of them finds. Ids only; the words for them are the user interface's. For any thread.
namespace TokenDeck {

enum class FindingSeverity : quint8 { Danger, Warning, Info };

inline constexpr std::array findingSeverities{FindingSeverity::Danger, FindingSeverity::Warning, FindingSeverity::Info};

/// The worse the severity, the further in front.
enum class FindingRule : quint8 {
    Everybody,     ///< the gateway ignores all IP entries and allows every address
    OpenRange,     ///< an entry allows all of IPv4 or IPv6
    Nobody,        ///< IP limits that allow no address
    NoModel,       ///< model limits that allow nothing
    GroupGone,     ///< its group is not among those that the account may use
    ModelGone,     ///< its limits name only models that are not offered
    NoBalance,     ///< the account cannot pay for any call
    SharedKey,     ///< another gateway has the same key, as far as masks tell
    LowBalance,    ///< the account's balance may not be enough for one call
    Unrestricted,  ///< unlimited quota, any model, any address
    LimitsWidened, ///< lately, as far as loads were kept
    WideRange,
    UnreadableEntry,
    MisreadEntry,         ///< the gateway reads an entry differently from what it appears to say
    ModelEntry,           ///< an entry that no model is named like, beside others
    ExpiryInMilliseconds, ///< where gateways read seconds
    UnknownStatus,
    ExpiresSoon,
    ExhaustedEnabled,
    Low,
    Unused,
    ReplacedButUsed, ///< it was used after a token of the same name was created
    ExpiredEnabled,
    NeverExpires,
    NeverUsed,
    OldKey,
    SpecialRange,       ///< private, loopback, link-local, documentation, unspecified
    OverlappingEntries, ///< or repeated ones
    DuplicateName,
    Future,   ///< created in the future
    Negative, ///< a negative remainder
};

inline constexpr int findingRuleCount = static_cast<int>(FindingRule::Negative) + 1;

/// The name used in filters, files and settings: "wide-range".
[[nodiscard]] QString findingId(FindingRule rule);
[[nodiscard]] std::optional<FindingRule> findingFromId(QStringView id);
[[nodiscard]] FindingSeverity severity(FindingRule rule);

/// "danger", "warning", "info".
[[nodiscard]] QString severityId(FindingSeverity severity);

/// A set of rules: those that are switched on, or those that found something.
class FindingRules
{
public:
    constexpr FindingRules() = default;
    [[nodiscard]] static constexpr FindingRules all() { return FindingRules((quint64{1} << findingRuleCount) - 1); }
    [[nodiscard]] static FindingRules of(FindingSeverity severity);

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int count() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr bool contains(FindingRule rule) const { return m_bits & bit(rule); }
    constexpr void insert(FindingRule rule) { m_bits |= bit(rule); }
    constexpr void remove(FindingRule rule) { m_bits &= ~bit(rule); }

    /// Nothing if there are none.
    [[nodiscard]] std::optional<FindingSeverity> worst() const;

    /// Calls f(rule) for each, the worst first.
    template <typename Function>
    void forEach(Function &&f) const
    {
        for (quint64 rest = m_bits; rest != 0; rest &= rest - 1)
            f(static_cast<FindingRule>(std::countr_zero(rest)));
    }

    [[nodiscard]] constexpr FindingRules operator|(FindingRules b) const { return FindingRules(m_bits | b.m_bits); }
    [[nodiscard]] constexpr FindingRules operator&(FindingRules b) const { return FindingRules(m_bits & b.m_bits); }
    friend constexpr bool operator==(FindingRules, FindingRules) = default;

private:
    explicit constexpr FindingRules(quint64 bits)
        : m_bits(bits)
    { }
    [[nodiscard]] static constexpr quint64 bit(FindingRule rule) { return quint64{1} << static_cast<unsigned>(rule); }

    quint64 m_bits = 0;
};

/// The worst first.
[[nodiscard]] QStringList findingIds(FindingRules rules);

/// The names that several tokens have, letter for letter, and how many of them. Dead tokens and empty names do not
/// count.
using DuplicateNames = QHash<QString, int>;
/// When the tokens of an account that have such a name were created, Unix seconds, ascending. The same tokens count.
using NameCreations = QHash<std::pair<TokenId::Account, QString>, QList<qint64>>;
/// The masked keys that tokens of several accounts have, and the accounts.
using SharedKeys = QHash<MaskedKey, QList<TokenId::Account>>;
/// Whether another token of the same name and account was created later, and this one used after that. Where uses are not
/// counted, nobody knows.
[[nodiscard]] bool isUsedAfterReplacement(const Token &token, const NameCreations &creations);
/// Whether nothing that the gateway reported keeps every call out at @p now, Unix seconds.
[[nodiscard]] bool isAlive(const Token &token, qint64 now);

/// Where "soon", "little", "long ago" and "wide" begin, for filters and findings.
struct FilterThresholds
{
    int expiringDays = 7;    ///< expires before that many days have passed
    int lowPercent = 10;     ///< less than that much of what was granted is left
    int unusedDays = 90;     ///< the last use is longer ago
    int wideIpv4Prefix = 16; ///< a range is wide whose prefix is shorter: 0 to 32
    int wideIpv6Prefix = 48; ///< likewise: 0 to 128
    int lowBalance = 100; ///< a balance is low below it, in 1 / balanceUnits of a US dollar: what one dear call costs
    int oldKeyDays = 365; ///< a key is old that was created longer ago

    static constexpr int balanceUnits = 100;
    static constexpr int widenedDays = 7; ///< so long is told that limits were widened

    friend bool operator==(const FilterThresholds &, const FilterThresholds &) = default;
};

/// What findings depend on besides the token.
struct FindingContext
{
    qint64 now = 0; ///< Unix seconds
    FilterThresholds thresholds = {};
    FindingRules rules = FindingRules::all();                  ///< those that are switched on
    std::shared_ptr<const DuplicateNames> duplicateNames = {}; ///< without it no name is found to be a duplicate
    std::shared_ptr<const NameCreations> nameCreations = {};   ///< without it no token is found to be replaced
    std::shared_ptr<const SharedKeys> sharedKeys = {};         ///< without them no key is found to be shared
    AccountsPointer accounts = {};                             ///< what stands behind tokens; nothing: not reported
};

struct Finding
{
    /// What a rule found fault with. For duplicate names @c reading is the number of tokens, for
    /// shared keys @c written the other gateway.
    struct Subject
    {
        QString written; ///< the entry or the name, as its owner wrote it
        QString reading; ///< what the gateway takes an IP entry for; empty if it allows no address

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    static constexpr qsizetype maxSubjects = 50;

    FindingRule rule = FindingRule::Everybody;
    QList<Subject> subjects; ///< none where the token as a whole is meant; of more than maxSubjects the first

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// All about one token, the worst first, each rule once.
[[nodiscard]] QList<Finding> findings(const Token &token, const FindingContext &context);

/// Which rules find something, for many tokens one after the other: what findings() says, without the subjects. Limits
/// that tokens share are read once, so tokens must outlive it. For one thread at a time.
class FindingJudge
{
public:
    explicit FindingJudge(const FindingContext &context)
        : m_context(context)
    { }

    [[nodiscard]] FindingRules rules(const Token &token);

    /// What limits of one kind come to.
    struct Limits
    {
        FindingRules rules;
        bool open = false; ///< certainly nothing is refused
    };

private:
    [[nodiscard]] FindingRules account(const Token &token);

    using Known = QHash<std::pair<const QString *, int>, Limits>;

    FindingContext m_context;
    Known m_models;
    Known m_ips;
    QHash<std::pair<std::pair<const QString *, const QString *>, int>, FindingRules> m_accounts;
};

} // namespace TokenDeck
