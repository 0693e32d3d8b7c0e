// SPDX-License-Identifier: GPL-3.0-or-later
// Which unusual days were meant.
#include "history/sqlhistory.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

std::optional<HistoryFault> SqlHistory::setPlanned(const QString &account, std::optional<TokenId> token, qint64 time,
                                                   bool isPlanned)
{
    const auto work = [&] {
        const auto accountId = accountRow(account);
        const auto row = accountId && token ? tokenRow(*accountId, *token) : accountId;
        if (!row)
            return;
        const qint64 day = startOf(time, daySeconds);
        if (isPlanned)
            m_sql->run(token ? "INSERT INTO planned (token, day) VALUES (?, ?) ON CONFLICT DO NOTHING"_L1
                             : "INSERT INTO account_planned (account, day) VALUES (?, ?) ON CONFLICT DO NOTHING"_L1,
                       {*row, day});
        else
            m_sql->run(token ? "DELETE FROM planned WHERE token = ? AND day = ?"_L1
                             : "DELETE FROM account_planned WHERE account = ? AND day = ?"_L1,
                       {*row, day});
        if (m_isTeamCopy)
            m_sql->run(
                "INSERT INTO unsent_planned (account, is_text, identity, day, is_planned) VALUES (?, ?, ?, ?, ?)"_L1,
                {*accountId, token ? QVariant(int{token->isText()}) : QVariant(QMetaType(QMetaType::Int)),
                 token ? QVariant(token->toString()) : QVariant(QMetaType(QMetaType::QString)), day, int{isPlanned}});
    };
    return write(work, account);
}

QSet<PlannedDay> SqlHistory::planned(const QString &account, TokenId::Account number)
{
    QSet<PlannedDay> found;
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    if (const auto row = accountRow(account)) {
        SqlRows ofTokens = m_sql->ask(
            "SELECT p.day, t.is_text, t.identity FROM token t JOIN planned p ON p.token = t.id"
            " WHERE t.account = ?"_L1,
            {*row});
        while (ofTokens.next())
            found.insert({tokenIdOf(ofTokens, 1, number), ofTokens.integer(0)});
        SqlRows ofAccount = m_sql->ask("SELECT day FROM account_planned WHERE account = ?"_L1, {*row});
        while (ofAccount.next())
            found.insert({std::nullopt, ofAccount.integer(0)});
    }
    static_cast<void>(m_sql->takeError());
    return found;
}

} // namespace TokenDeck
