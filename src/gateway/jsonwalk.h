// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/jsonvalues.h"
#include "gateway/replycheck.h"

#include <QByteArray>

/// How replies other than lists of tokens are read: member by member, only what is wanted.
namespace TokenDeck {

namespace json = simdjson::ondemand;

/// Names are not longer; what is longer names nothing.
inline constexpr qsizetype maxJsonName = 500;

/// Calls f(name, value) for each member. False if it is no whole object.
template <typename Function>
bool forEachMember(json::value value, Function f)
{
    json::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return false;
    for (auto item : object) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return false;
        const std::string name(nameOf(field));
        f(std::string_view(name), field.value());
    }
    return true;
}

template <typename Function>
bool forEachElement(json::value value, Function f)
{
    json::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (auto item : array) {
        json::value element;
        if (item.get(element) != simdjson::SUCCESS)
            return false;
        f(element);
    }
    return true;
}

/// Nothing if it is no text, or so long that it names nothing.
[[nodiscard]] inline std::optional<QString> readName(json::value value)
{
    std::string room;
    std::string_view text;
    if (!readText(value, text, room) || static_cast<qsizetype>(text.size()) > maxJsonName)
        return std::nullopt;
    return toQString(text);
}

[[nodiscard]] inline QString nameFrom(std::string_view name)
{
    return toQString(name.substr(0, maxJsonName));
}

[[nodiscard]] inline std::optional<double> readNumber(json::value value)
{
    double number = 0;
    if (value.get_double().get(number) != simdjson::SUCCESS
        && value.get_double_in_string().get(number) != simdjson::SUCCESS)
        return std::nullopt;
    return number;
}

/// Calls f(name, value) for each member of a reply. False if it is no whole object, or says that it failed.
template <typename Function>
[[nodiscard]] bool readEnvelope(const QByteArray &body, Function f)
{
    const QByteArrayView text = withoutMark(body);
    const simdjson::padded_string padded(text.data(), static_cast<size_t>(text.size()));
    json::parser parser;
    json::document document;
    json::object top;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_object().get(top) != simdjson::SUCCESS)
        return false;
    for (auto item : top) {
        json::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return false;
        const std::string_view name = nameOf(field);
        if (bool success = true;
            name == "success" && field.value().get_bool().get(success) == simdjson::SUCCESS && !success)
            return false;
        f(name, field.value());
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

} // namespace TokenDeck
