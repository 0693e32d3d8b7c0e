tokendeck_test(history tst_historystore LINK tokendeck_history tokendeck_gateway)
tokendeck_test(history tst_tokenchanges LINK tokendeck_history)
tokendeck_test(history tst_historymodel LINK tokendeck_history)
tokendeck_test(history tst_historyfile LINK tokendeck_history)
tokendeck_test(history tst_historian LINK tokendeck_history)

# Writes loads until it has done what it was asked to, or is killed.
add_executable(history_writer history/writer.cpp)
target_include_directories(history_writer PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(history_writer PRIVATE tokendeck_policy tokendeck_history)
tokendeck_test(history tst_historyprocesses LINK tokendeck_history)
target_compile_definitions(tst_historyprocesses PRIVATE TOKENDECK_WRITER="$<TARGET_FILE:history_writer>")
add_dependencies(tst_historyprocesses history_writer)
