// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "store/settings.h"
#include "tokens/token.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace TokenDeck {

/// Puts a theme on the whole application: the system's own style and colours, or a light or dark palette.
void applyTheme(Theme theme);

[[nodiscard]] bool isDark(const QPalette &palette);

/// Colours with a meaning, fit for the palette's background. Never the only carrier of it.
enum class Tone : quint8 { Good, Warning, Bad, Muted };
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
[[nodiscard]] Tone statusTone(EffectiveStatus status);
[[nodiscard]] Tone severityTone(FindingSeverity severity);

/// One of resources/icons by its name, in the palette's text colour.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);

} // namespace TokenDeck
