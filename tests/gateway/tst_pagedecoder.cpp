// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pagedecoder.h"
#include "support/testtokens.h"
#include "tokens/fields.h"
#include "tokens/limits.h"
#include "tokens/tokenstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestPageDecoder : public QObject
{
    Q_OBJECT

private:
    static DecodedPage decoded(const QByteArray &body)
    {
        PageDecoder decoder;
        DecodeResult result = decoder.decode(body);
        if (const auto *error = std::get_if<GatewayError>(&result))
            qFatal("refused: %s", qPrintable(error->detail));
        return std::get<DecodedPage>(std::move(result));
    }
    static GatewayError refused(const QByteArray &body)
    {
        PageDecoder decoder;
        const DecodeResult result = decoder.decode(body);
        if (std::holds_alternative<DecodedPage>(result))
            qFatal("not refused: %s", body.constData());
        return std::get<GatewayError>(result);
    }
    static Token only(const QByteArray &row)
    {
        const DecodedPage page = decoded(R"({"success":true,"data":{"items":[)" + row
                                         + R"(],"total":1,"page_size":100}})");
        return page.tokens.at(0);
    }

    static Token single(const QByteArray &fields) { return only(R"({"id":7,)" + fields + '}'); }

    static void compare(const Token &token, const QJsonObject &row)
    {
        const QJsonValue id = row.value("id"_L1);
        QVERIFY(token.id()
                == (id.isUndefined() ? TokenId::fromText(row.value("uuid"_L1).toString()) : TokenId(id.toInteger())));
        QCOMPARE(token.userId, row.value("user_id"_L1).toInteger());
        QCOMPARE(token.status, row.value("status"_L1).toInteger());
        // Qt's reader loses a mark at the beginning.
        const bool marked = token.name.startsWith(QChar(QChar::ByteOrderMark));
        QCOMPARE(token.name.sliced(marked ? 1 : 0), row.value("name"_L1).toString());
        QCOMPARE(token.createdTime, row.value("created_time"_L1).toInteger());
        const qint64 accessed = row.value("accessed_time"_L1).toInteger();
        QCOMPARE(token.accessedTime, accessed >= 100'000'000'000 ? accessed / 1'000 : accessed);
        QCOMPARE(token.expiredTime, row.value("expired_time"_L1).toInteger());
        QCOMPARE(token.remainQuota, row.value("remain_quota"_L1).toInteger());
        QCOMPARE(token.usedQuota, row.value("used_quota"_L1).toInteger());
        QCOMPARE(token.unlimitedQuota, row.value("unlimited_quota"_L1).toBool());
        QCOMPARE(token.group.text(), row.value("group"_L1).toString());
        QCOMPARE(token.key, MaskedKey::fromKey(row.value("key"_L1).toString()));
    }

private Q_SLOTS:
    void readsRecordedReplies_data();
    void readsRecordedReplies();
    void readsRepliesOfForks_data();
    void readsRepliesOfForks();
    void takesRowsWhereverTheyAre_data();
    void takesRowsWhereverTheyAre();
    void takesIdentitiesOfAnyKind();
    void readsFieldsInAnyOrderAndSpelling();
    void makesTokensOfTheirAccountAndFamily();
    void tellsFamiliesByShapeAndFields();
    void takesExactIntegersInAnySpelling_data();
    void takesExactIntegersInAnySpelling();
    void takesZeroAndOneForSwitches();
    void keepsWhatCanBeKeptOfTexts_data();
    void keepsWhatCanBeKeptOfTexts();
    void readsTimes();
    void readsIdentitiesInOtherSpellings();
    void obeysTheFieldsOfForks();
    void goesByEnvelopeAndFields_data();
    void goesByEnvelopeAndFields();
    void countsEachField();
    void costsAFieldOrARow_data();
    void costsAFieldOrARow();
    void countsLostRows();
    void keepsIntegersExact();
    void keepsNoWholeKey();
    void readsLimitsOfEachFamily();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void survivesEveryTruncation();
    void survivesDamage();
    void sharesTexts();
};

