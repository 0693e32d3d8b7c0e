// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accessdialog.h"

#include "families/families.h"
#include "table/accessmodel.h"
#include "table/tokenorders.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/accessfile.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

namespace TokenDeck {

namespace {

/// As verdicts are numbered.
enum Tab { Yes, No, Unknown };

/// The order of all rows by a column of the answers; nothing for the gateway's own.
std::shared_ptr<const std::vector<quint32>> orderBy(int column, const Inventory &inventory,
                                                    const AccessQuestion &question, const Ticket &ticket)
{
    if (column < 0)
        return nullptr;
    if (static_cast<AccessModel::Column>(column) == AccessModel::Column::Why)
        return std::make_shared<const std::vector<quint32>>(byReasons(inventory, question, ticket));
    // The reason has an order of its own.
    constexpr std::array columns{Column::Name, Column::Key, Column::Group, Column::Id, Column::Gateway};
    TokenOrders orders(inventory, question.now);
    orders.setAccounts(question.accounts);
    return orders.ascending(columns.at(static_cast<size_t>(column)));
}

AccessRows answerOf(const Inventory &inventory, const AccessQuestion &question, int column, Qt::SortOrder order,
                    const Ticket &ticket)
{
    const auto all = orderBy(column, inventory, question, ticket);
    AccessRows answers = checkAccess(inventory, question, ticket, all.get());
    if (order == Qt::DescendingOrder) {
        for (std::vector<quint32> &rows : answers)
            std::ranges::reverse(rows);
    }
    return answers;
}

} // namespace

AccessDialog::AccessDialog(QWidget *parent)
    : RowsDialog(parent)
    , m_modelName(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_list(new AccessModel(this))
    , m_table(new QTableView(this))
    , m_reasons(noteLabel(this))
    , m_note(noteLabel(this))
{
    setWindowTitle(tr("Who Can Call"));
    auto *layout = new QVBoxLayout(this);
    buildFields();
    m_tabs->setAccessibleName(tr("Answers"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = Yes; tab <= Unknown; ++tab)
        m_tabs->addTab({});
    layout->addWidget(m_tabs);
    buildTable();
    layout->addWidget(m_reasons);
    layout->addWidget(m_note);
    m_reasons->setAccessibleDescription(tr("Reason"));
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reasons->setMinimumHeight(3 * fontMetrics().height());
    addButtons();
    m_show = addButton(tr("&Show in Table"), [this] {
        Q_EMIT queryRequested(accessQuery(m_question, static_cast<Verdict>(m_tabs->currentIndex())));
    });
    m_export = addButton(tr("&Export…"), [this] { Q_EMIT exportRequested(); });
    clearAnswer();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_selected.reset(); // somebody looks for others now
        showTab(tab);
    });
    resize(720, 500);
}

void AccessDialog::buildFields()
{
    m_modelName->setEditable(true);
    m_modelName->setInsertPolicy(QComboBox::NoInsert);
    m_modelName->lineEdit()->setPlaceholderText(tr("any model"));
    // What is typed is what is asked: names are offered beside it.
    m_modelName->completer()->setCompletionMode(QCompleter::PopupCompletion);
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
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_modelName, &QComboBox::editTextChanged, this, &AccessDialog::ask);
    connect(m_address, &QLineEdit::textChanged, this, &AccessDialog::ask);
}

void AccessDialog::buildTable()
{
    setUpTable(m_table, m_list, tr("Tokens"));
    makeSortable();
    m_table->setColumnWidth(static_cast<int>(AccessModel::Column::Name), 180);
    m_table->setColumnWidth(static_cast<int>(AccessModel::Column::Key), 150);
    m_table->setColumnWidth(static_cast<int>(AccessModel::Column::Gateway), 130);
    m_table->horizontalHeader()->moveSection(static_cast<int>(AccessModel::Column::Gateway), 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);

    offerToken();
    offerCopy(maxAtOnce);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT tokenRequested(m_list->token(index.row()).id()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccessDialog::showReasons);
    connect(m_list, &AccessModel::sortRequested, this, &AccessDialog::ask);
}

void AccessDialog::setInventory(const Inventory &inventory, const std::optional<QStringList> &models,
                                const AccountsPointer &accounts, const TokenText &text)
{
    m_inventory = inventory;
    m_accounts = accounts;
    m_text = text;
    if (m_models != models) {
        // The list changes, what was typed does not.
        const QSignalBlocker blocker(m_modelName);
        const QString typed = m_modelName->currentText();
        m_models = models;
        m_modelName->clear();
        m_modelName->addItems(models.value_or(QStringList()));
        m_modelName->setEditText(typed);
    }
    updateNote();
    ask();
}

