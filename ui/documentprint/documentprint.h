// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "ui/documents/documentlayout.h"

#include <functional>

namespace wallchart {

class Campaign;

/// A document that leaves the program, and what its line in the print register says.
struct DocumentPrint {
    PrintDocument document = {};
    std::vector<PrintDocument> further = {};   ///< after it, each with page numbers of its own
    DocumentPaper paper = {};
    QString kind = {};   ///< key in the register; empty = no line: nobody of the chart is on it
    int names = 0;       ///< how many people's names, codes or numbers leave
    Redaction redaction = Redaction::Short;
    QString forWhom = {};
    QDate destroyBy = {};
};

/// Makes a document of a campaign; `number` is the one it gets in the register. Runs in another
/// thread.
using DocumentMaker = std::function<DocumentPrint(const Campaign &campaign, int number)>;

/// A document with its sheets.
struct LaidOutDocument {
    DocumentPrint print = {};
    DocumentPages pages = {};
    int number = 0;

    [[nodiscard]] int sheets() const { return static_cast<int>(pages.pages.size()); }
    [[nodiscard]] bool isRegistered() const { return !print.kind.isEmpty(); }
};

}   // namespace wallchart