void TestPageDecoder::readsRecordedReplies_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("firstPage");
    QTest::addColumn<Family>("family");
    QTest::newRow("new-api") << u"new-api"_s << 1 << Family::NewApi;
    QTest::newRow("new-api-2025") << u"new-api-2025"_s << 0 << Family::NewApi2025;
    QTest::newRow("one-hub") << u"one-hub"_s << 1 << Family::OneHub;
    QTest::newRow("one-api") << u"one-api"_s << 0 << Family::OneApi;
}

/// Compared with Qt's own JSON reader, field by field.
void TestPageDecoder::readsRecordedReplies()
{
    QFETCH(QString, folder);
    QFETCH(int, firstPage);
    QFETCH(Family, family);
    int count = 0;
    for (int number = firstPage; number < firstPage + 4; ++number) {
        const QByteArray body = testData(u"%1/page-%2.json"_s.arg(folder).arg(number));
        const DecodedPage page = decoded(body);
        const QJsonValue data = QJsonDocument::fromJson(body).object().value("data"_L1);
        const QJsonObject object = data.toObject();
        const QJsonArray rows = data.isArray()
            ? data.toArray()
            : object.value(family == Family::OneHub ? "data"_L1 : "items"_L1).toArray();
        QCOMPARE(page.rows, rows.size());
        QCOMPARE(page.tokens.size(), static_cast<size_t>(rows.size()));
        QVERIFY(page.unknownFields == FieldCounts{});
        QCOMPARE(page.lostRows, 0);
        QCOMPARE(page.total.has_value(), !data.isArray());
        if (page.total)
            QCOMPARE(*page.total, 25);
        if (!rows.isEmpty())
            QCOMPARE(page.family, family);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            compare(page.tokens.at(static_cast<size_t>(i)), rows.at(i).toObject());
            if (QTest::currentTestFailed())
                return;
            ++count;
        }
    }
    QCOMPARE(count, 25);
}

void TestPageDecoder::readsRepliesOfForks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Family>("family");
    for (const int number : {1, 2, 3}) {
        QTest::addRow("chatapi %d", number) << u"chatapi/page-%1"_s.arg(number) << Family::OneApi;
        QTest::addRow("laisky %d", number) << u"laisky/page-%1"_s.arg(number) << Family::OneApi;
    }
    QTest::newRow("donehub") << u"donehub/page-1"_s << Family::OneHub;
    QTest::newRow("veloera") << u"veloera/page-1"_s << Family::NewApi2025;
    QTest::newRow("zrnewapi") << u"zrnewapi/page-1"_s << Family::NewApi;
}

void TestPageDecoder::readsRepliesOfForks()
{
    QFETCH(QString, name);
    QFETCH(Family, family);
    const QByteArray body = testData(u"forks/%1.json"_s.arg(name));
    const DecodedPage page = decoded(body);
    const QJsonObject top = QJsonDocument::fromJson(body).object();
    const QJsonValue data = top.value("data"_L1);
    const QJsonObject object = data.toObject();
    const QJsonArray rows = data.isArray()
        ? data.toArray()
        : object.value(object.contains("items"_L1) ? "items"_L1 : "data"_L1).toArray();
    QCOMPARE(page.family, family);
    QCOMPARE(page.rows, rows.size());
    QCOMPARE(page.lostRows, 0);
    QVERIFY(page.unknownFields == FieldCounts{});
    QCOMPARE(page.tokens.size(), static_cast<size_t>(rows.size()));
    const QJsonValue total = data.isArray() ? top.value("total"_L1)
                                            : object.value(object.contains("total"_L1) ? "total"_L1 : "total_count"_L1);
    QCOMPARE(page.total, total.isUndefined() ? std::nullopt : std::optional(total.toInteger()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        compare(page.tokens.at(static_cast<size_t>(i)), rows.at(i).toObject());
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPageDecoder::takesRowsWhereverTheyAre_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("rows");
    QTest::addColumn<std::optional<qint64>>("total");
    const auto row = [](const char *reply, int rows, std::optional<qint64> total) {
        QTest::newRow(reply) << QByteArray(reply) << rows << total;
    };
    row(R"({"success":true,"data":[{"id":1}],"total":9})", 1, 9);
    row(R"({"success":true,"total":9,"data":[{"id":1}]})", 1, 9);
    row(R"({"success":true,"data":[]})", 0, {});
    row(R"({"success":true,"data":{"list":[{"id":2},{"id":1}],"currentPage":1,"pageSize":0,"total":2}})", 2, 2);
    row(R"({"success":true,"data":{"total":2,"records":[{"id":2},{"id":1}]}})", 2, 2);
    row(R"({"success":true,"data":{"items":[{"id":2},{"id":1}]}})", 2, {});
    row(R"({"success":true,"data":{"items":[{"id":1}],"total":"1"}})", 1, 1);
    row(R"({"success":true,"data":{"items":null,"total":0}})", 0, 0);
    row(R"({"success":true,"data":{"data":null,"page":1,"size":100,"total_count":0}})", 0, 0);
    row(R"({"success":true,"data":{"page":1,"page_size":100,"total":0}})", 0, 0);
    row(R"({"success":true,"data":{"items":[{"id":1}],"total":9223372036854775807}})", 1, 9223372036854775807);
}

void TestPageDecoder::takesRowsWhereverTheyAre()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, rows);
    QFETCH(std::optional<qint64>, total);
    const DecodedPage page = decoded(reply);
    QCOMPARE(page.rows, rows);
    QCOMPARE(page.total, total);
}

