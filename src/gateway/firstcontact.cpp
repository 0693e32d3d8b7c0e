// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/firstcontact.h"

#include "families/useridheaders.h"
#include "gateway/replycheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = GatewayError::Kind;

} // namespace

bool isElsewhere(const GatewayError &error)
{
    return error.kind == Kind::NotAGateway
        || (error.kind == Kind::RedirectedElsewhere && error.betterAddress.isEmpty());
}

std::optional<QUrl> shorterAddress(const QUrl &address)
{
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return std::nullopt;
    QUrl parent = address;
    parent.setPath(path.first(path.lastIndexOf(u'/')));
    return parent;
}

FirstContact::FirstContact(GatewayClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_busy = false;
        Q_EMIT decided(m_decision);
    });
}

void FirstContact::begin(bool addressIsKnown)
{
    stop();
    m_addressIsKnown = addressIsKnown;
    m_givenAddress = m_client->access().baseUrl;
    m_givenAddressError.reset();
    m_triedHeaders = false;
    m_loginIsGood = false;
}

void FirstContact::stop()
{
    m_busy = false;
    m_turn.stop();
    delete m_call;
}

void FirstContact::confirm()
{
    m_addressIsKnown = true;
    m_loginIsGood = false; // it was, but can be withdrawn at any time
    if (m_client->access().baseUrl != m_givenAddress)
        m_address = m_client->access().baseUrl;
}

bool FirstContact::examine(const GatewayError &error, const QUrlQuery &query)
{
    m_error = error;
    m_query = query;
    if (tryShorterAddress(error))
        return true;
    if (error.kind == Kind::LoginRefused && !m_triedHeaders && !m_client->access().userId.isEmpty()) {
        tryHeaders();
        return true;
    }
    if (error.kind == Kind::Refused && !m_loginIsGood) {
        askWhoAmI();
        return true;
    }
    return false;
}

/// Console pages and the API's own paths are pasted for the gateway's address, and it may live below a path that looks
/// like one: so what was given is tried first, and then what is left of it, segment by segment.
bool FirstContact::tryShorterAddress(const GatewayError &error)
{
    if (m_addressIsKnown)
        return false;
    const auto next = isElsewhere(error) ? shorterAddress(m_client->access().baseUrl) : std::nullopt;
    if (next) {
        if (!m_givenAddressError)
            m_givenAddressError = error;
        m_client->setBaseUrl(*next);
        decide();
        return true;
    }
    if (!isElsewhere(error) || !m_givenAddressError)
        return false;
    // There is none at any of them: what was given is what there is to talk about.
    m_client->setBaseUrl(m_givenAddress);
    m_addressIsKnown = true;
    decide(std::exchange(m_givenAddressError, std::nullopt));
    return true;
}

/// All at once first: one call where none of them helps.
void FirstContact::tryHeaders()
{
    m_triedHeaders = true;
    m_busy = true;
    const QByteArray given = m_client->access().userIdHeader;
    QList<QByteArray> others;
    for (const QLatin1StringView known : knownUserIdHeaders) {
        if (known.compare(QLatin1StringView(given), Qt::CaseInsensitive) != 0)
            others.append(QByteArray(known.data(), known.size()));
    }
    m_call = m_client->getWith(others + QList{given}, u"/api/token/"_s, m_query, this);
    connect(m_call, &GatewayCall::finished, this,
            [this, others](const GatewayReply &reply) { reply.error ? decide(m_error) : narrow(others); });
}

/// One of @p headers is the one.
void FirstContact::narrow(const QList<QByteArray> &headers)
{
    if (headers.size() == 1) {
        m_userIdHeader = headers.constFirst();
        m_client->setUserIdHeader(*m_userIdHeader);
        return decide();
    }
    const QList<QByteArray> half = headers.first(headers.size() / 2);
    const QList<QByteArray> others = headers.sliced(headers.size() / 2);
    m_busy = true;
    m_call = m_client->getWith(half, u"/api/token/"_s, m_query, this);
    connect(m_call, &GatewayCall::finished, this,
            [this, half, others](const GatewayReply &reply) { narrow(reply.error ? others : half); });
}

/// "success: false" says that something was refused, and not what.
void FirstContact::askWhoAmI()
{
    m_busy = true;
    m_call = m_client->get(u"/api/user/self"_s, {}, this);
    connect(m_call, &GatewayCall::finished, this, [this](const GatewayReply &reply) {
        GatewayError error = m_error;
        if (reply.error) {
            if (reply.error->kind == Kind::LoginRefused || reply.error->kind == Kind::Forbidden)
                error.kind = Kind::LoginRefused;
            return decide(error);
        }
        const QJsonObject answer = QJsonDocument::fromJson(withoutMark(reply.body).toByteArray()).object();
        if (answer.value("success"_L1) == false) {
            error.kind = Kind::LoginRefused;
        } else if (answer.value("data"_L1).isObject()) {
            m_loginIsGood = true;
            error.transient = true;
        }
        decide(error);
    });
}

void FirstContact::decide(const std::optional<GatewayError> &error)
{
    m_busy = true;
    m_decision = error;
    m_turn.start(0);
}

} // namespace TokenDeck
