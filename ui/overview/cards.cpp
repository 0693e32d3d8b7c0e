// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cards.h"

#include <QGridLayout>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int padding = 10;
constexpr int usualWidth = 124;
constexpr int leastWidth = 100;
constexpr double smallText = 0.88;
constexpr double largeText = 1.5;

QFont scaled(const QFont &font, double factor, bool bold = false)
{
    QFont other = font;
    other.setPointSizeF(font.pointSizeF() * factor);
    other.setBold(bold);
    return other;
}

/// Large numbers are made smaller rather than cut.
QFont fitting(const QFont &font, const QString &text, int width)
{
    constexpr double smallest = 0.6;
    for (double factor = largeText; factor > smallest; factor -= 0.05) {
        const QFont tried = scaled(font, factor, true);
        if (QFontMetrics(tried).horizontalAdvance(text) <= width)
            return tried;
    }
    return scaled(font, smallest, true);
}

enum Which { Usable, Remaining, Expiring, Dead, Low, Unrestricted, Dangerous };
/// What they have to say takes more room or less.
constexpr int stretches[]{84, 138, 152, 175, 80, 98, 132};

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void Card::setContent(const Content &content)
{
    m_content = content;
    setToolTip(Qt::convertFromPlainText(content.explanation, Qt::WhiteSpaceNormal));
    setAccessibleName(u"%1: %2"_s.arg(text(), content.number));
    setAccessibleDescription(content.explanation);
    update();
}

QSize Card::sizeHint() const
{
    const int small = QFontMetrics(scaled(font(), smallText)).height();
    const int large = QFontMetrics(scaled(font(), largeText, true)).height();
    return {usualWidth, 2 * padding - 4 + 3 * small + large};
}

