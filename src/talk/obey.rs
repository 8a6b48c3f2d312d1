//! Does what a person asked for, by button, command or word.

use super::{
    act::Act,
    answer::{add, answer, done, next_question, open_question},
    ask, booking, carry, due,
    effect::Effect,
    handover, meet,
    moment::Moment,
    offices, result, shelf,
    show::ui,
    state::{Answer, Conversation, Draft, Place},
    step::arrive,
    takeaway, waitlist,
};
use crate::{
    kb::{Kb, tree::Asked},
    text::{Lang, Screen},
};

/// Does what was asked, and shows where that leads.
pub(super) fn perform(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
    obey(kb, now, at, act, effects);
    arrive(kb, now, &booking::once_done(at, effects), effects);
}

/// Does what was asked.
#[allow(clippy::too_many_lines)] // one line for each thing a person can do; cut up, nobody could see them together
pub(super) fn obey(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
    match act {
        Act::Menu | Act::Feedback => now.go(Place::Menu),
        Act::Back => back(now, effects),
        Act::Languages => now.go(Place::Languages),
        Act::Speak(lang) => speak(kb, now, *lang),
        Act::Person => now.go(Place::Person),
        Act::Topics { page } => {
            turn_page(now, Place::Topics { page: *page }, matches!(now.place, Place::Topics { .. }));
        }
        Act::Topic { id, page } => match kb.topic_of(id) {
            Some(t) => {
                let same = matches!(&now.place, Place::Topic { id, .. } if id == t);
                turn_page(now, Place::Topic { id: t.clone(), page: *page }, same);
            }
            None => gone(now, effects),
        },
        Act::Guide { id, page } => match kb.guide_of(id) {
            Some(g) => {
                let same = matches!(&now.place, Place::Guide { id, .. } if id == g);
                turn_page(now, Place::Guide { id: g.clone(), page: *page }, same);
            }
            None => gone(now, effects),
        },
        Act::Sources { id } => match kb.guide_of(id) {
            Some(g) => now.go(Place::Sources { id: g.clone() }),
            None => gone(now, effects),
        },
        Act::Helped { guide, yes } => {
            if let Some(g) = kb.guide_of(guide) {
                effects
                    .push(Effect::Audit { kind: if *yes { "helped" } else { "did-not-help" }, detail: g.to_string() });
            }
            effects.push(Effect::Notice(ui("thanks")));
            if !yes {
                now.go(Place::Person);
            }
        }
        Act::Tree { id } => match kb.tree_of(id) {
            Some(tree) => {
                now.begin(tree.clone());
                next_question(kb, now, at, effects);
            }
            None => gone(now, effects),
        },
        Act::Answer { case, question, option } => {
            let found = open_question(kb, now, *case, *question).and_then(|(id, tree)| {
                let Asked::Choice(options) = &tree.question(&id)?.ask else { return None };
                let option = options.iter().find(|o| o.id.short() == *option)?.id.clone();
                Some((id, option))
            });
            match found {
                Some((id, option)) => answer(kb, now, at, &id, Answer::Option(option), effects),
                None => gone(now, effects),
            }
        }
        Act::DoNotKnow { case, question } => match open_question(kb, now, *case, *question) {
            Some((id, _)) => answer(kb, now, at, &id, Answer::Unknown, effects),
            None => gone(now, effects),
        },
        Act::Country { case, question, code } => {
            let code = ask::country_of(kb, *code);
            match open_question(kb, now, *case, *question).zip(code) {
                Some(((id, tree), code)) if tree.question(&id).is_some_and(|q| matches!(q.ask, Asked::Countries)) => {
                    add(now, &id, vec![code]);
                }
                Some(((id, _), code)) => answer(kb, now, at, &id, Answer::Country(code), effects),
                None => gone(now, effects),
            }
        }
        Act::CountriesDone { case, question } => match open_question(kb, now, *case, *question) {
            Some((id, _)) => done(kb, now, at, &id, effects),
            None => gone(now, effects),
        },
        Act::DateIs { case, question, year, month, day } => match open_question(kb, now, *case, *question) {
            Some((id, _)) => {
                let text =
                    if *day == 0 { format!("{year:04}-{month:02}") } else { format!("{year:04}-{month:02}-{day:02}") };
                answer(kb, now, at, &id, Answer::Date(text), effects);
            }
            None => gone(now, effects),
        },
        Act::Reask { case, question } => match open_question(kb, now, *case, *question) {
            Some((id, _)) => {
                if let Some(c) = now.case_mut() {
                    c.picking.clear();
                }
                now.go(Place::Question { id });
            }
            None => gone(now, effects),
        },
        Act::Answers => now.go(Place::Answers),
        Act::Result => next_question(kb, now, at, effects),
        Act::TakeAway => takeaway::hand_over(kb, now, at, effects),
        Act::Why { route } => match kb.route_of(route) {
            Some(r) => now.go(Place::Why { route: r.clone() }),
            None => gone(now, effects),
        },
        Act::Cases => now.go(Place::Cases),
        Act::Case { number } => {
            if now.cases.iter().any(|c| c.number == *number) {
                now.turn_to(*number);
                next_question(kb, now, at, effects);
            } else {
                gone(now, effects);
            }
        }
        Act::Remind { route, rule } => due::remind(kb, now, at, route, rule, effects),
        Act::Book { .. }
        | Act::Times { .. }
        | Act::Days
        | Act::Day { .. }
        | Act::Slot { .. }
        | Act::Confirm { .. }
        | Act::LetGo
        | Act::Zone
        | Act::Bookings
        | Act::Booking { .. }
        | Act::Move { .. }
        | Act::CancelBooking { .. }
        | Act::CancelSure { .. }
        | Act::Mail { .. } => book(kb, now, at, act, effects),
        Act::Meet(meet) => meet::obey(kb, now, at, meet, effects),
        Act::Shelf(look) if shelf::go(kb, now, look) => {}
        Act::Shelf(_) => gone(now, effects),
        Act::HandOver | Act::HandOverSure | Act::Waiting | Act::LeaveQueue | Act::Release => {
            handover::obey(kb, now, at, act, effects);
        }
        Act::Offices => now.go(Place::Offices),
        Act::Office { id } => {
            match (offices::choose(kb, now, at, *id, effects), &now.place) {
                (Some(()), _) => {}
                (None, Place::Offices) => gone(now, effects),
                // A link to an office that does not serve here is a link to the menu.
                (None, _) => now.go(Place::Menu),
            }
        }
        Act::Carry => carry::give(at, effects),
        Act::CarryFailed => carry::failed(effects),
        Act::Help => now.go(Place::Help),
        Act::Privacy => now.go(Place::Privacy),
        Act::Export => {
            if let Some(text) = &at.export {
                effects.push(Effect::File {
                    name: "what-is-kept.json".into(),
                    mime: "application/json".into(),
                    text: text.clone(),
                    caption: ui("export-file"),
                });
                effects.push(Effect::Audit { kind: "export", detail: String::new() });
            }
            now.go(Place::Privacy);
        }
        Act::Erase => now.go(Place::Erase),
        Act::EraseSure => {
            let lang = now.lang;
            *now = Conversation { rev: now.rev, ..Conversation::fresh(now.office.clone()) };
            // The language is kept only to say goodbye; the stored state is erased with everything else.
            now.lang = lang;
            now.place = Place::Gone;
            effects.push(Effect::Erase);
        }
        Act::StartOver => now.go(Place::Over),
        Act::StartOverSure => {
            now.cases.clear();
            now.open = None;
            now.profile.clear();
            now.trail.clear();
            now.place = Place::Menu;
        }
        Act::Quiet => {
            now.quiet = true;
            waitlist::served(now, effects);
            effects.push(Effect::Tell(Screen::of([ui("now-quiet")])));
            now.go(Place::Menu);
        }
    }
}

