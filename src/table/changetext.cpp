// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/changetext.h"

#include "families/access.h"
#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// So many entries of a list are told; the rest is counted.
constexpr qsizetype maxEntries = 8;

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ChangeText)

public:
    static QString fromTo(const QString &before, const QString &after)
    {
        return tr("%1 → %2", "before, after").arg(before, after);
    }

    static QString count(TokenChange change, int n)
    {
        switch (change) {
        case TokenChange::New: return tr("%Ln new", nullptr, n);
        case TokenChange::Gone: return tr("%Ln gone", nullptr, n);
        case TokenChange::Renamed: return tr("%Ln renamed", nullptr, n);
        case TokenChange::StatusChanged: return tr("%Ln with another status", nullptr, n);
        case TokenChange::KeyReplaced: return tr("%Ln with another key", nullptr, n);
        case TokenChange::LimitsWidened: return tr("%Ln with wider limits", nullptr, n);
        case TokenChange::LimitsNarrowed: return tr("%Ln with narrower limits", nullptr, n);
        case TokenChange::QuotaAdded: return tr("%Ln with more quota", nullptr, n);
        case TokenChange::QuotaTaken: return tr("%Ln with less quota", nullptr, n);
        case TokenChange::ExpiryChanged: return tr("%Ln with another expiry", nullptr, n);
        case TokenChange::GroupChanged: return tr("%Ln in another group", nullptr, n);
        }
        Q_UNREACHABLE();
    }

    static QString list(const QStringList &entries)
    {
        QStringList told = entries.first(qMin(entries.size(), maxEntries));
        for (QString &entry : told)
            entry = shownText(entry);
        const auto more = static_cast<int>(entries.size() - told.size());
        if (more > 0)
            told.append(tr("%Ln more", nullptr, more));
        return told.join(u", "_s);
    }
};

QString statusText(const Token &token)
{
    const auto status = statusFromStored(token.status);
    return status ? TokenText::statusWord(*status) : ChangeWords::tr("status %1").arg(token.status);
}

/// All that was granted: used and remaining together.
QString grantedText(const Token &token, const TokenText &text)
{
    if (isUnlimited(token))
        return ChangeWords::tr("unlimited");
    if (!isLimited(token) || !token.knows(Field::RemainQuota) || !token.knows(Field::UsedQuota))
        return TokenText::unknown();
    return text.amountOf(token.id().account(), Wide(token.remainQuota) + token.usedQuota);
}

/// What a list lets through: its entries, or a word for all of it.
struct Limit
{
    QStringList entries = {};
    QString whole = {}; ///< where entries do not say it

    [[nodiscard]] QString toString() const { return whole.isEmpty() ? ChangeWords::list(entries) : whole; }
};

Limit modelLimit(const Token &token)
{
    const ModelLimits limits = readModelLimits(token);
    switch (limits.effect) {
    case ModelLimits::Effect::NoLimit: return {{}, ChangeWords::tr("any")};
    case ModelLimits::Effect::NothingAllowed: return {{}, ChangeWords::tr("none")};
    case ModelLimits::Effect::Listed:
    case ModelLimits::Effect::RuleUnknown: break;
    }
    return {limits.entries, limits.entries.isEmpty() ? TokenText::unknown() : QString()};
}

QStringList textsOf(const QList<IpEntry> &entries)
{
    QStringList texts;
    for (const IpEntry &entry : entries)
        texts.append(entry.text);
    return texts;
}

Limit ipLimit(const IpLimits &limits)
{
    const QStringList entries = textsOf(limits.entries);
    switch (limits.effect) {
    case IpLimits::Effect::NoLimit:
    case IpLimits::Effect::AllBut: return {{}, ChangeWords::tr("any")};
    case IpLimits::Effect::EverybodyByMistake:
        return {{}, ChangeWords::tr("%1 (lets everyone in)").arg(ChangeWords::list(entries))};
    case IpLimits::Effect::NobodyByMistake:
        return {{}, ChangeWords::tr("%1 (lets no one in)").arg(ChangeWords::list(entries))};
    case IpLimits::Effect::Listed:
    case IpLimits::Effect::RuleUnknown: break;
    }
    return {entries, entries.isEmpty() ? TokenText::unknown() : QString()};
}

