// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profilefaulttext.h"

#include "table/tokentext.h"

#include <QCoreApplication>
#include <QLocale>

namespace TokenDeck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ProfileFaultText)
};

QString what(const ProfileFileFault &fault)
{
    using Kind = ProfileFileFault::Kind;
    switch (fault.kind) {
    case Kind::TooLarge: return Words::tr("The file is too large to be a list of gateways.");
    case Kind::NotJson:
    case Kind::NotProfiles: return Words::tr("This is not a file of gateways.");
    case Kind::NewerVersion: return Words::tr("The file was written by a newer version of TokenDeck.");
    case Kind::TooMany:
        return Words::tr("The file has more than %1 gateways.").arg(QLocale().toString(maxProfilesInFile));
    case Kind::Missing: return Words::tr("“%1” is missing.").arg(fault.field);
    case Kind::WrongType:
    case Kind::OutOfRange:
    case Kind::BadText:
    case Kind::BadUserId:
    case Kind::BadHeader: return Words::tr("The value of “%1” cannot be used.").arg(fault.field);
    case Kind::BadAddress:
        return Words::tr("“%1” must be an https:// or http:// address without a login.").arg(fault.field);
    case Kind::BadProxy: return Words::tr("“%1” must be the address of a proxy without a login.").arg(fault.field);
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
        ? Words::tr("Gateway %1:").arg(number)
        : Words::tr("Gateway %1 (“%2”):").arg(number, shownText(fault.profileName));
    return whose + u' ' + what(fault);
}

} // namespace TokenDeck
