// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logfile.h"

#include "gateway/callrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

std::mutex mutex;
std::unique_ptr<QFile> openLog;          // guarded by the mutex
QtMessageHandler otherHandler = nullptr; // before ours; set while there is a file

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!context.category || qstrcmp(context.category, callsLog().categoryName()) != 0) {
        if (otherHandler)
            otherHandler(type, context, message);
        return;
    }
    const std::lock_guard lock(mutex);
    if (!openLog)
        return;
    openLog->write(message.toUtf8() + '\n');
    openLog->flush();
}

/// Nobody else reads it, also while it is made.
bool openForOwner(QFile &log)
{
    return log.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QString LogFile::setFile(const QString &path)
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    const std::lock_guard lock(mutex);
    if (openLog) {
        openLog.reset();
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(otherHandler);
    }
    if (path.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QFileInfo(path).size() > largest) {
        QFile::remove(path + ".old"_L1);
        QFile::rename(path, path + ".old"_L1);
    }
    auto log = std::make_unique<QFile>(path);
    if (!openForOwner(*log))
        return log->errorString();
    openLog = std::move(log);
    otherHandler = qInstallMessageHandler(handle);
    QLoggingCategory::setFilterRules(u"%1.info=true"_s.arg(QLatin1StringView(callsLog().categoryName())));
    return {};
}

} // namespace TokenDeck
