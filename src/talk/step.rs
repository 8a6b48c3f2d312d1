//! The heart's one function: from what was, and what happened, to what is and what to do.

use super::{
    act::Act,
    ask::{self, Read},
    booking, due,
    effect::Effect,
    event::{Arrived, Event},
<<<<<<< HEAD
    handover,
=======
    held,
>>>>>>> know
    moment::{Intent, Moment, Reading, Verdict},
    result, shelf,
    show::{self, ui},
    state::{Answer, Conversation, Draft, Place},
    takeaway,
    walk::{self, Stop},
};
use crate::{
    kb::{
        Kb,
        id::{QuestionId, Short, TreeId},
        tree::{Asked, Keeper},
        words::Word,
    },
    text::{Lang, Screen, person},
};

/// What typed words are, before anything is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A command or an escape word.
    Do(Act),
    /// Words to be understood.
    Words,
    /// Nothing readable.
    Nothing,
}

/// Commands and escape words work in every state; everything else is words.
pub fn meaning(kb: &Kb, was: &Conversation, words: &str) -> Said {
    let clean = person::clean_short(words, 200);
    if clean.is_empty() {
        return Said::Nothing;
    }
    if let Some(rest) = clean.strip_prefix('/') {
        return Said::Do(command(kb, was, rest));
    }
    if let Place::Languages | Place::Door = was.place
        && let Some(lang) = language_named(kb, &clean)
    {
        return Said::Do(Act::Speak(lang));
    }
    let Some(word) = kb.lexicon.word(was.speaks(), &clean) else { return Said::Words };
    Said::Do(match word {
        Word::Menu => Act::Menu,
        Word::Back => Act::Back,
        Word::Language => Act::Languages,
        Word::Person => Act::Person,
        Word::Help => Act::Help,
        Word::Privacy => Act::Privacy,
        Word::Delete => Act::Erase,
        Word::Restart => Act::StartOver,
        Word::Stop => Act::Quiet,
        Word::Cancel => cancel(was),
        Word::Book => Act::Book { topic: None },
        Word::Bookings => Act::Bookings,
        Word::Unknown | Word::Done => return Said::Words,
    })
}

/// “Cancel” gives back what is under way, and otherwise goes to the menu.
fn cancel(was: &Conversation) -> Act {
    match &was.place {
        Place::Booking { code } | Place::CancelBooking { code } => Act::CancelBooking { code: code.clone() },
        Place::Bookings => Act::Bookings,
        Place::Confirm => Act::LetGo,
        _ => Act::Menu,
    }
}

fn command(kb: &Kb, was: &Conversation, text: &str) -> Act {
    let mut parts = text.split_whitespace();
    let name = parts.next().unwrap_or_default().split('@').next().unwrap_or_default().to_ascii_lowercase();
    match name.as_str() {
        "start" => parts
            .next()
            .map_or_else(|| if was.lang.is_none() { Act::Languages } else { Act::Menu }, |p| deep_link(kb, p)),
        "language" | "lang" => Act::Languages,
        "book" => Act::Book { topic: None },
        "mybookings" | "bookings" => Act::Bookings,
        "person" | "human" => Act::Person,
        "privacy" => Act::Privacy,
        "delete" | "forget" => Act::Erase,
        "cancel" => cancel(was),
        "help" | "settings" | "feedback" => Act::Help,
        "back" => Act::Back,
        "topics" => Act::Topics { page: 0 },
        "stop" => Act::Quiet,
        "restart" => Act::StartOver,
        _ => Act::Menu,
    }
}

/// A deep link names a topic, a tree or a guide (`/` written as `_`); anything else, a campaign too, opens the menu.
fn deep_link(kb: &Kb, payload: &str) -> Act {
    let id = payload.replace('_', "/");
    if let Some(t) = kb.topics.iter().find(|t| t.as_str() == id) {
        return Act::Topic { id: t.short(), page: 0 };
    }
    if let Some((t, _)) = kb.trees.get_key_value(id.as_str()) {
        return Act::Tree { id: t.short() };
    }
    if let Some((g, _)) = kb.guides.get_key_value(id.as_str()) {
        return Act::Guide { id: g.short(), page: 0 };
    }
    Act::Menu
}

