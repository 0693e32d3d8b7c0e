// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pagedecoder.h"

#include "gateway/jsontext.h"
#include "gateway/replycheck.h"
#include "gateway/rowfields.h"
#include "gateway/sharedtexts.h"

#include <charconv>
#include <limits>
#include <string>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

namespace json = simdjson::ondemand;

/// Without making a text of the key that stays anywhere.
MaskedKey maskedKey(std::string_view key)
{
    std::array<char16_t, 64> room;
    if (key.size() > room.size()
        || std::ranges::any_of(key, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        QString text = toQString(key);
        const MaskedKey masked = MaskedKey::fromKey(text);
        text.fill(u' ');
        return masked;
    }
    std::ranges::copy(key, room.begin());
    const MaskedKey masked = MaskedKey::fromKey(QStringView(room.data(), static_cast<qsizetype>(key.size())));
    for (volatile char16_t &c : room) // volatile, or it would be left out as nobody reads it
        c = 0;
    return masked;
}

constexpr quint16 bit(Field field)
{
    return static_cast<quint16>(1u << static_cast<unsigned>(field));
}

constexpr quint16 commonFields = bit(Field::UserId) | bit(Field::Key) | bit(Field::Status) | bit(Field::Name)
    | bit(Field::CreatedTime) | bit(Field::AccessedTime) | bit(Field::ExpiredTime) | bit(Field::RemainQuota)
    | bit(Field::UsedQuota) | bit(Field::UnlimitedQuota) | bit(Field::Models) | bit(Field::Ips);

/// Fields of a few forks that change who is let through.
struct RareFields
{
    enum class Switch : quint8 { Missing, Off, On, NotUnderstood };
    Switch ipSwitch = Switch::Missing;
    bool quotaRuleUnknown = false;
    QString blockedIps;
    std::optional<qint64> quotaType;
    std::optional<qint64> windowQuota;
    std::optional<qint64> windowUsed;
    std::optional<qint64> usageLimit;
    std::optional<qint64> usageCount;
};

/// One row while it is read. A field is told once it was there with the right type.
struct Row
{
    Token &token;
    quint16 told = 0;
    bool hasId = false;
    bool hasSubnet = false;       // only One API has "subnet"
    bool hasNewApiLimits = false; // only the New API kinds have these names
    bool hasSetting = false;      // only One Hub has "setting"
    bool limitsSwitchTold = false;
    bool showsPrefix = false; // the documented service alone shows keys with "sk-"
    std::optional<RareFields> rare = {};
};

} // namespace

class PageDecoder::Private
{
public:
    explicit Private(Redaction redaction)
        : m_redaction(std::move(redaction))
    { }
    DecodeResult decode(QByteArray &body);

private:
    bool readTop(json::document &document);
    void readData(json::value value);
    void readRows(json::array rows);
    void readRow(json::object object, Row &row);
    [[gnu::always_inline]] inline void readField(RowField field, json::value &value, Row &row);
    void readSetting(json::object setting, Row &row);
    bool readList(json::value &limits, std::string_view listName, bool &enabled, SharedText &text);
    bool complete(Row &row);
    GatewayError fault(const QString &detail, bool cut = false) const;

    void readRare(RowField field, json::value &value, Row &row);
    static void applyRare(Row &row);
    void setTextId(std::string_view text, Row &row);
    void learnFamily(const Row &row);
    static void readTimes(Token &token);
    void findOrder();

