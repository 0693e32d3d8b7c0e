// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/openaccount.h"

#include <QDateTime>

#include <utility>

namespace TokenDeck {

GatewaySession *OpenAccount::open(const GatewayAccess &access, const Dialect &known, LoadMode mode, RetryPolicy policy)
{
    const std::optional<HistorySnapshot> kept = m_showsKept ? m_kept : std::nullopt;
    const std::optional<OutlookQuestion> question = kept ? m_question : std::nullopt;
    close();
    m_session = std::make_unique<GatewaySession>(access, known, mode, policy);
    if (kept)
        static_cast<void>(showKept(*kept));
    m_question = question;
    m_awaitsStart = true;
    return m_session.get();
}

void OpenAccount::close()
{
    m_session.reset();
    m_error.reset();
    m_progress = {};
    m_foreignUser.clear();
    m_awaitsStart = false;
    m_hasInventory = false;
    m_kept.reset();
    m_outlook.reset();
    m_question.reset();
    m_lastVisit.reset();
    m_showsKept = false;
    m_awaitsRecord = false;
    m_awaitsOutlook = false;
    m_whole.reset();
    m_before.reset();
    m_isWhole = false;
    m_awaitsReading = false;
}

bool OpenAccount::showKept(const HistorySnapshot &kept)
{
    if (m_hasInventory || (m_session && !m_session->showKept(kept.inventory)))
        return false;
    m_kept = kept;
    m_whole = kept.inventory;
    m_showsKept = true;
    m_hasInventory = true;
    return true;
}

const Inventory *OpenAccount::inventory() const
{
    if (m_session)
        return &m_session->inventory();
    return m_showsKept ? &m_kept->inventory : nullptr;
}

AccountInfo OpenAccount::info() const
{
    AccountInfo info{.account = m_number, .name = m_label.name, .outlook = m_outlook, .lastVisit = m_lastVisit};
    if (m_session) {
        info.currency = m_session->siteStatus().currency;
        info.facts = m_session->accountFacts();
    }
    if (m_kept && !info.currency.quotaPerUnit())
        info.currency = m_kept->currency;
    if (m_kept && info.facts == AccountFacts())
        info.facts = m_kept->facts;
    return info;
}

bool OpenAccount::takesRecord()
{
    const bool isReported = m_session && !m_session->awaitsAccountFacts() && !m_session->awaitsSiteStatus();
    if (!isReported || !std::exchange(m_awaitsRecord, false))
        return false;
    m_before = std::exchange(m_whole, m_session->inventory());
    m_isWhole = true;
    return true;
}

bool OpenAccount::takesOutlook()
{
    const bool isReported = m_session && !m_session->awaitsAccountFacts() && !m_session->awaitsSiteStatus()
        && !m_session->awaitsBooksOfUse();
    if (!isReported || !std::exchange(m_awaitsOutlook, false))
        return false;
    m_awaitsReading = std::exchange(m_isWhole, false);
    return true;
}

std::optional<AccountReading> OpenAccount::takeReading()
{
    if (!m_session || !m_whole || !std::exchange(m_awaitsReading, false))
        return std::nullopt;
    const BooksPointer &books = m_session->booksOfUse();
    return AccountReading{.id = m_label.id,
                          .history = m_label.history,
                          .inventory = *m_whole,
                          .before = m_before,
                          .account = info(),
                          .now = QDateTime::currentSecsSinceEpoch() + m_session->clockOffset(),
                          .dearestCall = books ? books->dearestCall : std::nullopt};
}

void OpenAccount::start()
{
    m_awaitsStart = false;
    m_error.reset();
    m_session->refresh();
}

void OpenAccount::findForeignUser()
{
    const QString &user = m_session->access().userId;
    m_foreignUser = belongsToOthers(m_session->inventory(), user) ? user : QString();
}

AccountState::Kind OpenAccount::kind() const
{
    using Kind = AccountState::Kind;
    using Activity = LoadProgress::Activity;
    if (isExpected() || m_awaitsStart)
        return Kind::Opening;
    if (m_session && m_session->isLoading()) {
        if (m_progress.pause.count() > 0)
            return m_progress.activity == Activity::RateLimited ? Kind::Waiting : Kind::Retrying;
        return Kind::Loading;
    }
    if (m_error) {
        switch (m_error->kind) {
        case GatewayError::Kind::LoginRefused:
        case GatewayError::Kind::NoAccessToken: return Kind::LoginRefused;
        case GatewayError::Kind::Unreachable:
        case GatewayError::Kind::TimedOut: return Kind::Offline;
        case GatewayError::Kind::Incomplete: return Kind::Incomplete;
        default: return Kind::Failed;
        }
    }
    if (!m_session)
        return Kind::Opening;
    if (canPay(m_session->accountFacts(), QDateTime::currentSecsSinceEpoch()) == Verdict::No)
        return Kind::NoBalance;
    return m_session->inventory().isWhole() ? Kind::Fresh : Kind::Incomplete;
}

AccountState OpenAccount::state() const
{
    AccountState state;
    state.id = m_label.id;
    state.name = m_label.name;
    state.address = m_session ? m_session->access().baseUrl.toDisplayString() : m_label.address;
    state.kind = kind();
    state.error = m_error;
    if (state.kind == AccountState::Kind::Waiting || state.kind == AccountState::Kind::Retrying)
        state.waitsUntil = QDateTime::currentSecsSinceEpoch()
            + std::chrono::ceil<std::chrono::seconds>(m_progress.pause).count();
    const Inventory *inventory = this->inventory();
    if (!inventory)
        return state;
    state.family = inventory->family();
    if (m_hasInventory)
        state.tokens = inventory->tokenCount();
    const bool streams = m_session && m_session->isLoading() && m_progress.total && !m_showsKept;
    state.total = streams ? m_progress.total : inventory->total();
    state.readTime = inventory->readTime();
    state.isKept = m_showsKept;
    return state;
}

} // namespace TokenDeck
