set(scripted_server support/scriptedserver.cpp support/scriptedserver.h)
tokendeck_test(gateway tst_callbudget LINK tokendeck_gateway)
# A million schedules are to take less than a minute; the sanitizers watch the same code in tst_loader.
set(list_walk ../src/gateway/listwalk.cpp ../src/tokens/tokenid.cpp)
tokendeck_test(gateway tst_listwalk SOURCES ${list_walk} LINK Qt6::Core)
target_include_directories(tst_listwalk PRIVATE ../src)
set_source_files_properties(gateway/tst_listwalk.cpp ${list_walk} PROPERTIES COMPILE_OPTIONS "-O2;-fno-sanitize=all")
tokendeck_test(gateway tst_pagedecoder LINK tokendeck_gateway)
tokendeck_test(gateway tst_gatewayclient SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_network SOURCES ${scripted_server} support/testca.cpp support/testca.h
    support/testproxy.cpp support/testproxy.h LINK tokendeck_gateway)
tokendeck_test(gateway tst_redaction LINK tokendeck_gateway)
tokendeck_test(gateway tst_firstcontact SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_fullkey SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_loader SOURCES ${scripted_server} LINK tokendeck_gateway tokendeck_demo)
tokendeck_test(gateway tst_gatewaysession LINK tokendeck_gateway tokendeck_demo)
# What was freed is overwritten, so that its use shows even inside Qt, which is not built with sanitizers.
set_property(TEST tst_gatewaysession APPEND PROPERTY ENVIRONMENT "MALLOC_PERTURB_=165;ASAN_OPTIONS=max_free_fill_size=65536")
# Millions of small allocations, of which nobody will ask where they were made.
set_property(TEST tst_listwalk APPEND PROPERTY ENVIRONMENT
    "ASAN_OPTIONS=malloc_context_size=0:quarantine_size_mb=0:thread_local_quarantine_size_kb=0")
