// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/bytes.h"

#include <QString>

#include <string_view>

namespace TokenDeck {

class Currency;

/// Appends rows of cells to a buffer, in UTF-8. A cell that a spreadsheet would run as a formula (it begins with =, +,
/// -, @ in half or full width, behind blanks and invisible characters too, or with a tab or line break, and is no
/// number) is guarded by a leading apostrophe.
class CsvWriter
{
public:
    enum class Dialect : quint8 {
        Csv,  ///< RFC 4180: commas, CRLF, cells in double quotes where needed
        Tabs, ///< for the clipboard: tabs and line feeds; tabs and line breaks within a cell become blanks
    };

    /// @p out must outlive the writer.
    explicit CsvWriter(ByteBuffer &out, Dialect dialect = Dialect::Csv)
        : m_out(out)
        , m_dialect(dialect)
    { }

    void text(QStringView text);
    /// ASCII that needs no quoting.
    void word(QByteArrayView word)
    {
        beginCell();
        m_out.append(word);
    }
    void integer(qint64 value)
    {
        beginCell();
        m_out.appendInteger(value);
    }
    void boolean(bool value) { word(value ? QByteArrayView("true") : QByteArrayView("false")); }
    /// ISO 8601 in UTC, empty outside the years 1 to 9999.
    void time(qint64 seconds)
    {
        beginCell();
        static_cast<void>(m_out.appendIsoTime(seconds));
    }
    /// Two cells: a number in the currency, without separators of thousands, and its symbol; both empty where amounts
    /// are shown in quota units.
    void amount(qint64 quota, const Currency &currency);
    /// Parts joined by a blank; none of them is empty.
    void beginList() { m_list.resize(0); }
    void listPart(QStringView part);
    void endList() { text(m_list); }
    /// The same at once, of a text in which @p separators separate the parts. Returns false, and appends nothing,
    /// unless the text is plain: one separator between each two parts, no other blank, and nothing to be quoted or
    /// guarded.
    [[nodiscard]] bool plainList(QStringView text, std::string_view separators);
    /// An empty cell.
    void null() { beginCell(); }
    void endRow();

private:
    void beginCell()
    {
        if (m_inRow)
            m_out.append(m_dialect == Dialect::Csv ? ',' : '\t');
        else
            m_rowStart = m_out.size();
        m_inRow = true;
    }
    void csvText(QStringView text);
    void tabsText(QStringView text);

    ByteBuffer &m_out;
    QString m_list;
    qsizetype m_rowStart = 0;
    Dialect m_dialect;
    bool m_inRow = false;
};

} // namespace TokenDeck
