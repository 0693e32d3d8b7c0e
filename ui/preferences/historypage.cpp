// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/historypage.h"

#include "table/datetimetext.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace TokenDeck {

namespace {

constexpr int accountRole = Qt::UserRole;

QSpinBox *spinBox(int value, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

HistoryPage::HistoryPage(const Choice &choice, const QString &file, bool isFixed, QWidget *parent)
    : QWidget(parent)
    , m_folder(choice.folder)
    , m_keeps(new QCheckBox(tr("&Keep a history of all gateways on this computer"), this))
    , m_place(new QLineEdit(this))
    , m_change(new QPushButton(tr("C&hange…"), this))
    , m_usual(new QPushButton(tr("&Usual Folder"), this))
    , m_fineHours(spinBox(choice.retention.fineHours, 1, 744, this))
    , m_hourlyDays(spinBox(choice.retention.hourlyDays, 1, 3'650, this))
    , m_dailyDays(spinBox(choice.retention.dailyDays, 7, 36'500, this))
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_forget(new QPushButton(tr("&Forget This Gateway…"), this))
    , m_forgetAll(new QPushButton(tr("Forget &Everything…"), this))
{
    setFocusProxy(m_keeps);
    m_keeps->setChecked(choice.keeps);
    auto *about = new QLabel(
        tr("The history holds masked keys only. It shows tokens at the next start before the gateway "
           "has answered, what changed, and when a quota will be used up."),
        this);
    about->setWordWrap(true);

    m_fineHours->setSuffix(tr(" h"));
    m_hourlyDays->setSuffix(tr(" days"));
    m_dailyDays->setSuffix(tr(" days"));
    auto *form = new QFormLayout;
    form->addRow(tr("Folder:"), placeRow(file, isFixed));
    form->addRow(tr("One value every 15 &minutes for:"), m_fineHours);
    form->addRow(tr("One an h&our for:"), m_hourlyDays);
    form->addRow(tr("One a &day for:"), m_dailyDays);

    buildList();
    auto *forget = new QHBoxLayout;
    forget->addWidget(m_note, 1);
    forget->addWidget(m_forget);
    forget->addWidget(m_forgetAll);
    auto *team = new QPushButton(tr("&Share with a Team…"), this);
    team->setToolTip(tr("Share what is kept of gateways with other people"));
    connect(team, &QPushButton::clicked, this, &HistoryPage::teamRequested);
    for (QPushButton *button : {m_change, m_usual, m_forget, m_forgetAll, team})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_keeps);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    layout->addLayout(forget);
    layout->addWidget(team, 0, Qt::AlignLeft);
    showKept(std::nullopt);
}

QLayout *HistoryPage::placeRow(const QString &file, bool isFixed)
{
    m_place->setText(QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
    m_place->setReadOnly(true);
    m_place->setAccessibleName(tr("Folder"));
    m_change->setEnabled(!isFixed);
    m_usual->setEnabled(!isFixed && !m_folder.isEmpty());
    if (isFixed)
        m_change->setToolTip(tr("The folder was given with --data-dir."));
    connect(m_change, &QPushButton::clicked, this, &HistoryPage::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_folder.clear();
        m_place->setText(tr("the usual folder for data"));
        m_usual->setEnabled(false);
    });
    auto *place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(m_change);
    place->addWidget(m_usual);
    return place;
}

void HistoryPage::buildList()
{
    m_list->setAccessibleName(tr("What is kept"));
    setUpColumns(m_list, {tr("Gateway"), tr("Tokens"), tr("Values"), tr("Since"), tr("Size")}, 0);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_forget->setEnabled(item); });
    m_note->setWordWrap(true);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const QTreeWidgetItem *item = m_list->currentItem();
        ask(tr("Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.")
                .arg(item->text(0)),
            [this, account = item->data(0, accountRole).toString()] { Q_EMIT forgetRequested(account); });
    });
    connect(m_forgetAll, &QPushButton::clicked, this, [this] {
        ask(tr("Forget all that was kept of all gateways? This cannot be undone. Nothing changes on the gateways."),
            [this] { Q_EMIT forgetAllRequested(); });
    });
}

HistoryPage::Choice HistoryPage::choice() const
{
    return {m_keeps->isChecked(), m_folder, {m_fineHours->value(), m_hourlyDays->value(), m_dailyDays->value()}};
}

void HistoryPage::showKept(const std::optional<QList<Kept>> &kept)
{
    const QLocale locale;
    m_list->clear();
    qint64 bytes = 0;
    for (const auto &[size, name] : kept.value_or(QList<Kept>())) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {name.isEmpty() ? tr("(no longer stored) %1").arg(size.account) : name,
                                          locale.toString(size.tokens), locale.toString(size.samples),
                                          dateText(locale, QDateTime::fromSecsSinceEpoch(size.firstTime).date()),
                                          locale.formattedDataSize(size.bytes)});
        item->setData(0, accountRole, size.account);
        for (const int column : {1, 2, 4})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        bytes += size.bytes;
    }
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_note->setText(!kept                 ? tr("No history is open.")
                        : kept->isEmpty() ? tr("Nothing has been kept yet.")
                                          : tr("%1 in all", "bytes").arg(locale.formattedDataSize(bytes)));
    m_forgetAll->setEnabled(kept && !kept->isEmpty());
    m_forget->setEnabled(m_list->currentItem());
}

void HistoryPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the History"), m_place->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    // Not fileSelected(): while a path is typed Qt's own dialog may have something selected beside it.
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString path = dialog->selectedFiles().constLast();
        m_folder = path;
        m_place->setText(QDir::toNativeSeparators(path));
        m_usual->setEnabled(true);
    });
    openOnce(dialog);
}

void HistoryPage::ask(const QString &question, const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget History"), question, QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *forget = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [forget, then](const QAbstractButton *button) {
        if (button == forget)
            then();
    });
    openOnce(box);
}

} // namespace TokenDeck
