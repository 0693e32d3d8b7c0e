// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview.h"

#include "table/findingtext.h"
#include "ui/charts/barchart.h"
#include "ui/charts/calendarchart.h"
#include "ui/charts/donutchart.h"
#include "ui/charts/linechart.h"
#include "ui/common/panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int spacing = 10;
constexpr int leastColumn = 340;
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

ChartColor colorOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Danger: return ChartColor::Bad;
    case FindingSeverity::Warning: return ChartColor::Warning;
    case FindingSeverity::Info: return ChartColor::Muted;
    }
    Q_UNREACHABLE();
}

double length(Wide amount)
{
    return amount > 0 ? static_cast<double>(amount) : 0;
}

} // namespace

Overview::Overview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Overview"));
}

template <typename ChartKind>
ChartKind *Overview::made(ChartKind *chart, const QString &title, QStringList &queries)
{
    chart->setTitle(title);
    chart->setEmptyText(tr("Nothing to show."));
    connect(chart, &Chart::activated, this, [this, &queries](int index) {
        if (const QString query = queries.value(index); !query.isEmpty())
            Q_EMIT queryRequested(query);
    });
    connect(chart, &Chart::saveRequested, this, [this, chart] { Q_EMIT savePictureRequested(chart); });
    return chart;
}

void Overview::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);

    m_page = new QWidget(m_scroll);
    auto *pageLayout = new QVBoxLayout(m_page);
    pageLayout->setContentsMargins(spacing, spacing - 2, spacing, spacing);
    pageLayout->setSpacing(spacing - 2);
    auto *top = new QHBoxLayout;
    m_scope = new QLabel(m_page);
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    m_save = new QPushButton(tr("Save &Picture…"), m_page);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT savePictureRequested(nullptr); });
    top->addWidget(m_scope, 1);
    top->addWidget(m_save);
    pageLayout->addLayout(top);
    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing);
    pageLayout->addLayout(m_grid);
    pageLayout->addStretch();

    const auto panel = [this](const QString &title, Chart *chart) {
        auto *box = new Panel(m_page);
        box->add(title, chart);
        m_panels.append(box);
        return box;
    };
    const QString status = tr("Status");
    m_statuses = made(new DonutChart(m_page), status, m_statusQueries);
    panel(status, m_statuses);
    const QString groups = tr("Remaining and used by group");
    m_groups = made(new BarChart(Qt::Horizontal, m_page), groups, m_groupQueries);
    m_groups->setKey({tr("remaining"), tr("used")});
    m_groupsNote = panel(groups, m_groups)->addNote();
    const QString calendar = tr("Expiring in the next %n day(s)", nullptr, Summary::calendarDays);
    m_calendar = made(new CalendarChart(m_page), calendar, m_calendarQueries);
    m_calendarNote = panel(calendar, m_calendar)->addNote();

    const QString findings = tr("Findings");
    m_findings = made(new BarChart(Qt::Horizontal, m_page), findings, m_findingQueries);
    m_findings->setEmptyText(tr("Nothing that deserves a look."));
    m_findings->setTrackShare(narrowTrack);
    panel(findings, m_findings);
    const QString models = tr("Remaining and used by model limits");
    m_models = made(new BarChart(Qt::Horizontal, m_page), models, m_modelQueries);
    m_models->setKey({tr("remaining"), tr("used")});
    panel(models, m_models);
    const QString future = tr("Usable in the next %n day(s) if nothing is done", nullptr, Summary::calendarDays);
    m_future = made(new LineChart(LineChart::Kind::Steps, m_page), future, m_futureQueries);
    panel(future, m_future);

    const QString mostUsed = tr("Most used");
    m_mostUsed = made(new BarChart(Qt::Horizontal, m_page), mostUsed, m_mostUsedQueries);
    panel(mostUsed, m_mostUsed);
    const QString mostRemaining = tr("Most remaining");
    m_mostRemaining = made(new BarChart(Qt::Horizontal, m_page), mostRemaining, m_mostRemainingQueries);
    panel(mostRemaining, m_mostRemaining);
    const QString lastUses = tr("Last used");
    m_lastUses = made(new BarChart(Qt::Vertical, m_page), lastUses, m_lastUseQueries);
    const QString ages = tr("Created");
    m_ages = made(new BarChart(Qt::Vertical, m_page), ages, m_ageQueries);
    panel(lastUses, m_lastUses)->add(ages, m_ages);

    m_models->setTrackShare(narrowTrack);
    for (BarChart *chart : {m_groups, m_mostUsed, m_mostRemaining})
        chart->setTrackShare(usualTrack);
    m_scroll->setWidget(m_page);
    arrange();
}

void Overview::setAnalysis(const std::shared_ptr<const Analysis> &analysis, const TokenText &text)
{
    m_analysis = analysis;
    m_text = text;
    m_stale = true;
    if (isVisible())
        fill();
}

