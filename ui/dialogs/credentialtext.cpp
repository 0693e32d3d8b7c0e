// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/credentialtext.h"

#include "ui/dialogs/settingsdialog.h"

namespace TokenDeck {

QString addressText(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None:
    case AddressFault::Empty: return QString();
    case AddressFault::NoScheme: return SettingsDialog::tr("The address needs https:// in front.");
    case AddressFault::BadScheme: return SettingsDialog::tr("The address must begin with https:// or http://.");
    case AddressFault::NoHost: return SettingsDialog::tr("The address has no host name.");
    case AddressFault::Invalid: return SettingsDialog::tr("This is not a valid address.");
    case AddressFault::HasCredentials:
        return SettingsDialog::tr("Leave the user name and password out of the address.");
    case AddressFault::Unencrypted:
        return SettingsDialog::tr("Without https the access token crosses the network readable by others.");
    }
    Q_UNREACHABLE();
}

QString accessTokenText(AccessTokenFault fault, bool pastedCookie)
{
    switch (fault) {
    case AccessTokenFault::None: return QString();
    case AccessTokenFault::Empty:
        return pastedCookie ? SettingsDialog::tr(
                   "The command logs in with a browser's cookie, which is of no use here. The lasting access token is "
                   "made in the console, under personal settings.")
                            : QString();
    case AccessTokenFault::BrowserToken:
        return SettingsDialog::tr(
            "This is a browser's token, which expires soon. The lasting access token is made in the console, "
            "under personal settings.");
    case AccessTokenFault::ModelKey:
        return SettingsDialog::tr(
            "This is a model key (sk-…): it calls models but cannot log in. The access token is made in the "
            "console, under personal settings.");
    case AccessTokenFault::ControlCharacter:
        return SettingsDialog::tr("There is a line break or control character in it.");
    case AccessTokenFault::NotAscii:
        return SettingsDialog::tr("An access token has no blanks and no letters beyond a–z.");
    }
    Q_UNREACHABLE();
}

QString headerText(HeaderFault fault)
{
    switch (fault) {
    case HeaderFault::None: return QString();
    case HeaderFault::Empty: return SettingsDialog::tr("Most gateways want New-Api-User here.");
    case HeaderFault::Invalid: return SettingsDialog::tr("A header name has letters, digits and hyphens only.");
    case HeaderFault::Reserved: return SettingsDialog::tr("This header is used for something else.");
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
