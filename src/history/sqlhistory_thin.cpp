// SPDX-License-Identifier: GPL-3.0-or-later
// How much is kept: sizes, and samples that are thinned out as they grow old.
#include "history/sqlhistory.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Of which what is too much is deleted in one part.
constexpr qint64 tokensThinnedAtOnce = 200;

// What a row takes, about, as measured.
constexpr qint64 tokenBytes = 90;
constexpr qint64 stateBytes = 160;
constexpr qint64 sampleBytes = 34;

} // namespace

std::vector<HistorySize> SqlHistory::sizes()
{
    std::vector<HistorySize> all;
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    {
        SqlRows rows = m_sql->ask(
            "SELECT a.profile,"
            " (SELECT COUNT(*) FROM token t WHERE t.account = a.id),"
            " (SELECT COUNT(*) FROM token t JOIN sample s ON s.token = t.id WHERE t.account = a.id),"
            " (SELECT COUNT(*) FROM token t JOIN day d ON d.token = t.id WHERE t.account = a.id),"
            " (SELECT COUNT(*) FROM token t JOIN state s ON s.token = t.id WHERE t.account = a.id),"
            " (SELECT COUNT(*) FROM account_sample s WHERE s.account = a.id),"
            " COALESCE((SELECT MIN(time) FROM moment m WHERE m.account = a.id), 0),"
            " COALESCE((SELECT LENGTH(data) FROM snapshot s WHERE s.account = a.id), 0)"
            " FROM account a WHERE a.profile IS NOT NULL ORDER BY a.profile"_L1);
        while (rows.next()) {
            const qint64 tokens = rows.integer(1);
            const qint64 samples = rows.integer(2) + rows.integer(3) + rows.integer(5);
            all.push_back(
                {rows.text(0), tokens, samples, rows.integer(6),
                 rows.integer(7) + tokens * tokenBytes + samples * sampleBytes + rows.integer(4) * stateBytes});
        }
    }
    static_cast<void>(m_sql->takeError());
    return all;
}

bool SqlHistory::tidyUp(qint64 now, const HistoryRetention &retention)
{
    if (m_isReadOnly)
        return false;
    // By whole hours and days, so that each is thinned out once.
    Thinning aims;
    aims.hourlyBefore = startOf(now - retention.fineHours * hourSeconds, hourSeconds);
    aims.dailyBefore = qMin(startOf(now - retention.hourlyDays * daySeconds, daySeconds), aims.hourlyBefore);
    aims.noneBefore = qMin(startOf(now - retention.dailyDays * daySeconds, daySeconds), aims.dailyBefore);
    if (!m_thinning.hasAimsOf(aims))
        m_thinning = aims;
    if (m_thinning.isDone)
        return false;
    // Of what several share another one may have done it.
    if (m_sql->isServer() && m_thinning.lastToken == 0
        && m_sql->number("SELECT COUNT(*) FROM thinned WHERE hourly >= ? AND daily >= ?"_L1,
                         {aims.hourlyBefore, aims.dailyBefore})
                .value_or(0)
            > 0) {
        m_thinning.isDone = true;
        return false;
    }
    bool isMore = false;
    if (clearForgotten(isMore) || isMore)
        return isMore;
    Thinning next = m_thinning;
    const bool isBroken = write([&] {
                              next = m_thinning; // again in a new file
                              thinPart(next);
                          }).has_value();
    m_thinning = next;
    return !isBroken && !next.isDone;
}

void SqlHistory::thinPart(Thinning &thinning)
{
    if (thinning.lastToken == 0) {
        thinning.hourlySince = m_sql->number("SELECT hourly FROM thinned"_L1).value_or(0);
        thinning.dailySince = m_sql->number("SELECT daily FROM thinned"_L1).value_or(0);
        thinMoments(thinning);
    }
    const auto last = m_sql->number(
        "SELECT MAX(id) FROM (SELECT id FROM token WHERE id > ? ORDER BY id LIMIT ?) AS part"_L1,
        {thinning.lastToken, tokensThinnedAtOnce});
    if (last) {
        thinTokens(thinning.lastToken, *last, thinning);
        thinning.lastToken = *last;
        return;
    }
    if (m_sql->hasFailed())
        return;
    m_sql->run("UPDATE thinned SET hourly = ? WHERE hourly < ?"_L1, {thinning.hourlyBefore, thinning.hourlyBefore});
    m_sql->run("UPDATE thinned SET daily = ? WHERE daily < ?"_L1, {thinning.dailyBefore, thinning.dailyBefore});
    thinning.isDone = true;
}

