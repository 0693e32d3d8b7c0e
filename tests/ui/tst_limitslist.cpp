// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists of limits: no more of them is made into texts than is looked at, and all of them are there.
#include "table/tokentext.h"
#include "ui/details/detailspane.h"
#include "ui/details/limitslist.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestLimitsList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextsOfWhatIsInSight();
    void copiesAllOrWhatIsSelected();
    void detailsHaveListsOfThousands();
};

void TestLimitsList::makesTextsOfWhatIsInSight()
{
    constexpr int many = 100'000;
    QSet<int> made;
    LimitsList list(u"IPs"_s, 2);
    list.setEntries({many,
                     [&made](int row, int column) {
                         made.insert(row);
                         return column == 0 ? QString::number(row) : u"lets it in"_s;
                     },
                     {}});
    list.resize(300, list.height());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QVERIFY2(made.size() < 500, qPrintable(QString::number(made.size())));
    list.scrollToBottom();
    QTRY_VERIFY(made.contains(many - 1));
    QVERIFY2(made.size() < 1'000, qPrintable(QString::number(made.size())));
    QCOMPARE(list.model()->index(many - 1, 0).data().toString(), QString::number(many - 1));
}

void TestLimitsList::copiesAllOrWhatIsSelected()
{
    const QString strange = u"a\u202eb"_s + QString(5'000, u'x'); // shown in part
    LimitsList list(u"Models"_s, 1);
    list.setEntries({3, [&strange](int row, int) { return row == 1 ? strange : QString::number(row); }, {}});
    QCOMPARE(list.text(), u"0\n"_s + strange + u"\n2"_s);
    QVERIFY(list.model()->index(1, 0).data().toString().size() < 1'000);
    list.selectionModel()->select(list.model()->index(1, 0), QItemSelectionModel::Select);
    QVERIFY(list.hasSelection());
    QCOMPARE(list.text(), strange);
    list.setEntries({1, [](int, int) { return u"other"_s; }, {}});
    QVERIFY(!list.hasSelection());
    QCOMPARE(list.text(), u"other"_s);
}

void TestLimitsList::detailsHaveListsOfThousands()
{
    Token token;
    token.family = Family::NewApi;
    token.name = u"many"_s;
    token.status = 1;
    QStringList ips;
    for (int i = 0; i < 4'000; ++i)
        ips.append(u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256));
    token.ips = ips.join(u'\n');
    token.ipLimitsEnabled = true;
    DetailsPane pane;
    pane.showToken(token, TokenText(1'800'000'000, {}), std::nullopt);
    pane.show();
    auto lists = pane.findChildren<LimitsList *>();
    lists.removeIf([](const LimitsList *list) { return !list->accessibleName().contains("limits"_L1); });
    const auto *list = lists.at(1);
    QCOMPARE(list->model()->rowCount(), 4'000);
    QSignalSpy copied(&pane, &DetailsPane::copyRequested);
    for (QToolButton *button : pane.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName().contains("IP"_L1))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.constFirst().constFirst().toString(), token.ips.text());

    // Beyond what can be read at once it is the beginning, and copied it is whole.
    while (ips.size() < 20'000)
        ips.append(u"10.1.%1.%2"_s.arg(ips.size() / 256).arg(ips.size() % 256));
    token.ips = ips.join(u'\n');
    pane.showToken(token, TokenText(1'800'000'000, {}), std::nullopt);
    QVERIFY(list->model()->rowCount() > 4'000 && list->model()->rowCount() < 20'000);
    copied.clear();
    for (QToolButton *button : pane.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName().contains("IP"_L1))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(copied.constFirst().constFirst().toString(), token.ips.text());
}

QTEST_MAIN(TestLimitsList)
#include "tst_limitslist.moc"
