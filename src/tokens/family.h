// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace TokenDeck {

/// Which kind of gateway a token comes from. families/families.h says how they differ.
enum class Family : quint8 {
    Unknown,    ///< not told yet, or the list was empty
    NewApi,     ///< New API, 2026
    NewApi2025, ///< New API, 2025
    OneHub,
    OneApi,
    Documented, ///< the service that the published page "List Tokens" describes
};

} // namespace TokenDeck
