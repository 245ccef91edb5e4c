// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/functionsizes.h"

#include "tests/architecture/blankedcode.h"

#include <QRegularExpression>

namespace wallchart {

namespace {

enum class Opens { Scope, Function, Initializer };

QString withoutPreprocessor(const QString &code)
{
    static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)"),
                                              QRegularExpression::MultilineOption);
    QString result = code;
    auto it = directive.globalMatch(code);
    while (it.hasNext()) {
        const auto match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (result[i] != u'\n') result[i] = u' ';
        }
    }
    return result;
}

/// Cuts template parameters, so that their `class` and `=` mislead nobody.
QString withoutTemplateParameters(QString head)
{
    static const QRegularExpression start(QStringLiteral(R"(\btemplate\s*<)"));
    for (auto match = start.match(head); match.hasMatch(); match = start.match(head)) {
        qsizetype end = match.capturedEnd();
        for (int depth = 1; end < head.size() && depth > 0; ++end) {
            if (head[end] == u'<') ++depth;
            if (head[end] == u'>') --depth;
        }
        head.remove(match.capturedStart(), end - match.capturedStart());
    }
    return head;
}

/// What of the head stands outside all parentheses; a pair of them stays as `()`.
QString outsideParentheses(const QString &head)
{
    QString outside;
    int depth = 0;
    for (const QChar c : head) {
        if (c == u')') --depth;
        if (depth == 0) outside += c;
        if (c == u'(') ++depth;
    }
    return outside;
}

Opens whatOpens(const QString &fullHead)
{
    static const QRegularExpression scope(QStringLiteral(
        R"(^\s*(?:inline\s+|export\s+|typedef\s+|\[\[[^\]]*\]\]\s*)*(?:(?:namespace|class|struct|union|enum)\b|extern\s*"))"));
    static const QRegularExpression lambda(QStringLiteral(R"(=\s*\[[^\]]*\]\s*(?:\(\))?[^=]*$)"));
    static const QRegularExpression memberInitializer(
        QStringLiteral(R"(\)[^:]*[^:]:(?!:).*[\w>]\s*$)"));
    const QString head = outsideParentheses(withoutTemplateParameters(fullHead));
    if (scope.match(head).hasMatch()) return Opens::Scope;
    if (head.contains(u'=') && !head.contains(QLatin1String("operator"))) {
        return lambda.match(head).hasMatch() ? Opens::Function : Opens::Initializer;
    }
    if (!head.contains(u')')) return Opens::Initializer;
    static const QRegularExpression newline(QStringLiteral(R"(\s+)"));
    QString oneLine = head;
    oneLine.replace(newline, QStringLiteral(" "));
    return memberInitializer.match(oneLine).hasMatch() ? Opens::Initializer : Opens::Function;
}

/// `Suite.name` of a test, else the last words before the parameters.
QString nameIn(const QString &fullHead)
{
    static const QRegularExpression test(
        QStringLiteral(R"(\b(?:TEST|TEST_F|TEST_P|RC_GTEST_PROP)\(\s*(\w+)\s*,\s*(\w+))"));
    static const QRegularExpression name(
        QStringLiteral(R"(((?:[\w~]+(?:<[^()]*>)?::)*(?:operator[^(]*|operator\(\)|~?\w+))\s*\()"));
    const auto asTest = test.match(fullHead);
    if (asTest.hasMatch()) return asTest.captured(1) + u'.' + asTest.captured(2);
    const QString head = withoutTemplateParameters(fullHead);
    const auto match = name.match(head);
    return match.hasMatch() ? match.captured(1).trimmed() : head.simplified();
}

/// Reads the file from brace to brace.
class BraceReader final {
public:
    explicit BraceReader(const QString &source) : m_code(withoutPreprocessor(blankedCode(source)))
    {
    }

    std::vector<FunctionSize> read()
    {
        for (; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code[m_at];
            if (c == u'{') open();
            else if (c == u'}') m_headStart = m_at + 1;
            else if (c == u';' && m_parentheses == 0) m_headStart = m_at + 1;
            else if (c == u'(') ++m_parentheses;
            else if (c == u')') --m_parentheses;
        }
        return std::move(m_functions);
    }

private:
    void open()
    {
        const QString head = currentHead();
        const Opens opens = m_parentheses > 0 ? Opens::Initializer : whatOpens(head);
        if (opens == Opens::Scope) {
            m_headStart = m_at + 1;
            return;
        }
        const qsizetype start = m_headStart;
        const qsizetype close = matchingBrace();
        if (opens == Opens::Function) note(head, start, close);
        m_at = close;
        if (opens == Opens::Function) m_headStart = close + 1;
    }

    /// The text before the brace, without the label of an access section.
    [[nodiscard]] QString currentHead()
    {
        static const QRegularExpression access(
            QStringLiteral(R"(^\s*(?:public|protected|private)\s*:(?!:))"));
        QString head = m_code.mid(m_headStart, m_at - m_headStart);
        const auto match = access.match(head);
        if (match.hasMatch()) {
            m_headStart += match.capturedEnd();
            head = head.mid(match.capturedEnd());
        }
        return head;
    }

    [[nodiscard]] qsizetype matchingBrace() const
    {
        int depth = 0;
        for (qsizetype i = m_at; i < m_code.size(); ++i) {
            if (m_code[i] == u'{') ++depth;
            if (m_code[i] == u'}' && --depth == 0) return i;
        }
        return m_code.size() - 1;
    }

    void note(const QString &head, qsizetype start, qsizetype close)
    {
        while (start < close && m_code[start].isSpace()) ++start;
        const int first = lineOf(start);
        m_functions.push_back({nameIn(head), first, lineOf(close) - first + 1});
    }

    [[nodiscard]] int lineOf(qsizetype position) const
    {
        return static_cast<int>(QStringView(m_code).left(position).count(u'\n')) + 1;
    }

    QString m_code;
    qsizetype m_at = 0;
    qsizetype m_headStart = 0;
    int m_parentheses = 0;
    std::vector<FunctionSize> m_functions;
};

}   // namespace

std::vector<FunctionSize> functionSizes(const QString &source)
{
    return BraceReader(source).read();
}

}   // namespace wallchart
