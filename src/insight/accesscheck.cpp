// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/accesscheck.h"

#include "families/access.h"
#include "query/filtercompletion.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

AccessRows checkAccess(const Inventory &inventory, const AccessQuestion &question, const Ticket &ticket)
{
    constexpr quint32 betweenChecks = 1'024;
    AccessRows answers;
    quint32 asked = 0; // rows may be empty
    inventory.forEachWhile([&](qsizetype row, const Token &token) {
        if (asked++ % betweenChecks == 0 && !ticket.isWanted())
            return false;
        const Verdict verdict = canCall(token, question.model, question.address, question.now).verdict;
        answers[static_cast<size_t>(verdict)].push_back(static_cast<quint32>(row));
        return true;
    });
    return answers;
}

QString accessQuery(const AccessQuestion &question)
{
    QString query = u"is:callable"_s;
    if (!question.model.isEmpty())
        query += u' ' + termFor(u"model"_s, question.model);
    if (question.address)
        query += u' ' + termFor(u"ip"_s, question.address->toString());
    return query;
}

} // namespace TokenDeck
