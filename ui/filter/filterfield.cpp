// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterfield.h"

#include "query/keyquery.h"
#include "query/typedquery.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/filter/filterbookmarks.h"
#include "ui/filter/filteredit.h"
#include "ui/filter/filterpopup.h"
#include "ui/filter/filtershelf.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

/// Whether nothing of a term has been written before the cursor: all fields would be suggested.
bool beginsTerm(const QString &query, const Completion &completion)
{
    const qsizetype before = completion.start - 1;
    return completion.length == 0
        && (before < 0 || query.at(before).isSpace() || QStringView(u"()|-").contains(query.at(before)));
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterEdit(this))
    , m_bookmarks(new FilterBookmarks(this))
    , m_shelf(new FilterShelf(this))
    , m_popup(new FilterPopup(m_edit))
{
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_mark = m_edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_mark->setText(
        tr("Suggestions (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText)));
    m_mark->setToolTip(m_mark->text());
    connect(m_mark, &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason);
        suggest(true);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_bookmarks);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    updateHint();
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    onPalette(this, [this] { m_mark->setIcon(themedIcon(u"search"_s, palette(), toneColor(Tone::Muted, palette()))); });
    onEvents(this, {QEvent::Resize}, [this] { closePopup(); });
    onEvents(this, {QEvent::Move, QEvent::Resize, QEvent::Show}, [this] { updateIndent(); });

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::read);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (m_isSetting)
            return;
        m_isTyped = true;
        suggest(false);
    });
    connect(&m_pause, &QTimer::timeout, this, &FilterField::settle);
    connect(&m_completer, &FilterCompleter::completed, this, &FilterField::showCompletion);
    connect(m_popup, &FilterPopup::picked, this, &FilterField::accept);
    connect(m_bookmarks, &FilterBookmarks::chosen, this, &FilterField::setQuery);
    connect(m_bookmarks, &FilterBookmarks::filtersChanged, this, &FilterField::updatePinned);
    connect(m_shelf->chips(), &FilterChips::chosen, this, &FilterField::setQuery);
}

FilterField::~FilterField()
{
    delete m_popup;
}

QString FilterField::query() const
{
    return m_edit->text();
}

void FilterField::setQuery(const QString &query)
{
    closePopup();
    m_isTyped = false;
    m_isSetting = true;
    // As if typed, so that it can be undone.
    m_edit->selectAll();
    m_edit->insert(withoutKeys(query));
    m_isSetting = false;
    settle(); // nobody is typing
}

FilterShelf *FilterField::shelf() const
{
    return m_shelf;
}

bool FilterField::hasTerm(const QString &term) const
{
    return TokenDeck::hasTerm(m_filter.query(), term);
}

void FilterField::setTerm(const QString &term, bool wanted)
{
    // What is in force counts, not what cannot be read.
    const QString before = m_filter.query();
    setQuery(wanted ? withTerm(before, term) : withoutTerm(before, term));
}

void FilterField::focusAll()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterField::setNamedFilters(const QList<NamedFilter> &filters)
{
    m_bookmarks->setFilters(filters);
    updatePinned();
}

void FilterField::updatePinned()
{
    m_shelf->setPinned(m_bookmarks->pinned());
    m_shelf->chips()->setActive(m_error ? Filter() : m_filter);
}

void FilterField::startTerm(const QString &field)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setText(withTerm(m_filter.query(), QString(field + u':')));
    suggest(true);
}

void FilterField::read()
{
    m_pause.stop();
    m_pending.reset();
    m_edit->clearMark();
    // What was typed may have the locale's decimal comma; what was set has not.
    const auto parsed = m_isTyped ? parseTyped(query(), QLocale()) : Filter::parse(query());
    const bool wasSaid = !m_shelf->error().isEmpty();
    if (const auto *error = std::get_if<FilterError>(&parsed)) {
        m_error = *error;
        setCurrent({});
        // A line that comes and goes with every key would be worse than one that stays.
        if (wasSaid || !mayBeUnfinished(*error, query(), m_edit->cursorPosition()))
            showError();
        else
            m_pause.start();
        return;
    }
    m_error.reset();
    m_shelf->setError({});
    m_edit->setAccessibleDescription({});
    m_pending = std::get<Filter>(parsed);
    if (mayBecomeField(query(), m_edit->cursorPosition()))
        m_pause.start();
    else
        settle();
}

/// What has been written counts as finished.
void FilterField::settle()
{
    m_pause.stop();
    if (m_error && m_popup->isVisible())
        m_pause.start(); // what is missing is being offered
    else if (m_error)
        showError();
    if (!m_pending)
        return;
    const bool other = !(*m_pending == m_filter);
    m_filter = *std::exchange(m_pending, std::nullopt);
    setCurrent(m_filter);
    showNote();
    if (other)
        Q_EMIT filterChanged(m_filter, m_isTyped);
}

void FilterField::setSource(const Inventory &inventory, const FilterContext &context)
{
    m_completer.setSource(inventory, context);
    const bool knowsSite = inventory.tokenCount() > 0;
    const bool same = m_currency == context.currency && m_knowsSite == knowsSite;
    m_currency = context.currency;
    m_knowsSite = knowsSite;
    if (same)
        return;
    updateHint();
    if (!m_error)
        showNote();
}

