// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/rowreader.h"

#include "gateway/forkfields.h"
#include "gateway/jsonvalues.h"

#include <charconv>
#include <optional>
#include <utility>

namespace TokenDeck {

namespace {

namespace json = simdjson::ondemand;

/// Without making a text of the key that stays anywhere.
MaskedKey maskedKey(std::string_view key)
{
    unsigned bits = 0;
    for (const char c : key)
        bits |= static_cast<unsigned char>(c);
    if (bits < 0x80)
        return MaskedKey::fromKey(QLatin1StringView(key.data(), static_cast<qsizetype>(key.size())));
    QString text = toQString(key);
    const MaskedKey masked = MaskedKey::fromKey(text);
    text.fill(u' ');
    return masked;
}

constexpr quint16 allFields = (1u << fieldCount) - 1;
constexpr quint16 requiredFields = [] {
    quint16 fields = 0;
    for (const FieldInfo &info : fieldInfos)
        fields |= info.isRequired ? Token::bit(info.field) : 0;
    return fields;
}();

/// 0 is no time; and one fork writes the last use in milliseconds, from the first use on.
void readTimes(Token &token)
{
    constexpr qint64 milliseconds = 100'000'000'000; // as seconds, this is the year 5138
    if (token.accessedTime >= milliseconds)
        token.accessedTime /= 1'000;
    if (token.accessedTime == 0 && token.usedQuota != 0)
        token.setUnknown(Field::AccessedTime);
    if (token.createdTime == 0)
        token.setUnknown(Field::CreatedTime);
}

} // namespace

/// One row while it is read. A field is reported once it was there with the right type.
struct RowReader::Row
{
    Token &token;
    quint16 reported = 0;
    bool hasId = false;
    RowFormats format = {};
    bool limitsSwitchReported = false;
    bool showsPrefix = false;
    std::optional<ForkFields> fork = {};
    QString backupGroup = {};

    void setId(TokenId id)
    {
        token.setId(id);
        hasId = true;
    }
    void tell(Field field, bool understood = true)
    {
        if (understood)
            reported |= Token::bit(field);
    }
};

void RowReader::readFields(json::object object, Row &row)
{
    // Not copied: the processor waits where what was written in parts is read as a whole.
    for (auto item : object) {
        if (item.error() != simdjson::SUCCESS)
            return;
        json::field &&field = std::move(item).value_unsafe();
        readField(m_fields.find(field), field.value(), row);
    }
}

/// How a value of a row is read into a member of a token, by the member's type. False if it is not of that type.
struct RowReader::ValueReader
{
    RowReader &reader;
    json::value &value;
    Row &row;

    bool operator()(qint64 Token::*member) const { return readInteger(value, row.token.*member); }
    bool operator()(bool Token::*member) const { return readSwitch(value, row.token.*member); }
    bool operator()(qint32 Token::*member) const
    {
        qint64 number = 0;
        if (!readInteger(value, number) || !std::in_range<qint32>(number))
            return false;
        row.token.*member = static_cast<qint32>(number);
        return true;
    }
    bool operator()(QString Token::*member) const
    {
        std::string_view text;
        if (!readText(value, text, reader.m_unescaped))
            return false;
        static_cast<void>(reader.m_texts.decode(text));
        row.token.*member = reader.m_texts.keep();
        return true;
    }
    bool operator()(SharedText Token::*member) const
    {
        std::string_view text;
        if (!readText(value, text, reader.m_unescaped))
            return false;
        row.token.*member = reader.m_shared.get(text, reader.m_texts);
        return true;
    }
    bool operator()(MaskedKey Token::*member) const
    {
        std::string_view text;
        if (!readTextInto(value, text, reader.m_unescaped))
            return false;
        row.showsPrefix = text.starts_with("sk-");
        row.token.*member = maskedKey(text);
        std::ranges::fill(reader.m_unescaped, '\0');
        return true;
    }
};

void RowReader::readField(RowField field, json::value &value, Row &row)
{
    if (field < RowField::Id) {
        const FieldInfo &info = fieldInfo(static_cast<Field>(field));
        row.tell(info.field, std::visit(ValueReader{*this, value, row}, info.member));
        return;
    }
    switch (field) {
    case RowField::Other: break;
    case RowField::Id:
    case RowField::Uuid: readId(field, value, row); break;
    case RowField::ModelLimitsEnabled:
    case RowField::ModelLimits:
    case RowField::Models:
    case RowField::AllowIps:
    case RowField::Subnet:
    case RowField::Setting: readLimits(field, value, row); break;
    case RowField::BackupGroup:
        if (std::string_view text; readText(value, text, m_unescaped) && !text.empty())
            row.backupGroup = toQString(text);
        break;
    default: (row.fork ? *row.fork : row.fork.emplace()).read(field, value, m_unescaped); break;
    }
}

void RowReader::readLimits(RowField field, json::value &value, Row &row)
{
    Token &token = row.token;
    std::string_view text;
    switch (field) {
    case RowField::ModelLimitsEnabled:
        row.format |= RowFormat::NewApi;
        row.limitsSwitchReported = readSwitch(value, token.modelLimitsEnabled);
        break;
    case RowField::ModelLimits:
        row.format |= RowFormat::NewApi;
        if (readTextOrNull(value, text, m_unescaped)) {
            token.models = m_shared.get(text, m_texts);
            row.tell(Field::Models);
        }
        break;
    case RowField::Models:
        if (readTextOrNull(value, text, m_unescaped)) {
            token.models = m_shared.get(text, m_texts);
            token.modelLimitsEnabled = !text.empty();
            row.limitsSwitchReported = true;
            row.tell(Field::Models);
        }
        break;
    case RowField::AllowIps:
    case RowField::Subnet:
        row.format |= field == RowField::Subnet ? RowFormat::OneApi : RowFormat::NewApi;
        if (readTextOrNull(value, text, m_unescaped)) {
            token.ips = m_shared.get(text, m_texts);
            token.ipLimitsEnabled = !text.empty();
            row.tell(Field::Ips);
        }
        break;
    case RowField::Setting:
        row.format |= RowFormat::OneHub;
        if (json::object setting; value.get_object().get(setting) == simdjson::SUCCESS)
            readSetting(setting, row);
        break;
    default: break;
    }
}

/// An exact integer in quotation marks is an integer.
void RowReader::readId(RowField field, json::value &value, Row &row)
{
    qint64 number = 0;
    std::string_view text;
    if (field == RowField::Uuid && row.hasId)
        return;
    if (!readText(value, text, m_unescaped)) {
        if (field == RowField::Id && readInteger(value, number))
            row.setId(number);
        return;
    }
    if (text.empty())
        return;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == text.data() + text.size()
        && std::to_string(number) == text;
    row.setId(isNumber ? TokenId(number) : TokenId::fromText(toQString(text)));
}

void RowReader::readSetting(json::object setting, Row &row)
{
    json::object limits;
    if (setting.find_field_unordered("limits").get_object().get(limits) != simdjson::SUCCESS)
        return;
    Token &token = row.token;
    for (auto item : limits) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return;
        const std::string_view name = nameOf(field);
        json::value value = field.value();
        if (name == "limit_model_setting" && readList(value, "models", token.modelLimitsEnabled, token.models)) {
            row.limitsSwitchReported = true;
            row.tell(Field::Models);
        } else if (name == "limits_ip_setting" && readList(value, "whitelist", token.ipLimitsEnabled, token.ips)) {
            row.tell(Field::Ips);
        }
    }
}

