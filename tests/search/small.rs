//! Labelled messages on a small corpus.

use std::path::PathBuf;

use ipdesk::search::{Doc, Index, Intent, MOST_HITS, Reading, Synonym, Texts, Verdict};

use super::knowledge;

fn doc(lang: &str, guide: &str, question: &str, asks: &[&str], body: &str) -> Doc {
    Doc {
        guide: guide.into(),
        topic: guide.split('/').next().unwrap_or_default().into(),
        lang: lang.into(),
        question: question.into(),
        asks: asks.iter().map(|a| (*a).into()).collect(),
        body: body.into(),
    }
}

pub fn docs() -> Vec<Doc> {
    vec![
        doc(
            "en",
            "trademark/register",
            "How do I register a trademark?",
            &["protect my brand name", "register the name of my shop", "logo registration steps"],
            "A trademark protects a name or a logo.",
        ),
        doc(
            "en",
            "trademark/renewal",
            "When must I renew a trademark?",
            &["my mark expires", "renewal of brand"],
            "A trademark can be renewed without end.",
        ),
        doc(
            "en",
            "patent/register",
            "How do I apply for a patent?",
            &["protect my invention", "i invented a machine"],
            "A patent protects an invention that is new.",
        ),
        doc(
            "en",
            "patent/shown",
            "I showed my invention in public. Is it too late?",
            &["posted my prototype online can i still patent it"],
            "Publishing can destroy novelty.",
        ),
        doc(
            "en",
            "copyright/music",
            "Can I use a song in my video?",
            &["background music in advert", "10 seconds of a hit song"],
            "Music is protected by copyright.",
        ),
        doc(
            "en",
            "madrid/what-is",
            "What is the Madrid System?",
            &["trademark in many countries", "international registration of a mark"],
            "One application for many countries.",
        ),
        doc(
            "en",
            "adr/mediation",
            "What is mediation?",
            &["settle a dispute without court"],
            "A neutral mediator helps.",
        ),
        doc(
            "fr",
            "trademark/register",
            "Comment déposer une marque ?",
            &["protéger le nom de ma boutique", "déposer mon logo"],
            "Une marque protège un nom.",
        ),
        doc(
            "fr",
            "patent/register",
            "Comment obtenir un brevet ?",
            &["protéger mon invention"],
            "Un brevet protège une invention.",
        ),
        doc(
            "ar",
            "trademark/register",
            "كيف أسجل علامة تجارية؟",
            &["حماية اسم متجري", "تسجيل شعار"],
            "تحمي العلامة التجارية الاسم.",
        ),
        doc("ar", "patent/register", "كيف أحصل على براءة اختراع؟", &["حماية اختراعي"], "تحمي البراءة اختراعا جديدا."),
    ]
}

pub fn index_of(docs: &[Doc]) -> Index {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let cues: Vec<_> = ["en", "fr", "ar"].iter().flat_map(|l| knowledge::cues(&root, l)).collect();
    assert!(cues.len() > 30, "intents.ftl must be readable");
    let term = |lang: &str, concept: &str, term: &str, also: &[&str]| Synonym {
        lang: lang.into(),
        concept: concept.into(),
        term: term.into(),
        also: also.iter().map(|a| (*a).into()).collect(),
    };
    let synonyms = [
        term("en", "trademark", "trademark", &["commercial sign", "copyright a name (wrong)"]),
        term("en", "patent", "patent", &["idea certificate"]),
        term("es", "trademark", "marca", &["signo distintivo"]),
        term("zh", "patent", "专利", &["发明保护"]),
    ];
    Index::build(docs, &synonyms, &cues, &[])
}

fn read(lang: &str, words: &str) -> Reading {
    index_of(&docs()).read(lang, words, &|_| false)
}

fn first(lang: &str, words: &str) -> String {
    let reading = read(lang, words);
    reading.hits.first().map_or_else(|| format!("{:?}", reading.verdict), |h| h.guide.clone())
}

#[test]
fn plain_questions_find_their_guide() {
    for (words, guide) in [
        ("how do i register a trademark", "trademark/register"),
        ("when does my trademark expire and how to renew", "trademark/renewal"),
        ("i invented a machine, what now", "patent/register"),
        ("may i use ten seconds of a hit song", "copyright/music"),
        ("settle our dispute without going to court", "adr/mediation"),
    ] {
        assert_eq!(first("en", words), guide, "{words}");
    }
}

#[test]
fn typing_errors_are_forgiven() {
    assert_eq!(first("en", "regsiter a tradmeark"), "trademark/register");
    assert_eq!(first("en", "how to apply for a pattent"), "patent/register");
}

#[test]
fn accents_do_not_matter() {
    assert_eq!(first("fr", "deposer une marque"), "trademark/register");
    assert_eq!(first("fr", "DÉPOSER UNE MARQUE"), "trademark/register");
}

#[test]
fn arabic_forms_meet() {
    for words in ["تسجيل علامه تجاريه", "كيف اسجّل العلامة التجارية", "للعلامات التجارية تسجيل", "علامـــة تجارية"]
    {
        assert_eq!(first("ar", words), "trademark/register", "{words}");
    }
}

#[test]
fn lay_words_lead_to_the_term() {
    assert_eq!(first("en", "copyright my name"), "trademark/register");
    assert_eq!(first("en", "register a commercial sign"), "trademark/register");
    assert!(first("en", "idea certificate").starts_with("patent/"));
}

#[test]
fn a_language_without_guides_is_read_through_its_terms() {
    let reading = read("es", "marca");
    assert!(reading.hits.iter().any(|h| h.topic == "trademark"), "{reading:?}");
}

