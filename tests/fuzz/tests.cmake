tokendeck_test(fuzz tst_filterfuzz SOURCES fuzz/fuzz_filter.cpp LINK tokendeck_tokens)

# With clang, and -DCMAKE_CXX_FLAGS=-fsanitize=fuzzer-no-link,address so that the library is watched too.
option(TOKENDECK_FUZZ "Build the libFuzzer programs" OFF)
if(TOKENDECK_FUZZ)
    add_executable(fuzz_filter fuzz/fuzz_filter.cpp)
    target_link_libraries(fuzz_filter PRIVATE tokendeck_policy tokendeck_tokens)
    target_link_options(fuzz_filter PRIVATE -fsanitize=fuzzer,address)
endif()
