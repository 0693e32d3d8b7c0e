// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/managefiltersdialog.h"

#include "query/filter.h"
#include "query/keyquery.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/filter/filteredit.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

enum Section : int { NameSection, QuerySection, PinnedSection };
constexpr int formerRole = Qt::UserRole; // the last good name or query

bool isPinned(const QTreeWidgetItem &item)
{
    return !item.text(PinnedSection).isEmpty();
}

/// Edits queries without keeping whole keys.
class QueryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *edit = qobject_cast<QLineEdit *>(editor))
            maskKeysIn(edit);
        return editor;
    }
};

} // namespace

ManageFiltersDialog::ManageFiltersDialog(const QList<NamedFilter> &filters, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_rename(new QPushButton(tr("&Rename"), this))
    , m_edit(new QPushButton(tr("&Edit Filter"), this))
    , m_pin(new QPushButton(this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_up(new QPushButton(tr("Move &Up"), this))
    , m_down(new QPushButton(tr("Move Do&wn"), this))
{
    setWindowTitle(tr("Manage Filters"));
    resize(600, 340);
    m_list->setAccessibleName(tr("Saved filters"));
    setUpColumns(m_list, {tr("Name"), tr("Filter"), tr("Pinned")}, QuerySection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegateForColumn(QuerySection, new QueryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->resizeSection(NameSection, 190);
    m_list->header()->setSectionResizeMode(PinnedSection, QHeaderView::ResizeToContents);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    const QString hint = tr("Pinned filters are shown below the filter field.");
    m_note->setText(hint);

    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_rename, m_edit, m_pin, m_up, m_down, m_delete}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_note);
    layout->addWidget(box);

    for (const NamedFilter &filter : filters)
        append(filter);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts(hint);
}

void ManageFiltersDialog::connectParts(const QString &hint)
{
    connect(m_list, &QTreeWidget::itemChanged, this, [this, hint](QTreeWidgetItem *item, int section) {
        m_note->setText(hint);
        if (section == NameSection)
            checkName(item);
        else if (section == QuerySection)
            checkQuery(item);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ManageFiltersDialog::updateButtons);
    const auto editSection = [this](Section section) {
        if (QTreeWidgetItem *item = m_list->currentItem())
            m_list->editItem(item, section);
    };
    const auto rename = [editSection] { editSection(NameSection); };
    const auto edit = [editSection] { editSection(QuerySection); };
    connect(m_rename, &QPushButton::clicked, this, rename);
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, this, rename);
    connect(m_edit, &QPushButton::clicked, this, edit);
    m_rename->setToolTip(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    const auto pin = [this] {
        QTreeWidgetItem *item = m_list->currentItem();
        setPinned(item, !isPinned(*item));
        updateButtons();
    };
    connect(m_pin, &QPushButton::clicked, this, pin);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [rename, edit, pin](QTreeWidgetItem *, int section) {
        section == NameSection ? rename() : section == QuerySection ? edit() : pin();
    });
    connect(m_delete, &QPushButton::clicked, this, &ManageFiltersDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void ManageFiltersDialog::append(const NamedFilter &filter)
{
    auto *item = new QTreeWidgetItem(m_list, {filter.name, withoutKeys(filter.query)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren);
    item->setData(NameSection, formerRole, filter.name);
    item->setSizeHint(NameSection, {0, fontMetrics().height() + 8});
    setPinned(item, filter.pinned);
    static_cast<void>(describeQuery(item));
}

/// Shows whether a query can be read; what is wrong with it, or nothing.
QString ManageFiltersDialog::describeQuery(QTreeWidgetItem *item)
{
    const QString query = item->text(QuerySection);
    item->setData(QuerySection, formerRole, query);
    QString fault;
    QIcon icon;
    const auto parsed = Filter::parse(query);
    if (const auto *error = std::get_if<FilterError>(&parsed)) {
        fault = filterErrorText(*error);
        icon = themedIcon(u"warning"_s, palette(), toneColor(Tone::Warning, palette()));
    }
    item->setIcon(QuerySection, icon);
    item->setData(QuerySection, Qt::AccessibleDescriptionRole, fault);
    const QString about = fault.isEmpty() ? query : QString(query % u'\n' % fault);
    item->setToolTip(QuerySection, Qt::convertFromPlainText(about, Qt::WhiteSpaceNormal));
    return fault;
}

void ManageFiltersDialog::setPinned(QTreeWidgetItem *item, bool pinned)
{
    item->setText(PinnedSection, pinned ? tr("Pinned") : QString());
}

/// A name that cannot be is put back.
void ManageFiltersDialog::checkName(QTreeWidgetItem *item)
{
    const QString former = item->data(NameSection, formerRole).toString();
    const QString name = item->text(NameSection).simplified();
    QString fault;
    if (name.isEmpty())
        fault = tr("A filter needs a name.");
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *other = m_list->topLevelItem(i);
        if (other != item && other->text(NameSection).compare(name, Qt::CaseInsensitive) == 0)
            fault = tr("Another filter is named “%1”.").arg(name);
    }
    const QSignalBlocker blocker(m_list);
    item->setText(NameSection, fault.isEmpty() ? name : former);
    item->setData(NameSection, formerRole, item->text(NameSection));
    if (!fault.isEmpty())
        m_note->setText(fault);
    m_list->viewport()->update();
}

/// A query that cannot be read is kept as it was typed, and marked; an empty one is put back.
void ManageFiltersDialog::checkQuery(QTreeWidgetItem *item)
{
    const QSignalBlocker blocker(m_list);
    const QString query = withoutKeys(item->text(QuerySection).trimmed());
    item->setText(QuerySection, query.isEmpty() ? item->data(QuerySection, formerRole).toString() : query);
    const QString fault = describeQuery(item);
    if (query.isEmpty())
        m_note->setText(tr("A filter needs a search term."));
    else if (!fault.isEmpty())
        m_note->setText(fault);
    m_list->viewport()->update();
}

void ManageFiltersDialog::remove()
{
    delete m_list->currentItem();
    m_list->setFocus();
    updateButtons();
}

void ManageFiltersDialog::move(int steps)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    QTreeWidgetItem *item = m_list->takeTopLevelItem(row);
    m_list->insertTopLevelItem(row + steps, item);
    m_list->setCurrentItem(item);
}

void ManageFiltersDialog::updateButtons()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (QPushButton *button : {m_rename, m_edit, m_pin, m_delete})
        button->setEnabled(row >= 0);
    m_pin->setText(row >= 0 && isPinned(*m_list->currentItem()) ? tr("Un&pin") : tr("&Pin"));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->topLevelItemCount());
}

QList<NamedFilter> ManageFiltersDialog::filters() const
{
    QList<NamedFilter> filters;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        filters.append({item->text(NameSection), item->text(QuerySection), isPinned(*item)});
    }
    return filters;
}

} // namespace TokenDeck
