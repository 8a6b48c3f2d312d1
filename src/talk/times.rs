//! Free times: which advisers have them, how a time is said in two zones, and the screens on which one is chosen.

use super::{
    act::Act,
    booking,
    moment::{Moment, Seated},
    show::{choice, nav, ui},
    slots::{self, Free},
    state::Conversation,
    waitlist, ways,
};
use crate::{
    kb::{Kb, id::TopicId, office::Adviser},
    text::{Arg, Message, Screen},
};
use jiff::{Timestamp, civil::Date};

/// How many free times are offered at once.
const OFFERED: usize = 3;

/// The advisers for a topic in a language: those who speak it and know it, else who know it, else all.
pub fn matching<'a>(
    advisers: impl Iterator<Item = &'a Adviser>,
    topic: Option<&TopicId>,
    lang: &str,
) -> Vec<&'a Adviser> {
    let advisers: Vec<&Adviser> = advisers.collect();
    let knows = |a: &&Adviser| a.topics.is_empty() || topic.is_none_or(|t| a.topics.contains(t));
    let speaks = |a: &&Adviser| a.languages.iter().any(|l| l == lang);
    let both: Vec<_> = advisers.iter().copied().filter(|a| knows(a) && speaks(a)).collect();
    if !both.is_empty() {
        return both;
    }
    let language: Vec<_> = advisers.iter().copied().filter(speaks).collect();
    if !language.is_empty() {
        return language;
    }
    let topic: Vec<_> = advisers.iter().copied().filter(knows).collect();
    if topic.is_empty() { advisers } else { topic }
}

pub(super) fn topic_of(conversation: &Conversation) -> Option<&TopicId> {
    conversation.draft.as_ref().and_then(|d| d.topic.as_ref())
}

pub(super) fn offered(kb: &Kb, was: &Conversation, at: &Moment) -> (Vec<Adviser>, Vec<Free>) {
    let wish = ways::wish(was);
    let office = kb.office(&was.office);
    let here = at.seated(&was.office);
    let Seated { advisers, closed, .. } = &*here;
    let met = advisers.iter().filter(|a| wish.fits(office, a));
    let chosen = matching(met, topic_of(was), was.speaks().code());
    let mut free = slots::free(&chosen, closed, &at.taken, at.now);
    // Whoever moves a meeting wants another time, not the same one with somebody else.
    let moving = was.draft.as_ref().and_then(|d| d.moving.as_deref()).and_then(|code| booking::ahead(at, code));
    free.retain(|f| moving.is_none_or(|b| b.starts != f.starts));
    (chosen.into_iter().cloned().collect(), free)
}

/// The one zone in which all times are shown to the person: theirs when known, else the office's.
pub(super) fn zone<'a>(kb: &'a Kb, was: &'a Conversation) -> &'a str {
    was.zone.as_deref().or_else(|| kb.office(&was.office).map(|o| o.zone.as_str())).unwrap_or("UTC")
}

/// A moment as the person reads it, with the adviser's time beside it where the clocks differ.
pub fn time(kb: &Kb, was: &Conversation, starts: i64, adviser_zone: &str) -> Message {
    let at = Timestamp::from_second(starts).unwrap_or(Timestamp::UNIX_EPOCH);
    let own = zone(kb, was);
    let differ = match (at.in_tz(own), at.in_tz(adviser_zone)) {
        (Ok(a), Ok(b)) => a.offset() != b.offset(),
        _ => false,
    };
    let when = Arg::When { at, zone: own.to_owned() };
    if differ {
        Message::new("ui#time-both")
            .with("time", when)
            .text("zone", city(own))
            .with("other", Arg::When { at, zone: adviser_zone.to_owned() })
            .text("other-zone", city(adviser_zone))
    } else {
        Message::new("ui#time-one").with("time", when).text("zone", city(own))
    }
}

