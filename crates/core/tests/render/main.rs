//! Every output format, of a report with everything in it and of odd ones.

mod sample;

use covet_core::render::{Format, Options, json_schema, render};
use covet_core::{BaselineState, Entry, Notification, RelPath, Report, Span, Text};
use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::Value;

use sample::{One, entry, many, notifications, odd, report, rich};

const ALL: [Format; 8] = [
    Format::Text,
    Format::Sarif,
    Format::Json,
    Format::Github,
    Format::Gitlab,
    Format::GitlabSast,
    Format::Junit,
    Format::Markdown,
];

fn written(entries: &[Entry], notifications: &[Notification], format: Format, options: &Options) -> String {
    let bytes = render(&report(entries, notifications), format, options);
    String::from_utf8(bytes).expect("every format is UTF-8")
}

fn rich_report(format: Format) -> String {
    written(&rich(), &notifications(), format, &Options::default())
}

fn json(entries: &[Entry], notifications: &[Notification], format: Format) -> Value {
    serde_json::from_str(&written(entries, notifications, format, &Options::default())).expect("JSON")
}

/// The schema that comes with serde-sarif: the standard's own.
fn sarif_schema() -> Value {
    let cargo = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO")).args(arguments).output().expect("cargo runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    // Crates of other platforms need not be here.
    let about = cargo(&["-vV"]);
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).expect("cargo tells its host");
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let metadata =
        cargo(&["metadata", "--format-version=1", "--offline", "--filter-platform", host, "--manifest-path", manifest]);
    let metadata: Value = serde_json::from_str(&metadata).expect("cargo tells JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").expect("a dependency of this crate");
    let manifest = std::path::Path::new(package["manifest_path"].as_str().expect("a path"));
    let schema =
        std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).expect("the crate holds it");
    // A bracket too many, in the pattern of a key that we do not write.
    serde_json::from_str(&schema.replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}$")).expect("a JSON schema")
}

/// Fails with every place where the document breaks the schema.
fn assert_valid(schema: &Value, document: &Value) {
    let validator = jsonschema::validator_for(schema).expect("a JSON schema");
    let errors: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn text() {
    assert_snapshot!(rich_report(Format::Text));
}

#[test]
fn text_in_colour_with_what_is_suppressed() {
    let options = Options { color: true, show_suppressed: true, ..Options::default() };
    let text = written(&rich(), &[], Format::Text, &options);
    assert_snapshot!(text.replace('\u{1b}', "ESC"));
}

#[test]
fn sarif() {
    assert_snapshot!(rich_report(Format::Sarif));
}

#[test]
fn own_json() {
    assert_snapshot!(rich_report(Format::Json));
}

#[test]
fn github() {
    assert_snapshot!(rich_report(Format::Github));
}

#[test]
fn gitlab() {
    assert_snapshot!(rich_report(Format::Gitlab));
}

#[test]
fn gitlab_sast() {
    let started = "2026-01-31T12:00:00Z".parse().expect("a time");
    let ended = "2026-01-31T12:00:02.5Z".parse().expect("a time");
    let options = Options { started, ended, ..Options::default() };
    assert_snapshot!(written(&rich(), &notifications(), Format::GitlabSast, &options));
}

#[test]
fn junit() {
    assert_snapshot!(rich_report(Format::Junit));
}

#[test]
fn markdown() {
    assert_snapshot!(rich_report(Format::Markdown));
}

#[test]
fn without_findings_every_format_says_so() {
    let empty = |format| written(&[], &[], format, &Options::default());
    assert_eq!(empty(Format::Text), "No findings in 120 files\nNot counted: 3 of the baseline no longer found\n");
    assert_eq!(empty(Format::Github), "No findings in 120 files\n");
    assert_eq!(empty(Format::Gitlab), "[]\n");
    assert!(empty(Format::Markdown).starts_with("## covet-scan\n\n**No findings in 120 files**\n"));
    assert_snapshot!(empty(Format::Junit));
    assert_eq!(json(&[], &[], Format::Sarif)["runs"][0]["results"], serde_json::json!([]));
    assert_eq!(json(&[], &[], Format::Json)["findings"], serde_json::json!([]));
    assert_eq!(json(&[], &[], Format::GitlabSast)["vulnerabilities"], serde_json::json!([]));
}

#[test]
fn sarif_is_valid() {
    let schema = sarif_schema();
    assert_valid(&schema, &json(&rich(), &notifications(), Format::Sarif));
    assert_valid(&schema, &json(&[], &[], Format::Sarif));
    assert_valid(&schema, &json(&many(100), &[], Format::Sarif));
}

#[test]
fn own_json_is_valid() {
    assert_valid(&json_schema(), &json(&rich(), &notifications(), Format::Json));
    assert_valid(&json_schema(), &json(&[], &[], Format::Json));
}

#[test]
fn the_schema_in_the_repository_is_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/report-v1.json");
    let fresh = serde_json::to_string_pretty(&json_schema()).expect("JSON") + "\n";
    if std::env::var_os("COVET_UPDATE").is_some() {
        std::fs::write(path, &fresh).expect("the schema can be written");
    }
    let kept = std::fs::read_to_string(path).expect("the schema is in the repository");
    assert!(kept == fresh, "stale: run `COVET_UPDATE=1 cargo test --release -p covet-core --test render`");
}

