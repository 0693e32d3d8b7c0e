// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/access.h"

#include "tokens/limits.h"
#include "tokens/tokenstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

bool isMeasured(Family family)
{
    switch (family) {
    case Family::NewApi:
    case Family::NewApi2025:
    case Family::OneHub:
    case Family::OneApi: return true;
    case Family::Unknown:
    case Family::Documented: return false;
    }
    Q_UNREACHABLE();
}

/// Calls f(part) for every part between separators, the empty ones too; stops when f answers false.
template <typename Function>
void forEachPart(QStringView text, QChar separator, Function f)
{
    qsizetype start = 0;
    while (true) {
        const qsizetype end = text.indexOf(separator, start);
        if (!f(end < 0 ? text.sliced(start) : text.sliced(start, end - start)) || end < 0)
            return;
        start = end + 1;
    }
}

/// Calls f(element) for every string of a JSON array until f answers false; nothing in the text is an empty array.
/// Answers false, perhaps after some elements, if the text is anything but an array of strings.
template <typename Function>
bool forEachElement(QStringView text, Function f)
{
    text = text.trimmed();
    if (text.isEmpty() || text == u"[]")
        return true;
    if (text.contains(u'\\')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (!document.isArray())
            return false;
        for (const QJsonValue &element : document.array()) {
            if (!element.isString())
                return false;
            const QString string = element.toString();
            if (!f(QStringView(string)))
                return true;
        }
        return true;
    }
    // Without escapes the elements stand in the text as they are, and a parser's work can be spared.
    if (text.size() < 2 || text.front() != u'[' || text.back() != u']')
        return false;
    QStringView rest = text.sliced(1, text.size() - 2).trimmed();
    if (rest.isEmpty())
        return true;
    while (true) {
        if (rest.size() < 2 || rest.front() != u'"')
            return false;
        const qsizetype end = rest.indexOf(u'"', 1);
        if (end < 0)
            return false;
        if (!f(rest.sliced(1, end - 1)))
            return true;
        rest = rest.sliced(end + 1).trimmed();
        if (rest.isEmpty())
            return true;
        if (rest.front() != u',')
            return false;
        rest = rest.sliced(1).trimmed();
    }
}

/// A line as New API cleans it: blanks go first, then what else is white at the ends, then commas.
QStringView cleanLine(QStringView line, QVarLengthArray<char16_t, 64> &buffer)
{
    buffer.clear();
    for (const QChar c : line) {
        if (c != u' ')
            buffer.append(c.unicode());
    }
    const QStringView trimmed = QStringView(buffer.constData(), buffer.size()).trimmed();
    if (!trimmed.contains(u','))
        return trimmed;
    qsizetype kept = 0;
    for (const QChar c : trimmed) {
        if (c != u',')
            buffer[kept++] = c.unicode();
    }
    return QStringView(buffer.constData(), kept);
}

/// Calls f(entry, written) for every entry that the gateway sees, until f answers false. Answers false if the text is
/// not what the family writes.
template <typename Function>
bool forEachLine(QStringView text, Function f)
{
    QVarLengthArray<char16_t, 64> buffer;
    forEachPart(text, u'\n', [&](QStringView line) {
        const QStringView entry = cleanLine(line, buffer);
        return entry.isEmpty() || f(entry, line.trimmed());
    });
    return true;
}

template <typename Function>
bool forEachIpEntry(const Token &token, Family family, Function f)
{
    if (family == Family::OneHub)
        return forEachElement(token.ips.text(), [&f](QStringView element) { return f(element, element); });
    if (family == Family::OneApi) {
        if (!token.ips.isEmpty())
            forEachPart(token.ips.text(), u',', [&f](QStringView part) { return f(part.trimmed(), part.trimmed()); });
        return true;
    }
    return forEachLine(token.ips.text(), f);
}

struct EntryReading
{
    IpRange range;
    IpEntry::Kind kind = IpEntry::Kind::Unreadable;
    bool effective = false;
    bool dropped = false;
};

EntryReading readEntry(QStringView text, Family family)
{
    EntryReading reading;
    if (const std::optional<IpRange> range = IpRange::parse(text)) {
        reading.kind = IpEntry::Kind::Range;
        reading.range = *range;
        reading.dropped = family == Family::NewApi2025;
        reading.effective = !reading.dropped;
    } else if (const std::optional<IpAddress> address = IpAddress::parse(text)) {
        reading.kind = IpEntry::Kind::Address;
        reading.range = IpRange(*address);
        switch (family) {
        case Family::NewApi:
        case Family::Documented:
        case Family::Unknown: reading.effective = true; break;
        case Family::NewApi2025:
        case Family::OneHub:
            // Compared with the caller's address as text, which is always spelled in the canonical way.
            reading.effective = text == address->toString();
            break;
        case Family::OneApi: break;
        }
    } else {
        reading.dropped = family == Family::NewApi2025;
    }
    return reading;
}

/// Whether the token has IP limits to be read at all; if not, everybody gets in.
bool hasIpLimits(const Token &token, Family family)
{
    // Where the rules are unknown the switch may mean something else, and only the absence of entries is plain.
    return isMeasured(family) ? token.ipLimitsEnabled : !token.ips.isEmpty();
}

