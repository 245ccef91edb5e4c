# SPDX-License-Identifier: GPL-3.0-or-later
# Lucide: the icons of the window (ISC licence), as SVG files.
#
# Use -DLUCIDE_DIR=FOLDER to take them from a folder instead of the pinned npm package.

set(LUCIDE_DIR "" CACHE PATH "Folder with the SVG files of Lucide (empty: fetched with npm)")

if(LUCIDE_DIR)
    get_filename_component(LUCIDE_ICONS "${LUCIDE_DIR}" ABSOLUTE)
    if(NOT EXISTS "${LUCIDE_ICONS}/layout-grid.svg")
        message(FATAL_ERROR "The folder given with -DLUCIDE_DIR=${LUCIDE_DIR} has no layout-grid.svg: it must hold the SVG files of Lucide.")
    endif()
else()
    npm_package_folder(LUCIDE_ICONS
        TITLE "Lucide, the icons"
        PACKAGE lucide-static VERSION 1.62.0
        SHA256 386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44
        FOLDER icons WITNESS layout-grid.svg
        ADVICE "give a folder that holds its SVG files with -DLUCIDE_DIR=FOLDER")
endif()
