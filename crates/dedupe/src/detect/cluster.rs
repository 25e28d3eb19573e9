//! From pairs to classes.

pub use super::compare::Edge;
use super::nodes::Node;

/// The nodes of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// In order.
    pub nodes: Vec<usize>,
    /// The least similarity to the node in the middle; 1 for one node.
    pub similarity: f64,
}

/// Star clustering (Aslam, Pelekhov and Rus 1998): the node with the most places around it, and all its neighbours, are a
/// class; then the same with what is left. Members are alike because each is like the one in the middle; chains of
/// small differences do not grow together. What is left alone although it is like a member goes with that member.
pub fn stars(nodes: &[Node], edges: &[Edge]) -> Vec<Group> {
    let mut neighbours: Vec<Vec<(u32, f32)>> = vec![Vec::new(); nodes.len()];
    for edge in edges {
        let (left, right) = edge.nodes;
        neighbours[left as usize].push((right, edge.similarity));
        neighbours[right as usize].push((left, edge.similarity));
    }
    let weight = |node: usize| -> f64 {
        let around = neighbours[node]
            .iter()
            .map(|&(other, similarity)| nodes[other as usize].places.len() as f64 * f64::from(similarity));
        nodes[node].places.len() as f64 + around.sum::<f64>()
    };
    let mut order: Vec<(f64, usize)> = (0..nodes.len()).map(|node| (weight(node), node)).collect();
    order.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
    let mut group_of: Vec<Option<usize>> = vec![None; nodes.len()];
    let mut groups: Vec<Group> = Vec::new();
    for (_, middle) in order {
        if group_of[middle].is_some() {
            continue;
        }
        let mut group = Group { nodes: vec![middle], similarity: 1.0 };
        for &(other, similarity) in &neighbours[middle] {
            if group_of[other as usize].is_none() {
                group.nodes.push(other as usize);
                group.similarity = group.similarity.min(f64::from(similarity));
            }
        }
        for &node in &group.nodes {
            group_of[node] = Some(groups.len());
        }
        groups.push(group);
    }
    let alone: Vec<usize> = (0..groups.len()).filter(|&group| groups[group].nodes.len() == 1).collect();
    for group in alone {
        let node = groups[group].nodes[0];
        let joined = |other: u32| group_of[other as usize].filter(|&group| groups[group].nodes.len() > 1);
        let nearest = neighbours[node].iter().filter_map(|&(other, similarity)| Some((similarity, joined(other)?)));
        let nearest = nearest.max_by(|left, right| left.0.total_cmp(&right.0).then(right.1.cmp(&left.1)));
        if let Some((similarity, with)) = nearest {
            groups[group].nodes.clear();
            groups[with].nodes.push(node);
            groups[with].similarity = groups[with].similarity.min(f64::from(similarity));
        }
    }
    groups.retain_mut(|group| {
        group.nodes.sort_unstable();
        group.nodes.len() > 1 || group.nodes.first().is_some_and(|&node| nodes[node].places.len() > 1)
    });
    groups
}
