tokendeck_test(ui tst_journeys LINK tokendeck_app)
tokendeck_test(ui tst_celltexts LINK tokendeck_ui)
