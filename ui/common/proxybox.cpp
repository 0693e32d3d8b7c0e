// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/proxybox.h"

#include "gateway/proxychoice.h"

#include <QComboBox>
#include <QCoreApplication>

namespace TokenDeck {

namespace {

struct ProxyBoxWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ProxyBox)
};

} // namespace

void fillProxies(QComboBox *box, const QString &proxy, const QString &usual)
{
    box->setEditable(true);
    box->setToolTip(ProxyBoxWords::tr("Such as proxy.example:3128 or socks5://proxy.example"));
    box->addItem(usual);
    box->addItem(ProxyBoxWords::tr("None"), QString(noProxy));
    if (proxy == noProxy)
        box->setCurrentIndex(1);
    else if (!proxy.isEmpty())
        box->setEditText(proxy);
}

QString chosenProxy(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    const int named = box->findText(typed, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    return named >= 0 ? box->itemData(named).toString() : typed;
}

QString proxyFaultText(const QString &proxy)
{
    switch (checkProxy(proxy)) {
    case ProxyFault::None: return {};
    case ProxyFault::Invalid:
        return ProxyBoxWords::tr(
            "This is not a proxy address. Use a form like proxy.example:3128, http://… or socks5://…");
    case ProxyFault::HasLogin:
        return ProxyBoxWords::tr("Proxy credentials are not stored here: set HTTPS_PROXY in the environment instead.");
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
