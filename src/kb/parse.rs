//! From files to knowledge: (path, text) pairs in, the whole set and every finding out, all at once.

use super::{
    Kb, Shorts, check,
    draft::{guides, offices, trees},
    fact::{FactEntry, FactFile, Facts},
    guide::GuideFile,
    id::{GuideId, OfficeId, TopicId, TreeId, well_formed},
    issue::{At, Issue, Severity, did_you_mean},
    office::OfficeFile,
    route::Routes,
    shelf::ShelfFiles,
    tables::Tables,
    tree::TreeFile,
    words::Lexicon,
    yaml::{self, Spanned},
    zone::Zones,
};
pub use crate::text::Body;
use crate::text::{
    Catalog, Lang,
    entries::{Entries, FileFault},
};
use schemars::JsonSchema;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A file of knowledge or locales: `knowledge/…` or `locales/…`, and its text.
pub type Source<T = String> = (String, T);

/// The text of a file: its own, or built into the program.
pub trait Written: Clone + Into<Body> {}
impl<T: Clone + Into<Body>> Written for T {}

/// What was read: the set (none when an error forbids it) and all findings.
pub struct Reading {
    pub kb: Option<Kb>,
    pub issues: Vec<Issue>,
}

/// The list of topics, in the order in which they are offered.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Topics")]
pub struct TopicFile {
    #[schemars(with = "Vec<String>")]
    pub topics: Vec<Spanned<TopicId>>,
    /// Those in which somebody stands on the other side.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub disputes: Vec<Spanned<TopicId>>,
}

/// The guides that every language has: what people ask most.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Core")]
pub struct CoreFile {
    #[schemars(with = "Vec<String>")]
    pub guides: Vec<Spanned<GuideId>>,
}

/// Files kept while reading, for findings that need their places.
pub(super) struct Draft {
    pub guides: BTreeMap<GuideId, (String, GuideFile)>,
    pub trees: BTreeMap<TreeId, (String, TreeFile)>,
    pub offices: BTreeMap<OfficeId, (String, OfficeFile)>,
    pub facts: Vec<(String, FactEntry)>,
    pub topics: Vec<Spanned<TopicId>>,
    pub disputes: Vec<Spanned<TopicId>>,
    pub shelf: ShelfFiles,
    pub core: Vec<Spanned<GuideId>>,
}

/// Reads and checks a whole set. With an error among the findings there is no set: never a part of one.
pub fn read<T: Written>(files: &[Source<T>]) -> Reading {
    let (kb, draft, mut issues) = gather(files);
    let (entries, faults) = Entries::read(&kb.catalog);
    issues.extend(faults.into_iter().map(fault));
    check::all(&kb, &draft, &entries, &mut issues);
    finished(kb, issues)
}

/// Reads a set that was checked before, as what is built into the program is: only what cannot be read is found.
pub fn trust<T: Written>(files: &[Source<T>]) -> Reading {
    let (kb, _, issues) = gather(files);
    finished(kb, issues)
}

fn finished(kb: Kb, mut issues: Vec<Issue>) -> Reading {
    issues.sort();
    issues.dedup();
    let refused = issues.iter().any(|i| i.severity == Severity::Error);
    Reading { kb: (!refused).then_some(kb), issues }
}

fn fault(f: FileFault) -> Issue {
    let at = At::new(format!("locales/{}/{}.ftl", f.lang, f.path), f.fault.line, f.fault.column);
    Issue::error("ftl", &at, f.fault.say, "locales/README.md shows how a text is written")
}

fn gather<T: Written>(files: &[Source<T>]) -> (Kb, Draft, Vec<Issue>) {
    let files: Vec<Source<Body>> = files.iter().map(|(path, text)| (path.clone(), text.clone().into())).collect();
    let (catalog, faults) = Catalog::find(files.iter().filter_map(|(path, text)| {
        let (lang, path) = locale_path(path)?;
        Some((lang, path, text.clone()))
    }));
    let (kb, draft, mut issues) = whole(&files, catalog);
    issues.extend(faults.into_iter().map(fault));
    (kb, draft, issues)
}

/// The set as its files tell it, and what of them cannot be read.
fn whole(files: &[Source<Body>], catalog: Catalog) -> (Kb, Draft, Vec<Issue>) {
    // What was learnt from examples is read with the index, and texts when they are said.
    let ours = |path: &str| path.starts_with("knowledge/") && !path.starts_with("knowledge/said/");
    let knowledge = || files.iter().filter(|(path, _)| ours(path)).map(|(path, text)| (path.as_str(), text.as_str()));
    let mut issues = Vec::new();
    let mut draft = Draft {
        guides: BTreeMap::new(),
        trees: BTreeMap::new(),
        offices: BTreeMap::new(),
        facts: Vec::new(),
        topics: Vec::new(),
        disputes: Vec::new(),
        shelf: ShelfFiles::default(),
        core: Vec::new(),
    };
    for (path, text) in knowledge() {
        let Some(rest) = path.strip_prefix("knowledge/") else { continue };
        draft.shelf.table(path, text, &mut issues);
        if let Some(name) = rest.strip_suffix(".yaml") {
            yaml_file(path, name, text, &mut draft, &mut issues);
        }
    }
    let (tables, found) = Tables::parse(knowledge());
    issues.extend(found);
    let (routes, found) = Routes::parse(knowledge(), &tables);
    issues.extend(found);
    let zones = match knowledge().find(|(p, _)| *p == "knowledge/zones.csv") {
        Some((path, text)) => {
            let (zones, found) = Zones::read(path, text);
            issues.extend(found);
            zones
        }
        None => Zones::default(),
    };
    let lexicon = Lexicon::read(&catalog);
    let guides = guides(&draft, &catalog);
    let trees = trees(&draft);
    let shelf = draft.shelf.shelf(&guides, &tables, &catalog);
    let topics: Vec<TopicId> = draft.topics.iter().map(|t| t.value.clone()).collect();
    let mut by_topic: BTreeMap<TopicId, Vec<GuideId>> = BTreeMap::new();
    for g in guides.values() {
        by_topic.entry(g.topic.clone()).or_default().push(g.id.clone());
    }
    for list in by_topic.values_mut() {
        list.sort_by_key(|id| guides.get(id).and_then(|g| g.place).unwrap_or(u8::MAX));
    }
    let kb = Kb {
        revision: revision(files),
        by_short: Shorts::of(guides.keys(), topics.iter(), trees.keys(), routes.iter().map(|r| &r.id)),
        by_topic,
        guides,
        trees,
        offices: offices(&draft),
        core: draft.core.iter().map(|g| g.value.clone()).collect(),
        topics,
        disputes: draft.disputes.iter().map(|t| t.value.clone()).collect(),
        facts: Facts(draft.facts.iter().map(|(_, f)| (f.id.value.clone(), f.clone())).collect()),
        routes,
        tables,
        zones,
        catalog,
        lexicon,
        shelf,
    };
    (kb, draft, issues)
}

