// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <QBuffer>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int margin = 12;

using Paint = std::function<void(QPainter &)>;

QFont headingFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

int titleHeight(const QString &title, const QFont &font)
{
    return title.isEmpty() ? 0 : static_cast<int>(lineHeight(headingFont(font))) + 6;
}

QByteArray svgOf(const QWidget &widget, const QSize &size, const QString &title, const Paint &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title.toHtmlEscaped()); // written as it is
    generator.setDescription(QString());
    // Points of a font are as many pixels as on screen.
    generator.setResolution(widget.logicalDpiY());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

QImage imageOf(const QSize &size, double scale, const Paint &paint)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <typename MakeSvg, typename MakeImage>
std::optional<QByteArray> picture(QStringView suffix, MakeSvg svg, MakeImage image)
{
    if (suffix.compare(u"svg", Qt::CaseInsensitive) == 0)
        return svg();
    return suffix.compare(u"png", Qt::CaseInsensitive) == 0 ? std::optional(png(image())) : std::nullopt;
}

} // namespace

QSize Chart::pictureSize() const
{
    return size() + QSize(2 * margin, 2 * margin + titleHeight(m_title, font()));
}

void Chart::paintPicture(QPainter &painter) const
{
    // The layout follows from data and size: to bring it up to date changes nothing that can be seen from outside.
    const_cast<Chart *>(this)->catchUp();
    const QSize all = pictureSize();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(QRect(QPoint(0, 0), all), palette().color(QPalette::Active, QPalette::Base));
    const int heading = titleHeight(m_title, font());
    const QRectF place(margin, margin, all.width() - 2 * margin, heading);
    const ChartSpace space(place, layoutDirection());
    painter.setFont(headingFont(font()));
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    painter.drawText(place, static_cast<int>(space.leading().toInt()) | Qt::TextSingleLine,
                     QFontMetricsF(headingFont(font())).elidedText(m_title, Qt::ElideRight, place.width()));
    painter.translate(margin, margin + heading);
    paintContent(painter);
}

QByteArray Chart::svg() const
{
    return svgOf(*this, pictureSize(), m_title, [this](QPainter &painter) { paintPicture(painter); });
}

QImage Chart::image(double scale) const
{
    return imageOf(pictureSize(), qBound(1.0, scale, 8.0), [this](QPainter &painter) { paintPicture(painter); });
}

std::unique_ptr<QMimeData> Chart::pictures() const
{
    auto mime = std::make_unique<QMimeData>();
    const QImage shown = image(2);
    // As an image for systems that make formats of their own from it, and as the file that others ask for.
    mime->setImageData(shown);
    mime->setData(u"image/png"_s, png(shown));
    mime->setData(u"image/svg+xml"_s, svg());
    return mime;
}

std::optional<QByteArray> chartPicture(const Chart &chart, QStringView suffix)
{
    return picture(
        suffix, [&chart] { return chart.svg(); }, [&chart] { return chart.image(2); });
}

std::optional<QByteArray> widgetPicture(QWidget &widget, QStringView suffix)
{
    const auto paint = [&widget](QPainter &painter) {
        painter.fillRect(QRect(QPoint(0, 0), widget.size()), widget.palette().color(QPalette::Window));
        widget.render(&painter, {}, {}, QWidget::DrawChildren);
    };
    return picture(
        suffix, [&] { return svgOf(widget, widget.size(), widget.window()->windowTitle(), paint); },
        [&] { return imageOf(widget.size(), 2, paint); });
}

} // namespace TokenDeck
