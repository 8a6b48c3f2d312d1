//! True stories of small firms: which trade, region and right each belongs to, and where it is told.

use super::{
    id::{StoryId, TopicId},
    place::Code,
    sheet::Sheet,
    when::AsOf,
    yaml::Spanned,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The stories as their file says them.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Stories")]
pub struct StoryFile {
    pub stories: Vec<StoryEntry>,
}

/// One story.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryEntry {
    /// The `slug` of its row in `tables/stories.csv`.
    #[schemars(with = "String")]
    pub id: Spanned<StoryId>,
    pub sector: Sector,
    pub region: Region,
    /// The topics whose rights it is about.
    #[schemars(with = "Vec<String>")]
    pub topics: Vec<Spanned<TopicId>>,
}

/// The trade a story is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sector {
    Food,
    Crafts,
    Fashion,
    Music,
    Software,
    Health,
    Green,
    Technology,
    Consumer,
    Trade,
}

impl Sector {
    pub const ALL: [Self; 10] = [
        Self::Food,
        Self::Crafts,
        Self::Fashion,
        Self::Music,
        Self::Software,
        Self::Health,
        Self::Green,
        Self::Technology,
        Self::Consumer,
        Self::Trade,
    ];

    /// Its id, as in files and keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Food => "food",
            Self::Crafts => "crafts",
            Self::Fashion => "fashion",
            Self::Music => "music",
            Self::Software => "software",
            Self::Health => "health",
            Self::Green => "green",
            Self::Technology => "technology",
            Self::Consumer => "consumer",
            Self::Trade => "trade",
        }
    }
}

/// The part of the world a story is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    Africa,
    ArabStates,
    AsiaPacific,
    LatinAmerica,
    EasternEurope,
    Western,
}

impl Region {
    pub const ALL: [Self; 6] =
        [Self::Africa, Self::ArabStates, Self::AsiaPacific, Self::LatinAmerica, Self::EasternEurope, Self::Western];

    /// Its id, as in files and keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::ArabStates => "arab-states",
            Self::AsiaPacific => "asia-pacific",
            Self::LatinAmerica => "latin-america",
            Self::EasternEurope => "eastern-europe",
            Self::Western => "western",
        }
    }
}

/// A story, with what its row says.
#[derive(Debug, Clone)]
pub struct Story {
    pub id: StoryId,
    pub sector: Sector,
    pub region: Region,
    pub topics: Vec<TopicId>,
    /// The country, where the source names one.
    pub country: Option<Code>,
    /// Who tells it.
    pub source: String,
    pub page: Option<String>,
    pub as_of: AsOf,
}

impl Story {
    /// The key of one of its texts; the title has no part.
    pub fn key(&self, part: &str) -> String {
        if part.is_empty() { format!("stories#{}", self.id) } else { format!("stories#{}.{part}", self.id) }
    }
}

/// Joins the file with the table; what has no row is left to the checks.
pub fn stories(file: &StoryFile, table: &Sheet) -> Vec<Story> {
    file.stories
        .iter()
        .filter_map(|entry| {
            let row = table.find("slug", entry.id.value.as_str())?;
            let cell = |name: &str| table.cell(row, name).unwrap_or_default();
            Some(Story {
                id: entry.id.value.clone(),
                sector: entry.sector,
                region: entry.region,
                topics: entry.topics.iter().map(|t| t.value.clone()).collect(),
                country: Code::parse(cell("country")),
                source: name_of(cell("source")).to_owned(),
                page: page_of(cell("source")).map(str::to_owned),
                as_of: age(cell("as_of")),
            })
        })
        .collect()
}

/// The name before the first address of a source.
pub(super) fn name_of(source: &str) -> &str {
    source.split(" http").next().unwrap_or(source).trim_end_matches([',', ' ', ';', ':'])
}

/// The first address of a source that can be shown.
pub(super) fn page_of(source: &str) -> Option<&str> {
    source.split([' ', ';', ',', ')']).find(|w| w.starts_with("https://"))
}

/// The date a cell begins with; none where it says that there is none.
pub(super) fn age(cell: &str) -> AsOf {
    cell.split([' ', ';']).next().and_then(AsOf::parse).unwrap_or(AsOf::Undated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_has_a_name_and_a_page() {
        let source = "AfrIPI, A ceremony, https://afripi.org/news ; Business, http://www.business.com";
        assert_eq!(name_of(source), "AfrIPI, A ceremony");
        assert_eq!(page_of(source), Some("https://afripi.org/news"));
        assert_eq!(page_of("Only old, http://x.org"), None);
        assert_eq!(age("2021-10 (page undated)").to_string(), "2021-10");
        assert_eq!(age("undated (after)"), AsOf::Undated);
    }
}
