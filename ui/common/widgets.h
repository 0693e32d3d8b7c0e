// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QEvent>
#include <QWidget>

#include <functional>
#include <initializer_list>

class QCoreApplication;
class QDialog;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace TokenDeck {

/// Calls @p then whenever a widget is sent an event of one of these types, just before it has it: for what follows from
/// a widget's colours, size or place, which are new by then.
void onEvents(QWidget *widget, std::initializer_list<QEvent::Type> types, std::function<void()> then);

/// @p size, or as much of it as a window can have on the screen of @p widget.
[[nodiscard]] QSize fittingScreen(const QWidget *widget, QSize size);

/// Opens the menu of what has the focus by Shift+F10, as the menu key does, in all windows of @p application.
void openMenusByKey(QCoreApplication *application);

/// Calls @p then at once and whenever the colours of a widget change.
void onPalette(QWidget *widget, const std::function<void()> &then);

/// Gives an action, a button or a menu one of resources/icons, in the colour of a widget's texts.
template <typename Target>
void keepIcon(Target *target, const QString &name, QWidget *widget)
{
    onPalette(widget, [=] { target->setIcon(themedIcon(name, widget->palette())); });
}

/// A button with nothing but one of resources/icons; @p name says what it does.
[[nodiscard]] QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent);

/// Gives the words of a label a colour that has a meaning.
void setTextTone(QWidget *label, Tone tone);

/// Gives a label less contrast, now and whenever its colours change.
void keepMuted(QLabel *label);

/// Says something in a label, in the colour of its meaning; without text the label is hidden.
void showNote(QLabel *label, const QString &text, Tone tone);

/// Of plain text in several lines, which can be selected; no stop of the Tab key.
[[nodiscard]] QLabel *noteLabel(QWidget *parent);

/// A list in columns, of which one takes the room that there is.
void setUpColumns(QTreeWidget *list, const QStringList &titles, int widest);

/// Each of the words occurs in the text, in upper or lower case.
[[nodiscard]] bool hasAllWords(const QString &text, const QString &words);

/// Opens a dialog that is deleted when it is closed.
void openOnce(QDialog *dialog);

/// Shows a window, in front of others.
void bringToFront(QWidget *window);

/// Lets everything find its place now, as it would in the next turns of the event loop.
void settleLayouts();

/// A name, a key, an amount or a date among texts that are read from the right: in its own order, "-$5" not as "$5-".
[[nodiscard]] QString isolated(const QString &text);

} // namespace TokenDeck
