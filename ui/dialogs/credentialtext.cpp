// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog says of what is amiss with a credential, and what to do about it.
#include "ui/dialogs/settingsdialog.h"

#include "ui_settingsdialog.h"

#include <algorithm>

namespace TokenDeck {

QString SettingsDialog::addressText(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None:
    case AddressFault::Empty: return QString();
    case AddressFault::NoScheme: return tr("The address must begin with https://.");
    case AddressFault::BadScheme: return tr("The address must begin with https:// or http://.");
    case AddressFault::NoHost: return tr("The address has no host name.");
    case AddressFault::Invalid: return tr("This is not a valid address.");
    case AddressFault::HasCredentials: return tr("Leave the user name and password out of the address.");
    case AddressFault::Unencrypted: return tr("Without https, others on the network can read the access token.");
    }
    Q_UNREACHABLE();
}

QString SettingsDialog::accessTokenText(AccessTokenFault fault, bool pastedCookie)
{
    switch (fault) {
    case AccessTokenFault::None: return QString();
    case AccessTokenFault::Empty:
        return pastedCookie
            ? tr("The command logs in with a browser cookie, which does not work here. Create an access token in the "
                 "console, under personal settings.")
            : QString();
    case AccessTokenFault::BrowserToken:
        return tr("This is a browser token, which expires soon. Create an access token in the console, under personal "
                  "settings.");
    case AccessTokenFault::ModelKey:
        return tr(
            "This is a model key (sk-…): it can call models but not log in. Create an access token in the console, "
            "under personal settings.");
    case AccessTokenFault::ControlCharacter: return tr("It contains a line break or control character.");
    case AccessTokenFault::NotAscii: return tr("An access token has no spaces and no letters other than a–z.");
    }
    Q_UNREACHABLE();
}

QString SettingsDialog::headerText(HeaderFault fault)
{
    switch (fault) {
    case HeaderFault::None: return QString();
    case HeaderFault::Empty: return tr("Most gateways expect New-Api-User here.");
    case HeaderFault::Invalid: return tr("A header name may contain only letters, digits and hyphens.");
    case HeaderFault::Reserved: return tr("This header is used for something else.");
    }
    Q_UNREACHABLE();
}

/// Nothing, or that another profile leads to the same account, too: allowed, and mostly a mistake.
QString SettingsDialog::sameAccount() const
{
    const QUrl address = addressFromText(m_ui->address->text()).adjusted(QUrl::StripTrailingSlash);
    const QString user = m_ui->userId->text().trimmed();
    const auto same = std::ranges::find_if(m_others, [&](const Profile &other) {
        return other.address.adjusted(QUrl::StripTrailingSlash) == address && other.userId == user;
    });
    return user.isEmpty() || same == m_others.cend()
        ? QString()
        : tr("The profile “%1” has the same address and user ID.").arg(same->name);
}

} // namespace TokenDeck
