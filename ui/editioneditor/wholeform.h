// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editioneditor/editionform.h"

namespace wallchart {

/// The sheet of the edition itself: title, zone, length, tracks, languages, fundamentals.
class WholeForm final : public EditionForm {
    Q_OBJECT

public:
    explicit WholeForm(const EditionSheet &sheet, QWidget *parent = nullptr);

private:
    void addZone();
    void addDeadline();
    void addLanguages();
};

}   // namespace wallchart
