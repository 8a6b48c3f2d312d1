//! `ipdesk learn`: from examples of what people say, how much each word leans to each topic.

use super::{Done, Failed, loaded};
use crate::search::{
    Doc, ELSEWHERE, Intent, NO_REQUEST,
    copies::{misspelt, piece},
    learn::{Example, learn, mark},
    measure::Question,
};
use clap::Args;
use std::path::{Path, PathBuf};

/// Learn anew what words of a language lean to, from examples
///
/// Reads `knowledge/said/asked.<lang>.txt` (a topic, a tab, a message) and `elsewhere.<lang>.txt` (a message a line), the
/// questions of the guides and any labelled files, and writes `knowledge/said/weights.<lang>.tsv`. From these and from
/// `requests.<lang>.txt` (a request to the service, a tab, a message) and `near.<lang>.txt` (messages that look like one and
/// are none) it writes `wishes.<lang>.tsv`. Where messages of `asked` name the guide that answers them (after another tab), it
/// writes `answers.<lang>.tsv`.
#[derive(Args)]
pub struct Learn {
    /// The language's code
    lang: String,
    /// Labelled questions to learn from as well, one JSON object a line
    files: Vec<PathBuf>,
    /// The folder with `knowledge` and `locales`
    #[arg(long, value_name = "DIR", default_value = ".")]
    knowledge: PathBuf,
}

/// What a guide's own questions count beside a labelled message: they are many, and stand without their story.
const ASK: f32 = 0.5;

/// So many everyday messages count beside each message about intellectual property.
const OTHERS: f32 = 2.2;

/// What pulls weights back to nothing (`search::learn`), and what does where a language has so many examples that they may
/// be believed more, of topics and of requests: docs/decisions/0008.
const DECAY: f32 = 9.0;
const MANY: usize = 20_000;
const DECAY_OF_MANY: f32 = 3.0;
const DECAY_OF_MANY_REQUESTS: f32 = 6.0;

/// The same for guides, which are many and have few examples each.
const DECAY_OF_GUIDES: f32 = 30.0;

/// At most so many messages that ask nothing of the service count beside each that does.
const NO_REQUESTS: f32 = 12.0;

/// What weighs less, in steps of a sheet, is not written: of guides it is half of all, and decides nothing.
const LIGHT: u8 = 5;
const LIGHT_OF_GUIDES: u8 = 8;

/// What a copy of an example counts.
const COPY: f32 = 0.5;

impl Learn {
    /// Writes the sheets, and says from how much they were learnt.
    pub fn run(self) -> Done {
        let loaded = loaded(Some(self.knowledge.clone()))?;
        let lang = self.lang.as_str();
        if !loaded.kb.catalog.langs().iter().any(|l| l.to_string() == lang) {
            return Err(Failed::usage(format!("{lang}: no such language in locales")));
        }
        let said = Said::read(&self.knowledge.join("knowledge/said"), lang)?;
        let questions = self.questions()?;
        let mut guides = crate::desk::loaded::docs(&loaded.kb);
        guides.retain(|d| d.lang == lang);
        let example = |class: usize, weight: f32, words: &str| loaded.index.example(lang, class, weight, words);

        let topics = Lesson::of(&example, loaded.kb.topics.iter().map(ToString::to_string), Some(ELSEWHERE));
        let topics = said.topics(topics, &guides, &questions)?;
        let wishes = Lesson::of(&example, Intent::ALL.iter().map(|i| i.id().to_owned()), Some(NO_REQUEST));
        let wishes = said.wishes(wishes, &questions)?;
        // Guides of single offices stand in for others, of one office alone.
        guides.retain(|d| !d.guide.starts_with("offices/"));
        let answers = Lesson::of(&example, guides.iter().map(|d| d.guide.clone()), None);
        let answers = said.answers(answers, &guides)?;

        let Said { asked, elsewhere, requests, near, .. } = &said;
        let path = |kind: &str| format!("knowledge/said/{kind}.{lang}.tsv");
        let mut sheets = vec![
            (path("weights"), topics.learn(&mark(&[asked, elsewhere]))),
            (path("wishes"), wishes.learn(&mark(&[asked, elsewhere, requests, near]))),
        ];
        sheets.extend(answers.map(|answers| (path("answers"), answers.learn(&mark(&[asked])))));
        for (path, sheet) in &sheets {
            println!("{path}: {} features", sheet.lines().count() - 3);
        }
        crate::files::write(&self.knowledge, &sheets).map_err(|e| Failed::usage(e.to_string()))
    }