/// With an amount as the site shows it.
void FilterField::updateHint()
{
    const bool isRaw = m_knowsSite && m_currency.isRaw();
    const QString amount = isRaw ? u"500k"_s : QString((m_knowsSite ? m_currency.symbol() : u"$"_s) % u'1');
    m_edit->setPlaceholderText(
        tr("Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining<%1 …").arg(amount));
}

/// What the answer is given without.
void FilterField::showNote()
{
    const QString money = m_knowsSite ? m_filter.unknownMoney(m_currency) : QString();
    m_shelf->setError(money.isEmpty() ? QString()
                                      : QString(unknownMoneyText(money) % u' '
                                                % tr("Use quota units: %1").arg("remaining<500000"_L1)));
}

void FilterField::showError()
{
    const QString text = filterErrorText(*m_error);
    m_edit->setMark(m_error->position, m_error->length);
    m_edit->setAccessibleDescription(text);
    m_shelf->setError(text);
}

void FilterField::setCurrent(const Filter &filter)
{
    m_bookmarks->setCurrent(filter);
    m_shelf->chips()->setActive(filter);
}

void FilterField::suggest(bool asked)
{
    m_asked = asked;
    m_askedText = m_edit->text();
    m_askedCursor = m_edit->cursorPosition();
    if (m_askedText.isEmpty() && !asked)
        closePopup();
    else
        m_completer.complete(m_askedText, m_askedCursor);
}

/// Of a large list suggestions come later than what is typed, and those for what stood there before stay meanwhile.
bool FilterField::isCompletionCurrent() const
{
    return m_completionText == m_edit->text() && m_completionCursor == m_edit->cursorPosition();
}

void FilterField::showCompletion(const Completion &completion)
{
    m_completion = completion;
    m_completionText = m_askedText;
    m_completionCursor = m_askedCursor;
    if (!isCompletionCurrent()) {
        m_popup->hide();
        return;
    }
    const QString text = m_edit->text();
    QList<Suggestion> suggestions = completion.suggestions;
    const QString written = text.sliced(completion.start, completion.length);
    const bool complete = suggestions.size() == 1 && suggestions.constFirst().insert == written;
    if (suggestions.isEmpty() || (!m_asked && (complete || beginsTerm(text, completion)))) {
        m_popup->hide();
        return;
    }
    m_popup->showSuggestions(suggestions, m_edit->xOf(completion.start));
}

void FilterField::accept(const Suggestion &suggestion)
{
    if (!isCompletionCurrent())
        return; // others are coming
    m_popup->hide();
    const bool isValue = suggestion.count >= 0;
    const qsizetype end = m_completion.start + m_completion.length;
    QString insert = suggestion.insert;
    const bool blankFollows = end < m_edit->text().size() && m_edit->text().at(end).isSpace();
    if (isValue && !blankFollows)
        insert += u' ';
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setSelection(static_cast<int>(m_completion.start), static_cast<int>(m_completion.length));
    // As if typed: it can be undone, and behind a field its values are suggested.
    m_edit->insert(insert);
    if (isValue && blankFollows)
        m_edit->setCursorPosition(m_edit->cursorPosition() + 1);
}

void FilterField::closePopup()
{
    m_completer.cancel();
    if (m_popup)
        m_popup->hide();
}

bool FilterField::handlePopupKey(const QKeyEvent &key)
{
    constexpr int pageRows = 9;
    switch (key.key()) {
    case Qt::Key_Down: m_popup->move(1); return true;
    case Qt::Key_Up: m_popup->move(-1); return true;
    case Qt::Key_PageDown: m_popup->move(pageRows); return true;
    case Qt::Key_PageUp: m_popup->move(-pageRows); return true;
    case Qt::Key_Escape: closePopup(); return true;
    case Qt::Key_Tab:
        if (!isCompletionCurrent())
            return true; // others are coming
        if (!m_popup->chosen())
            m_popup->move(1);
        accept(*m_popup->chosen());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What was chosen before more was typed is no longer meant.
        if (const auto chosen = m_popup->chosen(); chosen && isCompletionCurrent()) {
            accept(*chosen);
            return true;
        }
        closePopup();
        return false;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: closePopup(); return false;
    default: return false;
    }
}

bool FilterField::handleKey(const QKeyEvent &key)
{
    if (m_popup->isVisible() && handlePopupKey(key))
        return true;
    switch (key.key()) {
    case Qt::Key_Space:
        if (key.modifiers() != Qt::ControlModifier)
            return false;
        suggest(true);
        return true;
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            return false;
        clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        closePopup();
        settle();
        if (!m_error)
            Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Down:
        settle();
        Q_EMIT leaveRequested();
        return true;
    default: return false;
    }
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || !m_popup)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Before the window's own Esc.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Escape || (!m_popup->isVisible() && m_edit->text().isEmpty()))
            break;
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut:
    case QEvent::MouseButtonPress:
    case QEvent::Hide: closePopup(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterField::updateIndent()
{
    if (m_shelf && m_shelf->parentWidget() != this)
        m_shelf->setIndent(mapTo(window(), QPoint()).x() - m_shelf->mapTo(m_shelf->window(), QPoint()).x());
}

} // namespace TokenDeck
