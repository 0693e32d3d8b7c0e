tokendeck_test(workspace tst_workspace LINK tokendeck_workspace tokendeck_demo)
if(TARGET tokendeck_faulty)
    tokendeck_test(workspace tst_accounts LINK tokendeck_workspace tokendeck_faulty)
endif()
