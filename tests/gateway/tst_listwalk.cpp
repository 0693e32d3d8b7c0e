// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway whose list changes while it is read, in every kind of paging and every order of events, against the
// promise: what is said to be whole has every token that was there from before the first call until after the last.
#include "gateway/listwalk.h"

#include <QTest>

#include <atomic>
#include <bit>
#include <mutex>
#include <random>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

using Outcome = ListWalk::Outcome;

/// How a gateway pages and counts.
struct Kind
{
    enum class Total : quint8 { None, BeforeRows, AfterRows };
    qint64 firstPage = 1;
    Total total = Total::BeforeRows;
    qsizetype cap = 3; ///< rows on a page at most, whatever is asked for
    bool statesSize = false;
    bool texts = false;   ///< identities are texts
    bool clamped = false; ///< pages past the end repeat the last one
    bool ordered = true;  ///< newest first

    QString toString() const
    {
        return u"first page %1, total %2, cap %3%4%5%6%7"_s.arg(firstPage)
            .arg(static_cast<int>(total))
            .arg(cap)
            .arg(statesSize ? u", states size"_s : QString(), texts ? u", texts"_s : QString(),
                 clamped ? u", clamped"_s : QString(), ordered ? QString() : u", no order"_s);
    }
};

enum class Changes : quint8 { None, Creations, All };

/// One run: the gateway, the list, and a source of decisions.
struct Plan
{
    Kind kind;
    int tokens = 0;
    Changes changes = Changes::All;
    int maxChanges = 0;
    bool known = false; ///< an earlier load found out the first page
    int inFlight = 4;
    std::vector<quint8> decisions; ///< beyond the last: 0
};

struct Verdict
{
    std::optional<Outcome> outcome;
    int calls = 0;
    QString fault;
    QStringList log;
};

TokenId tokenId(const Kind &kind, int number)
{
    static const std::vector<TokenId> texts = [] {
        std::vector<TokenId> made;
        for (int i = 0; i < 200; ++i)
            made.push_back(TokenId::fromText(u"token-%1"_s.arg((i * 37) % 200, 3, 10, QChar(u'0'))));
        return made;
    }();
    return kind.texts ? texts.at(static_cast<size_t>(number)) : TokenId(number);
}

class Run
{
public:
    Run(const Plan &plan, bool logged)
        : m_plan(plan)
        , m_logged(logged)
        , m_walk(plan.known ? std::optional(plan.kind.firstPage) : std::nullopt, true, askedSize)
    {
        for (int number = plan.tokens; number > 0; --number)
            m_list.push_back(number);
        if (!plan.kind.ordered)
            std::ranges::sort(m_list, std::ranges::less{}, [](int number) { return number * 7 % 31; });
        m_top = plan.tokens;
        m_atStart = {m_list.begin(), m_list.end()};
    }

    Verdict go();

    static constexpr qsizetype askedSize = 5;

private:
    struct Flying
    {
        ListWalk::Ask ask;
        int steps = 0; ///< done: of two in a counted list, of one else
        std::vector<int> rows;
        qint64 total = 0;
    };

    unsigned decide(unsigned bound)
    {
        const unsigned made = m_decision < m_plan.decisions.size() ? m_plan.decisions[m_decision] : 0;
        ++m_decision;
        return made % bound;
    }
    /// @p words: makes the text, which takes longer than the run.
    void say(const auto &words)
    {
        if (m_logged)
            m_verdict.log.append(words());
    }
    void change();
    void serve(Flying &flying);
    void deliver(size_t index);

    const Plan &m_plan;
    bool m_logged;
    ListWalk m_walk;
    std::vector<int> m_list;
    std::set<int> m_atStart;
    int m_top = 0;
    int m_changed = 0;
    size_t m_decision = 0;
    std::vector<Flying> m_flying;
    std::map<quint64, std::vector<int>> m_delivered;
    Verdict m_verdict;
};

