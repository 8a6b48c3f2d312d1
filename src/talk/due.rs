//! The dates of a result: told on a screen, kept by a reminder, written into a calendar file; one resolver feeds them all.

use super::{
    act::Act,
    ask,
    booking::token,
    effect::Effect,
    invite,
    moment::Moment,
    result::{advise, as_of},
    show::{choice, ui},
    state::Conversation,
};
use crate::{
    advice::{Deadline, Open, Why},
    kb::{
        Kb, check,
        id::{Short, short},
        when::AsOf,
    },
    text::{Arg, Lang, Message, Screen, render::say},
};
use jiff::{Timestamp, ToSpan, civil::Date};

/// Days before the safe day at which a person is reminded of a date.
const REMIND: [i32; 3] = [30, 7, 1];

/// The dates of a route: the safe day always first, what is not certain said so.
pub fn dates(open: &Open, today: Date) -> Vec<Message> {
    open.deadlines.iter().map(|d| date(d, today)).collect()
}

pub fn date(d: &Deadline, today: Date) -> Message {
    let term = d.why.contains(&Why::Term);
    let key = if d.last.unwrap_or(d.unrolled).max(d.unrolled) < today && !term {
        "date-passed"
    } else if d.why.contains(&Why::EarliestDay) {
        "date-earliest"
    } else if term {
        "date-term"
    } else if d.certain {
        "date-certain"
    } else {
        "date-safe"
    };
    let m = ui(key)
        .with("safe", Arg::Date(d.safe))
        .with("unrolled", Arg::Date(d.unrolled))
        .with("last", d.last.map_or(Arg::Unknown, Arg::Date))
        .saying("what", what(d));
    match d.office {
        Some(code) => m.saying("office", ask::country_name(code.as_str())),
        None => m.saying("office", ui("any-office")),
    }
}

/// What must be done by a date.
fn what(d: &Deadline) -> Message {
    Message::new(format!("deadlines#{}", check::family(&d.rule)))
}

/// How a date was counted, one line for each thing that was taken into account.
pub fn counted(d: &Deadline) -> Message {
    let points = d.why.iter().map(|w| Message::new(format!("counting#{}", w.key()))).collect();
    ui("counted").with("points", Arg::Lines(points))
}

/// One date by itself: the days, how they were counted, and what they rest on.
pub fn deadline(kb: &Kb, d: &Deadline, today: Date) -> Vec<Message> {
    let mut line = date(d, today);
    // Rules that no screen tells have no words of their own; their name stands for them.
    if !kb.catalog.has(Lang::EN, &what(d).key) {
        line.args.retain(|(name, _)| name != "what");
        line = line.text("what", d.rule.clone());
    }
    let mut lines = vec![line, counted(d)];
    lines.extend(basis(d));
    lines.push(ui("not-advice"));
    lines
}

/// What a date rests on: the law, the official page, and when its source was seen.
pub fn basis(d: &Deadline) -> Option<Message> {
    let key = if d.as_of == AsOf::Undated { "source-undated" } else { "source-plain" };
    let told = ui(key).text("basis", d.basis.clone()?).code("page", d.official.clone()?);
    Some(told.with("date", as_of(&d.as_of)))
}

/// What a date is called within its case.
pub fn key_of(d: &Deadline) -> String {
    format!("{}@{}", d.rule, d.office.map(|c| c.as_str().to_owned()).unwrap_or_default())
}

/// The subject of a date's reminders.
fn subject_of(case: u16, d: &Deadline) -> String {
    format!("date/{case}/{}", key_of(d))
}

