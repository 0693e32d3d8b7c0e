// SPDX-License-Identifier: GPL-3.0-or-later
// In front of every test: what is waited for may take long under sanitizers, on a machine that does much else. A test
// that waits in vain fails all the same.
#pragma once

#include <QTest>

#undef QTRY_VERIFY
#define QTRY_VERIFY(...) QTRY_VERIFY_WITH_TIMEOUT((__VA_ARGS__), 60'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 60'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, ...) QTRY_COMPARE_WITH_TIMEOUT(expr, (__VA_ARGS__), 60'000)
