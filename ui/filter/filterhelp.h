// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QTextBrowser;

namespace TokenDeck {

struct FilterExample
{
    QString query;
    QString explanation;
};

/// The language of filters by examples, as docs/filter.md has them.
[[nodiscard]] QList<FilterExample> filterExamples();

/// The language of filters on a page beside the window; an example that is clicked goes into the field. The grammar is
/// that of docs/filter.md.
class FilterHelp : public QDialog
{
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString &query);

private:
    void fill();

    QTextBrowser *m_page;
};

} // namespace TokenDeck
