// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between moments that were kept of the accounts that are shown, against a comparison of whole lists.
#include "history/historian.h"
#include "support/testtokens.h"
#include "workspace/workspace.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 hour = 3'600;
constexpr qint64 day = 86'400;
constexpr qint64 begin = 1'790'000'000;

/// A session over a store that others were over before.
struct Session
{
    explicit Session(const QTemporaryDir &folder) { historian.open(folder.filePath(u"history.sqlite"_s)); }

    AccountLabel labelOf(const QString &id) { return {id, id, u"http://"_s + id, &historian, u"history of "_s + id}; }

    std::optional<KeptChanges> changes(const ChangesQuestion &question)
    {
        std::optional<KeptChanges> found;
        workspace.askChanges(question, [&found](const KeptChanges &changes) { found = changes; });
        static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
        return found;
    }
    KeptMoments moments()
    {
        std::optional<KeptMoments> found;
        workspace.askMoments([&found](const KeptMoments &moments) { found = moments; });
        static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
        return found.value_or(KeptMoments());
    }

    Historian historian;
    Workspace workspace;
};

using List = std::map<qint64, Token>; // by id

Token tokenWith(qint64 id, const QString &name)
{
    Token token = unremarkableToken(id);
    token.name = name;
    token.models = u"a,b"_s;
    token.modelLimitsEnabled = true;
    return token;
}

void record(Session &session, const QString &id, const List &list, qint64 time, bool isWhole = true)
{
    std::vector<Token> tokens;
    for (auto each = list.rbegin(); each != list.rend(); ++each)
        tokens.push_back(each->second);
    Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    if (!isWhole)
        inventory.setCompleteness(Completeness::Moving);
    inventory.setReadTime(time);
    session.historian.record(session.labelOf(id).history, {inventory, {}, {}, time});
}

/// As a person compares two lists, field by field.
std::map<qint64, TokenChanges> compared(const List &before, const List &after)
{
    std::map<qint64, TokenChanges> found;
    for (const auto &[id, token] : before) {
        if (!after.contains(id))
            found[id] = TokenChange::Gone;
    }
    for (const auto &[id, token] : after) {
        if (!before.contains(id)) {
            found[id] = TokenChange::New;
            continue;
        }
        const Token &was = before.at(id);
        TokenChanges changes;
        changes.setFlag(TokenChange::Renamed, was.name != token.name);
        changes.setFlag(TokenChange::StatusChanged, was.status != token.status);
        changes.setFlag(TokenChange::ExpiryChanged, was.expiredTime != token.expiredTime);
        const qint64 first = was.remainQuota + was.usedQuota;
        const qint64 second = token.remainQuota + token.usedQuota;
        changes.setFlag(TokenChange::QuotaAdded, first < second);
        changes.setFlag(TokenChange::QuotaTaken, first > second);
        const auto lacks = [](const Token &a, const Token &b) { // whether b has a model that a has not
            const QStringList has = a.models.text().split(u',');
            return std::ranges::any_of(b.models.text().split(u','),
                                       [&has](const QString &model) { return !has.contains(model); });
        };
        changes.setFlag(TokenChange::LimitsWidened, lacks(was, token));
        changes.setFlag(TokenChange::LimitsNarrowed, lacks(token, was));
        if (changes)
            found[id] = changes;
    }
    return found;
}

void edit(List &list, QRandomGenerator &random, qint64 &lastId)
{
    for (int edits = random.bounded(6); edits > 0; --edits) {
        auto each = std::next(list.begin(), random.bounded(static_cast<int>(list.size())));
        Token &token = each->second;
        switch (random.bounded(8)) {
        case 0: token.name = QString::number(random.bounded(4)); break;
        case 1: token.status = 3 - token.status; break;
        case 2: token.expiredTime = tableNow + random.bounded(3) * day; break;
        case 3: token.remainQuota = 600'000 + random.bounded(3) * 100'000; break;
        case 4: token.models = QStringList{u"a"_s, u"b"_s, u"c"_s}.mid(random.bounded(2), 2).join(u','); break;
        case 5: token.remainQuota -= 500, token.usedQuota += 500; break; // it was used, no more
        case 6:
            if (list.size() > 3)
                list.erase(each);
            break;
        default:
            ++lastId;
            list[lastId] = tokenWith(lastId, u"new"_s);
            break;
        }
    }
}

} // namespace

class TestKeptChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreToldAsAComparisonDoes();
    void eachAccountIsComparedWithItsLastVisit();
    void aVisitLastsAsLongAsTheSession();
    void marksAreSinceTheLastVisit();
    void listsThatAreNotWholeMakeNothingGone();
    void nothingIsKeptWithoutAHistory();
    void historyThatBeginsLaterIsTold();
    void onlyTheLastQuestionIsAnswered();
    void onlyShownAccountsAreCompared();
};

void TestKeptChanges::editsAreToldAsAComparisonDoes()
{
    int told = 0;
    for (quint32 seed = 0; seed < 12; ++seed) {
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        Session session(folder);
        const QStringList ids{u"a"_s, u"b"_s};
        QHash<QString, std::map<qint64, List>> kept; // whole lists by their moments
        for (const QString &id : ids) {
            List list;
            qint64 lastId = 20;
            for (qint64 token = 1; token <= lastId; ++token)
                list[token] = tokenWith(token, QString::number(token % 4));
            for (int load = 0; load < 8; ++load) {
                const qint64 time = begin + load * hour + random.bounded(60);
                edit(list, random, lastId);
                const bool isWhole = random.bounded(4) != 0;
                List read = list;
                if (!isWhole)
                    read.erase(read.begin());
                record(session, id, read, time, isWhole);
                if (isWhole)
                    kept[id][time] = list;
            }
            session.workspace.expect(session.labelOf(id));
        }
        for (int question = 0; question < 10; ++question) {
            const qint64 from = begin + random.bounded(8 * int(hour));
            const qint64 to = from + random.bounded(8 * int(hour));
            const auto found = session.changes({from, to});
            QVERIFY(found && found->isKept);
            for (int number = 0; number < ids.size(); ++number) {
                const std::map<qint64, List> &lists = kept[ids.at(number)];
                const auto at = [&lists](qint64 time) {
                    auto next = lists.upper_bound(time);
                    return next == lists.begin() ? next : std::prev(next);
                };
                std::map<qint64, TokenChanges> expected;
                if (lists.begin()->first <= to)
                    expected = compared(at(from)->second, at(to)->second);
                std::map<qint64, TokenChanges> actual;
                for (const ChangedToken &changed : *found->tokens) {
                    if (changed.token().id().account() != number)
                        continue;
                    actual[changed.token().id().value()] = changed.changes;
                    QVERIFY(changed.time > qMin(from, at(from)->first) && changed.time <= to);
                    QVERIFY(lists.contains(changed.time));
                }
                QCOMPARE(actual.size(), expected.size());
                QVERIFY(actual == expected);
                told += static_cast<int>(actual.size());
            }
        }
    }
    QVERIFY(told > 500);
}

void TestKeptChanges::eachAccountIsComparedWithItsLastVisit()
{
    const QTemporaryDir folder;
    {
        Session first(folder);
        record(first, u"a"_s, {{1, tokenWith(1, u"x"_s)}, {2, tokenWith(2, u"y"_s)}}, begin);
        record(first, u"b"_s, {{1, tokenWith(1, u"x"_s)}}, begin + 5 * hour);
    }
    Session second(folder);
    QCOMPARE(second.workspace.lastVisit(), std::nullopt);
    for (const QString &id : {u"a"_s, u"b"_s})
        second.workspace.expect(second.labelOf(id));
    QTRY_COMPARE(second.workspace.accounts().at(1).isKept, true);
    QCOMPARE(second.workspace.lastVisit(), std::optional(begin));
    const auto before = second.changes({});
    QVERIFY(before && before->isKept && before->tokens->empty() && !before->from);

    record(second, u"a"_s, {{2, tokenWith(2, u"z"_s)}}, begin + day);
    record(second, u"b"_s, {{1, tokenWith(1, u"x"_s)}, {2, tokenWith(2, u"y"_s)}}, begin + day + 5);
    const auto after = second.changes({});
    QVERIFY(after);
    QCOMPARE(after->from, std::optional(begin));
    QCOMPARE(after->tokens->size(), 3u);
    QStringList told;
    for (const ChangedToken &changed : *after->tokens)
        told.append(u"%1:%2 %3"_s.arg(QString::number(changed.token().id().account()), changed.token().id().toString(),
                                      tokenChangeIds(changed.changes).join(u',')));
    told.sort();
    QCOMPARE(told, QStringList({u"0:1 gone"_s, u"0:2 renamed"_s, u"1:2 new"_s}));
    QCOMPARE(second.moments().times, std::vector<qint64>({begin, begin + 5 * hour, begin + day + 5}));
}

