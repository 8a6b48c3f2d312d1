//! Asking a question of a tree, and reading what comes back: a tap, a number, a label, a country, a date.

use super::{
    act::Act,
    dates::{self, Typed},
    moment::Moment,
    show::{PER_SCREEN, choice, nav, ui},
    state::{Answer, Case, Conversation},
    walk,
};
use crate::{
    kb::{
        Kb,
        field::Field,
        id::QuestionId,
        tree::{Asked, Question, Tree},
        when::Loose,
        words::{Word, fold},
    },
    text::{Arg, Message, Screen},
};
use jiff::{ToSpan, civil::Date};

/// A question as a screen: the step, the question, why it is asked, the options.
pub fn question(kb: &Kb, was: &Conversation, at: &Moment, id: &QuestionId) -> Screen {
    let Some((case, tree, q)) = find(kb, was, id) else {
        return Screen {
            lines: vec![ui("question-gone")],
            choices: vec![choice(ui("my-cases"), &Act::Cases)],
            nav: nav(),
        };
    };
    let today = super::today(kb, was, at);
    // Counted as when it was first asked: a later look does not know less of what lies ahead.
    let walked = walk::until(kb, was, case, today, Some(id));
    let step = walked.asked.iter().position(|a| a == id).unwrap_or(walked.asked.len()) + 1;
    let of = walked.asked.len() + walked.ahead;
    let mut screen = Screen::of([ui("step")
        .with("step", Arg::Count(i64::try_from(step).unwrap_or(1)))
        .with("of", Arg::Count(i64::try_from(of.max(step)).unwrap_or(1)))]);
    screen.lines.push(Message::new(tree.key(q.id.as_str())));
    if q.discreet {
        screen.lines.push(ui("no-secrets"));
    }
    let why = tree.key(&format!("{}.why", q.id));
    if kb.catalog.has(crate::text::Lang::EN, &why) {
        screen.lines.push(Message::new(why));
    }
    options(kb, was, at, case, tree, q, &mut screen);
    if !q.must {
        screen.choices.push(choice(ui("do-not-know"), &Act::DoNotKnow { case: case.number, question: q.id.short() }));
    }
    screen.nav = nav();
    screen
}

/// A question of the open case, with its case and tree.
pub fn find<'a>(kb: &'a Kb, was: &'a Conversation, id: &QuestionId) -> Option<(&'a Case, &'a Tree, &'a Question)> {
    let case = was.case()?;
    let tree = kb.trees.get(&case.tree)?;
    Some((case, tree, tree.question(id)?))
}

fn options(kb: &Kb, was: &Conversation, at: &Moment, case: &Case, tree: &Tree, q: &Question, screen: &mut Screen) {
    match &q.ask {
        Asked::Choice(options) => {
            for o in options {
                let label = Message::new(tree.key(&format!("{}.{}", q.id, o.id)));
                screen.choices.push(choice(
                    label,
                    &Act::Answer { case: case.number, question: q.id.short(), option: o.id.short() },
                ));
            }
        }
        Asked::Country => {
            screen.lines.push(ui("type-country"));
            for code in guesses(kb, was, &[]).into_iter().filter(|c| c != "EM") {
                screen.choices.push(country_button(case, q, &code, "country-pick"));
            }
        }
        Asked::Countries => {
            let picked = &case.picking;
            if picked.is_empty() {
                screen.lines.push(ui("type-countries"));
            } else {
                screen
                    .lines
                    .push(ui("picked").with("countries", Arg::List(picked.iter().map(|c| country_name(c)).collect())));
                screen.choices.push(choice(
                    ui("countries-done"),
                    &Act::CountriesDone { case: case.number, question: q.id.short() },
                ));
            }
            // What is chosen can be tapped again to take it out.
            for code in picked.iter().take(6).cloned().chain(guesses(kb, was, picked)) {
                screen.choices.push(country_button(case, q, &code, "country-add"));
            }
        }
        Asked::Date => {
            screen.lines.push(ui("type-date"));
            let today = super::today(kb, was, at);
            for back in 0..4_i32 {
                let Ok(day) = today.first_of_month().checked_sub(back.months()) else { break };
                let act = Act::DateIs {
                    case: case.number,
                    question: q.id.short(),
                    year: day.year(),
                    month: day.month(),
                    day: 0,
                };
                let label = ui("month").with("month", Arg::Month { year: day.year(), month: Some(day.month()) });
                screen.choices.push(choice(label, &act));
            }
        }
    }
}

fn country_button(case: &Case, q: &Question, code: &str, label: &str) -> crate::text::Choice {
    choice(
        ui(label).saying("country", country_name(code)),
        &Act::Country { case: case.number, question: q.id.short(), code: two_letters(code) },
    )
}