void TestPageDecoder::takesIdentitiesOfAnyKind()
{
    const DecodedPage page = decoded(
        R"({"success":true,"data":[{"id":"17"},{"uuid":"0c"},{"uuid":"0b","id":5},{"id":4,"uuid":"0a"},{"id":"x-1"},{"id":"017"}]})");
    QCOMPARE(page.lostRows, 0);
    QList<QString> ids;
    for (const Token &token : page.tokens)
        ids.append((token.id().isText() ? u"text "_s : u"number "_s) + token.id().toString());
    QCOMPARE(
        ids,
        (QList<QString>{u"number 17"_s, u"text 0c"_s, u"number 5"_s, u"number 4"_s, u"text x-1"_s, u"text 017"_s}));
    QVERIFY(!page.newestFirst || page.tokens.front().createdTime == 0);
}

/// Decoding takes short cuts where rows are alike and texts plain. Here they are not: fields come in another order in
/// each row, letters of names and texts are escaped or not, and names are near to others.
void TestPageDecoder::readsFieldsInAnyOrderAndSpelling()
{
    std::mt19937 random(11);
    const auto below = [&random](size_t bound) { return random() % bound; };
    const auto quoted = [&](const QString &text) {
        QByteArray out = "\"";
        for (const QChar c : text) {
            if (c.unicode() < 0x20 || c == u'"' || c == u'\\' || below(8) == 0)
                out += "\\u" + QByteArray::number(c.unicode() + 0x1'0000, 16).mid(1);
            else
                out += QString(c).toUtf8();
        }
        out += '"';
        return out;
    };
    const auto word = [&](size_t longest) {
        static constexpr std::u16string_view letters = u"abcXYZ019-_,. \"\\\n中é";
        QString text;
        for (size_t length = below(longest + 1); length > 0; --length)
            text += QChar(letters[below(letters.size())]);
        return text;
    };
    const auto number = [&] {
        return QByteArray::number(static_cast<qint64>(random()) * static_cast<qint32>(random()));
    };
    const auto space = [&] { return below(6) == 0 ? QByteArray(" \n\t") : QByteArray(); };

    QByteArray items;
    for (int row = 0; row < 400; ++row) {
        QList<std::pair<QString, QByteArray>> fields{{u"id"_s, QByteArray::number(row)},
                                                     {u"user_id"_s, number()},
                                                     {u"status"_s, QByteArray::number(below(9))},
                                                     {u"name"_s, quoted(word(9))},
                                                     {u"created_time"_s, number()},
                                                     {u"accessed_time"_s, number()},
                                                     {u"expired_time"_s, number()},
                                                     {u"remain_quota"_s, number()},
                                                     {u"used_quota"_s, number()},
                                                     {u"group"_s, quoted(word(2))},
                                                     {u"key"_s, quoted(word(90))},
                                                     {u"unlimited_quota"_s, "true"},
                                                     {u"i"_s, "7"},
                                                     {u"idx"_s, "{\"id\":8}"},
                                                     {u"names"_s, "[\"name\"]"},
                                                     {u"remain"_s, "\"remain_quota\""},
                                                     {u"id\""_s, "9"},
                                                     {u"group\\"_s, "null"}};
        std::ranges::shuffle(fields, random);
        items += row == 0 ? "{" : ",{";
        for (qsizetype i = 0; i < fields.size(); ++i) {
            items += (i == 0 ? "" : ",") + space() + quoted(fields.at(i).first) + space() + ':' + space()
                + fields.at(i).second + space();
        }
        items += '}';
    }
    const QByteArray body = R"({"success":true,"data":{"total":400,"items":[)" + items + "]}}";
    const QJsonArray rows =
        QJsonDocument::fromJson(body).object().value("data"_L1).toObject().value("items"_L1).toArray();
    const DecodedPage page = decoded(body);
    QCOMPARE(rows.size(), 400);
    QCOMPARE(page.tokens.size(), 400);
    for (qsizetype i = 0; i < rows.size() && !QTest::currentTestFailed(); ++i)
        compare(page.tokens.at(static_cast<size_t>(i)), rows.at(i).toObject());
}

void TestPageDecoder::makesTokensOfTheirAccountAndFamily()
{
    PageDecoder decoder({}, 3);
    DecodeResult result = decoder.decode(R"({"success":true,"data":[{"id":2,"subnet":""},{"id":"x"}]})");
    const DecodedPage page = std::get<DecodedPage>(std::move(result));
    QCOMPARE(page.tokens.at(0).id(), TokenId(2, 3));
    QCOMPARE(page.tokens.at(1).id(), TokenId::fromText(u"x"_s, 3));
    QCOMPARE(page.ids, (std::vector{page.tokens[0].id(), page.tokens[1].id()}));
    for (const Token &token : page.tokens)
        QCOMPARE(token.family, Family::OneApi);
}

void TestPageDecoder::tellsFamiliesByShapeAndFields()
{
    QCOMPARE(decoded(R"({"success":true,"data":{"items":[],"total":0}})").family, Family::NewApi);
    QCOMPARE(decoded(R"({"success":true,"data":{"items":[{"id":1,"key":"sk-ab**********cdef"}],"total":1}})").family,
             Family::Documented);
    QCOMPARE(decoded(R"({"success":true,"data":{"data":[],"total_count":0}})").family, Family::OneHub);
    QCOMPARE(decoded(R"({"success":true,"data":[]})").family, Family::Unknown);
    QCOMPARE(decoded(R"({"success":true,"data":[{"id":1,"subnet":""}]})").family, Family::OneApi);
    QCOMPARE(decoded(R"({"success":true,"data":[{"id":1,"allow_ips":null}]})").family, Family::NewApi2025);
}

void TestPageDecoder::takesExactIntegersInAnySpelling_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *spelling, qint64 value) {
        QTest::newRow(spelling) << QByteArray(spelling) << value;
    };
    row("500000", 500'000);
    row(R"("500000")", 500'000);
    row("5e5", 500'000);
    row("5E+5", 500'000);
    row(R"("5e5")", 500'000);
    row("2.0", 2);
    row("1.50e1", 15);
    row("50e-1", 5);
    row("-2.0", -2);
    row(R"("-7")", -7);
    row("0.0", 0);
    row("0e99", 0);
    row(R"("9223372036854775807")", std::numeric_limits<qint64>::max());
    row(R"("-9223372036854775808")", std::numeric_limits<qint64>::min());
    row("9.223372036854775807e18", std::numeric_limits<qint64>::max());
}

void TestPageDecoder::takesExactIntegersInAnySpelling()
{
    QFETCH(QByteArray, spelling);
    QFETCH(qint64, value);
    const Token token = single(R"("remain_quota":)" + spelling);
    QVERIFY(token.knows(Field::RemainQuota));
    QCOMPARE(token.remainQuota, value);
}

void TestPageDecoder::takesZeroAndOneForSwitches()
{
    for (const QByteArray on : {"true", "1", "1.0", "\"1\""}) {
        QVERIFY(single(R"("unlimited_quota":)" + on).unlimitedQuota);
        QVERIFY(single(R"("unlimited_quota":)" + on).knows(Field::UnlimitedQuota));
    }
    for (const QByteArray off : {"false", "0"}) {
        QVERIFY(!single(R"("unlimited_quota":)" + off).unlimitedQuota);
        QVERIFY(single(R"("unlimited_quota":)" + off).knows(Field::UnlimitedQuota));
    }
}

void TestPageDecoder::keepsWhatCanBeKeptOfTexts_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *sent, const QString &name) { QTest::newRow(sent) << QByteArray(sent) << name; };
    row(R"(prod key \ud83d)", u"prod key \ufffd"_s);
    row(R"(\ude00 \"x\" \u00e9\n)", u"\ufffd \"x\" \u00e9\n"_s);
    row(R"(\ud83d\ude00 \ud83d.)", u"\U0001f600 \ufffd."_s);
    row(R"(\ud83d\ud83d\ude00)", u"\ufffd\U0001f600"_s);
    row("\xef\xbb\xbf"
        "bom",
        u"\ufeff"_s + u"bom"_s);
    row("\xef\xbb\xbf\xef\xbb\xbf", u"\ufeff\ufeff"_s);
    row(R"(\ufeff\ud800)", u"\ufeff\ufffd"_s);
}

void TestPageDecoder::keepsWhatCanBeKeptOfTexts()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, name);
    const Token token = single(R"("name":")" + sent + '"');
    QVERIFY(token.knows(Field::Name));
    QCOMPARE(token.name, name);
}

