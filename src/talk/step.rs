//! The heart's one function: from what was, and what happened, to what is and what to do.

use super::{
    act::Act,
    due,
    effect::Effect,
    event::{Arrived, Event},
    handover, held, mail, mail_adviser,
    meaning::{Said, is_command, meaning},
    meet::Meet,
    moment::{Moment, Verdict},
    obey::{obey, perform},
    offices, reminder,
    show::{self, ui},
    state::{Conversation, Place},
    understand::{spelt_out, understand},
    waitlist, walk,
};
use crate::{kb::Kb, text::Screen};

/// The heart. Total: no error, no panic. Every event is handled in every state.
pub fn step(kb: &Kb, was: &Conversation, arrived: &Arrived, at: &Moment) -> (Conversation, Vec<Effect>) {
    let (now, mut effects) = happened(kb, was, arrived, at);
    mail::follow(kb, &now, at, &mut effects);
    mail_adviser::follow(kb, at, &mut effects);
    (now, effects)
}

fn happened(kb: &Kb, was: &Conversation, arrived: &Arrived, at: &Moment) -> (Conversation, Vec<Effect>) {
    let mut now = was.clone();
    let mut effects = Vec::new();
    offices::gone(&mut now, at, &mut effects);
    if handover::speaks(kb, &mut now, arrived, at, &mut effects) {
        return (now, effects);
    }
    if arrived.group {
        return group(kb, now, arrived);
    }
    if matches!(arrived.event, Event::Said { .. } | Event::Tapped { .. }) {
        now.offer = None;
    }
    let dropped = walk::prune(kb, &mut now);
    if dropped > 0 && !matches!(arrived.event, Event::Due { .. } | Event::Left) {
        effects.push(Effect::Tell(Screen::of([ui("question-dropped")])));
    }
    match &arrived.event {
        Event::Said { words } => said(kb, &mut now, arrived, at, words, &mut effects),
        Event::Tapped { code, screen, .. } => {
            if now.place == Place::Door {
                greet(kb, &mut now, arrived);
            }
            tapped(kb, &mut now, at, code, *screen, &mut effects);
        }
        Event::Forged => {
            effects.push(Effect::Notice(ui("button-refused")));
            effects.push(Effect::Audit { kind: "button-refused", detail: String::new() });
        }
        Event::Faded => {
            effects.push(Effect::Notice(ui("moved-on")));
            arrive(kb, &mut now, at, &mut effects);
        }
        Event::Sent { .. } => {
            effects.push(Effect::Tell(Screen::of([ui("only-text"), ui("no-secrets")])));
            arrive(kb, &mut now, at, &mut effects);
        }
        Event::Edited => effects.push(Effect::Tell(Screen::of([ui("edited")]))),
        Event::Due { subject, kind, body, .. } => due(kb, &mut now, at, subject, kind, body, &mut effects),
        Event::Left => now.quiet = true,
        Event::Returned => {
            now.quiet = false;
            arrive(kb, &mut now, at, &mut effects);
        }
        Event::Staffed { .. } => {}
    }
    held::language(kb, &mut now, at, &mut effects);
    (now, effects)
}

/// In a group nothing private is shown: one line that leads to a private chat.
pub(super) fn group(kb: &Kb, now: Conversation, arrived: &Arrived) -> (Conversation, Vec<Effect>) {
    let _ = kb;
    let effects = match &arrived.event {
        Event::Said { .. } => vec![Effect::Tell(Screen::of([ui("group")]))],
        Event::Tapped { .. } | Event::Forged | Event::Faded => vec![Effect::Notice(ui("button-refused"))],
        Event::Sent { .. }
        | Event::Edited
        | Event::Due { .. }
        | Event::Left
        | Event::Returned
        | Event::Staffed { .. } => Vec::new(),
    };
    (now, effects)
}

/// Shows the place where the person now stands.
pub(super) fn arrive(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let screen = show::place(kb, now, at);
    now.rev = now.rev.wrapping_add(1);
    // A result is worth keeping: it stays above, and the next screen comes below it.
    now.kept = matches!(now.place, Place::Result);
    effects.push(if now.kept { Effect::Keep(screen) } else { Effect::Show(screen) });
}

