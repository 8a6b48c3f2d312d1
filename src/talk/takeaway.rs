//! The result to take away: one message to pass on, one page to print, one file of dates.
//!
//! Only answers to questions stand in it, chosen from lists: nothing that describes an invention.

use super::{
    check_up,
    due::{basis, calendar_file, counted, date, plain},
    effect::Effect,
    fees,
    moment::Moment,
    result::{self, advise, fees_of, help_with, message, reasons, route_text, told_answers},
    show::ui,
    state::Conversation,
};
use crate::{
    advice::{Advice, Deadline},
    kb::Kb,
    text::{Arg, Message, Screen},
};
use jiff::civil::Date;

/// How many fees of routes stand in the message; the page has them all.
const FEES_IN_MESSAGE: usize = 2;

/// Hands over the result of the open case.
pub fn hand_over(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let today = super::today(kb, now, at);
    if let Some(sections) = check_up::sections(kb, now, at) {
        effects.push(Effect::Tell(Screen::of(result::screen(kb, now, at).lines)));
        return effects.push(file(kb, now, today, &sections));
    }
    let Some(found) = advise(kb, now, at) else {
        return effects.push(Effect::Notice(ui("no-cases")));
    };
    let mut lines = result::screen(kb, now, at).lines;
    for open in found.routes.iter().take(FEES_IN_MESSAGE) {
        if let Some(fees) = fees_of(kb, now, at, &open.route) {
            lines.push(ui("page-fees").saying("name", route_text(&open.route, "name")));
            lines.extend(fees::in_short(&fees));
        }
    }
    effects.push(Effect::Tell(Screen::of(lines)));
    effects.push(file(kb, now, today, &sections(kb, now, at, &found)));
    let mut days: Vec<&Deadline> = Vec::new();
    for d in found.routes.iter().flat_map(|o| &o.deadlines).filter(|d| d.safe > today) {
        if !days.iter().any(|known| known.rule == d.rule && known.office == d.office) {
            days.push(d);
        }
    }
    if !days.is_empty() {
        effects.push(calendar_file(kb, now, &days, at));
    }
}

/// The page as a file.
fn file(kb: &Kb, was: &Conversation, today: Date, sections: &[Section]) -> Effect {
    Effect::File {
        name: format!("ipdesk-{today}.html"),
        mime: "text/html".into(),
        text: page(kb, was, sections),
        caption: ui("take-away-page"),
    }
}

/// A heading and what stands below it.
type Section = (Message, Vec<Message>);

fn sections(kb: &Kb, was: &Conversation, at: &Moment, found: &Advice) -> Vec<Section> {
    let today = super::today(kb, was, at);
    let mut out = vec![(ui("result-title"), told_answers(kb, was, at))];
    for (n, open) in found.routes.iter().enumerate() {
        let rank = Arg::Count(i64::try_from(n + 1).unwrap_or(1));
        let heading = ui("page-way").with("n", rank).saying("name", route_text(&open.route, "name"));
        let mut lines = vec![route_text(&open.route, "what")];
        lines.extend(reasons(&open.because));
        let Some(rule) = kb.routes.get(open.route.as_str()) else { continue };
        lines.extend(result::steps(open));
        for d in &open.deadlines {
            lines.extend([date(d, today), counted(d)]);
            lines.extend(basis(d));
        }
        if let Some(fees) = fees_of(kb, was, at, &open.route) {
            lines.extend(fees::in_full(&fees));
        }
        lines.extend(fees::help(&help_with(kb, was, at, &open.route), usize::MAX));
        lines.extend([route_text(&open.route, "time"), route_text(&open.route, "risk")]);
        lines.extend(rule.rule.sources.iter().map(result::source));
        out.push((heading, lines));
    }
    let warnings = found.warnings.iter().flat_map(|w| {
        std::iter::once(message(&w.message())).chain(w.detail_messages().iter().map(message).collect::<Vec<_>>())
    });
    out.push((ui("page-warnings"), warnings.collect()));
    let closed = found.closed.iter().filter_map(|c| {
        let why = message(&c.because.first()?.message());
        Some(ui("closed").saying("name", route_text(&c.route, "name")).saying("why", why))
    });
    out.push((ui("page-closed"), closed.collect()));
    out.push((ui("page-rests-on"), vec![ui("not-yet-checked"), ui("result-foot").with("date", Arg::Date(today))]));
    out.retain(|(_, lines)| !lines.is_empty());
    out
}

/// The page: the same words as on the screens, in the person's language and direction.
fn page(kb: &Kb, was: &Conversation, sections: &[Section]) -> String {
    let lang = was.speaks();
    let text = |m: &Message| escaped(&plain(kb, lang, m));
    let paragraph = |line: &Message| match text(line) {
        empty if empty.is_empty() => empty,
        line => format!("<p>{}</p>\n", linked(&line).replace('\n', "<br>\n")),
    };
    let section = |(n, (heading, lines)): (usize, &Section)| {
        let level = if n == 0 { 1 } else { 2 };
        let lines: String = lines.iter().map(paragraph).collect();
        format!("<h{level}>{}</h{level}>\n{lines}", text(heading))
    };
    let body: String = sections.iter().enumerate().map(section).collect();
    include_str!("takeaway.html")
        .replace("{lang}", lang.code())
        .replace("{dir}", if lang.rtl() { "rtl" } else { "ltr" })
        .replace("{title}", &text(&ui("result-title")))
        .replace("{body}", &body)
}

/// Escaped text with its addresses as links; an address reads from left to right in every language.
fn linked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(begin) = rest.find("https://") {
        let (before, address) = rest.split_at(begin);
        let end = address.find(|c: char| c.is_whitespace() || matches!(c, '<' | ')' | '،')).unwrap_or(address.len());
        let address = address[..end].trim_end_matches(['.', ',', ';', ':']);
        out += before;
        out += &["<a href=\"", address, "\" dir=\"ltr\">", address, "</a>"].concat();
        rest = &rest[begin + address.len()..];
    }
    out + rest
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_link_without_the_full_stop_after_it() {
        assert_eq!(
            linked("See https://a.example/x?y=1&amp;z. (https://b.example) end"),
            "See <a href=\"https://a.example/x?y=1&amp;z\" dir=\"ltr\">https://a.example/x?y=1&amp;z</a>. \
             (<a href=\"https://b.example\" dir=\"ltr\">https://b.example</a>) end"
        );
        assert_eq!(linked("no address"), "no address");
    }
}
