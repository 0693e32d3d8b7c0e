// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profilefile.h"

#include <QString>

namespace TokenDeck {

/// Why a file of profiles cannot be read, in a sentence that names the profile and the field.
[[nodiscard]] QString profileFaultText(const ProfileFileFault &fault);

} // namespace TokenDeck
