//! The set under check: what was read, where it stands, and which files could not be read.

use crate::{
    kb::{
        Kb,
        id::{GuideId, TopicId, TreeId},
        issue::{At, Issue, Severity, did_you_mean},
        parse::Draft,
        texts::is_typed,
    },
    text::{
        Arg, Lang, Message,
        entries::{Entries, Files},
        ftl::Entry,
        render,
    },
};
use std::collections::BTreeSet;

/// What stands in for a value when the length of a text is measured.
const VALUE: &str = "0000000000";
/// The count with which a choice by number is tried.
const COUNT: i64 = 5;

/// A whole set, before it is let in.
pub struct Set<'a> {
    pub(super) kb: &'a Kb,
    pub(super) draft: &'a Draft,
    entries: &'a Entries,
    /// Files with an error of their own: what hangs on them is not reported again.
    broken: BTreeSet<String>,
    texts: Vec<Text<'a>>,
}

/// One text of one language.
pub(super) struct Text<'a> {
    pub lang: Lang,
    /// The path of its file below the language.
    pub path: &'a str,
    pub kind: Kind,
    pub entry: &'a Entry,
    /// As a person reads it, with a stand-in for every value; none when it cannot be said.
    pub shown: Option<String>,
}

/// What a file of words speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Guide,
    Tree,
    Route,
    /// Reasons, warnings and deadlines.
    Told,
    Topics,
    Office,
    /// The glossary, the stories, the services, the result of the check-up.
    Shelf,
    /// The service itself: interface, units, words people type, countries.
    Service,
}

impl Kind {
    fn of(path: &str) -> Self {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["offices", _, "office"] => Self::Office,
            ["guides" | "offices", ..] => Self::Guide,
            ["trees", ..] => Self::Tree,
            ["routes", ..] => Self::Route,
            ["reasons" | "warnings" | "deadlines"] => Self::Told,
            ["topics"] => Self::Topics,
            ["glossary" | "stories" | "services" | "check-up"] => Self::Shelf,
            _ => Self::Service,
        }
    }
}

impl Text<'_> {
    /// Where it stands.
    pub fn at(&self) -> At {
        At::new(ftl(self.lang, self.path), self.entry.line, self.entry.column)
    }

    /// Whether it lists what people type rather than what they read.
    pub fn is_typed(&self) -> bool {
        is_typed(self.path, &self.entry.id)
    }
}

/// The file of a language's texts.
pub(super) fn ftl(lang: Lang, path: &str) -> String {
    format!("locales/{lang}/{path}.ftl")
}

impl<'a> Set<'a> {
    /// A set with the findings made so far.
    pub(in crate::kb) fn new(kb: &'a Kb, draft: &'a Draft, entries: &'a Entries, issues: &[Issue]) -> Self {
        let broken: BTreeSet<String> =
            issues.iter().filter(|i| i.severity == Severity::Error).map(|i| i.file.clone()).collect();
        let mut texts = Vec::new();
        for lang in kb.catalog.langs() {
            let Some(locale) = kb.catalog.locale(lang) else { continue };
            for (path, all) in entries.of(lang).into_iter().flatten() {
                for entry in all {
                    let shown = render::say(locale, lang, &tried(path, entry), false).ok();
                    texts.push(Text { lang, path, kind: Kind::of(path), entry, shown });
                }
            }
        }
        Self { kb, draft, entries, broken, texts }
    }

