//! Knowledge that changes under people's hands, and edits that are broken.

use crate::{
    house::{House, english},
    served::Site,
};
use ipdesk::{
    kb::parse::Source,
    talk::state::{Answer, Place},
};
use std::time::Duration;

const GUIDE: &str = "trademark/classes";

/// The set without one guide and without one option of the first question.
fn smaller() -> Vec<Source> {
    english()
        .into_iter()
        .filter(|(path, _)| {
            !path.ends_with(&format!("guides/{GUIDE}.yaml")) && !path.ends_with(&format!("guides/{GUIDE}.ftl"))
        })
        .map(|(path, text)| {
            // A term of the glossary leads to another guide then.
            let text = text.replace(&format!("guide: {GUIDE} "), "guide: trademark/what-is ");
            let text = text.replace(&format!("  - {GUIDE}\n"), "");
            let mut text = text.replace(&format!("{GUIDE}, "), "").replace(&format!(", {GUIDE}"), "");
            if path.ends_with("trees/which-route.yaml") {
                text = text
                    .replace("        - { id: craft }\n", "")
                    .replace("creative-work, craft", "creative-work")
                    .replace("[craft, place-name]", "[place-name]");
            }
            if path.ends_with("trees/which-route.ftl") {
                text = text
                    .lines()
                    .filter(|l| !l.trim_start().starts_with(".craft ="))
                    .map(|l| format!("{l}\n"))
                    .collect();
            }
            (path, text)
        })
        .collect()
}

#[tokio::test]
async fn f17_buttons_of_a_removed_option_question_or_guide_are_answered_politely_and_never_wrongly() {
    let house = House::new().await;
    // Nine people stand at the first question, one for each option; one more has already given the answer that goes.
    let options =
        ["invention", "process", "software", "brand", "design", "creative-work", "craft", "recipe", "something-else"];
    house.at_menu("first").await;
    house.taps("first", "Find the right protection").await;
    let labels = house.choices("first");
    for (n, _) in options.iter().enumerate() {
        let who = format!("p{n}");
        house.at_menu(&who).await;
        house.taps(&who, "Find the right protection").await;
    }
    house.taps("first", &labels[6]).await;
    assert!(!house.state("first").await.cases[0].answers.is_empty());
    // And one looks at the guide's place in its topic.
    house.says("reader", "/start trademark_classes").await;
    house.says("reader", "/start trademark_classes").await;
    assert!(
        matches!(&house.state("reader").await.place, Place::Guide { id, .. } if id.as_str() == GUIDE),
        "{:?}",
        house.state("reader").await.place
    );

    let set = smaller();
    house
        .desk
        .reload(&set)
        .unwrap_or_else(|refused| panic!("{:#?}", refused.0.iter().map(ToString::to_string).collect::<Vec<_>>()));

    for (n, option) in options.iter().enumerate() {
        let who = format!("p{n}");
        house.taps(&who, &labels[n]).await;
        let state = house.state(&who).await;
        let answer = state.cases[0].answers.iter().find(|(q, _)| q.as_str() == "thing").map(|(_, a)| a.clone());
        if *option == "craft" {
            assert_eq!(answer, None);
            assert!(
                house.line.transcript(&who).contains("This choice is no longer there"),
                "{}",
                house.line.transcript(&who)
            );
        } else {
            assert!(
                matches!(&answer, Some(Answer::Option(id)) if id.as_str() == *option),
                "{:?} was taken for {answer:?}",
                labels[n]
            );
        }
    }
    // The answer that is gone is asked again, and said so.
    house.says("first", "back").await;
    assert!(house.line.transcript("first").contains("An answer that no longer fits was removed"));
    assert!(house.state("first").await.cases[0].answers.is_empty());
    // The guide's own buttons lead on; the guide itself is gone, not something else.
    house.says("reader", "menu").await;
    house.says("reader", "back").await;
    assert!(
        house.line.transcript("reader").contains("This answer is no longer here"),
        "{}",
        house.line.transcript("reader")
    );
    assert_eq!(house.desk.metrics.missing_texts.get(), 0);
    assert_eq!(house.desk.metrics.parked.get(), 0);
    house.end().await;
}

/// Ways in which a file can be broken.
fn broken() -> Vec<(&'static str, &'static str, String)> {
    let yaml = "knowledge/trees/which-route.yaml";
    let guide = "knowledge/guides/trademark/classes.yaml";
    let ftl = "locales/en/ui.ftl";
    let bomb = {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for n in 1..12 {
            let all = vec![format!("*a{}", n - 1); 10].join(", ");
            text.extend([format!("a{n}: &a{n} [{all}]\n")]);
        }
        text
    };
    vec![
        ("f24", yaml, "topic: [".into()),
        ("f24", yaml, "\t\u{0}".into()),
        ("f24", guide, "topic: trademark\ntopic: trademark\n".into()),
        ("f24", guide, "topic: no-such-topic\nrelated: [nowhere/at-all]\n".into()),
        ("f26", guide, bomb),
        ("f26", guide, format!("topic: {}x{}", "[".repeat(50_000), "]".repeat(50_000))),
        ("f26", guide, format!("topic: trademark\nrelated: [{}]\n", "trademark/classes, ".repeat(200_000))),
        ("f27", ftl, "welcome = { $office\n".into()),
        ("f27", ftl, "welcome = one\nwelcome = two\n".into()),
        ("f27", ftl, "welcome = { $office ->\n    [one] x\n".into()),
    ]
}

