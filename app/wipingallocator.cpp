// SPDX-License-Identifier: GPL-3.0-or-later
// Overwrites all memory of the process as it is freed, in Qt, zlib and OpenSSL too: replies of gateways hold whole keys,
// and what is freed is otherwise readable until somebody needs it. For glibc, which lets a program put its own in place
// of these functions if it replaces them all; what they do is left to glibc's own under their other names.
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <malloc.h>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): these are the C library's names.
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *memory);
// NOLINTEND(bugprone-reserved-identifier)

void *malloc(size_t size) noexcept
{
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) noexcept
{
    return __libc_calloc(count, size);
}

void free(void *memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

void *realloc(void *memory, size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    // What is cut off is free from now on, and what moves leaves nothing behind.
    const size_t usable = malloc_usable_size(memory);
    if (size <= usable) {
        explicit_bzero(static_cast<char *>(memory) + size, usable - size);
        return __libc_realloc(memory, size);
    }
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, usable);
    free(memory);
    return moved;
}

void *memalign(size_t alignment, size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) noexcept
{
    if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0)
        return EINVAL;
    void *found = __libc_memalign(alignment, size);
    if (!found)
        return ENOMEM;
    *memory = found;
    return 0;
}

void *valloc(size_t size) noexcept
{
    constexpr size_t page = 4'096;
    return __libc_memalign(page, size);
}

void *pvalloc(size_t size) noexcept
{
    constexpr size_t page = 4'096;
    return __libc_memalign(page, (size + page - 1) / page * page);
}

} // extern "C"
