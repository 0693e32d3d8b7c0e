tokendeck_test(fuzz tst_filterfuzz SOURCES fuzz/fuzz_filter.cpp LINK tokendeck_tokens)

if(TOKENDECK_FUZZ)
    add_executable(fuzz_filter fuzz/fuzz_filter.cpp)
    target_link_libraries(fuzz_filter PRIVATE tokendeck_policy tokendeck_tokens)
    target_link_options(fuzz_filter PRIVATE -fsanitize=fuzzer)
    add_test(NAME fuzz_filter COMMAND fuzz_filter -runs=100000 -seed=1)
    tokendeck_test_environment(fuzz_filter)
endif()
