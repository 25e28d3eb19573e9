//! A text form of [`FileFlow`], for tests and for people.

use std::fmt::Write;

use super::ir::{
    Annotation, Argument, ArgumentKind, BinaryOp, Block, Body, BodyId, BodyKind, CompareOp, Constant, FileFlow, Form,
    FormatPart, Item, Op, Place, Reg, SlotId, StrId, Terminator, UnaryOp,
};
use crate::symbols::ParameterKind;

impl FileFlow {
    /// Every body with its blocks. Hidden slots are `$number`, variables of a function around `^body.name`, global
    /// names `@name`; what bodies within use is listed as captured.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for number in 0..self.bodies.len() {
            Printer { flow: self, id: BodyId(number as u32), text: &mut text, is_relative: false }.body();
        }
        text
    }

    /// For each body a hash (xxh3) of what it does, wherever it stands: places do not count, nor what bodies within it
    /// do.
    pub fn fingerprints(&self) -> Vec<u64> {
        let mut text = String::new();
        (0..self.bodies.len() as u32)
            .map(|number| {
                text.clear();
                Printer { flow: self, id: BodyId(number), text: &mut text, is_relative: true }.body();
                xxhash_rust::xxh3::xxh3_64(text.as_bytes())
            })
            .collect()
    }
}

struct Printer<'a> {
    flow: &'a FileFlow,
    id: BodyId,
    text: &'a mut String,
    /// Whether bodies are told by how far away they are.
    is_relative: bool,
}