/// Whatever is closed and opened again meanwhile.
void TestKeptChanges::aVisitLastsAsLongAsTheSession()
{
    const QTemporaryDir folder;
    {
        Session first(folder);
        record(first, u"a"_s, {{1, tokenWith(1, u"x"_s)}}, begin);
    }
    Session second(folder);
    second.workspace.expect(second.labelOf(u"a"_s));
    QTRY_COMPARE(second.workspace.lastVisit(), std::optional(begin));
    record(second, u"a"_s, {{1, tokenWith(1, u"y"_s)}}, begin + day);
    second.workspace.clear();
    second.workspace.expect(second.labelOf(u"a"_s));
    QTRY_COMPARE(second.workspace.keptSince(), std::optional(begin + day));
    QCOMPARE(second.workspace.lastVisit(), std::optional(begin));
    QCOMPARE(second.changes({})->tokens->size(), 1u);
}

void TestKeptChanges::marksAreSinceTheLastVisit()
{
    const QTemporaryDir folder;
    {
        Session first(folder);
        record(first, u"a"_s, {{1, tokenWith(1, u"x"_s)}, {2, tokenWith(2, u"y"_s)}}, begin);
        // Renamed before the last visit, disabled since.
        record(first, u"a"_s, {{1, tokenWith(1, u"renamed"_s)}, {2, tokenWith(2, u"renamed"_s)}}, begin + day);
    }
    Session second(folder);
    second.workspace.expect(second.labelOf(u"a"_s));
    QTRY_COMPARE(second.workspace.lastVisit(), std::optional(begin + day));
    QTRY_VERIFY(second.workspace.hasInventory() && !second.workspace.awaitsOutlooks());
    const auto outlook = [&second](qint64 id) {
        const AccountInfo &info = second.workspace.context().accounts->all().constFirst();
        return info.outlookOf(TokenId(id));
    };
    QCOMPARE(outlook(1).changes, TokenChanges(TokenChange::Renamed));
    QCOMPARE(outlook(1).sinceVisit, TokenChanges());
    QCOMPARE(second.workspace.context().accounts->all().constFirst().lastVisit, std::optional(begin + day));

    Token disabled = tokenWith(1, u"renamed"_s);
    disabled.status = 2;
    disabled.models = u"a,b,c"_s;
    record(second, u"a"_s, {{1, disabled}, {2, tokenWith(2, u"renamed"_s)}, {3, tokenWith(3, u"z"_s)}},
           begin + 2 * day);
    second.workspace.clear();
    second.workspace.expect(second.labelOf(u"a"_s));
    QTRY_COMPARE(second.workspace.keptSince(), std::optional(begin + 2 * day));
    QTRY_VERIFY(!second.workspace.awaitsOutlooks());
    QCOMPARE(outlook(1).sinceVisit, TokenChanges(TokenChange::StatusChanged) | TokenChange::LimitsWidened);
    QCOMPARE(outlook(1).widenedTime, begin + 2 * day);
    QCOMPARE(outlook(1).changes,
             TokenChanges(TokenChange::Renamed) | TokenChange::StatusChanged | TokenChange::LimitsWidened);
    QCOMPARE(outlook(2).sinceVisit, TokenChanges());
    QCOMPARE(outlook(3).sinceVisit, TokenChanges(TokenChange::New));
    QCOMPARE(outlook(3).widenedTime, 0);
}

