// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sortkeys.h"

#include <QCollator>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

int sign(int difference)
{
    return std::clamp(difference, -1, 1);
}

int compareKeys(SortKeys &keys, const QString &a, const QString &b)
{
    std::string bytes;
    const quint32 atA = keys.append(a, bytes);
    const quint32 atB = keys.append(b, bytes);
    return sign(std::strcmp(bytes.data() + atA, bytes.data() + atB));
}

/// As the C locale is told in words: by code units, and numbers as they count.
int compareUnits(QStringView a, QStringView b)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto takeNumber = [&isDigit](QStringView &text) {
        const auto end = std::ranges::find_if_not(text, isDigit);
        QStringView number = text.first(end - text.begin());
        text = text.sliced(number.size());
        while (number.startsWith(u'0'))
            number = number.sliced(1);
        return number;
    };
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QStringView one = takeNumber(a);
            const QStringView other = takeNumber(b);
            if (one.size() != other.size())
                return one.size() < other.size() ? -1 : 1;
            if (one != other)
                return sign(one.compare(other));
            continue;
        }
        const QChar first = isDigit(a.front()) ? u'0' : a.front();
        const QChar second = isDigit(b.front()) ? u'0' : b.front();
        if (first != second)
            return first < second ? -1 : 1;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return a.isEmpty() ? (b.isEmpty() ? 0 : -1) : 1;
}

int compareByLocale(const QCollator &collator, const QString &a, const QString &b)
{
    return collator.locale().language() == QLocale::C ? compareUnits(a, b) : sign(collator.compare(a, b));
}

QCollator countingCollator(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

class TestSortKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAsTheCollator_data();
    void orderAsTheCollator();
    void orderNumbersAsTheCollator_data() { orderAsTheCollator_data(); }
    void orderNumbersAsTheCollator();
    void orderNamesAsPeopleCount_data() { orderAsTheCollator_data(); }
    void orderNamesAsPeopleCount();
    void haveNoZeros();
};

void TestSortKeys::orderAsTheCollator_data()
{
    QTest::addColumn<QString>("locale");
    // Some take "ch", "aa", "dzs" or "ll" as one letter, put capitals first, or order other scripts first.
    for (const char *locale : {"C", "en_US", "de_DE", "cs_CZ", "da_DK", "hu_HU", "es_ES", "fr_CA", "sv_SE", "lt_LT",
                               "tr_TR", "cy_GB", "mt_MT", "th_TH", "ja_JP", "zh_CN", "ar_EG"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestSortKeys::orderAsTheCollator()
{
    QFETCH(QString, locale);
    const QLocale language(locale);
    const QCollator collator = countingCollator(language);
    SortKeys keys(language);
    std::mt19937 random(17);
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<size_t>(bound));
    };
    const QStringList parts{u"prod"_s, u"dev"_s, u"ch"_s,   u"aa"_s,   u"dzs"_s,     u"ll"_s, u"-"_s, u"_"_s,
                            u" "_s,    u"--"_s,  u"9"_s,    u"10"_s,   u"'"_s,       u"~"_s,  u"$"_s, u"Prod"_s,
                            u"A"_s,    u"é"_s,   u"Über"_s, u"生产"_s, u"e\u0301"_s, u"\t"_s, u"i"_s, u"İ"_s};
    const auto text = [&] {
        QString made;
        // Mostly plain ones, some longer than what is put together.
        const qsizetype most = below(10) == 0 ? parts.size() : 15;
        for (qsizetype count = below(20) == 0 ? below(60) : below(5); count > 0; --count)
            made += parts.at(below(most));
        return made;
    };
    for (int i = 0; i < 3'000; ++i) {
        const QString a = text();
        const QString b = below(4) == 0 ? QString(a + text()) : text();
        QVERIFY2(compareKeys(keys, a, b) == compareByLocale(collator, a, b), qPrintable(u"“%1” and “%2”"_s.arg(a, b)));
    }
}

void TestSortKeys::orderNumbersAsTheCollator()
{
    QFETCH(QString, locale);
    const QLocale language(locale);
    const QCollator collator = countingCollator(language);
    SortKeys keys(language);
    const QString letters = u"abkxyzAZ"_s;
    const QString signs = u"-+_. ,#"_s;
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](size_t bound) { return static_cast<qsizetype>(random() % bound); };
        const auto number = [&] {
            // Around the ends of what ICU writes in one, two, three and more bytes, too.
            static constexpr std::array edges{0u,      9u,      73u,      74u,        99u,
                                              10'233u, 10'234u, 999'999u, 1'042'489u, 1'042'490u};
            const QString zeros(below(5) == 0 ? below(4) : 0, u'0');
            if (below(3) == 0)
                return QString(zeros + QString::number(edges[static_cast<size_t>(below(edges.size()))]));
            QString digits;
            const qsizetype size = 1 + (below(20) == 0 ? below(300) : below(9));
            while (digits.size() < size)
                digits += QChar(static_cast<char16_t>(u'0' + below(10)));
            return QString(zeros + digits);
        };
        const auto name = [&] {
            QString made;
            for (qsizetype parts = below(5); parts > 0; --parts) {
                switch (below(4)) {
                case 0: made += letters.at(below(static_cast<size_t>(letters.size()))); break;
                case 1: made += signs.at(below(static_cast<size_t>(signs.size()))); break;
                default: made += number();
                }
            }
            return made;
        };
        for (int i = 0; i < 100; ++i) {
            const QString begin = name();
            const QString a = begin + name();
            const QString b = below(2) == 0 ? QString(begin + name()) : name();
            QVERIFY2(compareKeys(keys, a, b) == compareByLocale(collator, a, b),
                     qPrintable(u"seed %1: “%2” and “%3”"_s.arg(seed).arg(a, b)));
        }
    }
}

void TestSortKeys::orderNamesAsPeopleCount()
{
    QFETCH(QString, locale);
    SortKeys keys{QLocale(locale)};
    const QStringList ascending{u"key-1"_s,  u"key-2"_s,  u"key-10"_s,      u"key-11b"_s,
                                u"key-73"_s, u"key-99"_s, u"key-1042490"_s, u"key-123456789012345678901234567890"_s};
    for (qsizetype i = 1; i < ascending.size(); ++i)
        QCOMPARE(compareKeys(keys, ascending.at(i - 1), ascending.at(i)), -1);
    QCOMPARE(compareKeys(keys, u"key-2"_s, u"key-002"_s), 0);
    QCOMPARE(compareKeys(keys, u"key-002"_s, u"key-10"_s), -1);
}

void TestSortKeys::haveNoZeros()
{
    SortKeys keys(QLocale(QLocale::English, QLocale::UnitedStates));
    std::string bytes;
    for (const QString &text : {QString(), u"prod"_s, QString(QChar(0)), u"Ü"_s}) {
        const quint32 begin = keys.append(text, bytes);
        QCOMPARE(std::strlen(bytes.data() + begin) + 1, bytes.size() - begin);
    }
}

QTEST_GUILESS_MAIN(TestSortKeys)
#include "tst_sortkeys.moc"
