// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a gateway that means harm, or is broken: what of them is laid out is bounded.
#include "support/testtokens.h"
#include "table/tokenorders.h"
#include "table/tokentablemodel.h"
#include "tokens/limits.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qsizetype huge = 10'000'000;

QString repeated(const QString &text, qsizetype times)
{
    return text.repeated(times);
}

/// Whether every surrogate has its other half.
bool hasWholeCharacters(const QString &text)
{
    return !text.toUcs4().contains(uint{QChar::ReplacementCharacter});
}

QStringList shownModels(const QString &models, qsizetype longest)
{
    Token token;
    token.models = shownLimits(models, longest, nullptr);
    return writtenModels(token);
}

} // namespace

class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreOnOneScale();
    void datesAndTimesAreAsTheLocaleHasThem_data();
    void datesAndTimesAreAsTheLocaleHasThem();
    void cutsLongTexts();
    void keepsCharactersWhole_data();
    void keepsCharactersWhole();
    void keepsFourMarksOnALetter_data();
    void keepsFourMarksOnALetter();
    void dropsWhatReordersOrHides_data();
    void dropsWhatReordersOrHides();
    void makesBreaksBlanks();
    void readsNoFurtherThanItShows_data();
    void readsNoFurtherThanItShows();
    void tipsArePlainTextOfFewLines();
    void cutsLimitsBetweenEntries();
    void cutsArraysBetweenEntries_data();
    void cutsArraysBetweenEntries();
    void cutsWhatStandsBesideLimits();
    void givesTheWholeTextForCopies();
    void boundsEveryRole_data();
    void boundsEveryRole();
    void ordersNamesThatAgreeSoFarById();
};

void TestTokenText::cutsLongTexts()
{
    QCOMPARE(shownText(u"prod"_s), u"prod"_s);
    QCOMPARE(shownText(repeated(u"a"_s, maxShown)), repeated(u"a"_s, maxShown));
    QCOMPARE(shownText(repeated(u"a"_s, maxShown + 1)), QString(repeated(u"a"_s, maxShown) + u'…'));
    QCOMPARE(shownText(u"abcdef"_s, 3), u"abc…"_s);
    QCOMPARE(shownText(u"ab  ef"_s, 3), u"ab…"_s);
}

void TestTokenText::keepsCharactersWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("at the end of what is shown") << QString(repeated(u"a"_s, maxShown - 1) + u"😀😀");
    QTest::newRow("from the first on") << repeated(u"😀"_s, maxShown);
    // More is passed over than shown: then the end of what is looked at counts.
    QTest::newRow("at the end of what is looked at")
        << QString(repeated(u"\u0301"_s, 4 * maxShown - 1) + repeated(u"😀"_s, 10));
}

void TestTokenText::keepsCharactersWhole()
{
    QFETCH(QString, text);
    const QString shown = shownText(text);
    QVERIFY(shown.endsWith(u'…'));
    QVERIFY(shown.size() <= maxShown + 1);
    QVERIFY(hasWholeCharacters(shown));
}

void TestTokenText::keepsFourMarksOnALetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("four") << u"a\u0301\u0302\u0303\u0304b"_s << u"a\u0301\u0302\u0303\u0304b"_s;
    QTest::newRow("more") << QString(u"a"_s + repeated(u"\u0301"_s, 50) + u"b\u0302")
                          << QString(u"a"_s + repeated(u"\u0301"_s, 4) + u"b\u0302");
    QTest::newRow("with joiners between")
        << QString(u"a"_s + repeated(u"\u0301\u0301\u200d"_s, 3) + u'b') << u"a\u0301\u0301\u200d\u0301\u0301\u200db"_s;
    QTest::newRow("of two code units") << QString(u"a"_s + repeated(u"\U0001E8D0"_s, 9) + u'b')
                                       << QString(u"a"_s + repeated(u"\U0001E8D0"_s, 4) + u'b');
}

void TestTokenText::keepsFourMarksOnALetter()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), shown);
}

void TestTokenText::dropsWhatReordersOrHides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("an override") << u"invoice\u202efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::newRow("embeddings and isolates")
        << u"\u202aa\u202bb\u202c\u2066c\u2067d\u2068e\u2069\u200ef\u200f\u061c"_s << u"abcdef"_s;
    QTest::newRow("of no width") << u"pr\u200bo\u2060d\ufeff\u00ad"_s << u"prod"_s;
    QTest::newRow("tags") << u"prod\U000E0041\U000E0042"_s << u"prod"_s;
    QTest::newRow("a family") << u"👨\u200d👩\u200d👧\u200d👦"_s << u"👨\u200d👩\u200d👧\u200d👦"_s;
    QTest::newRow("a heart on fire") << u"❤\ufe0f\u200d🔥"_s << u"❤\ufe0f\u200d🔥"_s;
    QTest::newRow("a word with a non-joiner") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
}

