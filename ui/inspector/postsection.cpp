// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/postsection.h"

#include "core/editing/intents/postintents.h"
#include "ui/inspector/factrow.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/postform.h"
#include "ui/inspector/rowlist.h"
#include "ui/inspector/sectionheading.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace wallchart {

namespace {

/// Those that hold first, the main one on top; then past ones, newest first.
std::vector<Post> postsInOrder(const Reading &reading, WorkerId worker)
{
    std::vector<Post> posts;
    for (const Post *post : reading.campaign().allWith<&Post::worker>(worker))
        posts.push_back(*post);
    const auto rank = [&](const Post &post) {
        return std::tuple(!holdsOn(reading.asOf(), post.from, post.to), !post.main);
    };
    std::stable_sort(posts.begin(), posts.end(), [&](const Post &a, const Post &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.from > b.from;
    });
    return posts;
}

QString postDates(const Post &post)
{
    if (!post.from.isValid() && !post.to.isValid()) return {};
    if (!post.to.isValid()) return PostSection::tr("since %1", "a day").arg(dayWords(post.from));
    if (!post.from.isValid())
        return PostSection::tr("until before %1", "a day").arg(dayWords(post.to));
    return PostSection::tr("from %1 until before %2", "days")
        .arg(dayWords(post.from), dayWords(post.to));
}

QString postSmallPrint(const Campaign &campaign, const Post &post)
{
    QStringList small;
    const QString cell = cellWords(campaign, {post.unit, post.shift});
    if (!cell.isEmpty()) small.append(cell);
    if (post.hours)
        small.append(PostSection::tr("%1 hours a week").arg(QLocale().toString(*post.hours)));
    const QString dates = postDates(post);
    if (!dates.isEmpty()) small.append(dates);
    return small.join(QStringLiteral(" · "));
}

}   // namespace

PostSection::PostSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent), m_none(wrappedText("caption", this)),
      m_rows(new RowList(this)), m_add(new QToolButton(this)), m_form(new PostForm(scope, this))
{
    setRole(m_add, "flat");
    m_add->setIcon(icon("plus", IconTone::Muted));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_rows, m_form})
        body().addWidget(part);
    body().addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, m_form,
            [this] { m_form->openFor(PostForm::Purpose::Add); });
    m_form->setButton(m_add);
    retranslate();
}

void PostSection::retranslate()
{
    heading().setTitle(tr("Posts"));
    m_none->setText(tr("Unassigned: nobody knows yet where."));
    m_add->setText(tr("Add post"));
    m_form->reword();
    m_shown.clear();
    m_shownWorker.reset();
}

QString PostSection::fact(const WorkerReading &worker) const
{
    const auto held = reading().postsOf(worker.worker->id);
    if (held.size() > 1) return tr("%Ln at the same time", nullptr, static_cast<int>(held.size()));
    return worker.mainPost ? cellWords(campaign(), worker.cell()) : tr("Unassigned");
}

void PostSection::fill(const WorkerReading &worker)
{
    const WorkerId id = worker.worker->id;
    if (m_shownWorker != id) m_rows->fold();
    m_form->showFor(id);
    const std::vector<Post> posts = postsInOrder(reading(), id);
    m_none->setVisible(posts.empty());
    QStringList words;
    for (const Post &post : posts)
        words.append(post.id.toString() + post.jobTitle + (post.main ? u'*' : u' ')
                     + postSmallPrint(campaign(), post));
    if (m_shownWorker == id && m_shown == words) return;
    m_shownWorker = id;
    m_shown = words;
    m_rows->setRows(static_cast<int>(posts.size()), [this, posts](int row, QWidget *parent) {
        return makeRow(posts[static_cast<std::size_t>(row)], parent);
    });
}

QWidget *PostSection::makeRow(const Post &post, QWidget *parent)
{
    auto *row = new FactRow(parent);
    const bool holds = holdsOn(reading().asOf(), post.from, post.to);
    row->setTitle(post.jobTitle.isEmpty() ? tr("Job not known") : post.jobTitle);
    row->setAtEnd(!holds      ? tr("no longer", "a post that ended or has not begun")
                  : post.main ? tr("main post")
                              : QString());
    row->setSmallPrint(postSmallPrint(campaign(), post));
    fillMenu(*row->addMenu(tr("Change this post")), post);
    return row;
}

void PostSection::fillMenu(QMenu &menu, const Post &post)
{
    const bool holds = holdsOn(reading().asOf(), post.from, post.to);
    if (holds && post.main) {
        menu.addAction(icon("arrow-right-left"), tr("Move to another place…"), this,
                       [this, id = post.id] { m_form->openFor(PostForm::Purpose::Move, id); });
    }
    if (holds && !post.main) {
        menu.addAction(tr("Make it the main post from today"), this, [this, id = post.id] {
            InspectorSection::perform(
                makeMainPost(campaign(), id, reading().asOf(), scope().workspace.ids()));
        });
    }
    menu.addAction(icon("pencil"), tr("Correct…"), this,
                   [this, id = post.id] { m_form->openFor(PostForm::Purpose::Correct, id); });
    if (!holds) return;
    menu.addAction(icon("x"), tr("Ended today"), this, [this, id = post.id] {
        InspectorSection::perform(endPost(campaign(), id, reading().asOf()));
    });
}

}   // namespace wallchart
