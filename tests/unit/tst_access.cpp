// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/access.h"
#include "insight/accesscheck.h"
#include "query/filter.h"
#include "support/testtokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = 1'800'000'000;

QString jsonArray(const QStringList &elements)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(elements)).toJson(QJsonDocument::Compact));
}

Token usableToken()
{
    Token token;
    token.setId(1);
    token.status = 1;
    token.unlimitedQuota = true;
    return token;
}

/// A token as the decoder leaves it after the owner typed @p written on the family's page.
Token withIps(Family family, const QString &written)
{
    Token token = of(family, usableToken());
    if (family == Family::OneHub)
        token.ips = written.isEmpty() ? QString() : jsonArray(written.split(u'\n'));
    else
        token.ips = written;
    token.ipLimitsEnabled = !written.isEmpty();
    return token;
}

Token withModels(Family family, bool enabled, const QString &written)
{
    Token token = of(family, usableToken());
    switch (family) {
    case Family::OneHub:
        token.models = written.isEmpty() ? QString() : jsonArray(written.split(u','));
        token.modelLimitsEnabled = enabled;
        break;
    case Family::OneApi: // has no switch: limits that are off are limits not sent
        token.models = enabled ? written : QString();
        token.modelLimitsEnabled = !token.models.isEmpty();
        break;
    default: token.models = written; token.modelLimitsEnabled = enabled;
    }
    return token;
}

QJsonArray measuredRows()
{
    QFile file(QStringLiteral(TOKENDECK_TEST_DATA "/access.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

Verdict verdictOf(bool through)
{
    return through ? Verdict::Yes : Verdict::No;
}

const IpAddress inside = *IpAddress::parse(u"10.1.2.3");
const IpAddress outside = *IpAddress::parse(u"192.0.2.1");

using Effect = IpLimits::Effect;
using Reasons = QList<AccessReason>;

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deniedAddressesNeverGetIn();
    void whatIsUsedUpIsRefused();
    void agreesWithMeasuredCalls_data();
    void agreesWithMeasuredCalls();
    void ipEffect_data();
    void ipEffect();
    void entriesAreHeldAsTheGatewayCleansThem();
    void entriesTellKindAndUse();
    void oneHubSwitchDecides();
    void oneHubListThatIsNoListIsUnknown();
    void nothingWrittenIsPlainlyYesForAnyFamily();
    void ipsOfUnmeasuredFamilyCountWhateverTheSwitchSays();
    void untoldIpsAreUnknown();
    void modelEffect_data();
    void modelEffect();
    void untoldModelsAreUnknown();
    void tellsEntriesThatNameNoModel_data();
    void tellsEntriesThatNameNoModel();
    void stateReasons_data();
    void stateReasons();
    void reasonsAreListedInOrder();
    void certainRefusalOutweighsUnknownRule();
    void anyModelNeedsOneThatCanBeNamed();
    void anyAddressNeedsOneThatGetsIn();
    void checksManyAsTheFilterFinds_data();
    void checksManyAsTheFilterFinds();
    void stopsWhenNobodyWaits();
};

void TestAccess::agreesWithMeasuredCalls_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = measuredRows();
    QVERIFY(rows.size() > 100);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        QTest::addRow("%lld %s %s", static_cast<long long>(i), qUtf8Printable(row.value(u"family"_s).toString()),
                      qUtf8Printable(row.value(u"kind"_s).toString()))
            << row;
    }
}

