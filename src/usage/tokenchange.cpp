// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/tokenchange.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

QString tokenChangeId(TokenChange change)
{
    switch (change) {
    case TokenChange::New: return u"new"_s;
    case TokenChange::Gone: return u"gone"_s;
    case TokenChange::Renamed: return u"renamed"_s;
    case TokenChange::StatusChanged: return u"status-changed"_s;
    case TokenChange::KeyReplaced: return u"key-replaced"_s;
    case TokenChange::LimitsWidened: return u"limits-widened"_s;
    case TokenChange::LimitsNarrowed: return u"limits-narrowed"_s;
    case TokenChange::QuotaAdded: return u"quota-added"_s;
    case TokenChange::QuotaTaken: return u"quota-taken"_s;
    case TokenChange::ExpiryChanged: return u"expiry-changed"_s;
    case TokenChange::GroupChanged: return u"group-changed"_s;
    }
    Q_UNREACHABLE();
}

QStringList tokenChangeIds(TokenChanges changes)
{
    QStringList ids;
    for (const TokenChange change : allTokenChanges) {
        if (changes.testFlag(change))
            ids.append(tokenChangeId(change));
    }
    return ids;
}

} // namespace TokenDeck
