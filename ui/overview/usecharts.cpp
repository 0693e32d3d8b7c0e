// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/usecharts.h"

#include "query/filtercompletion.h"
#include "table/outlooktext.h"
#include "ui/charts/stackchart.h"
#include "ui/common/drainpoints.h"
#include "ui/overview/overview.h"
#include "usage/days.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int daysShown = 30;

const QList<AccountInfo> &accountsOf(const ChartSource &source)
{
    static const QList<AccountInfo> none;
    return source.text.accounts() ? source.text.accounts()->all() : none;
}

/// An amount of an account's in the units in which sums are shown.
Wide inCommon(const ChartSource &source, TokenId::Account account, qint64 quota)
{
    return Wide(quota) * source.text.accounts()->scale(account);
}

QDate today(const ChartSource &source)
{
    return QDateTime::fromSecsSinceEpoch(source.text.now()).date();
}

qint64 daysSinceEpoch(QDate day)
{
    return day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
}

/// Whether use of the day would be known if there had been any.
bool isKnown(const AccountOutlook &outlook, QDate day, QDate today)
{
    constexpr int daysOfBooks = 7;
    const qint64 end = day.addDays(1).startOfDay().toSecsSinceEpoch();
    if (outlook.books && outlook.books->hours)
        return end > outlook.books->hoursFrom;
    if (outlook.books && outlook.books->days && day > today.addDays(-daysOfBooks))
        return true;
    return outlook.countedDays.contains(day)
        || std::ranges::any_of(outlook.days, [day](const ModelDay &each) { return each.day == day; });
}

struct DayOfUse
{
    QHash<QString, Wide> models;
    QHash<QString, qint64> calls;
    Wide counted = 0;
    bool isKnown = false;
    bool isCounted = true; ///< by every account
};

struct UseOfAll
{
    QMap<QDate, DayOfUse> days;
    QStringList models; ///< those with a colour of their own, most used first
    bool hasOthers = false;
};

UseOfAll gather(const ChartSource &source)
{
    UseOfAll use;
    const QDate last = today(source);
    QHash<QString, Wide> sums;
    for (const AccountInfo &account : accountsOf(source)) {
        if (!account.outlook)
            continue;
        for (QDate day = last.addDays(1 - daysShown); day <= last; day = day.addDays(1)) {
            DayOfUse &sum = use.days[day];
            sum.isKnown |= isKnown(*account.outlook, day, last);
            const auto counted = account.outlook->countedDays.constFind(day);
            sum.isCounted &= counted != account.outlook->countedDays.cend();
            sum.counted += sum.isCounted ? inCommon(source, account.account, *counted) : 0;
        }
        for (const ModelDay &each : account.outlook->days) {
            if (!use.days.contains(each.day))
                continue;
            const Wide amount = inCommon(source, account.account, each.sum.quota);
            use.days[each.day].models[each.model] += amount;
            use.days[each.day].calls[each.model] += each.sum.calls;
            sums[each.model] += amount;
        }
    }
    use.models = sums.keys();
    std::ranges::sort(use.models, [&sums](const QString &a, const QString &b) {
        return sums[a] != sums[b] ? sums[a] > sums[b] : a < b;
    });
    use.hasOthers = use.models.size() > StackChart::maxKinds;
    if (use.hasOthers)
        use.models = use.models.first(StackChart::maxKinds - 1);
    return use;
}

QString modelName(const QString &model)
{
    return model.isEmpty() ? Overview::tr("(model not known)") : shownText(model);
}

/// The parts of a day in words, most first.
QString partsOf(const DayOfUse &day, const TokenText &text)
{
    constexpr qsizetype most = 8;
    QStringList models = day.models.keys();
    std::ranges::sort(models, [&day](const QString &a, const QString &b) { return day.models[a] > day.models[b]; });
    QStringList lines;
    for (const QString &model : models.first(qMin(most, models.size()))) {
        const auto calls = static_cast<int>(day.calls[model]);
        lines.append(calls > 0 ? Overview::tr("%1: %2, %Ln call(s)", nullptr, calls)
                                     .arg(modelName(model), text.amount(day.models[model]))
                               : Overview::tr("%1: %2").arg(modelName(model), text.amount(day.models[model])));
    }
    if (models.size() > most)
        lines.append(Overview::tr("and %Ln more", nullptr, static_cast<int>(models.size() - most)));
    return lines.join(u'\n');
}

/// Both numbers where the account's counter says something else than the books.
QString disagreement(const DayOfUse &day, Wide sum, const TokenText &text)
{
    const Wide apart = day.counted > sum ? day.counted - sum : sum - day.counted;
    const bool isBooked = std::ranges::any_of(day.models.keys(), [](const QString &model) { return !model.isEmpty(); });
    if (!day.isCounted || !isBooked || apart * 100 <= sum)
        return {};
    return Overview::tr("By the account's own counter: %1").arg(text.amount(day.counted));
}

