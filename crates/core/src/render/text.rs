//! For people at a terminal: where, what, the source line with a marker, and what to do.
//!
//! Everything that comes from the code under test is made harmless first: no escape sequence, no control character and
//! no invisible reordering reaches the terminal, and no line but our own begins at the margin, where a CI server might
//! take it for a command.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anstyle::{AnsiColor, Style};

use super::spot::lines;
use super::summary::{Summary, count};
use super::{Options, Texts};
use crate::finding::{Finding, Fix, Flow, Property, REMEDY, Related};
use crate::place::Region;
use crate::project::Notification;
use crate::report::{BaselineState, Entry, EntryMember, Report};
use crate::rule::Severity;
use crate::text::Text;

mod diff;
mod source;

use source::{excerpt, harmless};

/// The most related places, and the most steps of a flow, that are shown.
const LISTED: usize = 20;
/// The most other files of a fix that are named.
const FIXED: usize = 3;
/// The most other places of a finding that are shown.
const PEERS: usize = 10;

pub(super) fn render(report: &Report<'_>, options: &Options) -> Vec<u8> {
    let mut page = Page::new(report, options);
    for entry in report.entries {
        if options.show_suppressed || entry.is_open() {
            page.entry(entry);
        }
    }
    for notification in report.notifications {
        // What a rule reports too has been shown with its source.
        if report.rules.get(&notification.id).is_none() {
            page.notification(notification);
        }
    }
    page.summary(&Summary::of(report));
    page.out.into_bytes()
}

struct Styles {
    place: Style,
    quiet: Style,
    help: Style,
    error: Style,
    warning: Style,
    note: Style,
    removed: Style,
    added: Style,
}

impl Styles {
    fn new(color: bool) -> Self {
        let plain = Style::new();
        if !color {
            return Self {
                place: plain,
                quiet: plain,
                help: plain,
                error: plain,
                warning: plain,
                note: plain,
                removed: plain,
                added: plain,
            };
        }
        Self {
            place: plain.bold(),
            quiet: AnsiColor::BrightBlue.on_default().bold(),
            help: AnsiColor::BrightCyan.on_default().bold(),
            error: AnsiColor::BrightRed.on_default().bold(),
            warning: AnsiColor::Yellow.on_default().bold(),
            note: AnsiColor::BrightGreen.on_default().bold(),
            removed: AnsiColor::BrightRed.on_default(),
            added: AnsiColor::BrightGreen.on_default(),
        }
    }

    fn of(&self, severity: Severity) -> Style {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Note => self.note,
        }
    }
}

/// The text written so far, and what it takes to write more.
struct Page<'a> {
    out: String,
    styles: Styles,
    snippets: Renderer,
    texts: Texts<'a>,
    width: usize,
}

impl<'a> Page<'a> {
    fn new(report: &Report<'a>, options: &Options) -> Self {
        let width = options.width.clamp(40, 400);
        let snippets = if options.color { Renderer::styled() } else { Renderer::plain() };
        Self {
            out: String::new(),
            styles: Styles::new(options.color),
            snippets: snippets.term_width(width),
            texts: Texts::new(report.sources),
            width,
        }
    }

