// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "table/datetimetext.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace TokenDeck {

ExportDialog::ExportDialog(const Offer &offer, ExportFormat format, QWidget *parent)
    : QDialog(parent)
    , m_all(new QRadioButton(this))
    , m_filtered(new QRadioButton(this))
    , m_selected(new QRadioButton(this))
    , m_format(new QComboBox(this))
    , m_findings(new QCheckBox(tr("Include a column of fin&dings"), this))
    , m_use(new QCheckBox(tr("Include columns of &use and forecast"), this))
    , m_byteOrderMark(new QCheckBox(tr("Add a &byte order mark, for Excel"), this))
{
    setWindowTitle(tr("Export Tokens"));
    const QLocale locale;
    const auto number = [&locale](qint64 count) { return locale.toString(count); };
    m_all->setText(offer.whole ? tr("&All tokens (%1)").arg(number(offer.all))
                               : tr("&All tokens loaded (%1)").arg(number(offer.all)));
    m_filtered->setText(tr("Tokens matching the &filter (%1)").arg(number(offer.filtered)));
    m_filtered->setEnabled(offer.hasFilter);
    m_selected->setText(tr("&Selected tokens (%1)").arg(number(offer.selected)));
    m_selected->setEnabled(offer.selected > 0);
    (offer.hasFilter ? m_filtered : m_all)->setChecked(true);
    m_format->addItem(tr("CSV, for spreadsheets"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("JSON"), static_cast<int>(ExportFormat::Json));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));

    auto *form = new QFormLayout;
    auto *scopes = new QVBoxLayout;
    for (QRadioButton *button : {m_all, m_filtered, m_selected})
        scopes->addWidget(button);
    form->addRow(tr("Tokens:"), scopes);
    form->addRow(tr("F&ormat:"), m_format);
    addOptions(form, offer.knowsUse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    auto *note = new QLabel(tr("Keys are exported masked, amounts and times as the gateway sent them."), this);
    note->setWordWrap(true);
    layout->addWidget(note);
    if (offer.keptSince) {
        const QString time = dateTimeText(QLocale(), *offer.keptSince);
        auto *age = new QLabel(tr("These tokens are as they were read on %1. The gateway has not answered since; the "
                                  "file's name says so.",
                                  "a time")
                                   .arg(time),
                               this);
        age->setWordWrap(true);
        setTextTone(age, Tone::Warning);
        layout->addWidget(age);
    }
    if (!offer.whole) {
        const QString text = offer.total
            ? tr("Only %1 of %2 tokens are loaded: the file will be incomplete.")
                  .arg(number(offer.all), number(*offer.total))
            : tr("Only %1 tokens are loaded: the file will be incomplete.").arg(number(offer.all));
        auto *warning = new QLabel(text, this);
        warning->setWordWrap(true);
        setTextTone(warning, Tone::Warning);
        layout->addWidget(warning);
        m_incomplete = new QCheckBox(tr("Export it an&yway"), this);
        layout->addWidget(m_incomplete);
        connect(m_incomplete, &QCheckBox::toggled, this, &ExportDialog::check);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ExportDialog::addOptions(QFormLayout *form, bool knowsUse)
{
    for (QCheckBox *box : {m_findings, m_use, m_byteOrderMark})
        form->addRow(QString(), box);
    m_use->setEnabled(knowsUse);
    m_use->setToolTip(knowsUse ? tr("Used in the last 24 hours, 7 and 30 days, and when a token will be empty")
                               : tr("Nothing is known of the tokens' use yet"));
    m_byteOrderMark->setToolTip(tr("Excel recognizes a CSV file as UTF-8 only if it begins with one"));
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    request.scope = m_selected->isChecked() ? ExportScope::Selected
        : m_filtered->isChecked()           ? ExportScope::Filtered
                                            : ExportScope::All;
    request.findings = m_findings->isChecked();
    request.use = m_use->isChecked();
    request.byteOrderMark = m_byteOrderMark->isChecked() && request.format == ExportFormat::Csv;
    return request;
}

void ExportDialog::check()
{
    m_byteOrderMark->setEnabled(request().format == ExportFormat::Csv);
    m_export->setEnabled(!m_incomplete || m_incomplete->isChecked());
}

} // namespace TokenDeck
