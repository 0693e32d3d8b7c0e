// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace TokenDeck {

/// What is kept of gateways over time, where and for how long; and how much there is, to be forgotten. Changes are taken
/// over with OK, except that forgetting is done at once.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        bool keeps = true;
        QString folder = {}; ///< empty: the platform's folder for data
        HistoryRetention retention = {};
    };
    /// What is kept of one account.
    struct Kept
    {
        HistorySize size;
        QString name; ///< as its user calls it; empty where no gateway is stored that it is of
    };

    /// @p isFixed: the folder was given on the command line, and cannot be chosen.
    HistoryPage(const Choice &choice, const QString &file, bool isFixed, QWidget *parent);

    [[nodiscard]] Choice choice() const;
    /// Nothing: it is not known, for none is open.
    void showKept(const std::optional<QList<Kept>> &kept);

Q_SIGNALS:
    void forgetRequested(const QString &account);
    void forgetAllRequested();
    /// The dialog about sharing it is wanted.
    void teamRequested();

private:
    [[nodiscard]] QLayout *placeRow(const QString &file, bool isFixed);
    void buildList();
    void chooseFolder();
    void ask(const QString &question, const std::function<void()> &then);

    QString m_folder;
    QCheckBox *m_keeps;
    QLineEdit *m_place;
    QPushButton *m_change;
    QPushButton *m_usual;
    QSpinBox *m_fineHours;
    QSpinBox *m_hourlyDays;
    QSpinBox *m_dailyDays;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_forget;
    QPushButton *m_forgetAll;
};

} // namespace TokenDeck
