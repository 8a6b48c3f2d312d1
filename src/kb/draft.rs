//! From what the files say, with the places of their words, to what the service holds.

use super::{
    guide::{Bound, Guide, Of},
    id::{GuideId, OfficeId, TreeId},
    office::Office,
    parse::Draft,
    tree::{Ask, Asked, Choosable, Question, Tree},
    withdrawn::Withdrawn,
};
use crate::text::{Catalog, Lang};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn guides(draft: &Draft, catalog: &Catalog) -> BTreeMap<GuideId, Guide> {
    let mut all = BTreeMap::new();
    for (id, (_, f)) in &draft.guides {
        let text = if id.as_str().starts_with("offices/") { id.to_string() } else { format!("guides/{id}") };
        let pages = (1..1000).take_while(|n| catalog.has(Lang::EN, &format!("{text}#more-{n}"))).count();
        let facts = f
            .facts
            .iter()
            .filter_map(|(name, b)| {
                Some((name.clone(), Bound { fact: b.fact.value.clone(), of: Of::read(&b.of.value)? }))
            })
            .collect();
        all.insert(
            id.clone(),
            Guide {
                id: id.clone(),
                topic: f.topic.value.clone(),
                place: f.place,
                facts,
                related: f.related.iter().map(|r| r.value.clone()).collect(),
                trees: f.trees.iter().map(|t| t.value.clone()).collect(),
                sources: f.sources.clone(),
                review: f.review,
                owner: f.owner.value.clone(),
                review_by: f.review_by.value,
                pages,
                text,
            },
        );
    }
    all
}

pub(super) fn trees(draft: &Draft) -> BTreeMap<TreeId, Tree> {
    draft
        .trees
        .iter()
        .map(|(id, (_, f))| {
            let questions = f
                .questions
                .iter()
                .map(|q| Question {
                    id: q.id.value.clone(),
                    fills: q.fills.as_ref().map(|f| f.value.clone()),
                    of: q.of,
                    ask: asked(&q.ask),
                    must: q.must,
                    discreet: q.discreet,
                    next: q.next.clone(),
                })
                .collect();
            let tree = Tree {
                id: id.clone(),
                topic: f.topic.value.clone(),
                start: f.start.value.clone(),
                given: f.given.iter().map(|(field, value)| (*field, value.value.clone())).collect(),
                questions,
            };
            (id.clone(), tree)
        })
        .collect()
}

fn asked(ask: &Ask) -> Asked {
    match ask {
        Ask::Choice(options) => Asked::Choice(
            options
                .iter()
                .map(|o| Choosable { id: o.id.value.clone(), value: o.value(), also: o.also.clone(), go: o.go.clone() })
                .collect(),
        ),
        Ask::Country => Asked::Country,
        Ask::Countries => Asked::Countries,
        Ask::Date => Asked::Date,
    }
}

pub(super) fn offices(draft: &Draft) -> BTreeMap<OfficeId, Office> {
    draft
        .offices
        .iter()
        .map(|(id, (_, f))| {
            let office = Office {
                id: id.clone(),
                country: f.country.clone(),
                zone: f.zone.value.clone(),
                official: f.official.clone(),
                advisers: f.advisers.clone(),
                places: f.places.clone(),
                closed: f.closed.iter().copied().collect::<BTreeSet<_>>(),
                hidden_guides: f.hide.guides.iter().map(|g| g.value.clone()).collect(),
                hidden_topics: f.hide.topics.iter().map(|t| t.value.clone()).collect(),
                withdrawn: Withdrawn::of(&f.withdraw),
                replace: f.replace.iter().map(|(k, v)| (k.clone(), v.value.clone())).collect(),
            };
            (id.clone(), office)
        })
        .collect()
}

impl Office {
    /// The key of one of its texts.
    pub fn key(&self, what: &str) -> String {
        format!("offices/{}/office#{what}", self.id)
    }
}
