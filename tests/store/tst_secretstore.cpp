// SPDX-License-Identifier: GPL-3.0-or-later
// Run twice: beside a real keychain daemon, and where none answers.
#include "store/secretstore.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInTheKeychain();
    void keepsForThisRunWithoutAKeychain();
    void answersNobodyWhoIsGone();
    void endsBeforeTheKeychainAnswers();

private:
    static SecretStore::ReadResult read(SecretStore &store, const QString &id)
    {
        std::optional<SecretStore::ReadResult> result;
        store.read(id, &store, [&result](const SecretStore::ReadResult &read) { result = read; });
        if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            qFatal("no answer, or one before the call returned");
        return *result;
    }
    static std::pair<SecretStore::Kept, QString> write(SecretStore &store, const QString &id, const QByteArray &secret)
    {
        std::optional<std::pair<SecretStore::Kept, QString>> result;
        store.write(id, secret, &store, [&result](SecretStore::Kept kept, const QString &detail) {
            result = {kept, detail};
        });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            qFatal("no answer");
        return *result;
    }
    static std::optional<QString> remove(SecretStore &store, const QString &id)
    {
        std::optional<std::optional<QString>> result;
        store.remove(id, &store, [&result](const std::optional<QString> &fault) { result = fault; });
        if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            qFatal("no answer, or one before the call returned");
        return *result;
    }
};

void TestSecretStore::keepsInTheKeychain()
{
    {
        SecretStore store;
        QVERIFY(read(store, u"work"_s).secret.isEmpty());
        QVERIFY(read(store, u"work"_s).keychainAnswered);
        const auto [kept, detail] = write(store, u"work"_s, "first+secret=="_ba);
        QVERIFY2(kept == SecretStore::Kept::InKeychain, qPrintable(detail));
        write(store, u"home"_s, "another"_ba);
        write(store, u"work"_s, "second+secret=="_ba);
    }
    // Another run knows nothing but what the keychain has.
    SecretStore later;
    QCOMPARE(read(later, u"work"_s).secret, "second+secret=="_ba);
    QCOMPARE(read(later, u"home"_s).secret, "another"_ba);
    QCOMPARE(remove(later, u"work"_s), std::nullopt);
    SecretStore afterwards;
    QVERIFY(read(afterwards, u"work"_s).secret.isEmpty());
    QCOMPARE(remove(afterwards, u"work"_s), std::nullopt); // what is not there need not be removed
    QCOMPARE(read(afterwards, u"home"_s).secret, "another"_ba);
}

void TestSecretStore::keepsForThisRunWithoutAKeychain()
{
    SecretStore store;
    const SecretStore::ReadResult before = read(store, u"work"_s);
    QVERIFY(before.secret.isEmpty() && !before.keychainAnswered);
    QVERIFY(!before.detail.isEmpty());
    const auto [kept, detail] = write(store, u"work"_s, "secret=="_ba);
    QCOMPARE(kept, SecretStore::Kept::ThisRunOnly);
    QVERIFY(!detail.isEmpty());
    QCOMPARE(read(store, u"work"_s).secret, "secret=="_ba);
    SecretStore later;
    QVERIFY(read(later, u"work"_s).secret.isEmpty());
    // Whether it has one from another run cannot be told.
    const std::optional<QString> fault = remove(store, u"work"_s);
    QVERIFY(fault && !fault->isEmpty());
    QVERIFY(read(store, u"work"_s).secret.isEmpty());
}

void TestSecretStore::answersNobodyWhoIsGone()
{
    SecretStore store;
    bool answered = false;
    {
        QObject gone;
        store.read(u"work"_s, &gone, [&answered](const SecretStore::ReadResult &) { answered = true; });
    }
    read(store, u"work"_s);
    QVERIFY(!answered);
}

/// The keychain answers all the same, whenever that is.
void TestSecretStore::endsBeforeTheKeychainAnswers()
{
    constexpr int maxTurns = 30;
    for (int turns = 0; turns < maxTurns; ++turns) {
        int answers = 0;
        int inTime = 0;
        {
            SecretStore store;
            const auto answer = [&answers](const auto &...) { ++answers; };
            store.read(u"other"_s, &store, answer);
            store.write(u"other"_s, "secret=="_ba, &store, answer);
            store.remove(u"other"_s, &store, answer);
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents();
            inTime = answers;
        }
        SecretStore later;
        read(later, u"work"_s);
        remove(later, u"other"_s);
        QCOMPARE(answers, inTime);
    }
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
