// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace TokenDeck {

class Settings;

/// Profiles as a file for another machine or another person: JSON in UTF-8,
///
///     {"format": "tokendeck-profiles", "version": 1, "profiles": [{"name": "work", "address": "https://…", …}]}
///
/// with the members name, address, user-id, user-id-header, loads-in-background, timeout (seconds), requests-at-once
/// and proxy; all but the address may be left out. That is what a user sets up. Not in it are
/// - the access token, which is no part of a profile, and a proxy that has a login of its own;
/// - what was found out about the gateway, which is found out anew: its family, its first page, how many calls it takes;
/// - what its user has allowed on one machine: connections without https, a trusted certificate, a file of certificate
///   authorities, copying whole keys. Were a file to say so, nobody would be asked; so it is not read either.

/// The largest file that is read, in bytes, the most profiles that one may hold, and the longest text in it.
inline constexpr qsizetype maxProfileFileSize = 1'048'576;
inline constexpr qsizetype maxProfilesInFile = 500;
inline constexpr qsizetype maxProfileFileText = 2'000;

[[nodiscard]] QByteArray writeProfileFile(const QList<Profile> &profiles);

/// Why a file of profiles cannot be read: the first fault that was met.
struct ProfileFileFault
{
    enum class Kind : quint8 {
        TooLarge, ///< more than maxProfileFileSize
        NotJson,
        NotProfiles,  ///< JSON of another kind
        NewerVersion, ///< of a later version of this program
        TooMany,      ///< more than maxProfilesInFile
        Missing,      ///< the field is not there
        WrongType,
        OutOfRange, ///< a number
        BadText,    ///< too long, or with line breaks or other control characters
        BadAddress, ///< address says how
        BadUserId,
        BadHeader,
        BadProxy,
    };

    Kind kind = Kind::NotJson;
    QString field = {};        ///< "user-id" and the like; empty if it is not about one
    qsizetype profile = 0;     ///< which of the file's profiles, from 1; 0 if it is not about one
    QString profileName = {};  ///< empty if that cannot be read
    AddressFault address = {}; ///< for BadAddress

    friend bool operator==(const ProfileFileFault &, const ProfileFileFault &) = default;
};

/// The profiles in a file, in its order, without ids; or why it cannot be read, in which case none of it is. Members
/// that are not known are passed over. Values are judged by the rules of the settings dialog; a profile without a name
/// is called by its host, and names may be repeated.
[[nodiscard]] std::variant<QList<Profile>, ProfileFileFault> readProfileFile(const QByteArray &bytes);

/// What becomes of profiles that are imported.
struct ProfileImport
{
    struct Skipped
    {
        QString name;   ///< in the file
        QString sameAs; ///< the name of the profile that has its address and user id
        friend bool operator==(const Skipped &, const Skipped &) = default;
    };
    QList<Profile> added; ///< with new ids, and a number behind names that are taken
    QList<Skipped> skipped;
};

/// What importing @p read beside @p present comes to. A profile is skipped whose address and user id another one has;
/// without a user id, only if it has the name as well, since accounts then differ by their access tokens.
[[nodiscard]] ProfileImport planImport(const QList<Profile> &read, const QList<Profile> &present);

/// The same, with those that are added put into the settings, behind those that are there.
ProfileImport importProfiles(const QList<Profile> &read, Settings &settings);

} // namespace TokenDeck
