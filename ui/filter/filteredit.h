// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace TokenDeck {

/// Masks whole keys in a line edit for queries, which has the masked text before it signals a change, and
/// forgets what could be undone: nothing that is kept or suggested ever sees a key.
void maskKeysIn(QLineEdit *edit);

/// A line edit for a query: it can underline a piece of its text as wrong, and masks whole keys.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// In UTF-16 code units; without a length, where something is missing.
    void setMark(qsizetype position, qsizetype length);
    void clearMark();
    [[nodiscard]] bool hasMark() const { return m_markPosition >= 0; }

    /// Where the text at a position begins, in pixels from the left of this widget.
    [[nodiscard]] int xOf(qsizetype position) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    qsizetype m_markPosition = -1;
    qsizetype m_markLength = 0;
    bool m_composing = false;
};

} // namespace TokenDeck
