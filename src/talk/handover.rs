//! To a human and back: the card before any free words, the queue, and the talk itself. While a human speaks, the
//! service is silent: it hands on what the person writes, and says nothing of its own but a reminder that falls due.

use super::{
    act::Act,
    adviser,
    effect::Effect,
    event::{Arrived, Deed, Event},
    moment::{Moment, Seated},
    offices, result,
    show::{self, choice, nav, ui},
    slots,
    state::{Conversation, Owner, Place},
    step,
};
use crate::{
    kb::{Kb, guide::Guide, office::Adviser},
    text::{Arg, Message, Screen, person},
};
use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};
use std::collections::BTreeSet;

/// What was said to a human is kept this long after the talk.
pub const KEPT_DAYS: i64 = 30;
/// How far ahead the next opening is looked for.
const AHEAD: i64 = 14;

/// A text of the hand-over.
fn say(id: &str) -> Message {
    Message::new(format!("handover#{id}"))
}

/// A human is always within reach: how, when, and a time to book.
pub fn person(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let mut screen = Screen::of([ui("person")]);
    if let Some(office) = kb.office(&was.office) {
        screen.lines.push(Message::new(office.key("contact")));
        screen.lines.push(ui("person-hours").saying("hours", Message::new(office.key("hours"))));
        screen.lines.push(ui("office-page").code("page", office.official.clone()));
    }
    screen.lines.push(ui("no-secrets"));
    let here = if was.queued { "look" } else { "ask" };
    screen.choices.push(choice(say(here), &Act::HandOver));
    screen.choices.push(choice(ui("book"), &Act::Book { topic: None }));
    screen.choices.push(choice(ui("my-bookings"), &Act::Bookings));
    screen.choices.push(super::shelf::country_button(was));
    offices::on_person(kb, was, at, &mut screen);
    screen.nav = nav();
    screen
}

/// The card: what a human will see, and what nobody should write.
pub fn card() -> Screen {
    let mut screen = Screen::of([
        say("card"),
        say("card-secret"),
        say("card-sees"),
        say("card-kept").with("time", Arg::Quantity { value: KEPT_DAYS, unit: "days".into() }),
    ]);
    screen.choices = vec![choice(say("agree"), &Act::HandOverSure), choice(say("decline"), &Act::Person)];
    screen.nav = nav();
    screen
}

/// The place in the queue, and when somebody is there.
pub fn waiting(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let mut screen = Screen::default();
    if !was.queued {
        screen.lines.push(say("not-waiting"));
        screen.choices.push(choice(say("ask"), &Act::HandOver));
        screen.nav = nav();
        return screen;
    }
    screen.lines.push(match at.ahead {
        None | Some(0) => say("next"),
        Some(n) => say("place").with("n", Arg::Count(n)),
    });
    screen.lines.push(hours(kb, was, at));
    screen.lines.push(say("write"));
    screen.lines.push(ui("no-secrets"));
    screen.choices = vec![choice(say("look"), &Act::Waiting), choice(say("leave"), &Act::LeaveQueue)];
    screen.nav = nav();
    screen
}

/// Whether the office is open, until when, or when it opens.
fn hours(kb: &Kb, was: &Conversation, at: &Moment) -> Message {
    let office = kb.office(&was.office);
    let zone = was.zone.clone().or_else(|| office.map(|o| o.zone.clone())).unwrap_or_else(|| "UTC".into());
    let here = at.seated(&was.office);
    let Seated { advisers, closed, .. } = &*here;
    match opening(advisers, closed, at.now) {
        Some((from, until)) if from <= at.now => say("open").with("time", Arg::Time { at: until, zone }),
        Some((from, _)) => say("closed").with("when", Arg::When { at: from, zone }),
        None => say("no-hours"),
    }
}

