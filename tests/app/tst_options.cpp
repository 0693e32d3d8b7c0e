// SPDX-License-Identifier: GPL-3.0-or-later
// One table of options: parser, help, manual page and the shells' completions say the same.
#include "app/commandline.h"
#include "app/completion.h"
#include "app/helptext.h"
#include "app/options.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

QSet<QString> optionsIn(QString text)
{
    static const QRegularExpression option(u"--([a-z][a-z-]*)"_s);
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : option.globalMatch(text))
        names.insert(match.captured(1));
    names -= {u"help"_s, u"version"_s};
    return names;
}

QString helpOf(const QString &command)
{
    const Command parsed = parseCommandLine(command.isEmpty() ? QStringList{u"tokendeck"_s, u"--help"_s}
                                                              : QStringList{u"tokendeck"_s, command, u"--help"_s});
    return std::get<PrintCommand>(parsed).text;
}

QString join(const QSet<QString> &names)
{
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted.join(u' ');
}

/// What a program prints, with a `tokendeck` in its path that lists two profiles.
class Shells
{
public:
    Shells()
    {
        write(u"tokendeck"_s,
              "#!/bin/sh\nprintf 'work\\thttps://a.example\\t7\\nat home\\thttps://b.example\\t8\\n'\n"_ba);
        QFile::setPermissions(path(u"tokendeck"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(u"bash"_s, completionScript(u"bash"_s).toUtf8());
        write(u"_tokendeck"_s, completionScript(u"zsh"_s).toUtf8());
        write(u"fish"_s, completionScript(u"fish"_s).toUtf8());
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString run(const QString &program, const QStringList &arguments) const
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            qFatal("%s is not installed; tests/run installs it", qPrintable(program));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            qFatal("%s does not end", qPrintable(program));
        const QByteArray errors = process.readAllStandardError();
        return QString::fromUtf8(process.readAllStandardOutput()) + QString::fromUtf8(errors);
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text + '\n') < 0)
            qFatal("%s cannot be written", qPrintable(name));
    }

    QTemporaryDir m_folder;
};

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheHelp_data();
    void areInTheHelp();
    void areInTheManualPage();
    void areCompleted_data();
    void areCompleted();
    void areReadByZsh();
};

void TestOptions::areInTheHelp_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < commandInfos().size(); ++i)
        QTest::newRow(qPrintable(u'_' + commandInfos().at(i).name)) << i;
}

void TestOptions::areInTheHelp()
{
    QFETCH(const int, index);
    const CommandInfo &command = commandInfos().at(index);
    QSet<QString> names;
    for (const OptionInfo &option : command.options) {
        names.insert(option.name);
        QVERIFY(!option.words.isEmpty());
        QCOMPARE(option.value == OptionValue::Choice, !option.choices.isEmpty());
    }
    QCOMPARE(join(optionsIn(helpOf(command.name))), join(names));
    for (const QString &action : command.actions)
        QVERIFY2(helpOf(command.name).contains(action), qPrintable(action));
    // The window's help names the others.
    QVERIFY(command.name.isEmpty() || helpOf({}).contains(u"tokendeck "_s + command.name));
}

void TestOptions::areInTheManualPage()
{
    QFile file(QStringLiteral(TOKENDECK_SOURCE_DIR "/resources/tokendeck.1.in"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression fonts(u"\\\\f[BIRP]"_s);
    const QString page = QString::fromUtf8(file.readAll()).remove(fonts).remove(u'\\');
    QSet<QString> names;
    for (const CommandInfo &command : commandInfos()) {
        for (const OptionInfo &option : command.options) {
            names.insert(option.name);
            for (const QString &choice : option.choices)
                QVERIFY2(option.name == "family"_L1 || page.contains(choice), qPrintable(choice));
        }
        QVERIFY2(page.contains(command.name), qPrintable(command.name));
    }
    QCOMPARE(join(optionsIn(page)), join(names));
}

void TestOptions::areCompleted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("completed"); // all of it, sorted
    QTest::newRow("commands") << u"ex"_s << u"export"_s;
    QTest::newRow("options of the window") << u"--ov"_s << u"--overview"_s;
    QTest::newRow("options of a command") << u"export --al"_s << u"--all --allow-incomplete --allow-plain-http"_s;
    QTest::newRow("of that command only") << u"watch --al"_s << u"--all"_s;
    QTest::newRow("choices") << u"export --format "_s << u"csv json"_s;
    QTest::newRow("of themes") << u"--theme hi"_s << u"high-contrast"_s;
    QTest::newRow("profiles") << u"export --profile w"_s << u"work"_s;
    QTest::newRow("actions") << u"profiles ex"_s << u"export"_s;
    QTest::newRow("files") << u"profiles import _to"_s << u"_tokendeck"_s;
    QTest::newRow("shells") << u"completion z"_s << u"zsh"_s;
}

void TestOptions::areCompleted()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, completed);
    const Shells shells;
    const auto sorted = [begun = typed.section(u' ', -1)](const QString &lines) {
        QStringList words;
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            // fish tells what for; version 4 offers what has the letters somewhere, too.
            if (const QString word = line.section(u'\t', 0, 0); word.startsWith(begun))
                words.append(word);
        }
        words.sort();
        return words.join(u' ');
    };
    QStringList words = QString(u"tokendeck "_s + typed).split(u' ');
    for (QString &word : words)
        word = u'\'' + word + u'\'';
    const QString script = u"source bash; COMP_WORDS=(%1); COMP_CWORD=%2; compopt() { :; }; _tokendeck; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(words.join(u' '))
                               .arg(words.size() - 1);
    QCOMPARE(sorted(shells.run(u"bash"_s, {u"--norc"_s, u"-c"_s, script})), completed);
    QCOMPARE(sorted(shells.run(u"fish"_s,
                               {u"--no-config"_s, u"-c"_s, u"source fish; complete -C 'tokendeck %1'"_s.arg(typed)})),
             completed);
}

/// Its completion needs a terminal; that it is well-formed and is found does not.
void TestOptions::areReadByZsh()
{
    const Shells shells;
    QCOMPARE(shells.run(u"zsh"_s, {u"-f"_s, u"-n"_s, shells.path(u"_tokendeck"_s)}), QString());
    const QString script =
        u"fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; print -r -- ${_comps[tokendeck]}; "
        "autoload +X -Uz _tokendeck && print loaded"_s;
    QCOMPARE(shells.run(u"zsh"_s, {u"-f"_s, u"-c"_s, script}).simplified(), u"_tokendeck loaded"_s);
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
