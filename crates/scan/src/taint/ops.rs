//! Operators and texts.

use std::sync::Arc;

use covet_python::flow::ir::{BinaryOp, CompareOp, FormatPart, SlotId, UnaryOp};

use super::guard::Guard;
use super::interp::{Activation, Args, Interp, Regs, key_of};
use super::kinds::{Kind, Kinds};
use super::state::{Class, Object, State, clear};
use super::texts::{Building, Written};
use super::value::{Atom, Key, Name, Taint, Value, join_taint};

/// The longest text that is worked out.
const LONGEST: usize = 4_096;

pub fn unary(op: UnaryOp, operand: &Value, truth: impl FnOnce(&Value) -> Option<bool>) -> Value {
    match op {
        UnaryOp::Not => {
            let mut value = match truth(operand) {
                Some(truth) => Value::bool(!truth),
                None => Value::any(),
            };
            value.guard = operand.guard.as_ref().map(|guard| Arc::new(guard.negated()));
            value
        }
        UnaryOp::Minus => match operand.only() {
            Some(Atom::Int(number)) => Value::of(number.checked_neg().map_or(Atom::Any, Atom::Int)),
            Some(Atom::Float(bits)) => Value::of(Atom::Float((-f64::from_bits(*bits)).to_bits())),
            _ => Value::any().with_taint(operand.passed_on()),
        },
        UnaryOp::Plus => operand.clone(),
        UnaryOp::Invert => match operand.only() {
            Some(Atom::Int(number)) => Value::of(Atom::Int(!number)),
            _ => Value::any().with_taint(operand.passed_on()),
        },
    }
}

