//! The form of a file of models. A key that is not known is an error: what stands there would do nothing.

use serde::{Deserialize, Deserializer, de};

use super::kinds::Kind;

/// One file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFile {
    /// What it is about, in words.
    pub name: String,
    /// Top-level packages: the file counts where one of them is imported. Empty: always.
    #[serde(default)]
    pub packages: Vec<String>,
    #[serde(default, rename = "source")]
    pub sources: Vec<SourceModel>,
    #[serde(default, rename = "handler")]
    pub handlers: Vec<HandlerModel>,
    #[serde(default, rename = "alias")]
    pub aliases: Vec<TypeModel>,
    #[serde(default, rename = "type")]
    pub types: Vec<TypeModel>,
    #[serde(default, rename = "subtype")]
    pub subtypes: Vec<SubtypeModel>,
    #[serde(default, rename = "sink")]
    pub sinks: Vec<SinkModel>,
    #[serde(default, rename = "sanitizer")]
    pub sanitizers: Vec<SanitizerModel>,
    #[serde(default, rename = "cleaner")]
    pub cleaners: Vec<CleanerModel>,
    #[serde(default, rename = "propagator")]
    pub propagators: Vec<PropagatorModel>,
    #[serde(default, rename = "guard")]
    pub guards: Vec<GuardModel>,
    #[serde(default, rename = "check")]
    pub checks: Vec<CheckModel>,
    #[serde(default, rename = "mark")]
    pub marks: Vec<MarkModel>,
    #[serde(default, rename = "constant")]
    pub constants: Vec<ConstantModel>,
    #[serde(default, rename = "exit")]
    pub exits: Vec<ExitModel>,
    #[serde(default, rename = "render")]
    pub renders: Vec<RenderModel>,
    #[serde(default)]
    pub authentication: Vec<AuthenticationModel>,
}

/// A state of an object that other models ask for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkModel {
    #[serde(deserialize_with = "paths")]
    pub call: Vec<String>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    /// `receiver`, or else the result.
    #[serde(default)]
    pub to: Option<String>,
    #[serde(default)]
    pub gives: Option<String>,
    #[serde(default)]
    pub takes: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConstantModel {
    #[serde(deserialize_with = "paths")]
    pub at: Vec<String>,
    pub is: String,
}

/// Calls that never come back.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExitModel {
    #[serde(deserialize_with = "paths")]
    pub call: Vec<String>,
}

