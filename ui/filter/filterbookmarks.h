// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "store/settings.h"

#include <QToolButton>

namespace TokenDeck {

/// The button beside the filter field that keeps its query under a name: a menu of what was kept. Knows the query in
/// the field, and says what is to become of it.
class FilterBookmarks : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterBookmarks(QWidget *parent = nullptr);

    void setFilters(const QList<NamedFilter> &filters);
    [[nodiscard]] const QList<NamedFilter> &filters() const { return m_filters; }
    [[nodiscard]] QList<NamedFilter> pinned() const;
    /// What is in force; an empty filter while the field's query cannot be read.
    void setCurrent(const Filter &filter);

    /// Everything that can be done, for this button's menu and that of the menu bar.
    void fillMenu(QMenu *menu);
    /// Now and whenever something else can be done.
    void keepFilled(QMenu *menu);

    /// The mark of a menu is drawn in the corner, where the icon would be.
    [[nodiscard]] QSize sizeHint() const override { return QToolButton::sizeHint() + QSize(10, 0); }

Q_SIGNALS:
    /// Menus that fillMenu() has filled say something old.
    void menuChanged();
    /// Empty: nothing more is to be filtered.
    void chosen(const QString &query);
    /// By the user.
    void filtersChanged(const QList<TokenDeck::NamedFilter> &filters);

private:
    void keepCurrent();
    void manage();
    void change(const QList<NamedFilter> &filters);
    [[nodiscard]] const NamedFilter *active() const;
    void updateState();

    QList<NamedFilter> m_filters;
    Filter m_current;
};

} // namespace TokenDeck
