// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionfinder.h"

#include "ui/common/widgets.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <functional>

namespace TokenDeck {

namespace {

/// Calls f(path, action) for all that can be chosen in a menu, those in menus of their own included.
void forEachAction(const QList<QAction *> &actions, const QString &path,
                   const std::function<void(const QString &path, QAction *action)> &f)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const QString own = Actions::plainText(action->text());
        const QString text = path.isEmpty() ? own : path + u" › " + own;
        if (const QMenu *menu = action->menu())
            forEachAction(menu->actions(), text, f);
        else
            f(text, action);
    }
}

} // namespace

ActionFinder::ActionFinder(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Find an Action"));
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("Find an Action"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions"));
    setUpColumns(m_list, {tr("Action"), tr("Keys")}, 0);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    forEachAction(menus->actions(), {}, [this](const QString &path, QAction *action) {
        auto *item = new QTreeWidgetItem(m_list, {path, action->shortcut().toString(QKeySequence::NativeText)});
        item->setToolTip(0, action->toolTip() == action->text() ? QString() : action->toolTip());
        if (action->isCheckable() && action->isChecked())
            item->setText(0, tr("%1 (on)").arg(path));
        item->setDisabled(!action->isEnabled());
        m_actions.append(action);
    });
    connect(m_words, &QLineEdit::textChanged, this, &ActionFinder::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &ActionFinder::run);
    connect(m_list, &QTreeWidget::itemActivated, this, &ActionFinder::run);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    resize(fittingScreen(this, {520, 460}));
    filter({});
    m_words->setFocus();
}

bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

/// Every word is somewhere in what stays.
void ActionFinder::filter(const QString &words)
{
    QTreeWidgetItem *first = nullptr;
    QTreeWidgetItem *asTyped = nullptr; // before those that only have the words somewhere
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString text = item->text(0) + u' ' + item->toolTip(0);
        const bool matches = hasAllWords(text, words);
        item->setHidden(!matches);
        if (!matches || item->isDisabled())
            continue;
        first = first ? first : item;
        if (!asTyped && item->text(0).contains(words.trimmed(), Qt::CaseInsensitive))
            asTyped = item;
    }
    m_list->setCurrentItem(asTyped ? asTyped : first);
}

void ActionFinder::run()
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden() || item->isDisabled())
        return;
    const QPointer action = m_actions.at(m_list->indexOfTopLevelItem(item));
    accept();
    // When this is gone, so that what it opens is in front.
    QTimer::singleShot(0, action, [action] { action->trigger(); });
}

} // namespace TokenDeck