/// A country's code as a button carries it; the whole world has two stars.
fn two_letters(code: &str) -> [u8; 2] {
    code.as_bytes().try_into().unwrap_or(*b"**")
}

/// The country that a button means; none that we cannot name.
pub fn country_of(kb: &Kb, code: [u8; 2]) -> Option<String> {
    let code = if code == *b"**" { "world" } else { std::str::from_utf8(&code).ok()? };
    kb.catalog.has(crate::text::Lang::EN, &format!("countries#{code}")).then(|| code.to_owned())
}

/// The name of a country or office as a text.
pub fn country_name(code: &str) -> Message {
    Message::new(format!("countries#{code}"))
}

/// Countries worth a button: the person's own, the office's, then markets people often mean. Never more than four.
pub(super) fn guesses(kb: &Kb, was: &Conversation, picked: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    all.extend(super::home(was).map(str::to_owned));
    all.extend(kb.office(&was.office).and_then(|o| o.country.clone()));
    let often: &[&str] = match was.speaks().code() {
        "fr" => &["MA", "FR", "SN", "EM"],
        "ar" => &["MA", "EG", "AE", "SA"],
        _ => &["KE", "IN", "EM", "US"],
    };
    all.extend(often.iter().map(|c| (*c).to_owned()));
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|c| !picked.contains(c) && seen.insert(c.clone()));
    all.truncate(4);
    all
}

/// The two readings of an ambiguous date, by month name.
pub fn which_date(kb: &Kb, was: &Conversation, id: &QuestionId, one: &str, other: &str) -> Screen {
    let mut screen = Screen::of([ui("which-date")]);
    if let Some((case, _, q)) = find(kb, was, id) {
        for text in [one, other] {
            if let Ok(d) = text.parse::<Date>() {
                let act = Act::DateIs {
                    case: case.number,
                    question: q.id.short(),
                    year: d.year(),
                    month: d.month(),
                    day: d.day(),
                };
                screen.choices.push(choice(ui("date").with("date", Arg::Date(d)), &act));
            }
        }
    }
    screen.nav = nav();
    screen
}

/// The date and its real day of the week, where another was named.
pub fn other_weekday(date: Date) -> Message {
    let day = Message::new(format!("units#weekday-{}", date.weekday().to_monday_one_offset()));
    ui("other-weekday").with("date", Arg::Date(date)).saying("weekday", day)
}

/// What typed words are, as an answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    Answer(Answer),
    /// Countries to add to the ones picked so far.
    Add(Vec<String>),
    /// The countries picked so far are all.
    Done,
    Either(String, String),
    /// Several countries where one is asked for.
    Several,
    /// The day of the week that was named is not that of this date.
    OtherWeekday(Date),
    /// A filing that lies ahead: a slip.
    Ahead,
    /// A date that cannot be.
    Impossible,
    /// No answer to this question; perhaps a question of its own.
    Other,
}

/// Reads typed words as the answer to a question. One word of agreement never stands for a date or a country.
pub fn read(kb: &Kb, was: &Conversation, tree: &Tree, q: &Question, words: &str, today: Date) -> Read {
    let lang = was.speaks();
    if kb.lexicon.word(lang, words) == Some(Word::Unknown) || fold(&kb.plain(lang, "ui#do-not-know")) == fold(words) {
        return if q.must { Read::Other } else { Read::Answer(Answer::Unknown) };
    }
    match &q.ask {
        Asked::Choice(options) => {
            let folded = fold(words);
            let label =
                |o: &crate::kb::tree::Choosable| fold(&kb.plain(lang, &tree.key(&format!("{}.{}", q.id, o.id))));
            if let Some(n) = folded.parse::<usize>().ok().filter(|n| (1..=options.len()).contains(n)) {
                return Read::Answer(Answer::Option(options[n - 1].id.clone()));
            }
            if let Some(o) = options.iter().find(|o| label(o) == folded) {
                return Read::Answer(Answer::Option(o.id.clone()));
            }
            // A few words of one label, and of no other, mean that option; a sentence is a question.
            let close: Vec<_> = options
                .iter()
                .filter(|o| folded.chars().count() >= 3 && folded.split(' ').count() <= 4 && label(o).contains(&folded))
                .collect();
            match close.as_slice() {
                [one] => Read::Answer(Answer::Option(one.id.clone())),
                _ => Read::Other,
            }
        }
        Asked::Country => match kb.lexicon.countries(lang, words) {
            (codes, true) if codes.len() == 1 && codes[0] != "world" => Read::Answer(Answer::Country(codes[0].clone())),
            (codes, true) if codes.len() > 1 => Read::Several,
            _ => Read::Other,
        },
        Asked::Countries => {
            if kb.lexicon.word(lang, words) == Some(Word::Done) {
                return Read::Done;
            }
            match kb.lexicon.countries(lang, words) {
                (codes, true) if !codes.is_empty() => Read::Add(codes),
                _ => Read::Other,
            }
        }
        Asked::Date => match dates::read(&kb.lexicon, lang, words, today) {
            Some(Typed::Date(d)) if filed(q) && Loose::parse(&d).is_some_and(|d| d.earliest() > today) => Read::Ahead,
            Some(Typed::Date(d)) => Read::Answer(Answer::Date(d)),
            Some(Typed::OtherWeekday(d)) => Read::OtherWeekday(d),
            Some(Typed::Either(a, b)) => Read::Either(a, b),
            Some(Typed::Impossible) => Read::Impossible,
            None => Read::Other,
        },
    }
}

