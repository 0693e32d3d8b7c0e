// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "tokens/keyquery.h"

#include <QMap>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr QLatin1StringView currentKey("current-profile");
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView stateKey("window/state");
constexpr QLatin1StringView headerKey("table/header");
constexpr QLatin1StringView rowsKey("table/rows-per-page");
constexpr QLatin1StringView detailsKey("window/details");
constexpr QLatin1StringView themeKey("window/theme");
constexpr QLatin1StringView folderKey("export/folder");
constexpr QLatin1StringView overviewKey("window/overview");
constexpr QLatin1StringView cardsKey("window/cards");
constexpr QLatin1StringView rawQuotaKey("table/raw-quota");
constexpr QLatin1StringView rulesOffKey("findings/off");
constexpr QLatin1StringView filtersKey("filters");

/// More than anybody keeps; a damaged file may say any number.
constexpr int mostFilters = 500;

/// The thresholds as they are stored: each with its name and range.
struct Threshold
{
    QLatin1StringView key;
    int FilterThresholds::*value;
    int least;
    int most;
};
constexpr Threshold thresholdKeys[]{
    {QLatin1StringView("findings/expiring-days"), &FilterThresholds::expiringDays, 1, 365},
    {QLatin1StringView("findings/low-percent"), &FilterThresholds::lowPercent, 1, 99},
    {QLatin1StringView("findings/unused-days"), &FilterThresholds::unusedDays, 1, 3650},
    {QLatin1StringView("findings/wide-ipv4-prefix"), &FilterThresholds::wideIpv4Prefix, 0, 32},
    {QLatin1StringView("findings/wide-ipv6-prefix"), &FilterThresholds::wideIpv6Prefix, 0, 128},
};

QString groupOf(const QString &id)
{
    return u"profiles/"_s + id;
}

} // namespace

Settings::Settings()
    : m_settings(
        std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"tokendeck"_s, u"tokendeck"_s))
{ }