/// 0 is no time, and one fork writes the last use in milliseconds.
void TestPageDecoder::readsTimes()
{
    QCOMPARE(single(R"("accessed_time":1795500344123,"used_quota":5)").accessedTime, 1'795'500'344);
    QVERIFY(!single(R"("accessed_time":0,"used_quota":5)").knows(Field::AccessedTime));
    QCOMPARE(wasNeverUsed(single(R"("accessed_time":0,"used_quota":0)")), std::optional(true));
    QVERIFY(!single(R"("created_time":0)").knows(Field::CreatedTime));
    QCOMPARE(single(R"("expired_time":1800000000000)").expiredTime, 1'800'000'000'000);
}

void TestPageDecoder::readsIdentitiesInOtherSpellings()
{
    QVERIFY(only(R"({"id":7.0})").id() == TokenId(7));
    QVERIFY(only(R"({"id":7e2})").id() == TokenId(700));
    QVERIFY(only(R"({"id":"7"})").id() == TokenId(7));
    QVERIFY(only(R"({"id":"007"})").id() == TokenId::fromText(u"007"_s));
}

/// Fields of forks that decide who is let through.
void TestPageDecoder::obeysTheFieldsOfForks()
{
    const auto ips = [](const QByteArray &fields) { return single(R"("allow_ips":"10.0.0.1",)" + fields); };
    QVERIFY(ips(R"("allow_ips_enabled":true)").ipLimitsEnabled);
    QVERIFY(ips(R"("allow_ips_enabled":1)").ipLimitsEnabled);
    QVERIFY(!ips(R"("allow_ips_enabled":false)").ipLimitsEnabled);
    QCOMPARE(ips(R"("allow_ips_enabled":false)").ips.text(), u"10.0.0.1"_s);
    QVERIFY(!single(R"("allow_ips_enabled":false,"allow_ips":"10.0.0.1")").ipLimitsEnabled); // in any order
    QVERIFY(!ips(R"("allow_ips_enabled":"perhaps")").knows(Field::Ips));
    QCOMPARE(ips(R"("block_ips":"10.0.0.9\n10.1.0.0/16")").ips.beside(), u"10.0.0.9\n10.1.0.0/16"_s);
    QVERIFY(!ips(R"("block_ips":"")").ips.hasBeside());
    QVERIFY(!ips(R"("block_ips":null)").ips.hasBeside());
    QVERIFY(!ips(R"("block_ips":7)").knows(Field::Ips));

    const auto quota = [](const QByteArray &fields) { return single(R"("unlimited_quota":true,)" + fields); };
    QVERIFY(quota(R"("total_usage_limit":5,"total_usage_count":5)").isUsedUp);
    QVERIFY(!quota(R"("total_usage_limit":5,"total_usage_count":4)").isUsedUp);
    QVERIFY(!quota(R"("total_usage_limit":null,"total_usage_count":5)").isUsedUp);
    QVERIFY(!quota(R"("total_usage_limit":0,"total_usage_count":5)").isUsedUp);
    QVERIFY(!quota(R"("total_usage_limit":5)").knows(Field::UnlimitedQuota));
    QVERIFY(!quota(R"("total_usage_limit":"many","total_usage_count":5)").knows(Field::UnlimitedQuota));
    QVERIFY(quota(R"("quota_type":2,"window_quota":100,"window_used_quota":100)").isUsedUp);
    QVERIFY(!quota(R"("quota_type":2,"window_quota":100,"window_used_quota":99)").isUsedUp);
    QVERIFY(!quota(R"("quota_type":0,"window_quota":100,"window_used_quota":100)").isUsedUp);
    QVERIFY(quota(R"("quota_type":0,"window_quota":0)").knows(Field::UnlimitedQuota));
    QVERIFY(!quota(R"("quota_type":3,"cycle_quota":5)").knows(Field::UnlimitedQuota)); // not measured
}

void TestPageDecoder::goesByEnvelopeAndFields_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Family>("family");
    const auto row = [](const char *name, const QByteArray &data, Family family) {
        QTest::newRow(name) << data << family;
    };
    const QByteArray newApi = R"([{"id":1,"allow_ips":"","model_limits":"","group":"a","quota_type":0,"more":1}])";
    const QByteArray oneApi = R"([{"id":1,"subnet":"","models":null,"group":"a"}])";
    const QByteArray hub = R"([{"id":1,"setting":{},"group":"a"}])";
    row("New API", R"({"items":)" + newApi + R"(,"total":1})", Family::NewApi);
    row("New API, 2025", newApi, Family::NewApi2025);
    row("One API with groups", oneApi, Family::OneApi);
    row("One Hub", R"({"data":)" + hub + R"(,"total_count":1})", Family::OneHub);
    row("One API's rows in New API's envelope", R"({"items":)" + oneApi + R"(,"total":1})", Family::Unknown);
    row("One Hub's rows in New API's envelope", R"({"items":)" + hub + R"(,"total":1})", Family::Unknown);
    row("New API's rows in One Hub's envelope", R"({"data":)" + newApi + R"(,"total_count":1})", Family::Unknown);
    row("New API's rows in another envelope", R"({"list":)" + newApi + R"(,"total":1})", Family::Unknown);
}

