// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cards.h"

#include "query/filtercompletion.h"
#include "ui/common/widgets.h"

#include <QGridLayout>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int cardPadding = 8;
constexpr int usualWidth = 103;
constexpr int minWidth = 100;
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

/// What cards tell of.
struct Told
{
    const Summary &summary;
    const Summary &earlier;
    bool compares; ///< what changed since then can be told
    const TokenText &text;

    [[nodiscard]] QString count(qint64 number) const { return text.locale().toString(number); }
    [[nodiscard]] QString ofStatus(EffectiveStatus status) const
    {
        return count(summary.statuses[static_cast<size_t>(status)].tokens);
    }
};

Card::Content remaining(const Told &told)
{
    const Summary &summary = told.summary;
    const TokenText &text = told.text;
    const Wide left = summary.remaining.value();
    Card::Content content{
        .number = text.shortAmount(left),
        .detail = Cards::tr("of %1", "all that was granted").arg(text.shortAmount(summary.granted.value())),
        .note = summary.unlimited.tokens > 0
            ? Cards::tr("+ %Ln unlimited", nullptr, static_cast<int>(summary.unlimited.tokens))
            : QString(),
        .explanation = Cards::tr("%1 of %2 granted · %3")
                           .arg(text.amount(left), text.amount(summary.granted.value()), text.units(left))};
    if (summary.amountsUnknown > 0) {
        content.explanation += u'\n'
            + Cards::tr("The quota of %Ln token(s) is unknown.", nullptr, static_cast<int>(summary.amountsUnknown));
    }
    if (const Wide change = left - told.earlier.remaining.value(); told.compares && change != 0)
        content.change = (change > 0 ? u"+"_s : QString()) + text.shortAmount(change);
    return content;
}

Card::Content balance(const Told &told)
{
    const Summary &summary = told.summary;
    const TokenText &text = told.text;
    if (!summary.balance)
        return {.number = TokenText::unknown(), .detail = Cards::tr("not reported")};
    const Wide left = summary.balance->value();
    const Wide promised = summary.promised.value();
    Card::Content content{.number = text.shortAmount(left),
                          .detail = Cards::tr("tokens hold %1").arg(text.shortAmount(promised)),
                          .explanation = Cards::tr("The account holds %1, its usable limited tokens %2.")
                                             .arg(text.amount(left), text.amount(promised)),
                          .isFact = true};
    if (promised > left && left > 0)
        content.note = Cards::tr("%1 beyond it").arg(text.shortAmount(promised - left));
    if (summary.lacking.tokens > 0)
        content.tone = Tone::Warning;
    if (summary.unableToPay > 0) {
        content.tone = Tone::Bad;
        content.note = summary.unableToPay == summary.accounts
            ? Cards::tr("no token works")
            : Cards::tr("%Ln account(s) cannot pay", nullptr, summary.unableToPay);
    } else if (summary.balances < summary.accounts) {
        content.note = Cards::tr("of %1 of %2 accounts").arg(summary.balances).arg(summary.accounts);
    }
    if (told.compares && told.earlier.balance) {
        if (const Wide change = left - told.earlier.balance->value(); change != 0)
            content.change = (change > 0 ? u"+"_s : QString()) + text.shortAmount(change);
    }
    return content;
}

/// All there is to say about a card, in one place.
struct CardInfo
{
    QString (*title)();
    QStringView query;
    int stretch; ///< what it has to say takes more room or less
    Tally Summary::*tally;
    /// Without a number, it is that of the tally.
    Card::Content (*content)(const Told &told);
    std::optional<Ordering> ordering = {}; ///< in which what it warns of stands first
};

