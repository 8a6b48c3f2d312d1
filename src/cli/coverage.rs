//! `ipdesk coverage`: what is covered, as the page docs/coverage.md; topics, guides, trees, sources, review.

use super::{Done, loaded};
use crate::kb::{
    Kb,
    guide::{Guide, Reviewer},
    id::TopicId,
    tree::Tree,
};
use clap::Args;
use std::{collections::BTreeSet, fmt::Write as _, io::Write as _, path::PathBuf};

/// What is covered: topics, guides, trees, sources, review; as a page
#[derive(Args)]
pub struct Coverage {
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Coverage {
    /// Prints the page.
    pub fn run(self) -> Done {
        let loaded = loaded(self.knowledge)?;
        // A reader that stops early, as `head` does, is not a fault.
        let _ = std::io::stdout().write_all(page(&loaded.kb).as_bytes());
        Ok(())
    }
}

/// The page.
fn page(kb: &Kb) -> String {
    let mut out = String::from(
        "# Coverage\n\nWritten by `ipdesk coverage --knowledge . > docs/coverage.md`; a test keeps it fresh.\n\n## Topics\n\n\
         | topic | guides | pages | trees | sources | bound facts | terms | stories | services | checked by an office | next look |\n\
         |---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for topic in &kb.topics {
        topic_row(kb, topic, &mut out);
    }
    out.push_str("\n## Trees\n\n| tree | topic | questions | leads to guides |\n|---|---|---|---|\n");
    for tree in kb.trees.values() {
        let ends = ends(tree);
        let _ = writeln!(out, "| {} | {} | {} | {} |", tree.id, tree.topic, tree.questions.len(), ends.len());
    }
    let shelf = &kb.shelf;
    let _ = write!(
        out,
        "\n## Beside the guides\n\n| what | how many |\n|---|---|\n| terms explained | {} |\n| stories | {} |\n| services | {} |\n| countries with a page of their office | {} |\n| routes | {} |\n",
        shelf.glossary.terms.len(),
        shelf.stories.len(),
        shelf.services.all.len(),
        kb.tables.rights.all().count(),
        kb.routes.iter().count(),
    );
    out.push_str("\n## Languages: guides that are there\n\n| language | guides |\n|---|---|\n");
    for lang in kb.catalog.langs() {
        let there = kb.guides.values().filter(|g| kb.catalog.has(lang, &g.key("answer"))).count();
        let _ = writeln!(out, "| {lang} | {there} |");
    }
    out.push_str(
        "\n## Guides\n\n| guide | pages | basis | seen | owner | reviewed | next look |\n|---|---|---|---|---|---|---|\n",
    );
    for guide in kb.guides.values() {
        guide_row(guide, &mut out);
    }
    out
}

fn topic_row(kb: &Kb, topic: &TopicId, out: &mut String) {
    let guides: Vec<&Guide> = kb.guides.values().filter(|g| g.topic == *topic).collect();
    let pages: usize = guides.iter().map(|g| g.pages + 1).sum();
    let sources: BTreeSet<&str> = guides.iter().flat_map(|g| &g.sources).map(|s| s.official.as_str()).collect();
    let facts: usize = guides.iter().map(|g| g.facts.len()).sum();
    let office = guides.iter().filter(|g| g.review.by == Reviewer::Office).count();
    let next = guides.iter().map(|g| g.review_by).min().map(|d| d.to_string()).unwrap_or_default();
    let services = &kb.shelf.services.guides;
    let below = services.keys().filter(|g| guides.iter().any(|own| own.id == **g)).count();
    let _ = writeln!(
        out,
        "| {topic} | {} | {pages} | {} | {} | {facts} | {} | {} | {below} | {office} of {} | {next} |",
        guides.len(),
        kb.trees.values().filter(|t| t.topic == *topic).count(),
        sources.len(),
        kb.shelf.glossary.terms.values().filter(|t| t.topic == *topic).count(),
        kb.shelf.stories.iter().filter(|s| s.topics.contains(topic)).count(),
        guides.len(),
    );
}

fn guide_row(guide: &Guide, out: &mut String) {
    let basis: Vec<String> = guide.sources.iter().map(|s| s.basis.replace('|', "/")).collect();
    let seen = guide.sources.iter().map(|s| s.as_of).min().map(|d| d.to_string()).unwrap_or_default();
    let by = match guide.review.by {
        Reviewer::Authors => "authors",
        Reviewer::Office => "office",
    };
    let _ = writeln!(
        out,
        "| {} | {} | {} | {seen} | {} | {by}, {} | {} |",
        guide.id,
        guide.pages + 1,
        basis.join("; "),
        guide.owner,
        guide.review.on,
        guide.review_by
    );
}

/// The guides a tree can lead to.
fn ends(tree: &Tree) -> BTreeSet<&str> {
    use crate::kb::tree::{Asked, Go};
    let options = tree.questions.iter().filter_map(|q| if let Asked::Choice(all) = &q.ask { Some(all) } else { None });
    let apart = options.flatten().filter_map(|o| o.go.as_ref());
    let next = tree.questions.iter().flat_map(|q| &q.next).map(|w| &w.go);
    apart.chain(next).filter_map(|go| if let Go::Guide(g) = go { Some(g.value.as_str()) } else { None }).collect()
}
