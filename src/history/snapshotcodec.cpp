// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/snapshotcodec.h"

#include "families/families.h"
#include "history/factscodec.h"
#include "history/tokencodec.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QtEndian>

#include <utility>
#include <vector>

namespace TokenDeck {

using namespace Codec;

namespace {

constexpr char snapshotVersion = 1;
constexpr char arrayOfThree = '\x83'; // in CBOR: head, shared texts, pages
constexpr qsizetype checksumSize = 8;
/// What zlib can make of a byte at most.
constexpr qint64 largestGrowth = 1'100;
constexpr qsizetype largestPage = 1'000'000;

QByteArray checksum(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(bytes);
    return hash.result().first(checksumSize);
}

void putCount(QCborStreamWriter &out, std::optional<qint64> count)
{
    if (count)
        out.append(*count);
    else
        out.appendNull();
}

void putHead(QCborStreamWriter &out, const HistorySnapshot &snapshot)
{
    const InventorySource source = snapshot.inventory.sources().constFirst();
    out.append(familyId(source.family));
    putCount(out, source.total);
    out.append(source.readTime);
    out.append(source.lostRows);
    out.append(qint64(snapshot.inventory.pageSize()));
    out.append(qint64(snapshot.inventory.rowCount()));
    out.append(snapshot.time);
    put(out, snapshot.currency.symbol());
    out.append(snapshot.currency.rate());
    putCount(out, snapshot.currency.quotaPerUnit());
    out.append(writtenFacts(snapshot.facts).toCbor());
    out.startArray(2 * fieldInfos.size());
    for (const FieldInfo &info : fieldInfos) {
        out.append(fieldName(info.field));
        out.append(source.unknownFields[static_cast<size_t>(info.field)]);
    }
    out.endArray();
}

void putToken(QCborStreamWriter &out, const Token &token, Family usual, SharedTexts &shared)
{
    out.startArray();
    if (token.id().isText())
        put(out, token.id().toString());
    else
        out.append(token.id().value());
    out.append(flagsOf(token));
    out.append(qint64(token.unknownFields));
    if (token.family == usual)
        out.appendNull();
    else
        out.append(familyId(token.family));
    TokenWriter writer(out, &shared);
    for (const FieldInfo &info : fieldInfos)
        writer.put(token, info);
    out.endArray();
}

/// The fields that were written, by their names; nothing for those that this version does not know.
using Columns = std::vector<const FieldInfo *>;

class SnapshotReader
{
public:
    SnapshotReader(const QByteArray &bytes, TokenId::Account number)
        : m_in(bytes)
        , m_number(number)
    { }

    std::optional<HistorySnapshot> read()
    {
        HistorySnapshot snapshot;
        m_in.enter();
        m_in.enter();
        readHead(snapshot);
        m_in.leave();
        readTexts();
        readPages(snapshot.inventory);
        m_in.leave();
        if (!m_in.isGood())
            return std::nullopt;
        return snapshot;
    }

private:
    void readHead(HistorySnapshot &snapshot)
    {
        m_family = familyFromId(m_in.text()).value_or(Family::Unknown);
        const std::optional<qint64> total = m_in.count();
        const qint64 readTime = m_in.integer();
        const qint64 lostRows = m_in.integer();
        m_pageSize = m_in.integer();
        m_rows = m_in.integer();
        if (m_pageSize < 1 || m_pageSize > largestPage || m_rows < 0)
            m_in.fail();
        snapshot.time = m_in.integer();
        const QString symbol = m_in.text();
        const double rate = m_in.real();
        snapshot.currency = currencyOf(symbol, rate, m_in.count());
        // What could be read of a document that breaks off must not be touched.
        QCborParserError error;
        const QCborValue written = QCborValue::fromCbor(m_in.bytes(), &error);
        const auto facts = error.error == QCborError::NoError ? readFacts(written) : std::nullopt;
        if (facts)
            snapshot.facts = *facts;
        else
            m_in.fail();
        const FieldCounts unknown = readColumns();
        if (!m_in.isGood())
            return;
        snapshot.inventory = Inventory(m_family, m_pageSize, m_number);
        snapshot.inventory.setTotal(total);
        snapshot.inventory.setReadTime(readTime);
        snapshot.inventory.setFaults(lostRows, unknown);
        snapshot.inventory.setCompleteness(Completeness::Whole);
    }

    static Currency currencyOf(const QString &symbol, double rate, std::optional<qint64> quotaPerUnit)
    {
        const auto units = static_cast<double>(quotaPerUnit.value_or(0));
        return rate > 0 ? Currency::money(symbol, rate, units) : Currency::raw(units);
    }

