# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite3 Multiple Ciphers: the encrypting SQLite that Qt's QSQLITE driver loads.
#
# Use -DSQLITE3MC_DIR=FOLDER to take sqlite3.c and sqlite3.h from a folder instead.

set(SQLITE3MC_DIR "" CACHE PATH
    "Folder with sqlite3.c and sqlite3.h of SQLite3 Multiple Ciphers (empty: fetched with npm)")

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
    npm_package_folder(SQLITE3MC_SOURCE
        TITLE "SQLite3 Multiple Ciphers"
        PACKAGE better-sqlite3-multiple-ciphers VERSION 13.0.3
        SHA256 24a11e221247fc003f755ad0f82126bc6b0295d0be1c06f3cb3e48d9db8eb898
        FOLDER deps/sqlite3 WITNESS sqlite3.c
        ADVICE "give a folder that holds its sqlite3.c and sqlite3.h with -DSQLITE3MC_DIR=FOLDER")
endif()
sqlite3mc_require_ciphers("${SQLITE3MC_SOURCE}")

# The programs find the library beside themselves once installed.
set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib/wallchart")
add_subdirectory("${CMAKE_SOURCE_DIR}/packaging/sqlite3mc" sqlite3mc)
