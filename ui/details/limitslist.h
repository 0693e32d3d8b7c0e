// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTreeView>

#include <functional>

namespace TokenDeck {

/// The entries of a token's limits, whose texts are made as they come into sight: lists may have thousands.
class LimitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Entries
    {
        int count = 0;
        std::function<QString(int row, int column)> text = {}; ///< column 0: the entry itself, whole
        std::function<bool(int row)> isFaulty = {};            ///< may be empty
    };

    explicit LimitsModel(int columns, QObject *parent = nullptr);

    void setEntries(Entries entries);
    [[nodiscard]] QString entry(int row) const { return m_entries.text(row, 0); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_entries.count;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    int m_columns;
    Entries m_entries;
};

/// Shows them, as high as a few of them are.
class LimitsList : public QTreeView
{
    Q_OBJECT

public:
    LimitsList(const QString &name, int columns, QWidget *parent = nullptr);

    void setEntries(LimitsModel::Entries entries);
    /// The selected entries, or all of them; a line each.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasSelection() const { return selectionModel()->hasSelection(); }

private:
    LimitsModel *m_model;
};

} // namespace TokenDeck
