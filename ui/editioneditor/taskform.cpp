// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/taskform.h"

#include "core/training/checkkinds.h"
#include "ui/editioneditor/editionwords.h"
#include "ui/editioneditor/textlistfield.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace wallchart {

namespace {

constexpr int kMostWords = 2000;
constexpr int kPercent = 100;

}   // namespace

TaskForm::TaskForm(const EditionSheet &sheet, QWidget *parent) : EditionForm(sheet, parent)
{
    addHeading(tr("Task"));
    addLine(tr("Title"), path(QStringLiteral("title")), task().title);
    addParagraph(tr("In a sentence or two"), path(QStringLiteral("detail")), task().detail);
    addKind();
    addCheck();
    addNumbers();
    if (task().kind == TaskKind::Judgement) {
        QSpinBox *words = addNumber(tr("Words asked for"), path(QStringLiteral("words")),
                                    task().words, [this](int count) { task().words = count; });
        words->setRange(0, kMostWords);
        words->setSpecialValueText(tr("no text"));
    }
    addTarget();
    if (task().kind == TaskKind::Judgement) {
        addRubric();
        return;
    }
    addList(tr("Comments for when it is not met"), path(QStringLiteral("comments")),
            accessTo(task().comments, [this] { return freeCommentKey(edition(), task().key); }));
}

EditionTask &TaskForm::task() const
{
    const auto at = static_cast<std::size_t>(assignmentAt(edition(), sheet().place.session));
    return edition().assignments.at(at).tasks.at(static_cast<std::size_t>(sheet().place.task));
}

QString TaskForm::path(const QString &field) const
{
    return QStringLiteral("assignments[%1].tasks[%2].%3")
        .arg(assignmentAt(edition(), sheet().place.session))
        .arg(sheet().place.task)
        .arg(field);
}

void TaskForm::makeAnew()
{
    Q_EMIT edited();
    Q_EMIT rebuildWanted(sheet().place);
}

void TaskForm::addKind()
{
    auto *kind = new QComboBox(this);
    kind->addItem(tr("The program counts it from the chart"));
    kind->addItem(tr("The facilitator reads it"));
    kind->setCurrentIndex(static_cast<int>(task().kind));
    connect(kind, &QComboBox::activated, this,
            [this](int index) { takeKind(static_cast<TaskKind>(index)); });
    addField(tr("Who judges"), path(QStringLiteral("kind")), kind);
}

/// What belongs to the other kind goes, so that the file says no more than it means.
void TaskForm::takeKind(TaskKind kind)
{
    EditionTask &now = task();
    if (now.kind == kind) return;
    now.kind = kind;
    if (kind == TaskKind::Check) {
        now.rubric.clear();
        now.words = 0;
        now.standsInFor.clear();
        if (!now.check) now.check = usualCheck(QLatin1String(checkKinds().front().key));
    } else {
        now.comments.clear();
    }
    makeAnew();
}

void TaskForm::addCheck()
{
    auto *check = new QComboBox(this);
    if (task().kind == TaskKind::Judgement) check->addItem(tr("nothing"), QString());
    for (const CheckKind &kind : checkKinds())
        check->addItem(checkLabel(QLatin1String(kind.key)), QLatin1String(kind.key));
    check->setCurrentIndex(
        std::max(0, check->findData(task().check ? task().check->key : QString())));
    check->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    check->setMinimumContentsLength(20);
    check->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(check, &QComboBox::activated, this, [this, check] {
        const QString key = check->currentData().toString();
        if (key == (task().check ? task().check->key : QString())) return;
        task().check = key.isEmpty() ? std::nullopt : std::optional(usualCheck(key));
        makeAnew();
    });
    addField(task().kind == TaskKind::Check ? tr("Is met when") : tr("Shown beside it"),
             path(QStringLiteral("check")), check);
}

void TaskForm::addNumbers()
{
    if (!task().check) return;
    const CheckKind *kind = checkKind(task().check->key);
    if (!kind) return;
    for (const CheckParameter &parameter : kind->parameters) {
        const QString key = QLatin1String(parameter.key);
        const double factor = parameter.whole ? 1 : kPercent;
        const double value = task().check->parameters[key];
        QSpinBox *number = addNumber(
            checkNumberLabel(key), path(QStringLiteral("parameters.") + key),
            static_cast<int>(std::lround(value * factor)),
            [this, key, factor](int now) { task().check->parameters[key] = now / factor; });
        const QSignalBlocker quiet(number);   // a value beyond the range is a mistake to be shown
        number->setRange(0, static_cast<int>(std::max(parameter.most * factor, value * factor)));
        if (!parameter.whole) number->setSuffix(QStringLiteral(" %"));
    }
}

void TaskForm::addTarget()
{
    auto *target = new QComboBox(this);
    target->addItem(tr("nowhere"), QString());
    for (const QString &key : taskTargets()) target->addItem(taskTargetLabel(key), key);
    target->setCurrentIndex(std::max(0, target->findData(task().target)));
    connect(target, &QComboBox::activated, this, [this, target] {
        task().target = target->currentData().toString();
        Q_EMIT edited();
    });
    addField(tr("Its button leads to"), path(QStringLiteral("target")), target);
}

void TaskForm::addRubric()
{
    addHeading(tr("Rubric, from the best step to the least"));
    for (int at = 0; at < static_cast<int>(task().rubric.size()); ++at) addLevel(at);
    auto *add = new QPushButton(tr("Add a step"), this);
    connect(add, &QPushButton::clicked, this, [this] {
        auto &rubric = task().rubric;
        QString key;
        for (int n = 1; key.isEmpty(); ++n) {
            const QString wanted = QStringLiteral("step-%1").arg(n);
            const bool taken = std::any_of(rubric.begin(), rubric.end(),
                                           [&](const auto &one) { return one.key == wanted; });
            if (!taken) key = wanted;
        }
        rubric.push_back({key, {{QStringLiteral("en"), QStringLiteral("New step")}}});
        makeAnew();
    });
    addWidget(add);
}

void TaskForm::addLevel(int at)
{
    RubricLevel &level = task().rubric.at(static_cast<std::size_t>(at));
    const QString number = QLocale().toString(at + 1);
    const QString levelPath = path(QStringLiteral("rubric[%1].").arg(at));
    addLine(tr("Step %1").arg(number), levelPath + QStringLiteral("label"), level.label);
    addList(tr("Comments to step %1").arg(number), levelPath + QStringLiteral("comments"),
            accessTo(level.comments, [this] { return freeCommentKey(edition(), task().key); }));
    auto *remove = new QPushButton(tr("Take away step %1").arg(number), this);
    connect(remove, &QPushButton::clicked, this, [this, at] {
        task().rubric.erase(task().rubric.begin() + at);
        makeAnew();
    });
    setRole(remove, "link");
    addWidget(remove);
}

}   // namespace wallchart
