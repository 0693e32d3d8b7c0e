// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartparts.h"

#include <QImage>
#include <QPainterPath>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QMimeData;

namespace TokenDeck {

/// A thing in a chart that can be pointed at: a segment, a bar, a day, a point. All texts are ready for the screen and
/// plain, whatever they look like.
struct ChartMark
{
    QString label;
    QString value;
    /// More, for the tool tip and assistive tools; may be empty.
    QString explanation = {};
    /// False: it is shown and can be reached, but a click does nothing.
    bool activatable = true;
    /// What it leads to, as its owner calls it: a chart only keeps it.
    QString target = {};
};

/// The base of all charts: a list of marks with a current one, which mouse, keyboard and assistive tools reach and
/// activate in the same way, tool tips, and the chart as a picture. What the marks mean is the owner's business: data
/// comes in by the setters of the kinds of chart, `activated` goes out.
///
/// A kind of chart lays its marks out when its data or size changes (`layOut`) and paints from that without looking at
/// the widget's state (`paintChart`), so that screen, PNG and SVG show the same. Nothing is painted behind: colours are
/// made for the palette's Base. GUI thread only.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// The name for assistive tools and the heading of pictures. Not shown in the widget: a panel around it does that.
    void setTitle(const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }
    /// Shown while there are no marks: "Nothing to show." by default.
    void setEmptyText(const QString &text);

    [[nodiscard]] int markCount() const { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] const ChartMark &mark(int index) const { return m_marks.at(index); }
    /// -1 without marks. Stays at its index when data changes.
    [[nodiscard]] int currentMark() const { return m_current; }
    void setCurrentMark(int index);
    /// What a click on it does; nothing if it is not activatable.
    void activate(int index);

    /// The mark at a point of the widget, or -1.
    [[nodiscard]] virtual int markAt(const QPointF &point) const;
    /// A point at which `markAt` finds the mark.
    [[nodiscard]] QPointF markCentre(int index) const { return m_shapes.at(index).centre; }
    [[nodiscard]] QRectF markRect(int index) const { return m_shapes.at(index).outline.boundingRect(); }
    /// Rich text, made of escaped plain text.
    [[nodiscard]] QString markToolTip(int index) const;

    /// The chart as it is on screen, with its title above, on the palette's Base colour, without hover and focus.
    /// Hidden charts have pictures too, of the widget's size.
    [[nodiscard]] QByteArray svg() const;
    /// `scale` pixels to a pixel of the widget (1 to 8); the image's devicePixelRatio.
    [[nodiscard]] QImage image(double scale) const;
    /// Both kinds of picture, for the clipboard.
    [[nodiscard]] std::unique_ptr<QMimeData> pictures() const;

    [[nodiscard]] QSize sizeHint() const override { return {280, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 80}; }

Q_SIGNALS:
    void activated(int index);
    /// The user wants the picture in a file; whoever knows about file dialogs asks where, then chartPicture() and
    /// writes it.
    void saveRequested();

protected:
    /// Where a mark is. The outline is what the mouse hits and what is lit and framed; it may have several parts.
    struct MarkShape
    {
        QPainterPath outline;
        QPointF centre;
    };

    /// Numbers at the left, and lines at them across the room beside it.
    struct ValueAxis
    {
        QRectF plot; ///< that room
        QList<double> ticks;
        QList<QLineF> grid;

        [[nodiscard]] double down(double value) const;
        void paint(QPainter &painter, const QPalette &palette) const;
    };

    explicit Chart(QWidget *parent = nullptr);

    /// To be called by a setter of a subclass after it has changed its data, of which each part has a mark: lays out and
    /// notifies assistive tools.
    template <typename Part>
    void setMarksOf(const QList<Part> &parts)
    {
        QList<ChartMark> marks;
        for (const Part &part : parts)
            marks.append(part.mark);
        setMarks(std::move(marks));
    }
    /// Lays out and repaints: what is shown has changed, the marks have not.
    void relayout();
    /// Puts a line of text into its place, over all else, until the next layout. Line breaks
    /// become blanks.
    void addText(const QString &text, const QRectF &rect, Qt::Alignment alignment, TextSize size, bool muted,
                 Qt::TextElideMode elide = Qt::ElideMiddle);
    /// Puts nice numbers at the left of an area, from at or below @p low to at or above @p high, and leaves room for a line
    /// of text below and @p end pixels at the right. @p unit: what stands in front of each number.
    [[nodiscard]] ValueAxis layOutAxis(const QRectF &area, double low, double high, const QString &unit, double end);
    [[nodiscard]] static MarkShape roundedShape(const QRectF &rect);
    void setShapes(QList<MarkShape> shapes) { m_shapes = std::move(shapes); }
    [[nodiscard]] const QList<MarkShape> &shapes() const { return m_shapes; }

    /// Puts everything into its place in an area and calls `setShapes` with a shape for each mark. Called with marks
    /// only.
    virtual void layOut(const QRectF &area) = 0;
    /// Paints what was laid out last. The painter is antialiased, and its state need not be restored.
    virtual void paintChart(QPainter &painter, const QPalette &palette) const = 0;
    /// Lights the mark under the mouse.
    virtual void paintHover(QPainter &painter, int index) const;
    /// Frames the current mark, which has the keyboard.
    virtual void paintFocus(QPainter &painter, int index) const;
    /// Where a key leads from a mark: Left, Right, Up, Down, Home or End. An index out of range leads nowhere.
    [[nodiscard]] virtual int neighbour(int index, Qt::Key key) const;

    /// Whether left and right change places in languages that are read from right to left.
    [[nodiscard]] virtual bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Qt resizes a hidden widget only when it is shown; a picture may be wanted before.
    void catchUp();
    void setMarks(QList<ChartMark> marks);
    void setHovered(int index);
    void showTip(int index, const QPoint &global);
    void tellFocus();
    void paintContent(QPainter &painter) const;
    [[nodiscard]] QSize pictureSize() const;
    void paintPicture(QPainter &painter) const;

    QString m_title;
    QString m_emptyText;
    QList<ChartMark> m_marks;
    QList<MarkShape> m_shapes;
    QList<ChartText> m_texts;
    QSize m_laidOutFor;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

/// Lets assistive tools see a chart as a list with an item for each mark, named "label, value", which can be pressed.
/// A list, for libatspi caches no list items, so what they say is never old. Once for all charts; calling it again does
/// nothing.
void installChartAccessibility();

/// A chart's picture as the bytes of a file, by the suffix of its name: SVG, or PNG with two pixels to a pixel. Nothing
/// for any other suffix.
[[nodiscard]] std::optional<QByteArray> chartPicture(const Chart &chart, QStringView suffix);
/// Likewise of a widget with all in it, as it is on screen.
[[nodiscard]] std::optional<QByteArray> widgetPicture(QWidget &widget, QStringView suffix);

} // namespace TokenDeck
