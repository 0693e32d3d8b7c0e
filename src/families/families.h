// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/family.h"

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <optional>
#include <span>

/// How kinds of gateways differ, as measured (docs/gateways.md). A family is a header in this folder that fills
/// FamilyTraits, with a line in the enum and one in the registry (families.cpp); nothing else asks which family it is.
namespace TokenDeck {

/// Where a reply to GET /api/token/ has its rows.
enum class ListShape : quint8 {
    Items,  ///< data: {items, …}
    Nested, ///< data: {data, …}
    Object, ///< data: {…, some other list, …}: forks
    Array,  ///< data: […]
};

/// Which names the fields of a row have that not all families have.
enum class RowFormat : quint8 {
    NewApi = 1, ///< model_limits_enabled, model_limits, allow_ips
    OneHub = 2, ///< setting: {limits: {…}}
    OneApi = 4, ///< models, subnet
};
Q_DECLARE_FLAGS(RowFormats, RowFormat)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowFormats)

/// What a list shows of the kind of gateway that it comes from.
struct ListSigns
{
    ListShape shape = ListShape::Array;
    RowFormats rows;          ///< of all its rows
    bool showsPrefix = false; ///< masked keys begin with "sk-"
};

/// What the list of groups that a user may ask for says of those that are not in it.
enum class GroupList : quint8 {
    None,    ///< there is no such list
    Partial, ///< nothing: calls in them may be accepted
    Usable,  ///< calls in them are refused
};

/// How a console's page of the account leads to the access token.
enum class AccountPage : quint8 {
    Unknown,
    Security, ///< in a card "Security Settings"
    Buttons,  ///< a button in "Personal Settings"
    Profile,  ///< a button in "Profile"
};

struct FamilyTraits
{
    Family family = Family::Unknown;
    QLatin1StringView id;   ///< in settings, on the command line and in files
    QLatin1StringView name; ///< the product's own, not translated

    // What a site is known by before anybody logs in, and its web console; empty: not known.
    QLatin1StringView statusSign = {};  ///< a field that only this family's /api/status has
    QLatin1StringView tokensPage = {};  ///< path of the console's page of tokens
    QLatin1StringView accountPage = {}; ///< path of the page that shows the user ID and makes access tokens
    AccountPage accountPageKind = AccountPage::Unknown;

    // The list of tokens.
    enum class Keys : quint8 { Whole, Masked, MaskedWithPrefix };
    ListShape shape = ListShape::Object;
    RowFormat rows = RowFormat::NewApi;
    RowFormats requiredRows = {};     ///< what rows must have, to distinguish them from another family's
    RowFormats foreignRows = {};      ///< what they cannot have
    Family refines = Family::Unknown; ///< the family whose lists look the same except for the prefix of keys
    Keys keys = Keys::Whole;          ///< what the list shows of them
    bool asksForKeysByPost = false;   ///< a whole key is read with POST …/key
    int firstPage = 1;                ///< its number: 0 or 1
    QLatin1StringView pageName{"p"};  ///< the name of the page's number in a query
    bool takesPageSize = true;        ///< otherwise a page has 10 rows
    bool refusesLargePages = false;   ///< otherwise they are cut
    bool needsUserId = true;          ///< in a header
    bool writesModelsAsArray = false; ///< models are the text of a JSON array
    bool hasChoiceOfCurrency = true;  ///< /api/status names one

    // What is asked of an account beside the list, empty: nothing; and what the answer says.
    GroupList groupList = GroupList::None;
    QLatin1StringView groupsPath = {};
    QLatin1StringView modelsPath = {};
    QLatin1StringView otherModelsPath = {}; ///< where a fork has it
    QLatin1StringView pricesPath = {};
    QLatin1StringView subscriptionPath = {};
    QLatin1StringView useByTokenPath = {}; ///< by token and model in a window of at most a month
    QLatin1StringView useByHourPath = {};  ///< by hour and model, the account's, likewise
    QLatin1StringView useByDayPath = {};   ///< by day and model, the account's in the last week
    int logFirstPage = 1;                  ///< of the list of calls

    // What the gateway makes of limits.
    enum class ListFormat : quint8 { Lines, Commas, JsonArray };
    enum class Addresses : quint8 {
        ByValue,    ///< however they are spelled
        BySpelling, ///< compared as text with the caller's, which is always spelled in the canonical way
        Never,      ///< only ranges let anybody in
    };
    bool measuredLimits =
        false; ///< otherwise the rules are unknown, and what follows only decides how limits are shown
    ListFormat ips = ListFormat::Lines;
    ListFormat models = ListFormat::Commas;
    Addresses addresses = Addresses::ByValue;
    bool takesRanges = true;              ///< otherwise they are dropped, as is what cannot be read
    bool emptyModelListIsNoLimit = false; ///< otherwise no model is let through
    bool renamesModels = false;           ///< some models are filed under another name
};

/// All but Unknown, in the order of the enum.
[[nodiscard]] std::span<const FamilyTraits> families();
/// Unknown has traits too: defaults, by which nothing is claimed.
[[nodiscard]] const FamilyTraits &traits(Family family);

[[nodiscard]] inline QString familyId(Family family)
{
    return traits(family).id;
}
[[nodiscard]] inline QString familyName(Family family)
{
    return traits(family).name;
}
/// @p id: as in FamilyTraits.
[[nodiscard]] std::optional<Family> familyFromId(QStringView id);

/// The kind of gateway that has such lists; whatever has another envelope round these fields is none of them.
[[nodiscard]] Family recognize(const ListSigns &signs);
/// The kind of gateway whose /api/status has these fields: a first guess, for what is said before a list has been read.
[[nodiscard]] Family recognizeSite(const QStringList &statusFields);

/// A page of the web console of the gateway at @p address: {address}{page}.
[[nodiscard]] QUrl consolePage(const QUrl &address, QLatin1StringView page);

} // namespace TokenDeck
