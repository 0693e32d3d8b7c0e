// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/common/widgets.h"
#include "ui/preferences/findingspage.h"
#include "ui/preferences/gatewayspage.h"
#include "ui/preferences/privacypage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace TokenDeck {

PreferencesDialog::PreferencesDialog(const Choice &choice, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_general(new GeneralPage(choice.general, this))
    , m_gateways(new GatewaysPage(this))
    , m_findings(new FindingsPage(choice.thresholds, choice.rules, this))
    , m_notifications(new NotificationsPage(choice.notifications, this))
    , m_history(new HistoryPage(choice.history, surroundings.historyFile, surroundings.isHistoryFixed, this))
    , m_network(new NetworkPage(choice.network, this))
    , m_privacy(new PrivacyPage(choice.writesLog, surroundings.logFile, this))
    , m_shortcuts(new ShortcutsPage(surroundings.shortcuts, this))
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setSpacing(2);
    // In the order of the enum.
    add(tr("General"), m_general);
    add(tr("Gateways"), m_gateways);
    add(tr("Findings"), m_findings);
    add(tr("Notifications"), m_notifications);
    add(tr("History"), m_history);
    add(tr("Network"), m_network);
    add(tr("Privacy"), m_privacy);
    add(tr("Shortcuts"), m_shortcuts);
    constexpr int margin = 24;
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + margin);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    connect(m_network, &NetworkPage::completeChanged, ok, &QWidget::setEnabled);
    ok->setDefault(true);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    resize(fittingScreen(this, {780, 560}));
}

void PreferencesDialog::add(const QString &title, QWidget *page)
{
    m_list->addItem(title);
    page->layout()->setContentsMargins(12, 0, 4, 0);
    auto *room = new QScrollArea(this); // on a small screen
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(page);
    m_pages->addWidget(room);
}

void PreferencesDialog::showPage(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
    qobject_cast<QScrollArea *>(m_pages->currentWidget())->widget()->setFocus();
}

PreferencesDialog::Choice PreferencesDialog::choice() const
{
    return {.general = m_general->choice(),
            .thresholds = m_findings->thresholds(),
            .rules = m_findings->rules(),
            .notifications = m_notifications->choice(),
            .history = m_history->choice(),
            .network = m_network->choice(),
            .writesLog = m_privacy->writesLog(),
            .keys = m_shortcuts->choice()};
}

} // namespace TokenDeck
