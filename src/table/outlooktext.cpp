// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/outlooktext.h"

#include "table/tokentext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct OutlookWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::OutlookText)

public:
    static QString days(int from, int to, const QLocale &locale)
    {
        if (to < 1)
            return tr("in less than a day");
        if (from == to)
            return tr("in %n day(s)", nullptr, to);
        return from < 1 ? tr("in less than %n day(s)", nullptr, to)
                        : tr("in %1 to %n day(s)", nullptr, to).arg(locale.toString(from));
    }

    static QString changes(TokenChanges changes)
    {
        static constexpr std::array all{
            std::pair{TokenChange::New, QT_TR_NOOP("new")},
            std::pair{TokenChange::Gone, QT_TR_NOOP("gone")},
            std::pair{TokenChange::Renamed, QT_TR_NOOP("renamed")},
            std::pair{TokenChange::StatusChanged, QT_TR_NOOP("status changed")},
            std::pair{TokenChange::KeyReplaced, QT_TR_NOOP("key replaced")},
            std::pair{TokenChange::LimitsWidened, QT_TR_NOOP("limits widened")},
            std::pair{TokenChange::LimitsNarrowed, QT_TR_NOOP("limits narrowed")},
            std::pair{TokenChange::QuotaAdded, QT_TR_NOOP("quota added")},
            std::pair{TokenChange::QuotaTaken, QT_TR_NOOP("quota taken")},
            std::pair{TokenChange::ExpiryChanged, QT_TR_NOOP("expiry changed")},
            std::pair{TokenChange::GroupChanged, QT_TR_NOOP("group changed")},
        };
        QStringList words;
        for (const auto &[change, word] : all) {
            if (changes.testFlag(change))
                words.append(tr(word));
        }
        return words.join(u", "_s);
    }
};

/// Whole days, so that what is said is not earlier at one end and later at the other than what is meant.
int wholeDays(double days, bool up)
{
    constexpr double most = 100'000;
    return static_cast<int>(up ? std::ceil(qMin(days, most)) : std::floor(qMin(days, most)));
}

} // namespace

QString emptyText(const Forecast &forecast, const QLocale &locale)
{
    switch (forecast.kind) {
    case Forecast::Kind::NotEnoughData: return OutlookWords::tr("not enough data yet");
    case Forecast::Kind::NotUsedNow: return OutlookWords::tr("not used now");
    case Forecast::Kind::MoreThanAYear: return OutlookWords::tr("more than a year");
    case Forecast::Kind::Days:
    case Forecast::Kind::BandOnly: break;
    }
    if (forecast.days <= 0)
        return OutlookWords::tr("empty");
    if (!forecast.band) {
        const int days = qRound(forecast.days);
        return OutlookWords::days(days, days, locale);
    }
    return OutlookWords::days(wholeDays(forecast.band->from, false), wholeDays(forecast.band->to, true), locale);
}

QString emptyBasis(const Forecast &forecast, const QLocale &locale, const std::function<QString(qint64)> &amount)
{
    QStringList sentences;
    if (forecast.kind == Forecast::Kind::NotEnoughData)
        return OutlookWords::tr("Known so far: %n complete day(s) of use. A forecast needs seven.", nullptr,
                                forecast.historyDays);
    if (forecast.source == Forecast::Source::Account)
        sentences.append(OutlookWords::tr("The account's balance is used up before the token's quota."));
    sentences.append(OutlookWords::tr("From %n complete day(s) of use.", nullptr, forecast.historyDays));
    if (forecast.kind == Forecast::Kind::NotUsedNow)
        return sentences.join(u' ');
    if (forecast.kind == Forecast::Kind::Days && forecast.days >= 1)
        sentences.append(OutlookWords::tr("Most likely in %1 days.").arg(locale.toString(forecast.days, 'f', 1)));
    sentences.append(OutlookWords::tr("%1 a day now.").arg(amount(qRound64(qMin(forecast.basis.level, 1e15)))));
    if (forecast.basis.hasWeekdays())
        sentences.append(OutlookWords::tr("Weekdays differ."));
    if (forecast.basis.trend != 0) {
        const double percent = (std::exp(forecast.basis.trend) - 1) * 100;
        sentences.append(
            (percent > 0 ? OutlookWords::tr("Grows by %1 % a week.") : OutlookWords::tr("Falls by %1 % a week."))
                .arg(locale.toString(std::abs(percent), 'f', 0)));
    }
    if (forecast.band && forecast.isEarly)
        sentences.append(OutlookWords::tr("Early: the span is that of young tokens in general."));
    else if (forecast.band)
        sentences.append(OutlookWords::tr("The span held in 8 of 10 forecasts of its past."));
    return sentences.join(u' ');
}

QString windowWords(UseWindow window)
{
    switch (window) {
    case UseWindow::Day: return OutlookWords::tr("last 24 hours");
    case UseWindow::Week: return OutlookWords::tr("last 7 days");
    case UseWindow::Month: return OutlookWords::tr("last 30 days");
    }
    Q_UNREACHABLE();
}

QString changeWords(TokenChanges changes)
{
    return OutlookWords::changes(changes);
}

const TokenOutlook &TokenText::outlookOf(const Token &token) const
{
    static const TokenOutlook none;
    return m_accounts ? m_accounts->of(token).outlookOf(token.id()) : none;
}

QString TokenText::usedIn(const Token &token, UseWindow window) const
{
    const auto used = outlookOf(token).used(window);
    return used ? amountOf(token.id().account(), *used) : unknown();
}

QString TokenText::usedInTip(const Token &token, UseWindow window) const
{
    const TokenOutlook &outlook = outlookOf(token);
    const auto index = static_cast<size_t>(window);
    const auto booked = outlook.booked[index];
    const auto counted = outlook.counted[index];
    QStringList lines;
    if (booked)
        lines.append(OutlookWords::tr("%1 in the gateway's books, %2")
                         .arg(amountOf(token.id().account(), *booked), windowWords(window)));
    if (counted && counted != booked)
        lines.append(OutlookWords::tr("%1 by the token's counter between loads, %2")
                         .arg(amountOf(token.id().account(), *counted), windowWords(window)));
    return lines.join(u'\n');
}

QString TokenText::empty(const Token &token) const
{
    const auto &forecast = outlookOf(token).forecast;
    return forecast ? emptyText(*forecast, m_locale) : unknown();
}

QString TokenText::emptyTip(const Token &token) const
{
    const auto &forecast = outlookOf(token).forecast;
    const TokenId::Account account = token.id().account();
    return forecast ? emptyBasis(*forecast, m_locale, [&](qint64 quota) { return amountOf(account, quota); })
                    : QString();
}

} // namespace TokenDeck
