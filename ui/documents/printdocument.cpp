// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printdocument.h"

namespace wallchart {

void PrintDocument::add(const QString &text, PrintRole role)
{
    if (!text.isEmpty()) blocks.emplace_back(PrintParagraph{{text, role}});
}

void PrintDocument::addTitle(const QString &title, const QString &subtitle)
{
    blocks.emplace_back(PrintParagraph{{title, PrintRole::Title}, Keep::WithNext});
    if (!subtitle.isEmpty())
        blocks.emplace_back(PrintParagraph{{subtitle, PrintRole::Subtitle}, Keep::WithNext});
}

void PrintDocument::addHeading(const QString &text)
{
    blocks.emplace_back(PrintParagraph{{text, PrintRole::Heading}, Keep::WithNext});
}

void PrintDocument::addList(const std::vector<QString> &texts)
{
    for (const QString &text : texts)
        blocks.emplace_back(PrintParagraph{{text, PrintRole::Body, TextMark::Bullet}});
}

}   // namespace wallchart
