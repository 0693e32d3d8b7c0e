// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window offers as help.
#include "ui/accounts/accountspane.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filterhelp.h"
#include "ui/overview/cards.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actionfinder.h"
#include "ui/window/actions.h"
#include "ui/window/diagnosticreport.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manual.h"
#include "ui/window/statusline.h"

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
    explainParts();
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->manual, &MainWindow::showManual);
    on(m_actions->whatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    on(m_actions->findAction, [this] { openOnce(new ActionFinder(menuBar(), this)); });
    on(m_actions->filterLanguage, &MainWindow::showFilterHelp);
    on(m_actions->showShortcuts, [this] { Q_EMIT preferencesRequested(true); });
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
    bringToFront(help);
}

/// Of the parts that say least of themselves.
void MainWindow::explainParts()
{
    m_filter->setWhatsThis(tr("Type words or terms such as is:expiring: only tokens that match are shown. Ctrl+Space "
                              "suggests fields and values; the bookmark keeps a filter under a name."));
    m_cards->setWhatsThis(tr("What matters most, counted. A card is a switch: pressed, the table shows only the tokens "
                             "it counts. After a refresh it says what changed."));
    m_table->setWhatsThis(
        tr("One row per token. The status is the effective one: a token that has expired or run dry is "
           "not called enabled here, whatever the gateway says. Click a header to sort the whole list."));
    m_details->setWhatsThis(
        tr("Everything about the selected token: its limits as this gateway really reads them, what "
           "it used, and findings with what to do about each."));
    m_status->setWhatsThis(
        tr("How much of the list is there, and how old it is. Complete means proven complete, also if "
           "the list changed while it was read."));
    m_accounts->setWhatsThis(
        tr("Your gateways and how each is doing. They load independently of each other; the one you "
           "look at comes first."));
}

QList<ShortcutsPage::Shortcut> MainWindow::shortcuts() const
{
    return m_actions->shortcuts();
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
    bringToFront(manual);
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
