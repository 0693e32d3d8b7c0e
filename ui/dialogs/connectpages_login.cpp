// SPDX-License-Identifier: GPL-3.0-or-later
// The steps in which the login is entered and tested.
#include "families/families.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/connectpages.h"
#include "ui/dialogs/credentialtext.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

LoginPage::LoginPage(const QList<Profile> &others)
    : ConnectPage(tr("Step 2 of 3: Sign in"))
    , m_others(others)
    , m_found(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_open(button(tr("&Open the Console")))
    , m_userId(new QLineEdit(this))
    , m_userIdFault(noteLabel(this))
    , m_accessToken(new QLineEdit(this))
    , m_accessTokenFault(noteLabel(this))
{
    m_open->show();
    for (QLabel *label : {m_found, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_found->setObjectName("siteFound"_L1);
    QFont bold = font();
    bold.setBold(true);
    m_found->setFont(bold);
    m_userId->setObjectName("userId"_L1);
    m_userId->setMaxLength(64);
    m_accessToken->setObjectName("accessToken"_L1);
    m_accessToken->setEchoMode(QLineEdit::Password);
    m_accessToken->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QToolButton *reveal = iconButton(u"reveal"_s, tr("Show the access token"), this);
    reveal->setCheckable(true);
    reveal->setFocusPolicy(Qt::TabFocus);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("&User ID:"), m_userId, m_userIdFault);
    addField(form, tr("Access &token:"), m_accessToken, m_accessTokenFault, reveal);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_found);
    layout->addWidget(m_steps);
    layout->addLayout(atTheLeft({m_open}));
    layout->addSpacing(8);
    layout->addLayout(form);
    layout->addStretch();
    connect(reveal, &QToolButton::toggled, this,
            [this](bool shown) { m_accessToken->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_console); });
    for (const QLineEdit *edit : {m_userId, m_accessToken}) {
        connect(edit, &QLineEdit::textChanged, this, &LoginPage::edited);
        connect(edit, &QLineEdit::textChanged, this, &LoginPage::check);
    }
    check();
}

void LoginPage::setGateway(const SiteStatus &site, const QUrl &address)
{
    m_site = site;
    m_address = address;
}

void LoginPage::take(const QString &userId, const QString &accessToken, bool hasCookie)
{
    if (!userId.isEmpty())
        m_userId->setText(userId);
    if (!accessToken.isEmpty())
        m_accessToken->setText(accessToken);
    m_pastedCookie = hasCookie && accessToken.isEmpty();
}

void LoginPage::initializePage()
{
    const FamilyTraits &family = traits(m_site.family);
    const QString kind = m_site.family == Family::Unknown ? QString() : QString(family.name);
    const QString name = m_site.name.isEmpty() ? m_address.host() : m_site.name;
    m_found->setText(kind.isEmpty() || kind == name ? name : tr("%1 (%2)", "site, kind of gateway").arg(name, kind));
    m_console = consolePage(m_address, family.accountPage);
    m_open->setToolTip(m_console.toDisplayString());
    const QString own = tr("This is not an sk-… key; those call models but cannot log in.");
    QString where;
    switch (family.accountPageKind) {
    case AccountPage::Unknown:
        where = tr("Your user ID and access token are in the console, under personal settings.");
        break;
    case AccountPage::Security:
        where = tr("In the console, Personal Settings shows your user ID under your name. Under Security Settings, "
                   "generate a System Access Token.");
        break;
    case AccountPage::Buttons:
        where = tr("In the console, open Settings, Personal Settings, and press Generate System Access Token.");
        break;
    case AccountPage::Profile: where = tr("In the console, open your profile, and generate an access token."); break;
    }
    m_steps->setText(where + u' ' + own);
    m_userId->setPlaceholderText(family.needsUserId ? tr("A number") : tr("Not needed by this kind of gateway"));
    m_accessToken->setPlaceholderText(tr("From the console"));
    check();
    setFocusProxy(family.needsUserId && m_userId->text().isEmpty() ? m_userId : m_accessToken);
    takeFocus();
}

void LoginPage::check()
{
    const UserIdFault user = checkUserId(m_userId->text());
    showNote(m_userIdFault, isFatal(user) ? userIdFaultText(user) : sameAccountText(m_address, userId(), m_others),
             isFatal(user) ? Tone::Bad : Tone::Warning);
    const AccessTokenFault token = checkAccessToken(m_accessToken->text());
    showNote(m_accessTokenFault, accessTokenFaultText(token, m_pastedCookie),
             isFatal(token) ? Tone::Bad : Tone::Warning);
    Q_EMIT completeChanged();
}

bool LoginPage::isComplete() const
{
    const bool userIdMissing = userId().isEmpty() && m_site.family != Family::Unknown
        && traits(m_site.family).needsUserId;
    return !isFatal(checkUserId(m_userId->text())) && !isFatal(checkAccessToken(m_accessToken->text()))
        && !userIdMissing;
}

QString LoginPage::userId() const
{
    return m_userId->text().trimmed();
}

QByteArray LoginPage::accessToken() const
{
    return accessTokenFromText(m_accessToken->text()).toLatin1();
}

TestPage::TestPage(const QList<Profile> &others)
    : ConnectPage(tr("Step 3 of 3: Test the connection"))
    , m_others(others)
    , m_result(noteLabel(this))
    , m_again(button(tr("&Test Again")))
    , m_name(new QLineEdit(this))
    , m_nameFault(noteLabel(this))
{
    m_result->setObjectName("testResult"_L1);
    m_name->setObjectName("name"_L1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("Gateway &name:"), m_name, m_nameFault);
    setFocusProxy(m_name);
    auto *note = new QLabel(tr("The access token is stored in the system keychain and sent to this gateway only."),
                            this);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_result);
    layout->addLayout(atTheLeft({m_again}));
    layout->addSpacing(8);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch();
    connect(m_again, &QPushButton::clicked, this, &TestPage::test);
    connect(m_name, &QLineEdit::textChanged, this, &TestPage::check);
}

void TestPage::suggestName(const QString &name)
{
    if (!m_name->isModified())
        m_name->setText(freeProfileName(name, m_others));
}

QString TestPage::name() const
{
    return m_name->text().trimmed();
}

void TestPage::initializePage()
{
    test();
    m_name->selectAll();
    takeFocus();
}

void TestPage::cleanupPage()
{
    m_testing = false;
    Q_EMIT edited();
}

void TestPage::test()
{
    m_testing = true;
    m_again->hide();
    showNote(m_result, tr("Connecting…"), Tone::Muted);
    check();
    Q_EMIT testRequested();
}

void TestPage::showFound(const SiteStatus &site, Family family, qint64 tokens)
{
    m_testing = false;
    showNote(m_result, foundText(site, family, tokens), Tone::Good);
    check();
}

void TestPage::showFailure(const GatewayError &error, const QByteArray &trusted)
{
    m_testing = false;
    showNote(m_result, failureText(error, trusted), Tone::Bad);
    m_again->show();
    check();
}

void TestPage::check()
{
    const QString fault = name().isEmpty() ? tr("Enter a name.") : nameFaultText(name(), m_others);
    showNote(m_nameFault, fault, Tone::Bad);
    Q_EMIT completeChanged();
}

bool TestPage::isComplete() const
{
    return !m_testing && !name().isEmpty() && nameFaultText(name(), m_others).isEmpty();
}

} // namespace TokenDeck