pub(super) fn book(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
    match act {
        Act::Book { topic } => {
            let named = topic.and_then(|s| kb.topic_of(&s).cloned());
            let topic = named.or_else(|| result::topic_of_result(kb, now, at));
            release(now, effects);
            now.draft = Some(Draft { topic, ..Draft::default() });
            // Who books wants to be reminded; and the clock of a country with one zone is known.
            now.quiet = false;
            if now.zone.is_none() {
                now.zone = super::home(now).and_then(|c| kb.zones.of_country(c)).map(str::to_owned);
            }
            now.go(Place::Times { page: 0 });
        }
        Act::Times { page } => {
            let same = matches!(now.place, Place::Times { .. });
            turn_page(now, Place::Times { page: *page }, same);
        }
        Act::Days => now.go(Place::Days),
        Act::Day { date } => now.go(Place::Day { date: *date }),
        Act::Slot { adviser, starts } => booking::take(kb, now, at, adviser, *starts, effects),
        Act::Confirm { way } => booking::keep(kb, now, at, *way, effects),
        Act::LetGo => {
            release(now, effects);
            // To where the time was chosen.
            now.place = now.trail.pop().unwrap_or(Place::Times { page: 0 });
        }
        Act::Zone => now.go(Place::Zone),
        Act::Bookings => now.go(Place::Bookings),
        Act::Booking { code } => now.go(Place::Booking { code: code.clone() }),
        Act::Move { code } => {
            // A booking that is gone cannot be moved: its screen says so.
            // Nor one of an office that no longer serves.
            let old = booking::ahead(at, code).filter(|b| b.office == now.office || offices::serves(at, &b.office));
            let Some(old) = old else { return now.go(Place::Booking { code: code.clone() }) };
            release(now, effects);
            // Its times are those of the office it is with.
            offices::go(now, &old.office, effects);
            let topic = (!old.topic.is_empty()).then(|| old.topic.as_str().into());
            now.draft = Some(Draft { moving: Some(code.clone()), topic, ..Draft::default() });
            now.go(Place::Times { page: 0 });
        }
        Act::CancelBooking { code } => now.go(Place::CancelBooking { code: code.clone() }),
        Act::CancelSure { code } => booking::cancel(kb, now, at, code, effects),
        Act::Mail { code } => now.go(Place::Mail { code: code.clone() }),
        _ => {}
    }
}

/// Gives back a time that is being kept.
pub(super) fn release(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if let Some(slot) = now.draft.as_mut().and_then(|d| d.slot.take()) {
        effects.push(Effect::LetGo { booking: slot.booking });
    }
}

/// Turning a page is not a step that Back should undo page by page.
pub(super) fn turn_page(now: &mut Conversation, to: Place, same: bool) {
    if same {
        now.place = to;
    } else {
        now.go(to);
    }
}

/// What was asked for is not there any more: the person is told, and stays where they were.
pub(super) fn gone(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if matches!(now.place, Place::Door) {
        now.place = Place::Menu;
    }
    effects.push(Effect::Tell(Screen::of([ui("choice-gone")])));
}

pub(super) fn back(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if now.place == Place::Confirm {
        release(now, effects);
    }
    now.place = now.trail.pop().unwrap_or(Place::Menu);
}

pub(super) fn speak(kb: &Kb, now: &mut Conversation, lang: Lang) {
    if !kb.catalog.langs().contains(&lang) {
        return;
    }
    now.lang = Some(lang);
    now.waits_for = None;
    // The place and all answers stay; only the words change.
    if let Place::Languages | Place::Door = now.place {
        now.place = now.trail.pop().unwrap_or(Place::Menu);
    }
}
