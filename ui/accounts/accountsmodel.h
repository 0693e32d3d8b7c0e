// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/accounttext.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace TokenDeck {

/// Accounts by rows; if there are several, the first row is all of them. Rows keep their identity while what they tell
/// changes, comes, goes and moves.
class AccountsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        StateRole = Qt::UserRole, ///< AccountText::full
        BriefStateRole,
        KindRole, ///< an AccountState::Kind as an int; nothing for all accounts
    };

    using QAbstractListModel::QAbstractListModel;

    /// @p accounts: with different ids. Says that only of those rows something has changed that now look different.
    void setAccounts(const QList<AccountState> &accounts, const QSet<QString> &editable, qint64 now);

    /// The account in a row; nothing if that is all accounts, or no row.
    [[nodiscard]] const AccountState *accountAt(const QModelIndex &index) const;
    [[nodiscard]] bool isAll(const QModelIndex &index) const { return index.isValid() && !accountAt(index); }
    [[nodiscard]] bool canEdit(const QModelIndex &index) const;
    /// The row of an account, or that of all: the only one, if there is just one.
    [[nodiscard]] QModelIndex indexOf(const std::optional<QString> &id) const;
    /// How many of those that can be edited stand before a row, one of them aside.
    [[nodiscard]] int placeBefore(int row, const QString &aside) const;
    [[nodiscard]] int editableCount() const;
    /// None of them is under way.
    [[nodiscard]] bool canRefreshAll() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    /// The id of the account.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row
    {
        std::optional<AccountState> account; ///< nothing: all of them
        AccountText text;
        bool isEditable = false;

        [[nodiscard]] bool isSameAs(const Row &other) const;
        friend bool operator==(const Row &, const Row &) = default;
    };

    void arrange(const QList<Row> &rows);

    QList<Row> m_rows;
    qint64 m_now = 0;
};

} // namespace TokenDeck