/// Of accounts: when they were looked at, and their balances. The last of each stays.
void SqlHistory::thinMoments(const Thinning &aims)
{
    constexpr auto moments =
        "DELETE FROM moment WHERE time >= ? AND time < ? AND EXISTS (SELECT 1 FROM moment AS later WHERE"
        " later.account = moment.account AND later.time > moment.time"
        " AND later.time < (moment.time / ? + 1) * ?)"_L1;
    constexpr auto balances =
        "DELETE FROM account_sample WHERE time >= ? AND time < ? AND EXISTS (SELECT 1 FROM account_sample AS later WHERE"
        " later.account = account_sample.account AND later.time > account_sample.time"
        " AND later.time < (account_sample.time / ? + 1) * ?)"_L1;
    for (const QLatin1StringView each : {moments, balances}) {
        m_sql->run(each, {qMin(aims.hourlySince, aims.dailySince), aims.dailyBefore, daySeconds, daySeconds});
        m_sql->run(each, {aims.hourlySince, aims.hourlyBefore, hourSeconds, hourSeconds});
    }
    m_sql->run("DELETE FROM moment WHERE time < ? AND EXISTS (SELECT 1 FROM moment AS later WHERE"
               " later.account = moment.account AND later.time > moment.time)"_L1,
               {aims.noneBefore});
    // The balance with which what is kept began stays.
    m_sql->run("DELETE FROM account_sample WHERE time < ? AND EXISTS (SELECT 1 FROM account_sample AS later WHERE"
               " later.account = account_sample.account AND later.time > account_sample.time AND later.time < ?)"_L1,
               {aims.noneBefore, aims.noneBefore});
}

/// Of the tokens behind @p first up to @p last.
void SqlHistory::thinTokens(qint64 first, qint64 last, const Thinning &aims)
{
    // The last of each day is among the days, or with the token.
    m_sql->run("DELETE FROM sample WHERE token > ? AND token <= ? AND time < ?"_L1, {first, last, aims.dailyBefore});
    m_sql->run("DELETE FROM sample WHERE token > ? AND token <= ? AND time >= ? AND time < ? AND EXISTS (SELECT 1 FROM"
               " sample AS later WHERE later.token = sample.token AND later.time > sample.time"
               " AND later.time < (sample.time / ? + 1) * ?)"_L1,
               {first, last, aims.hourlySince, aims.hourlyBefore, hourSeconds, hourSeconds});
    // The one with which what is kept began stays; it is with the token if nothing came after.
    m_sql->run("DELETE FROM day WHERE token > ? AND token <= ? AND time < ? AND (EXISTS (SELECT 1 FROM day AS later"
               " WHERE later.token = day.token AND later.time > day.time AND later.time < ?)"
               " OR (SELECT time FROM token WHERE id = day.token) < ?)"_L1,
               {first, last, aims.noneBefore, aims.noneBefore, aims.noneBefore});
    // A state that the token was not in at any moment that is kept.
    m_sql->run("DELETE FROM state WHERE token > ? AND token <= ? AND EXISTS (SELECT 1 FROM state AS later WHERE"
               " later.token = state.token AND later.time > state.time AND NOT EXISTS (SELECT 1 FROM moment WHERE"
               " moment.account = (SELECT account FROM token WHERE id = state.token)"
               " AND moment.time >= state.time AND moment.time < later.time))"_L1,
               {first, last});
    m_sql->run("DELETE FROM token WHERE id > ? AND id <= ? AND time < ? AND NOT EXISTS (SELECT 1 FROM state WHERE"
               " token = token.id AND data IS NOT NULL)"_L1,
               {first, last, aims.noneBefore});
}

} // namespace TokenDeck
