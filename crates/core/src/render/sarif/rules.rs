//! The rules of a log and the taxonomies they refer to.

use std::collections::BTreeSet;

use serde_json::json;
use serde_sarif::sarif::{
    PropertyBag, ReportingConfiguration, ReportingDescriptor, ReportingDescriptorReference,
    ReportingDescriptorRelationship, ToolComponent, ToolComponentReference,
};

use super::limits::TAGS;
use super::{bag, both};
use crate::render::is_security;
use crate::render::taxonomy::{Owasp, cwe_id, cwe_url};
use crate::rule::{Rule, RuleSet, Severity};

/// A taxon and what is told of it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Taxon {
    /// Sorts `CWE-89` before `CWE-327`.
    order: (u16, String),
    id: String,
    name: Option<String>,
    url: Option<String>,
}

/// A catalogue of weaknesses, with those of its entries that rules refer to.
struct Taxonomy {
    name: &'static str,
    organization: &'static str,
    version: Option<&'static str>,
    url: &'static str,
    about: &'static str,
    taxa: BTreeSet<Taxon>,
}

/// The catalogues that are referred to at all.
pub(super) struct Taxonomies(Vec<Taxonomy>);

impl Taxonomies {
    pub fn of(rules: &RuleSet) -> Self {
        let cwe = Taxonomy {
            name: "CWE",
            organization: "MITRE",
            version: None,
            url: "https://cwe.mitre.org/",
            about: "The Common Weakness Enumeration",
            taxa: rules.iter().flat_map(|rule| &rule.cwe).map(|&number| cwe_taxon(number)).collect(),
        };
        let owasp = |edition: Owasp, name, about, categories: fn(&Rule) -> &[String]| Taxonomy {
            name,
            organization: "OWASP Foundation",
            version: Some(edition.year()),
            url: edition.url(),
            about,
            taxa: rules.iter().flat_map(|rule| categories(rule)).map(|one| owasp_taxon(edition, one)).collect(),
        };
        let all = [
            cwe,
            owasp(Owasp::Y2021, "OWASP-Top-10-2021", "The OWASP Top 10 of 2021", |rule| &rule.owasp_2021),
            owasp(Owasp::Y2025, "OWASP-Top-10-2025", "The OWASP Top 10 of 2025", |rule| &rule.owasp_2025),
        ];
        Self(all.into_iter().filter(|taxonomy| !taxonomy.taxa.is_empty()).collect())
    }

    pub fn references(&self) -> Vec<ToolComponentReference> {
        (0..self.0.len()).map(|index| self.reference(index)).collect()
    }

    fn reference(&self, index: usize) -> ToolComponentReference {
        ToolComponentReference::builder().name(self.0[index].name).index(index as i64).build()
    }

    pub fn components(&self) -> Vec<ToolComponent> {
        self.0.iter().map(Taxonomy::component).collect()
    }

    /// The relationships of a rule (3.49.15): it finds one kind of the weakness.
    fn relationships(&self, rule: &Rule) -> Vec<ReportingDescriptorRelationship> {
        let cwe = rule.cwe.iter().map(|&number| ("CWE", cwe_id(number)));
        let old = rule.owasp_2021.iter().map(|one| ("OWASP-Top-10-2021", Owasp::Y2021.id(one)));
        let new = rule.owasp_2025.iter().map(|one| ("OWASP-Top-10-2025", Owasp::Y2025.id(one)));
        let wanted = cwe.chain(old).chain(new);
        wanted.filter_map(|(name, id)| self.relationship(name, &id)).collect()
    }

    fn relationship(&self, name: &str, id: &str) -> Option<ReportingDescriptorRelationship> {
        let component = self.0.iter().position(|taxonomy| taxonomy.name == name)?;
        let taxon = self.0[component].taxa.iter().position(|taxon| taxon.id == id)?;
        let target = ReportingDescriptorReference::builder()
            .id(id)
            .index(taxon as i64)
            .tool_component(self.reference(component))
            .build();
        Some(ReportingDescriptorRelationship::builder().target(target).kinds(vec!["superset".to_owned()]).build())
    }
}

impl Taxonomy {
    fn component(&self) -> ToolComponent {
        let taxa: Vec<ReportingDescriptor> = self
            .taxa
            .iter()
            .map(|taxon| {
                let mut descriptor = ReportingDescriptor::builder().id(&taxon.id).build();
                descriptor.short_description = taxon.name.clone().map(|name| both(name, None));
                descriptor.help_uri.clone_from(&taxon.url);
                descriptor
            })
            .collect();
        let mut component = ToolComponent::builder()
            .name(self.name)
            .organization(self.organization)
            .short_description(both(self.about.to_owned(), None))
            .information_uri(self.url)
            .taxa(taxa)
            .build();
        component.version = self.version.map(str::to_owned);
        component
    }
}

fn cwe_taxon(number: u16) -> Taxon {
    Taxon { order: (number, String::new()), id: cwe_id(number), name: None, url: Some(cwe_url(number)) }
}

fn owasp_taxon(edition: Owasp, category: &str) -> Taxon {
    let name = edition.title(category).map(str::to_owned);
    Taxon { order: (0, category.to_owned()), id: edition.id(category), name, url: None }
}

