// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/curlcommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestCurlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAShellWouldPass_data();
    void readsWhatAShellWouldPass();
    void findsTheBaseAddress_data();
    void findsTheBaseAddress();
    void namesTheHeaderOfForks_data();
    void namesTheHeaderOfForks();
    void takesNoPlaceholderForAToken_data();
    void takesNoPlaceholderForAToken();
    void valuesOfOtherOptionsAreNoAddress();
    void idThatIsNoNumberIsLeftOut();
    void stopsAtTheNextCommand();
    void firstHeaderCounts();
    void refusesOtherText_data();
    void refusesOtherText();
};

void TestCurlCommand::readsWhatAShellWouldPass_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    // Each must yield https://host/sub, the token aB+/cd== and the id 42.
    row("single quotes",
        u"curl 'https://host/sub/api/token/?p=1&size=10' -H 'Authorization: Bearer aB+/cd==' "
        "-H 'New-Api-User: 42'"_s);
    row("double quotes",
        u"curl \"https://host/sub/api/token/\" --header \"Authorization: Bearer aB+/cd==\" "
        "--header \"New-Api-User: 42\""_s);
    row("several lines",
        u"curl -X GET \\\n  'https://host/sub/api/token/' \\\n  -H 'Authorization: Bearer aB+/cd==' "
        "\\\n  -H 'New-Api-User: 42' \\\n  --compressed --insecure\n"_s);
    row("several lines, CRLF",
        u"curl 'https://host/sub/api/token/' \\\r\n -H 'Authorization: Bearer aB+/cd==' \\\r\n "
        "-H 'New-Api-User: 42'\r\n"_s);
    row("blanks after the backslash",
        u"curl 'https://host/sub/api/token/' \\  \n -H 'Authorization: Bearer aB+/cd==' "
        "\\ \n -H 'New-Api-User: 42' \\"_s);
    row("backslash close to the word",
        u"curl https://host/sub/api/token/\\\n-H 'Authorization: Bearer aB+/cd=='\\\n"
        "-H 'New-Api-User: 42'"_s);
    row("lines without backslashes",
        u"curl https://host/sub/api/token/\n-H 'Authorization: Bearer aB+/cd=='\n"
        "-H 'New-Api-User: 42'"_s);
    row("ANSI-C quotes",
        u"curl $'https://host/sub/api/token/' -H $'Authorization\\u3a Bearer \\x61B\\u002b/cd\\075=' "
        "-H $'new-api-user: \\'\\b42' -H $'New-Api-User: 42'"_s);
    row("mixed quotes in a word",
        u"curl https://host/sub'/api/'\"token/\" -H Authorization:' Bearer 'aB+/cd== "
        "-H New-Api-User:\\ 42"_s);
    row("escapes in double quotes",
        u"curl \"https://host/sub/api/token/\" -H \"X: \\\"\\$\\\\\" "
        "-H \"Authorization: Bearer aB+/cd==\" -H \"New-Api-User: 42\""_s);
    row("a browser's headers",
        u"curl 'https://host/sub/api/token/?p=1&size=10' \\\n"
        "  -H 'accept: application/json' \\\n  -H 'accept-language: de;q=0.9' \\\n"
        "  -H 'authorization: Bearer aB+/cd==' \\\n"
        "  -b 'session=https://x.example/' \\\n  -H 'new-api-user: 42' \\\n"
        "  -H 'referer: https://host/console/token' \\\n  -H 'user-agent: curl' --compressed"_s);
    row("options before the address",
        u"curl -sSkL -XGET -H'Authorization: Bearer aB+/cd==' -sH 'New-Api-User: 42' "
        "-o out.json --max-time 5 --url https://host/sub/api/token/"_s);
    row("bare token", u"curl https://host/sub/api/token/ -H 'Authorization: aB+/cd==' -H 'New-Api-User: 42'"_s);
    row("bearer option", u"curl https://host/sub/api/token/ --oauth2-bearer aB+/cd== -H 'New-Api-User: 42'"_s);
    row("prompt", u"$ curl https://host/sub/api/token/ -H 'Authorization: Bearer aB+/cd==' -H 'New-Api-User: 42'"_s);
    row("another command first",
        u"cd /tmp; LANG=C /usr/bin/curl https://host/sub/api/token/ "
        "-H 'Authorization: Bearer aB+/cd==' -H 'New-Api-User: 42' | jq ."_s);
    row("command prompt, all escaped",
        u"curl ^\"https://host/sub/api/token/?p=1^&size=10^\" ^\r\n"
        "  -H ^\"accept: ^\\^\"x^\\^\" ^%^\" ^\r\n"
        "  -H ^\"Authorization: Bearer aB+/cd==^\" ^\r\n  -H ^\"New-Api-User: 42^\""_s);
    row("command prompt, line ends escaped",
        u"curl \"https://host/sub/api/token/?p=1&size=10\" ^\n"
        "  -H \"X-It's: a \"\"b\"\" ^ c\" ^\n"
        "  -H \"Authorization: Bearer aB+/cd==\" ^\n  -H \"New-Api-User: 42\""_s);
    row("PowerShell",
        u"curl.exe 'https://host/sub/api/token/' `\r\n  -H 'Authorization: Bearer aB+/cd==' `\r\n"
        "  -H \"New-Api-User: 42\""_s);
    row("Windows name",
        u"CURL.EXE \"https://host/sub/api/token/\" -H \"Authorization: Bearer aB+/cd==\" "
        "-H \"New-Api-User: 42\""_s);
}

