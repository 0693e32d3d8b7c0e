# How everything here is compiled, said once: rooms link tokendeck_policy.
add_library(tokendeck_policy INTERFACE)
target_compile_features(tokendeck_policy INTERFACE cxx_std_20)
target_compile_definitions(tokendeck_policy INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS
    # What a later Qt deprecates is all that 6.4 has.
    QT_WARN_DEPRECATED_UP_TO=0x060400
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(tokendeck_policy INTERFACE
    "$<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wnon-virtual-dtor;-Woverloaded-virtual;-Wcast-align;-Wunused;-Wformat=2;-Wimplicit-fallthrough;-Werror=switch;-Werror=return-type>"
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>)
# Where it is built is nobody's business, and packages have the same bytes wherever it was.
target_compile_options(tokendeck_policy INTERFACE
    "$<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>"
    "$<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>")
if(CMAKE_UNITY_BUILD)
    # Sources share their names: a local one is not to be kept from what another source has in its unnamed namespace
    # (builds of each source on its own look at that), nor is that taken for a header's.
    target_compile_options(tokendeck_policy INTERFACE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(TOKENDECK_WARNINGS_AS_ERRORS)
    target_compile_options(tokendeck_policy INTERFACE -Werror)
endif()
# The tests' own code is compiled for a fast build (TOKENDECK_TEST_CODE): what is looked at is what they test.
set(tokendeck_is_test $<BOOL:$<TARGET_PROPERTY:TOKENDECK_TEST_CODE>>)
if(TOKENDECK_SANITIZE)
    # Without four checks that take a third of the compiler's time; most of what they tell crashes, or is told by the
    # address sanitizer.
    target_compile_options(tokendeck_policy INTERFACE
        -fsanitize=address -fno-omit-frame-pointer
        "$<IF:${tokendeck_is_test},-O0,-fsanitize=undefined;-fno-sanitize=alignment$<COMMA>null$<COMMA>object-size$<COMMA>pointer-overflow;-fno-sanitize-recover=undefined>")
    # Of optional values that are there; other builds look for what is used uninitialized.
    target_compile_options(tokendeck_policy INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(tokendeck_policy INTERFACE -fsanitize=address,undefined)
endif()
if(TOKENDECK_COVERAGE)
    target_compile_options(tokendeck_policy INTERFACE
        "$<$<NOT:${tokendeck_is_test}>:--coverage;-fprofile-update=atomic>")
    target_link_options(tokendeck_policy INTERFACE --coverage)
endif()
if(TOKENDECK_SANITIZE_THREADS)
    target_compile_options(tokendeck_policy INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(tokendeck_policy INTERFACE -fsanitize=thread)
endif()
if(TOKENDECK_FUZZ)
    target_compile_options(tokendeck_policy INTERFACE -fsanitize=fuzzer-no-link)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
# What moc makes of a room needs nothing that other rooms build.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
find_program(CCACHE ccache)
if(CCACHE)
    # With what it wants to keep what is compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
endif()

# In front of each source in a unit of several: including it is meant.
set(tokendeck_unit_includes "// NOLINTNEXTLINE(bugprone-suspicious-include)")

# A room of the library: a static library whose headers are named "room/header.h".
function(tokendeck_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
    add_library(tokendeck_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(tokendeck_${name} PROPERTIES UNITY_BUILD_CODE_BEFORE_INCLUDE "${tokendeck_unit_includes}")
    target_include_directories(tokendeck_${name} PUBLIC "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../src")
    target_link_libraries(tokendeck_${name} PUBLIC ${ROOM_LINK} PRIVATE tokendeck_policy)
endfunction()