QSize Card::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const QColor accent = colors.color(QPalette::Highlight);
    QColor border = colors.color(QPalette::Text);
    border.setAlphaF(underMouse() && isEnabled() ? 0.35f : 0.14f);
    painter.setPen(isChecked() || hasFocus() ? QPen(accent, isChecked() ? 2 : 1.5) : QPen(border, 1));
    painter.setBrush(colors.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    if (isChecked() || isDown()) {
        QColor tint = accent;
        tint.setAlphaF(0.12f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }

    QRect room = rect().adjusted(padding, padding - 2, -padding, -padding + 2);
    const QColor muted = toneColor(Tone::Muted, colors);
    const QFont small = scaled(font(), smallText);
    const QFontMetrics smallMetrics(small);
    const auto line = [&](const QString &text, int flags) {
        painter.drawText(room, flags | Qt::AlignTop | Qt::TextSingleLine,
                         smallMetrics.elidedText(text, Qt::ElideRight, room.width()));
    };
    const int start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int end = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(small);
    painter.setPen(muted);
    const QString title = smallMetrics.elidedText(text(), Qt::ElideRight,
                                                  room.width() - smallMetrics.horizontalAdvance(m_content.change) - 6);
    painter.drawText(room, start | Qt::AlignTop, title);
    painter.setPen(colors.color(QPalette::Text));
    line(m_content.change, end);

    room.setTop(room.top() + smallMetrics.height());
    const QFont number = fitting(font(), m_content.number, room.width());
    const int numberHeight = QFontMetrics(scaled(font(), largeText, true)).height();
    painter.setFont(number);
    painter.setPen(m_content.tone ? toneColor(*m_content.tone, colors) : colors.color(QPalette::Text));
    painter.drawText(QRect(room.left(), room.top(), room.width(), numberHeight), start | Qt::AlignVCenter,
                     QFontMetrics(number).elidedText(m_content.number, Qt::ElideRight, room.width()));

    room.setTop(room.top() + numberHeight);
    painter.setFont(small);
    painter.setPen(muted);
    line(m_content.detail, start);
    room.setTop(room.top() + smallMetrics.height());
    line(m_content.note, start);
}

void Card::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Card::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Cards::Cards(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Summary"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(8);
    // In the order of Which.
    add(tr("Usable"), u"is:usable"_s);
    add(tr("Remaining"), u"is:limited"_s);
    add(tr("Expiring soon"), u"is:expiring"_s);
    add(tr("Dead"), u"is:dead"_s);
    add(tr("Low"), u"is:low"_s);
    add(tr("Unrestricted"), u"is:unrestricted"_s);
    add(tr("Dangerous"), u"finding:danger"_s);
    arrange();
    clear();
}

void Cards::add(const QString &title, const QString &query)
{
    auto *card = new Card(title, this);
    m_entries.append({card, std::get<Filter>(Filter::parse(query))});
    connect(card, &QAbstractButton::clicked, this,
            [this, query](bool checked) { Q_EMIT queryRequested(checked ? query : QString()); });
}

void Cards::clear()
{
    for (const Entry &entry : m_entries) {
        entry.card->setContent({.number = TokenText::unknown()});
        entry.card->setEnabled(false);
    }
}

void Cards::setSummary(const Summary &summary, const std::optional<Summary> &before, const TokenText &text)
{
    const QLocale &locale = text.locale();
    const auto count = [&locale](qint64 number) { return locale.toString(number); };
    QString scope;
    if (!summary.whole) {
        scope = summary.total ? tr("in %1 of %2 loaded").arg(count(summary.tokens), count(*summary.total))
                              : tr("in the %1 loaded").arg(count(summary.tokens));
    }
    const bool compares = before && before->whole && summary.whole;
    const auto show = [&](Which which, const Tally &tally, const Tally &earlier, Card::Content content) {
        if (content.number.isEmpty()) {
            content.number = count(tally.tokens);
            if (const qint64 change = tally.tokens - earlier.tokens; compares && change != 0)
                content.change = (change > 0 ? u"+"_s : locale.negativeSign()) + count(qAbs(change));
        }
        QStringList parts;
        for (const QString &part : {content.detail, content.note, scope, content.explanation}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        if (!content.change.isEmpty())
            parts.append(tr("%1 since the last refresh").arg(content.change));
        content.explanation = parts.join(u'\n');
        if (!scope.isEmpty())
            content.note = scope;
        if (tally.tokens == 0 && which != Usable && which != Remaining)
            content.tone.reset();
        m_entries.at(which).card->setContent(content);
        m_entries.at(which).card->setEnabled(tally.tokens > 0);
    };
    const Summary none;
    const Summary &earlier = before ? *before : none;

    show(Usable, summary.usable, earlier.usable,
         {.detail = tr("of %1", "all tokens").arg(count(summary.tokens)),
          .explanation = tr("Their status, expiry and quota let calls pass.")});

    Card::Content remaining{
        .number = text.shortAmount(summary.remaining.value()),
        .detail = tr("of %1 granted").arg(text.shortAmount(summary.granted.value())),
        .note = summary.unlimited.tokens > 0
            ? tr("and %Ln unlimited", nullptr, static_cast<int>(summary.unlimited.tokens))
            : QString(),
        .explanation = u"%1 · %2"_s.arg(text.amount(summary.remaining.value()), text.units(summary.remaining.value()))};
    if (summary.amountsUnknown > 0) {
        remaining.explanation += u'\n'
            + tr("What %Ln token(s) have is not known.", nullptr, static_cast<int>(summary.amountsUnknown));
    }
    if (const Wide change = summary.remaining.value() - earlier.remaining.value(); compares && change != 0)
        remaining.change = (change > 0 ? u"+"_s : QString()) + text.shortAmount(change);
    show(Remaining, summary.limited, earlier.limited, remaining);

    show(Expiring, summary.expiring, earlier.expiring,
         {.detail = tr("within %n day(s)", nullptr, summary.thresholds.expiringDays),
          .note = summary.nextExpiry ? tr("next: %1").arg(text.moment(*summary.nextExpiry)) : QString(),
          .tone = Tone::Warning});

    const auto ofStatus = [&summary, &count](EffectiveStatus status) {
        return count(summary.statuses[static_cast<size_t>(status)].tokens);
    };
    show(Dead, summary.dead, earlier.dead,
         {.detail = tr("%1 expired · %2 exhausted")
                        .arg(ofStatus(EffectiveStatus::Expired), ofStatus(EffectiveStatus::Exhausted)),
          .note = tr("%1 disabled").arg(ofStatus(EffectiveStatus::Disabled)),
          .tone = Tone::Bad});

    show(Low, summary.low, earlier.low,
         {.detail = tr("under %1 %").arg(summary.thresholds.lowPercent), .tone = Tone::Warning});

    show(Unrestricted, summary.unrestricted, earlier.unrestricted,
         {.detail = tr("no model, IP"), .note = tr("or quota limit")});

    show(Dangerous, summary.dangerous, earlier.dangerous,
         {.detail = tr("by what was found"),
          .note = tr("%Ln with warnings", nullptr, static_cast<int>(summary.warned)),
          .tone = Tone::Bad});
}

void Cards::setActiveFilter(const Filter &filter)
{
    for (const Entry &entry : m_entries)
        entry.card->setChecked(!filter.isEmpty() && entry.filter == filter);
}

void Cards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize Cards::minimumSizeHint() const
{
    // A row that could not become narrower would never become two.
    const auto columns = (static_cast<int>(m_entries.size()) + 1) / 2;
    return {columns * leastWidth + (columns + 1) * layout()->spacing(), layout()->minimumSize().height()};
}

/// One row, or two where there is no room for it.
void Cards::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const auto all = static_cast<int>(m_entries.size());
    const int needed = all * usualWidth + (all + 1) * grid->spacing();
    const int columns = width() >= needed ? all : (all + 1) / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < all; ++i)
        grid->addWidget(m_entries.at(i).card, i / columns, i % columns);
    for (int i = 0; i < all; ++i)
        grid->setColumnStretch(i, i >= columns ? 0 : columns == all ? stretches[i] : 1);
}

} // namespace TokenDeck
