// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes write to one file, and some are killed: nothing that was written is lost, and what is read is whole.
// TOKENDECK_KILLS says how often; the suite does it a few times.
#include "history/sql.h"
#include "history/sqlhistory.h"
#include "history/writerprocess.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

QString checked(const QString &path)
{
    Sql sql;
    sql.open(path, true);
    SqlRows rows = sql.ask("PRAGMA integrity_check"_L1);
    return rows.next() ? rows.text(0) : u"no answer"_s;
}

} // namespace

class TestHistoryProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeAtOnceAndLoseNothing();
    void readWhileAnotherWrites();
    void areKilledAndLoseNothing();
};

void TestHistoryProcesses::writeAtOnceAndLoseNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    constexpr int writers = 3;
    constexpr int loads = 40;
    constexpr int tokens = 30;
    std::vector<std::unique_ptr<Writer>> all;
    for (int i = 0; i < writers; ++i) // all of them make the file, too
        all.push_back(std::make_unique<Writer>(path, u"account %1"_s.arg(i), loads, writers, i, tokens));
    for (const auto &writer : all) {
        QVERIFY(writer->ends());
        QVERIFY2(!writer->said().contains("fault"), writer->said().constData());
    }
    QCOMPARE(checked(path), u"ok"_s);
    const OpenedHistory opened = openHistoryFile(path);
    QVERIFY(opened.store && !opened.fault);
    for (int i = 0; i < writers; ++i) {
        const QString account = u"account %1"_s.arg(i);
        const int last = i + (loads - 1) * writers;
        const auto kept = opened.store->snapshot(account);
        QVERIFY(kept && isSameSnapshot(*kept, loadNumber(last, tokens)));
        const QString wrong = wrongPast(*opened.store, account, i, last, writers, tokens);
        QVERIFY2(wrong.isEmpty(), qPrintable(account + u": "_s + wrong));
    }
    // Of what all of them wrote the newest is there, and every moment is one of theirs.
    const int newest = writers * loads - 1;
    const auto shared = opened.store->snapshot(u"shared"_s);
    QVERIFY(shared && isSameSnapshot(*shared, loadNumber(newest, tokens)));
    for (const qint64 moment : opened.store->moments(u"shared"_s, 100'000))
        QCOMPARE((moment - historyStart) % 900, 0);
}

void TestHistoryProcesses::readWhileAnotherWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    constexpr int tokens = 200;
    const OpenedHistory opened = openHistoryFile(path);
    QVERIFY(opened.store);
    Writer writer(path, u"account"_s, 100, 1, 0, tokens);
    int last = -1;
    for (int lines = 1; lines <= 100; ++lines) {
        writer.waitForLines(lines);
        const auto kept = opened.store->snapshot(u"account"_s);
        QVERIFY(kept);
        const int number = numberOf(*kept);
        QVERIFY(number >= last && number >= lines - 1);
        last = number;
        QVERIFY(isSameSnapshot(*kept, loadNumber(number, tokens)));
        // This one's own is none of the other's.
        QVERIFY(!opened.store->record(u"own"_s, loadNumber(lines, 3)));
    }
    QVERIFY(writer.ends());
    QCOMPARE(opened.store->moments(u"own"_s).size(), size_t(100));
    QCOMPARE(opened.store->moments(u"account"_s).size(), size_t(100));
}

void TestHistoryProcesses::areKilledAndLoseNothing()
{
    bool isSet = false;
    const int times = qEnvironmentVariableIntValue("TOKENDECK_KILLS", &isSet);
    const int kills = isSet ? times : 10;
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    constexpr int tokens = 300;
    int next = 0;
    int killed = 0;
    int began = 0;
    for (int i = 0; i < kills; ++i) {
        Writer writer(path, u"account"_s, 100, 1, 0, tokens);
        // Sometimes it has not begun; otherwise it is in the midst of what follows a line.
        writer.waitForLines(static_cast<int>(random() % 30));
        QThread::usleep(random() % 12'000);
        writer.kill();
        killed += writer.wasKilled();
        const int told = writer.lastNumber().value_or(next - 1);
        began += told >= next;

        if (QFileInfo::exists(path)) // it may have been killed before it made one
            QCOMPARE(checked(path), u"ok"_s);
        const OpenedHistory opened = openHistoryFile(path);
        QVERIFY2(opened.store && !opened.fault, opened.fault ? qPrintable(opened.fault->detail) : "");
        const auto kept = opened.store->snapshot(u"account"_s);
        if (!kept) {
            QCOMPARE(told, -1);
            continue;
        }
        // The one that was told, or the one after it, of which there was no time to tell.
        const int number = numberOf(*kept);
        QVERIFY2(number == told || number == told + 1, qPrintable(u"%1 after %2 was told"_s.arg(number).arg(told)));
        QVERIFY(isSameSnapshot(*kept, loadNumber(number, tokens)));
        next = number + 1;
    }
    QVERIFY(killed > 0 && began > 0);
    const OpenedHistory opened = openHistoryFile(path);
    QVERIFY(opened.store);
    const QString wrong = wrongPast(*opened.store, u"account"_s, 0, next - 1, 1, tokens);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qInfo("%d of %d were killed, %d loads are kept", killed, kills, next);
}

QTEST_GUILESS_MAIN(TestHistoryProcesses)
#include "tst_historyprocesses.moc"
