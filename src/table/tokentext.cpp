// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tokentext.h"

#include "tokens/limits.h"
#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::TokenText)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 farDays = 30;

/// As much of a text, without half a character at its end.
QStringView beginning(QStringView text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(longest > 0 && text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
}

/// The beginning of a JSON array of texts: closed behind its last whole entry, or within the first one.
QString cutArray(QStringView start)
{
    qsizetype entries = 0; // where the last whole one ends
    qsizetype end = 0;
    bool inText = false;
    for (qsizetype at = 0; at < start.size(); at = end) {
        const QChar c = start[at];
        end = at + 1;
        if (inText && c == u'\\')
            end = at + (end < start.size() && start[end] == u'u' ? 6 : 2);
        else if (c == u'"')
            inText = !inText;
        else if (c == u',' && !inText)
            entries = at;
        if (end > start.size()) { // half an escape
            end = at;
            break;
        }
    }
    if (entries > 0)
        return start.first(entries) + u"]"_s;
    return start.first(end) + (inText ? u"\"]"_s : u"]"_s);
}

QString cutLimits(const QString &text, qsizetype longest)
{
    const QStringView start = beginning(text, longest);
    if (start.size() == text.size())
        return text;
    if (start.trimmed().startsWith(u'['))
        return cutArray(start);
    qsizetype end = qMax(start.lastIndexOf(u','), start.lastIndexOf(u'\n'));
    if (end <= 0) // blanks part addresses, but belong to names of models
        end = start.lastIndexOf(u' ');
    return start.first(end > 0 ? end : start.size()).toString();
}

/// All of @p text on one line, without control characters.
QString singleLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.trimmed();
}

} // namespace

TokenText::TokenText(qint64 now, Currency currency, const QLocale &locale)
    : m_now(now)
    , m_today(QDateTime::fromSecsSinceEpoch(now).date())
    , m_currency(std::move(currency))
    , m_locale(locale)
{ }

TokenText TokenText::of(AccountsPointer accounts) const
{
    TokenText text = *this;
    text.m_accounts = std::move(accounts);
    return text;
}

TokenText TokenText::inUnits() const
{
    TokenText text = *this;
    text.m_currency = {};
    text.m_isInUnits = true;
    return text;
}

const Currency &TokenText::currencyOf(TokenId::Account account) const
{
    return m_accounts && !m_isInUnits ? m_accounts->of(account).currency : m_currency;
}

QString TokenText::amountOf(TokenId::Account account, Wide quota) const
{
    return currencyOf(account).format(quota, m_locale);
}

QString TokenText::shortAmountOf(TokenId::Account account, Wide quota) const
{
    return currencyOf(account).formatShort(quota, m_locale);
}

QString TokenText::gateway(const Token &token) const
{
    return m_accounts ? line(m_accounts->of(token).name) : unknown();
}

QString TokenText::groupRatio(const Token &token) const
{
    const auto ratio = m_accounts ? TokenDeck::groupRatio(m_accounts->of(token).facts, token) : std::nullopt;
    return ratio ? QString(m_locale.toString(*ratio, 'g', 6) % u'×') : unknown();
}

QString TokenText::groupDescription(const Token &token) const
{
    const auto groups = m_accounts ? m_accounts->of(token).facts.groups : std::nullopt;
    return groups ? shownText(groups->value(token.group.text()).description) : QString();
}

TokenText TokenText::whole() const
{
    TokenText text = *this;
    text.m_whole = true;
    return text;
}

QString TokenText::line(const QString &text) const
{
    return m_whole ? singleLine(text) : shownText(text);
}

QString TokenText::statusWord(EffectiveStatus status)
{
    return TokenWords::tr(statusInfo(status).word);
}

QString TokenText::status(const Token &token) const
{
    const EffectiveStatus status = effectiveStatus(token, m_now);
    if (status == EffectiveStatus::Unknown && token.knows(Field::Status) && !statusFromStored(token.status))
        return TokenWords::tr("Status %1").arg(token.status);
    return statusWord(status);
}

