//! Booking an adviser: next free times, a time kept while the person decides, confirmed, moved, cancelled, reminded.

pub use super::booked::Booked;
use super::{
    act::Act,
    effect::Effect,
    invite,
    meet::Meet,
    meeting::{self, Record},
    moment::{Moment, Seated},
    reminder::{remind, subject},
    show::{choice, nav, ui},
    slots,
    state::{Conversation, Draft, Place, Slot},
    times::{slot_label, time, zone},
    waitlist,
    ways::{self, where_line},
};
use crate::{
    kb::{Kb, id::Short, office::Way},
    text::{Arg, Message, Screen},
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// How long a time is kept while the person decides, in seconds.
pub const HOLD: i64 = 300;
/// Signs of a booking code: no look-alikes.
const SIGNS: &[u8; 30] = b"ABCDEFGHJKMNPQRSTUVWXYZ2345678";

/// Takes a time: it is kept for the person while they decide.
pub fn take(kb: &Kb, now: &mut Conversation, at: &Moment, adviser: &Short, starts: i64, effects: &mut Vec<Effect>) {
    let here = at.seated(&now.office);
    let Seated { advisers, closed, .. } = &*here;
    let Some(a) = advisers.iter().find(|a| a.id.short() == *adviser) else {
        now.place = Place::Times { page: 0 };
        return;
    };
    if at.refused || !slots::is_free(a, closed, &at.taken, at.now, starts) {
        effects.push(Effect::Tell(Screen::of([ui("slot-taken")])));
        now.place = Place::Times { page: 0 };
        return;
    }
    let (lang, office) = (now.speaks().code().to_owned(), now.office.clone());
    let draft = now.draft.get_or_insert_with(Draft::default);
    if let Some(old) = draft.slot.take() {
        effects.push(Effect::LetGo { booking: old.booking });
    }
    let id = token(at.seed, starts, "booking", 16);
    let until = at.now.as_second() + HOLD;
    draft.slot = Some(Slot {
        booking: id.clone(),
        adviser: a.id.clone(),
        name: a.name.clone(),
        ways: a.ways.clone(),
        starts,
        minutes: a.minutes,
        until,
    });
    let booking = Booked {
        code: token(at.seed, starts, "code", 6),
        uid: format!("{}@ipdesk", token(at.seed, starts, "uid", 20).to_lowercase()),
        id,
        sequence: 0,
        office,
        adviser: a.id.to_string(),
        adviser_name: a.name.clone(),
        starts,
        minutes: a.minutes,
        buffer: a.buffer,
        topic: draft.topic.as_ref().map(ToString::to_string).unwrap_or_default(),
        lang,
        way: a.ways.first().copied().unwrap_or(Way::Phone).as_str().to_owned(),
        zone: a.zone.clone(),
        kept: false,
        told: false,
        sure: false,
    };
    effects.push(Effect::Hold { booking, until });
    now.go(if meeting::asks_first(kb, now) { Place::Sides } else { Place::Confirm });
}

/// Signs drawn from the turn's seed: a repeated turn draws the same ones.
pub(super) fn token(seed: u64, starts: i64, what: &str, length: usize) -> String {
    let mut hash = Sha256::new();
    hash.update(seed.to_be_bytes());
    hash.update(starts.to_be_bytes());
    hash.update(what.as_bytes());
    hash.finalize().iter().take(length).map(|b| char::from(SIGNS[usize::from(*b) % SIGNS.len()])).collect()
}

/// The last question before a booking: this time, this person, which way?
pub fn confirm(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let held = was.draft.as_ref().and_then(|d| d.slot.as_ref()).filter(|s| s.until > at.now.as_second());
    let Some(slot) = held else {
        return Screen {
            lines: vec![ui("hold-over")],
            choices: vec![choice(ui("see-times"), &Act::Times { page: 0 })],
            nav: nav(),
        };
    };
    let zone_of = at.adviser(slot.adviser.as_str()).map_or("UTC", |a| a.zone.as_str());
    let until = Timestamp::from_second(slot.until).unwrap_or(at.now);
    let mut screen = Screen::of([
        ui("confirm")
            .saying("time", time(kb, was, slot.starts, zone_of))
            .text("name", slot.name.clone())
            .with("length", Arg::Quantity { value: slot.minutes.into(), unit: "minutes".into() }),
        ui("kept-until").with("time", Arg::Time { at: until, zone: zone(kb, was).to_owned() }),
    ]);
    let sides = meeting::on_confirm(was, &mut screen);
    let wish = ways::wish(was);
    for (n, way) in slot.ways.iter().enumerate().filter(|(_, way)| wish.allows(**way)) {
        let label = ui(match way {
            Way::Phone => "confirm-phone",
            Way::Video => "confirm-video",
            Way::Office => "confirm-office",
        });
        screen.choices.push(choice(label, &Act::Confirm { way: u8::try_from(n).unwrap_or(0) }));
    }
    screen.choices.extend(sides.map(|label| choice(label, &Act::Meet(Meet::Sides))));
    screen.choices.push(choice(ui("other-time"), &Act::LetGo));
    screen.nav = nav();
    screen
}

/// Confirms the held time, as a new booking or as the new time of an old one.
pub fn keep(kb: &Kb, now: &mut Conversation, at: &Moment, way: u8, effects: &mut Vec<Effect>) {
    let Some(draft) = now.draft.clone() else {
        now.place = Place::Times { page: 0 };
        return;
    };
    let held = draft.slot.as_ref().and_then(|s| at.mine.iter().find(|b| b.id == s.booking && !b.kept).map(|b| (s, b)));
    let Some((slot, held)) = held.filter(|(s, b)| !at.refused && s.until > at.now.as_second() && in_hours(now, at, b))
    else {
        // The hold is over, or somebody was quicker: say so and offer what is free now.
        effects.push(Effect::Tell(Screen::of([ui(if at.refused { "slot-taken" } else { "hold-over" })])));
        if let Some(d) = now.draft.as_mut() {
            d.slot = None;
        }
        now.place = Place::Times { page: 0 };
        return;
    };
    let way = slot.ways.get(usize::from(way)).or(slot.ways.first()).copied().unwrap_or(Way::Phone);
    let old = draft.moving.as_ref().and_then(|code| ahead(at, code));
    let agreed = meeting::agreed(kb, now);
    let mut booking = Booked { way: way.as_str().to_owned(), kept: true, ..held.clone() };
    if let Some(old) = old {
        booking.code.clone_from(&old.code);
        booking.uid.clone_from(&old.uid);
        booking.sequence = old.sequence + 1;
        booking.told = old.told;
        effects.push(Effect::Move { code: old.code.clone(), to: booking.clone() });
        effects.push(Effect::Record { booking: old.id.clone(), what: agreed });
        effects.push(Effect::Forget { subject: subject(&old.code) });
    } else {
        effects.push(Effect::KeepHeld { booking: booking.id.clone(), way: booking.way.clone() });
        effects.push(Effect::Record { booking: booking.id.clone(), what: agreed });
    }
    remind(kb, now, &booking, at, effects);
    effects.push(Effect::Tell(kept_screen(kb, now, at, &booking, old.is_some())));
    effects.push(calendar_file(kb, now, &booking, at, invite::Method::Publish));
    effects.push(Effect::Audit {
        kind: if old.is_some() { "booking-moved" } else { "booking-kept" },
        detail: booking.code.clone(),
    });
    waitlist::served(now, effects);
    now.draft = None;
    now.trail.clear();
    now.place = Place::Booking { code: booking.code.clone() };
}

/// Whether a held time still lies in the hours: these may have been shortened meanwhile.
fn in_hours(now: &Conversation, at: &Moment, held: &Booked) -> bool {
    let here = at.seated(&now.office);
    let Seated { advisers, closed, .. } = &*here;
    let adviser = advisers.iter().find(|a| a.id.as_str() == held.adviser);
    adviser.is_some_and(|a| slots::within(a, closed, held.starts, held.minutes.into()))
}

/// The moment as it is once these effects are done: a booking just made or moved is there, a cancelled one is not.
pub fn once_done<'a>(at: &'a Moment, effects: &[Effect]) -> std::borrow::Cow<'a, Moment> {
    let mut after = std::borrow::Cow::Borrowed(at);
    for effect in effects {
        match effect {
            Effect::KeepHeld { booking, way } => {
                if let Some(b) = after.to_mut().mine.iter_mut().find(|b| b.id == *booking) {
                    b.kept = true;
                    b.way.clone_from(way);
                }
            }
            Effect::Move { code, to } => {
                let mine = &mut after.to_mut().mine;
                mine.retain(|b| b.code != *code && b.id != to.id);
                mine.push(to.clone());
            }
            Effect::Cancel { code } => after.to_mut().mine.retain(|b| b.code != *code),
            Effect::Record { booking, what: Record::Told { words } } => {
                if let Some(b) = after.to_mut().mine.iter_mut().find(|b| b.id == *booking) {
                    b.told = !words.is_empty();
                }
            }
            Effect::Record { booking, what: Record::Confirmed } => {
                if let Some(b) = after.to_mut().mine.iter_mut().find(|b| b.id == *booking) {
                    b.sure = true;
                }
            }
            Effect::Show(_)
            | Effect::Keep(_)
            | Effect::Tell(_)
            | Effect::Notice(_)
            | Effect::File { .. }
            | Effect::Hold { .. }
            | Effect::Record { .. }
            | Effect::LetGo { .. }
            | Effect::Remind { .. }
            | Effect::Forget { .. }
            | Effect::Mailbox { .. }
            | Effect::Letter { .. }
            | Effect::Erase
            | Effect::Audit { .. }
            | Effect::HandOver { .. }
            | Effect::Carry { .. }
            | Effect::Hang
            | Effect::ForHuman { .. }
            | Effect::Unfound { .. } => {}
        }
    }
    after
}

