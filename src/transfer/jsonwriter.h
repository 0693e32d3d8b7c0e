// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/bytes.h"

namespace TokenDeck {

/// Appends an array of flat objects to a buffer as JSON (RFC 8259) in UTF-8, one object a line. Integers are written
/// exactly, beyond what a double holds. The calls must come in the order that JSON has.
class JsonWriter
{
public:
    /// @p out must outlive the writer.
    explicit JsonWriter(ByteBuffer &out)
        : m_out(out)
    { }

    void beginArray();
    /// In place of beginArray(), where the bytes before are another writer's that has written an object.
    void continueArray() { m_firstObject = false; }
    void endArray() { m_out.append(m_firstObject ? "]\n" : "\n]\n"); }
    void beginObject();
    void endObject() { m_out.append('}'); }
    /// A member's name: ASCII that needs no escaping. A value is to follow.
    void name(QByteArrayView name);

    void text(QStringView text);
    /// ASCII that needs no escaping.
    void word(QByteArrayView word);
    void integer(qint64 value) { m_out.appendInteger(value); }
    void boolean(bool value) { m_out.append(value ? QByteArrayView("true") : QByteArrayView("false")); }
    /// ISO 8601 in UTC, null outside the years 1 to 9999.
    void time(qint64 seconds);
    /// An array of strings, part by part.
    void beginList();
    void listPart(QStringView part);
    void endList() { m_out.append(']'); }
    void null() { m_out.append("null"); }

private:
    ByteBuffer &m_out;
    bool m_firstObject = true;
    bool m_firstMember = true;
    bool m_firstPart = true;
};

} // namespace TokenDeck
