// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcharts.h"

#include "table/findingtext.h"
#include "tokens/statuses.h"
#include "ui/charts/barchart.h"
#include "ui/charts/calendarchart.h"
#include "ui/charts/donutchart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/stackchart.h"
#include "ui/common/theme.h"
#include "ui/overview/overview.h"
#include "ui/overview/usecharts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Bars = QList<BarChart::Bar>;

// What bars of findings are longer than is said in words, too; amounts are there to be compared.
constexpr double narrowTrack = 0.14;
constexpr double usualTrack = 0.24;

QString count(qint64 number, const TokenText &text)
{
    return text.locale().toString(number);
}

QString tokens(qint64 number)
{
    return Overview::tr("%Ln token(s)", nullptr, static_cast<int>(number));
}

double length(Wide amount)
{
    return amount > 0 ? static_cast<double>(amount) : 0;
}

BarChart *lying(QWidget *parent, double trackShare)
{
    auto *chart = new BarChart(Qt::Horizontal, parent);
    chart->setTrackShare(trackShare);
    return chart;
}

BarChart *remainingAndUsed(QWidget *parent, double trackShare)
{
    BarChart *chart = lying(parent, trackShare);
    chart->setKey({Overview::tr("remaining"), Overview::tr("used")});
    return chart;
}

template <auto bars>
void fillBars(Chart *chart, const ChartSource &source)
{
    static_cast<BarChart *>(chart)->setBars(bars(source));
}

void fillStatuses(Chart *chart, const ChartSource &source)
{
    const auto &[analysis, summary, text] = source;
    QList<DonutChart::Share> shares;
    for (const StatusInfo &each : listedStatuses()) {
        const Tally &tally = summary.statuses[static_cast<size_t>(each.status)];
        // Of what there hardly ever is, nothing is said unless there is some.
        if (summary.tokens == 0 || (tally.tokens == 0 && each.status == EffectiveStatus::Unknown))
            continue;
        const double percent = 100.0 * static_cast<double>(tally.tokens) / static_cast<double>(summary.tokens);
        shares.append(
            {.mark = {.label = TokenText::statusWord(each.status),
                      .value = count(tally.tokens, text),
                      .explanation = Overview::tr("%1 % of the tokens").arg(text.locale().toString(percent, 'f', 1)),
                      .target = tally.query},
             .amount = tally.tokens,
             .color = lookOf(each.status).color,
             .shape = lookOf(each.status).shape});
    }
    auto *donut = static_cast<DonutChart *>(chart);
    donut->setCentre(count(summary.tokens, text), Overview::tr("tokens", "below their number"));
    donut->setShares(shares);
}

Bars shareBars(const QList<Share> &shares, const QString &restName, const TokenText &text)
{
    Bars bars;
    for (const Share &share : shares) {
        QString name = shownText(share.text);
        if (share.rest)
            name = restName;
        else if (name.isEmpty())
            name = Overview::tr("(own)", "the user's own group");
        const QString remaining = text.amount(share.remaining.value());
        const QString used = text.amount(share.used.value());
        QStringList explanation{tokens(share.tally.tokens), Overview::tr("%1 remaining, %2 used").arg(remaining, used)};
        if (share.unlimited > 0)
            explanation.append(Overview::tr("%Ln of them unlimited", nullptr, static_cast<int>(share.unlimited)));
        const QString shown = text.shortAmount(share.remaining.value()) % u" · "_s
            % text.shortAmount(share.used.value());
        bars.append({.mark = {.label = name,
                              .value = shown,
                              .explanation = explanation.join(u'\n'),
                              .target = share.tally.query},
                     .first = length(share.remaining.value()),
                     .second = length(share.used.value())});
    }
    return bars;
}

Bars groupBars(const ChartSource &source)
{
    return shareBars(source.summary.groups, Overview::tr("(all others)"), source.text);
}

Bars modelBars(const ChartSource &source)
{
    return shareBars(source.summary.models, Overview::tr("(no limit)"), source.text);
}

QString groupsNote(const ChartSource &source)
{
    const auto unlimited = static_cast<int>(source.summary.unlimited.tokens);
    return unlimited > 0 ? Overview::tr("The quota of %Ln unlimited token(s) is not counted.", nullptr, unlimited)
                         : QString();
}

void fillCalendar(Chart *chart, const ChartSource &source)
{
    const Summary &summary = source.summary;
    const int soon = summary.thresholds.expiringDays;
    QList<CalendarChart::Day> days;
    for (int day = 0; day < summary.expiryDays.size(); ++day) {
        const Tally &tally = summary.expiryDays.at(day);
        const QString name = source.text.locale().toString(summary.firstDay.addDays(day), QLocale::LongFormat);
        const int ending = static_cast<int>(tally.tokens);
        days.append({.mark = {.label = name,
                              .value = Overview::tr("%Ln token(s) expire", nullptr, ending),
                              .target = tally.query},
                     .count = tally.tokens,
                     .color = day == 0 ? Tone::Bad
                         : day < soon  ? Tone::Warning
                                       : Tone::Accent});
    }
    static_cast<CalendarChart *>(chart)->setDays(summary.firstDay, days);
}

QString calendarNote(const ChartSource &source)
{
    qint64 ending = 0;
    for (const Tally &tally : source.summary.expiryDays)
        ending += tally.tokens;
    const auto next = source.summary.nextExpiry;
    return next ? Overview::tr("%1 in total. Next: %2").arg(tokens(ending), source.text.moment(*next))
                : Overview::tr("%1 in total").arg(tokens(ending));
}