void TestCurlCommand::readsWhatAShellWouldPass()
{
    QFETCH(const QString, text);
    const std::optional<CurlCommand> command = parseCurlCommand(text);
    QVERIFY(command);
    QCOMPARE(command->baseAddress, u"https://host/sub"_s);
    QCOMPARE(command->accessToken, u"aB+/cd=="_s);
    QCOMPARE(command->userId, std::optional<qint64>(42));
    QCOMPARE(command->userHeader, QString());
}

void TestCurlCommand::findsTheBaseAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("base");
    const auto row = [](const char *address, const char *base) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(base);
    };
    row("https://host/api/token/", "https://host");
    row("https://host/api/token", "https://host");
    row("http://127.0.0.1:3000/api/token/?p=1", "http://127.0.0.1:3000");
    row("https://[::1]:8443/api/status", "https://[::1]:8443");
    row("https://host/a/b/api/user/self#x", "https://host/a/b");
    row("https://host/api/v2/api/token/12/key", "https://host/api/v2");
    row("https://host/sub/api", "https://host/sub");
    row("https://host/sub//api/token/", "https://host/sub");
    row("https://host/sub/v1/chat/completions", "https://host/sub");
    row("https://host/v1", "https://host");
    row("https://host/v1beta/models/x:generateContent", "https://host");
    row("https://host/console/token", "https://host/console/token"); // the gateway tells (FirstContact)
    row("https://host/", "https://host");
    row("https://host", "https://host");
    row("HTTPS://Host/api/token/", "https://host");
    row("https://user:secret@host/api/token/", "https://host");
    row("https://host/a%20b/api/token/?q=[x]", "https://host/a%20b");
}

void TestCurlCommand::findsTheBaseAddress()
{
    QFETCH(const QString, address);
    const std::optional<CurlCommand> command = parseCurlCommand(QString(u"curl '"_s + address + u'\''));
    QVERIFY(command);
    QTEST(command->baseAddress, "base");
}

void TestCurlCommand::namesTheHeaderOfForks_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("header");
    const auto row = [](const char *sent, const char *header) {
        QTest::newRow(sent) << QString::fromUtf8(sent) << QString::fromUtf8(header);
    };
    row("new-api-user", "");
    row("NEW-API-USER", "");
    row("Veloera-User", "Veloera-User");
    row("veloera-user", "Veloera-User");
    row("VoApi-User", "voapi-user");
    row("user-id", "User-id");
    row("rix-api-user", "Rix-Api-User");
    row("Neo-Api-User", "neo-api-user");
}

