// SPDX-License-Identifier: GPL-3.0-or-later
// What was used, by token, model and day.
#include "app/commands.h"
#include "app/exportload.h"
#include "history/outlookparts.h"
#include "transfer/focusfile.h"
#include "usage/days.h"

#include <QDateTime>
#include <QEventLoop>
#include <QMap>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// The days of an export in the local time zone, which are over.
class Days
{
public:
    explicit Days(int count, qint64 now)
    {
        const TimeWindow all = TimeWindow::completeDays(count, now, m_calendar);
        for (QDate day = m_calendar.dayOf(all.from); m_calendar.startOf(day) < all.to; day = day.addDays(1)) {
            if (m_calendar.lengthOf(day) > 0)
                m_windows.append({m_calendar.startOf(day), m_calendar.endOf(day)});
        }
    }

    [[nodiscard]] const QList<TimeWindow> &windows() const { return m_windows; }
    /// Of the day that has the instant; nothing outside of all.
    [[nodiscard]] std::optional<TimeWindow> windowOf(qint64 instant) const
    {
        for (const TimeWindow &window : m_windows) {
            if (window.contains(instant))
                return window;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<TimeWindow> windowOf(QDate day) const { return windowOf(m_calendar.startOf(day)); }
    /// A charge of that day, without what was used.
    [[nodiscard]] UseCharge chargeIn(const TimeWindow &window, const ExportSource &source) const
    {
        const QDate day = m_calendar.dayOf(window.from);
        const QDate month(day.year(), day.month(), 1);
        return {.gateway = source.name,
                .account = source.session->access().userId,
                .from = window.from,
                .to = window.to,
                .monthFrom = m_calendar.startOf(month),
                .monthTo = m_calendar.startOf(month.addMonths(1)),
                .quotaPerDollar = source.session->siteStatus().currency.quotaPerUnit().value_or(1)};
    }

private:
    Calendar m_calendar;
    QList<TimeWindow> m_windows;
};

void addTokens(const BookedWindow &day, UseCharge charge, QList<UseCharge> &charges)
{
    QList<TokenId> ids = day.tokens.keys();
    std::ranges::sort(ids);
    for (const TokenId id : std::as_const(ids)) {
        charge.token = id.toString();
        charge.tokenName = day.names.value(id);
        QList<ModelUse> uses = day.tokens.value(id);
        std::ranges::sort(uses, {}, [](const ModelUse &use) { return std::pair(use.model, use.group); });
        for (const ModelUse &use : std::as_const(uses)) {
            charge.model = use.model;
            charge.group = use.group;
            charge.use = use.sum;
            charges.append(charge);
        }
    }
}

/// Of the account as a whole, where the books tell no more.
std::optional<QList<UseCharge>> accountCharges(const ExportSource &source, const Days &days)
{
    const BooksPointer &books = source.session->booksOfUse();
    if (!books || (!books->hours && !books->days))
        return std::nullopt;
    QMap<std::pair<qint64, QString>, UseSum> sums; // by the day's beginning and the model
    if (books->hours) {
        if (days.windows().constFirst().from < books->hoursFrom)
            printError(source.inFront % u"warning: the first day is left out, of which the books have a part only"_s);
        for (const HourUse &hour : *books->hours) {
            const auto window = days.windowOf(hour.time);
            if (window && window->from >= books->hoursFrom)
                sums[{window->from, hour.model}] += hour.sum;
        }
    } else {
        printError(source.inFront % u"warning: days are as the gateway counts them, the last seven at most"_s);
        for (const DayUse &day : *books->days) {
            if (const auto window = days.windowOf(day.day))
                sums[{window->from, day.model}] += day.sum;
        }
    }
    printError(source.inFront % u"warning: the gateway does not tell what was used by token"_s);
    QList<UseCharge> charges;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        UseCharge charge = days.chargeIn(*days.windowOf(it.key().first), source);
        charge.model = it.key().second;
        charge.use = it.value();
        charges.append(charge);
    }
    return charges;
}

/// Nothing if any of it is not reported: a part would be taken for the whole.
std::optional<QList<UseCharge>> chargesOf(const ExportSource &source, const Days &days)
{
    const DailyUse *use = source.session->askDailyUse(days.windows());
    if (!use)
        return accountCharges(source, days);
    QEventLoop loop;
    QObject::connect(use, &DailyUse::finished, &loop, &QEventLoop::quit);
    if (use->isUnderWay())
        loop.exec();
    QList<UseCharge> charges;
    for (qsizetype i = 0; i < days.windows().size(); ++i) {
        const auto &day = use->days().at(i);
        if (!day || isContradicted(*day, source.session->inventory()))
            return accountCharges(source, days);
        addTokens(*day, days.chargeIn(days.windows().at(i), source), charges);
    }
    return charges;
}

} // namespace

int runUseExport(const ExportCommand &command)
{
    // The list says which family a gateway is of, and that the login is good.
    const std::vector<ExportSource> sources = loadSources(command, true);
    if (sources.empty())
        return static_cast<int>(ExitStatus::Usage);
    QList<UseCharge> charges;
    ExitStatus worst = ExitStatus::Whole;
    for (const ExportSource &source : sources) {
        ExitStatus status = judgeLoad(source, true);
        if (status != ExitStatus::Whole) {
            worst = worse(worst, status);
            continue;
        }
        awaitSite(source);
        const Days days(*command.useDays, QDateTime::currentSecsSinceEpoch() + source.session->clockOffset());
        const auto found = chargesOf(source, days);
        if (!found) {
            printError(source.inFront % u"the gateway does not tell what was used"_s);
            worst = worse(worst, ExitStatus::Gateway);
        } else if (!source.session->siteStatus().currency.quotaPerUnit()) {
            printError(source.inFront % u"the site does not report what a dollar is worth (GET /api/status)"_s);
            worst = worse(worst, ExitStatus::Gateway);
        } else {
            charges += *found;
        }
    }
    if (worst != ExitStatus::Whole) {
        printError(u"nothing was written"_s);
        return static_cast<int>(worst);
    }
    const QByteArray bytes = focusFile(charges, command.options.byteOrderMark);
    return static_cast<int>(writeOutput(command.output, bytes) ? ExitStatus::Whole : ExitStatus::Usage);
}

} // namespace TokenDeck
