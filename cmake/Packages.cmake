# What is installed besides the program, and the Debian package: `cpack` in a build folder, or app/package.
# It is made where there is dpkg. For other systems: resources/tokendeck.spec (Fedora, openSUSE) and resources/io.github.tokendeck.TokenDeck.yml (Flatpak).
include(GNUInstallDirs)
set(TOKENDECK_DATE 2026-11-27) # of this version, as in CHANGELOG.md and the metainfo
set(TOKENDECK_MAINTAINER "TokenDeck developers <tokendeck@users.noreply.github.com>")
include(Parts)

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
elseif(WIN32)
    set(CPACK_GENERATOR ZIP)
else()
    set(CPACK_GENERATOR DEB)
    include(UnixFiles)
endif()
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
include(CPack)
