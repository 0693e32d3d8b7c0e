// SPDX-License-Identifier: GPL-3.0-or-later
// What a command has to say.
#include "app/commandline.h"

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

int failed(const QString &text, ExitStatus status)
{
    printError(text);
    return static_cast<int>(status);
}

} // namespace TokenDeck
