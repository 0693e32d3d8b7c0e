// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/connecting.h"
#include "support/program.h"
#include "ui/window/statusline.h"

#include <QPushButton>

namespace TokenDeck {

/// A click on the button that is so called, without its mnemonic.
inline void press(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    qFatal("no button %s", qPrintable(text));
}

/// The program with the settings and the history of the visits before, in a folder as `--data-dir` has it.
struct Visit
{
    explicit Visit(const QTemporaryDir &folder)
        : settings(folder.filePath(u"tokendeck.ini"_s))
        , workspace({quick, std::chrono::milliseconds(5)})
        , window(workspace)
        , controller((settings.setHistoryFolder(folder.filePath(u"history"_s)), settings), workspace, window)
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        controller.openLast();
    }
    ~Visit()
    {
        if (!settings.waitUntilWritten(std::chrono::seconds(20)))
            qFatal("the settings are not written");
    }
    /// By the dialog, as a person does it.
    void connectTo(const DemoGateway &gateway)
    {
        connectByKeys(window, u"Work"_s, gateway.url().toString(), gateway.userId(), gateway.accessToken());
    }
    /// All that was read has been kept, too.
    bool isComplete()
    {
        return QTest::qWaitFor(
            [this] {
                return !workspace.isLoading() && workspace.inventory().isWhole() && !workspace.keptSince()
                    && workspace.isAnalysed() && !workspace.awaitsSites() && !workspace.awaitsOutlooks();
            },
            120'000);
    }
    [[nodiscard]] QString said() const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QLabel *label : window.findChild<StatusLine *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void trigger(const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&').remove(u'…') == text)
                return action->trigger();
        }
        qFatal("no action %s", qPrintable(text));
    }
    [[nodiscard]] int rows() const
    {
        return static_cast<int>(static_cast<TokenTableModel *>(window.findChild<TokenTableView *>()->model())->count());
    }

    Settings settings;
    Workspace workspace;
    MainWindow window;
    Controller controller;
};

} // namespace TokenDeck
