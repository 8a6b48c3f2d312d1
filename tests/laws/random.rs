//! Random conversations.

use proptest::prelude::*;

/// One thing that happens. Numbers are taken modulo what there is.
#[derive(Clone, Debug)]
pub enum Op {
    /// Taps a button of the live screen.
    Tap(usize),
    /// Taps the first button of a kind that leads on, when there is one: answers, times, confirmations.
    On(usize),
    /// Goes through the tree from its start, tapping what leads on.
    Way(Vec<usize>),
    /// Taps any button ever shown.
    Old(usize),
    Says(&'static str, usize),
    Media,
    Edited,
    Forged,
    Faded,
    Garbage(Vec<u8>),
    Due(usize),
    Left,
    Returned,
    Later(i64),
    /// Somebody else takes a time.
    Taken(usize),
}

/// Words that people type, for every kind of question and place.
const WORDS: [&str; 41] = [
    "ana@example.org",
    "/start",
    "/start madrid",
    "/start which-route",
    "/start madrid_central-attack",
    "/start x",
    "menu",
    "back",
    "language",
    "person",
    "help",
    "privacy",
    "book",
    "my bookings",
    "cancel",
    "/cancel",
    "/stop",
    "/restart",
    "/delete",
    "/back",
    "/nonsense",
    "Kenya",
    "Kenya, India",
    "world",
    "done",
    "i do not know",
    "2026-03-01",
    "03/04/2026",
    "31/02/2026",
    "march 2026",
    "Lagos",
    "1",
    "2",
    "yes",
    "no",
    "brand",
    "how do I protect a name",
    "asdf",
    "",
    "🦄",
    "\u{202E}abc\u{0}",
];

pub fn ops(most: usize) -> impl Strategy<Value = Vec<Op>> {
    let op = prop_oneof![
        8 => any::<prop::sample::Index>().prop_map(|i| Op::Tap(i.index(1000))),
        10 => any::<prop::sample::Index>().prop_map(|i| Op::On(i.index(1000))),
        1 => prop::collection::vec(0..12_usize, 6..12).prop_map(Op::Way),
        2 => any::<prop::sample::Index>().prop_map(|i| Op::Old(i.index(100_000))),
        6 => (prop::sample::select(&WORDS[..]), 0..8_usize).prop_map(|(w, r)| Op::Says(w, r)),
        1 => prop_oneof![Just(Op::Media), Just(Op::Edited), Just(Op::Forged), Just(Op::Faded), Just(Op::Left), Just(Op::Returned)],
        1 => prop::collection::vec(any::<u8>(), 0..36).prop_map(Op::Garbage),
        1 => any::<prop::sample::Index>().prop_map(|i| Op::Due(i.index(1000))),
        1 => prop_oneof![Just(60), Just(400), Just(86_400), Just(40 * 86_400)].prop_map(Op::Later),
        1 => any::<prop::sample::Index>().prop_map(|i| Op::Taken(i.index(1000))),
    ];
    prop::collection::vec(op, 1..most)
}
