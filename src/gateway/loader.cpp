// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/loader.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Activity = LoadProgress::Activity;

constexpr qsizetype mostUndecoded = 8;                // more would only lie in memory
constexpr qsizetype largestDecodedHere = 1024 * 1024; // bytes
constexpr int mostWalks = 3;

std::vector<qint64> idsOf(const std::vector<Token> &tokens)
{
    std::vector<qint64> ids;
    ids.reserve(tokens.size());
    for (const Token &token : tokens)
        ids.push_back(token.id);
    return ids;
}

} // namespace

Loader::Loader(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_policy(policy)
{
    m_decoding.setMaxThreadCount(1);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Loader::decodeAnswers);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        report(m_walks > 1 ? Activity::ReadingAgain : Activity::Reading);
        pump();
    });
}

Loader::~Loader()
{
    delete m_calls;
    m_decoding.waitForDone();
}

void Loader::start(Mode mode)
{
    end();
    m_mode = mode;
    m_active = true;
    m_relearned = false;
    m_failures = 0;
    m_walks = 0;
    m_decoder = std::make_shared<PageDecoder>();
    // A counted list tells its page size with every first page; only an uncounted one's is worth keeping.
    if (!m_dialect.isUncounted())
        m_dialect.pageSize = Dialect::largestPage;
    m_shown = {};
    beginWalk();
    pump();
}

void Loader::fetchPage(qsizetype index)
{
    if (index < 0 || m_phase == Phase::Verify || m_shown.hasPage(index) || m_inFlight.contains(index)
        || m_shown.pageCount() == 0)
        return;
    // What the user looks at now goes before what they looked at a moment ago.
    std::erase(m_wanted, index);
    m_wanted.push_front(index);
    m_active = true;
    pump();
}

void Loader::stop()
{
    m_mode = Mode::VisitedPages; // a page that is gone to later does not resume the walk
    end();
}

void Loader::beginWalk()
{
    ++m_walks;
    ++m_generation;
    m_answers.clear();
    m_phase = m_dialect.isKnown() ? Phase::First : Phase::Probe;
    m_wanted = {m_dialect.isKnown() ? 0 : probe};
    m_inFlight.clear();
    m_undecoded = 0;
    m_cursor = 0;
    m_firstTotal.reset();
    m_total.reset();
    m_lastFull = 0;
    m_notFull.reset();
    m_endProbe.reset();
    m_largerPage.reset();
    m_second.reset();
    m_moved = false;
    m_ids.clear();
    m_lostRows = 0;
    m_unknownFields = 0;
    m_idsRead.clear();
    m_firstAgain.reset();
    m_walked = {};
    report(m_walks > 1 ? Activity::ReadingAgain : Activity::Reading);
}

void Loader::pump()
{
    while (m_active && !m_pause.isActive() && m_undecoded < mostUndecoded
           && static_cast<qsizetype>(m_inFlight.size()) - m_undecoded < m_client->access().requestsAtOnce) {
        const std::optional<qsizetype> index = nextPage();
        if (!index)
            break;
        ask(*index);
    }
    if (m_active && m_phase == Phase::Walk && m_inFlight.empty() && m_wanted.empty() && !m_pause.isActive())
        advance();
}

std::optional<qsizetype> Loader::nextPage()
{
    while (!m_wanted.empty()) {
        const qsizetype index = m_wanted.front();
        m_wanted.pop_front();
        const bool settled = m_phase == Phase::Walk && (m_walked.hasPage(index) || m_inFlight.contains(index));
        if (!settled)
            return index;
    }
    if (m_phase != Phase::Walk)
        return std::nullopt;
    if (const auto endProbe = nextEndProbe()) {
        m_endProbe = endProbe;
        return endProbe;
    }
    while (m_walked.hasPage(m_cursor) || m_inFlight.contains(m_cursor))
        ++m_cursor;
    if (m_mode == Mode::Everything && m_cursor < pagesKnown())
        return m_cursor++;
    return std::nullopt;
}

/// The next page to look at for the end of an uncounted list: four times as far while pages are full, then halving.
std::optional<qsizetype> Loader::nextEndProbe() const
{
    if (!m_dialect.isUncounted() || m_total || m_endProbe)
        return std::nullopt;
    qsizetype next = qMax<qsizetype>(1, m_lastFull * 4);
    if (m_notFull)
        next = (m_lastFull + *m_notFull) / 2;
    return m_inFlight.contains(next) ? std::nullopt : std::optional(next);
}

qsizetype Loader::pagesKnown() const
{
    if (m_total)
        return static_cast<qsizetype>((*m_total + m_dialect.pageSize - 1) / m_dialect.pageSize);
    return m_lastFull + 1;
}