impl Interp<'_> {
    pub fn binary(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        op: BinaryOp,
        left: &Value,
        right: &Value,
        in_place: bool,
    ) -> Value {
        if left.is_nothing() || right.is_nothing() {
            return Value::any().with_taint(union(left, right));
        }
        if let (Some(one), Some(other)) = (left.only(), right.only())
            && let Some(atom) = constants(op, one, other)
        {
            return Value::of(atom).with_taint(union(left, right));
        }
        // A method of the class on the left, such as `__add__` or the `/` of paths.
        if let Some(Atom::Object(id)) = left.only() {
            let object = self.object(act, state, *id);
            match &object.class {
                Class::Instance(class) => {
                    let class = *class;
                    if let Some(method) =
                        self.class_attribute(act, state, class, &Name::from(method_of(op)), Some(left))
                    {
                        return self.call(act, state, &method, Args::of(vec![right.clone()]));
                    }
                }
                Class::List | Class::Tuple if op == BinaryOp::Add => {
                    if in_place && object.class == Class::List {
                        match self.listed(act, state, right) {
                            Some(values) => {
                                for value in values {
                                    self.add_element(act, state, left, value);
                                }
                            }
                            None => {
                                let element = self.element_of(act, state, right);
                                self.change(act, state, *id, |object| {
                                    object.forget_order();
                                    object.rest.join(&element);
                                });
                            }
                        }
                        return left.clone();
                    }
                    return self.sequence(
                        act,
                        state,
                        object.class.clone(),
                        [(left.clone(), true), (right.clone(), true)].into_iter(),
                    );
                }
                Class::Set if matches!(op, BinaryOp::BitAnd | BinaryOp::Sub | BinaryOp::BitOr | BinaryOp::BitXor) => {
                    let name = match op {
                        BinaryOp::BitAnd => "intersection",
                        BinaryOp::Sub => "difference",
                        _ => "union",
                    };
                    return self.set_of(act, state, name, left, std::slice::from_ref(right));
                }
                Class::Dict if op == BinaryOp::BitOr => {
                    let mut merged = (*object).clone();
                    merged.update(self.merged(act, state, right));
                    if in_place {
                        self.change(act, state, *id, |object| *object = merged);
                        return left.clone();
                    }
                    let id = self.new_object(act, state, merged);
                    return Value::of(Atom::Object(id));
                }
                _ => {}
            }
        }
        // The `%` of a text: what is put in is deep in a tuple or dictionary.
        let mut taint = self.deep_passed(act, state, left);
        let deep = self.deep_passed(act, state, right);
        join_taint(&mut taint, &deep);
        for path in self.paths_of(act, state, left) {
            let full = self.models.member(&path, method_of(op));
            if self.models.get(&format!("{full}()")).is_some() {
                let member = Value::of(Atom::member(Name::from(method_of(op)), left.clone()));
                return self.call(act, state, &member, Args::of(vec![right.clone()]));
            }
        }
        // The `/` of paths gives a path.
        if op == BinaryOp::Div {
            let mut paths = self.paths_of(act, state, left);
            paths.extend(self.paths_of(act, state, right));
            if let Some(path) = paths.into_iter().find(|path| self.models.is_type(path)) {
                let made = Object { is_complete: false, ..Object::new(Class::Ext(path)) };
                let id = self.new_object(act, state, made);
                return Value::of(Atom::Object(id)).with_taint(taint);
            }
        }
        match op {
            BinaryOp::Add if !is_number(left) || !is_number(right) => self.joined(act, state, left, right),
            BinaryOp::Mod if !is_number(left) || !is_number(right) => {
                let template = left.as_text().cloned();
                if let Some(template) = template
                    && let Some(mut value) = self.percent(act, state, &template, right)
                {
                    join_taint(&mut value.taint, &left.passed_on());
                    return value;
                }
                let value = match prefix_of(left) {
                    Some(prefix) => Value::of(Atom::Prefix(prefix.split('%').next().unwrap_or_default().into())),
                    None => Value::any(),
                };
                value.with_taint(taint)
            }
            _ if is_number(left) && is_number(right) => Value::any(),
            _ => Value::any().with_taint(taint),
        }
    }

    pub fn deep_passed(&mut self, act: &mut Activation, state: &State, value: &Value) -> Taint {
        let mut taint = self.deep(act, state, value);
        taint.iter_mut().for_each(|label| label.exact = false);
        taint
    }

    pub(super) fn format(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        regs: &Regs,
        parts: &[FormatPart],
    ) -> Value {
        let mut building = Building::default();
        for part in parts {
            match part {
                FormatPart::Text(id) => building.add_text(&self.program.name(act.code.file, *id).clone()),
                FormatPart::Value { value, conversion, spec } => {
                    let spec = spec.iter().rev().find_map(|part| match part {
                        FormatPart::Text(id) => Some(self.program.name(act.code.file, *id).clone()),
                        FormatPart::Value { .. } => None,
                    });
                    let is_number = spec.is_some_and(|spec| spec.ends_with(['d', 'f', 'x', 'X', 'e', 'g', 'o', 'b']));
                    let written = match conversion {
                        Some('r' | 'a') => Written::Repr,
                        _ if is_number => Written::Number,
                        _ => Written::Text,
                    };
                    self.add_value(act, state, &mut building, &regs.get(*value), written);
                }
            }
        }
        building.finish()
    }

    /// `str(value)`, or `repr(value)`
    pub fn as_text(&mut self, act: &mut Activation, state: &mut State, value: &Value, is_repr: bool) -> Value {
        let mut text = value.clone();
        if let Some(Atom::Object(id)) = value.only()
            && let Class::Instance(class) = self.object(act, state, *id).class
        {
            let names: &[&str] = if is_repr { &["__repr__"] } else { &["__str__", "__repr__", "__format__"] };
            for name in names {
                if let Some(method) = self.class_attribute(act, state, class, &Name::from(*name), Some(value)) {
                    let args = if *name == "__format__" { vec![Value::text("")] } else { Vec::new() };
                    text = self.call(act, state, &method, Args::of(args));
                    break;
                }
            }
        }
        if is_repr && !text.taint.is_empty() {
            // A line break is written as two characters.
            clear(&mut text, Kinds::from(Kind::Log) | Kind::Header.into());
        }
        text
    }

    pub fn compare(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        op: CompareOp,
        left: &Value,
        right: &Value,
        (place, right_place): (Option<SlotId>, Option<SlotId>),
    ) -> Value {
        if let Some(result) = self.decided(act, state, op, left, right) {
            return Value::bool(result);
        }
        match op {
            // A subset of a set of constants.
            CompareOp::LtE | CompareOp::Lt if self.holds_constants(act, state, right) => {
                self.all_guarded(act, state, left, true)
            }
            CompareOp::GtE | CompareOp::Gt if self.holds_constants(act, state, left) => {
                self.all_guarded(act, state, right, true)
            }
            _ => self.compared(act, state, op, left, right, (place, right_place)),
        }
    }

    /// A truth value that says of the elements of a set that they are harmless.
    pub fn all_guarded(&mut self, act: &mut Activation, state: &mut State, set: &Value, outcome: bool) -> Value {
        let is_set = |object: &Object| matches!(object.class, Class::Set);
        if !set.atoms.iter().all(|atom| matches!(atom, Atom::Object(id) if is_set(&self.object(act, state, *id)))) {
            return Value::any();
        }
        let elements = self.element_of(act, state, set);
        self.guarded(&elements, None, outcome, Kinds::ALL, false)
    }

    /// What is made of a set and others: what is in a set of constants, too, is one of these.
    pub fn set_of(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        set: &Value,
        others: &[Value],
    ) -> Value {
        let mut elements = self.element_of(act, state, set);
        let mut guard = None;
        match name {
            "intersection" => {
                if let Some(constants) = others.iter().find(|other| self.holds_constants(act, state, other)) {
                    elements = self.element_of(act, state, constants);
                }
            }
            "difference" => {
                // Where nothing is left, all were constants.
                if others.iter().any(|other| self.holds_constants(act, state, other)) {
                    guard = self.all_guarded(act, state, set, false).guard;
                }
            }
            _ => {
                for other in others {
                    let element = self.element_of(act, state, other);
                    elements.join(&element);
                }
            }
        }
        let id = self.new_object(act, state, Object::with_rest(Class::Set, elements));
        Value { guard, ..Value::of(Atom::Object(id)) }
    }

    /// A truth value that says of what is tested that it is harmless.
    ///
    /// `of_all`: whatever the value is made from is harmless as well, not only what it is as a whole.
    pub fn guarded(&self, tested: &Value, place: Option<SlotId>, outcome: bool, kinds: Kinds, of_all: bool) -> Value {
        let facts = super::checks::facts(tested, place, kinds, of_all);
        let mut value = Value::any();
        if !facts.is_empty() {
            value.guard = Some(Arc::new(Guard::when(outcome, facts)));
        }
        value
    }

    /// Whether everything in a container is known, and none of it is data from outside.
    pub fn holds_constants(&mut self, act: &mut Activation, state: &State, container: &Value) -> bool {
        if container.is_nothing() || !container.taint.is_empty() {
            return false;
        }
        container.atoms.iter().all(|atom| match atom {
            Atom::Object(id) => {
                let object = self.object(act, state, *id);
                let is_clean = |value: &Value| value.taint.is_empty();
                match object.class {
                    Class::Dict => object.is_complete || object.symbol.is_none(),
                    Class::List | Class::Tuple | Class::Set | Class::Iterator => {
                        object.symbol.is_none() && is_clean(&object.elements())
                    }
                    Class::Instance(_) | Class::Ext(_) => object.symbol.is_none() && is_clean(&object.rest),
                    _ => false,
                }
            }
            // A table of the project's own settings, or an enumeration.
            Atom::Ext(_) | Atom::Class(_) | Atom::Member(..) | Atom::Global(..) => true,
            Atom::Str(_) => true,
            // What nobody outside has had a hand in, such as the names of files in a folder.
            Atom::Any => true,
            _ => false,
        })
    }

    fn decided(
        &mut self,
        act: &mut Activation,
        state: &State,
        op: CompareOp,
        left: &Value,
        right: &Value,
    ) -> Option<bool> {
        if left.is_nothing() || right.is_nothing() {
            return None;
        }
        if matches!(op, CompareOp::In | CompareOp::NotIn) {
            let is_in = match (left.only()?, right.only()?) {
                (Atom::Str(part), Atom::Str(whole)) => whole.contains(&**part),
                (_, Atom::Object(id)) => {
                    let object = self.object(act, state, *id);
                    let key = key_of(left)?;
                    if object.symbol.is_some() || object.is_many {
                        return None;
                    }
                    match object.class {
                        Class::Dict => match object.get(&key) {
                            Some(_) => true,
                            None if object.is_complete => false,
                            None => return None,
                        },
                        Class::List | Class::Tuple | Class::Set if object.is_complete => {
                            let elements = object.elements();
                            if elements.is_constant() && !elements.atoms.contains(&Atom::Any) {
                                elements.atoms.contains(left.only()?)
                            } else {
                                return None;
                            }
                        }
                        _ => return None,
                    }
                }
                _ => return None,
            };
            return Some(is_in == (op == CompareOp::In));
        }
        if matches!(op, CompareOp::Is | CompareOp::IsNot | CompareOp::Eq | CompareOp::NotEq) {
            let positive = matches!(op, CompareOp::Is | CompareOp::Eq);
            if left.is_constant() && right.is_constant() {
                let is_disjoint = left.atoms.iter().all(|atom| !right.atoms.iter().any(|other| equal(atom, other)));
                if is_disjoint {
                    return Some(!positive);
                }
                if let (Some(one), Some(other)) = (left.only(), right.only()) {
                    return Some(equal(one, other) == positive);
                }
                return None;
            }
            // What is made or defined is not `None`.
            let is_thing = |value: &Value| {
                value.atoms.iter().all(|atom| {
                    matches!(
                        atom,
                        Atom::Function(_) | Atom::Class(_) | Atom::Bound(..) | Atom::Module(_) | Atom::Prefix(_)
                    )
                }) || value.atoms.iter().all(|atom| match atom {
                    Atom::Object(id) => matches!(
                        state.heap.get(id.0 as usize),
                        Some(Some(object))
                            if !matches!(object.class, Class::Opaque | Class::Ext(_)) && object.symbol.is_none()
                    ),
                    _ => false,
                })
            };
            let none = |value: &Value| value.only() == Some(&Atom::None);
            if (none(right) && is_thing(left)) || (none(left) && is_thing(right)) {
                return Some(!positive);
            }
            return None;
        }
        let order = match (left.only()?, right.only()?) {
            (Atom::Str(one), Atom::Str(other)) => one.cmp(other),
            (one, other) => number(one)?.partial_cmp(&number(other)?)?,
        };
        Some(match op {
            CompareOp::Lt => order.is_lt(),
            CompareOp::LtE => order.is_le(),
            CompareOp::Gt => order.is_gt(),
            _ => order.is_ge(),
        })
    }
}

