// SPDX-License-Identifier: GPL-3.0-or-later
// Whole keys in queries: none stays, and the token is found.
#include "query/filter.h"
#include "query/keyquery.h"
#include "support/testtokens.h"

#include <QTest>
#include <QUuid>

#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qsizetype keyLength = 48;
const QString alphanumeric = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
const QString key = u"Qw7rT2yUiO9pAsDfGh4jKlZxCvBn0mE8Xc5VbNmLkJhGfDsz"_s;
const QString mask = u"Qw7r**********fDsz"_s;

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    { }
    qsizetype below(qsizetype bound) { return static_cast<qsizetype>(m_random() % static_cast<unsigned>(bound)); }
    QString text(qsizetype length, const QString &alphabet = alphanumeric)
    {
        QString text;
        while (text.size() < length)
            text += alphabet.at(below(alphabet.size()));
        return text;
    }
    const QString &one(const QStringList &texts) { return texts.at(below(texts.size())); }

private:
    std::mt19937 m_random;
};

/// A query without keys, in blanks between which a key can stand.
QStringList randomTerms(Dice &dice)
{
    static const QStringList terms{u"prod"_s,           u"-test"_s,     u"\"two words\""_s, u"group:vip,\"a b\""_s,
                                   u"(a | b)"_s,        u"is:usable"_s, u"expires>7d"_s,    u"remaining>=5k"_s,
                                   u"-(dev group:x)"_s, u"|"_s,         u"生产"_s,          u"key:wxyz"_s};
    QStringList chosen;
    for (qsizetype i = dice.below(5); i > 0; --i)
        chosen.append(dice.one(terms));
    return chosen;
}

QString pasted(QString query, qsizetype at, const QString &text)
{
    query.insert(at, text);
    qsizetype cursor = at + text.size();
    maskKeys(query, cursor);
    return query;
}

/// Character by character, where the cursor is left.
QString typed(QString query, qsizetype at, const QString &text)
{
    qsizetype cursor = at;
    for (const QChar c : text) {
        query.insert(cursor++, c);
        maskKeys(query, cursor);
    }
    return query;
}

bool leaks(const QString &query, const QString &ofKey)
{
    constexpr qsizetype piece = 8;
    for (qsizetype at = 4; at + piece <= ofKey.size() - 4; ++at) {
        if (query.contains(QStringView(ofKey).sliced(at, piece)))
            return true;
    }
    return false;
}

/// The ids of tokens that a query finds.
QList<qint64> found(const QString &query, const std::vector<Token> &tokens)
{
    const auto parsed = Filter::parse(query);
    if (const auto *error = std::get_if<FilterError>(&parsed))
        qFatal("'%s' is no query, for '%s'", qPrintable(query), qPrintable(error->what));
    QList<qint64> ids;
    for (const Token &token : tokens) {
        if (std::get<Filter>(parsed).matches(token, {.now = tableNow}))
            ids.append(token.id().value());
    }
    return ids;
}

} // namespace

class TestKeyQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void leavesAlone_data();
    void leavesAlone();
    void leavesRandomIdsAlone();
    void findsTheTokenOfAPastedKey();
    void leaksNothingWhereverItIsPasted();
    void typedIsAsPasted();
    void goesOnWithAMask_data();
    void goesOnWithAMask();
    void movesTheCursor_data();
    void movesTheCursor();
    void knowsTheMasksOfAKey();
};

