// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace TokenDeck {

/// Asks for the name under which a query is kept.
class KeepFilterDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p taken: names that other filters have.
    KeepFilterDialog(const QString &query, const QStringList &taken, QWidget *parent = nullptr);

    [[nodiscard]] NamedFilter filter() const;

private:
    void check();

    QString m_query;
    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_fault;
    QCheckBox *m_pin;
    QDialogButtonBox *m_buttons;
};

} // namespace TokenDeck
