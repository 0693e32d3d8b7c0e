// SPDX-License-Identifier: GPL-3.0-or-later
// What is about to break, told without a window.
#include "app/commands.h"
#include "app/controller.h"
#include "app/exportload.h"
#include "store/datafolder.h"
#include "tokens/statuses.h"
#include "transfer/safefile.h"
#include "watch/metrics.h"
#include "watch/watchstate.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// What came of a gateway.
struct Watched
{
    QString gateway;
    bool isRead = false;
    QList<WatchNotice> notices = {};
    GatewayMetrics metrics = {};
};

QString timeOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

bool isQuota(WatchRule rule)
{
    return rule == WatchRule::LowBalance || rule == WatchRule::LowQuota;
}

/// Of an unusual day the token's alone.
QString idOf(const Alarm &alarm)
{
    return alarm.subject.section(u'@', 0, 0);
}

void printLines(const QList<Watched> &all)
{
    for (const Watched &each : all) {
        for (const WatchNotice &notice : each.notices) {
            for (const Alarm &alarm : notice.fresh) {
                const QString value = isQuota(notice.rule) ? QString::number(alarm.value) : timeOf(alarm.value);
                const QStringList cells{printable(each.gateway), watchRuleId(notice.rule), idOf(alarm),
                                        printable(alarm.name), value};
                std::printf("%s\n", cells.join(u'\t').toUtf8().constData());
            }
        }
    }
}

void printJson(const QList<Watched> &all)
{
    QJsonArray gateways;
    for (const Watched &each : all) {
        QJsonArray fired;
        for (const WatchNotice &notice : each.notices) {
            for (const Alarm &alarm : notice.fresh) {
                QJsonObject object{{u"rule"_s, watchRuleId(notice.rule)}, {u"name"_s, alarm.name}};
                object.insert(u"id"_s, idOf(alarm).isEmpty() ? QJsonValue() : QJsonValue(idOf(alarm)));
                if (isQuota(notice.rule))
                    object.insert(u"quota"_s, alarm.value);
                else
                    object.insert(u"time"_s, timeOf(alarm.value));
                fired.append(object);
            }
        }
        QJsonObject open;
        for (const WatchRule rule : allWatchRules) {
            if (!isEvent(rule))
                open.insert(watchRuleId(rule), each.metrics.open.at(static_cast<size_t>(rule)));
        }
        gateways.append(QJsonObject{{u"gateway"_s, each.gateway},
                                    {u"read"_s, each.isRead},
                                    {u"fired"_s, fired},
                                    {u"open"_s, each.isRead ? QJsonValue(open) : QJsonValue()}});
    }
    const QJsonObject root{{u"time"_s, timeOf(QDateTime::currentSecsSinceEpoch())}, {u"gateways"_s, gateways}};
    std::printf("%s", QJsonDocument(root).toJson().constData());
}

/// Reads the rules, and keeps the list; @p history: nothing if there is none.
class Watching
{
public:
    Watching(HistoryStore *history, WatchState &state)
        : m_history(history)
        , m_state(state)
        , m_watch(m_settings.watchSettings())
    {
        const QTime time = QTime::currentTime();
        m_isQuiet = isQuiet(m_watch, time.hour() * 60 + time.minute());
    }

