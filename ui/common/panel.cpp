// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panel.h"

#include "ui/common/widgets.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace TokenDeck {

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont small = parent->font();
    small.setBold(true);
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    label->setFont(small);
    label->setContentsMargins(0, 2, 0, 0); // for what capitals carry: Ä, É
    keepMuted(label);
    return label;
}

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setFrameShape(NoFrame);
    m_layout->setContentsMargins(12, 7, 12, 10);
    m_layout->setSpacing(8);
}

void Panel::add(const QString &title, QWidget *content)
{
    m_layout->addWidget(headingLabel(title, this));
    m_layout->addWidget(content, 1);
}

QLabel *Panel::addNote()
{
    auto *note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    note->setFont(small);
    keepMuted(note);
    m_layout->addWidget(note);
    return note;
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor border = palette().color(QPalette::Text);
    border.setAlphaF(0.14f);
    painter.setPen(border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace TokenDeck
