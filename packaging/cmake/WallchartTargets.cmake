# SPDX-License-Identifier: GPL-3.0-or-later
# The one place that says how our libraries, programs and tests are compiled.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(WALLCHART_UNITY "Compile each library as a few large files: quicker for a full build" OFF)
option(WALLCHART_CHECKS "Keep the assertions of Qt and the standard library in optimised builds" OFF)
option(WALLCHART_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

find_program(WALLCHART_CCACHE ccache)
if(WALLCHART_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are cacheable only with this sloppiness.
    set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
                 "${WALLCHART_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_C_COMPILER_LAUNCHER "${WALLCHART_CCACHE}")
endif()
find_program(WALLCHART_LLD ld.lld)
if(WALLCHART_LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_library(wallchart_options INTERFACE)
target_compile_options(wallchart_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(wallchart_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(wallchart_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(wallchart_options INTERFACE -fpch-preprocess)
endif()
if(WALLCHART_CHECKS)
    target_compile_definitions(wallchart_options INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()
if(WALLCHART_SANITIZE)
    # What is left out looks at every use of every pointer: with it, a file of templates compiles for
    # minutes, and a pointer that is null or points elsewhere is caught by AddressSanitizer anyway.
    target_compile_options(wallchart_options INTERFACE -fsanitize=address,undefined
        -fno-sanitize=null,alignment,object-size,vptr -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(wallchart_options INTERFACE -fsanitize=address,undefined)
endif()

# wallchart_library(NAME SOURCES ... PUBLIC ... PRIVATE ... [REUSE_PCH TARGET] [MOC])
# Makes the static library wallchart_NAME; PUBLIC and PRIVATE are link libraries.
function(wallchart_library name)
    cmake_parse_arguments(arg "MOC" "REUSE_PCH" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target wallchart_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE wallchart_options ${arg_PRIVATE})
    set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC} UNITY_BUILD ${WALLCHART_UNITY})
    if(arg_REUSE_PCH)
        target_precompile_headers(${target} REUSE_FROM ${arg_REUSE_PCH})
    endif()
endfunction()

# wallchart_test(NAME SOURCES ... LINK ... [MOC] [GUI|WIDGETS])
# Makes the test program test_NAME, one per folder. GUI gives it a QGuiApplication instead of a
# QCoreApplication, WIDGETS a QApplication. Suites whose name ends in "Long" get the ctest label "long", all others "quick".
function(wallchart_test name)
    cmake_parse_arguments(arg "MOC;GUI;WIDGETS" "" "SOURCES;LINK" ${ARGN})
    set(target test_${name})
    set(support wallchart_testsupport)
    if(arg_GUI)
        set(support wallchart_testsupport_gui)
    elseif(arg_WIDGETS)
        set(support wallchart_testsupport_widgets)
    endif()
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE wallchart_options ${support} ${arg_LINK})
    set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC})
    target_precompile_headers(${target} REUSE_FROM wallchart_testenvironment)
    gtest_discover_tests(${target} TEST_FILTER "-*Long.*" TEST_LIST ${target}_quick DISCOVERY_MODE PRE_TEST
        PROPERTIES LABELS quick ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 120)
    gtest_discover_tests(${target} TEST_FILTER "*Long.*" TEST_LIST ${target}_long DISCOVERY_MODE PRE_TEST
        PROPERTIES LABELS long ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 10800)
endfunction()