    Watched operator()(const ExportSource &source)
    {
        const GatewaySession &session = *source.session;
        const Inventory &inventory = session.inventory();
        AccountInfo account{session.access().account, source.name, session.siteStatus().currency,
                            session.accountFacts()};
        WatchReading reading{.inventory = inventory,
                             .now = QDateTime::currentSecsSinceEpoch() + session.clockOffset(),
                             .dearestCall = session.booksOfUse() ? session.booksOfUse()->dearestCall : std::nullopt,
                             .lowBalance = m_settings.thresholds().lowBalance};
        if (m_history) {
            // What was kept of the same second stays there, and the next load is compared with it.
            const auto before = m_history->snapshot(source.history, account.account);
            if (before && before->time < inventory.readTime())
                reading.before = before->inventory;
            const HistorySnapshot snapshot{inventory, account.facts, account.currency, inventory.readTime()};
            if (!m_history->isReadOnly()) {
                const auto fault = m_history->record(source.history, snapshot);
                if (fault && !fault->isKept())
                    printError(source.inFront % u"warning: the list could not be kept: %1"_s.arg(fault->detail));
            }
        }
        account.outlook = makeOutlook(source, m_history);
        reading.account = account;

        Episodes &episodes = m_state.of(source.history);
        const WatchStep step = episodes.step(readRules(reading, m_watch, episodes.open()), m_watch, m_isQuiet);
        // Of what was put off, what this load still finds.
        const QList<WatchNotice> putOff = m_isQuiet ? QList<WatchNotice>() : episodes.takePutOff();
        return {source.name, true, putOff + step.notices, metricsOf(reading, episodes)};
    }

private:
    static GatewayMetrics metricsOf(const WatchReading &reading, const Episodes &episodes)
    {
        const AccountInfo &account = reading.account;
        GatewayMetrics metrics{.gateway = account.name,
                               .isRead = true,
                               .balance = account.facts.balance,
                               .used = account.facts.used,
                               .quotaPerDollar = account.currency.quotaPerUnit(),
                               .readTime = reading.inventory.readTime()};
        reading.inventory.forEach([&](qsizetype, const Token &token) {
            ++metrics.tokens.at(static_cast<size_t>(effectiveStatus(token, reading.now)));
        });
        for (const WatchRule rule : allWatchRules)
            metrics.open.at(static_cast<size_t>(rule)) = episodes.openCount(rule);
        return metrics;
    }

    const Settings m_settings;
    HistoryStore *m_history;
    WatchState &m_state;
    WatchSettings m_watch;
    bool m_isQuiet = false;
};

/// What is kept is thinned out, and passed on to a team, as far as that does not hold up the next run.
void tidyUp(HistoryStore *history)
{
    const QDeadlineTimer limit(std::chrono::minutes(1));
    const HistoryRetention retention = Settings().historyRetention();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    while (history && !history->isReadOnly() && !limit.hasExpired() && history->tidyUp(now, retention)) { }
}

ExitStatus writeMetrics(const QString &file, const QList<Watched> &all)
{
    QList<GatewayMetrics> metrics;
    for (const Watched &each : all)
        metrics.append(each.isRead ? each.metrics : GatewayMetrics{.gateway = each.gateway});
    const auto fault = writeFileAtomically(file, openMetrics(metrics));
    if (fault)
        printError(u"%1: %2"_s.arg(file, *fault));
    return fault ? ExitStatus::Usage : ExitStatus::Whole;
}

} // namespace

int runWatch(const WatchCommand &command)
{
    const std::vector<ExportSource> sources = loadSources(command, true, true);
    if (sources.empty())
        return static_cast<int>(ExitStatus::Usage);
    const OpenedHistory history = openHistory(Settings(), HistoryUse::Write);
    WatchState state(watchFile());
    Watching watching(history.store.get(), state);
    QList<Watched> all;
    ExitStatus worst = ExitStatus::Whole;
    bool fired = false;
    for (const ExportSource &source : sources) {
        const ExitStatus status = judgeLoad(source, false);
        worst = worse(worst, status);
        if (status != ExitStatus::Whole) {
            all.append({.gateway = source.name});
            continue;
        }
        awaitSite(source);
        all.append(watching(source));
        fired |= !all.constLast().notices.isEmpty();
    }
    tidyUp(history.store.get());
    if (const auto fault = state.save()) {
        printError(u"%1: %2"_s.arg(state.path(), *fault));
        worst = worse(worst, ExitStatus::Usage);
    }
    if (!command.metrics.isEmpty())
        worst = worse(worst, writeMetrics(command.metrics, all));
    command.isJson ? printJson(all) : printLines(all);
    return static_cast<int>(fired ? ExitStatus::Alarm : worst);
}

} // namespace TokenDeck
