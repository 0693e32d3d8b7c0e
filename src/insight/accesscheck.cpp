// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/accesscheck.h"

#include "query/filtercompletion.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

AccessRows checkAccess(const Inventory &inventory, const AccessQuestion &question, const Ticket &ticket,
                       const std::vector<quint32> *order)
{
    constexpr quint32 betweenChecks = 1'024;
    AccessRows answers;
    quint32 asked = 0; // rows may be empty
    const auto ask = [&](qsizetype row, const Token &token) {
        if (asked++ % betweenChecks == 0 && !ticket.isWanted())
            return false;
        const Verdict verdict = canCall(token, question.model, question.address, question.now).verdict;
        answers[static_cast<size_t>(verdict)].push_back(static_cast<quint32>(row));
        return true;
    };
    if (order)
        static_cast<void>(std::ranges::all_of(*order, [&](quint32 row) { return ask(row, *inventory.at(row)); }));
    else
        inventory.forEachWhile(ask);
    return answers;
}

std::vector<quint32> byReasons(const Inventory &inventory, const AccessQuestion &question, const Ticket &ticket)
{
    std::vector<std::pair<QList<AccessReason>, quint32>> reasons;
    inventory.forEachWhile([&](qsizetype row, const Token &token) {
        reasons.emplace_back(canCall(token, question.model, question.address, question.now).reasons,
                             static_cast<quint32>(row));
        return ticket.isWanted();
    });
    std::ranges::sort(reasons);
    std::vector<quint32> rows;
    std::ranges::transform(reasons, std::back_inserter(rows), [](const auto &each) { return each.second; });
    return rows;
}

QString accessQuery(const AccessQuestion &question, Verdict verdict)
{
    QString query = u"is:callable"_s;
    if (!question.model.isEmpty())
        query += u' ' + termFor(u"model"_s, question.model);
    if (question.address)
        query += u' ' + termFor(u"ip"_s, question.address->toString());
    switch (verdict) {
    case Verdict::Yes: return query;
    case Verdict::No: return u"-("_s + query + u')';
    case Verdict::Unknown: return u"unknown:("_s + query + u')';
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