void TestPageDecoder::goesByEnvelopeAndFields()
{
    QFETCH(QByteArray, data);
    QTEST(decoded(R"({"success":true,"data":)" + data + '}').family, "family");
}

void TestPageDecoder::countsEachField()
{
    const DecodedPage page = decoded(
        testData(u"new-api/page-1.json"_s).replace(R"("used_quota":)", R"("used_quota":"x","was":)"));
    QCOMPARE(page.unknownFields[static_cast<size_t>(Field::UsedQuota)], page.rows);
    QCOMPARE(page.unknownFields[static_cast<size_t>(Field::Name)], 0);
    QCOMPARE(fieldName(Field::UsedQuota), u"used_quota"_s);
}

void TestPageDecoder::costsAFieldOrARow_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("unknown");
    const auto row = [](const char *text, Field field) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(field);
    };
    row(R"("name":5)", Field::Name);
    row(R"("name":null)", Field::Name);
    row(R"("name":"\ud80x")", Field::Name);
    row(R"("remain_quota":"5 ")", Field::RemainQuota);
    row(R"("remain_quota":"")", Field::RemainQuota);
    row(R"("remain_quota":"0x10")", Field::RemainQuota);
    row(R"("remain_quota":"9223372036854775808")", Field::RemainQuota);
    row(R"("created_time":"2026-11-25T00:00:00Z")", Field::CreatedTime);
    row(R"("remain_quota":1.5)", Field::RemainQuota);
    row(R"("remain_quota":1e400)", Field::RemainQuota);
    row(R"("remain_quota":99999999999999999999)", Field::RemainQuota);
    row(R"("used_quota":{"a":[1,2]})", Field::UsedQuota);
    row(R"("status":null)", Field::Status);
    row(R"("status":4294967297)", Field::Status);
    row(R"("unlimited_quota":2)", Field::UnlimitedQuota);
    row(R"("unlimited_quota":"true")", Field::UnlimitedQuota);
    row(R"("expired_time":true)", Field::ExpiredTime);
    row(R"("model_limits":["a"])", Field::Models);
    row(R"("model_limits_enabled":"yes")", Field::Models);
    row(R"("allow_ips":7)", Field::Ips);
    row(R"("group":[])", Field::Group);
    row(R"("key":null)", Field::Key);
}

