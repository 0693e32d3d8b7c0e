// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "gateway/sitestatus.h"
#include "store/profile.h"
#include "ui/common/theme.h"

#include <QWizardPage>

class QCheckBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace TokenDeck {

/// A page of ConnectDialog. It is complete when it may be left by Next.
class ConnectPage : public QWizardPage
{
    Q_OBJECT

Q_SIGNALS:
    /// Something that was entered is another: what was asked with it no longer counts.
    void edited();

protected:
    explicit ConnectPage(const QString &title);

    /// The keyboard goes to the page's focus proxy, wherever the wizard sends it.
    void takeFocus();

    /// Hidden at first.
    [[nodiscard]] QPushButton *button(const QString &text);
    /// A field, with what stands beside it, if anything, and right below what is wrong with it.
    static void addField(QFormLayout *form, const QString &title, QLineEdit *field, QLabel *fault,
                         QWidget *beside = nullptr);
    [[nodiscard]] static QHBoxLayout *atTheLeft(const QList<QWidget *> &widgets);
};

/// The first: the gateway's address, and what is found there.
class AddressPage : public ConnectPage
{
    Q_OBJECT

public:
    explicit AddressPage(const Profile &profile);

    [[nodiscard]] bool isComplete() const override;
    /// False until it is known what is at the address; asks for that.
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] bool allowsPlainHttp() const;
    [[nodiscard]] const QByteArray &trustedCertificate() const { return m_trusted; }
    /// Where it really is.
    void showFound(const QUrl &address);
    void showFailure(const GatewayError &error);

Q_SIGNALS:
    /// Answer with showFound() or showFailure().
    void siteRequested();
    /// A curl command was pasted.
    void commandPasted(const QString &userId, const QString &accessToken, const QString &header, bool hasCookie);

private:
    void onTextChanged(const QString &text);
    void check();

    QLineEdit *m_address;
    QLabel *m_fault;
    QPushButton *m_useHttps;
    QCheckBox *m_plainHttp;
    QLabel *m_result;
    QPushButton *m_trust;
    QPushButton *m_continue;
    QUrl m_betterAddress;
    QUrl m_plainOrigin;
    QByteArray m_refused; // the fingerprint of the certificate that was shown
    QByteArray m_trusted;
    bool m_asking = false;
    bool m_known = false; // what is at the address, or its user wants to go on without
};

/// The second: user ID and access token, and where this kind of gateway shows them.
class LoginPage : public ConnectPage
{
    Q_OBJECT

public:
    explicit LoginPage(const QList<Profile> &others);

    void setGateway(const SiteStatus &site, const QUrl &address);
    void take(const QString &userId, const QString &accessToken, bool hasCookie);
    [[nodiscard]] bool isComplete() const override;
    void initializePage() override;
    void cleanupPage() override { } // Back keeps what was entered
    [[nodiscard]] QString userId() const;
    [[nodiscard]] QByteArray accessToken() const;

private:
    void check();

    QList<Profile> m_others;
    SiteStatus m_site;
    QUrl m_address;
    QUrl m_console;
    QLabel *m_found;
    QLabel *m_steps;
    QPushButton *m_open;
    QLineEdit *m_userId;
    QLabel *m_userIdFault;
    QLineEdit *m_accessToken;
    QLabel *m_accessTokenFault;
    bool m_pastedCookie = false;
};

/// The third: whether it works, and how the gateway is called here.
class TestPage : public ConnectPage
{
    Q_OBJECT

public:
    explicit TestPage(const QList<Profile> &others);

    /// What it is called unless its user says otherwise.
    void suggestName(const QString &name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isComplete() const override;
    void initializePage() override;
    void cleanupPage() override; // Back ends a test
    void showFound(const SiteStatus &site, Family family, qint64 tokens);
    void showFailure(const GatewayError &error, const QByteArray &trusted);

Q_SIGNALS:
    /// Answer with showFound() or showFailure().
    void testRequested();

private:
    void test();
    void check();

    QList<Profile> m_others;
    QLabel *m_result;
    QPushButton *m_again;
    QLineEdit *m_name;
    QLabel *m_nameFault;
    bool m_testing = false;
};

} // namespace TokenDeck
