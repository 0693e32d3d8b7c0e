// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitstatus.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void printError(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    std::fprintf(stderr, "tokendeck: %s\n", qPrintable(plain));
}

} // namespace TokenDeck
