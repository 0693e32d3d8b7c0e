// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filtercompletion.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace TokenDeck {

/// What could be written at the cursor: a list that lies over the window, below the field, and never has the focus. A
/// part of the window rather than a window of its own, so that no platform takes the keyboard away from the field.
class FilterPopup : public QListView
{
    Q_OBJECT

public:
    explicit FilterPopup(QWidget *field);

    /// Opens, with no entry chosen. @p x: where the text begins, in pixels from the left of the field.
    void showSuggestions(const QList<Suggestion> &suggestions, int x);
    [[nodiscard]] QList<Suggestion> suggestions() const { return m_suggestions; }
    /// Nothing while no entry is chosen.
    [[nodiscard]] std::optional<Suggestion> chosen() const;
    /// The next entry, or the one before; past the ends, none.
    void move(int steps);

Q_SIGNALS:
    void picked(const TokenDeck::Suggestion &suggestion);

private:
    void place(int x);

    QWidget *m_field;
    QStandardItemModel *m_items;
    QList<Suggestion> m_suggestions;
};

} // namespace TokenDeck
