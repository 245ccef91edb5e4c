// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/errorsentences.h"
#include "ui/text/sentence.h"

#include <QFileInfo>

namespace wallchart {

namespace {

constexpr char kErrorContext[] = "ErrorText";

QString worded(ErrorCode code, const QStringList &args, Wording wording)
{
    const char *text = errorSentence(code.key);
    return text ? filled(wordedIn(wording, kErrorContext, text), args)
                : QString::fromLatin1(code.key);
}

}   // namespace

QString errorText(const Error &error)
{
    return worded(error.code, error.args, Wording::Translated);
}

QString englishErrorText(const Error &error)
{
    return worded(error.code, error.args, Wording::English);
}

QString problemText(const Problem &problem)
{
    return worded(problem.code, problem.args, Wording::Translated);
}

QString englishProblemText(const Problem &problem)
{
    return worded(problem.code, problem.args, Wording::English);
}

QString placeText(const Problem &problem)
{
    const QString file = QFileInfo(problem.file).fileName();
    if (problem.line == 0) return file;
    const QString line =
        QCoreApplication::translate("ErrorText", "%1, line %2").arg(file).arg(problem.line);
    if (problem.column == 0) return line;
    return QCoreApplication::translate("ErrorText", "%1, column %2").arg(line).arg(problem.column);
}

bool hasSentence(const QString &key)
{
    return errorSentence(key.toLatin1().constData()) != nullptr;
}

}   // namespace wallchart
