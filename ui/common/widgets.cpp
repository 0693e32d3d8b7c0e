// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets.h"

#include <QDialog>

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

} // namespace

void onEvents(QWidget *widget, std::initializer_list<QEvent::Type> types, std::function<void()> then)
{
    new EventWatch(widget, types, std::move(then));
}

void onPalette(QWidget *widget, const std::function<void()> &then)
{
    onEvents(widget, {QEvent::PaletteChange}, then);
    then();
}

void setTextTone(QWidget *label, Tone tone)
{
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, toneColor(tone, colors));
    label->setPalette(colors);
}

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace TokenDeck
