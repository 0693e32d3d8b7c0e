// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/family.h"
#include "tokens/maskedkey.h"
#include "tokens/sharedtext.h"
#include "tokens/tokenid.h"

#include <QString>

#include <array>

namespace TokenDeck {

/// Whether a time, in Unix seconds, lies in the years 1 to 9999, which calendars show and ISO 8601 writes.
[[nodiscard]] constexpr bool isInCalendar(qint64 seconds)
{
    return seconds >= -62'135'596'800 && seconds <= 253'402'300'799;
}

/// The fields of a token that a gateway may fail to report, in the order of exports. What each is stands in fields.h.
enum class Field : quint8 {
    Name,
    Status,
    Key,
    Group,
    RemainQuota,
    UsedQuota,
    UnlimitedQuota,
    ExpiredTime,
    CreatedTime,
    AccessedTime,
    Models,
    Ips,
    UserId,
    Count,
};

/// One API token as its gateway sent it. A plain value: exact integers, nothing formatted, the key masked.
struct Token
{
    static constexpr qint64 neverExpires = -1;

    qint64 userId = 0;
    qint64 createdTime = 0;            ///< Unix seconds
    qint64 accessedTime = 0;           ///< Unix seconds; the moment of creation until the token is first charged
    qint64 expiredTime = neverExpires; ///< Unix seconds; any other value before now is expired, 0 and negatives too
    qint64 remainQuota = 0;            ///< quota units, may be negative; says nothing when unlimitedQuota
    qint64 usedQuota = 0;              ///< quota units
    MaskedKey key;
    Family family = Family::Unknown; ///< of its gateway, by whose rules its limits are read
    qint32 status = 0;               ///< as stored: 1 enabled, 2 disabled, 3 expired, 4 exhausted, others may appear
    /// A bit for each Field that was missing or of the wrong type.
    quint16 unknownFields : static_cast<int>(Field::Count) = 0;
    bool isUsedUp : 1 = false;  ///< its number of calls, or its quota for a window of time, when it was read
    bool countsUses : 1 = true; ///< usedQuota and accessedTime move with each use
    bool unlimitedQuota = false;
    bool modelLimitsEnabled = false; ///< models are a limit
    bool ipLimitsEnabled = false;    ///< ips are a limit

private:
    // A TokenId in pieces, since as a whole it would make every token eight bytes wider.
    bool m_idIsText = false;
    TokenId::Account m_account = 0;
    qint64 m_id = 0;

public:
    QString name;      ///< any text: empty, newlines, markup, right-to-left
    SharedText group;  ///< empty: the user's own; beside it the one that is tried where it does not offer a model
    SharedText models; ///< as the gateway holds it; One Hub's array as the text of a JSON array
    SharedText ips;    ///< likewise; beside it the addresses that are denied, where a fork has such a list

    [[nodiscard]] TokenId id() const { return {m_id, m_account, m_idIsText}; }
    void setId(TokenId id)
    {
        m_id = id.m_value;
        m_account = id.m_account;
        m_idIsText = id.m_isText;
    }

    void setAccount(TokenId::Account account) { m_account = account; }

    [[nodiscard]] bool knows(Field field) const { return !(unknownFields & bit(field)); }
    void setUnknown(Field field) { unknownFields |= bit(field); }

    [[nodiscard]] bool expiresNever() const { return expiredTime == neverExpires; }
    [[nodiscard]] bool isExpiredAt(qint64 now) const { return !expiresNever() && expiredTime <= now; }

    /// Servers set accessedTime to the moment of creation, give or take a few seconds.
    [[nodiscard]] bool wasTouchedAtCreation() const
    {
        // Unsigned, for a gateway's times may lie so far apart that the difference is no qint64.
        const auto apart = static_cast<quint64>(qMax(accessedTime, createdTime))
            - static_cast<quint64>(qMin(accessedTime, createdTime));
        return apart <= 5;
    }

    friend bool operator==(const Token &, const Token &) = default;

    /// Of unknownFields.
    [[nodiscard]] static constexpr quint16 bit(Field field)
    {
        return static_cast<quint16>(1u << static_cast<unsigned>(field));
    }
};

inline constexpr size_t fieldCount = static_cast<size_t>(Field::Count);
/// How many tokens did not report a field, for each.
using FieldCounts = std::array<qint64, fieldCount>;

/// What a token is now, in order of severity: servers write "expired" and "exhausted" only when a token is next used.
enum class EffectiveStatus : quint8 { Enabled, Disabled, Unknown, Exhausted, Expired };

/// @p now in Unix seconds. Unknown where the stored status is none of the four, or a field that decides is unknown.
[[nodiscard]] EffectiveStatus effectiveStatus(const Token &token, qint64 now);

} // namespace TokenDeck
