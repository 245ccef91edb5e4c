// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/textwrap.h"

#include <QTextBoundaryFinder>

namespace wallchart {

namespace {

std::vector<qsizetype> clusterEnds(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<qsizetype> ends;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        ends.push_back(at);
    return ends;
}

/// The length of the longest start of `text` that fits with `tail` behind it; 0 when none does.
qsizetype fittingLength(const QString &text, const QString &tail, double width,
                        const TextStyle &style, const TextMeasurer &measurer)
{
    const std::vector<qsizetype> ends = clusterEnds(text);
    const auto beyond = std::partition_point(ends.begin(), ends.end(), [&](qsizetype end) {
        return measurer.width(text.left(end) + tail, style) <= width;
    });
    return beyond == ends.begin() ? 0 : *(beyond - 1);
}

/// Adds a word that is wider than a line, in pieces; the last piece stays open in `line`.
void breakWord(QString word, QString &line, QStringList &lines, double width,
               const TextStyle &style, const TextMeasurer &measurer)
{
    if (!line.isEmpty()) lines.append(line);
    while (!word.isEmpty() && measurer.width(word, style) > width) {
        qsizetype length = fittingLength(word, QString(), width, style, measurer);
        if (length == 0) length = clusterEnds(word).front();
        if (length == word.size()) break;
        lines.append(word.left(length));
        word = word.mid(length);
    }
    line = word;
}

}   // namespace

QString elided(const QString &text, double width, const TextStyle &style,
               const TextMeasurer &measurer)
{
    if (measurer.width(text, style) <= width) return text;
    const QString dots(QChar(0x2026));
    const qsizetype length = fittingLength(text, dots, width, style, measurer);
    if (length > 0) return text.left(length).trimmed() + dots;
    return measurer.width(dots, style) <= width ? dots : QString();
}

QStringList wrapped(const QString &text, double width, const TextStyle &style,
                    const TextMeasurer &measurer)
{
    const QString plain = text.simplified();
    if (plain.isEmpty()) return {};
    if (measurer.width(plain, style) <= width) return {plain};
    QStringList lines;
    QString line;
    for (const QString &word : plain.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (measurer.width(longer, style) <= width) {
            line = longer;
        } else if (measurer.width(word, style) <= width) {
            lines.append(line);
            line = word;
        } else {
            breakWord(word, line, lines, width, style, measurer);
        }
    }
    lines.append(line);
    return lines;
}

bool wordsFit(const QString &text, double width, const TextStyle &style,
              const TextMeasurer &measurer)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return measurer.width(word, style) <= width; });
}

}   // namespace wallchart
