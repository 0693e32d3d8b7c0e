tokendeck_test(app tst_exportcommand SOURCES ${scripted_server} LINK tokendeck_app)
target_compile_definitions(tst_exportcommand PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_exportcommand tokendeck)
tokendeck_test(app tst_exportall SOURCES ${scripted_server} LINK tokendeck_app ARGUMENTS saysThatThereAreNoProfiles
    saysWhichProfileThereIsNot saysWhyThereIsNoAccessToken takesTheEnvironmentsTokenForASingleProfile)
target_compile_definitions(tst_exportall PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_exportall tokendeck)
add_test(NAME tst_exportall_keychain
    COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/store/with_keychain" $<TARGET_FILE:tst_exportall>
        writesOneFileOfAllGateways writesTheNamedProfilesInTheirOrder namesTheGatewayOfOneProfileIfAsked
        endsWithTheWorst writesWhatThereIsIfAllowed asksNobodyIfOneHasNoAccessToken asksNobodyIfOneCannotBeAsked
        waitsForNoneToAskTheNext goesByEachSitesDollars saysWhoseDollarsAreUnknown goesByEachGatewaysClock
        findsAKeyAnywhere keepsWithEachProfileWhatWasFoundOut printsNoSecrets sumsUpOnATerminal)
tokendeck_test_environment(tst_exportall_keychain)
tokendeck_test(app tst_profilescommand LINK tokendeck_app)
target_compile_definitions(tst_profilescommand PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_profilescommand tokendeck)
tokendeck_test(app tst_kills LINK tokendeck_app)
target_compile_definitions(tst_kills PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_kills tokendeck)
tokendeck_test(app tst_commandline LINK tokendeck_app)
# Of the program with its own allocator, which sanitizers put theirs in place of.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND TOKENDECK_HAS_GLIBC AND NOT TOKENDECK_SANITIZE)
    # Its child has the program's allocator, too.
    tokendeck_test(app tst_memory SOURCES ${scripted_server} support/testca.cpp support/testca.h
        ../app/wipingallocator.cpp LINK tokendeck_app)
    set_source_files_properties(../app/wipingallocator.cpp PROPERTIES COMPILE_OPTIONS "-fno-builtin;-O2")
    add_dependencies(tst_memory tokendeck)
    set_source_files_properties(app/tst_memory.cpp PROPERTIES COMPILE_OPTIONS "-O2") # it reads some 100 MB many times
    target_compile_definitions(tst_memory PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
endif()
tokendeck_test(app tst_watchcommand SOURCES ${scripted_server} LINK tokendeck_app history_support)
target_compile_definitions(tst_watchcommand PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_watchcommand tokendeck)
tokendeck_test(app tst_useexport SOURCES ${scripted_server} LINK tokendeck_app)
target_compile_definitions(tst_useexport PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_useexport tokendeck)

tokendeck_test(app tst_singleinstance LINK tokendeck_app)
target_compile_definitions(tst_singleinstance PRIVATE TOKENDECK_PROGRAM="$<TARGET_FILE:tokendeck>")
add_dependencies(tst_singleinstance tokendeck)
tokendeck_test(app tst_options LINK tokendeck_app)
target_compile_definitions(tst_options PRIVATE TOKENDECK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
