// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/filtercompleter.h"
#include "store/settings.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace TokenDeck {

class FilterBookmarks;
class FilterEdit;
class FilterPopup;
class FilterShelf;

/// Where queries are written (docs/filter.md): with suggestions while typing, kept filters, and words for what cannot
/// be read. What is wrong while somebody is still typing is said after a pause only.
class FilterField : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);
    ~FilterField() override;

    [[nodiscard]] QString query() const;
    void setQuery(const QString &query);
    void clear() { setQuery({}); }
    /// The last query that could be read.
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// In the query that is in force.
    [[nodiscard]] bool hasTerm(const QString &term) const;
    /// Asks for @p term besides all else, or no longer.
    void setTerm(const QString &term, bool wanted);

    void focusAll();
    /// Kept ones, at first.
    void setNamedFilters(const QList<NamedFilter> &filters);
    /// Begins a term of a field behind what is written, and suggests its values.
    void startTerm(const QString &field);

    /// What suggestions are taken from.
    void setSource(const Inventory &inventory, const FilterContext &context);
    [[nodiscard]] FilterCompleter *completer() { return &m_completer; }

    [[nodiscard]] FilterEdit *edit() const { return m_edit; }
    [[nodiscard]] FilterBookmarks *bookmarks() const { return m_bookmarks; }
    /// Error and pinned filters: for the window to place below.
    [[nodiscard]] FilterShelf *shelf() const;

    /// How long the pause is after which what is written counts as finished: an error is said, and a word that might
    /// have become a field is looked for.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

Q_SIGNALS:
    /// Never for a query that cannot be read: that leaves the last one in force. @p typed: somebody may still be typing.
    void filterChanged(const TokenDeck::Filter &filter, bool typed);
    /// On to what is filtered.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void settle();
    void showError();
    void showNote();
    void updateHint();
    void setCurrent(const Filter &filter);
    void suggest(bool asked);
    void showCompletion(const Completion &completion);
    [[nodiscard]] bool isCompletionCurrent() const;
    void accept(const Suggestion &suggestion);
    void closePopup();
    [[nodiscard]] bool handleKey(const QKeyEvent &key);
    [[nodiscard]] bool handlePopupKey(const QKeyEvent &key);
    void updateIndent();
    void updatePinned();

    FilterEdit *m_edit;
    QAction *m_mark;
    FilterBookmarks *m_bookmarks;
    QPointer<FilterShelf> m_shelf; // these two live in the window
    QPointer<FilterPopup> m_popup;
    FilterCompleter m_completer;
    Completion m_completion;
    QString m_completionText; // that it was made for
    int m_completionCursor = 0;
    QString m_askedText; // that one was last asked for
    int m_askedCursor = 0;
    bool m_isTyped = false; // rather than set
    bool m_isSetting = false;
    bool m_asked = false; // for suggestions, rather than typing what has some
    Filter m_filter;
    std::optional<Filter> m_pending; // can be read, but may be the beginning of something else
    Currency m_currency;             // of the site
    bool m_knowsSite = false;        // before the first page nothing can be known of it
    std::optional<FilterError> m_error;
    QTimer m_pause;
};

} // namespace TokenDeck
