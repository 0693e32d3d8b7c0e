// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "families/useridheaders.h"
#include "transfer/curlcommand.h"
#include "ui/common/proxybox.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/credentialtext.h"
#include "ui_settingsdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// The beginning, which tells certificates apart; the tool tip has all.
QString shortFingerprint(const QByteArray &fingerprint)
{
    constexpr qsizetype bytes = 8;
    return fingerprint.isEmpty() ? QString() : QString(fingerprintText(fingerprint.first(bytes)) % u'…');
}

} // namespace

SettingsDialog::SettingsDialog(const Profile &profile, const QList<Profile> &others, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_profile(profile)
    , m_others(others)
{
    m_ui->setupUi(this);
    for (const QLatin1StringView known : knownUserIdHeaders)
        m_ui->header->addItem(known);
    m_ui->name->setText(profile.name);
    m_ui->address->setText(profile.address.toString(QUrl::RemoveUserInfo));
    m_ui->userId->setText(profile.userId);
    m_ui->header->setEditText(profile.userIdHeader);
    m_ui->timeout->setValue(profile.timeout);
    m_ui->requestsAtOnce->setMaximum(maxRequestsAtOnce);
    m_ui->requestsAtOnce->setValue(profile.requestsAtOnce);
    m_ui->background->setChecked(profile.loadsInBackground);
    m_ui->fullKeys->setChecked(profile.copiesFullKeys);
    setUpNetwork();

    m_ui->accessToken->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_ui->accessToken->setPlaceholderText(tr("From the console's personal settings"));
    m_ui->userId->setPlaceholderText(tr("From the console's personal settings"));
    m_ui->reveal->setIcon(themedIcon(u"reveal"_s, palette()));
    m_ui->reveal->setAccessibleName(tr("Show the access token"));
    m_ui->reveal->setToolTip(tr("Show the access token"));
    for (QLabel *label : {m_ui->nameFault, m_ui->addressFault, m_ui->userIdFault, m_ui->accessTokenFault,
                          m_ui->headerFault, m_ui->proxyFault, m_ui->certificateFileFault, m_ui->testResult})
        label->setTextFormat(Qt::PlainText);
    m_ui->testResult->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ui->testResult->setAccessibleDescription(tr("Result of the connection test"));

    connect(m_ui->reveal, &QToolButton::toggled, this,
            [this](bool shown) { m_ui->accessToken->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_ui->address, &QLineEdit::textChanged, this, &SettingsDialog::takeCurlCommand);
    for (const QLineEdit *edit : {m_ui->name, m_ui->address, m_ui->userId, m_ui->accessToken, m_ui->certificateFile})
        connect(edit, &QLineEdit::textChanged, this, &SettingsDialog::edited);
    for (const QComboBox *box : {m_ui->header, m_ui->proxy})
        connect(box, &QComboBox::editTextChanged, this, &SettingsDialog::edited);
    for (const QSpinBox *box : {m_ui->timeout, m_ui->requestsAtOnce})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::edited);
    connect(m_ui->useHttps, &QPushButton::clicked, this, [this] {
        m_ui->address->setText(m_betterAddress.isEmpty() ? QString(u"https://"_s + plainAddress(m_ui->address->text()))
                                                         : m_betterAddress.toDisplayString());
        m_ui->address->setFocus();
    });
    m_ui->test->setMinimumWidth(m_ui->test->sizeHint().width()); // whatever it says
    connect(m_ui->test, &QPushButton::clicked, this, [this] { m_testing ? stopTest() : requestTest(); });
    connect(this, &QDialog::finished, this, &SettingsDialog::cancelTest);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    check();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setUpNetwork()
{
    m_trusted = m_profile.trustedCertificate;
    if (m_profile.allowsPlainHttp)
        m_plainOrigin = originOf(m_profile.address);
    fillProxies(m_ui->proxy, m_profile.proxy, tr("Use the global setting"));
    m_ui->certificateFile->setText(m_profile.certificateFile);
    m_ui->certificateFile->setPlaceholderText(tr("None"));
    connect(m_ui->browse, &QPushButton::clicked, this, &SettingsDialog::chooseCertificateFile);
    connect(m_ui->plainHttp, &QCheckBox::clicked, this, [this](bool allowed) {
        m_plainOrigin = allowed ? originOf(addressFromText(m_ui->address->text())) : QUrl();
        edited();
    });
    connect(m_ui->forget, &QPushButton::clicked, this, [this] { trust({}); });
    connect(m_ui->trust, &QPushButton::clicked, this, [this] {
        trust(m_refused);
        if (m_ui->test->isEnabled())
            requestTest();
    });
}

void SettingsDialog::trust(const QByteArray &certificate)
{
    m_trusted = certificate;
    edited();
}

void SettingsDialog::chooseCertificateFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate File"), m_certificateFolder,
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_certificateFolder = QFileInfo(file).path();
        m_ui->certificateFile->setText(file);
    });
    openOnce(dialog);
}

