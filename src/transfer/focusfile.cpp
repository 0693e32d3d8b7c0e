// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/focusfile.h"

#include "transfer/csvwriter.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int decimals = 12;

struct FocusColumn
{
    QLatin1StringView name;
    void (*write)(CsvWriter &writer, const UseCharge &charge);
};

void writeCost(CsvWriter &writer, const UseCharge &charge)
{
    writer.text(dollarsOf(charge.use.quota, charge.quotaPerDollar));
}

void writeQuantity(CsvWriter &writer, const UseCharge &charge)
{
    if (charge.use.tokens > 0)
        writer.integer(charge.use.tokens);
    else if (charge.use.calls > 0)
        writer.integer(charge.use.calls);
    else
        writer.null();
}

void writeUnit(CsvWriter &writer, const UseCharge &charge)
{
    if (charge.use.tokens > 0)
        writer.word("Tokens");
    else if (charge.use.calls > 0)
        writer.word("Requests");
    else
        writer.null();
}

void writeDescription(CsvWriter &writer, const UseCharge &charge)
{
    const QString model = charge.model.isEmpty() ? u"unknown model"_s : charge.model;
    writer.text(charge.tokenName.isEmpty() ? model : QString(model % u" by "_s % charge.tokenName));
}

constexpr FocusColumn columns[]{
    {"BilledCost"_L1, writeCost},
    {"BillingAccountId"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.text(charge.account); }},
    {"BillingAccountName"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.text(charge.gateway); }},
    {"BillingCurrency"_L1, [](CsvWriter &writer, const UseCharge &) { writer.word("USD"); }},
    {"BillingPeriodStart"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.time(charge.monthFrom); }},
    {"BillingPeriodEnd"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.time(charge.monthTo); }},
    {"ChargeCategory"_L1, [](CsvWriter &writer, const UseCharge &) { writer.word("Usage"); }},
    {"ChargeDescription"_L1, writeDescription},
    {"ChargePeriodStart"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.time(charge.from); }},
    {"ChargePeriodEnd"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.time(charge.to); }},
    {"ConsumedQuantity"_L1, writeQuantity},
    {"ConsumedUnit"_L1, writeUnit},
    {"EffectiveCost"_L1, writeCost},
    {"ProviderName"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.text(charge.gateway); }},
    {"ServiceCategory"_L1, [](CsvWriter &writer, const UseCharge &) { writer.word("AI and Machine Learning"); }},
    {"ServiceName"_L1, [](CsvWriter &writer, const UseCharge &) { writer.word("LLM API gateway"); }},
    {"x_TokenId"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.text(charge.token); }},
    {"x_TokenName"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.text(charge.tokenName); }},
    {"x_Model"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.text(charge.model); }},
    {"x_Group"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.text(charge.group); }},
    {"x_Calls"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.integer(charge.use.calls); }},
    {"x_QuotaUnits"_L1, [](CsvWriter &writer, const UseCharge &charge) { writer.integer(charge.use.quota); }},
};

} // namespace

QString dollarsOf(Wide quota, qint64 quotaPerDollar)
{
    const bool isNegative = quota < 0;
    const Wide magnitude = isNegative ? -quota : quota;
    Wide whole = magnitude / quotaPerDollar;
    Wide rest = magnitude % quotaPerDollar * powerOfTen(decimals);
    Wide behind = (rest + quotaPerDollar / 2) / quotaPerDollar;
    if (behind == powerOfTen(decimals)) {
        behind = 0;
        ++whole;
    }
    QString text = QString::number(static_cast<qint64>(whole));
    if (behind > 0) {
        QString digits = QString::number(static_cast<qint64>(behind)).rightJustified(decimals, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return isNegative && (whole > 0 || behind > 0) ? QString(u'-' + text) : text;
}

QByteArray focusFile(const QList<UseCharge> &charges, bool byteOrderMark)
{
    ByteBuffer buffer;
    if (byteOrderMark)
        buffer.append("\xef\xbb\xbf");
    CsvWriter writer(buffer);
    for (const FocusColumn &column : columns)
        writer.text(QString(column.name));
    writer.endRow();
    for (const UseCharge &charge : charges) {
        for (const FocusColumn &column : columns)
            column.write(writer, charge);
        writer.endRow();
    }
    return buffer.take();
}

} // namespace TokenDeck