    /// One that is no text, for half of a surrogate pair in it, is none of those that are looked for.
    static std::string_view nameOf(json::field &field)
    {
        std::string_view name;
        return field.unescaped_key().get(name) == simdjson::SUCCESS ? name : std::string_view();
    }
    static bool isTotal(std::string_view name) { return name == "total" || name == "total_count"; }
    /// Digits in quotation marks too.
    void readCount(json::value value, std::optional<qint64> &into)
    {
        if (int64_t count = 0; value.get_int64().get(count) == simdjson::SUCCESS && count >= 0) {
            into = count;
        } else if (std::string_view text; readText(value, text)) {
            qint64 number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            if (read.ec == std::errc() && read.ptr == text.data() + text.size() && number >= 0)
                into = number;
        }
    }
    void readInteger(json::value &value, Field field, qint64 &into, Row &row)
    {
        if (int64_t number = 0; value.get_int64().get(number) == simdjson::SUCCESS) {
            into = number;
            row.told |= bit(field);
        } else if (const auto exact = exactInteger(value.raw_json_token())) {
            into = *exact;
            row.told |= bit(field);
        }
    }
    static bool readSwitch(json::value &value, bool &into)
    {
        if (value.get_bool().get(into) == simdjson::SUCCESS)
            return true;
        const auto number = exactInteger(value.raw_json_token());
        if (number != 0 && number != 1)
            return false;
        into = number == 1;
        return true;
    }
    void readBool(json::value &value, Field field, bool &into, Row &row)
    {
        if (readSwitch(value, into))
            row.told |= bit(field);
    }
    /// Texts without escapes, which is most, are looked at where they are.
    enum class Escapes : quint8 { InTheParsers, InOurRoom };
    bool readText(json::value &value, std::string_view &into, Escapes room = Escapes::InTheParsers)
    {
        const std::string_view raw = value.raw_json_token();
        if (raw.empty() || raw.front() != '"')
            return false;
        if (std::memchr(raw.data(), '\\', raw.size())) {
            // The parser keeps what it makes of escapes until the next reply.
            if (room == Escapes::InTheParsers && value.get_string().get(into) == simdjson::SUCCESS)
                return true;
            return unescape(raw, m_unescaped) && (into = m_unescaped, true);
        }
        into = raw.substr(1, raw.rfind('"') - 1);
        return true;
    }
    /// Where null stands for an empty text.
    bool readTextOrNull(json::value &value, std::string_view &into)
    {
        if (readText(value, into))
            return true;
        into = {};
        bool null = false;
        return value.is_null().get(null) == simdjson::SUCCESS && null;
    }

    Redaction m_redaction;
    json::parser m_parser;
    SharedTexts m_shared;
    std::string m_list;
    std::string m_unescaped;
    size_t m_usualRows = 0;
    RowFields m_fields;

    // Of the reply being read.
    DecodedPage m_page;
    std::optional<bool> m_success;
    QString m_message;
    bool m_hasData = false;
    bool m_dataFits = false;
    bool m_isNull = false;
    bool m_isForeign = false; // rows of another kind than the envelope
};