Profile SettingsDialog::profile() const
{
    Profile profile = m_profile;
    const QUrl address = addressFromText(m_ui->address->text());
    if (address != profile.address) {
        // What was found out is of the other address.
        forgetGateway(profile);
    }
    profile.address = address;
    const QString name = m_ui->name->text().trimmed();
    profile.name = name.isEmpty() ? address.host() : name;
    profile.userId = m_ui->userId->text().trimmed();
    profile.userIdHeader = m_ui->header->currentText().trimmed();
    profile.timeout = m_ui->timeout->value();
    profile.requestsAtOnce = m_ui->requestsAtOnce->value();
    profile.loadsInBackground = m_ui->background->isChecked();
    profile.copiesFullKeys = m_ui->fullKeys->isChecked();
    profile.allowsPlainHttp = !m_plainOrigin.isEmpty() && m_plainOrigin == originOf(address);
    profile.certificateFile = m_ui->certificateFile->text().trimmed();
    profile.proxy = chosenProxy(m_ui->proxy);
    profile.trustedCertificate = m_trusted;
    return profile;
}

QByteArray SettingsDialog::accessToken() const
{
    return accessTokenFromText(m_ui->accessToken->text()).toLatin1();
}

void SettingsDialog::setAccessToken(const QByteArray &accessToken)
{
    if (!m_ui->accessToken->isModified() && m_ui->accessToken->text().isEmpty())
        m_ui->accessToken->setText(QString::fromLatin1(accessToken));
}

void SettingsDialog::askForAccessToken()
{
    m_ui->accessToken->setFocus(Qt::OtherFocusReason);
}

/// The text becomes the fields that a pasted curl command fills.
void SettingsDialog::takeCurlCommand(const QString &text)
{
    const auto command = parseCurlCommand(text);
    if (!command)
        return;
    m_ui->address->setText(command->baseAddress);
    if (!command->accessToken.isEmpty())
        m_ui->accessToken->setText(command->accessToken);
    if (command->userId)
        m_ui->userId->setText(QString::number(*command->userId));
    m_ui->header->setEditText(command->userHeader.isEmpty() ? QString(knownUserIdHeaders.front())
                                                            : command->userHeader);
    m_pastedCookie = command->hasCookie && command->accessToken.isEmpty();
    check();
}

void SettingsDialog::edited()
{
    cancelTest();
    m_betterAddress.clear();
    m_refused.clear();
    m_ui->testResult->clear();
    check();
}

void SettingsDialog::cancelTest()
{
    m_testing = false;
    Q_EMIT testCancelled();
}

void SettingsDialog::stopTest()
{
    cancelTest();
    m_ui->testResult->setText(tr("Stopped."));
    check();
}

/// The first Escape stops a test, the second closes the dialog.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_testing && event->matches(QKeySequence::Cancel))
        stopTest();
    else
        QDialog::keyPressEvent(event);
}

