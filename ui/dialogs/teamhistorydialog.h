// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"
#include "history/teamsettings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace TokenDeck {

/// What stands against a team's history, in the user's words.
[[nodiscard]] QString teamFaultText(const HistoryFault &fault);

/// Whether and where the history is shared with a team. Taken over with OK.
class TeamHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    TeamHistoryDialog(const TeamSettings &settings, QWidget *parent);

    /// A password is kept already, which an empty field leaves as it is.
    void showHasPassword();
    /// Without an address if it is not to be shared.
    [[nodiscard]] TeamSettings settings() const;
    /// Empty: as it was.
    [[nodiscard]] QString password() const;
    /// Nothing: it can be used.
    void showTested(const std::optional<HistoryFault> &fault);

Q_SIGNALS:
    /// Whether the database that is entered can be used; showTested() follows.
    void testRequested();

private:
    [[nodiscard]] QLayout *certificateRow();
    [[nodiscard]] TeamSettings entered() const;
    /// Whether all can be taken over; says what cannot.
    bool check();
    void showMessage(const QString &text, bool isFault);
    void chooseCertificate();
    void updateEnabled();

    QCheckBox *m_shares;
    QWidget *m_fields;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QLineEdit *m_certificate;
    QPushButton *m_test;
    QLabel *m_message;
};

} // namespace TokenDeck
