// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/networkpage.h"

#include "ui/common/proxybox.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDeck {

NetworkPage::NetworkPage(const Choice &choice, QWidget *parent)
    : QWidget(parent)
    , m_proxy(new QComboBox(this))
    , m_proxyFault(noteLabel(this))
    , m_file(new QLineEdit(choice.certificateFile, this))
    , m_fileFault(noteLabel(this))
    , m_pauses(new QCheckBox(tr("Pause automatic &refresh on metered networks"), this))
{
    fillProxies(m_proxy, choice.proxy, tr("From the environment or the system"));
    m_file->setPlaceholderText(tr("None"));
    m_file->setToolTip(tr("Certificate authorities to trust in addition to the system's, as a PEM file"));
    m_pauses->setChecked(choice.pausesOnMetered);
    auto *browse = new QPushButton(tr("Bro&wse…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NetworkPage::chooseFile);
    auto *note = noteLabel(this);
    note->setText(tr("Used for gateways that have no settings of their own."));
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(browse);
    auto *fileLabel = new QLabel(tr("C&ertificate file:"), this);
    fileLabel->setBuddy(m_file);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Pro&xy:"), m_proxy);
    form->addRow(QString(), m_proxyFault);
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_fileFault);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_pauses);
    layout->addStretch();
    connect(m_proxy, &QComboBox::editTextChanged, this, &NetworkPage::check);
    connect(m_file, &QLineEdit::textChanged, this, &NetworkPage::check);
    setFocusProxy(m_proxy);
    check();
}

NetworkPage::Choice NetworkPage::choice() const
{
    return {chosenProxy(m_proxy), m_file->text().trimmed(), m_pauses->isChecked()};
}

void NetworkPage::check()
{
    const QString proxyText = proxyFaultText(chosenProxy(m_proxy));
    const QString file = m_file->text().trimmed();
    const QString fileText = file.isEmpty() || QFileInfo(file).isFile() ? QString() : tr("The file does not exist.");
    showNote(m_proxyFault, proxyText, Tone::Bad);
    showNote(m_fileFault, fileText, Tone::Bad);
    Q_EMIT completeChanged(proxyText.isEmpty() && fileText.isEmpty());
}

void NetworkPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate File"), QFileInfo(m_file->text()).path(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    openOnce(dialog);
}

} // namespace TokenDeck
