// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace TokenDeck {

struct Language
{
    QString code;    ///< as a locale's name: "zh_TW"
    QString ownName; ///< as its speakers call it
};

/// All that the program speaks.
[[nodiscard]] const QList<Language> &languages();
/// The code of that language which comes nearest to a locale's: of those that its user prefers the first that there is,
/// Chinese by its script; else English.
[[nodiscard]] QString languageFor(const QLocale &locale);

/// Installs the translations into the application object, which must exist, in place of those before: this program's,
/// and those of Qt's own texts. English plural forms are a translation too. Texts that are on screen stay as they are.
/// @p language: a code, and numbers and dates are that language's, too; empty: all of it as the system has it.
void setLanguage(const QString &language = {});
/// The code of what was installed last; English before that.
[[nodiscard]] QString currentLanguage();

} // namespace TokenDeck
