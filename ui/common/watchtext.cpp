// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/watchtext.h"

#include "table/tokentext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::WatchText)
};

QString days(int count)
{
    return WatchWords::tr("%Ln day(s)", nullptr, count);
}

/// Without the account's own, which has no name.
QString names(const WatchNotice &notice)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const Alarm &alarm : notice.fresh) {
        if (!alarm.subject.isEmpty() && !alarm.subject.startsWith(u'@'))
            names.append(alarm.name.isEmpty() ? WatchWords::tr("(no name)") : shownText(alarm.name));
    }
    const auto more = static_cast<int>(names.size() - most);
    if (more <= 0)
        return names.join(WatchWords::tr(", ", "between names"));
    return WatchWords::tr("%1 and %Ln more", nullptr, more)
        .arg(names.first(most).join(WatchWords::tr(", ", "between names")));
}

} // namespace

QString noticeSummary(const WatchNotice &notice, const WatchSettings &settings)
{
    const auto count = static_cast<int>(notice.open);
    const auto fresh = static_cast<int>(notice.fresh.size());
    switch (notice.rule) {
    case WatchRule::LowBalance:
        return notice.fresh.constFirst().value > 0 ? WatchWords::tr("The balance is low")
                                                   : WatchWords::tr("No balance is left");
    case WatchRule::ExpiresSoon:
        return WatchWords::tr("%Ln token(s) expire within %1", nullptr, count).arg(days(settings.expiringDays));
    case WatchRule::EmptySoon:
        if (notice.fresh.constFirst().subject.isEmpty())
            return WatchWords::tr("The balance will be used up within %1").arg(days(settings.emptyDays));
        return WatchWords::tr("%Ln token(s) will be empty within %1", nullptr, count).arg(days(settings.emptyDays));
    case WatchRule::LowQuota:
        return WatchWords::tr("%Ln token(s) have less than %1% left", nullptr, count).arg(settings.lowPercent);
    case WatchRule::LimitsWidened: return WatchWords::tr("The limits of %Ln token(s) were widened", nullptr, fresh);
    case WatchRule::Gone: return WatchWords::tr("%Ln token(s) are gone", nullptr, fresh);
    case WatchRule::UnusualDay: return WatchWords::tr("Far more was used than usual");
    }
    Q_UNREACHABLE();
}

QString noticeBody(const WatchNotice &notice, const Currency &currency, const QLocale &locale)
{
    if (notice.rule == WatchRule::LowBalance)
        return WatchWords::tr("The account has %1. Gateways refuse calls that may cost more.")
            .arg(currency.format(notice.fresh.constFirst().value, locale));
    QString all = names(notice);
    const auto fresh = static_cast<int>(notice.fresh.size());
    if (notice.rule == WatchRule::UnusualDay && all.isEmpty())
        return WatchWords::tr("By the account as a whole.");
    if (notice.open > notice.fresh.size() && !isEvent(notice.rule) && notice.rule != WatchRule::UnusualDay)
        return WatchWords::tr("%Ln of them new: %1", nullptr, fresh).arg(all);
    return all;
}

QString queryOf(WatchRule rule, const WatchSettings &settings)
{
    switch (rule) {
    case WatchRule::ExpiresSoon: return u"is:callable expires<%1d"_s.arg(settings.expiringDays);
    case WatchRule::EmptySoon: return u"empty-in<%1d"_s.arg(settings.emptyDays);
    case WatchRule::LowQuota: return u"is:callable quota<%1%"_s.arg(settings.lowPercent);
    case WatchRule::LimitsWidened: return u"finding:limits-widened"_s;
    case WatchRule::LowBalance:
    case WatchRule::Gone:
    case WatchRule::UnusualDay: break;
    }
    return {};
}

} // namespace TokenDeck
