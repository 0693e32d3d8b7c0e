// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of a network, of a server and of what stands between: a load that meets one is whole and exact, or says
// what is wrong, and what was there before is still there. With TOKENDECK_FAULT_TABLE=FILE, the table in
// docs/reliability.md is written to FILE.
#include "app/commandline.h"
#include "gateway/faulty/exports.h"
#include "gateway/faulty/faultrows.h"
#include "gateway/faulty/faultyserver.h"
#include "gateway/gatewaysession.h"
#include "support/testtokens.h"
#include "transfer/export.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

#ifdef TOKENDECK_SANITIZED
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
constexpr std::chrono::milliseconds quick[]{1ms, 1ms, 1ms};
constexpr int maxWait = 60'000;           // milliseconds that anything may take
constexpr qint64 maxHold = 2'000;         // milliseconds
constexpr qint64 maxMemory = 200'000'000; // bytes beside what a faultless load takes
constexpr qsizetype pageSize = 100;

/// The longest time that an event loop did not turn in, in milliseconds.
class Heart
{
public:
    Heart()
    {
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    qint64 longest() const { return qMax(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// One account, which stays open while its gateway has faults and has none.
class OpenAccount
{
public:
    OpenAccount(const FaultyServer &server, const FaultRow &row)
        : session(access(server, row), {}, Loader::Mode::Everything, policy(row))
    {
        QObject::connect(&session, &GatewaySession::loaded, &session,
                         [this] { m_outcome = session.inventory().completeness(); });
        QObject::connect(&session, &GatewaySession::failed, &session,
                         [this](const GatewayError &failure) { m_outcome = failure.kind; });
    }
    /// What comes of a load; nothing if it does not end.
    std::optional<LoadOutcome> load()
    {
        m_outcome.reset();
        session.refresh();
        [[maybe_unused]] const bool ended = QTest::qWaitFor([this] { return m_outcome.has_value(); }, maxWait);
        return m_outcome;
    }

    GatewaySession session;

private:
    static GatewayAccess access(const FaultyServer &server, const FaultRow &row)
    {
        GatewayAccess access;
        access.baseUrl = server.url();
        access.userId = FaultyServer::userId();
        access.accessToken = FaultyServer::accessToken();
        access.timeout = !row.isSlow() ? 30s : isSanitized ? 500ms : 250ms;
        return access;
    }
    static RetryPolicy policy(const FaultRow &row)
    {
        const std::span<const std::chrono::milliseconds> pauses(quick);
        return {row.isSlow() ? pauses.first(2) : pauses, 1ms};
    }

    std::optional<LoadOutcome> m_outcome;
};

std::vector<Token> tokensOf(const Inventory &inventory)
{
    std::vector<Token> tokens;
    inventory.forEach([&tokens](qsizetype, const Token &token) { tokens.push_back(token); });
    return tokens;
}

QByteArray csvOf(const std::vector<Token> &tokens, qint64 now)
{
    std::vector<const Token *> pointers;
    for (const Token &token : tokens)
        pointers.push_back(&token);
    ExportOptions options;
    options.now = now;
    return exportTokens(pointers, options);
}

/// Those that the program is run for: it makes its pauses.
std::vector<Strike> exportedStrikes(const FaultRow &row)
{
    using Trait = FaultRow::Trait;
    const auto [twice, always, everywhere] = strikes(row);
    switch (row.trait) {
    case Trait::Headers: return {{QByteArray(row.fault) + ":3:1", row.twice}};
    case Trait::Minutes: return {twice};
    case Trait::ByQt:
    case Trait::Large: return {always, everywhere};
    case Trait::Ordinary:
    case Trait::Silent: break;
    }
    return isSanitized ? std::vector{always} : std::vector{twice, always};
}

bool agrees(const FaultRow &row, const LoadOutcome &expected, const LoadOutcome &actual)
{
    using Kind = GatewayError::Kind;
    constexpr std::array ofQt{LoadOutcome(Completeness::Whole), LoadOutcome(Kind::BadReply),
                              LoadOutcome(Kind::TimedOut), LoadOutcome(Kind::Unreachable)};
    return actual == expected || (row.isByQt() && std::ranges::find(ofQt, actual) != ofQt.end());
}

/// How the program ends after that.
int statusOf(const LoadOutcome &outcome)
{
    if (const auto *kind = std::get_if<GatewayError::Kind>(&outcome))
        return static_cast<int>(exitStatus(*kind));
    const bool isWhole = std::get<Completeness>(outcome) == Completeness::Whole;
    return static_cast<int>(isWhole ? ExitStatus::Whole : ExitStatus::NotWhole);
}

} // namespace

class TestFaulty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsEveryFault();
    void keepsWhatWasThere_data();
    void keepsWhatWasThere();
    void endsTheSameAtFirst_data();
    void endsTheSameAtFirst();
    void readsEveryPaging_data();
    void readsEveryPaging();
    void exportsAllOrNothing_data();
    void exportsAllOrNothing();
    void cleanupTestCase();

private:
    std::vector<Token> served(const QByteArray &fault) const;

    const qint64 m_now = QDateTime::currentSecsSinceEpoch();
    Exports m_exports{m_now};
    std::vector<Token> m_tokens; // of the faultless list
    Exports::Outcome m_faultless;
    struct Measured
    {
        qint64 peak = 0;
        qint64 hold = 0;
    };
    std::map<QByteArray, Measured> m_measured; // by the fault's name
};

void TestFaulty::initTestCase()
{
    const FaultyServer server({.now = m_now});
    OpenAccount account(server, faultRows().front());
    QVERIFY(account.load() == LoadOutcome(Completeness::Whole));
    m_tokens = tokensOf(account.session.inventory());
    QCOMPARE(m_tokens.size(), 500u);
    m_exports.add({}, 30);
    m_faultless = m_exports.outcome({});
    QVERIFY2(m_faultless.status == 0, m_faultless.error.constData());
    QCOMPARE(m_faultless.file, csvOf(m_tokens, m_now));
    // They go on beside the tests that follow.
    for (const FaultRow &row : faultRows()) {
        for (const Strike &strike : exportedStrikes(row))
            m_exports.add(strike.fault, row.isSlow() ? 1 : 30);
    }
    m_exports.start();
}

/// In the same order, so that none is left out.
void TestFaulty::knowsEveryFault()
{
    QByteArrayList faults;
    QByteArrayList rows;
    for (const NamedFault &fault : namedFaults())
        faults.append(fault.name);
    for (const FaultRow &row : faultRows())
        rows.append(row.fault);
    QCOMPARE(rows, faults);
}

/// The tokens that a gateway with a fault serves, where they are not those of a faultless one.
std::vector<Token> TestFaulty::served(const QByteArray &fault) const
{
    std::vector<Token> tokens = m_tokens;
    const bool isEverywhere = !fault.contains(':');
    for (size_t first = 0; first < tokens.size(); first += pageSize) {
        if (!isEverywhere && first != (strickenPage - 1) * pageSize)
            continue;
        if (fault.startsWith("long-name")) {
            tokens[first].name = QString::fromLatin1(longName());
        } else if (fault.startsWith("field-type")) {
            tokens[first].name.clear();
            tokens[first].setUnknown(Field::Name);
        }
    }
    return tokens;
}

void TestFaulty::exportsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    for (const FaultRow &row : faultRows()) {
        for (const Strike &strike : exportedStrikes(row))
            QTest::newRow(strike.fault.constData()) << strike.fault << statusOf(*strike.outcome);
    }
}

/// The file of a faultless gateway to the byte, or nothing of it.
void TestFaulty::exportsAllOrNothing()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    const FaultRow &row = rowOf(fault);
    const Exports::Outcome outcome = m_exports.outcome(fault);
    QVERIFY2(outcome.hasEnded, "it does not end");
    QVERIFY(outcome.faultsMet > 0);
    QCOMPARE(outcome.strays, 0);
    const bool isOtherwise = row.isByQt() && (outcome.status == 0 || outcome.status == 3);
    QVERIFY2(outcome.status == status || isOtherwise, outcome.error.constData());
    QCOMPARE(outcome.file, outcome.status == 0 ? csvOf(served(fault), m_now) : QByteArray(Exports::fileBefore));
    QVERIFY(!outcome.leftBehind);
    QVERIFY(!outcome.error.contains(FaultyServer::accessToken()));
    const qint64 peak = outcome.peak - m_faultless.peak;
    Measured &measured = m_measured[row.fault];
    measured.peak = qMax(measured.peak, peak);
    QVERIFY2(isSanitized || peak < maxMemory, qPrintable(QString::number(peak)));
}