DecodeResult PageDecoder::Private::decode(QByteArray &body)
{
    m_page = {};
    m_page.tokens.reserve(m_usualRows); // pages are alike, and tokens are wide to move
    m_success.reset();
    m_message.clear();
    m_hasData = m_dataFits = m_isNull = m_isForeign = false;

    const qsizetype mark = body.size() - withoutMark(body).size();
    const qsizetype size = body.size();
    body.reserve(size + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    json::document document;
    const simdjson::padded_string_view view(body.constData() + mark, static_cast<size_t>(size - mark),
                                            static_cast<size_t>(body.capacity() - mark));
    if (const auto error = m_parser.iterate(view).get(document); error != simdjson::SUCCESS)
        return fault(QString::fromLatin1(simdjson::error_message(error)), true);
    if (!readTop(document))
        return fault(u"not a whole JSON object"_s, true);

    if (m_success == false)
        return GatewayError{GatewayError::Kind::Refused, 200, m_message, u"success: false"_s};
    if (!m_success && !m_hasData) {
        return GatewayError{GatewayError::Kind::NotAGateway, 200, m_message,
                            u"JSON without \"success\" and \"data\": "_s
                                + describeBody("application/json", body, m_redaction)};
    }
    if (!m_hasData || !m_dataFits) {
        return fault(!m_hasData     ? u"there is no \"data\""_s
                         : m_isNull ? u"\"data\" is null"_s
                                    : u"\"data\" is not a list of tokens"_s);
    }
    findOrder();
    m_page.tokens.shrink_to_fit(); // they stay
    m_usualRows = m_page.tokens.size();
    return std::move(m_page);
}

GatewayError PageDecoder::Private::fault(const QString &detail, bool cut) const
{
    GatewayError error{GatewayError::Kind::BadReply, 200, m_message, detail};
    error.mayPass = cut;
    return error;
}

bool PageDecoder::Private::readTop(json::document &document)
{
    json::object top;
    if (document.get_object().get(top) != simdjson::SUCCESS)
        return false;
    for (auto item : top) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return false;
        const std::string_view name = nameOf(field);
        if (name == "success") {
            if (bool success = false; field.value().get_bool().get(success) == simdjson::SUCCESS)
                m_success = success;
        } else if (name == "message") {
            if (std::string_view text; field.value().get_string().get(text) == simdjson::SUCCESS)
                m_message = m_redaction(toQString(text));
        } else if (name == "data") {
            m_hasData = true;
            readData(field.value());
        } else if (isTotal(name)) {
            readCount(field.value(), m_page.total);
        }
    }
    // What an iteration leaves behind tells whether the text ended where it should.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

void PageDecoder::Private::readData(json::value value)
{
    json::json_type type;
    if (value.type().get(type) != simdjson::SUCCESS)
        return;
    if (type == json::json_type::array) {
        m_page.shape = DecodedPage::Shape::Array;
        if (json::array rows; value.get_array().get(rows) == simdjson::SUCCESS)
            readRows(rows);
        return;
    }
    m_isNull = type == json::json_type::null;
    json::object data;
    if (type != json::json_type::object || value.get_object().get(data) != simdjson::SUCCESS)
        return;

    bool isNamed = false;
    m_page.shape = DecodedPage::Shape::Object;
    for (auto item : data) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return;
        const std::string_view name = nameOf(field);
        json::value member = field.value();
        if (isTotal(name)) {
            readCount(member, m_page.total);
        } else if (name == "page_size" || name == "size" || name == "pageSize" || name == "pagesize") {
            readCount(member, m_page.pageSize);
        } else if (!m_dataFits && member.type().get(type) == simdjson::SUCCESS && type == json::json_type::array) {
            // Whatever it is called: no counted page has another list.
            isNamed = name == "items" || name == "data" || name == "list";
            m_page.shape = name == "items" ? DecodedPage::Shape::Items
                : name == "data"           ? DecodedPage::Shape::Nested
                                           : DecodedPage::Shape::Object;
            if (json::array rows; member.get_array().get(rows) == simdjson::SUCCESS)
                readRows(rows);
        } else if (name == "items") {
            m_page.shape = DecodedPage::Shape::Items; // null, as Go writes an empty list
        } else if (name == "data") {
            m_page.shape = DecodedPage::Shape::Nested;
        }
    }
    // Nothing at all, and neither a count of it nor the size of a page: that is no list.
    m_dataFits = m_page.total ? m_dataFits || m_page.total == 0
                              : m_dataFits && isNamed && (m_page.rows > 0 || m_page.pageSize);
    if (m_page.family != Family::Unknown || m_isForeign)
        return;
    if (m_page.shape == DecodedPage::Shape::Nested)
        m_page.family = Family::OneHub;
    else if (m_page.shape == DecodedPage::Shape::Items)
        m_page.family = Family::NewApi;
}

void PageDecoder::Private::readRows(json::array rows)
{
    for (auto item : rows) {
        json::value value;
        if (std::move(item).get(value) != simdjson::SUCCESS)
            return; // the text is broken: readTop() finds that it did not end
        ++m_page.rows;
        Row row{m_page.tokens.emplace_back()};
        if (json::object object; value.get_object().get(object) == simdjson::SUCCESS)
            readRow(object, row);
        if (!complete(row))
            m_page.tokens.pop_back();
    }
    m_dataFits = true;
}

void PageDecoder::Private::readRow(json::object object, Row &row)
{
    // Not copied: the processor waits where what was written in parts is read as a whole.
    for (auto item : object) {
        if (item.error() != simdjson::SUCCESS)
            return;
        json::field &&field = std::move(item).value_unsafe();
        readField(m_fields.find(field), field.value(), row);
    }
}

