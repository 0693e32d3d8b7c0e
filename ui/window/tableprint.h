// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentablemodel.h"

#include <QList>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;

namespace TokenDeck {

/// A table as it is printed: all its rows, with what must be known of them above.
struct PrintedTable
{
    struct PrintedColumn
    {
        Column column = Column::Name;
        QString title;
        double width = 0; ///< in proportion to the others
        Qt::Alignment alignment;
    };

    QString title;
    QStringList notes; ///< each a line below the title
    QList<PrintedColumn> columns;
    TableCells cells;
    qsizetype rows = 0;
};

/// Paints it on pages of @p device, in any thread. False if it is no longer wanted, or the device takes nothing.
[[nodiscard]] bool printTable(QPagedPaintDevice *device, const PrintedTable &table, const Ticket &ticket);

} // namespace TokenDeck
