// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = 1'795'464'000; // 2026-11-23T20:00:00Z
const QString later = u"2027-11-23T20:00:00Z"_s;

/// Text that has broken some reader of CSV or JSON, or would.
const QStringList &nastyTexts()
{
    static const QStringList texts{
        u""_s,
        u" "_s,
        u"plain"_s,
        u"a,b;c"_s,
        u"\""_s,
        u"say \"hi\", \"\""_s,
        u"two\nlines"_s,
        u"two\r\nlines\r"_s,
        u"=HYPERLINK(\"http://x.example\",\"y\")"_s,
        u"=1+1"_s,
        u"+1+1"_s,
        u"-1-1"_s,
        u"@SUM(A1)"_s,
        u"\t=1"_s,
        u"\r=1"_s,
        u"-5"_s,
        u"+5"_s,
        u"-1.5e-3"_s,
        u"-"_s,
        u"-5 "_s,
        u"a\tb"_s,
        u"'quoted'"_s,
        u"\\n \\\" \\"_s,
        u"\u00fcn\u00efc\u00f6d\u00e9 \u4f01\u4e1a"_s,
        u"\U0001F469\u200D\U0001F4BB \U0001F600"_s,
        u"\u202Eright to left \u05e9\u05dc\u05d5\u05dd"_s,
        u"\u0001\u0008\u000b\u000c\u001b\u007f\u0085"_s,
        u"\u2028\u2029\ufeff\ufffe"_s,
        u"</script><b>&amp;"_s,
        u"null"_s,
        u"NaN"_s,
    };
    return texts;
}

Token plainToken()
{
    Token token;
    token.setId(1);
    token.userId = 2;
    token.name = u"ci-bot"_s;
    token.status = 1;
    token.key = MaskedKey::fromKey(u"abcd0123456789012345wxyz");
    token.group = u"vip"_s;
    token.remainQuota = 500'000;
    token.usedQuota = 3;
    token.expiredTime = now + 365 * 86'400;
    token.createdTime = now;
    token.accessedTime = now + 1;
    token.models = u"gpt-5.4, claude-sonnet-4-6"_s;
    token.ips = u"10.0.0.0/8\n::1"_s;
    return token;
}

std::vector<Token> nastyTokens()
{
    std::vector<Token> tokens;
    for (const QString &text : nastyTexts()) {
        Token token = plainToken();
        token.setId(std::numeric_limits<qint64>::max() - static_cast<qint64>(tokens.size()));
        token.name = text;
        token.group = text;
        token.models = text;
        token.ips = text;
        token.remainQuota = std::numeric_limits<qint64>::min() + static_cast<qint64>(tokens.size());
        token.usedQuota = (Q_INT64_C(1) << 53) + 1;
        tokens.push_back(token);
    }
    return tokens;
}

std::vector<const Token *> pointersTo(const std::vector<Token> &tokens)
{
    std::vector<const Token *> pointers;
    for (const Token &token : tokens)
        pointers.push_back(&token);
    return pointers;
}

QByteArray exported(const std::vector<Token> &tokens, const ExportOptions &options)
{
    return exportTokens(pointersTo(tokens), options);
}

QString cell(ExportColumn column, const Token &token)
{
    // A second column keeps an empty cell empty.
    const QByteArray csv = exported({token}, {{column, DerivedColumn::Id}, ExportFormat::Csv, now});
    const QString row = QString::fromUtf8(csv.mid(csv.indexOf("\r\n") + 2));
    return row.chopped(QString(u',' + token.id().toString() + u"\r\n"_s).size());
}

QJsonValue member(ExportColumn column, const Token &token)
{
    const QByteArray json = exported({token}, {{column}, ExportFormat::Json, now});
    return QJsonDocument::fromJson(json).array().at(0).toObject().value(exportColumnId(column));
}

