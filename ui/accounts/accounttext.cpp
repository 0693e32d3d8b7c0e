// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounttext.h"

#include "families/families.h"
#include "table/tokentext.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = AccountState::Kind;

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::AccountText)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString tokens(qint64 count)
{
    return AccountWords::tr("%Ln token(s)", nullptr, static_cast<int>(qMin<qint64>(count, INT_MAX)));
}

/// When its list was read; empty if it never was.
QString age(const AccountState &account, qint64 now)
{
    // A clock that was set back makes nothing of the past a thing to come.
    return account.readTime > 0 ? TokenText(now).moment(qMin(account.readTime, now - 1)) : QString();
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : QString(one % u" · "_s % other);
}

AccountText loading(const AccountState &account)
{
    if (!account.tokens)
        return {AccountWords::tr("loading…"), AccountWords::tr("loading…")};
    const QString read = number(*account.tokens);
    if (!account.total)
        return {AccountWords::tr("loading %1…", "so many tokens so far").arg(read), AccountWords::tr("%1…").arg(read)};
    const QString total = number(*account.total);
    return {AccountWords::tr("loading %1 of %2…").arg(read, total), AccountWords::tr("%1 of %2…").arg(read, total)};
}

/// Until when, if that has not passed: the time of day, or more where it is another day.
QString waitsUntil(const AccountState &account, qint64 now)
{
    if (account.waitsUntil <= now)
        return {};
    const auto day = [](qint64 time) { return QDateTime::fromSecsSinceEpoch(time).date(); };
    const TokenText text(now);
    return day(account.waitsUntil) == day(now) ? text.clockTime(account.waitsUntil) : text.moment(account.waitsUntil);
}

AccountText waiting(const QString &until)
{
    if (until.isEmpty())
        return {AccountWords::tr("waiting for the limit"), AccountWords::tr("waiting")};
    return {AccountWords::tr("waiting for the limit until %1", "a time").arg(until),
            AccountWords::tr("waiting until %1", "a time").arg(until)};
}

AccountText retrying(const QString &until)
{
    if (until.isEmpty())
        return {AccountWords::tr("retrying…"), AccountWords::tr("retrying…")};
    return {AccountWords::tr("retrying at %1", "a time").arg(until), AccountWords::tr("retry %1", "a time").arg(until)};
}

AccountText incomplete(const AccountState &account)
{
    const QString word = AccountWords::tr("incomplete");
    if (!account.tokens)
        return {word, word};
    if (!account.total || *account.total <= *account.tokens)
        return {AccountWords::tr("incomplete: %1").arg(tokens(*account.tokens)), word};
    const QString part = AccountWords::tr("%1 of %2").arg(number(*account.tokens), number(*account.total));
    return {AccountWords::tr("incomplete: %1").arg(part), part};
}

/// Nobody was asked, so nobody refused.
bool isWithoutToken(const AccountState &account)
{
    return account.error && account.error->kind == GatewayError::Kind::NoAccessToken;
}

/// What is left of an earlier list.
AccountText former(const QString &word, const AccountState &account, qint64 now)
{
    const QString read = age(account, now);
    if (!account.tokens)
        return {word, word};
    const QString count = tokens(*account.tokens);
    return {joined(word, read.isEmpty() ? count : AccountWords::tr("%1 from %2", "tokens, a time").arg(count, read)),
            joined(word, read)};
}

bool isWhole(const AccountState &account)
{
    return account.kind == Kind::Fresh || account.kind == Kind::NoBalance
        || (account.kind != Kind::Incomplete && account.tokens && account.tokens == account.total);
}

} // namespace

QString accountName(const AccountState &account)
{
    const QString name = shownText(account.name);
    return name.isEmpty() ? shownText(account.address) : name;
}

AccountText accountText(const AccountState &account, qint64 now)
{
    const auto same = [](const QString &text) { return AccountText{text, text}; };
    switch (account.kind) {
    case Kind::Opening: return same(AccountWords::tr("opening…"));
    case Kind::Loading: return loading(account);
    case Kind::Waiting: return waiting(waitsUntil(account, now));
    case Kind::Retrying: return retrying(waitsUntil(account, now));
    case Kind::Fresh: {
        const QString count = account.tokens ? tokens(*account.tokens) : QString();
        return {joined(count, age(account, now)), count};
    }
    case Kind::Incomplete: return incomplete(account);
    case Kind::NoBalance: return same(AccountWords::tr("no balance"));
    case Kind::LoginRefused:
        return same(isWithoutToken(account) ? AccountWords::tr("no access token") : AccountWords::tr("login refused"));
    case Kind::Offline: return former(AccountWords::tr("offline"), account, now);
    case Kind::Failed: return former(AccountWords::tr("failed"), account, now);
    }
    Q_UNREACHABLE();
}

AccountText accountsText(const QList<AccountState> &accounts)
{
    qint64 sum = 0;
    for (const AccountState &account : accounts)
        sum += account.tokens.value_or(0);
    const QString count = tokens(sum);
    if (std::ranges::all_of(accounts, isWhole))
        return {count, count};
    return {joined(count, AccountWords::tr("incomplete")),
            AccountWords::tr("%1, incomplete", "a number of tokens").arg(number(sum))};
}

QString accountTip(const AccountState &account, qint64 now)
{
    QStringList lines{accountName(account), accountPlace(account), accountText(account, now).full};
    if (account.readTime > 0) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(account.readTime);
        lines.append(AccountWords::tr("Last read: %1", "a time").arg(QLocale().toString(time, QLocale::LongFormat)));
    }
    if (account.error)
        lines.append(shownText(errorText(*account.error).headline));
    lines.removeAll(QString());
    return shownTip(lines.join(u'\n'));
}

QString accountPlace(const AccountState &account)
{
    return joined(shownText(account.address), familyName(account.family));
}

StatusLook lookOf(AccountState::Kind kind)
{
    constexpr std::array<StatusLook, static_cast<size_t>(Kind::Failed) + 1> looks{{
        {Tone::Muted, ChartShape::Ring},       // opening
        {Tone::Muted, ChartShape::Ring},       // loading
        {Tone::Warning, ChartShape::Diamond},  // waiting
        {Tone::Warning, ChartShape::Diamond},  // retrying
        {Tone::Good, ChartShape::Disc},        // fresh
        {Tone::Warning, ChartShape::Triangle}, // incomplete
        {Tone::Bad, ChartShape::Square},       // no balance
        {Tone::Bad, ChartShape::Square},       // login refused
        {Tone::Bad, ChartShape::Square},       // offline
        {Tone::Bad, ChartShape::Square},       // failed
    }};
    return looks[static_cast<size_t>(kind)];
}

bool isUnderWay(AccountState::Kind kind)
{
    return kind == Kind::Opening || kind == Kind::Loading || kind == Kind::Waiting || kind == Kind::Retrying;
}

} // namespace TokenDeck