/// `locales/en/guides/x.ftl` is the text `guides/x` of English.
pub fn locale_path(path: &str) -> Option<(Lang, &str)> {
    let rest = path.strip_prefix("locales/")?;
    let (lang, file) = rest.split_once('/')?;
    Some((lang.parse().ok()?, file.strip_suffix(".ftl")?))
}

/// Names the set by its content, so that a result can say what it rested on.
fn revision(files: &[Source<Body>]) -> String {
    let mut hash = Sha256::new();
    for (path, text) in files {
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(text.hash());
    }
    hash.finalize()
        .iter()
        .take(6)
        .flat_map(|b| [b >> 4, b & 15])
        .filter_map(|d| char::from_digit(d.into(), 16))
        .collect()
}

fn yaml_file(path: &str, name: &str, text: &str, draft: &mut Draft, issues: &mut Vec<Issue>) {
    let id_ok = |id: &str, issues: &mut Vec<Issue>| {
        if !well_formed(id) {
            issues.push(Issue::error(
                "id",
                &At::file(path),
                format!("`{id}` is not an id"),
                "file names are kebab-case: small letters, digits, single dashes",
            ));
        }
    };
    if name == "topics" {
        match yaml::read::<TopicFile>(path, text) {
            Ok(f) => (draft.topics, draft.disputes) = (f.topics, f.disputes),
            Err(e) => issues.push(e),
        }
    } else if name == "core" {
        match yaml::read::<CoreFile>(path, text) {
            Ok(f) => draft.core = f.guides,
            Err(e) => issues.push(e),
        }
    } else if let Some(id) = name.strip_prefix("guides/") {
        id_ok(id, issues);
        match yaml::read::<GuideFile>(path, text) {
            Ok(f) => {
                draft.guides.insert(id.into(), (path.into(), f));
            }
            Err(e) => issues.push(e),
        }
    } else if let Some(id) = name.strip_prefix("trees/") {
        id_ok(id, issues);
        match yaml::read::<TreeFile>(path, text) {
            Ok(f) => {
                draft.trees.insert(id.into(), (path.into(), f));
            }
            Err(e) => issues.push(e),
        }
    } else if name.starts_with("facts/") {
        match yaml::read::<FactFile>(path, text) {
            Ok(f) => {
                for mut fact in f.facts {
                    path.clone_into(&mut fact.file);
                    if let Some((other, _)) = draft.facts.iter().find(|(_, k)| k.id.value == fact.id.value) {
                        issues.push(Issue::error(
                            "fact-twice",
                            &yaml::at(path, &fact.id),
                            format!("the fact `{}` stands in {other} as well", fact.id.value),
                            "one fact, one place",
                        ));
                    }
                    draft.facts.push((path.into(), fact));
                }
            }
            Err(e) => issues.push(e),
        }
    } else if let Some(rest) = name.strip_prefix("offices/") {
        office_file(path, rest, text, draft, issues);
    } else if draft.shelf.takes(path, name, text, issues) {
        // Read above.
    } else if !name.starts_with("routes/")
        && !name.starts_with("calendars/")
        && !["officials", "costs", "programmes"].contains(&name)
    {
        let hint = did_you_mean(
            name.split('/').next().unwrap_or(name),
            [
                "topics",
                "core",
                "guides",
                "trees",
                "routes",
                "facts",
                "offices",
                "calendars",
                "glossary",
                "stories",
                "services",
            ],
        );
        issues.push(Issue::error("stray-file", &At::file(path), "no part of the knowledge has a file here", hint));
    }
}

fn office_file(path: &str, rest: &str, text: &str, draft: &mut Draft, issues: &mut Vec<Issue>) {
    match rest.split_once('/') {
        Some((code, "office")) => match yaml::read::<OfficeFile>(path, text) {
            Ok(f) => {
                draft.offices.insert(code.into(), (path.into(), f));
            }
            Err(e) => issues.push(e),
        },
        Some((code, guide)) if guide.starts_with("guides/") => match yaml::read::<GuideFile>(path, text) {
            Ok(f) => {
                let slug = guide.trim_start_matches("guides/");
                draft.guides.insert(format!("offices/{code}/{slug}").into(), (path.into(), f));
            }
            Err(e) => issues.push(e),
        },
        _ => issues.push(Issue::error(
            "stray-file",
            &At::file(path),
            "no part of an office has a file here",
            "office.yaml, or guides/<slug>.yaml",
        )),
    }
}
