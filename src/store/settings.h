// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "history/teamsettings.h"
#include "store/profile.h"
#include "store/settingsfile.h"
#include "store/settingstable.h"
#include "watch/watchrules.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <span>

namespace TokenDeck {

enum class Theme : quint8 { System, Light, Dark, HighContrast };
/// How much room rows have.
enum class Density : quint8 { Compact, Normal, Comfortable };

/// In settings and on the command line: "high-contrast".
[[nodiscard]] QString themeId(Theme theme);
[[nodiscard]] std::optional<Theme> themeFromId(const QString &id);

/// Key sequences in portable text, by an action's id; an empty one: it has none.
using ChosenKeys = QMap<QString, QString>;

/// A query that was kept under a name.
struct NamedFilter
{
    QString name;        ///< never empty, and no other filter has it
    QString query;       ///< in the language of filters; it may be one that can no longer be read
    bool pinned = false; ///< within reach beside the field

    friend bool operator==(const NamedFilter &, const NamedFilter &) = default;
};

/// Everything that is remembered between runs, except access tokens. The names of the values are in SettingsTable, how
/// and when they are read and written is SettingsFile's. Lives in one thread.
class Settings
{
public:
    /// The user's own settings file, or that in dataFolder().
    Settings();
    /// A file of its own, for tests.
    explicit Settings(const QString &file);

    /// A later version of the program has written them: they are used as far as they are understood, and stay as they
    /// are otherwise.
    [[nodiscard]] bool isOfNewerVersion() const;

    /// In the user's order; those that have not been given a place come last, by name.
    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] std::optional<Profile> profile(const QString &id) const;
    [[nodiscard]] std::optional<Profile> profileNamed(const QString &name) const;
    /// Adds it, or replaces the one with its id.
    void saveProfile(const Profile &profile);
    void removeProfile(const QString &id);
    /// Gives all profiles a place, and this one @p place: from 0, the nearest that there is. No profile has the id:
    /// nothing changes.
    void moveProfile(const QString &id, qsizetype place);
    /// Gives profiles these places, by their ids; those that are not named come behind.
    void setProfileOrder(const QStringList &ids) { set(SettingsTable::profileOrder, ids); }
    /// Adds a copy with an id and a free name of its own behind the profile, without its access token, which is the
    /// secret store's. Nothing if there is no such profile.
    std::optional<Profile> duplicateProfile(const QString &id);
    [[nodiscard]] static QString newProfileId();

    /// The profile to open at start; empty if there is none.
    [[nodiscard]] QString currentProfile() const { return get(SettingsTable::currentProfile); }
    void setCurrentProfile(const QString &id) { set(SettingsTable::currentProfile, id); }

    [[nodiscard]] QByteArray windowGeometry() const { return get(SettingsTable::windowGeometry); }
    void setWindowGeometry(const QByteArray &geometry) { set(SettingsTable::windowGeometry, geometry); }
    [[nodiscard]] QByteArray windowState() const { return get(SettingsTable::windowState); }
    void setWindowState(const QByteArray &state) { set(SettingsTable::windowState, state); }
    [[nodiscard]] QByteArray tableHeader() const { return get(SettingsTable::tableHeader); }
    void setTableHeader(const QByteArray &state) { set(SettingsTable::tableHeader, state); }

    [[nodiscard]] Density density() const { return static_cast<Density>(get(SettingsTable::density)); }
    void setDensity(Density density) { set(SettingsTable::density, static_cast<int>(density)); }
    [[nodiscard]] bool freezesFirstColumns() const { return get(SettingsTable::freezesFirstColumns); }
    void setFreezesFirstColumns(bool freezes) { set(SettingsTable::freezesFirstColumns, freezes); }
    /// Sizes, places, columns and what is shown of the window are as at first again, of all profiles. Nothing else changes.
    void resetLayout();

    /// Of one profile; empty until it was set.
    [[nodiscard]] QByteArray tableHeader(const QString &profile) const;
    void setTableHeader(const QString &profile, const QByteArray &state);

