tokendeck_test(store tst_settings LINK tokendeck_store)
tokendeck_test(store tst_migrations LINK tokendeck_store)
tokendeck_test(store tst_profilefile LINK tokendeck_store)

tokendeck_test(store tst_secretstore LINK tokendeck_store ARGUMENTS keepsForThisRunWithoutAKeychain answersNobodyWhoIsGone
    endsBeforeTheKeychainAnswers)
add_test(NAME tst_secretstore_keychain
    COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/store/with_keychain" $<TARGET_FILE:tst_secretstore>
        keepsInTheKeychain answersNobodyWhoIsGone endsBeforeTheKeychainAnswers)
# What was freed is overwritten, so that its use shows even inside libraries that are not built with sanitizers.
set_property(TEST tst_secretstore tst_secretstore_keychain APPEND PROPERTY ENVIRONMENT
    "MALLOC_PERTURB_=165;ASAN_OPTIONS=max_free_fill_size=65536")
