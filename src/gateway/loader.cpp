// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/loader.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Activity = LoadProgress::Activity;

constexpr int maxUndecoded = 8;                   // more would only lie in memory
constexpr qsizetype maxDecodedHere = 1024 * 1024; // bytes
// Beside each page's own: a server that fails every other call is not asked for hours.
constexpr int failuresForgiven = 20;
constexpr int answersToForgiveOne = 4;
constexpr std::chrono::milliseconds betweenLooks{50}; // whether others still come first

} // namespace

Loader::Loader(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_policy(policy)
    , m_contact(client)
{
    connect(&m_contact, &FirstContact::decided, this, [this](const std::optional<GatewayError> &error) {
        if (error)
            handle(m_examinedPage, *error, true);
        else
            pump();
    });
    m_client->budget().setSecond(policy.second);
    m_decoding.setMaxThreadCount(1);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Loader::takeAnswers);
    m_yield.setSingleShot(true);
    m_yield.setInterval(betweenLooks);
    connect(&m_yield, &QTimer::timeout, this, &Loader::pump);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_countdown.stop();
        report();
        pump();
    });
    // What is told is rounded up: a tick that comes early would tell the same second twice.
    for (QTimer *timer : {&m_pause, &m_countdown})
        timer->setTimerType(Qt::PreciseTimer);
    m_countdown.setInterval(policy.second);
    connect(&m_countdown, &QTimer::timeout, this, &Loader::report);
}

Loader::~Loader()
{
    delete m_calls;
    m_decoding.waitForDone();
}

Dialect Loader::dialect() const
{
    Dialect dialect = m_dialect;
    dialect.limit = m_client->budget().limit();
    dialect.address = m_contact.address();
    dialect.userIdHeader = m_contact.userIdHeader();
    return dialect;
}

void Loader::setDialect(const Dialect &dialect)
{
    m_dialect = dialect;
    if (dialect.limit)
        m_client->budget().setLimit(dialect.limit);
}

void Loader::start(Mode mode)
{
    end();
    m_mode = mode;
    m_active = true;
    m_decoder = std::make_shared<PageDecoder>(m_client->redaction(), m_client->access().account);
    m_contact.begin(m_dialect.firstPage || m_dialect.family != Family::Unknown);
    m_walk.emplace(m_dialect.firstPage, mode == Mode::Everything);
    m_familyReported = false;
    m_largestBody = 0;
    m_failures.clear();
    m_allFailures = 0;
    m_answered = 0;
    m_pages = ReadPages(m_dialect.family, m_client->access().account);
    report();
    pump();
}

void Loader::fetchPage(qsizetype index)
{
    if (index < 0 || !m_walk || inventory().hasPage(index) || inventory().pageCount() == 0)
        return;
    m_walk->want(index);
    m_active = true;
    pump();
}

void Loader::stop()
{
    if (m_walk)
        m_walk->setEverything(false); // a page that is gone to later does not resume the walk
    end();
}

void Loader::resume()
{
    if (!canResume())
        return;
    m_walk->setEverything(true);
    m_active = true;
    m_failures.clear();
    m_allFailures = 0;
    report();
    pump();
}

void Loader::setInBackground(bool inBackground)
{
    if (std::exchange(m_inBackground, inBackground) == inBackground)
        return;
    updateClaim();
    pump();
}

void Loader::updateClaim()
{
    m_claim = m_active && !m_inBackground ? m_client->budget().claim() : nullptr;
}

void Loader::pump()
{
    updateClaim();
    if (m_active && m_inBackground && m_client->budget().isClaimed())
        return m_yield.start();
    while (m_active && !m_contact.isBusy() && !m_pause.isActive() && m_undecoded < maxUndecoded && !m_walk->outcome()
           && static_cast<int>(m_inFlight.size()) - m_undecoded < allowedAtOnce()) {
        if (const CallBudget::Time wait = m_client->budget().pause(CallBudget::clock()); wait.count() > 0)
            return pause(Activity::RateLimited, wait);
        const std::optional<ListWalk::Ask> next = m_walk->next();
        if (!next)
            break;
        ask(*next);
    }
    if (!m_active || !m_inFlight.empty() || m_pause.isActive() || m_contact.isBusy())
        return;
    if (m_walk->outcome()) {
        conclude();
    } else if (m_walk->isIdle()) {
        end();
        Q_EMIT finished();
    }
}

