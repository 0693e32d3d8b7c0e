# The real program in a real window, as a screen reader and a keyboard have it. What Qt's bridge leaves unfreed is
# not ours.
add_test(NAME accessibility COMMAND /usr/bin/python3 "${CMAKE_CURRENT_SOURCE_DIR}/accessibility/walk.py"
    $<TARGET_FILE:tokendeck>)
set_tests_properties(accessibility PROPERTIES SKIP_RETURN_CODE 77 RUN_SERIAL TRUE TIMEOUT 900
    ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0;PYTHONDONTWRITEBYTECODE=1")