void TestFaulty::keepsWhatWasThere_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const FaultRow &row : faultRows())
        QTest::newRow(row.fault) << QByteArray(row.fault);
}

/// In an account that stays open through all of it.
void TestFaulty::keepsWhatWasThere()
{
    QFETCH(QByteArray, name);
    const FaultRow &row = rowOf(name);
    FaultyServer server({.now = m_now});
    OpenAccount account(server, row);
    QVERIFY(account.load() == LoadOutcome(Completeness::Whole));
    for (const auto &[fault, expected] : strikes(row)) {
        const bool isSlowAgain = row.isSlow() && fault == name;
        if (!expected || isSlowAgain)
            continue;
        const Inventory before = account.session.inventory();
        server.setFault(Fault::parse(fault).value());
        const Heart heart;
        const std::optional<LoadOutcome> outcome = account.load();
        const qint64 hold = heart.longest();
        QVERIFY2(outcome, fault.constData());
        QVERIFY2(agrees(row, *expected, *outcome), QByteArray(fault + " ends with " + nameOf(*outcome)).constData());
        QVERIFY2(server.faultsMet() > 0 || fault.startsWith(refuseFault), fault.constData());
        QCOMPARE(server.strays(), 0);
        const Inventory &now = account.session.inventory();
        if (*outcome == LoadOutcome(Completeness::Whole)) {
            QVERIFY2(tokensOf(now) == served(fault), fault.constData());
        } else if (std::holds_alternative<GatewayError::Kind>(*outcome)) {
            QVERIFY2(tokensOf(now) == tokensOf(before), fault.constData());
            QCOMPARE(now.completeness(), before.completeness());
            QCOMPARE(now.readTime(), before.readTime());
        }
        Measured &measured = m_measured[name];
        measured.hold = qMax(measured.hold, hold);
        QVERIFY2(isSanitized || hold < maxHold, qPrintable(QString::number(hold)));
    }
    if (name == refuseFault)
        return;
    server.setFault({});
    QVERIFY(account.load() == LoadOutcome(Completeness::Whole));
    QVERIFY(tokensOf(account.session.inventory()) == m_tokens);
}

