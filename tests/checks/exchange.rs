//! Texts out to translators and back: nothing is lost on the way, and what is broken comes back whole or not at all.

use super::set::{SMALL, real};
use ipdesk::{
    kb::{
        parse::Source,
        texts::{
            Standing, TextId, Texts,
            exchange::{self, Only, Problem},
            made_from::{Mark, Record},
            sheet, xliff,
        },
    },
    text::Lang,
};

const GUIDE: &str = "locales/ar/guides/madrid/what-is.ftl";
const RECORD: &str = "locales/ar/made-from.csv";
const ENGLISH: &str = "locales/en/guides/madrid/what-is.ftl";

fn ar() -> Lang {
    "ar".parse().unwrap()
}

fn texts(set: &[Source]) -> Texts {
    Texts::read(set, &[])
}

/// A record that says of every Arabic text that it was made from the English of this set.
fn all_made(set: &[Source]) -> String {
    let mut record = Record::default();
    for p in texts(set).pairs(ar()) {
        record.made(p.id, Mark::of(&p.english.source));
    }
    record.write()
}

fn changed(set: &[Source], file: &str, old: &str, new: &str) -> Vec<Source> {
    let mut set = set.to_vec();
    let (_, text) = set.iter_mut().find(|(f, _)| f == file).unwrap();
    assert!(text.contains(old), "{file} does not hold {old}");
    *text = text.replacen(old, new, 1);
    set
}

fn stale(set: &[Source], record: &str) -> Vec<String> {
    let texts = Texts::read(set, &[(RECORD.to_owned(), record.to_owned())]);
    texts.pairs(ar()).into_iter().filter(|p| p.standing == Standing::Stale).map(|p| p.id.to_string()).collect()
}

fn sheet_of(set: &[Source]) -> String {
    sheet::write(ar(), &exchange::passages(&texts(set), ar(), Only::All, ""))
}

fn xliff_of(set: &[Source]) -> String {
    xliff::write(ar(), &exchange::passages(&texts(set), ar(), Only::All, ""))
}

fn back(set: &[Source], file: &str) -> Result<Vec<Source>, Vec<Problem>> {
    let returns = if file.starts_with("<?xml") { xliff::read(file)? } else { sheet::read(file)? };
    exchange::put_in(set, &texts(set), &returns)
}

/// The beginning of the Arabic answer of the guide on Madrid, as it stands in the document.
fn tail_of(xliff: &str) -> (usize, &str) {
    let at = xliff.find("original=\"guides/madrid/what-is\"").unwrap();
    let at = at + xliff[at..].find("id=\"answer\"").unwrap();
    let at = at + xliff[at..].find("<target").unwrap();
    let end = at + xliff[at..].find('>').unwrap() + 12;
    let end = (end..=xliff.len()).find(|n| xliff.is_char_boundary(*n)).unwrap();
    (at, &xliff[at..end])
}

#[track_caller]
fn refused(set: &[Source], file: &str, at: &str, say: &str) {
    let line = 1 + file[..file.find(at).unwrap_or_else(|| panic!("{at} is not in the file"))].matches('\n').count();
    let problems = back(set, file).expect_err("it was let in");
    let hit = problems.iter().find(|p| p.say.contains(say)).unwrap_or_else(|| panic!("no {say} in {problems:?}"));
    assert_eq!(hit.line, line, "{problems:?}");
    assert!(!hit.hint.is_empty());
}

#[test]
fn a_round_trip_of_every_real_text_changes_nothing() {
    let set = real();
    let before = texts(&set);
    for lang in before.langs() {
        let all = exchange::passages(&before, lang, Only::All, "");
        assert!(all.iter().any(|p| !p.theirs.is_empty()), "{lang} has no text");
        for returns in
            [sheet::read(&sheet::write(lang, &all)).unwrap(), xliff::read(&xliff::write(lang, &all)).unwrap()]
        {
            assert_eq!(returns.lang, lang);
            let came: Vec<_> = returns.texts.iter().map(|t| (&t.id, &t.english, &t.theirs)).collect();
            let went: Vec<_> = all.iter().map(|p| (&p.id, &p.english, &p.theirs)).collect();
            assert_eq!(came, went, "{lang}");
        }
    }
}

#[test]
fn what_comes_back_unchanged_changes_no_file() {
    for file in [sheet_of(&SMALL), xliff_of(&SMALL)] {
        let files = back(&SMALL, &file).unwrap();
        assert!(files.len() > 5);
        for f in files {
            assert!(SMALL.contains(&f), "{} has changed", f.0);
        }
    }
}

/// Where the comma is the decimal sign, a spreadsheet comes back with semicolons; some programs put tabs.
#[test]
fn a_spreadsheet_comes_back_with_semicolons_or_tabs() {
    let sheet = sheet_of(&SMALL);
    assert!(sheet.starts_with('\u{feff}'), "the mark that tells programs which letters these are");
    for between in [b';', b'\t'] {
        let mut rows = csv::Reader::from_reader(sheet.trim_start_matches('\u{feff}').as_bytes());
        let mut out = csv::WriterBuilder::new().delimiter(between).from_writer(Vec::new());
        out.write_record(rows.headers().unwrap()).unwrap();
        rows.records().for_each(|r| out.write_record(&r.unwrap()).unwrap());
        let file = String::from_utf8(out.into_inner().unwrap()).unwrap();
        for f in back(&SMALL, &file).unwrap() {
            assert!(SMALL.contains(&f), "{} has changed", f.0);
        }
    }
}

