// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct FilterErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::FilterErrorText)
};

constexpr qsizetype maxListed = 8;
constexpr qsizetype maxQuoted = 40;

/// How many letters must be changed, added or left out.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({changed, row.at(j + 1) + 1, row.at(j) + 1});
        }
    }
    return row.constLast();
}

/// What was probably meant.
std::optional<QString> nearest(const QString &what, const QStringList &expected)
{
    const QString typed = what.left(maxQuoted).toLower();
    std::optional<QString> found;
    int best = typed.size() < 4 ? 2 : 3; // misspelt by less than this
    for (const QString &each : expected) {
        const int apart = distance(typed, each);
        if (apart < best || (each.startsWith(typed) && typed.size() > 1 && !found)) {
            best = std::min(apart, best);
            found = each;
        }
    }
    return found;
}

QString listed(const QStringList &expected)
{
    if (expected.size() <= maxListed)
        return QLocale().createSeparatedList(expected);
    return expected.first(maxListed).join(u", "_s) + u", …"_s;
}

} // namespace

QString filterErrorText(const FilterError &error)
{
    using Kind = FilterError::Kind;
    const QString what = error.what.size() > maxQuoted ? QString(error.what.left(maxQuoted) + u'…') : error.what;
    const QString expected = listed(error.expected);
    switch (error.kind) {
    case Kind::MissingTerm:
        return what.isEmpty() ? FilterErrorWords::tr("A search term is missing at the end.")
                              : FilterErrorWords::tr("A search term is missing before “%1”.").arg(what);
    case Kind::MissingValue: return FilterErrorWords::tr("A value is missing here.");
    case Kind::MissingField:
        return FilterErrorWords::tr(
                   "“%1” says how to compare, but not what. Put a field in front, such as remaining or expires.")
            .arg(what);
    case Kind::UnknownField:
        if (const auto meant = nearest(error.what, error.expected))
            return FilterErrorWords::tr("There is no field “%1”. Did you mean “%2”? Put text with a colon in quotes.")
                .arg(what, *meant);
        return FilterErrorWords::tr("There is no field “%1”. Fields are: %2. Put text with a colon in quotes.")
            .arg(what, expected);
    case Kind::UnknownValue:
        if (const auto meant = nearest(error.what, error.expected))
            return FilterErrorWords::tr("“%1” is not a known value. Did you mean “%2”?").arg(what, *meant);
        return FilterErrorWords::tr("“%1” is not a known value. Use one of: %2.").arg(what, expected);
    case Kind::OperatorNotAllowed:
        return FilterErrorWords::tr("“%1” does not apply to this field and value. Write %2 instead.")
            .arg(what, expected);
    case Kind::BadNumber:
        return FilterErrorWords::tr("“%1” is not a whole number. Write it like %2.").arg(what, expected);
    case Kind::TwoReadings:
        return FilterErrorWords::tr("“%1” is ambiguous. Write %2 or %3.")
            .arg(what, error.expected.constFirst(), error.expected.constLast());
    case Kind::BadAmount:
        return FilterErrorWords::tr("“%1” is not an amount of quota. Write it like %2.").arg(what, expected);
    case Kind::BadPercentage:
        return FilterErrorWords::tr("“%1” is not a percentage. Write it like %2.").arg(what, expected);
    case Kind::BadTime:
        return FilterErrorWords::tr("“%1” is neither a time span nor a date. Write it like %2.").arg(what, expected);
    case Kind::BadAddress:
        return FilterErrorWords::tr("“%1” is not an IP address. Write a single one, like 10.0.0.5.").arg(what);
    case Kind::UnclosedQuote: return FilterErrorWords::tr("The quote %1 is not closed. Add a \" at the end.").arg(what);
    case Kind::UnclosedParenthesis: return FilterErrorWords::tr("This parenthesis is not closed. Add a ) at the end.");
    case Kind::UnopenedParenthesis:
        return FilterErrorWords::tr("“)” has no matching “(”. Add one before it, or put it in quotes.");
    case Kind::TooDeep: return FilterErrorWords::tr("Too many nested parentheses or minus signs.");
    }
    Q_UNREACHABLE();
}

QString unknownMoneyText(const QString &money)
{
    if (money == "$"_L1)
        return FilterErrorWords::tr("The site does not report what a dollar is worth.");
    return FilterErrorWords::tr("The site does not report what %1 is worth.").arg(money + u'1');
}

} // namespace TokenDeck
