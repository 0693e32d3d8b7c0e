// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"
#include "tokens/token.h"
#include "transfer/export.h"
#include "ui/dialogs/rowsdialog.h"
#include "work/worker.h"

class QProgressBar;
class QStackedWidget;

namespace TokenDeck {

class CallsModel;
class CallsReader;
class Workspace;

/// The latest calls of one token, page by page as its gateway sends them. Not modal. What was read stays until it is
/// refreshed or opened for another token.
class CallsDialog : public RowsDialog
{
    Q_OBJECT

public:
    /// @p workspace must outlive this.
    explicit CallsDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens with this token's calls; while all calls of another one are being exported, that goes on.
    void showToken(const Token &token, const TokenText &text);
    /// How amounts are shown from now on.
    void setText(const TokenText &text);
    /// Writes the calls that have been read to a CSV file, or @p all, which are read first.
    void exportTo(const QString &path, bool all);

    /// What a file would have, for its name: the calls that have been read, or @p all.
    [[nodiscard]] ExportExtent extent(bool all) const;
    [[nodiscard]] QString tokenName() const;

    /// Calls that an export of all has at most.
    static constexpr qsizetype maxExported = 10'000;

Q_SIGNALS:
    /// A name for the file is to be asked for.
    void exportRequested(bool all);
    /// An export has ended, well or not.
    void exportEnded();

protected:
    /// An export of all is stopped first.
    void reject() override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildMessage();
    [[nodiscard]] QWidget *buildPager();
    [[nodiscard]] QWidget *buildProgress();
    void buildButtons();
    void read();
    void turn(int step);
    void update();
    void showPage();
    void showMessage();
    void showPosition();
    void updateNote();
    void updateColumns();
    void stopExport();
    void goOnExporting();
    void write();
    void say(const QString &text, bool isBad = false);
    [[nodiscard]] bool isExporting() const { return !m_path.isEmpty(); }

    Workspace &m_workspace;
    CallsReader *m_reader;
    CallsModel *m_list;
    TokenText m_text{0};
    int m_page = 0;         // that is shown, or will be once it is there
    int m_shown = -1;       // in the table; -1: none
    bool m_fromEnd = false; // its last row is to be the current one
    QString m_path;         // where an export of all goes; empty: none is under way

    QLabel *m_note;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_message = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_position = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_said;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_exportAll = nullptr;

    Worker m_writer;
};

} // namespace TokenDeck
