// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspane.h"

#include "ui/accounts/accountslist.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/common/panel.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int usualWidth = 190;
constexpr int smallestWidth = 120;

} // namespace

AccountsPane::AccountsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new AccountsModel(this))
    , m_list(new AccountsList(m_model, this))
{
    QToolButton *add = iconButton(u"add"_s, tr("New gateway"), this);
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::NoFocus); // the list is one stop of the Tab key, and its menu has this, too
    m_list->setAccessibleName(tr("Gateways"));
    setFocusProxy(m_list);
    setMinimumWidth(smallestWidth);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 0, 0, 0);
    top->addWidget(headingLabel(tr("Gateways"), this), 1);
    top->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);

    makeActions();
    connect(add, &QToolButton::clicked, this, &AccountsPane::addRequested);
    connect(m_list, &AccountsList::menuRequested, this, &AccountsPane::openMenu);
    connect(m_list, &AccountsList::dropped, this, &AccountsPane::moveRequested);
    connect(m_list, &AccountsList::activated, m_list, [this](const QModelIndex &index) {
        m_list->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
        if (!m_isSetting && !rows.isEmpty())
            choose(rows.constFirst());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsPane::updateActions);
    updateActions();
}

QSize AccountsPane::sizeHint() const
{
    return {usualWidth, QWidget::sizeHint().height()};
}

void AccountsPane::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&then) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, then);
        m_list->addAction(action);
        return action;
    };
    m_refresh = add(tr("&Refresh"), {}, [this] {
        if (m_model->isAll(m_list->currentIndex()))
            Q_EMIT refreshAllRequested();
        else
            Q_EMIT refreshRequested(placeId());
    });
    m_console = add(tr("&Open in Console"), {}, [this] { Q_EMIT consoleRequested(placeId()); });
    m_edit = add(tr("&Edit…"), Qt::Key_F2, [this] { Q_EMIT editRequested(placeId()); });
    m_duplicate = add(tr("&Duplicate"), u"Ctrl+D"_s, [this] { Q_EMIT duplicateRequested(placeId()); });
    m_up = add(tr("Move &Up"), u"Alt+Up"_s, [this] { moveBy(-1); });
    m_down = add(tr("Move Do&wn"), u"Alt+Down"_s, [this] { moveBy(1); });
    m_remove = add(tr("Re&move…"), QKeySequence::Delete, [this] { Q_EMIT removeRequested(placeId()); });
    m_add = add(tr("&New Gateway…"), {}, [this] { Q_EMIT addRequested(); });
}

void AccountsPane::setAccounts(const QList<AccountState> &accounts, const QSet<QString> &editable, qint64 now)
{
    const QPersistentModelIndex place = m_list->currentIndex();
    const bool hadPlace = place.isValid();
    {
        const QScopedValueRollback setting(m_isSetting, true);
        m_model->setAccounts(accounts, editable, now);
    }
    // Its entries were for an account that is no longer there.
    if (m_menu && hadPlace && !place.isValid())
        m_menu->close();
    showCurrent();
    updateActions();
}

void AccountsPane::setCurrent(const std::optional<QString> &id)
{
    m_current = id;
    showCurrent();
}

/// Where it is not selected yet: then the keyboard goes there, too.
void AccountsPane::showCurrent()
{
    const QScopedValueRollback setting(m_isSetting, true);
    const QModelIndex index = m_model->indexOf(m_current);
    if (!index.isValid())
        m_list->clearSelection();
    else if (!m_list->selectionModel()->isSelected(index))
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void AccountsPane::choose(const QModelIndex &index)
{
    const AccountState *account = m_model->accountAt(index);
    m_current = account ? std::optional(account->id) : std::nullopt;
    if (m_current)
        Q_EMIT chosen(QString(*m_current)); // whoever is told may set another
    else
        Q_EMIT allChosen();
}

QString AccountsPane::placeId() const
{
    const AccountState *account = m_model->accountAt(m_list->currentIndex());
    return account ? account->id : QString();
}

void AccountsPane::updateActions()
{
    const QModelIndex index = m_list->currentIndex();
    const AccountState *account = m_model->accountAt(index);
    const bool canEdit = m_model->canEdit(index);
    const int place = canEdit ? m_model->placeBefore(index.row(), account->id) : 0;
    m_refresh->setEnabled(account ? !isUnderWay(account->kind) : m_model->isAll(index) && m_model->canRefreshAll());
    for (QAction *action : {m_edit, m_duplicate, m_remove})
        action->setEnabled(canEdit);
    m_up->setEnabled(canEdit && place > 0);
    m_down->setEnabled(canEdit && place + 1 < m_model->editableCount());
}

void AccountsPane::moveBy(int steps)
{
    const QString id = placeId();
    Q_EMIT moveRequested(id, m_model->placeBefore(m_list->currentIndex().row(), id) + steps);
}

void AccountsPane::openMenu(const QModelIndex &index, const QPoint &position)
{
    m_menu = new QMenu(m_list);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        m_menu->addAction(m_refresh);
        if (m_model->accountAt(index))
            m_menu->addAction(m_console);
        m_menu->addSeparator();
    }
    if (m_model->accountAt(index)) {
        m_menu->addActions({m_edit, m_duplicate, m_up, m_down});
        m_menu->addSeparator();
        m_menu->addAction(m_remove);
        m_menu->addSeparator();
    }
    m_menu->addAction(m_add);
    m_menu->popup(position);
}

} // namespace TokenDeck
