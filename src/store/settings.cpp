// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "families/families.h"
#include "query/keyquery.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>
#include <QSettings>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

/// How long another process may keep the file from being written before it counts as not written, and how long that
/// may hold up the end of this one.
constexpr auto patience = 10s;
constexpr auto patienceAtTheEnd = 2s;
/// A lock that nobody holds and that is older was left behind. Writing takes a few milliseconds.
constexpr auto staleAfter = 3s;
constexpr auto betweenTries = 20ms;

constexpr QLatin1StringView currentKey("current-profile");
constexpr QLatin1StringView profilesGroup("profiles/");
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
    return profilesGroup + id;
}

QString filterKey(int index, QLatin1StringView field)
{
    return filtersKey + u'/' + QString::number(index + 1) + u'/' + field;
}

QMap<QString, QVariant> valuesOf(const QSettings &settings)
{
    QMap<QString, QVariant> values;
    for (const QString &key : settings.allKeys())
        values.insert(key, settings.value(key));
    return values;
}

void removeBelow(QMap<QString, QVariant> &values, const QString &key)
{
    values.remove(key);
    const QString group = key + u'/';
    for (auto it = values.lowerBound(group); it != values.end() && it.key().startsWith(group);)
        it = values.erase(it);
}

} // namespace

Settings::Settings()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"tokendeck"_s, u"tokendeck"_s);
    m_file = settings.fileName();
    m_values = valuesOf(settings);
    m_pool.setMaxThreadCount(1);
    maskKeys();
}

Settings::Settings(const QString &file)
    : m_file(file)
    , m_values(valuesOf(QSettings(file, QSettings::IniFormat)))
{
    m_pool.setMaxThreadCount(1);
    maskKeys();
}

/// Keys that an earlier version kept in a query.
void Settings::maskKeys()
{
    QList<Change> changes;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (!it.key().startsWith(filtersKey + u'/') || !it.key().endsWith("/query"_L1))
            continue;
        const QString written = it.value().toString();
        if (const QString masked = withoutKeys(written); masked != written)
            changes.append({it.key(), masked});
    }
    if (!changes.isEmpty())
        change(std::move(changes));
}

Settings::~Settings()
{
    if (!waitUntilWritten(patienceAtTheEnd)) {
        m_gaveUp = true;
        m_pool.waitForDone();
    }
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_values.value(key, fallback);
}

void Settings::set(const QString &key, const QVariant &value)
{
    change({{key, value}});
}

void Settings::change(QList<Change> changes)
{
    for (const Change &each : changes) {
        if (each.value)
            m_values.insert(each.key, *each.value);
        else
            removeBelow(m_values, each.key);
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_changes += std::move(changes);
    }
    startWriting();
}

void Settings::startWriting()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_changes.isEmpty() || std::exchange(m_isQueued, true))
            return;
    }
    m_pool.start([this] { (void)writeChanges(); });
}

void Settings::sync(QObject *context, std::function<void(bool)> done)
{
    m_pool.start([this, guard = QPointer(context), done = std::move(done)] {
        // Whoever asked may go away in its own thread meanwhile: there it is looked at, not here.
        QMetaObject::invokeMethod(
            this,
            [guard, done, written = writeChanges()] {
                if (guard)
                    done(written);
            },
            Qt::QueuedConnection);
    });
}

bool Settings::waitUntilWritten(std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    startWriting(); // what could not be written before
    if (!m_pool.waitForDone(static_cast<int>(deadline.remainingTime())))
        return false;
    const std::scoped_lock lock(m_mutex);
    return m_changes.isEmpty();
}

/// What cannot be written now is tried again with the next change.
bool Settings::writeChanges()
{
    QList<Change> changes;
    {
        const std::scoped_lock lock(m_mutex);
        changes = std::exchange(m_changes, {});
        m_isQueued = false;
    }
    if (changes.isEmpty() || merge(changes))
        return true;
    const std::scoped_lock lock(m_mutex);
    m_changes = changes + m_changes;
    return false;
}