/// The field is unknown, and all others are as they should be.
void TestPageDecoder::costsAFieldOrARow()
{
    QFETCH(QByteArray, field);
    QFETCH(int, unknown);
    const QByteArray name = field.left(field.indexOf(':'));
    QByteArray row =
        R"({"id":7,"user_id":1,"key":"abcdefghijkl","status":1,"name":"n","created_time":1,"accessed_time":2,"expired_time":-1,"remain_quota":3,"unlimited_quota":false,"model_limits_enabled":false,"model_limits":"","allow_ips":null,"used_quota":4,"group":"g"})";
    const qsizetype at = row.indexOf(QByteArray(name + ":"));
    QVERIFY(at > 0);
    qsizetype end = row.indexOf(",\"", at);
    end = end < 0 ? row.size() - 1 : end;
    row.replace(at, end - at, field);
    const Token token = only(row);
    QCOMPARE(token.id().value(), 7);
    for (size_t i = 0; i < fieldCount; ++i)
        QVERIFY2(token.knows(static_cast<Field>(i)) == (static_cast<int>(i) != unknown),
                 qPrintable(QString::number(i)));
}

void TestPageDecoder::countsLostRows()
{
    const DecodedPage page = decoded(
        R"({"success":true,"data":{"total":6,"items":[{"id":1},{"id":""},{"name":"x"},null,7,{"id":99999999999999999999}]}})");
    QCOMPARE(page.rows, 6);
    QCOMPARE(page.tokens.size(), size_t{1});
    QCOMPARE(page.lostRows, 5);
}

