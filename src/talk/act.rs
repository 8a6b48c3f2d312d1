//! What a button asks for, and the few bytes that say so.
//! Ids travel as six bytes of their hash: ids are never used again for another meaning, so an old button never means something else.

use super::{look::Look, meet::Meet};
use crate::{kb::id::Short, text::Lang};
use jiff::civil::Date;

/// What a person asks the service to do, by button, command or word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Menu,
    Back,
    Languages,
    Speak(Lang),
    Person,
    Topics {
        page: u8,
    },
    Topic {
        id: Short,
        page: u8,
    },
    Guide {
        id: Short,
        page: u8,
    },
    Sources {
        id: Short,
    },
    Tree {
        id: Short,
    },
    Answer {
        case: u16,
        question: Short,
        option: Short,
    },
    DoNotKnow {
        case: u16,
        question: Short,
    },
    Country {
        case: u16,
        question: Short,
        code: [u8; 2],
    },
    CountriesDone {
        case: u16,
        question: Short,
    },
    DateIs {
        case: u16,
        question: Short,
        year: i16,
        month: i8,
        day: i8,
    },
    Reask {
        case: u16,
        question: Short,
    },
    Answers,
    Result,
    TakeAway,
    Why {
        route: Short,
    },
    Cases,
    Case {
        number: u16,
    },
    Remind {
        route: Short,
        rule: Short,
    },
    Helped {
        guide: Short,
        yes: bool,
    },
    Book {
        topic: Option<Short>,
    },
    Times {
        page: u8,
    },
    Days,
    Day {
        date: Date,
    },
    Slot {
        adviser: Short,
        starts: i64,
    },
    Confirm {
        way: u8,
    },
    LetGo,
    /// Something around a meeting.
    Meet(Meet),
    Zone,
    Bookings,
    Booking {
        code: String,
    },
    Move {
        code: String,
    },
    CancelBooking {
        code: String,
    },
    CancelSure {
        code: String,
    },
    /// The invitation by mail, too.
    Mail {
        code: String,
    },
    Help,
    Privacy,
    Export,
    Erase,
    EraseSure,
    StartOver,
    StartOverSure,
    Quiet,
    Feedback,
    /// Something of the shelf.
    Shelf(Look),
    /// To a human: the card, the agreement, the place in the queue, out of it again, and back from the talk.
    HandOver,
    HandOverSure,
    Waiting,
    LeaveQueue,
    Release,
    /// The offices that serve here, and one of them.
    Offices,
    Office {
        id: Short,
    },
    /// Go on elsewhere: a code, or word that it did not work.
    Carry,
    CarryFailed,
}

impl Act {
    /// Whether an older screen's button may still do this: it only shows something, and showing it twice harms nobody.
    pub fn only_shows(&self) -> bool {
        matches!(
            self,
            Self::Menu
                | Self::Languages
                | Self::Speak(_)
                | Self::Person
                | Self::Topics { .. }
                | Self::Topic { .. }
                | Self::Guide { .. }
                | Self::Sources { .. }
                | Self::Cases
                | Self::Bookings
                | Self::Booking { .. }
                | Self::Help
                | Self::Privacy
                | Self::Shelf(_)
                | Self::HandOver
                | Self::Waiting
                | Self::Offices
        )
    }

    /// Whether it is about times and bookings, so that the turn must know which times are taken.
    pub fn is_of_booking(&self) -> bool {
        matches!(
            self,
            Self::Book { .. }
                | Self::Times { .. }
                | Self::Days
                | Self::Day { .. }
                | Self::Slot { .. }
                | Self::Confirm { .. }
                | Self::LetGo
                | Self::Meet(_)
                | Self::Zone
                | Self::Bookings
                | Self::Booking { .. }
                | Self::Move { .. }
                | Self::CancelBooking { .. }
                | Self::CancelSure { .. }
                | Self::Mail { .. }
        )
    }

