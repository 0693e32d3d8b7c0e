// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"
#include "store/settings.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QMap>

namespace TokenDeck {

using namespace Qt::StringLiterals;

/// A gateway of New API with a few tokens that a test changes.
class ChangingGateway
{
public:
    struct Row
    {
        qint64 remaining = 900'000;
        qint64 used = 100'000;
        qint64 expires = -1;
        QByteArray models = {};
        QByteArray name = "one";
    };

    ChangingGateway()
        : m_server([this](const ScriptedServer::Request &request) { return answer(request); })
    { }

    QMap<qint64, Row> rows{{1, {}}, {2, {}}, {3, {}}};
    qint64 claimed = 0; ///< tokens that it says it has, and does not send
    qint64 balance = 50'000'000;
    bool refuses = false;

    [[nodiscard]] Profile profile(const QString &name) const
    {
        Profile profile;
        profile.id = Settings::newProfileId();
        profile.name = name;
        profile.address = m_server.url();
        profile.userId = u"7"_s;
        return profile;
    }
    [[nodiscard]] const ScriptedServer &server() const { return m_server; }

private:
    QByteArray answer(const ScriptedServer::Request &request) const
    {
        if (refuses)
            return ScriptedServer::reply(401, R"({"success":false,"message":"no"})");
        if (request.target.startsWith("/api/token/"))
            return ScriptedServer::reply(200, list());
        if (request.target.startsWith("/api/user/self"))
            return ScriptedServer::reply(200,
                                         R"({"success":true,"data":{"id":7,"quota":)" + QByteArray::number(balance)
                                             + R"(,"used_quota":1}})");
        if (request.target.startsWith("/api/log/self?"))
            return ScriptedServer::reply(200,
                                         R"({"success":true,"data":{"items":[{"type":2,"created_at":)"
                                             + QByteArray::number(QDateTime::currentSecsSinceEpoch() - 60)
                                             + R"(,"quota":3000000,"token_name":"one"}],"total":1}})");
        if (request.target.startsWith("/api/status"))
            return ScriptedServer::reply(200, R"({"success":true,"data":{"quota_per_unit":500000}})");
        return ScriptedServer::reply(404, "{}");
    }
    [[nodiscard]] QByteArray list() const
    {
        QByteArrayList items;
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            items.prepend(R"({"id":)" + QByteArray::number(it.key())
                          + R"(,"user_id":7,"key":"aB3d**********wXyZ","status":1,"name":")" + it->name
                          + R"(","created_time":1700000000,"accessed_time":1700000001,"expired_time":)"
                          + QByteArray::number(it->expires) + R"(,"remain_quota":)" + QByteArray::number(it->remaining)
                          + R"(,"unlimited_quota":false,"used_quota":)" + QByteArray::number(it->used)
                          + R"(,"group":"","model_limits_enabled":)" + (it->models.isEmpty() ? "false" : "true")
                          + R"(,"model_limits":")" + it->models + R"(","allow_ips":""})");
        }
        return R"({"success":true,"data":{"page":1,"page_size":100,"items":[)" + items.join(',') + R"(],"total":)"
            + QByteArray::number(rows.size() + claimed) + "}}";
    }

    ScriptedServer m_server;
};

} // namespace TokenDeck
