// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celltexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

namespace TokenDeck {

void CellTexts::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_texts.clear();
}

void CellTexts::draw(QPainter *painter, const QRect &room, const QString &text, Qt::LayoutDirection direction,
                     Qt::Alignment alignment)
{
    if (text.isEmpty() || room.width() <= 0)
        return;
    const bool right = QStyle::visualAlignment(direction, alignment) & Qt::AlignRight;
    const Key key{text, room.width(), direction, right};
    const QStaticText *line = m_texts.object(key);
    if (!line) {
        // Glyphs are kept as the painter scales them, wherever it has moved to.
        const QTransform scale = painter->deviceTransform();
        auto *made = new QStaticText(fitted(key, {scale.m11(), scale.m12(), scale.m21(), scale.m22(), 0, 0}));
        m_texts.insert(key, made);
        line = made;
    }
    const QSize size(room.width(), static_cast<int>(line->size().height()));
    painter->setFont(m_font);
    painter->drawStaticText(QStyle::alignedRect(direction, alignment, size, room).topLeft(), *line);
}

QStaticText CellTexts::laidOut(const QString &text, const Key &key, const QTransform &scale) const
{
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(key.direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    line.setTextOption(option);
    line.prepare(scale, m_font);
    if (key.right && line.size().width() <= key.width) {
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        line.setTextOption(option);
        line.setTextWidth(key.width);
        line.prepare(scale, m_font);
    }
    return line;
}

QStaticText CellTexts::fitted(const Key &key, const QTransform &scale) const
{
    // No cell shows more, and a list of models may be very long.
    constexpr qsizetype maxLaidOut = 1'000;
    QString text = key.text;
    if (text.size() > maxLaidOut)
        text = text.first(maxLaidOut) + QChar(0x2026);
    const QStaticText whole = laidOut(text, key, scale);
    if (whole.size().width() <= key.width)
        return whole;
    return laidOut(QFontMetrics(m_font).elidedText(text, Qt::ElideRight, key.width), key, scale);
}

} // namespace TokenDeck
