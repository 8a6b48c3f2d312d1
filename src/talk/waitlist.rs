//! Nothing is free: the person can wait to be told. A row of the due table wakes the conversation every hour by day, and
//! the heart looks at the times anew; so nobody keeps a list that could be wrong.

use super::{
    act::Act,
    effect::Effect,
    meet::Meet,
    meeting::say,
    moment::Moment,
    show::{choice, ui},
    state::{Conversation, Draft, Waits},
    times::{offered, topic_of, zone},
    ways,
};
use crate::{
    kb::{Kb, id::OfficeId},
    text::{Arg, Message, Screen},
};
use jiff::{Timestamp, ToSpan};

/// The subject of the row that wakes the conversation.
pub const SUBJECT: &str = "wait";

/// The kind of the rows of those who wait for a time of an office.
pub fn kind(office: &OfficeId) -> String {
    format!("time-free/{office}")
}

/// How long somebody waits before they are told that nothing came.
const DAYS: i64 = 30;
/// From when until when people are written to, on their own clock.
const DAY: std::ops::Range<i8> = 8..20;

/// What stands on the screen without times: the list, and how else to reach the office.
pub(super) fn on_times(kb: &Kb, was: &Conversation, screen: &mut Screen) {
    if let Some(office) = kb.office(&was.office) {
        screen.lines.push(Message::new(office.key("contact")));
        screen.lines.push(ui("office-page").code("page", office.official.clone()));
    }
    if was.waits.is_some() {
        screen.lines.push(say("wait-on"));
        screen.choices.push(choice(say("wait-leave"), &Act::Meet(Meet::NoWait)));
    } else {
        screen.choices.push(choice(say("wait"), &Act::Meet(Meet::Wait)));
    }
    screen.choices.push(choice(ui("talk-to-person"), &Act::Person));
}

/// Puts the person on the list.
pub(super) fn join(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    // A second tap, or a time that came free meanwhile: the screen says what is.
    if now.waits.is_some() || !offered(kb, now, at).1.is_empty() {
        return;
    }
    let (topic, wish) = (topic_of(now).cloned(), ways::wish(now).clone());
    now.waits = Some(Waits { topic, wish, since: at.now.as_second() });
    // Who waits wants to be written to.
    now.quiet = false;
    look_again(kb, now, at, effects);
    let length = Arg::Quantity { value: DAYS, unit: "days".into() };
    effects.push(Effect::Tell(Screen::of([say("wait-set").with("time", length)])));
}

/// Takes the person off the list.
pub(super) fn leave(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if now.waits.take().is_some() {
        effects.push(Effect::Forget { subject: SUBJECT.into() });
        effects.push(Effect::Tell(Screen::of([say("wait-left")])));
    }
}

/// The person has a time now, or wants to be left alone: they wait no longer, and nothing needs to be said.
pub(super) fn served(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if now.waits.take().is_some() {
        effects.push(Effect::Forget { subject: SUBJECT.into() });
    }
}

/// The hour has come to look again.
pub(super) fn due(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let Some(waits) = now.waits.clone() else { return };
    // Whoever blocked us meanwhile waits no longer.
    if now.quiet {
        now.waits = None;
        return;
    }
    let mut looking = now.clone();
    looking.draft = Some(Draft { topic: waits.topic.clone(), wish: waits.wish.clone(), ..Draft::default() });
    let free = !offered(kb, &looking, at).1.is_empty();
    if !free && at.now.as_second() < waits.since + DAYS * 86_400 {
        return look_again(kb, now, at, effects);
    }
    now.waits = None;
    let mut screen = Screen::of([say(if free { "wait-free" } else { "wait-over" })]);
    let topic = waits.topic.map(|t| t.short());
    screen.choices.push(choice(ui("see-times"), &Act::Book { topic }));
    if !free {
        screen.choices.push(choice(ui("talk-to-person"), &Act::Person));
    }
    effects.push(Effect::Tell(screen));
}

/// In an hour, or in the morning.
fn look_again(kb: &Kb, now: &Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let hour = at.now.checked_add(1.hours()).unwrap_or(at.now);
    let when = by_day(hour, zone(kb, now)).unwrap_or(hour);
    effects.push(Effect::Remind { subject: SUBJECT.into(), kind: kind(&now.office), at: when, body: String::new() });
}

/// This moment, or the next morning when it is night there.
fn by_day(when: Timestamp, zone: &str) -> Option<Timestamp> {
    let local = when.in_tz(zone).ok()?;
    if DAY.contains(&local.hour()) {
        return Some(when);
    }
    let date = if local.hour() < DAY.start { local.date() } else { local.date().tomorrow().ok()? };
    Some(date.at(DAY.start, 0, 0, 0).in_tz(zone).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_written_to_at_night() {
        let at = |t: &str| t.parse::<Timestamp>().unwrap();
        let zone = "Africa/Nairobi";
        assert_eq!(by_day(at("2026-11-23T09:00:00Z"), zone), Some(at("2026-11-23T09:00:00Z")));
        assert_eq!(by_day(at("2026-11-23T17:00:00Z"), zone), Some(at("2026-11-24T05:00:00Z")), "20:00 is evening");
        assert_eq!(by_day(at("2026-11-23T22:30:00Z"), zone), Some(at("2026-11-24T05:00:00Z")), "01:30 is night");
    }
}
