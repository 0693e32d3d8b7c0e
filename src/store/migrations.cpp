// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "query/keyquery.h"
#include "store/settingstable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr std::array<Migration, 0> steps{};

/// Keys that an earlier version kept in a query, or that somebody wrote into the file.
QList<SettingsChange> maskKeys(const SettingsValues &values)
{
    QList<SettingsChange> changes;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it.key().startsWith(SettingsTable::filters + u'/') || !it.key().endsWith("/query"_L1))
            continue;
        const QString written = it.value().toString();
        if (const QString masked = withoutKeys(written); masked != written)
            changes.append({it.key(), masked});
    }
    return changes;
}

} // namespace

std::span<const Migration> settingsMigrations()
{
    return steps;
}

int settingsVersion(const SettingsValues &values)
{
    return qMax(1, values.value(settingsVersionKey).toString().toInt());
}

int newestSettingsVersion(std::span<const Migration> known)
{
    return 1 + static_cast<int>(known.size());
}

QList<SettingsChange> dueChanges(SettingsValues values, std::span<const Migration> known)
{
    QList<SettingsChange> due;
    const auto take = [&](Migration step) {
        const QList<SettingsChange> changes = step(values);
        applyChanges(changes, values);
        due += changes;
    };
    const auto seen = static_cast<std::size_t>(settingsVersion(values)) - 1;
    if (seen < known.size())
        std::ranges::for_each(known.subspan(seen), take);
    take(maskKeys);
    return due;
}

void applyChanges(const QList<SettingsChange> &changes, SettingsValues &values)
{
    for (const SettingsChange &each : changes) {
        if (each.value) {
            values.insert(each.key, *each.value);
            continue;
        }
        values.remove(each.key);
        const QString group = each.key + u'/';
        values.removeIf([&group](auto entry) { return entry.key().startsWith(group); });
    }
}

} // namespace TokenDeck
