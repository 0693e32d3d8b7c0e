// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/findingspage.h"

#include "table/findingtext.h"
#include "ui/common/theme.h"
#include "ui_findingspage.h"

#include <QPainter>
#include <QPushButton>

namespace TokenDeck {

namespace {

constexpr int ruleRole = Qt::UserRole;
constexpr double perDollar = FilterThresholds::balanceUnits;

QIcon severityIcon(FindingSeverity severity, const QPalette &palette)
{
    constexpr int side = 16;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const StatusLook look = lookOf(severity);
    drawShape(painter, look.shape, QPointF(side, side) / 2, side - 6, toneColor(look.color, palette));
    return pixmap;
}

} // namespace

FindingsPage::FindingsPage(const FilterThresholds &thresholds, FindingRules rules, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindingsPage>())
{
    m_ui->setupUi(this);
    m_ui->rules->setAccessibleName(tr("Show"));
    FindingRules::all().forEach([&](FindingRule rule) {
        auto *item = new QListWidgetItem(severityIcon(severity(rule), palette()), findingTitle(rule), m_ui->rules);
        item->setData(ruleRole, static_cast<int>(rule));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setToolTip(severityWord(severity(rule)));
        item->setData(Qt::AccessibleDescriptionRole, severityWord(severity(rule)));
    });
    show(thresholds, rules);
    connect(m_ui->defaults, &QPushButton::clicked, this, [this] { show({}, FindingRules::all()); });
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::show(const FilterThresholds &thresholds, FindingRules rules)
{
    m_ui->expiringDays->setValue(thresholds.expiringDays);
    m_ui->lowPercent->setValue(thresholds.lowPercent);
    m_ui->unusedDays->setValue(thresholds.unusedDays);
    m_ui->wideIpv4Prefix->setValue(thresholds.wideIpv4Prefix);
    m_ui->wideIpv6Prefix->setValue(thresholds.wideIpv6Prefix);
    m_ui->lowBalance->setValue(thresholds.lowBalance / perDollar);
    m_ui->oldKeyDays->setValue(thresholds.oldKeyDays);
    for (int row = 0; row < m_ui->rules->count(); ++row) {
        QListWidgetItem *item = m_ui->rules->item(row);
        const auto rule = static_cast<FindingRule>(item->data(ruleRole).toInt());
        item->setCheckState(rules.contains(rule) ? Qt::Checked : Qt::Unchecked);
    }
}

FilterThresholds FindingsPage::thresholds() const
{
    return {m_ui->expiringDays->value(),   m_ui->lowPercent->value(),     m_ui->unusedDays->value(),
            m_ui->wideIpv4Prefix->value(), m_ui->wideIpv6Prefix->value(), qRound(m_ui->lowBalance->value() * perDollar),
            m_ui->oldKeyDays->value()};
}

FindingRules FindingsPage::rules() const
{
    FindingRules rules;
    for (int row = 0; row < m_ui->rules->count(); ++row) {
        const QListWidgetItem *item = m_ui->rules->item(row);
        if (item->checkState() == Qt::Checked)
            rules.insert(static_cast<FindingRule>(item->data(ruleRole).toInt()));
    }
    return rules;
}

} // namespace TokenDeck
