//! Estimates of official fees in words: each line in full, or the few lines a screen has room for.

use super::{ask, result::as_of};
use crate::{
    advice::cost::{Condition, Cut, Estimate, Human, Line, Party, Reduction, Support, Total, Unknown, family, key},
    kb::{cost_request::Side, when::AsOf},
    text::{Arg, Message},
};
use std::collections::BTreeSet;

fn text(id: &str) -> Message {
    Message::new(format!("costs#{id}"))
}

fn item(slug: &str) -> Message {
    text(&format!("item-{}", family(slug)))
}

fn party(of: Party) -> Message {
    match of {
        Party::Side(Side::Complainant) => text("side-complainant"),
        Party::Side(Side::Respondent) => text("side-respondent"),
        // Two searching institutes are no countries.
        Party::Code(code) if matches!(code.as_str(), "XN" | "XV") => text(&format!("institute-{code}")),
        Party::Code(code) => ask::country_name(code.as_str()),
    }
}

fn of_party(slug: &str, whose: Option<Party>) -> Message {
    match whose {
        Some(whose) => text("item-of").saying("item", item(slug)).saying("party", party(whose)),
        None => item(slug),
    }
}

fn condition(of: Condition) -> Message {
    text(&format!("condition-{}", key(of)))
}

fn cut(of: Cut) -> Message {
    text(&format!("cut-{}", key(of)))
}

fn why(human: Human) -> Message {
    text("ask-person").saying("why", text(&format!("human-{}", key(human))))
}

fn money(hundredths: i64, currency: &str) -> Arg {
    Arg::Money { hundredths, currency: currency.to_owned() }
}

fn line(of: &Line) -> Message {
    let amount = of.currency.as_ref().map_or(Arg::Unknown, |c| money(of.amount.0, c));
    let told = match of.party {
        Some(whose) => text("line-party").saying("party", party(whose)),
        None => text("line"),
    };
    let told = told.saying("item", item(&of.item)).with("amount", amount);
    if of.conditions.is_empty() {
        return told;
    }
    let conditions = of.conditions.iter().map(|c| condition(*c)).collect();
    text("with-condition").saying("line", told).with("conditions", Arg::List(conditions))
}

/// The sums: one line for those that are complete, one for those that lack something.
fn totals(of: &[Total]) -> Vec<Message> {
    let sums = |complete: bool| -> Vec<Message> {
        let those = of.iter().filter(|t| t.complete == complete);
        those.map(|t| text("money").with("amount", money(t.amount.0, &t.currency))).collect()
    };
    [("total", sums(true)), ("total-open", sums(false))]
        .into_iter()
        .filter(|(_, sums)| !sums.is_empty())
        .map(|(id, sums)| text(id).with("amounts", Arg::List(sums)))
        .collect()
}

/// What is not known: one line for each page where it stands.
fn unknown(of: &[Unknown]) -> Vec<Message> {
    let pages: BTreeSet<&str> = of.iter().map(|u| &*u.official).collect();
    pages
        .into_iter()
        .map(|page| {
            let there = of.iter().filter(|u| &*u.official == page);
            let items = there.map(|u| of_party(&u.item, u.party)).collect();
            text("unknown").with("items", Arg::List(items)).code("page", page)
        })
        .collect()
}

/// Cuts of one kind, each named once.
fn cuts(of: &[Reduction], made: bool) -> Option<Message> {
    let kinds: BTreeSet<Cut> = of.iter().filter(|r| r.saved.is_some() == made).map(|r| r.cut).collect();
    let told: Vec<Message> = kinds.into_iter().map(cut).collect();
    let id = if made { "cut-made" } else { "may-cut" };
    (!told.is_empty()).then(|| text(id).with("cuts", Arg::List(told)))
}

/// Everything, line by line.
pub fn in_full(found: &Estimate) -> Vec<Message> {
    let mut out: Vec<Message> = found.lines.iter().map(line).collect();
    out.extend(totals(&found.totals));
    out.extend(found.later.iter().map(|l| text("later").saying("line", line(l))));
    out.extend(unknown(&found.unknown));
    out.extend(cuts(&found.reductions, true));
    out.extend(cuts(&found.reductions, false));
    out.extend(found.human.iter().map(|h| why(*h)));
    let mut pages: Vec<&str> = Vec::new();
    for l in &found.lines {
        if !pages.contains(&&*l.official) {
            pages.push(&l.official);
            out.push(text("checked").code("page", &*l.official).with("date", as_of(&l.as_of)));
        }
    }
    out
}

/// Programmes that may help, one a line, and who decides; nothing where there is none.
pub fn help(found: &[Support], at_most: usize) -> Vec<Message> {
    let one = |s: &Support| {
        let told = text(if s.to.is_some() { "support-line-until" } else { "support-line" })
            .text("name", s.name.clone())
            .saying("kind", text(&format!("support-kind-{}", key(s.kind))))
            .saying("whom", text(&format!("support-whom-{}", key(s.whom))))
            .code("page", s.official.clone())
            .with("date", as_of(&AsOf::On(s.as_of)));
        match s.to {
            Some(to) => told.with("to", Arg::Date(to)),
            None => told,
        }
    };
    if found.is_empty() {
        return Vec::new();
    }
    let lines = found.iter().take(at_most).map(one);
    std::iter::once(text("support-title")).chain(lines).chain([text("support-note")]).collect()
}

/// The sums, what they rest on, and what is missing: a few lines for a screen.
pub fn in_short(found: &Estimate) -> Vec<Message> {
    let mut out = totals(&found.totals);
    let conditions: BTreeSet<Condition> = found.lines.iter().flat_map(|l| l.conditions.iter().copied()).collect();
    if !conditions.is_empty() {
        out.push(text("assumed").with("conditions", Arg::List(conditions.into_iter().map(condition).collect())));
    }
    out.extend(unknown(&found.unknown).into_iter().take(2));
    out.extend(cuts(&found.reductions, false));
    out.extend(found.human.first().map(|h| why(*h)));
    out
}