/// A deny list is read as New API's own list is.
QList<IpEntry> deniedEntries(const Token &token)
{
    QList<IpEntry> denied;
    forEachLine(token.ips.beside(), [&denied](QStringView text, QStringView written) {
        const EntryReading reading = readEntry(text, Family::NewApi);
        denied.append(
            {text.toString(), reading.range, reading.kind, reading.effective, reading.dropped, written.toString()});
        return true;
    });
    return denied;
}

bool holds(const QList<IpEntry> &entries, const IpAddress &address)
{
    return std::ranges::any_of(
        entries, [&address](const IpEntry &entry) { return entry.effective && entry.range.contains(address); });
}

QStringList jsonStrings(QStringView text, bool *wellFormed)
{
    QStringList strings;
    *wellFormed = forEachElement(text, [&strings](QStringView element) {
        strings.append(element.toString());
        return true;
    });
    return strings;
}

} // namespace

IpLimits readIpLimits(const Token &token, Family family)
{
    IpLimits limits;
    if (!token.knows(Field::Ips)) {
        limits.effect = IpLimits::Effect::RuleUnknown;
        return limits;
    }
    limits.denied = deniedEntries(token);
    if (!hasIpLimits(token, family)) {
        if (!limits.denied.isEmpty())
            limits.effect = IpLimits::Effect::AllBut;
        return limits;
    }

    limits.entries.reserve(token.ips.text().count(u'\n') + 1); // a line each, or nearly
    bool anyKept = false;
    bool anyEffective = false;
    const bool wellFormed = forEachIpEntry(token, family, [&](QStringView text, QStringView written) {
        const EntryReading reading = readEntry(text, family);
        anyKept |= !reading.dropped;
        anyEffective |= reading.effective;
        limits.entries.append(
            {text.toString(), reading.range, reading.kind, reading.effective, reading.dropped, written.toString()});
        return true;
    });
    if (!wellFormed || (!isMeasured(family) && !limits.entries.isEmpty()))
        limits.effect = IpLimits::Effect::RuleUnknown;
    else if (limits.entries.isEmpty())
        limits.effect = limits.denied.isEmpty() ? IpLimits::Effect::NoLimit : IpLimits::Effect::AllBut;
    else if (!anyKept)
        limits.effect = IpLimits::Effect::EverybodyByMistake;
    else
        limits.effect = anyEffective ? IpLimits::Effect::Listed : IpLimits::Effect::NobodyByMistake;
    return limits;
}

Verdict lets(const IpLimits &limits, const IpAddress &address)
{
    if (holds(limits.denied, address))
        return Verdict::No;
    switch (limits.effect) {
    case IpLimits::Effect::NoLimit:
    case IpLimits::Effect::AllBut:
    case IpLimits::Effect::EverybodyByMistake: return Verdict::Yes;
    case IpLimits::Effect::NobodyByMistake: return Verdict::No;
    case IpLimits::Effect::RuleUnknown: return Verdict::Unknown;
    case IpLimits::Effect::Listed: return holds(limits.entries, address) ? Verdict::Yes : Verdict::No;
    }
    Q_UNREACHABLE();
}

Verdict letsAddress(const Token &token, Family family, const IpAddress &address)
{
    if (!token.knows(Field::Ips))
        return Verdict::Unknown;
    if (token.ips.hasBeside() && holds(deniedEntries(token), address))
        return Verdict::No;
    if (!hasIpLimits(token, family))
        return Verdict::Yes;

    bool anyKept = false;
    bool found = false;
    const bool measured = isMeasured(family);
    const bool wellFormed = forEachIpEntry(token, family, [&](QStringView text, QStringView) {
        const EntryReading reading = readEntry(text, family);
        anyKept |= !reading.dropped;
        found |= reading.effective && reading.range.contains(address);
        // A list is read to its end where its being well-formed is still to be seen.
        return measured && (!found || family == Family::OneHub);
    });
    if (!wellFormed || (!measured && anyKept))
        return Verdict::Unknown;
    return found || !anyKept ? Verdict::Yes : Verdict::No;
}

ModelLimits readModelLimits(const Token &token, Family family)
{
    using Effect = ModelLimits::Effect;
    if (!token.knows(Field::Models))
        return {Effect::RuleUnknown, {}};
    if (!token.modelLimitsEnabled)
        return {};
    if (!isMeasured(family))
        return {Effect::RuleUnknown, writtenModels(token)};

    ModelLimits limits;
    if (family == Family::OneHub) {
        bool wellFormed = false;
        limits.entries = jsonStrings(token.models.text(), &wellFormed);
        if (!wellFormed)
            return {Effect::RuleUnknown, {}};
    } else if (!token.models.isEmpty()) {
        limits.entries = token.models.text().split(u',');
    }
    if (!limits.entries.isEmpty())
        limits.effect = Effect::Listed;
    else
        limits.effect = family == Family::OneApi ? Effect::NoLimit : Effect::NothingAllowed;
    return limits;
}

