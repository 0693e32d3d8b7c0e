// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/sumpane.h"

#include "table/tokentext.h"
#include "tokens/statuses.h"
#include "ui/common/widgets.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

QFont titleFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    return font;
}

QFormLayout *newForm(QVBoxLayout *layout)
{
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(6);
    rows->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->setLabelAlignment(Qt::AlignLeft);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(rows);
    return rows;
}

SumPane::SumPane(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_head = noteLabel(this);
    m_head->setFont(titleFont(font()));
    layout->addWidget(m_head);
    QFormLayout *form = newForm(layout);
    for (const QString &title :
         {tr("Status"), tr("Remaining"), tr("Used"), tr("Next expiry"), tr("Group"), tr("Models"), tr("IPs")}) {
        auto *label = new QLabel(title, this);
        keepMuted(label);
        m_values.push_back(noteLabel(this));
        m_values.back()->setAccessibleDescription(title);
        form->addRow(label, m_values.back());
    }
}

void SumPane::showSum(const SelectionSum &sum, const TokenText &text)
{
    m_head->setText(tr("%Ln token(s) selected", nullptr, static_cast<int>(sum.tokens)));
    QStringList statuses;
    for (const StatusInfo &each : TokenDeck::statuses()) {
        if (const qsizetype count = sum.statuses.at(static_cast<size_t>(each.status)); count > 0)
            statuses.append(TokenText::statusWord(each.status) % u": "_s % text.locale().toString(count));
    }
    const auto amount = [&](const QuotaSum &quota, qsizetype known, qsizetype unlimited, qsizetype unknown) {
        QStringList parts;
        if (known > 0)
            parts.append(text.amount(quota.value()));
        if (unlimited > 0)
            parts.append(tr("%Ln unlimited", nullptr, static_cast<int>(unlimited)));
        if (unknown > 0)
            parts.append(tr("%Ln not reported", nullptr, static_cast<int>(unknown)));
        return parts.join(u'\n');
    };
    const auto common = [](const SelectionSum::Common &limits, const QString &alike) {
        return limits.kinds == 1 ? alike : tr("%Ln different", nullptr, static_cast<int>(limits.kinds));
    };
    const QStringList values{
        statuses.join(u'\n'),
        amount(sum.remaining, sum.tokens - sum.unlimited - sum.unknownRemaining, sum.unlimited, sum.unknownRemaining),
        amount(sum.used, sum.tokens - sum.unknownUsed, 0, sum.unknownUsed),
        sum.firstExpiry ? text.moment(*sum.firstExpiry) : tr("None"),
        common(sum.group, text.group(sum.group.example)),
        common(sum.models, text.models(sum.models.example)),
        common(sum.ips, text.ips(sum.ips.example)),
    };
    for (size_t i = 0; i < m_values.size(); ++i)
        m_values[i]->setText(isolated(values.at(static_cast<qsizetype>(i))));
}

} // namespace TokenDeck
