// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drainpoints.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <vector>

namespace TokenDeck {

namespace {

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::Overview)
};

} // namespace

bool showDrain(LineChart *chart, const Forecast &forecast, qint64 remaining, TokenId::Account account,
               const TokenText &text)
{
    if (!forecast.hasDay() || forecast.days <= 0) {
        chart->setPoints({});
        return false;
    }
    constexpr int most = 120;
    const double farthest = forecast.band ? forecast.band->to : forecast.days;
    const int count = qBound(2, static_cast<int>(std::ceil(farthest)) + 1, most);
    std::vector<double> sums{0}; // until the beginning of each day
    for (const double use : forecast.basis.path(most * 4))
        sums.push_back(sums.back() + use);
    const auto leftAt = [&](double day) {
        const double bounded = qBound(0.0, day, static_cast<double>(sums.size() - 2));
        const auto whole = static_cast<size_t>(bounded);
        const double used = sums[whole] + (sums[whole + 1] - sums[whole]) * (bounded - static_cast<double>(whole));
        return static_cast<qint64>(qMax(0.0, static_cast<double>(remaining) - used));
    };
    // Faster or slower by as much as the ends of the band are from the day.
    const double fast = forecast.band && forecast.band->from > 0 ? forecast.days / forecast.band->from : 1;
    const double slow = forecast.band && forecast.band->to > 0 ? forecast.days / forecast.band->to : 1;
    const QDate today = QDateTime::fromSecsSinceEpoch(text.now()).date();
    const bool isRaw = text.currency().isRaw() || !text.accounts();
    const Currency currency = isRaw ? text.currency() : text.accounts()->of(account).currency;
    const auto told = [&](qint64 quota) { return text.amountOf(account, quota); };
    QList<LineChart::Point> points;
    for (int day = 0; day < count; ++day) {
        const QDate date = today.addDays(day);
        const qint64 left = leftAt(day);
        const qint64 low = leftAt(day * fast);
        const qint64 high = leftAt(day * slow);
        points.append(
            {.mark = {.label = text.locale().toString(date, QLocale::LongFormat),
                      .value = told(left),
                      .explanation = low < high ? OverviewWords::tr("%1 to %2", "amounts").arg(told(low), told(high))
                                                : QString(),
                      .activatable = false},
             .day = QDate(1970, 1, 1).daysTo(date),
             .value = currency.drawn(left),
             .low = currency.drawn(low),
             .high = currency.drawn(high)});
    }
    chart->setPoints(points, currency.symbol());
    return true;
}

} // namespace TokenDeck
