// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/secret.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace TokenDeck {

/// Keeps access tokens, by profile id, in the system's keychain. Where no keychain answers, a token lives in memory
/// for this run only, and that is reported to the caller. Nothing is ever written to a file.
///
/// Answers come by callback, not before the call has returned, and not after @p context is gone.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Kept : quint8 { InKeychain, ThisRunOnly };

    struct ReadResult
    {
        QByteArray secret; ///< empty if there is none, or the keychain did not answer
        bool keychainAnswered = true;
        QString detail; ///< the keychain's own words if it did not
    };

    using QObject::QObject;

    void read(const QString &profileId, QObject *context, std::function<void(const ReadResult &)> done);
    void write(const QString &profileId, const QByteArray &secret, QObject *context,
               std::function<void(Kept, const QString &detail)> done);
    /// @p fault: in the keychain's own words; nothing if the token is gone from it.
    void remove(const QString &profileId, QObject *context,
                std::function<void(const std::optional<QString> &fault)> done);

private:
    QHash<QString, Secret> m_thisRun;
};

} // namespace TokenDeck