    FieldCounts readColumns()
    {
        FieldCounts unknown{};
        m_in.enter();
        while (m_in.hasNext()) {
            const FieldInfo *info = m_columns.emplace_back(infoOf(m_in.text()));
            const qint64 count = m_in.integer();
            if (info)
                unknown[static_cast<size_t>(info->field)] = count;
        }
        m_in.leave();
        return unknown;
    }

    void readTexts()
    {
        m_in.enter();
        while (m_in.hasNext()) {
            const QString text = m_in.text();
            m_texts.append(SharedText(text, m_in.text()));
        }
        m_in.leave();
    }

    void readPages(Inventory &inventory)
    {
        std::vector<Inventory::Page> pages;
        m_in.enter();
        while (m_in.hasNext())
            pages.push_back(m_in.takesNull() ? nullptr : readPage());
        m_in.leave();
        // Each row that is counted has to be on one of them.
        if (!m_in.isGood() || (m_rows + m_pageSize - 1) / m_pageSize != static_cast<qint64>(pages.size()))
            return m_in.fail();
        inventory.setRowCount(m_rows);
        for (size_t i = 0; i < pages.size(); ++i)
            inventory.setPage(static_cast<qsizetype>(i), std::move(pages[i]));
        if (inventory.rowCount() != m_rows)
            m_in.fail();
    }

    Inventory::Page readPage()
    {
        auto tokens = std::make_shared<std::vector<Token>>();
        m_in.enter();
        while (m_in.hasNext() && static_cast<qint64>(tokens->size()) < m_pageSize)
            readToken(tokens->emplace_back());
        m_in.leave();
        return tokens;
    }

    void readToken(Token &token)
    {
        m_in.enter();
        token.setId(m_in.isText() ? TokenId::fromText(m_in.text(), m_number) : TokenId(m_in.integer(), m_number));
        setFlags(token, m_in.integer());
        const auto unknown = static_cast<quint64>(m_in.integer());
        token.family = m_in.takesNull() ? m_family : familyFromId(m_in.text()).value_or(Family::Unknown);
        for (const FieldInfo &info : fieldInfos)
            token.setUnknown(info.field);
        TokenReader reader(m_in, &m_texts);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const FieldInfo *info = m_columns[i];
            if (!info) {
                m_in.skip();
                continue;
            }
            reader.take(token, *info);
            if (!(unknown >> i & 1))
                token.unknownFields &= static_cast<quint16>(~Token::bit(info->field));
        }
        m_in.leave();
    }

    CborIn m_in;
    const TokenId::Account m_number;
    Family m_family = Family::Unknown;
    qint64 m_pageSize = 1;
    qint64 m_rows = 0;
    Columns m_columns;
    QList<SharedText> m_texts;
};

} // namespace

QByteArray writtenSnapshot(const HistorySnapshot &snapshot)
{
    const Inventory &inventory = snapshot.inventory;
    const Family family = inventory.sources().constFirst().family;
    QByteArray pages;
    SharedTexts shared;
    {
        QCborStreamWriter out(&pages);
        out.startArray();
        for (qsizetype index = 0; index < inventory.pageCount(); ++index) {
            if (!inventory.hasPage(index)) {
                out.appendNull();
                continue;
            }
            out.startArray();
            for (const Token &token : *inventory.page(index))
                putToken(out, token, family, shared);
            out.endArray();
        }
        out.endArray();
    }
    QByteArray parts;
    {
        QCborStreamWriter out(&parts);
        out.startArray();
        putHead(out, snapshot);
        out.endArray();
        out.startArray();
        for (const SharedText &text : shared.texts()) {
            put(out, text.text());
            put(out, text.beside());
        }
        out.endArray();
    }
    const QByteArray packed = qCompress(QByteArray(1, arrayOfThree) + parts + pages, 1);
    return QByteArray(1, snapshotVersion) + checksum(packed) + packed;
}

std::optional<HistorySnapshot> readSnapshot(const QByteArray &bytes, TokenId::Account number)
{
    constexpr qsizetype head = 1 + checksumSize;
    constexpr qsizetype sizeBytes = 4; // of qCompress
    if (bytes.size() < head + sizeBytes || bytes.front() != snapshotVersion)
        return std::nullopt;
    const QByteArrayView packed = QByteArrayView(bytes).sliced(head);
    if (checksum(packed) != QByteArrayView(bytes).sliced(1, checksumSize)
        || qFromBigEndian<quint32>(packed.data()) > largestGrowth * packed.size())
        return std::nullopt;
    const QByteArray all = qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
    return SnapshotReader(all, number).read();
}

} // namespace TokenDeck
