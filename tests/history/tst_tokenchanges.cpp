// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as a change of a token, and what does not.
#include "history/tokenchanges.h"
#include "support/testtokens.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

Q_DECLARE_METATYPE(TokenDeck::Token)

namespace {

Token withModels(Family family, const QString &models, bool on = true)
{
    Token token = of(family, unremarkableToken());
    token.models = models;
    token.modelLimitsEnabled = on;
    return token;
}

Token withIps(Family family, const QString &ips, const QString &denied = {})
{
    Token token = of(family, unremarkableToken());
    token.ips = SharedText(ips, denied);
    token.ipLimitsEnabled = !ips.isEmpty();
    return token;
}

Token with(const std::function<void(Token &)> &change)
{
    Token token = unremarkableToken();
    change(token);
    return token;
}

} // namespace

class TestTokenChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesFields_data();
    void comparesFields();
    void comparesLimits_data();
    void comparesLimits();
    void saysNothingOfWhatIsUnknown();
};

void TestTokenChanges::comparesFields_data()
{
    QTest::addColumn<Token>("before");
    QTest::addColumn<Token>("after");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Token &before, const Token &after, TokenChanges expected) {
        QTest::newRow(name) << before << after << static_cast<int>(expected);
    };
    const Token plain = unremarkableToken();
    const Token unlimited = with([](Token &token) { token.unlimitedQuota = true; });
    row("nothing", plain, plain, {});
    row("used", plain, with([](Token &token) {
            token.usedQuota += 5;
            token.remainQuota -= 5;
            token.accessedTime += 5;
        }),
        {});
    row("name", plain, with([](Token &token) { token.name = u"new"_s; }), TokenChange::Renamed);
    row("status", plain, with([](Token &token) { token.status = 2; }), TokenChange::StatusChanged);
    row("key", plain, with([](Token &token) { token.key = MaskedKey::fromKey(u"sk-0123456789abcdef"); }),
        TokenChange::KeyReplaced);
    row("expiry", plain, with([](Token &token) { token.expiredTime = Token::neverExpires; }),
        TokenChange::ExpiryChanged);
    row("group", plain, with([](Token &token) { token.group = u"vip"_s; }), TokenChange::GroupChanged);
    row("second group", plain, with([](Token &token) { token.group = SharedText({}, u"vip"_s); }),
        TokenChange::GroupChanged);
    row("more quota", plain, with([](Token &token) { token.remainQuota += 1; }), TokenChange::QuotaAdded);
    row("less quota", plain, with([](Token &token) { token.remainQuota -= 1; }), TokenChange::QuotaTaken);
    row("unlimited", plain, unlimited, TokenChange::QuotaAdded);
    row("limited", unlimited, plain, TokenChange::QuotaTaken);
    row("of unlimited ones", unlimited, with([](Token &token) {
            token.unlimitedQuota = true;
            token.usedQuota += 5;
        }),
        {});
    row("uncounted", with([](Token &token) { token.countsUses = false; }), with([](Token &token) {
            token.countsUses = false;
            token.remainQuota += 9;
        }),
        {});
    row("largest", with([](Token &token) { token.remainQuota = token.usedQuota = std::numeric_limits<qint64>::max(); }),
        plain, TokenChange::QuotaTaken);
    row("all at once", plain, with([](Token &token) {
            token.name = u"new"_s;
            token.status = 2;
            token.remainQuota = 0;
        }),
        TokenChanges(TokenChange::Renamed) | TokenChange::StatusChanged | TokenChange::QuotaTaken);
}

void TestTokenChanges::comparesFields()
{
    QFETCH(const Token, before);
    QFETCH(const Token, after);
    QTEST(static_cast<int>(changesOf(before, after)), "expected");
}

