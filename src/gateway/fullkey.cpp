// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/fullkey.h"

#include "families/families.h"
#include "gateway/replycheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// The key in a reply, with "sk-" in front; empty if there is none, or a masked one.
QString keyIn(const QByteArray &body)
{
    constexpr auto prefix = "sk-"_L1;
    const QJsonValue data = QJsonDocument::fromJson(withoutMark(body).toByteArray()).object().value("data"_L1);
    const QString key = data.toObject().value("key"_L1).toString();
    if (key.isEmpty() || key.contains(u'*'))
        return {};
    return key.startsWith(prefix) ? key : QString(prefix + key);
}

} // namespace

FullKeyRequest::FullKeyRequest(GatewayClient *client, const Token &token)
    : m_client(client)
    , m_path(u"/api/token/"_s + token.id().toString())
{
    // A text is whatever the gateway likes, and this one becomes part of a path.
    const QString id = token.id().toString();
    const auto isPlain = [](QChar c) { return c == u'-' || c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    if (id.isEmpty() || !std::all_of(id.begin(), id.end(), isPlain)) {
        QTimer::singleShot(0, this, [this] {
            Q_EMIT failed({GatewayError::Kind::Refused, 0, {}, u"no call can be made with this token's identity"_s});
        });
        return;
    }
    ask(traits(token.family).asksForKeysByPost);
}

void FullKeyRequest::ask(bool byPost)
{
    m_call = byPost ? m_client->post(m_path + u"/key"_s, this) : m_client->get(m_path, {}, this);
    connect(m_call, &GatewayCall::finished, this, [this, byPost](const GatewayReply &reply) {
        // Not every version that masks its keys has the call that shows one.
        if (byPost && reply.error && reply.error->kind == GatewayError::Kind::NotAGateway)
            return ask(false);
        m_client->closeWhenIdle();
        if (reply.error) {
            Q_EMIT failed(*reply.error);
            return;
        }
        const QString key = keyIn(reply.body);
        if (!key.isEmpty()) {
            Q_EMIT found(key);
            return;
        }
        Q_EMIT failed({GatewayError::Kind::Refused, 200, messageIn(reply.body, m_client->redaction()),
                       u"there is no whole key in the reply"_s});
    });
}

} // namespace TokenDeck
