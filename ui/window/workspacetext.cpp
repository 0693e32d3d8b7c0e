// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspacetext.h"

#include "table/datetimetext.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>

#include <climits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct WorkspaceWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::WorkspaceText)
};

} // namespace

QStringList remarksText(const Workspace &workspace)
{
    QStringList remarks;
    if (const auto since = workspace.keptSince())
        remarks.append(WorkspaceWords::tr(
                           "These tokens are as they were read on %1. The gateway has not answered since.", "a time")
                           .arg(dateTimeText(QLocale(), *since)));
    if (const qint64 offset = workspace.clockOffset()) {
        const int minutes = static_cast<int>(qMin<qint64>(qAbs(offset) / 60, INT_MAX));
        const QString apart = offset > 0
            ? WorkspaceWords::tr("The gateway's clock is %n minute(s) ahead of this computer's.", nullptr, minutes)
            : WorkspaceWords::tr("The gateway's clock is %n minute(s) behind this computer's.", nullptr, minutes);
        remarks.append(apart % u' ' % WorkspaceWords::tr("The gateway's clock decides what has expired."));
    }
    if (!workspace.foreignUser().isEmpty())
        remarks.append(
            WorkspaceWords::tr(
                "None of these tokens belongs to user %1: the gateway ignores the user ID, or shows everyone's "
                "tokens to an administrator.")
                .arg(workspace.foreignUser()));
    if (workspace.context().accounts->isMixed())
        remarks.append(
            workspace.currency().quotaPerUnit()
                ? WorkspaceWords::tr(
                    "The gateways show amounts in different ways: sums are in US dollars, by what each "
                    "gateway says a dollar is worth.")
                : WorkspaceWords::tr("The gateways count quota in units that cannot be added up: there are no sums."));
    else if (workspace.lacksRate())
        remarks.append(WorkspaceWords::tr(
            "The site does not report how it shows amounts: they are in quota units, and filters cannot use "
            "dollars."));
    return remarks;
}

QString scopeText(const Arrangement &shown)
{
    QString scope;
    const QLocale locale;
    if (shown.filtered)
        scope = WorkspaceWords::tr("filtered from %1").arg(locale.toString(shown.inventory.tokenCount()));
    if (shown.unknown > 0)
        scope = scope % u" · "_s % WorkspaceWords::tr("%1 unknown", "tokens").arg(locale.toString(shown.unknown));
    if (!shown.isNatural() && shown.inventory.completeness() == Completeness::Partial) {
        const QString loaded =
            WorkspaceWords::tr("of the %1 loaded").arg(locale.toString(shown.inventory.tokenCount()));
        scope = shown.filtered ? loaded : WorkspaceWords::tr("sorted, %1").arg(loaded);
    }
    return scope;
}

QString unknownText(const Workspace &workspace, const Arrangement &shown)
{
    if (shown.unknown == 0)
        return {};
    QString text = WorkspaceWords::tr(
        "%Ln token(s) match neither the filter nor its opposite: the values that decide are unknown.", nullptr,
        static_cast<int>(qMin<qsizetype>(shown.unknown, INT_MAX)));
    const QString money = workspace.filter().unknownMoney(workspace.context().currency);
    if (!money.isEmpty())
        return text % u'\n' % unknownMoneyText(money) % u' ' % WorkspaceWords::tr("Use quota units instead.");
    return text;
}

} // namespace TokenDeck