/// The rows that Python reads from @p bytes: a list of lists of text, whatever is a number being its digits.
QJsonArray readByPython(const char *script, const QByteArray &bytes)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(script)});
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QStringList rowTexts(const QJsonValue &row)
{
    QStringList texts;
    for (const QJsonValue &value : row.toArray())
        texts.append(value.toString());
    return texts;
}

QStringList trimmedParts(const QString &text, bool atBlanks)
{
    Token token;
    token.models = text;
    token.ips = text;
    QStringList parts;
    QString part;
    for (const QChar c : QString(text + u',')) {
        if (c == u',' || (atBlanks && c.isSpace())) {
            if (!part.trimmed().isEmpty())
                parts.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    return parts;
}

/// The guard as design says it, spelled out the slow way.
QString guarded(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    QString seen;
    for (const QChar c : text) {
        const bool unseen = c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (!unseen || !seen.isEmpty())
            seen += c;
    }
    const bool breaks = !text.isEmpty() && u"\t\r\n"_s.contains(text.front());
    const bool runs = breaks || (!seen.isEmpty() && u"=+-@＝＋－＠"_s.contains(seen.front()));
    const bool plainNumber = isNumber && text == text.trimmed() && text == seen;
    return runs && !plainNumber ? QString(u'\'' + text) : text;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsHaveTheDocumentedNamesAndOrder();
    void formatNamesLeadBack();
    void csvOfAPlainToken();
    void jsonOfAPlainToken();
    void emptyExports();
    void chosenColumnsInTheirOrder();
    void missingTokensArePassedOver();
    void pythonReadsTheSameCsv();
    void pythonReadsTheSameJson();
    void loneSurrogatesBecomeValidUtf8();
    void textIsUtf8();
    void csvCell_data();
    void csvCell();
    void loneEmptyCellIsNoEmptyLine();
    void times_data();
    void times();
    void timesAgreeWithQt();
    void idsAreNumbersOrTexts();
    void expiryOfMinusOneIsNever();
    void unknownFieldsAreEmpty_data();
    void unknownFieldsAreEmpty();
    void effectiveStatusIsToldForNow();
    void findingsAreToldById();
    void byteOrderMarkIsOnlyInFront();
    void deviceGetsTheSameBytes();
    void deviceThatRefusesEndsTheExport();
    void gatewaysAreToldByName();
    void useIsToldAsItIsKnown();
    void sectionsMakeOneFile();
    void sectionsHaveTheirOwnClock();
};

void TestExport::columnsHaveTheDocumentedNamesAndOrder()
{
    QStringList names;
    for (const ExportColumn column : defaultExportColumns()) {
        names.append(exportColumnId(column));
        QCOMPARE(exportColumnFromId(names.last()), std::optional(column));
    }
    QCOMPARE(names.join(u','),
             u"id,name,status,effective_status,key,group,remain_quota,used_quota,unlimited_quota,"
             "expired_time,created_time,accessed_time,models,ips"_s);
    QCOMPARE(exportColumnFromId(u"findings"), std::optional<ExportColumn>(DerivedColumn::Findings));
    QCOMPARE(exportColumnFromId(u"Id"), std::nullopt);
    QCOMPARE(exportColumnFromId(u""), std::nullopt);
}

void TestExport::formatNamesLeadBack()
{
    QCOMPARE(exportFormatFromId(u"csv"), std::optional(ExportFormat::Csv));
    QCOMPARE(exportFormatFromId(u"json"), std::optional(ExportFormat::Json));
    QCOMPARE(exportFormatFromId(u"tsv"), std::nullopt);
    QCOMPARE(exportFormatFromId(u"CSV"), std::nullopt);
}

void TestExport::csvOfAPlainToken()
{
    QCOMPARE(exported({plainToken()}, {.now = now}),
             QByteArray("id,name,status,effective_status,key,group,remain_quota,used_quota,unlimited_quota,"
                        "expired_time,created_time,accessed_time,models,ips\r\n"
                        "1,ci-bot,1,enabled,sk-abcd**********wxyz,vip,500000,3,false,2027-11-23T20:00:00Z,"
                        "2026-11-23T20:00:00Z,2026-11-23T20:00:01Z,gpt-5.4 claude-sonnet-4-6,10.0.0.0/8 ::1\r\n"));
}

void TestExport::jsonOfAPlainToken()
{
    Token never = plainToken();
    never.expiredTime = Token::neverExpires;
    never.unlimitedQuota = true;
    never.models.clear();
    never.ips.clear();
    QCOMPARE(exported({plainToken(), never}, {.format = ExportFormat::Json, .now = now}),
             QByteArray("[\n"
                        "{\"id\":1,\"name\":\"ci-bot\",\"status\":1,\"effective_status\":\"enabled\","
                        "\"key\":\"sk-abcd**********wxyz\",\"group\":\"vip\",\"remain_quota\":500000,\"used_quota\":3,"
                        "\"unlimited_quota\":false,\"expired_time\":\"2027-11-23T20:00:00Z\","
                        "\"created_time\":\"2026-11-23T20:00:00Z\",\"accessed_time\":\"2026-11-23T20:00:01Z\","
                        "\"models\":[\"gpt-5.4\",\"claude-sonnet-4-6\"],\"ips\":[\"10.0.0.0/8\",\"::1\"]},\n"
                        "{\"id\":1,\"name\":\"ci-bot\",\"status\":1,\"effective_status\":\"enabled\","
                        "\"key\":\"sk-abcd**********wxyz\",\"group\":\"vip\",\"remain_quota\":500000,\"used_quota\":3,"
                        "\"unlimited_quota\":true,\"expired_time\":null,"
                        "\"created_time\":\"2026-11-23T20:00:00Z\",\"accessed_time\":\"2026-11-23T20:00:01Z\","
                        "\"models\":[],\"ips\":[]}\n"
                        "]\n"));
}

void TestExport::emptyExports()
{
    QCOMPARE(exported({}, {{DerivedColumn::Id, Field::Name}, ExportFormat::Csv, now}), QByteArray("id,name\r\n"));
    QCOMPARE(exported({}, {.format = ExportFormat::Json}), QByteArray("[]\n"));
    QVERIFY(QJsonDocument::fromJson(exported({}, {.format = ExportFormat::Json})).isArray());
}

void TestExport::chosenColumnsInTheirOrder()
{
    const QList<ExportColumn> columns{Field::Name, DerivedColumn::Id, Field::Name};
    QCOMPARE(exported({plainToken()}, {columns, ExportFormat::Csv, now}),
             QByteArray("name,id,name\r\nci-bot,1,ci-bot\r\n"));
    QCOMPARE(exported({plainToken()}, {{Field::Name, DerivedColumn::Id}, ExportFormat::Json, now}),
             QByteArray("[\n{\"name\":\"ci-bot\",\"id\":1}\n]\n"));
}

void TestExport::missingTokensArePassedOver()
{
    const Token token = plainToken();
    const QList<const Token *> tokens{nullptr, &token, nullptr};
    QCOMPARE(exportTokens(tokens, {{DerivedColumn::Id}, ExportFormat::Csv, now}), QByteArray("id\r\n1\r\n"));
}

void TestExport::pythonReadsTheSameCsv()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("no python3 here");
    const std::vector<Token> tokens = nastyTokens();
    const QJsonArray rows = readByPython(
        "import csv, io, json, sys\n"
        "text = sys.stdin.buffer.read().decode('utf-8')\n"
        "json.dump(list(csv.reader(io.StringIO(text, newline=''), strict=True)), sys.stdout)\n",
        exported(tokens, {.now = now}));
    QCOMPARE(rows.size(), static_cast<qsizetype>(tokens.size()) + 1);
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const QStringList expected{token.id().toString(),
                                   guarded(token.name),
                                   u"1"_s,
                                   u"exhausted"_s,
                                   u"sk-abcd**********wxyz"_s,
                                   guarded(token.group),
                                   QString::number(token.remainQuota),
                                   u"9007199254740993"_s,
                                   u"false"_s,
                                   later,
                                   u"2026-11-23T20:00:00Z"_s,
                                   u"2026-11-23T20:00:01Z"_s,
                                   guarded(trimmedParts(token.models, false).join(u' ')),
                                   guarded(trimmedParts(token.ips, true).join(u' '))};
        QCOMPARE(rowTexts(rows.at(static_cast<qsizetype>(i) + 1)), expected);
    }
}

