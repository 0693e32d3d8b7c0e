// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>

// The macro cannot stand in a namespace.
static void initializeIcons()
{
    Q_INIT_RESOURCE(tokendeck_icons);
}

namespace TokenDeck {

void loadResources()
{
    initializeIcons();
}

} // namespace TokenDeck
