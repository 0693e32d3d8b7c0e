// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace TokenDeck {
Q_NAMESPACE

/// The columns of the token table, in their order at first.
enum class Column : int {
    Status,
    Name,
    Key,
    Group,
    Remaining,
    Quota,
    Used,
    Expires,
    Findings,
    LastUsed,
    Created,
    Models,
    Ips,
    Id,
};
Q_ENUM_NS(Column)

inline constexpr int columnCount = static_cast<int>(Column::Id) + 1;

/// What there is to say about a column, in one place.
struct ColumnInfo
{
    QString id; ///< in settings; not translated
    QString title;
    QString explanation; ///< for the header's tooltip
    Qt::Alignment alignment;
    int width;    ///< at first, in widths of a digit
    bool visible; ///< at first
};

[[nodiscard]] ColumnInfo columnInfo(Column column);
[[nodiscard]] std::optional<Column> columnFromId(QStringView id);

[[nodiscard]] inline std::array<Column, columnCount> allColumns()
{
    std::array<Column, columnCount> columns{};
    for (int i = 0; i < columnCount; ++i)
        columns[static_cast<size_t>(i)] = static_cast<Column>(i);
    return columns;
}

} // namespace TokenDeck
