// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/analyst.h"

#include "query/filtercompletion.h"

#include <QElapsedTimer>

namespace TokenDeck {

namespace {

/// The first rows are drawn before, and what changes together is looked over once.
constexpr std::chrono::milliseconds soon{20};
constexpr std::chrono::milliseconds growthInterval{400};
/// While a list grows, looking it over again and again shall take a small part of the time only.
constexpr int pauseFactor = 8;

} // namespace

Analysis analyse(const Inventory &inventory, const FilterContext &context, FindingRules rules)
{
    const FindingContext findingContext{.now = context.now, .thresholds = context.thresholds, .rules = rules};
    Analysis analysis{std::make_shared<const FindingsIndex>(inventory, findingContext), summarize(inventory, context)};
    analysis.summary.dangerous = {termFor(QStringLiteral("finding"), severityId(FindingSeverity::Danger)),
                                  analysis.findings->count(FindingSeverity::Danger)};
    analysis.summary.warned = analysis.findings->count(FindingSeverity::Warning);
    return analysis;
}

Analyst::Analyst(QObject *parent)
    : QObject(parent)
    , m_pause(growthInterval)
{
    m_pool.setMaxThreadCount(1);
    m_growth.setSingleShot(true);
    connect(&m_growth, &QTimer::timeout, this, &Analyst::analyse);
}

Analyst::~Analyst()
{
    ++m_request;
    m_pool.waitForDone();
}

void Analyst::setInventory(const Inventory &inventory, bool grown)
{
    m_inventory = inventory;
    if (!grown || inventory.isWhole())
        analyseSoon();
    else if (!m_growth.isActive())
        m_growth.start(m_pause);
}

void Analyst::setContext(const FilterContext &context, FindingRules rules)
{
    if (m_context == context && m_rules == rules)
        return;
    m_context = context;
    m_rules = rules;
    analyseSoon();
}

void Analyst::analyseSoon()
{
    ++m_request; // what is under way is of the past
    m_growth.start(soon);
}

void Analyst::analyse()
{
    const quint64 request = ++m_request;
    m_pool.start([this, request, inventory = m_inventory, context = m_context, rules = m_rules] {
        if (request != m_request)
            return;
        QElapsedTimer timer;
        timer.start();
        auto analysis = std::make_shared<const Analysis>(TokenDeck::analyse(inventory, context, rules));
        const std::chrono::milliseconds taken(timer.elapsed());
        QMetaObject::invokeMethod(
            this,
            [this, request, taken, analysis = std::move(analysis)] {
                m_pause = qMax(growthInterval, taken * pauseFactor);
                if (request == m_request)
                    Q_EMIT analysed(analysis);
            },
            Qt::QueuedConnection);
    });
}

} // namespace TokenDeck
