// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheWindow();
    void exports();
    void exportsSeveral();
    void watches();
    void takesProfilesInAndOut();
    void servesTheDemo();
    void helps_data();
    void helps();
    void refuses_data();
    void refuses();
    void repeatsNoKey_data();
    void repeatsNoKey();
};

namespace {

Command parse(const QString &line)
{
    return parseCommandLine(u"tokendeck "_s.append(line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void TestCommandLine::opensTheWindow()
{
    QVERIFY(!std::get<WindowCommand>(parse({})).demo);
    QCOMPARE(std::get<WindowCommand>(parse(u"--demo"_s)).demo, 2'570);
    QCOMPARE(std::get<WindowCommand>(parse(u"--demo=12"_s)).demo, 12);
    QVERIFY(!std::get<WindowCommand>(parse(u"--demo"_s)).odd);
    QVERIFY(std::get<WindowCommand>(parse(u"--demo --odd"_s)).odd);
    QVERIFY(!std::get<WindowCommand>(parse(u"--demo"_s)).all);
    QVERIFY(std::get<WindowCommand>(parse(u"--demo --all"_s)).all);
    const auto command = std::get<WindowCommand>(parse(u"--profile Work --theme dark --overview --screenshot x.png"_s));
    QCOMPARE(command.account.profile, u"Work"_s);
    QCOMPARE(command.theme, Theme::Dark);
    QCOMPARE(command.screenshot, u"x.png"_s);
    QVERIFY(command.overview);
}

void TestCommandLine::exports()
{
    const auto command = std::get<ExportCommand>(parse(
        u"export --gateway https://x.example --user-id 7 --format json --output f --columns id,key --filter a --timeout 5 --allow-incomplete"_s));
    QCOMPARE(command.account.gateway, u"https://x.example"_s);
    QCOMPARE(command.account.userId, u"7"_s);
    QCOMPARE(command.options.format, ExportFormat::Json);
    QCOMPARE(command.options.columns.size(), 2);
    QCOMPARE(command.output, u"f"_s);
    QCOMPARE(command.filter, u"a"_s);
    QCOMPARE(command.account.timeout, 5);
    QVERIFY(command.allowIncomplete);
    const auto plain = std::get<ExportCommand>(parse(u"export --profile Work"_s));
    QCOMPARE(plain.output, u"-"_s);
    QCOMPARE(plain.options.columns, defaultExportColumns());
    QVERIFY(!plain.account.timeout && !plain.allowIncomplete && !plain.findsKey);
    QVERIFY(std::get<ExportCommand>(parse(u"export --profile Work --find-key -"_s)).findsKey);
}

void TestCommandLine::exportsSeveral()
{
    const auto one = std::get<ExportCommand>(parse(u"export --profile Work"_s));
    QVERIFY(!one.isCombined() && !one.everyProfile);
    const auto two = std::get<ExportCommand>(
        parse(u"export --profile b --profile a --timeout 5 --ca-file f --allow-plain-http --find-key -"_s));
    QVERIFY(two.isCombined());
    QCOMPARE(two.profiles, (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(two.account.timeout, 5);
    QCOMPARE(two.account.certificateFile, u"f"_s);
    QVERIFY(two.account.allowsPlainHttp && two.findsKey);
    const auto all = std::get<ExportCommand>(parse(u"export --all"_s));
    QVERIFY(all.isCombined() && all.everyProfile);
    for (const ExportCommand &command : {two, all})
        QCOMPARE(command.options.columns, QList<ExportColumn>{DerivedColumn::Gateway} + defaultExportColumns());
    QCOMPARE(std::get<ExportCommand>(parse(u"export --all --columns id"_s)).options.columns.size(), 1);
    QCOMPARE(std::get<ExportCommand>(parse(u"export --profile a --columns id,gateway"_s)).options.columns.constLast(),
             ExportColumn(DerivedColumn::Gateway));
}

void TestCommandLine::watches()
{
    QVERIFY(!std::get<ExportCommand>(parse(u"export --all"_s)).useDays);
    QVERIFY(!std::get<ExportCommand>(parse(u"export --all --what tokens"_s)).useDays);
    QCOMPARE(std::get<ExportCommand>(parse(u"export --all --what use"_s)).useDays, 30);
    QCOMPARE(std::get<ExportCommand>(parse(u"export --all --what use --days 7 --bom"_s)).useDays, 7);
    const auto one = std::get<WatchCommand>(parse(u"watch --profile a --once --json --metrics m --timeout 9"_s));
    QCOMPARE(one.account.profile, u"a"_s);
    QCOMPARE(one.account.timeout, 9);
    QVERIFY(!one.isCombined() && one.isJson);
    QCOMPARE(one.metrics, u"m"_s);
    const auto two = std::get<WatchCommand>(parse(u"watch --profile a --profile b --once --data-dir d"_s));
    QCOMPARE(two.profiles, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(two.isCombined() && !two.isJson && two.metrics.isEmpty());
    QCOMPARE(two.dataFolder, u"d"_s);
    QVERIFY(std::get<WatchCommand>(parse(u"watch --all --once"_s)).everyProfile);
}

void TestCommandLine::takesProfilesInAndOut()
{
    using Action = ProfilesCommand::Action;
    QCOMPARE(std::get<ProfilesCommand>(parse(u"profiles list"_s)).action, Action::List);
    const auto written = std::get<ProfilesCommand>(parse(u"profiles export f"_s));
    QCOMPARE(written.action, Action::Export);
    QCOMPARE(written.file, u"f"_s);
    const auto read = std::get<ProfilesCommand>(parse(u"profiles import -"_s));
    QCOMPARE(read.action, Action::Import);
    QCOMPARE(read.file, u"-"_s);
}

void TestCommandLine::servesTheDemo()
{
    const auto command = std::get<DemoGatewayCommand>(
        parse(u"demo-gateway --port 8080 --tokens 9 --family one-hub --latency 20 --rate 180/60"
              " --odd --user-id 42 --access-token-file f --balance -250"_s));
    QCOMPARE(command.port, 8080);
    QCOMPARE(command.tokens, 9);
    QCOMPARE(command.family, Family::OneHub);
    QCOMPARE(command.latency, 20);
    QCOMPARE(command.rateCalls, 180);
    QCOMPARE(command.rateSeconds, 60);
    QVERIFY(command.odd);
    QCOMPARE(command.userId, 42);
    QCOMPARE(command.accessTokenFile, u"f"_s);
    QCOMPARE(command.balance, -250);
    QCOMPARE(std::get<DemoGatewayCommand>(parse(u"demo-gateway --balance=0"_s)).balance, 0);
    QCOMPARE(std::get<DemoGatewayCommand>(parse(u"demo-gateway"_s)).balance, 20'000'000);
}

void TestCommandLine::helps_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("window") << u"--help"_s << u"--demo[=COUNT]"_s;
    QTest::newRow("export") << u"export --help"_s << u"--allow-incomplete"_s;
    QTest::newRow("several") << u"export -h"_s << u"--all"_s;
    QTest::newRow("profiles") << u"profiles --help"_s << u"profiles import FILE|-"_s;
    QTest::newRow("demo gateway") << u"demo-gateway -h"_s << u"--latency"_s;
    QTest::newRow("demo gateway's balance") << u"demo-gateway -h"_s << u"--balance UNITS"_s;
    QTest::newRow("version") << u"--version"_s << u"TokenDeck "_s;
}

void TestCommandLine::helps()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const auto print = std::get<PrintCommand>(parse(line));
    QVERIFY(!print.isError);
    QVERIFY(print.text.contains(said));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << u"--what"_s << u"what"_s;
    QTest::newRow("demo") << u"--demo=many"_s << u"--demo"_s;
    QTest::newRow("negative demo") << u"--demo=-1"_s << u"--demo"_s;
    QTest::newRow("theme") << u"--theme blue"_s << u"--theme"_s;
    QTest::newRow("odd") << u"--odd"_s << u"--demo"_s;
    QTest::newRow("all, and one") << u"--all --profile work"_s << u"--profile"_s;
    QTest::newRow("user") << u"demo-gateway --user-id root"_s << u"--user-id"_s;
    QTest::newRow("port") << u"demo-gateway --port 65536"_s << u"--port"_s;
    QTest::newRow("family") << u"demo-gateway --family x"_s << u"--family"_s;
    QTest::newRow("rate") << u"demo-gateway --rate 10"_s << u"--rate"_s;
    QTest::newRow("rate of nothing") << u"demo-gateway --rate 10/0"_s << u"--rate"_s;
    QTest::newRow("balance") << u"demo-gateway --balance $40"_s << u"--balance takes quota units, from -1"_s;
    QTest::newRow("balance without end") << u"demo-gateway --balance 1000000000000001"_s
                                         << u"--balance takes quota units"_s;
    QTest::newRow("two from standard input")
        << u"export --profile Work --access-token-file - --find-key -"_s << u"cannot both read standard input"_s;
    QTest::newRow("a key to find") << u"export --profile Work --find-key abcdef"_s << u"must not be an argument"_s;
    QTest::newRow("nothing to find") << u"export --profile Work --find-key="_s << u"must not be an argument"_s;
    QTest::newRow("output") << u"export --gateway x --output="_s << u"--output"_s;
    QTest::newRow("nothing to export") << u"export"_s << u"--all"_s;
    QTest::newRow("all and one") << u"export --all --profile a"_s << u"--all and --profile exclude each other"_s;
    QTest::newRow("twice") << u"export --profile a --profile b --profile a"_s << u"--profile: 'a' is repeated"_s;
    for (const auto &[option, value] :
         {std::pair{u"--gateway"_s, u"https://x.example"_s}, std::pair{u"--user-id"_s, u"7"_s},
          std::pair{u"--user-id-header"_s, u"X-User"_s}, std::pair{u"--access-token-file"_s, u"f"_s}}) {
        QTest::addRow("all with %s", qPrintable(option))
            << u"export --all %1 %2"_s.arg(option, value)
            << option + u" is for one account and cannot be used with --all"_s;
        QTest::addRow("several with %s", qPrintable(option))
            << u"export --profile a --profile b %1 %2"_s.arg(option, value)
            << option + u" is for one account and cannot be used with several profiles"_s;
    }
    QTest::newRow("what") << u"export --all --what money"_s << u"--what is tokens or use"_s;
    QTest::newRow("days of tokens") << u"export --all --days 3"_s << u"--days goes with --what use"_s;
    QTest::newRow("too many days") << u"export --all --what use --days 31"_s << u"--days takes complete days"_s;
    QTest::newRow("use as JSON") << u"export --all --what use --format json"_s << u"as CSV only"_s;
    QTest::newRow("use, filtered") << u"export --all --what use --filter a"_s << u"--filter is for tokens"_s;
    QTest::newRow("watch nobody") << u"watch --once"_s << u"watch needs --profile or --all"_s;
    QTest::newRow("watch for ever") << u"watch --all"_s << u"watch needs --once"_s;
    QTest::newRow("watch all and one") << u"watch --all --once --profile a"_s
                                       << u"--all and --profile exclude each other"_s;
    QTest::newRow("watch the same twice")
        << u"watch --once --profile a --profile a"_s << u"--profile: 'a' is repeated"_s;
    QTest::newRow("watch, metrics") << u"watch --all --once --metrics="_s << u"--metrics needs a file's name"_s;
    QTest::newRow("watch a gateway") << u"watch --all --once --gateway x"_s << u"gateway"_s;
    QTest::newRow("profiles") << u"profiles"_s << u"profiles needs one of list, export FILE and import FILE"_s;
    QTest::newRow("profiles remove") << u"profiles remove a"_s << u"'remove' is none of"_s;
    QTest::newRow("profiles export") << u"profiles export"_s << u"profiles export needs a file's name"_s;
    QTest::newRow("profiles list f") << u"profiles list f"_s << u"unexpected argument 'f'"_s;
    QTest::newRow("profiles import a b") << u"profiles import a b"_s << u"unexpected argument 'b'"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const auto print = std::get<PrintCommand>(parse(line));
    QVERIFY(print.isError);
    QVERIFY2(print.text.contains(said), qPrintable(print.text));
}

void TestCommandLine::repeatsNoKey_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("to find") << u"export --profile Work --find-key %1"_s;
    QTest::newRow("to find, in one") << u"export --profile Work --find-key=%1"_s;
    QTest::newRow("filter") << u"export --profile Work --filter %1"_s;
    QTest::newRow("within a filter that cannot be read") << u"export --profile Work --filter (id:%1"_s;
    QTest::newRow("left over") << u"export --profile Work --find-key - %1"_s;
    QTest::newRow("option") << u"export --profile Work --%1"_s;
    QTest::newRow("of the window") << u"%1"_s;
}

void TestCommandLine::repeatsNoKey()
{
    QFETCH(QString, line);
    const QString key = u"sk-Qw7rT2yUiO9pAsDfGh4jKlZxCvBn0mE8Xc5VbNmLkJhGfDsz"_s;
    const auto print = std::get<PrintCommand>(parse(line.arg(key)));
    QVERIFY(print.isError);
    QVERIFY2(!print.text.contains(QStringView(key).sliced(7, 8)), qPrintable(print.text));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
