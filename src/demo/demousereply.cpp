// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demousereply.h"

#include "demo/demoreply.h"
#include "demo/demouse.h"
#include "families/families.h"
#include "tokens/seconds.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Of very many tokens, those with the highest ids are in the books: a demo need not count for seconds.
constexpr qint64 maxTokens = 5'000;

struct Window
{
    qint64 from = 0;
    qint64 to = 0;
};

Window windowOf(const QUrlQuery &query)
{
    const qint64 to = query.queryItemValue(u"end_timestamp"_s).toLongLong();
    return {query.queryItemValue(u"start_timestamp"_s).toLongLong(), to > 0 ? to : std::numeric_limits<qint64>::max()};
}

/// Calls f(token, use) for all in the window; of tokens with this name only, if one is given.
template <typename Function>
void forEachUse(const DemoOptions &options, const Window &window, const QString &name, Function f)
{
    for (qint64 id = options.tokens; id >= 1 && (options.tokens - id < maxTokens || !name.isEmpty()); --id) {
        const DemoToken token = demoToken(id, options);
        if (name.isEmpty() || token.name == name)
            forEachDemoUse(token, window.from, window.to, [&](const DemoUse &use) { f(token, use); });
    }
}

bool isTooLong(const Window &window)
{
    constexpr qint64 month = 30 * daySeconds;
    return window.to - window.from > month;
}

struct Sum
{
    qint64 quota = 0;
    qint64 calls = 0;
    qint64 prompt = 0;
    qint64 completion = 0;

    void add(const DemoUse &use)
    {
        quota += use.quota;
        calls += use.calls;
        prompt += use.promptTokens;
        completion += use.completionTokens;
    }
    [[nodiscard]] QJsonObject row() const
    {
        return {{u"quota"_s, quota}, {u"count"_s, calls}, {u"token_used"_s, prompt + completion}};
    }
};

/// A call of the log.
struct Row
{
    const DemoToken *token;
    DemoUse use; ///< of the one call
};

QJsonObject logRow(const Row &row, Family family, qint64 place)
{
    QJsonObject object{
        {u"created_at"_s, row.use.time},
        {u"type"_s, 2},
        {u"content"_s, QString()},
        {u"username"_s, u"demo"_s},
        {u"token_name"_s, row.token->name},
        {u"model_name"_s, row.use.model},
        {u"quota"_s, row.use.quota},
        {u"prompt_tokens"_s, row.use.promptTokens},
        {u"completion_tokens"_s, row.use.completionTokens},
        {u"is_stream"_s, row.use.time % 2 == 0},
        {u"user_id"_s, row.token->userId},
    };
    const qint64 milliseconds = 400 + row.use.time * 7'919 % 9'000;
    const QString address = u"100.72.8.%1"_s.arg(row.use.time % 40 + 4);
    switch (traits(family).rows) {
    case RowFormat::NewApi:
        object["id"_L1] = place; // by place, and no identity
        object["use_time"_L1] = milliseconds / 1'000;
        object["token_id"_L1] = row.token->id().value();
        object["group"_L1] = row.token->group.text();
        object["ip"_L1] = traits(family).shape == ListShape::Items ? QJsonValue(address) : QJsonValue::Undefined;
        break;
    case RowFormat::OneHub:
        object["id"_L1] = 0;
        object["request_time"_L1] = milliseconds;
        object["source_ip"_L1] = address;
        object["metadata"_L1] = QJsonObject{{u"group_name"_s, row.token->group.text()}};
        break;
    case RowFormat::OneApi:
        object["id"_L1] = 0;
        object["elapsed_time"_L1] = milliseconds;
        break;
    }
    return object;
}

} // namespace

QByteArray demoUseByTokenReply(const DemoOptions &options, const QUrlQuery &query)
{
    const Window window = windowOf(query);
    if (isTooLong(window))
        return demoRefusal(u"时间跨度不能超过 1 个月"_s);
    QJsonArray rows;
    QMap<QString, Sum> sums; // of one token, by model
    std::optional<DemoToken> last;
    const auto finish = [&] {
        for (const auto &[model, sum] : sums.asKeyValueRange()) {
            QJsonObject row = sum.row();
            row["token_id"_L1] = last->id().value();
            row["token_name"_L1] = last->name;
            row["use_group"_L1] = last->group.text();
            row["model_name"_L1] = model;
            rows.append(row);
        }
        sums.clear();
    };
    forEachUse(options, window, {}, [&](const DemoToken &token, const DemoUse &use) {
        if (!last || last->id() != token.id()) {
            finish();
            last = token;
        }
        sums[use.model].add(use);
    });
    finish();
    return demoSuccess(rows);
}

