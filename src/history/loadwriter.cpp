// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/loadwriter.h"

#include "history/snapshotcodec.h"
#include "history/sqlhistory.h"
#include "tokens/tokenstate.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Of ids or places that stand in one statement.
constexpr size_t placesAtOnce = 2'000;

template <typename T>
std::span<const T> partOf(std::span<const T> all, size_t first)
{
    return all.subspan(first, std::min(placesAtOnce, all.size() - first));
}

TokenRow rowIn(const SqlRows &rows, TokenId::Account number)
{
    return {.token = tokenIdOf(rows, 1, number),
            .id = rows.integer(0),
            .last = {rows.integer(3), rows.count(4), rows.count(5), static_cast<qint32>(rows.integer(6))},
            .grown = rows.integer(7)};
}

constexpr auto rowColumns = "SELECT id, is_text, identity, time, used, remaining, status, grown FROM token"
                            " WHERE account = "_L1;

/// Writes one load that is later than all others.
class Load
{
public:
    Load(Sql &sql, qint64 account, const HistorySnapshot &snapshot)
        : m_sql(sql)
        , m_account(account)
        , m_snapshot(snapshot)
        , m_time(snapshot.time)
        , m_slot(startOf(snapshot.time, slotSeconds))
        , m_writer(sql, account)
    { }

    void write(const std::optional<HistorySnapshot> &previous)
    {
        QHash<TokenId, const Token *> before;
        if (previous) {
            before.reserve(previous->inventory.tokenCount());
            previous->inventory.forEach([&](qsizetype, const Token &token) { before.insert(token.id(), &token); });
        }
        QSet<TokenId> present;
        present.reserve(m_snapshot.inventory.tokenCount());
        QList<TokenId> changed;
        m_snapshot.inventory.forEach([&](qsizetype, const Token &token) {
            present.insert(token.id());
            const Token *was = before.value(token.id());
            const bool isNewState = !was || stateOf(*was) != stateOf(token);
            if (isNewState || !saysTheSame(sampleOf(*was, previous->time), sampleOf(token, m_time))) {
                m_changed.push_back({&token, isNewState});
                changed.append(token.id());
            }
        });
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (!present.contains(it.key()))
                changed.append(it.key());
        }
        const QHash<TokenId, TokenRow> rows = m_writer.rowsOf(changed);
        keepChanged(rows, previous.has_value());
        if (previous) {
            for (const TokenId &token : std::as_const(changed)) {
                if (!present.contains(token) && rows.contains(token))
                    keepState(rows.value(token).id, {});
            }
        } else {
            keepOthersGone(present);
        }
        m_writer.write(m_slot);
    }

private:
    struct Changed
    {
        const Token *token;
        bool isNewState;
    };

    /// @p hasPrevious: a list that was whole before shows that all that new tokens used was used since.
    void keepChanged(const QHash<TokenId, TokenRow> &rows, bool hasPrevious)
    {
        std::vector<TokenRow> made;
        std::vector<const Token *> newTokens;
        for (const Changed &changed : m_changed) {
            const Token &token = *changed.token;
            const UseSample sample = sampleOf(token, m_time);
            const auto row = rows.constFind(token.id());
            if (row == rows.cend()) {
                newTokens.push_back(&token);
                made.push_back({.token = token.id(),
                                .last = sample,
                                .grown = hasPrevious ? qMax(qint64(0), sample.used.value_or(0)) : 0});
                continue;
            }
            if (changed.isNewState)
                keepState(row->id, writtenState(stateOf(token)));
            if (!saysTheSame(row->last, sample))
                keepSample(*row, sample);
        }
        m_writer.insertTokens(made);
        for (size_t i = 0; i < made.size(); ++i) {
            m_writer.addState(made[i].id, m_time, writtenState(stateOf(*newTokens[i])));
            m_writer.addSample(made[i].id, made[i].last);
        }
    }

    /// The last one of a slot stays.
    void keepState(qint64 token, const QByteArray &data)
    {
        m_writer.replaceStates(token);
        m_writer.addState(token, m_time, data);
    }

    void keepOthersGone(const QSet<TokenId> &present)
    {
        const TokenId::Account number = m_snapshot.inventory.sources().constFirst().account;
        SqlRows rows = m_sql.ask("SELECT id, is_text, identity FROM token WHERE account = ? AND (SELECT data FROM"
                                 " state WHERE token = token.id ORDER BY time DESC LIMIT 1) IS NOT NULL"_L1,
                                 {m_account});
        while (rows.next()) {
            if (!present.contains(tokenIdOf(rows, 1, number)))
                keepState(rows.integer(0), {});
        }
    }

    void keepSample(TokenRow row, const UseSample &sample)
    {
        if (startOf(row.last.time, daySeconds) != startOf(m_time, daySeconds))
            m_writer.addDay(row.id, row.last, row.grown);
        else if (row.last.time >= m_slot)
            m_writer.replaceSamples(row.id);
        m_writer.addSample(row.id, sample);
        row.grown = grownBy(row.grown, row.last.used, sample.used);
        row.last = sample;
        m_writer.updateToken(row);
    }

    Sql &m_sql;
    const qint64 m_account;
    const HistorySnapshot &m_snapshot;
    const qint64 m_time;
    const qint64 m_slot;
    LoadWriter m_writer;
    std::vector<Changed> m_changed;
};

