// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"
#include "table/selectedtokens.h"
#include "table/tokentablemodel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/preferences/shortcutspage.h"
#include "ui/window/placeholder.h"
#include "workspace/workspace.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

class QFileDialog;
class QSplitter;
class QStackedWidget;
class QSystemTrayIcon;
class QTabBar;
class QToolBar;

namespace TokenDeck {

class AccessDialog;
class AccountsPane;
class Actions;
class Banner;
class CallsDialog;
class Cards;
class ChangesDialog;
class ClipboardGuard;
class Chart;
class DetailsPane;
class FilterField;
class History;
class Overview;
class Pager;
class StatusLine;
class TokenTableView;
class UnusualDialog;
struct PrintedTable;
struct UseOfToken;

/// The window: shows a workspace, and reports by signals what else the user wants. Knows no network.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p workspace must outlive this.
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);

    /// Which accounts have a profile, which can be edited.
    void setEditable(const QSet<QString> &ids);
    /// Whether Copy Full Key is offered.
    void setCopiesFullKeys(bool allowed);
    /// On the clipboard, for half a minute; never on screen.
    void copySecret(const QString &secret);
    void setNamedFilters(const QList<NamedFilter> &filters);
    void showNotice(const QString &headline, const QString &text);
    /// What it says is no longer so.
    void clearNotice();
    /// For some seconds in the bottom line.
    void showMessage(const QString &text);

    [[nodiscard]] QList<ShortcutsPage::Shortcut> shortcuts() const;
    void setShortcuts(const ChosenKeys &keys);
    void showOverview();
    /// In front of other windows.
    void raiseWindow();
    /// Shows what a rule was told of.
    void follow(WatchRule rule, const WatchSettings &settings);
    /// Where the desktop has a place for it.
    void setTrayIcon(bool shown);
    /// Columns and order of the table; nothing if that is empty.
    void restoreTable(const QByteArray &state);
    [[nodiscard]] QByteArray tableState() const;
    void restoreLayout(const Settings &settings);
    /// Only what its user chooses of colours and rows.
    void takeLook(const Settings &settings);
    /// The filter that was there at the end, if that is wanted.
    void restoreSession(const Settings &settings);
    void saveLayout(Settings &settings) const;
    /// Shows what another window over the same workspace shows: page, filter, selection, messages. Besides the layout,
    /// which saveLayout() and restoreLayout() carry.
    void takeOver(const MainWindow &other);

    [[nodiscard]] const ArrangementPointer &arrangement() const { return m_model->arrangement(); }
    /// What the findings that are shown were made with; nothing while there are none.
    [[nodiscard]] std::optional<FindingContext> findingContext() const
    {
        const auto &analysis = m_workspace.analysis();
        return analysis ? std::optional(analysis->findings->context()) : std::nullopt;
    }
    [[nodiscard]] SelectedTokens selectedTokens() const;

Q_SIGNALS:
    /// Of what is shown.
    void refreshRequested();
    void accountRefreshRequested(const QString &id);
    void newProfileRequested();
    void profileSettingsRequested(const QString &id);
    void duplicateProfileRequested(const QString &id);
    void removeProfileRequested(const QString &id);
    void moveProfileRequested(const QString &id, int place);
    void profilesImportRequested(const QString &path);
    void profilesExportRequested(const QString &path);
    /// The gateway is to be asked at this address from now on.
    void addressAccepted(const QUrl &address);
    /// The whole key of this token is wanted on the clipboard.
    void fullKeyRequested(const TokenDeck::Token &token);
    /// Another account is to be shown; nothing: all.
    void accountChosen(const std::optional<QString> &id);
    void demoRequested();
    void exportRequested(const TokenDeck::ExportRequest &request);
    void themeChanged(TokenDeck::Theme theme);
    /// Of what is not of one gateway; the page of shortcuts, or the first.
    void preferencesRequested(bool shortcuts);
    /// Restore the default sizes, columns and panels.
    void layoutResetRequested();
    /// What was kept of this token is to be forgotten.
    void forgetTokenRequested(const TokenDeck::Token &token);
    void namedFiltersChanged(const QList<TokenDeck::NamedFilter> &filters);
    void closing();
    /// The first rows of a gateway have been painted.
    void firstRowsShown();

protected:
    bool event(QEvent *event) override;

