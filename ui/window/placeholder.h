// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <map>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace TokenDeck {

/// What can be done where there is nothing to show.
enum class NextStep : quint8 { Connect, Demo, Import, ClearFilter, Stop, Refresh, Settings, OpenConsole };

/// What stands where the table would be when there is nothing to show: a few words, and what can be done.
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        QString title;
        QString text = {};
        QList<NextStep> steps = {}; ///< the likeliest first

        friend bool operator==(const State &, const State &) = default;
    };

    explicit Placeholder(QWidget *parent = nullptr);

    void setState(const State &state);

Q_SIGNALS:
    void chosen(TokenDeck::NextStep step);

private:
    void add(NextStep step, const QString &text);

    State m_state;
    QLabel *m_title;
    QLabel *m_text;
    std::map<NextStep, QPushButton *> m_buttons;
    QHBoxLayout *m_row;
};

} // namespace TokenDeck
