//! Free words: first as the answer to the open question, then as a question of their own.

use super::{
    act::Act,
    answer::{add, answer, done},
    ask::{self, Read},
    effect::Effect,
    handover, mail,
    moment::{Intent, Moment, Reading, Verdict},
    obey::perform,
    shelf,
    show::{self, ui},
    state::{Conversation, Place},
    step::arrive,
    tell,
    walk::{self, Stop},
};
use crate::{
    kb::{Kb, id::QuestionId, tree::Asked},
    text::{Choice, Screen, person},
};

/// Free words: first as the answer to the open question, then as a question of their own.
pub(super) fn understand(kb: &Kb, now: &mut Conversation, at: &Moment, words: &str, effects: &mut Vec<Effect>) {
    let clean = person::clean(words);
    if let Some(id) = asked(kb, now, at) {
        let read = now.case().and_then(|c| kb.trees.get(&c.tree)).and_then(|tree| {
            let q = tree.question(&id)?;
            Some(ask::read(kb, now, tree, q, &clean, super::today(kb, now, at)))
        });
        if !matches!(read, None | Some(Read::Other | Read::Answer(_)))
            && matches!(now.place, Place::Found { .. } | Place::Declined)
        {
            now.go(Place::Question { id: id.clone() });
        }
        match read.unwrap_or(Read::Other) {
            Read::Answer(a) => {
                answer(kb, now, at, &id, a, effects);
                return arrive(kb, now, at, effects);
            }
            Read::Add(codes) => {
                let missing: Vec<String> =
                    codes.into_iter().filter(|c| now.case().is_none_or(|k| !k.picking.contains(c))).collect();
                add(now, &id, missing);
                return arrive(kb, now, at, effects);
            }
            Read::Done => {
                done(kb, now, at, &id, effects);
                return arrive(kb, now, at, effects);
            }
            Read::Either(one, other) => {
                now.go(Place::WhichDate { id, one, other });
                return arrive(kb, now, at, effects);
            }
            Read::Several => {
                effects.push(Effect::Tell(Screen::of([ui("one-country")])));
                return arrive(kb, now, at, effects);
            }
            Read::OtherWeekday(date) => {
                effects.push(Effect::Tell(Screen::of([ask::other_weekday(date)])));
                return arrive(kb, now, at, effects);
            }
            Read::Ahead => {
                effects.push(Effect::Tell(Screen::of([ui("date-ahead")])));
                return arrive(kb, now, at, effects);
            }
            Read::Impossible => {
                effects.push(Effect::Tell(Screen::of([ui("no-such-date")])));
                return arrive(kb, now, at, effects);
            }
            Read::Other => {}
        }
    }
    if now.place == Place::Zone && zone(kb, now, &clean, effects) {
        return arrive(kb, now, at, effects);
    }
    if mail::is_meant(now, &clean) {
        mail::take(kb, now, at, &clean, effects);
        return arrive(kb, now, at, effects);
    }
    if let Some(act) = labelled(kb, now, at, &clean) {
        return perform(kb, now, at, &act, effects);
    }
    if let Place::Telling { code } = now.place.clone() {
        return tell::told(kb, now, at, &code, &clean, effects);
    }
    // Whoever waits for a human and writes at that place writes to the human.
    if now.place == Place::Waiting && now.queued {
        return handover::written(&clean, effects);
    }
    let Some(reading) = &at.reading else {
        return arrive(kb, now, at, effects);
    };
    if reading.verdict == Verdict::Decline
        && let Place::Question { id } = &now.place
        && let Some(hint) = ask::find(kb, now, id).and_then(|(_, _, q)| ask::not_read(q))
    {
        effects.push(Effect::Tell(Screen::of([ui(hint)])));
        return arrive(kb, now, at, effects);
    }
    read(kb, now, at, reading, &clean, effects);
}

/// The question that typed words may answer: the open one, also after words that were not understood.
pub(super) fn asked(kb: &Kb, now: &Conversation, at: &Moment) -> Option<QuestionId> {
    match &now.place {
        Place::Question { id } | Place::WhichDate { id, .. } => Some(id.clone()),
        Place::Found { .. } | Place::Declined => {
            let case = now.case()?;
            let Stop::Question(id) = walk::walk(kb, now, case, super::today(kb, now, at)).stop else { return None };
            // Countries and dates are known when they are read; the words of a label may be the question put again.
            let choice = kb.trees.get(&case.tree)?.question(&id).is_none_or(|q| matches!(q.ask, Asked::Choice(_)));
            (!choice && now.trail.contains(&Place::Question { id: id.clone() })).then_some(id)
        }
        _ => None,
    }
}