void TestExport::pythonReadsTheSameJson()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("no python3 here");
    const std::vector<Token> tokens = nastyTokens();
    // Numbers come back as the text they had, so that nothing is lost on the way.
    const QJsonArray rows = readByPython(
        "import json, sys\n"
        "def refuse(name): raise ValueError(name)\n"
        "text = sys.stdin.buffer.read().decode('utf-8')\n"
        "rows = json.loads(text, strict=True, parse_int=str, parse_float=refuse, parse_constant=refuse)\n"
        "json.dump([list(row.values()) for row in rows], sys.stdout)\n",
        exported(tokens, {.format = ExportFormat::Json, .now = now}));
    QCOMPARE(rows.size(), static_cast<qsizetype>(tokens.size()));
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const QJsonArray expected{token.id().toString(),
                                  token.name,
                                  u"1"_s,
                                  u"exhausted"_s,
                                  u"sk-abcd**********wxyz"_s,
                                  token.group.text(),
                                  QString::number(token.remainQuota),
                                  u"9007199254740993"_s,
                                  false,
                                  later,
                                  u"2026-11-23T20:00:00Z"_s,
                                  u"2026-11-23T20:00:01Z"_s,
                                  QJsonArray::fromStringList(trimmedParts(token.models, false)),
                                  QJsonArray::fromStringList(trimmedParts(token.ips, true))};
        QCOMPARE(rows.at(static_cast<qsizetype>(i)).toArray(), expected);
    }
}

