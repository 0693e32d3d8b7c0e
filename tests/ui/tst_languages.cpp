// SPDX-License-Identifier: GPL-3.0-or-later
// What every language has to keep: whole translations, one key for one thing, room for every text at the narrowest
// window, and a change of language that loses nothing. TOKENDECK_PICTURES=FOLDER keeps a picture of every screen.
#include "support/connecting.h"
#include "support/program.h"

#include "app/commands.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/common/panel.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/teamhistorydialog.h"
#include "ui/filter/keepfilterdialog.h"
#include "ui/filter/managefiltersdialog.h"
#include "ui/overview/cards.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/table/tokendelegate.h"
#include "ui/window/manual.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QGlyphRun>
#include <QGroupBox>
#include <QKeySequence>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

using namespace TokenDeck;

namespace {

/// The program as its command makes it, whose window can be replaced.
struct Desk
{
    explicit Desk(qint64 tokens = 60)
    {
        QObject::connect(&controller, &Controller::languageChosen, &controller,
                         [this] { window = windowInLanguage(std::move(window), settings, workspace, controller); });
        window->resize(780, 740); // fits the screen
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
        controller.openDemo(tokens);
        const auto isThere = [this] {
            return !workspace.isLoading() && workspace.isAnalysed() && model()->rowCount() > 0;
        };
        if (!QTest::qWaitFor(isThere, 60'000))
            qFatal("no list");
    }
    TokenTableView *table() { return window->findChild<TokenTableView *>(); }
    TokenTableModel *model() { return static_cast<TokenTableModel *>(table()->model()); }
    QAction *action(const char *id) { return window->findChild<QAction *>(QString::fromLatin1(id)); }
    QString title(Column column)
    {
        return model()->headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString menuTitles()
    {
        QStringList titles;
        for (const QAction *action : window->menuBar()->actions())
            titles.append(action->text());
        return titles.join(u' ');
    }
    /// By the field in the settings.
    void choose(const QString &language)
    {
        const QPointer before(window.get());
        const auto *dialog = openPreferences(*window, PreferencesDialog::Page::General);
        auto *box = dialog->findChild<GeneralPage *>()->findChildren<QComboBox *>().constFirst();
        QCOMPARE(QApplication::focusWidget(), box);
        QTest::keyClick(box, Qt::Key_Home);
        for (int line = box->findData(language); line > 0; --line)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), language);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!before);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Workspace workspace{{quick, std::chrono::milliseconds(5)}};
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(workspace);
    Controller controller{settings, workspace, *window};
};

struct Message
{
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(TOKENDECK_SOURCE_DIR "/translations/tokendeck_") + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, xml.attributes().hasAttribute("numerus"_L1)});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().forms = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return messages;
}

QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        all.append(match.captured());
    all.sort();
    return all;
}

/// What is wrong with a message, or nothing.
QString faultOf(const Message &message)
{
    static const QRegularExpression places(u"%L?\\d"_s);
    static const QRegularExpression tags(u"</?\\w+"_s);
    static const QRegularExpression marks(u"&(?=\\w)(?!\\w+;)"_s);
    if (!message.isFinished)
        return u"unfinished"_s;
    for (const QString &form : message.forms) {
        if (form.isEmpty() && !message.source.isEmpty())
            return u"empty"_s;
        if (form.isEmpty())
            continue;
        if (found(form, places) != found(message.source, places))
            return u"other placeholders"_s;
        if (found(form, tags) != found(message.source, tags))
            return u"other tags"_s;
        if (found(form, marks).size() != found(message.source, marks).size())
            return u"another number of mnemonics"_s;
        if (form.count(u'\n') != message.source.count(u'\n'))
            return u"other line breaks"_s;
        if (form.endsWith(u' ') != message.source.endsWith(u' ') && !form.endsWith(u'、'))
            return u"other blanks at the end"_s;
    }
    return {};
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return group->title();
    return {};
}