void TestAccess::agreesWithMeasuredCalls()
{
    QFETCH(const QJsonObject, row);
    const Family family = *familyFromId(row.value(u"family"_s).toString());
    const QString kind = row.value(u"kind"_s).toString();
    if (kind == u"ip") {
        const Token token = withIps(family, row.value(u"allow_ips"_s).toString());
        const IpLimits limits = readIpLimits(token);
        const QJsonObject through = row.value(u"through"_s).toObject();
        QVERIFY(!through.isEmpty());
        for (auto it = through.begin(); it != through.end(); ++it) {
            const IpAddress address = *IpAddress::parse(it.key());
            const Verdict expected = verdictOf(it.value().toBool());
            QCOMPARE(allows(limits, address), expected);
            QCOMPARE(allowsAddress(token, address), expected);
            QCOMPARE(canCall(token, {}, address, now).verdict, expected);
        }
    } else if (kind == u"model") {
        const Token token = withModels(family, row.value(u"enabled"_s).toBool(), row.value(u"limits"_s).toString());
        const QString model = row.value(u"model"_s).toString();
        const Verdict expected = verdictOf(row.value(u"through"_s).toBool());
        QCOMPARE(allows(readModelLimits(token), model), expected);
        QCOMPARE(allowsModel(token, model), expected);
        QCOMPARE(canCall(token, model, {}, now).verdict, expected);
    } else {
        QCOMPARE(kind, u"state"_s);
        Token token;
        token.status = row.value(u"status"_s).toInt();
        token.remainQuota = row.value(u"remain"_s).toInteger();
        token.unlimitedQuota = row.value(u"unlimited"_s).toBool();
        const QJsonValue expires = row.value(u"expires"_s);
        if (expires.isString())
            token.expiredTime = expires.toString() == u"past" ? now - 100 : now + 100;
        else
            token.expiredTime = expires.toInteger();
        const AccessAnswer answer = canCall(token, {}, {}, now);
        QCOMPARE(answer.verdict, verdictOf(row.value(u"through"_s).toBool()));
        QCOMPARE(answer.reasons.isEmpty(), answer.verdict == Verdict::Yes);
    }
}

void TestAccess::ipEffect_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QString>("written");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<Verdict>("insideVerdict");
    QTest::addColumn<Verdict>("outsideVerdict");

    const auto row = [](const char *name, Family family, const QString &written, Effect effect, Verdict insideVerdict,
                        Verdict outsideVerdict) {
        QTest::addRow("%s: %s", qUtf8Printable(familyId(family)), name)
            << family << written << effect << insideVerdict << outsideVerdict;
    };
    using enum Verdict;
    row("nothing after cleaning", Family::NewApi, u" , \r\n ,,\t\n"_s, Effect::NoLimit, Yes, Yes);
    row("carriage returns", Family::NewApi, u"10.1.2.3\r\n10.9.9.9\r\n"_s, Effect::Listed, Yes, No);
    row("blanks and commas inside", Family::NewApi, u"1 0.1.2 .3,"_s, Effect::Listed, Yes, No);
    row("tab inside", Family::NewApi, u"10.1.2.3\t10.9.9.9"_s, Effect::NobodyByMistake, No, No);
    row("host bits", Family::NewApi, u"10.1.2.99/24"_s, Effect::Listed, Yes, No);
    row("mapped spelling", Family::NewApi, u"::ffff:10.1.2.3"_s, Effect::Listed, Yes, No);
    row("leading zero", Family::NewApi, u"010.1.2.3"_s, Effect::NobodyByMistake, No, No);
    row("one readable among others", Family::NewApi, u"localhost\n10.1.2.3"_s, Effect::Listed, Yes, No);

    row("nothing after cleaning", Family::NewApi2025, u" , \n"_s, Effect::NoLimit, Yes, Yes);
    row("only a range", Family::NewApi2025, u"192.168.0.0/16"_s, Effect::EverybodyByMistake, Yes, Yes);
    row("range beside an address", Family::NewApi2025, u"192.0.2.0/24\n10.1.2.3"_s, Effect::Listed, Yes, No);
    row("mapped spelling", Family::NewApi2025, u"::ffff:10.1.2.3"_s, Effect::NobodyByMistake, No, No);
    row("other spelling", Family::NewApi2025, u"2001:DB8::1"_s, Effect::NobodyByMistake, No, No);
    row("other spelling and unreadable", Family::NewApi2025, u"0:0:0:0:0:0:0:1\nlocalhost"_s, Effect::NobodyByMistake,
        No, No);

    row("mapped spelling", Family::OneHub, u"::ffff:10.1.2.3"_s, Effect::NobodyByMistake, No, No);
    row("blank around a range", Family::OneHub, u" 10.0.0.0/8"_s, Effect::NobodyByMistake, No, No);
    row("host bits", Family::OneHub, u"10.1.2.99/24"_s, Effect::Listed, Yes, No);

    row("ranges with blanks", Family::OneApi, u" 10.0.0.0/8 , 2001:db8::/32"_s, Effect::Listed, Yes, No);
    row("only blanks", Family::OneApi, u" "_s, Effect::NobodyByMistake, No, No);
    row("address beside a range", Family::OneApi, u"192.0.2.1,10.0.0.0/8"_s, Effect::Listed, Yes, No);
    row("ranges on lines", Family::OneApi, u"10.0.0.0/8\n11.0.0.0/8"_s, Effect::NobodyByMistake, No, No);

    row("anything written", Family::Documented, u"10.1.2.3"_s, Effect::RuleUnknown, Unknown, Unknown);
    row("nothing after cleaning", Family::Documented, u" \n"_s, Effect::NoLimit, Yes, Yes);
    row("anything written", Family::Unknown, u"10.1.2.3"_s, Effect::RuleUnknown, Unknown, Unknown);
}

