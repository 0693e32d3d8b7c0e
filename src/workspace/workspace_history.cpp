// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace keeps of its accounts over time, and what follows from that.
#include "history/historian.h"
#include "workspace/openaccount.h"

#include <QDateTime>

#include <algorithm>

namespace TokenDeck {

/// What was there at the end of an earlier session is shown at once, until the gateway has answered.
void Workspace::askKept(const OpenAccount &account)
{
    Historian *historian = account.label().historian;
    if (!historian)
        return;
    const auto take = [this, id = account.label().id,
                       number = account.number()](const std::optional<HistorySnapshot> &kept) {
        OpenAccount *asked = find(id);
        if (!kept || !asked || asked->number() != number)
            return;
        noteVisit(*asked, kept);
        if (!asked->showKept(*kept)) {
            if (asked->outlook()) // it was made without this
                askOutlook(*asked);
            return;
        }
        Q_EMIT accountStatesChanged();
        if (isShown(*asked)) {
            m_sitesReported = true;
            gatherAccounts();
            takeInventory(false);
            Q_EMIT remarksChanged();
            Q_EMIT siteReported();
        }
        askOutlook(*asked);
    };
    historian->askSnapshot(account.label().history, account.number(), take, this);
}

/// When all that a load brings has come, it is kept, and what is known over time worked out anew.
void Workspace::settle(OpenAccount &account)
{
    noteVisit(account, std::nullopt);
    const AccountInfo info = account.info();
    if (account.takesRecord() && account.label().historian)
        account.label().historian->record(
            account.label().history,
            {*account.inventory(), info.facts, info.currency, account.inventory()->readTime()});
    if (account.takesOutlook())
        askOutlook(account);
}

void Workspace::askOutlook(OpenAccount &account)
{
    const AccountInfo info = account.info();
    account.setQuestion({
        .account = account.label().history,
        .inventory = *account.inventory(),
        .facts = info.facts,
        .books = account.session() ? account.session()->booksOfUse() : nullptr,
        .time = account.inventory()->readTime(),
        .visit = account.lastVisit(),
        .dollar = info.currency.quotaPerUnit().value_or(0),
    });
    askAgain(account);
}

/// The same as the last time. What has been asked for before, and not been begun, is left out.
void Workspace::askAgain(const OpenAccount &account)
{
    const OutlookQuestion question = *account.question();
    const auto isOutdated = [times = account.timesAsked(), time = ++*account.timesAsked()] { return *times != time; };
    const auto take = [this, isOutdated, id = account.label().id,
                       number = account.number()](const OutlookPointer &outlook) {
        --m_outlooksAsked;
        if (!isOutdated())
            takeOutlook(id, number, outlook);
    };
    const auto makeWithout = [this, question, take] {
        m_outlookWorker.runEach(
            [question](const Ticket &) -> OutlookPointer {
                return std::make_shared<const AccountOutlook>(makeOutlook(nullptr, question));
            },
            take);
    };
    ++m_outlooksAsked;
    Historian *historian = account.label().historian;
    if (!historian)
        return makeWithout();
    historian->ask(
        [question, isOutdated](HistoryStore &store) -> OutlookPointer {
            return isOutdated() ? nullptr : std::make_shared<const AccountOutlook>(makeOutlook(&store, question));
        },
        [take, makeWithout, isOutdated](const OutlookPointer &outlook) {
            if (outlook || isOutdated())
                take(outlook);
            else // there is no store
                makeWithout();
        },
        this);
}

void Workspace::takeOutlook(const QString &id, TokenId::Account number, const OutlookPointer &outlook)
{
    OpenAccount *account = find(id);
    if (!account || account->number() != number)
        return;
    account->setOutlook(outlook);
    if (const auto reading = account->takeReading())
        Q_EMIT accountRead(*reading);
    if (!isShown(*account))
        return;
    takeAccounts();
    Q_EMIT outlookChanged();
    Q_EMIT siteReported();
}

void Workspace::setPlanned(TokenId::Account number, std::optional<TokenId> token, qint64 time, bool isPlanned)
{
    const OpenAccount *account = find(idOf(number));
    if (!account || !account->label().historian)
        return;
    account->label().historian->setPlanned(account->label().history, token, time, isPlanned);
    if (account->question())
        askAgain(*account);
}

bool Workspace::awaitsOutlooks() const
{
    return m_outlooksAsked > 0 || std::ranges::any_of(shownAccounts(), [](const OpenAccount *account) {
               return account->session() && account->session()->awaitsBooksOfUse();
           });
}

bool Workspace::knowsUse() const
{
    return std::ranges::any_of(shownAccounts(), [](const OpenAccount *account) {
        return account->outlook() && !account->outlook()->tokens.isEmpty();
    });
}

std::optional<qint64> Workspace::keptSince() const
{
    std::optional<qint64> since;
    for (const OpenAccount *account : shownAccounts()) {
        if (account->showsKept())
            since = qMin(since.value_or(account->inventory()->readTime()), account->inventory()->readTime());
    }
    return since;
}

} // namespace TokenDeck
