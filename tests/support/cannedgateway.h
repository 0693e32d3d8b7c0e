// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoreply.h"
#include "families/families.h"
#include "gateway/gatewayaccess.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>

#include <cstring>
#include <functional>
#include <memory>

namespace TokenDeck {

/// The replies of a gateway without a gateway, a server or a socket: what a manager of its own answers, a turn of the
/// event loop later.
class CannedGateway
{
public:
    explicit CannedGateway(qint64 tokens, Family family = Family::NewApi)
        : m_state(std::make_shared<State>())
    {
        m_state->tokens = tokens;
        m_state->family = family;
    }

    /// The next @p times calls of the list get this HTTP status, and an empty body.
    void failNext(int httpStatus, int times)
    {
        m_state->failure = httpStatus;
        m_state->failures = times;
    }
    /// Called before the list is answered, with how many times it has been asked for.
    void onRequest(std::function<void(int number)> hook) { m_state->hook = std::move(hook); }

    [[nodiscard]] GatewayAccess access() const
    {
        GatewayAccess access;
        access.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
        access.userId = QStringLiteral("1");
        access.accessToken = QByteArray("good for nothing");
        access.network = [state = m_state] { return new Manager(state); };
        return access;
    }

private:
    struct State
    {
        qint64 tokens = 0;
        Family family = Family::NewApi;
        int failure = 0;
        int failures = 0;
        int requests = 0;
        std::function<void(int)> hook;

        std::pair<int, QByteArray> answer(const QUrl &url)
        {
            if (url.path() == QStringLiteral("/api/status"))
                return {200, demoStatusReply(family, 500'000)};
            if (url.path() != QStringLiteral("/api/token/"))
                return {404, {}};
            if (hook)
                hook(++requests);
            if (failures > 0)
                return {failure, (--failures, QByteArray())};
            const FamilyTraits &rules = traits(family);
            DemoPage page{family, 0, 0, tokens, {}};
            page.number = qMax<qint64>(rules.firstPage, QUrlQuery(url).queryItemValue(rules.pageName).toLongLong());
            page.size = rules.takesPageSize ? 100 : 10;
            const qint64 newest = tokens - (page.number - rules.firstPage) * page.size;
            for (qint64 id = newest; id > qMax<qint64>(0, newest - page.size); --id)
                page.tokens.push_back(demoToken(id, {1'790'000'000, tokens}));
            return {200, demoPageReply(page)};
        }
    };

    class Reply : public QNetworkReply
    {
    public:
        Reply(const QNetworkRequest &request, const std::pair<int, QByteArray> &answer, QObject *parent)
            : QNetworkReply(parent)
            , m_body(answer.second)
        {
            setRequest(request);
            setUrl(request.url());
            setOperation(QNetworkAccessManager::GetOperation);
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.first);
            if (answer.first >= 400)
                setError(InternalServerError, QStringLiteral("canned"));
            open(ReadOnly | Unbuffered);
            QTimer::singleShot(0, this, [this] {
                setFinished(true);
                Q_EMIT finished();
            });
        }
        void abort() override { m_body.clear(); }
        qint64 bytesAvailable() const override { return m_body.size() + QNetworkReply::bytesAvailable(); }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *data, qint64 room) override
        {
            const qint64 count = qMin<qint64>(room, m_body.size());
            std::memcpy(data, m_body.constData(), static_cast<size_t>(count));
            m_body.remove(0, count);
            return count;
        }

    private:
        QByteArray m_body;
    };

    class Manager : public QNetworkAccessManager
    {
    public:
        explicit Manager(std::shared_ptr<State> state)
            : m_state(std::move(state))
        { }

    protected:
        QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
        {
            return new Reply(request, m_state->answer(request.url()), this);
        }

    private:
        std::shared_ptr<State> m_state;
    };

    std::shared_ptr<State> m_state;
};

} // namespace TokenDeck
