//! Figures over people, from what is stored. A group of fewer than five is not shown: it could be somebody.

use super::words::Words;
use crate::{
    desk::Desk,
    kb::id::{GuideId, OfficeId, OptionId, QuestionId},
    store::{Stands, StoreError},
    talk::{Conversation, state::Answer},
    text::Message,
};
use std::collections::{BTreeMap, BTreeSet};

/// The smallest group that is shown.
pub const GROUP: i64 = 5;
/// So many conversations are counted, the ones touched last.
const LAST: i64 = 20_000;
/// Days that are counted.
pub const DAYS: i64 = 90;

/// One line of a table: what, and how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub label: String,
    pub value: i64,
}

/// A table with its picture.
#[derive(Clone, Debug)]
pub struct Table {
    pub title: String,
    /// What the numbers count.
    pub unit: String,
    pub lines: Vec<Line>,
    /// Groups that are too small to show.
    pub hidden: usize,
}

/// Keeps the lines that may be shown.
pub fn shown(title: String, unit: String, all: Vec<Line>) -> Table {
    let before = all.iter().filter(|l| l.value > 0).count();
    let lines: Vec<Line> = all.into_iter().filter(|l| l.value >= GROUP).collect();
    Table { title, unit, hidden: before - lines.len(), lines }
}

/// A conversation that is counted.
struct Counted {
    id: String,
    state: Conversation,
    booked: bool,
}

/// The conversations with an office, the ones touched last.
async fn talks(desk: &Desk, office: &OfficeId) -> Result<Vec<Counted>, StoreError> {
    let read = |s: Stands| Some(Counted { state: Conversation::read(&s.state).ok()?, id: s.id, booked: s.booked });
    let all = desk.store.states(LAST).await?.into_iter().filter_map(read);
    // Where one office serves, whoever was with another before is with this one now.
    let alone = desk.offices().len() == 1;
    Ok(all.filter(|t| alone || t.state.office == *office).collect())
}

/// Every table of the page.
pub async fn tables(desk: &Desk, w: &Words, now: i64) -> Result<Vec<Table>, StoreError> {
    let since = now - DAYS * 86_400;
    let office = w.office.as_str().to_owned();
    let talks = talks(desk, &w.office).await?;
    let mut out = of_conversations(desk, w, &talks);
    out.extend(of_businesses(desk, w, &talks));
    out.extend(helped(desk, w, since, &talks).await?);
    let waits = desk.store.waits_for_humans(&office, since).await?;
    out.push(waiting(w, waits));
    let kept = desk.store.booking_counts(&office, since).await?;
    let lines =
        kept.into_iter().map(|(status, _, people)| Line { label: w.say(&format!("booking-{status}")), value: people });
    out.push(shown(w.say("table-bookings"), w.say("people"), lines.collect()));
    let met = desk.store.meeting_counts(&office, since).await?;
    let lines = met.into_iter().map(|(came, people)| Line { label: w.say(&format!("came-{came}")), value: people });
    out.push(shown(w.say("table-meetings"), w.say("people"), lines.collect()));
    Ok(out)
}

/// How far people come in each tree, and which topics are asked in which language.
fn of_conversations(desk: &Desk, w: &Words, talks: &[Counted]) -> Vec<Table> {
    let loaded = desk.loaded.load();
    let mut funnel: BTreeMap<String, [i64; 3]> = BTreeMap::new();
    let mut topics: BTreeMap<(String, String), i64> = BTreeMap::new();
    for Counted { state: c, booked, .. } in talks {
        let mut trees: BTreeMap<String, (bool, bool)> = BTreeMap::new();
        let mut asked = BTreeSet::new();
        for case in &c.cases {
            let tree = trees.entry(case.tree.to_string()).or_default();
            tree.0 |= !case.answers.is_empty();
            tree.1 |= !case.results.is_empty();
            let best = case.results.last().and_then(|r| r.routes.first());
            asked.extend(best.and_then(|r| loaded.kb.routes.get(r.as_str())).map(|r| r.rule.topic.value.to_string()));
        }
        for (tree, (begun, done)) in trees {
            let steps = funnel.entry(tree).or_default();
            steps[0] += i64::from(begun);
            steps[1] += i64::from(done);
            steps[2] += i64::from(done && *booked);
        }
        for topic in asked {
            *topics.entry((topic, c.speaks().to_string())).or_default() += 1;
        }
    }
    let mut out = Vec::new();
    for (tree, steps) in funnel {
        let name = w.message(&Message::new(format!("trees/{tree}#name")));
        let label = ["step-begun", "step-result", "step-booked"];
        let lines = label.iter().zip(steps).map(|(key, value)| Line { label: w.say(key), value }).collect();
        out.push(shown(w.named("table-funnel", &name), w.say("people"), lines));
    }
    let lines = topics
        .into_iter()
        .map(|((topic, lang), value)| Line { label: format!("{} · {}", w.topic(&topic), w.language(&lang)), value });
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_by_key(|l| -l.value);
    out.push(shown(w.say("table-topics"), w.say("people"), lines));
    out
}

