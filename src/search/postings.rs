//! Which guides hold which words, with a bounded search.

/// How many postings one search may walk through before it only completes what it has found.
const BUDGET: usize = 1_200;

/// How fast more of the same word stops mattering, and how much length matters.
const K1: f32 = 1.0;
const B: f32 = 0.55;

/// The inverted lists of one language.
#[derive(Debug, Default)]
pub struct Postings {
    starts: Vec<u32>,
    docs: Vec<u32>,
    impacts: Vec<f32>,
    idf: Vec<f32>,
    /// In hundredths.
    worth: Vec<u8>,
    count: usize,
}

impl Postings {
    /// Builds the lists from each document's (term, weighted count) pairs; `worth` scales what a term tells apart.
    pub fn build(terms: usize, docs: &[Vec<(u32, f32)>], worth: impl Fn(usize) -> f32) -> Self {
        let mut held = vec![0u32; terms];
        for (term, _) in docs.iter().flatten() {
            held[*term as usize] += 1;
        }
        // A word that merely falls in an answer makes it less common than one that is asked about.
        let mut spread = vec![0.0f32; terms];
        for (term, count) in docs.iter().flatten() {
            spread[*term as usize] += count.min(1.0);
        }
        let n = docs.len() as f32;
        let idf: Vec<f32> = spread
            .iter()
            .enumerate()
            .map(|(term, df)| worth(term) * (1.0 + (n - df + 0.5) / (df + 0.5)).ln())
            .collect();
        let mut starts = vec![0u32; terms + 1];
        for (i, df) in held.iter().enumerate() {
            starts[i + 1] = starts[i] + df;
        }
        let lengths: Vec<f32> = docs.iter().map(|d| d.iter().map(|(_, w)| w).sum()).collect();
        let mean = (lengths.iter().sum::<f32>() / n.max(1.0)).max(1.0);
        let total = starts[terms] as usize;
        let (mut ids, mut impacts) = (vec![0; total], vec![0.0; total]);
        let mut next = starts.clone();
        for (doc, terms) in docs.iter().enumerate() {
            for (term, count) in terms {
                let t = *term as usize;
                let at = next[t] as usize;
                next[t] += 1;
                ids[at] = u32::try_from(doc).unwrap_or(u32::MAX);
                let damped = count + K1 * (1.0 - B + B * lengths[doc] / mean);
                impacts[at] = idf[t] * count * (K1 + 1.0) / damped;
            }
        }
        Self {
            starts,
            docs: ids,
            impacts,
            idf,
            worth: (0..terms).map(|term| (100.0 * worth(term)) as u8).collect(),
            count: docs.len(),
        }
    }

    /// How much a term tells apart.
    pub fn idf(&self, term: u32) -> f32 {
        self.idf[term as usize]
    }

    /// How much of the field a term is.
    pub fn worth(&self, term: u32) -> f32 {
        f32::from(self.worth[term as usize]) / 100.0
    }

    /// What a word nobody wrote about would tell apart.
    pub fn idf_of_unknown(&self) -> f32 {
        (1.0 + (self.count as f32 + 0.5) / 0.5).ln()
    }

