// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/ipaddress.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

std::optional<quint32> parseIpv4(QStringView text)
{
    quint32 address = 0;
    quint32 octet = 0;
    int digits = 0;
    int dots = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= u'0' && unit <= u'9') {
            // "01" would be read as octal by some and as decimal by others, so Go refuses it.
            if (digits == 1 && octet == 0)
                return std::nullopt;
            octet = octet * 10 + (unit - u'0');
            ++digits;
            if (octet > 255)
                return std::nullopt;
        } else if (unit == u'.' && digits > 0 && dots < 3) {
            address = address << 8 | octet;
            octet = 0;
            digits = 0;
            ++dots;
        } else {
            return std::nullopt;
        }
    }
    if (dots != 3 || digits == 0)
        return std::nullopt;
    return address << 8 | octet;
}

int hexDigit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit >= u'a' && unit <= u'f')
        return unit - u'a' + 10;
    if (unit >= u'A' && unit <= u'F')
        return unit - u'A' + 10;
    return -1;
}

using Groups = std::array<quint16, 8>;

std::optional<Groups> parseIpv6(QStringView rest)
{
    Groups groups{};
    size_t count = 0;
    std::optional<size_t> ellipsis;
    if (rest.startsWith(u"::")) {
        ellipsis = 0;
        rest = rest.sliced(2);
    }
    while (count < groups.size() && !rest.isEmpty()) {
        quint32 group = 0;
        qsizetype digits = 0;
        for (; digits < rest.size() && hexDigit(rest[digits]) >= 0; ++digits) {
            if (digits == 4)
                return std::nullopt;
            group = group << 4 | static_cast<quint32>(hexDigit(rest[digits]));
        }
        if (digits == 0)
            return std::nullopt;

        if (digits < rest.size() && rest[digits] == u'.') {
            // An embedded IPv4 address ends the text; whether it ends the sixteen bytes is seen below.
            if (count > 6)
                return std::nullopt;
            const std::optional<quint32> embedded = parseIpv4(rest);
            if (!embedded)
                return std::nullopt;
            groups[count++] = static_cast<quint16>(*embedded >> 16);
            groups[count++] = static_cast<quint16>(*embedded);
            rest = {};
            break;
        }

        groups[count++] = static_cast<quint16>(group);
        rest = rest.sliced(digits);
        if (rest.isEmpty())
            break;
        if (rest.front() != u':' || rest.size() == 1)
            return std::nullopt;
        rest = rest.sliced(1);
        if (rest.front() == u':') {
            if (ellipsis)
                return std::nullopt;
            ellipsis = count;
            rest = rest.sliced(1);
        }
    }
    // "::" stands for at least one group.
    if (!rest.isEmpty() || ellipsis.has_value() != (count < groups.size()))
        return std::nullopt;
    // What follows "::" goes to the end; the groups that were not written are zero.
    if (ellipsis)
        std::rotate(groups.begin() + *ellipsis, groups.begin() + count, groups.end());
    return groups;
}

struct KnownRange
{
    IpKind kind;
    IpRange range;
};

const auto &knownRanges()
{
    static const std::array ranges = [] {
        const auto known = [](IpKind kind, QStringView text) { return KnownRange{kind, *IpRange::parse(text)}; };
        return std::array{
            known(IpKind::Unspecified, u"0.0.0.0/32"),       known(IpKind::Unspecified, u"::/128"),
            known(IpKind::Loopback, u"127.0.0.0/8"),         known(IpKind::Loopback, u"::1/128"),
            known(IpKind::Private, u"10.0.0.0/8"),           known(IpKind::Private, u"172.16.0.0/12"),
            known(IpKind::Private, u"192.168.0.0/16"),       known(IpKind::Private, u"fc00::/7"),
            known(IpKind::LinkLocal, u"169.254.0.0/16"),     known(IpKind::LinkLocal, u"fe80::/10"),
            known(IpKind::Documentation, u"192.0.2.0/24"),   known(IpKind::Documentation, u"198.51.100.0/24"),
            known(IpKind::Documentation, u"203.0.113.0/24"), known(IpKind::Documentation, u"2001:db8::/32"),
            known(IpKind::Documentation, u"3fff::/20"),
        };
    }();
    return ranges;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    // The first dot or colon decides, as in Go: no text is both.
    for (const QChar c : text) {
        if (c == u'.') {
            const std::optional<quint32> address = parseIpv4(text);
            return address ? std::optional(fromIpv4(*address)) : std::nullopt;
        }
        if (c == u':') {
            const std::optional<Groups> groups = parseIpv6(text);
            if (!groups)
                return std::nullopt;
            const auto half = [&groups](size_t first) {
                quint64 bits = 0;
                for (size_t i = first; i < first + 4; ++i)
                    bits = bits << 16 | (*groups)[i];
                return bits;
            };
            return fromIpv6(half(0), half(4));
        }
    }
    return std::nullopt;
}

