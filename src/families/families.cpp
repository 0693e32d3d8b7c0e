// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/families.h"

#include "families/documented.h"
#include "families/newapi.h"
#include "families/newapi2025.h"
#include "families/oneapi.h"
#include "families/onehub.h"

#include <algorithm>
#include <array>
#include <functional>

namespace TokenDeck {

namespace {

constexpr std::array registry{
    FamilyTraits{}, newApi, newApi2025, oneHub, oneApi, documented,
};

static_assert(std::ranges::adjacent_find(registry, std::ranges::greater_equal{}, &FamilyTraits::family)
                      == registry.end()
                  && registry.back().family == static_cast<Family>(registry.size() - 1),
              "the registry lists families as the enum does");

bool fits(const FamilyTraits &family, const ListSigns &signs)
{
    return family.shape == signs.shape && (signs.rows & family.requiredRows) == family.requiredRows
        && !(signs.rows & family.foreignRows) && (family.refines == Family::Unknown || signs.showsPrefix);
}

} // namespace

std::span<const FamilyTraits> families()
{
    return std::span(registry).subspan(1);
}

const FamilyTraits &traits(Family family)
{
    return registry.at(static_cast<size_t>(family));
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
        if (fits(family, signs) && family.refines == found)
            found = family.family;
    }
    return found;
}

Family recognizeSite(const QStringList &statusFields)
{
    const auto found = std::ranges::find_if(families(), [&](const FamilyTraits &family) {
        return !family.statusSign.isEmpty() && statusFields.contains(family.statusSign);
    });
    return found != families().end() ? found->family : Family::Unknown;
}

QUrl consolePage(const QUrl &address, QLatin1StringView page)
{
    QUrl url = address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                | QUrl::StripTrailingSlash);
    url.setPath(url.path() + page);
    return url;
}

} // namespace TokenDeck
