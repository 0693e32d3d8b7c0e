// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/worker.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

using namespace TokenDeck;

class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere();
    void newestRequestWins();
    void cancelledJobIsToldAndNotAnswered();
    void requestsOfTheirOwnAreAllAnswered();
    void endWaitsForTheJobAndAnswersNothing();
};

namespace {

/// Runs a job that waits until it is let go, and says whether it was still wanted then.
struct Gate
{
    QSemaphore begun;
    QSemaphore open;

    auto job()
    {
        return [this](const Ticket &ticket) {
            begun.release();
            open.acquire();
            return ticket.isWanted();
        };
    }
};

} // namespace

void TestWorker::worksElsewhereAndAnswersHere()
{
    Worker worker;
    QThread *here = QThread::currentThread();
    QThread *answeredIn = nullptr;
    std::optional<bool> elsewhere;
    worker.run([here](const Ticket &) { return QThread::currentThread() != here; },
               [&](bool result) {
                   elsewhere = result;
                   answeredIn = QThread::currentThread();
                   QVERIFY(!worker.isBusy());
               });
    QVERIFY(worker.isBusy());
    QTRY_VERIFY(elsewhere);
    QVERIFY(*elsewhere);
    QCOMPARE(answeredIn, here);
}

void TestWorker::newestRequestWins()
{
    Worker worker;
    Gate gate;
    QList<int> answers;
    worker.run(gate.job(), [&](bool) { answers.append(0); });
    gate.begun.acquire();
    QSemaphore ran;
    for (const int number : {1, 2, 3}) {
        worker.run(
            [&ran, number](const Ticket &) {
                ran.release();
                return number;
            },
            [&](int answer) { answers.append(answer); });
    }
    gate.open.release();
    QTRY_VERIFY(!answers.isEmpty());
    QCOMPARE(answers, QList{3});
    QCOMPARE(ran.available(), 1); // those that nobody waited for did not begin
}

void TestWorker::cancelledJobIsToldAndNotAnswered()
{
    Worker worker;
    Gate gate;
    bool answered = false;
    std::atomic<bool> wanted = true;
    worker.run(
        [&gate, &wanted](const Ticket &ticket) {
            gate.begun.release();
            gate.open.acquire();
            wanted = ticket.isWanted();
            return 0;
        },
        [&](int) { answered = true; });
    gate.begun.acquire();
    worker.cancel();
    QVERIFY(!worker.isBusy());
    gate.open.release();
    bool next = false;
    worker.runEach([](const Ticket &) { return true; }, [&](bool done) { next = done; });
    QTRY_VERIFY(next);
    QVERIFY(!wanted);
    QVERIFY(!answered);
}

void TestWorker::requestsOfTheirOwnAreAllAnswered()
{
    Worker worker;
    QList<int> answers;
    for (const int number : {1, 2, 3})
        worker.runEach([number](const Ticket &) { return number; }, [&](int answer) { answers.append(answer); });
    worker.cancel();
    QTRY_COMPARE(answers, QList({1, 2, 3}));
}

void TestWorker::endWaitsForTheJobAndAnswersNothing()
{
    Gate gate;
    bool answered = false;
    std::atomic<bool> ended = false;
    auto worker = std::make_unique<Worker>();
    worker->run(
        [&gate, &ended](const Ticket &ticket) {
            gate.begun.release();
            gate.open.acquire();
            while (ticket.isWanted())
                QThread::yieldCurrentThread();
            ended = true;
            return 0;
        },
        [&](int) { answered = true; });
    gate.begun.acquire();
    gate.open.release();
    worker.reset();
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