fn kept_screen(kb: &Kb, was: &Conversation, at: &Moment, booking: &Booked, moved: bool) -> Screen {
    let mut screen = Screen::of([
        ui(if moved { "booking-moved" } else { "booked" }).code("code", booking.code.clone()),
        details(kb, was, booking),
    ]);
    screen.lines.extend(where_line(kb, at, booking));
    screen.lines.push(ui("what-to-bring"));
    if let Some(office) = kb.office(&was.office) {
        screen.lines.push(ui("booked-with").saying("office", Message::new(office.key("name"))));
    }
    screen
}

/// Who, when, how long, which way.
pub fn details(kb: &Kb, was: &Conversation, booking: &Booked) -> Message {
    ui("booking-details")
        .saying("time", time(kb, was, booking.starts, &booking.zone))
        .text("name", booking.adviser_name.clone())
        .with("length", Arg::Quantity { value: booking.minutes.into(), unit: "minutes".into() })
        .saying(
            "way",
            ui(match booking.way.as_str() {
                "video" => "way-video",
                "office" => "way-office",
                _ => "way-phone",
            }),
        )
}

/// The calendar file of a booking.
pub fn calendar_file(kb: &Kb, was: &Conversation, booking: &Booked, at: &Moment, method: invite::Method) -> Effect {
    let lang = was.speaks();
    let summary = kb.plain(lang, "ui#calendar-summary");
    let text = invite::write(&invite::Invite {
        uid: &booking.uid,
        sequence: booking.sequence,
        starts: booking.starts,
        minutes: booking.minutes,
        summary: &format!("{summary} ({})", booking.code),
        description: &kb.plain(lang, "ui#calendar-description"),
        stamped: at.now,
        method,
    });
    let name = match method {
        invite::Method::Publish | invite::Method::Request => format!("ipdesk-{}.ics", booking.code),
        invite::Method::Cancel => format!("ipdesk-{}-cancelled.ics", booking.code),
    };
    Effect::File { name, mime: "text/calendar".into(), text, caption: ui("calendar-file") }
}

