// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jsonwriter.h"

namespace TokenDeck {

void JsonWriter::beginArray()
{
    m_out.append('[');
    m_firstObject = true;
}

void JsonWriter::beginObject()
{
    m_out.append(m_firstObject ? "\n{" : ",\n{");
    m_firstObject = false;
    m_firstMember = true;
}

void JsonWriter::name(QByteArrayView name)
{
    m_out.append(m_firstMember ? "\"" : ",\"");
    m_out.append(name);
    m_out.append("\":");
    m_firstMember = false;
}

void JsonWriter::text(QStringView text)
{
    m_out.append('"');
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\' && c != 0x7f)
            continue;
        m_out.appendUtf8(text.sliced(start, i - start));
        start = i + 1;
        switch (c) {
        case u'"': m_out.append("\\\""); break;
        case u'\\': m_out.append("\\\\"); break;
        case u'\n': m_out.append("\\n"); break;
        case u'\r': m_out.append("\\r"); break;
        case u'\t': m_out.append("\\t"); break;
        default:
            m_out.append("\\u00");
            m_out.append("0123456789abcdef"[c >> 4]);
            m_out.append("0123456789abcdef"[c & 0xf]);
        }
    }
    m_out.appendUtf8(text.sliced(start));
    m_out.append('"');
}

void JsonWriter::word(QByteArrayView word)
{
    m_out.append('"');
    m_out.append(word);
    m_out.append('"');
}

void JsonWriter::time(qint64 seconds)
{
    const qsizetype start = m_out.size();
    m_out.append('"');
    if (m_out.appendIsoTime(seconds)) {
        m_out.append('"');
    } else {
        m_out.truncate(start);
        null();
    }
}

void JsonWriter::beginList()
{
    m_out.append('[');
    m_firstPart = true;
}

void JsonWriter::listPart(QStringView part)
{
    if (!m_firstPart)
        m_out.append(',');
    m_firstPart = false;
    text(part);
}

} // namespace TokenDeck
