// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbookmarks.h"

#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/filter/keepfilterdialog.h"
#include "ui/filter/managefiltersdialog.h"

#include <QMenu>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

FilterBookmarks::FilterBookmarks(QWidget *parent)
    : QToolButton(parent)
{
    setAccessibleName(tr("Saved filters"));
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({18, 18});
    auto *menu = new QMenu(this);
    setMenu(menu);
    keepFilled(menu);
    onPalette(this, [this] { updateState(); });
}

void FilterBookmarks::setFilters(const QList<NamedFilter> &filters)
{
    m_filters = filters;
    updateState();
}

QList<NamedFilter> FilterBookmarks::pinned() const
{
    QList<NamedFilter> pinned = m_filters;
    pinned.removeIf([](const NamedFilter &filter) { return !filter.pinned; });
    return pinned;
}

void FilterBookmarks::setCurrent(const Filter &filter)
{
    m_current = filter;
    updateState();
}

const NamedFilter *FilterBookmarks::active() const
{
    const auto found = std::ranges::find_if(
        m_filters, [this](const NamedFilter &kept) { return m_current.isAskedBy(kept.query); });
    return found == m_filters.end() ? nullptr : &*found;
}

void FilterBookmarks::keepFilled(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    const auto fill = [this, menu] { fillMenu(menu); };
    connect(menu, &QMenu::aboutToShow, this, fill);
    // Later, for the change may come from one of the entries.
    connect(this, &FilterBookmarks::menuChanged, menu, fill, Qt::QueuedConnection);
    // A menu that is empty until it is shown cannot be opened in all styles.
    fill();
}

void FilterBookmarks::fillMenu(QMenu *menu)
{
    menu->clear();
    QAction *keep = menu->addAction(tr("&Save This Filter…"));
    keep->setToolTip(tr("Save the current filter under a name"));
    keep->setEnabled(!m_current.isEmpty() && !active());
    connect(keep, &QAction::triggered, this, &FilterBookmarks::keepCurrent);
    menu->addSeparator();
    for (const NamedFilter &kept : std::as_const(m_filters)) {
        QString name = QString(kept.name).replace(u'&', "&&"_L1);
        const auto parsed = Filter::parse(kept.query);
        const auto *error = std::get_if<FilterError>(&parsed);
        if (error)
            name = tr("%1 (invalid)").arg(name);
        QAction *action = menu->addAction(name);
        action->setToolTip(Qt::convertFromPlainText(
            error ? QString(kept.query % u'\n' % filterErrorText(*error)) : kept.query, Qt::WhiteSpaceNormal));
        action->setEnabled(!error);
        action->setCheckable(true);
        const bool checked = m_current.isAskedBy(kept.query);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this,
                [this, query = kept.query, checked] { Q_EMIT chosen(checked ? QString() : query); });
    }
    menu->addSeparator();
    QAction *manageAction = menu->addAction(tr("&Manage Filters…"));
    manageAction->setToolTip(tr("Rename, pin, reorder and delete saved filters"));
    manageAction->setEnabled(!m_filters.isEmpty());
    connect(manageAction, &QAction::triggered, this, &FilterBookmarks::manage);
}

void FilterBookmarks::keepCurrent()
{
    QStringList taken;
    for (const NamedFilter &kept : std::as_const(m_filters))
        taken.append(kept.name);
    auto *dialog = new KeepFilterDialog(m_current.query().trimmed(), taken, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QList<NamedFilter> filters = m_filters;
        filters.append(dialog->filter());
        change(filters);
    });
    openOnce(dialog);
}

void FilterBookmarks::manage()
{
    auto *dialog = new ManageFiltersDialog(m_filters, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { change(dialog->filters()); });
    openOnce(dialog);
}

void FilterBookmarks::change(const QList<NamedFilter> &filters)
{
    setFilters(filters);
    Q_EMIT filtersChanged(filters);
}

void FilterBookmarks::updateState()
{
    const NamedFilter *kept = active();
    setIcon(themedIcon(kept ? u"bookmark-kept"_s : u"bookmark"_s, palette()));
    setToolTip(kept ? Qt::convertFromPlainText(tr("Saved as “%1”").arg(kept->name), Qt::WhiteSpaceNormal)
                    : tr("Save this filter, or choose a saved one"));
    setAccessibleDescription(kept ? tr("Saved as “%1”").arg(kept->name) : QString());
    Q_EMIT menuChanged();
}

} // namespace TokenDeck
