// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a monitoring system, as an independent reader of OpenMetrics has it.
#include "watch/metrics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

/// Samples by name: [labels, value].
QJsonObject read(const QByteArray &metrics)
{
    QProcess python;
    python.start(QStringLiteral(TOKENDECK_PYTHON),
                 {u"-c"_s,
                  u"import json, sys\n"
                  "from prometheus_client.openmetrics.parser import text_string_to_metric_families as families\n"
                  "found = {}\n"
                  "for family in families(sys.stdin.buffer.read().decode()):\n"
                  "    assert family.type == 'gauge', family\n"
                  "    for sample in family.samples:\n"
                  "        found.setdefault(sample.name, []).append([sample.labels, str(float(sample.value))])\n"
                  "print(json.dumps(found))"_s});
    python.write(metrics);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QString value(const QJsonObject &metrics, const QString &name, const QJsonObject &labels)
{
    for (const QJsonValue &sample : metrics.value(name).toArray()) {
        if (sample.toArray().at(0).toObject() == labels)
            return sample.toArray().at(1).toString();
    }
    return {};
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadByOthers();
    void whatWasNotReadIsDown();
    void namesAreEscaped_data();
    void namesAreEscaped();
};

void TestMetrics::areReadByOthers()
{
    GatewayMetrics work{
        .gateway = u"work"_s, .isRead = true, .balance = -5, .used = 1'000'000, .readTime = 1'795'651'200};
    for (size_t i = 0; i < statusCount; ++i)
        work.tokens.at(i) = static_cast<qint64>(i * 100);
    work.open.at(static_cast<size_t>(WatchRule::LowQuota)) = 3;
    const QJsonObject metrics = read(openMetrics({work}));
    const QJsonObject gateway{{u"gateway"_s, u"work"_s}};
    QCOMPARE(value(metrics, u"tokendeck_up"_s, gateway), u"1.0"_s);
    QCOMPARE(value(metrics, u"tokendeck_read_timestamp_seconds"_s, gateway), u"1795651200.0"_s);
    QCOMPARE(value(metrics, u"tokendeck_balance_quota_units"_s, gateway), u"-5.0"_s);
    QCOMPARE(value(metrics, u"tokendeck_used_quota_units"_s, gateway), u"1000000.0"_s);
    QVERIFY(!metrics.contains(u"tokendeck_quota_units_per_dollar"_s));
    for (const StatusInfo &status : statuses()) {
        QCOMPARE(value(metrics, u"tokendeck_tokens"_s, {{u"gateway"_s, u"work"_s}, {u"status"_s, QString(status.id)}}),
                 QString::number(static_cast<int>(status.status) * 100) + u".0"_s);
    }
    QCOMPARE(value(metrics, u"tokendeck_alarms"_s, {{u"gateway"_s, u"work"_s}, {u"rule"_s, u"low-quota"_s}}), u"3.0"_s);
    QCOMPARE(value(metrics, u"tokendeck_alarms"_s, {{u"gateway"_s, u"work"_s}, {u"rule"_s, u"expires-soon"_s}}),
             u"0.0"_s);
}

void TestMetrics::whatWasNotReadIsDown()
{
    const QJsonObject metrics = read(
        openMetrics({{.gateway = u"a"_s, .balance = 5}, {.gateway = u"b"_s, .isRead = true}}));
    QCOMPARE(value(metrics, u"tokendeck_up"_s, {{u"gateway"_s, u"a"_s}}), u"0.0"_s);
    QCOMPARE(value(metrics, u"tokendeck_up"_s, {{u"gateway"_s, u"b"_s}}), u"1.0"_s);
    QCOMPARE(metrics.value(u"tokendeck_read_timestamp_seconds"_s).toArray().size(), 1);
    QVERIFY(!metrics.contains(u"tokendeck_balance_quota_units"_s));
    QVERIFY(read(openMetrics({})).isEmpty());
}

void TestMetrics::namesAreEscaped_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a\"b"_s, u"back\\slash\\n"_s, u"two\nlines"_s, u"{x=\"1\"} 2"_s, u"网关 ü"_s, u""_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestMetrics::namesAreEscaped()
{
    QFETCH(QString, name);
    const QJsonObject metrics = read(openMetrics({{.gateway = name, .isRead = true}}));
    QCOMPARE(value(metrics, u"tokendeck_up"_s, {{u"gateway"_s, name}}), u"1.0"_s);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
