//! One damage to words for each check, found alone and at its place.

use super::set::Damaged;

const EN: &str = "locales/en/guides/madrid/what-is.ftl";
const AR: &str = "locales/ar/guides/madrid/what-is.ftl";
const TREE: &str = "locales/en/trees/which-way.ftl";
const AR_TREE: &str = "locales/ar/trees/which-way.ftl";

#[test]
fn topic_text() {
    let topics = "locales/en/topics.ftl";
    Damaged::replace(topics, "    .about = What gi protects.\n", "")
        .and_replace("locales/ar/topics.ftl", "    .about = ما تحميه gi.\n", "")
        .finds("topic-text", topics, 21, "`gi.about` is missing");
    Damaged::replace(topics, "gi = About gi", "gy = About gi").finds_first("topic-text", topics, 0, "`gi` is missing");
}

#[test]
fn guide_text() {
    Damaged::replace(EN, "more-1 =", "more-2 =").and_replace(AR, "more-1 =", "more-2 =").finds(
        "guide-text",
        EN,
        5,
        "does not follow",
    );
    Damaged::replace(EN, "more-1 =", "mroe =").and_replace(AR, "more-1 =", "mroe =").finds(
        "guide-text",
        EN,
        5,
        "nothing asks for the text `mroe`",
    );
    Damaged::remove("locales/en/guides/gi/what-is.ftl").without("locales/ar/guides/gi/what-is.ftl").finds(
        "guide-text",
        "locales/en/guides/gi/what-is.ftl",
        0,
        "file is missing",
    );
}

#[test]
fn tree_text() {
    Damaged::replace(TREE, "    .invention = An invention\n", "")
        .and_replace(AR_TREE, "    .invention = اختراع\n", "")
        .finds("tree-text", TREE, 2, "`subject.invention` is missing");
    Damaged::replace(TREE, "name = Find your way\n", "").and_replace(AR_TREE, "name = جد طريقك\n", "").finds(
        "tree-text",
        TREE,
        0,
        "`name` is missing",
    );
    Damaged::replace(TREE, "    .why =", "    .wy =").and_replace(AR_TREE, "    .why =", "    .wy =").finds(
        "tree-text",
        TREE,
        3,
        "nothing asks for the text `subject.wy`",
    );
}

#[test]
fn route_text() {
    let (en, ar) = ("locales/en/routes/trademark-national.ftl", "locales/ar/routes/trademark-national.ftl");
    Damaged::replace(en, "next-2 = File the application.\n", "").and_replace(ar, "next-2 = أودع الطلب.\n", "").finds(
        "route-text",
        en,
        0,
        "`next-2` is missing",
    );
}

#[test]
fn told_text() {
    for (file, en, ar, id) in [
        (
            "reasons",
            "    .places = The first to file gets the mark in { $places }.\n",
            "    .places = العلامة لمن يودع أولا في { $places }.\n",
            "first-to-file.places",
        ),
        (
            "warnings",
            "first-to-file = Somebody else could file first.\n",
            "first-to-file = قد يودع غيرك قبلك.\n",
            "first-to-file",
        ),
        (
            "deadlines",
            "paris-trademark-priority = File abroad\n",
            "paris-trademark-priority = أودع في الخارج\n",
            "paris-trademark-priority",
        ),
    ] {
        let (path, other) = (format!("locales/en/{file}.ftl"), format!("locales/ar/{file}.ftl"));
        let line = if file == "reasons" { 3 } else { 0 };
        // A file without any text would be missing as a whole.
        Damaged::replace(
            &path,
            en,
            "spare = Spare.\n".trim_start_matches(if file == "reasons" { "spare = Spare.\n" } else { "" }),
        )
        .and_replace(&other, ar, if file == "reasons" { "" } else { "spare = Spare.\n" })
        .finds("told-text", &path, line, &format!("`{id}` is missing"));
    }
}