/// All replies under way together are no larger than the largest that is taken.
int Loader::allowedAtOnce()
{
    const int requested = m_client->budget().maxInFlight(CallBudget::clock(), m_client->access().requestsAtOnce);
    const qint64 room = GatewayCall::maxReply / qMax<qint64>(1, 2 * m_largestBody);
    return static_cast<int>(qBound(qint64{1}, room, static_cast<qint64>(requested)));
}

void Loader::ask(const ListWalk::Ask &ask)
{
    if (!m_calls)
        m_calls = new QObject(this);
    m_inFlight.insert({ask.ticket, ask});
    // The first reply is alone, and may be the whole list.
    const qint64 largest = m_answered == 0 ? GatewayCall::maxReply : GatewayCall::maxReply / allowedAtOnce();
    GatewayCall *call = m_client->get(u"/api/token/"_s, Dialect::query(ask.page, ask.size), m_calls, largest);
    connect(call, &GatewayCall::finished, this, [this, ask, generation = m_generation](const GatewayReply &reply) {
        if (generation != m_generation)
            return;
        if (reply.error) {
            onFailure(ask, *reply.error);
            return;
        }
        if (reply.clockOffset)
            m_clockOffset = reply.clockOffset;
        ++m_undecoded;
        m_largestBody = qMax(m_largestBody, reply.body.size());
        m_answers.emplace_back(ask, reply.body);
        if (!m_turn.isActive())
            m_turn.start();
    });
}

/// All that came in one turn of the event loop, so that neither the thread that decodes nor Qt's is woken for each. The
/// gateway works on the next pages meanwhile; and this thread is free to ask for more, on which other lists wait, too.
void Loader::takeAnswers()
{
    pump();
    auto answers = std::exchange(m_answers, {});
    // The first page is waited for, and another thread would have to be started.
    const bool isAwaited = m_answered == 0 && answers.size() == 1 && answers.front().second.size() <= maxDecodedHere;
    if (isAwaited && m_decoding.activeThreadCount() == 0) {
        auto &[ask, body] = answers.front();
        onDecoded(ask, m_decoder->decode(std::move(body)));
        return;
    }
    m_decoding.start([this, answers = std::move(answers), decoder = m_decoder, generation = m_generation]() mutable {
        std::vector<std::pair<ListWalk::Ask, DecodeResult>> results;
        for (auto &[ask, body] : answers)
            results.emplace_back(ask, decoder->decode(std::move(body)));
        QMetaObject::invokeMethod(
            this,
            [this, generation, results = std::move(results)]() mutable {
                for (auto &[ask, result] : results) {
                    if (generation == m_generation)
                        onDecoded(ask, std::move(result));
                }
            },
            Qt::QueuedConnection);
    });
}

void Loader::onDecoded(const ListWalk::Ask &ask, DecodeResult result)
{
    --m_undecoded;
    if (const GatewayError *error = std::get_if<GatewayError>(&result)) {
        onFailure(ask, *error);
        return;
    }
    m_inFlight.erase(ask.ticket);
    m_failures.erase(ask.page);
    ++m_answered;
    m_contact.confirm();
    DecodedPage page = std::move(std::get<DecodedPage>(result));
    learnFamily(page.family);
    m_walk->answered(ask.ticket, m_pages.add(ask.ticket, ask.page, std::move(page)));
    if (m_walk->walks() == 1)
        show(ask.ticket);
    report();
    if (m_active)
        pump();
}

void Loader::onFailure(const ListWalk::Ask &ask, const GatewayError &error)
{
    m_inFlight.erase(ask.ticket);
    // Whether there is a page 0 is only asked to find out; that there is none is an answer.
    if (m_walk->isProbe(ask.ticket) && !error.isTransient()) {
        m_walk->answered(ask.ticket, {});
        return pump();
    }
    m_walk->failed(ask.ticket);
    if (m_contact.isBusy())
        return; // what it finds out is true of this, too
    if (m_answered == 0 && m_contact.examine(error, Dialect::query(ask.page, ask.size))) {
        m_examinedPage = ask.page;
        return;
    }
    handle(ask.page, error, m_answered == 0);
}