    /// The labelled questions of this language.
    fn questions(&self) -> Result<Vec<Question>, Failed> {
        let mut all = Vec::new();
        for file in &self.files {
            for line in read(file)?.lines().filter(|l| !l.trim().is_empty()) {
                let q: Question =
                    serde_json::from_str(line).map_err(|e| Failed::usage(format!("{}: {e}", file.display())))?;
                all.extend((q.lang == self.lang).then_some(q));
            }
        }
        Ok(all)
    }
}

/// The examples of a language.
struct Said {
    folder: PathBuf,
    lang: String,
    asked: String,
    elsewhere: String,
    requests: String,
    near: String,
}

impl Said {
    fn read(folder: &Path, lang: &str) -> Result<Self, Failed> {
        let file = |name: &str| folder.join(format!("{name}.{lang}.txt"));
        // A language may begin without these.
        let or_none = |name: &str| if file(name).exists() { read(&file(name)) } else { Ok(String::new()) };
        let (asked, elsewhere) = (read(&file("asked"))?, read(&file("elsewhere"))?);
        let (requests, near) = (or_none("requests")?, or_none("near")?);
        Ok(Self { folder: folder.to_owned(), lang: lang.to_owned(), asked, elsewhere, requests, near })
    }

    /// A line is not what its file wants.
    fn unknown(&self, name: &str, line: usize, what: &str) -> Failed {
        let file = self.folder.join(format!("{name}.{}.txt", self.lang));
        Failed::usage(format!("{}:{line}: wants {what}; nothing was written", file.display()))
    }

    fn topics<'a>(&self, mut lesson: Lesson<'a>, guides: &[Doc], asked: &[Question]) -> Result<Lesson<'a>, Failed> {
        for doc in guides {
            doc.asks.iter().chain([&doc.question]).for_each(|words| _ = lesson.take(&doc.topic, ASK, words));
        }
        for Line { number, label, words, .. } in labelled(&self.asked) {
            let topic = label.split('|').next().unwrap_or(label);
            if !lesson.take_with(topic, words, [misspelt(words, number)]) {
                return Err(self.unknown("asked", number, "the id of a topic, a tab and a message"));
            }
        }
        // However many of each somebody wrote, a message is as likely to be about anything else in every language.
        lesson.weight_of_others = OTHERS * many(labelled(&self.asked)) / many(self.elsewhere.lines()).max(1.0);
        for (n, words) in self.elsewhere.lines().enumerate() {
            lesson.take_with(ELSEWHERE, words, [piece(words, n), misspelt(words, n)]);
        }
        for q in asked {
            // Requests to the service and danger are no topics.
            lesson.take(&q.topic, 1.0, &q.q);
        }
        lesson.believe_many(DECAY_OF_MANY);
        Ok(lesson)
    }

    fn wishes<'a>(&self, mut lesson: Lesson<'a>, asked: &[Question]) -> Result<Lesson<'a>, Failed> {
        for Line { number, label, words, .. } in labelled(&self.requests) {
            if !lesson.take_with(label, words, [misspelt(words, number)]) {
                return Err(self.unknown("requests", number, "a request, a tab and a message"));
            }
        }
        let asking = labelled(&self.asked).map(|line| line.words);
        let others = || asking.clone().chain(self.elsewhere.lines()).chain(self.near.lines());
        lesson.weight_of_others = (NO_REQUESTS * many(labelled(&self.requests)) / many(others()).max(1.0)).min(1.0);
        for (n, words) in others().enumerate() {
            lesson.take_with(NO_REQUEST, words, [piece(words, n), misspelt(words, n)]);
        }
        for q in asked {
            // A request that the label does not name more closely teaches nothing.
            lesson.take(if q.topic == "service" { &q.service } else { NO_REQUEST }, 1.0, &q.q);
        }
        lesson.believe_many(DECAY_OF_MANY_REQUESTS);
        Ok(lesson)
    }

    /// None where no message names the guide that answers it.
    fn answers<'a>(&self, mut lesson: Lesson<'a>, guides: &[Doc]) -> Result<Option<Lesson<'a>>, Failed> {
        for doc in guides {
            doc.asks.iter().chain([&doc.question]).for_each(|words| _ = lesson.take(&doc.guide, 1.0, words));
        }
        let mut are_named = false;
        for Line { number, words, guides, .. } in labelled(&self.asked) {
            let named = || guides.split('|').filter(|id| !id.is_empty());
            are_named |= named().next().is_some();
            for id in named() {
                if !lesson.take(id, 1.0 / many(named()), words) {
                    return Err(self.unknown("asked", number, "ids of guides after its second tab"));
                }
            }
        }
        lesson.decay = DECAY_OF_GUIDES;
        lesson.light = LIGHT_OF_GUIDES;
        Ok(are_named.then_some(lesson))
    }
}

