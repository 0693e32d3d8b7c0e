// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/selectedtokens.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace TokenDeck {

class TokenText;

// What the details of one and of several tokens are made of.
[[nodiscard]] QFont titleFont(QFont font);
/// Titles and values, in @p layout.
[[nodiscard]] QFormLayout *newForm(QVBoxLayout *layout);

/// What several tokens add up to, and what they have in common.
class SumPane : public QWidget
{
    Q_OBJECT

public:
    explicit SumPane(QWidget *parent);

    void showSum(const SelectionSum &sum, const TokenText &text);

private:
    QLabel *m_head = nullptr;
    std::vector<QLabel *> m_values; // one a row
};

} // namespace TokenDeck
