// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include "ui/common/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace TokenDeck {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_headline(noteLabel(this))
    , m_text(noteLabel(this))
    , m_action(new QPushButton(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    QToolButton *close = iconButton(u"close"_s, tr("Close this message"), this);
    close->setAutoRaise(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    onPalette(this, [this] { updateIcon(); });
    hide();
}

void Banner::showMessage(Tone tone, const QString &headline, const QString &text, const QString &technical,
                         const QString &action)
{
    m_tone = tone;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_text->setToolTip(technical.isEmpty() ? QString() : Qt::convertFromPlainText(technical));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(text);
    updateIcon();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::showAsIn(const Banner &other)
{
    showMessage(other.m_tone, other.m_headline->text(), other.m_text->text(), {}, {});
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor color = toneColor(m_tone, palette());
    painter.fillRect(QRect(0, 0, 4, height()), color);
    color.setAlphaF(0.12f);
    painter.fillRect(rect(), color);
}

void Banner::updateIcon()
{
    m_icon->setPixmap(themedIcon(u"warning"_s, palette(), toneColor(m_tone, palette())).pixmap(20, 20));
}

} // namespace TokenDeck
