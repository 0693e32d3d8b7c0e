// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profilefaulttext.h"

#include "table/tokentext.h"

#include <QCoreApplication>
#include <QLocale>

namespace TokenDeck {

namespace {

struct ProfileFaultWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ProfileFaultText)
};

QString what(const ProfileFileFault &fault)
{
    using Kind = ProfileFileFault::Kind;
    switch (fault.kind) {
    case Kind::TooLarge: return ProfileFaultWords::tr("The file is too large to be a list of gateways.");
    case Kind::NotJson:
    case Kind::NotProfiles: return ProfileFaultWords::tr("This is not a file of gateways.");
    case Kind::NewerVersion: return ProfileFaultWords::tr("The file was written by a newer version of TokenDeck.");
    case Kind::TooMany:
        return ProfileFaultWords::tr("The file has more than %1 gateways.").arg(QLocale().toString(maxProfilesInFile));
    case Kind::Missing: return ProfileFaultWords::tr("“%1” is missing.").arg(fault.field);
    case Kind::WrongType:
    case Kind::OutOfRange:
    case Kind::BadText:
    case Kind::BadUserId:
    case Kind::BadHeader: return ProfileFaultWords::tr("The value of “%1” cannot be used.").arg(fault.field);
    case Kind::BadAddress:
        return ProfileFaultWords::tr("“%1” must be an https:// or http:// address without a login.").arg(fault.field);
    case Kind::BadProxy:
        return ProfileFaultWords::tr("“%1” must be the address of a proxy without a login.").arg(fault.field);
    }
    Q_UNREACHABLE();
}

} // namespace

QString profileFaultText(const ProfileFileFault &fault)
{
    if (fault.profile == 0)
        return what(fault);
    const QString number = QLocale().toString(fault.profile);
    const QString whose = fault.profileName.isEmpty()
        ? ProfileFaultWords::tr("Gateway %1:").arg(number)
        : ProfileFaultWords::tr("Gateway %1 (“%2”):").arg(number, shownText(fault.profileName));
    return whose + u' ' + what(fault);
}

} // namespace TokenDeck
