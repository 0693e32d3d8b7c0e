set(scripted_server support/scriptedserver.cpp support/scriptedserver.h)
tokendeck_test(gateway tst_pagedecoder LINK tokendeck_gateway)
tokendeck_test(gateway tst_gatewayclient SOURCES ${scripted_server} LINK tokendeck_gateway)
tokendeck_test(gateway tst_loader SOURCES ${scripted_server} LINK tokendeck_gateway tokendeck_demo)
