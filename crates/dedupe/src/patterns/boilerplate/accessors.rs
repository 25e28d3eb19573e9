//! Methods that hand out the attributes of an object one by one.

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;

use super::super::syntax::{attribute_of, body, definition_span, function_lines, is_rooted, methods, name, receiver};
use super::{Kind, MIN_LINES, Shape};

/// A shorter dictionary is written as fast by hand.
const MIN_ITEMS: usize = 4;

/// Methods that return `{"a": self.a, "b": self.b, ...}` and nothing else.
pub fn to_dict(source: &Source, class: &ast::StmtClassDef, owner: &str, shapes: &mut Vec<Shape>) {
    for method in methods(class).filter(|method| method.decorator_list.is_empty() && !method.is_async) {
        let [Stmt::Return(back)] = body(method) else { continue };
        let (Some(Expr::Dict(dict)), Some(receiver)) = (back.value.as_deref(), receiver(method)) else { continue };
        let names: Option<Vec<&str>> = dict
            .items
            .iter()
            .map(|item| {
                let Some(Expr::StringLiteral(key)) = &item.key else { return None };
                let attribute = attribute_of(&item.value, receiver)?;
                (key.value.to_str() == attribute).then_some(attribute)
            })
            .collect();
        let Some(names) = names.filter(|names| names.len() >= MIN_ITEMS) else { continue };
        let lines = function_lines(source, method);
        if lines < MIN_LINES || method.parameters.len() != 1 {
            continue;
        }
        let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        shapes.push(Shape {
            kind: Kind::ToDict,
            key: String::new(),
            subject: String::new(),
            owner: format!("{owner}.{}", method.name),
            span: definition_span(&method.name, method),
            lines,
            remedy: format!(
                "class AsDict:\n    _dict_fields: tuple[str, ...] = ()\n\n    def {method}(self):\n        \
                 return {{name: getattr(self, name) for name in self._dict_fields}}\n\n\nclass {class}(AsDict):\n    \
                 _dict_fields = ({fields})\n",
                method = method.name,
                class = class.name,
                fields = quoted.join(", "),
            ),
        });
    }
}

/// Properties whose getter returns `self._x` and whose setter sets it, and that do nothing else.
pub fn properties(source: &Source, class: &ast::StmtClassDef, owner: &str, shapes: &mut Vec<Shape>) {
    // A base may have declared the property, and then it must stay one.
    if !is_rooted(class) || !class.decorator_list.is_empty() {
        return;
    }
    let abstracts = super::super::syntax::bases(class).iter().any(|base| name(base) == Some("ABC"));
    if abstracts {
        return;
    }
    // The setters and deleters of each.
    let mut of_properties: FxHashMap<&str, Vec<&ast::StmtFunctionDef>> = FxHashMap::default();
    for method in methods(class) {
        for decorator in &method.decorator_list {
            if let Expr::Attribute(attribute) = &decorator.expression
                && let Some(property) = name(&attribute.value)
            {
                of_properties.entry(property).or_default().push(method);
            }
        }
    }
    for getter in methods(class) {
        let [decorator] = &*getter.decorator_list else { continue };
        if name(&decorator.expression) != Some("property") {
            continue;
        }
        let Some(kept) = passed_out(getter) else { continue };
        let others = of_properties.get(getter.name.as_str()).map_or(&[][..], Vec::as_slice);
        let &[setter] = others else { continue };
        let lines = function_lines(source, getter) + function_lines(source, setter);
        // The two decorators are lines of the shape.
        if passed_in(setter) != Some(kept) || kept == getter.name.as_str() || lines + 2 < MIN_LINES {
            continue;
        }
        let whole = Span::new(getter.name.start().to_u32(), span(setter.range()).end.max(getter.name.end().to_u32()));
        shapes.push(Shape {
            kind: Kind::Property,
            key: String::new(),
            subject: String::new(),
            owner: format!("{owner}.{}", getter.name),
            span: whole,
            lines: lines + 2,
            remedy: format!(
                "class {}:\n    def __init__(self, {name}):\n        \
                 # In place of `self.{kept}` and the property.\n        self.{name} = {name}\n",
                class.name,
                name = getter.name,
            ),
        });
    }
}

/// `_x` of a getter that is `return self._x`.
fn passed_out(getter: &ast::StmtFunctionDef) -> Option<&str> {
    match body(getter) {
        [Stmt::Return(back)] => attribute_of(back.value.as_deref()?, receiver(getter)?),
        _ => None,
    }
}

/// `_x` of a setter that is `self._x = value`.
fn passed_in(setter: &ast::StmtFunctionDef) -> Option<&str> {
    let [_, value] = &*setter.parameters.args else { return None };
    let [Stmt::Assign(assign)] = body(setter) else { return None };
    let [target] = &*assign.targets else { return None };
    let is_value = name(&assign.value) == Some(value.parameter.name.as_str());
    attribute_of(target, receiver(setter)?).filter(|_| is_value)
}