void TestExport::loneSurrogatesBecomeValidUtf8()
{
    Token token = plainToken();
    const QChar high(0xd83d);
    const QChar low(0xde00);
    token.name = QString(high) + u'a' + low + high + high + low + u"\U0001F600"_s + high;
    const QByteArray replaced("\xef\xbf\xbd");
    const QByteArray smile("\xf0\x9f\x98\x80");
    const QByteArray expected = QByteArray(replaced + 'a' + replaced + replaced + smile + smile + replaced);
    QCOMPARE(exported({token}, {{Field::Name}, ExportFormat::Csv, now}), QByteArray("name\r\n" + expected + "\r\n"));
    QCOMPARE(exported({token}, {{Field::Name}, ExportFormat::Json, now}),
             QByteArray("[\n{\"name\":\"" + expected + "\"}\n]\n"));
}

void TestExport::textIsUtf8()
{
    Token token = plainToken();
    token.name = u"\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\U00010000\U0010ffff"_s;
    const QByteArray csv = exported({token}, {{Field::Name}, ExportFormat::Csv, now});
    QCOMPARE(csv, QByteArray("name\r\n" + token.name.toUtf8() + "\r\n"));
}

void TestExport::csvCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", u"a b"_s, u"a b"_s);
    row("comma", u"a,b"_s, u"\"a,b\""_s);
    row("quotes", u"\"a\"\""_s, u"\"\"\"a\"\"\"\"\""_s);
    row("line feed", u"a\nb"_s, u"\"a\nb\""_s);
    row("carriage return", u"a\rb"_s, u"\"a\rb\""_s);
    row("tab inside", u"a\tb"_s, u"a\tb"_s);
    row("equals", u"=a"_s, u"'=a"_s);
    row("equals and number", u"=5"_s, u"'=5"_s);
    row("plus", u"+a"_s, u"'+a"_s);
    row("minus", u"-a"_s, u"'-a"_s);
    row("at", u"@a"_s, u"'@a"_s);
    row("tab", u"\ta"_s, u"'\ta"_s);
    row("line feed first", u"\n=1+1"_s, u"\"'\n=1+1\""_s);
    row("behind a blank", u" =1"_s, u"' =1"_s);
    row("behind a no-break space", u"\u00a0=1"_s, u"'\u00a0=1"_s);
    row("behind a zero-width space", u"\u200b=1"_s, u"'\u200b=1"_s);
    row("behind a byte order mark", u"\ufeff@x"_s, u"'\ufeff@x"_s);
    row("behind NUL", QChar(0) + u"=1"_s, QString(u'\'' + QChar(0) + u"=1"_s));
    row("behind right-to-left", u"\u202e-a"_s, u"'\u202e-a"_s);
    row("full width", u"＝1"_s, u"'＝1"_s);
    row("full-width plus", u"＋1"_s, u"'＋1"_s);
    row("full-width letter", u"ａ"_s, u"ａ"_s);
    row("blank before a word", u" a=b"_s, u" a=b"_s);
    row("number behind a blank", u" -5"_s, u"' -5"_s);
    row("carriage return first", u"\ra"_s, u"\"'\ra\""_s);
    row("guard within quotes", u"=a,\"b\""_s, u"\"'=a,\"\"b\"\"\""_s);
    for (const char *number : {"-5", "+5", "-0.5", "-.5", "-5.", "+1e9", "-1E-9", "-12345678901234567890"})
        row(number, QString::fromLatin1(number), QString::fromLatin1(number));
    for (const char *text :
         {"-", "+", "--5", "-5-5", "-5 ", "- 5", "-.", "-e5", "-1e", "-1e+", "-1,5", "-0x5", "-inf"}) {
        const QString plain = QString::fromLatin1(text);
        const bool quote = plain.contains(u',');
        row(text, plain, quote ? QString(u"\"'"_s + plain + u'"') : QString(u'\'' + plain));
    }
    row("apostrophe", u"'a"_s, u"'a"_s);
}

