//! What the adviser may know beforehand: nothing, unless the person agreed on a screen that says why not to.

use super::{
    act::Act,
    booking::ahead,
    effect::Effect,
    handover::KEPT_DAYS,
    meet::Meet,
    meeting::{Record, say},
    moment::Moment,
    show::{choice, nav},
    state::{Conversation, Place},
    step::arrive,
};
use crate::{
    kb::Kb,
    text::{Arg, Screen, person},
};

/// So many signs are kept of it.
const LONGEST: usize = 1_500;

/// The screen that says why not to.
pub fn card(code: &str) -> Screen {
    let mut screen = Screen::of([
        say("tell-card"),
        say("tell-why-not"),
        say("tell-kept").with("time", Arg::Quantity { value: KEPT_DAYS, unit: "days".into() }),
    ]);
    screen.choices = vec![
        choice(say("tell-agree"), &Act::Meet(Meet::TellSure { code: code.to_owned() })),
        choice(say("tell-decline"), &Act::Booking { code: code.to_owned() }),
    ];
    screen.nav = nav();
    screen
}

/// Where the words are written.
pub fn telling(code: &str) -> Screen {
    let mut screen = Screen::of([say("telling"), say("tell-why-not")]);
    screen.choices = vec![choice(say("tell-decline"), &Act::Booking { code: code.to_owned() })];
    screen.nav = nav();
    screen
}

/// The words, written after the person agreed. Of a booking that is gone meanwhile nothing is kept.
pub(super) fn told(kb: &Kb, now: &mut Conversation, at: &Moment, code: &str, words: &str, effects: &mut Vec<Effect>) {
    let words = person::clean_short(words, LONGEST);
    if let Some(b) = ahead(at, code).filter(|_| !words.is_empty()) {
        effects.push(Effect::Record { booking: b.id.clone(), what: Record::Told { words } });
        effects.push(Effect::Tell(Screen::of([say("tell-done")])));
        effects.push(Effect::Audit { kind: "told-adviser", detail: code.to_owned() });
    }
    back(now, code);
    arrive(kb, now, &super::booking::once_done(at, effects), effects);
}

/// Takes back what was told.
pub(super) fn untold(now: &mut Conversation, at: &Moment, code: &str, effects: &mut Vec<Effect>) {
    if let Some(b) = ahead(at, code) {
        effects.push(Effect::Record { booking: b.id.clone(), what: Record::Told { words: String::new() } });
        effects.push(Effect::Tell(Screen::of([say("untold")])));
    }
    back(now, code);
}

/// To the booking again; Back does not lead to the card.
fn back(now: &mut Conversation, code: &str) {
    now.trail.retain(|p| !matches!(p, Place::Tell { .. } | Place::Booking { .. }));
    now.place = Place::Booking { code: code.to_owned() };
}