/// The person's bookings.
pub fn list(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let mut screen = Screen { nav: nav(), ..Screen::default() };
    let mine: Vec<&Booked> =
        at.mine.iter().filter(|b| b.kept && b.starts + i64::from(b.minutes) * 60 > at.now.as_second()).collect();
    if mine.is_empty() {
        screen.lines.push(ui("no-bookings"));
        screen.choices.push(choice(ui("book"), &Act::Book { topic: None }));
        return screen;
    }
    screen.lines.push(ui("your-bookings"));
    for b in mine.iter().take(6) {
        screen
            .choices
            .push(choice(slot_label(kb, was, b.starts, &b.adviser_name), &Act::Booking { code: b.code.clone() }));
    }
    screen
}

/// The person's booking with this code, as long as it is not over.
pub fn ahead<'a>(at: &'a Moment, code: &str) -> Option<&'a Booked> {
    at.mine.iter().find(|b| b.kept && b.code == code && b.starts + i64::from(b.minutes) * 60 > at.now.as_second())
}

/// One booking, with what can be done with it.
pub fn one(kb: &Kb, was: &Conversation, at: &Moment, code: &str) -> Screen {
    let Some(b) = ahead(at, code) else {
        return Screen {
            lines: vec![ui("booking-gone").code("code", code)],
            choices: vec![choice(ui("book"), &Act::Book { topic: None })],
            nav: nav(),
        };
    };
    let mut lines = vec![ui("your-booking").code("code", b.code.clone()), details(kb, was, b)];
    lines.extend(where_line(kb, at, b));
    if b.sure {
        lines.push(meeting::say("coming-told"));
    }
    let (tell, meet) = if b.told {
        lines.push(meeting::say("tell-there"));
        ("untell", Meet::Untell { code: b.code.clone() })
    } else {
        ("tell", Meet::Tell { code: b.code.clone() })
    };
    Screen {
        lines,
        choices: vec![
            choice(ui("move"), &Act::Move { code: b.code.clone() }),
            choice(ui("cancel-booking"), &Act::CancelBooking { code: b.code.clone() }),
            choice(meeting::say(tell), &Act::Meet(meet)),
        ],
        nav: nav(),
    }
}