/// What people say of their business in the check-up: its size, its sector. These are the questions that are worth no
/// points. Each person counts once, with what they said last; who would rather not say is in no group.
fn of_businesses(desk: &Desk, w: &Words, talks: &[Counted]) -> Vec<Table> {
    let loaded = desk.loaded.load();
    let Some(rules) = loaded.kb.shelf.check_up.as_ref() else { return Vec::new() };
    let Some(tree) = loaded.kb.trees.get(&rules.tree.value) else { return Vec::new() };
    let about = tree.questions.iter().filter(|q| !rules.points.contains_key(&q.id));
    let mut groups: BTreeMap<&QuestionId, BTreeMap<OptionId, i64>> = about.map(|q| (&q.id, BTreeMap::new())).collect();
    for Counted { state: c, .. } in talks {
        let mut said = c.cases.iter().filter(|case| case.tree == tree.id);
        let Some(last) = said.next_back() else { continue };
        for (question, group) in &mut groups {
            if let Some(Answer::Option(option)) = last.answers.get(*question) {
                *group.entry(option.clone()).or_default() += 1;
            }
        }
    }
    let text = |key: String| w.message(&Message::new(format!("trees/{}#{key}", tree.id)));
    let tables = tree.questions.iter().filter_map(|q| {
        let group = groups.remove(&q.id)?;
        let line = |(option, value)| Line { label: text(format!("{}.{option}", q.id)), value };
        Some(shown(
            w.named("table-about", &text(format!("{}.short", q.id))),
            w.say("people"),
            group.into_iter().map(line).collect(),
        ))
    });
    tables.collect()
}

/// Which guides helped and which did not. People are counted, not taps.
async fn helped(desk: &Desk, w: &Words, since: i64, talks: &[Counted]) -> Result<Vec<Table>, StoreError> {
    let of_office: BTreeSet<&str> = talks.iter().map(|t| t.id.as_str()).collect();
    // With one office everybody is its own, also whoever has not been here for long.
    let alone = desk.offices().len() == 1;
    let mut noted: BTreeMap<(String, String), i64> = BTreeMap::new();
    for n in desk.store.noted(since).await? {
        if alone || of_office.contains(n.conversation.as_str()) {
            *noted.entry((n.what, n.detail)).or_default() += 1;
        }
    }
    let of = |what: &str| {
        let mut found: Vec<_> = noted.iter().filter(|((kind, _), _)| kind == what).collect();
        found.sort_by_key(|(_, people)| -**people);
        let label = |id: &str| w.message(&Message::new(format!("guides/{}#question", GuideId::new(id))));
        found.into_iter().map(|((_, id), people)| Line { label: label(id), value: *people }).collect::<Vec<_>>()
    };
    Ok(vec![
        shown(w.say("table-helped"), w.say("people"), of("helped")),
        shown(w.say("table-not-helped"), w.say("people"), of("did-not-help")),
    ])
}

/// How long people waited for a human, by language: the middle and the slowest tenth, in minutes.
fn waiting(w: &Words, waits: Vec<(String, i64)>) -> Table {
    let mut by: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for (lang, seconds) in waits {
        by.entry(lang).or_default().push(seconds.max(0) / 60);
    }
    let mut hidden = 0;
    let mut lines = Vec::new();
    for (lang, mut all) in by {
        if i64::try_from(all.len()).unwrap_or(0) < GROUP {
            hidden += 1;
            continue;
        }
        all.sort_unstable();
        let at = |part: usize| all[(all.len() * part / 10).min(all.len() - 1)];
        let language = w.language(&lang);
        for (key, value) in [("wait-half", at(5)), ("wait-slow", at(9))] {
            lines.push(Line { label: format!("{language} · {}", w.say(key)), value });
        }
    }
    Table { title: w.say("table-waits"), unit: w.say("minutes"), lines, hidden }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_group_is_never_shown() {
        let line = |label: &str, value| Line { label: label.into(), value };
        let table = shown("t".into(), "u".into(), vec![line("a", 9), line("b", 4), line("c", 5), line("d", 0)]);
        assert_eq!(table.lines, [line("a", 9), line("c", 5)]);
        assert_eq!(table.hidden, 1, "somebody is hidden, and nobody is nobody");
    }
}
