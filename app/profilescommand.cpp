// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exportload.h"
#include "store/profilefile.h"
#include "store/settings.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

/// One line of standard output: nothing in a name is obeyed by a terminal, or taken for another column.
void printLine(const QStringList &columns)
{
    QStringList plain;
    for (const QString &text : columns)
        plain.append(printable(text));
    std::printf("%s\n", qPrintable(plain.join(u'\t')));
}

int list(const Settings &settings)
{
    for (const Profile &profile : settings.profiles())
        printLine({profile.name, profile.address.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo), profile.userId});
    return static_cast<int>(ExitStatus::Whole);
}

int exportTo(const QString &file, const Settings &settings)
{
    const bool isWritten = writeOutput(file, writeProfileFile(settings.profiles()));
    return static_cast<int>(isWritten ? ExitStatus::Whole : ExitStatus::Usage);
}

QString describe(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None:
    case AddressFault::Unencrypted: break;
    case AddressFault::Empty: return u"it is empty"_s;
    case AddressFault::NoScheme: return u"it must begin with https://"_s;
    case AddressFault::BadScheme: return u"not an http or https address"_s;
    case AddressFault::NoHost: return u"it has no host name"_s;
    case AddressFault::Invalid: return u"not a valid address"_s;
    case AddressFault::HasCredentials: return u"it must have no user name and password"_s;
    }
    return {};
}

QString describe(const ProfileFileFault &fault)
{
    using Kind = ProfileFileFault::Kind;
    const auto words = [&fault]() -> QString {
        switch (fault.kind) {
        case Kind::TooLarge: return u"the file is larger than %1 bytes"_s.arg(maxProfileFileSize);
        case Kind::NotJson: return u"not a JSON file"_s;
        case Kind::NotProfiles: return u"not a file of profiles"_s;
        case Kind::NewerVersion: return u"the file was written by a later version of TokenDeck"_s;
        case Kind::TooMany: return u"there are more than %1"_s.arg(maxProfilesInFile);
        case Kind::Missing: return u"missing"_s;
        case Kind::WrongType: return u"not of the right type"_s;
        case Kind::OutOfRange: return u"out of range"_s;
        case Kind::BadText: return u"too long, or with characters that are not allowed"_s;
        case Kind::BadAddress: return describe(fault.address);
        case Kind::BadUserId: return u"not a number"_s;
        case Kind::BadHeader: return u"cannot be used as the header's name"_s;
        case Kind::BadProxy: return u"not the address of a proxy, or one with a user name and password"_s;
        }
        Q_UNREACHABLE();
    };
    QString where;
    if (fault.profile > 0)
        where = fault.profileName.isEmpty()
            ? u"profile %1: "_s.arg(fault.profile)
            : u"profile %1 ('%2'): "_s.arg(QString::number(fault.profile), fault.profileName);
    if (!fault.field.isEmpty())
        where += fault.field % u": "_s;
    return where % words();
}

int importFrom(const QString &name, Settings &settings)
{
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failed(u"%1: %2"_s.arg(name, file.errorString()));
    // A byte more than there may be says that there are too many; a pipe gives what it has, piece by piece.
    QByteArray bytes;
    for (QByteArray piece; bytes.size() <= maxProfileFileSize; bytes += piece) {
        piece = file.read(maxProfileFileSize + 1 - bytes.size());
        if (piece.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return failed(u"%1: %2"_s.arg(name, file.errorString()));
    const auto read = readProfileFile(bytes);
    if (const auto *fault = std::get_if<ProfileFileFault>(&read))
        return failed(u"%1: %2; nothing was imported"_s.arg(name, describe(*fault)));
    const ProfileImport result = importProfiles(std::get<QList<Profile>>(read), settings);
    if (!settings.waitUntilWritten(10s))
        return failed(u"the settings could not be written"_s);
    for (const Profile &profile : result.added)
        printLine({u"imported"_s, profile.name});
    for (const ProfileImport::Skipped &skipped : result.skipped)
        printLine({u"skipped"_s, skipped.name, u"same address and user id as '%1'"_s.arg(skipped.sameAs)});
    return static_cast<int>(ExitStatus::Whole);
}

} // namespace

int runProfiles(const ProfilesCommand &command)
{
    Settings settings;
    switch (command.action) {
    case ProfilesCommand::Action::List: return list(settings);
    case ProfilesCommand::Action::Export: return exportTo(command.file, settings);
    case ProfilesCommand::Action::Import: return importFrom(command.file, settings);
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