/// @p examined: the last word on what is behind it.
void Loader::handle(qint64 page, GatewayError error, bool examined)
{
    using Kind = GatewayError::Kind;
    error.transient |= error.kind == Kind::Refused && m_contact.loginIsGood();
    // Where pages have come there is a gateway, and what stands between may be gone again.
    if (m_answered > 0) {
        if (error.kind == Kind::NotAGateway)
            error.kind = Kind::BadReply;
        error.transient |= error.kind == Kind::BadReply || error.kind == Kind::BlockedByFirewall
            || error.kind == Kind::Refused;
    }
    if (!error.isTransient())
        return fail(error);
    if (error.kind == Kind::RateLimited && !m_policy.pauses.empty())
        return pump(); // the budget knows how long to wait

    ++m_allFailures;
    auto wait = m_policy.pauseAfter(++m_failures[page]);
    if (!wait || m_allFailures > failuresForgiven + m_answered / answersToForgiveOne) {
        m_examinedPage = page;
        if (examined || !m_contact.examine(error, {}))
            fail(error);
        return;
    }
    if (error.retryAfter)
        wait = qMax(*wait, m_policy.second * error.retryAfter->count());
    // Requests that fail together wait together.
    if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() < *wait)
        pause(Activity::Waiting, *wait);
}

void Loader::learnFamily(Family family)
{
    // The first rows tell; but some families show only in their keys, if they have any.
    const bool refines = family != Family::Unknown && traits(family).refines == m_dialect.family;
    if (family == Family::Unknown || (m_familyReported && !refines))
        return;
    m_familyReported = true;
    if (family == m_dialect.family)
        return;
    m_dialect.family = family;
    m_pages.setFamily(family);
}

/// Takes a page into what is shown while the first walk goes on.
void Loader::show(quint64 ticket)
{
    if (!m_walk->firstPage())
        return;
    if (!m_pages.isLaidOutFor(*m_walk))
        showAll();
    else if (const auto index = m_pages.show(ticket, *m_walk))
        Q_EMIT pageRead(*index);
}

/// What pages there are, and where they stand, is seen in another way than before.
void Loader::showAll()
{
    const bool wasShown = inventory().tokenCount() > 0;
    // Those who hear of a page may stop this or begin anew.
    const quint64 generation = m_generation;
    for (const quint64 ticket : m_pages.layOut(*m_walk)) {
        if (generation != m_generation)
            return;
        show(ticket);
    }
    if (wasShown)
        Q_EMIT inventoryReplaced();
}

void Loader::conclude()
{
    const bool same = m_pages.conclude(*m_walk);
    if (m_walk->firstPage())
        m_dialect.firstPage = m_walk->firstPage();
    end();
    m_walk.reset();
    if (!same)
        Q_EMIT inventoryReplaced();
    Q_EMIT finished();
}

void Loader::end()
{
    m_yield.stop();
    ++m_generation;
    if (std::exchange(m_active, false))
        m_client->closeWhenIdle();
    updateClaim();
    m_contact.stop();
    m_pause.stop();
    m_countdown.stop();
    if (m_walk) {
        for (const auto &[ticket, ask] : m_inFlight)
            m_walk->withdrawn(ticket);
    }
    m_inFlight.clear();
    m_answers.clear();
    m_turn.stop();
    m_undecoded = 0;
    // Not at once: this may be the answer of one of them.
    if (m_calls) {
        m_calls->deleteLater();
        m_calls.clear();
    }
}

void Loader::fail(const GatewayError &error)
{
    stop();
    Q_EMIT failed(error);
}

void Loader::pause(Activity activity, std::chrono::milliseconds pause)
{
    m_pausedFor = activity;
    m_pause.start(pause);
    m_countdown.start();
    report();
}

void Loader::report()
{
    LoadProgress progress;
    progress.loaded = inventory().tokenCount();
    progress.total = m_walk ? m_walk->total() : inventory().total();
    if (m_pause.isActive()) {
        progress.activity = m_pausedFor;
        progress.pause = m_pause.remainingTimeAsDuration();
    } else if (m_walk && m_walk->walks() > 1) {
        progress.activity = Activity::ReadingAgain;
    }
    Q_EMIT progressed(progress);
}

} // namespace TokenDeck
