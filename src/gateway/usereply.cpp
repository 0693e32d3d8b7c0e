// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/usereply.h"

#include "gateway/calllog.h"
#include "gateway/jsonwalk.h"
#include "gateway/redaction.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int maxRows = 2'000'000; // of a reply: some models and groups for each of very many tokens

/// Names that occur many times, each once: the rows of a month share them.
class Names
{
public:
    QString operator()(json::value value)
    {
        const QString name = readName(value).value_or(QString());
        const auto known = m_known.constFind(name);
        return known != m_known.cend() ? *known : *m_known.insert(name, Redaction()(name));
    }

private:
    QHash<QString, QString> m_known;
};

/// A row of any of the replies; each kind has some of its members, under one of two names.
struct Row
{
    std::optional<qint64> token;
    std::optional<qint64> time;
    QDate day;
    QString tokenName;
    QString model;
    QString group;
    UseSum sum;
    bool isWhole = false; ///< it says how much
};

void readMember(std::string_view name, json::value value, Names &names, Row &row)
{
    qint64 number = 0;
    if (name == "model_name" || name == "ModelName")
        row.model = names(value);
    else if (name == "token_name")
        row.tokenName = names(value);
    else if (name == "use_group")
        row.group = names(value);
    else if (name == "Day" || name == "Date")
        row.day = QDate::fromString(readName(value).value_or(QString()).left(10), Qt::ISODate);
    else if (name == "token_id" && readInteger(value, number))
        row.token = number;
    else if (name == "created_at" && readInteger(value, number))
        row.time = number;
    else if ((name == "quota" || name == "Quota") && readInteger(value, number))
        row.sum.quota = number, row.isWhole = true;
    else if ((name == "count" || name == "RequestCount") && readInteger(value, number))
        row.sum.calls = number;
    else if ((name == "token_used" || name == "PromptTokens" || name == "CompletionTokens")
             && readInteger(value, number))
        row.sum.tokens = boundedSum(row.sum.tokens, number);
}

/// Calls f(row) for each; false if it is no list of such rows.
template <typename Function>
bool forEachRow(json::value data, Function f)
{
    Names names;
    bool fits = true;
    int rows = 0;
    const bool whole = forEachElement(data, [&](json::value element) {
        Row row;
        fits &= ++rows <= maxRows && forEachMember(element, [&](std::string_view name, json::value value) {
            readMember(name, value, names, row);
        });
        fits &= row.isWhole && f(row);
    });
    return whole && fits;
}

bool readWindow(json::value data, UseWindow window, const UseQuestion &question, BooksOfUse &books)
{
    BookedWindow found{question.from, question.to + 1, {}, {}};
    const bool fits = forEachRow(data, [&](const Row &row) {
        if (!row.token)
            return false;
        const TokenId id(*row.token, question.account);
        found.tokens[id].append({row.model, row.group, row.sum});
        if (!row.tokenName.isEmpty())
            found.names.insert(id, row.tokenName);
        return true;
    });
    if (fits)
        books.windows[static_cast<size_t>(window)] = found;
    return fits;
}

bool readHours(json::value data, const UseQuestion &question, BooksOfUse &books)
{
    QList<HourUse> hours;
    const bool fits = forEachRow(data, [&](const Row &row) {
        if (row.time)
            hours.append({*row.time, row.model, row.sum});
        return row.time.has_value();
    });
    if (!fits)
        return false;
    std::ranges::stable_sort(hours, {}, &HourUse::time);
    books.hours = hours;
    books.hoursFrom = question.from;
    return true;
}

bool readDays(json::value data, BooksOfUse &books)
{
    QList<DayUse> days;
    const bool fits = forEachRow(data, [&days](const Row &row) {
        if (row.day.isValid())
            days.append({row.day, row.model, row.sum});
        return row.day.isValid();
    });
    if (!fits)
        return false;
    std::ranges::stable_sort(days, {}, &DayUse::day);
    books.days = days;
    return true;
}

/// A fork has the list of days as a member beside others.
bool readDaysIn(json::value data, BooksOfUse &books)
{
    json::json_type type;
    if (data.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type != json::json_type::object)
        return readDays(data, books);
    bool found = false;
    return forEachMember(data,
                         [&](std::string_view name, json::value value) {
                             if (name == "logs")
                                 found = readDays(value, books);
                         })
        && found;
}

bool readUse(AccountCall call, json::value data, const UseQuestion &question, BooksOfUse &books)
{
    switch (call) {
    case AccountCall::UseOfDay: return readWindow(data, UseWindow::Day, question, books);
    case AccountCall::UseOfWeek: return readWindow(data, UseWindow::Week, question, books);
    case AccountCall::UseOfMonth: return readWindow(data, UseWindow::Month, question, books);
    case AccountCall::UseByHour: return readHours(data, question, books);
    case AccountCall::UseByDay: return readDaysIn(data, books);
    case AccountCall::LatestCalls:
    case AccountCall::Self:
    case AccountCall::Groups:
    case AccountCall::Models:
    case AccountCall::Prices:
    case AccountCall::Subscription: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QUrlQuery useQuery(const UseQuestion &question)
{
    QUrlQuery query;
    query.addQueryItem(u"start_timestamp"_s, QString::number(question.from));
    query.addQueryItem(u"end_timestamp"_s, QString::number(question.to));
    return query;
}

bool readUseReply(AccountCall call, const QByteArray &body, const UseQuestion &question, BooksOfUse &books)
{
    if (call == AccountCall::LatestCalls) {
        const auto page = readCallLog(body, question.account);
        if (!page)
            return false;
        for (const LoggedCall &each : page->calls) {
            if (each.time >= question.from)
                books.dearestCall = qMax(books.dearestCall.value_or(0), each.quota);
        }
        return true;
    }
    BooksOfUse found;
    bool hasData = false;
    const bool whole = readEnvelope(body, [&](std::string_view name, json::value value) {
        if (name == "data")
            hasData = readUse(call, value, question, found);
    });
    if (!whole || !hasData)
        return false;
    books.takeOver(found);
    return true;
}

} // namespace TokenDeck