void TestKeyQuery::masks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &query, const QString &expected) {
        QTest::newRow(name) << query << expected;
    };
    const QString term = u"key:"_s + mask;
    const QString both = mask + u",ak-Q**********fDsz"_s;
    row("bare", key, term);
    row("the usual prefix", u"sk-"_s + key, term);
    row("in capitals", u"SK-"_s + key, term);
    row("short, with the usual prefix", u"sk-abcdefghijklmnop"_s, u"key:abcd**********mnop"_s);
    row("short, in capitals", u"SK-ABCDEFGHIJKLMNOP"_s, u"key:ABCD**********MNOP"_s);
    row("pieces behind it", u"sk-proj-ab_cd-efghijklm"_s, u"key:proj**********jklm"_s);
    row("another prefix", u"ak-"_s + key, u"key:"_s + both);
    row("and underscores", u"gsk_"_s + key, u"key:"_s + mask + u",gsk_**********fDsz"_s);
    row("hexadecimal behind a prefix", u"ak-3f9a1c7e0b52d8460e9f1a2b"_s,
        u"key:3f9a**********1a2b,ak-3**********1a2b"_s);
    row("no digits behind a prefix", u"ak-QwErTyUiOpAsDfGhJkLzXcVbNm"_s,
        u"key:QwEr**********VbNm,ak-Q**********VbNm"_s);
    row("32 in disorder", u"q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6"_s, u"key:q1w2**********g5h6"_s);
    row("with separators of its own", u"Qw7rT2yUiO9pAsDf-Gh4jKlZxCvBn0mE8Xc5V"_s, u"key:Qw7r**********Xc5V"_s);
    row("40 in order", u"abcdefghijklmnopqrstuvwxyzabcdefghijklmn"_s, u"key:abcd**********klmn"_s);
    row("negated", u"-sk-"_s + key, u"-"_s + term);
    row("among others", u"prod (sk-%1|x) -is:dead"_s.arg(key), u"prod (%1|x) -is:dead"_s.arg(term));
    row("in quotes", u"\"sk-%1\""_s.arg(key), term);
    row("in quotes with blanks", u"\" sk-%1 \""_s.arg(key), term);
    row("another prefix in quotes", u"\"ak-%1\""_s.arg(key), u"key:"_s + both);
    row("quotes that are open", u"\"sk-"_s + key, u"key:\""_s + mask);
    row("open, another prefix", u"\"ak-"_s + key, u"key:%1,\"ak-Q**********fDsz"_s.arg(mask));
    row("in other quotes", u"'sk-%1',"_s.arg(key), term);
    row("two", u"sk-%1,sk-abcdefghijklmnop"_s.arg(key), term + u",abcd**********mnop"_s);
    row("behind an invisible mark", u"\ufeffsk-"_s + key, term);
    row("of a term", u"key:sk-"_s + key, term);
    row("of a term in capitals", u"KEY=sk-"_s + key, u"KEY="_s + mask);
    row("of a term, another prefix", u"key:ak-"_s + key, u"key:"_s + both);
    row("of a term, quoted", u"key:\"sk-%1\""_s.arg(key), term);
    row("of a term with others", u"key:abc,ak-%1,\"x y\""_s.arg(key), u"key:abc,%1,\"x y\""_s.arg(both));
    row("quotes that closed late", u"key:\"%1\""_s.arg(mask), term);
    row("of another term", u"name:sk-%1 x"_s.arg(key), u"name:%1 x"_s.arg(mask));
    row("of another term, quoted", u"name:\"ak-%1\""_s.arg(key), u"name:\"%1\""_s.arg(mask));
    row("of an unknown field", u"token:sk-"_s + key, u"token:"_s + mask);
    row("as a field", u"sk-abcdefghijklmnop:x"_s, u"abcd**********mnop:x"_s);
    row("of a comparison without a field", u"<sk-"_s + key, u"<"_s + mask);
    row("within quotes", u"\"my sk-%1 key\""_s.arg(key), u"\"my %1 key\""_s.arg(mask));
    row("within a word", u"https://x.example/sk-"_s + key, u"https://x.example/"_s + mask);
    row("quotes against a word", u"foo\"sk-%1\""_s.arg(key), u"foo\"%1\""_s.arg(mask));
    row("a word against quotes", u"\"sk-%1\"foo"_s.arg(key), u"\"%1\"foo"_s.arg(mask));
    row("quotes against a list", u"key:\"sk-%1\"x"_s.arg(key), u"key:\"%1\"x"_s.arg(mask));
    row("behind quotes", u"\"a\"sk-"_s + key, u"\"a\""_s + term);
    row("in front of a mask", key + mask, u"Qw7r**********"_s + mask);
}

