// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column.h"

#include "families/access.h"
#include "query/filtercompletion.h"
#include "table/outlooktext.h"
#include "table/tokentext.h"
#include "tokens/tokenstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace TokenDeck {

SortPlace statusPlace(const Cell &cell)
{
    const EffectiveStatus status = effectiveStatus(cell.token, cell.now);
    const qint64 number = status == EffectiveStatus::Unknown ? cell.token.status : 0;
    return SortPlace::of((static_cast<qint64>(status) << 33) + number);
}

namespace {

struct CellWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ColumnTexts)

public:
    /// Empty if nothing has changed.
    static QString sinceVisit(const Cell &cell)
    {
        const TokenChanges changes = cell.outlook().sinceVisit;
        return changes ? tr("Changed since your last visit: %1").arg(changeWords(changes)) : QString();
    }
};

/// Amounts of sites whose units are worth different amounts are compared by what they are worth.
SortPlace amountPlace(qint64 amount, const Cell &cell)
{
    if (!cell.accounts || !cell.accounts->isMixed())
        return SortPlace::of(amount);
    const qint64 scale = cell.accounts->scale(cell.token.id().account());
    return scale == 0 ? SortPlace::notKnown() : SortPlace::of(static_cast<double>(amount) * static_cast<double>(scale));
}

} // namespace

SortPlace usedPlace(const Cell &cell)
{
    return cell.token.knows(Field::UsedQuota) ? amountPlace(cell.token.usedQuota, cell) : SortPlace::notKnown();
}

SortPlace usedInPlace(const Cell &cell, UseWindow window)
{
    const std::optional<qint64> used = cell.outlook().used(window);
    return used ? amountPlace(*used, cell) : SortPlace::notKnown();
}

SortPlace emptyPlace(const Cell &cell)
{
    const TokenOutlook &outlook = cell.outlook();
    if (!outlook.forecast || outlook.forecast->kind == Forecast::Kind::NotEnoughData)
        return SortPlace::notKnown();
    return outlook.forecast->hasDay() ? SortPlace::of(outlook.emptyTime) : SortPlace::beyond();
}

QString nameTip(const Cell &cell, const TokenText &)
{
    const QString changed = CellWords::sinceVisit(cell);
    return shownTip(changed.isEmpty() ? cell.token.name : QString(cell.token.name + u'\n' + changed));
}

QString nameAccessibleText(const Cell &cell)
{
    const QString changed = CellWords::sinceVisit(cell);
    return changed.isEmpty() ? QString() : QString(shownText(cell.token.name) + u". " + changed);
}

QString gatewayTerm(const Cell &cell)
{
    return cell.accounts ? termFor(u"gateway"_s, cell.accounts->of(cell.token).name) : QString();
}

SortPlace remainingPlace(const Cell &cell)
{
    const Token &token = cell.token;
    if (isUnlimited(token))
        return SortPlace::beyond();
    return isLimited(token) && token.knows(Field::RemainQuota) ? amountPlace(token.remainQuota, cell)
                                                               : SortPlace::notKnown();
}

SortPlace quotaPlace(const Cell &cell)
{
    if (isUnlimited(cell.token))
        return SortPlace::beyond();
    const auto share = remainingShare(cell.token);
    return share ? SortPlace::of(*share) : SortPlace::notKnown();
}

SortPlace lastUsePlace(const Cell &cell)
{
    if (wasNeverUsed(cell.token) == true)
        return SortPlace::beyond();
    const auto used = lastUse(cell.token);
    return used ? SortPlace::of(*used) : SortPlace::notKnown();
}

/// The worse the worst finding, and the more there are, the further behind.
SortPlace findingsPlace(const Cell &cell)
{
    if (!cell.findings)
        return SortPlace::notKnown();
    const auto worst = cell.findings->worst();
    return SortPlace::of(worst ? (qint64{3} - static_cast<qint64>(*worst)) << 8 | cell.findings->count() : qint64{0});
}

/// Texts by their first four characters: those that agree in them are told apart as equal places are, by id.
SortPlace idPlace(const Cell &cell)
{
    const TokenId id = cell.token.id();
    if (!id.isText())
        return SortPlace::of(id.value());
    quint64 number = 0;
    const QString text = id.toString();
    for (qsizetype i = 0; i < 4; ++i)
        number = number << 16 | (i < text.size() ? text.at(i).unicode() : 0u);
    return {SortPlace::Value, number};
}

QString unlimitedTerm(const Cell &cell)
{
    return isUnlimited(cell.token) ? u"is:unlimited"_s : QString();
}

QString expiryTerm(const Cell &cell)
{
    if (!cell.token.knows(Field::ExpiredTime))
        return {};
    if (cell.token.expiresNever())
        return u"expires:never"_s;
    return effectiveStatus(cell.token, cell.now) == EffectiveStatus::Expired ? u"is:expired"_s : QString();
}

QString findingsTerm(const Cell &cell)
{
    if (!cell.findings)
        return {};
    const auto worst = cell.findings->worst();
    return termFor(u"finding"_s, worst ? severityId(*worst) : u"none"_s);
}

QString modelsTerm(const Cell &cell)
{
    constexpr qsizetype maxModels = 8;
    const ModelLimits limits = readModelLimits(cell.token);
    if (limits.effect == ModelLimits::Effect::NoLimit)
        return u"-is:model-limited"_s;
    QStringList models = limits.entries;
    models.removeIf([](const QString &entry) { return !canNameModel(entry); });
    return models.isEmpty() ? QString() : termFor(u"model"_s, models.first(qMin(models.size(), maxModels)));
}

QString ipsTerm(const Cell &cell)
{
    switch (readIpLimits(cell.token).keepOut()) {
    case Verdict::Yes: return u"is:ip-limited"_s;
    case Verdict::No: return u"-is:ip-limited"_s;
    case Verdict::Unknown: return {};
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
