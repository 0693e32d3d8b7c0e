// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as an address and as a range, against the system's own parser; and what ranges hold, bit by bit.
#include "fuzz/harness.h"
#include "tokens/ipaddress.h"

#include <arpa/inet.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

using Bits = std::array<quint8, 16>;

/// As Go has it: an IPv4 address is the IPv6 address that maps it.
std::optional<Bits> systemsReading(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.contains('\0'))
        return std::nullopt;
    Bits bits{};
    if (inet_pton(AF_INET6, bytes.constData(), bits.data()) == 1)
        return bits;
    bits = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (inet_pton(AF_INET, bytes.constData(), bits.data() + 12) == 1)
        return bits;
    return std::nullopt;
}

IpAddress addressOf(const Bits &bits)
{
    quint64 high = 0;
    quint64 low = 0;
    for (size_t i = 0; i < 8; ++i) {
        high = high << 8 | bits[i];
        low = low << 8 | bits[8 + i];
    }
    return IpAddress::fromIpv6(high, low);
}

QString systemsText(const Bits &bits)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const bool ipv4 = addressOf(bits).isIpv4();
    require(inet_ntop(ipv4 ? AF_INET : AF_INET6, bits.data() + (ipv4 ? 12 : 0), text.data(), text.size()) != nullptr,
            "the system has a text for every address");
    return QString::fromLatin1(text.data());
}

void isReadAsTheSystemDoes(const QString &text)
{
    const std::optional<Bits> expected = systemsReading(text);
    const std::optional<IpAddress> address = IpAddress::parse(text);
    require(address.has_value() == expected.has_value(), "the same texts are addresses");
    if (!address)
        return;
    require(*address == addressOf(*expected), "the same address is read");
    require(IpAddress::parse(address->toString()) == address, "an address is read back");
    // The system writes some addresses of the first 2^32 with dots, Go does not.
    const bool dotted = std::all_of(expected->begin(), expected->begin() + 12, [](quint8 byte) { return byte == 0; });
    require(dotted || address->toString() == systemsText(*expected), "an address is written as the system does");
    const IpRange alone(*address);
    require(alone.contains(*address) && alone.isSingleAddress() && alone.addressCount() == 1, "an address is a range");
}

/// The reading of a range by its bits, the mapped prefix of IPv4 included.
struct Range
{
    Bits network{};
    int length = 0;
};

std::optional<Range> readRange(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const QString address = text.first(slash);
    const std::optional<Bits> bits = systemsReading(address);
    const QByteArray digits = text.sliced(slash + 1).toUtf8();
    const bool plain = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!bits || !plain)
        return std::nullopt;
    const qsizetype zeros = std::find_if(digits.begin(), digits.end() - 1, [](char c) { return c != '0'; })
        - digits.begin();
    const int length = digits.size() - zeros > 3 ? 1'000 : digits.sliced(zeros).toInt();
    const bool dotted = !address.contains(u':');
    if (length > (dotted ? 32 : 128))
        return std::nullopt;
    return Range{*bits, length + (dotted ? 96 : 0)};
}

bool holds(const Range &range, const Bits &address)
{
    for (int bit = 0; bit < range.length; ++bit) {
        const auto at = static_cast<size_t>(bit / 8);
        if (((range.network[at] ^ address[at]) >> (7 - bit % 8) & 1) != 0)
            return false;
    }
    return true;
}

void rangeHolds(const QString &text, const std::optional<Bits> &other)
{
    const std::optional<Range> expected = readRange(text);
    const std::optional<IpRange> range = IpRange::parse(text);
    require(range.has_value() == expected.has_value(), "the same texts are ranges");
    if (!range)
        return;
    require(range->contains(range->network()), "a range holds its network");
    require(range->contains(*range), "a range holds itself");
    require(range->sizeExponent() == 128 - expected->length, "a range is as large as its prefix says");
    require(range->prefixLength() >= 0 && range->prefixLength() <= (range->isIpv4() ? 32 : 128), "a prefix has bounds");
    const auto again = IpRange::parse(range->toString());
    require(again == range || (!range->isIpv4() && range->network().isIpv4()), "a range is read back");
    const bool whole = range->prefixLength() == 0;
    require((range->kind() == IpKind::WholeInternet) == whole, "the whole internet has no prefix");
    if (!other)
        return;
    const IpAddress address = addressOf(*other);
    require(range->contains(address) == (address.isIpv4() == range->isIpv4() && holds(*expected, *other)),
            "a range holds what has its bits");
    if (range->contains(address) && range->kind() != IpKind::Ordinary && !whole)
        require(address.kind() == range->kind(), "what is in a range is of its kind");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    Fuzz::Input input(data, size);
    const QString first = input.text();
    const QString second = input.text();
    Bits raw{};
    for (quint8 &byte : raw)
        byte = input.byte();
    isReadAsTheSystemDoes(first);
    isReadAsTheSystemDoes(second);
    isReadAsTheSystemDoes(addressOf(raw).toString());
    rangeHolds(first, systemsReading(second));
    rangeHolds(first, raw);
    // Every prefix of it holds it.
    const QString address = addressOf(raw).toString();
    const IpRange range = IpRange::parse(QString(address + u'/' + QString::number(raw[0] % 33))).value_or(IpRange());
    require(range.contains(addressOf(raw)) || range == IpRange(), "an address is in its own network");
    return 0;
}