    [[nodiscard]] int rowsPerPage() const { return get(SettingsTable::rowsPerPage); } ///< 0: all
    void setRowsPerPage(int rows) { set(SettingsTable::rowsPerPage, rows); }
    /// Whether the list of gateways is shown; nothing until its user has decided.
    [[nodiscard]] std::optional<bool> showsSideBar() const;
    void setShowsSideBar(std::optional<bool> shows) { set(SettingsTable::sideBar, shows ? int{*shows} : -1); }
    [[nodiscard]] int sideBarWidth() const { return get(SettingsTable::sideBarWidth); } ///< pixels
    void setSideBarWidth(int width) { set(SettingsTable::sideBarWidth, width); }
    [[nodiscard]] bool showsDetails() const { return get(SettingsTable::showsDetails); }
    void setShowsDetails(bool shows) { set(SettingsTable::showsDetails, shows); }
    [[nodiscard]] Theme theme() const { return themeFromId(get(SettingsTable::theme)).value_or(Theme::System); }
    void setTheme(Theme theme) { set(SettingsTable::theme, themeId(theme)); }
    /// As the name of a locale, "zh_TW"; empty: the system's.
    [[nodiscard]] QString language() const { return get(SettingsTable::language); }
    void setLanguage(const QString &language) { set(SettingsTable::language, language); }
    /// The second page of the window is shown rather than the table.
    [[nodiscard]] bool showsOverview() const { return get(SettingsTable::showsOverview); }
    void setShowsOverview(bool shows) { set(SettingsTable::showsOverview, shows); }
    [[nodiscard]] bool showsCards() const { return get(SettingsTable::showsCards); }
    void setShowsCards(bool shows) { set(SettingsTable::showsCards, shows); }
    /// Amounts are shown in quota units, whatever the site does.
    [[nodiscard]] bool showsRawQuota() const { return get(SettingsTable::showsRawQuota); }
    void setShowsRawQuota(bool shows) { set(SettingsTable::showsRawQuota, shows); }

    /// What findings and filters are judged by; a value out of range becomes the nearest in range.
    [[nodiscard]] FilterThresholds thresholds() const
    {
        return readFields<FilterThresholds>(SettingsTable::thresholds);
    }
    void setThresholds(const FilterThresholds &thresholds)
    {
        setFields<FilterThresholds>(SettingsTable::thresholds, thresholds);
    }
    /// Rules that are switched on; those that did not exist when they were last set are.
    [[nodiscard]] FindingRules findingRules() const;
    void setFindingRules(FindingRules rules);

    /// Kept queries, in the user's order, whole keys in them masked: in the file too, if some got there.
    [[nodiscard]] QList<NamedFilter> filters() const;
    void setFilters(const QList<NamedFilter> &filters);

    /// Of those actions whose keys are not the usual ones, by their ids.
    [[nodiscard]] ChosenKeys chosenKeys() const;
    void setChosenKeys(const ChosenKeys &keys);

    [[nodiscard]] QString exportFolder() const { return get(SettingsTable::exportFolder); }
    void setExportFolder(const QString &folder) { set(SettingsTable::exportFolder, folder); }

    /// Whether accounts are kept over time.
    [[nodiscard]] bool keepsHistory() const { return get(SettingsTable::keepsHistory); }
    void setKeepsHistory(bool keeps) { set(SettingsTable::keepsHistory, keeps); }
    /// Where, as its user chose; empty: the platform's folder for data.
    [[nodiscard]] QString historyFolder() const { return get(SettingsTable::historyFolder); }
    void setHistoryFolder(const QString &folder) { set(SettingsTable::historyFolder, folder); }
    [[nodiscard]] HistoryRetention historyRetention() const
    {
        return readFields<HistoryRetention>(SettingsTable::retention);
    }
    void setHistoryRetention(const HistoryRetention &retention)
    {
        setFields<HistoryRetention>(SettingsTable::retention, retention);
    }