void TestTokenChanges::comparesLimits_data()
{
    QTest::addColumn<Token>("before");
    QTest::addColumn<Token>("after");
    QTest::addColumn<int>("expected");
    const TokenChanges none;
    const TokenChanges widened = TokenChange::LimitsWidened;
    const TokenChanges narrowed = TokenChange::LimitsNarrowed;
    // And the other way round.
    const auto row = [&](const char *name, const Token &before, const Token &after, TokenChanges expected) {
        QTest::newRow(name) << before << after << static_cast<int>(expected);
        TokenChanges back = expected;
        if (expected == widened || expected == narrowed)
            back = expected == widened ? narrowed : widened;
        QTest::addRow("%s, back", name) << after << before << static_cast<int>(back);
    };
    constexpr Family newApi = Family::NewApi;
    constexpr Family oneHub = Family::OneHub;
    row("models in another order", withModels(newApi, u"a,b"_s), withModels(newApi, u"b,a"_s), none);
    row("models twice", withModels(newApi, u"a,b"_s), withModels(newApi, u"a,b,a"_s), none);
    row("models behind a switch", withModels(newApi, u"a"_s, false), withModels(newApi, u"b"_s, false), none);
    row("a model more", withModels(newApi, u"a"_s), withModels(newApi, u"a,b"_s), widened);
    row("another model", withModels(newApi, u"a,b"_s), withModels(newApi, u"a,c"_s), widened | narrowed);
    row("models switched on", withModels(newApi, u"a"_s, false), withModels(newApi, u"a"_s), narrowed);
    row("no model at all", withModels(newApi, u"a"_s), withModels(newApi, u""_s), narrowed);
    row("an array written another way", withModels(oneHub, uR"(["a","b"])"_s), withModels(oneHub, uR"([ "b", "a" ])"_s),
        none);
    row("an array that breaks off", withModels(oneHub, uR"(["a","b"])"_s), withModels(oneHub, uR"(["a","b")"_s),
        widened | narrowed);
    row("unknown rules, the same", withModels(Family::Documented, u"a,b"_s), withModels(Family::Documented, u"b,a"_s),
        none);
    row("unknown rules", withModels(Family::Documented, u"a"_s), withModels(Family::Documented, u"a,b"_s),
        widened | narrowed);
    row("unknown rules and none", withModels(Family::Documented, u"a"_s, false), withModels(Family::Documented, u"a"_s),
        narrowed);

    row("addresses in another order", withIps(newApi, u"10.0.0.1\n10.0.0.2"_s),
        withIps(newApi, u"10.0.0.2\n10.0.0.1"_s), none);
    row("addresses spelled otherwise", withIps(newApi, u"10.0.0.0/8"_s), withIps(newApi, u" 10.1.2.3/8 ,"_s), none);
    row("an address within", withIps(newApi, u"10.0.0.0/8"_s), withIps(newApi, u"10.0.0.0/8\n10.0.0.1"_s), none);
    row("a larger network", withIps(newApi, u"10.1.0.0/16"_s), withIps(newApi, u"10.0.0.0/8"_s), widened);
    row("another network", withIps(newApi, u"10.1.0.0/16"_s), withIps(newApi, u"10.2.0.0/16"_s), widened | narrowed);
    row("addresses at all", withIps(newApi, {}), withIps(newApi, u"10.2.0.0/16"_s), narrowed);
    row("addresses that nobody has", withIps(newApi, u"10.0.0.1"_s), withIps(newApi, u"nonsense"_s), narrowed);
    row("denied", withIps(newApi, {}), withIps(newApi, {}, u"10.0.0.0/8"_s), narrowed);
    row("denied more", withIps(newApi, {}, u"10.0.0.0/8"_s), withIps(newApi, {}, u"10.0.0.0/8\n11.0.0.1"_s), narrowed);
    row("denied what is let in by nothing", withIps(newApi, u"10.0.0.1"_s),
        withIps(newApi, u"10.0.0.1"_s, u"11.0.0.1"_s), none);
    row("denied of what is let in", withIps(newApi, u"10.0.0.0/8"_s), withIps(newApi, u"10.0.0.0/8"_s, u"10.0.0.1"_s),
        narrowed);
    row("unknown rules of addresses", withIps(Family::Documented, u"10.0.0.1"_s),
        withIps(Family::Documented, u"10.0.0.2"_s), widened | narrowed);
    row("unknown rules of addresses, the same", withIps(Family::Documented, u"10.0.0.1\n10.0.0.2"_s),
        withIps(Family::Documented, u"10.0.0.2\n10.0.0.1"_s), none);
}

void TestTokenChanges::comparesLimits()
{
    QFETCH(const Token, before);
    QFETCH(const Token, after);
    QTEST(static_cast<int>(changesOf(before, after)), "expected");
}

void TestTokenChanges::saysNothingOfWhatIsUnknown()
{
    Token other = unremarkableToken();
    other.name = u"other"_s;
    other.status = 2;
    other.key = MaskedKey::fromKey(u"sk-0123456789abcdef");
    other.group = u"vip"_s;
    other.remainQuota = 1;
    other.expiredTime = 1;
    other.models = u"a"_s;
    other.modelLimitsEnabled = true;
    other.ips = u"10.0.0.1"_s;
    other.ipLimitsEnabled = true;
    QVERIFY(changesOf(unremarkableToken(), other));
    for (int field = 0; field < static_cast<int>(Field::Count); ++field)
        other.setUnknown(static_cast<Field>(field));
    QVERIFY(!changesOf(unremarkableToken(), other));
    QVERIFY(!changesOf(other, unremarkableToken()));
}

QTEST_GUILESS_MAIN(TestTokenChanges)
#include "tst_tokenchanges.moc"