void TestAccess::ipEffect()
{
    QFETCH(const Family, family);
    QFETCH(const QString, written);
    QFETCH(const Verdict, insideVerdict);
    QFETCH(const Verdict, outsideVerdict);
    const Token token = withIps(family, written);
    const IpLimits limits = readIpLimits(token);
    QTEST(limits.effect, "effect");
    QCOMPARE(allows(limits, inside), insideVerdict);
    QCOMPARE(allows(limits, outside), outsideVerdict);
    QCOMPARE(allowsAddress(token, inside), insideVerdict);
    QCOMPARE(allowsAddress(token, outside), outsideVerdict);
}

void TestAccess::entriesAreHeldAsTheGatewayCleansThem()
{
    const auto texts = [](Family family, const QString &written) {
        QStringList list;
        for (const IpEntry &entry : readIpLimits(withIps(family, written)).entries)
            list.append(entry.text);
        return list;
    };
    QCOMPARE(texts(Family::NewApi, u"10.1.2.3, 10.9.9.9\n\n ::1 \t\n"_s),
             QStringList({u"10.1.2.310.9.9.9"_s, u"::1"_s}));
    QCOMPARE(texts(Family::NewApi2025, u"10.1.2.3, 10.9.9.9\n::1"_s), QStringList({u"10.1.2.310.9.9.9"_s, u"::1"_s}));
    QCOMPARE(texts(Family::OneHub, u" 10.1.2.3 \n\n"_s), QStringList({u" 10.1.2.3 "_s, u""_s, u""_s}));
    QCOMPARE(texts(Family::OneHub, u"say \"hi\" \\"_s), QStringList({u"say \"hi\" \\"_s}));
    QCOMPARE(texts(Family::OneApi, u" 10.0.0.0/8 ,, x"_s), QStringList({u"10.0.0.0/8"_s, u""_s, u"x"_s}));
    QCOMPARE(texts(Family::Documented, u"10.1.2.3\n::1"_s), QStringList({u"10.1.2.3"_s, u"::1"_s}));
    const QList<IpEntry> entries = readIpLimits(withIps(Family::NewApi, u" 10.1.2.3, 10.9.9.9 \n"_s)).entries;
    QCOMPARE(entries.first().written, u"10.1.2.3, 10.9.9.9"_s);
}

