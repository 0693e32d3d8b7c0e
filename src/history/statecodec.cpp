// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/families.h"
#include "history/snapshotcodec.h"
#include "history/tokencodec.h"

namespace TokenDeck {

using namespace Codec;

namespace {

constexpr char stateVersion = 1;

} // namespace

Token stateOf(Token token)
{
    token.remainQuota = 0;
    token.usedQuota = 0;
    token.accessedTime = 0;
    return token;
}

QByteArray writtenState(const Token &token)
{
    const Token plain;
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    TokenWriter writer(out, nullptr);
    out.startArray();
    out.append(familyId(token.family));
    out.append(flagsOf(token));
    for (const FieldInfo &info : fieldInfos) {
        const bool isPlain = std::visit([&](auto member) { return token.*member == plain.*member; }, info.member);
        if (token.knows(info.field) && isPlain)
            continue;
        out.append(fieldName(info.field));
        out.append(token.knows(info.field));
        writer.put(token, info);
    }
    out.endArray();
    return bytes.prepend(stateVersion);
}

std::optional<Token> readState(const QByteArray &bytes, TokenId id)
{
    if (bytes.isEmpty() || bytes.front() != stateVersion)
        return std::nullopt;
    CborIn in(bytes.sliced(1));
    TokenReader reader(in, nullptr);
    Token token;
    token.setId(id);
    in.enter();
    token.family = familyFromId(in.text()).value_or(Family::Unknown);
    setFlags(token, in.integer());
    while (in.hasNext()) {
        const FieldInfo *info = infoOf(in.text());
        const bool isKnown = in.boolean();
        if (!info) {
            in.skip();
            continue;
        }
        reader.take(token, *info);
        if (!isKnown)
            token.setUnknown(info->field);
    }
    in.leave();
    if (!in.isGood())
        return std::nullopt;
    return token;
}

} // namespace TokenDeck
