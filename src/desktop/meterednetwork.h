// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace TokenDeck {

/// Whether traffic is dear on the network that is used, where the system tells. QNetworkInformation does not say it of
/// the network that is there when the program starts (Qt 6.4 with NetworkManager: its backend waits for the first change),
/// so NetworkManager is asked, too. Never waits for an answer. Lives in one thread.
class MeteredNetwork : public QObject
{
    Q_OBJECT

public:
    explicit MeteredNetwork(QObject *parent = nullptr);

    [[nodiscard]] bool isMetered() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeProperties(const QString &interface, const QVariantMap &properties, const QStringList &invalidated);

private:
    void take(uint metered);

    bool m_isMetered = false; // by NetworkManager
};

} // namespace TokenDeck
