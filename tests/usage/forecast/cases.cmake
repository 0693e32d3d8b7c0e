# cmake -DFOLDER=… -P cases.cmake: writes the cases that tst_forecast reads, unless they are newer than what makes them.
set(script "${CMAKE_CURRENT_LIST_DIR}/simulate.py")
set(cases "${FOLDER}/cases.csv") # the last one that is written
if(EXISTS "${cases}" AND NOT "${script}" IS_NEWER_THAN "${cases}")
    return()
endif()
file(REMOVE "${cases}")
execute_process(COMMAND python3 "${script}" --csv "${FOLDER}" OUTPUT_QUIET RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "simulate.py: ${result}")
endif()
