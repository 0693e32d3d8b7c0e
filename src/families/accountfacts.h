// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/access.h"
#include "tokens/token.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

/// What stands behind the tokens of an account, and what follows from it for calls (docs/gateways.md). Pure functions of
/// values, for any thread.
namespace TokenDeck {

/// A group whose channels and prices tokens may use.
struct AccountGroup
{
    QString description;
    std::optional<double> ratio; ///< what its calls cost, as a multiple; groups chosen by the gateway have none

    friend bool operator==(const AccountGroup &, const AccountGroup &) = default;
};

/// What a model costs before a group's ratio, in US dollars.
struct ModelPrice
{
    bool isPerCall = false; ///< @c input is the price of a call; otherwise both are of a million tokens
    double input = 0;
    double output = 0;

    friend bool operator==(const ModelPrice &, const ModelPrice &) = default;
};

/// A model that the account can call.
struct AccountModel
{
    std::optional<QStringList> groups; ///< in which it is offered; nothing if that was not reported
    std::optional<ModelPrice> price;

    friend bool operator==(const AccountModel &, const AccountModel &) = default;
};

/// What pays for calls besides the balance.
struct Subscription
{
    bool isUsed = true;          ///< false: the account pays from its balance alone
    bool isAlone = false;        ///< the account does not pay from its balance
    std::optional<qint64> until; ///< when the last one ends of which something is left, Unix seconds; nothing: none is

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// What a gateway reports of an account beside its tokens; what it did not report is nothing.
struct AccountFacts
{
    std::optional<qint64> balance = {};                     ///< what is left, quota units; may be negative
    std::optional<qint64> used = {};                        ///< by all its tokens so far, quota units
    std::optional<QString> group = {};                      ///< the user's own, in which tokens without one are
    std::optional<QMap<QString, AccountGroup>> groups = {}; ///< by name
    std::optional<QMap<QString, AccountModel>> models = {}; ///< by name
    QSet<QString> groupsWithModels = {};                    ///< in which any model is offered; empty: not reported
    QStringList automaticGroups = {};                       ///< what the group "auto" stands for; empty: not reported
    std::optional<Subscription> subscription = {};

    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

/// Whether the account can pay for a call at @p now, Unix seconds: gateways refuse every token of one that cannot, also
/// unlimited ones.
[[nodiscard]] Verdict canPay(const AccountFacts &facts, qint64 now);
[[nodiscard]] bool paysBySubscription(const AccountFacts &facts, qint64 now);

enum class Offer : quint8 {
    NotReported,
    There,
    Doubtful, ///< it is not listed, but what is not listed may be there on such a gateway
    Gone,     ///< it is not listed, and refused
};

/// Whether calls in the token's group are accepted.
[[nodiscard]] Offer groupOffer(const AccountFacts &facts, const Token &token);
/// Whether the model is offered in the token's group.
[[nodiscard]] Offer modelOffer(const AccountFacts &facts, const Token &token, const QString &model);
/// Whether any model is offered that the token's limits allow.
[[nodiscard]] Offer anyModelOffer(const AccountFacts &facts, const Token &token);
/// What calls in the token's group cost, as a multiple; nothing if that was not reported.
[[nodiscard]] std::optional<double> groupRatio(const AccountFacts &facts, const Token &token);

} // namespace TokenDeck
