// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/csvwriter.h"

#include "tokens/letters.h"
#include "tokens/money.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace TokenDeck {

namespace {

bool isNumber(QStringView text)
{
    static const QRegularExpression number(
        QRegularExpression::anchoredPattern(uR"([+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?)"));
    return number.match(text.toString()).hasMatch();
}

/// What spreadsheets drop before they look at a cell, and what cannot be seen.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// The half-width form of ASCII's full-width twins.
char16_t halfWidth(QChar c)
{
    return c >= u'\uff01' && c <= u'\uff5e' ? static_cast<char16_t>(c.unicode() - 0xfee0) : c.unicode();
}

bool isFormula(QStringView text)
{
    if (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n')
        return true;
    const auto first = std::find_if_not(text.begin(), text.end(), isPassedOver);
    if (first == text.end())
        return false;
    switch (halfWidth(*first)) {
    case u'=':
    case u'@': return true;
    case u'+':
    case u'-': return !isNumber(text);
    default: return false;
    }
}

bool needsGuard(QStringView text)
{
    const auto isPlain = [](QChar c) { return (c > u'@' && c < u'\u007f') || isDigit(c); };
    return !text.isEmpty() && !isPlain(text.front()) && isFormula(text);
}

/// Makes the separators of an ASCII text blanks; false if it is not plain.
bool joinPlain(std::span<char> text, std::string_view separators)
{
    if (text.empty())
        return true;
    if (text.front() == '[') // JSON, perhaps
        return false;
    // Without branches and looking at a fixed number of separators, so that it is done many bytes at a time.
    std::array<char, 4> sought;
    sought.fill(separators.front());
    std::ranges::copy(separators, sought.begin());
    const auto same = [](char one, char other) { return static_cast<int>(one == other); };
    int odd = 0;
    for (char &byte : text) {
        const int parts = same(byte, sought[0]) | same(byte, sought[1]) | same(byte, sought[2]) | same(byte, sought[3]);
        odd |= (parts ^ 1) & static_cast<int>(byte <= ' ');
        byte = parts != 0 ? ' ' : byte;
    }
    // Only separators are blanks now.
    for (size_t i = 1; i < text.size(); ++i)
        odd |= same(text[i - 1], ' ') & same(text[i], ' ');
    return odd == 0 && text.front() != ' ' && text.back() != ' ';
}

bool isBreak(QChar c)
{
    return (c >= u'\t' && c <= u'\r') || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

} // namespace

void CsvWriter::csvText(QStringView text)
{
    const bool guard = needsGuard(text);
    if (!guard && m_out.appendPlain<'"', ',', '\r', '\n'>(text))
        return;
    const bool quote = std::any_of(text.begin(), text.end(),
                                   [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
    if (quote)
        m_out.append('"');
    if (guard)
        m_out.append('\'');
    if (!quote) {
        m_out.appendUtf8(text);
        return;
    }
    for (qsizetype mark = text.indexOf(u'"'); mark >= 0; mark = text.indexOf(u'"')) {
        m_out.appendUtf8(text.first(mark + 1));
        m_out.append('"');
        text = text.sliced(mark + 1);
    }
    m_out.appendUtf8(text);
    m_out.append('"');
}

void CsvWriter::tabsText(QStringView text)
{
    QString line;
    if (needsGuard(text))
        line += u'\'';
    // A spreadsheet that meets a leading quote reads on to the next one, over cells and rows: quote it as they do.
    const bool quote = text.startsWith(u'"');
    if (quote)
        line += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBreak(text[i])) {
            if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            line += u' ';
        } else {
            if (quote && text[i] == u'"')
                line += u'"';
            line += text[i];
        }
    }
    if (quote)
        line += u'"';
    m_out.appendUtf8(line);
}

void CsvWriter::text(QStringView text)
{
    beginCell();
    if (m_dialect == Dialect::Csv)
        csvText(text);
    else
        tabsText(text);
}

void CsvWriter::amount(qint64 quota, const Currency &currency)
{
    if (currency.isRaw()) {
        null();
        null();
        return;
    }
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    text(currency.format(quota, plain).remove(currency.symbol()));
    text(currency.symbol());
}

void CsvWriter::listPart(QStringView part)
{
    if (!m_list.isEmpty())
        m_list += u' ';
    m_list += part;
}

bool CsvWriter::plainList(QStringView text, std::string_view separators)
{
    if (needsGuard(text))
        return false;
    const bool inRow = m_inRow;
    const qsizetype before = m_out.size();
    beginCell();
    const qsizetype start = m_out.size();
    if (m_out.appendPlain<'"'>(text) && joinPlain(m_out.since(start), separators))
        return true;
    m_out.truncate(before);
    m_inRow = inRow;
    return false;
}

void CsvWriter::endRow()
{
    // A row of one empty cell would be an empty line, which readers skip.
    if (m_inRow && m_out.size() == m_rowStart && m_dialect == Dialect::Csv)
        m_out.append("\"\"");
    if (m_dialect == Dialect::Csv)
        m_out.append('\r');
    m_out.append('\n');
    m_inRow = false;
}

} // namespace TokenDeck
