// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace TokenDeck {

/// Where an axis has ticks: steps of 1, 2 or 5 times a power of ten, from at or below `low` to at or above `high`,
/// at most `maxTicks` of them (at least 3: a range may lie across 0). What is not finite counts as 0; an empty range
/// becomes one wide.
[[nodiscard]] QList<double> niceTicks(double low, double high, int maxTicks);

/// A tick in words: a day since 1970, as short as the locale has it.
[[nodiscard]] QString shortDate(qint64 day);
/// Likewise a number, with as many decimals as the steps of its axis have. @p unit: what stands in front of it: "-$5".
[[nodiscard]] QString tickNumber(double value, double step, const QString &unit);

/// Degrees of a ring for amounts, in their order; 360 in all unless all are 0 (then none). Amounts below 0 count as
/// 0. What is above 0 gets `smallest` degrees at least (or an equal part where there is no room for that many); the
/// others give it up in proportion.
[[nodiscard]] QList<double> ringAngles(const QList<qint64> &amounts, double smallest);

/// The length that fills the room of bars: the longest, or somewhat more than the longest that is left without up to
/// three that dwarf all others (20 times as long as the next; most bars are among the others).
[[nodiscard]] double barScale(QList<double> lengths);

/// A double for geometry: 0 where it is not finite.
[[nodiscard]] double finite(double value);

} // namespace TokenDeck
