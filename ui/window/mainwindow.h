// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "gateway/loader.h"
#include "insight/analyst.h"
#include "store/settings.h"
#include "table/tokentablemodel.h"
#include "ui/dialogs/exportdialog.h"

#include <QMainWindow>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <optional>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace TokenDeck {

class AccessDialog;
class Actions;
class Banner;
class Cards;
class ClipboardGuard;
class Chart;
class DetailsPane;
class FilterField;
class Overview;
class Pager;
class Placeholder;
class StatusLine;
class TokenTableView;

/// The window: gets its data by setters and tells by signals what the user wants. Knows no network.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct ProfileEntry
    {
        QString id;
        QString name;
    };
    struct ExportWish
    {
        QString path;
        ExportFormat format = ExportFormat::Csv;
        ExportDialog::Scope scope = ExportDialog::Scope::All;
        bool findings = false;
        bool byteOrderMark = false;
    };

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// @p current: empty for none; @p demo: the embedded demo gateway is open instead; @p account: the name of an
    /// account that is open without a profile.
    void setProfiles(const QList<ProfileEntry> &profiles, const QString &current, bool demo, const QString &account);
    /// Drops everything shown, for another gateway. @p open: one is coming.
    void beginGateway(bool open);
    /// @p grown: the same load with more pages.
    void setInventory(const Inventory &inventory, bool grown);
    void setLoading(bool loading);
    /// Whether a load was stopped that can go on; until setLoading().
    void setCanContinue(bool can);
    void setProgress(const LoadProgress &progress);
    /// Seconds that the gateway's time is ahead of this computer's; everything is shown as of the gateway's.
    void setClockOffset(qint64 seconds);
    /// None of the tokens is this user's, who was typed; empty if one is.
    void setForeignUser(const QString &userId);
    /// Whether Copy Full Key is offered.
    void setCopiesFullKeys(bool allowed);
    /// On the clipboard, for half a minute; never on screen.
    void copySecret(const QString &secret);
    /// How the site shows quota.
    void setCurrency(const Currency &currency);
    void setFindingSettings(const FilterThresholds &thresholds, FindingRules rules);
    void setNamedFilters(const QList<NamedFilter> &filters);
    void showError(const GatewayError &error);
    void showNotice(const QString &headline, const QString &text);
    void clearError();
    /// For some seconds in the bottom line.
    void showMessage(const QString &text);

    void showOverview();
    void restoreLayout(const Settings &settings);
    void saveLayout(Settings &settings) const;
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Where export dialogs begin.
    void setExportFolder(const QString &folder) { m_exportFolder = folder; }

    [[nodiscard]] const ArrangementPointer &arrangement() const { return m_model->arrangement(); }
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    /// What the inventory adds up to, as it is now, is in its place.
    [[nodiscard]] bool showsInsights() const { return m_analysis && m_analysis->findings->describes(m_inventory); }
    /// What the findings that are shown were made with; nothing while there are none.
    [[nodiscard]] std::optional<FindingContext> findingContext() const
    {
        return m_analysis ? std::optional(m_analysis->findings->context()) : std::nullopt;
    }
    /// Copies, from top to bottom.
    [[nodiscard]] std::vector<Token> selectedTokens() const;

Q_SIGNALS:
    void refreshRequested();
    void stopRequested();
    void continueRequested();
    void settingsRequested();
    void newProfileRequested();
    void removeProfileRequested();
    /// The gateway is to be asked at this address from now on.
    void addressAccepted(const QUrl &address);
    /// The whole key of this token is wanted on the clipboard.
    void fullKeyRequested(TokenDeck::TokenId token);
    void profileRequested(const QString &id);
    void demoRequested();
    void gatewayPageNeeded(qsizetype page);
    void exportRequested(const TokenDeck::MainWindow::ExportWish &wish);
    void themeChanged(TokenDeck::Theme theme);
    void findingSettingsChanged(const TokenDeck::FilterThresholds &thresholds, TokenDeck::FindingRules rules);
    void namedFiltersChanged(const QList<TokenDeck::NamedFilter> &filters);
    void closing();
    /// The first rows of a gateway have been painted.
    void firstRowsShown();
    /// Another state of showsInsights() is true.
    void insightsShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildToolBar();
    void buildCenter();
    void connectActions();
    void showArrangement(const ArrangementPointer &arrangement);
    void showAnalysis(const std::shared_ptr<const Analysis> &analysis);
    void showPage(QWidget *page);
    void showQuery(const QString &query);
    void updateMoment();
    void updateText();
    void updateRemarks();
    void updateContext();
    void updateInsights();
    void updatePager();
    [[nodiscard]] QString unknownText() const;
    void updatePlaceholder();
    void updateDetails();
    void showDetails();
    void updateActions();
    void updateIcons();
    void copyKeys();
    void copyCell();
    void copyRows();
    void copyText(const QString &text, const QString &said);
    void putOnClipboard(const QString &text, const QString &said);
    void askExport(ExportFormat format);
    void askFindingSettings();
    /// The one that is selected, if just one is and it has been read.
    [[nodiscard]] const Token *selectedToken() const;
    void askWhoCanCall();
    void updateAccessDialog();
    void askPicture(const Chart *chart);
    /// Where file dialogs begin.
    [[nodiscard]] QString exportFolder() const;
    void goToTable();
    void showTableMenu(const QPoint &position);
    void showFilterHelp();
    void showShortcuts();
    void showAbout();
    void askForVisiblePages(int first, int last);

    Actions *m_actions;
    Analyst m_analyst;
    Arranger m_arranger;
    TokenTableModel *m_model;
    TokenTableView *m_table = nullptr;
    FilterField *m_filter = nullptr;
    QAction *m_filterPlace = nullptr;
    QAction *m_columnsPlace = nullptr;
    QAction *m_gapPlace = nullptr;
    QAction *m_whoPlace = nullptr;
    QToolButton *m_columnsButton = nullptr;
    Banner *m_banner = nullptr;
    Placeholder *m_placeholder = nullptr;
    QStackedWidget *m_stack = nullptr;
    Cards *m_cards = nullptr;
    Overview *m_overview = nullptr;
    QStackedWidget *m_pages = nullptr;
    QPointer<AccessDialog> m_accessDialog;
    DetailsPane *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    Pager *m_pager = nullptr;
    StatusLine *m_status = nullptr;
    QTimer m_clock;
    ClipboardGuard *m_secrets;
    QThreadPool m_copying;
    std::atomic<quint64> m_copy = 0; // the last one wins

    Inventory m_inventory;
    std::shared_ptr<const Analysis> m_analysis;
    std::optional<Summary> m_before; // what the tokens added up to before they were last refreshed
    FilterContext m_context;         // asked of everything that is shown
    FindingRules m_rules = FindingRules::all();
    Currency m_currency;
    qint64 m_clockOffset = 0; // seconds
    bool m_knowsCurrency = true;
    QString m_foreignUser;
    bool m_copiesFullKeys = false;
    QString m_profileName;
    QString m_exportFolder;
    bool m_hasGateway = false;
    bool m_hasInventory = false;
    bool m_loading = false;
    bool m_awaitsFirstRows = false;
    QTimer m_detailsTurn;
    std::optional<GatewayError> m_error;
};

} // namespace TokenDeck
