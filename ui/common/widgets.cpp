// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace TokenDeck {

namespace {

class EventWatch : public QObject
{
public:
    EventWatch(QWidget *widget, std::initializer_list<QEvent::Type> types, std::function<void()> then)
        : QObject(widget)
        , m_types(types)
        , m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_types.contains(event->type()))
            m_then();
        return false;
    }

private:
    QList<QEvent::Type> m_types;
    std::function<void()> m_then;
};

class MenuKey : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!key || !widget || key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
            return false;
        const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &menu);
        return true;
    }
};

} // namespace

QSize fittingScreen(const QWidget *widget, QSize size)
{
    constexpr QSize frame(16, 48); // of the window manager's, at most
    return size.boundedTo(widget->screen()->availableSize() - frame);
}

void openMenusByKey(QCoreApplication *application)
{
    application->installEventFilter(new MenuKey(application));
}

void onEvents(QWidget *widget, std::initializer_list<QEvent::Type> types, std::function<void()> then)
{
    new EventWatch(widget, types, std::move(then));
}

void onPalette(QWidget *widget, const std::function<void()> &then)
{
    onEvents(widget, {QEvent::PaletteChange}, then);
    then();
}

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    keepIcon(button, icon, parent);
    return button;
}

void setTextTone(QWidget *label, Tone tone)
{
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, toneColor(tone, colors));
    label->setPalette(colors);
}

void keepMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText); // as Tone::Muted has it
}

void showNote(QLabel *label, const QString &text, Tone tone)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    setTextTone(label, tone);
}

void setUpColumns(QTreeWidget *list, const QStringList &titles, int widest)
{
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(widest, QHeaderView::Stretch);
}

bool hasAllWords(const QString &text, const QString &words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QLabel *noteLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSize wanted = dialog->testAttribute(Qt::WA_Resized) ? dialog->size() : dialog->sizeHint();
    if (const QSize size = fittingScreen(dialog, wanted); size != wanted)
        dialog->resize(size);
    dialog->open();
}

void bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

void settleLayouts()
{
    // Texts that have just changed have yet to find their room, and then what holds them, level by level.
    constexpr int levels = 8;
    for (int level = 0; level < levels; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QString isolated(const QString &text)
{
    constexpr QChar begin(0x2068); // first strong isolate
    constexpr QChar end(0x2069);
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? begin % text % end : text;
}

} // namespace TokenDeck