fn language_named(kb: &Kb, words: &str) -> Option<Lang> {
    let folded = crate::kb::words::fold(words);
    kb.catalog.langs().into_iter().enumerate().find_map(|(n, lang)| {
        let own = kb.catalog.plain(lang, "meta#name").unwrap_or_default();
        let also = kb.catalog.lines(lang, "meta#also");
        let named = crate::kb::words::fold(&own) == folded
            || folded == lang.code()
            || folded == (n + 1).to_string()
            || also.iter().any(|a| crate::kb::words::fold(a) == folded);
        named.then_some(lang)
    })
}

/// The heart. Total: no error, no panic. Every event is handled in every state.
pub fn step(kb: &Kb, was: &Conversation, arrived: &Arrived, at: &Moment) -> (Conversation, Vec<Effect>) {
    let mut now = was.clone();
    let mut effects = Vec::new();
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
        Event::Due { subject, kind, body, .. } => due(kb, &now, at, subject, kind, body, &mut effects),
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
fn group(kb: &Kb, now: Conversation, arrived: &Arrived) -> (Conversation, Vec<Effect>) {
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
fn arrive(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let screen = show::place(kb, now, at);
    now.rev = now.rev.wrapping_add(1);
    // A result is worth keeping: it stays above, and the next screen comes below it.
    now.kept = matches!(now.place, Place::Result);
    effects.push(if now.kept { Effect::Keep(screen) } else { Effect::Show(screen) });
}

pub(super) fn due(
    kb: &Kb,
    now: &Conversation,
    at: &Moment,
    subject: &str,
    kind: &str,
    body: &str,
    effects: &mut Vec<Effect>,
) {
    if now.quiet && !subject.starts_with("booking/") {
        return;
    }
    let screen = booking::due(kb, now, at, subject, kind, body).or_else(|| due::due(kb, now, at, subject));
    if let Some(screen) = screen {
        effects.push(Effect::Tell(screen));
    }
}

fn said(kb: &Kb, now: &mut Conversation, arrived: &Arrived, at: &Moment, words: &str, effects: &mut Vec<Effect>) {
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
            perform(kb, now, at, &act, effects);
        }
        Said::Words if first => first_words(kb, now, at, words, effects),
        Said::Words => understand(kb, now, at, words, effects),
    }
}

/// Somebody new chooses a language first; what a link asked for comes right after that.
fn languages_first(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
    now.place = Place::Menu;
    if matches!(act, Act::Topic { .. } | Act::Guide { .. } | Act::Tree { .. }) {
        obey(kb, now, at, act, effects);
        now.trail.clear();
    }
    now.go(Place::Languages);
    arrive(kb, now, at, effects);
}

/// Somebody new begins with a question: it is answered at once, in the language it is written in when the device names
/// none. What is not understood meets the menu or the picker.
fn first_words(kb: &Kb, now: &mut Conversation, at: &Moment, words: &str, effects: &mut Vec<Effect>) {
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
fn greet(kb: &Kb, now: &mut Conversation, arrived: &Arrived) {
    match arrived.spoken(kb) {
        Some(lang) => {
            now.lang = Some(lang);
            now.place = Place::Menu;
        }
        None => now.place = Place::Languages,
    }
}

fn tapped(kb: &Kb, now: &mut Conversation, at: &Moment, code: &[u8], screen: u32, effects: &mut Vec<Effect>) {
    let Some(act) = Act::decode(code) else {
        effects.push(Effect::Notice(ui("moved-on")));
        return arrive(kb, now, at, effects);
    };
    if now.place == Place::Languages && now.lang.is_none() && !matches!(act, Act::Speak(_)) {
        return languages_first(kb, now, at, &act, effects);
    }
    // What stands under a reminder only begins something, and asks before it is done.
    let due_button = matches!(act, Act::Move { .. } | Act::CancelBooking { .. } | Act::Book { .. });
    if screen != now.rev && !act.only_shows() && !due_button {
        effects.push(Effect::Notice(ui("moved-on")));
        return show_again(kb, now, at, effects);
    }
    perform(kb, now, at, &act, effects);
}

/// Shows the live screen as it is, with the revision it has: an edit that changes nothing.
fn show_again(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    if now.kept {
        return;
    }
    effects.push(Effect::Show(show::place(kb, now, at)));
}

/// Does what was asked, and shows where that leads.
fn perform(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
    obey(kb, now, at, act, effects);
    arrive(kb, now, &booking::once_done(at, effects), effects);
}

/// Does what was asked.
#[allow(clippy::too_many_lines)] // one line for each thing a person can do; cut up, nobody could see them together
fn obey(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
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
        | Act::CancelSure { .. } => book(kb, now, at, act, effects),
<<<<<<< HEAD
        Act::HandOver | Act::HandOverSure | Act::Waiting | Act::LeaveQueue | Act::Release => {
            handover::obey(kb, now, at, act, effects);
        }
=======
        Act::Shelf(look) if shelf::go(kb, now, look) => {}
        Act::Shelf(_) => gone(now, effects),
>>>>>>> know
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
            effects.push(Effect::Tell(Screen::of([ui("now-quiet")])));
            now.go(Place::Menu);
        }
    }
}