void TestCurlCommand::namesTheHeaderOfForks()
{
    QFETCH(const QString, sent);
    const auto command = parseCurlCommand(QString(u"curl https://host/api/token/ -H '"_s + sent + u":7'"));
    QVERIFY(command);
    QTEST(command->userHeader, "header");
    QCOMPARE(command->userId, std::optional<qint64>(7));
}

void TestCurlCommand::takesNoPlaceholderForAToken_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header :
         {"Authorization: Bearer $TOKEN", "Authorization: Bearer ${TOKEN}", "Authorization: <token>",
          "Authorization: Bearer {token}", "Authorization: Bearer %TOKEN%", "Authorization: Basic dXNlcjpw",
          "Authorization: Bearer a b", "Authorization: Bearer", "Authorization: Bearer ",
          "Authorization:", "Authorization", "Authorization: Bearer tökén"})
        QTest::newRow(header) << QString::fromUtf8(header);
}

void TestCurlCommand::takesNoPlaceholderForAToken()
{
    QFETCH(const QString, header);
    const auto command = parseCurlCommand(QString(u"curl https://host/api/token/ -H '"_s + header + u'\''));
    QVERIFY(command);
    QCOMPARE(command->accessToken, QString());
}

void TestCurlCommand::valuesOfOtherOptionsAreNoAddress()
{
    const auto command = parseCurlCommand(u"curl -x http://proxy:1 --proxy http://proxy:2 -e https://referer.example/ "
                                          "-A https://agent.example -d https://data.example --data-raw 'curl' "
                                          "--resolve https://x https://host/api/token/ https://second.example/"_s);
    QVERIFY(command);
    QCOMPARE(command->baseAddress, u"https://host"_s);
}

void TestCurlCommand::idThatIsNoNumberIsLeftOut()
{
    const auto command = parseCurlCommand(u"curl https://host/api/token/ -H 'Veloera-User: $ID'"_s);
    QVERIFY(command);
    QCOMPARE(command->userId, std::nullopt);
    QCOMPARE(command->userHeader, u"Veloera-User"_s);
    QCOMPARE(parseCurlCommand(u"curl https://host/ -H 'New-Api-User: -1'"_s)->userId, std::nullopt);
}

void TestCurlCommand::stopsAtTheNextCommand()
{
    for (const QString &separator : {u"\n"_s, u" ; "_s, u"; "_s, u" && "_s, u" | "_s}) {
        const auto command = parseCurlCommand(QString(u"curl https://host/api/token/"_s + separator
                                                      + u"curl https://other/api/token/ -H 'Authorization: x'"_s));
        QVERIFY(command);
        QCOMPARE(command->baseAddress, u"https://host"_s);
        QCOMPARE(command->accessToken, QString());
    }
}

void TestCurlCommand::firstHeaderCounts()
{
    const auto command = parseCurlCommand(u"curl https://host/ -H 'Authorization: a' -H 'Authorization: b' "
                                          "-H 'User-id: 1' -H 'New-Api-User: 2'"_s);
    QVERIFY(command);
    QCOMPARE(command->accessToken, u"a"_s);
    QCOMPARE(command->userId, std::optional<qint64>(1));
    QCOMPARE(command->userHeader, u"User-id"_s);
}

void TestCurlCommand::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", " \n", "curl", "curl -H 'Authorization: x'", "https://host/api/token/", "wget https://host/api/token/",
          "curly https://host/", "curl host/api/token/", "curl ftp://host/api/token/", "curl https://",
          "curl 'https:///api/token/'", "curl -H", "curl '", "curl \\", "curl ^\"", "curl $'\\x", "curl $'\\", ";;|"})
        QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text);
}

void TestCurlCommand::refusesOtherText()
{
    QFETCH(const QString, text);
    QVERIFY(!parseCurlCommand(text));
}

QTEST_APPLESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
