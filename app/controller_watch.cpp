// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when nobody looks: loads by themselves, and notifications.
#include "app/controller.h"
#include "desktop/meterednetwork.h"
#include "gateway/gatewaysession.h"
#include "store/datafolder.h"
#include "ui/common/watchtext.h"
#include "ui/common/widgets.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

const QString &digestName()
{
    static const QString name = u"digest"_s;
    return name;
}

} // namespace

void Controller::watch(const QDBusConnection &bus)
{
    m_bus.emplace(bus);
    m_refresh = new AutoRefresh(m_workspace, this);
    connect(&m_workspace, &Workspace::accountRead, this, &Controller::watchAccount);
    // Hidden is what nobody can see: minimized, or on another desktop.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this] { m_refresh->setHidden(m_window->isMinimized() || !m_window->isVisible()); });
    applyWatchSettings();
}

void Controller::applyWatchSettings()
{
    if (!m_refresh)
        return;
    m_refresh->setMinutes(m_settings.refreshMinutes());
    const bool pauses = m_settings.refreshMinutes() > 0 && m_settings.pausesOnMetered();
    if (pauses && !m_network) { // to ask the system takes a tenth of a start
        m_network = new MeteredNetwork(this);
        connect(m_network, &MeteredNetwork::changed, this, &Controller::applyWatchSettings);
    }
    m_refresh->setMetered(pauses && m_network->isMetered());
    const bool notifies = m_settings.notifies();
    const WatchSettings settings = m_settings.watchSettings();
    m_workspace.setAsksForCalls(notifies && settings.tells(WatchRule::LowBalance));
    m_window->setTrayIcon(notifies && m_settings.refreshMinutes() > 0);
    if (!notifies) {
        m_watcher.reset();
        return;
    }
    if (!m_watcher) {
        m_watcher = std::make_unique<Watcher>(windowWatchFile(), [] { return QDateTime::currentDateTime(); });
        connect(m_watcher.get(), &Watcher::noticed, this, &Controller::notify);
        connect(m_watcher.get(), &Watcher::over, this, [this](const QString &account, WatchRule rule) {
            if (m_notifier)
                m_notifier->withdraw(noticeName(account, rule));
        });
        connect(m_watcher.get(), &Watcher::digested, this, &Controller::notifyDigest);
        connect(m_watcher.get(), &Watcher::failed, this, [this](const QString &path, const QString &reason) {
            m_window->showNotice(tr("What has been told cannot be kept, and may be told again."),
                                 tr("Could not write %1: %2").arg(path, reason));
        });
    }
    m_watcher->setSettings(settings);
}

/// Made-up ones and those that are not kept need nobody.
void Controller::watchAccount(const AccountReading &reading)
{
    if (!m_watcher || !m_settings.profile(reading.id))
        return;
    m_watcher->take(reading.history,
                    {.inventory = reading.inventory,
                     .before = reading.before,
                     .account = reading.account,
                     .now = reading.now,
                     .dearestCall = reading.dearestCall,
                     .lowBalance = m_settings.thresholds().lowBalance});
}

QString Controller::noticeName(const QString &account, WatchRule rule)
{
    return watchRuleId(rule) + u' ' + account;
}

std::optional<Profile> Controller::profileOf(const QString &history) const
{
    for (const Profile &profile : m_settings.profiles()) {
        if (historyOf(profile) == history)
            return profile;
    }
    return std::nullopt;
}

Currency Controller::currencyOf(const QString &profile) const
{
    const auto *session = m_workspace.session(profile);
    return session ? session->siteStatus().currency : Currency();
}

Notifier &Controller::notifier()
{
    if (!m_notifier) {
        m_notifier = std::make_unique<Notifier>(*m_bus);
        connect(m_notifier.get(), &Notifier::activated, this, &Controller::followNotice);
    }
    return *m_notifier;
}

/// With the gateway's name in front where there are several.
QString Controller::summaryOf(const WatchNotice &notice, const Profile &profile) const
{
    QString summary = noticeSummary(notice, m_settings.watchSettings());
    if (m_settings.profiles().size() <= 1)
        return summary;
    return tr("%1: %2", "a gateway and what is the matter there").arg(shownText(profile.name), summary);
}

void Controller::notify(const QString &account, const QList<WatchNotice> &notices)
{
    const auto profile = profileOf(account);
    if (!profile)
        return;
    for (const WatchNotice &notice : notices) {
        const QString name = noticeName(account, notice.rule);
        m_told.insert(name, {profile->id, notice.rule});
        notifier().show(name,
                        {.summary = summaryOf(notice, *profile),
                         .body = noticeBody(notice, currencyOf(profile->id), QLocale()),
                         .actions = {{u"default"_s, tr("Show")}, {u"show"_s, tr("Show")}},
                         .isUrgent = notice.rule == WatchRule::LowBalance});
    }
}

/// One for all that came in quiet hours.
void Controller::notifyDigest(const QMap<QString, QList<WatchNotice>> &notices)
{
    QStringList lines;
    for (auto it = notices.cbegin(); it != notices.cend(); ++it) {
        const auto profile = profileOf(it.key());
        for (const WatchNotice &notice : profile ? it.value() : QList<WatchNotice>()) {
            lines.append(summaryOf(notice, *profile));
            m_told.insert(digestName(), {profile->id, notice.rule});
        }
    }
    if (lines.isEmpty())
        return;
    notifier().show(digestName(),
                    {.summary = tr("During quiet hours"),
                     .body = lines.join(u'\n'),
                     .actions = {{u"default"_s, tr("Show")}, {u"show"_s, tr("Show")}}});
}

void Controller::followNotice(const QString &name)
{
    const auto told = m_told.constFind(name);
    if (told == m_told.cend() || !m_settings.profile(told->first))
        return m_window->raiseWindow();
    choose(told->first);
    m_window->follow(told->second, m_settings.watchSettings());
}

/// Told every time: its user waits for it.
void Controller::showTest(QObject *owner)
{
    auto *test = new Notifier(*m_bus, owner);
    connect(test, &Notifier::failed, this, [this](const QString &reason) {
        m_window->showNotice(tr("This desktop shows no notifications."), reason);
    });
    connect(test, &Notifier::activated, m_window, &MainWindow::raiseWindow);
    test->show(u"test"_s, {.summary = tr("TokenDeck"), .body = tr("Notifications look like this.")});
}

} // namespace TokenDeck