void TestFaulty::endsTheSameAtFirst_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const FaultRow &row : faultRows()) {
        if (row.everywhere && !row.isSlow())
            QTest::newRow(row.fault) << QByteArray(row.fault);
    }
}

/// In an account of which nothing is known.
void TestFaulty::endsTheSameAtFirst()
{
    QFETCH(QByteArray, fault);
    const FaultRow &row = rowOf(fault);
    FaultyServer server({.now = m_now});
    server.setFault(Fault::parse(fault).value());
    OpenAccount account(server, row);
    const std::optional<LoadOutcome> outcome = account.load();
    QVERIFY2(outcome, "it does not end");
    QVERIFY2(agrees(row, *row.everywhere, *outcome), nameOf(*outcome).constData());
    QCOMPARE(server.strays(), 0);
    if (*outcome == LoadOutcome(Completeness::Whole))
        QVERIFY(tokensOf(account.session.inventory()) == served(fault));
}

void TestFaulty::readsEveryPaging_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QByteArray>("fault");
    for (const Family family : knownFamilies) {
        for (const char *fault : {"reset", "truncate", "length-short", "json-cut", "html-200", "redirect-307"})
            QTest::addRow("%s, %s", qPrintable(familyId(family)), fault) << family << QByteArray(fault);
    }
}

/// Twice at each page in turn, whichever way pages are counted.
void TestFaulty::readsEveryPaging()
{
    QFETCH(Family, family);
    QFETCH(QByteArray, fault);
    FaultyServer server({.family = family, .tokens = family == Family::OneApi ? 35 : 350, .now = m_now});
    OpenAccount account(server, rowOf(fault));
    QVERIFY(account.load() == LoadOutcome(Completeness::Whole));
    const std::vector<Token> tokens = tokensOf(account.session.inventory());
    QCOMPARE(tokens.size(), family == Family::OneApi ? 35u : 350u);
    for (int page = 2; page <= 4; ++page) {
        server.setFault(Fault::parse(fault + ':' + QByteArray::number(page) + ":2").value());
        QVERIFY(account.load() == LoadOutcome(Completeness::Whole));
        QCOMPARE(server.faultsMet(), 2);
        QVERIFY(tokensOf(account.session.inventory()) == tokens);
    }
}

void TestFaulty::cleanupTestCase()
{
    const QString path = qEnvironmentVariable("TOKENDECK_FAULT_TABLE");
    if (path.isEmpty())
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const FaultRow &row : faultRows()) {
        const auto named = std::ranges::find(namedFaults(), QByteArray(row.fault),
                                             [](const NamedFault &fault) { return QByteArray(fault.name); });
        const auto measured = m_measured.find(row.fault);
        file.write(QByteArray("| `") + row.fault + "` | " + named->what + " | " + nameOf(row.twice) + " | "
                   + nameOf(row.always) + " | " + (row.everywhere ? nameOf(*row.everywhere) : QByteArray("–")) + " | "
                   + QByteArray::number(measured->second.peak / 1'000'000) + " | "
                   + QByteArray::number(measured->second.hold) + " |\n");
    }
}

QTEST_GUILESS_MAIN(TestFaulty)
#include "tst_faulty.moc"
