# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite3 Multiple Ciphers: the encrypting SQLite that Qt's QSQLITE driver loads.
#
# Its source comes from a pinned npm package whose checksum is verified at every configure,
# and is kept in the user's cache folder, so that a new build folder downloads nothing.
# Use -DSQLITE3MC_DIR=FOLDER to take sqlite3.c and sqlite3.h from a folder instead.

set(SQLITE3MC_DIR "" CACHE PATH
    "Folder with sqlite3.c and sqlite3.h of SQLite3 Multiple Ciphers (empty: fetched with npm)")

set(sqlite3mc_package better-sqlite3-multiple-ciphers)
set(sqlite3mc_version 13.0.3)
set(sqlite3mc_sha256 24a11e221247fc003f755ad0f82126bc6b0295d0be1c06f3cb3e48d9db8eb898)

# Sets `out` to the folder of the user's cache that is ours.
function(sqlite3mc_cache_folder out)
    set(base "$ENV{XDG_CACHE_HOME}")
    if(base STREQUAL "")
        set(base "$ENV{HOME}/.cache")
    endif()
    set(${out} "${base}/wallchart" PARENT_SCOPE)
endfunction()

# Sets `out` to TRUE when `archive` exists and is the very file we know.
function(sqlite3mc_is_ours archive out)
    set(same FALSE)
    if(EXISTS "${archive}")
        file(SHA256 "${archive}" found)
        if(found STREQUAL sqlite3mc_sha256)
            set(same TRUE)
        endif()
    endif()
    set(${out} ${same} PARENT_SCOPE)
endfunction()

# Downloads the package and puts it at `archive`; every failure ends the configuration.
function(sqlite3mc_download archive)
    set(advice "connect to the network and configure again, or give a folder that holds its sqlite3.c and sqlite3.h with -DSQLITE3MC_DIR=FOLDER")
    find_program(NPM_PROGRAM npm)
    if(NOT NPM_PROGRAM)
        message(FATAL_ERROR "SQLite3 Multiple Ciphers cannot be fetched because npm is not installed: install npm, ${advice}.")
    endif()
    message(STATUS "Fetching SQLite3 Multiple Ciphers (${sqlite3mc_package} ${sqlite3mc_version}, 14 MB)")
    string(RANDOM LENGTH 8 unique)
    get_filename_component(cache "${archive}" DIRECTORY)
    set(folder "${cache}/fetch-${unique}")
    file(MAKE_DIRECTORY "${folder}")
    execute_process(
        COMMAND "${NPM_PROGRAM}" pack "${sqlite3mc_package}@${sqlite3mc_version}"
                --pack-destination "${folder}" --fetch-retries 2 --fetch-retry-maxtimeout 10000
        WORKING_DIRECTORY "${folder}" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said TIMEOUT 600)
    set(fetched "${folder}/${sqlite3mc_package}-${sqlite3mc_version}.tgz")
    if(failed OR NOT EXISTS "${fetched}")
        file(REMOVE_RECURSE "${folder}")
        message(STATUS "npm said: ${said}")
        message(FATAL_ERROR "SQLite3 Multiple Ciphers could not be fetched with npm: ${advice}.")
    endif()
    sqlite3mc_is_ours("${fetched}" ours)
    if(NOT ours)
        file(REMOVE_RECURSE "${folder}")
        message(FATAL_ERROR "The fetched package ${sqlite3mc_package} ${sqlite3mc_version} does not have the checksum it must have, so it is not used: ${advice}.")
    endif()
    file(RENAME "${fetched}" "${archive}")
    file(REMOVE_RECURSE "${folder}")
endfunction()

# Sets `out` to a folder with the source from the package, fetched only when not cached.
function(sqlite3mc_source_from_package out)
    sqlite3mc_cache_folder(cache)
    set(archive "${cache}/${sqlite3mc_package}-${sqlite3mc_version}.tgz")
    sqlite3mc_is_ours("${archive}" ours)
    if(NOT ours)
        sqlite3mc_download("${archive}")
    endif()
    set(unpacked "${CMAKE_BINARY_DIR}/sqlite3mc-source")
    set(source "${unpacked}/package/deps/sqlite3")
    if(NOT EXISTS "${source}/sqlite3.c" OR "${archive}" IS_NEWER_THAN "${source}/sqlite3.c")
        file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${unpacked}"
             PATTERNS "package/deps/sqlite3/*" TOUCH)
    endif()
    set(${out} "${source}" PARENT_SCOPE)
endfunction()

# A plain SQLite would compile as well, and would write everybody's names in the clear.
function(sqlite3mc_require_ciphers folder)
    foreach(name sqlite3.c sqlite3.h)
        if(NOT EXISTS "${folder}/${name}")
            message(FATAL_ERROR "The folder given with -DSQLITE3MC_DIR=${folder} has no ${name}: it must hold the amalgamation of SQLite3 Multiple Ciphers.")
        endif()
    endforeach()
    file(STRINGS "${folder}/sqlite3.h" version LIMIT_COUNT 1 REGEX "define SQLITE3MC_VERSION_STRING")
    if(NOT version)
        message(FATAL_ERROR "The folder given with -DSQLITE3MC_DIR=${folder} holds an SQLite that cannot encrypt: take the amalgamation of SQLite3 Multiple Ciphers.")
    endif()
endfunction()

if(SQLITE3MC_DIR)
    get_filename_component(SQLITE3MC_SOURCE "${SQLITE3MC_DIR}" ABSOLUTE)
else()
    sqlite3mc_source_from_package(SQLITE3MC_SOURCE)
endif()
sqlite3mc_require_ciphers("${SQLITE3MC_SOURCE}")

# The programs find the library beside themselves once installed.
set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib/wallchart")
add_subdirectory("${CMAKE_SOURCE_DIR}/packaging/sqlite3mc" sqlite3mc)