void TestKeptChanges::listsThatAreNotWholeMakeNothingGone()
{
    const QTemporaryDir folder;
    Session session(folder);
    const List whole{{1, tokenWith(1, u"x"_s)}, {2, tokenWith(2, u"y"_s)}};
    record(session, u"a"_s, whole, begin);
    record(session, u"a"_s, {{2, tokenWith(2, u"z"_s)}}, begin + hour, false);
    session.workspace.expect(session.labelOf(u"a"_s));
    QVERIFY(session.changes({begin, begin + day})->tokens->empty());
    QCOMPARE(session.moments().times, std::vector<qint64>{begin});
    record(session, u"a"_s, whole, begin + 2 * hour);
    const auto found = session.changes({begin, begin + day});
    QVERIFY(found->tokens->empty());
    QCOMPARE(found->from, std::optional(begin));
}

void TestKeptChanges::nothingIsKeptWithoutAHistory()
{
    const QTemporaryDir folder;
    Session session(folder);
    QVERIFY(!session.changes({})->isKept); // nothing is open
    AccountLabel without = session.labelOf(u"a"_s);
    without.historian = nullptr;
    session.workspace.expect(without);
    const auto found = session.changes({begin, begin + day});
    QVERIFY(found && !found->isKept && found->tokens->empty() && !found->from);
    QVERIFY(!session.moments().isKept);
    session.workspace.expect(session.labelOf(u"b"_s)); // of which nothing is kept yet
    const auto empty = session.changes({begin, begin + day});
    QVERIFY(empty && empty->isKept && empty->tokens->empty() && !empty->from && !empty->beginsLater);
    QVERIFY(session.moments().isKept && session.moments().times.empty());
}

void TestKeptChanges::historyThatBeginsLaterIsTold()
{
    const QTemporaryDir folder;
    Session session(folder);
    record(session, u"a"_s, {{1, tokenWith(1, u"x"_s)}}, begin);
    record(session, u"a"_s, {{1, tokenWith(1, u"y"_s)}}, begin + day);
    session.workspace.expect(session.labelOf(u"a"_s));
    const auto found = session.changes({begin - 30 * day, begin + 2 * day});
    QCOMPARE(found->tokens->size(), 1u);
    QCOMPARE(found->beginsLater, std::optional(begin));
    QCOMPARE(found->from, std::optional(begin));
    QCOMPARE(session.changes({begin + 1, std::nullopt})->beginsLater, std::nullopt);
    QVERIFY(!session.changes({begin - 30 * day, begin - 1})->from);
}

void TestKeptChanges::onlyTheLastQuestionIsAnswered()
{
    const QTemporaryDir folder;
    Session session(folder);
    record(session, u"a"_s, {{1, tokenWith(1, u"x"_s)}}, begin);
    session.workspace.expect(session.labelOf(u"a"_s));
    QStringList answers;
    const auto note = [&answers](const QString &which) {
        return [&answers, which](const auto &) { answers.append(which); };
    };
    session.workspace.askChanges({begin, begin}, note(u"first"_s));
    session.workspace.askMoments(note(u"first moments"_s));
    session.workspace.askMoments(note(u"moments"_s));
    session.workspace.askChanges({begin, begin + day}, note(u"second"_s));
    QVERIFY(answers.isEmpty()); // never at once
    QTRY_COMPARE(answers.size(), 2);
    static_cast<void>(session.moments());
    answers.sort();
    QCOMPARE(answers, QStringList({u"moments"_s, u"second"_s}));
}

void TestKeptChanges::onlyShownAccountsAreCompared()
{
    const QTemporaryDir folder;
    Session session(folder);
    for (const QString &id : {u"a"_s, u"b"_s}) {
        record(session, id, {{1, tokenWith(1, u"x"_s)}}, begin);
        record(session, id, {{1, tokenWith(1, id)}}, begin + day);
        session.workspace.expect(session.labelOf(id));
    }
    QCOMPARE(session.changes({begin, std::nullopt})->tokens->size(), 2u);
    session.workspace.show(u"b"_s);
    const auto found = session.changes({begin, std::nullopt});
    QCOMPARE(found->tokens->size(), 1u);
    QCOMPARE(found->tokens->front().after->name, u"b"_s);
}

QTEST_GUILESS_MAIN(TestKeptChanges)
#include "tst_keptchanges.moc"
