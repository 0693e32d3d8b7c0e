// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QTimeZone>

#include <span>
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

    /// "Europe/Berlin".
    [[nodiscard]] const QByteArray &zone() const { return m_zone; }

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

    QByteArray m_zone;
    std::vector<Stretch> m_stretches; // ascending, without gaps
};

/// From @c from to the last second before @c to.
struct TimeWindow
{
    enum class Kind : quint8 {
        Rolling,      ///< of a length, until a moment
        CalendarDays, ///< from the beginning of a day in a time zone
    };

    qint64 from = 0;
    qint64 to = 0;
    Kind kind = Kind::Rolling;
    QByteArray zone = {}; ///< of the days, "Europe/Berlin"; empty for a rolling window, which is the same in all zones

    [[nodiscard]] bool contains(qint64 instant) const { return from <= instant && instant < to; }
    [[nodiscard]] qint64 length() const { return to - from; }

    /// The last @p length seconds until @p until, which is not in it. @p length: 0 or more.
    [[nodiscard]] static TimeWindow rolling(qint64 length, qint64 until);
    /// The day of @p until as far as it has come, and those before it that make it @p count days. @p count: 1 to 10,000;
    /// taken as the nearer of them otherwise.
    [[nodiscard]] static TimeWindow calendarDays(int count, qint64 until, const Calendar &calendar);
    /// The last @p count days that are over at @p until.
    [[nodiscard]] static TimeWindow completeDays(int count, qint64 until, const Calendar &calendar);

    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

struct DaySum
{
    QDate day;
    qint64 sum = 0;

    friend bool operator==(const DaySum &, const DaySum &) = default;
};

/// Sums of what happened in a window, by its days. The sum of the days is the sum of what was added in the window, to the
/// last unit: nothing is split. What stands for an hour (or any other time) is given by its beginning and counts whole on
/// the day, and in the window, that it begins in: in Asia/Kolkata, 5:30 ahead, the last half hour of such a day of use is
/// the next day's by the clock. Sums that do not fit stop at the largest or smallest qint64.
class DaySums
{
public:
    DaySums(const TimeWindow &window, const Calendar &calendar);

    /// Nothing is added outside of the window. Fastest in order of time.
    void add(qint64 instant, qint64 quota);
    /// One for every day that has an instant in the window, ascending.
    [[nodiscard]] const std::vector<DaySum> &days() const { return m_days; }

private:
    TimeWindow m_window;
    std::vector<DaySum> m_days;
    std::vector<qint64> m_starts; // of the days, and the end of the last one
    size_t m_last = 0;            // the day that was added to
};

/// Likewise of @p entries, whose instant and quota are told by @p instantOf(entry) and @p quotaOf(entry).
template <typename Entries, typename InstantOf, typename QuotaOf>
[[nodiscard]] std::vector<DaySum> sumByDay(const Entries &entries, InstantOf instantOf, QuotaOf quotaOf,
                                           const TimeWindow &window, const Calendar &calendar)
{
    DaySums sums(window, calendar);
    for (const auto &entry : entries)
        sums.add(instantOf(entry), quotaOf(entry));
    return sums.days();
}

} // namespace TokenDeck
