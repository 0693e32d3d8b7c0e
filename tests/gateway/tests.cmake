set(scripted_server support/scriptedserver.cpp support/scriptedserver.h)
tokendeck_test(gateway tst_accountcalls SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_usecalls SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_callbudget LINK tokendeck_gateway)
# A million schedules are to take less than a minute; the sanitizers watch the same code in tst_loader.
set(list_walk ../src/gateway/listwalk.cpp ../src/gateway/listwalk_learning.cpp ../src/gateway/listwalk_proof.cpp
    ../src/tokens/tokenid.cpp)
tokendeck_test(gateway tst_listwalk SOURCES ${list_walk} LINK Qt6::Core)
target_include_directories(tst_listwalk PRIVATE ../src)
set_source_files_properties(gateway/tst_listwalk.cpp ${list_walk} PROPERTIES
    COMPILE_OPTIONS "-O2;-fno-sanitize=all" SKIP_PRECOMPILE_HEADERS ON)
tokendeck_test(gateway tst_pagedecoder LINK tokendeck_gateway)
tokendeck_test(gateway tst_textblocks LINK tokendeck_gateway)
tokendeck_test(gateway tst_gatewayclient SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_network SOURCES ${scripted_server} support/testca.cpp support/testca.h
    support/testproxy.cpp support/testproxy.h LINK tokendeck_gateway)
tokendeck_test(gateway tst_redaction LINK tokendeck_gateway)
tokendeck_test(gateway tst_firstcontact SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_fullkey SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_loader SOURCES ${scripted_server} LINK tokendeck_gateway tokendeck_demo)
tokendeck_test(gateway tst_gatewaysession LINK tokendeck_gateway tokendeck_demo)
# A gateway with faults, for a test of all of them and to be run by hand. It is made of what Linux has of sockets.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(faulty_server
        gateway/faulty/answerfaults.cpp
        gateway/faulty/connectionfaults.cpp
        gateway/faulty/contentfaults.cpp
        gateway/faulty/faultlists.h
        gateway/faulty/faults.cpp gateway/faulty/faults.h
        gateway/faulty/faultyserver.cpp gateway/faulty/faultyserver.h
        gateway/faulty/framingfaults.cpp
        gateway/faulty/wire.cpp gateway/faulty/wire.h)
    add_library(tokendeck_faulty STATIC ${faulty_server})
    target_include_directories(tokendeck_faulty PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(tokendeck_faulty PUBLIC tokendeck_demo PRIVATE tokendeck_policy)
    add_executable(faulty gateway/faulty/main.cpp)
    target_link_libraries(faulty PRIVATE tokendeck_faulty tokendeck_policy)
    tokendeck_test(gateway tst_faulty
        SOURCES
            gateway/faulty/exports.cpp gateway/faulty/exports.h
            gateway/faulty/faultrows.cpp gateway/faulty/faultrows.h
        LINK tokendeck_faulty tokendeck_gateway tokendeck_app)
    target_compile_definitions(tst_faulty PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>"
        $<$<BOOL:${TOKENDECK_SANITIZE}>:TOKENDECK_SANITIZED>)
    add_dependencies(tst_faulty tokendeck)
endif()
# What was freed is overwritten, so that its use shows even inside Qt, which is not built with sanitizers.
set_property(TEST tst_gatewaysession APPEND PROPERTY ENVIRONMENT "MALLOC_PERTURB_=165;ASAN_OPTIONS=max_free_fill_size=65536")
# Millions of small allocations, of which nobody will ask where they were made.
set_property(TEST tst_listwalk APPEND PROPERTY ENVIRONMENT
    "ASAN_OPTIONS=malloc_context_size=0:quarantine_size_mb=0:thread_local_quarantine_size_kb=0")
