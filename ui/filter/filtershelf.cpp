// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtershelf.h"

#include "query/filter.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int chipPadding = 10;
constexpr int chipGap = 6;
constexpr int widestChip = 200;
constexpr int margin = 12;

} // namespace

FilterChip::FilterChip(const NamedFilter &filter, QWidget *parent)
    : QAbstractButton(parent)
    , m_query(filter.query)
{
    setText(filter.name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(filter.name);
    const auto parsed = Filter::parse(filter.query);
    QString about = filter.query;
    if (const auto *error = std::get_if<FilterError>(&parsed)) {
        about = about % u'\n' % filterErrorText(*error);
        setEnabled(false);
    }
    setAccessibleDescription(about);
    setToolTip(Qt::convertFromPlainText(about, Qt::WhiteSpaceNormal));
}

QSize FilterChip::sizeHint() const
{
    return {qMin(fontMetrics().horizontalAdvance(text()) + 2 * chipPadding + 2, widestChip),
            fontMetrics().height() + 6};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = palette().color(QPalette::Base);
    if (isChecked()) {
        fill = accent;
    } else if (isEnabled() && (underMouse() || isDown())) {
        fill = accent;
        fill.setAlphaF(0.15f);
    }
    QColor border = palette().color(QPalette::WindowText);
    border.setAlphaF(0.25f);
    if (isChecked() || hasFocus())
        border = accent;
    const double radius = height() / 2.0 - 1;
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(border, hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(body, radius, radius);
    if (hasFocus() && isChecked()) {
        // The ring around it is of its own colour.
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    QFont font = this->font();
    font.setStrikeOut(!isEnabled());
    painter.setFont(font);
    painter.setPen(palette().color(group, isChecked() ? QPalette::HighlightedText : QPalette::Text));
    const QRect inner = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    painter.drawText(inner, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::DownArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none }"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterChips::fillMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    onEvents(this, {QEvent::Resize}, [this] { arrange(); });
}

void FilterChips::setFilters(const QList<NamedFilter> &filters)
{
    for (FilterChip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (const NamedFilter &filter : filters) {
        auto *chip = new FilterChip(filter, this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { choose(*chip); });
        m_chips.append(chip);
    }
    QWidget::setTabOrder(m_chips.isEmpty() ? nullptr : m_chips.constLast(), m_more);
    arrange();
}

void FilterChips::choose(const FilterChip &chip)
{
    Q_EMIT chosen(chip.isChecked() ? QString() : chip.query());
}

void FilterChips::setActive(const Filter &filter)
{
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setChecked(filter.isAskedBy(chip->query()));
}

void FilterChips::setIndent(int pixels)
{
    m_indent = pixels;
    arrange();
}

QSize FilterChips::sizeHint() const
{
    return {widestChip, fontMetrics().height() + 14};
}

void FilterChips::arrange()
{
    const auto widthOf = [this](qsizetype count) {
        int width = 0;
        for (qsizetype i = 0; i < count; ++i)
            width += m_chips.at(i)->sizeHint().width() + chipGap;
        return width;
    };
    const int room = width() - m_indent - margin;
    m_shown = m_chips.size();
    if (widthOf(m_shown) > room) {
        m_more->setText(tr("%n more", nullptr, static_cast<int>(m_chips.size())));
        while (m_shown > 0 && widthOf(m_shown) + m_more->sizeHint().width() > room)
            --m_shown;
    }
    int x = m_indent;
    const auto put = [this, &x](QWidget *widget) {
        const QSize size = widget->sizeHint();
        const QRect place({x, (height() - size.height()) / 2}, size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += size.width() + chipGap;
    };
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(i < m_shown);
        if (i < m_shown)
            put(m_chips.at(i));
    }
    const auto hidden = static_cast<int>(m_chips.size() - m_shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more", nullptr, hidden));
    m_more->setAccessibleName(tr("%n more pinned filter(s)", nullptr, hidden));
    put(m_more);
}

void FilterChips::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (qsizetype i = m_shown; i < m_chips.size(); ++i) {
        FilterChip *chip = m_chips.at(i);
        QAction *action = menu->addAction(chip->text().replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        action->setEnabled(chip->isEnabled());
        action->setToolTip(chip->toolTip());
        connect(action, &QAction::triggered, chip, [this, chip] { choose(*chip); });
    }
}

class FilterShelf::ErrorLine : public QWidget
{
public:
    explicit ErrorLine(QWidget *parent)
        : QWidget(parent)
        , icon(new QLabel(this))
        , text(new QLabel(this))
    {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setObjectName("filterError"_L1);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(margin, 5, margin, 5);
        row->setSpacing(8);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        hide();
    }

    QLabel *icon;
    QLabel *text;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor color = toneColor(Tone::Warning, palette());
        color.setAlphaF(0.14f);
        painter.fillRect(rect(), color);
    }
};

FilterShelf::FilterShelf(QWidget *parent)
    : QWidget(parent)
    , m_line(new ErrorLine(this))
    , m_chips(new FilterChips(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_chips);
    m_chips->hide();
    onPalette(this, [this] {
        const QIcon icon = themedIcon(u"warning"_s, palette(), toneColor(Tone::Warning, palette()));
        m_line->icon->setPixmap(icon.pixmap(16, 16));
    });
    onEvents(this, {QEvent::Resize}, [this] { updateIndent(); });
    updateVisibility();
}

void FilterShelf::setError(const QString &text)
{
    if (text == error())
        return;
    m_line->text->setText(text);
    m_line->setAccessibleName(text);
    m_line->setVisible(!text.isEmpty());
    updateVisibility();
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_line, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString FilterShelf::error() const
{
    return m_line->text->text();
}

void FilterShelf::setPinned(const QList<NamedFilter> &filters)
{
    m_chips->setFilters(filters);
    m_chips->setVisible(!m_chips->isEmpty());
    updateVisibility();
}

void FilterShelf::setAllowed(bool allowed)
{
    m_allowed = allowed;
    updateVisibility();
}

void FilterShelf::setIndent(int pixels)
{
    m_indent = pixels;
    updateIndent();
}

void FilterShelf::updateIndent()
{
    // Far from the edge a long message would be squeezed.
    const int indent = m_indent > margin && m_indent < width() / 3 ? m_indent : margin;
    m_line->layout()->setContentsMargins(indent, 5, margin, 5);
    m_chips->setIndent(indent);
}

void FilterShelf::updateVisibility()
{
    setVisible(m_allowed && (!error().isEmpty() || !m_chips->isEmpty()));
}

} // namespace TokenDeck
