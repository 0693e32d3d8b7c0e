// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placeholder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDeck {

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_connect(new QPushButton(tr("&Connect to a Gateway…"), this))
    , m_demo(new QPushButton(tr("&Try the Demo"), this))
    , m_import(new QPushButton(tr("&Import Gateways…"), this))
    , m_clear(new QPushButton(tr("C&lear the Filter"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.4);
    m_title->setFont(big);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_connect, m_demo, m_import, m_clear}) {
        button->setAutoDefault(true); // for the Return key
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_connect, &QPushButton::clicked, this, &Placeholder::connectRequested);
    connect(m_demo, &QPushButton::clicked, this, &Placeholder::demoRequested);
    connect(m_import, &QPushButton::clicked, this, &Placeholder::importRequested);
    connect(m_clear, &QPushButton::clicked, this, &Placeholder::clearFilterRequested);
    setReason(Reason::NoProfile);
}

void Placeholder::setReason(Reason reason)
{
    m_connect->setVisible(reason == Reason::NoProfile);
    m_demo->setVisible(reason == Reason::NoProfile);
    m_import->setVisible(reason == Reason::NoProfile);
    m_clear->setVisible(reason == Reason::NoMatch);
    // Where there is nothing to press the keyboard stays here.
    setFocusProxy(reason == Reason::NoProfile ? m_connect : reason == Reason::NoMatch ? m_clear : nullptr);
    const auto say = [this](const QString &title, const QString &text) {
        m_title->setText(title);
        m_text->setText(text);
        setAccessibleName(title);
    };
    switch (reason) {
    case Reason::NoProfile:
        return say(
            tr("See all your API tokens at once"),
            tr("Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens."));
    case Reason::Loading: return say(tr("Loading…"), tr("Asking the gateway for the first page."));
    case Reason::NothingLoaded:
        return say(tr("Nothing has been loaded"), tr("The message above says why. Refresh to try again."));
    case Reason::NoTokens: return say(tr("No tokens"), tr("The gateway says that this account has none."));
    case Reason::NoMatch: return say(tr("No token matches the filter"), {});
    }
}

} // namespace TokenDeck
