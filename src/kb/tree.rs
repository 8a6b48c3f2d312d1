//! A tree: questions that collect answers. It never decides; results come from the route rules.

use super::{
    condition::Condition,
    id::{GuideId, OptionId, QuestionId, TopicId, TreeId},
    yaml::Spanned,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// A tree as its file says it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Tree")]
pub struct TreeFile {
    #[schemars(with = "String")]
    pub topic: Spanned<TopicId>,
    /// The first question.
    #[schemars(with = "String")]
    pub start: Spanned<QuestionId>,
    pub questions: Vec<QuestionFile>,
}

/// A question as its file says it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Question")]
pub struct QuestionFile {
    #[schemars(with = "String")]
    pub id: Spanned<QuestionId>,
    /// The field of the case that the answer goes to.
    #[schemars(with = "String")]
    pub fills: Spanned<String>,
    /// Whether the answer belongs to the person (kept for all cases) or to this case.
    #[serde(default)]
    pub of: Keeper,
    pub ask: Ask,
    /// Whether “I do not know” is no answer.
    #[serde(default)]
    pub must: bool,
    /// A card shown with the question: what not to tell.
    #[serde(default)]
    pub discreet: bool,
    /// Where the answer leads: the first that holds; the last has no condition.
    pub next: Vec<Way>,
}

/// Whose answer it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Keeper {
    Person,
    #[default]
    Case,
}

/// What kind of answer is asked for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    Choice(Vec<ChoiceFile>),
    Country,
    Countries,
    Date,
}

/// One option of a choice.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceFile {
    #[schemars(with = "String")]
    pub id: Spanned<OptionId>,
    /// The value that goes into the case, when it differs from the id.
    #[serde(default)]
    pub means: Option<String>,
    /// Another field that this option fills as well.
    #[serde(default)]
    pub also: Option<Also>,
}

/// Another field of the case that an option fills.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Also {
    pub field: String,
    pub value: String,
}

/// Where an answer leads.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Way {
    #[serde(default, rename = "if")]
    pub when: Option<Condition>,
    pub go: Go,
}

/// A target.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Go {
    Question(#[schemars(with = "String")] Spanned<QuestionId>),
    End(Ending),
    Guide(#[schemars(with = "String")] Spanned<GuideId>),
    Tree(#[schemars(with = "String")] Spanned<TreeId>),
}

/// How a tree ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The routes for this case.
    Routes,
}

/// A tree, read.
#[derive(Debug, Clone)]
pub struct Tree {
    pub id: TreeId,
    pub topic: TopicId,
    pub start: QuestionId,
    pub questions: Vec<Question>,
}

/// A question, read.
#[derive(Debug, Clone)]
pub struct Question {
    pub id: QuestionId,
    pub fills: String,
    pub of: Keeper,
    pub ask: Asked,
    pub must: bool,
    pub discreet: bool,
    pub next: Vec<Way>,
}

/// What a question takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    Choice(Vec<Choosable>),
    Country,
    Countries,
    Date,
}

/// An option, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    pub id: OptionId,
    pub value: String,
    pub also: Option<Also>,
}

impl Tree {
    /// A question by its id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|q| q.id == *id)
    }

    /// The key of one of its texts: `question` or `question.option`.
    pub fn key(&self, what: &str) -> String {
        format!("trees/{}#{what}", self.id)
    }
}