#[test]
fn told_name() {
    Damaged::replace("locales/en/reasons.ftl", "Others use the name.", "Others use the name in { $places }.")
        .and_replace("locales/ar/reasons.ftl", "يستعمل غيرك الاسم.", "يستعمل غيرك الاسم في { $places }.")
        .finds_all(
            "told-name",
            &[("locales/ar/reasons.ftl", 1), ("locales/en/reasons.ftl", 1)],
            "`$places`, which is not given",
        );
}

#[test]
fn office_text() {
    Damaged::replace("locales/en/offices/xx/office.ftl", "hours =", "huors =")
        .and_replace("locales/ar/offices/xx/office.ftl", "hours =", "huors =")
        .finds("office-text", "locales/en/offices/xx/office.ftl", 0, "`hours` is missing");
}

#[test]
fn locale_state() {
    Damaged::replace("locales/fr/meta.ftl", "state = partial", "state = half").finds(
        "locale-state",
        "locales/fr/meta.ftl",
        2,
        "`half` is no state",
    );
    Damaged::replace("locales/fr/meta.ftl", "state = partial\n", "").finds(
        "locale-state",
        "locales/fr/meta.ftl",
        0,
        "does not say whether",
    );
}

#[test]
fn stray_text() {
    Damaged::add("locales/en/guides/madrid/waht-is.ftl", "question = Stray?\n")
        .and_add("locales/ar/guides/madrid/waht-is.ftl", "question = شارد؟\n")
        .finds_all(
            "stray-text",
            &[("locales/ar/guides/madrid/waht-is.ftl", 0), ("locales/en/guides/madrid/waht-is.ftl", 0)],
            "no file of knowledge",
        );
}

#[test]
fn missing_text() {
    Damaged::replace("locales/ar/ui.ftl", "menu = القائمة\n", "").finds(
        "missing-text",
        "locales/ar/ui.ftl",
        0,
        "`menu` is missing",
    );
    Damaged::remove(AR).finds("missing-text", AR, 0, "file is missing");
}

#[test]
fn a_partial_language_may_lack_texts() {
    let read = super::set::read(&super::set::SMALL);
    assert!(read.kb.is_some());
    let lacks = read.issues.iter().filter(|i| i.check == "missing-text" && i.file.starts_with("locales/fr/")).count();
    assert!(lacks > 20, "French lacks {lacks} files");
}

#[test]
fn extra_text() {
    Damaged::replace("locales/ar/ui.ftl", "menu =", "menus = القوائم\nmenu =").finds(
        "extra-text",
        "locales/ar/ui.ftl",
        1,
        "`menus`",
    );
    Damaged::add("locales/fr/uis.ftl", "menu = Menu\n").finds(
        "extra-text",
        "locales/fr/uis.ftl",
        0,
        "does not have this file",
    );
    // Patterns of speech under a name that nobody reads would go unheard.
    Damaged::add("locales/en/intents.ftl", "human =\n    a person\n")
        .and_add("locales/fr/intents.ftl", "humain =\n    une personne\n")
        .finds("extra-text", "locales/fr/intents.ftl", 1, "`humain`");
}

#[test]
fn other_names() {
    Damaged::replace("locales/ar/ui.ftl", "{ $name }", "").finds(
        "other-names",
        "locales/ar/ui.ftl",
        2,
        "lacks `$name`",
    );
    Damaged::replace("locales/ar/ui.ftl", "القائمة", "القائمة { $name }").finds(
        "other-names",
        "locales/ar/ui.ftl",
        1,
        "uses `$name`",
    );
}

#[test]
fn foreign() {
    Damaged::replace("locales/en/ui.ftl", "menu = Menu", "menu = { hello }").finds(
        "foreign",
        "locales/en/ui.ftl",
        1,
        "uses `hello`",
    );
    Damaged::replace("locales/en/ui.ftl", "Hello, { $name }", "Hello, { NUMBER($name) }")
        .and_replace("locales/ar/ui.ftl", "{ $name }", "")
        .finds("foreign", "locales/en/ui.ftl", 2, "uses `NUMBER()`");
}