/// What came to a list and what went; nothing if it is the same.
QString difference(const Limit &before, const Limit &after)
{
    if (!before.whole.isEmpty() || !after.whole.isEmpty())
        return before.toString() == after.toString() ? QString()
                                                     : ChangeWords::fromTo(before.toString(), after.toString());
    const QSet<QString> first(before.entries.begin(), before.entries.end());
    const QSet<QString> second(after.entries.begin(), after.entries.end());
    QStringList entries;
    for (const QString &entry : after.entries) {
        if (!first.contains(entry))
            entries.append(u'+' + entry);
    }
    for (const QString &entry : before.entries) {
        if (!second.contains(entry))
            entries.append(u'−' + entry);
    }
    return ChangeWords::list(entries);
}

void addLimits(QStringList &parts, const Token &before, const Token &after)
{
    const auto add = [&parts](const QString &part, const QString &told) {
        if (!told.isEmpty())
            parts.append(part.arg(told));
    };
    if (before.knows(Field::Models) && after.knows(Field::Models))
        add(ChangeWords::tr("models: %1"), difference(modelLimit(before), modelLimit(after)));
    if (!before.knows(Field::Ips) || !after.knows(Field::Ips))
        return;
    const IpLimits first = readIpLimits(before);
    const IpLimits second = readIpLimits(after);
    add(ChangeWords::tr("addresses: %1"), difference(ipLimit(first), ipLimit(second)));
    add(ChangeWords::tr("denied addresses: %1"), difference({textsOf(first.denied)}, {textsOf(second.denied)}));
}

/// What a token that is new allows, or one that is gone did.
QStringList allowedTexts(const Token &token, const TokenText &text)
{
    QStringList parts;
    if (token.knows(Field::Status))
        parts.append(statusText(token));
    parts.append(ChangeWords::tr("quota: %1").arg(grantedText(token, text)));
    if (token.knows(Field::ExpiredTime))
        parts.append(ChangeWords::tr("expires: %1").arg(text.expires(token)));
    if (token.knows(Field::Models) && readModelLimits(token).effect != ModelLimits::Effect::NoLimit)
        parts.append(ChangeWords::tr("models: %1").arg(modelLimit(token).toString()));
    if (token.knows(Field::Ips) && token.ipLimitsEnabled)
        parts.append(ChangeWords::tr("addresses: %1").arg(ipLimit(readIpLimits(token)).toString()));
    return parts;
}

} // namespace

QStringList changeDetails(const ChangedToken &changed, const TokenText &text)
{
    if (!changed.before || !changed.after)
        return allowedTexts(changed.token(), text);
    const Token &before = *changed.before;
    const Token &after = *changed.after;
    QStringList parts;
    const auto add = [&](TokenChange change, const QString &part, const QString &first, const QString &second) {
        if (changed.changes.testFlag(change))
            parts.append(part.arg(ChangeWords::fromTo(first, second)));
    };
    add(TokenChange::Renamed, ChangeWords::tr("name: %1"), text.name(before), text.name(after));
    add(TokenChange::StatusChanged, ChangeWords::tr("status: %1"), statusText(before), statusText(after));
    add(TokenChange::KeyReplaced, ChangeWords::tr("key: %1"), before.key.toString(), after.key.toString());
    if (changed.changes & (TokenChanges(TokenChange::LimitsWidened) | TokenChange::LimitsNarrowed))
        addLimits(parts, before, after);
    const bool isMore = changed.changes.testFlag(TokenChange::QuotaAdded);
    add(isMore ? TokenChange::QuotaAdded : TokenChange::QuotaTaken, ChangeWords::tr("quota: %1"),
        grantedText(before, text), grantedText(after, text));
    add(TokenChange::ExpiryChanged, ChangeWords::tr("expires: %1"), text.expires(before), text.expires(after));
    add(TokenChange::GroupChanged, ChangeWords::tr("group: %1"), text.group(before), text.group(after));
    return parts;
}

QString changeCounts(std::span<const ChangedToken> changes, const std::vector<quint32> &rows)
{
    std::array<int, allTokenChanges.size()> counts{};
    for (const quint32 row : rows) {
        for (size_t i = 0; i < allTokenChanges.size(); ++i)
            counts[i] += changes[row].changes.testFlag(allTokenChanges[i]) ? 1 : 0;
    }
    QStringList parts;
    for (size_t i = 0; i < allTokenChanges.size(); ++i) {
        if (counts[i] > 0)
            parts.append(ChangeWords::count(allTokenChanges[i], counts[i]));
    }
    return parts.join(u", "_s);
}

} // namespace TokenDeck
