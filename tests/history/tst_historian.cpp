// SPDX-License-Identifier: GPL-3.0-or-later
// The thread of history: what is asked is answered in its order and where it was asked, and what was to be recorded is
// written before the end.
#include "history/historian.h"
#include "support/historydata.h"
#include "support/testtokens.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

/// What a store was asked, and in which threads.
struct Protocol
{
    void add(const QString &line)
    {
        const std::scoped_lock lock(mutex);
        lines.append(line);
        threads.insert(QThread::currentThread());
    }

    qsizetype count(const QString &line)
    {
        const std::scoped_lock lock(mutex);
        return lines.count(line);
    }

    std::mutex mutex;
    QStringList lines;
    QSet<QThread *> threads;
    QSemaphore gate{1'000}; ///< records wait for it
    std::optional<HistoryFault> fault;
    int partsToThin = 0;
};

class WrittenDown : public HistoryStore
{
public:
    explicit WrittenDown(Protocol &protocol)
        : m_protocol(protocol)
    {
        m_protocol.add(u"made"_s);
    }
    ~WrittenDown() override { m_protocol.add(u"gone"_s); }

    bool isReadOnly() const override { return false; }
    std::optional<HistoryFault> record(const QString &account, const HistorySnapshot &snapshot) override
    {
        m_protocol.gate.acquire();
        m_protocol.add(u"%1 at %2"_s.arg(account).arg(snapshot.time));
        return m_protocol.fault;
    }
    std::optional<HistorySnapshot> snapshot(const QString &account, TokenId::Account number) override
    {
        m_protocol.add(u"snapshot of %1"_s.arg(account));
        return loadOf(number, {});
    }
    std::vector<qint64> moments(const QString &, int) override { return {}; }
    std::vector<ChangedToken> changes(const QString &, qint64, qint64, TokenId::Account) override { return {}; }
    std::vector<UseSample> samples(const QString &, TokenId, qint64, qint64) override { return {}; }
    std::vector<UseSample> accountSamples(const QString &, qint64, qint64) override { return {}; }
    void forEachSeries(const QString &, qint64, TokenId::Account, const Series &) override { }
    QHash<TokenId, qint64> usedAt(const QString &, qint64, TokenId::Account) override { return {}; }
    std::vector<Burning> fastest(const QString &, qint64, int, TokenId::Account) override { return {}; }
    std::optional<HistoryFault> setPlanned(const QString &account, std::optional<TokenId> token, qint64 time,
                                           bool isPlanned) override
    {
        m_protocol.add(u"%1 %2 %3 %4"_s.arg(account, token ? token->toString() : u"all"_s)
                           .arg(time)
                           .arg(isPlanned ? u"planned"_s : u"not planned"_s));
        return m_protocol.fault;
    }
    QSet<PlannedDay> planned(const QString &, TokenId::Account) override { return {}; }
    std::vector<HistorySize> sizes() override { return {}; }
    std::optional<HistoryFault> forget(const QString &) override { return {}; }
    std::optional<HistoryFault> forget(const QString &, TokenId) override { return {}; }
    std::optional<HistoryFault> forgetAll() override { return {}; }
    bool tidyUp(qint64 now, const HistoryRetention &retention) override
    {
        m_protocol.add(u"thin %1 %2"_s.arg(now).arg(retention.fineHours));
        return --m_protocol.partsToThin > 0;
    }

private:
    Protocol &m_protocol;
};

std::function<OpenedHistory()> storeFor(Protocol &protocol)
{
    return [&protocol] { return OpenedHistory{std::make_unique<WrittenDown>(protocol), {}}; };
}

} // namespace

class TestHistorian : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void usesItsStoreInOneThread();
    void writesAllBeforeItsEnd();
    void writesWhatWasRecordedToAFile();
    void answersNobodyWhoIsGone();
    void answersWithoutAStore();
    void tellsTheSameFaultOnce();
    void letsOthersInBetweenWhileItThinsOut();
    void endsInTheMidstOfThinningOut();
};

