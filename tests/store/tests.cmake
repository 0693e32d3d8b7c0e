tokendeck_test(store tst_settings LINK tokendeck_store)

tokendeck_test(store tst_secretstore LINK tokendeck_store ARGUMENTS keepsForThisRunWithoutAKeychain answersNobodyWhoIsGone)
add_test(NAME tst_secretstore_keychain
    COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/store/with_keychain" $<TARGET_FILE:tst_secretstore>
        keepsInTheKeychain answersNobodyWhoIsGone)