/// What a value cannot do harm to once a text is known not to be in it.
pub fn excluded_by(text: &str) -> Kinds {
    match text {
        "/" | "\\" | ".." | "../" | "/.." => Kind::Path.into(),
        "'" => Kind::Xpath.into(),
        "\n" | "\r" | "\r\n" => Kinds::from(Kind::Log) | Kind::Header.into(),
        _ => Kinds::NONE,
    }
}

pub fn url_kinds() -> Kinds {
    Kinds::from(Kind::Redirect) | Kind::Ssrf.into()
}

fn equal(one: &Atom, other: &Atom) -> bool {
    one == other
        || match (number(one), number(other)) {
            (Some(one), Some(other)) => one == other,
            _ => false,
        }
}

fn number(atom: &Atom) -> Option<f64> {
    match atom {
        Atom::Int(number) => Some(*number as f64),
        Atom::Bool(value) => Some(f64::from(u8::from(*value))),
        Atom::Float(bits) => Some(f64::from_bits(*bits)),
        _ => None,
    }
}

fn is_number(value: &Value) -> bool {
    !value.is_nothing() && value.atoms.iter().all(|atom| number(atom).is_some())
}

/// How a text is known to begin.
pub fn prefix_of(value: &Value) -> Option<Name> {
    match value.only()? {
        Atom::Str(text) | Atom::Prefix(text) => Some(text.clone()),
        _ => None,
    }
}

