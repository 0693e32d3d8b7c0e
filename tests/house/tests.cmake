tokendeck_test(house tst_house)
target_compile_definitions(tst_house PRIVATE TOKENDECK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
