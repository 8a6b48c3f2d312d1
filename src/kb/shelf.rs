//! What stands beside the guides: glossary, stories, services and the rules of the check-up; read as files, and put together.

use super::{
    check_up::CheckUp,
    glossary::{self, Glossary, GlossaryFile},
    guide::Guide,
    id::{GuideId, ServiceId, Short, StoryId, TermId},
    issue::Issue,
    service::{self, Service, ServiceFile, Services},
    sheet::Sheet,
    story::{self, Story, StoryFile},
    tables::Tables,
    typed::Typed,
    yaml,
};
use crate::text::Catalog;
use std::collections::BTreeMap;

/// The files as they were read, for findings that need their places.
#[derive(Default)]
pub struct ShelfFiles {
    pub glossary: GlossaryFile,
    /// The table of terms.
    pub terms: Sheet,
    pub stories: StoryFile,
    pub services: ServiceFile,
    pub check_up: Option<CheckUp>,
}

/// All of it, ready to be shown.
#[derive(Default)]
pub struct Shelf {
    pub glossary: Glossary,
    pub stories: Vec<Story>,
    pub services: Services,
    /// What people type for stories, services and offices.
    pub typed: Typed,
    pub check_up: Option<CheckUp>,
}

impl ShelfFiles {
    /// Reads a file of the shelf; says whether it was one.
    pub fn takes(&mut self, path: &str, name: &str, text: &str, issues: &mut Vec<Issue>) -> bool {
        let refused = match name {
            "glossary" => yaml::read(path, text).map(|f| self.glossary = f),
            "stories" => yaml::read(path, text).map(|f| self.stories = f),
            "services" => yaml::read(path, text).map(|f| self.services = f),
            "check-up" => yaml::read(path, text).map(|f| self.check_up = Some(f)),
            _ => return false,
        };
        issues.extend(refused.err());
        true
    }

    /// Puts the shelf together.
    pub fn shelf(&self, guides: &BTreeMap<GuideId, Guide>, tables: &Tables, catalog: &Catalog) -> Shelf {
        let mut glossary = Glossary::new(&self.glossary, &self.terms, catalog);
        let page = |g: &Guide, page| Some((g.id.clone(), page, g.words(catalog, page)?));
        glossary.find_in(guides.values().flat_map(|g| (0..=g.pages).filter_map(move |n| page(g, n))), catalog);
        let services = service::services(&self.services, &tables.services);
        Shelf {
            glossary,
            stories: story::stories(&self.stories, &tables.stories),
            typed: Typed::read(catalog, &services.all.iter().map(|s| &s.id)),
            services,
            check_up: self.check_up.clone(),
        }
    }

    /// The table of terms, where this is its file.
    pub fn table(&mut self, path: &str, text: &str, issues: &mut Vec<Issue>) {
        if path == "knowledge/terms.csv" {
            self.terms = glossary::table(path, text, issues);
        }
    }
}

impl Shelf {
    /// A story by its id.
    pub fn story(&self, id: &StoryId) -> Option<&Story> {
        self.stories.iter().find(|s| s.id == *id)
    }

    /// A service by its id.
    pub fn service(&self, id: &ServiceId) -> Option<&Service> {
        self.services.all.iter().find(|s| s.id == *id)
    }

    /// A term by its id.
    pub fn term(&self, id: &TermId) -> Option<&glossary::Term> {
        self.glossary.terms.get(id)
    }

    /// The term a button means; none when it is gone.
    pub fn term_of(&self, short: &Short) -> Option<&TermId> {
        self.glossary.terms.keys().find(|id| id.short() == *short)
    }

    /// The story a button means; none when it is gone.
    pub fn story_of(&self, short: &Short) -> Option<&Story> {
        self.stories.iter().find(|s| s.id.short() == *short)
    }

    /// The service a button means; none when it is gone.
    pub fn service_of(&self, short: &Short) -> Option<&Service> {
        self.services.all.iter().find(|s| s.id.short() == *short)
    }
}