void Run::change()
{
    ++m_changed;
    const unsigned what = m_plan.changes == Changes::Creations ? 0 : decide(4);
    const auto place = [this] {
        return m_plan.kind.ordered ? m_list.begin() : m_list.begin() + decide(static_cast<unsigned>(m_list.size() + 1));
    };
    if (what == 0) {
        m_list.insert(place(), ++m_top);
        say([&] { return QString(u"created %1"_s.arg(m_top)); });
    } else if (what < 3 && !m_list.empty()) {
        const auto victim = m_list.begin() + decide(static_cast<unsigned>(m_list.size()));
        say([&] { return QString(u"deleted %1"_s.arg(*victim)); });
        m_list.erase(victim);
    } else if (!m_list.empty() && !m_atStart.contains(m_list.front())) {
        say([&] { return QString(u"deleted %1 again"_s.arg(m_list.front())); });
        m_list.erase(m_list.begin());
    }
}

void Run::serve(Flying &flying)
{
    const Kind &kind = m_plan.kind;
    const bool counts = kind.total == Kind::Total::BeforeRows
        ? flying.steps == 0
        : kind.total == Kind::Total::AfterRows && flying.steps == 1;
    ++flying.steps;
    if (counts) {
        flying.total = static_cast<qint64>(m_list.size());
        say([&] { return QString(u"#%1 counts %2"_s.arg(flying.ask.ticket).arg(flying.total)); });
        return;
    }
    const qint64 size = std::min(flying.ask.size, kind.cap);
    qint64 page = std::max<qint64>(0, flying.ask.page - kind.firstPage);
    const auto count = static_cast<qint64>(m_list.size());
    if (kind.clamped && count > 0)
        page = std::min(page, (count - 1) / size);
    const qint64 first = std::min(page * size, count);
    flying.rows.assign(m_list.begin() + first, m_list.begin() + std::min(first + size, count));
    say([&] {
        return QString(u"#%1 reads page %2: %3 rows from %4"_s.arg(flying.ask.ticket)
                           .arg(flying.ask.page)
                           .arg(flying.rows.size())
                           .arg(flying.rows.empty() ? 0 : flying.rows.front()));
    });
}

void Run::deliver(size_t index)
{
    const Flying flying = m_flying[index];
    m_flying.erase(m_flying.begin() + static_cast<std::ptrdiff_t>(index));
    const Kind &kind = m_plan.kind;
    ListPage page;
    for (const int number : flying.rows)
        page.ids.push_back(tokenId(kind, number));
    page.rows = static_cast<qsizetype>(flying.rows.size());
    page.newestFirst = kind.ordered || std::ranges::is_sorted(flying.rows, std::ranges::greater{});
    if (kind.total != Kind::Total::None)
        page.total = flying.total;
    if (kind.statesSize)
        page.statedSize = std::min(flying.ask.size, kind.cap);
    say([&] { return QString(u"#%1 is answered"_s.arg(flying.ask.ticket)); });
    m_delivered.insert({flying.ask.ticket, flying.rows});
    m_walk.answered(flying.ask.ticket, std::move(page));
}

Verdict Run::go()
{
    constexpr int maxCalls = 400;
    const int steps = m_plan.kind.total == Kind::Total::None ? 1 : 2;
    while (!m_walk.outcome()) {
        while (static_cast<int>(m_flying.size()) < m_plan.inFlight) {
            const auto ask = m_walk.next();
            if (!ask)
                break;
            say([&] {
                return QString(u"#%1 asks for page %2, size %3"_s.arg(ask->ticket).arg(ask->page).arg(ask->size));
            });
            m_flying.push_back({*ask, 0, {}, 0});
            ++m_verdict.calls;
        }
        if (m_flying.empty() || m_verdict.calls > maxCalls) {
            m_verdict.fault = m_flying.empty() ? u"the walk neither asks nor ends"_s : u"too many calls"_s;
            return m_verdict;
        }
        if (m_changed < m_plan.maxChanges && decide(5) == 1)
            change();
        // One of the calls under way gets on by a step.
        const size_t which = decide(static_cast<unsigned>(m_flying.size()));
        if (m_flying[which].steps < steps)
            serve(m_flying[which]);
        else
            deliver(which);
    }
    m_verdict.outcome = m_walk.outcome();
    say([&] { return QString(u"outcome %1"_s.arg(static_cast<int>(*m_verdict.outcome))); });
    if (m_verdict.outcome != Outcome::Whole) {
        // Where pages past the end repeat the last one, the search for a size that shows the end may run after it.
        const bool findsEnd = m_plan.kind.total != Kind::Total::None || !m_plan.kind.clamped;
        if (m_plan.kind.ordered
            && (m_plan.changes == Changes::None || (m_plan.changes == Changes::Creations && findsEnd)))
            m_verdict.fault = u"a list that holds still or grows is not whole"_s;
        return m_verdict;
    }
    std::set<int> read;
    for (const quint64 ticket : m_walk.result()) {
        const std::vector<int> &rows = m_delivered.at(ticket);
        read.insert(rows.begin(), rows.end());
    }
    for (const int number : m_list) {
        if (m_atStart.contains(number) && !read.contains(number))
            m_verdict.fault = u"said to be whole, but %1 is missing"_s.arg(number);
    }
    return m_verdict;
}

