// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalpage.h"

#include "translations/translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace TokenDeck {

GeneralPage::GeneralPage(const Choice &choice, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_freezes(new QCheckBox(tr("Keep status and name &visible when scrolling sideways"), this))
    , m_raw(new QCheckBox(tr("Show amounts in &quota units instead of money"), this))
    , m_restores(new QCheckBox(tr("Restore the &last view at startup"), this))
{
    m_language->addItem(tr("Same as the system"), QString());
    for (const Language &each : languages())
        m_language->addItem(each.ownName, each.code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(choice.language)));
    // In the order of the enums.
    m_theme->addItems({tr("Follow the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_theme->setCurrentIndex(static_cast<int>(choice.theme));
    m_density->addItems({tr("Compact"), tr("Normal"), tr("Comfortable")});
    m_density->setCurrentIndex(static_cast<int>(choice.density));
    m_freezes->setChecked(choice.freezesFirstColumns);
    m_raw->setChecked(choice.showsRawQuota);
    m_restores->setChecked(choice.restoresSession);
    m_restores->setToolTip(tr("The gateway, the view and the filter"));
    auto *form = new QFormLayout;
    form->addRow(tr("L&anguage:"), m_language);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&Row height:"), m_density);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(m_freezes);
    layout->addWidget(m_raw);
    layout->addWidget(m_restores);
    layout->addStretch();
    setFocusProxy(m_language);
}

GeneralPage::Choice GeneralPage::choice() const
{
    return {static_cast<Theme>(m_theme->currentIndex()),
            static_cast<Density>(m_density->currentIndex()),
            m_freezes->isChecked(),
            m_raw->isChecked(),
            m_restores->isChecked(),
            m_language->currentData().toString()};
}

} // namespace TokenDeck
