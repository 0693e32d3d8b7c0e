// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window has to do with what is told when nobody looks.
#include "ui/common/watchtext.h"
#include "ui/common/widgets.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace TokenDeck {

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    bringToFront(this);
}

void MainWindow::follow(WatchRule rule, const WatchSettings &settings)
{
    raiseWindow();
    const QString query = queryOf(rule, settings);
    if (!query.isEmpty())
        showQuery(query);
    else if (rule == WatchRule::LowBalance)
        showOverview();
    else if (rule == WatchRule::Gone)
        showChanges();
    else
        askUnusual();
}

void MainWindow::setTrayIcon(bool shown)
{
    if (!shown)
        delete m_trayIcon;
    if (!shown || m_trayIcon)
        return;
    // Where there is no tray yet, Qt waits for one.
    m_trayIcon = new QSystemTrayIcon(QApplication::windowIcon(), this);
    m_trayIcon->setToolTip(QStringLiteral("TokenDeck"));
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Show TokenDeck"), this, &MainWindow::raiseWindow);
    menu->addAction(m_actions->refresh);
    menu->addSeparator();
    menu->addAction(m_actions->quit);
    m_trayIcon->setContextMenu(menu);
    connect(m_trayIcon, &QObject::destroyed, menu, &QObject::deleteLater);
    connect(m_trayIcon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            raiseWindow();
    });
    m_trayIcon->show();
}

} // namespace TokenDeck
