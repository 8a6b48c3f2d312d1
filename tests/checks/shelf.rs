//! One damage to what stands beside the guides for each check: glossary, stories, services, check-up, upkeep, what is held back.

use super::set::{Damaged, SMALL};

const GLOSSARY: &str = "knowledge/glossary.yaml";
const STORIES: &str = "knowledge/stories.yaml";
const SERVICES: &str = "knowledge/services.yaml";
const CHECK_UP: &str = "knowledge/check-up.yaml";
const TREE: &str = "knowledge/trees/small-check.yaml";
const GUIDE: &str = "knowledge/guides/madrid/what-is.yaml";
const OFFICE: &str = "knowledge/offices/xx/office.yaml";
const EN: &str = "locales/en/guides/madrid/what-is.ftl";

/// The small set with a whole small shelf: two terms, a story, a service, a check-up of one question.
pub fn whole() -> Damaged {
    let head = "id,en,en_also,en_gloss,fr,es,pt,ar,zh,ru,hi,sw,id_lang,fr_also,es_also,pt_also,ar_also,zh_also,ru_also,hi_also,\
                sw_also,id_also,checked,sources";
    let rest = ",".repeat(22);
    let terms = format!("{head}\ncountry,country{rest}\nmark,mark{rest}\n");
    let mut set = Damaged(SMALL.clone())
        .and_add("knowledge/terms.csv", &terms)
        .and_add(
            GLOSSARY,
            "terms:\n  - { id: mark, topic: trademark, guide: trademark/what-is }\nplain: [country]\n",
        )
        .and_add(STORIES, "stories:\n  - { id: penja-pepper, sector: food, region: africa, topics: [gi] }\n")
        .and_add(
            SERVICES,
            "guides: { gi/what-is: market }\nservices:\n  - { id: wipo-green, kinds: [market], of: [world], state: open }\n",
        )
        .and_add(CHECK_UP, &rules())
        .and_add(
            TREE,
            "topic: ip-management\nstart: list\nquestions:\n  - id: list\n    ask: { choice: [ { id: yes }, { id: no } ] }\n    \
             next: [ { go: { end: check-up } } ]\n",
        );
    for lang in ["en", "ar"] {
        for (path, text) in texts() {
            set = set.and_add(&format!("locales/{lang}/{path}.ftl"), &text);
        }
    }
    set
}

fn rules() -> String {
    let action = |n: usize| format!("  - {{ id: do-{n}, function: govern, weight: {n}, guide: madrid/what-is }}\n");
    let mut rules =
        "tree: small-check\nfunctions: [govern]\nlevels: [ { id: low, from: 0 }, { id: high, from: 50 } ]\npoints:\n  \
                     list: { function: govern, worth: { yes: 2 } }\nactions:\n"
            .to_owned();
    rules.extend((1..=5).map(action));
    rules
}

fn texts() -> Vec<(&'static str, String)> {
    use std::fmt::Write;
    let mut stories = String::new();
    for sector in
        ["food", "crafts", "fashion", "music", "software", "health", "green", "technology", "consumer", "trade"]
    {
        writeln!(stories, "sector-{sector} = A trade").unwrap();
    }
    for region in ["africa", "arab-states", "asia-pacific", "latin-america", "eastern-europe", "western"] {
        writeln!(stories, "region-{region} = A region").unwrap();
    }
    stories += "penja-pepper = Pepper\n    .had = A.\n    .did = B.\n    .came = C.\n    .lesson = D.\n";
    let mut services = String::new();
    for kind in ["search", "advice", "attorney", "fees", "money", "training", "dispute", "market"] {
        writeln!(services, "kind-{kind} = A kind").unwrap();
    }
    services += "wipo-green = Green things.\n    .name = WIPO GREEN\n    .who = For all.\n";
    let mut check_up =
        "function-govern = Lead\nlevel-low = Low\n    .about = A.\nlevel-high = High\n    .about = B.\n".to_owned();
    for stand in ["none", "some", "good", "apart"] {
        writeln!(check_up, "stand-{stand} = So").unwrap();
    }
    for n in 1..=5 {
        writeln!(check_up, "do-{n} = Do\n    .why = Because.").unwrap();
    }
    vec![
        ("glossary", "mark = A sign.\n    .name = mark\n".into()),
        ("stories", stories),
        ("services", services),
        ("check-up", check_up),
        ("trees/small-check", "name = Check\nlist = A list?\n    .yes = Yes\n    .no = No\n".into()),
    ]
}

#[test]
fn term() {
    whole().and_replace(GLOSSARY, "id: mark,", "id: marc,").finds_first("term", GLOSSARY, 2, "no term `marc`");
    whole().and_replace(GLOSSARY, "plain: [country]", "plain: [country, mark]").finds("term", GLOSSARY, 3, "twice");
    whole().and_replace(GLOSSARY, "topic: trademark", "topic: trade").finds("term", GLOSSARY, 2, "no topic `trade`");
    whole().and_replace(GLOSSARY, "guide: trademark/what-is", "guide: trademark/what").finds(
        "term",
        GLOSSARY,
        2,
        "no guide `trademark/what`",
    );
}

