// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

/// An editable box in which a proxy is chosen or typed, as Profile::proxy has it.
namespace TokenDeck {

/// @p usual: what the choice of none in particular is called.
void fillProxies(QComboBox *box, const QString &proxy, const QString &usual);
[[nodiscard]] QString chosenProxy(const QComboBox *box);
/// What is wrong with one, and what to do about it; empty if nothing is.
[[nodiscard]] QString proxyFaultText(const QString &proxy);

} // namespace TokenDeck
