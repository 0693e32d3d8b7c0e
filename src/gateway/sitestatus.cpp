// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sitestatus.h"

#include "gateway/replycheck.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace TokenDeck {

std::optional<SiteStatus> parseSiteStatus(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value("data"_L1);
    if (!data.isObject())
        return std::nullopt;
    const QJsonObject status = data.toObject();
    return SiteStatus{plainText(status.value("system_name"_L1).toString()),
                      plainText(status.value("version"_L1).toString())};
}

} // namespace TokenDeck
