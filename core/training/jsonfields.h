// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/training/edition.h"

#include <QJsonObject>

namespace wallchart {

/// The mistakes in a file of JSON; each names the path of the field, such as tasks[0].check.
class JsonProblems final {
public:
    explicit JsonProblems(QString file) : m_file(std::move(file)) {}

    /// `more` follows the path in the arguments.
    void note(ErrorCode code, const QString &path, const QStringList &more = {});
    [[nodiscard]] const Problems &all() const { return m_problems; }

private:
    QString m_file;
    Problems m_problems;
};

/// Takes the members of an object one by one; what was not taken is unknown and noted by finish().
///
/// Whatever is missing or wrong is noted once, and a harmless value given in its place, so that a
/// reader goes on and finds all mistakes. Examples show what may stand in a place.
class JsonFields final {
public:
    JsonFields(const QJsonValue &value, QString path, JsonProblems &problems);

    [[nodiscard]] bool has(const char *name) const;
    /// Undefined when it is not there.
    [[nodiscard]] QJsonValue optional(const char *name);
    /// The same, but noted as missing.
    [[nodiscard]] QJsonValue required(const char *name, const char *example);

    [[nodiscard]] QString text(const char *name, const char *example);
    /// Small letters, digits and dashes.
    [[nodiscard]] QString key(const char *name);
    /// One of `allowed`.
    [[nodiscard]] QString choice(const char *name, const QStringList &allowed);
    [[nodiscard]] int wholeNumber(const char *name, int least, int most);
    /// Null when it is not there.
    [[nodiscard]] QDate date(const char *name);
    [[nodiscard]] QTime time(const char *name);
    /// A text in at least English.
    [[nodiscard]] Texts texts(const char *name);
    /// Empty when it is not there.
    [[nodiscard]] Texts optionalTexts(const char *name);
    /// Texts, each one of `allowed` unless that is empty.
    [[nodiscard]] QStringList choices(const char *name, const QStringList &allowed);
    /// The items of a list, each with its path; none when it is not there.
    [[nodiscard]] std::vector<std::pair<QJsonValue, QString>> items(const char *name);

    void note(ErrorCode code, const char *name, const QStringList &more = {});
    [[nodiscard]] QString pathOf(const QString &name) const;
    void finish();

private:
    QJsonObject m_object;
    bool m_isObject;
    QString m_path;
    JsonProblems &m_problems;
    QStringList m_taken;
};

/// Languages as tags of letters: "en", "pt_BR".
[[nodiscard]] Texts readTexts(const QJsonValue &value, const QString &path, JsonProblems &problems);

}   // namespace wallchart
