//! What typed words are before anything is looked up: commands and escape words, which work in every state.

use super::{
    act::Act,
    state::{Conversation, Place},
};
use crate::{
    kb::{Kb, words::Word},
    text::{Lang, person},
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

/// Whether words are a command, which is the same at every place and in every language.
pub fn is_command(words: &str) -> bool {
    person::clean_short(words, 200).starts_with('/')
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
    let word = kb.lexicon.word(was.speaks(), &clean);
    // “Hi” is a greeting, and the code of Hindi: a word that asks for something is no name of a language.
    if word.is_none()
        && let Place::Languages | Place::Door = was.place
        && let Some(lang) = language_named(kb, &clean)
    {
        return Said::Do(Act::Speak(lang));
    }
    let Some(word) = word else { return Said::Words };
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
        "resume" => Act::CarryFailed,
        "restart" => Act::StartOver,
        _ => Act::Menu,
    }
}

/// A deep link names a topic, a tree, a guide (`/` written as `_`) or an office (`office-ke`); anything else, a campaign too, opens the menu.
fn deep_link(kb: &Kb, payload: &str) -> Act {
    let id = payload.replace('_', "/");
    if let Some(t) = kb.topics.iter().find(|t| t.as_str() == id) {
        return Act::Topic { id: t.short(), page: 0 };
    }
    if let Some((t, _)) = kb.trees.get_key_value(id.as_str()) {
        return Act::Tree { id: t.short() };
    }
    if let Some(office) = id.strip_prefix("office-") {
        return Act::Office { id: crate::kb::id::short(office) };
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