void TestPageDecoder::keepsIntegersExact()
{
    const Token token = only(
        R"({"id":9223372036854775807,"remain_quota":9007199254740993,"used_quota":-9223372036854775808})");
    QCOMPARE(token.id().value(), std::numeric_limits<qint64>::max());
    QCOMPARE(token.remainQuota, 9007199254740993);
    QCOMPARE(token.usedQuota, std::numeric_limits<qint64>::min());
}

void TestPageDecoder::keepsNoWholeKey()
{
    const QByteArray body = testData(u"one-api/page-0.json"_s);
    const QString whole =
        QJsonDocument::fromJson(body).object().value("data"_L1).toArray().at(0).toObject().value("key"_L1).toString();
    QCOMPARE(whole.size(), 48);
    const Token token = decoded(body).tokens.at(0);
    QCOMPARE(token.key.toString(), QString(u"sk-"_s + whole.left(4) + u"**********"_s + whole.right(4)));
}

void TestPageDecoder::readsLimitsOfEachFamily()
{
    for (const QString &page : {u"new-api/page-2.json"_s, u"new-api-2025/page-1.json"_s, u"one-hub/page-2.json"_s,
                                u"one-api/page-1.json"_s}) {
        const Token token = decoded(testData(page)).tokens.at(0);
        QCOMPARE(token.id().value(), 15);
        QVERIFY(token.modelLimitsEnabled);
        QVERIFY(token.ipLimitsEnabled);
        QCOMPARE(writtenModels(token), (QStringList{u"gpt-5.4-mini"_s, u"o5"_s, u"claude-sonnet-4-6"_s}));
        QCOMPARE(writtenIps(token), (QStringList{u"10.0.0.1"_s, u"192.168.0.0/16"_s}));
        const Token without = decoded(testData(page)).tokens.at(1);
        QVERIFY(!without.modelLimitsEnabled);
        QVERIFY(!without.ipLimitsEnabled);
    }
}

