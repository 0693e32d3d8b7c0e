// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <vector>

/// What a day is, and which instants a window of time has. Values, for any thread.
///
/// Instants are Unix seconds. A day is one of the calendar in some time zone: 24 hours mostly, 23 or 25 where clocks are
/// changed, and none at all where a zone left a day out.
namespace TokenDeck {

/// The days of a time zone. They follow one another without a gap: a day lasts from startOf() it to startOf() the next.
/// Where clocks were set back over midnight, so that a date came twice, a day begins when its date comes to stay.
/// Instants are from 1970 to the end of 2099 in UTC, and what is outside counts as the first or last of them; what clocks
/// will show after 2037 is as Qt knows it, perhaps without summer time. A look-up takes well below a microsecond.
class Calendar
{
public:
    /// @p zone: UTC is taken for one that is not valid.
    explicit Calendar(const QTimeZone &zone = QTimeZone::systemTimeZone());

    [[nodiscard]] QDate dayOf(qint64 instant) const;
    /// The first instant of a day that clocks show: 01:00 where they skip midnight. Of a day that was left out, and of one
    /// outside the range: that of the next day, or the last instant. @p day: a valid date.
    [[nodiscard]] qint64 startOf(QDate day) const;
    [[nodiscard]] qint64 endOf(QDate day) const { return startOf(day.addDays(1)); } ///< the first instant after it
    /// Its length in seconds, 0 if it was left out.
    [[nodiscard]] qint64 lengthOf(QDate day) const { return endOf(day) - startOf(day); }

    static constexpr qint64 firstInstant = 0;
    static constexpr qint64 endOfInstants = 4'102'444'800; ///< the beginning of 2100

private:
    /// Time in which clocks are not changed.
    struct Stretch
    {
        qint64 from;    // its first instant
        qint64 to;      // that after it
        qint64 offset;  // seconds that clocks are ahead of UTC
        qint64 lastDay; // Julian day that its last instant belongs to, whatever clocks show
    };
    [[nodiscard]] static qint64 shownDay(qint64 instant, qint64 offset);

    std::vector<Stretch> m_stretches; // ascending, without gaps
};

/// From @c from to the last second before @c to.
struct TimeWindow
{
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] bool contains(qint64 instant) const { return from <= instant && instant < to; }

    /// The day of @p until as far as it has come, and those before it that make it @p count days. @p count: 1 to 10,000;
    /// taken as the nearer of them otherwise.
    [[nodiscard]] static TimeWindow calendarDays(int count, qint64 until, const Calendar &calendar);
    /// The last @p count days that are over at @p until.
    [[nodiscard]] static TimeWindow completeDays(int count, qint64 until, const Calendar &calendar);

    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

} // namespace TokenDeck
