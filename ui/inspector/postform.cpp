// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/postform.h"

#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/postintents.h"
#include "ui/inspector/cellchoice.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/text/campaignterms.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>

#include <set>

namespace wallchart {

PostForm::PostForm(InspectorScope &scope, QWidget *parent)
    : InspectorForm(scope, QStringLiteral("postForm"), parent), m_cell(new CellChoice(this)),
      m_job(new QLineEdit(this)), m_hours(new QLineEdit(this)), m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this))
{
    for (QWidget *field : std::initializer_list<QWidget *>{&m_cell->unit(), &m_cell->shift(), m_job,
                                                           m_hours, m_from, m_to})
        addField(field);
    reword();
}

void PostForm::retranslate()
{
    const CampaignTerms terms(scope().workspace.campaign());
    nameField(&m_cell->unit(), terms.unit());
    nameField(&m_cell->shift(), terms.shift());
    nameField(m_job, tr("Job"));
    nameField(m_hours, tr("Hours a week"));
    nameField(m_from, m_purpose == Purpose::Move ? tr("From that day") : tr("From"));
    nameField(m_to, tr("Until before"));
    m_from->setPlaceholderText(tr("since ever"));
    m_to->setPlaceholderText(tr("goes on"));
    setStoreText(m_purpose == Purpose::Add    ? tr("Add post")
                 : m_purpose == Purpose::Move ? tr("Move")
                                              : tr("Correct"));
}

void PostForm::openFor(Purpose purpose, const std::optional<PostId> &post)
{
    m_purpose = purpose;
    m_post = post;
    retranslate();
    open();
}

QVariant PostForm::purpose() const
{
    return QStringList{QString::number(static_cast<int>(m_purpose)),
                       m_post ? m_post->toString() : QString()};
}

void PostForm::setPurpose(const QVariant &purpose)
{
    const QStringList kept = purpose.toStringList();
    m_purpose = static_cast<Purpose>(kept.value(0).toInt());
    m_post = PostId::fromString(kept.value(1));
    retranslate();
}

void PostForm::offerJobs()
{
    std::set<QString> jobs;
    for (const Post &post : scope().workspace.campaign().all<Post>()) jobs.insert(post.jobTitle);
    auto *completer = new QCompleter(QStringList(jobs.begin(), jobs.end()), m_job);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_job->completer();
    m_job->setCompleter(completer);
}

void PostForm::prepare(WorkerId)
{
    const Campaign &campaign = scope().workspace.campaign();
    const Post *post = campaign.find(m_post);
    m_cell->offer(campaign);
    offerJobs();
    m_cell->choose(post ? Cell{post->unit, post->shift} : Cell{});
    m_job->setText(post ? post->jobTitle : QString());
    m_hours->setText(post && post->hours ? QLocale().toString(*post->hours) : QString());
    const bool corrects = m_purpose == Purpose::Correct;
    m_from->setText(dayWords(corrects && post ? post->from : scope().workspace.today()));
    m_to->setText(corrects && post ? dayWords(post->to) : QString());
    setFieldVisible(m_hours, m_purpose != Purpose::Move);
    setFieldVisible(m_to, corrects);
}

PostForm::Typed PostForm::typed(QString &mistake) const
{
    Typed typed;
    const auto day = [&](const QLineEdit &line) {
        const QString text = line.text().trimmed();
        const auto found = text.isEmpty() ? std::optional(QDate()) : dayFrom(text);
        if (!found) mistake = notADay(scope().workspace.today());
        return found.value_or(QDate());
    };
    typed.from = day(*m_from);
    typed.to = day(*m_to);
    const QString hours = m_hours->text().trimmed();
    if (hours.isEmpty()) return typed;
    bool isNumber = false;
    typed.hours = QLocale().toDouble(hours, &isNumber);
    if (!isNumber || *typed.hours < 0) mistake = tr("Hours a week are a number, such as 38.5.");
    return typed;
}

std::optional<WorksiteId> PostForm::worksite(WorkerId worker) const
{
    const Campaign &campaign = scope().workspace.campaign();
    const auto posts = campaign.allWith<&Post::worker>(worker);
    std::optional<WorksiteId> otherwise;
    if (!posts.empty()) otherwise = posts.back()->worksite;
    else if (!campaign.all<Worksite>().empty()) otherwise = campaign.all<Worksite>().begin()->id;
    return m_cell->worksite(campaign, otherwise);
}

ChangeSet PostForm::corrected(WorksiteId worksite, const Typed &typed) const
{
    const Post *held = scope().workspace.campaign().find(m_post);
    if (!held) return {};
    Post after = *held;
    after.worksite = worksite;
    after.unit = m_cell->cell().unit;
    after.shift = m_cell->cell().shift;
    after.jobTitle = m_job->text().trimmed();
    after.hours = typed.hours;
    after.from = typed.from;
    after.to = typed.to;
    return correctPost(scope().workspace.campaign(), after);
}

ChangeSet PostForm::change(WorkerId worker, QString &mistake)
{
    const Typed fields = typed(mistake);
    const auto site = worksite(worker);
    if (!site) mistake = tr("There is no worksite yet: add one under Structure first.");
    if (m_purpose == Purpose::Move && !fields.from.isValid())
        mistake = tr("Say from which day on.");
    if (!mistake.isEmpty()) return {};
    const Campaign &campaign = scope().workspace.campaign();
    const Cell cell = m_cell->cell();
    IdSource &ids = scope().workspace.ids();
    const QString job = m_job->text().trimmed();
    if (m_purpose == Purpose::Correct) return corrected(*site, fields);
    if (m_purpose == Purpose::Move)
        return moveWorker(campaign, {worker, *site, cell.unit, cell.shift, job, fields.from}, ids);
    return addPost(campaign, {worker, *site, cell.unit, cell.shift, job, fields.hours, fields.from},
                   ids);
}

}   // namespace wallchart
