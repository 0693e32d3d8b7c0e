// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace's accounts, and how their loads go.
#include "workspace/openaccount.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

OpenAccount *Workspace::find(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, [](const auto &each) { return each->label().id; });
    return found == m_accounts.end() ? nullptr : found->get();
}

OpenAccount &Workspace::add(const AccountLabel &label)
{
    m_accounts.push_back(std::make_unique<OpenAccount>(label, m_nextNumber++));
    return *m_accounts.back();
}

bool Workspace::isShown(const OpenAccount &account) const
{
    return !m_shown || account.label().id == *m_shown;
}

std::vector<OpenAccount *> Workspace::shownAccounts() const
{
    std::vector<OpenAccount *> shown;
    for (const auto &account : m_accounts) {
        if (isShown(*account))
            shown.push_back(account.get());
    }
    return shown;
}

void Workspace::clear()
{
    m_others.stop();
    m_accounts.clear();
    m_shown.reset();
    m_nextNumber = 0;
    showAnew();
    Q_EMIT cleared();
    Q_EMIT accountsChanged();
}

void Workspace::expectAll(const QList<AccountLabel> &labels)
{
    std::vector<OpenAccount *> expected;
    for (const AccountLabel &label : labels) {
        OpenAccount *account = find(label.id);
        if (account) {
            account->close();
            account->setLabel(label);
        } else {
            account = &add(label);
        }
        expected.push_back(account);
    }
    if (std::ranges::any_of(expected, [this](const OpenAccount *each) { return isShown(*each); }))
        showAnew();
    for (OpenAccount *account : expected)
        askKept(*account);
    Q_EMIT accountsChanged();
}

void Workspace::open(GatewayAccess access, const Dialect &known, LoadMode mode, const AccountLabel &label)
{
    AccountLabel full = label;
    if (full.id.isEmpty())
        full.id = u"account "_s + QString::number(m_nextNumber);
    if (full.address.isEmpty())
        full.address = access.baseUrl.toDisplayString();
    OpenAccount *account = find(full.id);
    if (!account || !account->isExpected()) {
        expect(full);
        account = find(full.id);
    }
    access.account = account->number();
    account->open(access, known, mode, m_policy)->setAsksForCalls(m_asksForCalls);
    noteVisit(*account, std::nullopt);
    connectAccount(*account);
    startWaiting();
    Q_EMIT accountsChanged();
    if (isShown(*account)) {
        Q_EMIT loadBegan();
        Q_EMIT loadingChanged();
    }
}

void Workspace::connectAccount(OpenAccount &account)
{
    GatewaySession *session = account.session();
    connect(session, &GatewaySession::inventoryChanged, this, [this, &account](bool grown) {
        const bool isFirst = !account.hasInventory() || account.showsKept();
        account.takeInventory();
        Q_EMIT accountStatesChanged();
        if (!isShown(account))
            return;
        if (isFirst)
            takeAccounts();
        m_onlyGrown &= grown;
        // One page after the other of many accounts, all would be put in order again and again.
        if (shownAccounts().size() == 1 || !m_hasInventory)
            takeInventory(std::exchange(m_onlyGrown, true));
        else if (!m_gathering.isActive())
            m_gathering.start();
        startWaiting();
    });
    connect(session, &GatewaySession::progressed, this, [this, &account](const LoadProgress &progress) {
        account.setProgress(progress);
        Q_EMIT accountStatesChanged();
        if (isShown(account)) {
            takeProgress();
            Q_EMIT loadingChanged();
        }
    });
    connect(session, &GatewaySession::siteStatusChanged, this, [this, &account] {
        settle(account);
        if (!isShown(account))
            return;
        m_sitesReported = true;
        takeAccounts();
        Q_EMIT siteReported();
    });
    connect(session, &GatewaySession::accountFactsChanged, this, [this, &account] {
        settle(account);
        Q_EMIT accountStatesChanged();
        if (!isShown(account))
            return;
        takeAccounts();
        Q_EMIT siteReported();
    });
    connect(session, &GatewaySession::booksOfUseChanged, this, [this, &account] { settle(account); });
    connect(session, &GatewaySession::loaded, this, [this, &account] {
        account.findForeignUser();
        const Completeness completeness = account.session()->inventory().completeness();
        account.setUnsettled(completeness == Completeness::Whole);
        settle(account);
        const bool asWanted = completeness == Completeness::Whole || completeness == Completeness::Partial;
        endLoad(account,
                asWanted ? std::nullopt : std::optional(GatewayError{GatewayError::Kind::Incomplete, 0, {}, {}}));
    });
    connect(session, &GatewaySession::failed, this,
            [this, &account](const GatewayError &error) { endLoad(account, error); });
    connectUse(account);
}

/// What is shown comes first: others wait until its first page is there and had time to be drawn.
void Workspace::startWaiting()
{
    const auto begins = [this](const auto &account) {
        return isShown(*account) && account->isLoading() && !account->hasInventory();
    };
    bool othersWait = false;
    for (const auto &account : m_accounts) {
        if (account->session())
            account->session()->setInBackground(!isShown(*account));
        if (account->awaitsStart() && isShown(*account))
            account->start();
        othersWait |= account->awaitsStart();
    }
    if (!othersWait || std::ranges::any_of(m_accounts, begins))
        m_others.stop();
    else if (!m_others.isActive())
        m_others.start();
}

void Workspace::startOthers()
{
    for (const auto &account : m_accounts) {
        if (account->awaitsStart())
            account->start();
    }
    Q_EMIT accountsChanged();
}

void Workspace::fail(const QString &id, const GatewayError &error)
{
    if (OpenAccount *account = find(id))
        endLoad(*account, error);
}