Verdict run(const Plan &plan, bool logged = false)
{
    return Run(plan, logged).go();
}

/// The smallest plan found that still breaks the promise, and what happens in it.
QString smallest(Plan plan)
{
    const auto breaks = [](const Plan &other) { return !run(other).fault.isEmpty(); };
    for (bool smaller = true; smaller;) {
        smaller = false;
        Plan fewer = plan;
        if (fewer.tokens-- > 0 && breaks(fewer)) {
            plan = fewer;
            smaller = true;
        }
        fewer = plan;
        if (fewer.maxChanges-- > 0 && breaks(fewer)) {
            plan = fewer;
            smaller = true;
        }
        for (size_t i = plan.decisions.size(); i-- > 0;) {
            fewer = plan;
            if (fewer.decisions[i] == 0)
                continue;
            fewer.decisions[i] = 0;
            if (breaks(fewer)) {
                plan = fewer;
                smaller = true;
            }
        }
        while (!plan.decisions.empty() && plan.decisions.back() == 0)
            plan.decisions.pop_back();
    }
    const Verdict verdict = run(plan, true);
    return u"%1 tokens; %2; %3 in flight%4: %5\n  %6"_s.arg(plan.tokens)
        .arg(plan.kind.toString())
        .arg(plan.inFlight)
        .arg(plan.known ? u", known"_s : QString(), verdict.fault, verdict.log.join(u"\n  "_s));
}

/// QtTest cuts long messages.
QString told(const QString &fault)
{
    std::fprintf(stderr, "%s\n", qPrintable(fault));
    return fault.section(u'\n', 0, 0);
}

std::vector<Kind> kinds()
{
    std::vector<Kind> all;
    for (const auto total : {Kind::Total::None, Kind::Total::BeforeRows, Kind::Total::AfterRows}) {
        for (const qint64 first : {0, 1}) {
            for (const qsizetype cap : {3, 5}) {
                for (const bool texts : {false, true}) {
                    // Of texts it is taken for granted that fewer are created during a load than fit on a page.
                    if (texts && cap < 5)
                        continue;
                    // All uncounted gateways that are known count pages from 0.
                    if (total == Kind::Total::None && first == 1)
                        continue;
                    all.push_back({first, total, cap, total != Kind::Total::None && cap == 5, texts, false, true});
                    // Without a count, and with pages that cannot be made smaller, a full last page is not told from others.
                    if (total != Kind::Total::None || cap == Run::askedSize)
                        all.push_back({first, total, cap, false, texts, true, true});
                }
                all.push_back({first, total, cap, false, false, false, false});
            }
        }
    }
    std::erase_if(all, [](const Kind &kind) { return kind.total == Kind::Total::None && kind.firstPage == 1; });
    return all;
}

Plan randomPlan(std::mt19937 &random, const std::vector<Kind> &all)
{
    const auto below = [&random](unsigned bound) { return random() % bound; };
    Plan plan;
    plan.kind = all[below(static_cast<unsigned>(all.size()))];
    plan.tokens = static_cast<int>(below(22));
    plan.changes = static_cast<Changes>(qMin(2u, static_cast<unsigned>(below(6))));
    plan.maxChanges = plan.changes == Changes::None ? 0 : static_cast<int>(1 + below(4));
    plan.known = below(2) == 1;
    plan.inFlight = static_cast<int>(1 + below(4));
    plan.decisions.resize(160);
    for (size_t i = 0; i < plan.decisions.size(); i += 4) {
        const unsigned bits = static_cast<unsigned>(random());
        for (size_t j = 0; j < 4; ++j)
            plan.decisions[i + j] = static_cast<quint8>(bits >> (8 * j));
    }
    return plan;
}

} // namespace

class TestListWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverCallsWholeWhatIsNot();
    void everyScheduleOfTwoChanges();
    void asksNoMoreThanItNeeds();
    void aPageThatIsOnItsWayAndWantedHoldsNothingUp();
    void endsWithTheTrueReason_data();
    void endsWithTheTrueReason();
};

void TestListWalk::neverCallsWholeWhatIsNot()
{
    constexpr int schedules = 1'000'000;
    const std::vector<Kind> all = kinds();
    static_cast<void>(tokenId(Kind{.texts = true}, 0));
    std::mutex lock;
    QStringList faults;
    std::atomic<int> moved = 0;
    std::atomic<int> unresolved = 0;
    const auto search = [&](int seed, int count) {
        std::mt19937 random(static_cast<unsigned>(seed));
        for (int i = 0; i < count; ++i) {
            const Plan plan = randomPlan(random, all);
            const Verdict verdict = run(plan);
            if (plan.changes == Changes::All && plan.kind.ordered) {
                ++moved;
                unresolved += verdict.outcome != Outcome::Whole;
            }
            if (verdict.fault.isEmpty())
                continue;
            const std::lock_guard guard(lock);
            faults.append(smallest(plan));
            return;
        }
    };
    const auto threads = static_cast<int>(qBound(1u, std::thread::hardware_concurrency(), 8u));
    std::vector<std::jthread> running;
    for (int i = 0; i < threads; ++i)
        running.emplace_back(search, 20'261'125 + i, schedules / threads);
    running.clear();
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults.join(u"\n\n"_s))));
    // Of lists that lose tokens while they are read, nearly all end whole.
    qInfo("%d of %d moving lists did not end whole", unresolved.load(), moved.load());
    QVERIFY(unresolved * 20 < moved);
}

/// One call at a time; each of two changes before or within each of the first calls.
void TestListWalk::everyScheduleOfTwoChanges()
{
    for (const Kind &kind : kinds()) {
        if (!kind.ordered)
            continue;
        for (int tokens = 0; tokens <= 7; ++tokens) {
            // A change that is not wanted is decision 0; see Run::go() for what each decision is about.
            for (unsigned first = 0; first < 24; ++first) {
                for (unsigned second = first; second < 24; ++second) {
                    for (unsigned what = 0; what < 16; ++what) {
                        for (const quint8 place : {0, 1, 4}) {
                            Plan plan{kind, tokens, Changes::All, 2, true, 1, {}};
                            plan.decisions.assign(80, 0);
                            size_t at = 0;
                            for (const auto &[step, change] :
                                 {std::pair(first, what % 4), std::pair(second - first, what / 4)}) {
                                at += 2 * step; // whether there is a change, and which call gets on
                                plan.decisions[at++] = 1;
                                plan.decisions[at++] = static_cast<quint8>(change);
                                if (change == 1 || change == 2)
                                    plan.decisions[at++] = place;
                                ++at;
                            }
                            const Verdict verdict = run(plan);
                            if (!verdict.fault.isEmpty())
                                QFAIL(qPrintable(told(smallest(plan))));
                        }
                    }
                }
            }
        }
    }
}

