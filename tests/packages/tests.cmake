# What packages say, by its validators. The package itself: tests/packages/run.
add_test(NAME metadata COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/packages/metadata" "${PROJECT_BINARY_DIR}/tokendeck.1"
    "${PROJECT_BINARY_DIR}/tokendeck.spdx.json")
tokendeck_test_environment(metadata)
