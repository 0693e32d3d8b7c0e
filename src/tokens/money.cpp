// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/money.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

// Together these keep every product below within 127 bits.
constexpr double maxQuotaPerUnit = 1e9;
constexpr double minRate = 1e-6;
constexpr double maxRate = 1e9;
constexpr int rateDigits = 12;

/// As QLocale writes integers, also those that are none of its own. @p number is not negative.
QString grouped(Wide number, const QLocale &locale)
{
    if (number <= std::numeric_limits<qint64>::max())
        return locale.toString(static_cast<qint64>(number));
    QString text = grouped(number / 1000, locale);
    if (!(locale.numberOptions() & QLocale::OmitGroupSeparator))
        text += locale.groupSeparator();
    const auto rest = static_cast<int>(number % 1000);
    return text + locale.toString(rest / 100) + locale.toString(rest / 10 % 10) + locale.toString(rest % 10);
}

/// The digits behind the decimal point: all of @p least, and more up to @p most while they are not zeros.
QString fractionText(qint64 fraction, int least, int most, const QLocale &locale)
{
    while (most > least && fraction % 10 == 0) {
        fraction /= 10;
        --most;
    }
    QString text;
    for (; most > 0; --most, fraction /= 10)
        text.prepend(locale.toString(static_cast<int>(fraction % 10)));
    return locale.decimalPoint() + text;
}

/// numerator / denominator, half rounded up; neither is negative.
qint64 rounded(Wide numerator, Wide denominator)
{
    return static_cast<qint64>((2 * numerator + denominator) / (2 * denominator));
}

} // namespace

Currency Currency::raw(double quotaPerUnit)
{
    Currency currency;
    if (quotaPerUnit >= 1 && quotaPerUnit <= maxQuotaPerUnit && quotaPerUnit == std::floor(quotaPerUnit))
        currency.m_quotaPerUnit = static_cast<qint64>(quotaPerUnit);
    return currency;
}

Currency Currency::money(const QString &symbol, double rate, double quotaPerUnit)
{
    Currency currency = raw(quotaPerUnit);
    if (!currency.quotaPerUnit() || !(rate >= minRate && rate <= maxRate))
        return currency;
    // A number of at most twelve digits comes out of a double as it was written: "7.30000000000e+00".
    const QString text = QString::number(rate, 'e', rateDigits - 1);
    const qsizetype mark = text.indexOf(u'e');
    qint64 digits = text.first(mark).remove(u'.').toLongLong();
    int decimals = rateDigits - 1 - text.sliced(mark + 1).toInt();
    for (; decimals > 0 && digits % 10 == 0; --decimals)
        digits /= 10;
    currency.m_symbol = symbol;
    currency.m_rateDigits = digits;
    currency.m_rateDecimals = decimals;
    return currency;
}

Currency Currency::dollars(qint64 unitsPerDollar)
{
    Currency currency;
    currency.m_symbol = u"$"_s;
    currency.m_quotaPerUnit = unitsPerDollar;
    currency.m_rateDigits = 1;
    return currency;
}

Currency::Parts Currency::parts(Wide magnitude) const
{
    const Wide denominator = m_quotaPerUnit * powerOfTen(m_rateDecimals);
    const Wide part = magnitude % denominator * m_rateDigits;
    return {magnitude / denominator * m_rateDigits + part / denominator, part % denominator, denominator};
}

std::strong_ordering Currency::compare(qint64 quota, Wide digits, int decimals) const
{
    const bool negative = quota < 0;
    if (negative != (digits < 0))
        return negative ? std::strong_ordering::less : std::strong_ordering::greater;
    // By magnitude: the whole, and then what is behind the point.
    const auto [whole, numerator, denominator] = parts(negative ? -Wide(quota) : Wide(quota));
    const Wide magnitude = negative ? -digits : digits;
    const Wide unit = powerOfTen(decimals);
    auto order = whole <=> magnitude / unit;
    if (order == std::strong_ordering::equal)
        order = numerator * unit <=> magnitude % unit * denominator;
    return negative ? 0 <=> order : order;
}

double Currency::drawn(Wide quota) const
{
    if (isRaw())
        return static_cast<double>(quota);
    const auto [whole, numerator, denominator] = parts(quota < 0 ? -quota : quota);
    const double magnitude = static_cast<double>(whole)
        + static_cast<double>(numerator) / static_cast<double>(denominator);
    return quota < 0 ? -magnitude : magnitude;
}

QString Currency::format(Wide quota, const QLocale &locale) const
{
    const QString sign = quota < 0 ? locale.negativeSign() : QString();
    const Wide magnitude = quota < 0 ? -quota : quota;
    if (isRaw())
        return sign + grouped(magnitude, locale);

    auto [whole, rest, denominator] = parts(magnitude);
    const QString front = sign + m_symbol;
    if (whole == 0 && rest > 0 && rest * 100 < denominator) {
        const qint64 millionths = qMax(qint64{1}, rounded(rest * 1'000'000, denominator));
        return front + locale.toString(0) + fractionText(millionths, 2, 6, locale);
    }
    qint64 hundredths = rounded(rest * 100, denominator);
    if (hundredths == 100) {
        hundredths = 0;
        ++whole;
    }
    return front + grouped(whole, locale) + fractionText(hundredths, 2, 2, locale);
}

QString Currency::formatShort(Wide quota, const QLocale &locale) const
{
    constexpr int decimalsUpTo = 1'000;
    const Wide magnitude = quota < 0 ? -quota : quota;
    if (isRaw())
        return format(quota, locale);
    const auto [whole, rest, denominator] = parts(magnitude);
    if (whole < decimalsUpTo)
        return format(quota, locale);
    return (quota < 0 ? locale.negativeSign() : QString()) + m_symbol
        + grouped(whole + rounded(rest, denominator), locale);
}

QString QuotaSum::toString() const
{
    QString digits;
    Wide rest = m_value;
    do {
        digits.prepend(QChar(u'0' + qAbs(static_cast<int>(rest % 10))));
        rest /= 10;
    } while (rest != 0);
    return m_value < 0 ? QString(u'-' + digits) : digits;
}

} // namespace TokenDeck