/// The opening that is under way or comes next: the hours of all advisers, on days that are not closed.
pub fn opening(advisers: &[Adviser], closed: &BTreeSet<Date>, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
    let mut spans: Vec<(Timestamp, Timestamp)> = Vec::new();
    for adviser in advisers {
        let Ok(zone) = TimeZone::get(&adviser.zone) else { continue };
        let today = now.to_zoned(zone.clone()).date();
        for date in (0..=AHEAD).filter_map(|n| today.checked_add(Span::new().days(n)).ok()) {
            if closed.contains(&date) {
                continue;
            }
            for (from, until) in adviser.open_on(date).into_iter().filter_map(|o| slots::edges(&zone, date, o)) {
                let edge = Timestamp::from_second;
                if let (Ok(from), Ok(until)) = (edge(from), edge(until))
                    && until > now
                {
                    spans.push((from, until));
                }
            }
        }
    }
    spans.sort();
    let (from, mut until) = *spans.first()?;
    // Where one adviser's hours run into another's, the desk stays open.
    for (start, end) in spans {
        if start <= until {
            until = until.max(end);
        }
    }
    Some((from, until))
}

/// What the person asks for around the hand-over.
pub fn obey(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
    match act {
        Act::HandOver if now.queued => now.go(Place::Waiting),
        Act::HandOver => now.go(Place::Card),
        Act::HandOverSure => {
            if !now.queued {
                let topic = result::topic_of_result(kb, now, at).or_else(|| seen(kb, now));
                effects.push(Effect::HandOver { topic: topic.map(|t| t.to_string()).unwrap_or_default() });
                now.queued = true;
            }
            // The card is done with: Back does not lead to it.
            now.place = Place::Waiting;
        }
        Act::Waiting => now.go(Place::Waiting),
        Act::LeaveQueue => {
            leave(now, effects);
            now.place = Place::Menu;
        }
        _ => {}
    }
}

/// The person gives up their place in the queue, where they have one, and is told.
pub(super) fn leave(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if now.queued {
        now.queued = false;
        effects.push(Effect::Hang);
        effects.push(Effect::Tell(Screen::of([say("left")])));
    }
}

/// The topic of the guide that was read last.
fn seen(kb: &Kb, now: &Conversation) -> Option<crate::kb::id::TopicId> {
    std::iter::once(&now.place).chain(now.trail.iter().rev()).find_map(|place| match place {
        Place::Guide { id, .. } => kb.guide_for(&now.office, id).map(|g| g.topic.clone()),
        Place::Topic { id, .. } => Some(id.clone()),
        _ => None,
    })
}

/// Words for a human, written while the person waits.
pub fn written(words: &str, effects: &mut Vec<Effect>) {
    effects.push(Effect::ForHuman { words: person::clean(words) });
    effects.push(Effect::Tell(Screen::of([say("kept")])));
}

/// Whether the turn is a human's: what one at the desk does, or what comes while one speaks. True when it is done.
pub fn speaks(kb: &Kb, now: &mut Conversation, arrived: &Arrived, at: &Moment, effects: &mut Vec<Effect>) -> bool {
    match (&now.owner, &arrived.event) {
        (_, Event::Staffed { by, deed }) => staffed(kb, now, at, by, deed, effects),
        (Owner::Bot, _) => return false,
        // What the person asked to be reminded of comes all the same: one message, nothing else moves.
        (_, Event::Due { subject, kind, body, .. }) => step::due(kb, now, at, subject, kind, body, effects),
        _ => listen(kb, now, arrived, at, effects),
    }
    // A command ends the talk, and is carried out like any other.
    !matches!((&now.owner, &arrived.event), (Owner::Bot, Event::Said { .. }))
}

/// What happens while a human speaks.
fn listen(kb: &Kb, now: &mut Conversation, arrived: &Arrived, at: &Moment, effects: &mut Vec<Effect>) {
    let Owner::Human { name, .. } = now.owner.clone() else { return };
    match &arrived.event {
        // A command is for the service: it ends the talk, so that privacy and deletion stay within reach.
        Event::Said { words } if words.trim_start().starts_with('/') => {
            back(now, &name, effects);
            effects.push(Effect::Hang);
        }
        Event::Said { words } => effects.push(Effect::ForHuman { words: person::clean(words) }),
        Event::Tapped { code, .. } => match Act::decode(code) {
            Some(Act::Release) => {
                back(now, &name, effects);
                effects.push(Effect::Hang);
                show_place(kb, now, at, effects);
            }
            _ => effects.push(Effect::Notice(say("speaking").text("name", name))),
        },
        Event::Sent { .. } => effects.push(Effect::ForHuman { words: String::new() }),
        Event::Forged | Event::Faded => effects.push(Effect::Notice(say("speaking").text("name", name))),
        Event::Left => now.quiet = true,
        Event::Returned => now.quiet = false,
        Event::Edited | Event::Due { .. } | Event::Staffed { .. } => {}
    }
}

