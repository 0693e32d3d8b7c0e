// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace TokenDeck {

/// A strip above the table that says what happened, why, and what to do, with a button that does it. Never modal.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// All plain text. @p technical goes to a tool tip; without @p action there is no button.
    void showMessage(Tone tone, const QString &headline, const QString &text, const QString &technical,
                     const QString &action);
    /// Without its button.
    void showAsIn(const Banner &other);

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_action;
    Tone m_tone = Tone::Warning;
};

} // namespace TokenDeck