/// Safe days as a file for the person's own calendar; asked for again, each is the same entry.
pub fn calendar_file(kb: &Kb, now: &mut Conversation, days: &[&Deadline], at: &Moment) -> Effect {
    // Drawn once for the case, so that a second file changes the entries of the first.
    let drawn = token(at.seed, at.now.as_second(), "date", 20).to_lowercase();
    let mark = now.case_mut().map(|c| c.mark.get_or_insert(drawn).clone()).unwrap_or_default();
    let lang = now.speaks();
    let told: Vec<(String, String, String)> = days
        .iter()
        .map(|d| {
            let uid = format!("{mark}-{}@ipdesk", key_of(d).replace(['/', '@'], "-").trim_end_matches('-'));
            // Several offices may share a day and an act; the entry names its own.
            let summary = match d.office {
                Some(code) => ui("calendar-date-summary-at").saying("office", ask::country_name(code.as_str())),
                None => ui("calendar-date-summary"),
            };
            let summary = plain(kb, lang, &summary.saying("what", what(d)));
            (uid, summary, plain(kb, lang, &ui(check_date(d))))
        })
        .collect();
    let entries: Vec<invite::Day<'_>> = days
        .iter()
        .zip(&told)
        .map(|(d, (uid, summary, description))| invite::Day { uid, day: d.safe, summary, description, stamped: at.now })
        .collect();
    let name = match days {
        [only] => format!("ipdesk-{}.ics", only.safe),
        _ => "ipdesk.ics".into(),
    };
    let caption = ui(if days.len() == 1 { "calendar-date" } else { "calendar-dates" });
    Effect::File { name, mime: "text/calendar".into(), text: invite::all_day(&entries), caption }
}

/// A message as text, for files: no marks of direction, no buttons.
pub fn plain(kb: &Kb, lang: Lang, message: &Message) -> String {
    kb.catalog.chain(lang).iter().find_map(|l| say(kb.catalog.locale(*l)?, *l, message, false).ok()).unwrap_or_default()
}

fn check_date(d: &Deadline) -> &'static str {
    if d.certain { "check-date-listed" } else { "check-date" }
}

/// “Remind me of this date”: rows of the due table, days before the safe day, in the morning at the office.
pub fn remind(kb: &Kb, now: &mut Conversation, at: &Moment, route: &Short, rule: &Short, effects: &mut Vec<Effect>) {
    let found = advise(kb, now, at).unwrap_or_default();
    let of_route = found.routes.iter().filter(|o| o.route.short() == *route).flat_map(|o| &o.deadlines);
    let Some(d) = of_route.into_iter().find(|d| short(&key_of(d)) == *rule) else {
        return effects.push(Effect::Notice(ui("choice-gone")));
    };
    let zone = kb.office(&now.office).map_or("UTC", |o| o.zone.as_str());
    let number = now.open.unwrap_or_default();
    let subject = subject_of(number, d);
    // Asked for twice, it still comes once; and who asks for it wants to be written to.
    effects.push(Effect::Forget { subject: subject.clone() });
    now.quiet = false;
    effects.push(calendar_file(kb, now, &[d], at));
    let mut first: Option<Timestamp> = None;
    for days in REMIND {
        let when = d
            .safe
            .checked_sub(days.days())
            .ok()
            .and_then(|day| day.at(9, 0, 0, 0).in_tz(zone).ok())
            .map(|z| z.timestamp());
        let Some(when) = when.filter(|w| *w > at.now) else { continue };
        first = Some(first.map_or(when, |f| f.min(when)));
        effects.push(Effect::Remind {
            subject: subject.clone(),
            kind: format!("{days}-days-before"),
            at: when,
            body: String::new(),
        });
    }
    effects.push(match first {
        Some(first) => Effect::Tell(Screen::of([ui("reminder-set")
            .with("safe", Arg::Date(d.safe))
            .with("first", Arg::Date(first.in_tz(zone).map_or(d.safe, |z| z.date())))])),
        None => Effect::Tell(Screen::of([ui("reminder-too-late").with("safe", Arg::Date(d.safe))])),
    });
}

/// A reminder of a date that came due.
pub fn due(kb: &Kb, was: &Conversation, at: &Moment, subject: &str) -> Option<Screen> {
    let number: u16 = subject.strip_prefix("date/")?.split('/').next()?.parse().ok()?;
    // The date is worked out again: after other answers, a start over or an edit of the knowledge the old one may be wrong.
    let mut of_case = was.clone();
    of_case.open = Some(number);
    let found = advise(kb, &of_case, at)?;
    let d = found.routes.iter().flat_map(|o| &o.deadlines).find(|d| subject_of(number, d) == subject)?;
    Some(Screen {
        lines: vec![ui("reminder-date").with("safe", Arg::Date(d.safe)).saying("what", what(d)), ui(check_date(d))],
        choices: vec![choice(ui("my-cases"), &Act::Cases), choice(ui("book-adviser"), &Act::Book { topic: None })],
        nav: Vec::new(),
    })
}
