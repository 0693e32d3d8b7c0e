// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/analyst.h"

#include <QElapsedTimer>
#include <QThread>

namespace TokenDeck {

namespace {

/// The first rows are drawn before, and what changes together is looked over once.
constexpr std::chrono::milliseconds soon{20};
constexpr std::chrono::milliseconds growthInterval{1'000};
/// Of a list that is under way more are not looked over before it has had time to come in.
constexpr qint64 maxAtOnce = 5'000; // tokens
/// While a list grows, putting together what was found shall take a small part of the time only.
constexpr int pauseFactor = 8;

} // namespace

Analyst::Analyst(QObject *parent)
    : QObject(parent)
    , m_survey(std::make_shared<Survey>())
    , m_pause(growthInterval)
{
    m_growth.setSingleShot(true);
    connect(&m_growth, &QTimer::timeout, this, &Analyst::analyse);
}

void Analyst::setInventory(const Inventory &inventory, bool grown)
{
    m_inventory = inventory;
    m_grows = !inventory.isWhole() && (grown || inventory.tokenCount() > maxAtOnce);
    outdate();
}

void Analyst::setContext(const FilterContext &context, FindingRules rules)
{
    if (m_context == context && m_rules == rules)
        return;
    m_context = context;
    m_rules = rules;
    outdate();
}

void Analyst::setResting(bool resting)
{
    if (m_isResting == resting)
        return;
    m_isResting = resting;
    if (resting) {
        m_isDue = m_worker.isBusy();
        m_worker.cancel();
    } else if (m_isDue) {
        analyse();
    }
}

/// While a list grows, what sites and accounts report beside it waits with its next pages.
void Analyst::outdate()
{
    if (!m_grows) {
        m_worker.cancel(); // what is under way is of the past
        m_growth.start(soon);
    } else if (!m_growth.isActive()) {
        m_growth.start(m_pause);
    }
}

void Analyst::analyse()
{
    m_isDue = m_isResting;
    if (m_isResting)
        return;
    struct Made
    {
        std::shared_ptr<const Analysis> analysis;
        std::chrono::milliseconds taken;
    };
    m_worker.run(
        [inventory = m_inventory, context = m_context, rules = m_rules,
         survey = m_survey](const Ticket &ticket) -> Made {
            // A load that is under way needs processors, too.
            const int threads = inventory.isWhole() ? QThread::idealThreadCount() : 1;
            survey->begin(inventory, context, rules);
            while (ticket.isWanted() && survey->step(threads)) { }
            if (!ticket.isWanted())
                return {};
            QElapsedTimer timer;
            timer.start();
            auto analysis = std::make_shared<const Analysis>(survey->result());
            return {std::move(analysis), std::chrono::milliseconds(timer.elapsed())};
        },
        [this](const Made &made) {
            m_pause = qMax(growthInterval, made.taken * pauseFactor);
            Q_EMIT analysed(made.analysis);
        });
}

} // namespace TokenDeck
