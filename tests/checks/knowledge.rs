//! One damage to knowledge for each check, found alone and at its place.

use super::set::Damaged;

const GUIDE: &str = "knowledge/guides/madrid/what-is.yaml";
const TREE: &str = "knowledge/trees/which-way.yaml";
const ROUTE: &str = "knowledge/routes/trademark-national.yaml";
const FACTS: &str = "knowledge/facts/small.yaml";
const OFFICE: &str = "knowledge/offices/xx/office.yaml";

#[test]
fn id() {
    Damaged::replace(OFFICE, "id: amina", "id: Amina_O").finds("id", OFFICE, 0, "`Amina_O` is not an id");
    Damaged::replace(FACTS, "id: small-span", "id: small-Span").and_replace(GUIDE, "small-span", "small-Span").finds(
        "id",
        FACTS,
        2,
        "small-Span",
    );
}

#[test]
fn topic() {
    Damaged::replace(GUIDE, "topic: madrid", "topic: madird").and_replace(GUIDE, "madird", "madrdi").finds_first(
        "topic",
        GUIDE,
        1,
        "no topic `madrdi`",
    );
    Damaged::replace("knowledge/topics.yaml", "madrid, ", "madrid, madrid, ").finds(
        "topic",
        "knowledge/topics.yaml",
        1,
        "twice",
    );
    Damaged::replace(ROUTE, "topic: trademark", "topic: trademarks").finds("topic", ROUTE, 1, "no topic `trademarks`");
    Damaged::replace(TREE, "topic: choosing", "topic: chosing").finds("topic", TREE, 1, "no topic `chosing`");
}

#[test]
fn topic_guide() {
    Damaged::replace("knowledge/guides/adr/what-is.yaml", "topic: adr", "topic: gi").finds(
        "topic-guide",
        "knowledge/topics.yaml",
        1,
        "`adr` has no guide",
    );
}

#[test]
fn core() {
    let core = "knowledge/core.yaml";
    Damaged::add(core, "guides:\n  - madrid/what-is\n  - madrid/what-is\n").finds("core", core, 3, "listed twice");
    Damaged::add(core, "guides:\n  - madrid/what-was\n").finds("link", core, 2, "no guide `madrid/what-was`");
    // A language that promises the core lacks only what stands outside the list.
    let meta = "locales/ar/meta.ftl";
    let lacks = "locales/ar/guides/madrid/what-is.ftl";
    let promised = Damaged::add(core, "guides:\n  - madrid/what-is\n").and_replace(meta, "complete", "core");
    promised.without(lacks).finds("missing-text", lacks, 0, "this file is missing");
    let outside = Damaged::add(core, "guides:\n  - adr/what-is\n").and_replace(meta, "complete", "core").without(lacks);
    assert_eq!(super::set::found(&outside.0), []);
}

#[test]
fn link() {
    Damaged::replace(GUIDE, "related: [trademark/what-is]", "related: [trademark/whatis]").finds(
        "link",
        GUIDE,
        4,
        "no guide `trademark/whatis`",
    );
    Damaged::replace(GUIDE, "related: [trademark/what-is]", "related: [madrid/what-is]").finds(
        "link",
        GUIDE,
        4,
        "related to itself",
    );
    Damaged::replace(GUIDE, "trees: [which-way]", "trees: [wich-way]").finds("link", GUIDE, 5, "no tree `wich-way`");
    Damaged::replace(GUIDE, "related: [trademark/what-is]", "related: [offices/xx/patents-here]").finds(
        "link",
        GUIDE,
        4,
        "belongs to one office",
    );
    Damaged::replace(ROUTE, "guides: [trademark/what-is]", "guides: [trademark/what]").finds(
        "link",
        ROUTE,
        15,
        "no guide `trademark/what`",
    );
}

#[test]
fn source() {
    Damaged::replace(GUIDE, "https://www.wipo.int/madrid/en/", "http://www.wipo.int/madrid/en/").finds(
        "source",
        GUIDE,
        0,
        "is no address",
    );
    Damaged::replace(GUIDE, "basis: Madrid Protocol, Article 2", "basis: \" \"").finds(
        "source",
        GUIDE,
        0,
        "no legal basis",
    );
}

