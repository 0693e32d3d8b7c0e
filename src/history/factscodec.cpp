// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/factscodec.h"

#include "history/cborin.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace TokenDeck {

namespace {

// The names of what is written; they stay.
constexpr QLatin1StringView balance("balance");
constexpr QLatin1StringView usedQuota("used quota");
constexpr QLatin1StringView group("group");
constexpr QLatin1StringView groups("groups");
constexpr QLatin1StringView models("models");
constexpr QLatin1StringView groupsWithModels("groups with models");
constexpr QLatin1StringView automaticGroups("automatic groups");
constexpr QLatin1StringView subscription("subscription");
constexpr QLatin1StringView description("description");
constexpr QLatin1StringView ratio("ratio");
constexpr QLatin1StringView isPerCall("per call");
constexpr QLatin1StringView input("input");
constexpr QLatin1StringView output("output");
constexpr QLatin1StringView isUsed("used");
constexpr QLatin1StringView isAlone("alone");
constexpr QLatin1StringView until("until");

QCborValue written(const QString &text)
{
    return comesBackFromUtf8(text) ? QCborValue(text) : QCborValue(unitsOf(text));
}

QString readText(const QCborValue &value)
{
    return value.isByteArray() ? textOfUnits(value.toByteArray()) : value.toString();
}

QCborArray writtenTexts(const QStringList &texts)
{
    QCborArray array;
    for (const QString &text : texts)
        array.append(written(text));
    return array;
}

QStringList readTexts(const QCborValue &value)
{
    QStringList texts;
    const QCborArray array = value.toArray();
    for (const auto &text : array)
        texts.append(readText(text));
    return texts;
}

QCborMap written(const AccountGroup &each)
{
    QCborMap map{{description, written(each.description)}};
    if (each.ratio)
        map.insert(ratio, *each.ratio);
    return map;
}

QCborMap written(const AccountModel &model)
{
    QCborMap map;
    if (model.groups)
        map.insert(groups, writtenTexts(*model.groups));
    if (model.price) {
        map.insert(isPerCall, model.price->isPerCall);
        map.insert(input, model.price->input);
        map.insert(output, model.price->output);
    }
    return map;
}

QCborMap written(const Subscription &each)
{
    QCborMap map{{isUsed, each.isUsed}, {isAlone, each.isAlone}};
    if (each.until)
        map.insert(until, *each.until);
    return map;
}

template <typename Value>
QCborMap written(const QMap<QString, Value> &values)
{
    QCborMap map;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        map.insert(written(it.key()), written(it.value()));
    return map;
}

void read(const QCborMap &map, AccountGroup &each)
{
    each.description = readText(map.value(description));
    if (const QCborValue value = map.value(ratio); value.isDouble() || value.isInteger())
        each.ratio = value.toDouble();
}

void read(const QCborMap &map, AccountModel &model)
{
    if (const QCborValue value = map.value(groups); value.isArray())
        model.groups = readTexts(value);
    if (const QCborValue value = map.value(isPerCall); value.isBool())
        model.price = ModelPrice{value.toBool(), map.value(input).toDouble(), map.value(output).toDouble()};
}

void read(const QCborMap &map, Subscription &each)
{
    each.isUsed = map.value(isUsed).toBool(true);
    each.isAlone = map.value(isAlone).toBool();
    if (const QCborValue value = map.value(until); value.isInteger())
        each.until = value.toInteger();
}

template <typename Value>
void read(const QCborMap &map, QMap<QString, Value> &values)
{
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        read(it.value().toMap(), values[readText(it.key())]);
}

template <typename Value>
void readIfMap(const QCborValue &value, std::optional<Value> &to)
{
    if (value.isMap())
        read(value.toMap(), to.emplace());
}

} // namespace

QCborValue writtenFacts(const AccountFacts &facts)
{
    QCborMap map;
    if (facts.balance)
        map.insert(balance, *facts.balance);
    if (facts.used)
        map.insert(usedQuota, *facts.used);
    if (facts.group)
        map.insert(group, written(*facts.group));
    if (facts.groups)
        map.insert(groups, written(*facts.groups));
    if (facts.models)
        map.insert(models, written(*facts.models));
    QStringList withModels = facts.groupsWithModels.values();
    std::ranges::sort(withModels); // the same facts are the same bytes
    map.insert(groupsWithModels, writtenTexts(withModels));
    map.insert(automaticGroups, writtenTexts(facts.automaticGroups));
    if (facts.subscription)
        map.insert(subscription, written(*facts.subscription));
    return map;
}

std::optional<AccountFacts> readFacts(const QCborValue &value)
{
    if (!value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    AccountFacts facts;
    if (const QCborValue left = map.value(balance); left.isInteger())
        facts.balance = left.toInteger();
    if (const QCborValue used = map.value(usedQuota); used.isInteger())
        facts.used = used.toInteger();
    if (const QCborValue own = map.value(group); own.isString() || own.isByteArray())
        facts.group = readText(own);
    readIfMap(map.value(groups), facts.groups);
    readIfMap(map.value(models), facts.models);
    const QStringList withModels = readTexts(map.value(groupsWithModels));
    facts.groupsWithModels = QSet<QString>(withModels.begin(), withModels.end());
    facts.automaticGroups = readTexts(map.value(automaticGroups));
    readIfMap(map.value(subscription), facts.subscription);
    return facts;
}

} // namespace TokenDeck
