// SPDX-License-Identifier: GPL-3.0-or-later
// Any amount in any currency, against long division by hand; and an amount in a query against exact comparison.
#include "fuzz/harness.h"
#include "query/filter.h"
#include "tokens/money.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

/// A number without sign as long as it must be, the lowest 32 bits first.
using Digits = std::vector<quint32>;

Digits digitsOf(Wide number)
{
    Digits digits;
    for (; number > 0; number >>= 32)
        digits.push_back(static_cast<quint32>(number));
    return digits;
}

Digits times(const Digits &digits, quint32 factor)
{
    Digits product;
    quint64 carry = 0;
    for (const quint32 digit : digits) {
        carry += static_cast<quint64>(digit) * factor;
        product.push_back(static_cast<quint32>(carry));
        carry >>= 32;
    }
    product.push_back(static_cast<quint32>(carry));
    return product;
}

/// Long division, bit by bit, in decimal digits.
QString quotient(const Digits &digits, Wide divisor)
{
    Digits whole(digits.size());
    Wide rest = 0;
    for (size_t i = digits.size(); i-- > 0;) {
        for (int bit = 31; bit >= 0; --bit) {
            rest = rest * 2 + (digits[i] >> bit & 1);
            if (rest < divisor)
                continue;
            rest -= divisor;
            whole[i] |= 1u << bit;
        }
    }
    QString text;
    while (std::ranges::any_of(whole, [](quint32 digit) { return digit != 0; })) {
        quint64 carry = 0;
        for (size_t i = whole.size(); i-- > 0;) {
            carry = carry << 32 | whole[i];
            whole[i] = static_cast<quint32>(carry / 10);
            carry %= 10;
        }
        text.prepend(QChar(u'0' + static_cast<int>(carry)));
    }
    return text.isEmpty() ? u"0"_s : text;
}

Digits sum(Digits one, Digits other)
{
    one.resize(std::max(one.size(), other.size()) + 1);
    other.resize(one.size());
    quint64 carry = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        carry += static_cast<quint64>(one[i]) + other[i];
        one[i] = static_cast<quint32>(carry);
        carry >>= 32;
    }
    return one;
}

/// "7.300000000000e+00" is 7300000000000 of 10^-12.
struct Rate
{
    qint64 digits = 0;
    int decimals = 0;
};

Rate rateOf(double rate)
{
    QByteArray digits = QByteArray::number(rate, 'e', 11);
    const qsizetype mark = digits.indexOf('e');
    Rate read{digits.first(mark).replace('.', "").toLongLong(), 11 - digits.sliced(mark + 1).toInt()};
    for (; read.decimals > 0 && read.digits % 10 == 0; --read.decimals)
        read.digits /= 10;
    return read;
}

/// The magnitude in so many decimals, half rounded up: "1234.57".
QString byHand(Wide magnitude, double rate, qint64 quotaPerUnit, int decimals)
{
    const Rate read = rateOf(rate);
    constexpr quint32 million = 1'000'000;
    const Digits low = times(digitsOf(magnitude), static_cast<quint32>(read.digits % million));
    const Digits high = times(digitsOf(magnitude), static_cast<quint32>(read.digits / million));
    Digits amount = sum(low, times(high, million));
    Wide divisor = quotaPerUnit;
    for (int i = 0; i < read.decimals; ++i)
        divisor *= 10;
    for (int i = 0; i < decimals - qMin(0, read.decimals); ++i)
        amount = times(amount, 10);
    // Half is added by doubling: (2a + d) / 2d.
    QString text = quotient(sum(times(amount, 2), digitsOf(divisor)), 2 * divisor);
    if (decimals == 0)
        return text;
    text = text.rightJustified(decimals + 1, u'0');
    return text.insert(text.size() - decimals, u'.');
}

QLocale plainLocale()
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

