// SPDX-License-Identifier: GPL-3.0-or-later
// The file of SQLite's that history is kept in: made for its user alone, set aside if it is damaged.
#include "history/schema.h"
#include "history/sqlhistory.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = HistoryFault::Kind;

constexpr auto forItsUser = QFile::ReadOwner | QFile::WriteOwner;
/// How long another process may take to open the same file, milliseconds.
constexpr int patience = 10'000;
/// A file that is larger is looked over only where it is read: all of it takes a second a gigabyte, or more.
constexpr qint64 quicklyChecked = 16 * 1024 * 1024;
/// Beside the file itself, in the order in which they are set aside: a new file must never find the log of an old one.
constexpr std::array companions{"-wal"_L1, "-shm"_L1};

HistoryFault unusable(const QString &path, const QString &detail)
{
    return {.kind = Kind::Unusable, .path = path, .detail = detail};
}

/// Nothing if the file is there, and readable by its user alone.
std::optional<QString> made(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        QDir().mkdir(folder, forItsUser | QFile::ExeOwner);
    }
    QFile file(path);
    // Whether it is there is asked afterwards: another process may make it in the same moment.
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, forItsUser))
        return std::nullopt;
    if (!file.exists()
        || (file.permissions() & (QFile::ReadGroup | QFile::ReadOther) && !file.setPermissions(forItsUser)))
        return file.errorString();
    return std::nullopt;
}

/// Where the file with all that belongs to it has been moved; nothing if it could not be.
std::optional<QString> setAside(const QString &path)
{
    const QString stem = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    QString aside = stem;
    for (int next = 2; QFileInfo::exists(aside); ++next)
        aside = stem + u'-' + QString::number(next);
    for (const QLatin1StringView companion : companions) {
        if (QFileInfo::exists(path + companion) && !QFile::rename(path + companion, aside + companion))
            return std::nullopt;
    }
    return QFile::rename(path, aside) ? std::optional(aside) : std::nullopt;
}

/// Whether a file is shorter than it says, which SQLite notices only where something is missing. Nothing is said of one
/// with a log beside it, from which it may be about to be brought up to date.
bool isCutOff(const QString &path)
{
    constexpr qint64 headSize = 100;
    QFile file(path);
    if (QFileInfo(path + companions.front()).size() > 0 || !file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    const QByteArray head = file.read(headSize);
    if (head.size() < headSize)
        return true;
    const qint64 written = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = written == 1 ? 65'536 : written;
    return file.size() < pageSize * qFromBigEndian<quint32>(head.constData() + 28);
}

/// Opens a file of this version or an older one, for writing. Errors are left in @p sql.
void prepare(Sql &sql, const QString &path)
{
    sql.open(path, false);
    sql.runOnce("PRAGMA auto_vacuum = INCREMENTAL"_L1); // of a file that is made, and later gives back room
    sql.runOnce("PRAGMA journal_mode = WAL"_L1);
    sql.runOnce("PRAGMA synchronous = NORMAL"_L1);
    sql.runOnce("PRAGMA foreign_keys = ON"_L1);
    sql.runOnce("PRAGMA cache_size = -16384"_L1); // KiB; of a large list each token is in a page of its own
    sql.runOnce("PRAGMA journal_size_limit = 16777216"_L1);
    migrate(sql);
}

struct Look
{
    int version = 0;
    std::optional<SqlError> error;
};

/// What SQLite says of a file; one of a newer version stays as it is. Large ones are looked over only if that is to be
/// done @p wholly.
Look lookAt(Sql &sql, const QString &path, bool wholly)
{
    Look look;
    if (isCutOff(path)) {
        look.error = SqlError{u"the file is shorter than it says"_s, true};
        return look;
    }
    sql.open(path, true);
    look.version = schemaOf(sql);
    if (look.version <= newestSchema(sql) && (wholly || QFileInfo(path).size() <= quicklyChecked)) {
        SqlRows rows = sql.ask(wholly ? "PRAGMA integrity_check(1)"_L1 : "PRAGMA quick_check(1)"_L1);
        if (rows.next() && rows.text(0) != "ok"_L1)
            look.error = SqlError{rows.text(0), true};
    }
    if (const std::optional<SqlError> error = sql.takeError())
        look.error = error;
    return look;
}

HistoryFault renew(Sql &sql, const QString &path, const SqlError &error)
{
    sql.close();
    const std::optional<QString> aside = setAside(path);
    if (!aside)
        return unusable(path, error.text);
    if (const auto detail = made(path))
        return unusable(path, *detail);
    prepare(sql, path);
    if (const std::optional<SqlError> again = sql.takeError())
        return unusable(path, again->text);
    return {Kind::Damaged, path, *aside, error.text};
}

/// Of a file in use. Another process may have found the damage first, and begun a new one.
HistoryFault renewOnce(Sql &sql, const QString &path, const SqlError &error)
{
    sql.close();
    QLockFile lock(path + u".lock"_s);
    static_cast<void>(lock.tryLock(patience));
    if (lookAt(sql, path, true).error)
        return renew(sql, path, error);
    prepare(sql, path);
    if (const std::optional<SqlError> again = sql.takeError())
        return unusable(path, again->text);
    return {.kind = Kind::Damaged, .path = path, .detail = error.text};
}

} // namespace

OpenedHistory openHistoryFile(const QString &path)
{
    if (const auto detail = made(path))
        return {nullptr, unusable(path, *detail)};
    // Two that make the same file would disturb each other. Where no lock can be had they may.
    QLockFile lock(path + u".lock"_s);
    static_cast<void>(lock.tryLock(patience));
    auto sql = std::make_unique<Sql>();
    std::optional<HistoryFault> fault;
    const Look look = lookAt(*sql, path, false);
    const bool isNewer = !look.error && look.version > newestSchema(*sql);
    if (isNewer) {
        fault = HistoryFault{Kind::Newer, path, {}, u"version %1"_s.arg(look.version)};
    } else if (look.error && look.error->isDamage) {
        fault = renew(*sql, path, *look.error);
    } else {
        prepare(*sql, path);
        if (const std::optional<SqlError> error = sql->takeError())
            fault = error->isDamage ? renew(*sql, path, *error) : unusable(path, error->text);
    }
    if (fault && fault->kind == Kind::Unusable)
        return {nullptr, fault};
    const auto again = [path](Sql &damaged, const SqlError &error) { return renewOnce(damaged, path, error); };
    return {std::make_unique<SqlHistory>(std::move(sql), path, isNewer, again), fault};
}

} // namespace TokenDeck
