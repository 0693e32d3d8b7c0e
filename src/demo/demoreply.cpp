// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoreply.h"

#include "families/families.h"
#include "tokens/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

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

void appendName(QByteArray &out, std::string_view name)
{
    out += ",\"";
    out += QByteArrayView(name);
    out += "\":";
}

void appendBool(QByteArray &out, std::string_view name, bool value)
{
    appendName(out, name);
    out += value ? "true" : "false";
}

void appendText(QByteArray &out, std::string_view name, const QString &text)
{
    appendName(out, name);
    appendString(out, text);
}

QString shownKey(const DemoToken &token, Family family)
{
    QString mask = token.wholeKey.left(4) % u"**********"_s % token.wholeKey.right(4);
    switch (traits(family).keys) {
    case FamilyTraits::Keys::Whole: return token.wholeKey;
    case FamilyTraits::Keys::Masked: return mask;
    case FamilyTraits::Keys::MaskedWithPrefix: return u"sk-"_s % mask;
    }
    Q_UNREACHABLE();
}

/// How a member of a token is written, by its type.
struct ValueWriter
{
    QByteArray &out;
    const DemoToken &token;
    Family family;

    void operator()(qint64 Token::*member) const { out += QByteArray::number(token.*member); }
    void operator()(qint32 Token::*member) const { out += QByteArray::number(token.*member); }
    void operator()(bool Token::*member) const { out += token.*member ? "true" : "false"; }
    void operator()(QString Token::*member) const { appendString(out, token.*member); }
    void operator()(SharedText Token::*member) const { appendString(out, token.*member); }
    void operator()(MaskedKey Token::*) const { appendString(out, shownKey(token, family)); }
};

void appendLimits(QByteArray &out, const DemoToken &token, const FamilyTraits &family)
{
    switch (family.rows) {
    case RowFormat::NewApi: {
        appendBool(out, "model_limits_enabled", token.modelLimitsEnabled);
        QByteArray array;
        if (family.writesModelsAsArray && token.modelLimitsEnabled)
            appendArray(array, token.modelNames);
        appendText(out, "model_limits", array.isEmpty() ? token.modelNames.join(u',') : QString::fromUtf8(array));
        appendText(out, "allow_ips", token.allowedIps);
        if (family.shape == ListShape::Items)
            appendBool(out, "cross_group_retry", false);
        out += ",\"DeletedAt\":null";
        return;
    }
    case RowFormat::OneHub:
        out += ",\"backup_group\":\"\",\"setting\":{\"heartbeat\":{\"enabled\":false,\"timeout_seconds\":30},"
               "\"limits\":{\"limit_model_setting\":{\"enabled\":";
        out += token.modelLimitsEnabled ? "true" : "false";
        out += ",\"models\":";
        appendArray(out, token.modelNames);
        out += "},\"limits_ip_setting\":{\"enabled\":";
        out += token.allowedIps.isEmpty() ? "false" : "true";
        out += ",\"whitelist\":";
        appendArray(out, token.allowedIps.split(u'\n', Qt::SkipEmptyParts));
        out += "}}}";
        return;
    case RowFormat::OneApi:
        if (token.modelLimitsEnabled && !token.modelNames.isEmpty())
            appendText(out, "models", token.modelNames.join(u','));
        else
            out += ",\"models\":null";
        appendText(out, "subnet", QString(token.allowedIps).replace(u'\n', u','));
        return;
    }
}

void appendToken(QByteArray &out, const DemoToken &token, Family family)
{
    out += "{\"id\":" + QByteArray::number(token.id().value());
    for (const FieldInfo &info : fieldInfos) {
        const bool isMissing = info.field == Field::Group && traits(family).rows == RowFormat::OneApi;
        if (info.kind == FieldInfo::Kind::Limits || isMissing)
            continue;
        appendName(out, info.name);
        std::visit(ValueWriter{out, token, family}, info.member);
    }
    appendLimits(out, token, traits(family));
    out += '}';
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

QByteArray demoSuccess(const QJsonValue &data)
{
    return QJsonDocument(QJsonObject{{u"success"_s, true}, {u"message"_s, QString()}, {u"data"_s, data}})
        .toJson(QJsonDocument::Compact);
}

QByteArray demoRefusal(const QString &message)
{
    QByteArray out = "{\"message\":";
    appendString(out, message);
    return out + ",\"success\":false}";
}

QByteArray demoStatusReply(Family family, int quotaPerUnit, bool keepsBooks)
{
    QByteArray out = "{\"data\":{\"system_name\":\"Demo Gateway\",\"version\":\"v1.0.0-demo\",\"quota_per_unit\":"
        + QByteArray::number(quotaPerUnit) + ',';
    out += "\"display_in_currency\":true";
    const FamilyTraits &own = traits(family);
    const QLatin1StringView sign = own.refines == Family::Unknown ? own.statusSign : traits(own.refines).statusSign;
    if (!sign.isEmpty())
        appendText(out, sign.data(), {});
    if (!traits(family).useByHourPath.isEmpty())
        out += keepsBooks ? ",\"enable_data_export\":true" : ",\"enable_data_export\":false";
    if (traits(family).hasChoiceOfCurrency)
        out += ",\"quota_display_type\":\"USD\",\"usd_exchange_rate\":7.3,"
               "\"custom_currency_symbol\":\"¤\",\"custom_currency_exchange_rate\":1";
    return out + "},\"message\":\"\",\"success\":true}";
}

} // namespace TokenDeck
