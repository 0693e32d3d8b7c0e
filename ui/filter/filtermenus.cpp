// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtermenus.h"

#include "families/access.h"
#include "findings/findings.h"
#include "query/filtercompletion.h"
#include "table/findingtext.h"
#include "table/tokentext.h"
#include "tokens/tokenstate.h"
#include "ui/filter/filterfield.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::FilterMenus)
};

constexpr qsizetype mostValues = 15;
constexpr qsizetype mostModels = 8; ///< of one token in one term
constexpr qsizetype longest = 48;

struct Offer
{
    QString term;
    QString words;
};

/// The field whose values that occur are offered; empty for a column with ready-made terms.
QString fieldOf(Column column)
{
    switch (column) {
    case Column::Status: return u"status"_s;
    case Column::Group: return u"group"_s;
    case Column::Models: return u"model"_s;
    case Column::Findings: return u"finding"_s;
    default: return {};
    }
}

QList<Offer> readyMade(Column column)
{
    switch (column) {
    case Column::Remaining:
        return {{u"is:low"_s, Words::tr("Low")},
                {u"is:exhausted"_s, Words::tr("Exhausted")},
                {u"remaining<1$"_s, Words::tr("Less than 1 $")},
                {u"is:unlimited"_s, Words::tr("Unlimited")}};
    case Column::Quota:
        return {{u"quota<10%"_s, Words::tr("Less than 10 % left")},
                {u"quota<50%"_s, Words::tr("Less than half left")},
                {u"is:unlimited"_s, Words::tr("Unlimited")}};
    case Column::Used:
        return {{u"used:0"_s, Words::tr("Nothing used")},
                {u"used>=1$"_s, Words::tr("1 $ or more")},
                {u"used>=100$"_s, Words::tr("100 $ or more")}};
    case Column::Expires:
        return {{u"is:expiring"_s, Words::tr("Soon")},
                {u"expires<30d"_s, Words::tr("Within 30 days")},
                {u"is:expired"_s, Words::tr("Expired")},
                {u"expires:never"_s, Words::tr("Never")}};
    case Column::LastUsed:
        return {{u"last-used<1d"_s, Words::tr("Within a day")},
                {u"last-used>30d"_s, Words::tr("More than 30 days ago")},
                {u"last-used>90d"_s, Words::tr("More than 90 days ago")},
                {u"last-used:never"_s, Words::tr("Never")}};
    case Column::Created:
        return {{u"created<7d"_s, Words::tr("Within 7 days")},
                {u"created<30d"_s, Words::tr("Within 30 days")},
                {u"created>1y"_s, Words::tr("More than a year ago")}};
    case Column::Ips:
        return {{u"is:ip-limited"_s, Words::tr("Limited")}, {u"-is:ip-limited"_s, Words::tr("Not limited")}};
    case Column::Status:
    case Column::Name:
    case Column::Key:
    case Column::Group:
    case Column::Findings:
    case Column::Models:
    case Column::Id: return {};
    }
    Q_UNREACHABLE();
}

QString valueWords(Column column, const QString &value)
{
    if (column == Column::Status) {
        for (const auto status : {EffectiveStatus::Enabled, EffectiveStatus::Disabled, EffectiveStatus::Unknown,
                                  EffectiveStatus::Exhausted, EffectiveStatus::Expired}) {
            if (statusId(status) == value)
                return TokenText::statusWord(status);
        }
    }
    if (column == Column::Group && value.isEmpty())
        return Words::tr("(the user's own group)");
    if (column == Column::Findings) {
        if (value == "any"_L1)
            return Words::tr("Any finding");
        if (value == "none"_L1)
            return Words::tr("No finding");
        for (const FindingSeverity severity : findingSeverities) {
            if (severityId(severity) == value)
                return Words::tr("Severity: %1").arg(severityWord(severity));
        }
        if (const auto rule = findingFromId(value))
            return findingTitle(*rule);
    }
    return shownText(value);
}

/// Text that a menu shows as it is, with what stands at its right.
QString menuText(QString text, const QString &right)
{
    if (text.size() > longest)
        text = text.left(longest) + u'…';
    return text.replace(u'&', "&&"_L1) + u'\t' + right;
}

/// Menus align what stands at the right to the left: numbers are filled up with blanks as wide as what is missing.
QString alignedCount(qint64 count, qint64 largest)
{
    const QString text = QLocale().toString(count);
    QString blanks = QLocale().toString(largest).chopped(text.size());
    for (QChar &c : blanks)
        c = c.isDigit() ? u'\u2007' : u'\u2008';
    return blanks + text;
}

void addTerm(QMenu *menu, const Offer &offer, const QString &count, FilterField *field)
{
    QAction *action = menu->addAction(menuText(offer.words, count));
    action->setToolTip(Qt::convertFromPlainText(offer.term, Qt::WhiteSpaceNormal));
    action->setStatusTip(offer.term);
    action->setCheckable(true);
    action->setChecked(field->hasTerm(offer.term));
    QObject::connect(action, &QAction::triggered, field,
                     [field, term = offer.term](bool checked) { field->setTerm(term, checked); });
}

/// Severities and whether there is any come before the rules, which are many.
bool isGeneral(const QString &finding)
{
    return !findingFromId(finding);
}

