// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoreply.h"

#include "families/families.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

void appendString(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        default: out += c;
        }
    }
    out += '"';
}

void appendArray(QByteArray &out, const QStringList &texts)
{
    out += '[';
    for (const QString &text : texts) {
        if (!out.endsWith('['))
            out += ',';
        appendString(out, text);
    }
    out += ']';
}

void appendNumber(QByteArray &out, QByteArrayView name, qint64 number)
{
    out += ",\"";
    out += name;
    out += "\":";
    out += QByteArray::number(number);
}

void appendBool(QByteArray &out, QByteArrayView name, bool value)
{
    out += ",\"";
    out += name;
    out += value ? "\":true" : "\":false";
}

void appendText(QByteArray &out, QByteArrayView name, const QString &text)
{
    out += ",\"";
    out += name;
    out += "\":";
    appendString(out, text);
}

QString shownKey(const DemoToken &token, Family family)
{
    QString mask = token.key.left(4) % u"**********"_s % token.key.right(4);
    switch (traits(family).keys) {
    case FamilyTraits::Keys::Whole: return token.key;
    case FamilyTraits::Keys::Masked: return mask;
    case FamilyTraits::Keys::MaskedWithPrefix: return u"sk-"_s % mask;
    }
    Q_UNREACHABLE();
}

void appendToken(QByteArray &out, const DemoToken &token, Family family)
{
    out += "{\"id\":" + QByteArray::number(token.id);
    appendNumber(out, "user_id", token.userId);
    appendText(out, "key", shownKey(token, family));
    appendNumber(out, "status", token.status);
    appendText(out, "name", token.name);
    appendNumber(out, "created_time", token.createdTime);
    appendNumber(out, "accessed_time", token.accessedTime);
    appendNumber(out, "expired_time", token.expiredTime);
    appendNumber(out, "remain_quota", token.remainQuota);
    appendBool(out, "unlimited_quota", token.unlimitedQuota);
    switch (traits(family).rows) {
    case RowFormat::NewApi: {
        appendBool(out, "model_limits_enabled", token.modelLimitsEnabled);
        QByteArray array;
        if (traits(family).writesModelsAsArray && token.modelLimitsEnabled)
            appendArray(array, token.models);
        appendText(out, "model_limits", array.isEmpty() ? token.models.join(u',') : QString::fromUtf8(array));
        appendText(out, "allow_ips", token.allowIps);
        appendNumber(out, "used_quota", token.usedQuota);
        appendText(out, "group", token.group);
        if (traits(family).shape == ListShape::Items)
            appendBool(out, "cross_group_retry", false);
        out += ",\"DeletedAt\":null}";
        return;
    }
    case RowFormat::OneHub:
        appendNumber(out, "used_quota", token.usedQuota);
        appendText(out, "group", token.group);
        out += ",\"backup_group\":\"\",\"setting\":{\"heartbeat\":{\"enabled\":false,\"timeout_seconds\":30},"
               "\"limits\":{\"limit_model_setting\":{\"enabled\":";
        out += token.modelLimitsEnabled ? "true" : "false";
        out += ",\"models\":";
        appendArray(out, token.models);
        out += "},\"limits_ip_setting\":{\"enabled\":";
        out += token.allowIps.isEmpty() ? "false" : "true";
        out += ",\"whitelist\":";
        appendArray(out, token.allowIps.split(u'\n', Qt::SkipEmptyParts));
        out += "}}}}";
        return;
    case RowFormat::OneApi:
        appendNumber(out, "used_quota", token.usedQuota);
        if (token.modelLimitsEnabled && !token.models.isEmpty())
            appendText(out, "models", token.models.join(u','));
        else
            out += ",\"models\":null";
        appendText(out, "subnet", QString(token.allowIps).replace(u'\n', u','));
        out += '}';
        return;
    }
}

} // namespace

QByteArray demoPageReply(const DemoPage &page)
{
    QByteArray out;
    out.reserve(400 * static_cast<qsizetype>(page.tokens.size()) + 200);
    const ListShape shape = traits(page.family).shape;
    if (shape == ListShape::Items) {
        out += "{\"data\":{\"page\":" + QByteArray::number(page.number) + ",\"page_size\":"
            + QByteArray::number(page.size) + ",\"total\":" + QByteArray::number(page.total) + ",\"items\":[";
    } else {
        out += shape == ListShape::Nested ? "{\"data\":{\"data\":[" : "{\"data\":[";
    }
    for (const DemoToken &token : page.tokens) {
        if (!out.endsWith('['))
            out += ',';
        appendToken(out, token, page.family);
    }
    out += ']';
    if (shape == ListShape::Nested) {
        out += ",\"page\":" + QByteArray::number(page.number) + ",\"size\":" + QByteArray::number(page.size)
            + ",\"total_count\":" + QByteArray::number(page.total) + '}';
    } else if (shape == ListShape::Items) {
        out += '}';
    }
    out += ",\"message\":\"\",\"success\":true}";
    return out;
}

QByteArray demoRefusal(const QString &message)
{
    QByteArray out = "{\"message\":";
    appendString(out, message);
    return out + ",\"success\":false}";
}

QByteArray demoStatusReply(Family family, int quotaPerUnit)
{
    QByteArray out = "{\"data\":{\"system_name\":\"Demo Gateway\",\"version\":\"v1.0.0-demo\",\"quota_per_unit\":"
        + QByteArray::number(quotaPerUnit) + ',';
    out += "\"display_in_currency\":true";
    if (traits(family).hasChoiceOfCurrency)
        out += ",\"quota_display_type\":\"USD\",\"usd_exchange_rate\":7.3,"
               "\"custom_currency_symbol\":\"¤\",\"custom_currency_exchange_rate\":1";
    return out + "},\"message\":\"\",\"success\":true}";
}

} // namespace TokenDeck