const CardInfo cardInfos[]{
    {[] { return Cards::tr("Usable"); }, u"is:usable", 78, &Summary::usable,
     [](const Told &told) -> Card::Content {
         return {.detail = Cards::tr("of %1", "all tokens").arg(told.count(told.summary.tokens)),
                 .explanation = Cards::tr("Their status, expiry and quota allow calls.")};
     }},
    {[] { return Cards::tr("Balance"); }, u"finding:no-balance,low-balance", 112, &Summary::lacking, balance},
    {[] { return Cards::tr("Remaining"); }, u"is:limited", 122, &Summary::limited, remaining},
    {[] { return Cards::tr("Expiring soon"); }, u"is:expiring", 130, &Summary::expiring,
     [](const Told &told) -> Card::Content {
         const auto next = told.summary.nextExpiry;
         return {.detail = Cards::tr("within %n day(s)", nullptr, told.summary.thresholds.expiringDays),
                 .note = next ? Cards::tr("next: %1").arg(told.text.moment(*next)) : QString(),
                 .tone = Tone::Warning};
     },
     Ordering{Column::Expires}},
    {[] { return Cards::tr("Dead"); }, u"is:dead", 170, &Summary::dead,
     [](const Told &told) -> Card::Content {
         return {.detail = Cards::tr("%1 expired · %2 exhausted")
                               .arg(told.ofStatus(EffectiveStatus::Expired), told.ofStatus(EffectiveStatus::Exhausted)),
                 .note = Cards::tr("%1 disabled").arg(told.ofStatus(EffectiveStatus::Disabled)),
                 .tone = Tone::Bad};
     }},
    {[] { return Cards::tr("Low"); }, u"is:low", 78, &Summary::low,
     [](const Told &told) -> Card::Content {
         return {.detail = Cards::tr("under %1 %").arg(told.summary.thresholds.lowPercent), .tone = Tone::Warning};
     },
     Ordering{Column::Remaining}},
    {[] { return Cards::tr("Wasted"); }, u"is:wasted", 118, &Summary::wasted,
     [](const Told &told) -> Card::Content {
         return {.detail = Cards::tr("holding %1").arg(told.text.shortAmount(told.summary.wastedRemaining.value())),
                 .note = Cards::tr("unused or expired"),
                 .explanation = Cards::tr(
                     "Usable but never used or unused for %n day(s); or expired or exhausted but still "
                     "enabled.",
                     nullptr, told.summary.thresholds.unusedDays),
                 .tone = Tone::Warning};
     }},
    {[] { return Cards::tr("Unrestricted"); }, u"is:unrestricted", 98, &Summary::unrestricted,
     [](const Told &) -> Card::Content {
         return {.detail = Cards::tr("no model, IP"), .note = Cards::tr("or quota limit")};
     }},
    {[] { return Cards::tr("Dangerous"); }, u"finding:danger", 98, &Summary::dangerous,
     [](const Told &told) -> Card::Content {
         return {.detail = Cards::tr("by findings"),
                 .note = Cards::tr("%Ln warning(s)", nullptr, static_cast<int>(told.summary.warned)),
                 .tone = Tone::Bad};
     },
     Ordering{Column::Findings, Qt::DescendingOrder}},
};

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
    return {usualWidth, 2 * cardPadding - 4 + 3 * small + large};
}

QSize Card::minimumSizeHint() const
{
    return {minWidth, sizeHint().height()};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPalette colors = palette();
    if (m_content.isFact) // also where there is nothing to be shown by a click
        colors.setCurrentColorGroup(QPalette::Active);
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

    QRect room = rect().adjusted(cardPadding, cardPadding - 2, -cardPadding, -cardPadding + 2);
    const QColor muted = toneColor(Tone::Muted, colors);
    const QFont small = scaled(font(), smallText);
    const QFontMetrics smallMetrics(small);
    const auto line = [&](const QString &text, int flags) {
        painter.drawText(room, flags | Qt::AlignTop | Qt::TextSingleLine,
                         smallMetrics.elidedText(text, Qt::ElideRight, room.width()));
    };
    // Which a painter mirrors with its widget.
    constexpr int start = Qt::AlignLeft;
    constexpr int end = Qt::AlignRight;
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
                     isolated(QFontMetrics(number).elidedText(m_content.number, Qt::ElideRight, room.width())));

    room.setTop(room.top() + numberHeight);
    painter.setFont(small);
    painter.setPen(muted);
    line(m_content.detail, start);
    room.setTop(room.top() + smallMetrics.height());
    line(m_content.note, start);
}