void Workspace::close(const QString &id)
{
    OpenAccount *account = find(id);
    if (!account)
        return;
    const bool wasShown = isShown(*account);
    std::erase_if(m_accounts, [account](const auto &each) { return each.get() == account; });
    if (m_shown == id)
        m_shown.reset();
    if (wasShown)
        showAnew();
    startWaiting();
    Q_EMIT accountsChanged();
}

void Workspace::setOrder(const QStringList &ids)
{
    const auto place = [&ids](const auto &account) {
        const qsizetype index = ids.indexOf(account->label().id);
        return index < 0 ? ids.size() : index;
    };
    std::ranges::stable_sort(m_accounts, {}, place);
    if (!m_shown)
        showAnew();
    Q_EMIT accountsChanged();
}

QList<AccountState> Workspace::accounts() const
{
    QList<AccountState> states;
    for (const auto &account : m_accounts)
        states.append(account->state());
    return states;
}

GatewaySession *Workspace::session(const QString &id) const
{
    const OpenAccount *account = find(id);
    return account ? account->session() : nullptr;
}

GatewaySession *Workspace::session() const
{
    const std::vector<OpenAccount *> accounts = shownAccounts();
    return accounts.empty() ? nullptr : accounts.front()->session();
}

FullKeyRequest *Workspace::askFullKey(const Token &token)
{
    GatewaySession *session = this->session(idOf(token.id().account()));
    return session ? session->askFullKey(token) : nullptr;
}

QString Workspace::idOf(TokenId::Account account) const
{
    const auto found = std::ranges::find(m_accounts, account, &OpenAccount::number);
    return found == m_accounts.end() ? QString() : (*found)->label().id;
}

void Workspace::refresh()
{
    Q_EMIT loadBegan();
    for (OpenAccount *account : shownAccounts()) {
        if (account->session())
            account->start();
    }
    Q_EMIT accountsChanged();
    Q_EMIT loadingChanged();
}

void Workspace::refresh(const QString &id)
{
    OpenAccount *account = find(id);
    if (!account || !account->session())
        return;
    if (isShown(*account))
        Q_EMIT loadBegan();
    account->start();
    Q_EMIT accountsChanged();
    Q_EMIT loadingChanged();
}

void Workspace::stop()
{
    for (OpenAccount *account : shownAccounts()) {
        if (account->session() && account->session()->isLoading())
            account->session()->stop();
    }
    startWaiting();
    Q_EMIT accountsChanged();
    Q_EMIT loadingChanged();
}

void Workspace::resume()
{
    if (!canResume())
        return;
    Q_EMIT loadBegan();
    for (OpenAccount *account : shownAccounts()) {
        if (account->session() && account->session()->canResume()) {
            account->setError(std::nullopt);
            account->session()->resume();
        }
    }
    Q_EMIT accountsChanged();
    Q_EMIT loadingChanged();
}

void Workspace::fetchPage(qsizetype page)
{
    GatewaySession *last = nullptr;
    for (const OpenAccount *account : shownAccounts()) {
        GatewaySession *session = account->session();
        if (!session)
            continue;
        const qsizetype pages = session->inventory().pageCount();
        if (page < pages)
            return session->fetchPage(page);
        page -= pages;
        last = session;
    }
    if (last)
        last->fetchPage(page + last->inventory().pageCount());
}

bool Workspace::isLoading() const
{
    return std::ranges::any_of(shownAccounts(), &OpenAccount::isLoading);
}

bool Workspace::canResume() const
{
    return std::ranges::any_of(shownAccounts(), [](const OpenAccount *account) {
        const GatewaySession *session = account->session();
        return session && session->canResume() && session->inventory().tokenCount() > 0;
    });
}

bool Workspace::awaitsSites() const
{
    return std::ranges::any_of(shownAccounts(), [](const OpenAccount *account) {
        const GatewaySession *session = account->session();
        return session && (session->awaitsSiteStatus() || session->awaitsAccountFacts());
    });
}

QString Workspace::foreignUser() const
{
    for (const OpenAccount *account : shownAccounts()) {
        if (!account->foreignUser().isEmpty())
            return account->foreignUser();
    }
    return {};
}

/// Of all that are shown together: what one of them waits for, unless others come in.
void Workspace::takeProgress()
{
    LoadProgress sum;
    bool isFirst = true;
    bool knowsTotal = true;
    for (const OpenAccount *account : shownAccounts()) {
        const LoadProgress &each = account->progress();
        knowsTotal &= each.total.has_value();
        sum.loaded += each.loaded;
        sum.total = sum.total.value_or(0) + each.total.value_or(0);
        if (!account->isLoading())
            continue;
        if (isFirst || each.pause < sum.pause) {
            sum.activity = each.activity;
            sum.pause = each.pause;
        }
        isFirst = false;
    }
    if (!knowsTotal)
        sum.total.reset();
    if (!isFirst)
        Q_EMIT progressed(sum);
}

void Workspace::endLoad(OpenAccount &account, const std::optional<GatewayError> &error)
{
    account.setError(error);
    startWaiting();
    Q_EMIT accountsChanged();
    if (isShown(account)) {
        if (m_gathering.isActive()) {
            m_gathering.stop();
            takeInventory(std::exchange(m_onlyGrown, true));
        }
        Q_EMIT remarksChanged();
        Q_EMIT loadingChanged();
        if (!isLoading())
            tellEnd();
    }
    Q_EMIT accountLoaded(account.label().id);
}

/// Of all loads; the first error is told.
void Workspace::tellEnd()
{
    const std::vector<OpenAccount *> accounts = shownAccounts();
    const auto failed = std::ranges::find_if(accounts,
                                             [](const OpenAccount *each) { return each->error().has_value(); });
    Q_EMIT loadEnded(failed == accounts.end() ? std::nullopt : (*failed)->error());
}

} // namespace TokenDeck
