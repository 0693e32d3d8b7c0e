// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placeholder.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDeck {

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.4);
    m_title->setFont(big);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_row->addStretch();
    add(NextStep::Connect, tr("&Add a Gateway…"));
    add(NextStep::Demo, tr("&Try the Demo"));
    add(NextStep::Import, tr("&Import Gateways…"));
    add(NextStep::ClearFilter, tr("C&lear the Filter"));
    add(NextStep::Stop, tr("&Stop Loading"));
    add(NextStep::Refresh, tr("&Load Again"));
    add(NextStep::Settings, tr("Gateway &Settings…"));
    add(NextStep::OpenConsole, tr("&Open the Console"));
    m_row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addLayout(m_row);
    layout->addStretch(3);
}

void Placeholder::add(NextStep step, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true); // for the Return key
    m_row->addWidget(button);
    m_buttons.emplace(step, button);
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
}

void Placeholder::setState(const State &state)
{
    if (m_state == state)
        return;
    const bool hadFocus = hasFocus() || isAncestorOf(window()->focusWidget());
    m_state = state;
    m_title->setText(state.title);
    m_text->setText(state.text);
    m_text->setVisible(!state.text.isEmpty());
    setAccessibleName(state.title);
    setAccessibleDescription(state.text);
    // Where there is nothing to press the keyboard stays here.
    setFocusProxy(state.steps.isEmpty() ? nullptr : m_buttons.at(state.steps.constFirst()));
    for (const auto &[step, button] : m_buttons)
        button->setVisible(state.steps.contains(step));
    if (hadFocus)
        setFocus();
    if (!isVisible())
        return;
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace TokenDeck