Verdict lets(const ModelLimits &limits, QStringView model)
{
    switch (limits.effect) {
    case ModelLimits::Effect::NoLimit: return Verdict::Yes;
    case ModelLimits::Effect::NothingAllowed: return Verdict::No;
    case ModelLimits::Effect::RuleUnknown: return Verdict::Unknown;
    case ModelLimits::Effect::Listed: return limits.entries.contains(model) ? Verdict::Yes : Verdict::No;
    }
    Q_UNREACHABLE();
}

Verdict letsModel(const Token &token, Family family, QStringView model)
{
    if (!token.knows(Field::Models))
        return Verdict::Unknown;
    if (!token.modelLimitsEnabled)
        return Verdict::Yes;
    if (!isMeasured(family))
        return Verdict::Unknown;

    bool found = false;
    if (family == Family::OneHub) {
        const bool wellFormed = forEachElement(token.models.text(), [&](QStringView entry) {
            found |= entry == model;
            return true;
        });
        if (!wellFormed)
            return Verdict::Unknown;
    } else if (!token.models.isEmpty()) {
        forEachPart(token.models.text(), u',', [&](QStringView entry) {
            found = entry == model;
            return !found;
        });
    } else {
        found = family == Family::OneApi;
    }
    return found ? Verdict::Yes : Verdict::No;
}

bool canNameModel(QStringView entry)
{
    if (entry.isEmpty() || entry.front().isSpace() || entry.back().isSpace())
        return false;
    if (entry.front() == u'"' || entry.back() == u'"')
        return false;
    // Brackets in pairs are part of some names ("[beta]model", "model[1m]"), but not around the whole of one.
    const bool bracketed = entry.front() == u'[' && entry.indexOf(u']') == entry.size() - 1;
    return !bracketed && entry.count(u'[') == entry.count(u']');
}

AccessAnswer stateAnswer(const Token &token, qint64 now)
{
    const bool knowsStatus = token.knows(Field::Status);

    AccessAnswer answer;
    if (knowsStatus && token.status == 2)
        answer.reasons.append(AccessReason::Disabled);
    if (hasExpired(token, now) || (knowsStatus && token.status == 3))
        answer.reasons.append(AccessReason::Expired);
    if (isExhausted(token) || (knowsStatus && token.status == 4))
        answer.reasons.append(AccessReason::Exhausted);
    if (token.isUsedUp)
        answer.reasons.append(AccessReason::UsedUp);
    if (knowsStatus && (token.status < 1 || token.status > 4))
        answer.reasons.append(AccessReason::StatusUnknown);
    if (!answer.reasons.isEmpty())
        answer.verdict = Verdict::No;
    if (!knowsStatus || !token.knows(Field::ExpiredTime) || !knowsRemaining(token)) {
        answer.reasons.append(AccessReason::FieldUnknown);
        if (answer.verdict == Verdict::Yes)
            answer.verdict = Verdict::Unknown;
    }
    return answer;
}

AccessAnswer canCall(const Token &token, Family family, const QString &model, const std::optional<IpAddress> &address,
                     qint64 now)
{
    const auto anyModel = [&] {
        const ModelLimits limits = readModelLimits(token, family);
        if (limits.effect != ModelLimits::Effect::Listed)
            return lets(limits, {});
        return std::any_of(limits.entries.begin(), limits.entries.end(), canNameModel) ? Verdict::Yes : Verdict::No;
    };
    const auto anyAddress = [&] {
        const IpLimits limits = readIpLimits(token, family);
        // The address asked for matters only where there is a list, and there an effective entry lets somebody in.
        const bool somebody = limits.effect == IpLimits::Effect::Listed || limits.effect == IpLimits::Effect::AllBut;
        return somebody ? Verdict::Yes : lets(limits, {});
    };
    const Verdict byModel = model.isEmpty() ? anyModel() : letsModel(token, family, model);
    const Verdict byAddress = address ? letsAddress(token, family, *address) : anyAddress();

    AccessAnswer answer = stateAnswer(token, now);
    QList<AccessReason> &reasons = answer.reasons;
    bool fieldUnknown = !reasons.isEmpty() && reasons.last() == AccessReason::FieldUnknown;
    if (fieldUnknown)
        reasons.removeLast();
    if (byModel == Verdict::No)
        reasons.append(AccessReason::ModelNotAllowed);
    if (byAddress == Verdict::No)
        reasons.append(AccessReason::AddressNotAllowed);
    if (!reasons.isEmpty())
        answer.verdict = Verdict::No;

    fieldUnknown |= !token.knows(Field::Models) || !token.knows(Field::Ips);
    const bool modelRuleUnknown = byModel == Verdict::Unknown && token.knows(Field::Models);
    const bool addressRuleUnknown = byAddress == Verdict::Unknown && token.knows(Field::Ips);
    if (fieldUnknown)
        reasons.append(AccessReason::FieldUnknown);
    if (modelRuleUnknown || addressRuleUnknown)
        reasons.append(AccessReason::RuleUnknown);
    if (answer.verdict != Verdict::No && !reasons.isEmpty())
        answer.verdict = Verdict::Unknown;
    return answer;
}

} // namespace TokenDeck