void fill(QMenu *menu, Column column, QList<Suggestion> found, FilterField *field)
{
    menu->clear();
    qint64 largest = 0;
    for (const Suggestion &each : found)
        largest = qMax(largest, each.count);
    const QString name = fieldOf(column);
    if (name.isEmpty()) {
        const QList<Offer> offers = readyMade(column);
        for (qsizetype i = 0; i < offers.size() && i < found.size(); ++i)
            addTerm(menu, offers.at(i), alignedCount(found.at(i).count, largest), field);
        return;
    }
    found.removeIf([](const Suggestion &each) { return each.count == 0; });
    if (column == Column::Findings)
        std::ranges::stable_sort(found, {}, [](const Suggestion &each) { return !isGeneral(each.text); });
    const qsizetype shown = qMin(found.size(), mostValues);
    for (qsizetype i = 0; i < shown; ++i) {
        const Suggestion &each = found.at(i);
        if (column == Column::Findings && i > 0 && isGeneral(found.at(i - 1).text) && !isGeneral(each.text))
            menu->addSeparator();
        addTerm(menu, {termFor(name, each.text), valueWords(column, each.text)}, alignedCount(each.count, largest),
                field);
    }
    const auto more = static_cast<int>(found.size() - shown);
    if (more > 0) {
        menu->addSeparator();
        QAction *all = menu->addAction(Words::tr("%n more: type %1", nullptr, more).arg(QString(name + u':')));
        QObject::connect(all, &QAction::triggered, field, [field, name] { field->startTerm(name); });
    }
    if (menu->isEmpty())
        menu->addAction(Words::tr("No values"))->setEnabled(false);
}

} // namespace

void addColumnFilters(QMenu *menu, Column column, FilterField *field)
{
    const QString name = fieldOf(column);
    const QList<Offer> offers = readyMade(column);
    if (name.isEmpty() && offers.isEmpty())
        return;
    const QString title = columnInfo(column).title.replace(u'&', "&&"_L1);
    QMenu *values = menu->addMenu(Words::tr("&Filter by %1").arg(title));
    values->setToolTipsVisible(true);
    menu->addSeparator();
    values->addAction(Words::tr("Counting…"))->setEnabled(false);
    const auto answer = [values, column, field](const QList<Suggestion> &found) { fill(values, column, found, field); };
    if (!name.isEmpty()) {
        field->completer()->askValues(name, values, answer);
        return;
    }
    QStringList terms;
    for (const Offer &offer : offers)
        terms.append(offer.term);
    field->completer()->askCounts(terms, values, answer);
}

QString termForCell(Column column, const Token &token, std::optional<FindingRules> findings, qint64 now)
{
    switch (column) {
    case Column::Status: return termFor(u"status"_s, statusId(effectiveStatus(token, now)));
    case Column::Name: return token.knows(Field::Name) ? termFor(u"name"_s, token.name) : QString();
    case Column::Group: return token.knows(Field::Group) ? termFor(u"group"_s, token.group) : QString();
    case Column::Id: return termFor(u"id"_s, token.id().toString());
    case Column::Remaining:
    case Column::Quota: return isUnlimited(token) ? u"is:unlimited"_s : QString();
    case Column::Expires:
        if (!token.knows(Field::ExpiredTime))
            return {};
        if (token.expiredTime == Token::neverExpires)
            return u"expires:never"_s;
        return effectiveStatus(token, now) == EffectiveStatus::Expired ? u"is:expired"_s : QString();
    case Column::LastUsed: return wasNeverUsed(token) == true ? u"last-used:never"_s : QString();
    case Column::Used: return token.knows(Field::UsedQuota) && token.usedQuota == 0 ? u"used:0"_s : QString();
    case Column::Models: {
        const ModelLimits limits = readModelLimits(token);
        QStringList models = limits.entries;
        models.removeIf([](const QString &entry) { return !canNameModel(entry); });
        if (limits.effect == ModelLimits::Effect::NoLimit)
            return u"-is:model-limited"_s;
        return models.isEmpty() ? QString() : termFor(u"model"_s, models.first(qMin(models.size(), mostModels)));
    }
    case Column::Ips:
        switch (readIpLimits(token).effect) {
        case IpLimits::Effect::NoLimit:
        case IpLimits::Effect::EverybodyByMistake: return u"-is:ip-limited"_s;
        case IpLimits::Effect::AllBut:
        case IpLimits::Effect::Listed:
        case IpLimits::Effect::NobodyByMistake: return u"is:ip-limited"_s;
        case IpLimits::Effect::RuleUnknown: return {};
        }
        Q_UNREACHABLE();
    case Column::Findings:
        if (!findings)
            return {};
        return termFor(u"finding"_s, findings->worst() ? severityId(*findings->worst()) : u"none"_s);
    case Column::Key:
    case Column::Created: return {};
    }
    Q_UNREACHABLE();
}

void addValueFilters(QMenu *menu, Column column, const Token &token, std::optional<FindingRules> findings, qint64 now,
                     FilterField *field)
{
    const QString term = termForCell(column, token, findings, now);
    const QString negated = term.startsWith(u'-') ? term.sliced(1) : QString(u'-' + term);
    for (const auto &[text, wanted] :
         {std::pair(Words::tr("&Filter by This Value"), term), std::pair(Words::tr("E&xclude This Value"), negated)}) {
        QAction *action = menu->addAction(text);
        action->setEnabled(!term.isEmpty());
        action->setToolTip(Qt::convertFromPlainText(wanted, Qt::WhiteSpaceNormal));
        QObject::connect(action, &QAction::triggered, field, [field, query = wanted] { field->setTerm(query, true); });
    }
    menu->addSeparator();
}

} // namespace TokenDeck
