// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/shares.h"

#include "query/filtercompletion.h"
#include "query/searchtext.h"
#include "tokens/limits.h"
#include "tokens/tokenstate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

void add(Share &share, const Token &token, qint64 scale)
{
    ++share.tally.tokens;
    if (isUnlimited(token))
        ++share.unlimited;
    else if (isLimited(token) && token.knows(Field::RemainQuota))
        share.remaining.add(token.remainQuota, scale);
    if (token.knows(Field::UsedQuota))
        share.used.add(token.usedQuota, scale);
}

void add(Share &share, const Share &other)
{
    share.tally.tokens += other.tally.tokens;
    share.unlimited += other.unlimited;
    share.remaining.add(other.remaining);
    share.used.add(other.used);
}

bool larger(const Share &a, const Share &b)
{
    const Wide weightA = a.remaining.value() + a.used.value();
    const Wide weightB = b.remaining.value() + b.used.value();
    if (weightA != weightB)
        return weightA > weightB;
    return a.tally.tokens != b.tally.tokens ? a.tally.tokens > b.tally.tokens : a.text < b.text;
}

} // namespace

void Shares::add(const QString &text, int besides, const Token &token, qint64 scale)
{
    Kind &kind = m_kinds[{&text, besides}];
    kind.example = &token;
    TokenDeck::add(kind.share, token, scale);
}

void Shares::merge(const Shares &other)
{
    for (auto theirs = other.m_kinds.begin(); theirs != other.m_kinds.end(); ++theirs) {
        Kind &kind = m_kinds[theirs.key()];
        kind.example = theirs->example;
        TokenDeck::add(kind.share, theirs->share);
    }
}

QList<Share> Shares::ofGroups() const
{
    QHash<QByteArray, Share> groups;
    Share rest;
    rest.rest = true;
    bool anyUnknown = false;
    for (const Kind &kind : m_kinds) {
        if (!kind.example->knows(Field::Group)) {
            anyUnknown = true;
            TokenDeck::add(rest, kind.share);
            continue;
        }
        const QString &text = kind.example->group;
        const QByteArray form = searchForm(text);
        const bool first = !groups.contains(form);
        Share &group = groups[form];
        // Which spelling is shown shall not hang on a hash.
        if (first || text < group.text)
            group.text = text;
        TokenDeck::add(group, kind.share);
    }
    QList<Share> shares = groups.values();
    std::ranges::sort(shares, larger);
    QStringList named;
    for (qsizetype i = Summary::maxShares; i < shares.size(); ++i)
        TokenDeck::add(rest, shares.at(i));
    shares.resize(qMin(shares.size(), Summary::maxShares));
    for (Share &share : shares) {
        named.append(share.text);
        share.tally.query = termFor(u"group"_s, share.text);
    }
    if (rest.tally.tokens > 0) {
        if (!named.isEmpty())
            rest.tally.query = u'-' + termFor(u"group"_s, named);
        if (!named.isEmpty() && anyUnknown)
            rest.tally.query += u" | unknown:group"_s;
        shares.append(rest);
    }
    return shares;
}

QList<Share> Shares::ofModels(QStringList &names) const
{
    QHash<QString, Share> models;
    Share rest;
    rest.rest = true;
    rest.tally.query = u"-is:model-limited"_s;
    for (const Kind &kind : m_kinds) {
        const ModelLimits limits = readModelLimits(*kind.example);
        if (limits.keepOut() != Verdict::Yes) {
            if (limits.keepOut() == Verdict::Unknown)
                rest.tally.query = u"-is:model-limited | unknown:model"_s;
            TokenDeck::add(rest, kind.share);
            continue;
        }
        const QSet<QString> entries(limits.entries.begin(), limits.entries.end());
        for (const QString &entry : entries) {
            if (!canNameModel(entry))
                continue;
            Share &model = models[entry];
            model.text = entry;
            TokenDeck::add(model, kind.share);
        }
    }
    QList<Share> shares = models.values();
    std::ranges::sort(shares, [](const Share &a, const Share &b) {
        return a.tally.tokens != b.tally.tokens ? a.tally.tokens > b.tally.tokens : a.text < b.text;
    });
    for (const Share &share : std::as_const(shares))
        names.append(share.text);
    shares.resize(qMin(shares.size(), Summary::maxShares));
    for (Share &share : shares)
        share.tally.query = u"is:model-limited "_s + termFor(u"model"_s, share.text);
    if (rest.tally.tokens > 0)
        shares.append(rest);
    return shares;
}

} // namespace TokenDeck
