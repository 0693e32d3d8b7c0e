// SPDX-License-Identifier: GPL-3.0-or-later
// The window on screens of different scales: it follows while it is moved from one to the other.
#include "support/program.h"

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/window/pager.h"

#include <QFile>
#include <QScreen>
#include <QToolButton>
#include <QWindow>

using namespace TokenDeck;

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void follows_data();
    void follows();
};

namespace {

void moveTo(QWidget &window, const QString &name)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() != name)
            continue;
        window.windowHandle()->setScreen(screen);
        window.move(screen->availableGeometry().topLeft() + QPoint(20, 20));
        QTRY_COMPARE(window.screen(), screen);
        QCoreApplication::processEvents();
        return;
    }
    qFatal("no screen %s", qPrintable(name));
}

} // namespace

void TestScale::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 3);
    loadResources();
    setLanguage();
}

void TestScale::follows_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("fine") << 2.0;
    QTest::newRow("dense") << 1.75;
}

/// Pictures have as many pixels as the screen has for them, also where that is no whole number.
void TestScale::follows()
{
    QFETCH(const double, ratio);
    Program program(30);
    QVERIFY(program.load());
    moveTo(program.window, u"usual"_s);
    const QImage before = program.table()->grab().toImage();
    QCOMPARE(before.devicePixelRatio(), 1.0);
    moveTo(program.window, QString::fromLatin1(QTest::currentDataTag()));
    QTRY_COMPARE(program.window.devicePixelRatioF(), ratio);
    const QImage after = program.table()->grab().toImage();
    QCOMPARE(after.width(), qRound(program.table()->width() * ratio));
    // Drawn anew, not made larger: edges are where no larger picture of the small one has them.
    const QImage larger = before.scaled(after.size());
    QVERIFY(after.convertToFormat(QImage::Format_RGB32) != larger.convertToFormat(QImage::Format_RGB32));
    for (const QToolButton *button : program.part<Pager>()->findChildren<QToolButton *>())
        QVERIFY(button->icon().pixmap(QSize(16, 16), ratio).width() >= qFloor(16 * ratio));
    moveTo(program.window, u"usual"_s);
    QTRY_COMPARE(program.window.devicePixelRatioF(), 1.0);
    QCOMPARE(program.table()->grab().toImage().devicePixelRatio(), 1.0);
}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "usual", "x": 0, "y": 0, "width": 1400, "height": 1000, "logicalDpi": 96, "dpr": 1},
        {"name": "fine", "x": 1400, "y": 0, "width": 1400, "height": 1000, "logicalDpi": 192, "dpr": 1},
        {"name": "dense", "x": 2800, "y": 0, "width": 1400, "height": 1000, "logicalDpi": 168, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=" + file.fileName().toUtf8()));
    const QApplication application(argc, argv);
    TestScale test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scale.moc"
