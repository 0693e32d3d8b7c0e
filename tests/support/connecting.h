// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

/// How a person connects a gateway.
namespace TokenDeck {

/// So that keys go there.
inline void activate(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("no window");
}

/// The dialog that comes up, or is there, in front.
template <typename Dialog>
Dialog *dialogInFront()
{
    Dialog *found = nullptr;
    const bool shown = QTest::qWaitFor([&found] {
        found = qobject_cast<Dialog *>(QApplication::activeWindow());
        return found != nullptr;
    });
    if (!shown)
        qFatal("no dialog");
    return found;
}

inline void typeInto(const QWidget *dialog, const char *field, const QString &text)
{
    auto *edit = dialog->findChild<QLineEdit *>(QString::fromLatin1(field));
    if (!QTest::qWaitFor([edit] { return edit->isVisible(); }))
        qFatal("no field %s", field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// The form with everything, from the first step of the dialog that connects a gateway.
inline SettingsDialog *openConnectForm(QWidget &window)
{
    window.findChild<QAction *>(QStringLiteral("new-profile"))->trigger();
    auto *steps = dialogInFront<ConnectDialog>();
    QTest::mouseClick(steps->button(QWizard::CustomButton1), Qt::LeftButton);
    return dialogInFront<SettingsDialog>();
}

/// In three steps, by keys. A gateway that does not answer is added as well.
inline void connectByKeys(QWidget &window, const QString &name, const QString &address, const QString &userId,
                          const QString &accessToken)
{
    activate(window);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    const QPointer<ConnectDialog> dialog = dialogInFront<ConnectDialog>();
    typeInto(dialog, "address", address);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    auto *goesOn = dialog->findChild<QPushButton *>(QStringLiteral("continueAnyway"));
    const auto *token = dialog->findChild<QLineEdit *>(QStringLiteral("accessToken"));
    if (!QTest::qWaitFor([&] { return token->isVisible() || goesOn->isVisible(); }, 60'000))
        qFatal("nothing is said of the address");
    if (goesOn->isVisible())
        QTest::mouseClick(goesOn, Qt::LeftButton);
    typeInto(dialog, "userId", userId);
    typeInto(dialog, "accessToken", accessToken);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    typeInto(dialog, "name", name);
    const QAbstractButton *finish = dialog->button(QWizard::FinishButton);
    if (!QTest::qWaitFor([finish] { return finish->isEnabled(); }, 60'000))
        qFatal("the test does not end");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    if (!QTest::qWaitFor([&dialog] { return !dialog; }))
        qFatal("the dialog stays");
}

/// A page of the settings, by keys.
inline PreferencesDialog *openPreferences(QWidget &window, PreferencesDialog::Page page)
{
    activate(window);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = dialogInFront<PreferencesDialog>();
    dialog->showPage(page);
    return dialog;
}

} // namespace TokenDeck
