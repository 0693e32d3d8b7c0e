// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace's gateways say of the use of single tokens.
#include "workspace/openaccount.h"

#include <QDateTime>

#include <algorithm>

namespace TokenDeck {

namespace {

bool tellAllWindows(const BooksPointer &books)
{
    return books && std::ranges::all_of(books->windows, [](const auto &window) { return window.has_value(); });
}

} // namespace

void Workspace::connectUse(const OpenAccount &account)
{
    const auto tell = [this, number = account.number()] { Q_EMIT useChanged(number); };
    connect(&account.session()->tokenUse(), &TokenUse::sumsChanged, this, tell);
    connect(account.session(), &GatewaySession::booksOfUseChanged, this, tell);
    connect(account.session(), &GatewaySession::inventoryChanged, this, [this] { m_namesakes.reset(); });
}

void Workspace::setAsksForCalls(bool asks)
{
    m_asksForCalls = asks;
    for (const auto &account : m_accounts) {
        if (account->session())
            account->session()->setAsksForCalls(asks);
    }
}

void Workspace::askUse(const Token &token)
{
    GatewaySession *session = this->session(idOf(token.id().account()));
    if (session && !session->isLoading() && !session->awaitsBooksOfUse() && awaitsUse(token))
        session->tokenUse().askSums(token, QDateTime::currentSecsSinceEpoch() + session->clockOffset());
}

LoggedSums Workspace::useOf(const Token &token) const
{
    GatewaySession *session = this->session(idOf(token.id().account()));
    return session ? session->tokenUse().sums(token) : LoggedSums();
}

bool Workspace::awaitsUse(const Token &token) const
{
    GatewaySession *session = this->session(idOf(token.id().account()));
    if (!session || tellAllWindows(session->booksOfUse()))
        return false;
    return session->isLoading() || session->awaitsBooksOfUse()
        || (isKnownToLog(token) && !session->tokenUse().sums(token).isWhole);
}

qsizetype Workspace::namesakes(const Token &token) const
{
    if (m_namesakes && m_namesakes->first == token.id())
        return m_namesakes->second;
    const GatewaySession *session = this->session(idOf(token.id().account()));
    qsizetype count = 0;
    if (session && isKnownToLog(token)) {
        session->inventory().forEach([&](qsizetype, const Token &each) {
            if (each.name == token.name)
                ++count;
        });
    }
    m_namesakes = {token.id(), count};
    return count;
}

} // namespace TokenDeck