pub(super) fn due(
    kb: &Kb,
    now: &mut Conversation,
    at: &Moment,
    subject: &str,
    kind: &str,
    body: &str,
    effects: &mut Vec<Effect>,
) {
    if subject == waitlist::SUBJECT {
        return waitlist::due(kb, now, at, effects);
    }
    if now.quiet && !subject.starts_with("booking/") {
        return;
    }
    let screen = reminder::due(kb, now, at, subject, kind, body).or_else(|| due::due(kb, now, at, subject));
    if let Some(screen) = screen {
        effects.push(Effect::Tell(screen));
    }
}

pub(super) fn said(
    kb: &Kb,
    now: &mut Conversation,
    arrived: &Arrived,
    at: &Moment,
    words: &str,
    effects: &mut Vec<Effect>,
) {
    let first = now.place == Place::Door;
    if first {
        greet(kb, now, arrived);
    }
    match meaning(kb, now, words) {
        Said::Nothing => arrive(kb, now, at, effects),
        Said::Do(act) => {
            if first && now.lang.is_none() && !matches!(act, Act::Speak(_)) {
                return languages_first(kb, now, at, &act, effects);
            }
            let button = if first || is_command(words) { None } else { spelt_out(kb, now, at, words) };
            perform(kb, now, at, &button.unwrap_or(act), effects);
        }
        // Who has no language yet may also answer the picker with a question.
        Said::Words if now.lang.is_none() || first => first_words(kb, now, at, words, effects),
        Said::Words => understand(kb, now, at, words, effects),
    }
}

/// Somebody new chooses a language first; what a link asked for comes right after that.
pub(super) fn languages_first(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
    now.place = Place::Menu;
    if matches!(act, Act::Topic { .. } | Act::Guide { .. } | Act::Tree { .. } | Act::Office { .. }) {
        obey(kb, now, at, act, effects);
        now.trail.clear();
    }
    now.go(Place::Languages);
    arrive(kb, now, at, effects);
}

/// Somebody new begins with a question: it is answered at once, in the language it is written in when the device names
/// none. What is not understood meets the menu or the picker.
pub(super) fn first_words(kb: &Kb, now: &mut Conversation, at: &Moment, words: &str, effects: &mut Vec<Effect>) {
    let Some(reading) = at.reading.as_ref().filter(|r| r.verdict != Verdict::Decline) else {
        return arrive(kb, now, at, effects);
    };
    if now.lang.is_none() {
        let Some(lang) = reading.written else { return arrive(kb, now, at, effects) };
        now.lang = Some(lang);
        now.place = Place::Menu;
    }
    effects.push(Effect::Tell(Screen::of([show::welcome(kb, now), ui("not-advice"), ui("no-secrets")])));
    understand(kb, now, at, words, effects);
}

/// The first word of somebody new: their device's language is taken when we speak it, otherwise the picker is shown.
pub(super) fn greet(kb: &Kb, now: &mut Conversation, arrived: &Arrived) {
    match arrived.spoken(kb) {
        Some(lang) => {
            now.lang = Some(lang);
            now.place = Place::Menu;
        }
        None => now.place = Place::Languages,
    }
}

pub(super) fn tapped(
    kb: &Kb,
    now: &mut Conversation,
    at: &Moment,
    code: &[u8],
    screen: u32,
    effects: &mut Vec<Effect>,
) {
    let Some(act) = Act::decode(code) else {
        effects.push(Effect::Notice(ui("moved-on")));
        return arrive(kb, now, at, effects);
    };
    if now.place == Place::Languages && now.lang.is_none() && !matches!(act, Act::Speak(_)) {
        return languages_first(kb, now, at, &act, effects);
    }
    // What stands under a reminder only begins something, and asks before it is done; or it says yes to what stands there.
    let due_button = matches!(
        act,
        Act::Move { .. }
            | Act::CancelBooking { .. }
            | Act::Book { .. }
            | Act::Meet(Meet::Helped { .. } | Meet::Coming { .. })
    );
    if screen != now.rev && !act.only_shows() && !due_button {
        effects.push(Effect::Notice(ui("moved-on")));
        return show_again(kb, now, at, effects);
    }
    perform(kb, now, at, &act, effects);
}

/// Shows the live screen as it is, with the revision it has: an edit that changes nothing.
pub(super) fn show_again(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    if now.kept {
        return;
    }
    effects.push(Effect::Show(show::place(kb, now, at)));
}