/// What GitLab's documentation requires of a Code Quality issue.
#[test]
fn gitlab_issues_have_what_is_required() {
    let issues = json(&many(50), &[], Format::Gitlab);
    let mut fingerprints = std::collections::BTreeSet::new();
    for issue in issues.as_array().expect("a list") {
        assert!(issue["description"].is_string() && issue["check_name"].is_string());
        assert!(fingerprints.insert(issue["fingerprint"].as_str().expect("a text").to_owned()));
        let grades = ["info", "minor", "major", "critical", "blocker"];
        assert!(grades.contains(&issue["severity"].as_str().expect("a text")));
        assert!(issue["location"]["path"].is_string() && issue["location"]["lines"]["begin"].is_u64());
    }
    assert_eq!(fingerprints.len(), 50);
}

/// The required keys and the limits of GitLab's SAST schema.
#[test]
fn gitlab_vulnerabilities_have_what_is_required() {
    let log = json(&rich(), &notifications(), Format::GitlabSast);
    for key in ["analyzer", "scanner", "start_time", "end_time", "status", "type"] {
        assert!(!log["scan"][key].is_null(), "scan.{key}");
    }
    for tool in [&log["scan"]["analyzer"], &log["scan"]["scanner"]] {
        assert!(
            ["id", "name", "version"].iter().all(|key| tool[key].is_string()) && tool["vendor"]["name"].is_string()
        );
    }
    let vulnerabilities = log["vulnerabilities"].as_array().expect("a list");
    let rules: Vec<&Value> = vulnerabilities.iter().map(|one| &one["identifiers"][0]["value"]).collect();
    assert_eq!(rules, ["sql-string-building", "S324", "S324"], "only open findings of security rules");
    for one in vulnerabilities {
        let id = one["id"].as_str().expect("a text");
        assert_eq!((id.len(), &id[14..15]), (36, "8"), "a UUID of version 8: {id}");
        assert!(one["location"]["file"].is_string() && one["location"]["start_line"].is_u64());
    }
}

#[test]
fn junit_below_the_limit_does_not_fail() {
    let entries = rich();
    let notes_only = Report { fail_on: covet_core::FailOn::Error, ..report(&entries, &[]) };
    let xml = String::from_utf8(render(&notes_only, Format::Junit, &Options::default())).expect("UTF-8");
    assert!(xml.contains("tests=\"5\" skipped=\"2\" failures=\"2\" errors=\"0\">"), "{xml}");
}

#[test]
fn the_gravest_stay_when_there_are_too_many() {
    let entries = many(30_000);
    let log = json(&entries, &[], Format::Sarif);
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("a list");
    assert_eq!(results.len(), 25_000);
    let count = |level: &str| results.iter().filter(|result| result["level"] == level).count();
    assert_eq!((count("error"), count("warning")), (30, 2_970), "every error and warning is kept");
    let told = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    assert!(told.as_str().is_some_and(|told| told.starts_with("5000 of 30000 findings are left out")), "{told}");

    let github = written(&entries, &[], Format::Github, &Options::default());
    assert!(github.lines().take(30).all(|line| line.starts_with("::error ")), "errors come first");
    let markdown = written(&entries, &[], Format::Markdown, &Options::default());
    assert!(markdown.len() < 1 << 20, "a summary holds 1 MiB");
    let gitlab = json(&entries, &[], Format::Gitlab);
    assert_eq!(gitlab.as_array().map(Vec::len), Some(30_000));
    for format in [Format::Text, Format::Json, Format::GitlabSast, Format::Junit] {
        assert!(!written(&entries, &[], format, &Options::default()).is_empty());
    }
}

#[test]
fn nothing_of_the_machine_is_told() {
    for format in ALL {
        assert!(!rich_report(format).contains("somebody"), "{format:?} tells the path of the project");
        assert_eq!(rich_report(format), rich_report(format), "{format:?}");
    }
}

#[test]
fn text_for_a_terminal_holds_no_control_character() {
    let text = rich_report(Format::Text);
    assert!(text.chars().all(|letter| letter == '\n' || !letter.is_control()), "{text:?}");
    assert!(!text.contains('\u{202e}'));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Whatever stands in the source, wherever the finding lies, and whatever became of the file since.
    #[test]
    fn no_source_breaks_a_format(
        source in "(?s)([\\x00-\\x7f]|[\\n\\r\\t ]|.){0,200}",
        now in prop_oneof![Just(None), "(?s).{0,40}".prop_map(Some)],
        (start, length) in (0_u32..400, 0_u32..300),
        words in "(?s)([\\x00-\\x7f]|.){0,60}",
        path in "(?s).{1,20}",
    ) {
        let text = Text::new(RelPath::new(path), source.as_str());
        let end = source.len() as u32;
        let span = Span::new(start.min(end), (start + length).min(end));
        let entries = [entry(odd(&text, span, &words), "0123456789abcdef:1", BaselineState::None)];
        let sources = One(now.map_or_else(|| text.clone(), |now| Text::new(text.path().clone(), now)));
        let report = Report { sources: &sources, ..report(&entries, &[]) };
        for format in ALL {
            let bytes = render(&report, format, &Options { width: 40, ..Options::default() });
            let written = String::from_utf8(bytes).expect("UTF-8");
            prop_assert!(written.ends_with('\n'));
            match format {
                Format::Sarif | Format::Json | Format::Gitlab | Format::GitlabSast => {
                    prop_assert!(serde_json::from_str::<Value>(&written).is_ok());
                }
                Format::Github => prop_assert_eq!(written.lines().count(), 2),
                Format::Text => prop_assert!(written.chars().all(|letter| letter == '\n' || !letter.is_control())),
                Format::Junit | Format::Markdown => {}
            }
        }
    }
}
