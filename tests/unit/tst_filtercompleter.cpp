// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filtercompleter.h"
#include "support/testtokens.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 few = 90;
constexpr qint64 many = 30'000; // more than are counted at once

/// Two thirds in the group "vip".
Inventory inventoryOf(qint64 count)
{
    std::vector<Token> tokens;
    for (qint64 id = 1; id <= count; ++id) {
        tokens.push_back(unremarkableToken(id));
        tokens.back().group = id % 3 ? u"vip"_s : u"default"_s;
    }
    return Inventory::fromTokens(tokens, Family::NewApi);
}

QStringList texts(const QList<Suggestion> &suggestions)
{
    QStringList texts;
    for (const Suggestion &each : suggestions)
        texts.append(u"%1 %2"_s.arg(each.text).arg(each.count));
    return texts;
}

} // namespace

class TestFilterCompleter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAtOnceForFew();
    void answersLaterForMany();
    void theLastRequestWins();
    void aCancelledRequestStaysSilent();
    void countsAnewForANewSource();
    void tellsValuesAndCounts_data();
    void tellsValuesAndCounts();
    void forgetsWhoIsGone();

private:
    std::unique_ptr<FilterCompleter> m_completer;
    QList<Completion> m_answers;
};

void TestFilterCompleter::init()
{
    m_answers.clear();
    m_completer = std::make_unique<FilterCompleter>();
    connect(m_completer.get(), &FilterCompleter::completed, this,
            [this](const Completion &completion) { m_answers.append(completion); });
}

void TestFilterCompleter::answersAtOnceForFew()
{
    m_completer->setSource(inventoryOf(few), {.now = tableNow});
    m_completer->complete(u"group:v"_s, 7);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(texts(m_answers.constFirst().suggestions), QStringList{u"vip 60"_s});
    QCOMPARE(m_answers.constFirst().start, 6);
}

void TestFilterCompleter::answersLaterForMany()
{
    m_completer->setSource(inventoryOf(many), {.now = tableNow});
    m_completer->complete(u"group:"_s, 6);
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(texts(m_answers.constFirst().suggestions), (QStringList{u"vip 20000"_s, u"default 10000"_s}));
}

void TestFilterCompleter::theLastRequestWins()
{
    m_completer->setSource(inventoryOf(many), {.now = tableNow});
    for (const QString &query : {u"group:"_s, u"group:v"_s, u"group:d"_s})
        m_completer->complete(query, query.size());
    QTRY_VERIFY(!m_answers.isEmpty());
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(texts(m_answers.constFirst().suggestions), QStringList{u"default 10000"_s});
}

void TestFilterCompleter::aCancelledRequestStaysSilent()
{
    m_completer->setSource(inventoryOf(many), {.now = tableNow});
    m_completer->complete(u"group:"_s, 6);
    m_completer->cancel();
    bool later = false; // jobs are done in order
    m_completer->askValues(u"group"_s, this, [&later](const QList<Suggestion> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(m_answers.isEmpty());
}

void TestFilterCompleter::countsAnewForANewSource()
{
    m_completer->setSource(inventoryOf(few), {.now = tableNow});
    m_completer->complete(u"group:v"_s, 7);
    m_completer->setSource(inventoryOf(2 * few), {.now = tableNow});
    m_completer->complete(u"group:v"_s, 7);
    QCOMPARE(texts(m_answers.constLast().suggestions), QStringList{u"vip 120"_s});
}

void TestFilterCompleter::tellsValuesAndCounts_data()
{
    QTest::addColumn<qint64>("count");
    QTest::newRow("few") << few;
    QTest::newRow("many") << many;
}

void TestFilterCompleter::tellsValuesAndCounts()
{
    QFETCH(qint64, count);
    m_completer->setSource(inventoryOf(count), {.now = tableNow});
    QStringList values;
    QStringList counts;
    m_completer->askValues(u"group"_s, this, [&](const QList<Suggestion> &found) { values = texts(found); });
    m_completer->askCounts({u"id<=10"_s, u"-group:vip"_s, u"("_s}, this,
                           [&](const QList<Suggestion> &found) { counts = texts(found); });
    QTRY_VERIFY(!counts.isEmpty());
    QCOMPARE(values, (QStringList{u"vip %1"_s.arg(count / 3 * 2), u"default %1"_s.arg(count / 3)}));
    QCOMPARE(counts, (QStringList{u"id<=10 10"_s, u"-group:vip %1"_s.arg(count / 3)}));
}

void TestFilterCompleter::forgetsWhoIsGone()
{
    m_completer->setSource(inventoryOf(many), {.now = tableNow});
    auto receiver = std::make_unique<QObject>();
    bool told = false;
    m_completer->askValues(u"status"_s, receiver.get(), [&told](const QList<Suggestion> &) { told = true; });
    receiver.reset();
    bool later = false;
    m_completer->askValues(u"group"_s, this, [&later](const QList<Suggestion> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestFilterCompleter)
#include "tst_filtercompleter.moc"
