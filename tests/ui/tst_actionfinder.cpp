// SPDX-License-Identifier: GPL-3.0-or-later
// All that the menus can do, found by typed words and done with Return, in the real window.
#include "support/program.h"
#include "ui/window/actionfinder.h"

#include <QMenuBar>
#include <QPointer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

int leavesOf(const QList<QAction *> &actions)
{
    int count = 0;
    for (const QAction *action : actions) {
        if (action->menu())
            count += leavesOf(action->menu()->actions());
        else
            count += !action->isSeparator() && action->isVisible() && !action->text().isEmpty();
    }
    return count;
}

} // namespace

class TestActionFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }
    void hasAllThatMenusHave();
    void doesWhatWasFound();
    void prefersWhatWasTyped();
    void doesNotWhatCannotBeDone();
    void isWalkedByKeys();

private:
    void open();
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QTreeWidget *list() const { return m_finder->findChild<QTreeWidget *>(); }
    void type(const QString &text) { QTest::keyClicks(m_finder->findChild<QLineEdit *>(), text); }
    void press(Qt::Key key) { QTest::keyClick(m_finder->findChild<QLineEdit *>(), key); }

    std::unique_ptr<Program> m_program;
    QPointer<ActionFinder> m_finder;
};

void TestActionFinder::init()
{
    m_program = std::make_unique<Program>(30);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestActionFinder::open()
{
    QTest::keyClick(&m_program->window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY((m_finder = m_program->window.findChild<ActionFinder *>()) && m_finder->isVisible());
}

QStringList TestActionFinder::shown() const
{
    QStringList texts;
    for (int row = 0; row < list()->topLevelItemCount(); ++row) {
        if (!list()->topLevelItem(row)->isHidden())
            texts.append(list()->topLevelItem(row)->text(0));
    }
    return texts;
}

void TestActionFinder::hasAllThatMenusHave()
{
    open();
    QCOMPARE(shown().size(), leavesOf(m_program->window.menuBar()->actions()));
    QVERIFY(shown().size() > 40);
    for (const QString &text : shown())
        QVERIFY2(!text.contains(u'&'), qPrintable(text));
    QVERIFY2(shown().contains(u"Edit › Changes…"_s), qPrintable(shown().join(u'\n')));
}

void TestActionFinder::doesWhatWasFound()
{
    const bool hadCards = m_program->settings.showsCards();
    QSignalSpy asked(&m_program->window, &MainWindow::preferencesRequested);
    open();
    type(u"settings HIST"_s);
    QCOMPARE(shown(), QStringList{u"Edit › Settings…"_s});
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_finder);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(m_program->settings.showsCards(), hadCards);
}

void TestActionFinder::prefersWhatWasTyped()
{
    // "Gateway › Show › Demo · New API" has both words, too.
    m_program->controller.openDemo(5);
    QTRY_VERIFY(!m_program->workspace.isLoading());
    open();
    type(u"new gateway"_s);
    QVERIFY(shown().size() >= 2);
    QVERIFY2(list()->currentItem()->text(0).contains("New Gateway"_L1), qPrintable(list()->currentItem()->text(0)));
}

void TestActionFinder::doesNotWhatCannotBeDone()
{
    open();
    type(u"no such thing"_s);
    QVERIFY(shown().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(m_finder && m_finder->isVisible());
    // Nothing is loaded, so there is nothing to export.
    m_finder->findChild<QLineEdit *>()->clear();
    type(u"export"_s);
    for (int row = 0; row < list()->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = list()->topLevelItem(row);
        if (item->text(0).startsWith("File › Export"_L1))
            QVERIFY(item->isDisabled());
    }
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_finder);
}

void TestActionFinder::isWalkedByKeys()
{
    open();
    QTRY_VERIFY(list()->currentItem());
    const QString first = list()->currentItem()->text(0);
    press(Qt::Key_Down);
    QVERIFY(list()->currentItem()->text(0) != first);
    QCOMPARE(m_finder->focusWidget(), m_finder->findChild<QLineEdit *>());
    press(Qt::Key_Up);
    QCOMPARE(list()->currentItem()->text(0), first);
}

QTEST_MAIN(TestActionFinder)
#include "tst_actionfinder.moc"
