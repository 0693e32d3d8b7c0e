// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"
#include "tokens/findings.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace TokenDeck {

enum class Theme : quint8 { System, Light, Dark };

/// A query that was kept under a name.
struct NamedFilter
{
    QString name;        ///< never empty, and no other filter has it
    QString query;       ///< in the language of filters; it may be one that can no longer be read
    bool pinned = false; ///< within reach beside the field

    friend bool operator==(const NamedFilter &, const NamedFilter &) = default;
};

/// Everything that is remembered between runs, except access tokens: the only place that knows the keys of QSettings.
class Settings
{
public:
    /// The user's own settings file.
    Settings();
    /// A file of its own, for tests.
    explicit Settings(const QString &file);

    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] std::optional<Profile> profile(const QString &id) const;
    [[nodiscard]] std::optional<Profile> profileNamed(const QString &name) const;
    /// Adds it, or replaces the one with its id.
    void saveProfile(const Profile &profile);
    void removeProfile(const QString &id);
    [[nodiscard]] static QString newProfileId();

    /// The profile to open at start; empty if there is none.
    [[nodiscard]] QString currentProfile() const;
    void setCurrentProfile(const QString &id);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    [[nodiscard]] QByteArray tableHeader() const;
    void setTableHeader(const QByteArray &state);

    [[nodiscard]] int rowsPerPage() const; ///< 0: all
    void setRowsPerPage(int rows);
    [[nodiscard]] bool showsDetails() const;
    void setShowsDetails(bool shows);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// The second page of the window is shown rather than the table.
    [[nodiscard]] bool showsOverview() const;
    void setShowsOverview(bool shows);
    [[nodiscard]] bool showsCards() const;
    void setShowsCards(bool shows);
    /// Amounts are shown in quota units, whatever the site does.
    [[nodiscard]] bool showsRawQuota() const;
    void setShowsRawQuota(bool shows);

    /// What findings and filters go by; out of range goes to the nearest.
    [[nodiscard]] FilterThresholds thresholds() const;
    void setThresholds(const FilterThresholds &thresholds);
    /// Rules that are switched on; those that did not exist when they were last set are.
    [[nodiscard]] FindingRules findingRules() const;
    void setFindingRules(FindingRules rules);

    /// Kept queries, in the user's order, whole keys in them masked: in the file too, if some got there.
    [[nodiscard]] QList<NamedFilter> filters() const;
    void setFilters(const QList<NamedFilter> &filters);

    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &folder);

    /// Whether all that was set could be written.
    [[nodiscard]] bool sync();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace TokenDeck