/// What to say to words that are no answer to this question and no question of their own; nothing where options stand.
pub fn not_read(q: &Question) -> Option<&'static str> {
    match q.ask {
        Asked::Choice(_) => None,
        Asked::Country | Asked::Countries => Some("country-not-known"),
        Asked::Date => Some("date-not-read"),
    }
}

/// Whether a question asks for the day of a filing, which cannot lie ahead.
fn filed(q: &Question) -> bool {
    [Field::FirstFiledOn, Field::PctFiledOn].iter().any(|f| Some(f.name()) == q.fills.as_deref())
}

/// An answer in words, for the list of answers and for the reasons.
pub fn said(tree: &Tree, q: &Question, answer: &Answer) -> Message {
    match answer {
        Answer::Option(id) => Message::new(tree.key(&format!("{}.{id}", q.id))),
        Answer::Country(code) => country_name(code),
        Answer::Countries(codes) => ui("list").with("list", Arg::List(codes.iter().map(|c| country_name(c)).collect())),
        Answer::Date(text) => ui("date").with("date", loose(text)),
        Answer::Unknown => ui("do-not-know"),
    }
}

/// A date as far as it is known.
pub fn loose(text: &str) -> Arg {
    let mut parts = text.split('-');
    let year = parts.next().and_then(|p| p.parse().ok()).unwrap_or(0);
    let month = parts.next().and_then(|p| p.parse().ok());
    match text.parse::<Date>() {
        Ok(d) if text.len() == 10 => Arg::Date(d),
        _ => Arg::Month { year, month },
    }
}

/// All answers of the open case, each to be changed alone.
pub fn answers(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let mut screen = Screen::of([ui("your-answers")]);
    if let Some((case, tree)) = was.case().and_then(|c| kb.trees.get(&c.tree).map(|t| (c, t))) {
        // Answers to questions that are not on the way any more change nothing; they are kept, but not shown.
        let on_the_way = walk::walk(kb, was, case, super::today(kb, was, at)).asked;
        for q in on_the_way.iter().filter_map(|id| tree.question(id)) {
            if let Some(answer) = walk::answer(was, case, q) {
                let label = ui("change-answer")
                    .saying("question", short_question(kb, tree, q))
                    .saying("answer", said(tree, q, answer));
                screen.choices.push(choice(label, &Act::Reask { case: case.number, question: q.id.short() }));
            }
        }
        screen.choices.push(choice(ui("to-result"), &Act::Result));
    }
    screen.nav = nav();
    screen
}

/// A question's short name where it has one, else the question itself.
pub fn short_question(kb: &Kb, tree: &Tree, q: &Question) -> Message {
    let short = tree.key(&format!("{}.short", q.id));
    Message::new(if kb.catalog.has(crate::text::Lang::EN, &short) { short } else { tree.key(q.id.as_str()) })
}

/// A case's name: what it is about, from its first answer where that says so, else from its tree.
pub fn case_name(kb: &Kb, case: &Case) -> Message {
    let first = kb.trees.get(&case.tree).and_then(|tree| {
        let q = tree.question(&tree.start)?;
        if q.fills.is_none() {
            return (!case.answers.is_empty()).then(|| Message::new(tree.key("name")));
        }
        let answer = case.answers.get(&q.id).filter(|a| walk::valid(q, a))?;
        Some(said(tree, q, answer))
    });
    let n = Arg::Count(case.number.into());
    match first {
        Some(about) => ui("case-name").with("n", n).saying("about", about),
        None => ui("case-new").with("n", n),
    }
}

/// The person's cases, the newest first.
pub fn cases(kb: &Kb, was: &Conversation) -> Screen {
    let mut screen = Screen::of([ui(if was.cases.is_empty() { "no-cases" } else { "your-cases" })]);
    for c in was.cases.iter().rev().take(PER_SCREEN - 1) {
        screen.choices.push(choice(case_name(kb, c), &Act::Case { number: c.number }));
    }
    if let Some(tree) = kb.first_tree() {
        screen.choices.push(choice(ui("new-case"), &Act::Tree { id: tree.id.short() }));
    }
    screen.nav = nav();
    screen
}
