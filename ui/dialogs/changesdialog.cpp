// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changesdialog.h"

#include "table/changetext.h"
#include "table/datetimetext.h"
#include "tokens/seconds.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/changesfile.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace TokenDeck {

ChangesDialog::ChangesDialog(Workspace &workspace, QWidget *parent)
    : RowsDialog(parent)
    , m_workspace(workspace)
    , m_period(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_between(new QWidget(this))
    , m_search(new QLineEdit(this))
    , m_list(new ChangesModel(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(m_table->viewport()))
    , m_counts(noteLabel(this))
    , m_note(noteLabel(this))
{
    setWindowTitle(tr("Changes"));
    auto *layout = new QVBoxLayout(this);
    buildFields();
    buildTable();
    layout->addWidget(m_counts);
    layout->addWidget(m_note);
    m_note->hide();
    addButtons();
    m_export = addButton(tr("&Export…"), [this] { Q_EMIT exportRequested(); });
    fillPeriods();
    resize(fittingScreen(this, {900, 520}));
    const auto askIfVisible = [this] {
        if (isVisible())
            askAll();
    };
    connect(&m_workspace, &Workspace::outlookChanged, this, askIfVisible);
    connect(&m_workspace, &Workspace::shownChanged, this, [this, askIfVisible] {
        m_found.reset(); // it is of others
        askIfVisible();
    });
    connect(&m_workspace, &Workspace::loadingChanged, this, &ChangesDialog::updateState);
}

void ChangesDialog::buildFields()
{
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_search->setPlaceholderText(tr("name or change"));
    m_search->setClearButtonEnabled(true);
    auto *moments = new QHBoxLayout(m_between);
    moments->setContentsMargins({});
    moments->addWidget(m_from);
    moments->addWidget(new QLabel(tr("and", "between two moments"), m_between));
    moments->addWidget(m_to);
    m_between->hide();
    auto *times = new QHBoxLayout;
    times->addWidget(m_period);
    times->addWidget(m_between);
    times->addStretch();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("C&hanges:"), times);
    static_cast<QLabel *>(form->labelForField(times))->setBuddy(m_period);
    form->addRow(tr("&Search:"), m_search);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_between->setVisible(period() == Period::Between);
        ask();
    });
    connect(m_from, &QComboBox::currentIndexChanged, this, &ChangesDialog::ask);
    connect(m_to, &QComboBox::currentIndexChanged, this, &ChangesDialog::ask);
    connect(m_search, &QLineEdit::textChanged, this, &ChangesDialog::arrange);
}

void ChangesDialog::buildTable()
{
    setUpTable(m_table, m_list, tr("Changes"));
    makeSortable();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, digits] :
         {std::pair(ChangesModel::Column::When, 15), std::pair(ChangesModel::Column::Gateway, 15),
          std::pair(ChangesModel::Column::Token, 18), std::pair(ChangesModel::Column::Change, 26)})
        m_table->setColumnWidth(static_cast<int>(column), digits * digit);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);

    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setAttribute(Qt::WA_TransparentForMouseEvents);
    keepMuted(m_state);
    auto *middle = new QVBoxLayout(m_table->viewport());
    middle->addWidget(m_state);

    offerToken();
    offerCopy(maxAtOnce);
    connect(m_table, &QTableView::activated, this, &ChangesDialog::goTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_note, &QWidget::hide);
    connect(m_list, &ChangesModel::sortRequested, this, &ChangesDialog::arrange);
}

void ChangesDialog::showEvent(QShowEvent *event)
{
    RowsDialog::showEvent(event);
    m_table->setFocus();
    askAll();
}

void ChangesDialog::setText(const TokenText &text)
{
    m_text = text;
    m_list->setText(text);
    fillPeriods();
}

ChangesDialog::Period ChangesDialog::period() const
{
    return static_cast<Period>(m_period->currentIndex());
}

void ChangesDialog::fillPeriods()
{
    const std::optional<qint64> visit = m_workspace.lastVisit();
    const QStringList texts{
        visit ? tr("Since my last visit (%1)").arg(dateTimeText(m_text.locale(), *visit)) : tr("Since my last visit"),
        tr("Since yesterday"), tr("In the last 7 days"), tr("In the last 30 days"), tr("Between two moments")};
    const QSignalBlocker blocker(m_period);
    for (int i = 0; i < texts.size(); ++i) {
        if (i >= m_period->count())
            m_period->addItem(texts.at(i));
        else if (m_period->itemText(i) != texts.at(i))
            m_period->setItemText(i, texts.at(i));
    }
}

ChangesQuestion ChangesDialog::question() const
{
    const qint64 now = m_text.now();
    switch (period()) {
    case Period::LastVisit: return {};
    case Period::Yesterday:
        return {.from = QDateTime::fromSecsSinceEpoch(now).date().addDays(-1).startOfDay().toSecsSinceEpoch()};
    case Period::Week: return {.from = now - 7 * daySeconds};
    case Period::Month: return {.from = now - 30 * daySeconds};
    case Period::Between: break;
    }
    // In whatever order.
    const qint64 first = m_from->currentData().toLongLong();
    const qint64 second = m_to->currentData().toLongLong();
    return {.from = qMin(first, second), .to = qMax(first, second)};
}

