// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/clipboard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSeparatedByTabsUnderTheirHeader();
    void cellKeepsToItsCell_data();
    void cellKeepsToItsCell();
};

void TestClipboard::rowsAreSeparatedByTabsUnderTheirHeader()
{
    QCOMPARE(rowsText({u"Name"_s, u"Quota"_s}, {{u"a"_s, u"1"_s}, {u""_s, u"-2"_s}}), u"Name\tQuota\na\t1\n\t-2\n"_s);
}

void TestClipboard::cellKeepsToItsCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("copied");
    const auto row = [](const char *name, const QString &cell, const QString &copied) {
        QTest::newRow(name) << cell << copied;
    };
    row("plain", u"a, b"_s, u"a, b"_s);
    row("tab", u"a\tb"_s, u"a b"_s);
    row("line feed", u"a\nb\n"_s, u"a b "_s);
    row("carriage return and line feed", u"a\r\nb"_s, u"a b"_s);
    row("carriage return", u"a\rb"_s, u"a b"_s);
    row("line separator", u"a\u2028b\u0085c"_s, u"a b c"_s);
    row("formula", u"=1+1"_s, u"'=1+1"_s);
    row("formula behind a tab", u"\t=1+1"_s, u"' =1+1"_s);
    row("negative number", u"-5"_s, u"-5"_s);
    row("quote at the start", u"\"a\" b"_s, u"\"\"\"a\"\" b\""_s);
    row("quote inside", u"a \"b\""_s, u"a \"b\""_s);
    row("emoji", u"\U0001F600"_s, u"\U0001F600"_s);
}

void TestClipboard::cellKeepsToItsCell()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, copied);
    QCOMPARE(rowsText({u"h"_s}, {{cell, u"x"_s}}), QString(u"h\n"_s + copied + u"\tx\n"_s));
}

QTEST_APPLESS_MAIN(TestClipboard)
#include "tst_clipboard.moc"
