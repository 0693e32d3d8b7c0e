// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QString>
#include <QStringList>

/// What is to be said of a workspace as a whole, in the user's language.
namespace TokenDeck {

/// What must be known of what is shown.
[[nodiscard]] QStringList remarksText(const Workspace &workspace);

/// Of what the tokens shown are a part: "filtered from 2,570"; empty if they are all.
[[nodiscard]] QString scopeText(const Arrangement &shown);

/// Why some tokens match neither the filter nor its contrary; empty if there are none.
[[nodiscard]] QString unknownText(const Workspace &workspace, const Arrangement &shown);

} // namespace TokenDeck
