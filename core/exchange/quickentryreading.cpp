// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quickentryreading.h"

#include "core/query/foldedname.h"

namespace wallchart {

namespace {

constexpr int kMostPeopleInCell = 10'000'000;
const QString kOpenSign = QStringLiteral("?");

bool isEntryComma(QChar sign)
{
    return sign == u',' || sign == u'،' || sign == u'，' || sign == u'、';
}

bool isEntryColon(QChar sign)
{
    return sign == u':' || sign == u'：';
}

/// The same text without the white space at its ends; the column moves along.
TypedText trimmedText(const QString &text, int column)
{
    qsizetype begin = 0;
    while (begin < text.size() && text[begin].isSpace()) ++begin;
    return {text.mid(begin).trimmed(), column + static_cast<int>(begin)};
}

/// The parts between separators that stand in no brackets.
template <class IsSeparator>
std::vector<TypedText> partsOf(const TypedText &whole, IsSeparator isSeparator)
{
    std::vector<TypedText> parts;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype at = 0; at <= whole.text.size(); ++at) {
        const bool atEnd = at == whole.text.size();
        if (!atEnd && whole.text[at] == u'(') ++depth;
        if (!atEnd && whole.text[at] == u')') depth = std::max(0, depth - 1);
        if (!atEnd && (depth > 0 || !isSeparator(whole.text[at]))) continue;
        parts.push_back(
            trimmedText(whole.text.mid(begin, at - begin), whole.column + static_cast<int>(begin)));
        begin = at + 1;
    }
    return parts;
}

/// A whole number in digits of any script, or none.
std::optional<int> numberIn(const QString &text)
{
    int number = 0;
    for (const QChar sign : text) {
        if (sign.digitValue() < 0 || number > kMostPeopleInCell) return std::nullopt;
        number = number * 10 + sign.digitValue();
    }
    return text.isEmpty() || number > kMostPeopleInCell ? std::nullopt : std::optional(number);
}

class QuickEntryReader {
public:
    explicit QuickEntryReader(const std::vector<OutWord> &outWords) : m_outWords(outWords) {}

    void readLine(const QString &line);
    [[nodiscard]] TypedEntry finish() { return std::move(m_entry); }

private:
    void readCell(const TypedText &text);
    void readPeople(const TypedText &text);
    void readPerson(const TypedText &text);
    bool takeMark(TypedPerson &person, QString &rest, int column);
    bool takeReason(TypedPerson &person, QString &rest, int column);
    [[nodiscard]] std::optional<OutReason> reasonOf(const QString &word) const;
    void complain(ErrorCode code, const TypedText &where);

