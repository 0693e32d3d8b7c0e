tokendeck_test(unit tst_token LINK tokendeck_tokens)
tokendeck_test(unit tst_ipaddress LINK tokendeck_tokens)
tokendeck_test(unit tst_access LINK tokendeck_tokens)
tokendeck_test(unit tst_filter LINK tokendeck_tokens)
