// SPDX-License-Identifier: GPL-3.0-or-later
// What a report for a fault has, and what it never has: looked for among all keys, names and the access token.
#include "support/program.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestDiagnosticReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoSecrets();
};

void TestDiagnosticReport::hasNoSecrets()
{
    Program program(1'000);
    program.open();
    QTRY_VERIFY(program.workspace.inventory().isWhole() && !program.workspace.isLoading());
    QGuiApplication::clipboard()->clear();
    for (QAction *action : program.window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == "Copy Diagnostic Report"_L1)
            action->trigger();
    }
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.startsWith("TokenDeck "_L1), qPrintable(report));
    for (const QString &wanted : {u"Qt 6"_s, u"Platform: offscreen"_s, u"Gateway 1:"_s, u"kind: new-api"_s,
                                  u"state: complete"_s, u"tokens: 1000 of 1000"_s, u"Databases: "_s})
        QVERIFY2(report.contains(wanted), qPrintable(wanted + u" is missing: "_s + report));
    int keys = 0;
    program.workspace.inventory().forEach([&](qsizetype, const Token &token) {
        const QString key = token.key.toString();
        if (report.contains(key) || report.contains(token.name) || report.contains(key.last(4)))
            QFAIL(qPrintable(token.name));
        ++keys;
    });
    QCOMPARE(keys, 1'000);
    QVERIFY(!report.contains(program.gateway->accessToken()));
    QVERIFY(!report.contains(QString::number(program.gateway->url().port())));
    QVERIFY(!report.contains(program.gateway->url().host()));
}

QTEST_MAIN(TestDiagnosticReport)
#include "tst_diagnosticreport.moc"