/// What is learnt at one time: the classes, the one of everything else last, and examples of them.
struct Lesson<'a> {
    classes: Vec<String>,
    /// The place of the class of everything else, past the last where there is none.
    others: usize,
    /// What an example of everything else counts.
    weight_of_others: f32,
    decay: f32,
    light: u8,
    examples: Vec<Example>,
    /// Makes an example of a class, a weight and a message.
    example: &'a dyn Fn(usize, f32, &str) -> Example,
}

impl<'a> Lesson<'a> {
    fn of(
        example: &'a dyn Fn(usize, f32, &str) -> Example,
        classes: impl Iterator<Item = String>,
        other: Option<&str>,
    ) -> Self {
        let mut classes: Vec<String> = classes.collect();
        classes.sort();
        let others = classes.len();
        classes.extend(other.map(str::to_owned));
        Self { classes, others, weight_of_others: 1.0, decay: DECAY, light: LIGHT, examples: Vec::new(), example }
    }

    /// Takes an example in; false where there is no such class.
    fn take(&mut self, class: &str, weight: f32, words: &str) -> bool {
        let class = self.classes.iter().position(|c| c == class);
        let weight = if class == Some(self.others) { weight * self.weight_of_others } else { weight };
        self.examples.extend(class.map(|class| (self.example)(class, weight, words)));
        class.is_some()
    }

    /// Takes an example in, with what is made of it: a piece where pieces mean nothing else, and the same with slips.
    fn take_with(&mut self, class: &str, words: &str, copies: impl IntoIterator<Item = Option<String>>) -> bool {
        let known = self.take(class, 1.0, words);
        for copy in copies.into_iter().flatten() {
            if self.take(class, COPY, &copy) {
                self.examples.last_mut().into_iter().for_each(|e| e.is_copy = true);
            }
        }
        known
    }

    /// Believes the examples more where there are many.
    fn believe_many(&mut self, decay: f32) {
        if self.examples.iter().filter(|e| !e.is_copy).count() > MANY {
            self.decay = decay;
        }
    }

    fn learn(&self, mark: &str) -> String {
        learn(&self.examples, &self.classes, self.decay, self.light, mark)
    }
}

/// A line with what it is an example of.
struct Line<'a> {
    number: usize,
    label: &'a str,
    words: &'a str,
    /// What stands after another tab: the guides that answer it, with `|` between.
    guides: &'a str,
}

fn labelled(text: &str) -> impl Iterator<Item = Line<'_>> + Clone {
    text.lines().enumerate().map(|(n, line)| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        Line { number: n + 1, label: cell(), words: cell(), guides: cell() }
    })
}

#[allow(clippy::cast_precision_loss, reason = "nobody writes eight million examples")]
fn many<T>(lines: impl Iterator<Item = T>) -> f32 {
    lines.count() as f32
}

fn read(file: &Path) -> Result<String, Failed> {
    std::fs::read_to_string(file).map_err(|e| Failed::usage(format!("{}: {e}", file.display())))
}