#[test]
fn a_new_translation_stands_in_its_place_and_the_rest_stays() {
    let (_, before) = SMALL.iter().find(|(f, _)| f == GUIDE).unwrap();
    let first = before.lines().next().unwrap();
    let question = first.split(" = ").nth(1).unwrap();
    for file in [sheet_of(&SMALL), xliff_of(&SMALL)] {
        let files = back(&SMALL, &file.replace(question, "سؤال جديد؟")).unwrap();
        let (_, after) = files.iter().find(|(f, _)| f == GUIDE).unwrap();
        assert_eq!(*after, before.replace(question, "سؤال جديد؟"));
    }
}

#[test]
fn one_changed_english_text_makes_exactly_its_translations_old() {
    let record = all_made(&SMALL);
    assert_eq!(stale(&SMALL, &record), [""; 0]);
    let (_, english) = SMALL.iter().find(|(f, _)| f == ENGLISH).unwrap();
    let question = english.lines().next().unwrap();
    let new = changed(&SMALL, ENGLISH, question, "question = Is this another question?");
    assert_eq!(stale(&new, &record), ["guides/madrid/what-is#question"]);
    // Lines broken elsewhere, and another value of a fact, say nothing else.
    let spaced = changed(&SMALL, ENGLISH, question, &question.replacen(" = ", " =\n    ", 1));
    assert_eq!(stale(&spaced, &record), [""; 0]);
    let fact = changed(&SMALL, "knowledge/facts/small.yaml", "value: ", "value: 1");
    assert_eq!(stale(&fact, &record), [""; 0]);
}

#[test]
fn a_translation_counts_as_read_until_it_changes() {
    let id = TextId::parse("guides/madrid/what-is#question").unwrap();
    let before = texts(&SMALL);
    let theirs = before.file(ar(), &id.path).unwrap().text(&id.name).unwrap().source.clone();
    let mut record = Record::read(&all_made(&SMALL));
    record.read_again(&id, Mark::of(&theirs));
    let read = |set: &[Source]| {
        let texts = Texts::read(set, &[(RECORD.to_owned(), record.write())]);
        texts.pairs(ar()).iter().filter(|p| p.read).map(|p| p.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(read(&SMALL), [id]);
    assert_eq!(read(&changed(&SMALL, GUIDE, &theirs, "آخر؟")), []);
}

#[test]
fn what_is_broken_is_refused_whole_with_its_line() {
    let sheet = sheet_of(&SMALL);
    let with_value = SMALL.iter().find(|(f, _)| f == GUIDE).unwrap().1.clone();
    let name = with_value.split("{ $").nth(1).unwrap().split(' ').next().unwrap().to_owned();
    // In a spreadsheet the name stands in the English column first, in the translation second.
    let theirs = sheet.rfind(&format!("{{ ${name} }}")).unwrap();
    let mut other = sheet.clone();
    other.replace_range(theirs..theirs + format!("{{ ${name} }}").len(), "{ $other }");
    let problems = back(&SMALL, &other).unwrap_err();
    assert!(problems.iter().any(|p| p.say.contains(&format!("{{ ${name} }}")) && p.line > 1), "{problems:?}");
    let mut open = sheet.clone();
    open.replace_range(theirs..theirs + format!("{{ ${name} }}").len(), "{ $other");
    assert!(back(&SMALL, &open).is_err());

    let row = "guides/madrid/what-is#question";
    refused(
        &SMALL,
        &sheet.replace(row, "guides/madrid/what-was#question"),
        "guides/madrid/what-was#question",
        "does not have",
    );
    refused(&SMALL, &sheet.replace(row, "nonsense"), "nonsense", "is not the name of a text");
    let english =
        SMALL.iter().find(|(f, _)| f == ENGLISH).unwrap().1.lines().next().unwrap().split(" = ").nth(1).unwrap();
    refused(&SMALL, &sheet.replace(english, "Older words?"), "Older words?", "has changed since");
    refused(&SMALL, &sheet.replace("translation:ar", "translation"), "text,english", "must name the columns");

    let xliff = xliff_of(&SMALL);
    assert!(back(&SMALL, &xliff.replace("</xliff>", "")).is_err(), "half a document");
    refused(&SMALL, &xliff.replace("target-language=\"ar\"", ""), "<file ", "target-language");
    let label = "<target state=\"needs-review-translation\">";
    let at = xliff.find("trees/which-way").unwrap();
    let (head, tail) = xliff.split_at(at);
    let long = format!("{head}{}", tail.replace(label, &format!("{label}{}", "طويل ".repeat(20))));
    assert!(back(&SMALL, &long).unwrap_err().iter().any(|p| p.say.contains("more than 40")));
    // A figure in a text is found by the checks of the whole set.
    let (_, answer) = tail_of(&xliff);
    let figure = xliff.replacen(answer, &format!("{answer}عشر سنوات ١٢ "), 1);
    assert!(back(&SMALL, &figure).unwrap_err().iter().any(|p| p.line > 1), "a bare figure is let in");
}

/// Who changes an English text says so: by a new translation and `ipdesk texts made`, or by `ipdesk texts typo`.
#[test]
fn no_translation_is_older_than_its_english_text() {
    let set = real();
    let records: Vec<Source> = set.iter().filter(|(path, _)| path.ends_with("made-from.csv")).cloned().collect();
    let texts = Texts::read(&set, &records);
    assert_eq!(records.len(), texts.langs().len(), "every language has its record");
    for lang in texts.langs() {
        let pairs = texts.pairs(lang);
        let old: Vec<_> = pairs.iter().filter(|p| p.standing == Standing::Stale).map(|p| p.id.to_string()).collect();
        let say = "older than the English; once they are translated anew: ipdesk texts made all <text or file>";
        assert!(old.is_empty(), "{lang}: {} texts are {say}: {:?}", old.len(), &old[..old.len().min(10)]);
    }
}
