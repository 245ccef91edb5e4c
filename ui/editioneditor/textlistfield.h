// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"

#include <QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace wallchart {

/// How a list of texts is reached, wherever it lies.
struct TextListAccess {
    std::function<int()> count;
    std::function<Texts &(int)> at;
    std::function<void()> add;
    std::function<void(int)> remove;
};

/// A list of texts, one a line, with a way to add and to take away.
class TextListField final : public QWidget {
    Q_OBJECT

public:
    TextListField(const QString &name, TextListAccess access, const QString &language,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    void addLine(int at);

    QString m_name;
    TextListAccess m_access;
    QString m_language;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    QToolButton *m_add;
};

/// The lists of an edition as they are reached.
[[nodiscard]] TextListAccess accessTo(std::vector<Texts> &texts);
/// `freeKey` gives the key of a comment that is added.
[[nodiscard]] TextListAccess accessTo(std::vector<BankComment> &comments,
                                      std::function<QString()> freeKey);

}   // namespace wallchart