/// QSettings itself would wait for its lock as long as it takes, and keep everybody out who reads the same file in this
/// process. So the lock is taken here, and QSettings works on a copy, which then takes the file's place.
bool Settings::merge(const QList<Change> &changes) const
{
    const QFileInfo info(m_file);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath(); // links stay
    if (!QDir().mkpath(QFileInfo(file).path()))
        return false;
    QLockFile lock(m_file + u".lock"_s);
    lock.setStaleLockTime(static_cast<int>(std::chrono::milliseconds(staleAfter).count()));
    const QDeadlineTimer deadline(patience);
    while (!lock.tryLock(static_cast<int>(betweenTries.count()))) {
        if (m_gaveUp || deadline.hasExpired() || lock.error() != QLockFile::LockFailedError)
            return false;
    }
    QTemporaryFile copy(file + u".XXXXXX"_s); // for its owner's eyes only, as what it becomes
    if (!copy.open())
        return false;
    if (QFile before(file); before.exists()) {
        if (!before.open(QIODevice::ReadOnly) || copy.write(before.readAll()) != before.size())
            return false;
    }
    copy.close();
    {
        QSettings settings(copy.fileName(), QSettings::IniFormat);
        for (const Change &each : changes) {
            if (each.value)
                settings.setValue(each.key, *each.value);
            else
                settings.remove(each.key);
        }
        settings.sync();
        // Lines that cannot be read are no reason to lose all others.
        if (settings.status() == QSettings::AccessError)
            return false;
    }
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(copy.fileName().toStdU16String()),
                            std::filesystem::path(file.toStdU16String()), error);
    return !error;
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> profiles;
    QString before;
    for (auto it = m_values.lowerBound(profilesGroup); it != m_values.end() && it.key().startsWith(profilesGroup);
         ++it) {
        const QString id = it.key().section(u'/', 1, 1);
        if (std::exchange(before, id) == id)
            continue;
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
    if (id.isEmpty() || !m_values.contains(group + u"/address"_s))
        return std::nullopt;
    const auto value = [&](QLatin1StringView key, const QVariant &fallback = {}) {
        return this->value(group + u'/' + key, fallback);
    };
    Profile profile;
    profile.id = id;
    profile.name = value("name"_L1).toString();
    profile.address = QUrl(value("address"_L1).toString(), QUrl::StrictMode);
    profile.userId = value("user-id"_L1).toString();
    profile.userIdHeader = value("user-id-header"_L1, profile.userIdHeader).toString();
    profile.loadsInBackground = value("loads-in-background"_L1, true).toBool();
    profile.timeout = qBound(1, value("timeout"_L1, profile.timeout).toInt(), 600);
    profile.copiesFullKeys = value("copies-full-keys"_L1, false).toBool();
    profile.allowsPlainHttp = value("allows-plain-http"_L1, false).toBool();
    profile.certificateFile = value("certificate-file"_L1).toString();
    profile.proxy = value("proxy"_L1).toString();
    profile.trustedCertificate = QByteArray::fromHex(value("trusted-certificate"_L1).toString().toLatin1());
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
    QList<Change> changes;
    const auto setValue = [&changes, group = groupOf(profile.id)](QLatin1StringView key, const QVariant &value) {
        changes.append({group + u'/' + key, value});
    };
    setValue("name"_L1, profile.name);
    setValue("address"_L1, profile.address.toString(QUrl::RemoveUserInfo));
    setValue("user-id"_L1, profile.userId);
    setValue("user-id-header"_L1, profile.userIdHeader);
    setValue("loads-in-background"_L1, profile.loadsInBackground);
    setValue("timeout"_L1, profile.timeout);
    setValue("copies-full-keys"_L1, profile.copiesFullKeys);
    setValue("allows-plain-http"_L1, profile.allowsPlainHttp);
    setValue("certificate-file"_L1, profile.certificateFile);
    setValue("proxy"_L1, profile.proxy);
    setValue("trusted-certificate"_L1, QString::fromLatin1(profile.trustedCertificate.toHex()));
    setValue("requests-at-once"_L1, profile.requestsAtOnce);
    setValue("family"_L1, familyId(profile.family));
    setValue("first-page"_L1, profile.firstPage ? QString::number(*profile.firstPage) : QString());
    setValue("calls-allowed"_L1, profile.callsAllowed);
    setValue("calls-window"_L1, profile.callsWindow);
    change(std::move(changes));
}

