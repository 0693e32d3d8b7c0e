// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/tokenvalues.h"

#include "tokens/tokenstate.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <limits>

namespace TokenDeck {

namespace {

Moment emptyMoment(const TokenOutlook &outlook)
{
    if (!outlook.forecast || outlook.forecast->kind == Forecast::Kind::NotEnoughData)
        return {};
    return outlook.forecast->hasDay() ? Moment{Moment::Kind::Known, outlook.emptyTime}
                                      : Moment{Moment::Kind::Beyond, 0};
}

} // namespace

std::optional<qint64> amountOf(AmountOf of, const Token &token, const FilterContext &context)
{
    const auto window = [&](UseWindow each) { return context.outlookOf(token).used(each); };
    switch (of) {
    case AmountOf::Remaining:
        return token.knows(Field::RemainQuota) && isLimited(token) ? std::optional(token.remainQuota) : std::nullopt;
    case AmountOf::Used: return token.knows(Field::UsedQuota) ? std::optional(token.usedQuota) : std::nullopt;
    case AmountOf::UsedDay: return window(UseWindow::Day);
    case AmountOf::UsedWeek: return window(UseWindow::Week);
    case AmountOf::UsedMonth: return window(UseWindow::Month);
    }
    Q_UNREACHABLE();
}

Moment momentOf(TimeOf of, const Token &token, const FilterContext &context)
{
    const auto field = [&token](Field each, qint64 time) {
        return token.knows(each) ? Moment{Moment::Kind::Known, time} : Moment{};
    };
    const auto seen = [&](qint64 time) {
        if (time != 0)
            return Moment{Moment::Kind::Known, time};
        return context.hasHistory(token) ? Moment{Moment::Kind::Never, 0} : Moment{};
    };
    switch (of) {
    case TimeOf::Creation: return field(Field::CreatedTime, token.createdTime);
    case TimeOf::Expiry:
        return token.knows(Field::ExpiredTime) && token.expiresNever() ? Moment{Moment::Kind::Beyond, 0}
                                                                       : field(Field::ExpiredTime, token.expiredTime);
    case TimeOf::LastUse:
        if (!token.knows(Field::AccessedTime))
            return {};
        if (const auto used = lastUse(token))
            return {Moment::Kind::Known, *used};
        return wasNeverUsed(token) == true ? Moment{Moment::Kind::Never, 0} : Moment{};
    case TimeOf::Empty: return emptyMoment(context.outlookOf(token));
    case TimeOf::Change: return seen(context.outlookOf(token).changedTime);
    case TimeOf::Unusual: return seen(context.outlookOf(token).unusualTime);
    }
    Q_UNREACHABLE();
}

std::pair<qint64, qint64> dayFrom(qint64 now, int days)
{
    // Asked for each of very many tokens, at the same moment.
    thread_local qint64 lastNow = std::numeric_limits<qint64>::min();
    thread_local std::array<qint64, 4> starts{}; // of yesterday, today, tomorrow, and the end of that
    if (now != lastNow) {
        const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
        for (int i = 0; i < 4; ++i)
            starts[static_cast<size_t>(i)] = today.addDays(i - 1).startOfDay().toSecsSinceEpoch();
        lastNow = now;
    }
    const int sinceYesterday = days + 1;
    const auto index = static_cast<size_t>(sinceYesterday);
    return {starts[index], starts[index + 1]};
}

} // namespace TokenDeck