/// What of an account is not its tokens'.
void writeBalance(Sql &sql, qint64 account, const HistorySnapshot &snapshot)
{
    const AccountFacts &facts = snapshot.facts;
    if (!facts.balance && !facts.used)
        return;
    {
        SqlRows last = sql.ask(
            "SELECT used, remaining FROM account_sample WHERE account = ? ORDER BY time DESC LIMIT 1"_L1, {account});
        if (last.next() && last.count(0) == facts.used && last.count(1) == facts.balance)
            return;
    }
    sql.run("DELETE FROM account_sample WHERE account = ? AND time >= ?"_L1,
            {account, startOf(snapshot.time, slotSeconds)});
    sql.run("INSERT INTO account_sample (account, time, used, remaining) VALUES (?, ?, ?, ?)"_L1,
            {account, snapshot.time, valueOf(facts.used), valueOf(facts.balance)});
}

} // namespace

qint64 grownBy(qint64 grown, std::optional<qint64> before, std::optional<qint64> after)
{
    qint64 growth = 0;
    if (!before || !after || qSubOverflow(*after, *before, &growth) || growth < 0)
        return grown;
    qint64 sum = 0;
    return qAddOverflow(grown, growth, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

QVariant valueOf(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::LongLong));
}

void forEachList(std::span<const qint64> ids, const std::function<void(const QString &list)> &f)
{
    for (size_t first = 0; first < ids.size(); first += placesAtOnce) {
        QString list;
        for (const qint64 id : partOf(ids, first))
            list += (list.isEmpty() ? u"("_s : u", "_s) + QString::number(id);
        f(list + u')');
    }
}

QHash<TokenId, TokenRow> LoadWriter::rowsOf(const QList<TokenId> &tokens)
{
    QHash<TokenId, TokenRow> found;
    found.reserve(tokens.size());
    takeRows(found, tokens, false);
    takeRows(found, tokens, true);
    return found;
}

void LoadWriter::takeRows(QHash<TokenId, TokenRow> &found, const QList<TokenId> &tokens, bool isText)
{
    QVariantList identities;
    for (const TokenId &token : tokens) {
        if (token.isText() == isText)
            identities.append(token.toString());
    }
    for (qsizetype first = 0; first < identities.size(); first += qsizetype(placesAtOnce)) {
        const QVariantList some = identities.sliced(first, qMin(qsizetype(placesAtOnce), identities.size() - first));
        SqlRows rows = m_sql.askOnce(rowColumns % QString::number(m_account) % " AND is_text = "_L1
                                         % (isText ? u'1' : u'0') % " AND identity IN (?"_L1
                                         % QString(u", ?"_s).repeated(some.size() - 1) % u')',
                                     some);
        while (rows.next()) {
            const TokenRow row = rowIn(rows, tokens.constFirst().account());
            found.insert(row.token, row);
        }
    }
}

std::vector<TokenRow> LoadWriter::allRows(TokenId::Account number)
{
    std::vector<TokenRow> all;
    SqlRows rows = m_sql.askOnce(rowColumns % QString::number(m_account) % " ORDER BY id"_L1);
    while (rows.next())
        all.push_back(rowIn(rows, number));
    return all;
}

QVariantList LoadWriter::valuesOf(const TokenRow &row) const
{
    return {m_account,
            int{row.token.isText()},
            row.token.toString(),
            row.last.time,
            valueOf(row.last.used),
            valueOf(row.last.remaining),
            row.last.status,
            row.grown};
}

