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
    m_growth.setSingleShot(true);
    connect(&m_growth, &QTimer::timeout, this, &Analyst::analyse);
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
    m_worker.cancel(); // what is under way is of the past
    m_growth.start(soon);
}

void Analyst::analyse()
{
    struct Made
    {
        std::shared_ptr<const Analysis> analysis;
        std::chrono::milliseconds taken;
    };
    m_worker.run(
        [inventory = m_inventory, context = m_context, rules = m_rules](const Ticket &) {
            QElapsedTimer timer;
            timer.start();
            auto analysis = std::make_shared<const Analysis>(TokenDeck::analyse(inventory, context, rules));
            return Made{std::move(analysis), std::chrono::milliseconds(timer.elapsed())};
        },
        [this](const Made &made) {
            m_pause = qMax(growthInterval, made.taken * pauseFactor);
            Q_EMIT analysed(made.analysis);
        });
}

} // namespace TokenDeck
