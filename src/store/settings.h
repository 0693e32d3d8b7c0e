// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "store/profile.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>

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

/// Everything that is remembered between runs, except access tokens: the only place that knows the names of the values.
///
/// The file is read once, at the start, which waits for nobody. What is set holds at once and is written by a thread of
/// its own, for writing waits for other processes that write: each change is merged into what the file has by then, so
/// that none of them loses the other's. Lives in one thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's own settings file.
    Settings();
    /// A file of its own, for tests.
    explicit Settings(const QString &file);
    /// Waits until all is written, but not for long for a process that keeps the file from being written.
    ~Settings() override;

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

    /// Calls @p done, with whether all that was set before could be written: later, and not after @p context is gone.
    void sync(QObject *context, std::function<void(bool)> done);
    /// Whether all that was set is written before @p patience is over: for those who have no event loop.
    [[nodiscard]] bool waitUntilWritten(std::chrono::milliseconds patience);

private:
    /// Without a value, the key and all below it are removed.
    struct Change
    {
        QString key;
        std::optional<QVariant> value;
    };

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void maskKeys();
    void change(QList<Change> changes);
    void set(const QString &key, const QVariant &value);
    void startWriting();
    // In the pool's thread.
    [[nodiscard]] bool writeChanges();
    [[nodiscard]] bool merge(const QList<Change> &changes) const;

    QString m_file;
    QMap<QString, QVariant> m_values;
    std::mutex m_mutex;
    QList<Change> m_changes; // not written yet; guarded by the mutex
    bool m_isQueued = false; // that they are written; guarded by the mutex
    std::atomic<bool> m_gaveUp = false;
    QThreadPool m_pool;
};

} // namespace TokenDeck