void TestAccess::entriesTellKindAndUse()
{
    const QString written = u"10.1.2.3\n10.0.0.0/8\nlocalhost\n2001:DB8::1"_s;
    const auto entry = [](const QString &text, QStringView range, IpEntry::Kind kind, bool effective, bool dropped) {
        return IpEntry{text, range.isEmpty() ? IpRange() : *IpRange::parse(range), kind, effective, dropped, text};
    };
    using enum IpEntry::Kind;
    QCOMPARE(readIpLimits(withIps(Family::NewApi, written)).entries,
             QList<IpEntry>({entry(u"10.1.2.3"_s, u"10.1.2.3/32", Address, true, false),
                             entry(u"10.0.0.0/8"_s, u"10.0.0.0/8", Range, true, false),
                             entry(u"localhost"_s, {}, Unreadable, false, false),
                             entry(u"2001:DB8::1"_s, u"2001:db8::1/128", Address, true, false)}));
    QCOMPARE(readIpLimits(withIps(Family::NewApi2025, written)).entries,
             QList<IpEntry>({entry(u"10.1.2.3"_s, u"10.1.2.3/32", Address, true, false),
                             entry(u"10.0.0.0/8"_s, u"10.0.0.0/8", Range, false, true),
                             entry(u"localhost"_s, {}, Unreadable, false, true),
                             entry(u"2001:DB8::1"_s, u"2001:db8::1/128", Address, false, false)}));
    QCOMPARE(readIpLimits(withIps(Family::OneHub, written)).entries,
             QList<IpEntry>({entry(u"10.1.2.3"_s, u"10.1.2.3/32", Address, true, false),
                             entry(u"10.0.0.0/8"_s, u"10.0.0.0/8", Range, true, false),
                             entry(u"localhost"_s, {}, Unreadable, false, false),
                             entry(u"2001:DB8::1"_s, u"2001:db8::1/128", Address, false, false)}));
    QCOMPARE(readIpLimits(withIps(Family::OneApi, u"10.1.2.3,10.0.0.0/8"_s)).entries,
             QList<IpEntry>({entry(u"10.1.2.3"_s, u"10.1.2.3/32", Address, false, false),
                             entry(u"10.0.0.0/8"_s, u"10.0.0.0/8", Range, true, false)}));
}

void TestAccess::oneHubSwitchDecides()
{
    Token token = withIps(Family::OneHub, u"192.168.1.1"_s);
    QCOMPARE(allowsAddress(of(Family::OneHub, token), inside), Verdict::No);
    token.ipLimitsEnabled = false;
    QCOMPARE(readIpLimits(of(Family::OneHub, token)).effect, Effect::NoLimit);
    QCOMPARE(allowsAddress(of(Family::OneHub, token), inside), Verdict::Yes);

    token.ipLimitsEnabled = true;
    for (const QString &emptyList : {QString(), u"[]"_s, u" [ ] "_s}) {
        token.ips = emptyList;
        QCOMPARE(readIpLimits(of(Family::OneHub, token)).effect, Effect::NoLimit);
        QCOMPARE(allowsAddress(of(Family::OneHub, token), inside), Verdict::Yes);
    }
    token.ips = u"[\"\"]"_s;
    QCOMPARE(readIpLimits(of(Family::OneHub, token)).effect, Effect::NobodyByMistake);
    QCOMPARE(allowsAddress(of(Family::OneHub, token), inside), Verdict::No);
}

void TestAccess::oneHubListThatIsNoListIsUnknown()
{
    Token token = usableToken();
    token.ipLimitsEnabled = true;
    token.modelLimitsEnabled = true;
    for (const QString &text : {u"10.1.2.3"_s, u"["_s, u"[1]"_s, u"[\"10.1.2.3\",]"_s, u"[\"10.1.2.3\" \"x\"]"_s,
                                u"[\"10.1.2.3\",1]"_s, u"[\"\\u0031\",1]"_s, u"{\"a\\\\\":1}"_s}) {
        token.ips = text;
        token.models = text;
        QCOMPARE(readIpLimits(of(Family::OneHub, token)).effect, Effect::RuleUnknown);
        QCOMPARE(allowsAddress(of(Family::OneHub, token), inside), Verdict::Unknown);
        QCOMPARE(readModelLimits(of(Family::OneHub, token)).effect, ModelLimits::Effect::RuleUnknown);
        QCOMPARE(allowsModel(of(Family::OneHub, token), u"10.1.2.3"), Verdict::Unknown);
    }
}

