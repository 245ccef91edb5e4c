// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorscope.h"

#include "ui/text/errortext.h"
#include "ui/workspace/drafts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wallchart {

QString draftForm(const QString &field)
{
    return QLatin1String(kInspectorDraft) + field;
}

void FormDrafts::keep(WorkerId worker, const QString &form, const QVariantList &typed)
{
    const QJsonDocument values(QJsonArray::fromVariantList(typed));
    Drafts::of(m_workspace)
        .keep(draftForm(form), worker.toString(),
              QString::fromUtf8(values.toJson(QJsonDocument::Compact)));
}

void FormDrafts::forget(WorkerId worker, const QString &form)
{
    Drafts::of(m_workspace).forget(draftForm(form), worker.toString());
}

std::optional<QVariantList> FormDrafts::typed(WorkerId worker, const QString &form) const
{
    const auto text = Drafts::of(m_workspace).text(draftForm(form), worker.toString());
    if (!text) return std::nullopt;
    return QJsonDocument::fromJson(text->toUtf8()).array().toVariantList();
}

QString storeIn(Workspace &workspace, ChangeSet changes)
{
    const Problems problems = workspace.session().check(changes);
    if (!problems.empty()) return problemText(problems.front());
    std::optional<Error> error;
    const auto watch = QObject::connect(&workspace, &Workspace::failed, &workspace,
                                        [&](const Error &failed) { error = failed; });
    workspace.perform(std::move(changes));
    QObject::disconnect(watch);
    return error ? errorText(*error) : QString();
}

}   // namespace wallchart
