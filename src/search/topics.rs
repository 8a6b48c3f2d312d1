//! Which topic a message is about, from all words of all its guides together.

/// How many words of plain language each topic is mixed with: the more, the more careful.
const MIXED: f32 = 30.0;

/// A word repels from no topic more than this.
const LEAST: f32 = -1.3;

/// Where so much is said in a topic, what is not said there repels most: 30 of 130 is less than the power of -1.3.
const MUCH: f32 = 100.0;

/// What a cue counts that was heard, besides its words.
const HEARD: f32 = 2.2;

/// What the examples say of a topic counts beside the words of its guides.
const LEARNT: f32 = 3.0;

/// How strongly the words of a topic attract.
#[derive(Debug, Default)]
pub struct Topics {
    /// The topics' ids in order.
    pub ids: Vec<String>,
    /// How much is said in each topic.
    totals: Vec<f32>,
    /// How often each term is said, of all that is said.
    everywhere: Box<[f32]>,
    /// Where the cells of each term begin, and where the last end.
    starts: Box<[u32]>,
    /// The topics in which a term is said at all.
    said: Box<[u16]>,
    /// How strongly it attracts there.
    pulls: Box<[f32]>,
}

/// The logarithm of how much likelier a term is in a topic where it is said so often, within bounds.
fn pull(count: f32, everywhere: f32, total: f32) -> f32 {
    let here = (count + MIXED * everywhere) / (total + MIXED);
    if everywhere > 0.0 { (here / everywhere).ln().clamp(LEAST, 3.0) } else { 0.0 }
}

impl Topics {
    /// Learns from (topic, term, count) of every guide.
    pub fn learn(ids: Vec<String>, terms: usize, seen: impl Iterator<Item = (usize, u32, f32)>) -> Self {
        let k = ids.len();
        let mut counts = vec![0.0f32; terms * k];
        for (topic, term, count) in seen {
            counts[term as usize * k + topic] += count;
        }
        let totals: Vec<f32> = (0..k).map(|t| counts.iter().skip(t).step_by(k).sum()).collect();
        let all = totals.iter().sum::<f32>().max(1.0);
        let everywhere: Box<[f32]> = counts.chunks(k.max(1)).map(|row| row.iter().sum::<f32>() / all).collect();
        let (mut starts, mut topics, mut pulls) = (vec![0], Vec::new(), Vec::new());
        for (row, everywhere) in counts.chunks(k.max(1)).zip(&everywhere) {
            // Most terms are said in few topics.
            for (topic, (n, total)) in (0u16..).zip(row.iter().zip(&totals)).filter(|(_, (n, _))| **n != 0.0) {
                topics.push(topic);
                pulls.push(pull(*n, *everywhere, *total));
            }
            starts.push(u32::try_from(topics.len()).unwrap_or(u32::MAX));
        }
        Self { ids, totals, everywhere, starts: starts.into(), said: topics.into(), pulls: pulls.into() }
    }

    /// How strongly a term attracts to a topic.
    pub fn pull(&self, term: u32, topic: usize) -> f32 {
        let said = self.said_in(term).find(|(t, _)| *t == topic);
        said.map_or_else(|| self.pull_unsaid(term, topic), |(_, pull)| pull)
    }

    /// The topics in which a term is said at all, in order, and how strongly it attracts there.
    fn said_in(&self, term: u32) -> impl Iterator<Item = (usize, f32)> {
        let cells = self.starts[term as usize] as usize..self.starts[term as usize + 1] as usize;
        self.said[cells.clone()].iter().map(|topic| usize::from(*topic)).zip(self.pulls[cells].iter().copied())
    }

    /// The same for a term that is not said in the topic.
    fn pull_unsaid(&self, term: u32, topic: usize) -> f32 {
        let everywhere = self.everywhere[term as usize];
        // In a topic of some size that is the least there is, and need not be reckoned.
        if self.totals[topic] > MUCH && everywhere > 0.0 { LEAST } else { pull(0.0, everywhere, self.totals[topic]) }
    }

    /// The likelihood of each topic, summing to 1, from weighted terms, the cues that were heard,
    /// what the questions of its guides say that are like the message, and how its words lean (nothing where nothing was
    /// learnt).
    pub fn of(&self, terms: &[(u32, f32)], cues: &[(&str, f32)], votes: &[f32], leaning: &[f32]) -> Vec<f32> {
        let k = self.ids.len();
        let mut sums = vec![0.0f32; k];
        for (term, weight) in terms {
            let mut cells = self.said_in(*term).peekable();
            for (topic, sum) in sums.iter_mut().enumerate() {
                let said = cells.next_if(|(t, _)| *t == topic);
                *sum += weight * said.map_or_else(|| self.pull_unsaid(*term, topic), |(_, pull)| pull);
            }
        }
        for (topic, words) in cues {
            if let Ok(at) = self.ids.binary_search_by(|id| id.as_str().cmp(topic)) {
                // A cue of several words that all stand there is hardly ever a coincidence.
                sums[at] += HEARD + words.min(5.0);
            }
        }
        sums.iter_mut().zip(votes).for_each(|(s, v)| *s += v);
        sums.iter_mut().zip(leaning).for_each(|(s, l)| *s += LEARNT * l);
        let top = sums.iter().copied().fold(f32::MIN, f32::max);
        let likely: Vec<f32> = sums.iter().map(|s| (0.8 * (s - top)).exp()).collect();
        let total: f32 = likely.iter().sum();
        likely.into_iter().map(|l| l / total.max(f32::MIN_POSITIVE)).collect()
    }
}