#[test]
fn binding() {
    Damaged::replace(GUIDE, "fact: small-span", "fact: small-spam").finds("binding", GUIDE, 3, "no fact `small-spam`");
    Damaged::replace(GUIDE, "fact: small-span", "fact: deadline/madrid-dependancy").finds(
        "binding",
        GUIDE,
        3,
        "no table holds",
    );
    Damaged::replace(GUIDE, "of: world }", "of: UK }").finds("binding", GUIDE, 3, "`UK` is no place");
    for nowhere in ["of: US }", "of: home }", "of: office }"] {
        Damaged::replace(GUIDE, "of: world }", nowhere).finds("binding", GUIDE, 3, "withheld from everybody");
    }
}

#[test]
fn name() {
    let en = "locales/en/guides/madrid/what-is.ftl";
    Damaged::replace(en, "for { $span }", "for { $spam }")
        .and_replace("locales/ar/guides/madrid/what-is.ftl", "{ $span }", "{ $span } { $spam }")
        .finds_first("name", GUIDE, 3, "no text uses `span`");
    Damaged::replace(en, "The office of", "For { $home }, the office of")
        .and_replace("locales/ar/guides/madrid/what-is.ftl", "يقرر", "{ $home } يقرر")
        .finds_all("name", &[("locales/ar/guides/madrid/what-is.ftl", 5), (en, 5)], "`$home`, which is not given");
}

#[test]
fn fact() {
    Damaged::replace(FACTS, "unit: years", "unit: yaers").finds("fact", FACTS, 3, "`yaers` is no unit");
    Damaged::replace(FACTS, "basis: Madrid Protocol, Article 6(3)", "basis: \"\"").finds(
        "fact",
        FACTS,
        5,
        "no legal basis",
    );
    Damaged::replace(FACTS, "official: https://www.wipo.int/wipolex/en/text/283483", "official: \"\"").finds(
        "fact",
        FACTS,
        5,
        "no official page",
    );
    Damaged::replace(FACTS, "review-by: 2027-01-02", "review-by: 2025-01-02").finds(
        "fact",
        FACTS,
        5,
        "before it was seen",
    );
}

#[test]
fn fact_time() {
    Damaged::replace(FACTS, "to: 2025-12-31", "to: 2026-01-01").finds("fact-time", FACTS, 14, "two values for world");
    Damaged::replace(FACTS, "to: 2025-12-31", "to: 2025-12-01").finds(
        "fact-time",
        FACTS,
        14,
        "no value for world between",
    );
}

#[test]
fn tree_id() {
    Damaged::replace(TREE, "- { id: invention }", "- { id: invention }\n        - { id: invention }").finds(
        "tree-id",
        TREE,
        9,
        "`invention` stands twice",
    );
    let again = "  - id: home\n    fills: home\n    ask: country\n    next: [ { go: { end: routes } } ]\n";
    let file = super::set::SMALL.iter().find(|(f, _)| f == TREE).unwrap().1.clone();
    Damaged::replace(TREE, &file, &format!("{file}{again}")).finds("tree-id", TREE, 24, "`home` stands here twice");
}

#[test]
fn tree_go() {
    Damaged::replace(TREE, "- { go: { question: shown } }", "- { go: { question: shwon } }").finds_first(
        "tree-go",
        TREE,
        12,
        "no question `shwon`",
    );
    Damaged::replace(TREE, "{ id: invention }", "{ id: invention, go: { guide: choosing/what } }").finds(
        "tree-go",
        TREE,
        8,
        "no guide `choosing/what`",
    );
    Damaged::replace(TREE, "start: subject", "start: subjct").finds("tree-go", TREE, 2, "no question `subjct`");
    Damaged::replace(TREE, "guide: choosing/what-is", "guide: choosing/what").finds(
        "tree-go",
        TREE,
        17,
        "no guide `choosing/what`",
    );
    Damaged::replace(TREE, "{ end: routes }", "{ tree: which-wya }").finds("tree-go", TREE, 23, "no tree `which-wya`");
}

