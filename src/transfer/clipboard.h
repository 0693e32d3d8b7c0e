// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/export.h"

#include <QMimeData>

#include <memory>

/// What is put on the clipboard. But for secretPayload(), all is made of masked keys.
namespace TokenDeck {

/// Text as it is, for one value.
[[nodiscard]] std::unique_ptr<QMimeData> textPayload(const QString &text);

/// Text that clipboard managers and histories are asked to leave alone.
[[nodiscard]] std::unique_ptr<QMimeData> secretPayload(const QString &text);

/// Rows under a header, as text with tabs that a spreadsheet takes as cells. Tabs and line breaks within a cell
/// become blanks, and formulas are guarded as in CSV files.
[[nodiscard]] QString rowsText(const QStringList &header, const QList<QStringList> &rows);
[[nodiscard]] std::unique_ptr<QMimeData> rowsPayload(const QStringList &header, const QList<QStringList> &rows);

/// The same of tokens' raw values, under the names that the columns have in files. @p now in Unix seconds; @p tokens:
/// any range of const Token *.
template <typename Tokens>
[[nodiscard]] std::unique_ptr<QMimeData> tokensPayload(const Tokens &tokens, const QList<ExportColumn> &columns,
                                                       qint64 now)
{
    return textPayload(QString::fromUtf8(exportTokens(tokens, {columns, ExportFormat::Tabs, now})));
}

} // namespace TokenDeck
