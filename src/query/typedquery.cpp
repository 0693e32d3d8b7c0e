// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/typedquery.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// One value of a term that takes amounts or shares: what is in front of the digits, they, and what is behind.
struct Amount
{
    QString front;
    QString whole;
    QString fraction;
    QString back;

    [[nodiscard]] QString with(QStringView between) const { return front % whole % between % fraction % back; }
    /// Digits alone are quota units, which have no fractions.
    [[nodiscard]] bool hasUnit() const { return !front.isEmpty() || !back.isEmpty(); }
};

} // namespace

std::variant<Filter, FilterError> parseTyped(const QString &query, const QLocale &locale)
{
    // Quoted texts are passed over.
    static const QRegularExpression amounts(
        uR"re("(?:[^"\\]|\\.)*"|(?<![^\s(|-])(?:remaining|used(?:-24h|-7d|-30d)?|quota)(?<operator><=|>=|[<>:=])(?<value>-?(?<front>[^\s\d",()|<>=:-]*)(?<whole>\d+)(?<sign>[,.])(?<fraction>\d+)(?<back>[^\s\d",()|]*))(?=[\s()|]|$))re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool hasComma = locale.decimalPoint() == ","_L1;
    QString canonical = query;
    for (auto all = amounts.globalMatch(query); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const Amount amount{match.captured(u"front"), match.captured(u"whole"), match.captured(u"fraction"),
                            match.captured(u"back")};
        if (match.captured(u"value").isEmpty() || !amount.hasUnit())
            continue;
        const auto ask = [&](const QString &one, const QString &other) {
            return FilterError{FilterError::Kind::TwoReadings,
                               match.capturedStart(u"value"),
                               match.capturedLength(u"value"),
                               match.captured(u"value"),
                               {one, other}};
        };
        const bool isComma = match.captured(u"sign") == ","_L1;
        if (isComma && !hasComma) {
            const bool isList = match.captured(u"operator") == ":"_L1 && amount.fraction.size() != 3;
            return ask(amount.with(u"."),
                       isList ? QString(amount.fraction % amount.back % u',' % amount.front % amount.whole)
                              : amount.with(u""));
        }
        if (!isComma && hasComma && amount.fraction.size() == 3 && amount.whole.size() <= 3)
            return ask(amount.with(u","), amount.with(u""));
        if (isComma)
            canonical[match.capturedStart(u"sign")] = u'.';
    }
    return Filter::parse(canonical);
}

} // namespace TokenDeck
