// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "tokens/useridheaders.h"
#include "transfer/curlcommand.h"
#include "ui/errortext.h"
#include "ui/theme.h"
#include "ui_settingsdialog.h"

#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace TokenDeck {

SettingsDialog::SettingsDialog(const Profile &profile, const QByteArray &accessToken, const QStringList &otherNames,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_profile(profile)
    , m_otherNames(otherNames)
{
    m_ui->setupUi(this);
    for (const QLatin1StringView known : knownUserIdHeaders)
        m_ui->header->addItem(known);
    m_ui->name->setText(profile.name);
    m_ui->address->setText(profile.address.toString(QUrl::RemoveUserInfo));
    m_ui->userId->setText(profile.userId);
    m_ui->accessToken->setText(QString::fromUtf8(accessToken));
    m_ui->header->setEditText(profile.userIdHeader);
    m_ui->timeout->setValue(profile.timeout);
    m_ui->requestsAtOnce->setMaximum(mostRequestsAtOnce);
    m_ui->requestsAtOnce->setValue(profile.requestsAtOnce);
    m_ui->background->setChecked(profile.loadsInBackground);
    m_ui->fullKeys->setChecked(profile.copiesFullKeys);

    m_ui->accessToken->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_ui->accessToken->setPlaceholderText(tr("From the console's personal settings"));
    m_ui->userId->setPlaceholderText(tr("From the console's personal settings"));
    m_ui->reveal->setIcon(themedIcon(u"reveal"_s, palette()));
    m_ui->reveal->setAccessibleName(tr("Show the access token"));
    m_ui->reveal->setToolTip(tr("Show the access token"));
    for (QLabel *label : {m_ui->nameFault, m_ui->addressFault, m_ui->userIdFault, m_ui->accessTokenFault,
                          m_ui->headerFault, m_ui->testResult})
        label->setTextFormat(Qt::PlainText);
    m_ui->testResult->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ui->testResult->setAccessibleDescription(tr("Result of the connection test"));

    connect(m_ui->reveal, &QToolButton::toggled, this,
            [this](bool shown) { m_ui->accessToken->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_ui->address, &QLineEdit::textChanged, this, &SettingsDialog::takeCurlCommand);
    for (const QLineEdit *edit : {m_ui->name, m_ui->address, m_ui->userId, m_ui->accessToken})
        connect(edit, &QLineEdit::textChanged, this, &SettingsDialog::edited);
    connect(m_ui->header, &QComboBox::editTextChanged, this, &SettingsDialog::edited);
    for (const QSpinBox *box : {m_ui->timeout, m_ui->requestsAtOnce})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::edited);
    connect(m_ui->useHttps, &QPushButton::clicked, this, [this] {
        m_ui->address->setText(m_betterAddress.isEmpty() ? QString(u"https://"_s + plainAddress(m_ui->address->text()))
                                                         : m_betterAddress.toDisplayString());
        m_ui->address->setFocus();
    });
    connect(m_ui->test, &QPushButton::clicked, this, &SettingsDialog::requestTest);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    check();
}

SettingsDialog::~SettingsDialog() = default;

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
    m_testing = false;
    m_betterAddress.clear();
    Q_EMIT testCancelled();
    m_ui->testResult->clear();
    check();
}

