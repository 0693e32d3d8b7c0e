// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filteredit.h"

#include "query/keyquery.h"
#include "ui/common/theme.h"

#include <QInputMethodEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QValidator>

#include <algorithm>

namespace TokenDeck {

namespace {

class QueryValidator : public QValidator
{
public:
    using QValidator::QValidator;

    /// Every query is acceptable.
    State validate(QString &query, int &cursor) const override
    {
        qsizetype place = cursor;
        if (maskKeys(query, place))
            cursor = static_cast<int>(place);
        return Acceptable;
    }
};

} // namespace

void maskKeysIn(QLineEdit *edit)
{
    edit->setValidator(new QueryValidator(edit));
}

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    maskKeysIn(this);
}

void FilterEdit::setMark(qsizetype position, qsizetype length)
{
    m_markPosition = position;
    m_markLength = length;
    update();
}

void FilterEdit::clearMark()
{
    m_markPosition = -1;
    update();
}

int FilterEdit::xOf(qsizetype position) const
{
    // The text may be scrolled by what only the base class knows; where the cursor is drawn tells by how much.
    QTextLayout layout(text(), font(), this);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto x = [&line](qsizetype at) { return line.isValid() ? line.cursorToX(static_cast<int>(at)) : 0; };
    return qRound(cursorRect().center().x() + x(position) - x(cursorPosition()));
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!hasMark() || m_composing)
        return;
    constexpr int step = 2; // of the wave
    const qsizetype end = m_markPosition + m_markLength;
    const int from = xOf(m_markPosition);
    const int to = m_markLength > 0 ? std::max(xOf(end), from + 3 * step) : from + 4 * step;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Bad, palette()), 1.4));
    // Not over the search mark and the buttons.
    const int margin = height();
    painter.setClipRect(QRect(margin - 4, 0, width() - 2 * margin + 8, height()));
    const double base = cursorRect().bottom() - 2.5;
    QPainterPath wave(QPointF(from, base));
    bool up = false;
    for (int x = from + step; x <= to; x += step) {
        wave.lineTo(x, base + (up ? 0 : step));
        up = !up;
    }
    painter.drawPath(wave);
}

} // namespace TokenDeck
