// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sql.h"

#include <span>

namespace TokenDeck {

/// The statements that make a database of one version from one of the version before.
using SchemaStep = std::span<const QLatin1StringView>;

/// The steps from version 0, an empty database, to 1, from 1 to 2 and so on. What has been released is never changed:
/// whoever stores anything another way appends a step, and a file of the version before to tests/data/history.
[[nodiscard]] std::span<const SchemaStep> schemaSteps(const Sql &sql);

[[nodiscard]] inline int newestSchema(const Sql &sql)
{
    return static_cast<int>(schemaSteps(sql).size());
}
/// Of a file, or of a server's database; errors are left in @p sql.
[[nodiscard]] int schemaOf(Sql &sql);
/// Brings a database to the newest version, at once or not at all; one of a newer version stays as it is.
void migrate(Sql &sql);

} // namespace TokenDeck