/// A text that leads to something else by a key.
bool hasMnemonic(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? label->buddy() != nullptr : !textOf(widget).isEmpty();
}

class Faults
{
public:
    void add(const QString &screen, const QString &fault) { m_all.append(screen + u": "_s + fault); }

    void addClashes(const QString &screen, const std::map<QKeySequence, QStringList> &texts)
    {
        for (const auto &[keys, those] : texts) {
            if (those.size() > 1)
                add(screen, keys.toString() + u" is "_s + those.join(u" and "_s));
        }
    }

    void lookAtMenu(const QString &screen, const QMenu *menu)
    {
        std::map<QKeySequence, QStringList> texts;
        for (const QAction *action : menu->actions()) {
            const QKeySequence keys = QKeySequence::mnemonic(action->text());
            if (!keys.isEmpty())
                texts[keys].append(action->text());
            if (action->menu())
                lookAtMenu(screen + u" > "_s + action->text(), action->menu());
        }
        addClashes(screen, texts);
    }

    void lookAtKeys(const QString &screen, const QWidget *window)
    {
        std::map<QKeySequence, QStringList> texts;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->window() != window || !widget->isVisible() || !hasMnemonic(widget))
                continue;
            const QKeySequence keys = QKeySequence::mnemonic(textOf(widget));
            if (!keys.isEmpty())
                texts[keys].append(textOf(widget));
        }
        if (const auto *main = qobject_cast<const QMainWindow *>(window)) {
            for (const QAction *action : main->menuBar()->actions())
                texts[QKeySequence::mnemonic(action->text())].append(action->text());
        }
        addClashes(screen, texts);
    }

    void lookAtRoom(const QString &screen, const QWidget *window)
    {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->window() != window || !widget->isVisible() || textOf(widget).isEmpty())
                continue;
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                continue;
            if (widget->height() < widget->minimumSizeHint().height())
                add(screen, u"“%1” is not as high as its text"_s.arg(textOf(widget)));
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool isCard = qobject_cast<const Cards *>(widget->parentWidget()) != nullptr;
            const bool wraps = isCard || (label && label->wordWrap());
            const int wanted = wraps ? widget->minimumSizeHint().width() : widget->sizeHint().width();
            if (widget->width() < wanted)
                add(screen, u"“%1” has %2 of %3 pixels"_s.arg(textOf(widget)).arg(widget->width()).arg(wanted));
            else if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height())
                add(screen, u"“%1” is cut at the bottom"_s.arg(label->text()));
        }
        for (const QTabBar *tabs : window->findChildren<QTabBar *>()) {
            if (tabs->isVisible() && tabs->width() < tabs->sizeHint().width())
                add(screen, u"not all tabs are in sight"_s);
        }
        for (const QToolButton *more : window->findChildren<QToolButton *>(u"qt_toolbar_ext_button"_s)) {
            if (more->isVisible())
                add(screen, u"the tool bar has no room"_s);
        }
        if (const int least = window->minimumSizeHint().width(); least > qMax(narrow.width(), window->width()))
            add(screen, u"needs %1 pixels"_s.arg(least));
    }

    void look(const QString &screen, QWidget *window)
    {
        QCoreApplication::processEvents();
        settleLayouts();
        lookAtKeys(screen, window);
        lookAtRoom(screen, window);
        keepPicture(screen, window);
    }
    void keepPicture(const QString &screen, QWidget *window) const
    {
        if (const QString folder = qEnvironmentVariable("TOKENDECK_PICTURES"); !folder.isEmpty()) {
            const QString name = QString(screen).replace(u' ', u'-').toLower();
            window->grab().save(u"%1/%2-%3.png"_s.arg(folder, m_language, name));
        }
    }

    explicit Faults(QString language)
        : m_language(std::move(language))
    { }
    [[nodiscard]] QString text() const { return m_all.join(u'\n'); }

    static constexpr QSize narrow{640, 400};

private:
    QString m_language;
    QStringList m_all;
};

