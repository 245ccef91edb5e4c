// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include "core/exchange/sheeterrors.h"

#include <QUtf8StringView>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace wallchart {

namespace {

constexpr qsizetype kSampleBytes = 64 * 1024;
constexpr QByteArrayView kReplacement("\xEF\xBF\xBD");

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

// The longer marks first: UTF-32LE begins like UTF-16LE.
const std::array<Mark, 5> kMarks{{{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                  {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                  {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
                                  {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
                                  {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"}}};

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// Zero bytes on one side of the pairs only, and a delimiter or line end among those pairs:
/// UTF-16 without a mark.
const char *utf16ByZeroBytes(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0) return nullptr;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSampleBytes));
    constexpr QByteArrayView kSeparators("\n\r\t,;|");
    std::array<qsizetype, 2> zeros{0, 0};
    std::array<bool, 2> hasSeparator{false, false};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] != '\0') continue;
        const auto side = static_cast<std::size_t>(i % 2);
        ++zeros[side];
        hasSeparator[side] = hasSeparator[side] || kSeparators.contains(sample[i ^ 1]);
    }
    // Scripts other than Latin have zeros beside their delimiters and line ends only.
    constexpr qsizetype kFewest = 4;
    const auto isOn = [&](std::size_t side) {
        return zeros[side] >= kFewest && zeros[side] * 100 >= sample.size() && hasSeparator[side]
               && zeros[1 - side] * 20 <= zeros[side];
    };
    if (isOn(1)) return "UTF-16LE";
    return isOn(0) ? "UTF-16BE" : nullptr;
}

/// Only the lines that say something about the encoding.
QByteArray telltaleLines(QByteArrayView bytes)
{
    QByteArray lines;
    qsizetype start = 0;
    while (start < bytes.size() && lines.size() < kSampleBytes) {
        const qsizetype end = bytes.indexOf('\n', start);
        const QByteArrayView line = bytes.sliced(start, (end < 0 ? bytes.size() : end) - start);
        const bool tells = std::any_of(line.begin(), line.end(), [](char c) { return c < 0; });
        if (tells) lines.append(line.data(), std::min(line.size(), kSampleBytes));
        if (tells) lines.append('\n');
        if (end < 0) break;
        start = end + 1;
    }
    return lines;
}

/// How many bytes follow the first of a letter in UTF-8, or -1 when none begins so.
int bytesToFollow(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte >= 0xC2 && byte <= 0xDF) return 1;
    if (byte >= 0xE0 && byte <= 0xEF) return 2;
    return byte >= 0xF0 && byte <= 0xF4 ? 3 : -1;
}

/// True for UTF-8 with a few bytes that are none, as lists have that were joined from two: no
/// other encoding has many letters that happen to be whole in UTF-8.
bool isBrokenUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] >= 0) continue;
        const int more = bytesToFollow(bytes[i]);
        int followed = 0;
        while (followed < more && i + followed + 1 < bytes.size()
               && (static_cast<unsigned char>(bytes[i + followed + 1]) & 0xC0U) == 0x80U)
            ++followed;
        const bool isWhole = more > 0 && followed == more;
        ++(isWhole ? whole : broken);
        if (isWhole) i += more;
    }
    return whole > broken;
}

/// True when words consist of letters beyond ASCII: Western names have one here and there.
bool isOfAnotherScript(QByteArrayView sample)
{
    constexpr qsizetype kFewest = 12;
    qsizetype beyond = 0;
    qsizetype ascii = 0;
    qsizetype asciiOfWord = 0;
    bool isTelling = false;
    for (const char c : sample) {
        const bool isAsciiLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        beyond += c < 0 ? 1 : 0;
        isTelling = isTelling || c < 0;
        asciiOfWord += isAsciiLetter ? 1 : 0;
        if (isAsciiLetter || c < 0) continue;
        if (isTelling) ascii += asciiOfWord;
        asciiOfWord = 0;
        isTelling = false;
    }
    return beyond >= kFewest && beyond > 2 * ascii;
}

/// Code pages that differ in signs that names do not have, and what no office writes.
bool isWestern(const QString &name)
{
    return name.startsWith(QLatin1String("ISO-8859-1")) || name == QLatin1String("windows-1252")
           || name.startsWith(QLatin1String("IBM")) || name.startsWith(QLatin1String("UTF-"));
}

