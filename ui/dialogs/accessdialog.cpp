// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accessdialog.h"

#include "families/families.h"
#include "table/accessmodel.h"
#include "ui/common/widgets.h"
#include "ui/table/tokentableview.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// As verdicts are numbered.
enum Tab { Yes, No, Unknown };

} // namespace

AccessDialog::AccessDialog(QWidget *parent)
    : QDialog(parent)
    , m_modelName(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_list(new AccessModel(this))
    , m_table(new QTableView(this))
    , m_reasons(new QLabel(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Who Can Call"));
    resize(640, 560);

    m_modelName->setEditable(true);
    m_modelName->setInsertPolicy(QComboBox::NoInsert);
    m_modelName->lineEdit()->setPlaceholderText(tr("any model"));
    m_modelName->completer()->setCaseSensitivity(Qt::CaseSensitive); // as gateways compare
    m_address->setPlaceholderText(tr("any address"));
    m_address->setClearButtonEnabled(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Model:"), m_modelName);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(QString(), m_fault);

    m_tabs->setAccessibleName(tr("Answers"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (size_t tab = 0; tab < m_answers.size(); ++tab)
        m_tabs->addTab({});
    buildTable();
    for (QLabel *label : {m_reasons, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_reasons->setAccessibleDescription(tr("Why"));
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reasons->setMinimumHeight(4 * fontMetrics().height());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_show = buttons->addButton(tr("&Show in Table"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_tabs);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reasons);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(m_modelName, &QComboBox::editTextChanged, this, &AccessDialog::ask);
    connect(m_address, &QLineEdit::textChanged, this, &AccessDialog::ask);
    connect(m_tabs, &QTabBar::currentChanged, this, &AccessDialog::showTab);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccessDialog::showReasons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT queryRequested(accessQuery(m_question)); });
}

void AccessDialog::buildTable()
{
    m_table->setModel(m_list);
    m_table->setAccessibleName(tr("Tokens"));
    setUpRows(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setFixedHeight(fontMetrics().height() + 10);
    m_table->setColumnWidth(static_cast<int>(AccessModel::Column::Name), 200);
}

void AccessDialog::setInventory(const Inventory &inventory, const QStringList &models, const TokenText &text)
{
    m_inventory = inventory;
    m_text = text;
    if (m_models != models) {
        // The list changes, what was typed does not.
        const QSignalBlocker blocker(m_modelName);
        const QString typed = m_modelName->currentText();
        m_models = models;
        m_modelName->clear();
        m_modelName->addItems(models);
        m_modelName->setEditText(typed);
    }
    updateNote();
    ask();
}

void AccessDialog::select(TokenId id)
{
    m_selected = id;
    ask();
}

void AccessDialog::ask()
{
    const QString written = m_address->text().trimmed();
    const auto address = IpAddress::parse(written);
    const bool wrong = !written.isEmpty() && !address;
    m_fault->setText(
        tr("“%1” is no IP address. Write one like 203.0.113.7 or 2001:db8::7, or leave the field empty.").arg(written));
    m_fault->setVisible(wrong);
    setTextTone(m_fault, Tone::Bad);
    m_show->setEnabled(false);
    m_worker.cancel();
    if (wrong)
        return;

    const AccessQuestion question{m_modelName->currentText(), address, m_text.now()};
    m_worker.run(
        [question, inventory = m_inventory](const Ticket &ticket) { return checkAccess(inventory, question, ticket); },
        [this, question, inventory = m_inventory](AccessRows answers) {
            showAnswer(question, inventory, std::move(answers));
        });
}

void AccessDialog::showAnswer(const AccessQuestion &question, const Inventory &inventory, AccessRows answers)
{
    m_question = question;
    m_answered = inventory;
    m_answers = std::move(answers);
    const auto count = [this](Tab tab) { return m_text.locale().toString(static_cast<qint64>(m_answers[tab].size())); };
    m_tabs->setTabText(Yes, tr("Let through (%1)").arg(count(Yes)));
    m_tabs->setTabText(No, tr("Refused (%1)").arg(count(No)));
    m_tabs->setTabText(Unknown, tr("Not known (%1)").arg(count(Unknown)));
    m_show->setEnabled(!m_answers[Yes].empty());

    // A token that was asked about is shown wherever it is.
    int tab = m_tabs->currentIndex();
    if (m_selected) {
        const auto hasIt = [&](const std::vector<quint32> &some) {
            return std::ranges::any_of(some, [&](quint32 row) { return inventory.at(row)->id() == *m_selected; });
        };
        if (const auto found = std::ranges::find_if(m_answers, hasIt); found != m_answers.end())
            tab = static_cast<int>(found - m_answers.begin());
    }
    {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->setCurrentIndex(tab);
    }
    showTab(tab);
    Q_EMIT answered();
}

void AccessDialog::showTab(int tab)
{
    m_list->setAnswer(m_answered, m_question, m_answers[static_cast<size_t>(tab)], m_text);
    m_table->setColumnHidden(static_cast<int>(AccessModel::Column::Why), tab == Yes);
    const int row = m_selected ? m_list->rowOf(*m_selected) : -1;
    if (m_list->rowCount() > 0)
        m_table->selectRow(qMax(0, row));
    if (row >= 0)
        m_table->scrollTo(m_list->index(row, 0), QAbstractItemView::PositionAtCenter);
    showReasons();
}

void AccessDialog::showReasons()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_list->rowCount()) {
        m_reasons->setText(tr("No token."));
        return;
    }
    const Token &token = m_list->token(row);
    if (m_table->hasFocus())
        m_selected = token.id();
    const QString name = m_text.name(token);
    const QStringList reasons = m_list->reasons(row);
    switch (m_tabs->currentIndex()) {
    case Yes: m_reasons->setText(tr("“%1” would be let through now.").arg(name)); return;
    case No: m_reasons->setText(tr("“%1” would be refused:").arg(name) + u'\n' + reasons.join(u'\n')); return;
    default: m_reasons->setText(tr("Of “%1” it cannot be told:").arg(name) + u'\n' + reasons.join(u'\n')); return;
    }
}

void AccessDialog::updateNote()
{
    const FamilyTraits &family = traits(m_inventory.family());
    QString note = tr(
        "How this gateway reads model and IP limits has not been measured: of tokens with such limits nothing is "
        "claimed.");
    if (family.renamesModels)
        note =
            tr("As far as names can tell: %1 files some models under another name. Limits of users, groups and channels "
               "are out of sight.")
                .arg(family.name);
    else if (family.measuredLimits)
        note = tr("Limits of users, groups and channels are out of sight.");
    if (!m_inventory.isWhole())
        note += u' ' + tr("The list is not whole: only the tokens that are loaded are asked.");
    m_note->setText(note);
    setTextTone(m_note, Tone::Muted);
}

} // namespace TokenDeck
