# The list of parts: what the program was built with, as SPDX 2.3 in tokendeck.spdx.json of the build folder, which is
# installed beside the documents. Licences are those that the parts' own files name.
set(parts
    "Qt|${Qt6_VERSION}|https://www.qt.io|LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
    "QtKeychain|${Qt6Keychain_VERSION}|https://github.com/frankosterfeld/qtkeychain|BSD-3-Clause"
    "simdjson|${simdjson_VERSION}|https://simdjson.org|Apache-2.0"
    "ICU|${ICU_VERSION}|https://icu.unicode.org|Unicode-DFS-2016")
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP parts_created "%Y-%m-%dT%H:%M:%SZ" UTC)
else()
    set(parts_created "${TOKENDECK_DATE}T00:00:00Z")
endif()
set(packages "")
set(relations "")
foreach(part ${parts})
    string(REPLACE "|" ";" part "${part}")
    list(GET part 0 name)
    list(GET part 1 version)
    list(GET part 2 home)
    list(GET part 3 licence)
    if(version STREQUAL "")
        message(FATAL_ERROR "The version of ${name} is not known")
    endif()
    string(APPEND packages ",
    {
      \"SPDXID\": \"SPDXRef-${name}\",
      \"name\": \"${name}\",
      \"versionInfo\": \"${version}\",
      \"downloadLocation\": \"NOASSERTION\",
      \"homepage\": \"${home}\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"NOASSERTION\",
      \"licenseDeclared\": \"${licence}\",
      \"copyrightText\": \"NOASSERTION\"
    }")
    string(APPEND relations ",
    {
      \"spdxElementId\": \"SPDXRef-TokenDeck\",
      \"relationshipType\": \"DYNAMIC_LINK\",
      \"relatedSpdxElement\": \"SPDXRef-${name}\"
    }")
endforeach()
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/tokendeck.spdx.json" CONTENT "{
  \"spdxVersion\": \"SPDX-2.3\",
  \"dataLicense\": \"CC0-1.0\",
  \"SPDXID\": \"SPDXRef-DOCUMENT\",
  \"name\": \"tokendeck-${PROJECT_VERSION}\",
  \"documentNamespace\": \"https://github.com/tokendeck/tokendeck/spdx/${PROJECT_VERSION}\",
  \"creationInfo\": {
    \"created\": \"${parts_created}\",
    \"creators\": [\"Organization: TokenDeck developers\", \"Tool: CMake-${CMAKE_VERSION}\"]
  },
  \"packages\": [
    {
      \"SPDXID\": \"SPDXRef-TokenDeck\",
      \"name\": \"tokendeck\",
      \"versionInfo\": \"${PROJECT_VERSION}\",
      \"downloadLocation\": \"https://github.com/tokendeck/tokendeck\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"GPL-3.0-or-later\",
      \"licenseDeclared\": \"GPL-3.0-or-later\",
      \"copyrightText\": \"2026 TokenDeck developers\"
    }${packages}
  ],
  \"relationships\": [
    {
      \"spdxElementId\": \"SPDXRef-DOCUMENT\",
      \"relationshipType\": \"DESCRIBES\",
      \"relatedSpdxElement\": \"SPDXRef-TokenDeck\"
    }${relations}
  ]
}
")
install(FILES "${PROJECT_BINARY_DIR}/tokendeck.spdx.json" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tokendeck")
