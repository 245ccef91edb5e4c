// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trainingwork.h"
#include "core/training/sessiontimes.h"

#include <QLocale>

class QComboBox;
class QLineEdit;
class QWidget;

namespace wallchart {

/// The eight languages of the training, as tags: "en", "pt_BR".
[[nodiscard]] const QStringList &trainingLanguages();
/// The one of them that the program speaks.
[[nodiscard]] QString programLanguage();

[[nodiscard]] QString presenceLabel(Presence presence);
[[nodiscard]] QString workStateLabel(WorkState state);
/// By what a small group was put together.
[[nodiscard]] QString smallGroupKindLabel(SmallGroupKind kind);
/// "Week 3".
[[nodiscard]] QString weekLabel(int week);
/// "Wed 8 Feb 2023"; empty for no day.
[[nodiscard]] QString weekdayText(QDate day, const QLocale &locale = QLocale());
/// "02:00 to 04:00".
[[nodiscard]] QString hoursText(const SessionTime &time, const QLocale &locale = QLocale());
/// "Thu 9 Feb 2023, 02:00 to 04:00".
[[nodiscard]] QString sessionTimeText(const SessionTime &time, const QLocale &locale = QLocale());
/// A name, file or time that keeps its own direction inside a sentence.
[[nodiscard]] QString inOwnDirection(const QString &text);

/// A box of those languages by their own names; the tag is the data. Another tag that is set is
/// offered too.
[[nodiscard]] QComboBox *languageBox(QWidget *parent);
void chooseLanguage(QComboBox &box, const QString &tag);

/// A field for the name of a time zone, which offers all there are.
[[nodiscard]] QLineEdit *zoneField(QWidget *parent);
[[nodiscard]] bool isZone(const QString &name);

}   // namespace wallchart
