// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"

namespace TokenDeck {

inline constexpr FamilyTraits oneHub{
    .family = Family::OneHub,
    .id = QLatin1StringView("one-hub"),
    .name = QLatin1StringView("One Hub"),
    .statusSign = QLatin1StringView("UptimeDomain"),
    .tokensPage = QLatin1StringView("/panel/token"),
    .accountPage = QLatin1StringView("/panel/profile"),
    .accountPageKind = AccountPage::Profile,
    .shape = ListShape::Nested,
    .rows = RowFormat::OneHub,
    .foreignRows = RowFormat::NewApi | RowFormat::OneApi,
    .pageName = QLatin1StringView("page"),
    .refusesLargePages = true,
    .needsUserId = false,
    .groupList = GroupList::Partial,
    .groupsPath = QLatin1StringView("/api/user_group_map"),
    .modelsPath = QLatin1StringView("/api/available_model"),
    .useByDayPath = QLatin1StringView("/api/user/dashboard"),
    .measuredLimits = true,
    .ips = FamilyTraits::ListFormat::JsonArray,
    .models = FamilyTraits::ListFormat::JsonArray,
    .addresses = FamilyTraits::Addresses::BySpelling,
};

} // namespace TokenDeck
