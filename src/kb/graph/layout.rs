//! Where boxes stand: in layers from the start down, each below everything that leads to it, neighbours close to each other.

use super::Picture;

/// Sizes, in pixels of the picture.
pub(super) const LETTER: usize = 7;
pub(super) const LINE: usize = 16;
const PAD: usize = 12;
const ACROSS: usize = 28;
const BETWEEN: usize = 100;
const MARGIN: usize = 20;

/// A box, or a bend where a long way passes a layer.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// The node it shows; none for a bend.
    pub node: Option<usize>,
    layer: usize,
    pub x: usize,
    pub y: usize,
    pub width: usize,
    pub height: usize,
    /// Where its row begins and ends: what stands between two rows touches no box.
    pub row: (usize, usize),
}

/// A picture with places.
pub(super) struct Layout {
    /// The first spots are the nodes, in their order; bends follow.
    pub spots: Vec<Spot>,
    /// For each edge the spots it passes, from its box to its box.
    pub ways: Vec<Vec<usize>>,
    pub width: usize,
    pub height: usize,
}

/// Places every box of a picture. The same picture is always placed in the same way.
pub(super) fn place(picture: &Picture) -> Layout {
    let layers = layers(picture);
    let mut spots: Vec<Spot> = picture
        .nodes
        .iter()
        .enumerate()
        .map(|(n, node)| {
            let longest = node.lines.iter().map(|l| l.chars().count()).max().unwrap_or(0);
            let (width, height) = (longest * LETTER + 2 * PAD, node.lines.len() * LINE + PAD);
            Spot { node: Some(n), layer: layers[n], x: 0, y: 0, width, height, row: (0, 0) }
        })
        .collect();
    let mut ways = Vec::new();
    for e in &picture.edges {
        let mut way = vec![e.from];
        for layer in layers[e.from] + 1..layers[e.to] {
            spots.push(Spot { node: None, layer, x: 0, y: 0, width: ACROSS / 2, height: 0, row: (0, 0) });
            way.push(spots.len() - 1);
        }
        way.push(e.to);
        ways.push(way);
    }
    let rows = order(&spots, &ways);
    let (width, height) = spread(&mut spots, &rows);
    Layout { spots, ways, width, height }
}

/// The layer of each node: one below the lowest that leads to it. A circle stops counting after as many steps as there are nodes.
fn layers(picture: &Picture) -> Vec<usize> {
    let count = picture.nodes.len();
    let mut layers = vec![0; count];
    for _ in 0..count {
        let mut moved = false;
        for e in picture.edges.iter().filter(|e| e.from != e.to) {
            let below = layers[e.from] + 1;
            if layers[e.to] < below && below < count {
                layers[e.to] = below;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    layers
}

/// The spots of each layer from left to right: drawn towards the middle of what they are joined with, down and up a few times.
fn order(spots: &[Spot], ways: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let deepest = spots.iter().map(|s| s.layer).max().unwrap_or(0);
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); deepest + 1];
    for (n, spot) in spots.iter().enumerate() {
        rows[spot.layer].push(n);
    }
    let joined: Vec<(usize, usize)> = ways.iter().flat_map(|w| w.windows(2).map(|p| (p[0], p[1]))).collect();
    for sweep in 0..6 {
        let mut at = vec![0; spots.len()];
        for row in &rows {
            for (n, spot) in row.iter().enumerate() {
                at[*spot] = n;
            }
        }
        for row in &mut rows {
            row.sort_by_cached_key(|spot| {
                let near: Vec<usize> = joined
                    .iter()
                    .filter_map(|(a, b)| {
                        if sweep % 2 == 0 { (b == spot).then_some(at[*a]) } else { (a == spot).then_some(at[*b]) }
                    })
                    .collect();
                // In thousandths, so that equal middles stay equal on every machine.
                if near.is_empty() { at[*spot] * 1000 } else { near.iter().sum::<usize>() * 1000 / near.len() }
            });
        }
    }
    rows
}

/// Gives each row its height and sets it in the middle of the widest.
fn spread(spots: &mut [Spot], rows: &[Vec<usize>]) -> (usize, usize) {
    let width_of = |spots: &[Spot], row: &[usize]| {
        row.iter().map(|s| spots[*s].width + ACROSS).sum::<usize>().saturating_sub(ACROSS)
    };
    let widest = rows.iter().map(|r| width_of(spots, r)).max().unwrap_or(0);
    let mut y = MARGIN;
    for row in rows {
        let mut x = MARGIN + (widest - width_of(spots, row)) / 2;
        let tallest = row.iter().map(|s| spots[*s].height).max().unwrap_or(0);
        for s in row {
            let spot = &mut spots[*s];
            (spot.x, spot.y) = (x, y + (tallest - spot.height) / 2);
            spot.row = (y, y + tallest);
            x += spot.width + ACROSS;
        }
        y += tallest + BETWEEN;
    }
    (widest + 2 * MARGIN, y - BETWEEN + MARGIN)
}
