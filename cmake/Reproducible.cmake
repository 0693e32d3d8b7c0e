# Before a package is made of what was installed: nothing in it depends on when it was built.
if("$ENV{SOURCE_DATE_EPOCH}" STREQUAL "")
    return()
endif()
execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
