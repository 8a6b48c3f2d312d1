//! A tree: questions that collect answers. It never decides; results come from the route rules.

use super::{
    condition::Condition,
    field::Field,
    id::{GuideId, OptionId, QuestionId, TopicId, TreeId},
    yaml::Spanned,
};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

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
    /// What is so for everybody who comes this way; a question may say otherwise.
    #[serde(default)]
    #[schemars(with = "BTreeMap<Field, String>")]
    pub given: BTreeMap<Field, Spanned<String>>,
    pub questions: Vec<QuestionFile>,
}

/// A question as its file says it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Question")]
pub struct QuestionFile {
    #[schemars(with = "String")]
    pub id: Spanned<QuestionId>,
    /// The field of the case that the answer goes to; none where the answer only leads on.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub fills: Option<Spanned<String>>,
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
    /// The value that goes into the case, when it differs from the id, or when the option has a `go`.
    #[serde(default)]
    pub means: Option<String>,
    /// Another field that this option fills as well.
    #[serde(default)]
    pub also: Option<Also>,
    /// Where this option leads by itself, whatever `next` says. It then fills the field only with what it `means`.
    #[serde(default)]
    pub go: Option<Go>,
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
    /// The result of the check-up.
    CheckUp,
}

/// A tree, read.
#[derive(Debug, Clone)]
pub struct Tree {
    pub id: TreeId,
    pub topic: TopicId,
    pub start: QuestionId,
    pub given: Vec<(Field, String)>,
    pub questions: Vec<Question>,
}

/// A question, read.
#[derive(Debug, Clone)]
pub struct Question {
    pub id: QuestionId,
    pub fills: Option<String>,
    pub of: Keeper,
    pub ask: Asked,
    pub must: bool,
    pub discreet: bool,
    pub next: Vec<Way>,
}

/// What a question takes.
#[derive(Debug, Clone)]
pub enum Asked {
    Choice(Vec<Choosable>),
    Country,
    Countries,
    Date,
}

/// An option, read.
#[derive(Debug, Clone)]
pub struct Choosable {
    pub id: OptionId,
    /// What it puts into the question's field.
    pub value: Option<String>,
    pub also: Option<Also>,
    pub go: Option<Go>,
}

impl ChoiceFile {
    /// What this option puts into the field of its question, where that has one.
    pub fn value(&self) -> Option<String> {
        self.means.clone().or_else(|| self.go.is_none().then(|| self.id.value.to_string()))
    }
}

impl QuestionFile {
    /// The options, where it is a choice.
    pub fn options(&self) -> &[ChoiceFile] {
        match &self.ask {
            Ask::Choice(options) => options,
            Ask::Country | Ask::Countries | Ask::Date => &[],
        }
    }

    /// Every place an answer can lead to: its own way where the option has one, else one of `next`.
    pub fn leads(&self) -> impl Iterator<Item = &Go> {
        self.options().iter().filter_map(|o| o.go.as_ref()).chain(self.next.iter().map(|w| &w.go))
    }
}

impl Question {
    /// Whether an option leads on by itself.
    pub fn leads_apart(&self) -> bool {
        matches!(&self.ask, Asked::Choice(options) if options.iter().any(|o| o.go.is_some()))
    }
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
