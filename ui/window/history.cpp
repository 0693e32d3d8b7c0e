// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

#include <utility>

using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

constexpr qsizetype maxPlaces = 100;

} // namespace

History::History(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &History::keep);
}

void History::visit(const Place &place, bool typed)
{
    if (!typed && m_isTyped)
        keep();
    m_pending.reset();
    m_pause.stop();
    if (place != m_places.at(m_current)) {
        m_pending = place;
        m_isTyped = typed;
        m_pause.start(typed ? 1s : 0s); // what changes together is one place
    }
    Q_EMIT changed();
}

void History::keep()
{
    m_pause.stop();
    if (!m_pending)
        return;
    m_places.resize(m_current + 1);
    m_places.append(*std::exchange(m_pending, std::nullopt));
    if (m_places.size() > maxPlaces)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

void History::go(int steps)
{
    keep();
    const qsizetype to = m_current + steps;
    if (to < 0 || to >= m_places.size())
        return;
    m_current = to;
    Q_EMIT goTo(Place(m_places.at(to)));
    Q_EMIT changed();
}

void History::clear()
{
    m_pause.stop();
    m_pending.reset();
    m_places = {Place{}};
    m_current = 0;
    Q_EMIT changed();
}

void History::takeOver(const History &other)
{
    clear();
    m_places = other.m_places;
    m_current = other.m_current;
    Q_EMIT changed();
}

} // namespace TokenDeck
