// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/certificates.h"

#include "gateway/redaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// "Name (organization)"; whatever stands there was written by whoever made the certificate.
QString nameOf(const QStringList &commonNames, const QStringList &organizations, const Redaction &redaction)
{
    constexpr qsizetype longest = 100;
    const QString name = commonNames.join(u", "_s);
    const QString organization = organizations.join(u", "_s);
    if (name.isEmpty() || organization.isEmpty())
        return redaction(name + organization, longest);
    return redaction(QString(name % u" ("_s % organization % u')'), longest);
}

/// What is amiss if there are no certificates in it.
std::variant<QList<QSslCertificate>, QString> certificatesIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return QString(name % u": "_s % file.errorString());
    constexpr qint64 longest = 16 * 1024 * 1024;
    const QList<QSslCertificate> found = QSslCertificate::fromData(file.read(longest), QSsl::Pem);
    if (found.isEmpty())
        return QString(name % u": there is no certificate in it (PEM)"_s);
    return found;
}

} // namespace

RefusedCertificate refusedCertificate(const QSslCertificate &certificate, const QList<QSslError> &errors,
                                      const Redaction &redaction)
{
    using Info = QSslCertificate::SubjectInfo;
    RefusedCertificate refused;
    refused.fingerprint = fingerprintOf(certificate);
    refused.subject = nameOf(certificate.subjectInfo(Info::CommonName), certificate.subjectInfo(Info::Organization),
                             redaction);
    refused.issuer = nameOf(certificate.issuerInfo(Info::CommonName), certificate.issuerInfo(Info::Organization),
                            redaction);
    refused.validFrom = certificate.effectiveDate();
    refused.validUntil = certificate.expiryDate();
    for (const QSslError &error : errors) {
        if (!refused.problems.contains(error.errorString()))
            refused.problems.append(error.errorString());
    }
    return refused;
}

QString describe(const RefusedCertificate &certificate)
{
    return u"%1; it is for %2, by %3, valid until %4, SHA-256 %5"_s.arg(
        certificate.problems.join(u"; "_s), certificate.subject, certificate.issuer,
        certificate.validUntil.toString(Qt::ISODate), fingerprintText(certificate.fingerprint));
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':')).toUpper();
}

std::variant<std::optional<QSslConfiguration>, QString> tlsConfiguration(const QString &file)
{
    const QString ofEnvironment = qEnvironmentVariable("SSL_CERT_FILE");
    const QString folders = qEnvironmentVariable("SSL_CERT_DIR");
    if (ofEnvironment.isEmpty() && folders.isEmpty() && file.isEmpty())
        return std::nullopt;

    QList<QSslCertificate> believed;
    for (const QString &folder : folders.split(u':', Qt::SkipEmptyParts))
        believed += QSslCertificate::fromPath(folder + u"/*"_s, QSsl::Pem, QSslCertificate::PatternSyntax::Wildcard);
    if (folders.isEmpty())
        believed = QSslConfiguration::systemCaCertificates();
    for (const QString &name : {ofEnvironment, file}) {
        if (name.isEmpty())
            continue;
        const auto found = certificatesIn(name);
        if (const QString *fault = std::get_if<QString>(&found))
            return name == ofEnvironment ? QString(u"SSL_CERT_FILE: "_s % *fault) : *fault;
        believed += std::get<QList<QSslCertificate>>(found);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(believed);
    return std::optional(configuration);
}

} // namespace TokenDeck
