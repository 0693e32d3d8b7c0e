// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/access.h"
#include "families/families.h"
#include "tokens/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>

namespace TokenDeck {

namespace {

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
        const QJsonArray elements = document.array();
        for (const auto &element : elements) {
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

/// Calls f(entry, written) for every entry of a list as New API writes them, until f answers false.
template <typename Function>
void forEachLine(QStringView text, Function f)
{
    QVarLengthArray<char16_t, 64> buffer;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QStringView entry = cleanLine(line, buffer);
        if (!entry.isEmpty() && !f(entry, line.trimmed()))
            return;
    }
}

/// Likewise for every entry that the gateway sees. Answers false if the text is not what the family writes.
template <typename Function>
bool forEachIpEntry(const Token &token, Function f)
{
    const QStringView text = token.ips.text();
    switch (traits(token.family).ips) {
    case FamilyTraits::ListFormat::Lines: forEachLine(text, f); break;
    case FamilyTraits::ListFormat::JsonArray:
        return forEachElement(text, [&f](QStringView element) { return f(element, element); });
    case FamilyTraits::ListFormat::Commas:
        for (const QStringView part : text.tokenize(u',')) {
            if (text.isEmpty() || !f(part.trimmed(), part.trimmed()))
                break;
        }
        break;
    }
    return true;
}

/// Without its texts.
IpEntry readEntry(QStringView text, const FamilyTraits &family)
{
    IpEntry reading;
    if (const std::optional<IpRange> range = IpRange::parse(text)) {
        reading.kind = IpEntry::Kind::Range;
        reading.range = *range;
        reading.dropped = !family.takesRanges;
        reading.effective = family.takesRanges;
    } else if (const std::optional<IpAddress> address = IpAddress::parse(text)) {
        reading.kind = IpEntry::Kind::Address;
        reading.range = IpRange(*address);
        switch (family.addresses) {
        case FamilyTraits::Addresses::ByValue: reading.effective = true; break;
        case FamilyTraits::Addresses::BySpelling: reading.effective = text == address->toString(); break;
        case FamilyTraits::Addresses::Never: break;
        }
    } else {
        reading.dropped = !family.takesRanges;
    }
    return reading;
}

IpEntry readEntry(QStringView text, QStringView written, const FamilyTraits &family)
{
    IpEntry entry = readEntry(text, family);
    entry.text = text.toString();
    entry.written = written.toString();
    return entry;
}

/// Whether the token has IP limits to be read at all; if not, everybody gets in.
bool hasIpLimits(const Token &token)
{
    // Where the rules are unknown the switch may mean something else, and only the absence of entries is plain.
    return traits(token.family).measuredLimits ? token.ipLimitsEnabled : !token.ips.isEmpty();
}

/// A deny list is read as New API's own list is.
QList<IpEntry> deniedEntries(const Token &token)
{
    QList<IpEntry> denied;
    forEachLine(token.ips.beside(), [&denied](QStringView text, QStringView written) {
        denied.append(readEntry(text, written, traits(Family::NewApi)));
        return true;
    });
    return denied;
}

bool contains(const QList<IpEntry> &entries, const IpAddress &address)
{
    return std::ranges::any_of(
        entries, [&address](const IpEntry &entry) { return entry.effective && entry.range.contains(address); });
}

} // namespace

IpLimits readIpLimits(const Token &token)
{
    const FamilyTraits &family = traits(token.family);
    IpLimits limits;
    if (!token.knows(Field::Ips)) {
        limits.effect = IpLimits::Effect::RuleUnknown;
        return limits;
    }
    limits.denied = deniedEntries(token);
    if (!hasIpLimits(token)) {
        if (!limits.denied.isEmpty())
            limits.effect = IpLimits::Effect::AllBut;
        return limits;
    }

    limits.entries.reserve(token.ips.text().count(u'\n') + 1); // a line each, or nearly
    bool anyKept = false;
    bool anyEffective = false;
    const bool wellFormed = forEachIpEntry(token, [&](QStringView text, QStringView written) {
        const IpEntry &entry = limits.entries.emplace_back(readEntry(text, written, family));
        anyKept |= !entry.dropped;
        anyEffective |= entry.effective;
        return true;
    });
    if (!wellFormed || (!family.measuredLimits && !limits.entries.isEmpty()))
        limits.effect = IpLimits::Effect::RuleUnknown;
    else if (limits.entries.isEmpty())
        limits.effect = limits.denied.isEmpty() ? IpLimits::Effect::NoLimit : IpLimits::Effect::AllBut;
    else if (!anyKept)
        limits.effect = IpLimits::Effect::EverybodyByMistake;
    else
        limits.effect = anyEffective ? IpLimits::Effect::Listed : IpLimits::Effect::NobodyByMistake;
    return limits;
}

Verdict allows(const IpLimits &limits, const IpAddress &address)
{
    if (contains(limits.denied, address))
        return Verdict::No;
    switch (limits.effect) {
    case IpLimits::Effect::NoLimit:
    case IpLimits::Effect::AllBut:
    case IpLimits::Effect::EverybodyByMistake: return Verdict::Yes;
    case IpLimits::Effect::NobodyByMistake: return Verdict::No;
    case IpLimits::Effect::RuleUnknown: return Verdict::Unknown;
    case IpLimits::Effect::Listed: return contains(limits.entries, address) ? Verdict::Yes : Verdict::No;
    }
    Q_UNREACHABLE();
}

Verdict allowsAddress(const Token &token, const IpAddress &address)
{
    if (!token.knows(Field::Ips))
        return Verdict::Unknown;
    if (token.ips.hasBeside() && contains(deniedEntries(token), address))
        return Verdict::No;
    if (!hasIpLimits(token))
        return Verdict::Yes;

    bool anyKept = false;
    bool found = false;
    const FamilyTraits &family = traits(token.family);
    const bool measured = family.measuredLimits;
    const bool wellFormed = forEachIpEntry(token, [&](QStringView text, QStringView) {
        const IpEntry reading = readEntry(text, family);
        anyKept |= !reading.dropped;
        found |= reading.effective && reading.range.contains(address);
        // A list is read to its end where its being well-formed is still to be seen.
        return measured && (!found || family.ips == FamilyTraits::ListFormat::JsonArray);
    });
    if (!wellFormed || (!measured && anyKept))
        return Verdict::Unknown;
    return found || !anyKept ? Verdict::Yes : Verdict::No;
}

ModelLimits readModelLimits(const Token &token)
{
    const FamilyTraits &family = traits(token.family);
    using Effect = ModelLimits::Effect;
    if (!token.knows(Field::Models))
        return {Effect::RuleUnknown, {}};
    if (!token.modelLimitsEnabled)
        return {};
    if (!family.measuredLimits)
        return {Effect::RuleUnknown, writtenModels(token)};

    ModelLimits limits;
    if (family.models == FamilyTraits::ListFormat::JsonArray) {
        const bool wellFormed = forEachElement(token.models.text(), [&limits](QStringView element) {
            limits.entries.append(element.toString());
            return true;
        });
        if (!wellFormed)
            return {Effect::RuleUnknown, {}};
    } else if (!token.models.isEmpty()) {
        limits.entries = token.models.text().split(u',');
    }
    if (!limits.entries.isEmpty())
        limits.effect = Effect::Listed;
    else
        limits.effect = family.emptyModelListIsNoLimit ? Effect::NoLimit : Effect::NothingAllowed;
    return limits;
}

Verdict allows(const ModelLimits &limits, QStringView model)
{
    switch (limits.effect) {
    case ModelLimits::Effect::NoLimit: return Verdict::Yes;
    case ModelLimits::Effect::NothingAllowed: return Verdict::No;
    case ModelLimits::Effect::RuleUnknown: return Verdict::Unknown;
    case ModelLimits::Effect::Listed: return limits.entries.contains(model) ? Verdict::Yes : Verdict::No;
    }
    Q_UNREACHABLE();
}

Verdict allowsModel(const Token &token, QStringView model)
{
    const FamilyTraits &family = traits(token.family);
    if (!token.knows(Field::Models))
        return Verdict::Unknown;
    if (!token.modelLimitsEnabled)
        return Verdict::Yes;
    if (!family.measuredLimits)
        return Verdict::Unknown;

    bool found = false;
    if (family.models == FamilyTraits::ListFormat::JsonArray) {
        const bool wellFormed = forEachElement(token.models.text(), [&](QStringView entry) {
            found |= entry == model;
            return true;
        });
        if (!wellFormed)
            return Verdict::Unknown;
    } else if (!token.models.isEmpty()) {
        for (const QStringView entry : QStringView(token.models.text()).tokenize(u',')) {
            found = entry == model;
            if (found)
                break;
        }
    } else {
        found = family.emptyModelListIsNoLimit;
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

} // namespace TokenDeck