void TestAccess::nothingWrittenIsPlainlyYesForAnyFamily()
{
    for (const Family family :
         {Family::Unknown, Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi, Family::Documented}) {
        const AccessAnswer answer = canCall(of(family, usableToken()), u"gpt-5.4"_s, inside, now);
        QCOMPARE(answer.verdict, Verdict::Yes);
        QCOMPARE(answer.reasons, Reasons());
    }
}

void TestAccess::ipsOfUnmeasuredFamilyCountWhateverTheSwitchSays()
{
    Token token = usableToken();
    token.ips = u"10.1.2.3"_s;
    token.ipLimitsEnabled = false;
    QCOMPARE(readIpLimits(of(Family::Documented, token)).effect, Effect::RuleUnknown);
    QCOMPARE(allowsAddress(of(Family::Documented, token), inside), Verdict::Unknown);
    QCOMPARE(allowsAddress(of(Family::NewApi, token), inside), Verdict::Yes);
}

void TestAccess::untoldIpsAreUnknown()
{
    Token token = usableToken();
    token.setUnknown(Field::Ips);
    QCOMPARE(readIpLimits(of(Family::NewApi, token)).effect, Effect::RuleUnknown);
    QCOMPARE(allowsAddress(of(Family::NewApi, token), inside), Verdict::Unknown);
    const AccessAnswer answer = canCall(of(Family::NewApi, token), {}, inside, now);
    QCOMPARE(answer.verdict, Verdict::Unknown);
    QCOMPARE(answer.reasons, Reasons({AccessReason::FieldUnknown}));
}

void TestAccess::modelEffect_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("written");
    QTest::addColumn<ModelLimits::Effect>("effect");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<Verdict>("verdict"); // for the model "b"

    const auto row = [](const char *name, Family family, bool enabled, const QString &written,
                        ModelLimits::Effect effect, const QStringList &entries, Verdict verdict) {
        QTest::addRow("%s: %s", qUtf8Printable(familyId(family)), name)
            << family << enabled << written << effect << entries << verdict;
    };
    using enum ModelLimits::Effect;
    const QString array = u"[\"a\",\"b\"]"_s;
    const QStringList pieces{u"[\"a\""_s, u"\"b\"]"_s};
    for (const Family family : {Family::NewApi, Family::NewApi2025, Family::OneApi, Family::OneHub}) {
        row("plain", family, true, u"a,b"_s, Listed, {u"a"_s, u"b"_s}, Verdict::Yes);
        row("untrimmed", family, true, u"a, b"_s, Listed, {u"a"_s, u" b"_s}, Verdict::No);
        row("array in a string", family, true, array, Listed, pieces, Verdict::No);
        row("comma at the end", family, true, u"b,"_s, Listed, {u"b"_s, u""_s}, Verdict::Yes);
    }
    for (const Family family : {Family::NewApi, Family::NewApi2025, Family::OneHub}) {
        row("empty", family, true, {}, NothingAllowed, {}, Verdict::No);
        row("off", family, false, u"a"_s, NoLimit, {}, Verdict::Yes);
    }
    row("empty", Family::OneApi, true, {}, NoLimit, {}, Verdict::Yes);
    for (const Family family : {Family::Documented, Family::Unknown}) {
        row("array in a string", family, true, array, RuleUnknown, {u"a"_s, u"b"_s}, Verdict::Unknown);
        row("plain", family, true, u"a, b"_s, RuleUnknown, {u"a"_s, u"b"_s}, Verdict::Unknown);
        row("empty", family, true, {}, RuleUnknown, {}, Verdict::Unknown);
        row("off", family, false, array, NoLimit, {}, Verdict::Yes);
    }
}

void TestAccess::modelEffect()
{
    QFETCH(const Family, family);
    QFETCH(const bool, enabled);
    QFETCH(const QString, written);
    QFETCH(const Verdict, verdict);
    const Token token = withModels(family, enabled, written);
    const ModelLimits limits = readModelLimits(token);
    QTEST(limits.effect, "effect");
    QTEST(limits.entries, "entries");
    QCOMPARE(allows(limits, u"b"), verdict);
    QCOMPARE(allowsModel(token, u"b"), verdict);
}

