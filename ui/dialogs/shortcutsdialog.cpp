// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QKeySequence>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

ShortcutsDialog::ShortcutsDialog(const QList<Shortcut> &ofMenus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    QString rows;
    const auto add = [&rows](const QString &text, const QString &keys) {
        rows += u"<tr><td style='padding-right:24px'>%1</td><td><b>%2</b></td></tr>"_s.arg(text.toHtmlEscaped(),
                                                                                           keys.toHtmlEscaped());
    };
    const auto native = [](const char *keys) {
        return QKeySequence(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
    };
    for (const Shortcut &shortcut : ofMenus)
        add(shortcut.text, shortcut.keys);
    const QString both = tr("%1, %2", "two keys");
    add(tr("Next or previous part of the window"), both.arg(native("Tab"), native("Shift+Tab")));
    add(tr("Context menu of the focused item"), both.arg(native("Shift+F10"), native("Menu")));
    add(tr("In the filter: suggestions"), native("Ctrl+Space"));
    add(tr("In the filter: accept the suggestion"), both.arg(native("Tab"), native("Return")));
    add(tr("In the filter: go to the table"), both.arg(native("Return"), native("Down")));
    add(tr("In the table, at the end of a page: next page"), native("PgDown"));
    add(tr("In the table, at the start of a page: previous page"), native("PgUp"));
    add(tr("Show one of the first nine gateways"), tr("%1 to %2", "keys").arg(native("Ctrl+1"), native("Ctrl+9")));
    add(tr("In the list of gateways: edit"), native("F2"));
    add(tr("In the list of gateways: duplicate"), native("Ctrl+D"));
    add(tr("In the list of gateways: remove"), native("Del"));
    add(tr("In the list of gateways: move up or down"), both.arg(native("Alt+Up"), native("Alt+Down")));
    add(tr("On a column header: sort"), both.arg(native("Space"), native("Return")));

    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setHtml(u"<table>%1</table>"_s.arg(rows));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(520, 480);
}

} // namespace TokenDeck
