// SPDX-License-Identifier: GPL-3.0-or-later
// Changes in words and in order.
#include "support/testtokens.h"
#include "table/changesmodel.h"
#include "table/changetext.h"
#include "table/outlooktext.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

const TokenText text(tableNow, Currency::dollars(500'000), QLocale::c());

Token named(qint64 id, const QString &name)
{
    Token token = unremarkableToken(id);
    token.name = name;
    return token;
}

template <typename Change>
QString detailsOf(TokenChanges changes, const Token &before, Change change)
{
    Token after = before;
    change(after);
    return changeDetails({changes, tableNow, before, after}, text).join(u"; "_s);
}

QStringList words(const std::vector<ChangedToken> &changes, const std::vector<quint32> &rows)
{
    QStringList names;
    for (const quint32 row : rows)
        names.append(changes[row].token().name);
    return names;
}

} // namespace

class TestChangesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFromWhatToWhat();
    void tellsLimits();
    void countsByKind();
    void findsWords();
    void ordersAsTheCellsSay();
    void idsAreDistinct();
};

void TestChangesModel::tellsFromWhatToWhat()
{
    using enum TokenChange;
    const Token token = named(1, u"a"_s);
    QCOMPARE(detailsOf(Renamed, token, [](Token &t) { t.name = u"b\nc"_s; }), u"name: a → b c"_s);
    QCOMPARE(detailsOf(StatusChanged, token, [](Token &t) { t.status = 2; }), u"status: Enabled → Disabled"_s);
    QCOMPARE(detailsOf(StatusChanged, token, [](Token &t) { t.status = 9; }), u"status: Enabled → status 9"_s);
    QCOMPARE(detailsOf(QuotaAdded, token, [](Token &t) { t.remainQuota += 500'000; }), u"quota: $2.00 → $3.00"_s);
    QCOMPARE(detailsOf(QuotaTaken, token, [](Token &t) { t.remainQuota -= 500'000; }), u"quota: $2.00 → $1.00"_s);
    QCOMPARE(detailsOf(QuotaAdded, token, [](Token &t) { t.unlimitedQuota = true; }), u"quota: $2.00 → unlimited"_s);
    QVERIFY(
        detailsOf(ExpiryChanged, token, [](Token &t) { t.expiredTime = Token::neverExpires; }).endsWith(u" → Never"_s));
    QCOMPARE(detailsOf(GroupChanged, token, [](Token &t) { t.group = u"vip"_s; }), u"group: (own) → vip"_s);
    // Only what is said to have changed, and several in their order.
    QCOMPARE(detailsOf(TokenChanges(StatusChanged) | Renamed, token,
                       [](Token &t) {
                           t.name = u"b"_s;
                           t.status = 2;
                           t.group = u"vip"_s;
                       }),
             u"name: a → b; status: Enabled → Disabled"_s);
    const QStringList gone = changeDetails({Gone, tableNow, token, {}}, text);
    QCOMPARE(gone.first(2), QStringList({u"Enabled"_s, u"quota: $2.00"_s}));
    QCOMPARE(changeDetails({New, tableNow, {}, token}, text), gone);
}

void TestChangesModel::tellsLimits()
{
    using enum TokenChange;
    Token token = named(1, u"a"_s);
    token.models = u"a,b,c"_s;
    token.modelLimitsEnabled = true;
    token.ips = u"8.8.8.8"_s;
    token.ipLimitsEnabled = true;
    const TokenChanges both = TokenChanges(LimitsWidened) | LimitsNarrowed;
    QCOMPARE(detailsOf(both, token, [](Token &t) { t.models = u"c,a,d"_s; }), u"models: +d, −b"_s);
    QCOMPARE(detailsOf(LimitsWidened, token, [](Token &t) { t.modelLimitsEnabled = false; }),
             u"models: a, b, c → any"_s);
    QCOMPARE(detailsOf(LimitsNarrowed, token, [](Token &t) { t.models = QString(); }), u"models: a, b, c → none"_s);
    QCOMPARE(detailsOf(LimitsWidened, token, [](Token &t) { t.ips = u"8.8.8.8\n9.9.9.0/24"_s; }),
             u"addresses: +9.9.9.0/24"_s);
    QCOMPARE(detailsOf(LimitsWidened, token, [](Token &t) { t.ipLimitsEnabled = false, t.ips = QString(); }),
             u"addresses: 8.8.8.8 → any"_s);
    // Of many entries the first, and how many more there are.
    const QString many = detailsOf(LimitsWidened, token, [](Token &t) {
        QStringList models{u"a"_s, u"b"_s, u"c"_s};
        for (int i = 0; i < 5'000; ++i)
            models.append(u"m%1"_s.arg(i));
        t.models = models.join(u',');
    });
    QVERIFY2(many.startsWith("models: +m0, +m1"_L1) && many.endsWith(u", 4,992 more"_s) && many.size() < 100,
             qPrintable(many));
}

void TestChangesModel::countsByKind()
{
    using enum TokenChange;
    const std::vector<ChangedToken> changes{
        {New, 1, {}, named(1, u"a"_s)},
        {Gone, 2, named(2, u"b"_s), {}},
        {TokenChanges(Renamed) | StatusChanged, 3, named(3, u"c"_s), named(3, u"d"_s)},
        {New, 4, {}, named(4, u"e"_s)}};
    QCOMPARE(changeCounts(changes, {0, 1, 2, 3}), u"2 new, 1 gone, 1 renamed, 1 with another status"_s);
    QCOMPARE(changeCounts(changes, {1, 3}), u"1 new, 1 gone"_s);
    QCOMPARE(changeCounts(changes, {}), QString());
}

void TestChangesModel::findsWords()
{
    using enum TokenChange;
    const std::vector<ChangedToken> changes{{New, 1, {}, named(1, u"prod web"_s)},
                                            {Gone, 2, named(2, u"prod ci"_s), {}},
                                            {Renamed, 3, named(3, u"Old"_s), named(3, u"fresh"_s)}};
    const auto found = [&](const QString &search) {
        return words(changes, rowsOfChanges(changes, search, -1, Qt::AscendingOrder, text, {}));
    };
    QCOMPARE(found({}), QStringList({u"fresh"_s, u"prod ci"_s, u"prod web"_s})); // the last first
    QCOMPARE(found(u"PROD"_s), QStringList({u"prod ci"_s, u"prod web"_s}));
    QCOMPARE(found(u"prod new"_s), QStringList{u"prod web"_s});
    QCOMPARE(found(u" gone "_s), QStringList{u"prod ci"_s});
    QCOMPARE(found(u"old"_s), QStringList{u"fresh"_s}); // by its name before
    QCOMPARE(found(u"prod renamed"_s), QStringList());
}

void TestChangesModel::ordersAsTheCellsSay()
{
    QRandomGenerator random(7);
    auto changes = std::make_shared<std::vector<ChangedToken>>();
    for (int i = 0; i < 300; ++i) {
        const Token token = named(i, u"t%1"_s.arg(random.bounded(50)));
        const TokenChange change = allTokenChanges[static_cast<size_t>(random.bounded(2, 11))];
        changes->push_back({change, tableNow - random.bounded(1'000), token, token});
    }
    ChangesModel model;
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    for (int column = -1; column < ChangesModel::columns; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.setChanges(changes, rowsOfChanges(*changes, {}, column, order, text, {}), text);
            QCOMPARE(model.rowCount(), 300);
            const bool isByTime = column <= static_cast<int>(ChangesModel::Column::When);
            for (int row = 1; row < model.rowCount(); ++row) {
                const qint64 earlier = model.changed(row).time - model.changed(row - 1).time;
                if (isByTime) {
                    QVERIFY(column >= 0 && order == Qt::AscendingOrder ? earlier >= 0 : earlier <= 0);
                    continue;
                }
                const int compared = collator.compare(model.index(row - 1, column).data().toString(),
                                                      model.index(row, column).data().toString());
                QVERIFY(order == Qt::AscendingOrder ? compared <= 0 : compared >= 0);
                QVERIFY(compared != 0 || earlier <= 0); // among equals the last first
            }
        }
    }
    QCOMPARE(model.rowOf(model.changed(17).token().id()), 17);
    QCOMPARE(model.rowOf(TokenId(1'000'000)), -1);
}

void TestChangesModel::idsAreDistinct()
{
    QSet<QString> ids;
    TokenChanges all;
    for (const TokenChange change : allTokenChanges) {
        ids.insert(tokenChangeId(change));
        QVERIFY(!all.testFlag(change));
        all |= change;
        QCOMPARE(tokenChangeIds(change), QStringList{tokenChangeId(change)});
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(allTokenChanges.size()));
    QCOMPARE(tokenChangeIds(all).size(), ids.size());
    QCOMPARE(changeWords(all).split(u", "_s).size(), ids.size());
}

QTEST_APPLESS_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