/// The words of a button on the present screen, typed instead of tapped.
pub(super) fn labelled(kb: &Kb, now: &Conversation, at: &Moment, words: &str) -> Option<Act> {
    let folded = crate::kb::words::fold(words);
    let labels = labels(kb, now, at, words);
    let exact = labels.iter().find(|(_, l)| *l == folded);
    // “Yes” and “no” where one button begins so: “Yes, delete everything”.
    let mut begun = labels.iter().filter(|(_, l)| begins(l, &folded));
    let (button, _) = exact.or_else(|| begun.next().filter(|_| begun.next().is_none()))?;
    Act::decode(&button.code)
}

/// The button whose whole label was typed: it does what a tap on it does, whatever the words mean elsewhere.
pub(super) fn spelt_out(kb: &Kb, now: &Conversation, at: &Moment, words: &str) -> Option<Act> {
    let folded = crate::kb::words::fold(words);
    let (button, _) = labels(kb, now, at, words).into_iter().find(|(_, l)| *l == folded)?;
    Act::decode(&button.code)
}

/// The buttons of the present screen with their folded labels; none where the words are too long to be a label.
fn labels(kb: &Kb, now: &Conversation, at: &Moment, words: &str) -> Vec<(Choice, String)> {
    let lang = now.speaks();
    let Some(locale) = kb.catalog.locale(lang).filter(|_| words.chars().count() <= 200) else { return Vec::new() };
    let screen = show::place(kb, now, at);
    let said = |c: &Choice| crate::text::render::say(locale, lang, &c.label, false).map(|l| crate::kb::words::fold(&l));
    screen
        .choices
        .into_iter()
        .chain(screen.nav)
        .filter_map(|c| {
            let label = said(&c).ok()?;
            Some((c, label))
        })
        .collect()
}

/// Whether a label begins with these whole words; Chinese has no spaces to tell them by.
fn begins(label: &str, words: &str) -> bool {
    let whole = words.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
    !words.is_empty() && label.strip_prefix(words).is_some_and(|rest| rest.starts_with(' ') || whole)
}

pub(super) fn zone(kb: &Kb, now: &mut Conversation, words: &str, effects: &mut Vec<Effect>) -> bool {
    if let Some(zone) = kb.zone_named(now.speaks(), words) {
        now.zone = Some(zone);
        now.place = now.trail.pop().unwrap_or(Place::Times { page: 0 });
    } else {
        effects.push(Effect::Tell(Screen::of([ui("zone-unknown")])));
    }
    true
}

pub(super) fn read(
    kb: &Kb,
    now: &mut Conversation,
    at: &Moment,
    reading: &Reading,
    words: &str,
    effects: &mut Vec<Effect>,
) {
    now.offer = reading.written.filter(|l| now.lang.is_some_and(|own| own != *l));
    if let Some(spot) = shelf::meant(kb, now, reading, words) {
        now.go(Place::Shelf(spot));
        return arrive(kb, now, at, effects);
    }
    match reading.verdict {
        Verdict::Urgent => now.go(Place::Urgent),
        Verdict::Intent => {
            let act = match reading.intent {
                Some(Intent::Book) => Act::Book { topic: None },
                Some(Intent::Reschedule | Intent::Cancel | Intent::Bookings) => Act::Bookings,
                Some(Intent::Language) => Act::Languages,
                Some(Intent::Delete) => Act::Erase,
                Some(Intent::Data) => Act::Privacy,
                Some(Intent::Restart) => Act::StartOver,
                Some(Intent::Back) => Act::Back,
                Some(Intent::OptOut) => Act::Quiet,
                Some(Intent::About) => Act::Help,
                Some(Intent::Human) | None => Act::Person,
            };
            return perform(kb, now, at, &act, effects);
        }
        Verdict::Answer => match reading.guides.first() {
            Some(id) => now.go(Place::Guide { id: id.clone(), page: 0 }),
            None => now.go(Place::Declined),
        },
        Verdict::Choose if !reading.guides.is_empty() => now.go(Place::Found { guides: reading.guides.clone() }),
        Verdict::Choose | Verdict::Decline => {
            effects.push(Effect::Unfound { words: words.to_owned() });
            now.go(Place::Declined);
        }
    }
    arrive(kb, now, at, effects);
}

#[cfg(test)]
mod tests {
    use super::begins;

    #[test]
    fn a_label_begins_with_whole_words() {
        assert!(begins("no not as far as i know", "no"));
        assert!(!begins("nothing was filed", "no"));
        assert!(!begins("yes the public could see it", ""));
        assert!(begins("没有 只有自己人", "没有"));
        assert!(begins("没有人见过", "没有"));
    }
}
