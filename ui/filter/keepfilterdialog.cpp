// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/keepfilterdialog.h"

#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDeck {

KeepFilterDialog::KeepFilterDialog(const QString &query, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_query(query)
    , m_taken(taken)
    , m_name(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_pin(new QCheckBox(tr("&Pin it below the filter field"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Save Filter"));
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("A name for this filter"));
    m_pin->setChecked(true);
    auto *shown = new QLineEdit(query, this);
    shown->setReadOnly(true);
    shown->setCursorPosition(0);
    m_fault->setTextFormat(Qt::PlainText);
    setTextTone(m_fault, Tone::Bad);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_fault);
    form->addRow(tr("&Filter:"), shown);
    form->addRow(QString(), m_pin);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    setMinimumWidth(420);

    connect(m_name, &QLineEdit::textChanged, this, &KeepFilterDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

NamedFilter KeepFilterDialog::filter() const
{
    return {m_name->text().simplified(), m_query, m_pin->isChecked()};
}

void KeepFilterDialog::check()
{
    const QString name = m_name->text().simplified();
    const bool taken = m_taken.contains(name, Qt::CaseInsensitive);
    m_fault->setText(taken ? tr("Another filter has this name.") : QString());
    m_name->setAccessibleDescription(m_fault->text());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!name.isEmpty() && !taken);
}

} // namespace TokenDeck
