// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/keyquery.h"

#include "query/filterparser.h"
#include "tokens/letters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr auto usualPrefix = "sk-"_L1;
constexpr qsizetype stars = 10; // of a mask of a whole key
constexpr qsizetype edge = 4;   // what it shows at either end

bool isSeparator(QChar c)
{
    return c == u'-' || c == u'_';
}

bool isOfKey(QChar c)
{
    return isLetter(c) || isDigit(c) || isSeparator(c);
}

/// The separator included; 0 without a prefix.
qsizetype prefixLength(QStringView key)
{
    constexpr qsizetype maxPrefix = 8;
    qsizetype letters = 0;
    while (letters < key.size() && isLetter(key[letters]))
        ++letters;
    const bool ends = letters < key.size() && isSeparator(key[letters]);
    return ends && letters > 0 && letters <= maxPrefix ? letters + 1 : 0;
}

/// Letters and digits in disorder, which words, dates and names of models are not. All numbers only grow with the text,
/// so that what is typed is taken for a key at some character if it is when pasted as a whole.
struct Disorder
{
    explicit Disorder(QStringView piece)
    {
        constexpr int minSwitches = 5;
        constexpr int minOfEach = 9;
        int lowers = 0;
        int uppers = 0;
        int digits = 0;
        int switches = 0; // between kinds; not from a capital on, which begins a word: "SupportBot2024" has two
        QChar before;
        for (const QChar c : piece) {
            lowers += isLower(c);
            uppers += isUpper(c);
            digits += isDigit(c);
            beyondHex |= (c > u'f' && c <= u'z') || (c > u'F' && c <= u'Z');
            const bool goesOn = before.isNull() || (isLower(c) && !isDigit(before)) || (isUpper(c) && isUpper(before))
                || (isDigit(c) && isDigit(before));
            switches += !goesOn;
            before = c;
        }
        mixed = digits > 0 && digits < piece.size() && switches >= minSwitches;
        capitals = uppers >= minOfEach && lowers >= minOfEach;
    }

    bool mixed = false;
    bool capitals = false; // in the middle of words, without digits
    bool beyondHex = false;
};

/// @p run: letters, digits and separators only, not beginning with a separator.
bool isKey(QStringView run)
{
    constexpr qsizetype minBehindUsualPrefix = 16;
    constexpr qsizetype minBehindPrefix = 24;
    constexpr qsizetype minBare = 32;
    constexpr qsizetype minInAnyOrder = 40;
    constexpr qsizetype minPiece = 13; // those of a UUID are shorter
    if (run.startsWith(usualPrefix, Qt::CaseInsensitive))
        return run.size() >= usualPrefix.size() + minBehindUsualPrefix;
    qsizetype behindPrefix = 0;
    qsizetype bare = 0;
    bool beyondHex = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= run.size(); ++i) {
        if (i < run.size() && !isSeparator(run[i]))
            continue;
        const QStringView piece = run.sliced(start, i - start);
        start = i + 1;
        if (piece.size() >= minInAnyOrder && !std::ranges::all_of(piece, isDigit))
            return true;
        const Disorder disorder(piece);
        if (piece.size() < minPiece || !(disorder.mixed || disorder.capitals))
            continue;
        behindPrefix += piece.size();
        bare += disorder.mixed ? piece.size() : 0;
        beyondHex |= disorder.beyondHex;
    }
    return (prefixLength(run) > 0 && behindPrefix >= minBehindPrefix) || (bare >= minBare && beyondHex);
}

/// A piece of a query.
struct Span
{
    qsizetype position = 0;
    qsizetype length = 0;
};

QString maskText(const MaskedKey &mask)
{
    return mask.toString().sliced(usualPrefix.size());
}

/// One walk over a query, as the parser reads it.
class Masker
{
public:
    Masker(QString &query, qsizetype &cursor)
        : m_query(query)
        , m_cursor(cursor)
    { }

    bool mask()
    {
        qsizetype at = 0;
        bool behindBare = false; // a term that only a quote ended
        while (at < m_query.size()) {
            const QChar c = m_query.at(at);
            if (c.isSpace() || c == u'(' || c == u')' || c == u'|' || c == u'-') {
                ++at;
                behindBare = false;
                continue;
            }
            growMasks(readTerm(m_query, at));
            const WrittenTerm term = readTerm(m_query, at);
            const qsizetype rest = m_query.size() - at - term.length;
            maskTerm(term, behindBare);
            behindBare = !term.values.back().quoted;
            at = m_query.size() - rest;
        }
        return m_changed;
    }

private:
    using Value = WrittenTerm::Value;

    void replace(const Span &span, const QString &text)
    {
        if (QStringView(m_query).sliced(span.position, span.length) == text)
            return;
        m_query.replace(span.position, span.length, text);
        m_changed = true;
        if (m_cursor >= span.position + span.length)
            m_cursor += text.size() - span.length;
        else if (m_cursor > span.position)
            m_cursor = span.position + text.size();
    }

    /// Without the quotes.
    static Span inside(const Value &value)
    {
        if (!value.quoted)
            return {value.position, value.length};
        return {value.position + 1, value.length - (value.closed ? 2 : 1)};
    }

    [[nodiscard]] QStringView textOf(const Span &span) const
    {
        return QStringView(m_query).sliced(span.position, span.length);
    }

    [[nodiscard]] std::vector<Span> keysIn(const Span &span) const
    {
        std::vector<Span> keys;
        const qsizetype end = span.position + span.length;
        qsizetype at = span.position;
        while (at < end) {
            if (!isOfKey(m_query.at(at)) || isSeparator(m_query.at(at))) {
                ++at;
                continue;
            }
            const qsizetype start = at;
            while (at < end && isOfKey(m_query.at(at)))
                ++at;
            if (isKey(textOf({start, at - start})))
                keys.push_back({start, at - start});
        }
        return keys;
    }