Settings::Settings(const QString &file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{ }

QList<Profile> Settings::profiles() const
{
    m_settings->beginGroup(u"profiles"_s);
    const QStringList ids = m_settings->childGroups();
    m_settings->endGroup();
    QList<Profile> profiles;
    for (const QString &id : ids) {
        if (auto stored = profile(id))
            profiles.append(*std::move(stored));
    }
    std::ranges::sort(
        profiles, [](const Profile &a, const Profile &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return profiles;
}

std::optional<Profile> Settings::profile(const QString &id) const
{
    const QString group = groupOf(id);
    if (id.isEmpty() || !m_settings->contains(group + u"/address"_s))
        return std::nullopt;
    const auto value = [&](QLatin1StringView key, const QVariant &fallback = {}) {
        return m_settings->value(group + u'/' + key, fallback);
    };
    Profile profile;
    profile.id = id;
    profile.name = value("name"_L1).toString();
    profile.address = QUrl(value("address"_L1).toString(), QUrl::StrictMode);
    profile.userId = value("user-id"_L1).toString();
    profile.userIdHeader = value("user-id-header"_L1, profile.userIdHeader).toString();
    profile.loadsInBackground = value("loads-in-background"_L1, true).toBool();
    profile.timeout = qBound(1, value("timeout"_L1, profile.timeout).toInt(), 600);
    profile.requestsAtOnce = qBound(1, value("requests-at-once"_L1, profile.requestsAtOnce).toInt(),
                                    mostRequestsAtOnce);
    profile.family = familyFromId(value("family"_L1).toString()).value_or(Family::Unknown);
    const QString firstPage = value("first-page"_L1).toString();
    if (firstPage == "0"_L1 || firstPage == "1"_L1)
        profile.firstPage = firstPage.toInt();
    constexpr int longestWindow = 3'600'000;
    profile.callsAllowed = qBound(0, value("calls-allowed"_L1).toInt(), 1'000'000);
    profile.callsWindow = qBound(0, value("calls-window"_L1).toInt(), longestWindow);
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
    m_settings->beginGroup(groupOf(profile.id));
    m_settings->setValue("name"_L1, profile.name);
    m_settings->setValue("address"_L1, profile.address.toString(QUrl::RemoveUserInfo));
    m_settings->setValue("user-id"_L1, profile.userId);
    m_settings->setValue("user-id-header"_L1, profile.userIdHeader);
    m_settings->setValue("loads-in-background"_L1, profile.loadsInBackground);
    m_settings->setValue("timeout"_L1, profile.timeout);
    m_settings->setValue("requests-at-once"_L1, profile.requestsAtOnce);
    m_settings->setValue("family"_L1, familyId(profile.family));
    m_settings->setValue("first-page"_L1, profile.firstPage ? QString::number(*profile.firstPage) : QString());
    m_settings->setValue("calls-allowed"_L1, profile.callsAllowed);
    m_settings->setValue("calls-window"_L1, profile.callsWindow);
    m_settings->endGroup();
}

void Settings::removeProfile(const QString &id)
{
    m_settings->remove(groupOf(id));
    if (currentProfile() == id)
        m_settings->remove(currentKey);
}

QString Settings::newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString Settings::currentProfile() const
{
    return m_settings->value(currentKey).toString();
}

void Settings::setCurrentProfile(const QString &id)
{
    m_settings->setValue(currentKey, id);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings->value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings->setValue(stateKey, state);
}

QByteArray Settings::tableHeader() const
{
    return m_settings->value(headerKey).toByteArray();
}

void Settings::setTableHeader(const QByteArray &state)
{
    m_settings->setValue(headerKey, state);
}

int Settings::rowsPerPage() const
{
    return qMax(0, m_settings->value(rowsKey, 100).toInt());
}

void Settings::setRowsPerPage(int rows)
{
    m_settings->setValue(rowsKey, rows);
}

bool Settings::showsDetails() const
{
    return m_settings->value(detailsKey, true).toBool();
}

void Settings::setShowsDetails(bool shows)
{
    m_settings->setValue(detailsKey, shows);
}

Theme Settings::theme() const
{
    const QString theme = m_settings->value(themeKey).toString();
    return theme == "light"_L1 ? Theme::Light : theme == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_settings->setValue(themeKey, theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s);
}

bool Settings::showsOverview() const
{
    return m_settings->value(overviewKey, false).toBool();
}

void Settings::setShowsOverview(bool shows)
{
    m_settings->setValue(overviewKey, shows);
}

bool Settings::showsCards() const
{
    return m_settings->value(cardsKey, true).toBool();
}

void Settings::setShowsCards(bool shows)
{
    m_settings->setValue(cardsKey, shows);
}

bool Settings::showsRawQuota() const
{
    return m_settings->value(rawQuotaKey, false).toBool();
}

void Settings::setShowsRawQuota(bool shows)
{
    m_settings->setValue(rawQuotaKey, shows);
}

FilterThresholds Settings::thresholds() const
{
    FilterThresholds thresholds;
    for (const Threshold &each : thresholdKeys) {
        bool number = false;
        const int value = m_settings->value(each.key).toInt(&number);
        if (number)
            thresholds.*each.value = qBound(each.least, value, each.most);
    }
    return thresholds;
}

void Settings::setThresholds(const FilterThresholds &thresholds)
{
    for (const Threshold &each : thresholdKeys)
        m_settings->setValue(each.key, thresholds.*each.value);
}

FindingRules Settings::findingRules() const
{
    FindingRules rules = FindingRules::all();
    for (const QString &id : m_settings->value(rulesOffKey).toStringList()) {
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
    m_settings->setValue(rulesOffKey, off);
}

QList<NamedFilter> Settings::filters() const
{
    QList<NamedFilter> filters;
    QMap<QString, QString> masked; // what a key is to be taken out of
    const int count = qMin(m_settings->beginReadArray(filtersKey), mostFilters);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const QString written = m_settings->value("query"_L1).toString();
        NamedFilter filter{m_settings->value("name"_L1).toString().simplified(), withoutKeys(written).trimmed(),
                           m_settings->value("pinned"_L1, false).toBool()};
        if (filter.query != written.trimmed())
            masked.insert(u"%1/%2/query"_s.arg(filtersKey).arg(i + 1), filter.query);
        const bool taken = std::ranges::any_of(filters, [&filter](const NamedFilter &other) {
            return other.name.compare(filter.name, Qt::CaseInsensitive) == 0;
        });
        if (!filter.name.isEmpty() && !filter.query.isEmpty() && !taken)
            filters.append(std::move(filter));
    }
    m_settings->endArray();
    for (auto it = masked.cbegin(); it != masked.cend(); ++it)
        m_settings->setValue(it.key(), it.value());
    return filters;
}

void Settings::setFilters(const QList<NamedFilter> &filters)
{
    m_settings->remove(filtersKey);
    m_settings->beginWriteArray(filtersKey, static_cast<int>(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue("name"_L1, filters.at(i).name);
        m_settings->setValue("query"_L1, withoutKeys(filters.at(i).query));
        m_settings->setValue("pinned"_L1, filters.at(i).pinned);
    }
    m_settings->endArray();
}

QString Settings::exportFolder() const
{
    return m_settings->value(folderKey).toString();
}

void Settings::setExportFolder(const QString &folder)
{
    m_settings->setValue(folderKey, folder);
}

bool Settings::sync()
{
    m_settings->sync();
    return m_settings->status() == QSettings::NoError;
}

} // namespace TokenDeck
