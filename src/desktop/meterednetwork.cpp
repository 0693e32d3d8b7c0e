// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meterednetwork.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QNetworkInformation>

#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr auto service = "org.freedesktop.NetworkManager"_L1;
constexpr auto path = "/org/freedesktop/NetworkManager"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
// Of its enumeration NMMetered.
constexpr uint meteredYes = 1;
constexpr uint meteredGuessYes = 3;

} // namespace

MeteredNetwork::MeteredNetwork(QObject *parent)
    : QObject(parent)
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
        connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this,
                &MeteredNetwork::changed);
    QDBusConnection bus = QDBusConnection::systemBus();
    // Without blanks a signature is found at once.
    // clang-format off
    bus.connect(service, path, propertiesInterface, u"PropertiesChanged"_s, this,
                SLOT(takeProperties(QString,QVariantMap,QStringList)));
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, propertiesInterface, u"Get"_s);
    question << QString(service) << u"Metered"_s;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QVariant> reply = *answer; reply.isValid())
            take(reply.value().toUInt());
    });
}

bool MeteredNetwork::isMetered() const
{
    const auto *network = QNetworkInformation::instance();
    return m_isMetered || (network && network->isMetered());
}

void MeteredNetwork::takeProperties(const QString &interface, const QVariantMap &properties,
                                    const QStringList &invalidated)
{
    Q_UNUSED(invalidated)
    if (interface == service && properties.contains(u"Metered"_s))
        take(properties.value(u"Metered"_s).toUInt());
}

void MeteredNetwork::take(uint metered)
{
    const bool isMetered = metered == meteredYes || metered == meteredGuessYes;
    if (std::exchange(m_isMetered, isMetered) != isMetered)
        Q_EMIT changed();
}

} // namespace TokenDeck