void TestAccess::untoldModelsAreUnknown()
{
    Token token = usableToken();
    token.setUnknown(Field::Models);
    QCOMPARE(readModelLimits(of(Family::NewApi, token)).effect, ModelLimits::Effect::RuleUnknown);
    QCOMPARE(allowsModel(of(Family::NewApi, token), u"b"), Verdict::Unknown);
    QCOMPARE(canCall(of(Family::NewApi, token), u"b"_s, {}, now).reasons, Reasons({AccessReason::FieldUnknown}));
}

void TestAccess::tellsEntriesThatNameNoModel_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("can");
    for (const char *name : {"gpt-5.4", "a b", "vendor/model:free", "model[1m]", "[beta]model", "[a][b]", "模型"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char *piece : {"", " gpt-5.4", "gpt-5.4 ", "\tgpt", "[\"gpt-5.4\"", "\"gpt-5.4\"", "\"gpt-5.4\"]", "[]",
                              "[", "[gpt-5.4", "gpt-5.4]", "[gpt-5.4]"})
        QTest::newRow(*piece ? piece : "(empty)") << QString::fromUtf8(piece) << false;
}

void TestAccess::tellsEntriesThatNameNoModel()
{
    QFETCH(const QString, entry);
    QFETCH(const bool, can);
    QCOMPARE(canNameModel(entry), can);
}

void TestAccess::stateReasons_data()
{
    QTest::addColumn<qint32>("status");
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<qint64>("remain");
    QTest::addColumn<QList<Field>>("unknown");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reasons>("reasons");

    const auto row = [](const char *name, qint32 status, qint64 expires, bool unlimited, qint64 remain,
                        const QList<Field> &unknown, Verdict verdict, const Reasons &reasons) {
        QTest::newRow(name) << status << expires << unlimited << remain << unknown << verdict << reasons;
    };
    using enum Verdict;
    using enum AccessReason;
    row("one second left", 1, now + 1, false, 1, {}, Yes, {});
    row("this very second", 1, now, false, 1, {}, No, {Expired});
    row("negative expiry", 1, -2, false, 1, {}, No, {Expired});
    row("nothing left", 1, -1, false, 0, {}, No, {Exhausted});
    row("nothing left, unlimited", 1, -1, true, 0, {}, Yes, {});
    row("stored as expired, expires later", 3, now + 1, false, 1, {}, No, {Expired});
    row("stored as exhausted, quota left", 4, -1, true, 1, {}, No, {Exhausted});
    row("status 0", 0, -1, false, 1, {}, No, {StatusUnknown});
    row("status 5", 5, -1, false, 1, {}, No, {StatusUnknown});
    row("all at once", 2, 0, false, 0, {}, No, {Disabled, Expired, Exhausted});
    row("untold status", 0, -1, false, 1, {Field::Status}, Unknown, {FieldUnknown});
    row("untold expiry", 1, -1, false, 1, {Field::ExpiredTime}, Unknown, {FieldUnknown});
    row("untold switch", 1, -1, false, 0, {Field::UnlimitedQuota}, Unknown, {FieldUnknown});
    row("untold quota", 1, -1, false, 0, {Field::RemainQuota}, Unknown, {FieldUnknown});
    row("untold quota, unlimited", 1, -1, true, 0, {Field::RemainQuota}, Yes, {});
    row("untold used quota", 1, -1, false, 1, {Field::UsedQuota, Field::Name}, Yes, {});
    row("expired and untold quota", 1, 0, false, 0, {Field::RemainQuota}, No, {Expired, FieldUnknown});
}

void TestAccess::stateReasons()
{
    Token token;
    QFETCH(const QList<Field>, unknown);
    QFETCH(const qint32, status);
    QFETCH(const qint64, expires);
    QFETCH(const qint64, remain);
    QFETCH(const bool, unlimited);
    token.status = status;
    token.expiredTime = expires;
    token.remainQuota = remain;
    token.unlimitedQuota = unlimited;
    for (const Field field : unknown)
        token.setUnknown(field);
    const AccessAnswer answer = stateAnswer(token, now);
    QTEST(answer.verdict, "verdict");
    QTEST(answer.reasons, "reasons");
}

