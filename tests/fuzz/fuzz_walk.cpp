// SPDX-License-Identifier: GPL-3.0-or-later
// A list read to its end from replies in every kind of paging, through the decoder: a gateway whose list changes as the
// input says is the reference for what may be called whole; and whatever else is answered, the walk ends soon.
#include "fuzz/harness.h"
#include "gateway/readpages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

using Outcome = ListWalk::Outcome;
using Shape = ListShape;

constexpr qsizetype askedSize = 5;

/// How a gateway pages and counts; of the combinations those that are known (docs/gateways.md, tst_listwalk.cpp).
struct Kind
{
    Shape shape = Shape::Items;
    bool totalBesideData = false;
    qint64 firstPage = 1;
    bool counted = true;
    bool countsFirst = true; ///< before it reads rows
    qsizetype cap = askedSize;
    bool statesSize = false;
    bool texts = false;
    bool clamped = false; ///< pages past the end repeat the last one
    bool ordered = true;
    bool refusesZero = false; ///< a page before the first is an error
    bool lossy = false;       ///< some rows have no identity
};

Kind kindFrom(Fuzz::Input &input)
{
    const quint8 one = input.byte();
    const quint8 two = input.byte();
    Kind kind;
    kind.shape = static_cast<Shape>(one & 3);
    kind.counted = (one & 4) != 0;
    kind.totalBesideData = (one & 8) != 0 || kind.shape == Shape::Array;
    if (!kind.counted)
        kind.shape = Shape::Array;
    kind.firstPage = kind.counted && (one & 16) != 0 ? 1 : 0;
    kind.countsFirst = (one & 32) != 0;
    kind.cap = one & 64 ? 3 : askedSize;
    kind.lossy = (one & 128) != 0;
    switch (two & 3) {
    case 0: kind.statesSize = kind.counted && kind.cap == askedSize; break;
    case 1: kind.clamped = kind.counted || kind.cap == askedSize; break;
    case 2: kind.ordered = false; break;
    default: break;
    }
    // Of texts it is taken for granted that fewer are created during a load than fit on a page.
    kind.texts = (two & 4) != 0 && kind.ordered && kind.cap == askedSize;
    kind.refusesZero = (two & 8) != 0 && kind.firstPage == 1;
    return kind;
}

class Gateway
{
public:
    explicit Gateway(Fuzz::Input &input)
        : m_input(input)
        , m_kind(kindFrom(input))
    {
        m_top = static_cast<int>(input.below(22));
        m_changesLeft = static_cast<int>(input.below(5));
        m_onlyCreates = input.flag();
        m_changes = m_changesLeft > 0;
        for (int number = m_top; number > 0; --number)
            m_list.push_back(number);
        if (!m_kind.ordered)
            std::ranges::sort(m_list, std::ranges::less{}, [](int number) { return number * 7 % 31; });
        m_all = {m_list.begin(), m_list.end()};
    }

    [[nodiscard]] const Kind &kind() const { return m_kind; }
    [[nodiscard]] bool holdsStill() const { return !m_changes; }
    /// Those that were there all the time.
    [[nodiscard]] std::set<int> stable() const
    {
        std::set<int> kept;
        std::ranges::copy_if(m_list, std::inserter(kept, kept.end()),
                             [this](int number) { return m_all.contains(number); });
        return kept;
    }
    [[nodiscard]] bool isLost(int number) const { return m_kind.lossy && number % 5 == 2; }

