// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sitestatus.h"

#include "families/families.h"
#include "gateway/replycheck.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Digits in quotation marks are a number, too.
double number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

/// Newer servers name a display type; older ones have a switch between dollars and raw quota.
Currency currencyOf(const QJsonObject &status)
{
    const double perUnit = number(status.value("quota_per_unit"_L1));
    const QJsonValue type = status.value("quota_display_type"_L1);
    if (type.isUndefined()) {
        return status.value("display_in_currency"_L1).toBool() ? Currency::money(u"$"_s, 1, perUnit)
                                                               : Currency::raw(perUnit);
    }
    if (type == "USD"_L1)
        return Currency::money(u"$"_s, 1, perUnit);
    if (type == "CNY"_L1)
        return Currency::money(u"¥"_s, number(status.value("usd_exchange_rate"_L1)), perUnit);
    if (type == "CUSTOM"_L1) {
        constexpr qsizetype maxSymbol = 8;
        const QString symbol = Redaction()(status.value("custom_currency_symbol"_L1).toString()).left(maxSymbol);
        return Currency::money(symbol.isEmpty() ? u"¤"_s : symbol,
                               number(status.value("custom_currency_exchange_rate"_L1)), perUnit);
    }
    return Currency::raw(perUnit);
}

} // namespace

std::optional<SiteStatus> parseSiteStatus(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(withoutMark(body).toByteArray()).object().value("data"_L1);
    if (!data.isObject())
        return std::nullopt;
    const QJsonObject status = data.toObject();
    return SiteStatus{Redaction()(status.value("system_name"_L1).toString()),
                      Redaction()(status.value("version"_L1).toString()), currencyOf(status),
                      status.value("enable_data_export"_L1).toBool(true), recognizeSite(status.keys())};
}

} // namespace TokenDeck
