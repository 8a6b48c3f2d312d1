//! Where each text of a file stands, found line by line without reading the texts: of thousands few are ever said.

/// A stretch of a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn new(start: usize, end: usize) -> Self {
        // A file of words is far smaller than four gigabytes.
        Self { start: u32::try_from(start).unwrap_or(u32::MAX), end: u32::try_from(end).unwrap_or(u32::MAX) }
    }

    /// The stretch itself.
    pub fn of(self, source: &str) -> &str {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// One text: a message's value or one of its attributes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// The message's id.
    message: Span,
    /// The attribute's id; empty for the message's own value.
    attribute: Span,
    /// What stands behind the equals sign.
    pub words: Span,
}

/// What stands in a file.
#[derive(Debug, Default)]
pub(super) struct Spots {
    /// The texts, ordered by id.
    texts: Box<[Spot]>,
    /// Terms, whole.
    pub terms: Box<[Span]>,
}

/// What the lines read so far belong to.
enum Open {
    Nothing,
    Text { message: Span, attribute: Span, from: usize },
    Term { from: usize },
}

impl Spots {
    /// Looks through a file. What is not well formed is not found here; reading the file whole names it.
    pub fn find(source: &str) -> Self {
        let (mut texts, mut terms) = (Vec::new(), Vec::new());
        let mut open = Open::Nothing;
        let mut close = |open: &mut Open, end: usize| match std::mem::replace(open, Open::Nothing) {
            Open::Text { message, attribute, from } => {
                let words = Span::new(from, end);
                if words.of(source).bytes().any(|b| !matches!(b, b' ' | b'\n' | b'\r')) {
                    texts.push(Spot { message, attribute, words });
                }
            }
            Open::Term { from } => terms.push(Span::new(from, end)),
            Open::Nothing => {}
        };
        let mut last = Span::default();
        let mut end = 0;
        for line in source.split_inclusive('\n') {
            let start = end;
            end += line.len();
            match line.as_bytes().first() {
                Some(b'a'..=b'z' | b'A'..=b'Z') => {
                    if let Some((id, value)) = head(line) {
                        close(&mut open, start);
                        last = Span::new(start, start + id);
                        open = Open::Text { message: last, attribute: Span::default(), from: start + value };
                    }
                }
                Some(b'-') => {
                    close(&mut open, start);
                    open = Open::Term { from: start };
                }
                Some(b'#') => close(&mut open, start),
                // The attributes of a term belong to it.
                Some(b' ') if !matches!(open, Open::Term { .. }) => {
                    let dot = line.len() - line.trim_start_matches(' ').len();
                    if let Some(rest) = line[dot..].strip_prefix('.')
                        && let Some((id, value)) = head(rest)
                    {
                        close(&mut open, start);
                        let from = start + dot + 1;
                        open = Open::Text { message: last, attribute: Span::new(from, from + id), from: from + value };
                    }
                }
                _ => {}
            }
        }
        close(&mut open, source.len());
        let name = |s: &Spot| (s.message.of(source), s.attribute.of(source));
        texts.sort_by(|a: &Spot, b: &Spot| name(a).cmp(&name(b)));
        Self { texts: texts.into(), terms: terms.into() }
    }

    /// The text of this id, `answer` or `home.why`.
    pub fn get(&self, source: &str, id: &str) -> Option<&Spot> {
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        let wanted = (message, attribute);
        let at = self.texts.binary_search_by(|s| (s.message.of(source), s.attribute.of(source)).cmp(&wanted)).ok()?;
        self.texts.get(at)
    }
}

/// How long the id at the beginning is, and where its value begins; none when no `id =` stands there.
fn head(line: &str) -> Option<(usize, usize)> {
    let id = line.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    let gap = line[id..].bytes().take_while(|b| *b == b' ').count();
    (id > 0 && line[id + gap..].starts_with('=')).then_some((id, id + gap + 1))
}

/// The words of a text without placeables, as Fluent reads them: the indent that all lines share falls away.
/// None where there may be a placeable.
pub(super) fn plain(words: &str) -> Option<String> {
    if words.contains(['{', '}', '\r']) {
        return None;
    }
    let (first, rest) = words.split_once('\n').unwrap_or((words, ""));
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let shared = rest.split('\n').filter(|l| indent(l) < l.len()).map(indent).min().unwrap_or(0);
    let mut out = String::with_capacity(words.len());
    out.push_str(first.trim_start_matches(' '));
    for line in rest.split('\n') {
        if !out.is_empty() {
            out.push('\n');
        }
        if indent(line) < line.len() {
            out.push_str(&line[shared..]);
        }
    }
    out.truncate(out.trim_end_matches([' ', '\n']).len());
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{Spots, plain};

    #[test]
    fn values_attributes_and_terms_are_told_apart() {
        let source = "# a note\nmenu = Menu\nhome =\n    .why = So that\n        it holds.\n    .why-not = No\n-name = Desk\n    .short = D\nb =\n    Two\n    lines\n";
        let spots = Spots::find(source);
        let words = |id: &str| spots.get(source, id).map(|s| s.words.of(source));
        assert_eq!(words("menu"), Some(" Menu\n"));
        assert_eq!(words("home"), None);
        assert_eq!(words("home.why"), Some(" So that\n        it holds.\n"));
        assert_eq!(words("home.why-not"), Some(" No\n"));
        assert_eq!(words("b"), Some("\n    Two\n    lines\n"));
        assert_eq!(spots.terms.iter().map(|t| t.of(source)).collect::<Vec<_>>(), ["-name = Desk\n    .short = D\n"]);
    }

    #[test]
    fn the_shared_indent_falls_away() {
        assert_eq!(plain(" Menu\n").as_deref(), Some("Menu"));
        assert_eq!(plain("\n    One.\n\n      Two.\n").as_deref(), Some("One.\n\n  Two."));
        assert_eq!(plain(" One\n    two\n").as_deref(), Some("One\ntwo"));
        assert_eq!(plain(" { $x }\n"), None);
    }
}