    /// Every text of every language, English first.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        self.texts.iter()
    }

    /// Whether a file has an error of its own.
    pub(super) fn is_broken(&self, file: &str) -> bool {
        self.broken.contains(file)
    }

    /// Whether any file below a folder has an error of its own.
    pub(super) fn any_broken(&self, folder: &str) -> bool {
        self.broken.iter().any(|f| f.starts_with(folder))
    }

    /// The entries of an English file; none when there is no such file.
    pub(super) fn english(&self, path: &str) -> Option<&'a [Entry]> {
        self.files(Lang::EN)?.get(path).map(Vec::as_slice)
    }

    /// The files of a language and the texts in each.
    pub(super) fn files(&self, lang: Lang) -> Option<&'a Files> {
        self.entries.of(lang)
    }

    /// A hint for a topic that is not there; none when it is.
    pub(super) fn no_topic(&self, id: &TopicId) -> Option<String> {
        let known = self.kb.topics.contains(id) || self.is_broken("knowledge/topics.yaml");
        (!known).then(|| {
            or_list(
                &did_you_mean(id.as_str(), self.kb.topics.iter().map(TopicId::as_str)),
                "knowledge/topics.yaml lists the topics",
            )
        })
    }

    /// A hint for a guide that is not there; none when it is.
    pub(super) fn no_guide(&self, id: &GuideId) -> Option<String> {
        let file = guide_file(id);
        let known = self.draft.guides.contains_key(id) || self.is_broken(&file);
        (!known).then(|| {
            or_list(
                &did_you_mean(id.as_str(), self.draft.guides.keys().map(GuideId::as_str)),
                &format!("{file} does not exist"),
            )
        })
    }

    /// A hint for a tree that is not there; none when it is.
    pub(super) fn no_tree(&self, id: &TreeId) -> Option<String> {
        let file = format!("knowledge/trees/{id}.yaml");
        let known = self.draft.trees.contains_key(id) || self.is_broken(&file);
        (!known).then(|| {
            or_list(
                &did_you_mean(id.as_str(), self.draft.trees.keys().map(TreeId::as_str)),
                &format!("{file} does not exist"),
            )
        })
    }

    /// Finds the English texts that are wanted and not there. The other languages are held to English by their own check.
    pub(super) fn want(&self, check: &'static str, path: &str, wanted: &[String], issues: &mut Vec<Issue>) {
        let file = ftl(Lang::EN, path);
        if wanted.is_empty() || self.is_broken(&file) {
            return;
        }
        let Some(entries) = self.english(path) else {
            return issues.push(Issue::error(
                check,
                &At::file(&file),
                "this file is missing",
                format!("write `{}` in it", wanted.join("`, `")),
            ));
        };
        for id in wanted.iter().filter(|id| !entries.iter().any(|e| e.id == **id)) {
            // An attribute stands below its message, so that is the place to look at.
            let near = id.split_once('.').and_then(|(message, _)| entries.iter().find(|e| e.id == message));
            let at = near.map_or_else(|| At::file(&file), |e| At::new(&file, e.line, e.column));
            let spare = entries.iter().map(|e| e.id.as_str()).filter(|e| !wanted.iter().any(|w| w == e));
            issues.push(Issue::error(
                check,
                &at,
                format!("the text `{id}` is missing"),
                or_list(&did_you_mean(id, spare), &format!("write `{}`", shape(id))),
            ));
        }
    }

    /// Finds English texts of a file that nothing asks for.
    pub(super) fn spare(
        &self,
        check: &'static str,
        path: &str,
        wanted: &[String],
        optional: &[String],
        issues: &mut Vec<Issue>,
    ) {
        let file = ftl(Lang::EN, path);
        for e in self.english(path).unwrap_or_default() {
            let known = || wanted.iter().chain(optional).map(String::as_str);
            if !known().any(|w| w == e.id) {
                let hint = or_list(&did_you_mean(&e.id, known()), "take it out, or name it in the file of knowledge");
                issues.push(Issue::error(
                    check,
                    &At::new(&file, e.line, e.column),
                    format!("nothing asks for the text `{}`", e.id),
                    hint,
                ));
            }
        }
    }
}

/// The file of a guide.
pub(super) fn guide_file(id: &GuideId) -> String {
    match id.as_str().strip_prefix("offices/").and_then(|rest| rest.split_once('/')) {
        Some((office, slug)) => format!("knowledge/offices/{office}/guides/{slug}.yaml"),
        None => format!("knowledge/guides/{id}.yaml"),
    }
}

/// The guess where there is one, else the plain advice.
pub(super) fn or_list(guess: &str, else_say: &str) -> String {
    if guess.is_empty() { else_say.to_owned() } else { guess.to_owned() }
}

fn shape(id: &str) -> String {
    match id.split_once('.') {
        Some((message, attribute)) => format!("    .{attribute} = …` below `{message}"),
        None => format!("{id} = …"),
    }
}

fn tried(path: &str, entry: &Entry) -> Message {
    let mut message = Message::new(format!("{path}#{}", entry.id));
    for name in &entry.vars {
        let chosen_by = entry.variants.iter().any(|(selector, _)| selector == name);
        let value = if chosen_by { Arg::Count(COUNT) } else { Arg::Code(VALUE.to_owned()) };
        message = message.with(name.clone(), value);
    }
    message
}

/// The ids of locale files that broke while they were read.
pub(super) fn text_broken(set: &Set<'_>, text: &Text<'_>) -> bool {
    set.is_broken(&ftl(text.lang, text.path))
}