/// An argument by its position or name, or a word for several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "expected a position, a name or a list of these")]
pub enum ArgumentModel {
    Position(usize),
    /// `*`: all of them; `receiver`; otherwise the name of one.
    Name(String),
    /// Any of these names and positions of the same argument.
    Any(Vec<ArgumentModel>),
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SourceModel {
    #[serde(default, deserialize_with = "paths")]
    pub at: Vec<String>,
    /// Variables and parameters of these names, wherever they are.
    #[serde(default)]
    pub names: Vec<String>,
    pub what: String,
    #[serde(default = "remote")]
    pub label: String,
    #[serde(default, deserialize_with = "kinds")]
    pub clears: Vec<String>,
    #[serde(default, rename = "type")]
    pub type_: Option<String>,
    /// Keys of items that count; empty: all but those of `except`.
    #[serde(default)]
    pub only: Vec<String>,
    #[serde(default)]
    pub except: Vec<String>,
    #[serde(default)]
    pub precision: Option<covet_core::Precision>,
    /// For forms: what the declaration of a field says of what it holds.
    #[serde(default)]
    pub by_field: Option<FieldsModel>,
    /// Declarations of fields with a regular expression that what they hold must match.
    #[serde(default)]
    pub patterns: Option<PatternsModel>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldsModel {
    /// Declarations of fields that hold no text of the client's.
    pub clean: Vec<String>,
}

pub fn remote() -> String {
    "remote".to_owned()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HandlerModel {
    /// Among those of all files.
    #[serde(skip)]
    pub number: u32,
    #[serde(default, deserialize_with = "paths")]
    pub decorators: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub bases: Vec<String>,
    #[serde(default)]
    pub methods: Vec<String>,
    /// How the names of such methods begin.
    #[serde(default)]
    pub method_prefix: Option<String>,
    /// Methods, one of which a class must have that needs no known base.
    #[serde(default)]
    pub class_with: Vec<String>,
    /// An attribute that makes a handler of the function on which it is set.
    #[serde(default)]
    pub attribute: Option<String>,
    #[serde(default)]
    pub registered: Vec<Registration>,
    #[serde(default)]
    pub parameters: Vec<ParameterModel>,
    /// What the other parameters are; they are no sources where it is left out.
    #[serde(default)]
    pub rest: Option<String>,
    #[serde(default)]
    pub label: Option<String>,
    #[serde(default)]
    pub precision: Option<covet_core::Precision>,
    #[serde(default, deserialize_with = "paths")]
    pub clean_types: Vec<String>,
    /// Types of parameters that are text, and no operator of a database.
    #[serde(default, deserialize_with = "paths")]
    pub text_types: Vec<String>,
    #[serde(default)]
    pub route_argument: Option<ArgumentModel>,
    #[serde(default)]
    pub route_syntax: Option<OneOrMany>,
    /// Attributes that hold the parameters of the route by name.
    #[serde(default, deserialize_with = "paths")]
    pub route_values: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub model_types: Vec<String>,
    /// Decorators of classes whose fields are filled from a request.
    #[serde(default, deserialize_with = "paths")]
    pub model_decorators: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub dependencies: Vec<String>,
    /// Converters of the route that let nothing harmful through.
    #[serde(default)]
    pub clean_converters: Vec<String>,
    /// Names, one of which the first parameter must have.
    #[serde(default)]
    pub first_parameter: Vec<String>,
    /// Names that the first parameters must have, in this order.
    #[serde(default)]
    pub named_parameters: Vec<String>,
    #[serde(default)]
    pub is_async: bool,
    /// Types of parameters that are no data.
    #[serde(default, deserialize_with = "paths")]
    pub skip_types: Vec<String>,
    /// Declarations with a regular expression that the value of a parameter or field must match.
    #[serde(default)]
    pub patterns: Option<PatternsModel>,
    /// A class within the handler's class that declares the types of its parameters.
    #[serde(default)]
    pub declarations: Option<DeclarationsModel>,
    /// As for the file.
    #[serde(default)]
    pub packages: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PatternsModel {
    #[serde(deserialize_with = "paths")]
    pub call: Vec<String>,
    pub argument: ArgumentModel,
    #[serde(deserialize_with = "anchor")]
    pub anchored: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeclarationsModel {
    pub class: Vec<String>,
    #[serde(deserialize_with = "paths")]
    pub clean_types: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    pub call: String,
    pub argument: ArgumentModel,
    /// Where the route is.
    #[serde(default)]
    pub route: Option<ArgumentModel>,
    /// Whether the argument is a list of routes with their handlers.
    #[serde(default)]
    pub pairs: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ParameterModel {
    pub at: ArgumentModel,
    #[serde(default, rename = "type")]
    pub type_: Option<String>,
    /// An attribute of the class that names the type.
    #[serde(default)]
    pub type_of: Option<String>,
    #[serde(default)]
    pub source: Option<bool>,
    /// What it is as a source.
    #[serde(default)]
    pub what: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeModel {
    #[serde(deserialize_with = "paths")]
    pub of: Vec<String>,
    pub is: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubtypeModel {
    #[serde(rename = "type")]
    pub type_: OneOrMany,
    pub of: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SinkModel {
    pub kind: Kind,
    #[serde(default, deserialize_with = "paths")]
    pub call: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub set: Vec<String>,
    #[serde(default)]
    pub returned_by_handler: bool,
    #[serde(default)]
    pub arguments: Vec<ArgumentModel>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    #[serde(default = "remote_only")]
    pub labels: Vec<String>,
    #[serde(default)]
    pub precision: Option<covet_core::Precision>,
    #[serde(default)]
    pub says: Option<String>,
    #[serde(default)]
    pub fix: Option<String>,
    /// Of a tuple or list, this element.
    #[serde(default)]
    pub element: Option<usize>,
    /// Only what stands below these keys of dictionaries.
    #[serde(default)]
    pub item: Vec<String>,
    /// Of a text, only this part.
    #[serde(default)]
    pub part: Option<Part>,
    /// Whether the value is a host, and a host that is named in front makes no difference.
    #[serde(default)]
    pub whole: bool,
    /// Whether objects of libraries do not count.
    #[serde(default)]
    pub strings_only: bool,
    #[serde(default)]
    pub looks_like: Option<Language>,
    /// Values of these types do not count.
    #[serde(default, deserialize_with = "paths")]
    pub unless_types: Vec<String>,
    /// The argument that says how the others are written.
    #[serde(default)]
    pub format: Option<ArgumentModel>,
    #[serde(default)]
    pub style: Style,
    /// A pattern, where the sink is one that backtracks.
    #[serde(default)]
    pub backtracking: Option<ArgumentModel>,
    /// Arguments that do not count.
    #[serde(default)]
    pub except: Vec<ArgumentModel>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    BeforeBlankLine,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    Sql,
}

/// How a format names what is put into it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    #[default]
    Percent,
    Brace,
}

fn remote_only() -> Vec<String> {
    vec![remote()]
}

/// What must be known of an argument.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Condition {
    pub argument: ArgumentModel,
    #[serde(default)]
    pub is: Option<toml::Value>,
    #[serde(default, rename = "in")]
    pub among: Option<Vec<toml::Value>>,
    /// Whether an argument that is not given meets it.
    #[serde(default)]
    pub missing: Option<bool>,
    /// How a text begins.
    #[serde(default)]
    pub begins: Option<String>,
    /// An element of a list.
    #[serde(default)]
    pub has: Option<toml::Value>,
    /// Whether a content type is one that browsers run as HTML.
    #[serde(default)]
    pub html: Option<bool>,
    /// Of a dictionary, this item.
    #[serde(default)]
    pub item: Option<String>,
    /// Of a list or tuple, this element.
    #[serde(default)]
    pub element: Option<usize>,
    /// A mark that it has.
    #[serde(default)]
    pub marked: Option<String>,
    /// Whether it is given at all.
    #[serde(default)]
    pub given: Option<bool>,
    /// It is one of these things, or a call of one.
    #[serde(default)]
    pub refers_to: Option<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SanitizerModel {
    #[serde(default, deserialize_with = "paths")]
    pub call: Vec<String>,
    /// Attributes, where it is no call.
    #[serde(default, deserialize_with = "paths")]
    pub at: Vec<String>,
    /// Keys of dictionaries, where it is neither.
    #[serde(default)]
    pub item: Vec<String>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    #[serde(deserialize_with = "kinds")]
    pub clears: Vec<String>,
    #[serde(default)]
    pub arguments: Vec<ArgumentModel>,
    #[serde(default)]
    pub marks: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CleanerModel {
    #[serde(default, deserialize_with = "paths")]
    pub call: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub at: Vec<String>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PropagatorModel {
    #[serde(deserialize_with = "paths")]
    pub call: Vec<String>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    #[serde(default)]
    pub from: Option<Vec<ArgumentModel>>,
    #[serde(default)]
    pub to: Option<ArgumentModel>,
    #[serde(default)]
    pub keys: Vec<ArgumentModel>,
    #[serde(default, rename = "type")]
    pub type_: Option<String>,
    #[serde(default)]
    pub exact: bool,
    #[serde(default)]
    pub marks: Vec<String>,
    /// Whether the result is a container of what goes in.
    #[serde(default)]
    pub elements: bool,
    /// What was harmless before is so no longer.
    #[serde(default, deserialize_with = "kinds")]
    pub restores: Vec<String>,
    /// The pattern and the replacement of a substitution.
    #[serde(default)]
    pub pattern: Option<ArgumentModel>,
    #[serde(default)]
    pub replacement: Option<ArgumentModel>,
    /// A pattern: the result is text that it takes.
    #[serde(default)]
    pub matches: Option<ArgumentModel>,
    #[serde(default)]
    pub calls: Vec<CallModel>,
}

/// A function that a call calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallModel {
    pub function: ArgumentModel,
    #[serde(deserialize_with = "called_with")]
    pub with: Vec<String>,
    pub gives: Gives,
    /// The keyword of a decorator of the function with which it is given its own object first.
    #[serde(default)]
    pub bound: Option<String>,
}

/// What becomes of what a called function returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gives {
    Result,
    Element,
    /// It says which elements stay.
    Test,
    /// The call is made later.
    Call,
    Nothing,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuardModel {
    #[serde(default, deserialize_with = "paths")]
    pub call: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub at: Vec<String>,
    pub subject: ArgumentModel,
    #[serde(default, deserialize_with = "kinds")]
    pub clears: Vec<String>,
    pub when: Outcome,
    #[serde(default)]
    pub requires: Vec<String>,
    /// Whether what the subject was made from is cleared, too.
    #[serde(default)]
    pub origin: bool,
    #[serde(default)]
    pub pattern: Option<ArgumentModel>,
    #[serde(default, deserialize_with = "anchor_of_guard")]
    pub anchored: Option<String>,
}

/// What a test must give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "expected true, false, `returns`, `equals`, `contains` or `empty-or-member`")]
pub enum Outcome {
    Is(bool),
    Word(OutcomeWord),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeWord {
    /// The call did not raise.
    Returns,
    /// The result equals something that is not the client's.
    Equals,
    /// Something that is not the client's is in the result.
    Contains,
    /// The result is empty, equals, or is in, something that is not the client's.
    EmptyOrMember,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckModel {
    pub kind: Kind,
    #[serde(default, deserialize_with = "paths")]
    pub call: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub set: Vec<String>,
    #[serde(default)]
    pub argument: Option<ArgumentModel>,
    /// Of a list or tuple, this element.
    #[serde(default)]
    pub element: Option<usize>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    #[serde(default, rename = "in")]
    pub among: Option<Vec<toml::Value>>,
    #[serde(default)]
    pub is: Option<toml::Value>,
    #[serde(default)]
    pub constant: bool,
    #[serde(default)]
    pub missing: bool,
    /// Whether it is enough that the argument is there.
    #[serde(default)]
    pub given: bool,
    /// The argument with the name of the cookie.
    #[serde(default)]
    pub named: Option<ArgumentModel>,
    #[serde(default)]
    pub says: Option<String>,
    #[serde(default)]
    pub precision: Option<covet_core::Precision>,
}

/// A call that puts values into a template.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RenderModel {
    #[serde(default, deserialize_with = "paths")]
    pub call: Vec<String>,
    /// In place of a call: classes, the method that returns the values and the attribute with the template's name.
    #[serde(default, deserialize_with = "paths")]
    pub bases: Vec<String>,
    #[serde(default)]
    pub method: Option<String>,
    #[serde(default)]
    pub attribute: Option<String>,
    /// The argument with the name of the template.
    #[serde(default)]
    pub template: Option<ArgumentModel>,
    /// The argument with its text.
    #[serde(default)]
    pub source: Option<ArgumentModel>,
    pub variables: Vec<ArgumentModel>,
    /// Calls that load a template by its name, or make one of its text.
    #[serde(default, deserialize_with = "paths")]
    pub loaded_by: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub parsed_by: Vec<String>,
    /// Calls that wrap the values.
    #[serde(default, deserialize_with = "paths")]
    pub wrapped_by: Vec<String>,
    /// Calls that make what finds templates, with their folders.
    #[serde(default, deserialize_with = "paths")]
    pub loaders: Vec<String>,
    #[serde(default)]
    pub folders: Vec<String>,
    pub language: TemplateLanguage,
    pub escapes: Escapes,
    /// The argument that has the mark; otherwise it is the template.
    #[serde(default)]
    pub marked: Option<ArgumentModel>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TemplateLanguage {
    Jinja,
    Django,
    Mako,
    Tornado,
    Bottle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Escapes {
    Always,
    ByName,
    ByMark,
}

/// What stands for a check of who is asking.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AuthenticationModel {
    #[serde(default, deserialize_with = "paths")]
    pub decorators: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub bases: Vec<String>,
    #[serde(default, deserialize_with = "paths")]
    pub dependencies: Vec<String>,
    /// Defaults of parameters.
    #[serde(default)]
    pub parameters: Vec<String>,
    #[serde(default)]
    pub class_attributes: Vec<String>,
    /// What a handler reads that checks for itself.
    #[serde(default, deserialize_with = "paths")]
    pub reads: Vec<String>,
    /// Decorators of functions that run before each handler.
    #[serde(default, deserialize_with = "paths")]
    pub before_every: Vec<String>,
    /// Arguments that put dependencies on all handlers of a router.
    #[serde(default)]
    pub applied: Vec<AppliedModel>,
    /// Settings, one of which in a project says that it checks everywhere.
    #[serde(default)]
    pub settings: Vec<String>,
    /// Words in names of handlers that must be open.
    pub public: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppliedModel {
    pub call: String,
    pub argument: ArgumentModel,
}

/// Paths, of which each brace has its end.
fn paths<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let all = Vec::<String>::deserialize(from)?;
    match all.iter().find(|path| path.matches('{').count() != path.matches('}').count()) {
        Some(path) => Err(de::Error::custom(format!("`{path}` opens a brace that it does not close"))),
        None => Ok(all),
    }
}

/// Kinds of harm, or `*` for all of them.
fn kinds<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let all = Vec::<String>::deserialize(from)?;
    super::models::kinds_of(&all).map_err(de::Error::custom)?;
    Ok(all)
}

/// What a function is called with.
fn called_with<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let all = Vec::<String>::deserialize(from)?;
    let beginnings = ["argument ", "element of ", "elements of ", "entries of ", "rest from "];
    let is_known = |word: &String| word == "result" || beginnings.iter().any(|beginning| word.starts_with(beginning));
    match all.iter().find(|word| !is_known(word)) {
        Some(word) => {
            Err(de::Error::custom(format!("`{word}` is none of the arguments that a function is called with")))
        }
        None => Ok(all),
    }
}

fn anchor<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let word = String::deserialize(from)?;
    match word.as_str() {
        "full" | "start" | "none" => Ok(word),
        _ => Err(de::Error::unknown_variant(&word, &["full", "start", "none"])),
    }
}

fn anchor_of_guard<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    anchor(from).map(Some)
}