void Settings::removeProfile(const QString &id)
{
    QList<Change> changes{{groupOf(id), std::nullopt}};
    if (currentProfile() == id)
        changes.append({currentKey, std::nullopt});
    change(std::move(changes));
}

QString Settings::newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString Settings::currentProfile() const
{
    return value(currentKey).toString();
}

void Settings::setCurrentProfile(const QString &id)
{
    set(currentKey, id);
}

QByteArray Settings::windowGeometry() const
{
    return value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    set(stateKey, state);
}

QByteArray Settings::tableHeader() const
{
    return value(headerKey).toByteArray();
}

void Settings::setTableHeader(const QByteArray &state)
{
    set(headerKey, state);
}

int Settings::rowsPerPage() const
{
    return qMax(0, value(rowsKey, 100).toInt());
}

void Settings::setRowsPerPage(int rows)
{
    set(rowsKey, rows);
}

bool Settings::showsDetails() const
{
    return value(detailsKey, true).toBool();
}

void Settings::setShowsDetails(bool shows)
{
    set(detailsKey, shows);
}

Theme Settings::theme() const
{
    const QString theme = value(themeKey).toString();
    return theme == "light"_L1 ? Theme::Light : theme == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    set(themeKey, theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s);
}

bool Settings::showsOverview() const
{
    return value(overviewKey, false).toBool();
}

void Settings::setShowsOverview(bool shows)
{
    set(overviewKey, shows);
}

bool Settings::showsCards() const
{
    return value(cardsKey, true).toBool();
}

void Settings::setShowsCards(bool shows)
{
    set(cardsKey, shows);
}

bool Settings::showsRawQuota() const
{
    return value(rawQuotaKey, false).toBool();
}

void Settings::setShowsRawQuota(bool shows)
{
    set(rawQuotaKey, shows);
}

FilterThresholds Settings::thresholds() const
{
    FilterThresholds thresholds;
    for (const Threshold &each : thresholdKeys) {
        bool number = false;
        const int stored = value(each.key).toInt(&number);
        if (number)
            thresholds.*each.value = qBound(each.least, stored, each.most);
    }
    return thresholds;
}

void Settings::setThresholds(const FilterThresholds &thresholds)
{
    QList<Change> changes;
    for (const Threshold &each : thresholdKeys)
        changes.append({each.key, thresholds.*each.value});
    change(std::move(changes));
}

FindingRules Settings::findingRules() const
{
    FindingRules rules = FindingRules::all();
    for (const QString &id : value(rulesOffKey).toStringList()) {
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
    set(rulesOffKey, off);
}

QList<NamedFilter> Settings::filters() const
{
    QList<NamedFilter> filters;
    const int count = qMin(value(filtersKey + u"/size"_s).toInt(), mostFilters);
    for (int i = 0; i < count; ++i) {
        NamedFilter filter{value(filterKey(i, "name"_L1)).toString().simplified(),
                           value(filterKey(i, "query"_L1)).toString().trimmed(),
                           value(filterKey(i, "pinned"_L1), false).toBool()};
        const bool taken = std::ranges::any_of(filters, [&filter](const NamedFilter &other) {
            return other.name.compare(filter.name, Qt::CaseInsensitive) == 0;
        });
        if (!filter.name.isEmpty() && !filter.query.isEmpty() && !taken)
            filters.append(std::move(filter));
    }
    return filters;
}

void Settings::setFilters(const QList<NamedFilter> &filters)
{
    // As QSettings writes arrays.
    QList<Change> changes{{filtersKey, std::nullopt}, {filtersKey + u"/size"_s, filters.size()}};
    for (int i = 0; i < filters.size(); ++i) {
        changes.append({filterKey(i, "name"_L1), filters.at(i).name});
        changes.append({filterKey(i, "query"_L1), withoutKeys(filters.at(i).query)});
        changes.append({filterKey(i, "pinned"_L1), filters.at(i).pinned});
    }
    change(std::move(changes));
}

QString Settings::exportFolder() const
{
    return value(folderKey).toString();
}

void Settings::setExportFolder(const QString &folder)
{
    set(folderKey, folder);
}

} // namespace TokenDeck
