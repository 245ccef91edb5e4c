// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/personnames.h"

#include <array>
#include <iterator>

namespace wallchart {

namespace {

/// Common first and last names of a language, separated by spaces.
struct NameList {
    const char *language;
    int share;   ///< of all people, per mille
    bool familyFirst;
    const char *joint;   ///< between the two names
    const char *firsts;
    const char *lasts;
};

constexpr std::array kNameLists{
    NameList{
        "en", 300, false, " ",
        "Alisha Andre Brenda Brian Caleb Dana Denise Derek Donna Eric Grace Hannah Holly Isaac Jamal Janelle "
        "Jerome Keisha Latoya Leon Marcus Megan Monique Naomi Owen Rachel Sheila Tanya Terrence Tiffany Tyrone Wendy",
        "Adams Baker Bennett Brooks Carter Coleman Collins Dixon Ellis Foster Franklin Garner Hayes Holloway Hughes "
        "Jenkins Lawson Mercer Murphy Norris Parker Price Quinn Reed Sawyer Shaw Sutton Tucker Vance Watts Webb"},
    NameList{
        "es", 180, false, " ",
        "Adriana Alejandro Andrés Beatriz Camila Carmen Diego Elena Esteban Fernanda Gabriela Héctor Inés Iván "
        "Joaquín José Lorena Luz Mateo Óscar Paola Raúl Rocío Sofía Tomás Verónica Ximena",
        "Aguilar Bermúdez Cabrera Castaño Duarte Espinosa Fuentes Gómez González Ibáñez Lozano Mejía Núñez Ortega "
        "Peña Pineda Quiñones Rojas Salazar Téllez Villanueva Zúñiga"},
    NameList{
        "tl", 90, false, " ",
        "Analyn Arnel Benigno Cherry Dalisay Edgar Jocelyn Jun Ligaya Maricel Noel Rodel Rowena Teodoro",
        "Aquino Bautista Dizon Estrella Lacson Macapagal Magsaysay Manalo Panganiban Reyes Santos Tolentino"},
    NameList{
        "pt", 60, false, " ",
        "Antônio Beatriz Conceição Fábio Inês Joana Luís Márcia Nélson Rita Sebastião Thaís",
        "Araújo Brandão Conceição Esteves Falcão Guimarães Leitão Magalhães Nóbrega Simões Vilaça"},
    NameList{
        "pl", 50, false, " ",
        "Agnieszka Bożena Grażyna Jakub Jerzy Łukasz Małgorzata Paweł Stanisław Wojciech Zofia",
        "Dąbrowska Jabłoński Kłos Krawczyk Lewandowska Mazur Nowak Pająk Wójcik Zając Żuk"},
    NameList{"ru", 50, false, " ",
             "Алексей Анна Борис Вера Дмитрий Екатерина Жанна Игорь Лариса Максим Надежда Юрий",
             "Белых Гончаренко Коваленко Литвиненко Мороз Савченко Седых Ткаченко Черных Шевченко"},
    NameList{"vi", 60, true, " ",
             "Anh Bình Dũng Hạnh Hiền Hùng Lan Linh Minh Ngọc Phương Quỳnh Thảo Thuỷ Tuấn Xuân",
             "Bùi Đặng Đỗ Hoàng Huỳnh Lê Ngô Nguyễn Phạm Trần Trịnh Vũ"},
    NameList{"zh", 50, true, "", "伟 芳 娜 秀英 敏 静 丽 强 磊 洋 艳 勇 杰 娟 涛 明 超 秀兰 霞 平",
             "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙"},
    NameList{"ar", 50, false, " ",
             "أحمد أمل بلال رانيا زينب سامي سلمى طارق عمر فاطمة كريم ليلى مريم نور هدى يوسف",
             "الحسن الخوري الشامي العلي بركات حداد حمدان خليل درويش سليمان صالح قاسم منصور نصار"},
    NameList{"hi", 50, false, " ",
             "अनिल आशा ऋतु कविता किरण गीता दीपक नेहा प्रिया मीना मोहन राजेश रेखा विजय संजय सुनीता",
             "गुप्ता चौहान जोशी त्रिपाठी दास पटेल प्रसाद मिश्रा यादव वर्मा शर्मा सिंह"},
    NameList{"am", 30, false, " ",
             "Abeba Almaz Dawit Eyerusalem Girma Hirut Kebede Meseret Selam Yonas",
             "Alemu Bekele Desta Gebre Haile Lemma Mekonnen Tadesse Wolde Worku"},
    NameList{"fr", 30, false, " ",
             "Aïssatou Cédric Désirée Élodie Geneviève Jean-Baptiste Lovelie Mamadou Noémie René",
             "Béliveau Célestin Dorvil Étienne François Lafrenière N’Diaye Pélissier Traoré"},
};

/// The names of one language, split once.
struct SplitList {
    const NameList *list;
    QStringList firsts;
    QStringList lasts;
};

std::vector<SplitList> splitLists()
{
    const auto split = [](const char *names) {
        return QString::fromUtf8(names).split(QLatin1Char(' '));
    };
    std::vector<SplitList> lists;
    for (const NameList &list : kNameLists)
        lists.push_back({&list, split(list.firsts), split(list.lasts)});
    return lists;
}

const SplitList &chooseList(RandomNumbers &random)
{
    static const std::vector<SplitList> lists = splitLists();
    int left = random.between(0, 999);
    for (const SplitList &each : lists) {
        if ((left -= each.list->share) < 0) return each;
    }
    return lists.front();
}

}   // namespace

PersonName PersonNames::any(RandomNumbers &random)
{
    const SplitList &lists = chooseList(random);
    const QString first = lists.firsts[static_cast<qsizetype>(
        random.below(static_cast<std::size_t>(lists.firsts.size())))];
    const QString last = lists.lasts[static_cast<qsizetype>(
        random.below(static_cast<std::size_t>(lists.lasts.size())))];
    const QString joint = QString::fromUtf8(lists.list->joint);
    return {lists.list->familyFirst ? last + joint + first : first + joint + last,
            QString::fromLatin1(lists.list->language)};
}

PersonName PersonNames::next(RandomNumbers &random)
{
    constexpr int kTries = 10000;   // there are about 3 600 names
    PersonName name = any(random);
    for (int i = 0; i < kTries && m_taken.contains(name.fullName); ++i) name = any(random);
    m_taken.insert(name.fullName);
    return name;
}

}   // namespace wallchart