void Loader::ask(qsizetype index)
{
    if (!m_calls)
        m_calls = new QObject(this);
    m_inFlight.insert(index);
    const QUrlQuery query = index == probe ? Dialect::probe() : m_dialect.query(index);
    GatewayCall *call = m_client->get(u"/api/token/"_s, query, m_calls);
    connect(call, &GatewayCall::finished, this, [this, index, generation = m_generation](const GatewayReply &reply) {
        if (generation != m_generation)
            return;
        if (reply.error) {
            onFailure(index, *reply.error);
            return;
        }
        // The gateway works on the next page while this one is decoded.
        ++m_undecoded;
        pump();
        m_answers.emplace_back(index, reply.body);
        if (!m_turn.isActive())
            m_turn.start();
    });
}

/// All that came in one turn of the event loop, in a turn of its own: while answers come as fast as they are worked on,
/// a turn would not end. A page is decoded here, for that takes less than waking another thread, a twentieth of a
/// millisecond; what would hold the thread up, such as a whole list in one reply, goes to the pool.
void Loader::decodeAnswers()
{
    const quint64 generation = m_generation;
    for (auto &[index, body] : std::exchange(m_answers, {})) {
        if (generation != m_generation)
            return;
        if (body.size() <= largestDecodedHere && m_decoding.activeThreadCount() == 0)
            onDecoded(index, m_decoder->decode(std::move(body)));
        else
            decodeInPool(index, std::move(body));
    }
}

