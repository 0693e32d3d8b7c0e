// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/ipaddress.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesAddressesAsGoDoes_data();
    void readsAndWritesAddressesAsGoDoes();
    void readsAndWritesRangesAsGoDoes_data();
    void readsAndWritesRangesAsGoDoes();
    void mappedAddressIsItsIpv4Address();
    void containsWhatItsPrefixHolds_data();
    void containsWhatItsPrefixHolds();
    void containsNarrowerRanges();
    void countsAddresses();
    void tellsKinds_data();
    void tellsKinds();
};

void TestIpAddress::readsAndWritesAddressesAsGoDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused

    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    row("10.1.2.3", "10.1.2.3");
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("2001:DB8::1", "2001:db8::1");
    row("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1");
    row("0:0:0:0:0:0:0:1", "::1");
    row("1:0:0:2:0:0:0:3", "1:0:0:2::3");
    row("1:0:0:2:3:0:0:4", "1::2:3:0:0:4");
    row("1:2:3:4:5:6:7:0", "1:2:3:4:5:6:7:0");
    row("1:2:3:4:5:6:0:0", "1:2:3:4:5:6::");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    row("::ffff:10.1.2.3", "10.1.2.3");
    row("::ffff:a01:203", "10.1.2.3");
    row("::10.1.2.3", "::a01:203");
    row("64:ff9b::192.0.2.1", "64:ff9b::c000:201");
    row("1:2:3:4:5:6:7.8.9.10", "1:2:3:4:5:6:708:90a");
    row("::FFFE:1.2.3.4", "::fffe:102:304");

    for (const char *refused : {"",
                                " ",
                                "10.1.2",
                                "10.1.2.3.4",
                                "10.1.2.256",
                                "010.1.2.3",
                                "10.1.2.03",
                                "10.1.2.00",
                                "10..2.3",
                                ".10.1.2.3",
                                "10.1.2.3.",
                                " 10.1.2.3",
                                "10.1.2.3 ",
                                "10.1.2.*",
                                "10.1.2.3-9",
                                "10.1.2.3,10.9.9.9",
                                "10.1.2.0/24",
                                "+10.1.2.3",
                                "0x0a.1.2.3",
                                "localhost",
                                "167838211",
                                ":",
                                ":::",
                                "::1::",
                                "1::2::3",
                                ":1:2:3:4:5:6:7:8",
                                "1:2:3:4:5:6:7:8:",
                                "1:2:3:4:5:6:7",
                                "1:2:3:4:5:6:7:8:9",
                                "::1:2:3:4:5:6:7:8",
                                "1:2:3:4:5:6:7:8::",
                                "12345::",
                                "00001::",
                                "g::",
                                "fe80::1%eth0",
                                "fe80::1%",
                                "10.1.2.3%eth0",
                                "[::1]",
                                "::ffff:10.1.2",
                                "::ffff:10.1.2.256",
                                "::ffff:010.1.2.3",
                                "1:2:3:4:5:6:7:1.2.3.4",
                                "1.2.3.4::",
                                "::1.2.3.4:5",
                                "1:2:1.2.3.4",
                                "１０.1.2.3",
                                "٣::1"}) {
        row(refused, "");
    }
}

void TestIpAddress::readsAndWritesAddressesAsGoDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const std::optional<IpAddress> address = IpAddress::parse(text);
    QCOMPARE(address ? address->toString() : QString(), canonical);
    if (address)
        QCOMPARE(IpAddress::parse(canonical), address);
}