void TestExport::csvCell()
{
    QFETCH(const QString, text);
    Token token = plainToken();
    token.name = text;
    QTEST(cell(Field::Name, token), "expected");
}

void TestExport::loneEmptyCellIsNoEmptyLine()
{
    Token token = plainToken();
    token.name.clear();
    QCOMPARE(exported({token}, {{Field::Name}, ExportFormat::Csv, now}), QByteArray("name\r\n\"\"\r\n"));
    QCOMPARE(exported({token}, {{Field::Name, Field::Name}, ExportFormat::Csv, now}), QByteArray("name,name\r\n,\r\n"));
}

void TestExport::times_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected"); // empty: nothing to be said
    const auto row = [](qint64 seconds, const char *expected) {
        QTest::addRow("%lld", static_cast<long long>(seconds)) << seconds << QString::fromLatin1(expected);
    };
    row(0, "1970-01-01T00:00:00Z");
    row(now, "2026-11-23T20:00:00Z");
    row(951'782'400, "2000-02-29T00:00:00Z");
    row(951'868'799, "2000-02-29T23:59:59Z");
    row(951'868'800, "2000-03-01T00:00:00Z");
    row(4'107'542'400, "2100-03-01T00:00:00Z");
    row(-2, "1969-12-31T23:59:58Z");
    row(-86'401, "1969-12-30T23:59:59Z");
    row(253'402'300'799, "9999-12-31T23:59:59Z");
    row(253'402'300'800, "");
    row(-62'135'596'800, "0001-01-01T00:00:00Z");
    row(-62'135'596'801, "");
    row(std::numeric_limits<qint64>::max(), "");
    row(std::numeric_limits<qint64>::min(), "");
}

void TestExport::times()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, expected);
    Token token = plainToken();
    token.expiredTime = seconds;
    token.createdTime = seconds;
    token.accessedTime = seconds;
    for (const ExportColumn column : {Field::CreatedTime, Field::AccessedTime}) {
        QCOMPARE(cell(column, token), expected);
        QCOMPARE(member(column, token), expected.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(expected));
    }
    // An expiry that no calendar shows is the gateway's number, for empty is never.
    QCOMPARE(cell(Field::ExpiredTime, token), expected.isEmpty() ? QString::number(seconds) : expected);
    QCOMPARE(member(Field::ExpiredTime, token), expected.isEmpty() ? QJsonValue(seconds) : QJsonValue(expected));
}

void TestExport::timesAgreeWithQt()
{
    Token token = plainToken();
    // Steps of a prime number of seconds meet every month, hour and kind of year.
    for (qint64 seconds = -62'135'596'800; seconds <= 253'402'300'799; seconds += 40'000'003) {
        token.createdTime = seconds;
        QCOMPARE(cell(Field::CreatedTime, token), QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate));
    }
}

/// A text stays a text in JSON even where it looks like a number.
void TestExport::idsAreNumbersOrTexts()
{
    Token token = plainToken();
    token.setId(std::numeric_limits<qint64>::max());
    QCOMPARE(cell(DerivedColumn::Id, token), u"9223372036854775807"_s);
    QCOMPARE(member(DerivedColumn::Id, token), QJsonValue(std::numeric_limits<qint64>::max()));
    token.setId(TokenId::fromText(u"00000000000000000000000000000003"_s));
    QCOMPARE(cell(DerivedColumn::Id, token), u"00000000000000000000000000000003"_s);
    QCOMPARE(member(DerivedColumn::Id, token), QJsonValue(u"00000000000000000000000000000003"_s));
}

void TestExport::expiryOfMinusOneIsNever()
{
    Token token = plainToken();
    token.expiredTime = -1;
    token.createdTime = -1;
    QCOMPARE(cell(Field::ExpiredTime, token), QString());
    QCOMPARE(member(Field::ExpiredTime, token), QJsonValue(QJsonValue::Null));
    QCOMPARE(cell(Field::CreatedTime, token), u"1969-12-31T23:59:59Z"_s);
}

void TestExport::unknownFieldsAreEmpty_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<ExportColumn>("column");
    const auto row = [](Field field, ExportColumn column) {
        QTest::newRow(qUtf8Printable(exportColumnId(column))) << field << column;
    };
    row(Field::Name, Field::Name);
    row(Field::Status, Field::Status);
    row(Field::Key, Field::Key);
    row(Field::Group, Field::Group);
    row(Field::RemainQuota, Field::RemainQuota);
    row(Field::UsedQuota, Field::UsedQuota);
    row(Field::UnlimitedQuota, Field::UnlimitedQuota);
    row(Field::ExpiredTime, Field::ExpiredTime);
    row(Field::CreatedTime, Field::CreatedTime);
    row(Field::AccessedTime, Field::AccessedTime);
    row(Field::Models, Field::Models);
    row(Field::Ips, Field::Ips);
}

void TestExport::unknownFieldsAreEmpty()
{
    QFETCH(const Field, field);
    QFETCH(const ExportColumn, column);
    Token token = plainToken();
    token.setUnknown(field);
    for (const ExportColumn each : defaultExportColumns()) {
        const bool empty = each == column;
        QCOMPARE(cell(each, token).isEmpty(), empty);
        QCOMPARE(member(each, token).isNull(), empty);
    }
}

void TestExport::effectiveStatusIsToldForNow()
{
    Token token = plainToken();
    token.expiredTime = now;
    QCOMPARE(cell(Field::Status, token), u"1"_s);
    QCOMPARE(cell(DerivedColumn::EffectiveStatus, token), u"expired"_s);
    token.setUnknown(Field::Status);
    QCOMPARE(cell(DerivedColumn::EffectiveStatus, token), u"unknown"_s);
    token = plainToken();
    token.status = -7;
    QCOMPARE(cell(Field::Status, token), u"-7"_s);
    QCOMPARE(member(DerivedColumn::EffectiveStatus, token), QJsonValue(u"unknown"_s));
}

void TestExport::findingsAreToldById()
{
    Token token;
    token.status = 1;
    token.remainQuota = 500'000;
    token.createdTime = token.accessedTime = now - 60;
    token.ips = u"0.0.0.0/0"_s;
    token.ipLimitsEnabled = true;
    const QList<ExportColumn> columns{DerivedColumn::Id, DerivedColumn::Findings};
    const FindingContext context{.now = now};
    QCOMPARE(exported({token}, {columns, ExportFormat::Csv, now, context}),
             "id,findings\r\n0,open-range never-expires never-used\r\n"_ba);
    QCOMPARE(QJsonDocument::fromJson(exported({token}, {columns, ExportFormat::Json, now, context}))
                 .array()
                 .at(0)
                 .toObject()
                 .value(u"findings"_s)
                 .toArray(),
             QJsonArray({u"open-range"_s, u"never-expires"_s, u"never-used"_s}));

    token.status = 2;
    QCOMPARE(exported({token}, {columns, ExportFormat::Csv, now, context}), "id,findings\r\n0,\r\n"_ba);
}

void TestExport::byteOrderMarkIsOnlyInFront()
{
    ExportOptions options{{DerivedColumn::Id, Field::Name}, ExportFormat::Csv, now};
    options.byteOrderMark = true;
    std::vector<Token> tokens(2);
    tokens[0].name = u"a"_s;
    tokens[1].name = u"\ufeff=1"_s; // and not the gateway's
    QCOMPARE(exported(tokens, options), "\xef\xbb\xbfid,name\r\n0,a\r\n0,'\xef\xbb\xbf=1\r\n"_ba);
    QCOMPARE(exported({}, options), "\xef\xbb\xbfid,name\r\n"_ba);
    options.format = ExportFormat::Json;
    QVERIFY(!exported(tokens, options).startsWith('\xef'));
}

void TestExport::deviceGetsTheSameBytes()
{
    // Enough for several pieces.
    const std::vector<Token> tokens(20'000, plainToken());
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        const ExportOptions options{.format = format, .now = now};
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(exportTokens(pointersTo(tokens), options, buffer));
        QVERIFY(buffer.data().size() > (2 << 20));
        QVERIFY(buffer.data() == exported(tokens, options));
    }
}

void TestExport::deviceThatRefusesEndsTheExport()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!exportTokens(pointersTo({plainToken()}), {.now = now}, closed));
}

