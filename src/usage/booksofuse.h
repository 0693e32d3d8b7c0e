// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/seconds.h"
#include "tokens/tokenid.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <limits>
#include <memory>
#include <optional>

/// What a gateway's own books say of what was used (docs/gateways.md). Values, for any thread.
namespace TokenDeck {

/// Of amounts that a gateway may make up: the nearest there is to a sum that no qint64 holds.
[[nodiscard]] inline qint64 boundedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!qAddOverflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

/// What calls came to.
struct UseSum
{
    qint64 quota = 0;  ///< quota units
    qint64 calls = 0;  ///< 0 where the books do not count them
    qint64 tokens = 0; ///< prompt and completion tokens together; likewise

    UseSum &operator+=(const UseSum &other)
    {
        quota = boundedSum(quota, other.quota);
        calls = boundedSum(calls, other.calls);
        tokens = boundedSum(tokens, other.tokens);
        return *this;
    }
    friend bool operator==(const UseSum &, const UseSum &) = default;
};

/// The windows that use is told of: the last 24 hours, 7 days of 24 hours and 30 of them, until the moment of asking.
enum class UseWindow : quint8 { Day, Week, Month };
inline constexpr std::array useWindows{UseWindow::Day, UseWindow::Week, UseWindow::Month};
/// In seconds.
[[nodiscard]] constexpr qint64 lengthOf(UseWindow window)
{
    return daySeconds * (window == UseWindow::Day ? 1 : window == UseWindow::Week ? 7 : 30);
}

/// Use by a token in a window: of one model, in one group.
struct ModelUse
{
    QString model;
    QString group; ///< empty where the books do not tell it
    UseSum sum;

    friend bool operator==(const ModelUse &, const ModelUse &) = default;
};

[[nodiscard]] UseSum sumOf(const QList<ModelUse> &uses);

/// Use by every token in a window.
struct BookedWindow
{
    qint64 from = 0;                        ///< Unix seconds
    qint64 to = 0;                          ///< the first one after it
    QHash<TokenId, QList<ModelUse>> tokens; ///< a token that is not here was not used
    QHash<TokenId, QString> names;          ///< of the same tokens, those that have been deleted among them

    friend bool operator==(const BookedWindow &, const BookedWindow &) = default;
};

/// Use of a model by the whole account, in an hour.
struct HourUse
{
    qint64 time = 0; ///< its beginning, Unix seconds
    QString model;
    UseSum sum;

    friend bool operator==(const HourUse &, const HourUse &) = default;
};

/// Likewise, on a day of the gateway's calendar, whose time zone it does not tell.
struct DayUse
{
    QDate day;
    QString model;
    UseSum sum;

    friend bool operator==(const DayUse &, const DayUse &) = default;
};

/// What is not there was not reported, which is not the same as no use.
struct BooksOfUse
{
    std::array<std::optional<BookedWindow>, useWindows.size()> windows = {}; ///< by UseWindow
    std::optional<QList<HourUse>> hours = {};                                ///< since @c hoursFrom, ascending
    qint64 hoursFrom = 0;                                                    ///< Unix seconds
    std::optional<QList<DayUse>> days = {};                                  ///< of the last seven, ascending
    /// What the dearest of the latest calls cost, quota units; only where that was asked for.
    std::optional<qint64> dearestCall = {};

    /// What @p other has is taken over.
    void takeOver(const BooksOfUse &other);

    friend bool operator==(const BooksOfUse &, const BooksOfUse &) = default;
};

using BooksPointer = std::shared_ptr<const BooksOfUse>;

} // namespace TokenDeck