void ChangesDialog::askAll()
{
    m_workspace.askMoments([guard = QPointer(this)](const KeptMoments &moments) {
        if (guard)
            guard->fillMoments(moments);
    });
    askAgain();
}

/// What was chosen stays chosen.
void ChangesDialog::fillMoments(const KeptMoments &moments)
{
    const ChangesQuestion before = question();
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker blocker(box);
        const QVariant chosen = box->currentData();
        box->clear();
        for (auto time = moments.times.rbegin(); time != moments.times.rend(); ++time)
            box->addItem(dateTimeText(m_text.locale(), *time), *time);
        const int place = chosen.isValid() ? box->findData(chosen) : -1;
        box->setCurrentIndex(place >= 0 ? place : qMin(box == m_from ? 1 : 0, box->count() - 1));
    }
    if (before != question())
        ask();
}

/// Something else than before: what was found is no answer to it.
void ChangesDialog::ask()
{
    m_found.reset();
    askAgain();
}

void ChangesDialog::askAgain()
{
    m_worker.cancel();
    m_awaitsAnswer = true;
    updateState();
    m_workspace.askChanges(question(), [guard = QPointer(this)](const KeptChanges &found) {
        if (!guard)
            return;
        guard->m_awaitsAnswer = false;
        guard->m_found = found;
        guard->arrange();
    });
}

void ChangesDialog::arrange()
{
    if (!m_found)
        return; // it comes
    const QHeaderView *header = m_table->horizontalHeader();
    m_worker.run([changes = m_found->tokens, search = m_search->text(), column = header->sortIndicatorSection(),
                  order = header->sortIndicatorOrder(), text = m_text](
                     const Ticket &ticket) { return rowsOfChanges(*changes, search, column, order, text, ticket); },
                 [this](std::vector<quint32> rows) { showRows(std::move(rows)); });
}

void ChangesDialog::showRows(std::vector<quint32> rows)
{
    const int current = m_table->currentIndex().row();
    const std::optional<TokenId> selected = current >= 0 ? std::optional(m_list->changed(current).token().id())
                                                         : std::nullopt;
    m_list->setChanges(m_found->tokens, std::move(rows), m_text);
    m_table->setColumnHidden(static_cast<int>(ChangesModel::Column::Gateway), !m_text.tellsGateways());
    if (m_list->rowCount() > 0)
        m_table->selectRow(selected ? qMax(0, m_list->rowOf(*selected)) : 0);
    m_note->hide();
    updateState();
}

/// How many there are of what, or why there are none.
void ChangesDialog::updateState()
{
    const bool hasRows = m_found && m_list->rowCount() > 0;
    QString state;
    if (!m_found)
        state = m_list->rowCount() > 0 ? QString() : tr("Comparing…");
    else if (!m_found->isKept)
        state = tr("History is off: nothing was kept that could be compared.");
    else if (!m_found->from && m_workspace.isLoading())
        state = tr("Loading…");
    else if (period() == Period::Between && m_from->currentIndex() == m_to->currentIndex() && m_from->count() > 1)
        state = tr("Choose two different moments.");
    else if (!m_found->from)
        state = m_from->count() > 1 ? tr("Nothing was loaded in this time.")
                                    : tr("History begins with this load: changes are shown from the next one on.");
    else if (m_found->tokens->empty())
        state = tr("Nothing changed since %1.").arg(dateTimeText(m_text.locale(), *m_found->from));
    else if (!hasRows)
        state = tr("No change matches the search.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_table->setAccessibleDescription(state);
    m_export->setEnabled(hasRows);
    QString counts;
    if (hasRows) {
        const std::vector<quint32> &rows = m_list->rows();
        counts = tr("%Ln token(s) changed: %1.", nullptr, static_cast<int>(rows.size()))
                     .arg(changeCounts(*m_list->changes(), rows));
        if (m_found->beginsLater)
            counts += u' ' + tr("History begins %1.").arg(dateTimeText(m_text.locale(), *m_found->beginsLater));
    }
    m_counts->setText(counts);
}

void ChangesDialog::goTo(const QModelIndex &index)
{
    const ChangedToken &changed = m_list->changed(index.row());
    const TokenId id = changed.token().id();
    bool isListed = false;
    m_workspace.inventory().forEach([&](qsizetype, const Token &token) { isListed |= token.id() == id; });
    if (isListed) {
        m_note->hide();
        Q_EMIT tokenRequested(id);
        return;
    }
    showNote(m_note, tr("“%1” is gone: it is no longer in the table.").arg(m_text.name(changed.token())),
             Tone::Warning);
}

void ChangesDialog::exportTo(const QString &path)
{
    m_writer.run(
        [path, changes = m_list->changes(), rows = m_list->rows(), accounts = m_workspace.context().accounts](
            const Ticket &) { return writeChangesFile(path, *changes, rows, accounts); },
        [this, path](const std::optional<QString> &fault) { sayWritten(m_note, path, fault, tr("Saved to %1")); });
}

} // namespace TokenDeck
