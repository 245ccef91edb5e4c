// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hospitalplan.h"

namespace wallchart {

namespace {

enum UnitOf {
    Icu,
    Emergency,
    Environment,
    Dietary,
    East,
    West,
    Laboratory,
    Respiratory,
    Transport,
    Radiology
};
enum ShiftOf { Day, Evening, Night };

constexpr std::array kUnits{
    PlannedUnit{"ICU", {20, 12, 16}, {0, 0, 0}, "RN|RN|RN|RN|CNA|Unit clerk", true},
    PlannedUnit{"Emergency", {24, 20, 18}, {0, 0, 1}, "RN|RN|RN|ED tech|ED tech|Registrar", true},
    PlannedUnit{"Environmental services",
                {22, 20, 16},
                {0, 0, 2},
                "Housekeeper|Housekeeper|Housekeeper|Floor tech",
                true},
    PlannedUnit{"Dietary",
                {22, 17, 7},
                {0, 0, 1},
                "Food service worker|Food service worker|Cook|Dishwasher|Cashier",
                false},
    PlannedUnit{"Med-Surg 3 East", {18, 14, 12}, {0, 0, 0}, "RN|RN|RN|CNA|CNA|Unit clerk", true},
    PlannedUnit{"Med-Surg 4 West", {17, 13, 12}, {0, 0, 0}, "RN|RN|RN|CNA|CNA|Unit clerk", true},
    PlannedUnit{
        "Laboratory", {14, 9, 7}, {0, 0, 1}, "Lab tech|Lab tech|Phlebotomist|Lab aide", false},
    PlannedUnit{"Respiratory therapy", {9, 7, 8}, {0, 0, 0}, "RT|RT|RT|RT aide", false},
    PlannedUnit{"Transport", {13, 11, 6}, {0, 1, 0}, "Transporter|Transporter|Dispatcher", true},
    PlannedUnit{
        "Radiology", {14, 8, 6}, {0, 0, 0}, "X-ray tech|X-ray tech|CT tech|Front desk", false}};

using enum LeaderState;

// The quiet cook whom everyone asks, the activist without followers and the popular joker come
// first: the classic three whom a new committee takes for each other.
constexpr std::array kCast{
    CastMember{"Lâm Thị Hoa", Dietary, Day, "Cook", 2, Proven, 13, false, "x-xxx", {}, 800},
    CastMember{"Kevin Walsh", Emergency, Day, "RN", 1, {}, 0, true, "xxxxx", {}, -1},
    CastMember{
        "Danny Kowalski", Emergency, Evening, "ED tech", 2, Disproved, 0, false, "xx---", {}, 250},
    CastMember{"Marisol Vega", Icu, Day, "RN", 2, Proven, 9, true, "xxxxx"},
    CastMember{"Amina Diallo", Icu, Evening, "RN", 2, Tested, 7, true, "xxxxx"},
    CastMember{"Priya Nair", Icu, Night, "RN", 0, Suspected, 8, false, "-----"},
    CastMember{"Darnell Wright", Emergency, Day, "RN", 1, Proven, 10, true, "xxxxx"},
    CastMember{"Nadia Benali", Emergency, Evening, "RN", 2, Confirmed, 8, false, "x-xx-"},
    CastMember{"Tendai Moyo", Emergency, Night, "RN", 3, Nominated, 12, false, "x----"},
    CastMember{"Irina Volkova", Environment, Day, "EVS lead", 2, Proven, 10, true, "xxxxx"},
    CastMember{"Lucía Ríos", Environment, Evening, "Housekeeper", 1, Tested, 7, true, "xxxxx"},
    CastMember{"Rosa Delgado", Environment, Night, "Housekeeper", 4, Tested, 11, false, "x----"},
    CastMember{"Olga Petrova", Dietary, Evening, "Cook", 4, Tested, 8, false, "x-x--"},
    CastMember{"Anita Sharma", East, Day, "RN", 1, Proven, 11, true, "xxxxx"},
    CastMember{"Trần Thị Thuý", East, Evening, "RN", 2, Confirmed, 8, true, "x-xxx"},
    CastMember{"Chioma Okafor", East, Night, "RN", 1, Tested, 7, true, "xxxxx"},
    CastMember{"Rajesh Patel", West, Day, "RN", 2, Proven, 8, true, "xxxxx"},
    CastMember{"Fatima-Zahra Idrissi", West, Night, "RN", 3, Tested, 9, false, "xxxx-"},
    CastMember{"陈美玲", Laboratory, Day, "Lab tech", 3, Nominated, 6, false, "x-x--"},
    CastMember{"Gloria Santos", Laboratory, Evening, "Phlebotomist", 1, Tested, 5, true, "xxxxx"},
    CastMember{"Natalia Orlova", Respiratory, Day, "RT", 1, Tested, 6, true, "xxxxx"},
    CastMember{"Kwame Boateng", Respiratory, Night, "RT", 1, Proven, 6, true, "xxxxx"},
    CastMember{"João Silva", Transport, Day, "Transporter", 1, Proven, 9, true, "xxxxx"},
    CastMember{"يوسف حداد", Transport, Evening, "Transporter", 1, Tested, 7, true, "x-xxx"},
    CastMember{"Patrick O’Connor", Radiology, Day, "X-ray tech", 5, Confirmed, 6, false, "-----"},
    CastMember{"Sergio Maldonado", West, Evening, "CNA", 2, Nominated, 5, false, "x-x-x"},
    CastMember{
        "Ruth Calloway", Icu, Day, "Nurse manager", 0, {}, 0, false, "-----", OutReason::Manager},
    CastMember{"Gerald Pruitt",
               Emergency,
               Day,
               "Shift supervisor",
               0,
               {},
               0,
               false,
               "-----",
               OutReason::Supervisor},
    CastMember{"Maureen Tull",
               Environment,
               Day,
               "Supervisor",
               0,
               {},
               0,
               false,
               "-----",
               OutReason::Supervisor},
    CastMember{"Alan Birch",
               Dietary,
               Day,
               "Kitchen supervisor",
               0,
               {},
               0,
               false,
               "-----",
               OutReason::Supervisor},
    CastMember{"Judith Marsh",
               Laboratory,
               Day,
               "Secretary of the director",
               0,
               {},
               0,
               false,
               "-----",
               OutReason::Confidential},
    CastMember{"Emre Yıldız",
               Transport,
               Evening,
               "Transporter",
               0,
               {},
               0,
               false,
               "xx---",
               OutReason::Left}};

constexpr std::array<PlannedTest, kTests> kTestPlan{
    PlannedTest{"Staffing petition", TestKind::Petition, 1, "Sign your name for safe staffing", 110,
                105, 190, 83, 30, 40},
    PlannedTest{"Sticker day", TestKind::StickerDay, 2, "Wear the sticker for a whole shift", 84,
                84, 168, 67, 38, 46},
    PlannedTest{"Sticker day, repeated", TestKind::StickerDay, 2,
                "Wear the sticker for a whole shift", 56, 56, 195, 76, 33, 44},
    PlannedTest{"Photo board", TestKind::PhotoBoard, 3, "Show your face on the board", 41, 35, 193,
                76, 35, 46},
    PlannedTest{"March on the boss", TestKind::March, 4, "Walk in together", 14, 14, 160, 60, 42,
                52}};

}   // namespace

std::span<const PlannedUnit> plannedUnits()
{
    return kUnits;
}
std::span<const CastMember> cast()
{
    return kCast;
}
std::span<const PlannedTest> plannedTests()
{
    return kTestPlan;
}

}   // namespace wallchart
