// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "tokens/fields.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// 32 bits are enough for a bar and for plural forms.
int bounded(qint64 value)
{
    return static_cast<int>(qMin<qint64>(value, INT_MAX));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_remarksButton(new QToolButton(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_continue(new QPushButton(tr("Continue"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 10, 4);
    layout->addWidget(m_bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remarksButton);
    layout->addWidget(m_stop);
    layout->addWidget(m_continue);
    m_bar->setFixedWidth(110);
    m_bar->setMaximumHeight(8);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Loading progress"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleDescription(tr("Status"));
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remarksButton->setAutoRaise(true);
    m_remarksButton->setFocusPolicy(Qt::TabFocus);
    connect(m_remarksButton, &QToolButton::clicked, this, [this] {
        QWhatsThis::showText(m_remarksButton->mapToGlobal(QPoint(0, 0)), m_remarksButton->toolTip(), m_remarksButton);
    });
    m_stop->setToolTip(tr("Stop loading (Esc)"));
    connect(m_stop, &QPushButton::clicked, this, &StatusLine::stopRequested);
    m_continue->setToolTip(tr("Load the rest of the list"));
    connect(m_continue, &QPushButton::clicked, this, &StatusLine::continueRequested);

    m_message.setSingleShot(true);
    m_message.setInterval(10s);
    connect(&m_message, &QTimer::timeout, this, &StatusLine::update);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::update);
    update();
}

void StatusLine::setLoading(bool loading, bool canContinue)
{
    m_loading = loading;
    m_canContinue = canContinue;
    update();
}

void StatusLine::setProgress(const LoadProgress &progress)
{
    m_progress = progress;
    update();
}

void StatusLine::setInventory(const std::optional<Inventory> &inventory, bool isKept)
{
    m_inventory = inventory;
    m_isKept = isKept;
    update();
}

void StatusLine::setRemarks(const QStringList &remarks)
{
    m_remarks = remarks;
    update();
}

void StatusLine::setFailure(const QString &headline, const QString &brief)
{
    m_failure = headline;
    m_briefFailure = brief;
    update();
}

void StatusLine::showMessage(const QString &text)
{
    m_messageText = text;
    m_message.start();
    update();
}

void StatusLine::update()
{
    m_bar->setVisible(m_loading);
    m_stop->setVisible(m_loading);
    m_continue->setVisible(!m_loading && m_canContinue);
    if (m_loading) {
        m_bar->setRange(0, bounded(m_progress.total.value_or(0)));
        m_bar->setValue(bounded(m_progress.loaded));
        m_text->setText(m_isKept ? QString(keptText() % u" · "_s % progressText()) : progressText());
    } else {
        const bool tells = m_message.isActive() && !m_messageText.isEmpty();
        m_text->setText(tells ? m_messageText : inventoryText());
        m_text->setToolTip(m_failure.toHtmlEscaped());
    }
    const QStringList remarks = allRemarks();
    const QString tip = Qt::convertFromPlainText(remarks.join(u'\n'), Qt::WhiteSpaceNormal);
    m_remarksButton->setVisible(!m_loading && m_inventory && !remarks.isEmpty());
    m_remarksButton->setText(tr("%Ln remark(s)", nullptr, static_cast<int>(remarks.size())));
    m_remarksButton->setToolTip(tip);
    m_remarksButton->setAccessibleDescription(remarks.join(u' '));
    // Seconds are counted while they are shown.
    if (m_loading || !m_inventory)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

QString StatusLine::progressText() const
{
    const QString read = m_progress.total ? tr("%1 of %2").arg(number(m_progress.loaded), number(*m_progress.total))
                                          : number(m_progress.loaded);
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_progress.pause).count());
    switch (m_progress.activity) {
    case LoadProgress::Activity::Reading: return m_progress.loaded == 0 ? tr("Loading…") : read;
    case LoadProgress::Activity::Waiting: return tr("No answer, retrying in %n s", nullptr, seconds) % u" · "_s % read;
    case LoadProgress::Activity::RateLimited:
        return tr("Waiting %n s (rate limit)", nullptr, seconds) % u" · "_s % read;
    case LoadProgress::Activity::ReadingAgain: return tr("The list changed, reloading: %1").arg(read);
    }
    Q_UNREACHABLE();
}

QString StatusLine::inventoryText() const
{
    if (!m_inventory)
        return {};
    if (m_isKept)
        return m_failure.isEmpty() ? keptText() : QString(m_briefFailure % u" · "_s % keptText());
    const QString count = number(m_inventory->tokenCount());
    const auto total = m_inventory->total();
    QString text;
    switch (m_inventory->completeness()) {
    case Completeness::Whole: text = tr("Complete"); break;
    case Completeness::Partial:
        text = total ? tr("%1 of %2 loaded").arg(count, number(*total)) : tr("%1 loaded").arg(count);
        break;
    case Completeness::Moving: text = tr("Incomplete: the list kept changing"); break;
    case Completeness::Faulty:
        text = tr("Incomplete: %Ln row(s) cannot be read", nullptr, bounded(m_inventory->lostRows()));
        break;
    case Completeness::Miscounted:
        text = tr("Incomplete: %1 of %2 received").arg(count, number(total.value_or(0)));
        break;
    case Completeness::Repeating: text = tr("Incomplete: every page is the same"); break;
    case Completeness::TooLong: text = tr("Incomplete: the list does not end"); break;
    }
    if (!m_failure.isEmpty())
        text = m_briefFailure % u" · "_s % text;
    const QString age = ageText();
    return age.isEmpty() ? text : QString(text % u" · "_s % age);
}

QStringList StatusLine::allRemarks() const
{
    QStringList lines = m_remarks;
    const FieldCounts unknown = m_inventory ? m_inventory->unknownFields() : FieldCounts{};
    for (size_t i = 0; i < fieldCount; ++i) {
        if (unknown[i] > 0)
            lines.append(tr("%1: not understood in %Ln row(s)", "a field of a token", bounded(unknown[i]))
                             .arg(fieldName(static_cast<Field>(i))));
    }
    return lines;
}

std::optional<qint64> StatusLine::age() const
{
    // Of several the oldest, those aside that were never read.
    qint64 read = 0;
    for (const InventorySource &source : m_inventory->sources()) {
        if (source.readTime > 0)
            read = read > 0 ? qMin(read, source.readTime) : source.readTime;
    }
    if (read == 0)
        return std::nullopt;
    return qMax<qint64>(0, QDateTime::currentSecsSinceEpoch() - read);
}

QString StatusLine::ageText() const
{
    const std::optional<qint64> age = this->age();
    if (!age)
        return {};
    if (*age < 60)
        return tr("updated %n s ago", nullptr, bounded(*age));
    if (*age < 3'600)
        return tr("updated %n min ago", nullptr, bounded(*age / 60));
    if (*age < 86'400)
        return tr("updated %n h ago", nullptr, bounded(*age / 3'600));
    return tr("updated %n day(s) ago", nullptr, bounded(*age / 86'400));
}

QString StatusLine::keptText() const
{
    const qint64 age = this->age().value_or(0);
    if (age < 60)
        return tr("from %n s ago", "tokens that were kept", bounded(age));
    if (age < 3'600)
        return tr("from %n min ago", "tokens that were kept", bounded(age / 60));
    if (age < 86'400)
        return tr("from %n h ago", "tokens that were kept", bounded(age / 3'600));
    return tr("from %n day(s) ago", "tokens that were kept", bounded(age / 86'400));
}

} // namespace TokenDeck
