// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trainingwork.h"
#include "ui/widgets/appearance.h"

#include <QPixmap>
#include <QSize>
#include <QString>

class QPainter;

namespace wallchart {

/// What is said of the work of a week in one sign and one word.
///
/// What a facilitator calls "to review" was "handed in" for who wrote it, and is "received" for the
/// contact person.
enum class WorkChip {
    NotReceived,
    NotHandedIn,
    HandedIn,
    Received,
    ToReview,
    Returned,
    Approved,
    Late
};

/// From which side the state of work is read.
enum class WorkSide { Participant, Facilitator, ContactPerson };

/// Late is said of what is still missing; work that came late is shown by its state.
[[nodiscard]] WorkChip workChipOf(WorkState state, bool late, WorkSide side);

/// Its word, in the language of the program.
[[nodiscard]] QString workChipText(WorkChip chip);
/// Its sign, as ui/widgets/icons.h names it.
[[nodiscard]] const char *workChipIcon(WorkChip chip);

/// An icon of ui/widgets/icons.h in one colour.
[[nodiscard]] QPixmap tintedIcon(const char *name, int size, const QColor &color,
                                 qreal devicePixelRatio);

/// The colours of a chip; its word keeps 4.5:1 on its fill.
struct WorkChipColors {
    QColor fill;
    QColor text;
    QColor edge = {};   ///< drawn dashed; invalid = none
};
[[nodiscard]] WorkChipColors workChipColors(WorkChip chip, const Theme &theme);

/// The room a chip needs for its sign and whole word.
[[nodiscard]] QSize workChipSize(WorkChip chip, const Appearance &appearance);

/// Paints a chip at the start of `rect`, in its middle; too little room elides the word and keeps
/// the sign.
void paintWorkChip(QPainter &painter, const QRect &rect, WorkChip chip,
                   const Appearance &appearance, Qt::LayoutDirection direction);

}   // namespace wallchart
