// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/gatewayspage.h"

#include "families/families.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace TokenDeck {

GatewaysPage::GatewaysPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
{
    m_list->setAccessibleName(tr("Gateways"));
    setUpColumns(m_list, {tr("Name"), tr("Address"), tr("User ID"), tr("Kind")}, 1);
    auto *buttons = new QVBoxLayout;
    const auto add = [this, buttons](const QString &text, auto &&then) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, then);
        return button;
    };
    add(tr("&Add…"), [this] { Q_EMIT addRequested(); });
    m_edit = add(tr("&Edit…"), [this] { Q_EMIT editRequested(currentId()); });
    m_duplicate = add(tr("&Duplicate"), [this] { Q_EMIT duplicateRequested(currentId()); });
    m_up = add(tr("Move &Up"), [this] { move(-1); });
    m_down = add(tr("Move Do&wn"), [this] { move(1); });
    m_remove = add(tr("Re&move…"), [this] { Q_EMIT removeRequested(currentId()); });
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &GatewaysPage::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { Q_EMIT editRequested(currentId()); });
    setFocusProxy(m_list);
    updateButtons();
}

QString GatewaysPage::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void GatewaysPage::setProfiles(const QList<Profile> &profiles)
{
    const QString before = currentId();
    m_list->clear();
    for (const Profile &profile : profiles) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {profile.name, profile.address.toDisplayString(), profile.userId,
                                          profile.family == Family::Unknown ? QString() : familyName(profile.family)});
        item->setData(0, Qt::UserRole, profile.id);
        if (profile.id == before || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    for (const int column : {0, 2, 3})
        m_list->resizeColumnToContents(column);
    updateButtons();
}

void GatewaysPage::move(int steps)
{
    Q_EMIT moveRequested(currentId(), m_list->indexOfTopLevelItem(m_list->currentItem()) + steps);
}

void GatewaysPage::updateButtons()
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (QPushButton *button : {m_edit, m_duplicate, m_remove})
        button->setEnabled(place >= 0);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place + 1 < m_list->topLevelItemCount());
}

} // namespace TokenDeck