void TestPageDecoder::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<GatewayError::Kind>("kind");
    using Kind = GatewayError::Kind;
    const auto row = [](const char *body, Kind kind) { QTest::newRow(body) << QByteArray(body) << kind; };
    row(R"({"success":false,"message":"no"})", Kind::Refused);
    row(R"({"success":false,"data":{"items":[],"total":0}})", Kind::Refused);
    row(R"({"error":{"message":"x"}})", Kind::NotAGateway);
    row(R"({"object":"list"})", Kind::NotAGateway);
    row(R"({"success":true})", Kind::BadReply);
    row(R"({"success":true,"data":null})", Kind::BadReply);
    row(R"({"success":true,"data":5})", Kind::BadReply);
    row(R"({"success":true,"data":{"items":[]}})", Kind::BadReply);
    row(R"({"success":true,"data":{"items":{},"total":1}})", Kind::BadReply);
    row(R"({"success":true,"data":{"total":1}})", Kind::BadReply);
    row(R"({"success":true,"data":[])", Kind::BadReply);
    row(R"({"success":true,"data":[]} x)", Kind::BadReply);
    row("{", Kind::BadReply);
    row("", Kind::BadReply);
    row("[]", Kind::BadReply);
    row("{\"success\":true,\"data\":[{\"id\":1,\"name\":\"\xff\"}]}", Kind::BadReply);
}

void TestPageDecoder::refusesWhatIsNoPage()
{
    QFETCH(QByteArray, body);
    QFETCH(GatewayError::Kind, kind);
    QCOMPARE(refused(body).kind, kind);
}

void TestPageDecoder::survivesEveryTruncation()
{
    const QByteArray body = testData(u"one-hub/page-3.json"_s);
    PageDecoder decoder;
    for (qsizetype length = 0; length < body.trimmed().size(); ++length)
        QVERIFY2(std::holds_alternative<GatewayError>(decoder.decode(body.left(length))),
                 qPrintable(QString::number(length)));
}

void TestPageDecoder::survivesDamage()
{
    std::mt19937 random(7);
    for (const QString &name : {u"new-api/page-2.json"_s, u"one-hub/page-2.json"_s, u"one-api/page-1.json"_s}) {
        const QByteArray body = testData(name);
        PageDecoder decoder;
        for (int i = 0; i < 3'000; ++i) {
            QByteArray damaged = body;
            for (int hits = 1 + static_cast<int>(random() % 4); hits > 0; --hits)
                damaged[static_cast<qsizetype>(random()) % damaged.size()] = static_cast<char>(random());
            const DecodeResult result = decoder.decode(damaged);
            if (const auto *page = std::get_if<DecodedPage>(&result))
                QCOMPARE(static_cast<qint64>(page->tokens.size()) + page->lostRows, page->rows);
        }
    }
}

void TestPageDecoder::sharesTexts()
{
    // More texts than any table starts with room for, all of them twice, and some that differ only beyond ASCII.
    QByteArray items;
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray text = "vip" + QByteArray::number(i % 1'000) + (i % 2 ? "é" : "è");
        items += (i == 0 ? "" : ",") + R"({"id":)"_ba + QByteArray::number(i) + R"(,"group":")" + text + R"("})";
    }
    const DecodedPage page = decoded(R"({"success":true,"data":{"total":2000,"items":[)" + items + "]}}");
    for (size_t i = 0; i < 1'000; ++i) {
        const Token &token = page.tokens.at(i);
        QCOMPARE(token.group.text(), u"vip%1%2"_s.arg(i).arg(i % 2 ? u"é"_s : u"è"_s));
        QCOMPARE(&token.group.text(), &page.tokens.at(i + 1'000).group.text()); // one in memory
        QVERIFY(i == 0 || &token.group.text() != &page.tokens.at(i - 1).group.text());
    }
}

QTEST_GUILESS_MAIN(TestPageDecoder)
#include "tst_pagedecoder.moc"
