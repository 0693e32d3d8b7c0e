// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/clipboard.h"

#include "transfer/csvwriter.h"

namespace TokenDeck {

std::unique_ptr<QMimeData> textPayload(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    return data;
}

QString rowsText(const QStringList &header, const QList<QStringList> &rows)
{
    ByteBuffer bytes;
    CsvWriter writer(bytes, CsvWriter::Dialect::Tabs);
    const auto writeRow = [&writer](const QStringList &row) {
        for (const QString &cell : row)
            writer.text(cell);
        writer.endRow();
    };
    writeRow(header);
    for (const QStringList &row : rows)
        writeRow(row);
    return QString::fromUtf8(bytes.view());
}

std::unique_ptr<QMimeData> rowsPayload(const QStringList &header, const QList<QStringList> &rows)
{
    return textPayload(rowsText(header, rows));
}

} // namespace TokenDeck
