// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of gateways: snapshots that come back as they were, samples, and what is forgotten.
#include "gateway/pagedecoder.h"
#include "history/snapshotcodec.h"
#include "history/sql.h"
#include "support/historydata.h"
#include "support/testtokens.h"
#include "tokens/fields.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 quarter = 900;
constexpr qint64 day = 86'400;

AccountFacts everyFact()
{
    AccountFacts facts;
    facts.balance = -12;
    facts.group = u"\ufeffown"_s; // what UTF-8 does not give back, in every kind of text
    facts.groups = QMap<QString, AccountGroup>{{u"vip"_s, {u"Very\nimportant"_s, 1.5}},
                                               {u"auto"_s, {u""_s, {}}},
                                               {QString(QChar(0xdc01)) + u'a', {u"\ufeff"_s, 2}}};
    facts.models = QMap<QString, AccountModel>{
        {u"gpt"_s, {QStringList{u"vip"_s, u"own"_s}, ModelPrice{true, 0.02, 0}}},
        {u"claude"_s, {std::nullopt, ModelPrice{false, 3, 15.125}}},
        {u""_s, {QStringList(), std::nullopt}},
    };
    facts.groupsWithModels = {u"vip"_s, u"own"_s};
    facts.automaticGroups = {u"b"_s, u"\ufeffb"_s, u"a"_s};
    facts.subscription = Subscription{false, true, 1'900'000'000};
    return facts;
}

/// With every kind of value that a gateway can send.
std::vector<Token> strangeTokens()
{
    std::vector<Token> tokens = randomTokens(300, 7);
    Token text = usedToken(0, 5);
    text.setId(TokenId::fromText(u"0a7e-生"_s));
    text.name = QString(u"<b>\n\u202e "_s + QChar(u'\0') + u"end"_s);
    text.group = SharedText(u"vip"_s, u"then this"_s);
    text.ips = SharedText(u""_s, u"10.0.0.1"_s);
    const QString halves = u"sk-sk-"_s + QChar(0xd83d) + u"0123456789"_s + QChar(0xde00); // of a character
    text.key = MaskedKey::fromKey(halves);
    text.countsUses = false;
    text.isUsedUp = true;
    text.modelLimitsEnabled = true;
    text.ipLimitsEnabled = true;
    tokens.push_back(text);
    Token number = usedToken(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    number.remainQuota = std::numeric_limits<qint64>::min();
    number.expiredTime = std::numeric_limits<qint64>::max();
    number.status = std::numeric_limits<qint32>::min();
    for (const FieldInfo &info : fieldInfos)
        number.setUnknown(info.field);
    number.key = MaskedKey::fromKey(u"abc"_s);
    tokens.push_back(number);
    Token digits = usedToken(0, 1);
    digits.setId(TokenId::fromText(u"17"_s)); // not the number
    tokens.push_back(digits);
    return tokens;
}

HistorySnapshot strangeSnapshot(qint64 time = historyStart)
{
    HistorySnapshot snapshot = loadOf(time, strangeTokens());
    snapshot.facts = everyFact();
    snapshot.currency = Currency::money(u"¥"_s, 7.123456789012, 500'000);
    FieldCounts counts{};
    counts[3] = 17;
    snapshot.inventory.setFaults(2, counts);
    snapshot.inventory.setTotal(std::nullopt);
    return snapshot;
}

QByteArray withGoodChecksum(QByteArray bytes)
{
    const QByteArray sum = QCryptographicHash::hash(bytes.sliced(9), QCryptographicHash::Sha1);
    return bytes.replace(1, 8, sum.first(8));
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSnapshotsAsTheyWere();
    void keepsRecordedLists_data();
    void keepsRecordedLists();
    void keepsEveryCurrency();
    void keepsStatesAsTheyWere();
    void readsNothingThatWasDamaged();
    void survivesWhateverItReads();
    void takesOnlyWhatIsWholeAndNew();
    void keepsWhatComesLate();
    void keepsAccountsApart();
    void keepsOneSampleASlot();
    void keepsWhatChanges();
    void startsASeriesWithWhatWasBefore();
    void tellsWhatCountersShowed();
    void keepsWhatAnAccountUsed();
    void keepsBalances();
    void findsTheFastest();
    void knowsWhatItDoesNotKnow();
    void forgetsAccounts();
    void forgetsTokens();
    void forgetsAll();
    void knowsWhatWasPlanned();
    void forgetsWhatWasPlanned();
};

void TestHistoryStore::keepsSnapshotsAsTheyWere()
{
    const HistorySnapshot snapshot = strangeSnapshot();
    TestHistory store;
    QVERIFY(!store->snapshot(u"here"_s));
    QVERIFY(!store->record(u"here"_s, snapshot));
    store.open();
    const auto kept = store->snapshot(u"here"_s);
    QVERIFY(kept && isSameSnapshot(*kept, snapshot));

    const auto third = store->snapshot(u"here"_s, 3);
    QVERIFY(third);
    QCOMPARE(third->inventory.sources().constFirst().account, TokenId::Account(3));
    QCOMPARE(third->inventory.at(0)->id().account(), TokenId::Account(3));
    // What it was recorded with does not matter.
    HistorySnapshot other = *third;
    other.time += day;
    QVERIFY(!store->record(u"here"_s, other));
    QVERIFY(store->changes(u"here"_s, historyStart, other.time).empty());
}

void TestHistoryStore::keepsRecordedLists_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"new-api", "new-api-2025", "one-api", "one-hub", "forks/chatapi", "forks/donehub",
                               "forks/laisky", "forks/veloera", "forks/zrnewapi"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestHistoryStore::keepsRecordedLists()
{
    QFETCH(const QString, folder);
    PageDecoder decoder;
    Inventory inventory;
    const QDir pages(QStringLiteral(TOKENDECK_TEST_DATA "/") + folder);
    for (const QString &name : pages.entryList({u"page-*.json"_s}, QDir::Files, QDir::Name)) {
        auto page = std::get<DecodedPage>(decoder.decode(testData(folder + u'/' + name)));
        if (inventory.pageCount() == 0)
            inventory = Inventory(page.family, 100);
        inventory.setPage(inventory.pageCount(), std::make_shared<const std::vector<Token>>(std::move(page.tokens)));
    }
    QVERIFY(inventory.tokenCount() > 0);
    inventory.setCompleteness(Completeness::Whole);
    inventory.setRowCount(inventory.rowCount());
    const HistorySnapshot snapshot{.inventory = inventory, .time = historyStart};
    const auto read = readSnapshot(writtenSnapshot(snapshot), 0);
    QVERIFY(read && isSameSnapshot(*read, snapshot));
    inventory.forEach([](qsizetype, const Token &token) {
        Token expected = stateOf(token);
        const auto state = readState(writtenState(expected), token.id());
        QVERIFY(state);
        QCOMPARE(*state, expected);
    });
}

void TestHistoryStore::keepsEveryCurrency()
{
    for (const Currency &currency :
         {Currency(), Currency::raw(500'000), Currency::money(u"$"_s, 1, 1), Currency::money(u""_s, 7.3, 1e9),
          Currency::money(u"€"_s, 0.000001234567, 500'000), Currency::money(u"₫"_s, 123456.789012, 3)}) {
        HistorySnapshot snapshot = loadOf(historyStart, {});
        snapshot.currency = currency;
        const auto read = readSnapshot(writtenSnapshot(snapshot), 0);
        QVERIFY(read && read->currency == currency);
    }
}

void TestHistoryStore::keepsStatesAsTheyWere()
{
    for (const Token &token : strangeTokens()) {
        const Token expected = stateOf(token);
        const auto state = readState(writtenState(expected), token.id());
        QVERIFY(state);
        QCOMPARE(*state, expected);
    }
    QVERIFY(!readState({}, 1));
    const QByteArray bytes = writtenState(strangeTokens().back());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!readState(bytes.first(size), 1));
}

void TestHistoryStore::readsNothingThatWasDamaged()
{
    const QByteArray bytes = writtenSnapshot(loadOf(historyStart, randomTokens(40, 3)));
    QVERIFY(readSnapshot(bytes, 0));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!readSnapshot(bytes.first(size), 0));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1 << at % 8);
        QVERIFY(!readSnapshot(flipped, 0));
    }
}

/// Also bytes that somebody made up, with a checksum that is right.
void TestHistoryStore::survivesWhateverItReads()
{
    const QByteArray bytes = writtenSnapshot(strangeSnapshot());
    const QByteArray plain = qUncompress(bytes.sliced(9));
    std::mt19937 random(20'261'126);
    int read = 0;
    for (int i = 0; i < 3'000; ++i) {
        QByteArray changed = plain;
        for (auto flips = random() % 4 + 1; flips > 0; --flips)
            changed[static_cast<qsizetype>(random() % changed.size())] = static_cast<char>(random());
        if (i % 5 == 0)
            changed.truncate(static_cast<qsizetype>(random() % changed.size()));
        read += readSnapshot(withGoodChecksum(bytes.first(9) + qCompress(changed, 1)), 0).has_value();
    }
    qInfo("%d of 3,000 could be read", read);
    QByteArray huge = bytes;
    huge.replace(9, 4, "\xff\xff\xff\xff"); // it would unpack to 4 GB
    QVERIFY(!readSnapshot(withGoodChecksum(huge), 0));

    const QByteArray state = writtenState(strangeTokens().at(300));
    for (int i = 0; i < 3'000; ++i) {
        QByteArray changed = state;
        changed[static_cast<qsizetype>(random() % changed.size())] = static_cast<char>(random());
        static_cast<void>(readState(changed, 1));
    }
}

void TestHistoryStore::takesOnlyWhatIsWholeAndNew()
{
    TestHistory store;
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 5, {usedToken(1, 5), usedToken(2, 5)})));
    HistorySnapshot partial = loadOf(historyStart + day, {usedToken(1, 5)});
    for (const Completeness each : {Completeness::Partial, Completeness::Moving, Completeness::Faulty,
                                    Completeness::Miscounted, Completeness::Repeating, Completeness::TooLong}) {
        partial.inventory.setCompleteness(each);
        QVERIFY(!store->record(u"here"_s, partial));
    }
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 5, {usedToken(3, 5)})));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, {usedToken(3, 5)})));
    QVERIFY(!store->record(u""_s, loadOf(historyStart + day, {usedToken(3, 5)})));
    QCOMPARE(store->moments(u"here"_s), std::vector<qint64>{historyStart + 5});
    QCOMPARE(store->snapshot(u"here"_s)->inventory.tokenCount(), 2);
    QCOMPARE(store->sizes().size(), size_t(1));
}