void Overview::showEvent(QShowEvent *event)
{
    if (!m_page)
        build();
    if (m_stale)
        fill();
    QWidget::showEvent(event);
}

void Overview::takeFocus()
{
    m_statuses->setFocus(Qt::OtherFocusReason);
}

void Overview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_page)
        arrange();
}

void Overview::arrange()
{
    const int columns = qBound(1, (width() - spacing) / (leastColumn + spacing), 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_panels.size(); ++i) {
        // The last one takes what is left of its row.
        const int column = i % columns;
        m_grid->addWidget(m_panels.at(i), i / columns, column, 1, i + 1 == m_panels.size() ? columns - column : 1);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void Overview::fill()
{
    m_stale = false;
    const Summary summary = m_analysis ? m_analysis->summary : Summary();
    if (!m_analysis)
        m_scope->clear();
    else if (summary.whole)
        m_scope->setText(tr("%Ln token(s), the whole list", nullptr, static_cast<int>(summary.tokens)));
    else if (summary.total)
        m_scope->setText(tr("Not the whole list: of %1 of %2 tokens that are loaded")
                             .arg(count(summary.tokens, m_text), count(*summary.total, m_text)));
    else
        m_scope->setText(tr("Not the whole list: of the %1 tokens that are loaded").arg(count(summary.tokens, m_text)));

    fillStatuses(summary);
    fillShares(m_groups, m_groupQueries, summary.groups, tr("(all others)"));
    m_groupsNote->setVisible(summary.unlimited.tokens > 0);
    m_groupsNote->setText(
        tr("What %Ln unlimited token(s) may use is not counted.", nullptr, static_cast<int>(summary.unlimited.tokens)));
    fillShares(m_models, m_modelQueries, summary.models, tr("(no limit)"));
    fillCalendar(summary);
    fillFindings();
    fillRanges(summary);
    fillRankings(summary);
}

void Overview::fillStatuses(const Summary &summary)
{
    struct Look
    {
        EffectiveStatus status;
        ChartColor color;
        ChartShape shape;
    };
    constexpr Look looks[]{
        {EffectiveStatus::Enabled, ChartColor::Good, ChartShape::Disc},
        {EffectiveStatus::Disabled, ChartColor::Muted, ChartShape::Ring},
        {EffectiveStatus::Expired, ChartColor::Bad, ChartShape::Triangle},
        {EffectiveStatus::Exhausted, ChartColor::Warning, ChartShape::Square},
        {EffectiveStatus::Unknown, ChartColor::Accent, ChartShape::Diamond},
    };
    QList<DonutChart::Share> shares;
    m_statusQueries.clear();
    for (const Look &look : looks) {
        const Tally &tally = summary.statuses[static_cast<size_t>(look.status)];
        // Of what there hardly ever is, nothing is said unless there is some.
        if (summary.tokens == 0 || (tally.tokens == 0 && look.status == EffectiveStatus::Unknown))
            continue;
        const double percent = 100.0 * static_cast<double>(tally.tokens) / static_cast<double>(summary.tokens);
        shares.append({.mark = {TokenText::statusWord(look.status), count(tally.tokens, m_text),
                                tr("%1 % of the tokens").arg(m_text.locale().toString(percent, 'f', 1))},
                       .amount = tally.tokens,
                       .color = look.color,
                       .shape = look.shape});
        m_statusQueries.append(tally.query);
    }
    m_statuses->setCentre(count(summary.tokens, m_text), tr("tokens", "below their number"));
    m_statuses->setShares(shares);
}

void Overview::fillShares(BarChart *chart, QStringList &queries, const QList<Share> &shares, const QString &restName)
{
    QList<BarChart::Bar> bars;
    queries.clear();
    for (const Share &share : shares) {
        QString name = shownText(share.text);
        if (share.rest)
            name = restName;
        else if (name.isEmpty())
            name = tr("(own)", "the user's own group");
        const QString remaining = m_text.amount(share.remaining.value());
        const QString used = m_text.amount(share.used.value());
        QStringList explanation{tokens(share.tally.tokens), tr("%1 remaining, %2 used").arg(remaining, used)};
        if (share.unlimited > 0)
            explanation.append(tr("%Ln of them unlimited", nullptr, static_cast<int>(share.unlimited)));
        const QString shown = m_text.shortAmount(share.remaining.value()) % u" · "_s
            % m_text.shortAmount(share.used.value());
        bars.append({.mark = {name, shown, explanation.join(u'\n')},
                     .first = length(share.remaining.value()),
                     .second = length(share.used.value())});
        queries.append(share.tally.query);
    }
    chart->setBars(bars);
}

void Overview::fillCalendar(const Summary &summary)
{
    constexpr int soon = 7;
    QList<CalendarChart::Day> days;
    QList<LineChart::Point> points;
    m_calendarQueries.clear();
    m_futureQueries.clear();
    qint64 left = summary.usable.tokens;
    qint64 ending = 0;
    for (int day = 0; day < summary.expiryDays.size(); ++day) {
        const Tally &tally = summary.expiryDays.at(day);
        const QDate date = summary.firstDay.addDays(day);
        const QString name = m_text.locale().toString(date, QLocale::LongFormat);
        left -= tally.tokens;
        ending += tally.tokens;
        days.append({.mark = {name, tr("%Ln token(s) expire", nullptr, static_cast<int>(tally.tokens))},
                     .count = tally.tokens,
                     .color = day == 0 ? ChartColor::Bad
                         : day < soon  ? ChartColor::Warning
                                       : ChartColor::Accent});
        m_calendarQueries.append(tally.query);
        points.append({.mark = {tr("After %1").arg(name),
                                tr("%Ln usable token(s)", nullptr, static_cast<int>(left)),
                                {},
                                left > 0},
                       .day = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay(),
                       .value = static_cast<double>(left)});
        m_futureQueries.append(u"is:usable expires>"_s + date.toString(Qt::ISODate));
    }
    m_calendar->setDays(summary.firstDay, days);
    m_future->setSeries(summary.tokens > 0 ? QList<LineChart::Series>{{tr("usable tokens"), ChartColor::Accent, points}}
                                           : QList<LineChart::Series>());
    m_calendarNote->setText(summary.nextExpiry
                                ? tr("%1 in all. Next: %2").arg(tokens(ending), m_text.moment(*summary.nextExpiry))
                                : tr("%1 in all").arg(tokens(ending)));
}

void Overview::fillFindings()
{
    QList<BarChart::Bar> bars;
    m_findingQueries.clear();
    FindingRules::all().forEach([&](FindingRule rule) {
        const qint64 found = m_analysis ? m_analysis->findings->count(rule) : 0;
        if (found == 0)
            return;
        const FindingSeverity how = severity(rule);
        bars.append(
            {.mark = {QString(severityShape(how) % u' ' % findingTitle(rule)), count(found, m_text),
                      QString(severityWord(how) % u'\n'
                              % findingReason(rule, m_analysis->findings->context(), m_analysis->findings->family()))},
             .first = static_cast<double>(found),
             .color = colorOf(how)});
        m_findingQueries.append(u"finding:"_s + findingId(rule));
    });
    m_findings->setBars(bars);
}

void Overview::fillRanges(const Summary &summary)
{
    const auto show = [this](BarChart *chart, QStringList &queries, const QList<Tally> &tallies,
                             const QStringList &names, const QList<ChartColor> &colors) {
        QList<BarChart::Bar> bars;
        queries.clear();
        for (qsizetype i = 0; i < tallies.size(); ++i) {
            const Tally &tally = tallies.at(i);
            bars.append({.mark = {names.at(i), count(tally.tokens, m_text), {}, tally.tokens > 0},
                         .first = static_cast<double>(tally.tokens),
                         .color = colors.at(i)});
            queries.append(tally.query);
        }
        chart->setBars(bars);
    };
    using enum ChartColor;
    show(m_lastUses, m_lastUseQueries, summary.lastUses,
         {tr("never"), tr("1 day", "used within"), tr("7 days"), tr("30 days"), tr("90 days"), tr("before")},
         {Warning, Accent, Accent, Accent, Accent, Warning});
    show(m_ages, m_ageQueries, summary.ages, {tr("7 days"), tr("30 days"), tr("90 days"), tr("1 year"), tr("before")},
         {Accent, Accent, Accent, Accent, Accent});
}

void Overview::fillRankings(const Summary &summary)
{
    const auto show = [this](BarChart *chart, QStringList &queries, const QList<RankedToken> &ranked) {
        QList<BarChart::Bar> bars;
        queries.clear();
        for (const RankedToken &token : ranked) {
            if (token.amount <= 0)
                break; // they are in order
            const QString name = shownText(token.name);
            bars.append({.mark = {!token.nameKnown     ? TokenText::unknown()
                                      : name.isEmpty() ? tr("(no name)")
                                                       : name,
                                  m_text.shortAmount(token.amount),
                                  QString(m_text.amount(token.amount) % u" · "_s % m_text.units(token.amount))},
                         .first = static_cast<double>(token.amount)});
            queries.append(token.query);
        }
        chart->setBars(bars);
    };
    show(m_mostUsed, m_mostUsedQueries, summary.mostUsed);
    show(m_mostRemaining, m_mostRemainingQueries, summary.mostRemaining);
}

std::optional<QString> Overview::savePicture(const QString &path)
{
    m_save->hide(); // it says nothing in a picture
    const auto fault = saveWidgetPicture(*m_page, path);
    m_save->show();
    return fault;
}

} // namespace TokenDeck
