// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window offers as help.
#include "ui/common/widgets.h"
#include "ui/filter/filterhelp.h"
#include "ui/window/actionfinder.h"
#include "ui/window/actions.h"
#include "ui/window/diagnosticreport.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manual.h"

#include <QApplication>
#include <QClipboard>
#include <QIcon>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void MainWindow::connectHelp()
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->manual, &MainWindow::showManual);
    on(m_actions->whatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    on(m_actions->findAction, [this] { openOnce(new ActionFinder(menuBar(), this)); });
    on(m_actions->filterLanguage, &MainWindow::showFilterHelp);
    on(m_actions->shortcuts, [this] { Q_EMIT preferencesRequested(true); });
    on(m_actions->copyReport, &MainWindow::copyReport);
    on(m_actions->about, &MainWindow::showAbout);
    on(m_actions->aboutQt, &QApplication::aboutQt);
}

void MainWindow::showFilterHelp()
{
    auto *help = findChild<FilterHelp *>();
    if (!help) {
        help = new FilterHelp(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        connect(help, &FilterHelp::exampleChosen, this, &MainWindow::showQuery);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

QList<ShortcutsPage::Shortcut> MainWindow::shortcuts() const
{
    QList<ShortcutsPage::Shortcut> all;
    for (const Actions::Shortcut &each : m_actions->shortcutList())
        all.append({each.id, each.text, each.keys, each.usual});
    return all;
}

void MainWindow::setShortcuts(const ChosenKeys &keys)
{
    m_actions->setShortcuts(keys);
}

void MainWindow::copyReport()
{
    QApplication::clipboard()->setText(diagnosticReport(m_workspace));
    showMessage(tr("The diagnostic report is on the clipboard."));
}

void MainWindow::showManual()
{
    auto *manual = findChild<Manual *>();
    if (!manual) {
        manual = new Manual(this);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void MainWindow::showAbout()
{
    const QString text =
        tr("<h3>TokenDeck %1</h3><p>A dashboard for the API tokens of New API, One API and One Hub gateways.</p><p>It "
           "is read-only. Keys are shown, copied and exported masked; the access token is stored in the system "
           "keychain and sent only to its own gateway.</p><p>Free software under the GNU General Public License, "
           "version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion());
    const QString versions = tr("<p>Qt %1, %2, %3</p>")
                                 .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                      QGuiApplication::platformName());
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About TokenDeck"), text + versions, QMessageBox::Close, this);
    auto *copy = box->addButton(tr("&Copy Versions"), QMessageBox::ActionRole);
    copy->disconnect(); // it does not close the box
    connect(copy, &QAbstractButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionsText()); });
    box->setIconPixmap(QIcon(u":/icons/tokendeck.svg"_s).pixmap(64, 64));
    openOnce(box);
}

} // namespace TokenDeck