QString TokenText::storedStatus(const Token &token) const
{
    if (!token.knows(Field::Status))
        return unknown();
    const auto status = statusFromStored(token.status);
    return status ? u"%1 (%2)"_s.arg(QString::number(token.status), statusWord(*status))
                  : QString::number(token.status);
}

QString TokenText::name(const Token &token) const
{
    if (!token.knows(Field::Name))
        return unknown();
    const QString name = line(token.name);
    return name.isEmpty() ? TokenWords::tr("(no name)") : name;
}

QString TokenText::group(const Token &token) const
{
    if (!token.knows(Field::Group))
        return unknown();
    return token.group.isEmpty() ? TokenWords::tr("(own)", "the user's own group") : line(token.group);
}

QString TokenText::remaining(const Token &token) const
{
    if (isUnlimited(token))
        return TokenWords::tr("Unlimited");
    return isLimited(token) && token.knows(Field::RemainQuota) ? amountOf(token.id().account(), token.remainQuota)
                                                               : unknown();
}

QString TokenText::quotaShare(const Token &token) const
{
    if (isUnlimited(token))
        return TokenWords::tr("Unlimited");
    const auto share = remainingShare(token);
    // Rounded down: 99.9 % is not all, and 0.4 % is not nothing.
    if (!share)
        return unknown();
    const double percent = *share * 100;
    return *share > 0 && percent < 1 ? TokenWords::tr("under 1 %")
                                     : TokenWords::tr("%1 %").arg(m_locale.toString(std::floor(percent), 'f', 0));
}

QString TokenText::expires(const Token &token) const
{
    if (!token.knows(Field::ExpiredTime))
        return unknown();
    return token.expiresNever() ? TokenWords::tr("Never") : moment(token.expiredTime);
}

QString TokenText::lastUsed(const Token &token) const
{
    if (wasNeverUsed(token) == true)
        return TokenWords::tr("Never", "used");
    const auto used = lastUse(token);
    return used ? moment(*used) : unknown();
}

QString TokenText::created(const Token &token) const
{
    return token.knows(Field::CreatedTime) ? moment(token.createdTime) : unknown();
}

QString TokenText::models(const Token &token) const
{
    if (!token.knows(Field::Models))
        return unknown();
    if (!token.modelLimitsEnabled)
        return TokenWords::tr("No limit");
    const QStringList models = writtenModels(bounded(token));
    return models.isEmpty() ? TokenWords::tr("None") : line(models.join(u", "_s));
}

QString TokenText::ips(const Token &token) const
{
    if (!token.knows(Field::Ips))
        return unknown();
    const QStringList written = writtenIps(bounded(token));
    const QString ips = !token.ipLimitsEnabled || written.isEmpty() ? TokenWords::tr("No limit")
                                                                    : line(written.join(u", "_s));
    return token.ips.hasBeside()
        ? TokenWords::tr("%1, but not %2", "IP limits, addresses that are denied").arg(ips, line(token.ips.beside()))
        : ips;
}

/// With no more of its limits than can be shown.
Token TokenText::bounded(const Token &token) const
{
    // Entries that are empty or blank are not shown, so there is some room for them.
    constexpr qsizetype longest = 4 * maxShown;
    Token some;
    some.models = m_whole ? token.models : shownLimits(token.models, longest, nullptr);
    some.ips = m_whole ? token.ips : shownLimits(token.ips, longest, nullptr);
    return some;
}

QString TokenText::units(Wide quota) const
{
    return TokenWords::tr("%1 quota units").arg(Currency().format(quota, m_locale));
}

