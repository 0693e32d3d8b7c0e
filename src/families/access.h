// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/ipaddress.h"
#include "tokens/token.h"

#include <QList>
#include <QStringList>

#include <optional>

/// Whose calls a gateway accepts with a token, and what it makes of the token's limits, by the rules of the token's family
/// (families.h): the one implementation of them. Pure functions of values, for any thread. They answer for the
/// token's own checks and for what is reported of its account; models that a gateway files under another name, and limits
/// of rate, are out of sight.
namespace TokenDeck {

struct AccountFacts;

enum class Verdict : quint8 { Yes, No, Unknown };

/// One entry of a token's IP limits, as its gateway takes it.
struct IpEntry
{
    enum class Kind : quint8 { Address, Range, Unreadable };

    QString text;  ///< as the gateway holds it once it has split and cleaned what was written
    IpRange range; ///< what it names; a single address is a range of one; nothing if unreadable
    Kind kind = Kind::Unreadable;
    bool effective = false; ///< some callers are allowed by it
    bool dropped = false;   ///< the gateway goes on as if it had not been written
    QString written;        ///< as its owner wrote it, before it was cleaned

    friend bool operator==(const IpEntry &, const IpEntry &) = default;
};

struct IpLimits
{
    enum class Effect : quint8 {
        NoLimit,            ///< every address is allowed
        AllBut,             ///< every address except the denied ones
        Listed,             ///< the addresses that effective entries name
        EverybodyByMistake, ///< there are entries, but the gateway ignores them all and allows every address
        NobodyByMistake,    ///< there are entries, and none of them allows any address
        RuleUnknown,        ///< entries were written, or may have been, and what the gateway makes of them is not known
    };

    Effect effect = Effect::NoLimit;
    QList<IpEntry> entries;
    QList<IpEntry> denied; ///< a fork's list of addresses that are refused whatever the entries allow

    /// Whether any address is refused.
    [[nodiscard]] Verdict keepOut() const
    {
        if (effect == Effect::RuleUnknown)
            return Verdict::Unknown;
        return effect == Effect::NoLimit || effect == Effect::EverybodyByMistake ? Verdict::No : Verdict::Yes;
    }
};

/// What the gateway makes of a token's IP limits. Where its rules are not known the entries are read as New API does,
/// to be shown.
[[nodiscard]] IpLimits readIpLimits(const Token &token);
/// For many addresses against one token.
[[nodiscard]] Verdict allows(const IpLimits &limits, const IpAddress &address);
/// For one address against many tokens: the same answer without building the list.
[[nodiscard]] Verdict allowsAddress(const Token &token, const IpAddress &address);

struct ModelLimits
{
    enum class Effect : quint8 {
        NoLimit,        ///< any model
        Listed,         ///< a model whose name is one of the entries, letter for letter
        NothingAllowed, ///< limits are on and the list is empty: no model at all
        RuleUnknown,    ///< limits are on, or may be, and what the gateway makes of them is not known
    };

    Effect effect = Effect::NoLimit;
    QStringList entries; ///< as the gateway compares them, blanks included; trimmed only where the rule is unknown

    /// Whether any model is refused.
    [[nodiscard]] Verdict keepOut() const
    {
        if (effect == Effect::RuleUnknown)
            return Verdict::Unknown;
        return effect == Effect::NoLimit ? Verdict::No : Verdict::Yes;
    }
};

[[nodiscard]] ModelLimits readModelLimits(const Token &token);
[[nodiscard]] Verdict allows(const ModelLimits &limits, QStringView model);
/// For one model against many tokens: the same answer without building the list.
[[nodiscard]] Verdict allowsModel(const Token &token, QStringView model);

/// False for an entry that no model is named like: empty, with a blank at an end, or a piece of a JSON array that was
/// split at its commas, with its brackets and quotes. Such an entry shows a mistake of the owner's.
[[nodiscard]] bool canNameModel(QStringView entry);

/// Why a call is refused, or why that is unknown, in the order in which gateways look.
enum class AccessReason : quint8 {
    Disabled,
    Expired,       ///< by its time, or stored as such
    Exhausted,     ///< by its quota, or stored as such
    UsedUp,        ///< by its number of calls, or by its quota for a window of time
    StatusUnknown, ///< a stored status other than the four: refused by every family
    AddressNotAllowed,
    GroupGone, ///< its group is not among those that the account may use
    ModelNotAllowed,
    ModelGone,    ///< nothing in its group offers the model
    NoBalance,    ///< the account cannot pay
    FieldUnknown, ///< the gateway did not report a field that decides
    RuleUnknown,  ///< the family's rules for these limits are not known
    GroupUnknown, ///< its group is not listed, and whether it is there is not known
};

/// The name used in files: "model-not-allowed".
[[nodiscard]] QString accessReasonId(AccessReason reason);

struct AccessAnswer
{
    Verdict verdict = Verdict::Yes;
    QList<AccessReason> reasons; ///< each once, in the enum's order; none if the verdict is Yes
};

/// What a token's status, expiry and quota say at @p now (Unix seconds), limits left aside.
[[nodiscard]] AccessAnswer stateAnswer(const Token &token, qint64 now);

/// Whether a call would pass the checks of the token, and of the account behind it, at @p now. An empty @p model asks
/// whether there is any model, and no @p address whether there is any address, with which it would. The verdict is No as
/// soon as one reason is certain. What was not reported of the account, or all of it where there is no @p account,
/// counts for nothing.
[[nodiscard]] AccessAnswer canCall(const Token &token, const QString &model, const std::optional<IpAddress> &address,
                                   qint64 now, const AccountFacts *account = nullptr);

} // namespace TokenDeck