void TestHistoryStore::keepsWhatComesLate()
{
    TestHistory store;
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, {usedToken(1, 5), usedToken(2, 5)})));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 2 * day, {usedToken(1, 9), usedToken(2, 5)})));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + day, {usedToken(1, 7), usedToken(3, 1)})));
    QCOMPARE(store->moments(u"here"_s),
             (std::vector<qint64>{historyStart, historyStart + day, historyStart + 2 * day}));
    QCOMPARE(store->samples(u"here"_s, 1, 0, historyStart + 3 * day),
             (std::vector<UseSample>{{historyStart, 5, 999'995, 0},
                                     {historyStart + day, 7, 999'993, 0},
                                     {historyStart + 2 * day, 9, 999'991, 0}}));
    const auto changes = store->changes(u"here"_s, historyStart + day, historyStart + 2 * day);
    QCOMPARE(changes.size(), size_t(2)); // 2 is back, and 3 gone
    QCOMPARE(changes.at(0).changes, TokenChanges(TokenChange::New));
    QCOMPARE(changes.at(1).changes, TokenChanges(TokenChange::Gone));
    // The last list stays the one that is shown first.
    QCOMPARE(store->snapshot(u"here"_s)->time, historyStart + 2 * day);
}

void TestHistoryStore::keepsAccountsApart()
{
    TestHistory store;
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(!store->record(u"there"_s, loadOf(historyStart + 7, {usedToken(1, 500)})));
    QCOMPARE(store->samples(u"here"_s, 1, 0, historyStart + day).at(0).used, 5);
    QCOMPARE(store->samples(u"there"_s, 1, 0, historyStart + day).at(0).used, 500);
    QCOMPARE(store->moments(u"there"_s), std::vector<qint64>{historyStart + 7});
    QVERIFY(store->samples(u"elsewhere"_s, 1, 0, historyStart + day).empty());
}

void TestHistoryStore::keepsOneSampleASlot()
{
    TestHistory store;
    for (const qint64 after : {0, 10, 899, 900, 1'000})
        QVERIFY(!store->record(u"here"_s, loadOf(historyStart + after, {usedToken(1, after + 1)})));
    const auto samples = store->samples(u"here"_s, 1, historyStart, historyStart + day);
    QCOMPARE(samples.size(), size_t(2));
    QCOMPARE(samples.at(0), (UseSample{historyStart + 899, 900, 999'100, 0}));
    QCOMPARE(samples.at(1), (UseSample{historyStart + 1'000, 1'001, 998'999, 0}));
    QCOMPARE(store->moments(u"here"_s), (std::vector<qint64>{historyStart + 899, historyStart + 1'000}));
}

void TestHistoryStore::keepsWhatChanges()
{
    TestHistory store;
    Token token = usedToken(1, 10);
    Token unlimited = usedToken(2, 20);
    unlimited.unlimitedQuota = true;
    Token silent = usedToken(3, 30);
    silent.countsUses = false;
    for (int i = 0; i < 5; ++i) {
        token.usedQuota += i == 3 ? 1 : 0;
        QVERIFY(!store->record(u"here"_s, loadOf(historyStart + i * quarter, {token, unlimited, silent})));
    }
    const auto samples = store->samples(u"here"_s, 1, 0, historyStart + day);
    QCOMPARE(samples.size(), size_t(2));
    QCOMPARE(samples.at(1).time, historyStart + 3 * quarter);
    QCOMPARE(samples.at(1).used, 11);
    QCOMPARE(store->samples(u"here"_s, 2, 0, historyStart + day),
             (std::vector<UseSample>{{historyStart, 20, std::nullopt, 0}}));
    QCOMPARE(store->samples(u"here"_s, 3, 0, historyStart + day),
             (std::vector<UseSample>{{historyStart, std::nullopt, 999'970, 0}}));
    QCOMPARE(store->moments(u"here"_s).size(), size_t(5));
    QCOMPARE(store->moments(u"here"_s, 2).front(), historyStart + 3 * quarter);
    // An expiry comes without anybody's doing.
    token.expiredTime = historyStart + 6 * quarter;
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 5 * quarter, {token, unlimited, silent})));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 6 * quarter, {token, unlimited, silent})));
    QCOMPARE(store->samples(u"here"_s, 1, 0, historyStart + day).back().status,
             static_cast<qint32>(EffectiveStatus::Expired));
}

void TestHistoryStore::startsASeriesWithWhatWasBefore()
{
    TestHistory store;
    for (int i = 0; i < 4; ++i)
        QVERIFY(!store->record(u"here"_s, loadOf(historyStart + i * day, {usedToken(1, i)})));
    const auto samples = store->samples(u"here"_s, 1, historyStart + 2 * day - 5, historyStart + 2 * day + 5);
    QCOMPARE(samples.size(), size_t(2));
    QCOMPARE(samples.at(0).time, historyStart + day);
    QCOMPARE(samples.at(1).time, historyStart + 2 * day);
}

void TestHistoryStore::keepsBalances()
{
    TestHistory store;
    const std::vector<std::optional<qint64>> balances{100, 100, std::nullopt, 90, 80, 80, -5};
    for (size_t i = 0; i < balances.size(); ++i) {
        HistorySnapshot load = loadOf(historyStart + static_cast<qint64>(i) * quarter, {});
        load.facts.balance = balances[i];
        QVERIFY(!store->record(u"here"_s, load));
    }
    const auto samples = store->accountSamples(u"here"_s, historyStart + quarter, historyStart + day);
    QCOMPARE(samples.size(), size_t(4));
    QCOMPARE(samples.at(0), (UseSample{historyStart, {}, 100, 0}));
    QCOMPARE(samples.at(1), (UseSample{historyStart + 3 * quarter, {}, 90, 0}));
    QCOMPARE(samples.at(3), (UseSample{historyStart + 6 * quarter, {}, -5, 0}));
}

void TestHistoryStore::findsTheFastest()
{
    TestHistory store;
    const auto load = [&store](int days, std::vector<Token> tokens) {
        QVERIFY(!store->record(u"here"_s, loadOf(historyStart + days * day, std::move(tokens))));
    };
    load(0, {usedToken(1, 1'000), usedToken(2, 0), usedToken(3, 50)});
    load(1, {usedToken(1, 1'001), usedToken(2, 300), usedToken(3, 50)});
    load(2, {usedToken(1, 1'005), usedToken(2, 10), usedToken(3, 50), usedToken(4, 7)}); // 2 was set back
    load(3, {usedToken(1, 1'005), usedToken(2, 12), usedToken(3, 50), usedToken(4, 7)});
    const auto burned = [&store](int days, int limit = 10) {
        QMap<qint64, qint64> all;
        for (const auto &each : store->fastest(u"here"_s, historyStart + days * day + 5, limit))
            all.insert(each.token.value(), each.used);
        return all;
    };
    QCOMPARE(burned(0), (QMap<qint64, qint64>{{2, 302}, {1, 5}, {4, 7}}));
    QCOMPARE(burned(2), (QMap<qint64, qint64>{{1, 4}, {4, 7}, {2, 2}}));
    QCOMPARE(burned(3), (QMap<qint64, qint64>{{2, 2}}));
    QCOMPARE(store->fastest(u"here"_s, historyStart, 1).at(0).token, TokenId(2));
}

void TestHistoryStore::knowsWhatItDoesNotKnow()
{
    TestHistory store;
    QVERIFY(!store->snapshot(u"nobody"_s));
    QVERIFY(store->moments(u"nobody"_s).empty());
    QVERIFY(store->changes(u"nobody"_s, 0, historyStart).empty());
    QVERIFY(store->samples(u"nobody"_s, 1, 0, historyStart).empty());
    QVERIFY(store->accountSamples(u"nobody"_s, 0, historyStart).empty());
    store->forEachSeries(u"nobody"_s, 0, 0, [](TokenId, std::span<const UseSample>) { QFAIL("there is none"); });
    QVERIFY(store->usedAt(u"nobody"_s, historyStart, 0).isEmpty());
    QVERIFY(store->fastest(u"nobody"_s, 0, 10).empty());
    QVERIFY(store->sizes().empty());
    QVERIFY(!store->forget(u"nobody"_s));
    QVERIFY(!store->forget(u"nobody"_s, TokenId(1)));
    QVERIFY(!store->tidyUp(historyStart, {}));
    QVERIFY(!store->isReadOnly());
}

void TestHistoryStore::forgetsAccounts()
{
    TestHistory store;
    std::vector<Token> many;
    for (int i = 1; i <= 350; ++i) // in several parts
        many.push_back(usedToken(i, 0));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, many)));
    QVERIFY(!store->record(u"there"_s, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(!store->forget(u"here"_s));
    QVERIFY(!store->snapshot(u"here"_s));
    QVERIFY(store->moments(u"here"_s).empty());
    QVERIFY(store->samples(u"here"_s, 1, 0, historyStart).empty());
    const auto sizes = store->sizes();
    QCOMPARE(sizes.size(), size_t(1));
    QCOMPARE(sizes.at(0).account, u"there"_s);
    QCOMPARE(sizes.at(0).tokens, 1);
    QCOMPARE(sizes.at(0).samples, 1);
    QCOMPARE(sizes.at(0).firstTime, historyStart);
    // It may come back, with an older load, too.
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart - 5, {usedToken(1, 5)})));
    QCOMPARE(store->snapshot(u"here"_s)->inventory.tokenCount(), 1);
}

void TestHistoryStore::forgetsTokens()
{
    TestHistory store;
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, {usedToken(1, 5), usedToken(2, 6), usedToken(3, 7)})));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + day, {usedToken(1, 8), usedToken(2, 9)})));
    QVERIFY(!store->forget(u"here"_s, TokenId(1)));
    QVERIFY(!store->forget(u"here"_s, TokenId(3)));
    QVERIFY(store->samples(u"here"_s, 3, 0, historyStart + day).empty());
    QCOMPARE(store->samples(u"here"_s, 2, 0, historyStart + day).size(), size_t(2));
    // What is still there begins anew with what is shown of it.
    QCOMPARE(store->samples(u"here"_s, 1, 0, historyStart + day),
             (std::vector<UseSample>{{historyStart + day, 8, 999'992, 0}}));
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 2 * day, {usedToken(1, 9), usedToken(2, 9)})));
    QCOMPARE(store->samples(u"here"_s, 1, 0, historyStart + 2 * day).size(), size_t(2));
    QCOMPARE(store->sizes().at(0).tokens, 2);
}

void TestHistoryStore::forgetsAll()
{
    TestHistory store;
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(!store->record(u"there"_s, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(!store->forgetAll());
    QVERIFY(store->sizes().empty());
    QVERIFY(!store->snapshot(u"there"_s));
}

/// Days of tokens and of the account as a whole, by any time of theirs, whatever is thinned out.
void TestHistoryStore::knowsWhatWasPlanned()
{
    TestHistory store;
    Token text = usedToken(0, 1);
    text.setId(TokenId::fromText(u"0a7e"_s, 3));
    QVERIFY(!store->setPlanned(u"here"_s, TokenId(1), historyStart, true)); // nothing is kept of it
    QVERIFY(store->planned(u"here"_s).isEmpty());
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart, {usedToken(1, 5), usedToken(2, 6), text})));
    QVERIFY(!store->record(u"there"_s, loadOf(historyStart, {usedToken(1, 5)})));
    QVERIFY(store->planned(u"here"_s).isEmpty());
    for (const qint64 time : {historyStart, historyStart + 5, historyStart + day - 1})
        QVERIFY(!store->setPlanned(u"here"_s, TokenId(1), time, true));
    QVERIFY(!store->setPlanned(u"here"_s, TokenId(1), historyStart - 1, true));
    QVERIFY(!store->setPlanned(u"here"_s, text.id(), historyStart, true));
    QVERIFY(!store->setPlanned(u"here"_s, TokenId(9), historyStart, true)); // there is none
    QVERIFY(!store->setPlanned(u"here"_s, std::nullopt, historyStart + day, true));
    const TokenId one(1, 3);
    const QSet<PlannedDay> all{{one, historyStart},
                               {one, historyStart - day},
                               {TokenId::fromText(u"0a7e"_s, 3), historyStart},
                               {std::nullopt, historyStart + day}};
    QCOMPARE(store->planned(u"here"_s, 3), all);
    QVERIFY(store->planned(u"there"_s).isEmpty());
    store.open();
    QCOMPARE(store->planned(u"here"_s, 3), all);
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 900 * day, {usedToken(1, 7), usedToken(2, 6), text})));
    while (store->tidyUp(historyStart + 900 * day, {1, 1, 2})) { }
    QCOMPARE(store->planned(u"here"_s, 3), all);

    QVERIFY(!store->setPlanned(u"here"_s, one, historyStart + 7, false));
    QVERIFY(!store->setPlanned(u"here"_s, std::nullopt, historyStart, false)); // it was not
    QVERIFY(!store->setPlanned(u"here"_s, std::nullopt, historyStart + day, false));
    QCOMPARE(store->planned(u"here"_s, 3),
             (QSet<PlannedDay>{{one, historyStart - day}, {TokenId::fromText(u"0a7e"_s, 3), historyStart}}));
}

void TestHistoryStore::forgetsWhatWasPlanned()
{
    TestHistory store;
    const auto fill = [&store](int number) {
        for (const QString &account : {u"here"_s, u"there"_s}) {
            QVERIFY(!store->record(account, loadOf(historyStart + number * day, {usedToken(1, 5), usedToken(2, 6)})));
            for (const std::optional<TokenId> token : {std::optional(TokenId(1)), std::optional(TokenId(2)), {}})
                QVERIFY(!store->setPlanned(account, token, historyStart, true));
        }
    };
    const PlannedDay one{TokenId(1), historyStart};
    const PlannedDay two{TokenId(2), historyStart};
    const PlannedDay whole{std::nullopt, historyStart};
    fill(0);
    QVERIFY(!store->forget(u"here"_s, TokenId(1)));
    QCOMPARE(store->planned(u"here"_s), (QSet<PlannedDay>{two, whole}));
    QVERIFY(!store->forget(u"here"_s));
    QVERIFY(store->planned(u"here"_s).isEmpty());
    QCOMPARE(store->planned(u"there"_s), (QSet<PlannedDay>{one, two, whole}));
    // It comes back without.
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + day, {usedToken(1, 5)})));
    QVERIFY(store->planned(u"here"_s).isEmpty());
    fill(2);
    QVERIFY(!store->forgetAll());
    QVERIFY(store->planned(u"there"_s).isEmpty());
    // Nor is it another's that takes the place of what was forgotten.
    QVERIFY(!store->record(u"here"_s, loadOf(historyStart + 3 * day, {usedToken(1, 5)})));
    const auto plan = [&store] {
        for (const std::optional<TokenId> token : {std::optional(TokenId(1)), std::optional<TokenId>()})
            QVERIFY(!store->setPlanned(u"here"_s, token, historyStart, true));
    };
    plan();
    QVERIFY(!store->forget(u"here"_s, TokenId(1)));
    QCOMPARE(store->planned(u"here"_s), (QSet<PlannedDay>{whole}));
    plan();
    QVERIFY(!store->forget(u"here"_s));
    QVERIFY(!store->record(u"new"_s, loadOf(historyStart, {usedToken(5, 5)})));
    QVERIFY(store->planned(u"new"_s).isEmpty());
}

/// Also after samples have been thinned out: then as of the last one of each day.
void TestHistoryStore::tellsWhatCountersShowed()
{
    TestHistory store;
    for (int number = 0; number < 60; ++number) {
        Token uncounted = usedToken(3, number);
        uncounted.countsUses = false;
        std::vector<Token> tokens{usedToken(1, 10 * number), uncounted};
        if (number >= 50)
            tokens.push_back(usedToken(2, number));
        QVERIFY(!store->record(u"here"_s, loadOf(historyStart + number * day + 3'600, tokens)));
    }
    for (int round = 0; round < 2; ++round) {
        for (const int number : {0, 7, 49, 50, 59}) {
            for (const qint64 later : {3'600, 40'000}) {
                const auto used = store->usedAt(u"here"_s, historyStart + number * day + later, 0);
                QHash<TokenId, qint64> expected{{TokenId(1), 10 * number}};
                if (number >= 50)
                    expected.insert(TokenId(2), number);
                QCOMPARE(used, expected);
            }
        }
        QVERIFY(store->usedAt(u"here"_s, historyStart, 0).isEmpty());
        while (store->tidyUp(historyStart + 60 * day, {1, 1, 730})) { }
    }
}

void TestHistoryStore::keepsWhatAnAccountUsed()
{
    TestHistory store;
    for (int number = 0; number < 4; ++number) {
        HistorySnapshot load = loadOf(historyStart + number * day, {usedToken(1, 0)});
        load.facts.used = 100 * (number / 2); // twice the same
        load.facts.balance = 5;
        QVERIFY(!store->record(u"here"_s, load));
    }
    const auto samples = store->accountSamples(u"here"_s, historyStart, historyStart + 9 * day);
    QCOMPARE(samples.size(), size_t(2));
    QCOMPARE(samples[0], (UseSample{historyStart, 0, 5, 0}));
    QCOMPARE(samples[1], (UseSample{historyStart + 2 * day, 100, 5, 0}));
    QCOMPARE(store->snapshot(u"here"_s, 0)->facts.used, 100);
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
