tokendeck_test(usage tst_days LINK tokendeck_usage)
