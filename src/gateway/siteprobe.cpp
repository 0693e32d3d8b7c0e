// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/siteprobe.h"

#include "gateway/firstcontact.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

GatewayAccess withoutCredentials(GatewayAccess access)
{
    access.accessToken = {};
    access.userId.clear();
    return access;
}

} // namespace

SiteProbe::SiteProbe(const GatewayAccess &access, QObject *parent)
    : QObject(parent)
    , m_client(withoutCredentials(access))
{ }

void SiteProbe::ask()
{
    m_call = m_client.getAnonymously(u"/api/status"_s, this);
    connect(m_call, &GatewayCall::finished, this, &SiteProbe::judge);
}

void SiteProbe::judge(const GatewayReply &reply)
{
    if (const auto site = reply.error ? std::nullopt : parseSiteStatus(reply.body)) {
        Q_EMIT found(*site, m_client.access().baseUrl);
        return;
    }
    const GatewayError error = reply.error.value_or(
        GatewayError{GatewayError::Kind::NotAGateway, 0, {}, u"no /api/status"_s});
    if (!m_firstError)
        m_firstError = error;
    const auto next = isElsewhere(error) ? shorterAddress(m_client.access().baseUrl) : std::nullopt;
    if (!next) {
        Q_EMIT failed(*m_firstError);
        return;
    }
    m_client.setBaseUrl(*next);
    ask();
}

} // namespace TokenDeck