void TestIpAddress::readsAndWritesRangesAsGoDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused

    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    row("10.0.0.0/8", "10.0.0.0/8");
    row("10.1.2.3/8", "10.0.0.0/8");
    row("10.1.2.3/32", "10.1.2.3/32");
    row("10.1.2.255/25", "10.1.2.128/25");
    row("10.1.2.3/0", "0.0.0.0/0");
    row("10.1.2.3/08", "10.0.0.0/8");
    row("::/0", "::/0");
    row("2001:DB8:ffff::1/33", "2001:db8:8000::/33");
    row("2001:db8::ffff/64", "2001:db8::/64");
    row("2001:db8::ffff/65", "2001:db8::/65");
    row("2001:db8::ffff/127", "2001:db8::fffe/127");
    row("2001:db8::1/128", "2001:db8::1/128");
    row("::ffff:10.1.2.3/104", "10.0.0.0/8");
    row("::ffff:10.1.2.3/96", "0.0.0.0/0");
    row("::ffff:10.1.2.3/95", "::fffe:0:0/95");
    row("::ffff:10.1.2.3/80", "::/80");
    row("::ffff:10.1.2.3/64", "::/64");
    row("::ffff:10.1.2.3/32", "::/32");

    for (const char *refused : {"",
                                "/",
                                "10.0.0.0",
                                "10.0.0.0/",
                                "/8",
                                "10.0.0.0/33",
                                "::/129",
                                "10.0.0.0/-1",
                                "10.0.0.0/+8",
                                "10.0.0.0/8 ",
                                "10.0.0.0 /8",
                                "10.0.0.0/255.0.0.0",
                                "10.0.0.0/8/8",
                                "10/8",
                                "10.0.0.0/4294967304",
                                "10.0.0.0/18446744073709551624",
                                "fe80::1%eth0/64",
                                "010.0.0.0/8",
                                "10.0.0.0/0x8",
                                "10.0.0.0/٨"}) {
        row(refused, "");
    }
}

void TestIpAddress::readsAndWritesRangesAsGoDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const std::optional<IpRange> range = IpRange::parse(text);
    QCOMPARE(range ? range->toString() : QString(), canonical);
    if (range)
        QCOMPARE(IpRange::parse(canonical), range);
}

void TestIpAddress::mappedAddressIsItsIpv4Address()
{
    QCOMPARE(IpAddress::parse(u"::ffff:10.1.2.3"), IpAddress::parse(u"10.1.2.3"));
    QCOMPARE(IpAddress::parse(u"10.1.2.3"), IpAddress::fromIpv4(0x0a010203));
    QVERIFY(IpAddress::parse(u"::ffff:10.1.2.3")->isIpv4());
    QVERIFY(!IpAddress::parse(u"::10.1.2.3")->isIpv4());
    QCOMPARE(IpAddress(), IpAddress::parse(u"::"));
}

void TestIpAddress::containsWhatItsPrefixHolds_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("contained");

    const auto row = [](const char *range, const char *address, bool contained) {
        QTest::addRow("%s in %s", address, range)
            << QString::fromUtf8(range) << QString::fromUtf8(address) << contained;
    };
    row("10.0.0.0/8", "10.255.255.255", true);
    row("10.0.0.0/8", "11.0.0.0", false);
    row("10.0.0.0/8", "9.255.255.255", false);
    row("10.0.0.0/8", "::ffff:10.1.2.3", true);
    row("10.1.2.3/32", "10.1.2.3", true);
    row("10.1.2.3/32", "10.1.2.2", false);
    row("10.1.2.2/31", "10.1.2.3", true);
    row("10.1.2.2/31", "10.1.2.4", false);
    row("0.0.0.0/0", "255.255.255.255", true);
    row("0.0.0.0/0", "2001:db8::1", false);
    row("0.0.0.0/0", "::1", false);
    row("::/0", "2001:db8::1", true);
    row("::/0", "10.1.2.3", false);
    row("::/0", "::ffff:10.1.2.3", false);
    row("::ffff:0:0/95", "10.1.2.3", false);
    row("::ffff:0:0/95", "::fffe:1.2.3.4", true);
    row("2001:db8::/32", "2001:db8:ffff::", true);
    row("2001:db8::/32", "2001:db9::", false);
    row("2001:db8::/64", "2001:db8::ffff:0:0:1", true);
    row("2001:db8::/64", "2001:db8:0:1::", false);
    row("2001:db8::/65", "2001:db8::7fff:0:0:1", true);
    row("2001:db8::/65", "2001:db8::8000:0:0:1", false);
    row("2001:db8::1/128", "2001:db8::1", true);
    row("2001:db8::1/128", "2001:db8::2", false);
}