void TestListWalk::asksNoMoreThanItNeeds()
{
    for (const Kind &kind : kinds()) {
        if (!kind.ordered || kind.clamped)
            continue;
        for (int tokens = 0; tokens < 190; ++tokens) {
            for (const bool known : {true, false}) {
                const Plan plan{kind, tokens, Changes::None, 0, known, 4, {}};
                const Verdict verdict = run(plan);
                QCOMPARE(verdict.outcome, Outcome::Whole);
                const int pages = qMax(1, (tokens + static_cast<int>(kind.cap) - 1) / static_cast<int>(kind.cap));
                const int log = static_cast<int>(std::bit_width(static_cast<unsigned>(pages)));
                const int most = kind.total == Kind::Total::None ? pages + 2 * log + 6 : pages + 3;
                QVERIFY2(verdict.calls <= most + (known ? 0 : 6),
                         qPrintable(u"%1 tokens, %2, known %3: %4 calls"_s.arg(tokens)
                                        .arg(kind.toString())
                                        .arg(known)
                                        .arg(verdict.calls)));
            }
        }
    }
}

namespace {

/// What a gateway answers, by page and size.
using Answer = std::function<ListPage(qint64 page, qsizetype size)>;

std::vector<TokenId> falling(qint64 from, qint64 to)
{
    std::vector<TokenId> ids;
    for (qint64 id = from; id >= to; --id)
        ids.emplace_back(id);
    return ids;
}

ListPage slice(qint64 tokens, qint64 page, qsizetype size, std::optional<qint64> total)
{
    const qint64 newest = tokens - std::max<qint64>(0, page) * size;
    ListPage reply{falling(newest, std::max<qint64>(1, newest - size + 1)), 0, total, {}, true};
    reply.rows = static_cast<qsizetype>(reply.ids.size());
    return reply;
}

} // namespace

/// The last page is looked at while it is the only one in flight.
void TestListWalk::aPageThatIsOnItsWayAndWantedHoldsNothingUp()
{
    constexpr int tokens = 250;
    constexpr qint64 last = 2;
    ListWalk walk(0);
    for (int asked = 0; !walk.outcome(); ++asked) {
        const auto ask = walk.next();
        QVERIFY(ask);
        QVERIFY(asked < 20);
        if (ask->page == last)
            walk.want(last);
        walk.answered(ask->ticket, slice(tokens, ask->page, ask->size, tokens));
    }
    QCOMPARE(walk.outcome(), Outcome::Whole);
}

