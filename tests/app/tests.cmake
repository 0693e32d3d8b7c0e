tokendeck_test(app tst_exportcommand SOURCES ${scripted_server} LINK tokendeck_app)
target_compile_definitions(tst_exportcommand PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_exportcommand tokendeck)
tokendeck_test(app tst_commandline LINK tokendeck_app)
