// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gatewaydiagnostics.h"

#include "families/families.h"
#include "gateway/gatewaysession.h"
#include "workspace/workspace.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QString word(AccountState::Kind kind)
{
    switch (kind) {
    case AccountState::Kind::Opening: return u"opening"_s;
    case AccountState::Kind::Loading: return u"loading"_s;
    case AccountState::Kind::Waiting: return u"waiting for its limit of calls"_s;
    case AccountState::Kind::Retrying: return u"retrying"_s;
    case AccountState::Kind::Fresh: return u"complete"_s;
    case AccountState::Kind::Incomplete: return u"incomplete"_s;
    case AccountState::Kind::NoBalance: return u"complete, no balance"_s;
    case AccountState::Kind::LoginRefused: return u"login refused"_s;
    case AccountState::Kind::Offline: return u"unreachable"_s;
    case AccountState::Kind::Failed: return u"failed"_s;
    }
    return {};
}

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : u"not reported"_s;
}

QStringList linesOf(const AccountState &account, const GatewaySession *session)
{
    QStringList lines{u"  kind: %1"_s.arg(familyId(account.family)), u"  state: %1"_s.arg(word(account.kind)),
                      u"  tokens: %1 of %2"_s.arg(number(account.tokens), number(account.total))};
    if (session) {
        const Dialect dialect = session->dialect();
        lines.append(u"  pages: first is %1, %2 rows each"_s.arg(number(dialect.firstPage))
                         .arg(session->inventory().pageSize()));
        lines.append(dialect.limit
                         ? u"  limit: %1 calls in %2 ms"_s.arg(dialect.limit->calls).arg(dialect.limit->window.count())
                         : u"  limit: none found"_s);
        const QUrl &address = session->access().baseUrl;
        lines.append(
            u"  connection: %1%2"_s.arg(address.scheme(), address.path().size() > 1 ? u", below a path"_s : QString()));
        lines.append(u"  clock offset: %1 s"_s.arg(session->clockOffset()));
    }
    for (const CallRecord &call : session ? session->latestCalls() : QList<CallRecord>())
        lines.append(u"  "_s + call.toString());
    if (account.error)
        lines.append(u"  last error: kind %1, HTTP status %2"_s.arg(static_cast<int>(account.error->kind))
                         .arg(account.error->httpStatus));
    return lines;
}

} // namespace

QStringList gatewayDiagnostics(const Workspace &workspace)
{
    QStringList lines{u"TLS: %1"_s.arg(QSslSocket::sslLibraryVersionString())};
    int place = 0;
    for (const AccountState &account : workspace.accounts()) {
        lines.append(u"Gateway %1:"_s.arg(++place));
        lines += linesOf(account, workspace.session(account.id));
    }
    if (place == 0)
        lines.append(u"No gateway is open."_s);
    return lines;
}

} // namespace TokenDeck