QString TokenText::moment(qint64 time) const
{
    if (!isInCalendar(time))
        return QString::number(time);
    const QDateTime then = QDateTime::fromSecsSinceEpoch(time);
    const qint64 days = m_today.daysTo(then.date());
    const auto atTime = [&](const QString &day) { return day.arg(clockTime(time)); };
    const qint64 distance = time - m_now;
    const auto count = [](qint64 seconds, qint64 unit) { return static_cast<int>(seconds / unit); };

    if (distance < 0) {
        const qint64 ago = -distance;
        if (ago < minute)
            return TokenWords::tr("just now");
        if (ago < hour)
            return TokenWords::tr("%n min ago", nullptr, count(ago, minute));
        if (days == 0)
            return TokenWords::tr("%n h ago", nullptr, count(ago, hour));
        if (days == -1)
            return atTime(TokenWords::tr("yesterday %1"));
        if (days > -farDays)
            return TokenWords::tr("%n day(s) ago", nullptr, static_cast<int>(-days));
    } else {
        if (days == 0)
            return atTime(TokenWords::tr("today %1"));
        if (days == 1)
            return atTime(TokenWords::tr("tomorrow %1"));
        if (days < farDays)
            return TokenWords::tr("in %n day(s)", nullptr, static_cast<int>(days));
    }
    return dateText(m_locale, then.date());
}

QString TokenText::exactTime(qint64 time) const
{
    if (!isInCalendar(time))
        return QString::number(time);
    return QDateTime::fromSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

std::optional<double> remainingShare(const Token &token)
{
    if (!isLimited(token) || !token.knows(Field::RemainQuota) || !token.knows(Field::UsedQuota))
        return std::nullopt;
    // As doubles: the sum may not fit 64 bits, and this is for a bar.
    const double remaining = qMax(0.0, static_cast<double>(token.remainQuota));
    const double granted = remaining + qMax(0.0, static_cast<double>(token.usedQuota));
    return granted > 0 ? std::optional(remaining / granted) : std::nullopt;
}

QString shownText(const QString &text, qsizetype longest)
{
    constexpr int maxMarks = 4;
    // Nor does anybody wait while what is not shown is passed over.
    const QStringView looked = beginning(text, 4 * longest);
    QString shown;
    shown.reserve(qMin(text.size(), longest) + 1);
    int marks = 0; // on the same letter
    for (qsizetype at = 0; at < looked.size();) {
        const bool isPair = looked[at].isHighSurrogate() && at + 1 < looked.size() && looked[at + 1].isLowSurrogate();
        const QStringView sign = looked.sliced(at, isPair ? 2 : 1);
        at += sign.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(sign[0], sign[1]) : char32_t{sign[0].unicode()};
        const QChar::Category category = QChar::category(c);
        // Joiners make one sign of several; other format characters reorder or hide.
        const bool joins = c == 0x200c || c == 0x200d;
        if (!joins)
            marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > maxMarks || (category == QChar::Other_Format && !joins))
            continue;
        const bool breaks = category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        if (breaks && shown.isEmpty())
            continue;
        if (shown.size() + sign.size() > longest)
            return shown.trimmed() + u'…';
        if (breaks)
            shown += u' ';
        else
            shown += sign;
    }
    return looked.size() < text.size() ? QString(shown.trimmed() + u'…') : shown.trimmed();
}

QString shownTip(const QString &text)
{
    constexpr qsizetype lines = 20;
    const QString looked = beginning(text, lines * maxShown).toString();
    const QStringList all = looked.split(u'\n');
    QStringList shown;
    for (const QString &line : all.first(qMin(lines, all.size())))
        shown.append(shownText(line));
    if (all.size() > lines || looked.size() < text.size())
        shown.append(u"…"_s);
    return Qt::convertFromPlainText(shown.join(u'\n'), Qt::WhiteSpaceNormal);
}

SharedText shownLimits(const SharedText &list, qsizetype longest, bool *wasCut)
{
    const QString &text = list.text();
    const QString beside = list.beside();
    const bool cuts = text.size() > longest || beside.size() > longest;
    if (wasCut)
        *wasCut = cuts;
    if (!cuts)
        return list;
    return SharedText(cutLimits(text, longest), cutLimits(beside, longest));
}

} // namespace TokenDeck