void isShownExactly(Wide quota, double rate, double quotaPerUnit)
{
    const Currency currency = Currency::money(u"$"_s, rate, quotaPerUnit);
    const QString shown = currency.format(quota, plainLocale());
    const bool sensible = quotaPerUnit >= 1 && quotaPerUnit <= 1e9 && quotaPerUnit == std::floor(quotaPerUnit);
    require(currency.quotaPerUnit().has_value() == sensible, "a dollar is worth a whole number of units");
    require(currency.isRaw() == !(sensible && rate >= 1e-6 && rate <= 1e9), "a rate has bounds");
    const Wide magnitude = quota < 0 ? -quota : quota;
    const QString sign = quota < 0 ? u"-"_s : QString();
    QuotaSum total;
    for (Wide rest = quota; rest != 0;) {
        const Wide part = std::clamp<Wide>(rest, std::numeric_limits<qint64>::min(),
                                           std::numeric_limits<qint64>::max());
        total.add(static_cast<qint64>(part));
        rest -= part;
        if (magnitude > Wide(1) << 80)
            break;
    }
    if (currency.isRaw()) {
        require(magnitude > Wide(1) << 80 || shown == total.toString(), "raw quota is shown to the last digit");
        return;
    }
    const auto perUnit = static_cast<qint64>(quotaPerUnit);
    QString expected = byHand(magnitude, rate, perUnit, 2);
    const QString millionths = byHand(magnitude, rate, perUnit, 6);
    if (magnitude > 0 && millionths < "0.010000"_L1) {
        expected = millionths == "0.000000"_L1 ? u"0.000001"_s : millionths;
        while (expected.endsWith(u'0') && expected.size() > 4)
            expected.chop(1);
    }
    require(shown == sign + u'$' + expected, "an amount is exact to the last digit shown");
    const QString brief = currency.formatShort(quota, plainLocale());
    const QString rounded = sign + u'$' + byHand(magnitude, rate, perUnit, 0);
    require(brief == shown || brief == rounded, "a short amount is the whole one, or rounded to a whole");
}

/// remaining<…$ for an amount with decimals.
void queryIsExact(quint64 whole, unsigned decimals, qint64 remaining, qint64 quotaPerUnit)
{
    constexpr quint64 maxWhole = 1'000'000'000'000;
    const QString amount = QString::number(whole % maxWhole) + u'.' + u"%1"_s.arg(decimals % 1'000, 3, 10, QChar(u'0'));
    const auto parsed = Filter::parse(QString(u"remaining<"_s + amount + u'$'));
    require(std::holds_alternative<Filter>(parsed), "an amount can be asked for");
    Token token;
    token.setId(1);
    token.status = 1;
    token.remainQuota = remaining;
    const FilterContext context{0, Currency::raw(static_cast<double>(quotaPerUnit)), {}};
    const Wide thousandths = Wide(whole % maxWhole) * 1'000 + decimals % 1'000;
    const bool less = Wide(remaining) * 1'000 < thousandths * quotaPerUnit;
    require(std::get<Filter>(parsed).matches(token, context) == less, "an amount in a query is exact");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    Fuzz::Input input(data, size);
    const quint8 choice = input.byte();
    const quint64 low = input.number();
    const auto high = static_cast<qint32>(input.number());
    const double rate = choice & 1 ? std::bit_cast<double>(input.number())
                                   : static_cast<double>(input.number() % 1'000'000'000'000) / 1e6;
    const double perUnit = choice & 2 ? std::bit_cast<double>(input.number())
                                      : static_cast<double>(input.number() % 1'000'000'001);
    // Less than 2^94, as Currency says.
    const Wide quota = choice & 4 ? (Wide(high / 4) << 64) + low : Wide(static_cast<qint64>(low));
    isShownExactly(quota, rate, perUnit);
    isShownExactly(quota % 10'000'000, rate, 500'000);
    queryIsExact(input.number(), input.byte() * 4u, static_cast<qint64>(low), 1 + static_cast<qint64>(low % 1'000'000));
    static_cast<void>(Currency::raw(perUnit).formatShort(quota, QLocale(QLocale::German)));
    return 0;
}
