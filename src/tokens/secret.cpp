// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/secret.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

namespace TokenDeck {

/// Pages of its own, for what is asked of the system is asked for whole pages.
class Secret::Place
{
public:
    explicit Place(const QByteArray &bytes)
        : m_size(static_cast<size_t>(bytes.size()))
    {
        const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        m_room = (m_size + page - 1) / page * page;
        void *memory = mmap(nullptr, m_room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            qFatal("out of memory");
        mlock(memory, m_room); // as far as the system allows
#ifdef MADV_DONTDUMP
        madvise(memory, m_room, MADV_DONTDUMP);
#endif
        m_bytes = static_cast<char *>(memory);
        std::memcpy(m_bytes, bytes.constData(), m_size);
    }

    ~Place()
    {
        // Volatile, lest a compiler that sees that nobody reads on leaves it out.
        std::fill_n(static_cast<volatile char *>(m_bytes), m_size, '\0');
        munmap(m_bytes, m_room);
    }

    Q_DISABLE_COPY_MOVE(Place)

    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray::fromRawData(m_bytes, static_cast<qsizetype>(m_size));
    }

private:
    char *m_bytes = nullptr;
    size_t m_size = 0;
    size_t m_room = 0;
};

Secret::Secret(const QByteArray &bytes)
    : d(bytes.isEmpty() ? nullptr : std::make_shared<const Place>(bytes))
{ }

QByteArray Secret::bytes() const
{
    return d ? d->bytes() : QByteArray();
}

} // namespace TokenDeck
