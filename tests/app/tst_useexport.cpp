// SPDX-License-Identifier: GPL-3.0-or-later
// `tokendeck export --what use`, against what the same gateway's books say by hour.
#include "gateway/gatewaysession.h"
#include "support/commandline.h"
#include "support/gateways.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

Outcome exportUse(const DemoGateway &gateway, const QStringList &more = {})
{
    return run(QStringList{u"export"_s, u"--gateway"_s, gateway.url().toString(), u"--user-id"_s, gateway.userId(),
                           u"--what"_s, u"use"_s}
                   + more,
               gateway.accessToken().toLatin1());
}

/// Rows by the names of their columns; no cell of the demo's has a comma.
QList<QMap<QString, QString>> rowsOf(const QByteArray &file)
{
    QList<QMap<QString, QString>> rows;
    QStringList names;
    for (const QString &line : QString::fromUtf8(file).split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u',');
        if (names.isEmpty()) {
            names = cells;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], cells.value(i));
        rows.append(row);
    }
    return rows;
}

using Sums = QMap<std::pair<QString, QString>, qint64>; // by the day's beginning and the model

Sums sumsOf(const QList<QMap<QString, QString>> &rows)
{
    Sums sums;
    for (const auto &row : rows)
        sums[{row[u"ChargePeriodStart"_s], row[u"x_Model"_s]}] += row[u"x_QuotaUnits"_s].toLongLong();
    return sums;
}

} // namespace

class TestUseExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreTheBooks();
    void tellsWhatIsKnownOfTheAccount();
    void partsAreNotTakenForTheWhole();
};

/// Each day's sum of a model is that of its hours, which the window's chart of use by day shows.
void TestUseExport::sumsAreTheBooks()
{
    const auto gateway = startGateway(300);
    const Outcome outcome = exportUse(*gateway, {u"--days"_s, u"7"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.error.isEmpty(), outcome.error.constData());
    const auto rows = rowsOf(outcome.out);
    QVERIFY(rows.size() > 100);
    GatewayAccess access;
    access.baseUrl = gateway->url();
    access.userId = gateway->userId();
    access.accessToken = gateway->accessToken().toLatin1();
    GatewaySession session(access, {}, Loader::Mode::Everything);
    session.refresh();
    QTRY_VERIFY(session.booksOfUse() && session.booksOfUse()->hours);
    const qint64 today = QDateTime::currentDateTimeUtc().date().startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    Sums expected;
    for (const HourUse &hour : *session.booksOfUse()->hours) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(hour.time, QTimeZone::utc());
        if (hour.time < today && hour.time >= today - 7 * 86'400)
            expected[{time.date().toString(Qt::ISODate) + u"T00:00:00Z"_s, hour.model}] += hour.sum.quota;
    }
    QCOMPARE(sumsOf(rows), expected);
    QSet<QString> tokens;
    for (const auto &row : rows) {
        tokens.insert(row[u"x_TokenId"_s]);
        QCOMPARE(row[u"BillingCurrency"_s], u"USD"_s);
        QCOMPARE(row[u"BilledCost"_s].toDouble(), row[u"x_QuotaUnits"_s].toDouble() / 500'000);
        QVERIFY(!row[u"x_TokenName"_s].isEmpty() || row[u"x_TokenId"_s].isEmpty());
    }
    QVERIFY(tokens.size() > 20);
}

void TestUseExport::tellsWhatIsKnownOfTheAccount()
{
    const auto hours = startGateway(100, Family::NewApi2025);
    const Outcome byHour = exportUse(*hours, {u"--days"_s, u"3"_s});
    QCOMPARE(byHour.status, 0);
    QVERIFY2(byHour.error.contains("does not tell what was used by token"), byHour.error.constData());
    QVERIFY(!rowsOf(byHour.out).isEmpty());
    for (const auto &row : rowsOf(byHour.out))
        QVERIFY(row[u"x_TokenId"_s].isEmpty() && !row[u"x_Model"_s].isEmpty());

    const auto days = startGateway(100, Family::OneHub);
    const Outcome byDay = exportUse(*days);
    QCOMPARE(byDay.status, 0);
    QVERIFY2(byDay.error.contains("the last seven at most"), byDay.error.constData());
    QVERIFY(!rowsOf(byDay.out).isEmpty());
}

/// A day that is not reported is not one without use.
void TestUseExport::partsAreNotTakenForTheWhole()
{
    int asked = 0;
    const QByteArray row = R"({"id":1,"user_id":7,"key":"aB3d**********wXyZ","status":1,"name":"one","created_time":1,
        "accessed_time":2,"expired_time":-1,"remain_quota":5,"unlimited_quota":false,"used_quota":9,"group":"",
        "model_limits_enabled":false,"model_limits":"","allow_ips":""})";
    bool breaks = true;
    ScriptedServer server([&](const ScriptedServer::Request &request) {
        if (request.target.startsWith("/api/token/"))
            return ScriptedServer::reply(
                200, R"({"success":true,"data":{"page":1,"page_size":100,"total":1,"items":[)" + row + "]}}");
        if (request.target.startsWith("/api/data/flow/self"))
            return breaks && ++asked % 5 == 0
                ? ScriptedServer::reply(404, "{}")
                : ScriptedServer::reply(200,
                                        R"({"success":true,"data":[{"token_id":1,"token_name":"one","model_name":"m",
                                              "use_group":"default","quota":500000,"count":1,"token_used":10}]})");
        if (request.target.startsWith("/api/status"))
            return ScriptedServer::reply(200, R"({"success":true,"data":{"quota_per_unit":500000}})");
        return ScriptedServer::reply(404, "{}");
    });
    const QStringList arguments{u"export"_s,    u"--gateway"_s, server.url().toString(),
                                u"--user-id"_s, u"7"_s,         u"--what"_s,
                                u"use"_s,       u"--days"_s,    u"9"_s};
    const Outcome part = runBeside(arguments, "console-token");
    QCOMPARE(part.status, 3);
    QVERIFY(part.out.isEmpty());
    QVERIFY2(part.error.contains("nothing was written"), part.error.constData());
    breaks = false;
    const Outcome whole = runBeside(arguments, "console-token");
    QCOMPARE(whole.status, 0);
    QCOMPARE(rowsOf(whole.out).size(), 9);
}

QTEST_GUILESS_MAIN(TestUseExport)
#include "tst_useexport.moc"
