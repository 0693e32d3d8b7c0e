// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace TokenDeck {

double finite(double value)
{
    return std::isfinite(value) ? value : 0;
}

QList<double> niceTicks(double low, double high, int maxTicks)
{
    // So far from the greatest double that no difference or step of theirs overflows.
    low = qBound(-1e300, finite(low), 1e300);
    high = qBound(-1e300, finite(high), 1e300);
    if (high < low)
        std::swap(low, high);
    // A range that a double cannot divide is no range.
    if (high - low <= qMax(std::abs(low), std::abs(high)) * 1e-12)
        high = low + qMax(1.0, std::abs(low) * 1e-6);
    maxTicks = qMax(3, maxTicks);

    double power = std::pow(10, std::floor(std::log10((high - low) / maxTicks)));
    for (;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            const double step = factor * power;
            // 0.3 / 0.1 is a little less than 3: such a hair's breadth is not worth a tick.
            const double first = std::floor(low / step + 1e-9);
            const double last = std::ceil(high / step - 1e-9);
            if (last - first + 1 > maxTicks)
                continue;
            QList<double> ticks;
            for (double tick = first; tick <= last; ++tick)
                ticks.append(tick * step);
            return ticks;
        }
    }
}

QString shortDate(qint64 day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), QLocale::ShortFormat);
}

QString tickNumber(double value, double step, const QString &unit)
{
    const QLocale locale;
    const int decimals = qBound(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)), 6);
    const QString magnitude = unit + locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? QString(locale.negativeSign() + magnitude) : magnitude;
}

QList<double> ringAngles(const QList<qint64> &amounts, double smallest)
{
    QList<double> angles(amounts.size(), 0);
    qsizetype some = 0;
    for (const qint64 amount : amounts)
        some += amount > 0 ? 1 : 0;
    if (some == 0)
        return angles;
    smallest = qBound(0.0, smallest, 360.0 / static_cast<double>(some));

    // Whoever would get less than the smallest gets just that and leaves the division; then the rest is divided anew.
    QList<bool> raised(amounts.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        double total = 0;
        double room = 360;
        for (qsizetype i = 0; i < amounts.size(); ++i) {
            if (raised[i])
                room -= smallest;
            else if (amounts[i] > 0)
                total += static_cast<double>(amounts[i]);
        }
        for (qsizetype i = 0; i < amounts.size(); ++i) {
            if (amounts[i] <= 0)
                continue;
            angles[i] = raised[i] ? smallest : static_cast<double>(amounts[i]) / total * room;
            if (!raised[i] && angles[i] < smallest) {
                raised[i] = true;
                changed = true;
            }
        }
    }
    return angles;
}

double barScale(QList<double> lengths)
{
    constexpr double dwarfs = 20;
    constexpr qsizetype few = 3;
    constexpr double more = 1.25;
    std::ranges::sort(lengths, std::greater{});
    for (qsizetype i = qMin(few, (lengths.size() - 1) / 2); i > 0; --i) {
        if (lengths.at(i) > 0 && lengths.at(i - 1) > dwarfs * lengths.at(i))
            return lengths.at(i) * more;
    }
    return lengths.value(0);
}

} // namespace TokenDeck