impl Printer<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn number(&self, body: BodyId) -> i64 {
        if self.is_relative { i64::from(body.0) - i64::from(self.id.0) } else { i64::from(body.0) }
    }

    fn string(&self, id: StrId) -> String {
        format!("{:?}", self.flow.text(id))
    }

    fn body(&mut self) {
        let flow = self.flow;
        let body = flow.body(self.id);
        let mut head = match body.kind {
            BodyKind::Module => "module".to_owned(),
            BodyKind::Class => format!("class {}", flow.text(body.qualified)),
            BodyKind::Function | BodyKind::Lambda => {
                let parameters: Vec<_> = body.parameters.iter().map(|one| self.parameter(one)).collect();
                let start = if body.is_async { "async def" } else { "def" };
                format!("{start} {}({})", flow.text(body.qualified), parameters.join(", "))
            }
        };
        if let Some(returns) = &body.returns {
            let _ = write!(head, " -> {}", self.annotation(returns));
        }
        if body.is_generator {
            head.push_str(" generator");
        }
        self.line(&format!("{}: {head}", self.number(self.id)));
        for field in &body.fields {
            let value = if field.has_value { " = ..." } else { "" };
            self.line(&format!("  field {}: {}{value}", flow.text(field.name), self.annotation(&field.annotation)));
        }
        let captured = body.slots.iter().enumerate().filter(|(_, slot)| slot.is_captured);
        let captured: Vec<_> = captured.map(|(index, _)| slot(flow, body, SlotId(index as u32))).collect();
        if !captured.is_empty() {
            self.line(&format!("  captured {}", captured.join(", ")));
        }
        for (number, block) in body.blocks.iter().enumerate() {
            self.block(number, block);
        }
    }

    fn block(&mut self, number: usize, block: &Block) {
        let handler = block.handler.map_or(String::new(), |handler| format!(" (handler b{})", handler.0));
        self.line(&format!("  b{number}:{handler}"));
        for instruction in &block.instructions {
            let line = self.op(&instruction.op);
            self.line(&format!("    {line}"));
        }
        let line = match &block.terminator {
            Terminator::Jump(to) => format!("jump b{}", to.0),
            Terminator::Branch { condition, if_true, if_false } => {
                format!("if {} b{} else b{}", register(*condition), if_true.0, if_false.0)
            }
            Terminator::Next { iterator, element, body, done } => {
                let (element, iterator) = (self.slot(*element), self.slot(*iterator));
                format!("{element} = next {iterator} b{} else b{}", body.0, done.0)
            }
            Terminator::Return(value) => format!("return {}", register(*value)),
            Terminator::Raise(None) => "raise".to_owned(),
            Terminator::Raise(Some(value)) => format!("raise {}", register(*value)),
        };
        self.line(&format!("    {line}"));
    }

    fn slot(&self, id: SlotId) -> String {
        slot(self.flow, self.flow.body(self.id), id)
    }

    fn place(&self, place: Place) -> String {
        match place {
            Place::Slot(id) => self.slot(id),
            Place::Outer(body, id) => format!("^{}.{}", self.number(body), slot(self.flow, self.flow.body(body), id)),
            Place::Global(name) => format!("@{}", self.flow.text(name)),
        }
    }

    fn parameter(&self, parameter: &super::ir::Parameter) -> String {
        let mark = match parameter.kind {
            ParameterKind::PositionalOnly => "/",
            ParameterKind::Positional => "",
            ParameterKind::Args => "*",
            ParameterKind::KeywordOnly => "kw ",
            ParameterKind::Kwargs => "**",
        };
        let annotation = parameter.annotation.as_ref().map_or(String::new(), |of| format!(": {}", self.annotation(of)));
        let default = if parameter.has_default { " = ..." } else { "" };
        format!("{mark}{}{annotation}{default}", self.flow.text(parameter.name))
    }

    fn dotted(&self, name: &[StrId]) -> String {
        name.iter().map(|&part| self.flow.text(part)).collect::<Vec<_>>().join(".")
    }

    fn annotation(&self, annotation: &Annotation) -> String {
        let list = |members: &[Annotation], by: &str| {
            members.iter().map(|of| self.annotation(of)).collect::<Vec<_>>().join(by)
        };
        match annotation {
            Annotation::Name(name) => self.dotted(name),
            Annotation::Of(name, arguments) => format!("{}[{}]", self.dotted(name), list(arguments, ", ")),
            Annotation::Union(members) => list(members, " | "),
            Annotation::Literal(values) => {
                format!("Literal[{}]", values.iter().map(|value| self.constant(value)).collect::<Vec<_>>().join(", "))
            }
            Annotation::None => "None".to_owned(),
            Annotation::Other => "?".to_owned(),
        }
    }

    fn constant(&self, constant: &Constant) -> String {
        match constant {
            Constant::None => "None".to_owned(),
            Constant::Bool(true) => "True".to_owned(),
            Constant::Bool(false) => "False".to_owned(),
            Constant::Int(value) => value.to_string(),
            Constant::Number(text) => self.flow.text(*text).to_owned(),
            Constant::Float(value) => format!("{value:?}"),
            Constant::Str(text) => self.string(*text),
            Constant::Bytes(text) => format!("b{}", self.string(*text)),
            Constant::Ellipsis => "...".to_owned(),
        }
    }

    fn op(&self, op: &Op) -> String {
        let text = |id: &StrId| self.flow.text(*id);
        match op {
            Op::Constant { to, value } => set(to, self.constant(value)),
            Op::Load { to, place } => set(to, self.place(*place)),
            Op::Store { place, from } => format!("{} = {}", self.place(*place), register(*from)),
            Op::Delete { place } => format!("del {}", self.place(*place)),
            Op::Declare { place, annotation } => {
                format!("declare {}: {}", self.place(*place), self.annotation(annotation))
            }
            Op::Attribute { to, object, name } => set(to, format!("{}.{}", register(*object), text(name))),
            Op::SetAttribute { object, name, from } => {
                format!("{}.{} = {}", register(*object), text(name), register(*from))
            }
            Op::DeleteAttribute { object, name } => format!("del {}.{}", register(*object), text(name)),
            Op::Item { to, object, key } => set(to, format!("{}[{}]", register(*object), register(*key))),
            Op::SetItem { object, key, from } => {
                format!("{}[{}] = {}", register(*object), register(*key), register(*from))
            }
            Op::DeleteItem { object, key } => format!("del {}[{}]", register(*object), register(*key)),
            Op::Slice { to, object, lower, upper, step } => {
                let bound = |bound: &Option<Reg>| bound.map_or(String::new(), register);
                set(to, format!("{}[{}:{}:{}]", register(*object), bound(lower), bound(upper), bound(step)))
            }
            Op::SetSlice { object, from } => format!("{}[:] = {}", register(*object), register(*from)),
            Op::Unary { to, op, operand } => set(to, format!("{}{}", unary(*op), register(*operand))),
            Op::Binary { to, op, left, right, in_place } => {
                let assign = if *in_place { "=" } else { "" };
                set(to, format!("{} {}{assign} {}", register(*left), binary(*op), register(*right)))
            }
            Op::Compare { to, op, left, right } => {
                set(to, format!("{} {} {}", register(*left), compare(*op), register(*right)))
            }
            Op::Format { to, parts } => set(to, format!("format {}", self.parts(parts))),
            Op::Tuple { to, items } => set(to, format!("tuple({})", list(items, item))),
            Op::List { to, items } => set(to, format!("list({})", list(items, item))),
            Op::Set { to, items } => set(to, format!("set({})", list(items, item))),
            Op::Dict { to, entries } => {
                let entry = |(key, value): &(Option<Reg>, Reg)| match key {
                    Some(key) => format!("{}: {}", register(*key), register(*value)),
                    None => format!("**{}", register(*value)),
                };
                set(to, format!("dict({})", list(entries, entry)))
            }
            Op::Append { list, value } => format!("append {} to {}", register(*value), register(*list)),
            Op::Add { set, value } => format!("add {} to {}", register(*value), register(*set)),
            Op::Call { to, callee, arguments } => {
                let argument = |argument: &Argument| self.argument(argument);
                set(to, format!("{}({})", register(*callee), list(arguments, argument)))
            }
            Op::Function { to, body, defaults, metadata } => {
                let numbered = |(number, value): &(u32, Reg)| format!("{number}: {}", register(*value));
                let with = |name: &str, values: &[(u32, Reg)]| match values {
                    [] => String::new(),
                    _ => format!(" {name} {}", list(values, numbered)),
                };
                let function = format!("function {}", self.number(*body));
                set(to, format!("{function}{}{}", with("defaults", defaults), with("metadata", metadata)))
            }
            Op::Class { to, body, bases, keywords } => {
                let bases = bases.iter().map(|base| register(*base));
                let keywords = keywords.iter().map(|(name, value)| format!("{}={}", text(name), register(*value)));
                let arguments: Vec<_> = bases.chain(keywords).collect();
                set(to, format!("class {}({})", self.number(*body), arguments.join(", ")))
            }
            Op::Import { to, module, whole } => {
                set(to, format!("import {}{}", text(module), if *whole { " whole" } else { "" }))
            }
            Op::ImportFrom { to, level, module, name } => {
                set(to, format!("from {}{} import {}", ".".repeat(*level as usize), text(module), text(name)))
            }
            Op::ImportStar { level, module } => {
                format!("from {}{} import *", ".".repeat(*level as usize), text(module))
            }
            Op::Iterate { to, from, is_async } => set(to, format!("{}iter {}", mark(*is_async), register(*from))),
            Op::Element { to, from, index } => set(to, format!("element {index} of {}", register(*from))),
            Op::Rest { to, from, before, after } => set(to, format!("rest {before}, {after} of {}", register(*from))),
            Op::Await { to, value } => set(to, format!("await {}", register(*value))),
            Op::Yield { to, value } => {
                set(to, value.map_or("yield".to_owned(), |value| format!("yield {}", register(value))))
            }
            Op::YieldFrom { to, value } => set(to, format!("yield from {}", register(*value))),
            Op::Enter { to, context, is_async } => set(to, format!("{}enter {}", mark(*is_async), register(*context))),
            Op::Exit { context, is_async } => format!("{}exit {}", mark(*is_async), register(*context)),
            Op::Caught { to, kinds } => set(to, format!("caught({})", list(kinds, |kind| register(*kind)))),
            Op::Matches { to, subject, form } => {
                let form = match form {
                    Form::Sequence { length, or_more } => {
                        format!("sequence of {length}{}", if *or_more { " or more" } else { "" })
                    }
                    Form::Mapping { keys } => format!("mapping with {}", list(keys, |key| register(*key))),
                    Form::Class { class } => format!("instance of {}", register(*class)),
                };
                set(to, format!("{} is {form}", register(*subject)))
            }
        }
    }

    fn argument(&self, argument: &Argument) -> String {
        let value = register(argument.value);
        match argument.kind {
            ArgumentKind::Positional => value,
            ArgumentKind::Args => format!("*{value}"),
            ArgumentKind::Keyword(name) => format!("{}={value}", self.flow.text(name)),
            ArgumentKind::Kwargs => format!("**{value}"),
        }
    }

    fn parts(&self, parts: &[FormatPart]) -> String {
        let part = |part: &FormatPart| match part {
            FormatPart::Text(text) => self.string(*text),
            FormatPart::Value { value, conversion, spec } => {
                let conversion = conversion.map_or(String::new(), |conversion| format!("!{conversion}"));
                let spec = if spec.is_empty() { String::new() } else { format!(":({})", self.parts(spec)) };
                format!("{}{conversion}{spec}", register(*value))
            }
        };
        list(parts, part)
    }
}