void TestHistorian::answersInOrder()
{
    const QTemporaryDir folder;
    Historian historian;
    historian.open(folder.filePath(u"history.sqlite"_s));
    std::vector<qint64> times;
    for (int i = 0; i < 10; ++i) {
        historian.record(u"here"_s, loadOf(historyStart + i * 900, {usedToken(1, i)}));
        historian.askSnapshot(u"here"_s, 5, [&times](const std::optional<HistorySnapshot> &snapshot) {
            QVERIFY(snapshot);
            QCOMPARE(snapshot->inventory.at(0)->id(), TokenId(1, 5));
            times.push_back(snapshot->time);
        });
    }
    QTRY_COMPARE(times.size(), size_t(10));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(times[static_cast<size_t>(i)], historyStart + i * 900);
    size_t count = 0;
    historian.ask([](HistoryStore &store) { return store.moments(u"here"_s); },
                  [&count](const std::vector<qint64> &moments) { count = moments.size(); });
    QCOMPARE(count, size_t(0)); // later
    QTRY_COMPARE(count, size_t(10));
}

void TestHistorian::usesItsStoreInOneThread()
{
    Protocol protocol;
    {
        Historian historian;
        historian.open(storeFor(protocol));
        bool answered = false;
        historian.record(u"here"_s, loadOf(5, {}));
        historian.askSnapshot(u"here"_s, 0, [&answered](const std::optional<HistorySnapshot> &) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            answered = true;
        });
        QTRY_VERIFY(answered);
    }
    QCOMPARE(protocol.threads.size(), 1);
    QVERIFY(!protocol.threads.contains(QThread::currentThread()));
    QCOMPARE(protocol.lines.first(), u"made"_s);
    QCOMPARE(protocol.lines.last(), u"gone"_s);
}