void TestKeyQuery::masks()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QString masked = query;
    qsizetype cursor = 0;
    QVERIFY(maskKeys(masked, cursor));
    QCOMPARE(masked, expected);
    QVERIFY(!maskKeys(masked, cursor)); // once is enough
    QCOMPARE(masked, expected);
}

void TestKeyQuery::leavesAlone_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {
             "",
             "prod backup",
             "sk-",
             "sk-abcdefghijklmno",
             "ak-abcdefghijk",
             "id:00000000000000000000000000000003",
             "id:00000000-0000-0000-0000-000000000003",
             "550e8400-e29b-41d4-a716-446655440000",
             "deadbeef-e29b-41d4-a716-446655440000",
             "id:deadbeef-a1b2-4c3d-8e9f-a1b2c3d4e5f6,f0f0f0f0a1b24c3d8e9fa1b2c3d4e5f6",
             "req-a1b2c3d4-e29b-41d4-a716-a1b2c3d4e5f6-a1b2c3d4-e29b-41d4-a716-a1b2c3d4e5f6",
             "gpt-4o-mini-2024-07-18",
             "model:claude-sonnet-4-6-20260101",
             "model:accounts-fireworks-models-llama-v3p1-405b-instruct",
             "model:deepseek-r1-distill-qwen-32b-preview-20250101,ep-20250101120000-abcde",
             "ip:2001:db8:85a3:0:0:8a2e:370:7334",
             "ip:2001:0db8:85a3:0000:0000:8a2e:0370:7334",
             "internationalization",
             "Rindfleischetikettierungsgesetz",
             "productionbackendservicecluster0001",
             "team-CustomerSupportChatbot2024",
             "team-CustomerSupport2024-ProductionCluster01-EuropeWest1",
             "prod_INTERNATIONALIZATIONSERVICE",
             "my-very-long-token-name-for-the-production-cluster-in-europe-2024",
             "12345678901234567890123456789012345678901234567890",
             "sk-abcd**********wxyz",
             "abcd**********wxyz",
             "\"abcd**********wxyz\"",
             "key:abcd**********wxyz,ak-a**********wxyz",
             "key:ab****yz",
             "expires<2026-12-31 -is:dead (status:disabled,expired | created>=2026-01-01)",
         })
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestKeyQuery::leavesAlone()
{
    QFETCH(QString, query);
    QString masked = query;
    qsizetype cursor = query.size();
    QVERIFY2(!maskKeys(masked, cursor), qPrintable(masked));
    QCOMPARE(masked, query);
    QCOMPARE(cursor, query.size());
    QCOMPARE(typed({}, 0, query), query);
}

void TestKeyQuery::leavesRandomIdsAlone()
{
    Dice dice(3);
    for (int i = 0; i < 2'000; ++i) {
        const QString hex = dice.text(32, u"0123456789abcdef"_s);
        const QString hyphenated = QUuid::fromString(hex.left(8) + u'-' + hex.sliced(8, 4) + u'-' + hex.sliced(12, 4)
                                                     + u'-' + hex.sliced(16, 4) + u'-' + hex.last(12))
                                       .toString(QUuid::WithoutBraces);
        for (const QString &id : {hex, hex.toUpper(), hyphenated, hyphenated.toUpper()})
            QCOMPARE(withoutKeys(u"id:%1 %1"_s.arg(id)), u"id:%1 %1"_s.arg(id));
    }
}

