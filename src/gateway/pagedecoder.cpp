// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pagedecoder.h"

#include "gateway/jsonvalues.h"
#include "gateway/replycheck.h"
#include "gateway/rowreader.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

namespace json = simdjson::ondemand;

} // namespace

class PageDecoder::Private
{
public:
    Private(Redaction redaction, TokenId::Account account)
        : m_redaction(std::move(redaction))
        , m_account(account)
    { }
    DecodeResult decode(QByteArray &body);

private:
    bool readTop(json::document &document);
    void readData(json::value value);
    void readRows(json::array rows);
    void readCount(json::value value, std::optional<qint64> &into);
    GatewayError fault(const QString &detail, bool cut = false) const;
    void findOrder();

    static bool isTotal(std::string_view name) { return name == "total" || name == "total_count"; }

    Redaction m_redaction;
    TokenId::Account m_account;
    json::parser m_parser;
    RowReader m_rows;
    size_t m_usualRows = 0;

    // Of the reply being read.
    DecodedPage m_page;
    std::optional<bool> m_success;
    QString m_message;
    bool m_hasData = false;
    bool m_dataFits = false;
    bool m_isNull = false;
};

/// Digits in quotation marks too.
void PageDecoder::Private::readCount(json::value value, std::optional<qint64> &into)
{
    if (qint64 count = 0; readInteger(value, count) && count >= 0)
        into = count;
}

DecodeResult PageDecoder::Private::decode(QByteArray &body)
{
    m_page = {};
    m_page.tokens.reserve(m_usualRows); // pages are alike, and tokens are wide to move
    m_success.reset();
    m_message.clear();
    m_hasData = m_dataFits = m_isNull = false;

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
    m_page.ids.reserve(m_page.tokens.size());
    for (Token &token : m_page.tokens) {
        token.family = m_page.family;
        token.setAccount(m_account);
        m_page.ids.push_back(token.id());
    }
    findOrder();
    m_page.tokens.shrink_to_fit(); // they stay
    m_usualRows = m_page.tokens.size();
    return std::move(m_page);
}

GatewayError PageDecoder::Private::fault(const QString &detail, bool cut) const
{
    GatewayError error{GatewayError::Kind::BadReply, 200, m_message, detail};
    error.transient = cut;
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
        m_page.signs.shape = ListShape::Array;
        if (json::array rows; value.get_array().get(rows) == simdjson::SUCCESS)
            readRows(rows);
        m_page.family = recognize(m_page.signs);
        return;
    }
    m_isNull = type == json::json_type::null;
    json::object data;
    if (type != json::json_type::object || value.get_object().get(data) != simdjson::SUCCESS)
        return;

    bool isNamed = false;
    m_page.signs.shape = ListShape::Object;
    for (auto item : data) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return;
        const std::string_view name = nameOf(field);
        json::value member = field.value();
        if (isTotal(name)) {
            readCount(member, m_page.total);
        } else if (name == "page_size" || name == "size" || name == "pageSize" || name == "pagesize") {
            readCount(member, m_page.statedSize);
        } else if (!m_dataFits && member.type().get(type) == simdjson::SUCCESS && type == json::json_type::array) {
            // Whatever it is called: no counted page has another list.
            isNamed = name == "items" || name == "data" || name == "list";
            m_page.signs.shape = name == "items" ? ListShape::Items
                : name == "data"                 ? ListShape::Nested
                                                 : ListShape::Object;
            if (json::array rows; member.get_array().get(rows) == simdjson::SUCCESS)
                readRows(rows);
        } else if (name == "items") {
            m_page.signs.shape = ListShape::Items; // null, as Go writes an empty list
        } else if (name == "data") {
            m_page.signs.shape = ListShape::Nested;
        }
    }
    // Nothing at all, and neither a count of it nor the size of a page: that is no list.
    m_dataFits = m_page.total ? m_dataFits || m_page.total == 0
                              : m_dataFits && isNamed && (m_page.rows > 0 || m_page.statedSize);
    m_page.family = recognize(m_page.signs);
}

void PageDecoder::Private::readRows(json::array rows)
{
    for (auto item : rows) {
        json::value value;
        if (item.get(value) != simdjson::SUCCESS)
            return; // the text is broken: readTop() finds that it did not end
        ++m_page.rows;
        m_rows.read(value, m_page);
    }
    m_dataFits = true;
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

PageDecoder::PageDecoder(Redaction redaction, TokenId::Account account)
    : d(std::make_unique<Private>(std::move(redaction), account))
{ }

PageDecoder::~PageDecoder() = default;

DecodeResult PageDecoder::decode(QByteArray body)
{
    return d->decode(body);
}

} // namespace TokenDeck
