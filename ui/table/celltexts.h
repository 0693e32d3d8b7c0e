// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace TokenDeck {

/// Draws lines of text into the cells of a table, each as a style draws it, but laid out once: shaping a text takes
/// longer than all else of painting its cell. Keeps what was drawn last, some screens full of it.
class CellTexts
{
public:
    /// What all texts are drawn in; a different font than before drops what is kept.
    void setFont(const QFont &font);

    /// One line with the painter's pen, cut with an ellipsis at its end if @p room is too narrow. @p direction: the
    /// paragraph's; @p alignment is mirrored where it is right to left.
    void draw(QPainter *painter, const QRect &room, const QString &text, Qt::LayoutDirection direction,
              Qt::Alignment alignment);

private:
    struct Key
    {
        QString text;
        int width;
        Qt::LayoutDirection direction;
        bool right; ///< at the right end of the room

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, key.direction, key.right);
        }
    };

    [[nodiscard]] QStaticText laidOut(const QString &text, const Key &key, const QTransform &scale) const;
    [[nodiscard]] QStaticText fitted(const Key &key, const QTransform &scale) const;

    QFont m_font;
    QCache<Key, QStaticText> m_texts{4'000};
};

} // namespace TokenDeck