    /// Writes a line; a failure cannot be, since the line goes into a string.
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        self.out.write_fmt(line).expect("writing to a string");
        self.out.push('\n');
    }

    fn entry(&mut self, entry: &Entry) {
        let finding = &entry.finding;
        self.heading(&finding.place.to_string(), finding.rule.as_str(), finding.severity, &finding.message);
        self.state(entry);
        let text = self.texts.get(&finding.place.path);
        if let (Some(text), Some(region)) = (&text, &finding.place.region) {
            self.source(text, region, finding);
        }
        self.peers(entry);
        self.related(&finding.related);
        if let Some(flow) = finding.flows.first() {
            self.flow(flow, finding.flows.len() - 1);
        }
        if let Some(fix) = &finding.fix {
            self.fix(fix, text.as_ref());
        } else if let Some(Property::Text(remedy)) = finding.properties.get(REMEDY) {
            let help = self.styles.help;
            self.line(format_args!("  {help}= help:{help:#} {}", one_line(remedy)));
        }
        self.out.push('\n');
    }

    /// `path:line:column rule severity: message`; further lines of the message stand behind a bar.
    fn heading(&mut self, place: &str, rule: &str, severity: Severity, message: &str) {
        let (place, rule) = (at_margin(place), harmless(rule));
        let (bold, color, quiet) = (self.styles.place, self.styles.of(severity), self.styles.quiet);
        let mut lines = message.lines();
        let first = harmless(lines.next().unwrap_or_default());
        self.line(format_args!("{bold}{place}{bold:#} {rule} {color}{severity}{color:#}: {bold}{first}{bold:#}"));
        for more in lines {
            let more = harmless(more);
            self.line(format_args!("  {quiet}|{quiet:#} {more}"));
        }
    }

    fn state(&mut self, entry: &Entry) {
        let quiet = self.styles.quiet;
        if let Some(suppression) = &entry.suppression {
            let reason =
                suppression.reason.as_deref().map_or_else(String::new, |reason| format!(": {}", harmless(reason)));
            self.line(format_args!("  {quiet}={quiet:#} suppressed on line {}{reason}", suppression.place.line()));
        } else if entry.baseline == BaselineState::Unchanged {
            self.line(format_args!("  {quiet}={quiet:#} in the baseline"));
        } else if !entry.in_scope {
            self.line(format_args!("  {quiet}={quiet:#} on lines that did not change"));
        }
    }

    fn source(&mut self, text: &Text, region: &Region, finding: &Finding) {
        let Some(excerpt) = excerpt(text, region, finding.is_class(), self.width) else { return };
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let snippet = Snippet::source(excerpt.source.as_str())
            .line_start(excerpt.first_line as usize)
            .annotation(AnnotationKind::Primary.span(excerpt.mark));
        let rendered = self.snippets.render(&[Group::with_level(level).element(snippet)]);
        self.out.push_str(&rendered);
        self.out.push('\n');
        if excerpt.hidden_lines > 0 {
            let quiet = self.styles.quiet;
            self.line(format_args!("  {quiet}={quiet:#} and {} below", count(excerpt.hidden_lines, "line")));
        }
    }

    fn related(&mut self, related: &[Related]) {
        let quiet = self.styles.quiet;
        for one in &related[..related.len().min(LISTED)] {
            let (place, message) = (one.place.to_string(), one_line(&one.message));
            let place = harmless(&place);
            self.line(format_args!("  {quiet}= note:{quiet:#} {place}: {message}"));
        }
        if related.len() > LISTED {
            self.line(format_args!("  {quiet}= note:{quiet:#} and {} more", related.len() - LISTED));
        }
    }

    /// The other places of a finding about several.
    fn peers(&mut self, entry: &Entry) {
        let quiet = self.styles.quiet;
        let mut members = entry.members();
        if let Some(own) = members.next().filter(|own| entry.finding.is_class() && !remark(own).is_empty()) {
            self.line(format_args!("  {quiet}={quiet:#}{}", remark(&own)));
        }
        for member in members.by_ref().take(PEERS) {
            let place = lines(member.at.place);
            let (place, message) = (harmless(&place), one_line(member.at.message));
            let colon = if message.is_empty() { "" } else { ": " };
            let remark = remark(&member);
            self.line(format_args!("  {quiet}= also:{quiet:#} {place}{colon}{message}{remark}"));
        }
        let more = members.count();
        if more > 0 {
            self.line(format_args!("  {quiet}= also:{quiet:#} and {more} more"));
        }
    }

    fn flow(&mut self, flow: &Flow, others: usize) {
        let quiet = self.styles.quiet;
        let more = if others == 0 { String::new() } else { format!(" (the best of {})", others + 1) };
        self.line(format_args!("  {quiet}= flow:{quiet:#}{more}"));
        let digits = flow.steps.len().min(LISTED).to_string().len();
        for (number, step) in (1..).zip(flow.steps.iter().take(LISTED)) {
            let (place, message) = (step.place.to_string(), one_line(&step.message));
            let place = harmless(&place);
            self.line(format_args!("    {quiet}{number:>digits$}.{quiet:#} {place}: {message}"));
        }
        if flow.steps.len() > LISTED {
            self.line(format_args!("    and {} more", count(flow.steps.len() - LISTED, "step")));
        }
    }

    fn fix(&mut self, fix: &Fix, text: Option<&Text>) {
        let (help, message) = (self.styles.help, one_line(&fix.message));
        self.line(format_args!("  {help}= help:{help:#} {message}"));
        if !fix.others.is_empty() {
            let named: Vec<&str> = fix.others.iter().take(FIXED).map(|other| other.path.as_str()).collect();
            let more = fix.others.len() - named.len();
            let more = if more == 0 { String::new() } else { format!(" and {}", count(more, "more file")) };
            self.line(format_args!("    also changes {}{more}", one_line(&named.join(", "))));
        }
        let Some(changes) = text.and_then(|text| diff::changes(text, &fix.edits, self.width)) else { return };
        for change in changes {
            let style = if change.sign == '-' { self.styles.removed } else { self.styles.added };
            let diff::Change { sign, line, content } = change;
            self.line(format_args!("    {style}{line:>4} {sign} {content}{style:#}"));
        }
    }

    fn notification(&mut self, notification: &Notification) {
        let place = notification.place.as_ref().map(ToString::to_string);
        let (color, severity, id) =
            (self.styles.of(notification.level), notification.level, harmless(&notification.id));
        let message = one_line(&notification.message);
        match place {
            Some(place) => {
                let (bold, place) = (self.styles.place, at_margin(&place));
                self.line(format_args!("{bold}{place}{bold:#} {id} {color}{severity}{color:#}: {message}\n"));
            }
            None => self.line(format_args!("{id} {color}{severity}{color:#}: {message}\n")),
        }
    }

    fn summary(&mut self, summary: &Summary) {
        self.line(format_args!("{}", summary.line()));
        if let Some(uncounted) = summary.uncounted() {
            self.line(format_args!("{uncounted}"));
        }
    }
}

/// What became of a member, in words.
fn remark(member: &EntryMember<'_>) -> &'static str {
    match member {
        EntryMember { suppression: Some(_), .. } => " (suppressed)",
        EntryMember { is_new_copy: true, .. } => " (new copy)",
        _ => "",
    }
}

/// A place at the beginning of a line: a file's name may be shaped like a command of GitHub's (`::`) or Azure's (`##`).
fn at_margin(place: &str) -> String {
    let before = if place.starts_with(':') || place.starts_with('#') { "./" } else { "" };
    format!("{before}{}", harmless(place))
}

/// A text of any origin as one harmless line.
fn one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    harmless(&lines.join(" ")).into_owned()
}
