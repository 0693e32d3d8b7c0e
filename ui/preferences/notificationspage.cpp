// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/notificationspage.h"

#include "table/datetimetext.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace TokenDeck {

namespace {

constexpr int minutesPerHour = 60;

QSpinBox *spinBox(int value, int most, const QString &suffix, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(1, most);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    return box;
}

QTime timeOf(int minutes)
{
    return {minutes / minutesPerHour, minutes % minutesPerHour};
}

int minutesOf(QTime time)
{
    return time.hour() * minutesPerHour + time.minute();
}

} // namespace

NotificationsPage::NotificationsPage(const Choice &choice, QWidget *parent)
    : QWidget(parent)
    , m_interval(new QComboBox(this))
    , m_notifies(new QCheckBox(tr("Show &notifications when"), this))
    , m_expiringDays(spinBox(choice.watch.expiringDays, 365, tr(" days"), tr("Days until it expires")))
    , m_emptyDays(spinBox(choice.watch.emptyDays, 365, tr(" days"), tr("Days until it is empty")))
    , m_lowPercent(spinBox(choice.watch.lowPercent, 99, tr("%"), tr("Percent of the quota")))
    , m_quiet(new QCheckBox(tr("&Quiet hours, from"), this))
    , m_quietFrom(new QTimeEdit(timeOf(choice.watch.quietFrom), this))
    , m_quietTo(new QTimeEdit(timeOf(choice.watch.quietTo), this))
{
    setFocusProxy(m_interval);
    fillIntervals(choice.refreshMinutes);
    auto *form = new QFormLayout;
    form->addRow(tr("&Refresh automatically:"), m_interval);
    m_interval->setToolTip(tr("Less often while the window is hidden, and not on networks that are paid by volume"));
    m_notifies->setChecked(choice.notifies);
    m_box = rulesBox(choice.watch);

    auto *note = new QLabel(
        tr("Each is told once, and again only after it was over. What holds at the first load is not "
           "told: it can be seen in the table."),
        this);
    note->setWordWrap(true);
    keepMuted(note);
    auto *test = new QPushButton(tr("Show a &Test"), this);
    test->setAutoDefault(false);
    test->setToolTip(tr("Shows a notification, to see whether your desktop does"));
    connect(test, &QPushButton::clicked, this, &NotificationsPage::testRequested);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_notifies);
    layout->addWidget(m_box);
    layout->addWidget(note);
    layout->addWidget(test, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_notifies, &QCheckBox::toggled, this, &NotificationsPage::updateEnabled);
    connect(m_quiet, &QCheckBox::toggled, this, &NotificationsPage::updateEnabled);
    updateEnabled();
}

QWidget *NotificationsPage::rulesBox(const WatchSettings &settings)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) + 6, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    const auto add = [&](WatchRule rule, const QString &text, QWidget *bound = nullptr) {
        auto *check = new QCheckBox(text, box);
        check->setChecked(settings.tells(rule));
        m_rules.at(static_cast<size_t>(rule)) = check;
        const int row = grid->rowCount();
        grid->addWidget(check, row, 0, 1, bound ? 1 : 3);
        if (!bound)
            return;
        grid->addWidget(bound, row, 1);
        connect(check, &QCheckBox::toggled, bound, &QWidget::setEnabled);
        bound->setEnabled(check->isChecked());
    };
    add(WatchRule::ExpiresSoon, tr("a token &expires within"), m_expiringDays);
    add(WatchRule::EmptySoon, tr("a token will be e&mpty within"), m_emptyDays);
    add(WatchRule::LowQuota, tr("a token has &less left than"), m_lowPercent);
    add(WatchRule::LowBalance, tr("an account has less than its &dearest recent call cost"));
    add(WatchRule::Gone, tr("a token is &gone"));
    add(WatchRule::LimitsWidened, tr("the limits of a token were &widened"));
    add(WatchRule::UnusualDay, tr("far more was &used than usual"));
    grid->addLayout(quietRow(settings), grid->rowCount(), 0, 1, 3);
    return box;
}

QLayout *NotificationsPage::quietRow(const WatchSettings &settings)
{
    const bool isQuiet = settings.quietFrom != settings.quietTo;
    m_quiet->setChecked(isQuiet);
    m_quiet->setToolTip(tr("What comes in between is told at the end, in one notification"));
    if (!isQuiet) {
        m_quietFrom->setTime(QTime(22, 0));
        m_quietTo->setTime(QTime(7, 0));
    }
    for (QTimeEdit *edit : {m_quietFrom, m_quietTo})
        edit->setDisplayFormat(clockFormat(QLocale()));
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setAccessibleName(tr("Quiet until"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_quiet);
    row->addWidget(m_quietFrom);
    row->addWidget(new QLabel(tr("to", "quiet hours"), this));
    row->addWidget(m_quietTo);
    row->addStretch(1);
    return row;
}

void NotificationsPage::fillIntervals(int minutes)
{
    m_interval->addItem(tr("Never"), 0);
    for (const int each : {1, 5, 15, 60})
        m_interval->addItem(tr("Every %Ln minute(s)", nullptr, each), each);
    if (m_interval->findData(minutes) < 0)
        m_interval->addItem(tr("Every %Ln minute(s)", nullptr, minutes), minutes);
    m_interval->setCurrentIndex(m_interval->findData(minutes));
}

NotificationsPage::Choice NotificationsPage::choice() const
{
    Choice choice{.notifies = m_notifies->isChecked(), .refreshMinutes = m_interval->currentData().toInt()};
    for (const WatchRule rule : allWatchRules)
        choice.watch.rules.set(static_cast<size_t>(rule), m_rules.at(static_cast<size_t>(rule))->isChecked());
    choice.watch.expiringDays = m_expiringDays->value();
    choice.watch.emptyDays = m_emptyDays->value();
    choice.watch.lowPercent = m_lowPercent->value();
    if (m_quiet->isChecked()) {
        choice.watch.quietFrom = minutesOf(m_quietFrom->time());
        choice.watch.quietTo = minutesOf(m_quietTo->time());
    }
    return choice;
}

void NotificationsPage::updateEnabled()
{
    m_box->setEnabled(m_notifies->isChecked());
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietTo->setEnabled(m_quiet->isChecked());
}

} // namespace TokenDeck