/// What the fields ask; nothing if they cannot be read, which is said.
std::optional<AccessQuestion> AccessDialog::readQuestion()
{
    AccessQuestion question{m_modelName->currentText().trimmed(), {}, m_text.now(), m_accounts};
    const QString written = m_address->text().trimmed();
    question.address = IpAddress::parse(written);
    QString fault;
    if (!written.isEmpty() && !question.address)
        fault = tr("“%1” is not an IP address. Enter one like 203.0.113.7 or 2001:db8::7, or leave the field empty.")
                    .arg(written);
    else if (question.model.contains(u','))
        fault = tr("“%1” is more than one model. Enter a single name, or leave the field empty.").arg(question.model);
    const bool isRead = fault.isEmpty();
    if (isRead && !question.model.isEmpty() && m_models && !m_models->contains(question.model))
        fault =
            tr("Neither the gateway nor any token lists the model “%1”: it may not exist. Names must match exactly.")
                .arg(question.model);
    if (std::exchange(m_told, fault) != fault) // else what has been said of a file stays
        showNote(m_fault, fault, isRead ? Tone::Warning : Tone::Bad);
    return isRead ? std::optional(question) : std::nullopt;
}

void AccessDialog::ask()
{
    m_worker.cancel();
    const auto question = readQuestion();
    const bool isNew = !question || question->model != m_question.model || question->address != m_question.address;
    if (isNew)
        clearAnswer();
    if (!question)
        return;
    m_question = *question;
    updateNote();
    const QHeaderView *header = m_table->horizontalHeader();
    m_worker.run([asked = *question, inventory = m_inventory, column = header->sortIndicatorSection(),
                  order = header->sortIndicatorOrder()](
                     const Ticket &ticket) { return answerOf(inventory, asked, column, order, ticket); },
                 [this, inventory = m_inventory](AccessRows answers) { showAnswer(inventory, std::move(answers)); });
}

void AccessDialog::clearAnswer()
{
    if (m_told.isEmpty())
        m_fault->hide();
    m_answers = {};
    m_answered = {};
    m_list->setAnswer({}, {}, {}, m_text);
    m_tabs->setTabText(Yes, tr("Allowed"));
    m_tabs->setTabText(No, tr("Refused"));
    m_tabs->setTabText(Unknown, tr("Unknown"));
    m_reasons->clear();
    m_show->setEnabled(false);
    m_export->setEnabled(false);
}

void AccessDialog::showAnswer(const Inventory &inventory, AccessRows answers)
{
    m_answered = inventory;
    m_answers = std::move(answers);
    const auto count = [this](Tab tab) { return m_text.locale().toString(static_cast<qint64>(m_answers[tab].size())); };
    m_tabs->setTabText(Yes, tr("Allowed (%1)").arg(count(Yes)));
    m_tabs->setTabText(No, tr("Refused (%1)").arg(count(No)));
    m_tabs->setTabText(Unknown, tr("Unknown (%1)").arg(count(Unknown)));
    m_export->setEnabled(inventory.tokenCount() > 0);

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

void AccessDialog::exportTo(const QString &path)
{
    m_writer.run(
        [path, inventory = m_answered, question = m_question, answers = m_answers](const Ticket &) {
            return writeAccessFile(path, inventory, question, answers);
        },
        [this, path](const std::optional<QString> &fault) { sayWritten(m_fault, path, fault, tr("Saved to %1")); });
}

void AccessDialog::showTab(int tab)
{
    const std::vector<quint32> &shown = m_answers[static_cast<size_t>(tab)];
    m_show->setEnabled(!shown.empty());
    m_list->setAnswer(m_answered, m_question, shown, m_text);
    m_table->setColumnHidden(static_cast<int>(AccessModel::Column::Why), tab == Yes);
    m_table->setColumnHidden(static_cast<int>(AccessModel::Column::Gateway), !m_text.tellsGateways());
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
        m_reasons->setText(tr("No tokens."));
        return;
    }
    const Token &token = m_list->token(row);
    if (m_table->hasFocus())
        m_selected = token.id();
    const QString name = m_text.name(token);
    const QStringList reasons = m_list->reasons(row);
    switch (m_tabs->currentIndex()) {
    case Yes: m_reasons->setText(tr("“%1” would be allowed now.").arg(name)); return;
    case No: m_reasons->setText(tr("“%1” would be refused:").arg(name) + u'\n' + reasons.join(u'\n')); return;
    default:
        m_reasons->setText(tr("Whether “%1” would be allowed is unknown:").arg(name) + u'\n' + reasons.join(u'\n'));
        return;
    }
}

/// What the answers stand on, and what they leave out.
void AccessDialog::updateNote()
{
    QStringList notes = priceTexts(m_question, m_text);
    const QList<InventorySource> sources = m_inventory.sources();
    for (const InventorySource &source : sources) {
        const FamilyTraits &family = traits(source.family);
        const QString name = m_accounts ? shownText(m_accounts->of(source.account).name) : QString();
        if (sources.size() > 1 && name.isEmpty())
            continue; // nothing of it is here
        if (!family.measuredLimits) {
            notes.append(
                sources.size() > 1
                    ? tr("How %1 reads model and IP limits has not been tested: for its tokens with such "
                         "limits the answer is unknown.")
                          .arg(name)
                    : tr("How this gateway reads model and IP limits has not been tested: for tokens with such "
                         "limits the answer is unknown."));
        } else if (family.renamesModels) {
            notes.append(tr("Judged by names alone: %1 lists some models under another name.").arg(family.name));
        }
    }
    notes.removeDuplicates();
    notes += missingTexts(m_inventory, m_accounts);
    if (!m_inventory.isWhole())
        notes.append(tr("The list is incomplete: only loaded tokens are considered."));
    showNote(m_note, notes.join(u' '), Tone::Muted);
}

} // namespace TokenDeck
