// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace TokenDeck {

/// How gateways are reached that have no settings of their own for that.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString proxy = {};           ///< as Profile::proxy
        QString certificateFile = {}; ///< as Profile::certificateFile
        bool pausesOnMetered = true;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit NetworkPage(const Choice &choice, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const;

Q_SIGNALS:
    /// @p isComplete: nothing in it is wrong.
    void completeChanged(bool isComplete);

private:
    void check();
    void chooseFile();

    QComboBox *m_proxy;
    QLabel *m_proxyFault;
    QLineEdit *m_file;
    QLabel *m_fileFault;
    QCheckBox *m_pauses;
};

} // namespace TokenDeck
