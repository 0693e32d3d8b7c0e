// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcutspage.h"

#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace TokenDeck {

ShortcutsPage::ShortcutsPage(const QList<Shortcut> &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_remove(new QPushButton(tr("C&lear"), this))
    , m_usual(new QPushButton(tr("&Default"), this))
    , m_note(noteLabel(this))
{
    m_words->setPlaceholderText(tr("Filter actions"));
    m_words->setAccessibleName(tr("Filter actions"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Shortcuts"));
    setUpColumns(m_list, {tr("Action"), tr("Keys")}, 0);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Shortcut &shortcut : m_shortcuts)
        addItem(shortcut.text, shortcut.keys.toString(QKeySequence::NativeText));
    addFixed();
    m_edit->setAccessibleName(tr("Shortcut of the selected action"));
    // What has the keyboard is inside.
    for (auto *inner : m_edit->findChildren<QLineEdit *>())
        inner->setAccessibleName(m_edit->accessibleName());
    auto *label = new QLabel(tr("&Shortcut:"), this);
    label->setBuddy(m_edit);
    for (QPushButton *button : {m_remove, m_usual})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_edit, 1);
    line->addWidget(m_remove);
    line->addWidget(m_usual);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::edit);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        // Qt takes up to four one after the other; here an action has one.
        setKeys(current(), keys.isEmpty() ? keys : QKeySequence(keys[0]));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { setKeys(current(), {}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { setKeys(current(), m_shortcuts.at(current()).usual); });
    setFocusProxy(m_words);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsPage::addItem(const QString &text, const QString &keys)
{
    auto *item = new QTreeWidgetItem(m_list, {text, keys});
    item->setToolTip(0, text);
}

/// Of parts of the window.
void ShortcutsPage::addFixed()
{
    const auto native = [](const char *keys) {
        return QKeySequence(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
    };
    const QString both = tr("%1, %2", "two keys");
    addItem(tr("Next or previous part of the window"), both.arg(native("Tab"), native("Shift+Tab")));
    addItem(tr("Context menu of the focused item"), both.arg(native("Shift+F10"), native("Menu")));
    addItem(tr("In the filter: suggestions"), native("Ctrl+Space"));
    addItem(tr("In the filter: accept the suggestion"), both.arg(native("Tab"), native("Return")));
    addItem(tr("In the filter: go to the table"), both.arg(native("Return"), native("Down")));
    addItem(tr("In the table, at the end of a page: next page"), native("PgDown"));
    addItem(tr("In the table, at the start of a page: previous page"), native("PgUp"));
    addItem(tr("Show one of the first nine gateways"), tr("%1 to %2", "keys").arg(native("Ctrl+1"), native("Ctrl+9")));
    addItem(tr("In the list of gateways: edit"), native("F2"));
    addItem(tr("In the list of gateways: duplicate"), native("Ctrl+D"));
    addItem(tr("In the list of gateways: remove"), native("Del"));
    addItem(tr("In the list of gateways: move up or down"), both.arg(native("Alt+Up"), native("Alt+Down")));
    addItem(tr("On a column header: sort"), both.arg(native("Space"), native("Return")));
    addItem(tr("On a column header: move it"), both.arg(native("Ctrl+Left"), native("Ctrl+Right")));
    addItem(tr("On a column header: narrower, wider"), both.arg(native("Shift+Left"), native("Shift+Right")));
}

qsizetype ShortcutsPage::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < m_shortcuts.size() ? row : -1;
}

void ShortcutsPage::filter(const QString &words)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!hasAllWords(item->text(0) + u' ' + item->text(1), words));
    }
}

void ShortcutsPage::edit()
{
    const qsizetype index = current();
    for (QWidget *part : std::initializer_list<QWidget *>{m_edit, m_remove, m_usual})
        part->setEnabled(index >= 0);
    const QSignalBlocker blocker(m_edit);
    m_edit->setKeySequence(index >= 0 ? m_shortcuts.at(index).keys : QKeySequence());
    showNote(m_note,
             index >= 0 ? tr("Click the field and press the new shortcut.") : tr("This shortcut cannot be changed."),
             Tone::Muted);
}

/// Another action that has them loses them.
void ShortcutsPage::setKeys(qsizetype index, const QKeySequence &keys)
{
    if (index < 0)
        return;
    const auto show = [this](qsizetype place, const QKeySequence &now) {
        m_shortcuts[place].keys = now;
        m_list->topLevelItem(static_cast<int>(place))->setText(1, now.toString(QKeySequence::NativeText));
    };
    show(index, {});
    const auto holder = std::ranges::find_if(
        m_shortcuts, [&keys](const Shortcut &each) { return !keys.isEmpty() && each.keys == keys; });
    QString lost;
    if (holder != m_shortcuts.end()) {
        lost = holder->text;
        show(holder - m_shortcuts.begin(), {});
    }
    show(index, keys);
    edit();
    if (!lost.isEmpty())
        showNote(m_note, tr("“%1” used this shortcut and no longer has one.").arg(lost), Tone::Warning);
}

ChosenKeys ShortcutsPage::choice() const
{
    ChosenKeys chosen;
    for (const Shortcut &shortcut : m_shortcuts) {
        if (shortcut.keys != shortcut.usual)
            chosen.insert(shortcut.id, shortcut.keys.toString(QKeySequence::PortableText));
    }
    return chosen;
}

} // namespace TokenDeck
