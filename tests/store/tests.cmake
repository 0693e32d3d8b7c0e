tokendeck_test(store tst_settings LINK tokendeck_store)