    /// The best documents for these weighted terms, best first, ties in document order.
    pub fn best(&self, query: &[(u32, f32)], most: usize, is_hidden: impl Fn(u32) -> bool) -> Vec<(u32, f32)> {
        let mut query = query.to_vec();
        // Rare words first: they decide, and their lists are short.
        query.sort_by(|a, b| (b.1 * self.idf(b.0)).total_cmp(&(a.1 * self.idf(a.0))).then(a.0.cmp(&b.0)));
        let mut scores = Scores::of(self.count);
        let mut walked = 0;
        let mut later = Vec::new();
        for (term, weight) in query {
            let list = self.list(term);
            if walked > 0 && walked + list.len() > BUDGET {
                later.push((term, weight));
                continue;
            }
            // Even the rarest word of a message may stand in very many guides.
            let list = list.start..list.end.min(list.start + BUDGET);
            walked += list.len();
            for (doc, impact) in self.docs[list.clone()].iter().zip(&self.impacts[list]) {
                *scores.of_doc(*doc) += weight * impact;
            }
        }
        let mut found = scores.all;
        let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        // Some more than wanted: the common words left for later may still change the order.
        let keep = if later.is_empty() { most } else { most + most / 2 };
        // Asking whether a guide is hidden costs more than comparing scores, so most are out before.
        if found.len() > 2 * keep {
            found.select_nth_unstable_by(2 * keep, order);
            let rest = found.split_off(2 * keep);
            found.retain(|(doc, _)| !is_hidden(*doc));
            if found.len() < keep {
                found.extend(rest.into_iter().filter(|(doc, _)| !is_hidden(*doc)));
            }
        } else {
            found.retain(|(doc, _)| !is_hidden(*doc));
        }
        found.sort_unstable_by(order);
        found.truncate(keep);
        for (term, weight) in later {
            let list = self.list(term);
            for (doc, score) in &mut found {
                if let Ok(at) = self.docs[list.clone()].binary_search(doc) {
                    *score += weight * self.impacts[list.start + at];
                }
            }
        }
        found.sort_by(order);
        found.truncate(most);
        found
    }

    /// Whether a document holds a term.
    pub fn holds(&self, term: u32, doc: u32) -> bool {
        self.docs[self.list(term)].binary_search(&doc).is_ok()
    }

    fn list(&self, term: u32) -> std::ops::Range<usize> {
        self.starts[term as usize] as usize..self.starts[term as usize + 1] as usize
    }
}

/// The scores of the documents one search meets: of however many there are, it meets few.
struct Scores {
    all: Vec<(u32, f32)>,
    /// Where in `all` a document stands, plus one, at the place its number leads to or one behind it.
    places: Vec<u16>,
}

/// More than twice what a search may walk through.
const PLACES: usize = 4_096;
const _: () = assert!(PLACES > 2 * BUDGET && BUDGET < u16::MAX as usize);

impl Scores {
    fn of(docs: usize) -> Self {
        Self { all: Vec::with_capacity(BUDGET.min(docs)), places: vec![0; PLACES.min(docs.next_power_of_two())] }
    }

    fn of_doc(&mut self, doc: u32) -> &mut f32 {
        let mut place = doc as usize % self.places.len();
        loop {
            let at = usize::from(self.places[place]);
            if at == 0 {
                self.all.push((doc, 0.0));
                self.places[place] = u16::try_from(self.all.len()).unwrap_or(u16::MAX);
                break;
            }
            if self.all[at - 1].0 == doc {
                return &mut self.all[at - 1].1;
            }
            place = (place + 1) % self.places.len();
        }
        let last = self.all.len() - 1;
        &mut self.all[last].1
    }
}

#[cfg(test)]
mod tests {
    use super::Postings;

    #[test]
    fn rarer_words_weigh_more_and_ties_keep_the_order() {
        let docs = vec![vec![(0, 1.0)], vec![(0, 1.0), (1, 1.0)], vec![(0, 1.0)]];
        let postings = Postings::build(2, &docs, |_| 1.0);
        let found: Vec<u32> = postings.best(&[(0, 1.0), (1, 1.0)], 5, |_| false).into_iter().map(|f| f.0).collect();
        assert_eq!(found, [1, 0, 2]);
    }

    #[test]
    fn a_hidden_guide_is_never_found() {
        let postings = Postings::build(1, &[vec![(0, 1.0)], vec![(0, 1.0)]], |_| 1.0);
        assert_eq!(postings.best(&[(0, 1.0)], 5, |d| d == 0).len(), 1);
    }

    #[test]
    fn a_common_word_still_counts_when_the_budget_is_used_up() {
        let docs: Vec<Vec<(u32, f32)>> = (0..20_000)
            .map(|d| if d == 9 { vec![(0, 1.0), (1, 1.0), (2, 1.0)] } else { vec![(d % 2, 1.0)] })
            .map(|mut v: Vec<(u32, f32)>| {
                v.dedup();
                v
            })
            .collect();
        let postings = Postings::build(3, &docs, |_| 1.0);
        assert_eq!(postings.best(&[(0, 1.0), (1, 1.0), (2, 1.0)], 5, |_| false)[0].0, 9);
    }
}
