//! `--summary`, `--trend` and `--html` of the built program.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

const TOTAL: &str = "\
def total_of(lines, rate):
    total = 0
    for line in lines:
        if line.quantity <= 0:
            continue
        price = line.price * line.quantity
        if line.discount:
            price -= price * line.discount / 100
        total += price
    return total + total * rate / 100
";

/// A project with one function in two places.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("shop")).unwrap();
    fs::write(folder.path().join("shop/bills.py"), TOTAL).unwrap();
    fs::write(folder.path().join("orders.py"), TOTAL).unwrap();
    folder
}

/// Exit code, standard output and standard error.
fn run(folder: &TempDir, flags: &str) -> (i32, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_covet-dedupe"))
        .args(["--no-cache", "--color", "never"])
        .args(flags.split_whitespace())
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
}

fn git(folder: &TempDir, arguments: &str) -> String {
    let done = Command::new("git")
        .args(["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false"])
        .args(arguments.split_whitespace())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .env("GIT_COMMITTER_DATE", "2026-01-02T03:04:05+01:00")
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    String::from_utf8(done.stdout).unwrap().trim().to_owned()
}

fn commit(folder: &TempDir) -> String {
    git(folder, "add --all");
    git(folder, "commit -q -m it");
    git(folder, "rev-parse HEAD")
}

fn read(folder: &TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap()
}

#[test]
fn the_summary_stands_in_the_place_of_the_text_report() {
    let folder = project();
    let (code, out, err) = run(&folder, "--summary");
    assert_eq!((code, err.as_str()), (1, ""), "{out}");
    assert_eq!(
        out,
        "\
20 of 20 lines of code in 2 files (100.0 %) stand in 1 clone class. If each class kept one member, 10 would go.

  files  lines  duplicated    share  redundant  folder
      1     10          10  100.0 %         10  shop
      2     20          20  100.0 %         10  (all)

  files  lines  duplicated    share  redundant  code
      2     20          20  100.0 %         10  not tests

  classes  members  duplicated  type
        1        2          20  exact

  saving  lines  places   type  first place
      10     10       2  exact  orders.py:1 (total_of)
"
    );
    assert_eq!(run(&folder, "--summary --fail-on never").0, 0);
    // A rule that is off is not counted.
    let (code, out, _) = run(&folder, "--summary --ignore exact-clone");
    assert_eq!((code, out.lines().next().unwrap()), (0, "Nothing is written twice in 20 lines of code in 2 files."));
}

#[test]
fn each_output_has_a_place_of_its_own() {
    let folder = project();
    let both =
        |place: &str| format!("covet-dedupe: two reports cannot both go to {place}: name another file for one\n");
    for (flags, told) in [
        ("--summary --format sarif", both("standard output")),
        ("--html a --output a", both("a")),
        ("--html a --trend a", both("a")),
        (
            "--diff --html a",
            "covet-dedupe: --diff shows changes and nothing else: leave it out, or the flags for other output\n"
                .to_owned(),
        ),
    ] {
        assert_eq!(run(&folder, flags), (2, String::new(), told), "{flags}");
        assert!(!folder.path().join("a").exists());
    }
    let (code, out, _) = run(&folder, "--summary --output all.sarif --html page.html");
    assert_eq!(code, 1);
    assert!(out.starts_with("20 of 20 lines") && read(&folder, "all.sarif").contains("exact-clone"));
    let page = read(&folder, "page.html");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<a href=\"shop/bills.py#L1\">shop/bills.py:1</a>"));
    let (_, out, _) = run(&folder, "--html page.html --format json");
    assert!(out.starts_with('{'), "the report stays: {out}");
    let (code, _, err) = run(&folder, "--html missing/page.html");
    assert_eq!(code, 2, "{err}");
}

#[test]
fn the_trend_has_a_line_for_each_commit() {
    let folder = project();
    git(&folder, "init -q");
    run(&folder, "--trend trend.jsonl");
    assert!(read(&folder, "trend.jsonl").contains(r#""revision":null,"time":null"#), "there is no commit yet");
    fs::remove_file(folder.path().join("trend.jsonl")).unwrap();
    let first = commit(&folder);
    let (code, out, err) = run(&folder, "--trend trend.jsonl");
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(out.contains("exact-clone"), "the report stays: {out}");
    let version = env!("CARGO_PKG_VERSION");
    let line = [
        format!(r#"{{"version":1,"program":{{"name":"covet-dedupe","version":"{version}"}},"revision":"{first}","#),
        r#""time":"2026-01-02T02:04:05Z","files":2,"code_lines":20,"duplicated_lines":20,"redundant_lines":10,"#
            .to_owned(),
        r#""share":1.0,"classes":{"exact":1,"renamed":0,"gapped":0,"meaning":0},"folders":{"#.to_owned(),
        r#"".":{"files":1,"code_lines":10,"duplicated_lines":10,"redundant_lines":0},"#.to_owned(),
        r#""shop":{"files":1,"code_lines":10,"duplicated_lines":10,"redundant_lines":10}}}"#.to_owned(),
    ]
    .concat();
    assert_eq!(read(&folder, "trend.jsonl"), format!("{line}\n"));
    run(&folder, "--trend trend.jsonl --threads 1");
    assert_eq!(read(&folder, "trend.jsonl"), format!("{line}\n"), "the same commit has one line");
    fs::remove_file(folder.path().join("orders.py")).unwrap();
    let second = commit(&folder);
    run(&folder, "--trend trend.jsonl");
    let trend = read(&folder, "trend.jsonl");
    let lines: Vec<&str> = trend.lines().collect();
    assert!(lines.len() == 2 && lines[0] == line && lines[1].contains(&second), "{trend}");
    assert!(lines[1].contains(r#""duplicated_lines":0"#));
}

#[test]
fn a_file_that_is_no_trend_is_left_alone() {
    let folder = project();
    fs::write(folder.path().join("notes.md"), "# Notes\n").unwrap();
    let (code, out, err) = run(&folder, "--trend notes.md --html page.html");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("covet-dedupe: notes.md:1: this is no line of a trend of covet-dedupe: "), "{err}");
    assert_eq!(read(&folder, "notes.md"), "# Notes\n");
    assert!(!folder.path().join("page.html").exists());
}
