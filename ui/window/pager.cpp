// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pager.h"

#include "ui/common/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QToolButton *pageButton(QWidget *parent, const QString &text, const QString &keys, const QString &icon)
{
    QToolButton *button = iconButton(icon, text, parent);
    button->setToolTip(u"%1 (%2)"_s.arg(text, QKeySequence(keys).toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Pager::Pager(QWidget *parent)
    : QWidget(parent)
    , m_first(pageButton(this, tr("First page"), u"Alt+Home"_s, u"go-first"_s))
    , m_previous(pageButton(this, tr("Previous page"), u"Ctrl+PgUp"_s, u"go-previous"_s))
    , m_number(new QSpinBox(this))
    , m_of(new QLabel(this))
    , m_next(pageButton(this, tr("Next page"), u"Ctrl+PgDown"_s, u"go-next"_s))
    , m_last(pageButton(this, tr("Last page"), u"Alt+End"_s, u"go-last"_s))
    , m_rowsLabel(new QLabel(tr("Rows per page"), this))
    , m_rows(new QComboBox(this))
    , m_range(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    auto *pageLabel = new QLabel(tr("Page"), this);
    pageLabel->setBuddy(m_number);
    m_rowsLabel->setBuddy(m_rows);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_first, m_previous, pageLabel, m_number, m_of, m_next, m_last})
        layout->addWidget(widget);
    layout->addSpacing(12);
    layout->addWidget(m_rowsLabel);
    layout->addWidget(m_rows);
    layout->addSpacing(12);
    layout->addWidget(m_range);
    layout->addStretch();

    m_number->setAccessibleName(tr("Page"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setKeyboardTracking(false);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(u"00,000"_s) + 16);
    m_rows->setAccessibleName(tr("Rows per page"));
    m_rows->setToolTip(tr("Rows per page"));
    for (const int rows : {10, 20, 50, 100, 500})
        m_rows->addItem(QString::number(rows), rows);
    m_rows->addItem(tr("All"), 0);
    m_rows->setCurrentIndex(m_rows->findData(100));

    // The field counts from 1.
    connect(m_first, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_number->value() - 2); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_number->value()); });
    connect(m_last, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_number->maximum() - 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { Q_EMIT pageRequested(number - 1); });
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT rowsPerPageChanged(rowsPerPage()); });
    onEvents(this, {QEvent::Resize}, [this] { makeRoom(); });
    setPosition(0, 1, 0, 0, 0, {});
}

void Pager::setPosition(int page, int pageCount, qsizetype firstPosition, int rows, qsizetype total,
                        const QString &scope)
{
    const QLocale locale;
    const QSignalBlocker blocker(m_number);
    m_number->setRange(1, pageCount);
    m_number->setValue(page + 1);
    m_of->setText(tr("of %1").arg(locale.toString(pageCount)));
    m_first->setEnabled(page > 0);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pageCount);
    m_last->setEnabled(page + 1 < pageCount);

    QString range = rows == 0
        ? tr("No tokens", "on this page")
        : tr("%1–%2 of %3")
              .arg(locale.toString(firstPosition + 1), locale.toString(firstPosition + rows), locale.toString(total));
    if (!scope.isEmpty())
        range = range % u" · "_s % scope;
    m_range->setText(range);
    makeRoom();
}

/// Where there is little room, numbers come before words, and what can be pressed before what can be read.
void Pager::makeRoom()
{
    int needed = minimumSizeHint().width();
    for (QLabel *label : {m_range, m_rowsLabel}) {
        needed += label->sizeHint().width() + layout()->spacing();
        label->setVisible(width() >= needed);
    }
    m_number->setToolTip(m_range->isHidden() ? m_range->text() : QString());
}

QSize Pager::minimumSizeHint() const
{
    QSize least = layout()->minimumSize();
    for (const QLabel *label : {m_range, m_rowsLabel}) {
        if (!label->isHidden())
            least.rwidth() -= label->sizeHint().width() + layout()->spacing();
    }
    return least;
}

void Pager::setRowsPerPage(int rows)
{
    const QSignalBlocker blocker(m_rows);
    const int index = m_rows->findData(rows);
    m_rows->setCurrentIndex(index >= 0 ? index : m_rows->findData(100));
}

int Pager::rowsPerPage() const
{
    return m_rows->currentData().toInt();
}

void Pager::editPage()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

} // namespace TokenDeck