/// Asks once more before a booking is given back.
pub fn ask_cancel(kb: &Kb, was: &Conversation, at: &Moment, code: &str) -> Screen {
    let Some(b) = ahead(at, code) else { return one(kb, was, at, code) };
    Screen {
        lines: vec![ui("cancel-sure"), details(kb, was, b)],
        choices: vec![
            choice(ui("cancel-yes"), &Act::CancelSure { code: b.code.clone() }),
            choice(ui("move"), &Act::Move { code: b.code.clone() }),
            choice(ui("cancel-no"), &Act::Booking { code: b.code.clone() }),
        ],
        nav: nav(),
    }
}

/// Cancels: the calendar is told with the same UID and a higher SEQUENCE.
pub fn cancel(kb: &Kb, now: &mut Conversation, at: &Moment, code: &str, effects: &mut Vec<Effect>) {
    let Some(b) = ahead(at, code) else {
        now.place = Place::Booking { code: code.to_owned() };
        return;
    };
    let gone = Booked { sequence: b.sequence + 1, ..b.clone() };
    effects.push(Effect::Record { booking: b.id.clone(), what: Record::Left });
    effects.push(Effect::Cancel { code: code.to_owned() });
    effects.push(Effect::Forget { subject: subject(code) });
    effects.push(Effect::Tell(Screen::of([ui("cancelled").code("code", code), details(kb, now, b)])));
    effects.push(calendar_file(kb, now, &gone, at, invite::Method::Cancel));
    effects.push(Effect::Audit { kind: "booking-cancelled", detail: code.to_owned() });
    now.place = Place::Bookings;
}
