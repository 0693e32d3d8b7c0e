// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include "ui/common/widgets.h"
#include "ui/dialogs/connectpages.h"

#include <QAbstractButton>

namespace TokenDeck {

ConnectDialog::ConnectDialog(const Profile &profile, const QList<Profile> &others, QWidget *parent)
    : QWizard(parent)
    , m_profile(profile)
    , m_userIdHeader(profile.userIdHeader)
    , m_address(new AddressPage(profile))
    , m_login(new LoginPage(others))
    , m_test(new TestPage(others))
{
    setWindowTitle(tr("Connect a Gateway"));
    setWizardStyle(ClassicStyle);
    setOptions(NoBackButtonOnStartPage | HaveCustomButton1);
    setButtonText(CustomButton1, tr("More &Settings…"));
    setButtonText(FinishButton, tr("A&dd Gateway"));
    setButtonLayout({CustomButton1, Stretch, BackButton, NextButton, FinishButton, CancelButton});
    button(CustomButton1)->setToolTip(tr("Proxy, certificates, timeouts and more, in one form"));
    for (QWizardPage *page : std::initializer_list<QWizardPage *>{m_address, m_login, m_test})
        addPage(page);
    connect(m_address, &AddressPage::siteRequested, this, &ConnectDialog::siteRequested);
    connect(m_address, &AddressPage::commandPasted, this,
            [this](const QString &userId, const QString &accessToken, const QString &header, bool hasCookie) {
                m_login->take(userId, accessToken, hasCookie);
                if (!header.isEmpty())
                    m_userIdHeader = header;
            });
    for (const ConnectPage *page : std::initializer_list<const ConnectPage *>{m_address, m_login, m_test})
        connect(page, &ConnectPage::edited, this, &ConnectDialog::testCancelled);
    connect(m_test, &TestPage::testRequested, this, &ConnectDialog::testRequested);
    connect(this, &QDialog::finished, this, &ConnectDialog::testCancelled);
    connect(this, &QWizard::customButtonClicked, this, [this] {
        Q_EMIT allSettingsRequested();
        reject();
    });
    resize(fittingScreen(this, {560, 430}));
}

Profile ConnectDialog::profile() const
{
    Profile profile = m_profile;
    profile.address = m_address->address();
    profile.allowsPlainHttp = m_address->allowsPlainHttp();
    profile.trustedCertificate = m_address->trustedCertificate();
    profile.userId = m_login->userId();
    profile.userIdHeader = m_userIdHeader;
    profile.name = m_test->name();
    return profile;
}

QByteArray ConnectDialog::accessToken() const
{
    return m_login->accessToken();
}

void ConnectDialog::showSite(const SiteStatus &site, const QUrl &address)
{
    m_login->setGateway(site, address);
    m_test->suggestName(site.name.isEmpty() ? address.host() : site.name);
    m_address->showFound(address);
}

void ConnectDialog::showSiteFailure(const GatewayError &error)
{
    m_login->setGateway({}, m_address->address());
    m_test->suggestName(m_address->address().host());
    m_address->showFailure(error);
}

void ConnectDialog::showFound(const SiteStatus &site, Family family, qint64 tokens)
{
    m_test->showFound(site, family, tokens);
}

void ConnectDialog::showFailure(const GatewayError &error)
{
    m_test->showFailure(error, m_address->trustedCertificate());
}

} // namespace TokenDeck
