// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoaccountreply.h"

#include "demo/demoreply.h"
#include "demo/demosite.h"
#include "demo/demousereply.h"
#include "families/families.h"
#include "tokens/seconds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Which gateways have a path: as they were recorded, the documented service as New API.
enum class Site : quint8 {
    NewApi = 1,
    NewApi2025 = 2,
    OneHub = 4,
    OneApi = 8,
};
Q_DECLARE_FLAGS(Sites, Site)
Q_DECLARE_OPERATORS_FOR_FLAGS(Sites)

constexpr Sites bothNewApis = Sites(Site::NewApi) | Site::NewApi2025;
constexpr Sites allSites = bothNewApis | Site::OneHub | Site::OneApi;

Site siteOf(Family family)
{
    const FamilyTraits &known = traits(family);
    switch (known.rows) {
    case RowFormat::NewApi: return known.shape == ListShape::Items ? Site::NewApi : Site::NewApi2025;
    case RowFormat::OneHub: return Site::OneHub;
    case RowFormat::OneApi: return Site::OneApi;
    }
    Q_UNREACHABLE();
}

QByteArray bytes(const QJsonObject &reply)
{
    return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

QJsonArray groupNames(const QList<DemoGroup> &groups)
{
    QJsonArray names;
    for (const DemoGroup &group : groups)
        names.append(group.name);
    return names;
}

// The account. Its balance stays: what is spent is topped up, or nothing would work after the second refresh.

void setTexts(QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        object[name] = QString();
}

void setZeros(QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        object[name] = 0;
}

/// What the kinds of gateways say of a user beside what they all say.
void addOwn(QJsonObject &user, Site site, const DemoOptions &options)
{
    if (site == Site::NewApi) {
        setTexts(user,
                 {"avatar_url"_L1, "discord_id"_L1, "linux_do_id"_L1, "setting"_L1, "sidebar_modules"_L1,
                  "stripe_customer"_L1, "telegram_id"_L1});
        user["permissions"_L1] = QJsonObject{{u"sidebar_modules"_s, QJsonObject{{u"admin"_s, false}}},
                                             {u"sidebar_settings"_s, true}};
    } else {
        setTexts(user, {"password"_L1, "verification_code"_L1});
        user["access_token"_L1] = site == Site::OneApi ? QString() : options.accessToken; // they do send it
    }
    if (site == Site::NewApi2025) {
        setTexts(user, {"telegram_id"_L1, "linux_do_id"_L1, "setting"_L1});
        user["DeletedAt"_L1] = QJsonValue::Null;
    }
    if (site == Site::OneHub) {
        setTexts(user, {"avatar_url"_L1, "lark_id"_L1, "last_login_ip"_L1});
        setZeros(user, {"github_id_new"_L1, "telegram_id"_L1});
        user["last_login_time"_L1] = options.now - daySeconds;
        user["created_time"_L1] = options.now - 950 * daySeconds;
    }
    if (site == Site::OneApi)
        setTexts(user, {"lark_id"_L1});
    else
        setZeros(user, {"aff_count"_L1, "aff_history_quota"_L1, "aff_quota"_L1});
}

QByteArray userReply(const DemoOptions &options, const QUrlQuery &)
{
    const qint64 used = usedByDemo(options);
    QJsonObject user{
        {u"id"_s, options.userId},
        {u"username"_s, u"demo"_s},
        {u"display_name"_s, u"Demo Company"_s},
        {u"email"_s, u"gateway@demo.example"_s},
        {u"role"_s, 1},
        {u"status"_s, 1},
        {u"group"_s, u"default"_s},
        {u"quota"_s, options.balance},
        {u"used_quota"_s, used},
        {u"request_count"_s, used / 4'000},
        {u"aff_code"_s, u"dEmO"_s},
        {u"inviter_id"_s, 0},
    };
    setTexts(user, {"github_id"_L1, "oidc_id"_L1, "wechat_id"_L1});
    addOwn(user, siteOf(options.family), options);
    return demoSuccess(user);
}

QByteArray subscriptionReply(const DemoOptions &options, const QUrlQuery &)
{
    QJsonArray subscriptions;
    if (options.subscription) {
        const qint64 total = 200 * demoDollar;
        const QJsonObject active{
            {u"amount_total"_s, total},
            {u"amount_used"_s, total / 1'000 * qMin(310 + options.age, 1'000)},
            {u"end_time"_s, options.now + 20 * daySeconds},
            {u"status"_s, u"active"_s},
            {u"allow_wallet_overflow"_s, false},
        };
        subscriptions.append(QJsonObject{{u"subscription"_s, active}});
    }
    return demoSuccess(
        QJsonObject{{u"billing_preference"_s, u"subscription_first"_s}, {u"subscriptions"_s, subscriptions}});
}

// Groups.

QByteArray groupsReply(const DemoOptions &options, const QUrlQuery &)
{
    QJsonObject groups;
    for (const DemoGroup &group : demoGroups(options.odd))
        groups[group.name] = QJsonObject{{u"desc"_s, group.description}, {u"ratio"_s, group.ratio}};
    return demoSuccess(groups);
}

QByteArray groupMapReply(const DemoOptions &options, const QUrlQuery &)
{
    QJsonObject groups;
    int id = 0;
    for (const DemoGroup &group : demoGroups(options.odd)) {
        ++id;
        if (!group.isPublic)
            continue;
        groups[group.name] = QJsonObject{
            {u"id"_s, id},        {u"symbol"_s, group.name}, {u"name"_s, group.description}, {u"ratio"_s, group.ratio},
            {u"api_rate"_s, 600}, {u"public"_s, true},       {u"promotion"_s, false},        {u"min"_s, 0},
            {u"max"_s, 0},        {u"enable"_s, true},
        };
    }
    return demoSuccess(groups);
}

// Models.

QByteArray modelsReply(const DemoOptions &, const QUrlQuery &)
{
    QJsonArray names;
    for (const DemoModel &model : demoModels())
        names.append(model.name);
    return demoSuccess(names);
}

QByteArray availableModelsReply(const DemoOptions &options, const QUrlQuery &)
{
    QList<DemoGroup> groups = demoGroups(options.odd);
    groups.removeIf([](const DemoGroup &group) { return !group.isPublic; });
    QJsonObject models;
    for (const DemoModel &model : demoModels()) {
        const bool byCall = model.callPrice > 0;
        const double input = byCall ? model.callPrice * 500 : model.inputRatio; // 1 is $0.002
        const QJsonObject price{
            {u"model"_s, model.name}, {u"type"_s, byCall ? u"times"_s : u"tokens"_s},
            {u"channel_type"_s, 1},   {u"input"_s, input},
            {u"locked"_s, false},     {u"output"_s, input * model.completionRatio},
        };
        models[model.name] = QJsonObject{
            {u"groups"_s, groupNames(groups)}, {u"owned_by"_s, model.vendor}, {u"price"_s, price}};
    }
    return demoSuccess(models);
}

/// Vendors are numbered as they come, from 1.
QJsonArray pricedModels(const DemoOptions &options, QStringList &vendors)
{
    const QJsonArray groups = groupNames(demoGroups(options.odd));
    QJsonArray rows;
    for (const DemoModel &model : demoModels()) {
        if (!vendors.contains(model.vendor))
            vendors.append(model.vendor);
        const bool byCall = model.callPrice > 0;
        QJsonObject row{
            {u"model_name"_s, model.name},        {u"quota_type"_s, byCall ? 1 : 0},
            {u"model_ratio"_s, model.inputRatio}, {u"completion_ratio"_s, model.completionRatio},
            {u"model_price"_s, model.callPrice},  {u"owner_by"_s, QString()},
            {u"enable_groups"_s, groups},
        };
        if (siteOf(options.family) == Site::NewApi) {
            row["vendor_id"_L1] = vendors.indexOf(model.vendor) + 1;
            row["supported_endpoint_types"_L1] = QJsonArray{u"openai"_s};
        }
        rows.append(row);
    }
    return rows;
}

QByteArray pricingReply(const DemoOptions &options, const QUrlQuery &)
{
    QStringList vendors;
    QJsonObject reply{{u"success"_s, true}, {u"data"_s, pricedModels(options, vendors)}};
    QJsonObject ratios;
    QJsonObject usable;
    for (const DemoGroup &group : demoGroups(options.odd)) {
        ratios[group.name] = group.ratio;
        usable[group.name] = group.description;
    }
    if (siteOf(options.family) == Site::NewApi) {
        QJsonArray named;
        for (const QString &vendor : vendors)
            named.append(QJsonObject{{u"id"_s, named.size() + 1}, {u"name"_s, vendor}, {u"icon"_s, vendor}});
        reply["vendors"_L1] = named;
        reply["auto_groups"_L1] = QJsonArray{u"default"_s};
        reply["pricing_version"_L1] = u"demo"_s;
        const QJsonObject chat{{u"path"_s, u"/v1/chat/completions"_s}, {u"method"_s, u"POST"_s}};
        reply["supported_endpoint"_L1] = QJsonObject{{u"openai"_s, chat}};
    } else {
        usable[""_L1] = u"用户分组"_s; // the user's own
    }
    reply["group_ratio"_L1] = ratios;
    reply["usable_group"_L1] = usable;
    return bytes(reply);
}

struct Route
{
    QLatin1StringView path;
    Sites sites;
    DemoAccountCall call;
};

constexpr std::array routes{
    Route{"/api/user/self"_L1, allSites, {.reply = userReply}},
    Route{"/api/subscription/self"_L1, Site::NewApi, {.reply = subscriptionReply}},
    Route{"/api/user/self/groups"_L1, bothNewApis, {.reply = groupsReply}},
    Route{"/api/user/groups"_L1, Site::NewApi, {.needsLogin = false, .reply = groupsReply}},
    Route{"/api/user/groups"_L1, Site::NewApi2025, {.reply = groupsReply}},
    Route{"/api/user_group_map"_L1, Site::OneHub, {.reply = groupMapReply}},
    Route{"/api/user/models"_L1, bothNewApis, {.reply = modelsReply}},
    Route{"/api/user/available_models"_L1, Site::OneApi, {.reply = modelsReply}},
    Route{"/api/available_model"_L1, Site::OneHub, {.reply = availableModelsReply}},
    Route{"/api/pricing"_L1, bothNewApis, {.reply = pricingReply}},
    Route{"/api/data/flow/self"_L1, Site::NewApi, {.reply = demoUseByTokenReply}},
    Route{"/api/data/self"_L1, bothNewApis, {.reply = demoUseByHourReply}},
    Route{"/api/user/dashboard"_L1, Sites(Site::OneHub) | Site::OneApi, {.reply = demoUseByDayReply}},
    Route{"/api/log/self/stat"_L1, allSites, {.reply = demoUseSumReply}},
    Route{"/api/log/self"_L1, allSites, {.reply = demoLogReply}},
};

} // namespace

const DemoAccountCall *demoAccountCall(const QString &path, Family family)
{
    const Site site = siteOf(family);
    const auto *const found = std::find_if(routes.begin(), routes.end(), [&](const Route &route) {
        return path == route.path && route.sites.testFlag(site);
    });
    return found == routes.end() ? nullptr : &found->call;
}

qint64 usedByDemo(const DemoOptions &options)
{
    return options.tokens * 150 * demoDollar + options.age * options.tokens * demoDollar / 8;
}

} // namespace TokenDeck