IpKind IpAddress::kind() const
{
    return IpRange(*this).kind();
}

QString IpAddress::toString() const
{
    if (isIpv4()) {
        const auto octet = [this](int shift) { return QString::number((m_low >> shift) & 0xff); };
        return octet(24) + u'.' + octet(16) + u'.' + octet(8) + u'.' + octet(0);
    }

    Groups groups;
    for (size_t i = 0; i < 4; ++i) {
        groups[i] = static_cast<quint16>(m_high >> (48 - 16 * i));
        groups[i + 4] = static_cast<quint16>(m_low >> (48 - 16 * i));
    }
    // The longest run of two or more zero groups, the first of equals, becomes "::".
    size_t runStart = groups.size();
    size_t runLength = 1;
    for (size_t i = 0; i < groups.size();) {
        size_t end = i;
        while (end < groups.size() && groups[end] == 0)
            ++end;
        if (end - i > runLength) {
            runStart = i;
            runLength = end - i;
        }
        i = end + 1;
    }
    QString text;
    text.reserve(39);
    for (size_t i = 0; i < groups.size(); ++i) {
        if (i == runStart) {
            text += u"::"_s;
            i += runLength - 1;
            continue;
        }
        if (i > 0 && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

IpRange::IpRange(const IpAddress &address, int prefixLength)
{
    const int length = address.isIpv4() ? prefixLength + 96 : prefixLength;
    const auto mask = [](int bits) { return bits <= 0 ? 0 : ~Q_UINT64_C(0) << (64 - qMin(bits, 64)); };
    m_highMask = mask(length);
    m_lowMask = mask(length - 64);
    m_network = {address.m_high & m_highMask, address.m_low & m_lowMask};
    m_length = static_cast<quint8>(length);
    m_ipv4 = address.isIpv4();
}

std::optional<IpRange> IpRange::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const QStringView addressText = text.first(slash);
    const QStringView lengthText = text.sliced(slash + 1);
    const std::optional<IpAddress> address = IpAddress::parse(addressText);
    if (!address || lengthText.isEmpty())
        return std::nullopt;
    int length = 0;
    for (const QChar c : lengthText) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        // Leading zeros are taken here, unlike in octets; the bound only keeps the number from overflowing.
        length = qMin(length * 10 + (c.unicode() - u'0'), 1000);
    }
    const bool dotted = !addressText.contains(u':');
    if (length > (dotted ? 32 : 128))
        return std::nullopt;
    if (dotted || !address->isIpv4())
        return IpRange(*address, length);
    if (length >= 96)
        return IpRange(*address, length - 96);

    // A shorter prefix cuts into the mark of a mapped address, and what is left is an IPv6 range.
    const quint64 lowMask = length <= 64 ? 0 : ~Q_UINT64_C(0) << (128 - length);
    return IpRange(IpAddress::fromIpv6(0, address->m_low & lowMask), length);
}

quint64 IpRange::addressCount() const
{
    return sizeExponent() < 64 ? Q_UINT64_C(1) << sizeExponent() : std::numeric_limits<quint64>::max();
}

IpKind IpRange::kind() const
{
    if (prefixLength() == 0)
        return IpKind::WholeInternet;
    for (const KnownRange &known : knownRanges()) {
        if (known.range.contains(*this))
            return known.kind;
    }
    return IpKind::Ordinary;
}

bool isLoopback(const QString &host)
{
    const auto address = IpAddress::parse(host);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || (address && address->kind() == IpKind::Loopback);
}

} // namespace TokenDeck