    /// The bytes of a button.
    pub fn encode(&self) -> Vec<u8> {
        let mut b = Vec::with_capacity(16);
        match self {
            Self::Menu => b.push(0),
            Self::Back => b.push(1),
            Self::Languages => b.push(2),
            Self::Speak(l) => {
                b.push(3);
                b.extend(l.code().bytes());
            }
            Self::Person => b.push(4),
            Self::Topics { page } => b.extend([5, *page]),
            Self::Topic { id, page } => one(&mut b, 6, *id, &[*page]),
            Self::Guide { id, page } => one(&mut b, 7, *id, &[*page]),
            Self::Sources { id } => one(&mut b, 8, *id, &[]),
            Self::Tree { id } => one(&mut b, 9, *id, &[]),
            Self::Answer { case, question, option } => of_case(&mut b, 10, *case, *question, option),
            Self::DoNotKnow { case, question } => of_case(&mut b, 11, *case, *question, &[]),
            Self::Country { case, question, code } => of_case(&mut b, 12, *case, *question, code),
            Self::CountriesDone { case, question } => of_case(&mut b, 13, *case, *question, &[]),
            Self::DateIs { case, question, year, month, day } => {
                let [y0, y1] = year.to_be_bytes();
                of_case(&mut b, 14, *case, *question, &[y0, y1, month.unsigned_abs(), day.unsigned_abs()]);
            }
            Self::Reask { case, question } => of_case(&mut b, 15, *case, *question, &[]),
            Self::Answers => b.push(16),
            Self::Result => b.push(17),
            Self::Why { route } => one(&mut b, 18, *route, &[]),
            Self::Cases => b.push(19),
            Self::Case { number } => {
                b.push(20);
                b.extend(number.to_be_bytes());
            }
            Self::Remind { route, rule } => one(&mut b, 21, *route, rule),
            Self::Helped { guide, yes } => one(&mut b, 22, *guide, &[u8::from(*yes)]),
            Self::Book { topic: None } => b.push(23),
            Self::Book { topic: Some(t) } => one(&mut b, 24, *t, &[]),
            Self::Times { page } => b.extend([25, *page]),
            Self::Days => b.push(26),
            Self::Day { date } => {
                b.push(27);
                b.extend(date.year().to_be_bytes());
                b.extend([date.month().unsigned_abs(), date.day().unsigned_abs()]);
            }
            Self::Slot { adviser, starts } => one(&mut b, 28, *adviser, &starts.to_be_bytes()),
            Self::Confirm { way } => b.extend([29, *way]),
            Self::LetGo => b.push(30),
            Self::Zone => b.push(31),
            Self::Bookings => b.push(32),
            Self::Booking { code } => text(&mut b, 33, code),
            Self::Move { code } => text(&mut b, 34, code),
            Self::CancelBooking { code } => text(&mut b, 35, code),
            Self::CancelSure { code } => text(&mut b, 36, code),
            Self::Help => b.push(37),
            Self::Privacy => b.push(38),
            Self::Export => b.push(39),
            Self::Erase => b.push(40),
            Self::EraseSure => b.push(41),
            Self::StartOver => b.push(42),
            Self::StartOverSure => b.push(43),
            Self::Quiet => b.push(44),
            Self::Feedback => b.push(45),
            Self::TakeAway => b.push(46),
            Self::Shelf(look) => {
                b.push(47);
                b.extend(look.encode());
            }
            Self::HandOver => b.push(64),
            Self::HandOverSure => b.push(65),
            Self::Waiting => b.push(66),
            Self::LeaveQueue => b.push(67),
            Self::Release => b.push(68),
            Self::Carry => b.push(69),
            Self::CarryFailed => b.push(70),
            Self::Offices => b.push(71),
            Self::Office { id } => one(&mut b, 72, *id, &[]),
            Self::Meet(meet) => {
                b.push(80);
                meet.encode(&mut b);
            }
            Self::Mail { code } => text(&mut b, 90, code),
        }
        b
    }

