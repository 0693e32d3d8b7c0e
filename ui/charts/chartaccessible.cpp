// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <mutex>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// A mark by its index: it says what the chart has there now, and is not valid once there is nothing.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(Chart *chart, int index)
        : m_chart(chart)
        , m_index(index)
    { }

    [[nodiscard]] int index() const { return m_index; }

    bool isValid() const override { return m_chart && m_index < m_chart->markCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const ChartMark &mark = m_chart->mark(m_index);
        switch (kind) {
        case QAccessible::Name: return mark.value.isEmpty() ? mark.label : QString(mark.label % u", "_s % mark.value);
        case QAccessible::Description: return mark.explanation;
        default: return {};
        }
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_chart->markRect(m_index).toAlignedRect();
        return {m_chart->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = m_chart->currentMark() == m_index;
        state.focusable = true;
        state.selectable = true;
        state.selected = current;
        state.active = current;
        state.focused = current && m_chart->hasFocus();
        state.disabled = !m_chart->isEnabled();
        state.invisible = !m_chart->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        if (!isValid())
            return {};
        return m_chart->mark(m_index).activatable ? QStringList{pressAction(), setFocusAction()}
                                                  : QStringList{setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (!isValid() || !m_chart->isEnabled())
            return;
        if (name == pressAction()) {
            m_chart->activate(m_index);
        } else if (name == setFocusAction()) {
            m_chart->setCurrentMark(m_index);
            m_chart->setFocus(Qt::OtherFocusReason);
        }
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Chart> m_chart;
    int m_index;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(Chart *chart)
        : QAccessibleWidget(chart, QAccessible::List)
    { }

    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return chart() ? chart()->markCount() : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const QAccessible::Id known = m_marks.value(index))
            return QAccessible::accessibleInterface(known);
        auto *mark = new MarkAccessible(chart(), index);
        m_marks.insert(index, QAccessible::registerAccessibleInterface(mark));
        return mark;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const MarkAccessible *>(child);
        return mark && mark->isValid() && mark->parent() == this ? mark->index() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return chart() ? child(chart()->markAt(chart()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return chart() && chart()->hasFocus() ? child(chart()->currentMark()) : nullptr;
    }

private:
    [[nodiscard]] Chart *chart() const { return qobject_cast<Chart *>(object()); }

    mutable QHash<int, QAccessible::Id> m_marks;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static std::once_flag once;
    std::call_once(once, QAccessible::installFactory, makeInterface);
}

} // namespace TokenDeck
