# What is installed besides the program on Linux and its relatives: manual page, completions, desktop files, and what
# Debian wants of a package.
find_program(GZIP gzip REQUIRED)
find_program(DPKG dpkg)

# FILE.gz in the build folder, of FILE there, without its name and time; and where it is installed.
function(tokendeck_install_zipped file destination)
    set(zipped "${CMAKE_CURRENT_BINARY_DIR}/${file}.gz")
    add_custom_command(OUTPUT "${zipped}" COMMAND "${GZIP}" -9nc "${file}" > "${zipped}"
        DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/${file}" WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY tokendeck_installed "${zipped}")
    install(FILES "${zipped}" DESTINATION "${destination}")
endfunction()

configure_file(resources/tokendeck.1.in tokendeck.1 @ONLY)
tokendeck_install_zipped(tokendeck.1 "${CMAKE_INSTALL_MANDIR}/man1")

# The program itself prints what completes its command line.
foreach(script bash:bash-completion/completions/tokendeck zsh:zsh/vendor-completions/_tokendeck
        fish:fish/vendor_completions.d/tokendeck.fish)
    string(REPLACE ":" ";" script "${script}")
    list(GET script 0 shell)
    list(GET script 1 place)
    set(made "${CMAKE_CURRENT_BINARY_DIR}/completions/${place}")
    get_filename_component(folder "${made}" DIRECTORY)
    get_filename_component(below "${place}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    if(NOT CMAKE_CROSSCOMPILING)
        add_custom_command(OUTPUT "${made}" COMMAND tokendeck completion ${shell} > "${made}" DEPENDS tokendeck VERBATIM)
        set_property(GLOBAL APPEND PROPERTY tokendeck_installed "${made}")
        install(FILES "${made}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${below}")
    endif()
endforeach()

if(DPKG)
    execute_process(COMMAND date -R -u -d ${TOKENDECK_DATE} OUTPUT_VARIABLE TOKENDECK_CHANGED
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    configure_file(resources/debian/changelog.in changelog @ONLY)
    configure_file(CHANGELOG.md NEWS.md COPYONLY)
    tokendeck_install_zipped(changelog "${CMAKE_INSTALL_DATADIR}/doc/tokendeck")
    tokendeck_install_zipped(NEWS.md "${CMAKE_INSTALL_DATADIR}/doc/tokendeck")
    install(FILES resources/debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tokendeck")
endif()

install(FILES resources/icons/tokendeck.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES resources/tokendeck.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/io.github.tokendeck.TokenDeck.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
# For those who want it: enabled by nobody but its user.
install(FILES resources/tokendeck-watch.service resources/tokendeck-watch.timer DESTINATION lib/systemd/user)

get_property(installed GLOBAL PROPERTY tokendeck_installed)
add_custom_target(tokendeck_installed_files ALL DEPENDS ${installed})