    void mayChange()
    {
        if (m_changesLeft == 0 || m_input.below(4) != 1)
            return;
        --m_changesLeft;
        const bool creates = m_onlyCreates || m_input.flag() || m_list.empty();
        const auto at = static_cast<std::ptrdiff_t>(m_input.below(static_cast<unsigned>(m_list.size() + 1)));
        if (creates)
            m_list.insert(m_kind.ordered ? m_list.begin() : m_list.begin() + at, ++m_top);
        else
            m_list.erase(m_list.begin() + std::min<std::ptrdiff_t>(at, static_cast<std::ptrdiff_t>(m_list.size()) - 1));
    }

    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_list.size()); }

    [[nodiscard]] std::vector<int> rows(const ListWalk::Ask &ask) const
    {
        const qint64 size = std::min(ask.size, m_kind.cap);
        qint64 page = std::max<qint64>(0, ask.page - m_kind.firstPage);
        if (m_kind.clamped && !m_list.empty())
            page = std::min(page, (count() - 1) / size);
        const qint64 first = std::min(page * size, count());
        return {m_list.begin() + first, m_list.begin() + std::min(first + size, count())};
    }

    [[nodiscard]] QByteArray reply(const ListWalk::Ask &ask, const std::vector<int> &rows, qint64 total) const
    {
        QJsonArray list;
        for (const int number : rows) {
            QJsonObject row{{u"name"_s, number}, {u"created_time"_s, 1'000 + number}};
            if (isLost(number))
                row["id"_L1] = QJsonValue();
            else if (m_kind.texts)
                row["uuid"_L1] = u"token-%1"_s.arg(number * 37 % 200);
            else
                row["id"_L1] = number;
            list.append(row);
        }
        QJsonObject reply{{u"success"_s, true}, {u"message"_s, QString()}};
        if (m_kind.counted && m_kind.totalBesideData)
            reply["total"_L1] = total;
        if (m_kind.shape == Shape::Array) {
            reply["data"_L1] = list;
        } else {
            const QString name = m_kind.shape == Shape::Items ? u"items"_s
                : m_kind.shape == Shape::Nested               ? u"data"_s
                                                              : u"records"_s;
            QJsonObject data{{name, list}};
            data["total_count"_L1] = total;
            if (m_kind.statesSize)
                data["page_size"_L1] = std::min(ask.size, m_kind.cap);
            reply["data"_L1] = data;
        }
        return QJsonDocument(reply).toJson(QJsonDocument::Compact);
    }

private:
    Fuzz::Input &m_input;
    Kind m_kind;
    std::vector<int> m_list;
    std::set<int> m_all;
    int m_top = 0;
    int m_changesLeft = 0;
    bool m_onlyCreates = false;
    bool m_changes = false;
};

struct Flying
{
    ListWalk::Ask ask;
    int steps = 0; ///< done of two
    std::vector<int> rows = {};
    qint64 total = 0;
};

/// A call gets on: the gateway counts, reads rows, and answers.
class Read
{
public:
    explicit Read(Fuzz::Input &input)
        : m_input(input)
        , m_gateway(input)
        , m_inFlight(1 + input.below(4))
        , m_faultsLeft(static_cast<int>(input.below(8)))
        , m_walk(input.flag() ? std::optional(m_gateway.kind().firstPage) : std::nullopt, true, askedSize)
    { }

    void go()
    {
        constexpr int maxCalls = 500;
        int calls = 0;
        while (!m_walk.outcome()) {
            while (m_flying.size() < m_inFlight) {
                const auto ask = m_walk.next();
                if (!ask)
                    break;
                m_flying.push_back({*ask});
                ++calls;
            }
            require(!m_flying.empty(), "a walk asks or ends");
            require(calls < maxCalls, "a walk ends soon");
            m_gateway.mayChange();
            getOn(m_input.below(static_cast<unsigned>(m_flying.size())));
        }
        conclude();
    }

private:
    void getOn(size_t which)
    {
        Flying &flying = m_flying[which];
        if (flying.steps < 2) {
            if ((flying.steps == 0) == m_gateway.kind().countsFirst)
                flying.total = m_gateway.count();
            else
                flying.rows = m_gateway.rows(flying.ask);
            ++flying.steps;
            return;
        }
        const Flying done = flying;
        m_flying.erase(m_flying.begin() + static_cast<std::ptrdiff_t>(which));
        const quint64 ticket = done.ask.ticket;
        if (m_faultsLeft > 0 && m_input.below(8) == 7) {
            --m_faultsLeft;
            return fault(ticket);
        }
        if (m_gateway.kind().refusesZero && done.ask.page == 0) // as the loader takes it
            return m_walk.isProbe(ticket) ? m_walk.answered(ticket, {}) : m_walk.failed(ticket);
        const DecodeResult result = m_decoder.decode(m_gateway.reply(done.ask, done.rows, done.total));
        const auto *page = std::get_if<DecodedPage>(&result);
        require(page != nullptr, "a gateway's reply is read");
        m_delivered.insert({ticket, done.rows});
        m_walk.answered(ticket, *page);
    }

    /// No answer, or the load is stopped and resumed, or a page is looked at.
    void fault(quint64 ticket)
    {
        switch (m_input.below(3)) {
        case 0: m_walk.failed(ticket); return;
        case 1:
            m_walk.setEverything(false);
            m_walk.withdrawn(ticket);
            for (const Flying &flying : std::exchange(m_flying, {}))
                m_walk.withdrawn(flying.ask.ticket);
            m_walk.setEverything(true);
            return;
        default: m_walk.failed(ticket); m_walk.want(static_cast<qsizetype>(m_input.below(8)));
        }
    }

    void conclude()
    {
        const Kind &kind = m_gateway.kind();
        std::set<int> read;
        for (const quint64 ticket : m_walk.result()) {
            require(m_delivered.contains(ticket) || kind.refusesZero, "what makes up a list was answered");
            for (const int number : m_delivered[ticket]) {
                if (!m_gateway.isLost(number))
                    read.insert(number);
            }
        }
        const bool isWhole = m_walk.outcome() == Outcome::Whole;
        bool isLossy = false;
        for (const int number : m_gateway.stable()) {
            require(!isWhole || read.contains(number), "what is called whole has all that was there all the time");
            isLossy |= m_gateway.isLost(number);
        }
        // A refusal of a page that is not a probe has no end but the loader's patience.
        if (m_gateway.holdsStill() && kind.ordered && !isLossy)
            require(isWhole, "a list that holds still is whole");
    }

    Fuzz::Input &m_input;
    Gateway m_gateway;
    size_t m_inFlight;
    int m_faultsLeft;
    ListWalk m_walk;
    PageDecoder m_decoder;
    std::vector<Flying> m_flying;
    std::map<quint64, std::vector<int>> m_delivered;
};

/// Rows as the input has them, with any count; at its end, nothing.
QByteArray anyReply(Fuzz::Input &input)
{
    const quint8 kind = input.byte();
    if ((kind & 0xf0) == 0xf0)
        return input.bytes();
    QJsonArray list;
    qint64 id = static_cast<qint8>(input.byte());
    for (int rows = kind & 7; rows > 0; --rows) {
        list.append(QJsonObject{{u"id"_s, kind & 8 ? QJsonValue(QString::number(id) + u'x') : QJsonValue(id)},
                                {u"created_time"_s, id}});
        id -= kind & 0x80 ? static_cast<qint8>(input.byte()) : 1;
    }
    QJsonObject data{{u"items"_s, list}, {u"page_size"_s, kind & 7}};
    if (kind & 0x10)
        data["total"_L1] = kind & 0x20 ? static_cast<qint64>(input.number() >> 1) : qint64(input.byte());
    QJsonObject reply{{u"success"_s, true}, {u"data"_s, kind & 0x10 ? QJsonValue(data) : QJsonValue(list)}};
    return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

/// A gateway of no kind at all.
void anythingEnds(Fuzz::Input &input, size_t size)
{
    ListWalk walk(input.flag() ? std::optional<qint64>(input.below(2)) : std::nullopt, true, askedSize);
    PageDecoder decoder;
    std::vector<quint64> flying;
    const size_t inFlight = 1 + input.below(4);
    size_t calls = 0;
    while (!walk.outcome()) {
        while (flying.size() < inFlight) {
            const auto ask = walk.next();
            if (!ask)
                break;
            require(ask->page >= 0 && ask->size >= 0 && ask->size <= askedSize, "a walk asks for pages there can be");
            flying.push_back(ask->ticket);
            ++calls;
        }
        require(!flying.empty(), "a walk asks or ends");
        require(calls <= 200 + 4 * size, "a walk asks no more than is answered, and a little");
        const auto which = static_cast<std::ptrdiff_t>(input.below(static_cast<unsigned>(flying.size())));
        const quint64 ticket = flying[static_cast<size_t>(which)];
        flying.erase(flying.begin() + which);
        const bool probe = walk.isProbe(ticket);
        const DecodeResult result = decoder.decode(anyReply(input));
        if (const auto *page = std::get_if<DecodedPage>(&result))
            walk.answered(ticket, *page);
        else if (probe)
            walk.answered(ticket, {});
        else
            walk.failed(ticket);
    }
    static_cast<void>(walk.result());
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    constexpr size_t most = 4'096;
    Fuzz::Input input(data, std::min(size, most));
    if (input.flag())
        Read(input).go();
    else
        anythingEnds(input, size);
    return 0;
}