void TestKeyQuery::findsTheTokenOfAPastedKey()
{
    Dice dice(1);
    for (int i = 0; i < 2'000; ++i) {
        const QString bare = dice.text(keyLength);
        const QString prefix = dice.one({QString(), u"sk-"_s, u"SK-"_s, u"ak-"_s, u"gw_"_s, u"Provider-"_s});
        const QString whole = prefix + bare;
        std::vector<Token> tokens;
        for (qint64 id = 1; id <= 6; ++id) {
            tokens.push_back(unremarkableToken(id));
            tokens.back().key = MaskedKey::fromKey(dice.text(keyLength));
        }
        tokens[2].key = MaskedKey::fromKey(bare);
        tokens[4].key = MaskedKey::fromKey(prefix == "SK-"_L1 ? bare : whole);
        const bool sameMask = tokens[2].key == tokens[4].key;
        const QString quote = dice.one({QString(), u"\""_s});
        const QString field = dice.one({QString(), u"key:"_s});
        const QString query = pasted({}, 0, field + quote + whole + quote);
        QVERIFY2(!leaks(query, bare), qPrintable(query));
        if (prefix.isEmpty() && !sameMask)
            qFatal("a bare key has one mask");
        QCOMPARE(found(query, tokens), (QList<qint64>{3, 5}));
        QCOMPARE(found(u'-' + query, tokens), (QList<qint64>{1, 2, 4, 6}));
    }
}

void TestKeyQuery::leaksNothingWhereverItIsPasted()
{
    Dice dice(2);
    int read = 0;
    for (int i = 0; i < 5'000; ++i) {
        const QStringList terms = randomTerms(dice);
        const QString whole = dice.one({QString(), u"sk-"_s, u"ak-"_s}) + dice.text(keyLength);
        // Between terms it is a term; and a query that can be read stays one.
        const qsizetype place = dice.below(terms.size() + 1);
        QStringList with = terms;
        with.insert(place, u"word"_s);
        const bool readable = std::holds_alternative<Filter>(Filter::parse(with.join(u' ')));
        with[place] = whole;
        const QString query = pasted({}, 0, with.join(u' '));
        QVERIFY2(!leaks(query, whole), qPrintable(query));
        if (readable) {
            ++read;
            QVERIFY2(std::holds_alternative<Filter>(Filter::parse(query)), qPrintable(query));
        }
        // Anywhere, in the middle of words, quotes and values.
        const QString before = terms.join(u' ');
        const QString anywhere = pasted(before, dice.below(before.size() + 1), whole);
        QVERIFY2(!leaks(anywhere, whole), qPrintable(anywhere));
        // And anything at all.
        const QString noise = dice.text(dice.below(20), u"ab1-_:=<>\"\\,|() *"_s);
        const QString inNoise = pasted(noise, dice.below(noise.size() + 1), whole);
        QVERIFY2(!leaks(inNoise, whole), qPrintable(noise + u" → "_s + inNoise));
    }
    QVERIFY(read > 2'000);
}

void TestKeyQuery::typedIsAsPasted()
{
    Dice dice(4);
    for (int i = 0; i < 2'000; ++i) {
        const QString before = i % 2 ? randomTerms(dice).join(u' ') : QString();
        const QString field = dice.one({u" "_s, u" -"_s, u" key:"_s, u" group:"_s, u" key:x,"_s});
        const QString quote = dice.one({QString(), QString(), u"\""_s});
        QString whole = dice.one({QString(), u"sk-"_s, u"ak-"_s, u"gw_"_s}) + dice.text(keyLength);
        if (i % 3 == 0)
            whole = u"sk-"_s + dice.text(keyLength, alphanumeric + u"-_"_s);
        const QString text = field + quote + whole + quote;
        const QString query = typed(before, before.size(), text);
        QCOMPARE(query, pasted(before, before.size(), text));
        QVERIFY2(!leaks(query, whole), qPrintable(query));
        // Nor does anything hang on what is typed first where it is a matter of judgement.
        const QString close = dice.text(20 + dice.below(24), u"abcdeFGH0123-_"_s);
        QCOMPARE(typed({}, 0, close), pasted({}, 0, close));
    }
}

void TestKeyQuery::goesOnWithAMask_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one more") << u"key:abcd**********wxyzQ"_s << u"key:abcd**********xyzQ"_s;
    QTest::newRow("all the rest") << u"key:abcd**********wxyz"_s + key << u"key:abcd**********fDsz"_s;
    QTest::newRow("alternatives") << u"key:abcd**********wxyz,ak-a**********wxyzQ"_s
                                  << u"key:abcd**********xyzQ,ak-a**********xyzQ"_s;
    QTest::newRow("in the first") << u"key:abcd**********wxyzQ,ak-a**********wxyz"_s
                                  << u"key:abcd**********xyzQ,ak-a**********xyzQ"_s;
    QTest::newRow("another key's") << u"key:abcd**********1234,ak-a**********wxyzQ"_s
                                   << u"key:abcd**********1234,ak-a**********xyzQ"_s;
    QTest::newRow("a word") << u"prod abcd**********wxyzQR x"_s << u"prod abcd**********yzQR x"_s;
    QTest::newRow("of another term") << u"group:\"abcd**********wxyzQ"_s << u"group:\"abcd**********xyzQ"_s;
    QTest::newRow("a separator") << u"key:abcd**********wxyz-_"_s << u"key:abcd**********yz-_"_s;
}