void Loader::decodeInPool(qsizetype index, QByteArray body)
{
    m_decoding.start([this, index, body = std::move(body), decoder = m_decoder, generation = m_generation]() mutable {
        auto result = std::make_shared<DecodeResult>(decoder->decode(std::move(body)));
        QMetaObject::invokeMethod(
            this,
            [this, index, generation, result = std::move(result)] {
                if (generation == m_generation)
                    onDecoded(index, std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

void Loader::onDecoded(qsizetype index, DecodeResult result)
{
    --m_undecoded;
    if (const GatewayError *error = std::get_if<GatewayError>(&result)) {
        onFailure(index, *error);
        return;
    }
    m_inFlight.erase(index);
    m_failures = 0;
    DecodedPage page = std::move(std::get<DecodedPage>(result));
    switch (m_phase) {
    case Phase::Probe: onProbe(std::move(page)); break;
    case Phase::First: onFirstPage(std::move(page)); break;
    case Phase::Walk: onPage(index, std::move(page)); break;
    case Phase::Verify: onVerification(index, std::move(page)); break;
    }
    if (m_active)
        pump();
}

void Loader::onFailure(qsizetype index, const GatewayError &error)
{
    m_inFlight.erase(index);
    if (m_endProbe == index)
        m_endProbe.reset();
    // Requests that fail together are one failure.
    if (!m_pause.isActive()) {
        const auto pause = m_policy.pauseAfter(error, ++m_failures);
        if (!pause) {
            fail(error);
            return;
        }
        m_pause.start(*pause);
        report(error.kind == GatewayError::Kind::RateLimited ? Activity::RateLimited : Activity::Waiting, *pause);
    } else if (!error.canPass()) {
        fail(error);
        return;
    }
    m_wanted.push_front(index);
}

void Loader::onProbe(DecodedPage page)
{
    m_phase = Phase::First;
    if (page.shape == DecodedPage::Shape::Array) {
        // A server that counts from 0 took this for its second page.
        m_second = std::move(page);
        m_wanted = {0};
        return;
    }
    m_dialect.family = page.family;
    onFirstPage(std::move(page));
}

bool Loader::fits(const DecodedPage &page) const
{
    using Shape = DecodedPage::Shape;
    switch (m_dialect.family) {
    case Family::Unknown: return page.shape == Shape::Array;
    case Family::NewApi:
    case Family::Documented: return page.shape == Shape::Items;
    case Family::OneHub: return page.shape == Shape::Nested;
    case Family::NewApi2025:
    case Family::OneApi:
        return page.shape == Shape::Array && page.rows <= m_dialect.pageSize
            && (page.family == Family::Unknown || page.family == m_dialect.family);
    }
    Q_UNREACHABLE();
}

void Loader::onFirstPage(DecodedPage page)
{
    if (!fits(page)) {
        if (m_relearned) {
            fail({GatewayError::Kind::BadReply, 200, {}, u"the gateway answers in changing ways"_s});
            return;
        }
        m_relearned = true;
        m_dialect = {};
        --m_walks;
        beginWalk();
        return;
    }
    if (m_dialect.family == Family::Unknown && (page.rows > 0 || m_second->rows > 0)) {
        const Family told = page.family != Family::Unknown ? page.family : m_second->family;
        m_dialect.family = told != Family::Unknown ? told : Family::NewApi2025;
        m_dialect.pageSize = m_dialect.family == Family::OneApi ? 10 : Dialect::largestPage;
    } else if (page.shape == DecodedPage::Shape::Items) {
        m_dialect.family = page.family;
    }
    if (!learnPageSize(page)) {
        fail({GatewayError::Kind::BadReply, 200, {}, u"the gateway counts tokens but sends none"_s});
        return;
    }
    m_phase = Phase::Walk;
    m_walked = Inventory(m_dialect.family, m_dialect.pageSize);
    if (page.total)
        m_ids.reserve(static_cast<qsizetype>(qMin<qint64>(*page.total, 4'000'000)));
    std::optional<DecodedPage> second;
    second.swap(m_second);
    onPage(0, std::move(page));
    if (second && m_active && m_dialect.isUncounted())
        onPage(1, std::move(*second));
}

/// How many rows a full page really has: caps are silent. False if the reply contradicts itself.
bool Loader::learnPageSize(const DecodedPage &first)
{
    if (first.shape != DecodedPage::Shape::Array) {
        if (*first.total > first.rows)
            m_dialect.pageSize = first.rows;
        return first.rows > 0 || *first.total == 0;
    }
    if (m_second) {
        if (m_second->rows > 0)
            m_dialect.pageSize = qMax(first.rows, m_second->rows);
        return true;
    }
    if (m_dialect.family == Family::NewApi2025 && first.rows > 0 && first.rows < m_dialect.pageSize) {
        // The whole list, or a server that has come to cap its pages lower: the next page tells.
        m_largerPage = m_dialect.pageSize;
        m_dialect.pageSize = first.rows;
    }
    return true;
}

void Loader::onPage(qsizetype index, DecodedPage page)
{
    if (m_endProbe == index)
        m_endProbe.reset();
    if (!fits(page) && page.rows > 0) {
        fail({GatewayError::Kind::BadReply, 200, {}, u"the gateway answers in changing ways"_s});
        return;
    }
    learnTotal(index, page);
    if (m_total) {
        const qint64 expected = qBound<qint64>(0, *m_total - index * m_dialect.pageSize, m_dialect.pageSize);
        m_moved = m_moved || page.rows != expected;
    }
    if (page.rows > 0 || index < pagesKnown())
        keep(index, std::move(page));
    report(m_walks > 1 ? Activity::ReadingAgain : Activity::Reading);
}

void Loader::learnTotal(qsizetype index, const DecodedPage &page)
{
    if (m_dialect.isUncounted()) {
        learnEnd(index, page.rows);
    } else if (page.total) {
        if (!m_firstTotal)
            m_firstTotal = page.total;
        m_moved = m_moved || (m_total && m_total != page.total);
        setTotal(*page.total);
    } else {
        setTotal(page.rows); // an empty list of an unknown family
    }
}

void Loader::learnEnd(qsizetype index, qsizetype rows)
{
    if (rows >= m_dialect.pageSize) {
        m_lastFull = qMax(m_lastFull, index);
        m_moved = m_moved || (m_notFull && index >= *m_notFull);
        if (!m_total)
            m_walked.setSlotCount(qMax(m_walked.slotCount(), (m_lastFull + 1) * m_dialect.pageSize));
    } else {
        m_moved = m_moved || index < m_lastFull;
        m_notFull = qMin(m_notFull.value_or(index), index);
        if (rows > 0 && !m_total)
            setTotal(index * m_dialect.pageSize + rows);
    }
    if (!m_total && m_notFull && *m_notFull <= m_lastFull + 1)
        setTotal(*m_notFull * m_dialect.pageSize);
    if (m_total && m_largerPage && *m_total <= m_dialect.pageSize) {
        m_dialect.pageSize = *m_largerPage;
        m_largerPage.reset();
    }
}

void Loader::setTotal(qint64 total)
{
    m_total = total;
    m_walked.setTotal(total);
    m_walked.setSlotCount(qMax(m_walked.slotCount(), static_cast<qsizetype>(total)));
}

void Loader::keep(qsizetype index, DecodedPage page)
{
    if (index == 0 || page.rows < m_dialect.pageSize || index + 1 == pagesKnown())
        m_idsRead[index] = idsOf(page.tokens);
    const auto isKnown = [this](const Token &token) {
        const qsizetype before = m_ids.size();
        m_ids.insert(token.id);
        return m_ids.size() == before;
    };
    m_moved = std::erase_if(page.tokens, isKnown) > 0 || m_moved;
    m_lostRows += page.lostRows;
    m_unknownFields += page.unknownFields;

    page.tokens.shrink_to_fit();
    m_walked.setPage(index, std::make_shared<const std::vector<Token>>(std::move(page.tokens)));
    m_walked.setReadTime(QDateTime::currentSecsSinceEpoch());
    m_walked.setFaults(m_lostRows, m_unknownFields);
    if (m_walks == 1) {
        m_shown = m_walked;
        Q_EMIT pageRead(index);
    }
}

/// Nothing is under way any more: the list is walked, or all that was visited is there.
void Loader::advance()
{
    if (m_cursor < pagesKnown() || !m_total) {
        end();
        Q_EMIT finished();
        return;
    }
    beginVerification();
}

/// Reads the first page again, which tells of new tokens and the count, and the end of an uncounted list.
void Loader::beginVerification()
{
    m_phase = Phase::Verify;
    if (pagesKnown() <= 1 && !m_moved) { // one reply is never torn
        endVerification();
        return;
    }
    m_wanted = {0};
    if (m_dialect.isUncounted()) {
        const qsizetype last = pagesKnown() - 1;
        if (last > 0)
            m_wanted.push_back(last);
        m_wanted.push_back(last + 1);
        m_idsRead[last + 1] = {};
    }
    pump();
}

void Loader::onVerification(qsizetype index, DecodedPage page)
{
    m_moved = m_moved || !fits(page) || page.total.value_or(*m_total) != *m_total
        || m_idsRead[index] != idsOf(page.tokens);
    if (index == 0)
        m_firstAgain = std::move(page);
    if (m_inFlight.empty() && m_wanted.empty())
        endVerification();
}

void Loader::endVerification()
{
    const bool counted = m_walked.tokenCount() + m_lostRows == *m_total;
    const bool whole = (!m_moved && counted) || (m_firstAgain && addCreatedTokens(*m_firstAgain));
    if (whole) {
        conclude(m_lostRows > 0 ? Completeness::Faulty : Completeness::Whole);
    } else if (m_walks >= mostWalks) {
        conclude(Completeness::Moving);
    } else {
        // The dialect stands; only its page size is asked for anew.
        if (!m_dialect.isUncounted())
            m_dialect.pageSize = Dialect::largestPage;
        beginWalk();
        pump();
    }
}

/// New tokens come first and push the others back: that repeats rows but hides none. If tokens were created and none
/// deleted, the first page read again holds all that is missing.
bool Loader::addCreatedTokens(const DecodedPage &first)
{
    if (!first.total || first.lostRows > 0 || !m_firstTotal)
        return false;
    std::vector<Token> tokens;
    for (const Token &token : first.tokens) {
        if (!m_ids.contains(token.id))
            tokens.push_back(token);
    }
    const auto created = static_cast<qint64>(tokens.size());
    if (*first.total != *m_firstTotal + created || m_walked.tokenCount() + m_lostRows + created != *first.total)
        return false;
    tokens.reserve(static_cast<size_t>(*first.total));
    m_walked.forEach([&tokens](qsizetype, const Token &token) { tokens.push_back(token); });
    const qint64 readTime = m_walked.readTime();
    m_walked = Inventory::fromTokens(tokens, m_dialect.family, m_dialect.pageSize);
    m_walked.setReadTime(readTime);
    m_walked.setFaults(m_lostRows, m_unknownFields);
    setTotal(*first.total);
    m_moved = true;
    return true;
}

void Loader::conclude(Completeness completeness)
{
    const bool dense = m_walked.slotCount() == m_walked.tokenCount();
    m_walked.compact();
    m_walked.setCompleteness(completeness);
    if (m_walked.readTime() == 0)
        m_walked.setReadTime(QDateTime::currentSecsSinceEpoch());
    m_shown = m_walked;
    const bool replaced = m_walks > 1 || m_moved || !dense;
    end();
    if (replaced)
        Q_EMIT inventoryReplaced();
    Q_EMIT finished();
}

void Loader::end()
{
    ++m_generation;
    m_active = false;
    m_pause.stop();
    m_wanted.clear();
    m_inFlight.clear();
    m_answers.clear();
    m_turn.stop();
    m_undecoded = 0;
    m_endProbe.reset();
    // Not at once: this may be the answer of one of them.
    if (m_calls) {
        m_calls->deleteLater();
        m_calls.clear();
    }
    if (m_shown.isWhole())
        m_ids = {};
}

void Loader::fail(const GatewayError &error)
{
    stop();
    Q_EMIT failed(error);
}

void Loader::report(Activity activity, std::chrono::milliseconds pause)
{
    Q_EMIT progressed({activity, m_walked.tokenCount(), m_total, pause});
}

} // namespace TokenDeck
