// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretstore.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

const QString service = u"TokenDeck"_s;

/// Belongs to nobody, and deletes itself when it has finished: the keychain's library calls it then, whoever is gone.
template <typename Job>
Job *jobFor(const QString &profileId)
{
    auto *job = new Job(service);
    job->setInsecureFallback(false);
    job->setKey(profileId);
    return job;
}

} // namespace

void SecretStore::read(const QString &profileId, QObject *context, std::function<void(const ReadResult &)> done)
{
    if (const auto found = m_thisRun.constFind(profileId); found != m_thisRun.constEnd()) {
        QTimer::singleShot(0, context, [done = std::move(done), secret = *found] { done({secret.bytes(), true, {}}); });
        return;
    }
    auto *job = jobFor<QKeychain::ReadPasswordJob>(profileId);
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const bool answered = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        done({job->binaryData(), answered, answered ? QString() : job->errorString()});
    });
    job->start();
}

void SecretStore::write(const QString &profileId, const QByteArray &secret, QObject *context,
                        std::function<void(Kept, const QString &)> done)
{
    // This run has it whatever the keychain does, and at once.
    m_thisRun.insert(profileId, secret);
    auto *job = jobFor<QKeychain::WritePasswordJob>(profileId);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const bool kept = job->error() == QKeychain::NoError;
        done(kept ? Kept::InKeychain : Kept::ThisRunOnly, kept ? QString() : job->errorString());
    });
    job->start();
}

void SecretStore::remove(const QString &profileId, QObject *context,
                         std::function<void(const std::optional<QString> &)> done)
{
    m_thisRun.remove(profileId);
    auto *job = jobFor<QKeychain::DeletePasswordJob>(profileId);
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        done(gone ? std::nullopt : std::optional(job->errorString()));
    });
    job->start();
}

} // namespace TokenDeck
