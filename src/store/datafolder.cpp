// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QString &givenFolder()
{
    static QString folder;
    return folder;
}

QString inDataFolder(const QString &chosen, const QString &file)
{
    QString folder = givenFolder();
    if (folder.isEmpty())
        folder = chosen;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tokendeck"_s;
    return QDir(folder).filePath(file);
}

} // namespace

void setDataFolder(const QString &path)
{
    givenFolder() = path.isEmpty() ? QString() : QDir(path).absolutePath();
}

QString portableFolder()
{
    const QFileInfo folder(QDir(QCoreApplication::applicationDirPath()).filePath(u"tokendeck-data"_s));
    return folder.isDir() ? folder.absoluteFilePath() : QString();
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
    return inDataFolder(chosen, u"history.sqlite"_s);
}

QString watchFile()
{
    return inDataFolder({}, u"told-by-watch.json"_s);
}

QString logFile()
{
    return inDataFolder({}, u"calls.log"_s);
}

QString windowWatchFile()
{
    return inDataFolder({}, u"told-by-window.json"_s);
}

} // namespace TokenDeck
