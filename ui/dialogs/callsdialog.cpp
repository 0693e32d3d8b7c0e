// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/callsdialog.h"

#include "table/callsmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "workspace/callsreader.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using State = CallsReader::State;

/// Page Up and Page Down go on to other pages at the ends.
class CallsTable : public QTableView
{
public:
    using QTableView::QTableView;

    std::function<void(int step)> turn;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int row = currentIndex().row();
        const bool isPlain = event->modifiers() == Qt::NoModifier;
        if (isPlain && event->key() == Qt::Key_PageDown && row == model()->rowCount() - 1)
            return turn(1);
        if (isPlain && event->key() == Qt::Key_PageUp && row <= 0)
            return turn(-1);
        QTableView::keyPressEvent(event);
    }
};

/// In words of calls where the error's own are of the list of tokens.
QString failureText(const GatewayError &error)
{
    const ErrorText words = errorText(error);
    QStringList lines{words.headline};
    if (error.kind == GatewayError::Kind::Refused)
        lines.first() = CallsDialog::tr("The gateway refused to list the calls.");
    else if (error.kind == GatewayError::Kind::Forbidden)
        lines.first() = CallsDialog::tr("This account is not allowed to list its calls.");
    if (!error.message.isEmpty())
        lines.append(CallsDialog::tr("The gateway says: %1").arg(shownText(error.message)));
    if (error.kind != GatewayError::Kind::Refused)
        lines.append(words.advice);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int asCount(qsizetype number)
{
    return static_cast<int>(qMin<qsizetype>(number, 2'000'000'000));
}

} // namespace

CallsDialog::CallsDialog(Workspace &workspace, QWidget *parent)
    : RowsDialog(parent)
    , m_workspace(workspace)
    , m_reader(new CallsReader(workspace, this))
    , m_list(new CallsModel(this))
    , m_note(noteLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(nullptr)
    , m_said(noteLabel(this))
{
    setAccessibleName(tr("Calls"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    keepMuted(m_note);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildMessage());
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildPager());
    layout->addWidget(buildProgress());
    layout->addWidget(m_said);
    m_said->hide();
    buildButtons();
    connect(m_reader, &CallsReader::changed, this, &CallsDialog::update);
    connect(m_reader, &CallsReader::allRead, this, &CallsDialog::write);
    connect(m_reader, &CallsReader::closed, this, [this] {
        m_path.clear();
        hide();
    });
    resize(fittingScreen(this, {880, 560}));
}

void CallsDialog::buildTable()
{
    auto *table = new CallsTable(this);
    table->turn = [this](int step) { turn(step); };
    m_table = table;
    setUpTable(m_table, m_list, tr("Calls"));
    m_table->horizontalHeader()->setStretchLastSection(false); // it may be numbers, at the right
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    offerCopy();
    connect(this, &RowsDialog::copyRequested, this, [this](const QString &, const QString &said) { say(said); });
}

QWidget *CallsDialog::buildMessage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_message = noteLabel(page);
    m_message->setAlignment(Qt::AlignCenter);
    m_retry = new QPushButton(tr("&Try Again"), page);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_retry, &QPushButton::clicked, m_reader, &CallsReader::readNext);
    return page;
}

QWidget *CallsDialog::buildPager()
{
    auto *pager = new QWidget(this);
    auto *layout = new QHBoxLayout(pager);
    layout->setContentsMargins(0, 0, 0, 0);
    m_previous = new QPushButton(tr("&Previous"), pager);
    m_next = new QPushButton(tr("&Next"), pager);
    m_position = new QLabel(pager);
    const auto add = [this](QPushButton *button, const QString &keys, int step) {
        button->setAutoDefault(false);
        const QKeySequence sequence(keys);
        button->setToolTip(sequence.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, step] { turn(step); });
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, [this, step] { turn(step); });
    };
    add(m_previous, u"Ctrl+PgUp"_s, -1);
    add(m_next, u"Ctrl+PgDown"_s, 1);
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(8);
    layout->addWidget(m_position, 1);
    return pager;
}

