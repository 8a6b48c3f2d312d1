//! The questions as people ask them, line by line: one line that fits whole says more than many that touch.

/// The lines of all guides of one language.
#[derive(Debug, Default)]
pub struct Lines {
    of_doc: Vec<u32>,
    starts: Vec<u32>,
    terms: Vec<u32>,
    norms: Vec<f32>,
}

impl Lines {
    /// Takes in each document's lines, each a list of terms, with the weight of a term.
    pub fn build(docs: Vec<Vec<Vec<u32>>>, weight: impl Fn(u32) -> f32) -> Self {
        let mut lines = Self { of_doc: vec![0], starts: vec![0], ..Self::default() };
        for doc in docs {
            for mut line in doc {
                line.sort_unstable();
                line.dedup();
                lines.norms.push(line.iter().map(|t| weight(*t).powi(2)).sum::<f32>().sqrt());
                lines.terms.extend(line);
                lines.starts.push(u32::try_from(lines.terms.len()).unwrap_or(u32::MAX));
            }
            lines.of_doc.push(u32::try_from(lines.norms.len()).unwrap_or(u32::MAX));
        }
        lines
    }

    /// How like the query the most like line of this document is, 0 to 1.
    ///
    /// `strength` is the query's weight of a term (0 where it does not hold it), `norm` its length.
    pub fn likeness(&self, doc: u32, norm: f32, strength: impl Fn(u32) -> f32) -> f32 {
        let lines = self.of_doc[doc as usize] as usize..self.of_doc[doc as usize + 1] as usize;
        lines
            .map(|line| {
                let terms = self.starts[line] as usize..self.starts[line + 1] as usize;
                let both: f32 = self.terms[terms].iter().map(|t| strength(*t)).sum();
                // Very short lines would fit anything that holds their one word.
                both / (norm * (self.norms[line] + 1.0)).max(f32::MIN_POSITIVE)
            })
            .fold(0.0, f32::max)
            .min(1.0)
    }
}