void TestExport::gatewaysAreToldByName()
{
    QCOMPARE(exportColumnFromId(u"gateway"), std::optional<ExportColumn>(DerivedColumn::Gateway));
    std::vector<Token> tokens(3);
    for (size_t i = 0; i < tokens.size(); ++i)
        tokens[i].setId({7, static_cast<TokenId::Account>(i)});
    ExportOptions options{{DerivedColumn::Gateway, DerivedColumn::Id}, ExportFormat::Csv, now};
    options.gateways = {{0, u"work, \"east\""_s}, {1, u"=1+1"_s}};
    QCOMPARE(exported(tokens, options), "gateway,id\r\n\"work, \"\"east\"\"\",7\r\n'=1+1,7\r\n,7\r\n"_ba);
    options.format = ExportFormat::Json;
    const QJsonArray objects = QJsonDocument::fromJson(exported(tokens, options)).array();
    QCOMPARE(objects.at(0)["gateway"_L1], QJsonValue(u"work, \"east\""_s));
    QCOMPARE(objects.at(1)["gateway"_L1], QJsonValue(u"=1+1"_s));
    QVERIFY(objects.at(2)["gateway"_L1].isNull());
}

void TestExport::useIsToldAsItIsKnown()
{
    const QStringList ids{u"used_24h"_s, u"used_7d"_s, u"used_30d"_s, u"empty_time"_s};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(exportColumnFromId(ids[i]), std::optional(useExportColumns().at(i)));
        QVERIFY(!defaultExportColumns().contains(useExportColumns().at(i)));
    }
    std::vector<Token> tokens(4);
    for (size_t i = 0; i < tokens.size(); ++i)
        tokens[i].setId({static_cast<qint64>(i), 3});
    AccountOutlook outlook;
    outlook.tokens[tokens[0].id()] = {.booked = {0, 20, 300}, .counted = {1, 2, 3}, .emptyTime = now};
    outlook.tokens[tokens[1].id()] = {.booked = {std::nullopt, 20, std::nullopt}, .counted = {std::nullopt, 2, -3}};
    outlook.others = {.booked = {0, std::nullopt, std::nullopt}};
    tokens[3].setId({3, 4}); // of an account of which nothing is known
    const AccountsPointer accounts = std::make_shared<const Accounts>(
        QList<AccountInfo>{{.account = 3, .outlook = std::make_shared<const AccountOutlook>(outlook)}});
    ExportOptions options{QList<ExportColumn>{DerivedColumn::Id} + useExportColumns(),
                          ExportFormat::Csv,
                          now,
                          {.now = now, .accounts = accounts}};
    QCOMPARE(
        exported(tokens, options),
        "id,used_24h,used_7d,used_30d,empty_time\r\n0,0,20,300,2026-11-23T20:00:00Z\r\n1,,20,-3,\r\n2,0,,,\r\n3,,,,\r\n"_ba);
    options.format = ExportFormat::Json;
    const QJsonArray objects = QJsonDocument::fromJson(exported(tokens, options)).array();
    QCOMPARE(objects.at(0)["used_24h"_L1], QJsonValue(0));
    QCOMPARE(objects.at(1)["used_30d"_L1], QJsonValue(-3));
    QVERIFY(objects.at(1)["used_24h"_L1].isNull());
    QVERIFY(objects.at(3)["empty_time"_L1].isNull());
    options.findings.accounts = {};
    QVERIFY(exported({tokens[0]}, options).contains(R"("used_7d":null)"));
}

