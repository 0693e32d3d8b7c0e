// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/secret.h"

#include <QtGlobal>

#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace TokenDeck {

namespace {

/// Not left out by a compiler that sees that nobody reads on.
void overwrite(void *memory, size_t size)
{
    volatile auto *bytes = static_cast<volatile char *>(memory);
    for (size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

} // namespace

/// Pages of its own, for what is asked of the system is asked for whole pages.
class Secret::Place
{
public:
    explicit Place(const QByteArray &bytes)
        : m_size(static_cast<size_t>(bytes.size()))
    {
#ifdef Q_OS_UNIX
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
#else
        m_bytes = new char[m_size];
#endif
        std::memcpy(m_bytes, bytes.constData(), m_size);
    }

    ~Place()
    {
        overwrite(m_bytes, m_size);
#ifdef Q_OS_UNIX
        munmap(m_bytes, m_room);
#else
        delete[] m_bytes;
#endif
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

void wipe(QByteArray &bytes)
{
    // Not data(), which would copy what is shared.
    overwrite(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace TokenDeck
