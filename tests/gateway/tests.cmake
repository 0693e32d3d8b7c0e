set(scripted_server support/scriptedserver.cpp support/scriptedserver.h)
tokendeck_test(gateway tst_callbudget LINK tokendeck_gateway)
tokendeck_test(gateway tst_listwalk LINK tokendeck_gateway)
tokendeck_test(gateway tst_pagedecoder LINK tokendeck_gateway)
tokendeck_test(gateway tst_gatewayclient SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_loader SOURCES ${scripted_server} LINK tokendeck_gateway tokendeck_demo)
tokendeck_test(gateway tst_gatewaysession LINK tokendeck_gateway tokendeck_demo)
# What was freed is overwritten, so that its use shows even inside Qt, which is not built with sanitizers.
set_property(TEST tst_gatewaysession APPEND PROPERTY ENVIRONMENT "MALLOC_PERTURB_=165;ASAN_OPTIONS=max_free_fill_size=65536")
