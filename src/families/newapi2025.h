// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"

namespace TokenDeck {

/// New API, 2025, before pages were counted from 1 and keys masked.
inline constexpr FamilyTraits newApi2025{
    .family = Family::NewApi2025,
    .id = QLatin1StringView("new-api-2025"),
    .name = QLatin1StringView("New API (2025)"),
    .statusSign = QLatin1StringView("default_collapse_sidebar"),
    .tokensPage = QLatin1StringView("/token"),
    .accountPage = QLatin1StringView("/personal"),
    .accountPageKind = AccountPage::Security,
    .shape = ListShape::Array,
    .requiredRows = RowFormat::NewApi,
    .foreignRows = RowFormat::OneApi,
    .firstPage = 0,
    .groupList = GroupList::Usable,
    .groupsPath = QLatin1StringView("/api/user/self/groups"),
    .modelsPath = QLatin1StringView("/api/user/models"),
    .pricesPath = QLatin1StringView("/api/pricing"),
    .useByHourPath = QLatin1StringView("/api/data/self"),
    .measuredLimits = true,
    .addresses = FamilyTraits::Addresses::BySpelling,
    .takesRanges = false,
    .renamesModels = true,
};

} // namespace TokenDeck
