// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/functionsizes.h"

#include <gtest/gtest.h>

#include <ostream>

namespace wallchart {

static void PrintTo(const FunctionSize &size, std::ostream *out)
{
    *out << size.name.toStdString() << " at " << size.firstLine << ", " << size.lines << " lines";
}

namespace {

using Sizes = std::vector<FunctionSize>;

Sizes sizesIn(const char *source)
{
    return functionSizes(QString::fromUtf8(source));
}

FunctionSize function(const char *name, int firstLine, int lines)
{
    return {QString::fromUtf8(name), firstLine, lines};
}

}   // namespace

TEST(FunctionSizes, counts_from_the_signature_to_the_closing_brace)
{
    EXPECT_EQ(sizesIn("\nint f(int a,\n      int b)\n{\n    return a;\n}\n"),
              (Sizes{function("f", 2, 5)}));
}

TEST(FunctionSizes, looks_into_namespaces_and_classes)
{
    EXPECT_EQ(
        sizesIn("namespace a::b {\nclass C final : public D {\npublic:\n"
                "    int f() const { return 1; }\nprivate:\n    void g()\n    {\n    }\n};\n}"),
        (Sizes{function("f", 4, 1), function("g", 6, 3)}));
}

TEST(FunctionSizes, braces_in_text_and_comments_do_not_count)
{
    EXPECT_EQ(sizesIn("void f()\n{\n    g(\"}\"); // }\n    g('}');\n}\nvoid h() {}"),
              (Sizes{function("f", 1, 5), function("h", 6, 1)}));
}

TEST(FunctionSizes, initialisers_of_members_are_no_bodies)
{
    EXPECT_EQ(sizesIn("A::A(int x)\n    : m_a{x}, m_b(x),\n      m_c{1, 2}\n{\n}\nint z{3};\n"),
              (Sizes{function("A::A", 1, 5)}));
}

TEST(FunctionSizes, tables_and_defaulted_members_are_no_functions)
{
    EXPECT_EQ(sizesIn("constexpr Row kRows[] = {{1, f(2)}, {3, 4}};\n"
                      "struct S { int a = g({1}); std::vector<int> b{1, 2}; };\n"
                      "enum class E { A, B };\nint last() { return 1; }"),
              (Sizes{function("last", 4, 1)}));
}

TEST(FunctionSizes, knows_templates_operators_and_trailing_returns)
{
    EXPECT_EQ(sizesIn("template <class T = int>\nT f(T x = {})\n{\n}\n"
                      "bool operator==(A a, B b)\n{\n}\n"
                      "auto g() -> std::vector<int>\n{\n}\n"),
              (Sizes{function("f", 1, 4), function("operator==", 5, 3), function("g", 8, 3)}));
}

TEST(FunctionSizes, a_lambda_counts_to_the_function_around_it_or_stands_alone)
{
    EXPECT_EQ(
        sizesIn("void f()\n{\n    auto l = [] {\n    };\n}\nconst auto k = [](int a) {\n};\n"),
        (Sizes{function("f", 1, 5), function("const auto k = [](int a)", 6, 2)}));
}

TEST(FunctionSizes, a_test_is_named_by_suite_and_case)
{
    EXPECT_EQ(sizesIn("TEST(MergeWorkers, keeps_notes)\n{\n}\n"),
              (Sizes{function("MergeWorkers.keeps_notes", 1, 3)}));
}

TEST(FunctionSizes, macros_of_several_lines_are_skipped)
{
    EXPECT_EQ(sizesIn("#define M(x) \\\n    f(x) {\nint g() {}\n"), (Sizes{function("g", 3, 1)}));
}

}   // namespace wallchart