/// The city of an IANA zone, as people read it.
pub fn city(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

/// The next free times, a few at a time.
pub fn times(kb: &Kb, was: &Conversation, at: &Moment, page: u8) -> Screen {
    let (advisers, free) = offered(kb, was, at);
    let from = usize::from(page) * OFFERED;
    let shown: Vec<&Free> = free.iter().skip(from).take(OFFERED).collect();
    let mut screen = Screen::default();
    if shown.is_empty() {
        screen.lines.push(ui("no-times"));
        waitlist::on_times(kb, was, &mut screen);
    } else {
        let moving = was.draft.as_ref().is_some_and(|d| d.moving.is_some());
        screen.lines.push(ui(if moving { "move-to" } else { "next-times" }));
    }
    for f in &shown {
        let a = &advisers[f.adviser];
        screen.choices.push(choice(
            slot_label(kb, was, f.starts, &a.name),
            &Act::Slot { adviser: a.id.short(), starts: f.starts },
        ));
    }
    if free.len() > from + OFFERED {
        screen.choices.push(choice(ui("later-times"), &Act::Times { page: page.saturating_add(1) }));
        screen.choices.push(choice(ui("other-days"), &Act::Days));
    }
    if at.offices.len() > 1
        && let Some(office) = kb.office(&was.office)
    {
        screen.lines.push(ui("office-now").saying("office", Message::new(office.key("name"))));
    }
    screen.lines.push(ui("zone-shown").text("zone", city(zone(kb, was))));
    ways::on_times(kb, was, at, &mut screen);
    screen.choices.push(choice(ui("my-zone"), &Act::Zone));
    screen.nav = nav();
    screen
}

pub(super) fn slot_label(kb: &Kb, was: &Conversation, starts: i64, name: &str) -> Message {
    let at = Timestamp::from_second(starts).unwrap_or(Timestamp::UNIX_EPOCH);
    ui("slot").with("time", Arg::When { at, zone: zone(kb, was).to_owned() }).text("name", name)
}

/// A small calendar: the next days with free times.
pub fn days(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let (_, free) = offered(kb, was, at);
    let mut days: Vec<Date> = Vec::new();
    for f in &free {
        if let Some(d) = day_of(kb, was, f.starts)
            && !days.contains(&d)
        {
            days.push(d);
        }
    }
    let mut screen = Screen::of([ui("which-day")]);
    for d in days.into_iter().take(8) {
        let label = ui("day")
            .saying("weekday", Message::new(format!("units#weekday-{}", d.weekday().to_monday_one_offset())))
            .with("date", Arg::Date(d));
        screen.choices.push(choice(label, &Act::Day { date: d }));
    }
    screen.nav = nav();
    screen
}

pub(super) fn day_of(kb: &Kb, was: &Conversation, starts: i64) -> Option<Date> {
    Timestamp::from_second(starts).ok()?.in_tz(zone(kb, was)).ok().map(|z| z.date())
}

/// The free times of one day.
pub fn day(kb: &Kb, was: &Conversation, at: &Moment, date: Date) -> Screen {
    let (advisers, free) = offered(kb, was, at);
    let mut screen = Screen::of([ui("times-of-day").with("date", Arg::Date(date))]);
    for f in free.iter().filter(|f| day_of(kb, was, f.starts) == Some(date)).take(8) {
        let a = &advisers[f.adviser];
        screen.choices.push(choice(
            slot_label(kb, was, f.starts, &a.name),
            &Act::Slot { adviser: a.id.short(), starts: f.starts },
        ));
    }
    if screen.choices.is_empty() {
        screen.lines = vec![ui("day-full").with("date", Arg::Date(date))];
        screen.choices.push(choice(ui("other-days"), &Act::Days));
    }
    screen.nav = nav();
    screen
}

/// Asks for the person's time zone by city.
pub fn ask_zone(kb: &Kb, was: &Conversation) -> Screen {
    let mut screen = Screen::of([ui("which-zone")]);
    if let Some(office) = kb.office(&was.office) {
        screen.lines.push(ui("zone-example").text("city", city(&office.zone)));
    }
    screen.nav = nav();
    screen
}