    /// Reads the bytes of a button; none when an unknown (newer or older) version wrote them.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (&kind, rest) = bytes.split_first()?;
        Some(match (kind, rest) {
            (0, []) => Self::Menu,
            (1, []) => Self::Back,
            (2, []) => Self::Languages,
            (3, code) => Self::Speak(std::str::from_utf8(code).ok()?.parse().ok()?),
            (4, []) => Self::Person,
            (5, [page]) => Self::Topics { page: *page },
            (6, r) => with_page(r).map(|(id, page)| Self::Topic { id, page })?,
            (7, r) => with_page(r).map(|(id, page)| Self::Guide { id, page })?,
            (8, r) => Self::Sources { id: r.try_into().ok()? },
            (9, r) => Self::Tree { id: r.try_into().ok()? },
            (10, r) => {
                let (case, question, rest) = case_of(r)?;
                Self::Answer { case, question, option: rest.try_into().ok()? }
            }
            (11, r) => case_of(r).map(|(case, question, _)| Self::DoNotKnow { case, question })?,
            (12, r) => {
                let (case, question, rest) = case_of(r)?;
                Self::Country { case, question, code: rest.try_into().ok()? }
            }
            (13, r) => case_of(r).map(|(case, question, _)| Self::CountriesDone { case, question })?,
            (14, r) => {
                let (case, question, rest) = case_of(r)?;
                let [y0, y1, m, d] = rest else { return None };
                Self::DateIs {
                    case,
                    question,
                    year: i16::from_be_bytes([*y0, *y1]),
                    month: i8::try_from(*m).ok()?,
                    day: i8::try_from(*d).ok()?,
                }
            }
            (15, r) => case_of(r).map(|(case, question, _)| Self::Reask { case, question })?,
            (16, []) => Self::Answers,
            (17, []) => Self::Result,
            (18, r) => Self::Why { route: r.try_into().ok()? },
            (19, []) => Self::Cases,
            (20, r) => Self::Case { number: u16::from_be_bytes(r.try_into().ok()?) },
            (21, r) => Self::Remind { route: r.get(..6)?.try_into().ok()?, rule: r.get(6..)?.try_into().ok()? },
            (22, r) => with_page(r).map(|(guide, yes)| Self::Helped { guide, yes: yes != 0 })?,
            (23, []) => Self::Book { topic: None },
            (24, r) => Self::Book { topic: Some(r.try_into().ok()?) },
            (25, [page]) => Self::Times { page: *page },
            (26, []) => Self::Days,
            (27, [y0, y1, m, d]) => Self::Day {
                date: Date::new(i16::from_be_bytes([*y0, *y1]), i8::try_from(*m).ok()?, i8::try_from(*d).ok()?).ok()?,
            },
            (28, r) => Self::Slot {
                adviser: r.get(..6)?.try_into().ok()?,
                starts: i64::from_be_bytes(r.get(6..)?.try_into().ok()?),
            },
            (29, [way]) => Self::Confirm { way: *way },
            (30, []) => Self::LetGo,
            (31, []) => Self::Zone,
            (32, []) => Self::Bookings,
            (33, r) => Self::Booking { code: code(r)? },
            (34, r) => Self::Move { code: code(r)? },
            (35, r) => Self::CancelBooking { code: code(r)? },
            (36, r) => Self::CancelSure { code: code(r)? },
            (37, []) => Self::Help,
            (38, []) => Self::Privacy,
            (39, []) => Self::Export,
            (40, []) => Self::Erase,
            (41, []) => Self::EraseSure,
            (42, []) => Self::StartOver,
            (43, []) => Self::StartOverSure,
            (44, []) => Self::Quiet,
            (45, []) => Self::Feedback,
            (46, []) => Self::TakeAway,
            (47, look) => Self::Shelf(Look::decode(look)?),
            (64, []) => Self::HandOver,
            (65, []) => Self::HandOverSure,
            (66, []) => Self::Waiting,
            (67, []) => Self::LeaveQueue,
            (68, []) => Self::Release,
            (69, []) => Self::Carry,
            (70, []) => Self::CarryFailed,
            (71, []) => Self::Offices,
            (72, r) => Self::Office { id: r.try_into().ok()? },
            (80, meet) => Self::Meet(Meet::decode(meet)?),
            (90, r) => Self::Mail { code: code(r)? },
            _ => return None,
        })
    }
}

fn one(b: &mut Vec<u8>, kind: u8, id: Short, rest: &[u8]) {
    b.push(kind);
    b.extend(id);
    b.extend(rest);
}

fn of_case(b: &mut Vec<u8>, kind: u8, case: u16, question: Short, rest: &[u8]) {
    b.push(kind);
    b.extend(case.to_be_bytes());
    b.extend(question);
    b.extend(rest);
}

pub(super) fn text(b: &mut Vec<u8>, kind: u8, text: &str) {
    b.push(kind);
    b.extend(text.bytes());
}

fn with_page(bytes: &[u8]) -> Option<(Short, u8)> {
    let (page, id) = bytes.split_last()?;
    Some((id.try_into().ok()?, *page))
}

fn case_of(bytes: &[u8]) -> Option<(u16, Short, &[u8])> {
    let case = u16::from_be_bytes(bytes.get(..2)?.try_into().ok()?);
    Some((case, bytes.get(2..8)?.try_into().ok()?, bytes.get(8..)?))
}

pub(super) fn code(bytes: &[u8]) -> Option<String> {
    (bytes.len() <= 12).then(|| std::str::from_utf8(bytes).ok().map(str::to_owned)).flatten()
}