fn union(left: &Value, right: &Value) -> Taint {
    let mut taint = left.passed_on();
    join_taint(&mut taint, &right.passed_on());
    taint
}

fn constants(op: BinaryOp, left: &Atom, right: &Atom) -> Option<Atom> {
    match (left, right) {
        (Atom::Int(_) | Atom::Bool(_), Atom::Int(_) | Atom::Bool(_)) => {
            let int = |atom: &Atom| match atom {
                Atom::Int(number) => *number,
                Atom::Bool(value) => i64::from(*value),
                _ => 0,
            };
            let (one, other) = (int(left), int(right));
            let number = match op {
                BinaryOp::Add => one.checked_add(other)?,
                BinaryOp::Sub => one.checked_sub(other)?,
                BinaryOp::Mult => one.checked_mul(other)?,
                BinaryOp::FloorDiv => {
                    let quotient = one.checked_div(other)?;
                    if one % other != 0 && (one < 0) != (other < 0) { quotient - 1 } else { quotient }
                }
                BinaryOp::Mod => {
                    let rest = one.checked_rem(other)?;
                    if rest != 0 && (rest < 0) != (other < 0) { rest + other } else { rest }
                }
                BinaryOp::Pow => one.checked_pow(u32::try_from(other).ok()?)?,
                BinaryOp::LShift => one.checked_shl(u32::try_from(other).ok().filter(|shift| *shift < 62)?)?,
                BinaryOp::RShift => one >> u32::try_from(other).ok().filter(|shift| *shift < 64)?,
                BinaryOp::BitAnd => one & other,
                BinaryOp::BitOr => one | other,
                BinaryOp::BitXor => one ^ other,
                BinaryOp::Div => return Some(Atom::Float((other != 0).then(|| one as f64 / other as f64)?.to_bits())),
                BinaryOp::MatMult => return None,
            };
            Some(Atom::Int(number))
        }
        (Atom::Str(one), Atom::Str(other)) if op == BinaryOp::Add && one.len() + other.len() < LONGEST => {
            Some(Atom::Str(format!("{one}{other}").into()))
        }
        (Atom::Str(text), Atom::Int(times)) | (Atom::Int(times), Atom::Str(text)) if op == BinaryOp::Mult => {
            let times = usize::try_from(*times).unwrap_or(0);
            (text.len().checked_mul(times)? < LONGEST).then(|| Atom::Str(text.repeat(times).into()))
        }
        _ => {
            let (one, other) = (number(left)?, number(right)?);
            let result = match op {
                BinaryOp::Add => one + other,
                BinaryOp::Sub => one - other,
                BinaryOp::Mult => one * other,
                BinaryOp::Div if other != 0.0 => one / other,
                _ => return None,
            };
            Some(Atom::Float(result.to_bits()))
        }
    }
}

fn method_of(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "__add__",
        BinaryOp::Sub => "__sub__",
        BinaryOp::Mult => "__mul__",
        BinaryOp::MatMult => "__matmul__",
        BinaryOp::Div => "__truediv__",
        BinaryOp::Mod => "__mod__",
        BinaryOp::Pow => "__pow__",
        BinaryOp::LShift => "__lshift__",
        BinaryOp::RShift => "__rshift__",
        BinaryOp::BitOr => "__or__",
        BinaryOp::BitXor => "__xor__",
        BinaryOp::BitAnd => "__and__",
        BinaryOp::FloorDiv => "__floordiv__",
    }
}

/// A dictionary with what its keys are known to hold.
pub fn dictionary(entries: impl IntoIterator<Item = (Name, Value)>) -> Object {
    let mut object = Object::new(Class::Dict);
    for (name, value) in entries {
        object.set(Key::Text(name), value, true);
    }
    object
}
