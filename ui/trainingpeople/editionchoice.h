// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>

#include <map>

namespace wallchart {

/// Which edition of the file is shown. Hidden while there are not two to choose from.
///
/// The newest with people in it is chosen at first. Reads each edition once, for that takes a
/// moment.
class EditionChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit EditionChoice(Workspace &workspace, QWidget *parent = nullptr);

    /// Null = there is none, or what is stored cannot be read.
    [[nodiscard]] const Edition *edition() const;
    [[nodiscard]] const StoredEdition *stored() const;
    void choose(StoredEditionId edition);
    void retranslate();

Q_SIGNALS:
    /// Another edition is shown now, or the same with another text.
    void editionChanged();

private:
    struct Read {
        QString text;
        std::optional<Edition> edition;
    };
    void follow(const Edits &edits);
    void readAll();
    void fill();
    [[nodiscard]] std::optional<StoredEditionId> usual() const;

    Workspace &m_workspace;
    std::map<StoredEditionId, Read> m_read;
    std::optional<StoredEditionId> m_chosen;
};

}   // namespace wallchart
