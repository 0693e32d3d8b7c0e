// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace TokenDeck {

/// A heading in small muted capitals.
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent);

/// A box with a heading, on the palette's Base colour.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    /// One thing below the others in the box, with its heading.
    void add(const QString &title, QWidget *content);
    /// A line of small text below the last.
    [[nodiscard]] QLabel *addNote();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace TokenDeck
