// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/families.h"

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr FamilyTraits registry[]{
    {},
    {
        .family = Family::NewApi,
        .id = "new-api"_L1,
        .name = "New API"_L1,
        .shape = ListShape::Items,
        .foreignRows = RowFormat::OneHub | RowFormat::OneApi,
        .keys = FamilyTraits::Keys::Masked,
        .asksForKeysByPost = true,
        .measuredLimits = true,
        .renamesModels = true,
    },
    // Before pages were counted from 1 and keys masked.
    {
        .family = Family::NewApi2025,
        .id = "new-api-2025"_L1,
        .name = "New API (2025)"_L1,
        .shape = ListShape::Array,
        .requiredRows = RowFormat::NewApi,
        .foreignRows = RowFormat::OneApi,
        .firstPage = 0,
        .measuredLimits = true,
        .addresses = FamilyTraits::Addresses::BySpelling,
        .takesRanges = false,
        .renamesModels = true,
    },
    {
        .family = Family::OneHub,
        .id = "one-hub"_L1,
        .name = "One Hub"_L1,
        .shape = ListShape::Nested,
        .rows = RowFormat::OneHub,
        .foreignRows = RowFormat::NewApi | RowFormat::OneApi,
        .pageName = "page"_L1,
        .refusesLargePages = true,
        .needsUserId = false,
        .measuredLimits = true,
        .ips = FamilyTraits::ListFormat::JsonArray,
        .models = FamilyTraits::ListFormat::JsonArray,
        .addresses = FamilyTraits::Addresses::BySpelling,
    },
    {
        .family = Family::OneApi,
        .id = "one-api"_L1,
        .name = "One API"_L1,
        .shape = ListShape::Array,
        .rows = RowFormat::OneApi,
        .requiredRows = RowFormat::OneApi,
        .firstPage = 0,
        .takesPageSize = false,
        .needsUserId = false,
        .hasChoiceOfCurrency = false,
        .measuredLimits = true,
        .ips = FamilyTraits::ListFormat::Commas,
        .addresses = FamilyTraits::Addresses::Never,
        .emptyModelListIsNoLimit = true,
    },
    // Speaks as New API does, and shows in the prefix of its masked keys only. What it makes of limits has not been
    // measured.
    {
        .family = Family::Documented,
        .id = "documented"_L1,
        .name = "New API (documented service)"_L1,
        .shape = ListShape::Items,
        .refines = Family::NewApi,
        .keys = FamilyTraits::Keys::MaskedWithPrefix,
        .asksForKeysByPost = true,
        .writesModelsAsArray = true,
    },
};

static_assert(std::ranges::adjacent_find(registry, std::ranges::greater_equal{}, &FamilyTraits::family)
                      == std::end(registry)
                  && static_cast<size_t>(std::end(registry)[-1].family) + 1 == std::size(registry),
              "families stand in the order of the enum");

} // namespace

std::span<const FamilyTraits> families()
{
    return std::span(registry).subspan(1);
}

const FamilyTraits &traits(Family family)
{
    return registry[static_cast<size_t>(family)];
}

std::optional<Family> familyFromId(QStringView id)
{
    const auto found = std::ranges::find_if(families(), [id](const FamilyTraits &family) { return family.id == id; });
    return found != families().end() ? std::optional(found->family) : std::nullopt;
}

Family recognize(const ListSigns &signs)
{
    Family found = Family::Unknown;
    for (const FamilyTraits &family : families()) {
        const bool fits = family.shape == signs.shape && (signs.rows & family.requiredRows) == family.requiredRows
            && !(signs.rows & family.foreignRows) && (family.refines == Family::Unknown || signs.showsPrefix);
        if (fits && family.refines == found)
            found = family.family;
    }
    return found;
}

} // namespace TokenDeck