void CallsDialog::buildButtons()
{
    addButtons();
    m_refresh = addButton(tr("&Refresh"), [this] { read(); });
    m_refresh->setToolTip(QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText));
    m_export = addButton(tr("&Export CSV…"), [this] { Q_EMIT exportRequested(false); });
    m_export->setToolTip(tr("The calls of the pages that have been read"));
    m_exportAll = addButton(tr("Export &All…"), [this] { Q_EMIT exportRequested(true); });
    m_exportAll->setToolTip(
        tr("Reads all pages first; at most %1 calls").arg(QLocale().toString(static_cast<qint64>(maxExported))));
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, m_refresh, &QPushButton::click);
}

void CallsDialog::showToken(const Token &token, const TokenText &text)
{
    const bool isSame = isVisible() && m_reader->token().id() == token.id();
    if (isExporting() && !isSame) {
        say(tr("Stop this export to see the calls of “%1”.").arg(text.name(token)));
    } else if (!isSame) {
        setText(text);
        setWindowTitle(tr("Calls of %1").arg(text.name(token)));
        m_reader->read(token);
        m_shown = -1;
        m_page = 0;
        say({});
        update();
    }
    bringToFront(this);
}

void CallsDialog::setText(const TokenText &text)
{
    m_text = text;
    m_list->setText(text);
}

/// Anew, with the calls that were made meanwhile.
void CallsDialog::read()
{
    if (isExporting())
        return;
    m_page = 0;
    m_shown = -1;
    say({});
    m_reader->read(Token(m_reader->token()));
}

void CallsDialog::turn(int step)
{
    const auto there = static_cast<int>(m_reader->pages().size());
    if (isExporting() || m_page + step < 0
        || (step > 0 && (m_page >= there || (m_page + 1 == there && !m_reader->hasMore()))))
        return;
    m_page += step;
    m_fromEnd = step < 0;
    say({});
    if (step < 0)
        m_reader->stop();
    else if (m_page == there)
        m_reader->readNext();
    update();
}

void CallsDialog::update()
{
    const auto there = static_cast<int>(m_reader->pages().size());
    // What was asked for is not there: the one before it was the last.
    if (m_page >= there && there > 0 && m_reader->state() == State::Idle) {
        m_page = there - 1;
        say(tr("There are no more calls."));
    }
    const bool isFirst = m_page < there && m_shown < 0;
    if (m_page < there && m_shown != m_page)
        showPage();
    showMessage();
    if (isFirst)
        m_table->setFocus();
    updateNote();
    showPosition();
    goOnExporting();
    const bool isFree = !isExporting();
    m_previous->setEnabled(isFree && m_page > 0);
    m_next->setEnabled(isFree
                       && (m_page >= there ? m_reader->state() == State::Reading && there > 0
                                           : m_page + 1 < there || m_reader->hasMore()));
    m_refresh->setEnabled(isFree && isKnownToLog(m_reader->token()));
    m_export->setEnabled(isFree && m_reader->count() > 0);
    m_exportAll->setEnabled(isFree && m_reader->count() > 0);
    m_progress->setVisible(isExporting());
    // What had the keyboard and cannot have it any more leaves it to the table.
    if (const QWidget *focused = focusWidget(); focused && (!focused->isEnabled() || !focused->isVisibleTo(this)))
        m_stack->currentWidget() == m_table ? m_table->setFocus() : m_retry->setFocus();
}

void CallsDialog::showPage()
{
    const bool isFirst = m_shown < 0;
    m_shown = m_page;
    m_list->setCalls(m_reader->pages().at(m_page), m_reader->token().id().account());
    updateColumns();
    if (isFirst) {
        m_table->resizeColumnsToContents();
        const int widest = 26 * fontMetrics().averageCharWidth();
        for (int column = 0; column < CallsModel::columns; ++column)
            m_table->setColumnWidth(column, qMin(m_table->columnWidth(column) + 12, widest));
        m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(CallsModel::Column::Model),
                                                          QHeaderView::Stretch);
    }
    if (m_list->rowCount() > 0)
        m_table->setCurrentIndex(m_list->index(m_fromEnd ? m_list->rowCount() - 1 : 0, 0));
    m_fromEnd = false;
}

