// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/limitslist.h"

#include "table/tokentext.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHeaderView>

namespace TokenDeck {

LimitsModel::LimitsModel(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{ }

void LimitsModel::setEntries(Entries entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QVariant LimitsModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return shownText(m_entries.text(index.row(), column));
    case Qt::ToolTipRole: return shownTip(m_entries.text(index.row(), column));
    case Qt::TextAlignmentRole:
        return column == 0 ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop)) : QVariant();
    case Qt::ForegroundRole:
        return column > 0 && m_entries.isFaulty && m_entries.isFaulty(index.row())
            ? QVariant(toneColor(Tone::Bad, QApplication::palette()))
            : QVariant();
    default: return {};
    }
}

LimitsList::LimitsList(const QString &name, int columns, QWidget *parent)
    : QTreeView(parent)
    , m_model(new LimitsModel(columns, this))
{
    setModel(m_model);
    setAccessibleName(name);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(columns == 1);
    setWordWrap(true);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    if (columns > 1) {
        constexpr int entriesMeasured = 100; // and those in sight
        header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        header()->setResizeContentsPrecision(entriesMeasured);
    }
}

void LimitsList::setEntries(LimitsModel::Entries entries)
{
    constexpr int rowsInSight = 8;
    m_model->setEntries(std::move(entries));
    scrollToTop();
    int height = 4;
    for (int row = 0; row < qMin(rowsInSight, m_model->rowCount()); ++row)
        height += visualRect(m_model->index(row, 0)).height();
    setFixedHeight(height);
}

QString LimitsList::text() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!hasSelection() || selectionModel()->isRowSelected(row, {}))
            texts.append(m_model->entry(row));
    }
    return texts.join(u'\n');
}

} // namespace TokenDeck