void TestAccess::reasonsAreListedInOrder()
{
    Token token = withModels(Family::NewApi, true, u"a"_s);
    token.ips = u"10.1.2.3"_s;
    token.ipLimitsEnabled = true;
    token.expiredTime = now;
    token.setUnknown(Field::UnlimitedQuota);
    const AccessAnswer answer = canCall(of(Family::NewApi, token), u"b"_s, outside, now);
    QCOMPARE(answer.verdict, Verdict::No);
    QCOMPARE(answer.reasons,
             Reasons({AccessReason::Expired, AccessReason::AddressNotAllowed, AccessReason::ModelNotAllowed,
                      AccessReason::FieldUnknown}));
}

void TestAccess::certainRefusalOutweighsUnknownRule()
{
    Token token = withModels(Family::Documented, true, u"a"_s);
    token.ips = u"10.1.2.3"_s;
    AccessAnswer answer = canCall(of(Family::Documented, token), u"a"_s, inside, now);
    QCOMPARE(answer.verdict, Verdict::Unknown);
    QCOMPARE(answer.reasons, Reasons({AccessReason::RuleUnknown}));

    token.status = 2;
    answer = canCall(of(Family::Documented, token), u"a"_s, inside, now);
    QCOMPARE(answer.verdict, Verdict::No);
    QCOMPARE(answer.reasons, Reasons({AccessReason::Disabled, AccessReason::RuleUnknown}));
}

void TestAccess::anyModelNeedsOneThatCanBeNamed()
{
    const auto verdict = [](const QString &written) {
        return canCall(withModels(Family::NewApi, true, written), {}, {}, now).verdict;
    };
    QCOMPARE(verdict(u" a,b"_s), Verdict::Yes);
    QCOMPARE(verdict(u"[\"a\",\"b\"]"_s), Verdict::No);
    QCOMPARE(verdict({}), Verdict::No);
}

void TestAccess::anyAddressNeedsOneThatGetsIn()
{
    const auto answer = [](Family family, const QString &written) {
        return canCall(withIps(family, written), {}, {}, now);
    };
    QCOMPARE(answer(Family::NewApi, u"10.1.2.3"_s).verdict, Verdict::Yes);
    QCOMPARE(answer(Family::NewApi, u"localhost"_s).reasons, Reasons({AccessReason::AddressNotAllowed}));
    QCOMPARE(answer(Family::NewApi2025, u"localhost"_s).verdict, Verdict::Yes);
    QCOMPARE(answer(Family::OneApi, u"10.1.2.3"_s).verdict, Verdict::No);
    QCOMPARE(answer(Family::Documented, u"10.1.2.3"_s).reasons, Reasons({AccessReason::RuleUnknown}));
}

void TestAccess::checksManyAsTheFilterFinds_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("address");
    for (const Family family :
         {Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi, Family::Documented}) {
        for (const char *model : {"", "prod", "Über"}) {
            for (const char *address : {"", "10.0.0.3"})
                QTest::addRow("%s, model %s, address %s", qPrintable(familyId(family)), model, address)
                    << family << QString::fromUtf8(model) << QString::fromUtf8(address);
        }
    }
}

