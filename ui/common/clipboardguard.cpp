// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboardguard.h"

#include "transfer/clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

namespace TokenDeck {

namespace {

QByteArray hashOf(const QString &text)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ClipboardGuard::count);
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

void ClipboardGuard::put(const QString &secret)
{
    m_hash = hashOf(secret);
    m_left = secondsKept;
    QGuiApplication::clipboard()->setMimeData(secretPayload(secret).release());
    m_second.start();
    Q_EMIT secondsLeft(m_left);
}

void ClipboardGuard::count()
{
    if (!isStillThere()) {
        m_second.stop();
        m_hash.clear();
        Q_EMIT replaced();
        return;
    }
    if (--m_left == 0)
        clear();
    Q_EMIT secondsLeft(m_left);
}

bool ClipboardGuard::isStillThere() const
{
    return !m_hash.isEmpty() && hashOf(QGuiApplication::clipboard()->text()) == m_hash;
}

void ClipboardGuard::clear()
{
    m_second.stop();
    if (isStillThere())
        QGuiApplication::clipboard()->clear();
    m_hash.clear();
}

} // namespace TokenDeck