/// The dialog that an action opens.
QDialog *dialogOf(Desk &desk, const char *id)
{
    desk.action(id)->trigger();
    QCoreApplication::processEvents();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    qFatal("no dialog for %s", id);
}

void closeDialog(QDialog *dialog)
{
    const QPointer open(dialog);
    dialog->close();
    QTRY_VERIFY(!open || !open->isVisible());
}

/// Whose words are in a script that is read from the right.
class RightToLeft : public QTranslator
{
public:
    RightToLeft() { QCoreApplication::installTranslator(this); }
    ~RightToLeft() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    RightToLeft(const RightToLeft &) = delete;
    RightToLeft &operator=(const RightToLeft &) = delete;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text == "QT_LAYOUT_DIRECTION"_L1 ? u"RTL"_s : QChar(0x5d0) % text % QChar(0x5d1);
    }
};

/// Of how much is drawn where. Edges are never drawn quite alike.
qint64 difference(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y)));
    }
    return sum;
}

/// The characters but for blanks, as they stand from left to right where text is read from the right.
QString visibleOrder(const QString &text)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    std::map<qreal, QChar> places;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
            const auto isDrawn = [&](QChar character) {
                return run.rawFont().glyphIndexesForString(character).value(0) == run.glyphIndexes().at(i);
            };
            const auto character = std::ranges::find_if(text, isDrawn);
            if (character != text.end() && character->isPrint() && !character->isSpace())
                places[run.positions().at(i).x()] = *character;
        }
    }
    QString order;
    for (const auto &[x, character] : places)
        order += character;
    return order;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void takesTheNearest_data();
    void takesTheNearest();
    void areWhole_data() { addLanguages(); }
    void areWhole();
    void keepToTheGlossary_data();
    void keepToTheGlossary();
    void haveTheManual_data() { addLanguages(); }
    void haveTheManual();
    void areChangedWhileItRuns();
    void speakInQtsDialogs_data();
    void speakInQtsDialogs();
    void headingsCarryTheirAccents();
    void areMirrored();
    void haveRoomAndKeys_data() { addLanguages(); }
    void haveRoomAndKeys();
};

void TestLanguages::initTestCase()
{
    loadResources();
    setLanguage();
}

void TestLanguages::cleanup()
{
    setLanguage();
}

void TestLanguages::takesTheNearest_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    for (const auto &[locale, language] :
         {std::pair("en_US", "en"), std::pair("de_CH", "de"), std::pair("fr_CA", "fr"), std::pair("ja_JP", "ja"),
          std::pair("zh_CN", "zh_CN"), std::pair("zh_SG", "zh_CN"), std::pair("zh_TW", "zh_TW"),
          std::pair("zh_HK", "zh_TW"), std::pair("zh_Hant", "zh_TW"), std::pair("pt_BR", "en"), std::pair("C", "en")})
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(language);
}

void TestLanguages::takesTheNearest()
{
    QFETCH(const QString, locale);
    QTEST(languageFor(QLocale(locale)), "language");
}