    const std::vector<OutWord> &m_outWords;
    TypedEntry m_entry;
    int m_line = 0;
};

void QuickEntryReader::complain(ErrorCode code, const TypedText &where)
{
    m_entry.problems.push_back({code, {where.text}, {}, m_line, where.column});
}

void QuickEntryReader::readLine(const QString &line)
{
    ++m_line;
    const qsizetype comment = line.indexOf(u'#');
    const QString text = comment < 0 ? line : line.left(comment);
    if (text.trimmed().isEmpty()) return;
    const auto colon = std::find_if(text.begin(), text.end(), isEntryColon);
    const auto length = static_cast<int>(std::distance(text.begin(), colon));
    if (colon == text.end() && !text.contains(u'/')) {
        readPeople({text, 1});
        return;
    }
    readCell(trimmedText(text.left(length), 1));
    if (colon != text.end()) readPeople({text.mid(length + 1), length + 2});
}

void QuickEntryReader::readCell(const TypedText &text)
{
    TypedCell cell{.line = m_line};
    TypedText place = text;
    if (place.text.endsWith(u')')) {
        const qsizetype open = place.text.lastIndexOf(u'(');
        const TypedText inside{place.text.mid(open + 1).chopped(1),
                               place.column + static_cast<int>(open) + 1};
        cell.headCount = open < 0 ? std::nullopt : numberIn(inside.text.trimmed());
        if (!cell.headCount) complain(kEntryNoHeadCount, inside);
        place.text = place.text.left(std::max<qsizetype>(0, open)).trimmed();
    }
    for (TypedText &part : partsOf(place, [](QChar sign) { return sign == u'/'; })) {
        if (part.text.isEmpty()) part.text = kOpenSign;
        part.text = part.text.simplified();
        cell.path.push_back(std::move(part));
    }
    m_entry.cells.push_back(std::move(cell));
}

void QuickEntryReader::readPeople(const TypedText &text)
{
    for (const TypedText &part : partsOf(text, isEntryComma)) {
        if (!part.text.isEmpty()) readPerson(part);
    }
}

void QuickEntryReader::readPerson(const TypedText &text)
{
    QString arrows = text.text;
    arrows.replace(QStringLiteral("->"), QStringLiteral("\u2192 "));   // as long as before
    std::vector<TypedText> parts = partsOf({arrows, text.column},
                                           [](QChar sign) { return sign == QChar(0x2192); });
    TypedPerson person{.name = {}, .line = m_line, .column = parts.front().column};
    QString rest = parts.front().text;
    while (takeMark(person, rest, parts.front().column)) rest = rest.trimmed();
    person.name = rest.simplified();
    if (person.name.isEmpty()) {
        complain(kEntryWithoutName, text);
        return;
    }
    for (std::size_t at = 1; at < parts.size(); ++at) {
        while (parts[at].text.endsWith(u'*')) parts[at].text.chop(1);
        parts[at].text = parts[at].text.simplified();
        if (!parts[at].text.isEmpty()) person.follows.push_back(std::move(parts[at]));
    }
    if (m_entry.cells.empty()) complain(kEntryWithoutCell, {person.name, person.column});
    else m_entry.cells.back().people.push_back(std::move(person));
}

/// Takes a star, a digit or a reason off the end of `rest`; false when a name ends it.
bool QuickEntryReader::takeMark(TypedPerson &person, QString &rest, int column)
{
    if (rest.endsWith(u'*')) {
        ++person.stars;
        rest.chop(1);
        return true;
    }
    if (rest.endsWith(u')')) return takeReason(person, rest, column);
    qsizetype begin = rest.size();
    while (begin > 0 && rest[begin - 1].digitValue() >= 0) --begin;
    const bool standsAlone = begin == 0 || rest[begin - 1].isSpace() || rest[begin - 1] == u'*';
    const auto number = numberIn(rest.mid(begin));
    if (!number || !standsAlone || person.level) return false;
    person.level = number;
    person.levelColumn = column + static_cast<int>(begin);
    rest.truncate(begin);
    return true;
}

bool QuickEntryReader::takeReason(TypedPerson &person, QString &rest, int column)
{
    const qsizetype open = rest.lastIndexOf(u'(');
    if (open < 0) return false;
    const QString word = rest.mid(open + 1).chopped(1).trimmed();
    person.out = reasonOf(word);
    if (!person.out) complain(kEntryNoReason, {word, column + static_cast<int>(open) + 1});
    rest.truncate(open);
    return true;
}

std::optional<OutReason> QuickEntryReader::reasonOf(const QString &word) const
{
    const QString wanted = foldedName(word);
    for (const auto &[reason, key] : EnumKeys<OutReason>::all) {
        if (wanted == QLatin1String(key)) return reason;
    }
    for (const OutWord &known : m_outWords) {
        if (wanted == foldedName(known.word)) return known.reason;
    }
    return std::nullopt;
}

}   // namespace

TypedEntry readQuickEntry(const QString &text, const std::vector<OutWord> &outWords)
{
    QuickEntryReader reader(outWords);
    for (const QString &line : text.split(u'\n')) reader.readLine(line);
    return reader.finish();
}

}   // namespace wallchart