void PageDecoder::Private::readField(RowField field, json::value &value, Row &row)
{
    Token &token = row.token;
    std::string_view text;
    switch (field) {
    case RowField::Other: break;
    case RowField::Id:
        if (int64_t id = 0; value.get_int64().get(id) == simdjson::SUCCESS) {
            token.setId(id);
            row.hasId = true;
        } else if (readText(value, text)) {
            if (!text.empty())
                setTextId(text, row);
        } else if (const auto exact = exactInteger(value.raw_json_token())) {
            token.setId(*exact);
            row.hasId = true;
        }
        break;
    case RowField::Uuid:
        if (!row.hasId && readText(value, text) && !text.empty())
            setTextId(text, row);
        break;
    case RowField::UserId: readInteger(value, Field::UserId, token.userId, row); break;
    case RowField::Key:
        if (readText(value, text, Escapes::InOurRoom)) {
            row.showsPrefix = text.starts_with("sk-");
            token.key = maskedKey(text);
            row.told |= bit(Field::Key);
            std::ranges::fill(m_unescaped, '\0');
        }
        break;
    case RowField::Status: {
        qint64 status = 0;
        readInteger(value, Field::Status, status, row);
        if (status < std::numeric_limits<qint32>::min() || status > std::numeric_limits<qint32>::max())
            row.told &= static_cast<quint16>(~bit(Field::Status));
        else
            token.status = static_cast<qint32>(status);
        break;
    }
    case RowField::Name:
        if (readText(value, text)) {
            token.name = toQString(text);
            row.told |= bit(Field::Name);
        }
        break;
    case RowField::CreatedTime: readInteger(value, Field::CreatedTime, token.createdTime, row); break;
    case RowField::AccessedTime: readInteger(value, Field::AccessedTime, token.accessedTime, row); break;
    case RowField::ExpiredTime: readInteger(value, Field::ExpiredTime, token.expiredTime, row); break;
    case RowField::RemainQuota: readInteger(value, Field::RemainQuota, token.remainQuota, row); break;
    case RowField::UsedQuota: readInteger(value, Field::UsedQuota, token.usedQuota, row); break;
    case RowField::UnlimitedQuota: readBool(value, Field::UnlimitedQuota, token.unlimitedQuota, row); break;
    case RowField::Group:
        if (readText(value, text)) {
            token.group = m_shared.get(text);
            row.told |= bit(Field::Group);
        }
        break;
    case RowField::ModelLimitsEnabled:
        row.hasNewApiLimits = true;
        row.limitsSwitchTold = readSwitch(value, token.modelLimitsEnabled);
        break;
    case RowField::ModelLimits:
        row.hasNewApiLimits = true;
        if (readTextOrNull(value, text)) {
            token.models = m_shared.get(text);
            row.told |= bit(Field::Models);
        }
        break;
    case RowField::Models:
        if (readTextOrNull(value, text)) {
            token.models = m_shared.get(text);
            token.modelLimitsEnabled = !text.empty();
            row.limitsSwitchTold = true;
            row.told |= bit(Field::Models);
        }
        break;
    case RowField::AllowIps:
    case RowField::Subnet:
        (field == RowField::Subnet ? row.hasSubnet : row.hasNewApiLimits) = true;
        if (readTextOrNull(value, text)) {
            token.ips = m_shared.get(text);
            token.ipLimitsEnabled = !text.empty();
            row.told |= bit(Field::Ips);
        }
        break;
    case RowField::Setting:
        row.hasSetting = true;
        if (json::object setting; value.get_object().get(setting) == simdjson::SUCCESS)
            readSetting(setting, row);
        break;
    case RowField::AllowIpsEnabled:
    case RowField::BlockIps:
    case RowField::TotalUsageLimit:
    case RowField::TotalUsageCount:
    case RowField::QuotaType:
    case RowField::WindowQuota:
    case RowField::WindowUsedQuota: readRare(field, value, row); break;
    }
}