void TestHistorian::writesAllBeforeItsEnd()
{
    Protocol protocol;
    protocol.gate.acquire(1'000);
    bool answered = false;
    {
        Historian historian;
        historian.open(storeFor(protocol));
        for (int i = 1; i <= 20; ++i) {
            historian.record(u"here"_s, loadOf(i, {}));
            historian.setPlanned(u"here"_s, TokenId(i), i, true);
            historian.askSnapshot(u"there"_s, 0,
                                  [&answered](const std::optional<HistorySnapshot> &) { answered = true; });
        }
        protocol.gate.release(1'000); // until now not even the first could be written
    }
    QCOMPARE(protocol.lines.filter(u"here at"_s).size(), 20);
    QCOMPARE(protocol.lines.filter(u"here at"_s).last(), u"here at 20"_s);
    QCOMPARE(protocol.lines.filter(u"planned"_s).size(), 20);
    QCOMPARE(protocol.lines.filter(u"planned"_s).last(), u"here 20 20 planned"_s);
    QCOMPARE(protocol.lines.last(), u"gone"_s);
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestHistorian::writesWhatWasRecordedToAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    std::vector<Token> tokens = randomTokens(2'000, 1);
    {
        Historian historian;
        historian.open(path);
        for (int i = 0; i < 8; ++i) {
            tokens[0].usedQuota = i;
            historian.record(u"account %1"_s.arg(i % 2), loadOf(historyStart + i * 900, tokens));
        }
    }
    const OpenedHistory opened = openHistoryFile(path);
    QVERIFY(opened.store && !opened.fault);
    QCOMPARE(opened.store->snapshot(u"account 1"_s)->time, historyStart + 7 * 900);
    QCOMPARE(opened.store->moments(u"account 0"_s).size(), size_t(4));
}

void TestHistorian::answersNobodyWhoIsGone()
{
    Protocol protocol;
    Historian historian;
    historian.open(storeFor(protocol));
    int answers = 0;
    {
        const QObject gone;
        historian.askSnapshot(
            u"a"_s, 0, [&answers](const std::optional<HistorySnapshot> &) { answers += 100; },
            const_cast<QObject *>(&gone));
    }
    bool isDone = false;
    historian.askSnapshot(u"b"_s, 0, [&](const std::optional<HistorySnapshot> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(answers, 0);
}

void TestHistorian::answersWithoutAStore()
{
    const QTemporaryDir folder;
    Historian historian;
    QSignalSpy faulted(&historian, &Historian::faulted);
    historian.open(folder.path()); // which is no file
    int answers = 0;
    historian.record(u"here"_s, loadOf(5, {}));
    historian.askSnapshot(u"here"_s, 0, [&answers](const std::optional<HistorySnapshot> &snapshot) {
        QVERIFY(!snapshot);
        ++answers;
    });
    historian.ask([](HistoryStore &store) { return store.sizes(); },
                  [&answers](const std::vector<HistorySize> &sizes) {
                      QVERIFY(sizes.empty());
                      ++answers;
                  });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(faulted.size(), 1);
    QCOMPARE(faulted.first().first().value<HistoryFault>().kind, HistoryFault::Kind::Unusable);
}

void TestHistorian::tellsTheSameFaultOnce()
{
    Protocol protocol;
    Historian historian;
    QSignalSpy faulted(&historian, &Historian::faulted);
    historian.open(storeFor(protocol));
    const auto recordOnce = [&](std::optional<HistoryFault> fault) {
        bool isDone = false;
        historian.ask(
            [&protocol, fault](HistoryStore &) {
                protocol.fault = fault;
                return 0;
            },
            [](int) {});
        historian.record(u"here"_s, loadOf(5, {}));
        historian.ask([](HistoryStore &) { return 0; }, [&isDone](int) { isDone = true; });
        QTRY_VERIFY(isDone);
    };
    const HistoryFault full{.kind = HistoryFault::Kind::NotWritten, .path = u"p"_s, .detail = u"full"_s};
    recordOnce(full);
    recordOnce(full);
    QCOMPARE(faulted.size(), 1);
    recordOnce({});
    recordOnce(full);
    QCOMPARE(faulted.size(), 2);
    HistoryFault other = full;
    other.detail = u"locked"_s;
    recordOnce(other);
    QCOMPARE(faulted.size(), 3);
}

void TestHistorian::letsOthersInBetweenWhileItThinsOut()
{
    Protocol protocol;
    protocol.partsToThin = 5;
    protocol.gate.acquire(1'000);
    Historian historian;
    historian.open(storeFor(protocol));
    historian.setRetention({.fineHours = 7});
    bool isDone = false;
    historian.record(u"here"_s, loadOf(5, {}));
    historian.askSnapshot(u"here"_s, 0, [&isDone](const std::optional<HistorySnapshot> &) { isDone = true; });
    protocol.gate.release(1'000);
    QTRY_VERIFY(isDone);
    QTRY_COMPARE(protocol.count(u"thin 5 7"_s), 5);
    const std::scoped_lock lock(protocol.mutex);
    QVERIFY(protocol.lines.indexOf(u"snapshot of here"_s) < protocol.lines.lastIndexOf(u"thin 5 7"_s));
}

void TestHistorian::endsInTheMidstOfThinningOut()
{
    Protocol protocol;
    protocol.partsToThin = 1'000'000'000;
    {
        Historian historian;
        historian.open(storeFor(protocol));
        bool isDone = false;
        historian.record(u"here"_s, loadOf(5, {}));
        historian.askSnapshot(u"here"_s, 0, [&isDone](const std::optional<HistorySnapshot> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        historian.record(u"last"_s, loadOf(6, {}));
    }
    QVERIFY(protocol.lines.contains(u"last at 6"_s));
    QCOMPARE(protocol.lines.last(), u"gone"_s);
}

QTEST_GUILESS_MAIN(TestHistorian)
#include "tst_historian.moc"
