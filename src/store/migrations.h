// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>
#include <span>

namespace TokenDeck {

/// What a settings file has, by key ("window/theme").
using SettingsValues = QMap<QString, QVariant>;

/// Without a value, the key and all below it are removed.
struct SettingsChange
{
    QString key;
    std::optional<QVariant> value;
};

/// What has to be changed in values of one version to make them values of the next.
using Migration = QList<SettingsChange> (*)(const SettingsValues &values);

/// The key of a file's version, a number.
inline constexpr QLatin1StringView settingsVersionKey("version");

/// The steps from version 1 to 2, from 2 to 3 and so on. Whoever stores a value another way than before appends one.
[[nodiscard]] std::span<const Migration> settingsMigrations();

/// 1 for files from before there were versions.
[[nodiscard]] int settingsVersion(const SettingsValues &values);
/// The one that all steps lead to.
[[nodiscard]] int newestSettingsVersion(std::span<const Migration> steps);

/// What has to be changed in values of any version, except their version itself: the steps that they have not seen, and
/// whole keys in kept filters masked, which is checked for every version. Values of a version that is newer than the
/// steps know are left as they are but for that.
[[nodiscard]] QList<SettingsChange> dueChanges(SettingsValues values, std::span<const Migration> steps);

void applyChanges(const QList<SettingsChange> &changes, SettingsValues &values);

} // namespace TokenDeck