fn with(path: &str, text: &str) -> Vec<Source> {
    english().into_iter().map(|(p, t)| if p == path { (p, text.to_owned()) } else { (p, t) }).collect()
}

#[tokio::test]
async fn f24_f26_f27_a_broken_set_is_refused_with_its_place_and_the_old_one_serves_on() {
    let house = House::new().await;
    house.at_menu("ana").await;
    let revision = house.desk.loaded.load().kb.revision.clone();
    for (row, path, text) in broken() {
        let head: String = text.chars().take(40).collect();
        let began = std::time::Instant::now();
        let refused = house.desk.reload(&with(path, &text)).expect_err(&format!("{row}: {head:?} was taken"));
        assert!(began.elapsed() < Duration::from_secs(10), "{row}: {head:?} took {:?}", began.elapsed());
        let said = refused
            .0
            .iter()
            .map(ToString::to_string)
            .find(|issue| issue.contains(path.trim_start_matches("locales/en/")));
        assert!(
            said.is_some(),
            "{row}: {head:?}: no finding names {path}: {:?}",
            refused.0.iter().take(3).map(ToString::to_string).collect::<Vec<_>>()
        );
        assert!(house.desk.stale().is_some(), "{row}");
        assert_eq!(house.desk.loaded.load().kb.revision, revision);
    }
    assert!(house.says("ana", "help").await.contains("Tap a button"));
    house.desk.reload(&english()).unwrap();
    assert!(house.desk.stale().is_none(), "all is well again, but it is not said");
    house.end().await;
}

#[tokio::test]
async fn f24_the_served_program_keeps_the_old_set_says_since_when_and_refuses_to_start_on_a_broken_one() {
    let site = Site::new().await;
    let set = site.folder.path().join("set");
    let served = site.start().await;
    assert!(!site.get("/readyz").await.1.contains("stale"));
    let ui = set.join("locales/en/ui.ftl");
    let good = std::fs::read_to_string(&ui).unwrap();
    std::fs::write(&ui, "welcome = { $office\n").unwrap();
    // While it is broken, people are served.
    site.fake.says(42, "/help");
    site.fake.taken().await;
    ready(&site, true).await;
    site.fake.until("an answer", |world| world.screen(42)).await;
    assert!(site.log().contains("ui.ftl"), "the log does not say where:\n{}", site.log());
    std::fs::write(&ui, good).unwrap();
    ready(&site, false).await;
    served.kill();
    std::fs::write(&ui, "welcome = { $office\n").unwrap();
    let mut served = site.launch();
    let status = served.ends(Duration::from_secs(20)).await;
    assert_eq!(status.code(), Some(1));
    assert!(site.log().contains("errors and is not used"));
}

async fn ready(site: &Site, stale: bool) {
    let end = std::time::Instant::now() + Duration::from_secs(15);
    loop {
        let (status, text) = site.get("/readyz").await;
        assert_eq!(status, 200, "{text}");
        if text.contains("content stale since") == stale {
            return;
        }
        assert!(std::time::Instant::now() < end, "{text}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn what_is_held_back_is_held_within_seconds_and_without_a_restart() {
    let house = House::new().await;
    house.desk.start().await.unwrap();
    house.at_menu("reader").await;
    house.says("reader", "/start madrid_central-attack").await;
    house.says("reader", "/start madrid_central-attack").await;
    assert!(house.seen("reader").contains("central attack"), "{}", house.seen("reader"));

    let what = ipdesk::store::Withdrawal {
        kind: "guide".into(),
        id: "madrid/central-attack".into(),
        since: 0,
        who: "test".into(),
    };
    house.desk.store.withdraw("demo", what).await.unwrap();
    let told = until(&house, "do not show it for the moment").await;
    assert!(told.contains("do not show it for the moment"), "{told}");

    assert!(house.desk.store.offer("demo", "guide", "madrid/central-attack").await.unwrap());
    let told = until(&house, "basic mark").await;
    assert!(told.contains("basic mark"), "{told}");
    house.end().await;
}

/// Asks for the guide again and again, for five seconds at most, until the answer holds these words.
async fn until(house: &House, words: &str) -> String {
    let mut told = String::new();
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        told = house.says("reader", "/start madrid_central-attack").await;
        if told.contains(words) {
            break;
        }
    }
    told
}
