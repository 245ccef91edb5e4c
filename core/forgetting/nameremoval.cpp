// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/nameremoval.h"

namespace wallchart {

namespace {

const QString &blank()
{
    static const QString ellipsis = QStringLiteral("…");
    return ellipsis;
}

/// Chinese, Japanese and Korean names have no spaces; three signs are a name.
bool isWrittenWithoutSpaces(const QString &name)
{
    return name.size() >= 3 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul
                      || c.script() == QChar::Script_Hiragana
                      || c.script() == QChar::Script_Katakana;
           });
}

/// What a text may hold in its midst and still mean this person.
QStringList distinctive(const Worker &person)
{
    QStringList texts;
    for (const QString &name : {person.fullName, person.preferredName}) {
        if (name.simplified().contains(u' ') || isWrittenWithoutSpaces(name))
            texts.append(name.simplified());
    }
    for (const QString &each : person.emails + person.phones) {
        if (each.size() >= 6) texts.append(each);
    }
    return texts;
}

QString patternOf(const QString &text)
{
    const QString escaped = QRegularExpression::escape(text).replace(QStringLiteral("\\ "),
                                                                     QStringLiteral("\\s+"));
    if (isWrittenWithoutSpaces(text)) return escaped;
    return QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(escaped);
}

}   // namespace

NameRemoval::NameRemoval(const std::vector<Worker> &people, const Campaign &others)
{
    QSet<QString> shared;
    for (const Worker &other : others.all<Worker>()) {
        shared.insert(other.fullName);
        shared.insert(other.preferredName);
        for (const QString &each : other.emails + other.phones) shared.insert(each);
    }
    QStringList patterns;
    for (const Worker &person : people) {
        for (const QString &name : {person.fullName, person.preferredName, person.codeName}) {
            if (!name.isEmpty() && !shared.contains(name)) m_whole.insert(name);
        }
        for (const QString &text : distinctive(person)) {
            if (!shared.contains(text)) patterns.append(patternOf(text));
        }
    }
    m_looksInside = !patterns.isEmpty();
    m_inside = QRegularExpression(patterns.join(u'|'),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
}

QString NameRemoval::without(const QString &text) const
{
    if (text.isEmpty() || !m_looksInside) return text;
    return QString(text).replace(m_inside, blank());
}

QStringList NameRemoval::without(QStringList texts) const
{
    for (QString &text : texts) text = isName(text) ? blank() : without(text);
    return texts;
}

}   // namespace wallchart
