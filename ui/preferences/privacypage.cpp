// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/privacypage.h"

#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace TokenDeck {

PrivacyPage::PrivacyPage(bool writesLog, const QString &logFile, QWidget *parent)
    : QWidget(parent)
    , m_log(new QCheckBox(tr("&Log requests to a file"), this))
{
    auto *leaves = noteLabel(this);
    leaves->setText(
        tr("TokenDeck connects to your gateways and to nothing else. Access tokens are stored in the system "
           "keychain and sent only to the gateway they were entered for. Keys are masked as they are read; "
           "a full key is never stored."));
    m_log->setChecked(writesLog);
    auto *place = noteLabel(this);
    place->setText(tr("Time, path, result and size of each request, without keys, access tokens or addresses: %1")
                       .arg(QDir::toNativeSeparators(logFile)));
    keepMuted(place);
    auto *open = new QPushButton(tr("&Open Folder"), this);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [folder = QFileInfo(logFile).absolutePath()] {
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    auto *kept = noteLabel(this);
    kept->setText(
        tr("The History page shows what is stored about your gateways and lets you delete it. Copying full keys "
           "is off until you allow it in a gateway's settings."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(leaves);
    layout->addWidget(kept);
    layout->addSpacing(8);
    layout->addWidget(m_log);
    layout->addWidget(place);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addStretch();
    setFocusProxy(m_log);
}

bool PrivacyPage::writesLog() const
{
    return m_log->isChecked();
}

} // namespace TokenDeck