/// The account that is the first to have no balance left; one that has none already only if all have none.
const AccountInfo *firstEmpty(const ChartSource &source)
{
    const AccountInfo *first = nullptr;
    for (const AccountInfo &account : accountsOf(source)) {
        if (!account.outlook || !account.outlook->account.forecast || !account.facts.balance)
            continue;
        const auto time = [](const AccountInfo &each) {
            const TokenOutlook &outlook = each.outlook->account;
            const bool hasCourse = outlook.forecast->hasDay() && *each.facts.balance > 0;
            return std::pair(*each.facts.balance <= 0,
                             hasCourse ? outlook.emptyTime : std::numeric_limits<qint64>::max());
        };
        if (!first || time(account) < time(*first))
            first = &account;
    }
    return first;
}

} // namespace

void fillUseByDay(Chart *chart, const ChartSource &source)
{
    auto *stack = static_cast<StackChart *>(chart);
    stack->setEmptyText(Overview::tr("Not reported by the gateway."));
    const UseOfAll use = gather(source);
    QStringList kinds;
    for (const QString &model : use.models)
        kinds.append(modelName(model));
    if (use.hasOthers)
        kinds.append(Overview::tr("(all others)"));
    QList<StackChart::Day> days;
    for (const auto &[date, day] : use.days.asKeyValueRange()) {
        StackChart::Day shown{.day = daysSinceEpoch(date), .isKnown = day.isKnown};
        shown.parts.fill(0, kinds.size());
        Wide sum = 0;
        for (const auto &[model, amount] : day.models.asKeyValueRange()) {
            const qsizetype kind = use.models.indexOf(model);
            shown.parts[kind < 0 ? kinds.size() - 1 : kind] += source.text.currency().drawn(amount);
            sum += amount;
        }
        shown.mark = {.label = source.text.locale().toString(date, QLocale::LongFormat),
                      .value = day.isKnown ? source.text.amount(sum) : Overview::tr("not known"),
                      .explanation = QStringList{partsOf(day, source.text), disagreement(day, sum, source.text)}
                                         .filter(QRegularExpression(u"."_s))
                                         .join(u'\n'),
                      .activatable = false};
        days.append(shown);
    }
    const bool nothing = std::ranges::none_of(days, [](const StackChart::Day &day) { return day.isKnown; });
    stack->setDays(nothing ? QList<StackChart::Day>() : days, kinds, source.text.currency().symbol());
}

QString useByDayNote(const ChartSource &source)
{
    bool ownCalendar = false;
    for (const AccountInfo &account : accountsOf(source))
        ownCalendar |= account.outlook && account.outlook->books && account.outlook->books->days
            && !account.outlook->books->hours;
    if (ownCalendar)
        return Overview::tr("Days as the gateway counts them, in its own time zone.");
    const bool hasDays = std::ranges::any_of(accountsOf(source), [](const AccountInfo &account) {
        return account.outlook && !(account.outlook->days.isEmpty() && account.outlook->countedDays.isEmpty());
    });
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return hasDays && !zone.isEmpty() ? Overview::tr("Days in %1.", "a time zone").arg(zone) : QString();
}

QList<BarChart::Bar> weekBars(const ChartSource &source)
{
    constexpr qsizetype most = 10;
    struct Ranked
    {
        const AccountInfo *account;
        RankedUse use;
    };
    QList<Ranked> all;
    for (const AccountInfo &account : accountsOf(source)) {
        for (const RankedUse &use : account.outlook ? account.outlook->mostUsed : QList<RankedUse>())
            all.append({&account, use});
    }
    const auto amount = [&source](const Ranked &each) {
        return inCommon(source, each.account->account, each.use.quota);
    };
    std::ranges::stable_sort(all, std::ranges::greater{}, amount);
    QList<BarChart::Bar> bars;
    for (const Ranked &each : all.first(qMin(most, all.size()))) {
        const QString name = each.use.name.isEmpty() ? Overview::tr("(no name)") : shownText(each.use.name);
        QString query = termFor(u"id"_s, each.use.token.toString());
        if (source.text.tellsGateways())
            query += u' ' + termFor(u"gateway"_s, each.account->name);
        bars.append({.mark = {.label = each.use.isGone ? Overview::tr("%1 (deleted)").arg(name) : name,
                              .value = source.text.shortAmountOf(each.account->account, each.use.quota),
                              .explanation = source.text.amountOf(each.account->account, each.use.quota),
                              .activatable = !each.use.isGone,
                              .target = each.use.isGone ? QString() : query},
                     .first = static_cast<double>(amount(each))});
    }
    return bars;
}

void fillBalance(Chart *chart, const ChartSource &source)
{
    auto *line = static_cast<LineChart *>(chart);
    const AccountInfo *account = firstEmpty(source);
    const bool isEmpty = account && *account->facts.balance <= 0;
    line->setEmptyText(isEmpty ? Overview::tr("Nothing is left.") : Overview::tr("Nothing can be said yet."));
    if (!account)
        return line->setPoints({});
    showDrain(line, *account->outlook->account.forecast, *account->facts.balance, account->account, source.text);
}

QString balanceNote(const ChartSource &source)
{
    const AccountInfo *account = firstEmpty(source);
    if (!account)
        return {};
    const Forecast &forecast = *account->outlook->account.forecast;
    const QString said = Overview::tr("Empty: %1.").arg(emptyText(forecast, source.text.locale())) % u' '
        % emptyBasis(forecast, source.text.locale(),
                     [&](qint64 quota) { return source.text.amountOf(account->account, quota); });
    return source.text.tellsGateways() ? QString(shownText(account->name) % u": "_s % said) : said;
}

} // namespace TokenDeck
