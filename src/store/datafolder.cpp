// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datafolder.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QString &givenFolder()
{
    static QString folder;
    return folder;
}

} // namespace

void setDataFolder(const QString &path)
{
    givenFolder() = path.isEmpty() ? QString() : QDir(path).absolutePath();
}

QString dataFolder()
{
    return givenFolder();
}

QString settingsFile()
{
    return givenFolder().isEmpty() ? QString() : QDir(givenFolder()).filePath(u"tokendeck.ini"_s);
}

QString historyFile(const QString &chosen)
{
    QString folder = givenFolder();
    if (folder.isEmpty())
        folder = chosen;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tokendeck"_s;
    return QDir(folder).filePath(u"history.sqlite"_s);
}

} // namespace TokenDeck
