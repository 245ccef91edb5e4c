// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace wallchart {

/// Says every text in words as long as a translator's may become: to see whether there is room
/// for languages before they are translated. In use as long as it lives.
class LongWords final : public QTranslator {
    Q_OBJECT

public:
    enum class Script {
        Latin,    ///< a third to a half longer, as German is
        Arabic,   ///< in Arabic letters, which run from the right
    };
    explicit LongWords(Script script);
    ~LongWords() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;

private:
    Script m_script;
};

/// A text with more letters; what is marked up, numbered (`%1`) or a key (`&`) stays.
[[nodiscard]] QString lengthened(const QString &text);
[[nodiscard]] QString inArabicLetters(const QString &text);

}   // namespace wallchart
