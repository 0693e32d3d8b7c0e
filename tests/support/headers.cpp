// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: CMake wants a source to compile the headers for (tests/CMakeLists.txt).
