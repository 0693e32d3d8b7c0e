// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/ipaddress.h"
#include "tokens/token.h"

#include <QList>
#include <QStringList>

/// What a gateway makes of a token's limits, by the rules of the token's family (families.h): the one implementation of
/// them. Pure functions of values, for any thread.
namespace TokenDeck {

enum class Verdict : quint8 { Yes, No, Unknown };

/// One entry of a token's IP limits, as its gateway takes it.
struct IpEntry
{
    enum class Kind : quint8 { Address, Range, Unreadable };

    QString text;  ///< as the gateway holds it once it has split and cleaned what was written
    IpRange range; ///< what it names; a single address is a range of one; nothing if unreadable
    Kind kind = Kind::Unreadable;
    bool effective = false; ///< there are callers that it lets in
    bool dropped = false;   ///< the gateway goes on as if it had not been written
    QString written;        ///< as its owner wrote it, before it was cleaned

    friend bool operator==(const IpEntry &, const IpEntry &) = default;
};

struct IpLimits
{
    enum class Effect : quint8 {
        NoLimit,            ///< every address gets in
        AllBut,             ///< every address gets in but those denied
        Listed,             ///< what the effective entries name gets in
        EverybodyByMistake, ///< entries were written, the gateway drops them all, and every address gets in
        NobodyByMistake,    ///< there are entries, and none of them can let anybody in
        RuleUnknown,        ///< entries were written, or may have been, and what the gateway makes of them is not known
    };

    Effect effect = Effect::NoLimit;
    QList<IpEntry> entries;
    QList<IpEntry> denied; ///< a fork's list of addresses that never get in, whatever else is said
};

/// What the gateway makes of a token's IP limits. Where its rules are not known the entries are read as New API does, to
/// be shown.
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
};

[[nodiscard]] ModelLimits readModelLimits(const Token &token);
[[nodiscard]] Verdict allows(const ModelLimits &limits, QStringView model);
/// For one model against many tokens: the same answer without building the list.
[[nodiscard]] Verdict allowsModel(const Token &token, QStringView model);

/// False for an entry that no model is named like: empty, with a blank at an end, or a piece of a JSON array that was
/// split at its commas, with its brackets and quotes. Such an entry shows a mistake of the owner's.
[[nodiscard]] bool canNameModel(QStringView entry);

} // namespace TokenDeck
