// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/inventory.h"
#include "transfer/export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class QRadioButton;

namespace TokenDeck {

enum class ExportScope : quint8 { All, Filtered, Selected };

/// What the user wants to have written.
struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    ExportScope scope = ExportScope::All;
    bool findings = false; ///< as a column of their own
    bool use = false;      ///< as columns of their own, with the day on which a token will be empty
    bool byteOrderMark = false;
};

/// What to export, and as what; asks before an inventory that is not whole is written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        qsizetype all = 0;
        qsizetype filtered = 0; ///< tokens that the filter leaves
        bool hasFilter = false;
        qsizetype selected = 0;
        bool whole = true;
        std::optional<qint64> total;          ///< tokens there are, as the gateway says
        std::optional<qint64> keptSince = {}; ///< they were kept of an earlier session, Unix seconds
        bool knowsUse = true;
    };

    explicit ExportDialog(const Offer &offer, ExportFormat format, QWidget *parent = nullptr);

    /// All but the path.
    [[nodiscard]] ExportRequest request() const;

private:
    void addOptions(QFormLayout *form, bool knowsUse);
    void check();

    QRadioButton *m_all;
    QRadioButton *m_filtered;
    QRadioButton *m_selected;
    QComboBox *m_format;
    QCheckBox *m_findings;
    QCheckBox *m_use;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_incomplete = nullptr;
    QPushButton *m_export;
};

} // namespace TokenDeck
