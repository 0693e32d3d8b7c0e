// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watchstate.h"

#include "transfer/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int version = 1;
constexpr qint64 maxBytes = 64 << 20;

} // namespace

WatchState::WatchState(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.read(maxBytes)).object();
    if (root.value(u"version"_s).toInt() != version)
        return;
    const QJsonObject accounts = root.value(u"accounts"_s).toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        m_accounts.insert(it.key(), Episodes::fromJson(it.value().toObject()));
}

QMap<QString, QList<WatchNotice>> WatchState::takePutOff()
{
    QMap<QString, QList<WatchNotice>> all;
    for (auto it = m_accounts.begin(); it != m_accounts.end(); ++it) {
        if (const QList<WatchNotice> notices = it->takePutOff(); !notices.isEmpty())
            all.insert(it.key(), notices);
    }
    return all;
}

bool WatchState::hasPutOff() const
{
    return std::ranges::any_of(m_accounts, [](const Episodes &episodes) { return episodes.hasPutOff(); });
}

QByteArray WatchState::bytes() const
{
    QJsonObject accounts;
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it)
        accounts.insert(it.key(), it->toJson());
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"accounts"_s, accounts}})
        .toJson(QJsonDocument::Compact);
}

std::optional<QString> WatchState::save() const
{
    if (m_path.isEmpty())
        return std::nullopt;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeFileAtomically(m_path, bytes());
}

} // namespace TokenDeck