    /// Where a team shares its history; without an address it does not.
    [[nodiscard]] TeamSettings teamSettings() const
    {
        return {get(SettingsTable::teamAddress), get(SettingsTable::teamCertificate)};
    }
    void setTeamSettings(const TeamSettings &settings);

    /// Whether what is about to break is told by notifications, and which of it.
    [[nodiscard]] bool notifies() const { return get(SettingsTable::notifies); }
    void setNotifies(bool notifies) { set(SettingsTable::notifies, notifies); }
    /// Rules that did not exist when they were last set are told.
    [[nodiscard]] WatchSettings watchSettings() const;
    void setWatchSettings(const WatchSettings &settings);
    /// What was shown when the program ended is shown when it starts.
    [[nodiscard]] bool restoresSession() const { return get(SettingsTable::restoresSession); }
    void setRestoresSession(bool restores) { set(SettingsTable::restoresSession, restores); }
    /// That was there at the end; whole keys in it masked.
    [[nodiscard]] QString sessionFilter() const { return get(SettingsTable::sessionFilter); }
    void setSessionFilter(const QString &query);

    /// For gateways that have none of their own, as Profile::proxy.
    [[nodiscard]] QString proxy() const { return get(SettingsTable::proxy); }
    void setProxy(const QString &proxy) { set(SettingsTable::proxy, proxy); }
    /// Likewise, as Profile::certificateFile.
    [[nodiscard]] QString certificateFile() const { return get(SettingsTable::certificateFile); }
    void setCertificateFile(const QString &file) { set(SettingsTable::certificateFile, file); }
    /// Lists are not loaded by themselves where the network is paid by volume.
    [[nodiscard]] bool pausesOnMetered() const { return get(SettingsTable::pausesOnMetered); }
    void setPausesOnMetered(bool pauses) { set(SettingsTable::pausesOnMetered, pauses); }
    /// What happens between the program and gateways is written to a file.
    [[nodiscard]] bool writesLog() const { return get(SettingsTable::writesLog); }
    void setWritesLog(bool writes) { set(SettingsTable::writesLog, writes); }

    /// Minutes after which lists are loaded again; 0: when their user asks for it.
    [[nodiscard]] int refreshMinutes() const { return get(SettingsTable::refreshMinutes); }
    void setRefreshMinutes(int minutes) { set(SettingsTable::refreshMinutes, minutes); }

    /// As SettingsFile's.
    void sync(QObject *context, std::function<void(bool)> done) { m_file.sync(context, std::move(done)); }
    [[nodiscard]] bool waitUntilWritten(std::chrono::milliseconds patience)
    {
        return m_file.waitUntilWritten(patience);
    }

private:
    template <typename Value>
    [[nodiscard]] Value get(const SettingsTable::Setting<Value> &setting) const
    {
        const QVariant stored = m_file.values().value(setting.key);
        if constexpr (std::is_arithmetic_v<Value>)
            return stored.isValid() ? qBound(setting.min, stored.value<Value>(), setting.max) : setting.fallback;
        else
            return stored.value<Value>();
    }
    template <typename Value>
    void set(const SettingsTable::Setting<Value> &setting, const Value &value)
    {
        m_file.change({{setting.key, value}});
    }
    /// Those of numbers.
    template <typename Struct>
    [[nodiscard]] Struct readFields(std::span<const SettingsTable::NumberField<Struct>> fields) const
    {
        Struct read;
        for (const auto &field : fields) {
            const QVariant stored = m_file.values().value(field.key);
            bool isNumber = false;
            static_cast<void>(stored.toInt(&isNumber));
            if (isNumber) // else the file has as good as none
                field.read(stored, read);
        }
        return read;
    }
    template <typename Struct>
    void setFields(std::span<const SettingsTable::NumberField<Struct>> fields, const Struct &values)
    {
        QList<SettingsChange> changes;
        for (const auto &field : fields)
            changes.append({field.key, field.of(values)});
        m_file.change(changes);
    }

    SettingsFile m_file;
};

} // namespace TokenDeck
