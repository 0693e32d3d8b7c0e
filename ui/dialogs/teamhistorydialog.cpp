// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teamhistorydialog.h"

#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDeck {

QString teamFaultText(const HistoryFault &fault)
{
    switch (fault.kind) {
    case HistoryFault::Kind::TeamNewer:
        return TeamHistoryDialog::tr(
            "It is of a newer version of TokenDeck. It is shown; what is loaded here is kept on "
            "this computer, and passed on after an update.");
    case HistoryFault::Kind::TeamClock:
        return TeamHistoryDialog::tr("This computer's clock is not the database's (%1). Until it is right, what is "
                                     "loaded here is kept on this computer alone.")
            .arg(fault.detail);
    default:
        return TeamHistoryDialog::tr("What is loaded here is kept on this computer, and passed on as soon as the "
                                     "database can be used: %1")
            .arg(fault.detail);
    }
}

TeamHistoryDialog::TeamHistoryDialog(const TeamSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_shares(new QCheckBox(tr("&Share the history with a team"), this))
    , m_fields(new QWidget(this))
    , m_address(new QLineEdit(settings.address, m_fields))
    , m_password(new QLineEdit(m_fields))
    , m_certificate(new QLineEdit(settings.certificateFile, m_fields))
    , m_test(new QPushButton(tr("&Test"), m_fields))
    , m_message(noteLabel(this))
{
    setWindowTitle(tr("Team History"));
    m_message->setObjectName(QStringLiteral("message"));
    m_shares->setChecked(!settings.address.isEmpty());
    auto *about = new QLabel(
        tr("Everybody who uses the same PostgreSQL database sees what any of them has loaded from the same account of the "
           "same gateway. Masked keys only, and no credentials. Gateways without a user ID are not shared."),
        this);
    about->setWordWrap(true);
    m_address->setPlaceholderText(QStringLiteral("postgresql://user@host:5432/database"));
    m_password->setEchoMode(QLineEdit::Password);
    m_certificate->setPlaceholderText(tr("The system's authorities"));
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->addRow(tr("&Database:"), m_address);
    form->addRow(tr("&Password:"), m_password);
    auto *authority = new QLabel(tr("Certificate &authority:"), m_fields);
    authority->setBuddy(m_certificate);
    form->addRow(authority, certificateRow());
    auto *test = new QHBoxLayout;
    test->addWidget(m_test);
    test->addStretch();
    form->addRow(QString(), test);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (check())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_shares, &QCheckBox::toggled, this, &TeamHistoryDialog::updateEnabled);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (!check())
            return;
        m_test->setEnabled(false);
        showMessage(tr("Connecting…"), false);
        Q_EMIT testRequested();
    });
    for (const QLineEdit *edit : {m_address, m_password, m_certificate})
        connect(edit, &QLineEdit::textEdited, m_message, &QLabel::clear);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_shares);
    layout->addWidget(about);
    layout->addWidget(m_fields);
    layout->addWidget(m_message, 1);
    layout->addWidget(buttons);
    resize(fittingScreen(this, {560, 340}));
    updateEnabled();
}

QLayout *TeamHistoryDialog::certificateRow()
{
    auto *browse = new QPushButton(tr("&Browse…"), m_fields);
    browse->setAutoDefault(false); // Return takes over what is entered
    m_test->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &TeamHistoryDialog::chooseCertificate);
    m_certificate->setAccessibleName(tr("Certificate authority"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_certificate, 1);
    row->addWidget(browse);
    return row;
}

TeamSettings TeamHistoryDialog::entered() const
{
    return {m_address->text().trimmed(), m_certificate->text().trimmed()};
}

void TeamHistoryDialog::showHasPassword()
{
    m_password->setPlaceholderText(tr("Unchanged"));
}

TeamSettings TeamHistoryDialog::settings() const
{
    return m_shares->isChecked() ? entered() : TeamSettings{{}, m_certificate->text().trimmed()};
}

QString TeamHistoryDialog::password() const
{
    return m_password->text();
}

void TeamHistoryDialog::showTested(const std::optional<HistoryFault> &fault)
{
    updateEnabled();
    if (!fault)
        return showMessage(tr("The database can be used."), false);
    showMessage(fault->kind == HistoryFault::Kind::TeamUnreachable ? fault->detail : teamFaultText(*fault), true);
}

bool TeamHistoryDialog::check()
{
    if (!m_shares->isChecked())
        return true;
    const QString certificate = m_certificate->text().trimmed();
    QString fault;
    switch (checkTeamAddress(m_address->text())) {
    case TeamAddressFault::None: break;
    case TeamAddressFault::Empty: fault = tr("Database: enter its address."); break;
    case TeamAddressFault::BadScheme: fault = tr("Database: the address must begin with postgresql://"); break;
    case TeamAddressFault::NoHost: fault = tr("Database: the address has no host."); break;
    case TeamAddressFault::NoUser: fault = tr("Database: put the user in front of the host: user@host"); break;
    case TeamAddressFault::NoDatabase:
        fault = tr("Database: put the database's name behind the host: host/name");
        break;
    case TeamAddressFault::HasPassword:
        fault = tr("Database: leave the password out of the address; it has a field of its own.");
        break;
    case TeamAddressFault::HasOptions: fault = tr("Database: leave out what follows the question mark."); break;
    case TeamAddressFault::Invalid: fault = tr("Database: this is not an address."); break;
    }
    if (!fault.isEmpty()) {
        m_address->setFocus();
    } else if (!certificate.isEmpty() && !QFileInfo::exists(certificate)) {
        fault = tr("Certificate authority: the file does not exist.");
        m_certificate->setFocus();
    }
    showMessage(fault, true);
    return fault.isEmpty();
}

void TeamHistoryDialog::showMessage(const QString &text, bool isFault)
{
    m_message->setText(text);
    setTextTone(m_message, isFault ? Tone::Bad : Tone::Good);
}

void TeamHistoryDialog::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Certificate Authority"), QFileInfo(m_certificate->text()).path(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    openOnce(dialog);
}

void TeamHistoryDialog::updateEnabled()
{
    m_fields->setEnabled(m_shares->isChecked());
    m_test->setEnabled(true);
}

} // namespace TokenDeck
