// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace TokenDeck {

/// What stands where the table would be when there is nothing to show: a few words, and what can be done.
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    enum class Reason : quint8 { NoProfile, Loading, NothingLoaded, NoTokens, NoMatch };

    explicit Placeholder(QWidget *parent = nullptr);

    void setReason(Reason reason);

Q_SIGNALS:
    void connectRequested();
    void demoRequested();
    void importRequested();
    void clearFilterRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_connect;
    QPushButton *m_demo;
    QPushButton *m_import;
    QPushButton *m_clear;
};

} // namespace TokenDeck
