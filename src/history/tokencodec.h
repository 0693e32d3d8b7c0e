// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cborin.h"
#include "tokens/fields.h"

#include <QCborStreamWriter>
#include <QHash>

#include <utility>

/// Tokens as CBOR, field by field. For snapshots and states alone.
namespace TokenDeck::Codec {

/// What a token has beside its fields.
enum Flag : quint8 { UsedUp = 0x1, CountsUses = 0x2, LimitsModels = 0x4, LimitsIps = 0x8 };

inline qint64 flagsOf(const Token &token)
{
    return (token.isUsedUp ? UsedUp : 0) | (token.countsUses ? CountsUses : 0)
        | (token.modelLimitsEnabled ? LimitsModels : 0) | (token.ipLimitsEnabled ? LimitsIps : 0);
}

inline void setFlags(Token &token, qint64 flags)
{
    token.isUsedUp = flags & UsedUp;
    token.countsUses = flags & CountsUses;
    token.modelLimitsEnabled = flags & LimitsModels;
    token.ipLimitsEnabled = flags & LimitsIps;
}

inline void put(QCborStreamWriter &out, QStringView text)
{
    if (comesBackFromUtf8(text))
        out.append(text);
    else
        out.append(unitsOf(text));
}

/// The texts that tokens share, each once.
class SharedTexts
{
public:
    qint64 placeOf(const SharedText &shared)
    {
        const auto known = m_places.constFind({shared.text(), shared.beside()});
        if (known != m_places.cend())
            return *known;
        m_texts.append(shared);
        return *m_places.insert({shared.text(), shared.beside()}, m_texts.size() - 1);
    }
    [[nodiscard]] const QList<SharedText> &texts() const { return m_texts; }

private:
    QHash<std::pair<QString, QString>, qint64> m_places;
    QList<SharedText> m_texts;
};

class TokenWriter
{
public:
    TokenWriter(QCborStreamWriter &out, SharedTexts *shared)
        : m_out(out)
        , m_shared(shared)
    { }

    void put(const Token &token, const FieldInfo &info)
    {
        std::visit([this, &token](auto member) { value(token.*member); }, info.member);
    }

private:
    void value(bool flag) { m_out.append(flag); }
    void value(qint32 number) { m_out.append(qint64(number)); }
    void value(qint64 number) { m_out.append(number); }
    void value(const QString &text) { Codec::put(m_out, text); }
    void value(const MaskedKey &key) { Codec::put(m_out, key.toString()); }
    void value(const SharedText &text)
    {
        if (m_shared) {
            m_out.append(m_shared->placeOf(text));
            return;
        }
        m_out.startArray(2);
        Codec::put(m_out, text.text());
        Codec::put(m_out, text.beside());
        m_out.endArray();
    }

    QCborStreamWriter &m_out;
    SharedTexts *m_shared; // nothing: they are written where they are
};

class TokenReader
{
public:
    TokenReader(CborIn &in, const QList<SharedText> *shared)
        : m_in(in)
        , m_shared(shared)
    { }

    void take(Token &token, const FieldInfo &info)
    {
        std::visit([this, &token](auto member) { value(token.*member); }, info.member);
    }

private:
    void value(bool &flag) { flag = m_in.boolean(); }
    void value(qint32 &number) { number = static_cast<qint32>(m_in.integer()); }
    void value(qint64 &number) { number = m_in.integer(); }
    void value(QString &text) { text = m_in.text(); }
    void value(MaskedKey &key) { key = MaskedKey::fromKey(m_in.text()); }
    void value(SharedText &text)
    {
        if (!m_shared) {
            m_in.enter();
            const QString first = m_in.text();
            text = SharedText(first, m_in.text());
            m_in.leave();
            return;
        }
        const qint64 place = m_in.integer();
        if (place >= 0 && place < m_shared->size())
            text = m_shared->at(place);
        else
            m_in.fail();
    }

    CborIn &m_in;
    const QList<SharedText> *m_shared;
};

/// The field of a name; nullptr for one that this version does not know.
[[nodiscard]] inline const FieldInfo *infoOf(QStringView name)
{
    for (const FieldInfo &info : fieldInfos) {
        if (fieldName(info.field) == name)
            return &info;
    }
    return nullptr;
}

} // namespace TokenDeck::Codec