void PageDecoder::Private::readRare(RowField field, json::value &value, Row &row)
{
    using Switch = RareFields::Switch;
    RareFields &rare = row.rare ? *row.rare : row.rare.emplace();
    const auto number = [&](std::optional<qint64> &into) {
        into = exactInteger(value.raw_json_token());
        bool null = false;
        rare.quotaRuleUnknown |= !into && !(value.is_null().get(null) == simdjson::SUCCESS && null);
    };
    switch (field) {
    case RowField::AllowIpsEnabled: {
        bool on = false;
        rare.ipSwitch = !readSwitch(value, on) ? Switch::NotUnderstood : on ? Switch::On : Switch::Off;
        break;
    }
    case RowField::BlockIps:
        if (std::string_view text; readTextOrNull(value, text))
            rare.blockedIps = toQString(text);
        else
            rare.ipSwitch = Switch::NotUnderstood;
        break;
    case RowField::TotalUsageLimit: number(rare.usageLimit); break;
    case RowField::TotalUsageCount: number(rare.usageCount); break;
    case RowField::QuotaType: number(rare.quotaType); break;
    case RowField::WindowQuota: number(rare.windowQuota); break;
    case RowField::WindowUsedQuota: number(rare.windowUsed); break;
    default: break;
    }
}

/// What was not measured of them is not known.
void PageDecoder::Private::applyRare(Row &row)
{
    using Switch = RareFields::Switch;
    RareFields &rare = *row.rare;
    Token &token = row.token;
    if (rare.ipSwitch == Switch::Off)
        token.ipLimitsEnabled = false;
    if (rare.ipSwitch == Switch::NotUnderstood)
        row.told &= static_cast<quint16>(~bit(Field::Ips));
    if (!rare.blockedIps.trimmed().isEmpty())
        token.ips = SharedText(token.ips.text(), rare.blockedIps);

    if (rare.usageLimit.value_or(0) > 0) {
        token.isUsedUp = rare.usageCount.value_or(0) >= *rare.usageLimit;
        rare.quotaRuleUnknown |= !rare.usageCount;
    }
    constexpr qint64 plain = 0;
    constexpr qint64 window = 2;
    if (rare.quotaType == window && rare.windowQuota && rare.windowUsed)
        token.isUsedUp |= *rare.windowQuota > 0 && *rare.windowUsed >= *rare.windowQuota;
    else if (rare.quotaType && rare.quotaType != plain)
        rare.quotaRuleUnknown = true;
    if (rare.quotaRuleUnknown && !token.isUsedUp)
        token.setUnknown(Field::UnlimitedQuota);
}

/// 0 is no time; and one fork writes the last use in milliseconds, from the first use on.
void PageDecoder::Private::readTimes(Token &token)
{
    constexpr qint64 milliseconds = 100'000'000'000; // as seconds, this is the year 5138
    if (token.accessedTime >= milliseconds)
        token.accessedTime /= 1'000;
    if (token.accessedTime == 0 && token.usedQuota != 0)
        token.setUnknown(Field::AccessedTime);
    if (token.createdTime == 0)
        token.setUnknown(Field::CreatedTime);
}

/// An exact integer in quotation marks is an integer.
void PageDecoder::Private::setTextId(std::string_view text, Row &row)
{
    qint64 number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == text.data() + text.size()
        && std::to_string(number) == text;
    row.token.setId(isNumber ? TokenId(number) : TokenId::fromText(toQString(text)));
    row.hasId = true;
}

void PageDecoder::Private::findOrder()
{
    const std::vector<Token> &tokens = m_page.tokens;
    for (size_t i = 1; i < tokens.size() && m_page.newestFirst; ++i) {
        const Token &above = tokens[i - 1];
        const Token &below = tokens[i];
        if (above.id().isText() || below.id().isText())
            m_page.newestFirst = above.createdTime >= below.createdTime;
        else
            m_page.newestFirst = above.id().value() > below.id().value();
    }
}

void PageDecoder::Private::readSetting(json::object setting, Row &row)
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
            row.limitsSwitchTold = true;
            row.told |= bit(Field::Models);
        } else if (name == "limits_ip_setting" && readList(value, "whitelist", token.ipLimitsEnabled, token.ips)) {
            row.told |= bit(Field::Ips);
        }
    }
}

