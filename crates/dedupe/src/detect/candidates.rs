//! Which nodes are worth comparing: those that share what few have.
//!
//! Every node is known by its terms: names from elsewhere, and its units. For each node its rarest terms vote for the
//! other nodes that have them, weighted by how rare they are. With a bound on both the number of terms and the nodes of
//! a term, this is near-linear in the number of nodes. The method is that of filtering by rare tokens in set similarity
//! joins (Chaudhuri, Ganti and Kaushik 2006; for clones SourcererCC, Sajnani and others 2016), with votes instead of a
//! bound that no edit could break.

use rayon::prelude::*;

use super::Files;
use super::nodes::{Node, code_of};
use crate::code::{FREE, FileCode};

/// How many terms of a node vote.
const VOTERS: usize = 48;
/// How many nodes a term votes for at most.
const ANCHORS: usize = 128;
/// The share of the votes that a candidate needs.
const SHARE: f32 = 0.22;
/// A node has a partner of at most this many times its tokens.
const RATIO: f32 = 2.0;

/// Who has which terms.
pub struct Index<'a> {
    nodes: &'a [Node],
    terms: Vec<Vec<u32>>,
    /// Term and node, in order.
    postings: Vec<(u32, u32)>,
    starts: Starts,
}

/// The votes for each node, and the nodes that have any.
type Votes = (Vec<f32>, Vec<u32>);

impl<'a> Index<'a> {
    pub fn of(files: &Files, nodes: &'a [Node]) -> Self {
        let terms: Vec<Vec<u32>> = nodes
            .par_iter()
            .map(|node| {
                let place = node.first();
                terms(&files[place.file as usize].1, place.first..place.end)
            })
            .collect();
        let with_node = |(node, terms): (usize, &'_ Vec<u32>)| -> Vec<(u32, u32)> {
            terms.iter().map(|&term| (term, node as u32)).collect()
        };
        let mut postings: Vec<(u32, u32)> = terms.iter().enumerate().flat_map(with_node).collect();
        postings.par_sort_unstable();
        let starts = Starts::of(&postings);
        Self { nodes, terms, postings, starts }
    }

    /// Pairs of these nodes with any others, the lower number first, in order, each once.
    pub fn pairs(&self, of: &[u32]) -> Vec<(u32, u32)> {
        let fresh = || (vec![0.0_f32; self.nodes.len()], Vec::new());
        let mut found: Vec<(u32, u32)> =
            of.par_iter().map_init(fresh, |votes, &node| self.of_node(votes, node)).flatten_iter().collect();
        found.par_sort_unstable();
        found.dedup();
        found
    }

    /// The rarest terms of a node that others have too.
    fn voters(&self, node: u32) -> Vec<&[(u32, u32)]> {
        let terms = self.terms[node as usize].iter();
        let mut voters: Vec<&[(u32, u32)]> = terms.map(|&term| self.starts.of_term(&self.postings, term)).collect();
        voters.retain(|posting| posting.len() > 1);
        voters.sort_by_key(|posting| posting.len());
        voters.truncate(VOTERS);
        voters
    }

    fn of_node(&self, (votes, touched): &mut Votes, node: u32) -> Vec<(u32, u32)> {
        let weight = |posting: &[(u32, u32)]| (1.0 + self.nodes.len() as f32 / posting.len() as f32).ln();
        let mut all = 0.0;
        for posting in self.voters(node) {
            let weight = weight(posting);
            all += weight;
            let step = posting.len().div_ceil(ANCHORS);
            for &(_, other) in posting.iter().step_by(step) {
                if votes[other as usize] == 0.0 {
                    touched.push(other);
                }
                votes[other as usize] += weight;
            }
        }
        let mut found = Vec::new();
        for &other in touched.iter() {
            let vote = std::mem::take(&mut votes[other as usize]);
            let (mine, theirs) = (self.nodes[node as usize].tokens as f32, self.nodes[other as usize].tokens as f32);
            if other != node && vote >= SHARE * all && mine <= RATIO * theirs && theirs <= RATIO * mine {
                found.push((node.min(other), node.max(other)));
            }
        }
        touched.clear();
        found
    }
}

/// Where the postings of each term begin, by the upper bits of the term.
struct Starts {
    starts: Vec<u32>,
}

const BITS: u32 = 16;

impl Starts {
    fn of(postings: &[(u32, u32)]) -> Self {
        let mut starts = vec![0_u32; (1 << BITS) + 1];
        for &(term, _) in postings {
            starts[(term >> (32 - BITS)) as usize + 1] += 1;
        }
        for index in 1..starts.len() {
            starts[index] += starts[index - 1];
        }
        Self { starts }
    }

    fn of_term<'p>(&self, postings: &'p [(u32, u32)], term: u32) -> &'p [(u32, u32)] {
        let upper = (term >> (32 - BITS)) as usize;
        let part = &postings[self.starts[upper] as usize..self.starts[upper + 1] as usize];
        let first = part.partition_point(|&(other, _)| other < term);
        let end = part.partition_point(|&(other, _)| other <= term);
        &part[first..end]
    }
}

/// The terms of units, in order, each once.
fn terms(code: &FileCode, units: std::ops::Range<u32>) -> Vec<u32> {
    let mut terms = Vec::new();
    for unit in units {
        let tokens = code.tokens(unit..unit + 1);
        // Short units say little.
        let is_short = tokens.len() < 4;
        let mut hash = 0_u64;
        for token in tokens {
            if code.symbols[token] == FREE {
                terms.push(mix(u64::from(code.words[token]) << 1));
            }
            hash = (hash ^ u64::from(code_of(code, token))).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23);
        }
        if !is_short {
            terms.push(mix(hash | 1));
        }
    }
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// The finalizer of MurmurHash3, so that the upper bits are as good as the others.
fn mix(value: u64) -> u32 {
    let value = (value ^ value >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let value = (value ^ value >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    (value >> 32) as u32
}