void SettingsDialog::check()
{
    const QString name = m_ui->name->text().trimmed();
    const bool nameTaken = m_otherNames.contains(name);
    showFault(m_ui->nameFault, nameTaken ? tr("Another profile has this name.") : QString(), true);

    const AddressFault address = checkAddress(m_ui->address->text());
    const auto addressText = [address] {
        switch (address) {
        case AddressFault::None:
        case AddressFault::Empty: return QString();
        case AddressFault::NoScheme: return tr("The address needs https:// in front.");
        case AddressFault::BadScheme: return tr("The address must begin with https:// or http://.");
        case AddressFault::NoHost: return tr("The address has no host name.");
        case AddressFault::Invalid: return tr("This is not a valid address.");
        case AddressFault::HasCredentials: return tr("Leave the user name and password out of the address.");
        case AddressFault::Unencrypted:
            return tr("Without https the access token crosses the network readable by others.");
        }
        Q_UNREACHABLE();
    };
    showFault(m_ui->addressFault, addressText(), isFatal(address));
    m_ui->useHttps->setVisible(address == AddressFault::NoScheme || !m_betterAddress.isEmpty());
    m_ui->useHttps->setText(m_betterAddress.isEmpty() ? tr("Use https://")
                                                      : tr("Use %1").arg(m_betterAddress.toDisplayString()));

    const UserIdFault userId = checkUserId(m_ui->userId->text());
    showFault(m_ui->userIdFault,
              userId == UserIdFault::NotANumber
                  ? tr("The user ID is a number, as the console's personal settings show it.")
                  : QString(),
              true);

    const AccessTokenFault token = checkAccessToken(m_ui->accessToken->text());
    const auto tokenText = [this, token] {
        switch (token) {
        case AccessTokenFault::None: return QString();
        case AccessTokenFault::Empty:
            return m_pastedCookie
                ? tr(
                    "The command logs in with a browser's cookie, which is of no use here. The lasting access token is "
                    "made in the console, under personal settings.")
                : QString();
        case AccessTokenFault::BrowserToken:
            return tr("This is a browser's token, which expires soon. The lasting access token is made in the console, "
                      "under personal settings.");
        case AccessTokenFault::ModelKey:
            return tr("This is a model key (sk-…): it calls models but cannot log in. The access token is made in the "
                      "console, under personal settings.");
        case AccessTokenFault::ControlCharacter: return tr("There is a line break or control character in it.");
        case AccessTokenFault::NotAscii: return tr("An access token has no blanks and no letters beyond a–z.");
        }
        Q_UNREACHABLE();
    };
    showFault(m_ui->accessTokenFault, tokenText(), isFatal(token));

    const HeaderFault header = checkHeaderName(m_ui->header->currentText());
    const auto headerText = [header] {
        switch (header) {
        case HeaderFault::None: return QString();
        case HeaderFault::Empty: return tr("Most gateways want New-Api-User here.");
        case HeaderFault::Invalid: return tr("A header name has letters, digits and hyphens only.");
        case HeaderFault::Reserved: return tr("This header is used for something else.");
        }
        Q_UNREACHABLE();
    };
    showFault(m_ui->headerFault, headerText(), true);

    const bool connectable = !isFatal(address) && !isFatal(userId) && !isFatal(token) && header == HeaderFault::None;
    m_complete = connectable && !nameTaken;
    m_ui->test->setEnabled(connectable && !m_testing);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(m_complete);
    makeRoom();
}

void SettingsDialog::showFault(QLabel *label, const QString &text, bool fatal)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(fatal ? Tone::Bad : Tone::Warning, palette()));
    label->setPalette(colors);
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

void SettingsDialog::showFound(const Found &found)
{
    m_testing = false;
    check();
    QStringList lines;
    if (!found.siteName.isEmpty() || !found.siteVersion.isEmpty())
        lines.append(QString(found.siteName % u' ' % found.siteVersion).trimmed());
    lines.append(found.family == Family::Unknown
                     ? tr("A gateway without tokens, of a kind that an empty list does not tell")
                     : familyName(found.family));
    lines.append(tr("%n token(s)", nullptr, static_cast<int>(qMin<qint64>(found.tokens, INT_MAX))));
    showFault(m_ui->testResult, lines.join(u" · "_s), false);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(Tone::Good, palette()));
    m_ui->testResult->setPalette(colors);
    makeRoom();
}

void SettingsDialog::showFailure(const GatewayError &error)
{
    m_testing = false;
    m_betterAddress = error.betterAddress;
    check();
    const ErrorText text = errorText(error);
    QStringList lines{text.headline, text.advice};
    if (!error.message.isEmpty())
        lines.append(tr("The gateway says: %1").arg(error.message));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    showFault(m_ui->testResult, lines.join(u'\n'), true);
    makeRoom();
}

} // namespace TokenDeck
