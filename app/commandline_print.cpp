// SPDX-License-Identifier: GPL-3.0-or-later
// What a command has to say.
#include "app/commandline.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace TokenDeck {

QString printable(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text;
}

void printError(const QString &text)
{
    std::fprintf(stderr, "tokendeck: %s\n", qPrintable(printable(text)));
}

int failed(const QString &text, ExitStatus status)
{
    printError(text);
    return static_cast<int>(status);
}

} // namespace TokenDeck