/// The same answer from canCall(), from the check of many, and from the filter that it leads to.
void TestAccess::checksManyAsTheFilterFinds()
{
    QFETCH(const Family, family);
    QFETCH(const QString, model);
    QFETCH(const QString, address);
    const Inventory inventory = Inventory::fromTokens(randomTokens(500, 77), family);
    const AccessQuestion question{model, IpAddress::parse(address), 700};
    const AccessRows answers = checkAccess(inventory, question);
    const FilterContext context{.now = question.now};
    AccessRows expected;
    inventory.forEach([&](qsizetype row, const Token &token) {
        const Verdict verdict = canCall(token, model, question.address, question.now).verdict;
        expected[static_cast<size_t>(verdict)].push_back(static_cast<quint32>(row));
    });
    QVERIFY(answers == expected);
    for (const Verdict verdict : {Verdict::Yes, Verdict::No, Verdict::Unknown}) {
        const Filter filter = std::get<Filter>(Filter::parse(accessQuery(question, verdict)));
        std::vector<quint32> found;
        inventory.forEach([&](qsizetype row, const Token &token) {
            if (filter.matches(token, context))
                found.push_back(static_cast<quint32>(row));
        });
        QCOMPARE(found, expected[static_cast<size_t>(verdict)]);
    }
    // In another order, too.
    const std::vector<quint32> order = byReasons(inventory, question, {});
    QCOMPARE(order.size(), size_t{500});
    AccessRows ordered = checkAccess(inventory, question, {}, &order);
    constexpr auto no = static_cast<size_t>(Verdict::No);
    QVERIFY(!expected[no].empty());
    QVERIFY(family != Family::NewApi || ordered[no] != expected[no]);
    std::ranges::sort(ordered[no]);
    QCOMPARE(ordered[no], expected[no]);
}

/// A check that was cancelled leaves its thread to the next one.
void TestAccess::stopsWhenNobodyWaits()
{
    constexpr qsizetype many = 100'000;
    constexpr size_t soon = 3'000;
    const Inventory inventory = Inventory::fromTokens(std::vector<Token>(many), Family::NewApi);
    const auto answered = [&inventory](quint64 current) {
        const AccessRows answers = checkAccess(inventory, {},
                                               Ticket(std::make_shared<std::atomic<quint64>>(current), 1));
        return answers[0].size() + answers[1].size() + answers[2].size();
    };
    QCOMPARE(answered(1), static_cast<size_t>(many));
    QVERIFY2(answered(2) <= soon, qPrintable(QString::number(answered(2))));
}

/// A fork's deny list.
void TestAccess::deniedAddressesNeverGetIn()
{
    using Effect = IpLimits::Effect;
    const auto address = [](const char *text) { return *IpAddress::parse(QString::fromLatin1(text)); };
    Token token;
    token.ips = SharedText(QString(), u"10.0.0.9\n10.1.0.0/16\nnonsense"_s);
    QCOMPARE(readIpLimits(of(Family::NewApi, token)).effect, Effect::AllBut);
    QCOMPARE(readIpLimits(of(Family::NewApi, token)).denied.size(), 3);
    for (const auto &[text, expected] : {std::pair{"8.8.8.8", Verdict::Yes}, std::pair{"10.0.0.9", Verdict::No},
                                         std::pair{"10.1.200.3", Verdict::No}}) {
        QCOMPARE(allows(readIpLimits(of(Family::NewApi, token)), address(text)), expected);
        QCOMPARE(allowsAddress(of(Family::NewApi, token), address(text)), expected);
    }
    token.ips = SharedText(u"10.0.0.0/8"_s, u"10.0.0.9"_s);
    token.ipLimitsEnabled = true;
    QCOMPARE(readIpLimits(of(Family::NewApi, token)).effect, Effect::Listed);
    QCOMPARE(allowsAddress(of(Family::NewApi, token), address("10.0.0.8")), Verdict::Yes);
    QCOMPARE(allowsAddress(of(Family::NewApi, token), address("10.0.0.9")), Verdict::No);
    QCOMPARE(allows(readIpLimits(of(Family::NewApi, token)), address("10.0.0.9")), Verdict::No);
    QCOMPARE(allowsAddress(of(Family::NewApi, token), address("8.8.8.8")), Verdict::No);
}

void TestAccess::whatIsUsedUpIsRefused()
{
    Token token;
    token.status = 1;
    token.unlimitedQuota = true;
    QCOMPARE(stateAnswer(token, now).verdict, Verdict::Yes);
    token.isUsedUp = true;
    QCOMPARE(stateAnswer(token, now).verdict, Verdict::No);
    QCOMPARE(stateAnswer(token, now).reasons, QList{AccessReason::UsedUp});
    QCOMPARE(effectiveStatus(token, now), EffectiveStatus::Exhausted);
}

QTEST_APPLESS_MAIN(TestAccess)
#include "tst_access.moc"