private:
    void buildToolBar();
    void buildCenter();
    void buildSideBar(QWidget *center);
    void connectParts();
    void connectActions();
    void connectRequests();
    void connectUse();
    void showArrangement(const ArrangementPointer &arrangement);
    void showInventory();
    void showAnalysis();
    void showLoading();
    void showError(const GatewayError &error);
    void showErrors();
    [[nodiscard]] std::optional<AccountState> shownAccount() const;
    [[nodiscard]] std::optional<Placeholder::State> waitingState() const;
    [[nodiscard]] std::optional<Placeholder::State> placeholderState() const;
    void takeStep(NextStep step);
    [[nodiscard]] QString bannerAction() const;
    void takeBannerAction();
    void showBalance(const std::optional<AccountState> &account);
    enum class ConsolePage : quint8 { Tokens, Account };
    void openConsole(const QString &id, ConsolePage page);
    void openConsoleOfSelection();
    void clearError();
    void onShownChanged();
    void updateAccounts();
    /// Pixels; in a narrower window the side bar and the tool bar's words give way.
    static constexpr int roomyWidth = 760;
    void showSideBar();
    void chooseInSideBar(const std::optional<QString> &id);
    void fillAccountsMenu(const QList<AccountState> &accounts);
    /// The one that is shown, if it has a profile.
    [[nodiscard]] std::optional<QString> editable() const;
    void askProfiles(bool import);
    void showPage(QWidget *page);
    void showQuery(const QString &query);
    /// Besides what is typed, in place of what was toggled before; a second time no longer.
    void toggleQuery(const QString &query);
    /// For Back and Forward.
    void noteVisit(bool typed);
    void fillSortMenu();
    void arrangeParts();
    void arrangeCards();
    void updateText();
    void updateInsights();
    void updatePager();
    void updatePlaceholder();
    void updateDetails();
    void showDetails();
    void updateActions();
    void sayAllSelected();
    void copyKeys();
    void copyCell();
    struct ShownRows
    {
        QList<Column> columns;
        QStringList titles;
        TableCells cells;

        /// Tab separated, in any thread.
        [[nodiscard]] QString text(const SelectedTokens &selected, const Ticket &ticket) const;
    };
    [[nodiscard]] ShownRows shownRows() const;
    void copyRows();
    void copyText(const QString &text, const QString &said);
    void putOnClipboard(const QString &text, const QString &said);
    void askExport(ExportFormat format);
    /// The one that is selected, if just one is and it has been read. It may be on another page.
    [[nodiscard]] const Token *selectedToken() const;
    void copySelected(const QString &said, std::function<QString(const SelectedTokens &, const Ticket &)> make);
    [[nodiscard]] UseOfToken useOf(const Token &token) const;
    void askCalls();
    void askCallsExport(bool all);
    void askUnusual();
    void updateUnusualDialog();
    void askUnusualExport();
    void askWhoCanCall();
    void updateAccessDialog();
    void showChanges();
    void askChangesExport();
    void updateDialogs();
    void askAccessExport();
    void goToToken(TokenId id);
    bool selectToken(TokenId id);
    void askPicture(const Chart *chart);
    /// A dialog that asks where to write a file, and whose folder is where the next one begins.
    [[nodiscard]] QFileDialog *fileDialog(const QString &title, const QStringList &kinds, const QString &suffix,
                                          const QString &name);
    void askCsvFile(const QString &title, const QString &name, const std::function<void(const QString &path)> &then);
    void goToTable();
    void showTableMenu(const QPoint &position);
    [[nodiscard]] PrintedTable printedTable() const;
    void askPrint();
    void tellPrinted(const QString &fault);
    void askPdf();
    void saveTablePdf(const QString &path);
    void tellSaved(const QString &path, const std::optional<QString> &fault);
    void dragRows();
    void connectLook();
    void connectHelp();
    void explainParts();
    void showFilterHelp();
    void copyReport();
    void showManual();
    void showAbout();

    Workspace &m_workspace;
    Actions *m_actions;
    History *m_history;
    TokenTableModel *m_model;
    TokenTableView *m_table = nullptr;
    FilterField *m_filter = nullptr;
    // In the tool bar, where that page is shown.
    QList<QAction *> m_tokensPlaces;
    QList<QAction *> m_overviewPlaces;
    Banner *m_banner = nullptr; // of errors
    Banner *m_notice = nullptr; // what is not about a load stands until it is dismissed
    Banner *m_balance = nullptr;
    Placeholder *m_placeholder = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolBar *m_toolBar = nullptr;
    QTabBar *m_tabs = nullptr;
    AccountsPane *m_accounts = nullptr;
    QSplitter *m_columns = nullptr; // side bar and the rest
    Cards *m_cards = nullptr;
    Overview *m_overview = nullptr;
    QStackedWidget *m_pages = nullptr;
    QPointer<AccessDialog> m_accessDialog;
    QPointer<CallsDialog> m_callsDialog;
    QPointer<UnusualDialog> m_unusualDialog;
    QPointer<ChangesDialog> m_changesDialog;
    QPointer<QSystemTrayIcon> m_trayIcon;
    DetailsPane *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    Pager *m_pager = nullptr;
    StatusLine *m_status = nullptr;
    ClipboardGuard *m_secrets;
    Worker m_copying;
    Worker m_summing;
    Worker m_printing;
    Worker m_dragging;

    bool m_copiesFullKeys = false;
    QString m_shownName; // the account's
    QSet<QString> m_editable;
    QStringList m_listed;               // in the menu of accounts
    std::optional<bool> m_showsSideBar; // nothing: if there are several accounts
    QString m_exportFolder;
    bool m_awaitsFirstRows = false;
    bool m_awaitsSelection = false;
    bool m_tableHadFocus = false;    // before something else took its place
    bool m_choosesInSideBar = false; // right now
    bool m_choseInSideBar = false;   // what is shown: the keyboard stays there
    QString m_toggled;               // in the filter, if it was not taken out by hand
    std::optional<TokenId> m_wanted; // to be selected once it is in the table
    QTimer m_detailsTurn;
    QTimer m_accountsTurn;
    std::optional<GatewayError> m_error;
    std::optional<QString> m_failed; // whose error that is, if it has a profile
    QString m_emptyAccount;          // whose balance is told of
};

} // namespace TokenDeck