pub(super) fn descriptor(rule: &Rule, taxonomies: &Taxonomies) -> ReportingDescriptor {
    let mut descriptor = ReportingDescriptor::builder()
        .id(rule.id.as_str())
        .name(pascal_case(if rule.id.is_code() { &rule.name } else { rule.id.as_str() }))
        .short_description(both(rule.name.clone(), None))
        .full_description(both(what(rule).to_owned(), Some(what(rule).to_owned())))
        .help(both(help_text(rule), Some(help_markdown(rule))))
        .default_configuration(ReportingConfiguration {
            level: Some(json!(rule.severity.as_str())),
            ..ReportingConfiguration::default()
        })
        .properties(properties(rule))
        .build();
    descriptor.help_uri = rule.references.iter().find(|address| is_web(address)).cloned();
    let relationships = taxonomies.relationships(rule);
    if !relationships.is_empty() {
        descriptor.relationships = Some(relationships);
    }
    descriptor
}

/// What the rule finds; a viewer refuses an empty text.
fn what(rule: &Rule) -> &str {
    let what = rule.what.trim();
    if what.is_empty() { &rule.name } else { what }
}

fn is_web(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()))
}

fn properties(rule: &Rule) -> PropertyBag {
    let problem = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "recommendation",
    };
    let mut properties = bag([
        ("precision", json!(rule.precision.as_str())),
        ("problem.severity", json!(problem)),
        ("family", json!(rule.family)),
        ("remediationMinutes", json!(rule.minutes)),
    ]);
    if let Some(score) = rule.security_severity {
        // Code scanning takes it as a string.
        properties.additional_properties.insert("security-severity".to_owned(), json!(format!("{score:.1}")));
    }
    properties.tags = Some(tags(rule));
    properties
}

/// The most telling tags first, since only the first ones are kept.
fn tags(rule: &Rule) -> Vec<String> {
    let mut tags = Vec::new();
    let mut add = |tag: String| {
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
    };
    if is_security(rule) {
        add("security".to_owned());
    }
    rule.cwe.iter().for_each(|number| add(format!("external/cwe/cwe-{number:03}")));
    for (edition, categories) in [(Owasp::Y2021, &rule.owasp_2021), (Owasp::Y2025, &rule.owasp_2025)] {
        categories.iter().for_each(|one| add(format!("external/owasp/{}-{}", one.to_lowercase(), edition.year())));
    }
    add(rule.family.clone());
    rule.tags.iter().for_each(|tag| add(tag.clone()));
    tags.truncate(TAGS);
    tags
}

fn help_text(rule: &Rule) -> String {
    let parts = [what(rule), rule.why.trim(), rule.fix.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn help_markdown(rule: &Rule) -> String {
    let mut help = format!("{}\n", what(rule));
    for (title, words) in [("Why", rule.why.trim()), ("What to do", rule.fix.trim())] {
        if !words.is_empty() {
            help += &format!("\n## {title}\n\n{words}\n");
        }
    }
    for example in &rule.examples {
        let title = example.title.as_deref().unwrap_or("Example");
        let (bad, good) = (fenced(&example.bad), fenced(&example.good));
        help += &format!("\n## {title}\n\nFound:\n\n{bad}\n\nInstead:\n\n{good}\n");
    }
    let addresses: Vec<&String> = rule.references.iter().filter(|address| is_web(address)).collect();
    if !addresses.is_empty() {
        help += "\n## References\n\n";
        addresses.iter().for_each(|address| help += &format!("- <{address}>\n"));
    }
    help
}

/// A block of code, with a fence that the code does not hold.
fn fenced(code: &str) -> String {
    let mut fence = "```".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}python\n{}\n{fence}", code.trim_end())
}

/// `sql-string-building` and `SQL string building` become `SqlStringBuilding`.
fn pascal_case(words: &str) -> String {
    let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters.flat_map(char::to_lowercase)).collect::<String>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{fenced, help_markdown, help_text, pascal_case, tags};
    use crate::rule::Rule;

    fn rule(more: serde_json::Value) -> Rule {
        let mut entry = json!({
            "id": "bare", "name": "Bare rule", "what": "", "why": "", "fix": "", "severity": "note", "precision": "low",
        });
        let keys = entry.as_object_mut().expect("an object");
        keys.extend(more.as_object().expect("an object").clone());
        serde_json::from_value(entry).expect("a rule")
    }

    #[test]
    fn a_rule_without_words_is_explained_by_its_name() {
        let bare = rule(json!({}));
        assert_eq!((help_text(&bare).as_str(), help_markdown(&bare).as_str()), ("Bare rule", "Bare rule\n"));
    }

    #[test]
    fn the_first_ten_tags_are_the_most_telling_ones() {
        let many: Vec<String> = (0..20).map(|number| format!("tag-{number}")).collect();
        let tagged = tags(&rule(json!({ "cwe": [79], "owasp-2021": ["A03"], "family": "web", "tags": many })));
        assert_eq!(tagged.len(), 10);
        assert_eq!(tagged[..5], ["security", "external/cwe/cwe-079", "external/owasp/a03-2021", "web", "tag-0"]);
    }

    #[test]
    fn a_name_without_spaces() {
        assert_eq!(pascal_case("sql-string-building"), "SqlStringBuilding");
        assert_eq!(pascal_case("Use of `assert` in a test"), "UseOfAssertInATest");
    }

    #[test]
    fn a_fence_is_longer_than_those_in_the_code() {
        assert_eq!(fenced("\"\"\"```\"\"\"\n"), "````python\n\"\"\"```\"\"\"\n````");
    }
}