QByteArray demoUseByHourReply(const DemoOptions &options, const QUrlQuery &query)
{
    const Window window = windowOf(query);
    if (isTooLong(window))
        return demoRefusal(u"时间跨度不能超过 1 个月"_s);
    QMap<std::pair<qint64, QString>, Sum> sums;
    forEachUse(options, window, {}, [&sums](const DemoToken &, const DemoUse &use) {
        sums[{use.time, use.model}].add(use);
    });
    QJsonArray rows;
    for (const auto &[key, sum] : sums.asKeyValueRange()) {
        QJsonObject row = sum.row();
        row["id"_L1] = 0;
        row["user_id"_L1] = options.userId;
        row["username"_L1] = u"demo"_s;
        row["model_name"_L1] = key.second;
        row["created_at"_L1] = key.first;
        row["token_id"_L1] = 0;
        rows.append(row);
    }
    return demoSuccess(rows);
}

QByteArray demoUseByDayReply(const DemoOptions &options, const QUrlQuery &)
{
    const qint64 from = (options.now / daySeconds - 6) * daySeconds;
    QMap<std::pair<qint64, QString>, Sum> sums;
    forEachUse(options, {from, options.now}, {}, [&sums](const DemoToken &, const DemoUse &use) {
        sums[{use.time / daySeconds, use.model}].add(use);
    });
    const bool isHub = traits(options.family).rows == RowFormat::OneHub;
    QJsonArray rows;
    for (const auto &[key, sum] : sums.asKeyValueRange()) {
        const QDate date = QDateTime::fromSecsSinceEpoch(key.first * daySeconds, QTimeZone::utc()).date();
        rows.append(QJsonObject{{isHub ? u"Date"_s : u"Day"_s, date.toString(Qt::ISODate)},
                                {u"ModelName"_s, key.second},
                                {u"RequestCount"_s, sum.calls},
                                {u"Quota"_s, sum.quota},
                                {u"PromptTokens"_s, sum.prompt},
                                {u"CompletionTokens"_s, sum.completion}});
    }
    return demoSuccess(rows);
}

QByteArray demoUseSumReply(const DemoOptions &options, const QUrlQuery &query)
{
    qint64 quota = 0;
    forEachUse(options, windowOf(query), query.queryItemValue(u"token_name"_s, QUrl::FullyDecoded),
               [&quota](const DemoToken &, const DemoUse &use) { quota += use.quota; });
    QJsonObject data{{u"quota"_s, quota}};
    if (traits(options.family).rows == RowFormat::NewApi) {
        data["rpm"_L1] = 0;
        data["tpm"_L1] = 0;
    }
    return demoSuccess(data);
}

QByteArray demoLogReply(const DemoOptions &options, const QUrlQuery &query)
{
    constexpr qint64 span = 30 * daySeconds; // what is older is no longer in the log
    Window window = windowOf(query);
    window.from = qMax(window.from, options.now - span);
    std::vector<std::unique_ptr<DemoToken>> tokens;
    std::vector<Row> hours;
    forEachUse(options, window, query.queryItemValue(u"token_name"_s, QUrl::FullyDecoded),
               [&](const DemoToken &token, const DemoUse &use) {
                   if (tokens.empty() || tokens.back()->id() != token.id())
                       tokens.push_back(std::make_unique<DemoToken>(token));
                   hours.push_back({tokens.back().get(), use});
               });
    std::ranges::sort(hours, [](const Row &a, const Row &b) { return a.use.time > b.use.time; });

    const FamilyTraits &family = traits(options.family);
    const bool isOneApi = family.rows == RowFormat::OneApi;
    const auto asked = [&query](const QString &name) { return query.queryItemValue(name).toLongLong(); };
    const qint64 size = isOneApi
        ? 10
        : qBound<qint64>(1, asked(family.rows == RowFormat::OneHub ? u"size"_s : u"page_size"_s),
                         qint64{options.pageCap});
    const qint64 page = qMax<qint64>(family.logFirstPage, asked(family.rows == RowFormat::OneHub ? u"page"_s : u"p"_s));
    const qint64 first = (page - family.logFirstPage) * size;
    QJsonArray rows;
    qint64 place = 0;
    for (const Row &hour : hours) {
        for (qint64 i = hour.use.calls - 1; i >= 0; --i, ++place) {
            if (place < first || place >= first + size)
                continue;
            Row row = hour;
            row.use.time += i * 3'600 / hour.use.calls;
            const auto part = [&](qint64 sum) { return sum * (i + 1) / hour.use.calls - sum * i / hour.use.calls; };
            row.use.quota = part(row.use.quota);
            row.use.promptTokens = part(row.use.promptTokens);
            row.use.completionTokens = part(row.use.completionTokens);
            rows.append(logRow(row, options.family, place + 1));
        }
    }
    switch (family.rows) {
    case RowFormat::OneApi: return demoSuccess(rows);
    case RowFormat::OneHub:
        return demoSuccess(
            QJsonObject{{u"data"_s, rows}, {u"page"_s, page}, {u"size"_s, size}, {u"total_count"_s, place}});
    case RowFormat::NewApi:
        return demoSuccess(
            QJsonObject{{u"items"_s, rows}, {u"page"_s, page}, {u"page_size"_s, size}, {u"total"_s, place}});
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
