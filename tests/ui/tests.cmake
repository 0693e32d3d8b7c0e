tokendeck_test(ui tst_journeys LINK tokendeck_app)