void TestKeyQuery::goesOnWithAMask()
{
    QFETCH(QString, query);
    qsizetype cursor = query.size();
    QVERIFY(maskKeys(query, cursor));
    QTEST(query, "expected");
}

void TestKeyQuery::movesTheCursor_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString term = u"key:"_s + mask;
    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    // The cursor is a ^.
    row("in front", u"pr^od %1 x"_s.arg(key), u"pr^od %1 x"_s.arg(term));
    row("at the beginning", u"prod ^%1 x"_s.arg(key), u"prod ^%1 x"_s.arg(term));
    row("inside", u"prod %1^%2 x"_s.arg(key.left(20), key.sliced(20)), u"prod %1^ x"_s.arg(term));
    row("at the end", u"prod %1^ x"_s.arg(key), u"prod %1^ x"_s.arg(term));
    row("behind", u"prod %1 x^"_s.arg(key), u"prod %1 x^"_s.arg(term));
    row("behind the quotes", u"\"%1\"^ x"_s.arg(key), term + u"^ x"_s);
    row("behind what was typed on", u"key:abcd**********wxyzQ^ x"_s, u"key:abcd**********xyzQ^ x"_s);
    row("in the middle of it", u"key:abcd**********wQ^xyz x"_s, u"key:abcd**********Q^xyz x"_s);
}

void TestKeyQuery::movesTheCursor()
{
    QFETCH(QString, before);
    qsizetype cursor = before.indexOf(u'^');
    before.remove(cursor, 1);
    QVERIFY(maskKeys(before, cursor));
    QTEST(before.insert(cursor, u'^'), "after");
}

void TestKeyQuery::knowsTheMasksOfAKey()
{
    const auto texts = [](const QString &ofKey) {
        QStringList list;
        for (const MaskedKey &each : masksOf(ofKey))
            list.append(each.toString());
        return list.join(u' ');
    };
    QCOMPARE(texts(u"sk-abcdefghij"_s), u"sk-abcd**********ghij"_s);
    QCOMPARE(texts(u"SK-abcdefghij"_s), u"sk-abcd**********ghij"_s);
    QCOMPARE(texts(u"abcdefghij"_s), u"sk-abcd**********ghij"_s);
    QCOMPARE(texts(u"ak-abcdefghij"_s), u"sk-abcd**********ghij sk-ak-a**********ghij"_s);
    QCOMPARE(texts(u"ak-ab"_s), u"sk-ak****ab"_s); // stars alone would be everybody's
    QCOMPARE(texts(u"sk-abcd**********wxyz"_s), u"sk-abcd**********wxyz"_s);
}

QTEST_GUILESS_MAIN(TestKeyQuery)
#include "tst_keyquery.moc"
