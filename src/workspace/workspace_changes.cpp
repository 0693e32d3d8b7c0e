// SPDX-License-Identifier: GPL-3.0-or-later
// How tokens changed between moments that were kept of a workspace's accounts.
#include "history/historian.h"
#include "tokens/seconds.h"
#include "workspace/openaccount.h"

#include <algorithm>
#include <limits>

namespace TokenDeck {

namespace {

constexpr int maxMoments = 10'000;
constexpr qint64 quarterSeconds = 900;

/// Of one account.
struct AccountChanges
{
    ChangedTokens tokens = {};
    std::optional<qint64> from = {};
    std::optional<qint64> begins = {}; ///< later than was asked for
};

AccountChanges changesOf(HistoryStore &store, const AccountLabel &label, TokenId::Account number, qint64 from,
                         qint64 to)
{
    const std::vector<qint64> moments = store.moments(label.history, maxMoments);
    AccountChanges found;
    if (moments.empty() || moments.front() > to)
        return found;
    if (moments.front() > from)
        found.begins = moments.front();
    const qint64 first = *std::prev(std::ranges::upper_bound(moments, qMax(from, moments.front())));
    const qint64 last = *std::prev(std::ranges::upper_bound(moments, to));
    if (first >= last)
        return found;
    found.from = first;
    found.tokens = store.changes(label.history, first, last, number);
    return found;
}

} // namespace

void Workspace::askMoments(std::function<void(const KeptMoments &)> done)
{
    auto found = std::make_shared<KeptMoments>();
    auto awaited = std::make_shared<int>(1);
    const auto finish = [this, found, awaited, done = std::move(done), question = ++m_momentsAsked] {
        if (--*awaited > 0 || question != m_momentsAsked)
            return;
        std::ranges::sort(found->times, std::ranges::greater());
        // Accounts are loaded one after the other; of each, a quarter of an hour has one moment.
        const auto isSameQuarter = [](qint64 a, qint64 b) { return a / quarterSeconds == b / quarterSeconds; };
        found->times.erase(std::unique(found->times.begin(), found->times.end(), isSameQuarter), found->times.end());
        std::ranges::reverse(found->times);
        done(*found);
    };
    for (const OpenAccount *account : shownAccounts()) {
        Historian *historian = account->label().historian;
        if (!historian)
            continue;
        found->isKept = true;
        ++*awaited;
        historian->ask(
            [history = account->label().history](HistoryStore &store) { return store.moments(history, maxMoments); },
            [found, finish](const std::vector<qint64> &moments) {
                found->times.insert(found->times.end(), moments.begin(), moments.end());
                finish();
            },
            this);
    }
    // Never at once, whoever asked.
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void Workspace::askChanges(const ChangesQuestion &question, std::function<void(const KeptChanges &)> done)
{
    const std::vector<OpenAccount *> accounts = shownAccounts();
    auto found = std::make_shared<KeptChanges>();
    auto parts = std::make_shared<std::vector<AccountChanges>>(accounts.size());
    auto awaited = std::make_shared<int>(1);
    const auto finish = [this, found, parts, awaited, done = std::move(done), asked = ++m_changesAsked] {
        if (--*awaited > 0 || asked != m_changesAsked)
            return;
        auto tokens = std::make_shared<ChangedTokens>();
        for (AccountChanges &part : *parts) {
            tokens->insert(tokens->end(), std::make_move_iterator(part.tokens.begin()),
                           std::make_move_iterator(part.tokens.end()));
            if (part.from)
                found->from = qMin(*part.from, found->from.value_or(*part.from));
            if (part.begins)
                found->beginsLater = qMax(*part.begins, found->beginsLater.value_or(*part.begins));
        }
        found->tokens = std::move(tokens);
        done(*found);
    };
    for (size_t i = 0; i < accounts.size(); ++i) {
        const AccountLabel &label = accounts[i]->label();
        if (!label.historian)
            continue;
        found->isKept = true;
        const std::optional<qint64> from = question.from ? question.from : accounts[i]->lastVisit();
        if (!from)
            continue; // nothing of it has come in
        ++*awaited;
        label.historian->ask([label, number = accounts[i]->number(), first = *from,
                              last = question.to.value_or(std::numeric_limits<qint64>::max())](
                                 HistoryStore &store) { return changesOf(store, label, number, first, last); },
                             [parts, finish, i](const AccountChanges &changes) {
                                 (*parts)[i] = changes;
                                 finish();
                             },
                             this);
    }
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

std::optional<qint64> Workspace::lastVisit() const
{
    std::optional<qint64> first;
    for (const OpenAccount *account : shownAccounts()) {
        if (account->lastVisit())
            first = qMin(*account->lastVisit(), first.value_or(*account->lastVisit()));
    }
    return first;
}

/// The first that is known in a session stays, also when an account is opened again.
void Workspace::noteVisit(OpenAccount &account, const std::optional<HistorySnapshot> &kept)
{
    const AccountLabel &label = account.label();
    const QString key = label.historian ? label.history : label.id;
    const auto known = m_visits.constFind(key);
    if (known != m_visits.cend() && (known->isKept || !kept))
        return account.setLastVisit(known->time);
    const Inventory *inventory = account.inventory();
    if (!kept && (!inventory || inventory->readTime() == 0))
        return;
    const Visit visit{kept ? kept->time : inventory->readTime() - daySeconds, kept.has_value()};
    m_visits.insert(key, visit);
    account.setLastVisit(visit.time);
}

} // namespace TokenDeck
