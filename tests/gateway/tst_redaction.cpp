// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/redaction.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWordsWhole_data();
    void leavesWordsWhole();
    void hidesKeys_data();
    void hidesKeys();
    void hidesRandomKeys();
    void hidesTheAccessToken_data();
    void hidesTheAccessToken();
    void hidesBeforeItShortens();
    void makesOneLineOfPlainText();
};

void TestRedaction::leavesWordsWhole_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Unauthorized, New-Api-User header not provided", "database is locked", "insufficient_user_quota",
          "HTTP 503, 1024 bytes of text/html; charset=utf-8", "application/x-www-form-urlencoded",
          "无权进行此操作，access token 无效", "https://gateway.example/api/token/?p=1", "AUTH_INSUFFICIENT_PRIVILEGE",
          "GitHubOAuth is off", "gpt-4o-mini is not available", "2026-11-25T10:00:00Z", "127.0.0.1:8080",
          "nginx/1.24.0 (Ubuntu)", "{\"message\":\"no\",\"code\":403}", "claude-sonnet-4-6", "no key, no token"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedaction::leavesWordsWhole()
{
    QFETCH(QString, text);
    QCOMPARE(Redaction("c2VjcmV0+token==")(text), text);
}

void TestRedaction::hidesKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("refused: sk-Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9", "refused: …");
    row("sk-proj_1.b", "…");
    row("key QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ, sir", "key …, sir");
    row("AbCdEfGh.IjKlMnOp.QrStUvWx.Yz012345", "…");
    row("abcdefghij:klmnopqrst:uvwxyz0123", "…");
    row("{\"key\":\"kEy12345678\",\"id\":1}", "{\"key\":\"…\",\"id\":1}");
    row("{\"access_token\": \"short\"}", "{\"access_token\": \"…\"}");
    row("{\"Api-Key\":\"a\\\"b\", \"n\":2}", "{\"Api-Key\":\"…\", \"n\":2}");
    row("{\"password\":\"cut in the mid", "{\"password\":\"…");
    row("Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl", "Authorization: Bearer …");
}

void TestRedaction::hidesKeys()
{
    QFETCH(QString, text);
    QTEST(Redaction()(text), "shown");
}

/// Whatever stands around it, no eight characters of a key are left.
void TestRedaction::hidesRandomKeys()
{
    constexpr QLatin1StringView letters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QRandomGenerator random(7);
    int failures = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString key;
        for (int i = 0; i < 48; ++i)
            key += letters[random.bounded(static_cast<int>(letters.size()))];
        const QString before = QList<QString>{u""_s,           u"key="_s, u"refused: "_s, u"("_s,
                                              u"无效的令牌"_s, u"sk-"_s,  u"a/"_s}[random.bounded(7)];
        const QString shown = Redaction()(before + key + u" (request id 7)"_s);
        for (qsizetype i = 0; i + 8 <= key.size(); ++i)
            failures += shown.contains(QStringView(key).sliced(i, 8)) ? 1 : 0;
    }
    QCOMPARE(failures, 0);
}

void TestRedaction::hidesTheAccessToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString token = u"tok+secret=="_s;
    QTest::newRow("alone") << token << u"…"_s;
    QTest::newRow("in words") << u"refused: Bearer tok+secret== is no"_s << u"refused: Bearer … is no"_s;
    QTest::newRow("twice") << u"tok+secret==tok+secret=="_s << u"……"_s;
    QTest::newRow("in an address") << u"see /login?t=tok%2Bsecret%3D%3D"_s << u"see /login?t=…"_s;
    QTest::newRow("its beginning") << u"token 'tok+secr' is too short"_s << u"token '…' is too short"_s;
    QTest::newRow("its end") << u"…secret== is no token"_s << u"…… is no token"_s;
    QTest::newRow("in other letters") << u"TOK+SECRET=="_s << u"…"_s;
}

void TestRedaction::hidesTheAccessToken()
{
    QFETCH(QString, text);
    QTEST(Redaction("tok+secret==")(text), "shown");
}

void TestRedaction::hidesBeforeItShortens()
{
    const QByteArray token = "dG9rZW4rc2VjcmV0Pz8/cXdlcnR5dWlvcA==";
    const QString key = u"sk-"_s + QString(48, u'Q');
    for (qsizetype before = 440; before <= 500; ++before) {
        const QString words = QString(u"ab "_s).repeated(before / 3) + QString(before % 3, u' ');
        for (const QString &secret : {QString::fromLatin1(token), key}) {
            const QString shown = Redaction(token)(words + secret + u" and so on"_s);
            QVERIFY2(shown.size() <= 501, qPrintable(shown));
            QVERIFY2(!shown.contains(secret.first(6)), qPrintable(shown));
        }
    }
    // What is not searched is not shown, either.
    const QString cutInTwo = QString(u"a b "_s).repeated(16'382) + key;
    QVERIFY(!Redaction()(cutInTwo, 100'000).contains("QQQQ"_L1));
}

void TestRedaction::makesOneLineOfPlainText()
{
    QCOMPARE(Redaction()(u"a\u001b[31mb\n\tc\u0085d\u202ee"_s), u"a [31mb c d e"_s);
    QCOMPARE(Redaction()(u"<b>not bold</b>"_s), u"<b>not bold</b>"_s);
    QCOMPARE(Redaction()(QString(600, u'.')).size(), 501);
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
