// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testca.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

constexpr char configuration[] = R"([ca]
default_ca = test
[test]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
[req]
distinguished_name = name
prompt = no
[name]
O = TokenDeck tests
CN = A testing authority
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[good]
subjectAltName = IP:127.0.0.1,DNS:localhost,DNS:gateway.test
[other]
subjectAltName = DNS:other.test
)";

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace

TestCa::TestCa()
{
    write(m_folder.filePath(u"ca.cnf"_s), configuration);
    write(m_folder.filePath(u"index.txt"_s), {});
    write(m_folder.filePath(u"serial"_s), "01\n");
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
             u"-config"_s, u"ca.cnf"_s, u"-extensions"_s, u"authority"_s, u"-days"_s, u"30"_s, u"-keyout"_s,
             u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
    QDir(m_folder.path()).mkdir(u"trusted"_s);
    QFile::copy(file(), folder() + u"/test.pem"_s);
}

QSslConfiguration TestCa::server(Leaf leaf)
{
    const bool selfSigned = leaf == Leaf::SelfSigned;
    const QString extensions = leaf == Leaf::OtherHost ? u"other"_s : u"good"_s;
    QStringList request{u"req"_s,     u"-newkey"_s, u"ec"_s,     u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                        u"-nodes"_s,  u"-config"_s, u"ca.cnf"_s, u"-subj"_s,    u"/O=TokenDeck tests/CN=A gateway"_s,
                        u"-keyout"_s, u"leaf.key"_s};
    if (selfSigned) {
        openssl(request
                + QStringList{u"-x509"_s, u"-days"_s, u"30"_s, u"-extensions"_s, extensions, u"-out"_s, u"leaf.pem"_s});
    } else {
        const auto day = [](int days) {
            return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyMMddhhmmss'Z'"_s);
        };
        openssl(request + QStringList{u"-out"_s, u"leaf.csr"_s});
        const bool expired = leaf == Leaf::Expired;
        openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, u"ca.pem"_s, u"-keyfile"_s,
                 u"ca.key"_s, u"-in"_s, u"leaf.csr"_s, u"-out"_s, u"leaf.pem"_s, u"-extensions"_s, extensions,
                 u"-startdate"_s, day(leaf == Leaf::NotYetValid ? 5 : -10), u"-enddate"_s, day(expired ? -5 : 10)});
    }
    QSslConfiguration made = QSslConfiguration::defaultConfiguration();
    made.setLocalCertificate(QSslCertificate(read(u"leaf.pem"_s), QSsl::Pem));
    made.setPrivateKey(QSslKey(read(u"leaf.key"_s), QSsl::Ec, QSsl::Pem));
    return made;
}

void TestCa::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

QByteArray TestCa::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
