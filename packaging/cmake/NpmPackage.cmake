# SPDX-License-Identifier: GPL-3.0-or-later
# Sources that come from pinned npm packages: each is verified by its checksum at every configure
# and kept in the user's cache folder, so that a new build folder downloads nothing.

# Sets `out` to the folder of the user's cache that is ours.
function(npm_package_cache_folder out)
    set(base "$ENV{XDG_CACHE_HOME}")
    if(base STREQUAL "")
        set(base "$ENV{HOME}/.cache")
    endif()
    set(${out} "${base}/wallchart" PARENT_SCOPE)
endfunction()

# Sets `out` to TRUE when `archive` exists and has the checksum.
function(npm_package_is_ours archive sha256 out)
    set(same FALSE)
    if(EXISTS "${archive}")
        file(SHA256 "${archive}" found)
        if(found STREQUAL sha256)
            set(same TRUE)
        endif()
    endif()
    set(${out} ${same} PARENT_SCOPE)
endfunction()

# Downloads a package and puts it at `archive`; every failure ends the configuration with `advice`.
function(npm_package_download archive)
    cmake_parse_arguments(arg "" "TITLE;PACKAGE;VERSION;SHA256;ADVICE" "" ${ARGN})
    set(advice "connect to the network and configure again, or ${arg_ADVICE}")
    find_program(NPM_PROGRAM npm)
    if(NOT NPM_PROGRAM)
        message(FATAL_ERROR "${arg_TITLE} cannot be fetched because npm is not installed: install npm, ${advice}.")
    endif()
    message(STATUS "Fetching ${arg_TITLE} (${arg_PACKAGE} ${arg_VERSION})")
    string(RANDOM LENGTH 8 unique)
    get_filename_component(cache "${archive}" DIRECTORY)
    set(folder "${cache}/fetch-${unique}")
    file(MAKE_DIRECTORY "${folder}")
    execute_process(
        COMMAND "${NPM_PROGRAM}" pack "${arg_PACKAGE}@${arg_VERSION}"
                --pack-destination "${folder}" --fetch-retries 2 --fetch-retry-maxtimeout 10000
        WORKING_DIRECTORY "${folder}" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said TIMEOUT 600)
    set(fetched "${folder}/${arg_PACKAGE}-${arg_VERSION}.tgz")
    if(failed OR NOT EXISTS "${fetched}")
        file(REMOVE_RECURSE "${folder}")
        message(STATUS "npm said: ${said}")
        message(FATAL_ERROR "${arg_TITLE} could not be fetched with npm: ${advice}.")
    endif()
    npm_package_is_ours("${fetched}" ${arg_SHA256} ours)
    if(NOT ours)
        file(REMOVE_RECURSE "${folder}")
        message(FATAL_ERROR "The fetched package ${arg_PACKAGE} ${arg_VERSION} does not have the checksum it must have, so it is not used: ${advice}.")
    endif()
    file(RENAME "${fetched}" "${archive}")
    file(REMOVE_RECURSE "${folder}")
endfunction()

# npm_package_folder(OUT TITLE T PACKAGE P VERSION V SHA256 S FOLDER F WITNESS W ADVICE A)
# Sets OUT to where the folder F of the package is unpacked; fetched only when not cached.
# WITNESS is a file in it that tells that it is there.
function(npm_package_folder out)
    cmake_parse_arguments(arg "" "TITLE;PACKAGE;VERSION;SHA256;FOLDER;WITNESS;ADVICE" "" ${ARGN})
    npm_package_cache_folder(cache)
    set(archive "${cache}/${arg_PACKAGE}-${arg_VERSION}.tgz")
    npm_package_is_ours("${archive}" ${arg_SHA256} ours)
    if(NOT ours)
        npm_package_download("${archive}" TITLE "${arg_TITLE}" PACKAGE ${arg_PACKAGE}
            VERSION ${arg_VERSION} SHA256 ${arg_SHA256} ADVICE "${arg_ADVICE}")
    endif()
    set(unpacked "${CMAKE_BINARY_DIR}/${arg_PACKAGE}-${arg_VERSION}")
    set(source "${unpacked}/package/${arg_FOLDER}")
    if(NOT EXISTS "${source}/${arg_WITNESS}" OR "${archive}" IS_NEWER_THAN "${source}/${arg_WITNESS}")
        file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${unpacked}"
             PATTERNS "package/${arg_FOLDER}/*" TOUCH)
    endif()
    set(${out} "${source}" PARENT_SCOPE)
endfunction()