/// What a human at the desk does.
fn staffed(kb: &Kb, now: &mut Conversation, at: &Moment, by: &str, deed: &Deed, effects: &mut Vec<Effect>) {
    match deed {
        Deed::Claims => {
            now.owner = Owner::Human { name: by.to_owned(), epoch: at.epoch + 1 };
            now.queued = false;
            effects.push(Effect::Tell(Screen {
                lines: vec![say("claimed").text("name", by), say("claimed-how")],
                choices: vec![choice(say("release"), &Act::Release)],
                nav: Vec::new(),
            }));
        }
        Deed::Replies { words } => {
            let words = say("words").text("name", by).text("words", words.clone());
            effects.push(Effect::Tell(Screen::of([words])));
        }
        Deed::Guides { id } => {
            if let Some(g) = kb.guide_for(&now.office, id) {
                let mut lines = vec![say("guide").text("name", by)];
                lines.extend(told(kb, now, at, g));
                effects.push(Effect::Tell(Screen::of(lines)));
            }
        }
        Deed::Returns => {
            back(now, by, effects);
            show_place(kb, now, at, effects);
        }
        Deed::CallsOff { .. } | Deed::Came { .. } | Deed::Notes { .. } => adviser::does(kb, now, at, deed, effects),
    }
}

/// The first page of a guide as a human at the desk sends it: the question, the answer, and what it rests on.
fn told(kb: &Kb, was: &Conversation, at: &Moment, g: &Guide) -> Vec<Message> {
    let bound = super::bind::bind(kb, was, at, g);
    let mut body = Message::new(g.key("answer"));
    body.args = bound.args;
    let mut lines = vec![ui("question-line").saying("question", Message::new(g.key("question"))), body];
    lines.extend(show::rests_on(g));
    lines
}

/// The service speaks again.
fn back(now: &mut Conversation, name: &str, effects: &mut Vec<Effect>) {
    now.owner = Owner::Bot;
    now.queued = false;
    if matches!(now.place, Place::Waiting | Place::Card) {
        now.place = Place::Menu;
    }
    effects.push(Effect::Tell(Screen::of([say("returned").text("name", name)])));
}

/// The live screen again, as a new message below the talk.
fn show_place(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let screen = show::place(kb, now, at);
    now.rev = now.rev.wrapping_add(1);
    // Kept, so that what comes next stands below the talk and not in the place of something above it.
    now.kept = true;
    effects.push(Effect::Keep(screen));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kb::office::{Clock, Day, Hours, Way};

    #[test]
    fn the_desk_is_open_in_the_hours_of_its_advisers_and_not_on_closed_days() {
        let clock = |s: &str| Clock::try_from(s.to_owned()).unwrap();
        let adviser = |zone: &str, from: &str, to: &str| Adviser {
            id: "a".into(),
            name: "A".into(),
            languages: vec!["en".into()],
            topics: vec![],
            zone: zone.into(),
            ways: vec![Way::Phone],
            mail: None,
            place: None,
            left: false,
            minutes: 30,
            buffer: 0,
            notice: 12,
            horizon: 10,
            hours: vec![Hours { days: [Day::Mon, Day::Tue].into(), from: clock(from), to: clock(to) }],
            except: [].into(),
        };
        let at = |t: &str| t.parse::<Timestamp>().unwrap();
        let both = [adviser("Africa/Nairobi", "08:00", "12:00"), adviser("Africa/Nairobi", "11:00", "16:00")];
        // Monday, 30 November 2026, 10:00 in Nairobi.
        let (from, until) = opening(&both, &BTreeSet::new(), at("2026-11-30T07:00:00Z")).unwrap();
        assert!(from <= at("2026-11-30T07:00:00Z"));
        assert_eq!(until, at("2026-11-30T13:00:00Z"), "one runs into the other");
        let monday = BTreeSet::from([Date::constant(2026, 11, 30)]);
        let (from, _) = opening(&both, &monday, at("2026-11-30T07:00:00Z")).unwrap();
        assert_eq!(from, at("2026-12-01T05:00:00Z"), "the next day");
        assert_eq!(opening(&[], &BTreeSet::new(), at("2026-11-30T07:00:00Z")), None);
    }
}
