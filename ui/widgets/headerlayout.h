// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace wallchart {

/// One line of a title and controls, some at its start and some at its end, while they fit.
///
/// In less room buttons that can be their icon alone become that, and whatever else can be
/// narrower does; where that is not enough, there are as many lines as it takes.
class HeaderLayout final : public QLayout {
    Q_OBJECT

public:
    enum class Side {
        Title,   ///< at the start, with more room behind it
        Start,
        End
    };

    explicit HeaderLayout(QWidget *parent = nullptr);
    ~HeaderLayout() override;

    void add(QWidget *widget, Side side);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry {
        std::unique_ptr<QLayoutItem> item;
        Side side;
    };
    /// An entry with the width it gets.
    struct Placed {
        const Entry *entry;
        int width;
    };
    using Line = std::vector<Placed>;

    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    [[nodiscard]] Line shown() const;
    [[nodiscard]] int gapAfter(const Placed &placed) const;
    [[nodiscard]] int widthOf(const Line &line) const;
    [[nodiscard]] std::vector<Line> wrapped(const Line &line, int width) const;
    void place(const Line &line, const QRect &area) const;

    std::vector<Entry> m_entries;
};

}   // namespace wallchart
