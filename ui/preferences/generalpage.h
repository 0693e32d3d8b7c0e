// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace TokenDeck {

/// How the window looks, and what it shows at the start.
class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        Theme theme = Theme::System;
        Density density = Density::Normal;
        bool freezesFirstColumns = true;
        bool showsRawQuota = false;
        bool restoresSession = true;
        QString language = {}; ///< as in Settings

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit GeneralPage(const Choice &choice, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_density;
    QCheckBox *m_freezes;
    QCheckBox *m_raw;
    QCheckBox *m_restores;
};

} // namespace TokenDeck