#[test]
fn other_walks_of_life_are_declined() {
    for words in [
        "what is the weather tomorrow",
        "who wins tonight, arsenal or madrid?",
        "recipe for jollof rice",
        "how do i renew my passport",
        "asdf qwer",
        "parent visa for my mother",
    ] {
        assert_eq!(read("en", words).verdict, Verdict::Decline, "{words}");
    }
    assert_eq!(read("fr", "quelle est la météo demain").verdict, Verdict::Decline);
    assert_eq!(read("ar", "كيف الطقس اليوم").verdict, Verdict::Decline);
}

#[test]
fn requests_to_the_service_are_heard() {
    use Intent::{Book, Cancel, Delete, Human, Language, OptOut, Reschedule, Restart};
    for (lang, words, intent) in [
        ("en", "can I talk to a real person", Human),
        ("en", "agent", Human),
        ("en", "I would like to book an appointment with an adviser", Book),
        ("en", "please move my appointment to another day", Reschedule),
        ("en", "cancel my booking", Cancel),
        ("en", "speak french please", Language),
        ("en", "delete my data", Delete),
        ("en", "start over", Restart),
        ("en", "stop sending me messages", OptOut),
        ("fr", "je voudrais parler à un conseiller", Human),
        ("fr", "annuler mon rendez-vous", Cancel),
        ("fr", "prendre un rendez-vous", Book),
        ("fr", "effacez mes données", Delete),
        ("ar", "أريد التحدث مع شخص", Human),
        ("ar", "حجز موعد", Book),
        ("ar", "إلغاء الموعد", Cancel),
        ("ar", "احذف بياناتي", Delete),
    ] {
        let reading = read(lang, words);
        assert_eq!((reading.verdict, reading.intent), (Verdict::Intent, Some(intent)), "{words}");
    }
}

#[test]
fn questions_that_sound_like_requests_are_questions() {
    for words in [
        "can someone cancel my trademark",
        "delete a listing that copies my brand",
        "book cover copyright",
        "my competitor booked my brand as a domain",
        "stop a competitor using my logo",
        "who is the right agent for a patent",
        "language of the patent application",
    ] {
        assert_ne!(read("en", words).verdict, Verdict::Intent, "{words}");
    }
}

#[test]
fn danger_comes_first() {
    for (lang, words) in [
        ("en", "I want to kill myself"),
        ("en", "he is at my door with a gun because of the logo"),
        ("fr", "je veux mourir"),
        ("ar", "أريد أن أموت"),
    ] {
        assert_eq!(read(lang, words).verdict, Verdict::Urgent, "{words}");
    }
    assert_ne!(read("en", "a killer app and how to protect it").verdict, Verdict::Urgent);
}

#[test]
fn the_order_does_not_depend_on_the_order_of_the_guides() {
    let mut turned = docs();
    turned.reverse();
    for words in ["protect", "trademark", "how do i protect my brand name and my invention"] {
        assert_eq!(
            index_of(&docs()).read("en", words, &|_| false),
            index_of(&turned).read("en", words, &|_| false),
            "{words}"
        );
    }
}

#[test]
fn hidden_guides_are_not_offered() {
    let reading = index_of(&docs()).read("en", "how do i register a trademark", &|g| g == "trademark/register");
    assert!(reading.hits.iter().all(|h| h.guide != "trademark/register"), "{reading:?}");
}

#[test]
fn hits_say_why() {
    let reading = read("en", "renewal of my brand");
    assert!(reading.hits[0].because.iter().any(|w| w == "renewal"), "{reading:?}");
}

#[test]
fn hostile_input_is_read_calmly() {
    let index = index_of(&docs());
    let marks = format!("trademark{}", "\u{301}".repeat(10_000));
    let long = "trademark ".repeat(100_000);
    for words in [
        marks.as_str(),
        long.as_str(),
        "😀😀😀",
        "\u{202e}kramedart a retsiger",
        "\u{0}\u{0}",
        "",
        "'''",
        "…/!=",
        &"字".repeat(50_000),
    ] {
        let reading = index.read("en", words, &|_| false);
        assert!(reading.hits.len() <= MOST_HITS);
    }
    assert_eq!(index.read("en", "😀😀😀", &|_| false).verdict, Verdict::Decline);
    assert_eq!(index.read("en", "\u{202e}trademark\u{202c} register", &|_| false).hits[0].topic, "trademark");
}

#[test]
fn a_language_is_built_when_somebody_writes_in_it() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let langs: Vec<String> = ["en", "fr", "ar"].map(str::to_owned).to_vec();
    let texts = move |lang: &str| Texts {
        docs: docs().into_iter().filter(|d| d.lang == lang).collect(),
        cues: knowledge::cues(&root, lang),
        ..Texts::default()
    };
    let index = Index::of(langs, Box::new(texts));
    assert!(index.built().is_empty() && !index.is_built("fr") && index.is_built("xx"), "nothing is built for nobody");
    let marque = "comment déposer une marque en France";
    assert_eq!(index.read("fr", marque, &|_| false), index_of(&docs()).read("fr", marque, &|_| false));
    assert!(index.is_built("fr") && !index.is_built("ar"), "{:?}", index.built());
    // A word of our own guides may be remembered of a question nobody answered; a name may not.
    assert_eq!(index.known("en", "May Kowalczyk register a trademark?"), ["register", "trademark"]);
}

#[test]
fn an_empty_index_declines() {
    assert_eq!(Index::build(&[], &[], &[], &[]).read("en", "patent", &|_| false).verdict, Verdict::Decline);
}

#[test]
fn the_language_is_guessed_beside_the_answer() {
    let reading = read("en", "comment déposer une marque en France");
    assert_eq!(reading.lang_guess.as_deref(), Some("fr"));
    assert_eq!(reading.hits[0].guide, "trademark/register");
}
