// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilefile.h"

#include "gateway/proxychoice.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = ProfileFileFault::Kind;

constexpr auto formatName = "tokendeck-profiles"_L1;
constexpr int newestVersion = 1;

/// Those of the settings' fields that go along; the others are not another machine's to say.
constexpr std::array carriedFields{"name"_L1,    "user-id"_L1,          "user-id-header"_L1, "loads-in-background"_L1,
                                   "timeout"_L1, "requests-at-once"_L1, "proxy"_L1};

bool isCarried(QLatin1StringView key)
{
    return std::ranges::find(carriedFields, key) != carriedFields.end();
}

/// Neither longer than anybody types nor with characters that break or turn round the line they are shown in.
bool isPlainText(const QString &text)
{
    const auto isBad = [](QChar c) {
        const bool turnsRound = (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return turnsRound || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    };
    return text.size() <= maxProfileFileText && std::ranges::none_of(text, isBad);
}

/// A whole number, if it is one that an int can hold.
std::optional<int> wholeNumber(const QJsonValue &value)
{
    constexpr double most = 2'147'483'647;
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > most)
        return std::nullopt;
    return static_cast<int>(number);
}

/// Takes a member, if it is there, as the type that the field has; what is wrong with it.
std::optional<Kind> take(const QJsonValue &value, const SettingsTable::ProfileField &field, Profile &into)
{
    if (value.isUndefined())
        return std::nullopt;
    if (const auto *text = std::get_if<QString Profile::*>(&field.member)) {
        if (!value.isString())
            return Kind::WrongType;
        const QString written = value.toString().trimmed();
        if (!isPlainText(written))
            return Kind::BadText;
        into.**text = written;
    } else if (const auto *flag = std::get_if<bool Profile::*>(&field.member)) {
        if (!value.isBool())
            return Kind::WrongType;
        into.**flag = value.toBool();
    } else {
        if (!value.isDouble())
            return Kind::WrongType;
        const auto number = wholeNumber(value);
        if (!number || *number < field.min || *number > field.max)
            return Kind::OutOfRange;
        into.*std::get<int Profile::*>(field.member) = *number;
    }
    return std::nullopt;
}

std::optional<ProfileFileFault> takeAddress(const QJsonValue &value, Profile &into)
{
    const auto fault = [](Kind kind, AddressFault address = AddressFault::None) {
        return ProfileFileFault{.kind = kind, .field = u"address"_s, .address = address};
    };
    if (value.isUndefined())
        return fault(Kind::Missing);
    if (!value.isString())
        return fault(Kind::WrongType);
    const QString written = value.toString();
    if (!isPlainText(written))
        return fault(Kind::BadText);
    if (const AddressFault address = checkAddress(written); isFatal(address))
        return fault(Kind::BadAddress, address);
    into.address = addressFromText(written);
    return std::nullopt;
}

/// What a profile's fields are held to beyond their types.
std::optional<ProfileFileFault> checkFields(const Profile &profile)
{
    if (isFatal(checkUserId(profile.userId)))
        return ProfileFileFault{.kind = Kind::BadUserId, .field = u"user-id"_s};
    if (checkHeaderName(profile.userIdHeader) != HeaderFault::None)
        return ProfileFileFault{.kind = Kind::BadHeader, .field = u"user-id-header"_s};
    if (checkProxy(profile.proxy) != ProxyFault::None)
        return ProfileFileFault{.kind = Kind::BadProxy, .field = u"proxy"_s};
    return std::nullopt;
}

std::variant<Profile, ProfileFileFault> readProfile(const QJsonValue &value)
{
    if (!value.isObject())
        return ProfileFileFault{Kind::WrongType};
    const QJsonObject object = value.toObject();
    Profile profile;
    for (const auto &field : SettingsTable::profileFields) {
        if (!isCarried(field.key))
            continue;
        if (const auto kind = take(object.value(field.key), field, profile))
            return ProfileFileFault{.kind = *kind, .field = field.key};
    }
    if (const auto fault = takeAddress(object.value("address"_L1), profile))
        return *fault;
    if (const auto fault = checkFields(profile))
        return *fault;
    if (profile.name.isEmpty())
        profile.name = profile.address.host();
    return profile;
}

