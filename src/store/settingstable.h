// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "history/historystore.h"
#include "store/profile.h"
#include "watch/watchrules.h"

#include <QVariant>

#include <limits>
#include <type_traits>
#include <variant>

/// The names, ranges and defaults of what Settings remembers: one line a value. A new value is a line here and a pair
/// of accessors in Settings; a new field of a profile, a line here.
namespace TokenDeck::SettingsTable {

using namespace Qt::StringLiterals;

/// A value by itself.
template <typename Value>
struct Setting
{
    QLatin1StringView key;
};
/// A flag, or a number: its default where the file has none, and its range; a value out of range becomes the nearest in
/// range.
template <typename Value>
requires std::is_arithmetic_v<Value>
struct Setting<Value>
{
    QLatin1StringView key;
    Value fallback;
    Value min = std::numeric_limits<Value>::lowest();
    Value max = std::numeric_limits<Value>::max();
};

inline constexpr Setting<QString> currentProfile{"current-profile"_L1};
inline constexpr Setting<QStringList> profileOrder{"profile-order"_L1}; ///< their ids
inline constexpr Setting<QByteArray> windowGeometry{"window/geometry"_L1};
inline constexpr Setting<QByteArray> windowState{"window/state"_L1};
/// 0: hidden, 1: shown, -1: as many accounts as there are decide.
inline constexpr Setting<int> sideBar{"window/side-bar"_L1, -1, -1, 1};
inline constexpr Setting<int> sideBarWidth{"window/side-bar-width"_L1, 165, 120, 1'000};
inline constexpr Setting<bool> showsDetails{"window/details"_L1, true};
inline constexpr Setting<QString> theme{"window/theme"_L1};
inline constexpr Setting<QString> language{"window/language"_L1};
inline constexpr Setting<bool> showsOverview{"window/overview"_L1, false};
inline constexpr Setting<bool> showsCards{"window/cards"_L1, true};
inline constexpr Setting<QByteArray> tableHeader{"table/header"_L1};
inline constexpr Setting<int> density{"table/density"_L1, 1, 0, 2};
inline constexpr Setting<bool> freezesFirstColumns{"table/freeze-first"_L1, true};
inline constexpr Setting<int> rowsPerPage{"table/rows-per-page"_L1, 100, 0};
inline constexpr Setting<bool> showsRawQuota{"table/raw-quota"_L1, false};
inline constexpr Setting<QString> exportFolder{"export/folder"_L1};
inline constexpr Setting<bool> keepsHistory{"history/on"_L1, true};
inline constexpr Setting<QString> historyFolder{"history/folder"_L1};
inline constexpr Setting<QString> teamAddress{"team/address"_L1};
inline constexpr Setting<QString> teamCertificate{"team/certificate"_L1};
inline constexpr Setting<QStringList> rulesOff{"findings/off"_L1}; ///< their ids
inline constexpr Setting<bool> notifies{"notifications/on"_L1, true};
inline constexpr Setting<QStringList> watchRulesOff{"notifications/off"_L1}; ///< their ids
inline constexpr Setting<int> refreshMinutes{"refresh/minutes"_L1, 0, 0, 1'440};
inline constexpr Setting<bool> restoresSession{"session/restore"_L1, true};
inline constexpr Setting<QString> sessionFilter{"session/filter"_L1};
inline constexpr Setting<QString> proxy{"network/proxy"_L1};
inline constexpr Setting<QString> certificateFile{"network/certificate-file"_L1};
inline constexpr Setting<bool> pausesOnMetered{"network/pause-on-metered"_L1, true};
inline constexpr Setting<bool> writesLog{"log/on"_L1, false};
/// Arrays and groups of values.
inline constexpr auto shortcuts = "shortcuts"_L1; ///< by action
inline constexpr auto filters = "filters"_L1;
inline constexpr auto profiles = "profiles"_L1;
inline constexpr auto profileTableHeader = "table-header"_L1; ///< below the profile's group

/// A member of a struct, of one of these types, and the range if it is a number. Where the file has no value, it stays
/// as the struct has it.
template <typename Struct, typename... Values>
struct Field
{
    QLatin1StringView key;
    std::variant<Values Struct::*...> member;
    int min = std::numeric_limits<int>::lowest();
    int max = std::numeric_limits<int>::max();

    void read(const QVariant &stored, Struct &into) const
    {
        const auto take = [&](auto pointer) {
            using Value = std::remove_reference_t<decltype(into.*pointer)>;
            if constexpr (std::is_same_v<Value, int>)
                into.*pointer = qBound(min, stored.toInt(), max);
            else
                into.*pointer = stored.value<Value>();
        };
        if (stored.isValid())
            std::visit(take, member);
    }
    [[nodiscard]] QVariant of(const Struct &from) const
    {
        return std::visit([&from](auto pointer) { return QVariant(from.*pointer); }, member);
    }
};

template <typename Struct>
using NumberField = Field<Struct, int>;
using ProfileField = Field<Profile, QString, bool, int>;

inline constexpr NumberField<FilterThresholds> thresholds[]{
    {"findings/expiring-days"_L1, &FilterThresholds::expiringDays, 1, 365},
    {"findings/low-percent"_L1, &FilterThresholds::lowPercent, 1, 99},
    {"findings/unused-days"_L1, &FilterThresholds::unusedDays, 1, 3650},
    {"findings/wide-ipv4-prefix"_L1, &FilterThresholds::wideIpv4Prefix, 0, 32},
    {"findings/wide-ipv6-prefix"_L1, &FilterThresholds::wideIpv6Prefix, 0, 128},
    {"findings/low-balance"_L1, &FilterThresholds::lowBalance, 0, 1'000'000},
    {"findings/old-key-days"_L1, &FilterThresholds::oldKeyDays, 1, 36'500},
};

inline constexpr NumberField<WatchSettings> watching[]{
    {"notifications/expiring-days"_L1, &WatchSettings::expiringDays, 1, 365},
    {"notifications/empty-days"_L1, &WatchSettings::emptyDays, 1, 365},
    {"notifications/low-percent"_L1, &WatchSettings::lowPercent, 1, 99},
    {"notifications/quiet-from"_L1, &WatchSettings::quietFrom, 0, 1'439},
    {"notifications/quiet-to"_L1, &WatchSettings::quietTo, 0, 1'439},
};

inline constexpr NumberField<HistoryRetention> retention[]{
    {"history/fine-hours"_L1, &HistoryRetention::fineHours, 1, 24 * 31},
    {"history/hourly-days"_L1, &HistoryRetention::hourlyDays, 1, 3'650},
    {"history/daily-days"_L1, &HistoryRetention::dailyDays, 7, 36'500},
};

/// Below the profile's group. Settings has those fields by hand that are neither text nor number nor flag.
inline constexpr ProfileField profileFields[]{
    {"name"_L1, &Profile::name},
    {"user-id"_L1, &Profile::userId},
    {"user-id-header"_L1, &Profile::userIdHeader},
    {"loads-in-background"_L1, &Profile::loadsInBackground},
    {"timeout"_L1, &Profile::timeout, 1, 600},
    {"copies-full-keys"_L1, &Profile::copiesFullKeys},
    {"allows-plain-http"_L1, &Profile::allowsPlainHttp},
    {"certificate-file"_L1, &Profile::certificateFile},
    {"proxy"_L1, &Profile::proxy},
    {"requests-at-once"_L1, &Profile::requestsAtOnce, 1, maxRequestsAtOnce},
    {"calls-allowed"_L1, &Profile::callsAllowed, 0, 1'000'000},
    {"calls-window"_L1, &Profile::callsWindow, 0, 3'600'000},
};

} // namespace TokenDeck::SettingsTable
