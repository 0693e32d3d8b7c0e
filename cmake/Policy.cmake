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
if(TOKENDECK_WARNINGS_AS_ERRORS)
    target_compile_options(tokendeck_policy INTERFACE -Werror)
endif()
if(TOKENDECK_SANITIZE)
    target_compile_options(tokendeck_policy INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tokendeck_policy INTERFACE -fsanitize=address,undefined)
endif()
if(TOKENDECK_COVERAGE)
    target_compile_options(tokendeck_policy INTERFACE --coverage -fprofile-update=atomic)
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
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

# A room of the library: a static library whose headers are named "room/header.h".
function(tokendeck_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
    add_library(tokendeck_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(tokendeck_${name} PUBLIC "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../src")
    target_link_libraries(tokendeck_${name} PUBLIC ${ROOM_LINK} PRIVATE tokendeck_policy)
endfunction()
