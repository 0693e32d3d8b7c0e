// SPDX-License-Identifier: GPL-3.0-or-later
// Any texts as the limits of a token of any family: reading them, asking them and canCall() agree, and no list is longer
// than what was written.
#include "families/access.h"
#include "fuzz/harness.h"
#include "tokens/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

constexpr qint64 now = 1'800'000'000;

Token tokenFrom(Fuzz::Input &input)
{
    const quint8 flags = input.byte();
    Token token;
    token.setId(1);
    token.status = 1;
    token.unlimitedQuota = true;
    token.ipLimitsEnabled = (flags & 1) != 0;
    token.modelLimitsEnabled = (flags & 2) != 0;
    if ((flags & 0x1c) == 4)
        token.setUnknown(Field::Ips);
    if ((flags & 0x1c) == 8)
        token.setUnknown(Field::Models);
    const QString ips = input.text();
    token.models = input.text();
    const QString denied = input.text();
    token.ips = denied.isEmpty() ? SharedText(ips) : SharedText(ips, denied);
    return token;
}

void areOneAnswer(const Token &token, const IpLimits &limits, const IpAddress &address)
{
    const Verdict verdict = allowsAddress(token, address);
    require(allows(limits, address) == verdict, "both ways to ask for an address agree");
    const AccessAnswer answer = canCall(token, {}, address, now);
    if (verdict == Verdict::No)
        require(answer.verdict == Verdict::No, "no call passes from an address that is not let in");
    if (answer.verdict == Verdict::Yes)
        require(verdict == Verdict::Yes && answer.reasons.isEmpty(),
                "a call that passes is let in for no reason against it");
}

void ipsAgree(const Token &token, const std::optional<IpAddress> &asked)
{
    using Effect = IpLimits::Effect;
    const IpLimits limits = readIpLimits(token);
    require(limits.entries.size() <= token.ips.text().size() + 1, "no more entries than were written");
    require(limits.denied.size() <= token.ips.beside().size() + 1, "no more denied than were written");
    bool anyEffective = false;
    qsizetype looked = 0;
    constexpr qsizetype most = 20; // each asks the whole list
    for (const QList<IpEntry> &entries : {limits.entries, limits.denied}) {
        for (const IpEntry &entry : entries) {
            const bool readable = entry.kind != IpEntry::Kind::Unreadable;
            require(readable || !entry.effective, "what cannot be read lets nobody in");
            require(!entry.effective || !entry.dropped, "what is dropped lets nobody in");
            if (readable && looked++ < most)
                areOneAnswer(token, limits, entry.range.network());
        }
    }
    for (const IpEntry &entry : limits.entries)
        anyEffective |= entry.effective;
    require(limits.effect != Effect::Listed || anyEffective, "a list has an entry that lets somebody in");
    require(limits.effect != Effect::NobodyByMistake || (!anyEffective && !limits.entries.isEmpty()),
            "nobody gets in by a list of which nothing is effective");
    require(limits.effect != Effect::NoLimit || limits.denied.isEmpty(), "where some are denied there is a limit");
    areOneAnswer(token, limits, *IpAddress::parse(u"203.0.113.7"));
    areOneAnswer(token, limits, {});
    if (asked)
        areOneAnswer(token, limits, *asked);
}

void modelAgrees(const Token &token, const ModelLimits &limits, const QString &model)
{
    const Verdict verdict = allowsModel(token, model);
    require(allows(limits, model) == verdict, "both ways to ask for a model agree");
    if (verdict == Verdict::No && !model.isEmpty())
        require(canCall(token, model, {}, now).verdict == Verdict::No, "no call passes for a model not allowed");
}

void modelsAgree(const Token &token, const QString &asked)
{
    const ModelLimits limits = readModelLimits(token);
    require(limits.entries.size() <= token.models.text().size() + 1, "no more models than were written");
    constexpr qsizetype most = 20;
    for (const QString &entry : limits.entries.first(qMin(most, limits.entries.size()))) {
        modelAgrees(token, limits, entry);
        if (limits.effect == ModelLimits::Effect::Listed)
            require(allowsModel(token, entry) == Verdict::Yes, "a model that is listed is allowed");
    }
    modelAgrees(token, limits, asked);
    modelAgrees(token, limits, {});
}

/// One Hub's lists are JSON, of which Qt has a parser.
void arrayIsRead(const Token &token)
{
    const QJsonDocument document = QJsonDocument::fromJson(token.models.text().toUtf8());
    if (!document.isArray() || !token.modelLimitsEnabled || !token.knows(Field::Models))
        return;
    QStringList expected;
    for (const QJsonValue &element : document.array()) {
        if (!element.isString())
            return;
        expected.append(element.toString());
    }
    Token hub = token;
    hub.family = Family::OneHub;
    const ModelLimits limits = readModelLimits(hub);
    // Halves of surrogate pairs do not get through UTF-8.
    const bool halved = token.models.text().toUtf8().contains("\\u") || token.models.text().contains(QChar(0xfffd));
    if (!halved)
        require(limits.entries == expected, "an array is read as JSON");
}

void areWritten(const QStringList &parts, const QString &text)
{
    require(parts.size() <= text.size() + 1, "no more parts than were written");
    for (const QString &part : parts)
        require(!part.isEmpty() && part.trimmed() == part, "parts are trimmed");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    Fuzz::Input input(data, size);
    const auto family = static_cast<Family>(input.below(6));
    Token token = tokenFrom(input);
    token.family = family;
    const std::optional<IpAddress> address = IpAddress::parse(input.text());
    const QString model = input.text();
    ipsAgree(token, address);
    modelsAgree(token, model);
    arrayIsRead(token);
    areWritten(writtenIps(token), token.ips);
    areWritten(writtenModels(token), token.models);
    return 0;
}