void TestLanguages::areWhole()
{
    QFETCH(const QString, language);
    const QList<Message> english = messagesOf(u"en"_s);
    const QList<Message> messages = messagesOf(language);
    QCOMPARE(messages.size(), english.size());
    const qsizetype forms = language == "ja"_L1 || language.startsWith("zh"_L1) ? 1 : 2;
    QStringList faults;
    for (const Message &message : messages) {
        // English needs its plural forms only.
        if (language == "en"_L1 && !message.isPlural)
            continue;
        if (message.forms.size() != (message.isPlural ? forms : 1))
            faults.append(u"another number of forms: "_s + message.source);
        if (const QString fault = faultOf(message); !fault.isEmpty())
            faults.append(
                u"%1: %2: %3 -> %4"_s.arg(message.context, fault, message.source, message.forms.join(u" | "_s)));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLanguages::keepToTheGlossary_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) {
        if (language.code != "en"_L1)
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

/// By the first table of the glossary.
void TestLanguages::keepToTheGlossary()
{
    QFETCH(const QString, language);
    QFile file(QStringLiteral(TOKENDECK_SOURCE_DIR "/translations/glossary.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto cellsOf = [](const QByteArray &line) { return QString::fromUtf8(line).split(u" | "_s); };
    auto line = std::ranges::find_if(lines, [](const QByteArray &each) { return each.startsWith("| English"); });
    QVERIFY(line != lines.end());
    QStringList titles = cellsOf(*line);
    titles.last().chop(2); // " |"
    const qsizetype column = titles.indexOf(language);
    QVERIFY2(column > 0, qPrintable(titles.join(u',')));
    const QList<Message> messages = messagesOf(language);
    QStringList faults;
    int terms = 0;
    for (line += 2; line != lines.end() && line->startsWith('|'); ++line, ++terms) {
        QStringList cells = cellsOf(*line);
        cells.last().chop(2);
        const QString term = cells.constFirst().mid(2);
        const QStringList words = cells.at(column).split(u" / "_s);
        // Not where it is a part of an address, a filter or another word.
        const QRegularExpression pattern(u"(?<![\\w.:%-])%1s?(?![\\w:.-]\\w|\\w)"_s.arg(term),
                                         QRegularExpression::CaseInsensitiveOption);
        for (const Message &message : messages) {
            if (!QString(message.source).remove(u'&').contains(pattern))
                continue;
            for (const QString &form : message.forms) {
                const auto isIn = [plain = QString(form).remove(u'&')](const QString &word) {
                    return plain.contains(word, Qt::CaseInsensitive);
                };
                if (std::ranges::none_of(words, isIn))
                    faults.append(u"%1: %2 -> %3"_s.arg(term, message.source, form));
            }
        }
    }
    QVERIFY(terms > 10);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// With the same chapters, pictures, lists and filters as the English one.
void TestLanguages::haveTheManual()
{
    QFETCH(const QString, language);
    const auto read = [](const QString &name) {
        QFile file(u":/docs/"_s + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString english = read(u"manual.md"_s);
    const QString text = language == "en"_L1 ? english : read(u"manual.%1.md"_s.arg(language));
    QVERIFY(!text.isEmpty());
    for (const QString &kind : {u"(?m)^#+ "_s, u"(?m)^(- |\\d+\\. )"_s, u"\\]\\([^)]*\\)"_s, u"`[^`]*`"_s}) {
        const QRegularExpression pattern(kind);
        QCOMPARE(found(text, pattern), found(english, pattern));
    }
    setLanguage(language);
    Manual manual;
    const QString first = text.section(u'\n', 0, 0).mid(2);
    QCOMPARE(manual.findChild<QListWidget *>()->item(0)->text(), first);
    QVERIFY(manual.findChild<QTextBrowser *>()->toPlainText().startsWith(first));
}

void TestLanguages::areChangedWhileItRuns()
{
    Desk desk;
    const QString english = desk.menuTitles();
    QVERIFY(english.contains("&File"_L1));
    auto *field = desk.window->findChild<QLineEdit *>();
    desk.action("find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"is:usable"_s);
    QTRY_VERIFY(desk.workspace.filter().query() == "is:usable"_L1 && desk.model()->count() > 5);
    const qsizetype matches = desk.model()->count();
    QVERIFY(field);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.table()->selectRow(1);
    desk.table()->selectionModel()->select(desk.model()->index(3, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(desk.table()->selection()->count(), 2);
    const TokenId first = desk.window->selectedTokens().first()->id();
    desk.window->showNotice(u"A notice"_s, u"of before"_s);
    const QSize size = desk.window->size();

    desk.choose(u"de"_s);
    QCOMPARE(desk.settings.language(), u"de"_s);
    QVERIFY2(desk.menuTitles() != english, qPrintable(desk.menuTitles()));
    QCOMPARE(QLocale().language(), QLocale::German);
    QVERIFY(desk.title(Column::Remaining) != "Remaining"_L1);
    QCOMPARE(desk.window->size(), size);
    QCOMPARE(desk.model()->count(), matches);
    QCOMPARE(desk.workspace.filter().query(), u"is:usable"_s);
    QCOMPARE(desk.table()->selection()->count(), 2);
    QCOMPARE(desk.window->selectedTokens().first()->id(), first);
    QVERIFY(desk.window->findChild<QWidget *>(u"notice"_s)->isVisible());
    QVERIFY(!desk.window->findChild<QWidget *>(u"error"_s)->isVisible());
    QVERIFY(desk.window->findChild<Cards *>()->isVisible());
    // It goes on as before: what is typed, loaded and chosen arrives in the new window.
    desk.action("find")->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), u" prod"_s);
    QTRY_COMPARE(desk.workspace.filter().query(), u"is:usable prod"_s);
    QTRY_VERIFY(desk.model()->count() < matches);
    QSignalSpy ended(&desk.workspace, &Workspace::loadEnded);
    desk.action("refresh")->trigger();
    QVERIFY(ended.wait(60'000));
    desk.action("show-overview")->trigger();

    desk.choose(u"zh_TW"_s);
    QVERIFY2(desk.menuTitles().contains(u"(&F)"_s), qPrintable(desk.menuTitles()));
    QVERIFY(desk.action("show-overview")->isChecked());
    QTRY_COMPARE(desk.workspace.filter().query(), u"is:usable prod"_s);
    QVERIFY(desk.action("go-back")->isEnabled());
    desk.choose(QString());
    QCOMPARE(desk.menuTitles(), english);
    QVERIFY(QApplication::topLevelWidgets().size() >= 1);
}

void TestLanguages::speakInQtsDialogs_data()
{
    QTest::addColumn<QString>("cancel");
    QTest::newRow("de") << u"Abbrechen"_s;
    QTest::newRow("fr") << u"Annuler"_s;
    QTest::newRow("ja") << u"キャンセル"_s;
    QTest::newRow("zh_CN") << u"取消"_s;
    QTest::newRow("zh_TW") << u"取消"_s;
}

void TestLanguages::speakInQtsDialogs()
{
    QFETCH(const QString, cancel);
    setLanguage(QString::fromLatin1(QTest::currentDataTag()));
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
}

/// Capitals with accents are higher than others.
void TestLanguages::headingsCarryTheirAccents()
{
    QWidget parent;
    const auto inkOf = [&parent](const QString &text, int margin) {
        std::unique_ptr<QLabel> label(headingLabel(text, &parent));
        QMargins margins = label->contentsMargins();
        margins.setTop(margins.top() + margin);
        label->setContentsMargins(margins);
        label->resize(label->sizeHint());
        const QImage image = label->grab().toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y) != image.pixelColor(image.width() - 1, image.height() - 1) ? 1 : 0;
        }
        return ink;
    };
    QCOMPARE(inkOf(u"Äußerstes Évènement"_s, 0), inkOf(u"Äußerstes Évènement"_s, 20));
}

/// The window as a whole, and what points somewhere; but not names, keys and money.
void TestLanguages::areMirrored()
{
    const QImage forward = themedIcon(u"go-next"_s, QPalette()).pixmap(32).toImage();
    const QImage refresh = themedIcon(u"refresh"_s, QPalette()).pixmap(32).toImage();
    QVERIFY(forward != forward.mirrored(true, false));
    const RightToLeft translator;
    QVERIFY(QGuiApplication::isRightToLeft());
    const QImage mirrored = themedIcon(u"go-next"_s, QPalette()).pixmap(32).toImage();
    QVERIFY(difference(mirrored, forward.mirrored(true, false)) * 10 < difference(mirrored, forward));
    QCOMPARE(themedIcon(u"refresh"_s, QPalette()).pixmap(32).toImage(), refresh);

    Desk desk;
    const QHeaderView *header = desk.table()->horizontalHeader();
    QVERIFY(header->sectionViewportPosition(static_cast<int>(Column::Name))
            < header->sectionViewportPosition(static_cast<int>(Column::Status)));
    QVERIFY(desk.window->findChild<QLineEdit *>());
    for (const QString &text : {u"sk-aB3d**********wXyZ"_s, u"-$1,234.50"_s, u"prod (web)!"_s, u"2027-03-15 08:00"_s})
        QCOMPARE(visibleOrder(isolated(text)), QString(text).remove(u' '));
    QVERIFY(visibleOrder(u"-$1,234.50"_s) != "-$1,234.50"_L1); // what it is done for
    // As the table has it.
    class Delegate : public TokenDelegate
    {
    public:
        using TokenDelegate::initStyleOption;
        using TokenDelegate::TokenDelegate;
    };
    const Delegate delegate(desk.table());
    QStyleOptionViewItem cell;
    delegate.initStyleOption(&cell, desk.model()->index(0, static_cast<int>(Column::Name)));
    QCOMPARE(visibleOrder(cell.text), desk.window->arrangement()->inventory.at(0)->name);
    if (const QString folder = qEnvironmentVariable("TOKENDECK_PICTURES"); !folder.isEmpty())
        desk.window->grab().save(folder + u"/right-to-left.png"_s);
}

void TestLanguages::haveRoomAndKeys()
{
    QFETCH(const QString, language);
    setLanguage(language);
    Desk desk;
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"Work"_s;
    profile.address = QUrl(u"https://gateway.example"_s);
    profile.userId = u"7"_s;
    Faults faults(language);

    desk.window->resize(Faults::narrow);
    desk.table()->selectRow(0);
    faults.look(u"window"_s, desk.window.get());
    const QList<QAction *> menus = desk.window->menuBar()->actions();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        faults.lookAtMenu(u"menu "_s + menus.at(i)->text(), menus.at(i)->menu());
        faults.keepPicture(u"menu %1"_s.arg(i), menus.at(i)->menu());
    }
    desk.action("show-overview")->trigger();
    faults.look(u"overview"_s, desk.window.get());
    desk.action("show-tokens")->trigger();
    for (const QSize size : {QSize(640, 620), QSize(800, 700), QSize(1'000, 400), QSize(1'200, 800)}) {
        desk.window->resize(size);
        faults.look(u"window %1x%2"_s.arg(size.width()).arg(size.height()), desk.window.get());
    }

    for (const char *id : {"export-csv", "who-can-call", "show-changes", "unusual-days", "calls", "new-profile",
                           "about", "manual", "find-action"}) {
        QDialog *dialog = dialogOf(desk, id);
        faults.look(QString::fromLatin1(id), dialog);
        closeDialog(dialog);
    }
    auto *preferences = static_cast<PreferencesDialog *>(dialogOf(desk, "preferences"));
    for (int page = 0; page <= static_cast<int>(PreferencesDialog::Page::Shortcuts); ++page) {
        preferences->showPage(static_cast<PreferencesDialog::Page>(page));
        faults.look(u"settings %1"_s.arg(page), preferences);
    }
    closeDialog(preferences);
    SettingsDialog settings(profile, {});
    settings.show();
    faults.look(u"gateway settings"_s, &settings);
    TeamHistoryDialog team({u"postgresql://history.example/tokendeck"_s, {}}, nullptr);
    team.showHasPassword();
    team.show();
    faults.look(u"team history"_s, &team);
    KeepFilterDialog keep(u"is:expiring"_s, {});
    keep.show();
    faults.look(u"keep filter"_s, &keep);
    ManageFiltersDialog manage({{u"Soon"_s, u"is:expiring"_s, true}, {u"Low"_s, u"is:low"_s, false}});
    manage.show();
    faults.look(u"manage filters"_s, &manage);
    QVERIFY2(faults.text().isEmpty(), qPrintable(faults.text()));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