void SettingsDialog::check()
{
    const QString nameFault = nameFaultText(m_ui->name->text().trimmed(), m_others);
    showNote(m_ui->nameFault, nameFault, Tone::Bad);

    const AddressFault address = checkAddress(m_ui->address->text());
    showNote(m_ui->addressFault, addressFaultText(address), isFatal(address) ? Tone::Bad : Tone::Warning);
    const bool unencrypted = address == AddressFault::Unencrypted;
    const bool plainAllowed = unencrypted && m_plainOrigin == originOf(addressFromText(m_ui->address->text()));
    m_ui->plainHttp->setVisible(unencrypted);
    m_ui->plainHttp->setChecked(plainAllowed);
    m_ui->useHttps->setVisible(address == AddressFault::NoScheme || !m_betterAddress.isEmpty());
    m_ui->useHttps->setText(m_betterAddress.isEmpty() ? tr("Use https://")
                                                      : tr("Use %1").arg(m_betterAddress.toDisplayString()));

    const UserIdFault userId = checkUserId(m_ui->userId->text());
    const QString same = sameAccountText(addressFromText(m_ui->address->text()), m_ui->userId->text().trimmed(),
                                         m_others);
    showNote(m_ui->userIdFault, isFatal(userId) ? userIdFaultText(userId) : same,
             isFatal(userId) ? Tone::Bad : Tone::Warning);

    const AccessTokenFault token = checkAccessToken(m_ui->accessToken->text());
    showNote(m_ui->accessTokenFault, accessTokenFaultText(token, m_pastedCookie),
             isFatal(token) ? Tone::Bad : Tone::Warning);

    const HeaderFault header = checkHeaderName(m_ui->header->currentText());
    showNote(m_ui->headerFault, headerFaultText(header), Tone::Bad);

    const QString proxyText = proxyFaultText(chosenProxy(m_ui->proxy));
    showNote(m_ui->proxyFault, proxyText, Tone::Bad);
    const QString file = m_ui->certificateFile->text().trimmed();
    const bool fileMissing = !file.isEmpty() && !QFileInfo(file).isFile();
    showNote(m_ui->certificateFileFault, fileMissing ? tr("The file does not exist.") : QString(), Tone::Bad);
    m_ui->trusted->setText(shortFingerprint(m_trusted));
    m_ui->trusted->setToolTip(fingerprintText(m_trusted));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->trustedLabel, m_ui->trusted, m_ui->forget})
        part->setVisible(!m_trusted.isEmpty());
    m_ui->trust->setVisible(!m_refused.isEmpty());

    const bool connectable = !isFatal(address) && (!unencrypted || plainAllowed) && !isFatal(userId) && !isFatal(token)
        && header == HeaderFault::None && proxyText.isEmpty() && !fileMissing;
    m_ui->test->setEnabled(connectable || m_testing);
    m_ui->test->setText(m_testing ? tr("Sto&p") : tr("Test &Connection"));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(connectable && nameFault.isEmpty());
    makeRoom();
}

/// Texts that wrap need more height than a dialog gives of itself.
void SettingsDialog::makeRoom()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    makeRoom();
}

void SettingsDialog::requestTest()
{
    m_testing = true;
    check();
    m_ui->testResult->setPalette(palette());
    m_ui->testResult->setText(tr("Connecting…"));
    Q_EMIT testRequested();
}

void SettingsDialog::showFound(const SiteStatus &site, Family family, qint64 tokens)
{
    m_testing = false;
    check();
    showNote(m_ui->testResult, foundText(site, family, tokens), Tone::Good);
    makeRoom();
}

void SettingsDialog::showFailure(const GatewayError &error)
{
    m_testing = false;
    m_betterAddress = error.betterAddress;
    m_refused = error.certificate ? error.certificate->fingerprint : QByteArray();
    check();
    showNote(m_ui->testResult, failureText(error, m_trusted), Tone::Bad);
    makeRoom();
}

} // namespace TokenDeck