void TestListWalk::endsWithTheTrueReason_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("calls");
    const auto row = [](const char *name, Outcome outcome, int tokens, int calls, Answer answer) {
        QTest::newRow(name) << answer << outcome << tokens << calls;
    };
    static constexpr qint64 beyondBelief = std::numeric_limits<qint64>::max();
    row("counts more than it sends", Outcome::Miscounted, 10, 10,
        [](qint64 page, qsizetype size) { return slice(10, page - 1, size, 310); });
    row("counts beyond belief", Outcome::Miscounted, 2, 10,
        [](qint64 page, qsizetype size) { return slice(2, page - 1, size, beyondBelief); });
    row("counts beyond belief on full pages", Outcome::Miscounted, 300, 20,
        [](qint64 page, qsizetype size) { return slice(300, page - 1, size, beyondBelief); });
    row("counts tokens and sends none", Outcome::Miscounted, 0, 12, [](qint64, qsizetype) {
        return ListPage{{}, 0, 5'010, {}, true};
    });
    row("counts fewer than it sends", Outcome::Miscounted, 250, 20,
        [](qint64 page, qsizetype size) { return slice(250, page - 1, size, 120); });
    row("counts the rows of the page", Outcome::Whole, 250, 20, [](qint64 page, qsizetype size) {
        ListPage reply = slice(250, page - 1, size, 0);
        reply.total = reply.rows;
        return reply;
    });
    row("every page is the first, counted", Outcome::Repeating, 100, 20,
        [](qint64, qsizetype) { return slice(250, 0, 100, 250); });
    row("every page is the first, uncounted", Outcome::Repeating, 100, 10,
        [](qint64, qsizetype) { return slice(250, 0, 100, {}); });
    row("the last page is the first", Outcome::Miscounted, 200, 20,
        [](qint64 page, qsizetype size) { return slice(250, page == 3 ? 0 : page - 1, size, 250); });
    row("every page is the first two hundred", Outcome::Repeating, 200, 10,
        [](qint64, qsizetype) { return slice(250, 0, 200, {}); });
    row("every page is the first ten", Outcome::Repeating, 10, 10,
        [](qint64, qsizetype) { return slice(250, 0, 10, {}); });
    row("the whole list whatever the page", Outcome::Whole, 57, 10,
        [](qint64, qsizetype) { return slice(57, 0, 57, {}); });
    row("five, whatever the page", Outcome::Whole, 5, 10, [](qint64, qsizetype) { return slice(5, 0, 5, {}); });
    row("everything in one reply", Outcome::Whole, 5'000, 3,
        [](qint64, qsizetype) { return slice(5'000, 0, 5'000, 5'000); });
    row("everything in one reply, first page only", Outcome::Whole, 5'000, 3, [](qint64 page, qsizetype) {
        return page == 1 ? slice(5'000, 0, 5'000, 5'000) : ListPage{{}, 0, 5'000, {}, true};
    });
    row("everything in one reply, uncounted", Outcome::Whole, 5'000, 4,
        [](qint64, qsizetype) { return slice(5'000, 0, 5'000, {}); });
    for (const int tokens : {1, 50, 99, 100, 101, 200, 250}) {
        const auto clamp = [tokens](qint64 page, qsizetype size) {
            return std::min(page, (tokens - qint64{1}) / size);
        };
        QTest::addRow("pages past the end repeat the last, %d", tokens)
            << Answer([=](qint64 page, qsizetype size) { return slice(tokens, clamp(page, size), size, {}); })
            << Outcome::Whole << tokens << 24;
        QTest::addRow("likewise counted, %d", tokens)
            << Answer([=](qint64 page, qsizetype size) { return slice(tokens, clamp(page - 1, size), size, tokens); })
            << Outcome::Whole << tokens << 8;
    }
    row("counts from 0 and has a total", Outcome::Whole, 250, 16,
        [](qint64 page, qsizetype size) { return slice(250, page, size, 250); });
    row("counts from 0 and has a total, one page", Outcome::Whole, 57, 16,
        [](qint64 page, qsizetype size) { return slice(57, page, size, 57); });
    row("uncounted, from 1", Outcome::Whole, 250, 24,
        [](qint64 page, qsizetype size) { return slice(250, page - 1, size, {}); });
    row("a row without identity", Outcome::Faulty, 2, 6, [](qint64 page, qsizetype) {
        return page == 1 ? ListPage{{TokenId(3), TokenId(1)}, 3, 3, {}, true} : ListPage{{}, 0, 3, {}, true};
    });
    row("no row with an identity, uncounted, from 0", Outcome::Faulty, 0, 10, [](qint64 page, qsizetype) {
        return ListPage{{}, page == 0 ? 3 : 0, {}, {}, true};
    });
    row("ever new rows", Outcome::TooLong, -1, 20, [](qint64 page, qsizetype size) {
        return ListPage{falling(beyondBelief - page * size, beyondBelief - (page + 1) * size + 1), size, {}, {}, true};
    });
    row("ever new rows, counted", Outcome::TooLong, -1, 20, [](qint64 page, qsizetype size) {
        return ListPage{
            falling(beyondBelief - page * size, beyondBelief - (page + 1) * size + 1), size, beyondBelief, {}, true};
    });
}

void TestListWalk::endsWithTheTrueReason()
{
    QFETCH(Answer, answer);
    QFETCH(Outcome, outcome);
    QFETCH(int, tokens);
    QFETCH(int, calls);
    ListWalk walk;
    std::map<quint64, std::vector<TokenId>> delivered;
    int asked = 0;
    while (!walk.outcome()) {
        const auto ask = walk.next();
        QVERIFY(ask);
        ++asked;
        QVERIFY2(asked <= calls, qPrintable(QString::number(asked)));
        ListPage page = answer(ask->page, ask->size);
        delivered[ask->ticket] = page.ids;
        walk.answered(ask->ticket, std::move(page));
    }
    QCOMPARE(walk.outcome(), outcome);
    if (tokens < 0)
        return;
    std::set<qint64> read;
    for (const quint64 ticket : walk.result()) {
        for (const TokenId id : delivered.at(ticket))
            read.insert(id.value());
    }
    QCOMPARE(static_cast<int>(read.size()), tokens);
}

QTEST_APPLESS_MAIN(TestListWalk)
#include "tst_listwalk.moc"
