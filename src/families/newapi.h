// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"

namespace TokenDeck {

/// New API, 2026.
inline constexpr FamilyTraits newApi{
    .family = Family::NewApi,
    .id = QLatin1StringView("new-api"),
    .name = QLatin1StringView("New API"),
    .statusSign = QLatin1StringView("HeaderNavModules"),
    .tokensPage = QLatin1StringView("/console/token"),
    .accountPage = QLatin1StringView("/console/personal"),
    .accountPageKind = AccountPage::Security,
    .shape = ListShape::Items,
    .foreignRows = RowFormat::OneHub | RowFormat::OneApi,
    .keys = FamilyTraits::Keys::Masked,
    .asksForKeysByPost = true,
    .groupList = GroupList::Usable,
    .groupsPath = QLatin1StringView("/api/user/self/groups"),
    .modelsPath = QLatin1StringView("/api/user/models"),
    .pricesPath = QLatin1StringView("/api/pricing"),
    .subscriptionPath = QLatin1StringView("/api/subscription/self"),
    .useByTokenPath = QLatin1StringView("/api/data/flow/self"),
    .useByHourPath = QLatin1StringView("/api/data/self"),
    .measuredLimits = true,
    .renamesModels = true,
};

} // namespace TokenDeck
