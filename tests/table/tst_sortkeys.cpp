// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sortkeys.h"

#include <QCollator>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestSortKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAsTheCollator_data();
    void orderAsTheCollator();
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
    const QCollator collator(language);
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
    const auto sign = [](int difference) { return std::clamp(difference, -1, 1); };
    for (int i = 0; i < 3'000; ++i) {
        const QString a = text();
        const QString b = below(4) == 0 ? QString(a + text()) : text();
        std::string bytes;
        const quint32 atA = keys.append(a, bytes);
        const quint32 atB = keys.append(b, bytes);
        const int byKeys = std::strcmp(bytes.data() + atA, bytes.data() + atB);
        QVERIFY2(sign(byKeys) == sign(collator.compare(a, b)), qPrintable(u"“%1” and “%2”"_s.arg(a, b)));
    }
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