/// ICU's guess where it is sure, or the words are of another script; else Windows-1252, which is
/// what offices write. Refuses another script that ICU knows nothing about.
Result<QString> guessedByIcu(QByteArrayView bytes, const QString &file)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    const QByteArray sample = telltaleLines(bytes);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()),
                   &status);
    constexpr int kSure = 45;
    constexpr int kLikely = 20;   // with words of another script
    const bool isForeign = isOfAnotherScript(sample);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < (isForeign ? count : std::min(count, 1)); ++i) {
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (!isWestern(name) && confidence >= (isForeign ? kLikely : kSure)) return name;
    }
    if (!isForeign) return QStringLiteral("windows-1252");
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c < 0; });
    return fail(kEncodingNotTold, {file, QString::number(lineAt(bytes, first - bytes.begin()))});
}

Result<QByteArray> converted(QByteArrayView bytes, const QString &encoding, const QString &file)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(
        ucnv_open(encoding.toLatin1().constData(), &status));
    if (U_FAILURE(status)) return fail(kUnknownEncoding, {file, encoding});
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    std::array<char16_t, 8192> buffer;
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    do {
        char16_t *to = buffer.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, buffer.data() + buffer.size(), &from, end, nullptr,
                       true, &status);
        utf8 += QStringView(buffer.data(), to - buffer.data()).toUtf8();
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status)) return fail(kNotATable, {file, QStringLiteral("1")});
    return utf8;
}

Result<QString> encodingOf(QByteArrayView bytes, const QString &file)
{
    if (const char *utf16 = utf16ByZeroBytes(bytes)) return QString::fromLatin1(utf16);
    const qsizetype zero = bytes.indexOf('\0');
    if (zero >= 0) return fail(kNotATable, {file, QString::number(lineAt(bytes, zero))});
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()) return QStringLiteral("UTF-8");
    if (isBrokenUtf8(bytes)) return QStringLiteral("UTF-8");
    return guessedByIcu(bytes, file);
}

/// Text has hardly any control characters; a picture renamed to .csv has.
Result<void> checkIsText(QByteArrayView utf8, const QString &file)
{
    constexpr qsizetype kAlwaysAllowed = 16;
    qsizetype controls = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 || (c >= 0x09 && c <= 0x0D)) continue;
        if (++controls > kAlwaysAllowed + utf8.size() / 200 || c == 0)
            return fail(kNotATable, {file, QString::number(lineAt(utf8, i))});
    }
    return {};
}

}   // namespace

int lineAt(QByteArrayView text, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position && i < text.size(); ++i) {
        const bool isLoneReturn = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
        if (text[i] == '\n' || isLoneReturn) ++line;
    }
    return line;
}

Result<DecodedText> decodeText(QByteArray bytes, const QString &file,
                               const std::optional<QString> &encoding)
{
    DecodedText decoded{{}, encoding.value_or(QString()), -1};
    for (const Mark &mark : kMarks) {
        if (!bytes.startsWith(mark.bytes)) continue;
        if (!encoding) decoded.encoding = QString::fromLatin1(mark.encoding);
        if (decoded.encoding.compare(QLatin1String(mark.encoding), Qt::CaseInsensitive) == 0)
            bytes.remove(0, mark.bytes.size());
        break;
    }
    if (decoded.encoding.isEmpty()) {
        const Result<QString> found = encodingOf(bytes, file);
        if (!found) return tl::unexpected(found.error());
        decoded.encoding = *found;
    }
    const bool isUtf8 = decoded.encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0;
    if (isUtf8 && QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8()) {
        decoded.utf8 = std::move(bytes);
    } else {
        Result<QByteArray> utf8 = converted(bytes, decoded.encoding, file);
        if (!utf8) return tl::unexpected(utf8.error());
        decoded.utf8 = std::move(*utf8);
        decoded.firstBad = decoded.utf8.indexOf(kReplacement);
    }
    if (const Result<void> isText = checkIsText(decoded.utf8, file); !isText)
        return tl::unexpected(isText.error());
    return decoded;
}

}   // namespace wallchart
