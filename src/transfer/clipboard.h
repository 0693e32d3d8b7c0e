// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

#include <memory>

/// What is put on the clipboard. But for secretPayload(), all is made of masked keys.
namespace TokenDeck {

/// Text that clipboard managers and histories are asked to leave alone.
[[nodiscard]] std::unique_ptr<QMimeData> secretPayload(const QString &text);

/// Rows under a header, as text with tabs that a spreadsheet takes as cells. Tabs and line breaks within a cell
/// become blanks, and formulas are guarded as in CSV files.
[[nodiscard]] QString rowsText(const QStringList &header, const QList<QStringList> &rows);

} // namespace TokenDeck
