// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/drafts.h"

#include <QFutureWatcher>

namespace wallchart {

Drafts &Drafts::of(Workspace &workspace)
{
    auto *known = workspace.findChild<Drafts *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Drafts(workspace);
}

Drafts::Drafts(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    // Drafts that cannot be read are no reason to keep people from their campaign.
    for (Draft &draft : workspace.drafts().waiting().value_or(std::vector<Draft>()))
        m_waiting.emplace(Key{draft.form, draft.subject}, std::move(draft));
    connect(&workspace, &Workspace::changed, this, &Drafts::follow);
}

std::optional<QString> Drafts::text(const QString &form, const QString &subject) const
{
    const auto found = m_waiting.find({form, subject});
    return found == m_waiting.end() ? std::nullopt : std::optional(found->second.text);
}

std::optional<Draft> Drafts::latest() const
{
    const auto found = std::max_element(m_waiting.begin(), m_waiting.end(),
                                        [](const auto &one, const auto &other) {
                                            return one.second.savedAt < other.second.savedAt;
                                        });
    return found == m_waiting.end() ? std::nullopt : std::optional(found->second);
}

void Drafts::keep(const QString &form, const QString &subject, const QString &text)
{
    if (m_closed || m_workspace.isReadOnly() || this->text(form, subject) == text) return;
    const Draft draft{form, subject, text, m_workspace.now()};
    m_waiting.insert_or_assign({form, subject}, draft);
    watch(m_workspace.drafts().keep(draft));
}

void Drafts::forget(const QString &form, const QString &subject)
{
    if (m_closed || m_waiting.erase({form, subject}) == 0) return;
    watch(m_workspace.drafts().forget(form, subject));
}

void Drafts::watch(QFuture<Result<void>> storing)
{
    m_storing = std::move(storing);
    // A watcher goes with this; a continuation could run when this is gone already.
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) judge(watcher->result());
    });
    watcher->setFuture(m_storing);
}

void Drafts::judge(const Result<void> &stored)
{
    // Once is enough: the next try comes with the next words.
    if (!stored && !m_failed) Q_EMIT m_workspace.failed(stored.error());
    m_failed = !stored;
}

void Drafts::flush()
{
    if (m_closed) return;
    Q_EMIT flushWanted();
    m_storing.waitForFinished();
}

void Drafts::closeForLock()
{
    flush();
    m_closed = true;
}

void Drafts::follow(const Edits &edits)
{
    for (const Edit<Worker> &edit : edits.of<Worker>()) {
        if (edit.after) continue;
        const QString gone = edit.id().toString();
        std::vector<QString> forms;
        for (const auto &[key, draft] : m_waiting) {
            if (key.second == gone) forms.push_back(key.first);
        }
        for (const QString &form : forms) forget(form, gone);
    }
}

}   // namespace wallchart
