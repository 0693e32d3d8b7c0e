// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "families/families.h"
#include "query/keyquery.h"
#include "store/datafolder.h"
#include "store/migrations.h"

#include <QHash>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// More than anybody keeps; a damaged file may say any number.
constexpr int maxFilters = 500;

/// In the order of the enum.
constexpr std::array themeIds{"system"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1};

QString groupOf(const QString &id)
{
    return SettingsTable::profiles + u'/' + id;
}

QString filterKey(int index, QLatin1StringView field)
{
    return SettingsTable::filters + u'/' + QString::number(index + 1) + u'/' + field;
}

} // namespace

Settings::Settings()
    : Settings(settingsFile().isEmpty()
                   ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"tokendeck"_s, u"tokendeck"_s).fileName()
                   : settingsFile())
{ }

Settings::Settings(const QString &file)
    : m_file(QSettings(file, QSettings::IniFormat))
{ }

bool Settings::isOfNewerVersion() const
{
    return settingsVersion(m_file.values()) > newestSettingsVersion(settingsMigrations());
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> profiles;
    QString before;
    const QString group = groupOf(QString());
    const SettingsValues &values = m_file.values();
    for (auto it = values.lowerBound(group); it != values.end() && it.key().startsWith(group); ++it) {
        const QString id = it.key().section(u'/', 1, 1);
        if (std::exchange(before, id) == id)
            continue;
        if (auto stored = profile(id))
            profiles.append(*std::move(stored));
    }
    QHash<QString, qsizetype> places;
    for (const QString &id : get(SettingsTable::profileOrder))
        places.insert(id, places.size());
    std::ranges::sort(profiles, [&places](const Profile &a, const Profile &b) {
        const qsizetype placeOfA = places.value(a.id, places.size());
        const qsizetype placeOfB = places.value(b.id, places.size());
        return placeOfA != placeOfB ? placeOfA < placeOfB : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return profiles;
}

std::optional<Profile> Settings::profile(const QString &id) const
{
    const QString group = groupOf(id);
    const SettingsValues &values = m_file.values();
    if (id.isEmpty() || !values.contains(group + u"/address"_s))
        return std::nullopt;
    const auto value = [&](QLatin1StringView key) { return values.value(group + u'/' + key); };
    Profile profile;
    profile.id = id;
    for (const auto &field : SettingsTable::profileFields)
        field.read(value(field.key), profile);
    profile.address = QUrl(value("address"_L1).toString(), QUrl::StrictMode);
    profile.trustedCertificate = QByteArray::fromHex(value("trusted-certificate"_L1).toString().toLatin1());
    profile.family = familyFromId(value("family"_L1).toString()).value_or(Family::Unknown);
    const QString firstPage = value("first-page"_L1).toString();
    if (firstPage == "0"_L1 || firstPage == "1"_L1)
        profile.firstPage = firstPage.toInt();
    return profile;
}

std::optional<Profile> Settings::profileNamed(const QString &name) const
{
    for (const Profile &profile : profiles()) {
        if (profile.name == name)
            return profile;
    }
    return std::nullopt;
}

void Settings::saveProfile(const Profile &profile)
{
    QList<SettingsChange> changes;
    const auto setValue = [&changes, group = groupOf(profile.id)](QLatin1StringView key, const QVariant &value) {
        changes.append({group + u'/' + key, value});
    };
    for (const auto &field : SettingsTable::profileFields)
        setValue(field.key, field.of(profile));
    setValue("address"_L1, profile.address.toString(QUrl::RemoveUserInfo));
    setValue("trusted-certificate"_L1, QString::fromLatin1(profile.trustedCertificate.toHex()));
    setValue("family"_L1, familyId(profile.family));
    setValue("first-page"_L1, profile.firstPage ? QString::number(*profile.firstPage) : QString());
    m_file.change(changes);
}

QByteArray Settings::tableHeader(const QString &profile) const
{
    return m_file.values().value(groupOf(profile) + u'/' + SettingsTable::profileTableHeader).toByteArray();
}

void Settings::setTableHeader(const QString &profile, const QByteArray &state)
{
    m_file.change({{groupOf(profile) + u'/' + SettingsTable::profileTableHeader, state}});
}

void Settings::resetLayout()
{
    QList<SettingsChange> changes;
    for (const QLatin1StringView key :
         {SettingsTable::windowGeometry.key, SettingsTable::windowState.key, SettingsTable::sideBar.key,
          SettingsTable::sideBarWidth.key, SettingsTable::showsDetails.key, SettingsTable::showsCards.key,
          SettingsTable::showsOverview.key, SettingsTable::tableHeader.key, SettingsTable::density.key,
          SettingsTable::freezesFirstColumns.key, SettingsTable::rowsPerPage.key})
        changes.append({key, std::nullopt});
    for (const Profile &profile : profiles())
        changes.append({groupOf(profile.id) + u'/' + SettingsTable::profileTableHeader, std::nullopt});
    // Of all together.
    changes.append({groupOf(u"*"_s) + u'/' + SettingsTable::profileTableHeader, std::nullopt});
    m_file.change(changes);
}

void Settings::removeProfile(const QString &id)
{
    QList<SettingsChange> changes{{groupOf(id), std::nullopt}};
    if (currentProfile() == id)
        changes.append({SettingsTable::currentProfile.key, std::nullopt});
    m_file.change(changes);
}

void Settings::moveProfile(const QString &id, qsizetype place)
{
    QStringList order;
    for (const Profile &profile : profiles())
        order.append(profile.id);
    const qsizetype present = order.indexOf(id);
    if (present < 0)
        return;
    order.move(present, qBound(qsizetype{0}, place, order.size() - 1));
    setProfileOrder(order);
}

std::optional<Profile> Settings::duplicateProfile(const QString &id)
{
    const QList<Profile> all = profiles();
    const auto original = std::ranges::find(all, id, &Profile::id);
    if (original == all.cend())
        return std::nullopt;
    Profile copy = *original;
    copy.id = newProfileId();
    copy.name = freeProfileName(original->name, all);
    saveProfile(copy);
    moveProfile(copy.id, original - all.cbegin() + 1);
    return copy;
}

QString Settings::newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<bool> Settings::showsSideBar() const
{
    const int stored = get(SettingsTable::sideBar);
    return stored < 0 ? std::nullopt : std::optional(stored == 1);
}

QString themeId(Theme theme)
{
    return themeIds.at(static_cast<size_t>(theme));
}

std::optional<Theme> themeFromId(const QString &id)
{
    const auto found = std::ranges::find(themeIds, id);
    return found == themeIds.end() ? std::nullopt : std::optional(static_cast<Theme>(found - themeIds.begin()));
}

FindingRules Settings::findingRules() const
{
    FindingRules rules = FindingRules::all();
    for (const QString &id : get(SettingsTable::rulesOff)) {
        if (const auto rule = findingFromId(id))
            rules.remove(*rule);
    }
    return rules;
}

void Settings::setFindingRules(FindingRules rules)
{
    QStringList off;
    FindingRules::all().forEach([&](FindingRule rule) {
        if (!rules.contains(rule))
            off.append(findingId(rule));
    });
    set(SettingsTable::rulesOff, off);
}

ChosenKeys Settings::chosenKeys() const
{
    ChosenKeys keys;
    const QString group = SettingsTable::shortcuts + u"/"_s;
    const SettingsValues &values = m_file.values();
    for (auto it = values.lowerBound(group); it != values.end() && it.key().startsWith(group); ++it)
        keys.insert(it.key().sliced(group.size()), it.value().toString());
    return keys;
}

void Settings::setChosenKeys(const ChosenKeys &keys)
{
    QList<SettingsChange> changes{{SettingsTable::shortcuts, std::nullopt}};
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        changes.append({SettingsTable::shortcuts + u'/' + it.key(), it.value()});
    m_file.change(changes);
}

QList<NamedFilter> Settings::filters() const
{
    QList<NamedFilter> filters;
    const SettingsValues &values = m_file.values();
    const int count = qMin(values.value(SettingsTable::filters + u"/size"_s).toInt(), maxFilters);
    for (int i = 0; i < count; ++i) {
        NamedFilter filter{values.value(filterKey(i, "name"_L1)).toString().simplified(),
                           values.value(filterKey(i, "query"_L1)).toString().trimmed(),
                           values.value(filterKey(i, "pinned"_L1), false).toBool()};
        const bool taken = std::ranges::any_of(filters, [&filter](const NamedFilter &other) {
            return other.name.compare(filter.name, Qt::CaseInsensitive) == 0;
        });
        if (!filter.name.isEmpty() && !filter.query.isEmpty() && !taken)
            filters.append(std::move(filter));
    }
    return filters;
}

void Settings::setTeamSettings(const TeamSettings &settings)
{
    set(SettingsTable::teamAddress, settings.address);
    set(SettingsTable::teamCertificate, settings.certificateFile);
}

WatchSettings Settings::watchSettings() const
{
    WatchSettings settings = readFields<WatchSettings>(SettingsTable::watching);
    for (const QString &id : get(SettingsTable::watchRulesOff)) {
        if (const auto rule = watchRuleFromId(id))
            settings.rules.reset(static_cast<size_t>(*rule));
    }
    return settings;
}

void Settings::setWatchSettings(const WatchSettings &settings)
{
    QStringList off;
    for (const WatchRule rule : allWatchRules) {
        if (!settings.tells(rule))
            off.append(watchRuleId(rule));
    }
    set(SettingsTable::watchRulesOff, off);
    setFields<WatchSettings>(SettingsTable::watching, settings);
}

void Settings::setSessionFilter(const QString &query)
{
    set(SettingsTable::sessionFilter, withoutKeys(query));
}

void Settings::setFilters(const QList<NamedFilter> &filters)
{
    // As QSettings writes arrays.
    QList<SettingsChange> changes{{SettingsTable::filters, std::nullopt},
                                  {SettingsTable::filters + u"/size"_s, filters.size()}};
    for (int i = 0; i < filters.size(); ++i) {
        changes.append({filterKey(i, "name"_L1), filters.at(i).name});
        changes.append({filterKey(i, "query"_L1), withoutKeys(filters.at(i).query)});
        changes.append({filterKey(i, "pinned"_L1), filters.at(i).pinned});
    }
    m_file.change(changes);
}

} // namespace TokenDeck
