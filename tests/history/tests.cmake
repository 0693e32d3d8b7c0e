add_library(history_support STATIC support/historydata.cpp support/postgresserver.cpp)
target_include_directories(history_support PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(history_support PRIVATE tokendeck_policy PUBLIC tokendeck_history Qt6::Network)

tokendeck_test(history tst_outlook LINK history_support)
tokendeck_test(history tst_historystore LINK history_support tokendeck_gateway)
tokendeck_test(history tst_tokenchanges LINK tokendeck_history)
tokendeck_test(history tst_historymodel LINK history_support)
tokendeck_test(history tst_historyfile LINK history_support)
tokendeck_test(history tst_historian LINK history_support)
tokendeck_test(history tst_teamhistory SOURCES support/testca.cpp LINK history_support)

# The same of a real PostgreSQL.
foreach(name tst_historystore tst_historymodel)
    add_test(NAME ${name}_server COMMAND ${name})
    tokendeck_test_environment(${name}_server)
    set_property(TEST ${name}_server APPEND PROPERTY ENVIRONMENT TOKENDECK_TEST_HISTORY=server)
endforeach()

# Writes loads until it has done what it was asked to, or is killed.
add_executable(history_writer history/writer.cpp)
target_link_libraries(history_writer PRIVATE tokendeck_policy history_support)
tokendeck_test(history tst_historyprocesses LINK history_support)
foreach(name tst_historyprocesses tst_teamhistory)
    target_compile_definitions(${name} PRIVATE TOKENDECK_WRITER="$<TARGET_FILE:history_writer>")
    add_dependencies(${name} history_writer)
endforeach()
set_tests_properties(tst_historyprocesses PROPERTIES TIMEOUT 900) # many processes, one after the other

# Prints how long a grown one takes to answer; docs/history.md has the numbers.
add_executable(history_teamsize EXCLUDE_FROM_ALL history/teamsize.cpp)
target_link_libraries(history_teamsize PRIVATE tokendeck_policy history_support)
