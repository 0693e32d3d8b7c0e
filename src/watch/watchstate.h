// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/episodes.h"

#include <QMap>

namespace TokenDeck {

/// The episodes of all accounts, kept over restarts: in a file of each program that tells of them, for what one has told
/// of another one has not. For one thread.
class WatchState
{
public:
    /// @p path: where it is kept; empty: nowhere. A file that cannot be read is as none: what holds then is not told.
    explicit WatchState(const QString &path);

    /// @p account: as history knows it.
    [[nodiscard]] Episodes &of(const QString &account) { return m_accounts[account]; }
    void forget(const QString &account) { m_accounts.remove(account); }
    /// What was put off, of all accounts that have any.
    [[nodiscard]] QMap<QString, QList<WatchNotice>> takePutOff();
    [[nodiscard]] bool hasPutOff() const;

    /// Why it could not be written, in the user's language; nothing if it was. Waits for the disk.
    [[nodiscard]] std::optional<QString> save() const;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    QMap<QString, Episodes> m_accounts;
};

} // namespace TokenDeck