/// Columns of which nothing was reported have no place.
void CallsDialog::updateColumns()
{
    for (int column = 0; column < CallsModel::columns; ++column) {
        const auto tells = [column](const LoggedCall &call) {
            return CallsModel::tells(call, static_cast<CallsModel::Column>(column));
        };
        const bool isTold = std::ranges::any_of(
            m_reader->pages(), [&tells](const QList<LoggedCall> &page) { return std::ranges::any_of(page, tells); });
        m_table->setColumnHidden(column, !isTold && m_reader->count() > 0);
    }
}

/// In place of the table, as long as there is none to show.
void CallsDialog::showMessage()
{
    const bool hasFailed = m_reader->state() == State::Failed;
    const bool isThere = m_page < m_reader->pages().size();
    const bool isEmpty = isThere && m_list->rowCount() == 0;
    const bool showsTable = isThere ? !isEmpty : !hasFailed && !m_reader->pages().isEmpty();
    m_stack->setCurrentIndex(showsTable ? 0 : 1);
    const bool offersRetry = !showsTable && hasFailed && !isThere;
    if (offersRetry != m_retry->isVisibleTo(this)) {
        m_retry->setVisible(offersRetry);
        if (offersRetry)
            m_retry->setFocus();
    }
    if (showsTable)
        return;
    if (!isKnownToLog(m_reader->token()))
        m_message->setText(tr("The calls of this token cannot be asked for: the gateway's log knows tokens by their "
                              "names, and this one has none."));
    else if (isEmpty)
        m_message->setText(tr("All calls on this page are of other tokens with the same name."));
    else if (hasFailed)
        m_message->setText(failureText(m_reader->error()));
    else if (m_reader->state() == State::Reading)
        m_message->setText(tr("Loading…"));
    else
        m_message->setText(tr("No calls in the log."));
    setTextTone(m_message, hasFailed && !isThere ? Tone::Bad : Tone::Muted);
}

void CallsDialog::showPosition()
{
    const QLocale &locale = m_text.locale();
    QStringList parts;
    if (!m_reader->pages().isEmpty()) {
        const QString number = locale.toString(m_page + 1);
        const auto count = m_reader->pageCount();
        if (m_page >= m_reader->pages().size() && m_reader->state() == State::Reading)
            parts.append(tr("Loading page %1…").arg(number));
        else
            parts.append(count ? tr("Page %1 of %2").arg(number, locale.toString(*count)) : tr("Page %1").arg(number));
    }
    if (const auto total = m_reader->total(); total && !m_reader->pages().isEmpty()) {
        parts.append(m_reader->leftOut() > 0 ? tr("%Ln call(s) with this name", nullptr, asCount(*total))
                                             : tr("%Ln call(s)", nullptr, asCount(*total)));
    }
    m_position->setText(parts.join(u" · "_s));
}

void CallsDialog::updateNote()
{
    QStringList notes;
    const Token &token = m_reader->token();
    if (m_reader->count() > 0 || m_reader->leftOut() > 0) {
        if (const qsizetype namesakes = m_workspace.namesakes(token); namesakes > 1 && !m_reader->tellsTokens()) {
            notes.append(tr("The gateway knows calls by the token's name only; %Ln token(s) are called so.", nullptr,
                            asCount(namesakes)));
        }
        if (const qsizetype others = m_reader->leftOut(); others > 0)
            notes.append(tr("Left out: %Ln call(s) of other tokens with the same name.", nullptr, asCount(others)));
        QStringList missing;
        for (int column = 0; column < CallsModel::columns; ++column) {
            if (m_table->isColumnHidden(column))
                missing.append(CallsModel::title(static_cast<CallsModel::Column>(column)));
        }
        if (!missing.isEmpty())
            notes.append(tr("Not recorded by the gateway: %1.").arg(missing.join(u", "_s)));
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace TokenDeck