/// One Hub's {enabled, models|whitelist}. The list is kept as the text of a JSON array, empty for an empty list.
bool RowReader::readList(json::value &limits, std::string_view listName, bool &enabled, SharedText &text)
{
    json::object object;
    if (limits.get_object().get(object) != simdjson::SUCCESS)
        return false;
    bool enabledReported = false;
    bool listReported = false;
    m_list.clear();
    for (auto item : object) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return false;
        const std::string_view name = nameOf(field);
        if (name == "enabled") {
            json::value value = field.value();
            enabledReported = readSwitch(value, enabled);
        } else if (name == listName) {
            json::value value = field.value();
            if (bool null = false; value.is_null().get(null) == simdjson::SUCCESS && null) {
                listReported = true;
                continue;
            }
            json::array list;
            if (value.get_array().get(list) != simdjson::SUCCESS)
                continue;
            listReported = true;
            for (auto element : list) {
                json::value entry;
                json::json_type type;
                if (element.get(entry) != simdjson::SUCCESS || entry.type().get(type) != simdjson::SUCCESS)
                    return false;
                if (type != json::json_type::string) {
                    listReported = false;
                    continue;
                }
                // As it was sent, quotes and escapes included.
                const std::string_view raw = entry.raw_json_token();
                m_list += m_list.empty() ? '[' : ',';
                m_list += raw.substr(0, raw.rfind('"') + 1);
            }
            if (!m_list.empty())
                m_list += ']';
        }
    }
    if (listReported)
        text = m_shared.get(m_list, m_texts);
    return enabledReported && listReported;
}

void RowReader::read(json::value value, DecodedPage &page)
{
    Row row{page.tokens.emplace_back()};
    if (json::object object; value.get_object().get(object) == simdjson::SUCCESS)
        readFields(object, row);
    if (!row.hasId) {
        ++page.lostRows;
        page.tokens.pop_back();
        return;
    }
    if (row.fork && !row.fork->apply(row.token))
        row.reported &= static_cast<quint16>(~Token::bit(Field::Ips));
    if (!row.backupGroup.isEmpty())
        row.token.group = SharedText(row.token.group.text(), row.backupGroup);
    // One API and One Hub do not count what an unlimited token uses (docs/gateways.md).
    row.token.countsUses = !((row.format & (RowFormat::OneApi | RowFormat::OneHub)) && row.token.unlimitedQuota);
    // What some rows never have is not known, and nothing amiss: One API has no groups, rows with a text for an id no user.
    quint16 expected = requiredFields;
    const bool listsByFields = page.signs.shape == ListShape::Array || page.signs.shape == ListShape::Object;
    if (listsByFields && row.format.testFlag(RowFormat::OneApi))
        expected &= static_cast<quint16>(~Token::bit(Field::Group));
    if (row.token.id().isText())
        expected &= static_cast<quint16>(~Token::bit(Field::UserId));
    if (!row.limitsSwitchReported)
        row.reported &= static_cast<quint16>(~Token::bit(Field::Models));
    const auto missing = static_cast<quint16>(allFields & ~row.reported);
    row.token.unknownFields |= missing;
    const int amiss = missing & expected;
    for (size_t i = 0; amiss != 0 && i < fieldCount; ++i)
        page.unknownFields[i] += (amiss >> i) & 1;
    readTimes(row.token);

    page.signs.rows |= row.format;
    page.signs.showsPrefix |= row.showsPrefix;
}

} // namespace TokenDeck
