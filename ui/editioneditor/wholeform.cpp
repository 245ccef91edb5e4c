// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/wholeform.h"

#include "ui/editioneditor/textlistfield.h"
#include "ui/editioneditor/trackfield.h"
#include "ui/text/daytext.h"
#include "ui/trainingprint/kittexts.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kLeastMinutes = 15;
constexpr int kMostMinutes = 600;
constexpr int kLanguagesInRow = 4;

QStringList knownLanguages(const Edition &edition)
{
    QStringList tags{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                     QStringLiteral("fr"), QStringLiteral("hi"), QStringLiteral("pt_BR"),
                     QStringLiteral("ru"), QStringLiteral("ar")};
    for (const QString &tag : edition.languages) {
        if (!tags.contains(tag)) tags.append(tag);
    }
    return tags;
}

}   // namespace

WholeForm::WholeForm(const EditionSheet &sheet, QWidget *parent) : EditionForm(sheet, parent)
{
    addHeading(tr("The edition"));
    addLine(tr("Title"), QStringLiteral("title"), edition().title);
    addZone();
    QSpinBox *length = addNumber(tr("Minutes of a session"), QStringLiteral("lengthMinutes"),
                                 edition().lengthMinutes,
                                 [this](int minutes) { edition().lengthMinutes = minutes; });
    length->setRange(kLeastMinutes, kMostMinutes);
    auto *tracks = new TrackField(edition(), this);
    connect(tracks, &TrackField::edited, this, &EditionForm::edited);
    addField(tr("Tracks"), QStringLiteral("tracks"), tracks);
    addDeadline();
    addLanguages();
    addList(tr("Fundamentals"), QStringLiteral("fundamentals"), accessTo(edition().fundamentals));
}

void WholeForm::addZone()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    auto *zone = new QLineEdit(edition().anchorZone, this);
    auto *completer = new QCompleter(names, zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    zone->setCompleter(completer);
    zone->setToolTip(
        tr("The times of the tracks are told in this zone; everybody sees their own."));
    connect(zone, &QLineEdit::textChanged, this, [this](const QString &text) {
        edition().anchorZone = text.trimmed();
        Q_EMIT edited();
    });
    addField(tr("Time zone of the tracks"), QStringLiteral("anchorZone"), zone);
}

void WholeForm::addDeadline()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    auto *has = new QCheckBox(tr("up to and including"), box);
    auto *day = new QDateEdit(box);
    day->setCalendarPopup(true);
    day->setDisplayFormat(dayTextPattern());
    day->setAccessibleName(tr("Last day of registration"));
    const QDate held = edition().registrationUntil;
    const bool dated = !edition().sessions.empty() && edition().sessions.front().on.isValid();
    day->setDate(held.isValid() ? held
                 : dated        ? edition().sessions.front().on.addDays(-7)
                                : QDate::currentDate());
    has->setChecked(held.isValid());
    day->setEnabled(held.isValid());
    const auto take = [this, has, day] {
        day->setEnabled(has->isChecked());
        edition().registrationUntil = has->isChecked() ? day->date() : QDate();
        Q_EMIT edited();
    };
    connect(has, &QCheckBox::toggled, this, take);
    connect(day, &QDateEdit::dateChanged, this, take);
    line->addWidget(has);
    line->addWidget(day);
    line->addStretch();
    box->setFocusProxy(has);
    addField(tr("Registration"), QStringLiteral("registrationUntil"), box);
}

void WholeForm::addLanguages()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    int place = 0;
    const QStringList tags = knownLanguages(edition());
    for (const QString &tag : tags) {
        auto *one = new QCheckBox(languageName(tag), box);
        one->setChecked(edition().languages.contains(tag));
        connect(one, &QCheckBox::toggled, this, [this, tag, tags](bool on) {
            QStringList now;
            for (const QString &each : tags) {
                if (each == tag ? on : edition().languages.contains(each)) now.append(each);
            }
            edition().languages = now;
            Q_EMIT edited();
        });
        grid->addWidget(one, place / kLanguagesInRow, place % kLanguagesInRow);
        ++place;
        if (!box->focusProxy()) box->setFocusProxy(one);
    }
    addField(tr("Languages"), QStringLiteral("languages"), box);
}

}   // namespace wallchart
