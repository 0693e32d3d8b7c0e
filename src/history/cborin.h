// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborStreamReader>
#include <QString>

#include <cstring>
#include <optional>

namespace TokenDeck {

// Texts are written as UTF-8, but for those that do not come back from it: with half a character, as masks can have at
// their edges, or a byte order mark in front, which Qt takes for none of the text. Of them the UTF-16 is written, as bytes.
[[nodiscard]] inline bool comesBackFromUtf8(QStringView text)
{
    return text.isValidUtf16() && !text.startsWith(QChar::ByteOrderMark);
}

[[nodiscard]] inline QByteArray unitsOf(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

[[nodiscard]] inline QString textOfUnits(const QByteArray &units)
{
    QString text(units.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), units.constData(), static_cast<size_t>(text.size()) * 2);
    return text;
}

/// Reads CBOR of which it is known what comes. Whatever else comes is an error, after which every answer is empty and
/// nothing is read any more.
class CborIn
{
public:
    explicit CborIn(const QByteArray &bytes)
        : m_reader(bytes)
    { }

    /// Errors of the reader's own show where something is asked of it, and where an array ends.
    [[nodiscard]] bool isGood() const { return !m_failed; }
    void fail() { m_failed = true; }

    void enter() { expect(isGood() && m_reader.isArray() && m_reader.enterContainer()); }
    void leave()
    {
        expect(isGood() && !m_reader.hasNext() && m_reader.lastError().c == QCborError::NoError
               && m_reader.leaveContainer());
    }
    [[nodiscard]] bool hasNext() const { return isGood() && m_reader.hasNext(); }
    void skip() { expect(isGood() && m_reader.next()); }

    [[nodiscard]] bool isText() const { return isGood() && (m_reader.isString() || m_reader.isByteArray()); }
    /// Whether a null came, which is read then.
    [[nodiscard]] bool takesNull() { return isGood() && m_reader.isNull() && m_reader.next(); }

    [[nodiscard]] qint64 integer()
    {
        if (m_failed || !m_reader.isInteger()) {
            fail();
            return 0;
        }
        const qint64 number = m_reader.toInteger();
        expect(m_reader.next());
        return number;
    }
    [[nodiscard]] std::optional<qint64> count()
    {
        if (takesNull())
            return std::nullopt;
        return integer();
    }
    [[nodiscard]] bool boolean()
    {
        const bool flag = isGood() && m_reader.isBool() && m_reader.toBool();
        expect(isGood() && m_reader.isBool() && m_reader.next());
        return flag;
    }
    [[nodiscard]] double real()
    {
        const double number = isGood() && m_reader.isDouble() ? m_reader.toDouble() : 0;
        expect(isGood() && m_reader.isDouble() && m_reader.next());
        return number;
    }
    [[nodiscard]] QByteArray bytes()
    {
        QByteArray all;
        expect(m_reader.isByteArray());
        if (isGood())
            take([this] { return m_reader.readByteArray(); }, all);
        return all;
    }
    [[nodiscard]] QString text()
    {
        if (isGood() && m_reader.isByteArray())
            return textOfUnits(bytes());
        QString all;
        expect(m_reader.isString());
        if (isGood())
            take([this] { return m_reader.readString(); }, all);
        return all;
    }

private:
    void expect(bool came) { m_failed |= !came; }

    template <typename Read, typename Text>
    void take(Read read, Text &all)
    {
        auto part = read();
        for (; part.status == QCborStreamReader::Ok; part = read())
            all.isEmpty() ? void(all = part.data) : void(all += part.data);
        expect(part.status == QCborStreamReader::EndOfString);
    }

    QCborStreamReader m_reader;
    bool m_failed = false;
};

} // namespace TokenDeck