void TestIpAddress::containsWhatItsPrefixHolds()
{
    QFETCH(const QString, range);
    QFETCH(const QString, address);
    QFETCH(const bool, contained);
    QCOMPARE(IpRange::parse(range)->contains(*IpAddress::parse(address)), contained);
}

void TestIpAddress::containsNarrowerRanges()
{
    const auto range = [](QStringView text) { return *IpRange::parse(text); };
    QVERIFY(range(u"10.0.0.0/8").contains(range(u"10.1.0.0/16")));
    QVERIFY(range(u"10.0.0.0/8").contains(range(u"10.0.0.0/8")));
    QVERIFY(!range(u"10.1.0.0/16").contains(range(u"10.0.0.0/8")));
    QVERIFY(!range(u"10.0.0.0/7").contains(range(u"12.0.0.0/8")));
    QVERIFY(!range(u"::/0").contains(range(u"10.0.0.0/8")));
}

void TestIpAddress::countsAddresses()
{
    QCOMPARE(IpRange::parse(u"10.1.2.3/32")->addressCount(), Q_UINT64_C(1));
    QCOMPARE(IpRange::parse(u"10.0.0.0/8")->addressCount(), Q_UINT64_C(16777216));
    QCOMPARE(IpRange::parse(u"0.0.0.0/0")->addressCount(), Q_UINT64_C(4294967296));
    QCOMPARE(IpRange::parse(u"2001:db8::/65")->addressCount(), Q_UINT64_C(1) << 63);
    QCOMPARE(IpRange::parse(u"2001:db8::/64")->addressCount(), std::numeric_limits<quint64>::max());
    QCOMPARE(IpRange::parse(u"::/0")->addressCount(), std::numeric_limits<quint64>::max());
    QCOMPARE(IpRange::parse(u"::/0")->sizeExponent(), 128);
    QCOMPARE(IpRange::parse(u"0.0.0.0/0")->sizeExponent(), 32);
    QVERIFY(IpRange(*IpAddress::parse(u"10.1.2.3")).isSingleAddress());
    QCOMPARE(IpRange(*IpAddress::parse(u"10.1.2.3")), IpRange::parse(u"10.1.2.3/32"));
    QCOMPARE(IpRange(*IpAddress::parse(u"::1")).prefixLength(), 128);
}

void TestIpAddress::tellsKinds_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<IpKind>("kind");

    const auto row = [](const char *range, IpKind kind) { QTest::newRow(range) << QString::fromUtf8(range) << kind; };
    row("0.0.0.0/0", IpKind::WholeInternet);
    row("::/0", IpKind::WholeInternet);
    row("0.0.0.0/32", IpKind::Unspecified);
    row("::/128", IpKind::Unspecified);
    row("127.0.0.1/32", IpKind::Loopback);
    row("::1/128", IpKind::Loopback);
    row("10.1.0.0/16", IpKind::Private);
    row("172.15.0.0/16", IpKind::Ordinary);
    row("172.16.0.0/16", IpKind::Private);
    row("172.31.0.0/16", IpKind::Private);
    row("172.32.0.0/16", IpKind::Ordinary);
    row("192.168.0.0/16", IpKind::Private);
    row("192.168.0.0/15", IpKind::Ordinary);
    row("fd00::/8", IpKind::Private);
    row("169.254.169.254/32", IpKind::LinkLocal);
    row("fe80::/64", IpKind::LinkLocal);
    row("192.0.2.0/24", IpKind::Documentation);
    row("198.51.100.7/32", IpKind::Documentation);
    row("203.0.113.0/25", IpKind::Documentation);
    row("2001:db8::/48", IpKind::Documentation);
    row("3fff:fff::/32", IpKind::Documentation);
    row("8.8.8.8/32", IpKind::Ordinary);
    row("2606:4700::/32", IpKind::Ordinary);
}

void TestIpAddress::tellsKinds()
{
    QFETCH(const QString, range);
    QFETCH(const IpKind, kind);
    const IpRange parsed = *IpRange::parse(range);
    QCOMPARE(parsed.kind(), kind);
    if (parsed.isSingleAddress())
        QCOMPARE(parsed.network().kind(), kind);
}

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
