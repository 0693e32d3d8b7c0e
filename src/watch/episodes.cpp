// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/episodes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

int boundOf(WatchRule rule, const WatchSettings &settings)
{
    switch (rule) {
    case WatchRule::ExpiresSoon: return settings.expiringDays;
    case WatchRule::EmptySoon: return settings.emptyDays;
    case WatchRule::LowQuota: return settings.lowPercent;
    case WatchRule::LowBalance:
    case WatchRule::LimitsWidened:
    case WatchRule::Gone:
    case WatchRule::UnusualDay: break;
    }
    return 0;
}

QJsonArray written(const Alarm &alarm)
{
    return {alarm.subject, alarm.name, QString::number(alarm.value)}; // JSON's numbers are doubles
}

std::optional<Alarm> readAlarm(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    bool isNumber = false;
    const qint64 number = array.at(2).toString().toLongLong(&isNumber);
    if (!isNumber || !array.at(0).isString() || !array.at(1).isString())
        return std::nullopt;
    return Alarm{array.at(0).toString(), array.at(1).toString(), number};
}

QList<Alarm> readAlarms(const QJsonValue &value)
{
    QList<Alarm> alarms;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (const auto alarm = readAlarm(each))
            alarms.append(*alarm);
    }
    return alarms;
}

template <typename Alarms>
QJsonArray writtenAll(const Alarms &alarms)
{
    QJsonArray array;
    for (const Alarm &alarm : alarms)
        array.append(written(alarm));
    return array;
}

} // namespace

/// Those that are new.
QList<Alarm> Episodes::stepRule(OfRule &episodes, const RuleReading &reading, WatchRule rule, int bound)
{
    if (isEvent(rule))
        return reading.alarms;
    if (!reading.isKnown && reading.alarms.isEmpty())
        return {};
    const bool isPrimed = episodes.isPrimed && episodes.bound == bound;
    QMap<QString, Alarm> open;
    QList<Alarm> fresh;
    for (const Alarm &alarm : reading.alarms) {
        if (isPrimed && !episodes.open.contains(alarm.subject))
            fresh.append(alarm);
        open.insert(alarm.subject, alarm);
    }
    for (const Alarm &alarm : std::as_const(episodes.open)) {
        if (!open.contains(alarm.subject) && (!reading.isKnown || reading.undecided.contains(alarm.subject)))
            open.insert(alarm.subject, alarm);
    }
    episodes.isPrimed = true;
    episodes.bound = bound;
    episodes.open = open;
    episodes.putOff.removeIf([&open](const Alarm &alarm) { return !open.contains(alarm.subject); });
    return fresh;
}

WatchStep Episodes::step(const RuleReadings &readings, const WatchSettings &settings, bool isQuiet)
{
    WatchStep step;
    for (const WatchRule rule : allWatchRules) {
        const auto index = static_cast<size_t>(rule);
        OfRule &episodes = m_rules.at(index);
        const bool wasOpen = !episodes.open.isEmpty();
        if (!settings.tells(rule)) {
            episodes = {};
            step.over.set(index, wasOpen);
            continue;
        }
        const QList<Alarm> fresh = stepRule(episodes, readings.at(index), rule, boundOf(rule, settings));
        step.over.set(index, wasOpen && episodes.open.isEmpty());
        if (fresh.isEmpty())
            continue;
        if (isQuiet)
            episodes.putOff += fresh;
        else
            step.notices.append({rule, fresh, std::max(fresh.size(), episodes.open.size())});
    }
    return step;
}

QList<WatchNotice> Episodes::takePutOff()
{
    QList<WatchNotice> notices;
    for (const WatchRule rule : allWatchRules) {
        OfRule &episodes = m_rules.at(static_cast<size_t>(rule));
        QList<Alarm> fresh;
        for (const Alarm &alarm : std::exchange(episodes.putOff, {}))
            fresh.append(isEvent(rule) ? alarm : episodes.open.value(alarm.subject)); // as it is by now
        if (!fresh.isEmpty())
            notices.append({rule, fresh, std::max(fresh.size(), episodes.open.size())});
    }
    return notices;
}

bool Episodes::hasPutOff() const
{
    return std::ranges::any_of(m_rules, [](const OfRule &rule) { return !rule.putOff.isEmpty(); });
}

OpenSubjects Episodes::open() const
{
    OpenSubjects open;
    for (size_t i = 0; i < watchRuleCount; ++i) {
        for (const Alarm &alarm : m_rules.at(i).open)
            open.at(i).insert(alarm.subject);
    }
    return open;
}

QJsonObject Episodes::toJson() const
{
    QJsonObject object;
    for (const WatchRule rule : allWatchRules) {
        const OfRule &episodes = ofRule(rule);
        if (episodes == OfRule())
            continue;
        object.insert(watchRuleId(rule),
                      QJsonObject{{u"primed"_s, episodes.isPrimed},
                                  {u"bound"_s, episodes.bound},
                                  {u"open"_s, writtenAll(episodes.open)},
                                  {u"put off"_s, writtenAll(episodes.putOff)}});
    }
    return object;
}

Episodes Episodes::fromJson(const QJsonObject &object)
{
    Episodes all;
    for (const WatchRule rule : allWatchRules) {
        const QJsonObject read = object.value(watchRuleId(rule)).toObject();
        OfRule &episodes = all.m_rules.at(static_cast<size_t>(rule));
        episodes.isPrimed = read.value(u"primed"_s).toBool();
        episodes.bound = read.value(u"bound"_s).toInt();
        const QList<Alarm> open = readAlarms(read.value(u"open"_s));
        for (const Alarm &alarm : open)
            episodes.open.insert(alarm.subject, alarm);
        episodes.putOff = readAlarms(read.value(u"put off"_s));
    }
    return all;
}

} // namespace TokenDeck
