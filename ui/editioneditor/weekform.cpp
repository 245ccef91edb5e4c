// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/weekform.h"

#include "core/training/checkkinds.h"
#include "ui/editioneditor/editionwords.h"
#include "ui/editioneditor/textlistfield.h"
#include "ui/text/daytext.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kLastWeek = 60;

}   // namespace

WeekForm::WeekForm(const EditionSheet &sheet, QWidget *parent) : EditionForm(sheet, parent)
{
    addHeading(tr("Session of week %1").arg(QLocale().toString(session().week)));
    addLine(tr("Title"), sessionPath("title"), session().title);
    addLine(tr("In a sentence"), sessionPath("summary"), session().summary);
    addDay();
    const int at = assignmentAt(edition(), sheet.place.session);
    if (at >= 0) {
        addAssignmentFields(at);
        return;
    }
    addHeading(tr("Assignment"));
    addNote(tr("This week has no assignment."));
    auto *add = new QPushButton(tr("Add an assignment"), this);
    connect(add, &QPushButton::clicked, this, [this] {
        addAssignment(edition(), this->sheet().place.session);
        Q_EMIT edited();
        Q_EMIT rebuildWanted(this->sheet().place);
    });
    addWidget(add);
}

EditionSession &WeekForm::session() const
{
    return edition().sessions.at(static_cast<std::size_t>(sheet().place.session));
}

QString WeekForm::sessionPath(const char *field) const
{
    return QStringLiteral("sessions[%1].%2").arg(sheet().place.session).arg(QLatin1String(field));
}

void WeekForm::addDay()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins({});
    auto *line = new QHBoxLayout;
    auto *has = new QCheckBox(tr("on"), box);
    auto *day = new QDateEdit(box);
    auto *weekday = labelWithRole("caption", box);
    auto *later = new QCheckBox(tr("Move all later sessions as many days"), box);
    has->setAccessibleName(tr("The session has a day"));
    day->setCalendarPopup(true);
    day->setDisplayFormat(dayTextPattern());
    day->setAccessibleName(tr("Day of the session"));
    const QDate held = session().on;
    has->setChecked(held.isValid());
    day->setDate(held.isValid() ? held : QDate::currentDate());
    day->setEnabled(held.isValid());
    const auto show = [this, weekday] {
        const QDate on = session().on;
        weekday->setText(on.isValid() ? QLocale().dayName(on.dayOfWeek()) : tr("no day yet"));
    };
    const auto take = [this, has, day, later, show] {
        day->setEnabled(has->isChecked());
        const QDate on = has->isChecked() ? day->date() : QDate();
        if (later->isChecked() && on.isValid())
            moveSessionsFrom(edition(), sheet().place.session, on);
        else session().on = on;
        show();
        Q_EMIT edited();
    };
    connect(has, &QCheckBox::toggled, this, take);
    connect(day, &QDateEdit::dateChanged, this, take);
    for (QWidget *each : std::initializer_list<QWidget *>{has, day, weekday}) line->addWidget(each);
    line->addStretch();
    rows->addLayout(line);
    rows->addWidget(later);
    box->setFocusProxy(has);
    show();
    addField(tr("Day"), sessionPath("on"), box);
}

void WeekForm::addAssignmentFields(int at)
{
    EditionAssignment &assignment = edition().assignments.at(static_cast<std::size_t>(at));
    const auto path = [at](const char *field) {
        return QStringLiteral("assignments[%1].%2").arg(at).arg(QLatin1String(field));
    };
    addHeading(tr("Assignment"));
    addLine(tr("Title"), path("title"), assignment.title);
    addParagraph(tr("What to do"), path("instructions"), assignment.instructions);
    QSpinBox *due = addNumber(tr("Due the day before the session of week"), path("dueBeforeWeek"),
                              assignment.dueBeforeWeek,
                              [&assignment](int week) { assignment.dueBeforeWeek = week; });
    due->setRange(assignment.week + 1, kLastWeek + 1);
    addList(tr("Bring to the session"), path("bring"), accessTo(assignment.bring));
    addLeaves(assignment, path("leaves"));
}

void WeekForm::addLeaves(EditionAssignment &assignment, const QString &path)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    int place = 0;
    for (const QString &part : excerptParts()) {
        auto *one = new QCheckBox(excerptPartLabel(part), box);
        one->setChecked(assignment.leaves.contains(part));
        connect(one, &QCheckBox::toggled, this, [this, &assignment, part](bool on) {
            QStringList now;
            for (const QString &each : excerptParts()) {
                if (each == part ? on : assignment.leaves.contains(each)) now.append(each);
            }
            assignment.leaves = now;
            Q_EMIT edited();
        });
        grid->addWidget(one, place, 0);
        ++place;
        if (!box->focusProxy()) box->setFocusProxy(one);
    }
    addField(tr("What leaves the participant's computer, with codes for names"), path, box);
}

}   // namespace wallchart