/// What is wrong with the file as a whole.
std::optional<ProfileFileFault> checkEnvelope(const QJsonObject &file)
{
    if (file.value("format"_L1) != formatName)
        return ProfileFileFault{Kind::NotProfiles};
    const QJsonValue version = file.value("version"_L1);
    if (!version.isDouble())
        return ProfileFileFault{version.isUndefined() ? Kind::Missing : Kind::WrongType, u"version"_s};
    if (version.toDouble() > newestVersion)
        return ProfileFileFault{Kind::NewerVersion, u"version"_s};
    if (wholeNumber(version) != newestVersion)
        return ProfileFileFault{Kind::OutOfRange, u"version"_s};
    const QJsonValue profiles = file.value("profiles"_L1);
    if (!profiles.isArray())
        return ProfileFileFault{profiles.isUndefined() ? Kind::Missing : Kind::WrongType, u"profiles"_s};
    if (profiles.toArray().size() > maxProfilesInFile)
        return ProfileFileFault{Kind::TooMany, u"profiles"_s};
    return std::nullopt;
}

bool isSameAccount(const Profile &a, const Profile &b)
{
    return a.address.adjusted(QUrl::StripTrailingSlash) == b.address.adjusted(QUrl::StripTrailingSlash)
        && a.userId == b.userId && (!a.userId.isEmpty() || a.name == b.name);
}

} // namespace

QByteArray writeProfileFile(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles) {
        QJsonObject object{{u"address"_s, profile.address.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)}};
        for (const auto &field : SettingsTable::profileFields) {
            if (isCarried(field.key))
                object.insert(field.key, QJsonValue::fromVariant(field.of(profile)));
        }
        if (checkProxy(profile.proxy) != ProxyFault::None)
            object.remove("proxy"_L1);
        array.append(object);
    }
    return QJsonDocument(
               QJsonObject{{u"format"_s, QString(formatName)}, {u"version"_s, newestVersion}, {u"profiles"_s, array}})
        .toJson();
}

std::variant<QList<Profile>, ProfileFileFault> readProfileFile(const QByteArray &bytes)
{
    if (bytes.size() > maxProfileFileSize)
        return ProfileFileFault{Kind::TooLarge};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return ProfileFileFault{Kind::NotJson};
    if (const auto fault = checkEnvelope(document.object()))
        return *fault;
    QList<Profile> profiles;
    const QJsonArray array = document.object().value("profiles"_L1).toArray();
    for (const auto &value : array) {
        const auto read = readProfile(value);
        if (const auto *profile = std::get_if<Profile>(&read)) {
            profiles.append(*profile);
            continue;
        }
        ProfileFileFault fault = std::get<ProfileFileFault>(read);
        fault.profile = profiles.size() + 1;
        if (const QString name = value["name"_L1].toString().trimmed(); isPlainText(name))
            fault.profileName = name;
        return fault;
    }
    return profiles;
}

ProfileImport planImport(const QList<Profile> &read, const QList<Profile> &present)
{
    ProfileImport plan;
    QList<Profile> all = present;
    for (const Profile &each : read) {
        const auto same = std::ranges::find_if(all,
                                               [&each](const Profile &other) { return isSameAccount(each, other); });
        if (same != all.end()) {
            plan.skipped.append({each.name, same->name});
            continue;
        }
        Profile profile = each;
        profile.id = Settings::newProfileId();
        profile.name = freeProfileName(each.name, all);
        all.append(profile);
        plan.added.append(profile);
    }
    return plan;
}

ProfileImport importProfiles(const QList<Profile> &read, Settings &settings)
{
    const QList<Profile> present = settings.profiles();
    ProfileImport plan = planImport(read, present);
    if (plan.added.isEmpty())
        return plan;
    QStringList order;
    for (const Profile &profile : present + plan.added)
        order.append(profile.id);
    for (const Profile &profile : std::as_const(plan.added))
        settings.saveProfile(profile);
    settings.setProfileOrder(order);
    return plan;
}

} // namespace TokenDeck
