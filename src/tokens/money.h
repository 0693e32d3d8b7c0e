// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace TokenDeck {

/// Holds every product of two qint64, and sums of more of them than there can be.
__extension__ using Wide = __int128;

/// @p exponent: 0 to 38.
[[nodiscard]] constexpr Wide powerOfTen(int exponent)
{
    Wide power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// How a site shows quota: as money in one currency, or as the raw number of quota units. Amounts are exact from the
/// units to the last digit shown. A value.
class Currency
{
public:
    /// Raw quota, and what a dollar is worth is not known.
    Currency() = default;
    /// Raw quota. @p quotaPerUnit as in money(); not known if it is anything else.
    [[nodiscard]] static Currency raw(double quotaPerUnit);
    /// @p quotaPerUnit: quota units that make 1 US dollar, a whole number from 1 to 10^9.
    /// @p rate: what a dollar is worth in the currency, 10^-6 to 10^9, taken with twelve digits.
    /// Raw quota if either is anything else.
    [[nodiscard]] static Currency money(const QString &symbol, double rate, double quotaPerUnit);

    /// US dollars. @p unitsPerDollar: 1 to 10^12.
    [[nodiscard]] static Currency dollars(qint64 unitsPerDollar);

    [[nodiscard]] bool isRaw() const { return m_rateDigits == 0; }
    /// Quota units that make 1 US dollar; nothing unless the site said something sensible.
    [[nodiscard]] std::optional<qint64> quotaPerUnit() const
    {
        return m_quotaPerUnit > 0 ? std::optional(m_quotaPerUnit) : std::nullopt;
    }

    /// What a dollar is worth, from which money() makes the same; 0 for raw quota.
    [[nodiscard]] double rate() const { return double(m_rateDigits) / double(powerOfTen(m_rateDecimals)); }

    /// What stands in front of amounts; empty for raw quota.
    [[nodiscard]] const QString &symbol() const { return m_symbol; }
    /// How @p quota, as it is worth in the currency, compares with @p digits / 10^@p decimals. Not for raw quota.
    /// @p decimals: at most maxDecimals.
    [[nodiscard]] std::strong_ordering compare(qint64 quota, Wide digits, int decimals) const;
    static constexpr int maxDecimals = 9;

    /// As it is worth in the currency, for what is drawn; raw quota as it is.
    [[nodiscard]] double drawn(Wide quota) const;
    /// "$1,234.56", "-$1.00". Rounded to two decimals, half away from zero; amounts below 0.01 to six, and never to 0.
    /// @p quota: less than 2^94, which is as much as 2^31 tokens can have.
    [[nodiscard]] QString format(Wide quota, const QLocale &locale) const;
    /// Where there is little room: from 1,000 on without decimals, "$1,235".
    [[nodiscard]] QString formatShort(Wide quota, const QLocale &locale) const;

    friend bool operator==(const Currency &, const Currency &) = default;

private:
    /// The magnitude in the currency: numerator / denominator is what is behind the whole.
    struct Parts
    {
        Wide whole;
        Wide numerator;
        Wide denominator;
    };
    [[nodiscard]] Parts parts(Wide magnitude) const;

    QString m_symbol;
    qint64 m_quotaPerUnit = 0; // not known
    qint64 m_rateDigits = 0;   // the rate is m_rateDigits / 10^m_rateDecimals; 0: raw
    int m_rateDecimals = 0;
};

/// The exact sum of quota amounts, which need not fit into a qint64.
class QuotaSum
{
public:
    void add(qint64 quota) { m_value += quota; }
    /// @p quota in units of which @p scale are one.
    void add(qint64 quota, qint64 scale) { m_value += Wide(quota) * scale; }
    void add(QuotaSum other) { m_value += other.m_value; }
    [[nodiscard]] Wide value() const { return m_value; }
    /// In decimal digits, for files.
    [[nodiscard]] QString toString() const;

    friend bool operator==(QuotaSum, QuotaSum) = default;

private:
    Wide m_value = 0;
};

} // namespace TokenDeck