void LoadWriter::insertTokens(std::vector<TokenRow> &rows)
{
    if (rows.empty())
        return;
    QVariantList values;
    QList<TokenId> tokens;
    for (const TokenRow &row : rows) {
        values += valuesOf(row);
        tokens.append(row.token);
    }
    m_sql.insertRows("INSERT INTO token (account, is_text, identity, time, used, remaining, status, grown) VALUES"_L1,
                     8, values);
    const QHash<TokenId, TokenRow> made = rowsOf(tokens);
    for (TokenRow &row : rows)
        row.id = made.value(row.token).id;
}

void LoadWriter::addState(qint64 token, qint64 time, const QByteArray &data)
{
    m_states += {token, time, data.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : data};
}

void LoadWriter::addSample(qint64 token, const UseSample &sample)
{
    m_samples += {token, sample.time, valueOf(sample.used), valueOf(sample.remaining), sample.status};
}

void LoadWriter::addDay(qint64 token, const UseSample &sample, qint64 grown)
{
    m_days += {token, sample.time, valueOf(sample.used), valueOf(sample.remaining), sample.status, grown};
}

void LoadWriter::write(qint64 since)
{
    removeSince("state"_L1, m_replacedStates, since);
    removeSince("sample"_L1, m_replacedSamples, since);
    remove("state"_L1, m_removedStates);
    remove("sample"_L1, m_removedSamples);
    remove("day"_L1, m_removedDays);
    m_sql.insertRows("INSERT INTO state (token, time, data) VALUES"_L1, 3, m_states);
    m_sql.insertRows("INSERT INTO sample (token, time, used, remaining, status) VALUES"_L1, 5, m_samples);
    m_sql.insertRows("INSERT INTO day (token, time, used, remaining, status, grown) VALUES"_L1, 6, m_days);
    QVariantList tokens;
    for (const TokenRow &row : m_tokens)
        tokens += QVariantList{row.id} + valuesOf(row);
    m_sql.insertRows(
        "INSERT INTO token (id, account, is_text, identity, time, used, remaining, status, grown) VALUES"_L1, 9, tokens,
        "ON CONFLICT (id) DO UPDATE SET time = excluded.time, used = excluded.used,"
        " remaining = excluded.remaining, status = excluded.status, grown = excluded.grown"_L1);
}

void LoadWriter::removeSince(QLatin1StringView table, std::span<const qint64> tokens, qint64 since)
{
    forEachList(tokens, [&](const QString &list) {
        m_sql.runOnce("DELETE FROM "_L1 % table % " WHERE time >= ? AND token IN "_L1 % list, {since});
    });
}

void LoadWriter::remove(QLatin1StringView table, const Places &places)
{
    for (size_t first = 0; first < places.size(); first += placesAtOnce) {
        QStringList pairs;
        for (const auto &[token, time] : partOf(std::span(places), first))
            pairs.append(u"(%1, %2)"_s.arg(token).arg(time));
        m_sql.runOnce("DELETE FROM "_L1 % table % " WHERE (token, time) IN (VALUES "_L1 % pairs.join(u", "_s) % u')',
                      {});
    }
}

void writeLoad(Sql &sql, qint64 account, const HistorySnapshot &snapshot,
               const std::optional<HistorySnapshot> &previous)
{
    Load(sql, account, snapshot).write(previous);
    sql.run("DELETE FROM moment WHERE account = ? AND time >= ?"_L1, {account, startOf(snapshot.time, slotSeconds)});
    writeMoment(sql, account, snapshot.time);
    writeBalance(sql, account, snapshot);
}

void beginToken(Sql &sql, qint64 account, const Token &token, qint64 time)
{
    LoadWriter writer(sql, account);
    std::vector<TokenRow> made{{.token = token.id(), .last = sampleOf(token, time)}};
    writer.insertTokens(made);
    writer.addState(made.front().id, time, writtenState(stateOf(token)));
    writer.addSample(made.front().id, made.front().last);
    writer.write(time);
}

void writeMoment(Sql &sql, qint64 account, qint64 time)
{
    sql.run("INSERT INTO moment (account, time) VALUES (?, ?)"_L1, {account, time});
    // What comes from before what has been thinned out is to be thinned out, too.
    sql.run("UPDATE thinned SET hourly = ? WHERE hourly > ?"_L1, {time, time});
    sql.run("UPDATE thinned SET daily = ? WHERE daily > ?"_L1, {time, time});
}

} // namespace TokenDeck
