// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

class QSslCertificate;
class QSslConfiguration;
class QSslError;

namespace TokenDeck {

class Redaction;

/// A server's certificate that was not accepted, for its user to compare, and perhaps to trust.
struct RefusedCertificate
{
    QByteArray fingerprint; ///< SHA-256, 32 bytes
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QStringList problems; ///< as the TLS library reports them
};

[[nodiscard]] RefusedCertificate refusedCertificate(const QSslCertificate &certificate, const QList<QSslError> &errors,
                                                    const Redaction &redaction);

/// In one line, for what is technical and not translated.
[[nodiscard]] QString describe(const RefusedCertificate &certificate);

/// SHA-256 of a certificate as a whole, as browsers and `openssl x509 -fingerprint -sha256` show it.
[[nodiscard]] QByteArray fingerprintOf(const QSslCertificate &certificate);
/// "AB:CD:…"
[[nodiscard]] QString fingerprintText(const QByteArray &fingerprint);

/// Whose certificates are believed: the system's authorities or what SSL_CERT_FILE and SSL_CERT_DIR name, as OpenSSL
/// takes them, and those in @p file (PEM), if it is given. Nothing if it is the system's alone, which Qt believes
/// by itself; what is wrong, as a text, if a file contains none.
[[nodiscard]] std::variant<std::optional<QSslConfiguration>, QString> tlsConfiguration(const QString &file);

} // namespace TokenDeck
