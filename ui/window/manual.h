// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace TokenDeck {

/// The manual, docs/manual.md, with a list of its chapters.
class Manual : public QDialog
{
    Q_OBJECT

public:
    explicit Manual(QWidget *parent = nullptr);

private:
    void fill();
    void goTo(int chapter);

    QListWidget *m_chapters;
    QTextBrowser *m_page;
    QList<int> m_places; // of chapters' headings, by their blocks' numbers
};

} // namespace TokenDeck