void fillFuture(Chart *chart, const ChartSource &source)
{
    const Summary &summary = source.summary;
    QList<LineChart::Point> points;
    qint64 left = summary.usable.tokens;
    for (int day = 0; day < summary.expiryDays.size(); ++day) {
        const QDate date = summary.firstDay.addDays(day);
        left -= summary.expiryDays.at(day).tokens;
        points.append(
            {.mark = {.label = Overview::tr("After %1").arg(source.text.locale().toString(date, QLocale::LongFormat)),
                      .value = Overview::tr("%Ln usable token(s)", nullptr, static_cast<int>(left)),
                      .activatable = left > 0,
                      .target = u"is:usable expires>"_s + date.toString(Qt::ISODate)},
             .day = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay(),
             .value = static_cast<double>(left)});
    }
    static_cast<LineChart *>(chart)->setPoints(summary.tokens > 0 ? points : QList<LineChart::Point>());
}

Bars findingBars(const ChartSource &source)
{
    Bars bars;
    FindingRules::all().forEach([&](FindingRule rule) {
        const qint64 found = source.analysis ? source.analysis->findings->count(rule) : 0;
        if (found == 0)
            return;
        const FindingSeverity how = severity(rule);
        const QString reason = findingReason(rule, source.analysis->findings->context(),
                                             source.analysis->findings->family());
        bars.append({.mark = {.label = QString(severityShape(how) % u' ' % findingTitle(rule)),
                              .value = count(found, source.text),
                              .explanation = QString(severityWord(how) % u'\n' % reason),
                              .target = u"finding:"_s + findingId(rule)},
                     .first = static_cast<double>(found),
                     .color = lookOf(how).color});
    });
    return bars;
}

template <auto counted, auto ranges>
Bars rangeBars(const ChartSource &source)
{
    Bars bars;
    const QList<Tally> &tallies = source.summary.*counted;
    for (qsizetype i = 0; i < tallies.size(); ++i) {
        const Tally &tally = tallies.at(i);
        const TimeRange &range = ranges()[static_cast<size_t>(i)];
        bars.append({.mark = {.label = Overview::tr(range.name.source, range.name.comment),
                              .value = count(tally.tokens, source.text),
                              .activatable = tally.tokens > 0,
                              .target = tally.query},
                     .first = static_cast<double>(tally.tokens),
                     .color = range.deservesLook ? Tone::Warning : Tone::Accent});
    }
    return bars;
}

template <auto ranked>
Bars rankedBars(const ChartSource &source)
{
    const TokenText &text = source.text;
    Bars bars;
    for (const RankedToken &token : source.summary.*ranked) {
        if (token.amount <= 0)
            break; // they are in order
        const QString name = shownText(token.name);
        bars.append({.mark = {.label = !token.nameKnown ? TokenText::unknown()
                                  : name.isEmpty()      ? Overview::tr("(no name)")
                                                        : name,
                              .value = text.shortAmountOf(token.id.account(), token.amount),
                              .explanation = QString(text.amountOf(token.id.account(), token.amount) % u" · "_s
                                                     % text.units(token.amount)),
                              .target = token.query},
                     .first = static_cast<double>(token.amount)});
    }
    return bars;
}

Chart *findings(QWidget *parent)
{
    Chart *chart = lying(parent, narrowTrack);
    chart->setEmptyText(Overview::tr("No findings."));
    return chart;
}

Chart *makeRanking(QWidget *parent)
{
    return lying(parent, usualTrack);
}

Chart *makeWeekRanking(QWidget *parent)
{
    Chart *chart = makeRanking(parent);
    chart->setEmptyText(Overview::tr("Not reported by the gateway."));
    return chart;
}

Chart *makeStanding(QWidget *parent)
{
    return new BarChart(Qt::Vertical, parent);
}

constexpr std::array charts{
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Use by day"),
                  [](QWidget *parent) -> Chart * { return new StackChart(parent); }, fillUseByDay, useByDayNote},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Most used in the last 7 days"), makeWeekRanking,
                  fillBars<weekBars>},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Balance if use goes on as it does"),
                  [](QWidget *parent) -> Chart * { return new LineChart(parent); }, fillBalance, balanceNote},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Status"),
                  [](QWidget *parent) -> Chart * { return new DonutChart(parent); }, fillStatuses},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Remaining and used by group"),
                  [](QWidget *parent) -> Chart * { return remainingAndUsed(parent, usualTrack); }, fillBars<groupBars>,
                  groupsNote},
    OverviewChart{QT_TRANSLATE_N_NOOP("TokenDeck::Overview", "Expiring in the next %n day(s)"),
                  [](QWidget *parent) -> Chart * { return new CalendarChart(parent); }, fillCalendar, calendarNote},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Findings"), findings, fillBars<findingBars>},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Remaining and used by model limits"),
                  [](QWidget *parent) -> Chart * { return remainingAndUsed(parent, narrowTrack); },
                  fillBars<modelBars>},
    OverviewChart{QT_TRANSLATE_N_NOOP("TokenDeck::Overview", "Usable in the next %n day(s) if nothing changes"),
                  [](QWidget *parent) -> Chart * { return new LineChart(parent); }, fillFuture},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Most used"), makeRanking,
                  fillBars<rankedBars<&Summary::mostUsed>>},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Most remaining"), makeRanking,
                  fillBars<rankedBars<&Summary::mostRemaining>>},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Last used"), makeStanding,
                  fillBars<rangeBars<&Summary::lastUses, lastUsedRanges>>},
    OverviewChart{QT_TRANSLATE_NOOP("TokenDeck::Overview", "Created"), makeStanding,
                  fillBars<rangeBars<&Summary::ages, createdRanges>>, nullptr, true},
};

} // namespace

std::span<const OverviewChart> overviewCharts()
{
    return charts;
}

} // namespace TokenDeck
