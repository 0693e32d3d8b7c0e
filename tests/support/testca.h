// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

/// A small certificate authority of a test's own, by the openssl command.
class TestCa
{
public:
    /// What is amiss with a server's certificate.
    enum class Leaf { Good, SelfSigned, Expired, NotYetValid, OtherHost };

    /// Asserts that openssl works.
    TestCa();

    /// The authority's certificate, PEM.
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// A folder with the authority's certificate in it, as SSL_CERT_DIR names.
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("trusted")); }
    /// For 127.0.0.1, localhost and gateway.test, but for what @p leaf says; a new one each time.
    [[nodiscard]] QSslConfiguration server(Leaf leaf = Leaf::Good);
    /// The files of the last one, for openssl s_server.
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("leaf.pem")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("leaf.key")); }

private:
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};