/// By name where only one variable of the body has it.
fn slot(flow: &FileFlow, body: &Body, id: SlotId) -> String {
    let Some(slot) = body.slots.get(id.0 as usize) else { return format!("?{}", id.0) };
    match slot.name {
        None => format!("${}", id.0),
        Some(name) if body.slots.iter().filter(|other| other.name == slot.name).count() > 1 => {
            format!("{}${}", flow.text(name), id.0)
        }
        Some(name) => flow.text(name).to_owned(),
    }
}

fn register(register: Reg) -> String {
    format!("r{}", register.0)
}

fn set(to: &Reg, value: String) -> String {
    format!("{} = {value}", register(*to))
}

fn list<T>(items: &[T], text: impl Fn(&T) -> String) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(", ")
}

fn item(item: &Item) -> String {
    format!("{}{}", if item.is_starred { "*" } else { "" }, register(item.value))
}

fn mark(is_async: bool) -> &'static str {
    if is_async { "async " } else { "" }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Not => "not ",
        UnaryOp::Minus => "-",
        UnaryOp::Plus => "+",
        UnaryOp::Invert => "~",
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mult => "*",
        BinaryOp::MatMult => "@",
        BinaryOp::Div => "/",
        BinaryOp::Mod => "%",
        BinaryOp::Pow => "**",
        BinaryOp::LShift => "<<",
        BinaryOp::RShift => ">>",
        BinaryOp::BitOr => "|",
        BinaryOp::BitXor => "^",
        BinaryOp::BitAnd => "&",
        BinaryOp::FloorDiv => "//",
    }
}

fn compare(op: CompareOp) -> &'static str {
    match op {
        CompareOp::Eq => "==",
        CompareOp::NotEq => "!=",
        CompareOp::Lt => "<",
        CompareOp::LtE => "<=",
        CompareOp::Gt => ">",
        CompareOp::GtE => ">=",
        CompareOp::Is => "is",
        CompareOp::IsNot => "is not",
        CompareOp::In => "in",
        CompareOp::NotIn => "not in",
    }
}
