// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column.h"

#include "query/filtercompletion.h"
#include "table/columncells.h"
#include "table/findingtext.h"
#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using namespace ColumnCells;

struct ColumnTable
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ColumnTexts)

public:
    using Look = ColumnInfo::Look;
    static constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

    static QString findingsText(const Cell &cell, const TokenText &words)
    {
        if (!cell.findings)
            return TokenText::unknown();
        return cell.findings->isEmpty() ? QString() : words.locale().toString(cell.findings->count());
    }
    static QString statusTip(const Cell &cell, const TokenText &words)
    {
        return tr("Stored by the gateway as %1").arg(words.storedStatus(cell.token));
    }
    static QString quotaTip(const Cell &cell, const TokenText &words)
    {
        return tr("%1 left, %2 used").arg(words.remaining(cell.token), words.used(cell.token));
    }
    static QString groupWords(const QString &value)
    {
        return value.isEmpty() ? tr("(the user's own group)") : shownText(value);
    }
    static QString exactGroup(const Token &token, const TokenText &)
    {
        if (!token.knows(Field::Group))
            return {};
        return token.group.isEmpty() ? tr("The user's own group") : token.group.text();
    }
    static QString statusWords(const QString &value)
    {
        const auto status = statusFromId(value);
        return status ? TokenText::statusWord(*status) : shownText(value);
    }
    static QString findingWords(const QString &value)
    {
        if (value == "any"_L1)
            return tr("Any finding");
        if (value == "none"_L1)
            return tr("No findings");
        for (const FindingSeverity severity : findingSeverities) {
            if (severityId(severity) == value)
                return tr("Severity: %1").arg(severityWord(severity));
        }
        const auto rule = findingFromId(value);
        return rule ? findingTitle(*rule) : shownText(value);
    }

    static constexpr std::array<ColumnInfo, columnCount> all{{
        {.column = Column::Status,
         .title = QT_TR_NOOP("Status"),
         .explanation = QT_TR_NOOP("The token's current status, whatever the gateway has stored"),
         .width = 8,
         .look = Look::Status,
         .basis = ColumnInfo::Basis::Time,
         .isKnown = knows<Field::Status>,
         .text = told<&TokenText::status>,
         .toolTip = statusTip,
         .place = statusPlace,
         .field = "status"_L1,
         .valueWords = statusWords,
         .term =
             [](const Cell &cell) {
                 return termFor(u"status"_s, statusInfo(effectiveStatus(cell.token, cell.now)).id);
             }},
        {.column = Column::Name,
         .title = QT_TR_NOOP("Name"),
         .explanation = QT_TR_NOOP("The name its owner gave it"),
         .width = 16,
         .look = ColumnInfo::Look::Name,
         .isKnown = knows<Field::Name>,
         .text = told<&TokenText::name>,
         .toolTip = nameTip,
         .accessibleText = nameAccessibleText,
         .sortText = [](const Token &token) { return token.knows(Field::Name) ? &token.name : nullptr; },
         .term =
             [](const Cell &cell) {
                 return cell.token.knows(Field::Name) ? termFor(u"name"_s, cell.token.name) : QString();
             }},
        {.column = Column::Key,
         .title = QT_TR_NOOP("Key"),
         .explanation = QT_TR_NOOP("The API key, masked"),
         .width = 19,
         .look = Look::Key,
         .isKnown = knows<Field::Key>,
         .text =
             [](const Cell &cell, const TokenText &) {
                 return cell.token.knows(Field::Key) ? cell.token.key.toString() : TokenText::unknown();
             },
         .place =
             [](const Cell &cell) {
                 return cell.token.knows(Field::Key) ? SortPlace{SortPlace::Value, cell.token.key.prefixNumber()}
                                                     : SortPlace::notKnown();
             },
         .tieBefore = [](const Token &a, const Token &b) { return a.key < b.key; }},
        {.column = Column::Group,
         .title = QT_TR_NOOP("Group"),
         .explanation = QT_TR_NOOP("The group whose channels and prices apply"),
         .width = 6,
         .look = Look::Muted,
         .isKnown = knows<Field::Group>,
         .text = told<&TokenText::group>,
         .exact = exactGroup,
         .sortText = [](const Token &token) { return token.knows(Field::Group) ? &token.group.text() : nullptr; },
         .sharesTexts = true,
         .field = "group"_L1,
         .valueWords = groupWords,
         .term =
             [](const Cell &cell) {
                 return cell.token.knows(Field::Group) ? termFor(u"group"_s, cell.token.group.text()) : QString();
             }},
        {.column = Column::Remaining,
         .title = QT_TR_NOOP("Remaining"),
         .explanation = QT_TR_NOOP("Quota that remains"),
         .alignment = right,
         .basis = ColumnInfo::Basis::Accounts,
         .isKnown = [](const Cell &cell) { return knowsRemaining(cell.token); },
         .text = told<&TokenText::remaining>,
         .toolTip =
             [](const Cell &cell, const TokenText &words) {
                 return isUnlimited(cell.token) ? QString() : words.units(cell.token.remainQuota);
             },
         .place = remainingPlace,
         .offers = {{{"is:low"_L1, QT_TR_NOOP("Low")},
                     {"is:exhausted"_L1, QT_TR_NOOP("Exhausted")},
                     {"remaining<$1"_L1, QT_TR_NOOP("Less than $1")},
                     {"is:unlimited"_L1, QT_TR_NOOP("Unlimited")}}},
         .term = unlimitedTerm},
        {.column = Column::Quota,
         .title = QT_TR_NOOP("Quota"),
         .explanation = QT_TR_NOOP("Share of the granted quota that remains"),
         .width = 6,
         .look = Look::ShareBar,
         .isKnown =
             [](const Cell &cell) {
                 const Token &token = cell.token;
                 return isUnlimited(token)
                     || (isLimited(token) && token.knows(Field::RemainQuota) && token.knows(Field::UsedQuota));
             },
         .text = told<&TokenText::quotaShare>,
         .toolTip = quotaTip,
         .place = quotaPlace,
         .offers = {{{"quota<10%"_L1, QT_TR_NOOP("Less than 10 % left")},
                     {"quota<50%"_L1, QT_TR_NOOP("Less than half left")},
                     {"is:unlimited"_L1, QT_TR_NOOP("Unlimited")}}},
         .term = unlimitedTerm},
        {.column = Column::Used,
         .title = QT_TR_NOOP("Used"),
         .explanation = QT_TR_NOOP("Quota used so far"),
         .alignment = right,
         .width = 8,
         .basis = ColumnInfo::Basis::Accounts,
         .isKnown = knows<Field::UsedQuota>,
         .text = told<&TokenText::used>,
         .toolTip = [](const Cell &cell, const TokenText &words) { return words.units(cell.token.usedQuota); },
         .place = usedPlace,
         .offers = {{{"used:0"_L1, QT_TR_NOOP("Nothing used")},
                     {"used>=$1"_L1, QT_TR_NOOP("$1 or more")},
                     {"used>=$100"_L1, QT_TR_NOOP("$100 or more")}}},
         .term =
             [](const Cell &cell) {
                 return cell.token.knows(Field::UsedQuota) && cell.token.usedQuota == 0 ? u"used:0"_s : QString();
             }},
        usedColumn<UseWindow::Day>(Column::UsedDay, QT_TR_NOOP("Used 24 h"),
                                   QT_TR_NOOP("Quota used in the last 24 hours"),
                                   {{{"used-24h:0"_L1, QT_TR_NOOP("Nothing used")},
                                     {"used-24h>=$1"_L1, QT_TR_NOOP("$1 or more")},
                                     {"used-24h>=$100"_L1, QT_TR_NOOP("$100 or more")}}}),
        usedColumn<UseWindow::Week>(Column::UsedWeek, QT_TR_NOOP("Used 7 d"),
                                    QT_TR_NOOP("Quota used in the last 7 days"),
                                    {{{"used-7d:0"_L1, QT_TR_NOOP("Nothing used")},
                                      {"used-7d>=$1"_L1, QT_TR_NOOP("$1 or more")},
                                      {"used-7d>=$100"_L1, QT_TR_NOOP("$100 or more")}}}),
        usedColumn<UseWindow::Month>(Column::UsedMonth, QT_TR_NOOP("Used 30 d"),
                                     QT_TR_NOOP("Quota used in the last 30 days"),
                                     {{{"used-30d:0"_L1, QT_TR_NOOP("Nothing used")},
                                       {"used-30d>=$1"_L1, QT_TR_NOOP("$1 or more")},
                                       {"used-30d>=$100"_L1, QT_TR_NOOP("$100 or more")}}}),
        {.column = Column::Empty,
         .title = QT_TR_NOOP("Empty"),
         .explanation = QT_TR_NOOP("When its quota, or its account's balance, will be used up"),
         .width = 14,
         .visible = false,
         .basis = ColumnInfo::Basis::Outlook,
         .isKnown = [](const Cell &cell) { return cell.outlook().forecast != nullptr; },
         .text = told<&TokenText::empty>,
         .toolTip = told<&TokenText::emptyTip>,
         .place = emptyPlace,
         .offers = {{{"empty-in<7d"_L1, QT_TR_NOOP("Within 7 days")},
                     {"empty-in<30d"_L1, QT_TR_NOOP("Within 30 days")},
                     {"empty-in:never"_L1, QT_TR_NOOP("Not as it is used now")}}}},
        {.column = Column::Expires,
         .title = QT_TR_NOOP("Expires"),
         .explanation = QT_TR_NOOP("When the token expires"),
         .isKnown = knows<Field::ExpiredTime>,
         .text = told<&TokenText::expires>,
         .toolTip =
             [](const Cell &cell, const TokenText &words) {
                 return cell.token.expiresNever() ? QString() : words.exactTime(cell.token.expiredTime);
             },
         .exact =
             [](const Token &token, const TokenText &words) {
                 return token.expiresNever() && token.knows(Field::ExpiredTime)
                     ? u"-1"_s
                     : exactTime<Field::ExpiredTime, &Token::expiredTime>(token, words);
             },
         .place =
             [](const Cell &cell) {
                 return cell.token.knows(Field::ExpiredTime) && cell.token.expiresNever()
                     ? SortPlace::beyond()
                     : placeOf<Field::ExpiredTime, &Token::expiredTime>(cell);
             },
         .offers = {{{"is:expiring"_L1, QT_TR_NOOP("Soon")},
                     {"expires<30d"_L1, QT_TR_NOOP("Within 30 days")},
                     {"is:expired"_L1, QT_TR_NOOP("Expired")},
                     {"expires:never"_L1, QT_TR_NOOP("Never")}}},
         .term = expiryTerm},
        {.column = Column::Findings,
         .title = QT_TR_NOOP("Findings"),
         .explanation = QT_TR_NOOP("How many findings there are, and how severe the worst is"),
         .width = 6,
         .look = Look::Severity,
         .basis = ColumnInfo::Basis::Findings,
         .isKnown = always,
         .text = findingsText,
         .toolTip =
             [](const Cell &cell, const TokenText &) {
                 if (!cell.findings || cell.findings->isEmpty())
                     return QString();
                 return Qt::convertFromPlainText(findingTitles(*cell.findings).join(u'\n'), Qt::WhiteSpaceNormal);
             },
         .accessibleText =
             [](const Cell &cell) {
                 return cell.findings && !cell.findings->isEmpty() ? TokenDeck::findingsText(*cell.findings)
                                                                   : QString();
             },
         .place = findingsPlace,
         .field = "finding"_L1,
         .valueWords = findingWords,
         .term = findingsTerm},
        {.column = Column::LastUsed,
         .title = QT_TR_NOOP("Last used"),
         .explanation = QT_TR_NOOP("When the token was last charged"),
         .visible = false,
         .isKnown = [](const Cell &cell) { return wasNeverUsed(cell.token) == true || lastUse(cell.token); },
         .text = told<&TokenText::lastUsed>,
         .toolTip =
             [](const Cell &cell, const TokenText &words) {
                 return wasNeverUsed(cell.token) == true ? QString() : words.exactTime(cell.token.accessedTime);
             },
         .exact = exactTime<Field::AccessedTime, &Token::accessedTime>,
         .place = lastUsePlace,
         .offers = {{{"last-used<1d"_L1, QT_TR_NOOP("Within a day")},
                     {"last-used>30d"_L1, QT_TR_NOOP("More than 30 days ago")},
                     {"last-used>90d"_L1, QT_TR_NOOP("More than 90 days ago")},
                     {"last-used:never"_L1, QT_TR_NOOP("Never used")}}},
         .term = [](const Cell &cell) { return wasNeverUsed(cell.token) == true ? u"last-used:never"_s : QString(); }},
        {.column = Column::Created,
         .title = QT_TR_NOOP("Created"),
         .explanation = QT_TR_NOOP("When the token was created"),
         .visible = false,
         .isKnown = knows<Field::CreatedTime>,
         .text = told<&TokenText::created>,
         .toolTip = [](const Cell &cell, const TokenText &words) { return words.exactTime(cell.token.createdTime); },
         .exact = exactTime<Field::CreatedTime, &Token::createdTime>,
         .place = placeOf<Field::CreatedTime, &Token::createdTime>,
         .offers = {{{"created<7d"_L1, QT_TR_NOOP("Within 7 days")},
                     {"created<30d"_L1, QT_TR_NOOP("Within 30 days")},
                     {"created>1y"_L1, QT_TR_NOOP("More than a year ago")}}}},
        {.column = Column::Models,
         .title = QT_TR_NOOP("Models"),
         .explanation = QT_TR_NOOP("The models it may call, as entered by its owner"),
         .width = 20,
         .visible = false,
         .isKnown = knows<Field::Models>,
         .text = told<&TokenText::models>,
         .toolTip = toldAsTip<&TokenText::models>,
         .sortText = limitsText<Field::Models, &Token::models, &Token::modelLimitsEnabled>,
         .sharesTexts = true,
         .field = "model"_L1,
         .term = modelsTerm},
        {.column = Column::Ips,
         .title = QT_TR_NOOP("IPs"),
         .explanation = QT_TR_NOOP("The addresses it may be used from, as entered by its owner"),
         .width = 20,
         .visible = false,
         .isKnown = knows<Field::Ips>,
         .text = told<&TokenText::ips>,
         .toolTip = toldAsTip<&TokenText::ips>,
         .sortText = limitsText<Field::Ips, &Token::ips, &Token::ipLimitsEnabled>,
         .sharesTexts = true,
         .offers = {{{"is:ip-limited"_L1, QT_TR_NOOP("Limited")}, {"-is:ip-limited"_L1, QT_TR_NOOP("Not limited")}}},
         .term = ipsTerm},
        {.column = Column::Id,
         .title = QT_TR_NOOP("ID"),
         .explanation = QT_TR_NOOP("The token's ID on its gateway"),
         .alignment = right,
         .width = 7,
         .visible = false,
         .isKnown = always,
         .text = told<&TokenText::id>,
         .place = idPlace,
         .term = [](const Cell &cell) { return termFor(u"id"_s, cell.token.id().toString()); }},
        {.column = Column::Gateway,
         .title = QT_TR_NOOP("Gateway"),
         .explanation = QT_TR_NOOP("The gateway it is from"),
         .width = 12,
         .visible = false,
         .basis = ColumnInfo::Basis::Accounts,
         .isKnown = always,
         .text = told<&TokenText::gateway>,
         .toolTip = toldAsTip<&TokenText::gateway>,
         .place =
             [](const Cell &cell) {
                 return SortPlace::of(cell.accounts ? qint64{cell.accounts->rank(cell.token.id().account())}
                                                    : qint64{0});
             },
         .field = "gateway"_L1,
         .term = gatewayTerm},
    }};
};

static_assert(std::ranges::adjacent_find(ColumnTable::all, std::ranges::greater_equal{}, &ColumnInfo::column)
                  == ColumnTable::all.end(),
              "every column in its place");

} // namespace

ColumnWords::operator QString() const
{
    return ColumnTable::tr(m_source);
}

const ColumnInfo &columnInfo(Column column)
{
    return ColumnTable::all[static_cast<size_t>(column)];
}

} // namespace TokenDeck
