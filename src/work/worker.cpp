// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/worker.h"

namespace TokenDeck {

Worker::~Worker()
{
    cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void Worker::cancel()
{
    ++*m_current;
    m_isBusy = false;
}

Ticket Worker::next()
{
    m_isBusy = true;
    return {m_current, ++*m_current};
}

} // namespace TokenDeck
