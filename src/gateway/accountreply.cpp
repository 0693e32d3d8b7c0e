// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/accountreply.h"

#include "gateway/jsonwalk.h"
#include "gateway/redaction.h"

namespace TokenDeck {

namespace {

// A gateway has some dozens of groups and hundreds of models; what is beyond these is not listed.
constexpr qsizetype maxGroups = 10'000;
constexpr qsizetype maxModels = 100'000;
constexpr double dollarsPerRatio = 2; // for a million tokens at a ratio of 1

QStringList readNames(json::value value)
{
    QStringList names;
    forEachElement(value, [&names](json::value element) {
        if (const auto name = readName(element); name && names.size() < maxGroups)
            names.append(*name);
    });
    return names;
}

bool readSelf(json::value data, AccountFacts &facts)
{
    return forEachMember(data, [&facts](std::string_view name, json::value value) {
        if (qint64 quota = 0; name == "quota" && readInteger(value, quota))
            facts.balance = quota;
        else if (name == "used_quota" && readInteger(value, quota))
            facts.used = quota;
        else if (name == "group")
            facts.group = readName(value);
    });
}

/// New API's {name: {desc, ratio}} and One Hub's {symbol: {name, description, ratio}}.
bool readGroups(json::value data, AccountFacts &facts)
{
    QMap<QString, AccountGroup> groups;
    bool fits = true; // or it is another kind of reply, by which every group would be gone
    const bool whole = forEachMember(data, [&](std::string_view name, json::value value) {
        if (groups.size() == maxGroups)
            return;
        AccountGroup group;
        QString title;
        const bool isGroup = forEachMember(value, [&](std::string_view member, json::value inside) {
            if (member == "desc" || member == "description")
                group.description = Redaction()(readName(inside).value_or(QString()));
            else if (member == "name")
                title = Redaction()(readName(inside).value_or(QString()));
            else if (member == "ratio")
                group.ratio = readNumber(inside);
        });
        if (group.description.isEmpty())
            group.description = title;
        fits &= isGroup;
        groups.insert(nameFrom(name), group);
    });
    if (whole && fits)
        facts.groups = groups;
    return whole && fits;
}

/// One Hub's {type, input, output}, in the ratios of gateways.
std::optional<ModelPrice> readPrice(json::value value)
{
    ModelPrice price;
    std::optional<double> input;
    std::optional<double> output;
    forEachMember(value, [&](std::string_view name, json::value member) {
        if (name == "type")
            price.isPerCall = readName(member) == QLatin1StringView("times");
        else if (name == "input")
            input = readNumber(member);
        else if (name == "output")
            output = readNumber(member);
    });
    if (!input || (!price.isPerCall && !output))
        return std::nullopt;
    // A call costs as much as a thousand tokens would.
    const double unit = price.isPerCall ? dollarsPerRatio / 1'000 : dollarsPerRatio;
    price.input = *input * unit;
    price.output = output.value_or(0) * unit;
    return price;
}

/// A list of names, or One Hub's {name: {groups, price}}.
bool readModels(json::value data, AccountFacts &facts)
{
    QMap<QString, AccountModel> models;
    json::json_type type;
    if (data.type().get(type) != simdjson::SUCCESS)
        return false;
    bool whole = false;
    bool fits = true; // or it is another kind of reply, by which every model would be gone
    if (type == json::json_type::array) {
        whole = forEachElement(data, [&](json::value element) {
            const auto name = readName(element);
            fits &= name.has_value();
            if (name && models.size() < maxModels)
                models.insert(*name, {});
        });
    } else {
        QSet<QString> inUse;
        whole = forEachMember(data, [&](std::string_view name, json::value value) {
            if (models.size() == maxModels)
                return;
            AccountModel model;
            fits &= forEachMember(value, [&model](std::string_view member, json::value inside) {
                if (member == "groups")
                    model.groups = readNames(inside);
                else if (member == "price")
                    model.price = readPrice(inside);
            });
            for (const QString &group : model.groups.value_or(QStringList()))
                inUse.insert(group);
            models.insert(nameFrom(name), model);
        });
        if (whole && fits)
            facts.groupsWithModels = inUse;
    }
    if (whole && fits)
        facts.models = models;
    return whole && fits;
}

/// A model of New API's price list, and its name.
std::optional<QString> readPricedModel(json::value value, AccountModel &model)
{
    std::optional<QString> name;
    std::optional<double> ratio;
    std::optional<double> perCall;
    double completion = 1;
    qint64 type = 0;
    forEachMember(value, [&](std::string_view member, json::value inside) {
        if (member == "model_name")
            name = readName(inside);
        else if (member == "enable_groups")
            model.groups = readNames(inside);
        else if (member == "quota_type")
            static_cast<void>(readInteger(inside, type));
        else if (member == "model_ratio")
            ratio = readNumber(inside);
        else if (member == "model_price")
            perCall = readNumber(inside);
        else if (member == "completion_ratio")
            completion = readNumber(inside).value_or(completion);
    });
    if (type == 1 && perCall)
        model.price = ModelPrice{true, *perCall, 0};
    else if (type == 0 && ratio)
        model.price = ModelPrice{false, *ratio * dollarsPerRatio, *ratio * dollarsPerRatio * completion};
    return name;
}

/// Adds to the models that are known; without such a list, those of the price list are the ones.
bool readPrices(json::value data, AccountFacts &facts)
{
    QMap<QString, AccountModel> priced;
    QSet<QString> inUse;
    const bool whole = forEachElement(data, [&](json::value element) {
        AccountModel model;
        const auto name = readPricedModel(element, model);
        if (!name || priced.size() == maxModels)
            return;
        for (const QString &group : model.groups.value_or(QStringList()))
            inUse.insert(group);
        priced.insert(*name, model);
    });
    if (!whole || priced.isEmpty())
        return false;
    facts.groupsWithModels = inUse;
    if (!facts.models) {
        facts.models = priced;
        return true;
    }
    for (auto model = facts.models->begin(); model != facts.models->end(); ++model) {
        if (const auto found = priced.constFind(model.key()); found != priced.cend())
            *model = *found;
    }
    return true;
}

bool isActive(json::value value, std::optional<qint64> &until)
{
    bool active = false;
    qint64 total = 0;
    qint64 used = 0;
    qint64 end = 0;
    const bool whole = forEachMember(value, [&](std::string_view name, json::value member) {
        if (name == "status")
            active = readName(member) == QLatin1StringView("active");
        else if (name == "amount_total")
            static_cast<void>(readInteger(member, total));
        else if (name == "amount_used")
            static_cast<void>(readInteger(member, used));
        else if (name == "end_time")
            static_cast<void>(readInteger(member, end));
    });
    // A total of 0 is no limit.
    if (!whole || !active || (total > 0 && used >= total))
        return false;
    until = qMax(until.value_or(end), end);
    return true;
}

bool readSubscription(json::value data, AccountFacts &facts)
{
    Subscription subscription;
    bool fits = false;
    const bool whole = forEachMember(data, [&](std::string_view name, json::value value) {
        if (name == "billing_preference") {
            const auto preference = readName(value);
            subscription.isUsed = preference != QLatin1StringView("wallet_only");
            subscription.isAlone = preference == QLatin1StringView("subscription_only");
        } else if (name == "subscriptions") {
            fits = true;
            forEachElement(value, [&subscription](json::value element) {
                forEachMember(element, [&subscription](std::string_view member, json::value inside) {
                    if (member == "subscription")
                        isActive(inside, subscription.until);
                });
            });
        }
    });
    if (whole && fits)
        facts.subscription = subscription;
    return whole && fits;
}

bool readData(AccountCall call, json::value data, AccountFacts &facts)
{
    switch (call) {
    case AccountCall::Self: return readSelf(data, facts);
    case AccountCall::Groups: return readGroups(data, facts);
    case AccountCall::Models: return readModels(data, facts);
    case AccountCall::Prices: return readPrices(data, facts);
    case AccountCall::Subscription: return readSubscription(data, facts);
    case AccountCall::UseOfDay:
    case AccountCall::UseOfWeek:
    case AccountCall::UseOfMonth:
    case AccountCall::UseByHour:
    case AccountCall::UseByDay:
    case AccountCall::LatestCalls: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool readAccountReply(AccountCall call, const QByteArray &body, AccountFacts &facts)
{
    AccountFacts found = facts;
    bool hasData = false;
    const bool whole = readEnvelope(body, [&](std::string_view name, json::value value) {
        if (name == "data")
            hasData = readData(call, value, found);
        else if (name == "auto_groups" && call == AccountCall::Prices)
            found.automaticGroups = readNames(value);
    });
    if (!whole || !hasData)
        return false;
    facts = found;
    return true;
}

} // namespace TokenDeck
