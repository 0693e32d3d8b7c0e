// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/accesscheck.h"

#include "families/access.h"
#include "query/filtercompletion.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

AccessSlots checkAccess(const Inventory &inventory, const AccessQuestion &question, const Ticket &ticket)
{
    constexpr quint32 betweenChecks = 1'024;
    AccessSlots answers;
    quint32 asked = 0; // slots may be empty
    inventory.forEachWhile([&](qsizetype slot, const Token &token) {
        if (asked++ % betweenChecks == 0 && !ticket.isWanted())
            return false;
        const auto number = static_cast<quint32>(slot);
        switch (canCall(token, question.model, question.address, question.now).verdict) {
        case Verdict::Yes: answers.yes.push_back(number); break;
        case Verdict::No: answers.no.push_back(number); break;
        case Verdict::Unknown: answers.unknown.push_back(number); break;
        }
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