#[test]
fn term_text() {
    whole().and_replace("locales/en/glossary.ftl", ".name = mark", ".nam = mark").finds_first(
        "term-text",
        "locales/en/glossary.ftl",
        1,
        "`mark.name` is missing",
    );
}

#[test]
fn unexplained() {
    whole().and_replace(GLOSSARY, "plain: [country]", "plain: []").finds_first(
        "unexplained",
        EN,
        2,
        "the term `country`",
    );
}

#[test]
fn story() {
    whole().and_replace(STORIES, "penja-pepper", "penja-peper").finds_first(
        "story",
        STORIES,
        2,
        "no row `penja-peper`",
    );
    whole().and_replace(STORIES, "topics: [gi]", "topics: [gis]").finds("story", STORIES, 2, "no topic `gis`");
}

#[test]
fn service() {
    whole().and_replace(SERVICES, "id: wipo-green", "id: wipo-gren").finds_first(
        "service",
        SERVICES,
        3,
        "no row `wipo-gren`",
    );
    whole().and_replace(SERVICES, "of: [world]", "of: [wordl]").finds("service", SERVICES, 3, "`wordl` is no place");
    whole().and_replace(SERVICES, "gi/what-is: market", "gi/what: market").finds(
        "service",
        SERVICES,
        0,
        "no guide `gi/what`",
    );
    let programmes = "knowledge/programmes.yaml";
    let sent = |slug: &str| {
        let entry =
            format!("support:\n  - {{ slug: {slug}, kind: advice, whom: anyone, routes: [patent-national] }}\n");
        whole().and_add(programmes, &entry)
    };
    sent("wipo-pro-bono-nothing").finds_first("service", programmes, 2, "is no service");
    sent("wipo-green").and_replace(SERVICES, "state: open", "state: ended").finds_first(
        "service",
        programmes,
        2,
        "`wipo-green` has ended",
    );
}

#[test]
fn shelf_text() {
    whole().and_replace("locales/en/stories.ftl", ".lesson = D.", ".leson = D.").finds_first(
        "shelf-text",
        "locales/en/stories.ftl",
        17,
        "`penja-pepper.lesson` is missing",
    );
    whole().and_replace("locales/en/services.ftl", "    .who = For all.\n", "").finds_first(
        "shelf-text",
        "locales/en/services.ftl",
        9,
        "`wipo-green.who` is missing",
    );
}

#[test]
fn check_up() {
    whole().and_replace(CHECK_UP, "  list: {", "  lists: {").finds_first(
        "check-up",
        CHECK_UP,
        0,
        "does not ask `lists`",
    );
    whole().and_replace(CHECK_UP, "worth: { yes: 2 }", "worth: { yess: 2 }").finds(
        "check-up",
        CHECK_UP,
        0,
        "no option `yess`",
    );
    whole().and_replace(CHECK_UP, "from: 0", "from: 10").finds("check-up", CHECK_UP, 0, "have no level");
    whole().and_replace(CHECK_UP, "tree: small-check", "tree: small-chek").finds_first(
        "check-up",
        CHECK_UP,
        1,
        "no tree `small-chek`",
    );
    whole().and_replace(CHECK_UP, "weight: 5, guide", "weight: 5, when: { list: [no] }, guide").finds(
        "check-up",
        CHECK_UP,
        0,
        "fewer than 5",
    );
    whole().and_replace("knowledge/trees/which-way.yaml", "end: routes", "end: check-up").finds_first(
        "check-up",
        "knowledge/trees/which-way.yaml",
        0,
        "nothing judges",
    );
}

#[test]
fn check_up_text() {
    whole().and_replace("locales/en/check-up.ftl", "stand-apart = So", "stand-part = So").finds_first(
        "check-up-text",
        "locales/en/check-up.ftl",
        0,
        "`stand-apart` is missing",
    );
}

#[test]
fn upkeep() {
    Damaged::replace(GUIDE, "owner: authors", "owner: author").finds(
        "upkeep",
        GUIDE,
        11,
        "`author` looks after nothing",
    );
    Damaged::replace(GUIDE, "review-by: 2028-01-02", "review-by: 2025-01-02").finds(
        "upkeep",
        GUIDE,
        12,
        "before it was reviewed",
    );
    Damaged::replace(GUIDE, "owner: authors\n", "").finds_first("yaml", GUIDE, 11, "owner");
}

#[test]
fn held_back() {
    for (what, id) in [("topics", "madird"), ("trees", "wich-way"), ("guides", "madrid/what"), ("languages", "en")] {
        let line = format!("country: KE\nwithdraw: {{ {what}: [{id}] }}");
        Damaged::replace(OFFICE, "country: KE", &line).finds("overlay", OFFICE, 2, &format!("no `{id}` to hold back"));
    }
}
