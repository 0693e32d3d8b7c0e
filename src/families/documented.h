// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"

namespace TokenDeck {

/// The service that the published page "List Tokens" describes; speaks as New API does, and shows in the prefix of its
/// masked keys only. What it makes of limits has not been measured.
inline constexpr FamilyTraits documented{
    .family = Family::Documented,
    .id = QLatin1StringView("documented"),
    .name = QLatin1StringView("New API (documented service)"),
    .tokensPage = QLatin1StringView("/console/token"),
    .accountPage = QLatin1StringView("/console/personal"),
    .accountPageKind = AccountPage::Security,
    .shape = ListShape::Items,
    .refines = Family::NewApi,
    .keys = FamilyTraits::Keys::MaskedWithPrefix,
    .asksForKeysByPost = true,
    .writesModelsAsArray = true,
    .groupList = GroupList::Partial,
    .groupsPath = QLatin1StringView("/api/user/self/groups"),
    .modelsPath = QLatin1StringView("/api/user/models"),
    .pricesPath = QLatin1StringView("/api/pricing"),
    .subscriptionPath = QLatin1StringView("/api/subscription/self"),
    .useByTokenPath = QLatin1StringView("/api/data/flow/self"),
    .useByHourPath = QLatin1StringView("/api/data/self"),
};

} // namespace TokenDeck
