// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace TokenDeck {

/// Installs the translations for the user's language into the application object, which must exist: this program's,
/// and those of Qt's own texts. English plural forms are a translation too.
void loadTranslations();

} // namespace TokenDeck