/// One Hub's {enabled, models|whitelist}. The list is kept as the text of a JSON array, empty for an empty list.
bool PageDecoder::Private::readList(json::value &limits, std::string_view listName, bool &enabled, SharedText &text)
{
    json::object object;
    if (limits.get_object().get(object) != simdjson::SUCCESS)
        return false;
    bool enabledTold = false;
    bool listTold = false;
    m_list.clear();
    for (auto item : object) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return false;
        const std::string_view name = nameOf(field);
        if (name == "enabled") {
            json::value value = field.value();
            enabledTold = readSwitch(value, enabled);
        } else if (name == listName) {
            json::value value = field.value();
            if (bool null = false; value.is_null().get(null) == simdjson::SUCCESS && null) {
                listTold = true;
                continue;
            }
            json::array list;
            if (value.get_array().get(list) != simdjson::SUCCESS)
                continue;
            listTold = true;
            for (auto element : list) {
                json::value entry;
                json::json_type type;
                if (std::move(element).get(entry) != simdjson::SUCCESS || entry.type().get(type) != simdjson::SUCCESS)
                    return false;
                if (type != json::json_type::string) {
                    listTold = false;
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
    if (listTold)
        text = m_shared.get(m_list);
    return enabledTold && listTold;
}

/// Notes what a row did not tell. False if it is lost.
bool PageDecoder::Private::complete(Row &row)
{
    if (!row.hasId) {
        ++m_page.lostRows;
        return false;
    }
    if (row.rare)
        applyRare(row);
    // One API and One Hub do not count what an unlimited token uses (docs/gateways.md).
    row.token.countsUses = !((row.hasSubnet || row.hasSetting) && row.token.unlimitedQuota);
    quint16 expected = commonFields;
    const bool listsByFields = m_page.shape == DecodedPage::Shape::Array || m_page.shape == DecodedPage::Shape::Object;
    if (listsByFields && row.hasSubnet && !(row.told & bit(Field::Group)))
        row.token.setUnknown(Field::Group); // One API has no groups: not known, and nothing amiss
    else
        expected |= bit(Field::Group);
    if (row.token.id().isText() && !(row.told & bit(Field::UserId))) {
        row.token.setUnknown(Field::UserId); // a text, too
        expected &= static_cast<quint16>(~bit(Field::UserId));
    }
    if (!row.limitsSwitchTold)
        row.told &= static_cast<quint16>(~bit(Field::Models));
    const auto missing = static_cast<quint16>(expected & ~row.told);
    row.token.unknownFields = static_cast<quint16>((row.token.unknownFields | missing) & 0x1fff);
    for (size_t i = 0; missing != 0 && i < fieldCount; ++i)
        m_page.unknownFields[i] += (missing >> i) & 1;
    readTimes(row.token);

    learnFamily(row);
    return true;
}

/// The rules for limits were measured for four kinds of list, which envelope and fields tell together; whatever has
/// another envelope round these fields is none of them.
void PageDecoder::Private::learnFamily(const Row &row)
{
    switch (m_page.shape) {
    case DecodedPage::Shape::Array:
        if (m_page.family == Family::Unknown && row.hasSubnet)
            m_page.family = Family::OneApi;
        else if (m_page.family == Family::Unknown && row.hasNewApiLimits)
            m_page.family = Family::NewApi2025;
        break;
    case DecodedPage::Shape::Items:
        if (row.showsPrefix && !row.hasSubnet)
            m_page.family = Family::Documented;
        m_isForeign |= row.hasSubnet || row.hasSetting;
        break;
    case DecodedPage::Shape::Nested: m_isForeign |= row.hasSubnet || row.hasNewApiLimits; break;
    case DecodedPage::Shape::Object: break;
    }
}

PageDecoder::PageDecoder(Redaction redaction)
    : d(std::make_unique<Private>(std::move(redaction)))
{ }

PageDecoder::~PageDecoder() = default;

DecodeResult PageDecoder::decode(QByteArray body)
{
    return d->decode(body);
}

} // namespace TokenDeck
