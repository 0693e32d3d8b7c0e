// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/accesscheck.h"

#include "query/filtercompletion.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

AccessAnswer AccessQuestion::answer(const Token &token) const
{
    return canCall(token, model, address, now, accounts ? &accounts->of(token).facts : nullptr);
}

AccessRows checkAccess(const Inventory &inventory, const AccessQuestion &question, const Ticket &ticket,
                       const std::vector<quint32> *order)
{
    constexpr quint32 betweenChecks = 1'024;
    AccessRows answers;
    quint32 asked = 0; // rows may be empty
    const auto ask = [&](qsizetype row, const Token &token) {
        if (asked++ % betweenChecks == 0 && !ticket.isWanted())
            return false;
        const Verdict verdict = question.answer(token).verdict;
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
        reasons.emplace_back(question.answer(token).reasons, static_cast<quint32>(row));
        return ticket.isWanted();
    });
    std::ranges::sort(reasons);
    std::vector<quint32> rows;
    std::ranges::transform(reasons, std::back_inserter(rows), [](const auto &each) { return each.second; });
    return rows;
}

QStringList allModels(const QStringList &named, const AccountsPointer &accounts)
{
    QStringList all = named;
    QSet<QString> known(named.begin(), named.end());
    for (const AccountInfo &account : accounts ? accounts->all() : QList<AccountInfo>()) {
        const QStringList offered = account.facts.models ? account.facts.models->keys() : QStringList();
        std::ranges::copy_if(offered, std::back_inserter(all), [&known](const QString &model) {
            const bool isNew = !known.contains(model);
            known.insert(model);
            return isNew;
        });
    }
    return all;
}

QString accessQuery(const AccessQuestion &question, Verdict verdict)
{
    QString query = question.model.isEmpty() ? u"is:callable"_s : termFor(u"can-call"_s, question.model);
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
