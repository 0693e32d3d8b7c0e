// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/chartscale.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace TokenDeck {

Chart::Chart(QWidget *parent)
    : QWidget(parent)
    , m_emptyText(tr("Nothing to show."))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto offer = [this](const QString &text, auto &&slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    offer(tr("Copy Image"), [this] { QGuiApplication::clipboard()->setMimeData(pictures().release()); });
    offer(tr("Save Image…"), &Chart::saveRequested);
}

void Chart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

void Chart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void Chart::setMarks(QList<ChartMark> marks)
{
    const bool recounted = marks.size() != m_marks.size();
    m_marks = std::move(marks);
    m_hovered = -1;
    m_pressed = -1;
    unsetCursor();
    const int current = m_marks.isEmpty() ? -1 : qBound(0, m_current, markCount() - 1);
    const bool moved = std::exchange(m_current, current) != current;
    updateGeometry();
    relayout();
    if (recounted && QAccessible::isActive()) {
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    }
    if (moved)
        tellFocus();
}

void Chart::relayout()
{
    m_laidOutFor = size();
    m_shapes.clear();
    m_texts.clear();
    if (!m_marks.isEmpty()) {
        layOut(QRectF(rect()).adjusted(2, 2, -2, -2));
        Q_ASSERT(m_shapes.size() == m_marks.size());
    }
    update();
}

void Chart::addText(const QString &text, const QRectF &rect, Qt::Alignment alignment, TextSize size, bool muted,
                    Qt::TextElideMode elide)
{
    const QFontMetricsF metrics(chartFont(font(), size));
    const QString line = QString(text).replace(u'\n', u' ');
    m_texts.append({metrics.elidedText(line, elide, rect.width()), rect, alignment, size, muted});
}

Chart::ValueAxis Chart::layOutAxis(const QRectF &area, double low, double high, const QString &unit, double end)
{
    constexpr double gap = 6;
    constexpr double tickDistance = 30;
    const QFont small = chartFont(font(), TextSize::Small);
    const double line = lineHeight(small);
    // Room for the halves of the outermost labels and for a dot.
    const double height = qMax(1.0, area.height() - line / 2 - line - 4);
    const QList<double> ticks = niceTicks(low, high, static_cast<int>(height / tickDistance) + 1);
    QStringList labels;
    double width = 0;
    for (const double tick : ticks) {
        labels.append(tickNumber(tick, ticks[1] - ticks[0], unit));
        width = qMax(width, textWidth(labels.constLast(), small));
    }
    width = qMin(width, area.width() / 3);
    const double left = area.left() + width + gap;
    ValueAxis axis{{left, area.top() + line / 2, qMax(1.0, area.width() - width - gap - end), height}, ticks, {}};
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double y = std::round(axis.down(ticks[i]));
        axis.grid.append(QLineF(left, y, axis.plot.right(), y));
        addText(labels[i], QRectF(area.left(), y - line / 2, width, line),
                Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, TextSize::Small, true);
    }
    return axis;
}

double Chart::ValueAxis::down(double value) const
{
    const double low = ticks.constFirst();
    const double high = ticks.constLast();
    return plot.bottom() - (qBound(low, value, high) - low) / (high - low) * plot.height();
}

void Chart::ValueAxis::paint(QPainter &painter, const QPalette &palette) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(trackColor(palette), 1));
    painter.drawLines(grid);
    painter.setRenderHint(QPainter::Antialiasing);
}

Chart::MarkShape Chart::roundedShape(const QRectF &rect)
{
    MarkShape shape{{}, rect.center()};
    shape.outline.addRoundedRect(rect, 3, 3);
    return shape;
}

void Chart::catchUp()
{
    if (m_laidOutFor != size())
        relayout();
}

void Chart::setCurrentMark(int index)
{
    if (index < 0 || index >= markCount() || index == m_current)
        return;
    m_current = index;
    update();
    tellFocus();
}

void Chart::activate(int index)
{
    if (index >= 0 && index < markCount() && m_marks[index].activatable)
        Q_EMIT activated(index);
}

int Chart::markAt(const QPointF &point) const
{
    for (int i = 0; i < m_shapes.size(); ++i) {
        if (m_shapes[i].outline.contains(point))
            return i;
    }
    return -1;
}

QString Chart::markToolTip(int index) const
{
    const ChartMark &shown = mark(index);
    const auto line = [](const QString &text) { return QString(text.toHtmlEscaped().replace(u'\n', u"<br>"_s)); };
    QString tip = u"<qt><b>%1</b>"_s.arg(line(shown.label));
    if (!shown.value.isEmpty())
        tip += u"<br>"_s % line(shown.value);
    if (!shown.explanation.isEmpty())
        tip += u"<br>"_s % line(shown.explanation);
    return tip % u"</qt>"_s;
}

int Chart::neighbour(int index, Qt::Key key) const
{
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return markCount() - 1;
    case Qt::Key_Left:
    case Qt::Key_Up: return index - 1;
    default: return index + 1;
    }
}

void Chart::tellFocus()
{
    if (!hasFocus() || m_current < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
}

void Chart::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    if (index >= 0 && m_marks[index].activatable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

/// Nothing for no mark.
void Chart::showTip(int index, const QPoint &global)
{
    QToolTip::showText(global, index < 0 ? QString() : markToolTip(index), this);
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = markAt(help->pos());
    showTip(index, help->globalPos());
    if (index < 0)
        event->ignore();
    return true;
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        updateGeometry();
        relayout();
        break;
    default: break;
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Qt tells of the widget's focus after this event; the mark's is to be the last word.
    QMetaObject::invokeMethod(this, &Chart::tellFocus, Qt::QueuedConnection);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || m_marks.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: setCurrentMark(neighbour(m_current, isMirrored() ? Qt::Key_Right : Qt::Key_Left)); break;
    case Qt::Key_Right: setCurrentMark(neighbour(m_current, isMirrored() ? Qt::Key_Left : Qt::Key_Right)); break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: setCurrentMark(neighbour(m_current, static_cast<Qt::Key>(event->key()))); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            activate(m_current);
        break;
    default: QWidget::keyPressEvent(event); break;
    }
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const int index = markAt(event->position());
    if (index == m_hovered)
        return;
    setHovered(index);
    // A tip that is there goes along from mark to mark.
    if (QToolTip::isVisible())
        showTip(index, event->globalPosition().toPoint());
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = markAt(event->position());
    setCurrentMark(m_pressed);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && markAt(event->position()) == pressed)
        activate(pressed);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    catchUp();
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintContent(painter);
    if (m_hovered >= 0)
        paintHover(painter, m_hovered);
    if (hasFocus() && m_current >= 0)
        paintFocus(painter, m_current);
}

void Chart::paintContent(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    if (!m_marks.isEmpty()) {
        paintChart(painter, palette());
        drawTexts(painter, m_texts, font(), palette());
        return;
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Active, QPalette::PlaceholderText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void Chart::paintHover(QPainter &painter, int index) const
{
    QColor light = palette().color(QPalette::Active, QPalette::Text);
    light.setAlphaF(0.08f);
    painter.fillPath(m_shapes[index].outline, light);
}

void Chart::paintFocus(QPainter &painter, int index) const
{
    painter.setPen(QPen(toneColor(Tone::Accent, palette()), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_shapes[index].outline);
}

} // namespace TokenDeck
