// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectpages.h"

#include "transfer/curlcommand.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/credentialtext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace TokenDeck {

ConnectPage::ConnectPage(const QString &title)
{
    setTitle(title);
}

QPushButton *ConnectPage::button(const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setAutoDefault(false); // Return goes on
    made->hide();
    return made;
}

void ConnectPage::addField(QFormLayout *form, const QString &title, QLineEdit *field, QLabel *fault, QWidget *beside)
{
    auto *line = new QHBoxLayout;
    line->addWidget(field, 1);
    if (beside)
        line->addWidget(beside);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(fault);
    form->addRow(title, column);
    static_cast<QLabel *>(form->labelForField(column))->setBuddy(field);
}

QHBoxLayout *ConnectPage::atTheLeft(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

void ConnectPage::takeFocus()
{
    QMetaObject::invokeMethod(
        this, [this] { focusProxy()->setFocus(); }, Qt::QueuedConnection);
}

AddressPage::AddressPage(const Profile &profile)
    : ConnectPage(tr("Step 1 of 3: Gateway address"))
    , m_address(new QLineEdit(this))
    , m_fault(noteLabel(this))
    , m_useHttps(button(tr("Use https://")))
    , m_plainHttp(new QCheckBox(tr("Send it &without encryption"), this))
    , m_result(noteLabel(this))
    , m_trust(button(tr("T&rust This Certificate")))
    , m_continue(button(tr("Continue Any&way")))
    , m_trusted(profile.trustedCertificate)
{
    auto *introduction = new QLabel(tr("Enter the address at which you open your gateway's console in the browser. Any "
                                       "of its pages will do, and so will a call copied as a curl command."),
                                    this);
    introduction->setWordWrap(true);
    m_address->setObjectName("address"_L1);
    m_address->setPlaceholderText(u"https://gateway.example"_s);
    m_address->setText(profile.address.toString(QUrl::RemoveUserInfo));
    auto *label = new QLabel(tr("Gateway &address:"), this);
    label->setBuddy(m_address);
    m_plainHttp->setToolTip(tr("Only if the network between this computer and the gateway is secure, such as a VPN"));
    m_trust->setToolTip(tr("Only after comparing its fingerprint with that of the gateway's own certificate"));
    m_result->setObjectName("siteResult"_L1);
    m_continue->setObjectName("continueAnyway"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(introduction);
    layout->addSpacing(8);
    layout->addWidget(label);
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_useHttps);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    layout->addWidget(m_plainHttp);
    layout->addSpacing(8);
    layout->addWidget(m_result);
    layout->addLayout(atTheLeft({m_trust, m_continue}));
    layout->addStretch();
    setFocusProxy(m_address);
    connect(m_address, &QLineEdit::textChanged, this, &AddressPage::onTextChanged);
    connect(m_useHttps, &QPushButton::clicked, this, [this] {
        m_address->setText(m_betterAddress.isEmpty() ? QString(u"https://"_s + plainAddress(m_address->text()))
                                                     : m_betterAddress.toDisplayString());
        m_address->setFocus();
    });
    connect(m_plainHttp, &QCheckBox::clicked, this, [this](bool allowed) {
        m_plainOrigin = allowed ? originOf(address()) : QUrl();
        check();
    });
    connect(m_trust, &QPushButton::clicked, this, [this] {
        m_trusted = m_refused;
        wizard()->next();
    });
    connect(m_continue, &QPushButton::clicked, this, [this] {
        m_known = true;
        wizard()->next();
    });
    check();
}

QUrl AddressPage::address() const
{
    return addressFromText(m_address->text());
}

bool AddressPage::allowsPlainHttp() const
{
    return !m_plainOrigin.isEmpty() && m_plainOrigin == originOf(address());
}

void AddressPage::onTextChanged(const QString &text)
{
    if (const auto command = parseCurlCommand(text)) {
        Q_EMIT commandPasted(command->userId ? QString::number(*command->userId) : QString(), command->accessToken,
                             command->userHeader, command->hasCookie);
        m_address->setText(command->baseAddress);
        return;
    }
    m_known = false;
    m_asking = false;
    m_betterAddress.clear();
    m_refused.clear();
    m_result->hide();
    m_continue->hide();
    Q_EMIT edited();
    check();
}

void AddressPage::check()
{
    const AddressFault fault = checkAddress(m_address->text());
    const bool unencrypted = fault == AddressFault::Unencrypted;
    showNote(m_fault, addressFaultText(fault), isFatal(fault) ? Tone::Bad : Tone::Warning);
    m_useHttps->setVisible(fault == AddressFault::NoScheme || !m_betterAddress.isEmpty());
    m_useHttps->setText(m_betterAddress.isEmpty() ? tr("Use https://")
                                                  : tr("Use %1").arg(m_betterAddress.toDisplayString()));
    m_plainHttp->setVisible(unencrypted);
    m_plainHttp->setChecked(unencrypted && allowsPlainHttp());
    m_trust->setVisible(!m_refused.isEmpty());
    Q_EMIT completeChanged();
}

bool AddressPage::isComplete() const
{
    const AddressFault fault = checkAddress(m_address->text());
    return !isFatal(fault) && (fault != AddressFault::Unencrypted || allowsPlainHttp()) && !m_asking;
}

bool AddressPage::validatePage()
{
    if (m_known)
        return true;
    m_asking = true;
    m_refused.clear();
    m_continue->hide();
    check();
    showNote(m_result, tr("Asking %1…").arg(address().host()), Tone::Muted);
    Q_EMIT siteRequested();
    return false;
}

void AddressPage::showFound(const QUrl &address)
{
    if (address != this->address())
        m_address->setText(address.toDisplayString());
    m_asking = false;
    m_known = true;
    m_result->hide();
    check();
    wizard()->next();
}

void AddressPage::showFailure(const GatewayError &error)
{
    m_asking = false;
    m_betterAddress = error.betterAddress;
    m_refused = error.certificate ? error.certificate->fingerprint : QByteArray();
    showNote(m_result, failureText(error, m_trusted), Tone::Bad);
    m_continue->setVisible(m_refused.isEmpty());
    check();
    m_address->setFocus();
}

} // namespace TokenDeck
