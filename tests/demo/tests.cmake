tokendeck_test(demo tst_demoaccount LINK tokendeck_demo Qt6::Network)
tokendeck_test(demo tst_demogateway LINK tokendeck_demo tokendeck_gateway tokendeck_findings Qt6::Network)
tokendeck_test(demo tst_demouse LINK tokendeck_gateway tokendeck_demo)