void TestTokenText::dropsWhatReordersOrHides()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), shown);
}

void TestTokenText::makesBreaksBlanks()
{
    QCOMPARE(shownText(u"a\nb\tc\rd\u2028e\u2029f\u0085g\u001bh"_s), u"a b c d e f g h"_s);
    QCOMPARE(shownText(u"a%1b"_s.arg(QChar(0))), u"a b"_s);
    QCOMPARE(shownText(u"\n\n\tprod\n"_s), u"prod"_s);
    QCOMPARE(shownText(u"\n\u2028\t"_s), QString());
}

void TestTokenText::readsNoFurtherThanItShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("letters") << repeated(u"a"_s, huge) << QString(repeated(u"a"_s, maxShown) + u'…');
    QTest::newRow("marks") << QString(u"a"_s + repeated(u"\u0301"_s, huge) + u'b')
                           << QString(u"a"_s + repeated(u"\u0301"_s, 4) + u'…');
    QTest::newRow("what hides") << QString(repeated(u"\u200b"_s, huge) + u'b') << u"…"_s;
    QTest::newRow("breaks") << QString(repeated(u"\n"_s, huge) + u'b') << u"…"_s;
}

void TestTokenText::readsNoFurtherThanItShows()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), shown);
}

void TestTokenText::tipsArePlainTextOfFewLines()
{
    const auto linesOf = [](const QString &tip) {
        return QTextDocumentFragment::fromHtml(tip).toPlainText().split(u'\n');
    };
    const QString markup = u"<b>bold</b> <img src='http://192.0.2.1/x.png'> & <a href=\"x\">"_s;
    QVERIFY(!shownTip(markup).contains(u"<b>"));
    QVERIFY(!shownTip(markup).contains(u"<img"));
    QCOMPARE(linesOf(shownTip(markup)), QStringList{markup});
    QCOMPARE(linesOf(shownTip(u"one\ntwo"_s)), (QStringList{u"one"_s, u"two"_s}));

    const QStringList twenty(20, u"line"_s);
    QCOMPARE(linesOf(shownTip(twenty.join(u'\n'))), twenty);
    QCOMPARE(linesOf(shownTip(repeated(u"line\n"_s, 1'000))), twenty + QStringList{u"…"_s});
    const QStringList wide = linesOf(shownTip(repeated(repeated(u"a"_s, 1'000) + u'\n', 10'000)));
    QVERIFY(wide.size() <= 21);
    for (const QString &line : wide)
        QVERIFY(line.size() <= maxShown + 1);
    const QString tip = shownTip(repeated(u"<"_s, huge));
    QVERIFY2(tip.size() < 2'000, qPrintable(QString::number(tip.size())));
    // Where the last line ends with what is looked at.
    QVERIFY(hasWholeCharacters(shownTip(repeated(repeated(u"a"_s, 299) + u'\n', 19) + repeated(u"a"_s, 299) + u"😀b")));
}

void TestTokenText::cutsLimitsBetweenEntries()
{
    bool wasCut = true;
    const SharedText few = shownLimits(u"a,b,c"_s, 5, &wasCut);
    QCOMPARE(few.text(), u"a,b,c"_s);
    QVERIFY(!wasCut);
    QCOMPARE(shownLimits(u"a,bb,cccc,d"_s, 7, &wasCut).text(), u"a,bb"_s);
    QVERIFY(wasCut);
    QCOMPARE(shownLimits(u"10.0.0.1\n10.0.0.2\n10.0.0.3"_s, 20, &wasCut).text(), u"10.0.0.1\n10.0.0.2"_s);
    QVERIFY(wasCut);
    // Half of 10.0.0.25 would be another address.
    QCOMPARE(shownLimits(u"10.0.0.1 10.0.0.25"_s, 17, nullptr).text(), u"10.0.0.1"_s);
    QCOMPARE(shownLimits(u"model of mine,another"_s, 18, nullptr).text(), u"model of mine"_s);
    QVERIFY(hasWholeCharacters(shownLimits(repeated(u"😀"_s, 100), 51, &wasCut).text()));
    QVERIFY(wasCut);
    QVERIFY(shownLimits(repeated(u"model-of-the-gateway,"_s, huge / 20), 1'000, nullptr).text().size() <= 1'000);
}

void TestTokenText::cutsArraysBetweenEntries_data()
{
    QTest::addColumn<QString>("array");
    QTest::addColumn<QStringList>("entries");
    // Cut at 20 characters.
    QTest::newRow("between entries") << uR"(["aaaa","bbbb","cccc","dddd"])"_s << QStringList{u"aaaa"_s, u"bbbb"_s};
    QTest::newRow("a comma in an entry") << uR"(["aaaa","b\"b,bbbbbbbbbb","c"])"_s << QStringList{u"aaaa"_s};
    QTest::newRow("in the only entry") << QString(uR"([")"_s + repeated(u"a"_s, 100) + uR"("])")
                                       << QStringList{repeated(u"a"_s, 18)};
    QTest::newRow("in an escape") << uR"(["aaaaaaaaaaaaa\u00e9éé"])"_s << QStringList{repeated(u"a"_s, 13)};
    QTest::newRow("behind a backslash") << uR"(["aaaaaaaaaaaaaaaaa\"b"])"_s << QStringList{repeated(u"a"_s, 17)};
    QTest::newRow("behind blanks") << uR"( ["aaaa", "bbbb", "cccc"])"_s << QStringList{u"aaaa"_s, u"bbbb"_s};
}

void TestTokenText::cutsArraysBetweenEntries()
{
    QFETCH(QString, array);
    QFETCH(QStringList, entries);
    bool wasCut = false;
    const QString cut = shownLimits(array, 20, &wasCut).text();
    QVERIFY(wasCut);
    QVERIFY2(QJsonDocument::fromJson(cut.toUtf8()).isArray(), qPrintable(cut));
    QCOMPARE(shownModels(array, 20), entries);
}

void TestTokenText::cutsWhatStandsBesideLimits()
{
    bool wasCut = false;
    const SharedText limits = shownLimits(SharedText(u"10.0.0.1"_s, repeated(u"10.0.0.2,"_s, 1'000)), 20, &wasCut);
    QVERIFY(wasCut);
    QCOMPARE(limits.text(), u"10.0.0.1"_s);
    QCOMPARE(limits.beside(), u"10.0.0.2,10.0.0.2"_s);
}

void TestTokenText::givesTheWholeTextForCopies()
{
    Token token = unremarkableToken();
    token.name = repeated(u"a\u202e\n"_s, 1'000);
    token.group = repeated(u"g"_s, 2'000);
    token.modelLimitsEnabled = token.ipLimitsEnabled = true;
    QStringList models;
    QStringList ips;
    for (int i = 0; i < 1'000; ++i) {
        models.append(u"model-%1"_s.arg(i));
        ips.append(u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256));
    }
    token.models = models.join(u',');
    token.ips = ips.join(u'\n');

    const TokenText shown(tableNow);
    const TokenText whole = shown.whole();
    QCOMPARE(whole.name(token), repeated(u"a\u202e "_s, 1'000).trimmed());
    QCOMPARE(whole.group(token), token.group.text());
    QCOMPARE(whole.models(token), models.join(u", "_s));
    QCOMPARE(whole.ips(token), ips.join(u", "_s));
    for (const QString &text : {shown.name(token), shown.group(token), shown.models(token), shown.ips(token)})
        QVERIFY(text.size() <= maxShown + 1 && text.endsWith(u'…'));
    QVERIFY(shown.models(token).startsWith(u"model-0, model-1, "));
}

void TestTokenText::boundsEveryRole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << repeated(u"a"_s, 1'000'000);
    QTest::newRow("marks") << repeated(u"\u0301"_s, 1'000'000);
    QTest::newRow("overrides") << repeated(u"\u202ea"_s, 500'000);
    QTest::newRow("breaks") << repeated(u"a\n"_s, 500'000);
    QTest::newRow("markup") << repeated(u"<b>&"_s, 250'000);
    QTest::newRow("entries") << repeated(u"10.0.0.1,"_s, 80'000);
    QTest::newRow("an array") << QString(u"["_s + repeated(uR"("model",)"_s, 150'000) + uR"("model"])");
}

void TestTokenText::boundsEveryRole()
{
    QFETCH(QString, text);
    Token token = unremarkableToken();
    token.setId(TokenId::fromText(text));
    token.name = text;
    token.group = text;
    token.models = text;
    token.ips = SharedText(text, text);
    token.modelLimitsEnabled = token.ipLimitsEnabled = true;
    TokenTableModel model;
    model.setText(TokenText(tableNow));
    model.setArrangement(std::make_shared<const Arrangement>(
        Arrangement{Inventory::fromTokens({token}, Family::NewApi), 1, {}, false, {}}));
    for (const Column column : allColumns()) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
            const QString given = model.index(0, static_cast<int>(column)).data(role).toString();
            QVERIFY2(given.size() <= 4'000,
                     qPrintable(u"%1, role %2: %3"_s.arg(columnInfo(column).title).arg(role).arg(given.size())));
        }
        QVERIFY(!model.index(0, static_cast<int>(column)).data().toString().contains(u'\n'));
    }
}

void TestTokenText::ordersNamesThatAgreeSoFarById()
{
    const QString same = repeated(u"é"_s, 1'000);
    const QStringList ends{u"z"_s, u"a"_s, repeated(u"m"_s, 1'000'000)};
    std::vector<Token> tokens;
    for (qint64 id : {5, 9, 7}) {
        tokens.push_back(unremarkableToken(id));
        tokens.back().name = same + ends.at(static_cast<qsizetype>(tokens.size()) - 1);
    }
    tokens.push_back(unremarkableToken(1));
    tokens.back().name = same.chopped(1) + u"ê"; // told apart by its thousandth character
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates)}) {
        TokenOrders orders(Inventory::fromTokens(tokens, Family::NewApi), tableNow, locale);
        QCOMPARE(*orders.ascending(Column::Name), (TokenOrders::Rows{0, 2, 1, 3}));
    }
}

void TestTokenText::datesAndTimesAreAsTheLocaleHasThem_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("de_DE") << u"05.11.2026 21:43"_s;
    QTest::newRow("fr_CA") << u"2026-11-05 21 h 43"_s;
    QTest::newRow("ja_JP") << u"2026/11/05 21:43"_s;
    QTest::newRow("zh_CN") << u"2026/11/5 21:43"_s;
    QTest::newRow("zh_TW") << u"2026/11/5 下午9:43"_s;
}

void TestTokenText::datesAndTimesAreAsTheLocaleHasThem()
{
    QFETCH(const QString, expected);
    const qint64 time = QDateTime(QDate(2026, 11, 5), QTime(21, 43, 7)).toSecsSinceEpoch();
    QString text = dateTimeText(QLocale(QString::fromLatin1(QTest::currentDataTag())), time);
    QCOMPARE(text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' '), expected);
}

/// From long ago to far ahead: what is read goes by the calendar, and no text comes back once another has come.
void TestTokenText::timesAreOnOneScale()
{
    for (const auto &[name, far, soon] :
         {std::tuple("en_US", "12/1/2026", "tomorrow 6:00 AM"), std::tuple("de_DE", "01.12.2026", "tomorrow 06:00"),
          std::tuple("zh_CN", "2026/12/1", "tomorrow 06:00")}) {
        const qint64 now = QDateTime(QDate(2026, 11, 1), QTime(15, 30)).toSecsSinceEpoch();
        const TokenText text(now, {}, QLocale(QString::fromLatin1(name)));
        const auto at = [&](QDate day, QTime time) { return text.moment(QDateTime(day, time).toSecsSinceEpoch()); };
        QCOMPARE(at(QDate(2026, 12, 1), QTime(23, 0)), QString::fromLatin1(far));
        QCOMPARE(at(QDate(2026, 11, 2), QTime(6, 0)).replace(QChar(0x202F), u' '), QString::fromLatin1(soon));
        QCOMPARE(at(QDate(2026, 11, 3), QTime(6, 0)), u"in 2 day(s)"_s); // in 38 hours, and not translated here
        QVERIFY(at(QDate(2026, 11, 1), QTime(23, 59)).startsWith("today "_L1));
        QVERIFY(at(QDate(2026, 10, 31), QTime(23, 59)).startsWith("yesterday "_L1));
        QCOMPARE(at(QDate(2026, 10, 30), QTime(23, 59)), u"2 day(s) ago"_s);
        QCOMPARE(at(QDate(2026, 11, 1), QTime(1, 0)), u"14 h ago"_s);
        QSet<QString> seen;
        QString last;
        for (qint64 time = now - 40 * 86'400; time < now + 40 * 86'400; time += 600) {
            const QString said = text.moment(time);
            if (said == last)
                continue;
            QVERIFY2(!seen.contains(said), qPrintable(said));
            seen.insert(said);
            last = said;
        }
    }
}

QTEST_GUILESS_MAIN(TestTokenText)
#include "tst_tokentext.moc"
