tokendeck_test(watch tst_episodes LINK tokendeck_watch)
tokendeck_test(watch tst_watchrules LINK tokendeck_watch)
tokendeck_test(watch tst_watcher LINK tokendeck_watch)

# The interpreter that has the distribution's modules, whatever others are in front of it.
find_program(TOKENDECK_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(TOKENDECK_PYTHON python3 REQUIRED)
tokendeck_test(watch tst_metrics LINK tokendeck_watch)
target_compile_definitions(tst_metrics PRIVATE TOKENDECK_PYTHON="${TOKENDECK_PYTHON}")