Cards::Cards(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Summary"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(6, 6, 6, 6);
    grid->setSpacing(6);
    for (const CardInfo &info : cardInfos) {
        auto *card = new Card(info.title(), this);
        const QString query = info.query.toString();
        m_cards.append(card);
        connect(card, &QAbstractButton::toggled, this, [this, query, ordering = info.ordering](bool isOn) {
            if (isOn && ordering)
                Q_EMIT orderingRequested(*ordering);
            Q_EMIT queryRequested(query);
        });
    }
    onEvents(this, {QEvent::Resize}, [this] { arrange(); });
    arrange();
    clear();
}

void Cards::clear()
{
    for (Card *card : std::as_const(m_cards)) {
        card->setContent({.number = TokenText::unknown()});
        card->setEnabled(false);
    }
}

void Cards::setSummary(const Summary &summary, const std::optional<Summary> &before, const TokenText &text)
{
    const Summary none;
    const Told told{summary, before ? *before : none, before && before->whole && summary.whole, text};
    QString scope;
    if (!summary.whole) {
        scope = summary.total ? tr("in %1 of %2 loaded").arg(told.count(summary.tokens), told.count(*summary.total))
                              : tr("in the %1 loaded").arg(told.count(summary.tokens));
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const CardInfo &info = cardInfos[i];
        const qint64 tokens = (summary.*info.tally).tokens;
        Card::Content content = info.content(told);
        if (content.number.isEmpty()) {
            content.number = told.count(tokens);
            if (const qint64 change = tokens - (told.earlier.*info.tally).tokens; told.compares && change != 0)
                content.change = (change > 0 ? u"+"_s : text.locale().negativeSign()) + told.count(qAbs(change));
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
        if (tokens == 0 && !content.isFact)
            content.tone.reset();
        m_cards.at(i)->setContent(content);
        m_cards.at(i)->setEnabled(tokens > 0);
    }
}

void Cards::setActiveFilter(const Filter &filter)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const QSignalBlocker blocker(m_cards.at(i)); // nobody asks for it now
        m_cards.at(i)->setChecked(hasTerms(filter.query(), cardInfos[i].query.toString()));
    }
}

QSize Cards::minimumSizeHint() const
{
    // Rows that could not become narrower would never become more.
    constexpr int fewest = 3;
    return {fewest * minWidth + (fewest + 1) * layout()->spacing(), layout()->minimumSize().height()};
}

int Cards::rowsIn(int width) const
{
    const auto all = static_cast<int>(m_cards.size());
    const int gap = layout()->spacing();
    const bool fitInOne = width >= all * usualWidth + (all + 1) * gap;
    const int fitting = fitInOne ? all : qBound(1, (width - gap) / (minWidth + gap), all - 1);
    return (all + fitting - 1) / fitting;
}

int Cards::heightIn(int width) const
{
    const int rows = rowsIn(width);
    const int gap = layout()->spacing();
    return rows * m_cards.constFirst()->sizeHint().height() + (rows + 1) * gap;
}

/// In as many rows as there need be, each as full as the others and as wide as the window.
void Cards::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const auto all = static_cast<int>(m_cards.size());
    const int rows = rowsIn(width());
    if (rows == m_rows)
        return;
    m_rows = rows;
    // Rows have one card more or less than each other: in so many parts of a row that both are whole numbers of parts.
    const int fewer = all / rows;
    const int parts = rows == 1 ? all : fewer * (fewer + 1);
    const int longer = all % rows;
    int next = 0;
    for (int row = 0; row < rows; ++row) {
        const int cards = fewer + (row < longer ? 1 : 0);
        for (int i = 0; i < cards; ++i, ++next)
            grid->addWidget(m_cards.at(next), row, i * (parts / cards), 1, parts / cards);
    }
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, column >= parts ? 0 : rows == 1 ? cardInfos[column].stretch : 1);
}

} // namespace TokenDeck
