tokendeck_test(ui tst_journeys SOURCES ${scripted_server} LINK tokendeck_app)
tokendeck_test(ui tst_charts LINK tokendeck_ui)
tokendeck_test(ui tst_chartpictures LINK tokendeck_ui Qt6::Svg)
tokendeck_test(ui tst_dashboard LINK tokendeck_app)
tokendeck_test(ui tst_celltexts LINK tokendeck_ui)
tokendeck_test(ui tst_filterfield LINK tokendeck_ui tokendeck_resources)
tokendeck_test(ui tst_lifetime LINK tokendeck_app)
# What was freed is overwritten, so that its use shows even inside Qt, which is not built with sanitizers.
set_property(TEST tst_lifetime APPEND PROPERTY ENVIRONMENT "MALLOC_PERTURB_=165;ASAN_OPTIONS=max_free_fill_size=65536")
