// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/clipboard.h"

#include "transfer/csvwriter.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

std::unique_ptr<QMimeData> secretPayload(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
#ifdef Q_OS_WIN
    const QByteArray no(4, '\0'); // a DWORD
    for (const auto hint : {"ExcludeClipboardContentFromMonitorProcessing"_L1, "CanIncludeInClipboardHistory"_L1,
                            "CanUploadToCloudClipboard"_L1})
        data->setData(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(hint), no);
#endif
#ifdef Q_OS_MACOS
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), "secret");
#endif
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

} // namespace TokenDeck
