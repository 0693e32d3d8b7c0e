// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controller.h"
#include "demo/demogateway.h"
#include "table/tokentablemodel.h"
#include "ui/table/tokenselection.h"
#include "ui/table/tokentableview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace TokenDeck {

using namespace Qt::StringLiterals;

inline constexpr std::chrono::milliseconds quick[]{std::chrono::milliseconds(1), std::chrono::milliseconds(1)};

/// The program with a settings file and a gateway of its own.
struct Program
{
    explicit Program(qint64 tokens, Family family = Family::NewApi, bool odd = false)
        : settings(folder.filePath(u"settings.ini"_s))
        , workspace({quick, std::chrono::milliseconds(5)})
        , window(workspace)
        , controller(settings, workspace, window)
    {
        DemoOptions options;
        options.tokens = tokens;
        options.family = family;
        options.odd = odd;
        gateway = std::make_unique<DemoGateway>(options);
        QString reason;
        if (!gateway->start(&reason))
            qFatal("%s", qPrintable(reason));
        window.show();
    }
    void open(LoadMode mode = LoadMode::Everything)
    {
        workspace.clear();
        workspace.open(access(), {}, mode);
    }
    bool load()
    {
        QSignalSpy ended(&workspace, &Workspace::loadEnded);
        open();
        return ended.wait(120'000);
    }
    bool refresh()
    {
        QSignalSpy ended(&workspace, &Workspace::loadEnded);
        trigger(u"Refresh"_s);
        return ended.wait(120'000);
    }
    GatewayAccess access() const
    {
        GatewayAccess access;
        access.baseUrl = gateway->url();
        access.userId = gateway->userId();
        access.accessToken = gateway->accessToken().toLatin1();
        return access;
    }
    void trigger(const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&').remove(u'…') == text)
                return action->trigger();
        }
        qFatal("no action %s", qPrintable(text));
    }
    template <typename Widget>
    Widget *part()
    {
        return window.findChild<Widget *>();
    }
    TokenTableView *table() { return part<TokenTableView>(); }
    TokenTableModel *model() { return static_cast<TokenTableModel *>(table()->model()); }
    QLineEdit *filterField()
    {
        for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Filter"_L1)
                return edit;
        }
        return nullptr;
    }
    QStringList column(Column which)
    {
        QStringList cells;
        for (int row = 0; row < model()->rowCount(); ++row)
            cells.append(model()->index(row, static_cast<int>(which)).data().toString());
        return cells;
    }
    /// What a part of the window says once all that is due has been done.
    QString labels(QWidget *part)
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QLabel *label : part->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QWidget *errorBanner() const { return window.findChild<QWidget *>(u"error"_s); }
    /// What stands above the table that is not about a load; empty if nothing does.
    QString notice()
    {
        auto *banner = window.findChild<QWidget *>(u"notice"_s);
        return banner->isVisible() ? labels(banner) : QString();
    }
    /// The context menu that is open, or opens in a moment.
    QMenu *menu()
    {
        QMenu *found = nullptr;
        const bool shown = QTest::qWaitFor([&found] {
            found = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return found != nullptr;
        });
        if (!shown)
            qFatal("no menu");
        return found;
    }
    static QAction *entry(const QMenu *menu, const QString &beginning)
    {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(beginning))
                return action;
        }
        qFatal("no entry %s", qPrintable(beginning));
    }
    void clickHeader(Column column)
    {
        QHeaderView *header = table()->horizontalHeader();
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(section) + 10, header->height() / 2));
    }

    QTemporaryDir folder;
    Settings settings;
    Workspace workspace;
    MainWindow window;
    Controller controller;
    std::unique_ptr<DemoGateway> gateway;
};

} // namespace TokenDeck
