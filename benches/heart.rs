//! The heart and the words: one step, one rendered screen, loading all knowledge.

use divan::{Bencher, black_box};
use ipdesk::{
    desk::loaded::Loaded,
    files,
    kb::id::OfficeId,
    talk::{self, Arrived, Conversation, Event, Moment, act::Act, effect::Effect, show, state::Place},
    text::{Budget, Lang, render},
};
use std::sync::OnceLock;

fn main() {
    divan::main();
}

fn loaded() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| Loaded::from(&files::embedded()).expect("the built-in knowledge is sound"))
}

fn moment() -> Moment {
    Moment::at("2026-11-21T10:00:00Z".parse().expect("a moment"), 7)
}

fn at_menu(lang: &str) -> Conversation {
    let mut c = Conversation::fresh(OfficeId::new("demo"));
    c.lang = lang.parse().ok();
    c.place = Place::Menu;
    c
}

fn tap(code: Vec<u8>, screen: u32) -> Arrived {
    Arrived { event: Event::Tapped { code, screen, gone: false }, tag: None, group: false, query: None }
}

#[divan::bench]
fn step_opens_a_topic(bencher: Bencher) {
    let kb = &loaded().kb;
    let was = at_menu("en");
    let arrived = tap(Act::Topics { page: 0 }.encode(), 0);
    let at = moment();
    bencher.bench_local(|| talk::step(black_box(kb), black_box(&was), &arrived, &at));
}

/// A whole case to its result: the rules of all routes over the tables.
#[divan::bench]
fn step_shows_a_result(bencher: Bencher) {
    let kb = &loaded().kb;
    let at = moment();
    let mut was = at_menu("en");
    let tree = kb.first_tree().expect("a tree").id.clone();
    (was, _) = talk::step(kb, &was, &tap(Act::Tree { id: tree.short() }.encode(), was.rev), &at);
    // Always the first option, until the result stands.
    while !matches!(was.place, Place::Result) {
        let screen = show::place(kb, &was, &at);
        let code = screen.choices.first().expect("a choice").code.clone();
        (was, _) = talk::step(kb, &was, &tap(code, was.rev), &at);
    }
    let again = tap(Act::Result.encode(), was.rev);
    bencher.bench_local(|| talk::step(black_box(kb), black_box(&was), &again, &at));
}

#[divan::bench(args = ["en", "fr", "ar"])]
fn render_a_guide(bencher: Bencher, lang: &str) {
    let kb = &loaded().kb;
    let was = at_menu(lang);
    let at = moment();
    let guide = kb.guides.keys().next().expect("a guide");
    let arrived = tap(Act::Guide { id: guide.short(), page: 0 }.encode(), 0);
    let (_, effects) = talk::step(kb, &was, &arrived, &at);
    let screen = effects
        .into_iter()
        .find_map(|e| match e {
            Effect::Show(s) => Some(s),
            _ => None,
        })
        .expect("a screen");
    let lang: Lang = lang.parse().expect("a language");
    bencher.bench_local(|| render(black_box(&kb.catalog), lang, black_box(&screen), &Budget::TELEGRAM));
}

#[divan::bench(sample_count = 10)]
fn load_all_knowledge(bencher: Bencher) {
    let files = files::embedded();
    bencher.bench_local(|| Loaded::from(black_box(&files)).is_ok());
}

/// What a service has in memory that was asked in every language, built anew from what lies in the program.
#[divan::bench(sample_count = 10)]
fn load_ten_languages_for_searching(bencher: Bencher) {
    bencher.bench_local(|| {
        let loaded = Loaded::trusting(&files::built_in()).expect("the built-in knowledge is sound");
        let langs: Vec<String> = loaded.kb.catalog.langs().iter().map(ToString::to_string).collect();
        loaded.index.ready_all(&langs.iter().map(String::as_str).collect::<Vec<_>>());
        loaded
    });
}
