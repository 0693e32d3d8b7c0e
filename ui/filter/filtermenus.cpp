// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtermenus.h"

#include "query/filtercompletion.h"
#include "table/tokentext.h"
#include "ui/filter/filterfield.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct FilterMenusWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::FilterMenus)
};

constexpr qsizetype maxValues = 15;
constexpr qsizetype longest = 48;

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

void addTerm(QMenu *menu, const QString &term, const QString &words, const QString &count, FilterField *field)
{
    QAction *action = menu->addAction(menuText(words, count));
    action->setToolTip(Qt::convertFromPlainText(term, Qt::WhiteSpaceNormal));
    action->setStatusTip(term);
    action->setCheckable(true);
    action->setChecked(field->hasTerm(term));
    QObject::connect(action, &QAction::triggered, field,
                     [field, term](bool checked) { field->setTerm(term, checked); });
}

/// Severities and whether there is any come before the rules, which are many.
bool isGeneral(const QString &finding)
{
    return !findingFromId(finding);
}

void fill(QMenu *menu, const ColumnInfo &column, QList<Suggestion> found, FilterField *field)
{
    menu->clear();
    qint64 largest = 0;
    for (const Suggestion &each : found)
        largest = qMax(largest, each.count);
    const QString name = column.field;
    if (name.isEmpty()) {
        for (qsizetype i = 0; i < found.size(); ++i) {
            const ColumnInfo::Offer &offer = column.offers.at(static_cast<size_t>(i));
            addTerm(menu, offer.term, offer.words, alignedCount(found.at(i).count, largest), field);
        }
        return;
    }
    const bool ofFindings = column.basis == ColumnInfo::Basis::Findings;
    found.removeIf([](const Suggestion &each) { return each.count == 0; });
    if (ofFindings)
        std::ranges::stable_sort(found, {}, [](const Suggestion &each) { return !isGeneral(each.text); });
    const qsizetype shown = qMin(found.size(), maxValues);
    for (qsizetype i = 0; i < shown; ++i) {
        const Suggestion &each = found.at(i);
        if (ofFindings && i > 0 && isGeneral(found.at(i - 1).text) && !isGeneral(each.text))
            menu->addSeparator();
        const QString words = column.valueWords ? column.valueWords(each.text) : shownText(each.text);
        addTerm(menu, termFor(name, each.text), words, alignedCount(each.count, largest), field);
    }
    const auto more = static_cast<int>(found.size() - shown);
    if (more > 0) {
        menu->addSeparator();
        QAction *all = menu->addAction(
            FilterMenusWords::tr("%n more: type %1", nullptr, more).arg(QString(name + u':')));
        QObject::connect(all, &QAction::triggered, field, [field, name] { field->startTerm(name); });
    }
    if (menu->isEmpty())
        menu->addAction(FilterMenusWords::tr("No values"))->setEnabled(false);
}

} // namespace

void addColumnFilters(QMenu *menu, Column column, FilterField *field)
{
    const ColumnInfo &info = columnInfo(column);
    QStringList terms;
    for (const ColumnInfo::Offer &offer : info.offers) {
        if (!offer.term.isEmpty())
            terms.append(offer.term);
    }
    if (info.field.isEmpty() && terms.isEmpty())
        return;
    const QString title = QString(info.title).replace(u'&', "&&"_L1);
    QMenu *values = menu->addMenu(FilterMenusWords::tr("&Filter by %1").arg(title));
    values->setToolTipsVisible(true);
    menu->addSeparator();
    values->addAction(FilterMenusWords::tr("Counting…"))->setEnabled(false);
    const auto answer = [values, &info, field](const QList<Suggestion> &found) { fill(values, info, found, field); };
    if (info.field.isEmpty())
        field->completer()->askCounts(terms, values, answer);
    else
        field->completer()->askValues(info.field, values, answer);
}

QString termForCell(Column column, const Cell &cell)
{
    const auto term = columnInfo(column).term;
    return term ? term(cell) : QString();
}

void addValueFilters(QMenu *menu, Column column, const Cell &cell, FilterField *field)
{
    const QString term = termForCell(column, cell);
    const QString negated = term.startsWith(u'-') ? term.sliced(1) : QString(u'-' + term);
    for (const auto &[text, wanted] : {std::pair(FilterMenusWords::tr("&Filter by This Value"), term),
                                       std::pair(FilterMenusWords::tr("E&xclude This Value"), negated)}) {
        QAction *action = menu->addAction(text);
        action->setEnabled(!term.isEmpty());
        action->setToolTip(Qt::convertFromPlainText(wanted, Qt::WhiteSpaceNormal));
        QObject::connect(action, &QAction::triggered, field, [field, query = wanted] { field->setTerm(query, true); });
    }
    menu->addSeparator();
}

} // namespace TokenDeck
