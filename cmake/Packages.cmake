# What is installed besides the program, and the Debian package: `cpack` in a build folder, or app/package.
# For other systems: resources/tokendeck.spec (Fedora, openSUSE) and resources/io.github.tokendeck.TokenDeck.yml (Flatpak).
include(GNUInstallDirs)
set(TOKENDECK_DATE 2026-11-27) # of this version, as in CHANGELOG.md and the metainfo
set(TOKENDECK_MAINTAINER "TokenDeck developers <tokendeck@users.noreply.github.com>")
find_program(GZIP gzip REQUIRED)

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

get_property(installed GLOBAL PROPERTY tokendeck_installed)
add_custom_target(tokendeck_installed_files ALL DEPENDS ${installed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tokendeck)
set(CPACK_PACKAGE_CONTACT "${TOKENDECK_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "dashboard over the API tokens of an LLM gateway")
set(CPACK_PACKAGE_DESCRIPTION
"TokenDeck loads the whole token list of an account at a New API, One Hub or
One API gateway and shows it in one table: sorted and filtered, with quota,
expiry, allowed models and allowed addresses as the gateway enforces them.
It tells what is about to break, what is wasted, what is dangerous, and who
can call what.

It only reads, and keys are masked everywhere.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/Reproducible.cmake")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, which no program links: the database, and icons in SVG.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.7)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, gnome-keyring | kwalletmanager | keepassxc")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql, qt6-wayland")
find_program(DPKG dpkg)
if(DPKG)
    execute_process(COMMAND date -R -u -d ${TOKENDECK_DATE} OUTPUT_VARIABLE TOKENDECK_CHANGED
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    configure_file(resources/debian/changelog.in changelog @ONLY)
    configure_file(CHANGELOG.md NEWS.md COPYONLY)
    tokendeck_install_zipped(changelog "${CMAKE_INSTALL_DOCDIR}")
    tokendeck_install_zipped(NEWS.md "${CMAKE_INSTALL_DOCDIR}")
    install(FILES resources/debian/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()
include(CPack)
