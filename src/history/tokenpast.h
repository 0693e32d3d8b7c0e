// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/loadwriter.h"
#include "history/sqlhistory.h"

#include <iterator>
#include <map>
#include <optional>

namespace TokenDeck {

/// A token's samples as far as a late one touches them, and how much it had used by those that end a day.
class TokenPast
{
public:
    struct Point
    {
        UseSample sample;
        std::optional<qint64> grown = {}; ///< known of the last one of each day
        bool isFine = false;              ///< it is among the samples, not only among the days
    };
    using Points = std::map<qint64, Point>;

    void read(const UseSample &sample, std::optional<qint64> grown, bool isFine)
    {
        Point &point = m_points[sample.time];
        point.sample = sample;
        point.isFine |= isFine;
        if (grown)
            point.grown = grown;
    }

    /// @p first: how much it had used by this one if nothing is earlier; and likewise by the one that was the first.
    void insert(const UseSample &sample, qint64 first, qint64 firstSoFar)
    {
        const auto after = m_points.upper_bound(sample.time);
        const Point *previous = after == m_points.begin() ? nullptr : &std::prev(after)->second;
        Point point{.sample = sample, .isFine = true};
        if (!previous)
            point.grown = first;
        else if (previous->grown)
            point.grown = grownBy(*previous->grown, previous->sample.used, sample.used);
        if (after != m_points.end()) {
            const auto next = after->second.sample.used;
            // What was summed up between its neighbours, and what is now.
            const qint64 was = previous ? grownBy(0, previous->sample.used, next) : firstSoFar;
            const qint64 toIt = previous ? grownBy(0, previous->sample.used, sample.used) : first;
            const qint64 more = grownBy(toIt, sample.used, next) - was;
            for (auto it = after; it != m_points.end(); ++it) {
                if (it->second.grown)
                    it->second.grown = *it->second.grown + more;
            }
        }
        m_points.insert_or_assign(sample.time, point);
    }

    void grow(qint64 more)
    {
        for (auto &[time, point] : m_points) {
            if (point.grown)
                point.grown = *point.grown + more;
        }
    }

    /// One that says the same as the one before it.
    void remove(qint64 time)
    {
        const auto it = m_points.find(time);
        if (it == m_points.begin() || it == m_points.end())
            return;
        Point &previous = std::prev(it)->second;
        if (!previous.grown)
            previous.grown = it->second.grown;
        m_points.erase(it);
    }

    /// The first one later than a time.
    [[nodiscard]] const UseSample *after(qint64 time) const
    {
        const auto it = m_points.upper_bound(time);
        return it == m_points.cend() ? nullptr : &it->second.sample;
    }

    [[nodiscard]] const Points &points() const { return m_points; }
    /// The last one of each day.
    [[nodiscard]] Points days() const
    {
        Points days;
        for (auto it = m_points.cbegin(); it != m_points.cend(); ++it) {
            const auto next = std::next(it);
            if (next == m_points.cend() || startOf(next->first, daySeconds) != startOf(it->first, daySeconds))
                days.insert(*it);
        }
        return days;
    }

private:
    Points m_points;
};

} // namespace TokenDeck
