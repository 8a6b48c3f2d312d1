//! Which topic a message is about, from all words of all its guides together.

/// How many words of plain language each topic is mixed with: the more, the more careful.
const MIXED: f32 = 30.0;

/// What a cue counts that was heard, besides its words.
const HEARD: f32 = 2.2;

/// How strongly the words of a topic attract.
#[derive(Debug, Default)]
pub struct Topics {
    /// The topics' ids in order.
    pub ids: Vec<String>,
    /// One row a term, one column a topic: the logarithm of how much likelier the term is there.
    pull: Vec<f32>,
}

impl Topics {
    /// Learns from (topic, term, count) of every guide.
    pub fn learn(ids: Vec<String>, terms: usize, seen: impl Iterator<Item = (usize, u32, f32)>) -> Self {
        let k = ids.len();
        let mut counts = vec![0.0f32; terms * k];
        for (topic, term, count) in seen {
            counts[term as usize * k + topic] += count;
        }
        let of_topic: Vec<f32> = (0..k).map(|t| counts.iter().skip(t).step_by(k).sum()).collect();
        let all = of_topic.iter().sum::<f32>().max(1.0);
        let mut pull = counts;
        for row in pull.chunks_mut(k.max(1)) {
            let everywhere = row.iter().sum::<f32>() / all;
            for (cell, total) in row.iter_mut().zip(&of_topic) {
                let here = (*cell + MIXED * everywhere) / (total + MIXED);
                *cell = if everywhere > 0.0 { (here / everywhere).ln().clamp(-1.3, 3.0) } else { 0.0 };
            }
        }
        Self { ids, pull }
    }

    /// How strongly a term attracts to a topic.
    pub fn pull(&self, term: u32, topic: usize) -> f32 {
        self.pull[term as usize * self.ids.len() + topic]
    }

    /// The likelihood of each topic, summing to 1, from weighted terms, the cues that were heard,
    /// and what the questions of its guides say that are like the message.
    pub fn of(&self, terms: &[(u32, f32)], cues: &[(&str, f32)], votes: &[f32]) -> Vec<f32> {
        let k = self.ids.len();
        let mut sums = vec![0.0f32; k];
        for (term, weight) in terms {
            let row = &self.pull[*term as usize * k..(*term as usize + 1) * k];
            sums.iter_mut().zip(row).for_each(|(sum, pull)| *sum += weight * pull);
        }
        for (topic, words) in cues {
            if let Ok(at) = self.ids.binary_search_by(|id| id.as_str().cmp(topic)) {
                // A cue of several words that all stand there is hardly ever a coincidence.
                sums[at] += HEARD + words.min(5.0);
            }
        }
        sums.iter_mut().zip(votes).for_each(|(s, v)| *s += v);
        let top = sums.iter().copied().fold(f32::MIN, f32::max);
        let likely: Vec<f32> = sums.iter().map(|s| (0.8 * (s - top)).exp()).collect();
        let total: f32 = likely.iter().sum();
        likely.into_iter().map(|l| l / total.max(f32::MIN_POSITIVE)).collect()
    }
}
