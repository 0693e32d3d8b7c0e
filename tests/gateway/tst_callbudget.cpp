// SPDX-License-Identifier: GPL-3.0-or-later
// A budget of calls against simulated limiters of gateways, in simulated time.
#include "gateway/callbudget.h"

#include <QTest>
#include <QUrl>

#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace TokenDeck;
using Time = CallBudget::Time;

namespace {

/// At most so many calls in any window of time; those refused do not count, as in gateways of the New API kinds.
struct Limiter
{
    int calls = 180;
    Time window = 180s;
    std::deque<Time> taken;
    std::optional<std::chrono::seconds> retryAfter = {}; // that refusals ask for

    bool takes(Time now)
    {
        while (!taken.empty() && taken.front() + window <= now)
            taken.pop_front();
        if (static_cast<int>(taken.size()) >= calls)
            return false;
        taken.push_back(now);
        return true;
    }
};

struct Outcome
{
    int answered = 0;
    int refused = 0;
    bool gaveUp = false;
    Time took{0};
};

/// Makes calls as a load does, each answered 20 ms after it is sent.
Outcome makeCalls(CallBudget &budget, Limiter &limiter, int calls, Time from = 1000s)
{
    constexpr Time answerTime = 20ms;
    Outcome outcome;
    Time now = from;
    std::deque<std::pair<Time, bool>> flying;
    while (outcome.answered < calls) {
        while (budget.pause(now) == Time(0) && outcome.answered + static_cast<int>(flying.size()) < calls
               && static_cast<int>(flying.size()) < budget.maxInFlight(now, 4)) {
            budget.sent(now);
            flying.emplace_back(now, limiter.takes(now));
            now += 1ms;
        }
        if (flying.empty()) {
            now += budget.pause(now);
            continue;
        }
        const auto [sentAt, taken] = flying.front();
        flying.pop_front();
        now = std::max(now, sentAt + answerTime);
        if (taken) {
            ++outcome.answered;
            budget.answered(now);
        } else {
            ++outcome.refused;
            outcome.gaveUp = !budget.refused(now, sentAt, limiter.retryAfter);
            if (outcome.gaveUp)
                break;
        }
    }
    outcome.took = now - from;
    return outcome;
}

} // namespace

class TestCallBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsALimit_data();
    void learnsALimit();
    void keepsToALimitThatItKnows();
    void sharesALimitWithOthers();
    void waitsAsLongAsItIsAsked();
    void givesUpOnAGatewayThatAlwaysRefuses_data();
    void givesUpOnAGatewayThatAlwaysRefuses();
    void isOneForAnOrigin();
};

void TestCallBudget::learnsALimit_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<Time>("window");
    QTest::newRow("New API 2025") << 180 << Time(180s);
    QTest::newRow("New API") << 360 << Time(180s);
    QTest::newRow("One API") << 480 << Time(180s);
    QTest::newRow("a minute") << 100 << Time(60s);
    QTest::newRow("a few seconds") << 20 << Time(3s);
    QTest::newRow("five minutes") << 200 << Time(300s);
}

/// At most eight refusals while it is learned, and none after.
void TestCallBudget::learnsALimit()
{
    QFETCH(int, calls);
    QFETCH(Time, window);
    CallBudget budget;
    Limiter limiter{calls, window, {}};
    const Outcome first = makeCalls(budget, limiter, calls + calls / 2);
    QVERIFY(!first.gaveUp);
    QCOMPARE(first.answered, calls + calls / 2);
    QVERIFY2(first.refused >= 1 && first.refused <= CallBudget::maxRefusals,
             qPrintable(QString::number(first.refused)));
    QVERIFY(budget.limit());
    QCOMPARE(budget.limit()->calls, calls);
    QVERIFY(budget.limit()->window >= window);

    const Outcome later = makeCalls(budget, limiter, calls * 10, 1000s + first.took);
    QCOMPARE(later.refused, 0);
    QCOMPARE(later.answered, calls * 10);
}

void TestCallBudget::keepsToALimitThatItKnows()
{
    CallBudget budget;
    budget.setLimit(CallBudget::Limit{180, 181s});
    Limiter limiter;
    const Outcome outcome = makeCalls(budget, limiter, 2'000);
    QCOMPARE(outcome.refused, 0);
    QVERIFY(outcome.took < 2'000 / 180 * 181s + 10s);
}

/// Half of the calls are somebody else's: one refusal in a window at most, and then it keeps to what is left.
void TestCallBudget::sharesALimitWithOthers()
{
    CallBudget budget;
    budget.setLimit(CallBudget::Limit{180, 181s});
    Limiter limiter;
    Time now = 1000s;
    int refused = 0;
    for (int window = 0; window < 10; ++window) {
        for (int i = 0; i < 90; ++i)
            limiter.takes(now);
        const Outcome outcome = makeCalls(budget, limiter, 100, now);
        QVERIFY(!outcome.gaveUp);
        refused += outcome.refused;
        now += std::max(outcome.took, Time(181s));
    }
    QVERIFY2(refused <= 10, qPrintable(QString::number(refused)));
}

void TestCallBudget::waitsAsLongAsItIsAsked()
{
    CallBudget budget;
    budget.sent(1000s);
    QVERIFY(budget.refused(1000s, 1000s, 30s));
    QCOMPARE(budget.pause(1000s), Time(30s));
    QCOMPARE(budget.pause(1029s), Time(1s));
    QCOMPARE(budget.pause(1030s), Time(0));
    QCOMPARE(budget.maxInFlight(1030s, 4), 1);
    budget.answered(1031s);
    QCOMPARE(budget.maxInFlight(1031s, 4), 4);
    QVERIFY(!budget.limit()); // one call is no limit
    QVERIFY(budget.refused(1040s, 1040s, 600s));
    QVERIFY(!budget.refused(2000s, 2000s, 601s));
    QVERIFY(!budget.refused(3000s, 3000s, std::chrono::seconds::max()));
}

void TestCallBudget::givesUpOnAGatewayThatAlwaysRefuses_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::newRow("without a word") << 0;
    QTest::newRow("asks for a second each time") << 1;
    QTest::newRow("asks for a minute each time") << 60;
}

void TestCallBudget::givesUpOnAGatewayThatAlwaysRefuses()
{
    QFETCH(int, retryAfter);
    CallBudget budget;
    Limiter limiter{0, 180s, {}};
    if (retryAfter > 0)
        limiter.retryAfter = std::chrono::seconds(retryAfter);
    const Outcome outcome = makeCalls(budget, limiter, 10);
    QVERIFY(outcome.gaveUp);
    QVERIFY(outcome.took <= 1200s);
    QVERIFY2(outcome.refused <= 16, qPrintable(QString::number(outcome.refused)));
}

void TestCallBudget::isOneForAnOrigin()
{
    const auto one = CallBudget::forOrigin(QUrl(u"https://gateway.example/sub"_s));
    QVERIFY(one == CallBudget::forOrigin(QUrl(u"https://gateway.example/other?x=1"_s)));
    QVERIFY(one != CallBudget::forOrigin(QUrl(u"https://gateway.example:8443"_s)));
    QVERIFY(one != CallBudget::forOrigin(QUrl(u"http://gateway.example"_s)));
}

QTEST_APPLESS_MAIN(TestCallBudget)
#include "tst_callbudget.moc"