    /// What stands behind the ten stars of masks.
    [[nodiscard]] std::vector<Span> tailsIn(const Span &span) const
    {
        std::vector<Span> tails;
        const qsizetype end = span.position + span.length;
        qsizetype at = span.position;
        while (at < end) {
            const qsizetype start = at;
            while (at < end && m_query.at(at) == u'*')
                ++at;
            const bool isMask = at - start == stars && start - span.position >= edge
                && std::ranges::all_of(textOf({start - edge, edge}), isOfKey);
            const qsizetype tail = at;
            while (isMask && at < end && isOfKey(m_query.at(at)))
                ++at;
            if (at - tail >= edge)
                tails.push_back({tail, at - tail});
            at = std::max(at, start + 1);
        }
        return tails;
    }

    /// Masks that were typed on end with the last four characters, and so do their alternatives.
    void growMasks(const WrittenTerm &term)
    {
        std::vector<Span> tails;
        for (const Value &value : term.values) {
            const std::vector<Span> found = tailsIn(inside(value));
            tails.insert(tails.end(), found.begin(), found.end());
        }
        const bool isAlternative = term.field && term.field->holdsKeys;
        for (const Span &grown : std::vector(tails)) {
            if (grown.length == edge)
                continue;
            const QString before = textOf({grown.position, edge}).toString();
            const QString after = textOf({grown.position + grown.length - edge, edge}).toString();
            for (const Span &tail : tails) {
                if (isAlternative && tail.length == edge && textOf(tail) == before)
                    replace(tail, after);
            }
        }
        for (auto tail = tails.rbegin(); tail != tails.rend(); ++tail)
            replace({tail->position, tail->length - edge}, {});
    }

    void maskTerm(const WrittenTerm &term, bool behindBare)
    {
        const bool isWord = !term.comparison;
        const bool isKeyTerm = term.field && term.field->holdsKeys;
        for (auto value = term.values.rbegin(); value != term.values.rend(); ++value) {
            const QString field = isWord ? u"key:"_s : QString();
            const bool standsAlone = isWord ? !value->quoted || !(behindBare || runsOn(*value, false))
                                            : isKeyTerm && !(value->quoted && runsOn(*value, true));
            if (standsAlone && replaceWhole(*value, field))
                continue;
            maskWithin(inside(*value));
        }
        if (!isWord)
            maskWithin({term.position, term.front.size()});
    }

    /// Whether more would belong to the value if its quotes went.
    [[nodiscard]] bool runsOn(const Value &value, bool listed) const
    {
        const qsizetype end = value.position + value.length;
        if (!value.closed || end == m_query.size())
            return false;
        const QChar next = m_query.at(end);
        return !next.isSpace() && !u"()|\""_s.contains(next) && !(listed && next == u',');
    }

    /// A value that holds keys and nothing else, or in quotes that are not needed the mask of one.
    bool replaceWhole(const Value &value, const QString &field)
    {
        const Span content = inside(value);
        const std::vector<Span> keys = keysIn(content);
        QStringList masks;
        qsizetype at = content.position;
        const auto isMark = [](QChar c) { return !c.isLetterOrNumber() && c != u'*' && !c.isSurrogate(); };
        for (const Span &key : keys) {
            if (!std::ranges::all_of(textOf({at, key.position - at}), isMark))
                return false;
            for (const MaskedKey &mask : masksOf(textOf(key)))
                masks.append(maskText(mask));
            at = key.position + key.length;
        }
        const qsizetype end = content.position + content.length;
        if (keys.empty() && field.isEmpty() && value.quoted && value.closed && isMask(textOf(content)))
            masks.append(textOf(content).toString());
        else if (keys.empty() || !std::ranges::all_of(textOf({at, end - at}), isMark))
            return false;
        if (!value.closed) // the rest of the key may follow, and the quote that closes it
            masks.last().prepend(u'"');
        replace({value.position, value.length}, field + masks.join(u','));
        return true;
    }

    static bool isMask(QStringView text)
    {
        return text.size() == edge + stars + edge && std::ranges::all_of(text.first(edge), isOfKey)
            && std::ranges::all_of(text.sliced(edge, stars), [](QChar c) { return c == u'*'; })
            && std::ranges::all_of(text.last(edge), isOfKey);
    }

    /// Whatever it is that the key is written into, it is read as before.
    void maskWithin(const Span &span)
    {
        const std::vector<Span> keys = keysIn(span);
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            replace(*key, maskText(masksOf(textOf(*key)).constFirst()));
    }

    QString &m_query;
    qsizetype &m_cursor;
    bool m_changed = false;
};

} // namespace

QList<MaskedKey> masksOf(QStringView key)
{
    if (key.startsWith(usualPrefix, Qt::CaseInsensitive))
        return {MaskedKey::fromKey(key.sliced(usualPrefix.size()))};
    QList<MaskedKey> masks;
    const qsizetype prefix = prefixLength(key);
    if (prefix > 0 && key.size() - prefix > edge)
        masks.append(MaskedKey::fromKey(key.sliced(prefix)));
    masks.append(MaskedKey::fromKey(key));
    return masks;
}

bool maskKeys(QString &query, qsizetype &cursor)
{
    return Masker(query, cursor).mask();
}

QString withoutKeys(QString query)
{
    qsizetype cursor = 0;
    maskKeys(query, cursor);
    return query;
}

} // namespace TokenDeck