fn book(kb: &Kb, now: &mut Conversation, at: &Moment, act: &Act, effects: &mut Vec<Effect>) {
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
            let Some(old) = booking::ahead(at, code) else { return now.go(Place::Booking { code: code.clone() }) };
            release(now, effects);
            let topic = (!old.topic.is_empty()).then(|| old.topic.as_str().into());
            now.draft = Some(Draft { moving: Some(code.clone()), topic, slot: None });
            now.go(Place::Times { page: 0 });
        }
        Act::CancelBooking { code } => now.go(Place::CancelBooking { code: code.clone() }),
        Act::CancelSure { code } => booking::cancel(kb, now, at, code, effects),
        _ => {}
    }
}

/// Gives back a time that is being kept.
fn release(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if let Some(slot) = now.draft.as_mut().and_then(|d| d.slot.take()) {
        effects.push(Effect::LetGo { booking: slot.booking });
    }
}

/// Turning a page is not a step that Back should undo page by page.
fn turn_page(now: &mut Conversation, to: Place, same: bool) {
    if same {
        now.place = to;
    } else {
        now.go(to);
    }
}

/// What was asked for is not there any more: the person is told, and stays where they were.
fn gone(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if matches!(now.place, Place::Door) {
        now.place = Place::Menu;
    }
    effects.push(Effect::Tell(Screen::of([ui("choice-gone")])));
}

fn back(now: &mut Conversation, effects: &mut Vec<Effect>) {
    if now.place == Place::Confirm {
        release(now, effects);
    }
    now.place = now.trail.pop().unwrap_or(Place::Menu);
}

fn speak(kb: &Kb, now: &mut Conversation, lang: Lang) {
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

fn open_question<'a>(
    kb: &'a Kb,
    now: &mut Conversation,
    case: u16,
    question: Short,
) -> Option<(QuestionId, &'a crate::kb::tree::Tree)> {
    if now.open != Some(case) {
        return None;
    }
    let tree = kb.trees.get(&now.case()?.tree)?;
    let id = tree.questions.iter().find(|q| q.id.short() == question)?.id.clone();
    Some((id, tree))
}

/// Keeps an answer and goes on to what follows from it.
fn answer(kb: &Kb, now: &mut Conversation, at: &Moment, id: &QuestionId, answer: Answer, effects: &mut Vec<Effect>) {
    let Some(question) = now.case().and_then(|c| kb.trees.get(&c.tree)).and_then(|t| t.question(id)) else {
        return gone(now, effects);
    };
    // The two readings of a date are part of its question: Back leads to the question.
    if let Place::WhichDate { id, .. } = &now.place {
        now.place = Place::Question { id: id.clone() };
        if now.trail.last() == Some(&now.place) {
            now.trail.pop();
        }
    }
    match question.of {
        Keeper::Person => {
            if let Some(field) = &question.fills {
                now.profile.insert(field.clone(), answer);
            }
        }
        Keeper::Case => {
            if let Some(case) = now.case_mut() {
                case.answers.insert(id.clone(), answer);
                case.picking.clear();
            }
        }
    }
    next_question(kb, now, at, effects);
}

/// Adds countries to the ones picked so far; picking one again takes it out.
fn add(now: &mut Conversation, id: &QuestionId, codes: Vec<String>) {
    if let Some(case) = now.case_mut() {
        for code in codes {
            match case.picking.iter().position(|c| *c == code) {
                Some(n) => {
                    case.picking.remove(n);
                }
                None => case.picking.push(code),
            }
        }
        case.picking.truncate(40);
    }
    now.place = Place::Question { id: id.clone() };
}

