// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"

namespace TokenDeck {

inline constexpr FamilyTraits oneApi{
    .family = Family::OneApi,
    .id = QLatin1StringView("one-api"),
    .name = QLatin1StringView("One API"),
    .statusSign = QLatin1StringView("oidc_well_known"),
    .tokensPage = QLatin1StringView("/token"),
    .accountPage = QLatin1StringView("/setting"),
    .accountPageKind = AccountPage::Buttons,
    .shape = ListShape::Array,
    .rows = RowFormat::OneApi,
    .requiredRows = RowFormat::OneApi,
    .firstPage = 0,
    .takesPageSize = false,
    .needsUserId = false,
    .hasChoiceOfCurrency = false,
    .modelsPath = QLatin1StringView("/api/user/available_models"),
    .otherModelsPath = QLatin1StringView("/api/user/models"),
    .useByDayPath = QLatin1StringView("/api/user/dashboard"),
    .logFirstPage = 0,
    .measuredLimits = true,
    .ips = FamilyTraits::ListFormat::Commas,
    .addresses = FamilyTraits::Addresses::Never,
    .emptyModelListIsNoLimit = true,
};

} // namespace TokenDeck
