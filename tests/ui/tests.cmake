tokendeck_test(ui tst_journeys LINK tokendeck_app)
tokendeck_test(ui tst_charts LINK tokendeck_ui)
tokendeck_test(ui tst_chartpictures LINK tokendeck_ui Qt6::Svg)
tokendeck_test(ui tst_dashboard LINK tokendeck_app)
