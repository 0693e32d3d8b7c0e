// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demogateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace TokenDeck {

struct DemoAnswer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QByteArray contentType;

    [[nodiscard]] QJsonValue data() const { return json.value(QLatin1StringView("data")); }
};

/// Asks a demo gateway of its own, with the credentials that are right unless others are given.
struct DemoClient
{
    explicit DemoClient(const DemoOptions &options)
        : gateway(options)
    {
        QString reason;
        if (!gateway.start(&reason))
            qFatal("%s", qPrintable(reason));
    }
    DemoAnswer get(const QString &path, QByteArray accessToken = "right", const QByteArray &user = "1")
    {
        if (accessToken == "right")
            accessToken = gateway.accessToken().toLatin1();
        QNetworkRequest request(QUrl(gateway.url().toString() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!accessToken.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + accessToken);
        if (!user.isEmpty())
            request.setRawHeader("New-Api-User", user);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(120'000))
            qFatal("no reply");
        const QByteArray body = reply->readAll();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), body,
                QJsonDocument::fromJson(body).object(), reply->rawHeader("Content-Type")};
    }

    DemoGateway gateway;
    QNetworkAccessManager network;
};

inline DemoOptions demoOptions(Family family, qint64 tokens)
{
    DemoOptions options;
    options.family = family;
    options.tokens = tokens;
    return options;
}

} // namespace TokenDeck