#[test]
fn dead_end() {
    Damaged::replace(TREE, "next: [ { go: { end: routes } } ]", "next: []").finds(
        "dead-end",
        TREE,
        19,
        "`home` leads nowhere",
    );
    Damaged::replace(
        TREE,
        "next: [ { go: { end: routes } } ]",
        "next: [ { if: { known: home }, go: { end: routes } } ]",
    )
    .finds("dead-end", TREE, 19, "some answers to `home`");
}

#[test]
fn unreachable() {
    Damaged::replace(TREE, "- { go: { question: shown } }", "- { go: { question: home } }").finds(
        "unreachable",
        TREE,
        13,
        "no way leads to `shown`",
    );
    Damaged::replace(
        TREE,
        "{ if: { known: disclosed-on }, go: { guide: choosing/what-is } }",
        "{ go: { guide: choosing/what-is } }",
    )
    .finds("unreachable", TREE, 13, "after one without condition");
}

#[test]
fn cycle() {
    Damaged::replace(TREE, "{ end: routes }", "{ question: shown }").finds("cycle", TREE, 19, "home → shown → home");
    Damaged::replace(TREE, "{ end: routes }", "{ tree: which-way }").finds("cycle", TREE, 2, "which-way → which-way");
}

#[test]
fn choices() {
    Damaged::replace(
        TREE,
        "    ask:\n      choice:\n        - { id: invention }\n        - { id: name, means: brand }\n",
        "    ask: { choice: [] }\n",
    )
    .finds_first("choices", TREE, 4, "nothing to choose");
    let many = (0..9).map(|n| format!("        - {{ id: c{n}, means: brand }}\n")).collect::<Vec<_>>().concat();
    let words = (0..9).map(|n| format!("    .c{n} = Some\n")).collect::<Vec<_>>().concat();
    Damaged::replace(
        TREE,
        "        - { id: name, means: brand }\n",
        &format!("        - {{ id: name, means: brand }}\n{many}"),
    )
    .and_replace("locales/en/trees/which-way.ftl", "    .name = A name\n", &format!("    .name = A name\n{words}"))
    .and_replace("locales/ar/trees/which-way.ftl", "    .name = اسم\n", &format!("    .name = اسم\n{words}"))
    .finds("choices", TREE, 4, "11 options");
}

#[test]
fn fills() {
    Damaged::replace(TREE, "fills: home", "fills: hoem").finds("fills", TREE, 20, "`hoem` is no field");
    Damaged::replace(TREE, "means: brand", "means: brnad").finds("fills", TREE, 9, "`brnad` is not possible");
    Damaged::replace(TREE, "ask: country", "ask: date").finds("fills", TREE, 20, "does not fit `home`");
    Damaged::replace(TREE, "{ id: invention }", "{ id: invention, also: { field: problem, value: copid } }")
        .finds("fills", TREE, 8, "`copid`");
    Damaged::replace(TREE, "start: subject", "start: subject\ngiven: { problem: copid }").finds(
        "fills",
        TREE,
        3,
        "`problem` cannot be given",
    );
}

#[test]
fn a_field_that_no_option_fills() {
    Damaged::replace(TREE, "{ id: invention }", "{ id: invention, go: { question: shown } }")
        .and_replace(TREE, "{ id: name, means: brand }", "{ id: name, go: { question: home } }")
        .finds_first("fills", TREE, 5, "no option of `subject` fills `subject`");
}

#[test]
fn a_question_that_fills_nothing_leads_on_by_its_answer() {
    Damaged::replace(TREE, "    fills: disclosed-on\n", "").finds("fills", TREE, 13, "no difference what is answered");
    Damaged::replace(TREE, "    fills: home\n", "").finds_first("fills", TREE, 19, "belongs to the person");
    Damaged::replace(TREE, "    fills: subject\n", "")
        .and_replace(TREE, "{ id: invention }", "{ id: invention, go: { question: shown } }")
        .finds("fills", TREE, 8, "`name` means a value");
    // What leads on by itself fills nothing but what it means.
    let apart = Damaged::replace(TREE, "{ id: name, means: brand }", "{ id: name, go: { question: home } }");
    assert!(super::set::found(&apart.0).is_empty());
    Damaged::replace(TREE, "means: brand", "means: brnad, go: { question: home }").finds("fills", TREE, 9, "`brnad`");
}

