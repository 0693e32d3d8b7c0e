tokendeck_test(demo tst_demogateway LINK tokendeck_demo Qt6::Network)