#[test]
fn unsayable() {
    Damaged::replace("locales/en/ui.ftl", "menu = Menu", "menu = { -no-such-term }").finds(
        "unsayable",
        "locales/en/ui.ftl",
        1,
        "`menu` cannot be said",
    );
    let good = Damaged::replace("locales/en/ui.ftl", "menu = Menu", "menu = { -small-standard }");
    assert_eq!(super::set::found(&good.0), []);
}

#[test]
fn plural() {
    Damaged::replace("locales/ar/units.ftl", "        [few] { $n } أيام\n", "").finds(
        "plural",
        "locales/ar/units.ftl",
        1,
        "lacks [few]",
    );
    Damaged::replace("locales/en/units.ftl", "[one]", "[few]").finds(
        "plural",
        "locales/en/units.ftl",
        1,
        "lacks [one]",
    );
}

#[test]
fn figure() {
    Damaged::replace(EN, "The office of", "After 5 years, the office of").finds("figure", EN, 5, "“5”");
    Damaged::replace(EN, "The office of", "After thirty months, the office of").finds(
        "figure",
        EN,
        5,
        "“thirty months”",
    );
    Damaged::replace(AR, "يقرر", "بعد ٥ سنوات يقرر").finds("figure", AR, 5, "“٥”");
    Damaged::replace(AR, "يقرر", "بعد خمس سنوات يقرر").finds("figure", AR, 5, "“خمس سنوات”");
    Damaged::replace(AR, "يقرر", "بعد سنتين يقرر").finds("figure", AR, 5, "“سنتين”");
    Damaged::replace(TREE, "An invention", "An invention of 2026").finds("figure", TREE, 4, "“2026”");
}

#[test]
fn length() {
    let long = "أنت ".repeat(180);
    Damaged::replace(AR, "يقرر", &long).finds("length", AR, 5, "`more-1` has 7");
    Damaged::replace(TREE, "An invention", "An invention or any other thing that works").finds(
        "length",
        TREE,
        4,
        "42 characters",
    );
    Damaged::replace("locales/en/topics.ftl", "About gi\n", "About gi and much more that stands on it all\n").finds(
        "length",
        "locales/en/topics.ftl",
        21,
        "more than 40",
    );
}

#[test]
fn sentence() {
    let long = "word ".repeat(26);
    Damaged::replace(EN, "The office of each", &format!("{long} each")).finds("sentence", EN, 5, "words: “word word");
}

#[test]
fn contraction() {
    Damaged::replace(EN, "It depends on your", "It doesn’t depend on your").finds("contraction", EN, 2, "“doesn’t”");
    Damaged::replace("locales/en/ui.ftl", "Hello,", "It's you,").finds("contraction", "locales/en/ui.ftl", 2, "“It's”");
}

#[test]
fn markup() {
    Damaged::replace(EN, "many countries", "many countries (https://www.wipo.int)").finds("markup", EN, 2, "`http`");
    Damaged::replace(EN, "many countries", "**many** countries").finds("markup", EN, 2, "`**`");
}

#[test]
fn direction() {
    Damaged::replace(AR, "طلب", "\u{2067}طلب\u{2069}").finds("direction", AR, 2, "U+2067");
    Damaged::replace("locales/ar/ui.ftl", "القائمة", "\u{202E}القائمة").finds(
        "direction",
        "locales/ar/ui.ftl",
        1,
        "U+202E",
    );
}

#[test]
fn ask_lines() {
    Damaged::replace(EN, "    who told you so madrid\n", "").finds("ask-lines", EN, 7, "5 lines");
}

#[test]
fn ask_twice() {
    Damaged::replace(EN, "who told you so madrid", "Who told you so, GI?").finds(
        "ask-twice",
        EN,
        7,
        "“Who told you so, GI?” stands in guides/gi/what-is",
    );
}