void TestExport::sectionsMakeOneFile()
{
    const std::vector<Token> tokens(3, plainToken());
    const std::vector<const Token *> all = pointersTo(tokens);
    const std::span<const Token *const> span(all);
    // Wherever there are sections without a token.
    for (const size_t first : {size_t{0}, size_t{1}, size_t{3}}) {
        const ExportSection none{{}, now};
        const ExportSection sections[]{
            none, {span.first(first), now}, none, {span.subspan(first), now}, none,
        };
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
            ExportOptions options{.format = format, .now = now};
            options.byteOrderMark = format == ExportFormat::Csv;
            QCOMPARE(exportTokens(sections, options), exported(tokens, options));
            QCOMPARE(exportTokens(std::span(sections).first(1), options), exported({}, options));
            QCOMPARE(exportTokens(std::span<const ExportSection>(), options), exported({}, options));
        }
    }
}

void TestExport::sectionsHaveTheirOwnClock()
{
    const Token token = plainToken();
    const Token *const pointer = &token;
    const std::span<const Token *const> one(&pointer, 1);
    const qint64 expired = token.expiredTime + 1;
    const ExportSection sections[]{{one, now, {.now = now}}, {one, expired, {.now = expired}}};
    QCOMPARE(exportTokens(sections, {{DerivedColumn::EffectiveStatus, DerivedColumn::Findings}, ExportFormat::Csv}),
             "effective_status,findings\r\nenabled,wide-range special-range\r\nexpired,expired-enabled\r\n"_ba);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
