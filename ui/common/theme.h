// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "store/settings.h"
#include "tokens/token.h"
#include "ui/charts/chartparts.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <optional>

namespace TokenDeck {

/// Puts a theme on the whole application: the system's own style and colours, or a palette of our own.
void applyTheme(Theme theme);

/// A theme's colours; the light ones for the system's.
[[nodiscard]] QPalette themePalette(Theme theme);

/// How a status or a severity looks wherever it is drawn.
struct StatusLook
{
    Tone color = Tone::Muted;
    ChartShape shape = ChartShape::Disc;
};
[[nodiscard]] StatusLook lookOf(EffectiveStatus status);
[[nodiscard]] StatusLook lookOf(FindingSeverity severity);

/// One of resources/icons by its name, in the palette's text colour or another one.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette, std::optional<QColor> color = {});

} // namespace TokenDeck