#[test]
fn condition() {
    Damaged::replace(TREE, "subject: [brand]", "subject: [brnad]").finds(
        "condition",
        TREE,
        11,
        "`brnad` is no value of `subject`",
    );
    Damaged::replace(TREE, "{ known: disclosed-on }", "{ utility-model: { of: this-place } }").finds(
        "condition",
        TREE,
        13,
        "`this-place`",
    );
}

#[test]
fn office() {
    Damaged::replace(OFFICE, "country: KE", "country: UK").finds("office", OFFICE, 0, "`UK` is no country");
    Damaged::replace(OFFICE, "zone: Africa/Nairobi", "zone: Africa/Nairoby").finds("office", OFFICE, 2, "no time zone");
    Damaged::replace(OFFICE, "languages: [en, ar]", "languages: [en, xx]").finds(
        "office",
        OFFICE,
        0,
        "`xx` is no language code",
    );
    Damaged::replace(OFFICE, "languages: [en, ar]", "languages: [en, sw]").finds(
        "office",
        OFFICE,
        0,
        "no texts in `sw`",
    );
    Damaged::replace(OFFICE, "official: https://www.kipi.go.ke", "official: www.kipi.go.ke").finds(
        "office",
        OFFICE,
        0,
        "no address",
    );
}

#[test]
fn adviser() {
    for (old, new, say) in [
        ("minutes: 30", "minutes: 20", "a meeting of 20 minutes"),
        ("buffer: 15", "buffer: 10", "a buffer of 10 minutes"),
        ("to: \"12:30\"", "to: \"08:30\"", "from 08:30 to 08:30"),
        ("topics: [trademark]", "topics: [trademrak]", "no topic `trademrak`"),
        ("languages: [en, sw]", "languages: [en, kiswahili]", "`kiswahili` is no language code"),
        ("    zone: Africa/Nairobi", "    mail: amina\n    zone: Africa/Nairobi", "`amina` is no e-mail address"),
        ("    zone: Africa/Nairobi", "    zone: Nairobi", "`Nairobi` is no time zone"),
        ("ways: [phone]", "ways: []", "in any way"),
    ] {
        Damaged::replace(OFFICE, old, new).finds("adviser", OFFICE, 0, say);
    }
}

#[test]
fn overlay() {
    Damaged::replace(OFFICE, "guides: [gi/what-is]", "guides: [gi/what-was]").finds(
        "overlay",
        OFFICE,
        18,
        "no guide `gi/what-was` to hide",
    );
    Damaged::replace(OFFICE, "topics: [plant-variety]", "topics: [plants-variety]").finds(
        "overlay",
        OFFICE,
        18,
        "no topic `plants-variety`",
    );
    Damaged::replace(OFFICE, "patent/what-is: offices", "patent/what-was: offices").finds(
        "overlay",
        OFFICE,
        20,
        "no guide `patent/what-was` to replace",
    );
    Damaged::replace(OFFICE, "offices/xx/patents-here", "gi/what-is").finds(
        "overlay",
        OFFICE,
        20,
        "no guide of this office",
    );
    Damaged::replace(OFFICE, "guides: [gi/what-is]", "guides: [patent/what-is]").finds(
        "overlay",
        OFFICE,
        18,
        "hidden and replaced",
    );
}

#[test]
fn short_id() {
    // Two ids whose SHA-256 begins with the same six bytes, found by trying.
    let (one, other) = ("q-2189ace3e566", "q-fe99e5f7265c");
    assert_eq!(ipdesk::kb::id::short(one), ipdesk::kb::id::short(other));
    Damaged::replace(TREE, "id: shown", &format!("id: {one}"))
        .and_replace(TREE, "question: shown", &format!("question: {one}"))
        .and_replace(TREE, "id: name,", &format!("id: {other},"))
        .and_replace("locales/en/trees/which-way.ftl", "shown =", &format!("{one} ="))
        .and_replace("locales/ar/trees/which-way.ftl", "shown =", &format!("{one} ="))
        .and_replace("locales/en/trees/which-way.ftl", ".name =", &format!(".{other} ="))
        .and_replace("locales/ar/trees/which-way.ftl", ".name =", &format!(".{other} ="))
        .finds("short-id", TREE, 13, "look the same in a button");
}
