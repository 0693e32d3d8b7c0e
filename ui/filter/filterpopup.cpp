// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterpopup.h"

#include "table/tokentext.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace TokenDeck {

namespace {

constexpr int countRole = Qt::UserRole;
constexpr int maxRows = 10;
constexpr int itemPadding = 8;
constexpr int gap = 24;
constexpr int widest = 420;

/// With what separates it from the text.
int countWidth(const QString &count, const QFontMetrics &metrics)
{
    return count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + gap;
}

class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &colors = option.palette;
        painter->save();
        if (selected)
            painter->fillRect(option.rect, colors.color(QPalette::Active, QPalette::Highlight));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colors.color(QPalette::AlternateBase));
        const QRect inner = option.rect.adjusted(itemPadding, 0, -itemPadding, 0);
        const QString count = index.data(countRole).toString();
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle,
                                                           inner.width() - countWidth(count, option.fontMetrics));
        const QColor strong = colors.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        painter->setPen(strong);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, inner), Qt::AlignVCenter | Qt::AlignLeading,
                          text);
        painter->setPen(selected ? strong : toneColor(Tone::Muted, colors));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, count);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        const int count = countWidth(index.data(countRole).toString(), option.fontMetrics);
        return {text + count + 2 * itemPadding, option.fontMetrics.height() + 6};
    }
};

} // namespace

FilterPopup::FilterPopup(QWidget *field)
    : QListView(field)
    , m_field(field)
    , m_items(new QStandardItemModel(this))
{
    setAccessibleName(tr("Suggestions for the filter"));
    setModel(m_items);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    hide();
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT picked(m_suggestions.at(index.row())); });
}

void FilterPopup::showSuggestions(const QList<Suggestion> &suggestions, int x)
{
    m_suggestions = suggestions;
    m_items->clear();
    const QLocale locale;
    for (const Suggestion &each : suggestions) {
        // As it would be written, but the user's own group would be a pair of quotes.
        const bool own = each.count >= 0 && each.text.isEmpty();
        const QString text = each.count < 0 ? each.insert
            : own                           ? tr("\"\" (the user's own group)")
                                            : shownText(each.text);
        auto *item = new QStandardItem(text);
        if (each.count >= 0) {
            item->setData(locale.toString(each.count), countRole);
            item->setData(tr("%Ln token(s)", nullptr, static_cast<int>(qMin<qint64>(each.count, INT_MAX))),
                          Qt::AccessibleDescriptionRole);
        }
        m_items->appendRow(item);
    }
    place(x);
    show();
    raise();
}

std::optional<Suggestion> FilterPopup::chosen() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_suggestions.at(current.row())) : std::nullopt;
}

void FilterPopup::move(int steps)
{
    // No entry counts as one more, before the first.
    const auto places = m_suggestions.size() + 1;
    const qsizetype now = currentIndex().isValid() ? currentIndex().row() + 1 : 0;
    const bool paged = qAbs(steps) > 1;
    const qsizetype next = paged ? qBound(qsizetype(1), now + steps, places - 1) : (now + steps + places) % places;
    const QModelIndex index = m_items->index(static_cast<int>(next) - 1, 0);
    setCurrentIndex(index);
    if (!index.isValid())
        return;
    // The focus stays in the field; what is chosen is to be spoken nevertheless.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

void FilterPopup::place(int x)
{
    QWidget *window = m_field->window();
    setParent(window);
    // It lies over the table, which has the same background: the edge is drawn in this colour.
    QPalette edged = m_field->palette();
    edged.setColor(QPalette::WindowText, toneColor(Tone::Muted, edged));
    setPalette(edged);
    const int row = sizeHintForRow(0);
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + 1));
    const int room = window->height() - below.y() - 4;
    const int rows = qBound(1, (room - 2 * frameWidth()) / qMax(1, row), qMin(maxRows, int(m_suggestions.size())));
    const bool scrolls = rows < m_suggestions.size();
    const int scrollBar = scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const int width = qBound(200, sizeHintForColumn(0) + 2 * frameWidth() + scrollBar,
                             qMin(widest, window->width() - 8));
    const int left = qBound(4, below.x() + x - itemPadding, qMax(4, window->width() - width - 4));
    setGeometry(left, below.y(), width, rows * row + 2 * frameWidth());
}

} // namespace TokenDeck
