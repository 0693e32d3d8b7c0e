tokendeck_test(usage tst_days LINK tokendeck_usage)
tokendeck_test(usage tst_forecast LINK tokendeck_usage)

# What the method is checked against is written by the one that it was chosen with, in half a minute.
set(forecast_cases "${CMAKE_BINARY_DIR}/tests/forecast")
target_compile_definitions(tst_forecast PRIVATE TOKENDECK_FORECAST_CASES="${forecast_cases}")
add_test(NAME forecast_cases COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${forecast_cases}"
    -P "${CMAKE_CURRENT_SOURCE_DIR}/usage/forecast/cases.cmake")
set_tests_properties(forecast_cases PROPERTIES FIXTURES_SETUP forecast_cases COST 100)
set_tests_properties(tst_forecast PROPERTIES FIXTURES_REQUIRED forecast_cases)
