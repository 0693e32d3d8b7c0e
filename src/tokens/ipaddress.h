// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace TokenDeck {

/// What sort of network an address or a range belongs to, as far as its number shows.
enum class IpKind : quint8 {
    Ordinary,
    Unspecified,   ///< 0.0.0.0 or ::, which no caller has
    Loopback,      ///< 127.0.0.0/8, ::1
    Private,       ///< RFC 1918, fc00::/7
    LinkLocal,     ///< 169.254.0.0/16, fe80::/10
    Documentation, ///< kept for examples: 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, 2001:db8::/32, 3fff::/20
    WholeInternet, ///< every address of IPv4 or of IPv6
};

/// An IPv4 or IPv6 address. Gateways are written in Go, so this accepts what Go's net.ParseIP accepts and writes what
/// Go's net.IP.String writes. As there, an IPv4-mapped IPv6 address *is* its IPv4 address.
class IpAddress
{
public:
    /// The address ::.
    constexpr IpAddress() = default;
    [[nodiscard]] static constexpr IpAddress fromIpv4(quint32 address) { return {0, mappedPrefix | address}; }
    /// @p high: the first eight bytes in network order, @p low: the last eight.
    [[nodiscard]] static constexpr IpAddress fromIpv6(quint64 high, quint64 low) { return {high, low}; }

    /// Nothing unless the whole text is one address: no blanks, zones, names, ranges or octets with leading zeros.
    [[nodiscard]] static std::optional<IpAddress> parse(QStringView text);

    [[nodiscard]] constexpr bool isIpv4() const { return m_high == 0 && (m_low >> 32) == (mappedPrefix >> 32); }
    [[nodiscard]] IpKind kind() const;

    /// The canonical text (RFC 5952), IPv4 in dotted decimals.
    [[nodiscard]] QString toString() const;

    friend constexpr bool operator==(const IpAddress &, const IpAddress &) = default;
    /// By number, all of IPv4 lying where its mapped addresses lie.
    friend constexpr std::strong_ordering operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    friend class IpRange;

    static constexpr quint64 mappedPrefix = Q_UINT64_C(0xffff'0000'0000);

    constexpr IpAddress(quint64 high, quint64 low)
        : m_high(high)
        , m_low(low)
    { }

    quint64 m_high = 0;
    quint64 m_low = 0;
};

/// A network and the length of its prefix; a single address is a range of one.
class IpRange
{
public:
    /// The address :: alone.
    constexpr IpRange() = default;
    explicit IpRange(const IpAddress &address)
        : IpRange(address, address.isIpv4() ? 32 : 128)
    { }

    /// What Go's net.ParseCIDR takes: an address, a slash, a length. Bits beyond the prefix are dropped, and a prefix
    /// of at least 96 bits on an IPv4-mapped address is the IPv4 range it means.
    [[nodiscard]] static std::optional<IpRange> parse(QStringView text);

    [[nodiscard]] const IpAddress &network() const { return m_network; }
    /// In bits of the range's own kind of address: 0 to 32, or 0 to 128.
    [[nodiscard]] int prefixLength() const { return m_ipv4 ? m_length - 96 : m_length; }
    [[nodiscard]] bool isIpv4() const { return m_ipv4; }
    [[nodiscard]] bool isSingleAddress() const { return m_length == 128; }

    /// An IPv4 range holds no IPv6 address and the other way round, even where the numbers would lie inside.
    [[nodiscard]] bool contains(const IpAddress &address) const
    {
        return ((address.m_high ^ m_network.m_high) & m_highMask) == 0
            && ((address.m_low ^ m_network.m_low) & m_lowMask) == 0 && address.isIpv4() == m_ipv4;
    }
    [[nodiscard]] bool contains(const IpRange &other) const
    {
        return other.m_length >= m_length && contains(other.m_network);
    }

    /// How many addresses it holds is two to the power of this: 0 to 128.
    [[nodiscard]] int sizeExponent() const { return 128 - m_length; }
    /// How many addresses it holds; the largest quint64 where that is too many to say.
    [[nodiscard]] quint64 addressCount() const;

    /// The kind that all its addresses share.
    [[nodiscard]] IpKind kind() const;

    /// As Go's net.IPNet.String: "10.0.0.0/8".
    [[nodiscard]] QString toString() const { return m_network.toString() + u'/' + QString::number(prefixLength()); }

    friend bool operator==(const IpRange &a, const IpRange &b)
    {
        return a.m_network == b.m_network && a.m_length == b.m_length;
    }

private:
    IpRange(const IpAddress &address, int prefixLength);

    IpAddress m_network;
    quint64 m_highMask = ~Q_UINT64_C(0);
    quint64 m_lowMask = ~Q_UINT64_C(0);
    quint8 m_length = 128; ///< over all 128 bits, an IPv4 range's mapped prefix included
    bool m_ipv4 = false;
};

/// Whether a host is this computer, judging by its name alone: what is sent there crosses no network.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace TokenDeck