fn done(kb: &Kb, now: &mut Conversation, at: &Moment, id: &QuestionId, effects: &mut Vec<Effect>) {
    let picked = now.case_mut().map(|c| std::mem::take(&mut c.picking)).unwrap_or_default();
    if picked.is_empty() {
        now.place = Place::Question { id: id.clone() };
    } else {
        answer(kb, now, at, id, Answer::Countries(picked), effects);
    }
}

/// Goes to the next question of the open case, or to its result.
fn next_question(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let today = super::today(kb, now, at);
    let Some(case) = now.case().cloned() else {
        return now.go(Place::Menu);
    };
    let walked = walk::walk(kb, now, &case, today);
    match walked.stop {
        Stop::Question(id) => now.go(Place::Question { id }),
        Stop::Routes => {
            result::pin(kb, now, at, effects);
            now.go(Place::Result);
        }
        Stop::Guide(id) => now.go(Place::Guide { id, page: 0 }),
        Stop::Tree(id) => {
            lead_over(now, walked.asked.last(), id);
            if let Some(case) = now.case().cloned()
                && let Stop::Question(id) = walk::walk(kb, now, &case, today).stop
            {
                now.go(Place::Question { id });
            }
        }
        Stop::Nowhere => gone(now, effects),
    }
}

/// The open case leads into another tree. What led there is asked again when somebody comes back to it; a case about
/// which nothing else was said is not kept.
fn lead_over(now: &mut Conversation, last: Option<&QuestionId>, tree: TreeId) {
    let from = now.open;
    if let (Some(case), Some(last)) = (now.case_mut(), last) {
        case.answers.remove(last);
    }
    // Only afterwards can the old case go: its number must not be given again, or Back would ask its questions.
    now.begin(tree);
    now.cases.retain(|c| Some(c.number) != from || !c.answers.is_empty() || !c.results.is_empty());
}

/// Free words: first as the answer to the open question, then as a question of their own.
fn understand(kb: &Kb, now: &mut Conversation, at: &Moment, words: &str, effects: &mut Vec<Effect>) {
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
    if let Some(act) = labelled(kb, now, at, &clean) {
        return perform(kb, now, at, &act, effects);
    }
    // Whoever waits for a human and writes at that place writes to the human.
    if now.place == Place::Waiting && now.queued {
        handover::written(&clean, effects);
        return arrive(kb, now, at, effects);
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
fn asked(kb: &Kb, now: &Conversation, at: &Moment) -> Option<QuestionId> {
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
fn labelled(kb: &Kb, now: &Conversation, at: &Moment, words: &str) -> Option<Act> {
    if words.len() > 200 {
        return None;
    }
    let folded = crate::kb::words::fold(words);
    let lang = now.speaks();
    let locale = kb.catalog.locale(lang)?;
    let screen = show::place(kb, now, at);
    let button = screen.choices.iter().chain(&screen.nav).find(|c| {
        crate::text::render::say(locale, lang, &c.label, false).is_ok_and(|l| crate::kb::words::fold(&l) == folded)
    })?;
    Act::decode(&button.code)
}

fn zone(kb: &Kb, now: &mut Conversation, words: &str, effects: &mut Vec<Effect>) -> bool {
    if let Some(zone) = kb.zone_named(now.speaks(), words) {
        now.zone = Some(zone);
        now.place = now.trail.pop().unwrap_or(Place::Times { page: 0 });
    } else {
        effects.push(Effect::Tell(Screen::of([ui("zone-unknown")])));
    }
    true
}

fn read(kb: &Kb, now: &mut Conversation, at: &Moment, reading: &Reading, words: &str, effects: &mut Vec<Effect>) {
<<<<<<< HEAD
    now.offer = reading.written.filter(|l| now.lang.is_some_and(|own| own != *l));
=======
    if let Some(spot) = shelf::meant(kb, now, reading, words) {
        now.go(Place::Shelf(spot));
        return arrive(kb, now, at, effects);
    }
>>>>>>> know
    match reading.verdict {
        Verdict::Urgent => now.go(Place::Urgent),
        Verdict::Intent => {
            let act = match reading.intent {
                Some(Intent::Book) => Act::Book { topic: None },
                Some(Intent::Reschedule | Intent::Cancel) => Act::Bookings,
                Some(Intent::Language) => Act::Languages,
                Some(Intent::Delete) => Act::Erase,
                Some(Intent::Restart) => Act::StartOver,
                Some(Intent::OptOut) => Act::Quiet,
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
