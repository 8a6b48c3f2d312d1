//! Checks of a whole set, as a table of named checks: each finding has its place and says what to do.

mod ask_lines;
mod binding;
mod check_up;
mod dated;
mod fact;
mod family;
mod figure;
mod form;
mod glossary;
mod guide;
mod ids;
mod length;
mod links;
mod locale;
mod mirror;
mod office;
mod question;
mod route;
mod set;
mod shelf;
mod sign;
mod style;
mod told;
mod topic;
mod tree;
mod tree_text;

pub use dated::dated;
pub use family::family;
pub use set::Set;

use super::{Kb, issue::Issue, parse::Draft};
use crate::text::entries::Entries;

/// One check of a whole set.
pub struct Check {
    /// Its name, as every finding of it carries it.
    pub name: &'static str,
    /// What it protects.
    pub protects: &'static str,
    /// Looks through the set and adds what it finds.
    pub run: fn(&Set<'_>, &mut Vec<Issue>),
}

const fn check(name: &'static str, protects: &'static str, run: fn(&Set<'_>, &mut Vec<Issue>)) -> Check {
    Check { name, protects, run }
}

/// Every check, in the order in which an author meets them.
pub const CHECKS: &[Check] = &[
    check("id", "every id is kebab-case, so that file names, keys and links agree", ids::form),
    check("short-id", "no two ids share the six bytes that stand for them in a button", ids::short),
    check("topic", "every topic exists, is listed once and is one that the rest of the service knows", topic::known),
    check("topic-guide", "every topic has something to read", topic::guides),
    check("topic-text", "every topic has a name and a sentence about it", topic::texts),
    check("link", "related guides, offered trees and routes' guides lead somewhere", links::links),
    check("core", "the guides that every language has exist, each named once", links::core),
    check("source", "every answer and route names its legal basis and an official page", guide::sources),
    check("guide-text", "every guide has its question, answer, pages in order and other ways to ask", guide::texts),
    check("upkeep", "every guide has somebody who looks after it, and a day for the next look", guide::upkeep),
    check("binding", "every name of a guide is bound to a fact that exists, of a readable place", binding::bound),
    check("name", "a text uses the names that are given to it and no others", binding::names),
    check("fact", "every fact has a unit, a place, a basis and, once verified, an official page", fact::whole),
    check("fact-time", "for one place and one day there is one value and no hole between two", fact::time),
    check("tree-id", "a question stands once in its tree, an option once in its question", question::ids),
    check("tree-go", "every way of a tree leads to something that exists", tree::goes),
    check("dead-end", "every question has a way on for every answer", tree::dead_ends),
    check("unreachable", "every question and every way can be reached from the start", tree::unreachable),
    check("cycle", "nobody is asked in circles, within a tree or from tree to tree", tree::cycles),
    check("choices", "a choice has between one and nine options", question::choices),
    check("fills", "every answer fits the field of the case it fills", question::fills),
    check("condition", "every condition of a tree can hold", question::conditions),
    check("tree-text", "every tree, question and option has its words, and no words are left over", tree_text::texts),
    check("route-text", "every route has its name, what it is, its steps, its time and its risk", route::texts),
    check("told-text", "every reason, warning and deadline that a rule can give has its words", told::texts),
    check("told-name", "a reason or warning uses only places and dates that its rules give", told::names),
    check("term", "every term of the glossary stands in the table of terms and leads to a guide", glossary::terms),
    check("term-text", "every term of the glossary has its name and its meaning", glossary::texts),
    check("unexplained", "a term that an answer uses is explained in the glossary", glossary::unexplained),
    check("story", "every story stands in the table of stories, under topics that exist", shelf::stories),
    check("service", "every service stands in the table of services, at places and guides that exist", shelf::services),
    check("check-up", "the check-up judges what its tree asks, and always finds five things to do", check_up::rules),
    check("check-up-text", "every level, function and thing to do of the check-up has its words", check_up::texts),
    check("office", "an office has a country, a zone and languages that exist", office::office),
    check("adviser", "an adviser can be offered times: ids, zone, minutes, hours, topics, languages", office::advisers),
    check("overlay", "an office hides and replaces only what exists, and only by its own", office::overlay),
    check("office-text", "an office has its name and hours in words", office::texts),
    check("locale-state", "every language says which texts it promises to have", locale::state),
    check("stray-text", "every file of words belongs to something", locale::stray),
    check("missing-text", "a language has every text that it promises to have", mirror::missing),
    check("extra-text", "no language has a text that English does not have", mirror::extra),
    check("other-names", "a text uses the same names in every language", mirror::names),
    check("foreign", "texts stand alone: no function, no reference to another message", form::foreign),
    check("unsayable", "every text can be said: its terms exist", form::unsayable),
    check("plural", "a choice by number has the forms that the language needs", form::plural),
    check("figure", "a figure in a text is always a bound fact, in digits or in words", figure::figures),
    check("length", "an answer fits one screen, a label one button", length::lengths),
    check("sentence", "English sentences have at most twenty-five words", style::sentences),
    check("contraction", "English is written without contractions", style::contractions),
    check("markup", "texts are plain: no markup and no address", sign::markup),
    check("direction", "marks of direction are set by the renderer alone", sign::direction),
    check("ask-lines", "every guide knows at least six other ways to ask for it", ask_lines::enough),
    check("ask-twice", "one way to ask leads to one guide", ask_lines::twice),
];

/// Runs every check.
pub(super) fn all(kb: &Kb, draft: &Draft, entries: &Entries, issues: &mut Vec<Issue>) {
    let set = Set::new(kb, draft, entries, issues);
    for check in CHECKS {
        (check.run)(&set, issues);
    }
}
