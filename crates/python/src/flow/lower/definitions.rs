//! Functions, lambdas and classes.

use covet_core::Span;
use ruff_python_ast::{self as ast, ArgOrKeyword, Expr, Stmt};
use ruff_text_size::TextRange;

use super::annotations::last_name;
use super::blocks::Builder;
use super::names::Name;
use super::{Lowering, Value, at};
use crate::flow::ir::{
    Argument, ArgumentKind, BodyId, BodyKind, Constant, Op, Parameter, Reg, Slot, SlotId, Terminator,
};
use crate::symbols::ParameterKind;

impl<'a> Lowering<'a> {
    pub(super) fn module(&mut self, suite: &'a [Stmt]) {
        let name = self.strings.get("<module>");
        let qualified = self.strings.get("");
        let end = self.source.text().as_str().len() as u32;
        self.bodies.push(None);
        self.body = Builder { name, qualified, span: Span::new(0, end), ..Builder::default() };
        self.bind_names(suite);
        self.suite(suite);
        self.return_none(end);
        let body = std::mem::take(&mut self.body);
        self.bodies[0] = Some(body.finish());
    }

    pub(super) fn function(&mut self, function: &'a ast::StmtFunctionDef) {
        let decorators = self.decorators(&function.decorator_list);
        let defaults = self.defaults(&function.parameters);
        let metadata = self.metadata(&function.parameters);
        let span = self.without_decorators(function.range, &function.decorator_list);
        let body = match self.made_in_finally(function.range) {
            Some(body) => body,
            None => {
                let returns = function.returns.as_deref().map(|returns| self.annotation(returns));
                self.enter(BodyKind::Function, function.name.as_str(), span);
                self.body.is_async = function.is_async;
                self.body.returns = returns;
                self.parameters(&function.parameters);
                self.bind_names(&function.body);
                self.suite(&function.body);
                self.return_none(span.end);
                self.leave_body(function.range)
            }
        };
        let value = self.function_value(span, body, &defaults, &metadata);
        self.decorate(&function.decorator_list, &decorators, value, &function.name);
    }

    pub(super) fn lambda(&mut self, lambda: &'a ast::ExprLambda) -> Value {
        let parameters = lambda.parameters.as_deref();
        let defaults = parameters.map_or_else(Vec::new, |parameters| self.defaults(parameters));
        let span = at(lambda);
        let body = match self.made_in_finally(lambda.range) {
            Some(body) => body,
            None => {
                self.enter(BodyKind::Lambda, "<lambda>", span);
                parameters.into_iter().for_each(|parameters| self.parameters(parameters));
                self.bind_names_of(&lambda.body);
                let value = self.expr(&lambda.body);
                let value = self.register(value);
                self.end(at(&*lambda.body), Terminator::Return(value));
                self.leave_body(lambda.range)
            }
        };
        self.function_value(span, body, &defaults, &[])
    }

    pub(super) fn class(&mut self, class: &'a ast::StmtClassDef) {
        let decorators = self.decorators(&class.decorator_list);
        let span = self.without_decorators(class.range, &class.decorator_list);
        let mut bases = Vec::new();
        let mut keywords = Vec::new();
        for argument in class.arguments.iter().flat_map(|arguments| arguments.iter_source_order()) {
            match argument {
                ArgOrKeyword::Arg(Expr::Starred(starred)) => bases.push(self.expr(&starred.value)),
                ArgOrKeyword::Arg(base) => bases.push(self.expr(base)),
                ArgOrKeyword::Keyword(keyword) => {
                    let value = self.expr(&keyword.value);
                    if let Some(name) = &keyword.arg {
                        keywords.push((self.strings.get(name.as_str()), value));
                    }
                }
            }
        }
        let body = match self.made_in_finally(class.range) {
            Some(body) => body,
            None => {
                self.enter(BodyKind::Class, class.name.as_str(), span);
                self.bind_names(&class.body);
                self.suite(&class.body);
                self.return_none(span.end);
                self.leave_body(class.range)
            }
        };
        let bases = bases.into_iter().map(|base| self.register(base)).collect();
        let keywords = keywords.into_iter().map(|(name, value)| (name, self.register(value))).collect();
        let value = self.value(span, |to| Op::Class { to, body, bases, keywords });
        self.decorate(&class.decorator_list, &decorators, value, &class.name);
    }

    /// Begins a body within the current one.
    fn enter(&mut self, kind: BodyKind, name: &'a str, span: Span) {
        let id = BodyId(self.bodies.len() as u32);
        self.bodies.push(None);
        let parent = self.body.id;
        let qualified = match self.strings.text(self.body.qualified) {
            "" => self.strings.get(name),
            // Their number is not bounded by that of indents.
            _ if kind == BodyKind::Lambda && self.body.kind == BodyKind::Lambda => self.body.qualified,
            outer => {
                let qualified = format!("{outer}.{name}");
                self.strings.made(&qualified)
            }
        };
        let name = self.strings.get(name);
        let body = Builder { id, kind, name, qualified, span, parent: Some(parent), ..Builder::default() };
        self.outer.push(std::mem::replace(&mut self.body, body));
    }

    fn leave_body(&mut self, range: TextRange) -> BodyId {
        let outer = self.outer.pop().unwrap_or_default();
        let body = std::mem::replace(&mut self.body, outer);
        let id = body.id;
        self.bodies[id.0 as usize] = Some(body.finish());
        if self.finally_depth > 0 && self.body.comprehensions.is_empty() {
            self.in_finally.insert((self.body.id, range), id);
        }
        id
    }

    /// The body that was made when the `finally` around it was lowered before. One that may use the variables of a
    /// comprehension is made anew, as these are.
    fn made_in_finally(&self, range: TextRange) -> Option<BodyId> {
        match self.finally_depth > 0 && self.body.comprehensions.is_empty() {
            true => self.in_finally.get(&(self.body.id, range)).copied(),
            false => None,
        }
    }

    fn return_none(&mut self, end: u32) {
        let at = Span::new(end, end);
        let none = self.constant(at, Constant::None).register;
        self.end(at, Terminator::Return(none));
    }

    fn parameters(&mut self, parameters: &'a ast::Parameters) {
        let positional_only = parameters.posonlyargs.len();
        let positional = positional_only + parameters.args.len();
        let keyword_only = positional + usize::from(parameters.vararg.is_some()) + parameters.kwonlyargs.len();
        for (number, parameter) in parameters.iter().enumerate() {
            let kind = match number {
                _ if number < positional_only => ParameterKind::PositionalOnly,
                _ if number < positional => ParameterKind::Positional,
                _ if parameters.vararg.is_some() && number == positional => ParameterKind::Args,
                _ if number < keyword_only => ParameterKind::KeywordOnly,
                _ => ParameterKind::Kwargs,
            };
            let annotation = parameter.annotation().map(|annotation| self.annotation(annotation));
            let name = self.strings.get(parameter.name().as_str());
            let has_default = parameter.default().is_some();
            let slot = self.body.slot(Slot { name: Some(name), is_captured: false });
            self.body.names.insert(name, Name::Own(Some(slot)));
            self.body.parameters.push(Parameter { name, kind, annotation, has_default, span: at(&parameter) });
        }
    }

    fn defaults(&mut self, parameters: &'a ast::Parameters) -> Vec<(u32, Value)> {
        let defaults = (0..).zip(parameters.iter()).filter_map(|(number, one)| Some((number, one.default()?)));
        defaults.map(|(number, default)| (number, self.expr(default))).collect()
    }

    /// What `Annotated[..., value]` says of the parameters.
    fn metadata(&mut self, parameters: &'a ast::Parameters) -> Vec<(u32, Value)> {
        let mut metadata = Vec::new();
        for (number, parameter) in (0..).zip(parameters.iter()) {
            let Some(Expr::Subscript(subscript)) = parameter.annotation() else { continue };
            if last_name(&subscript.value) == "Annotated"
                && let Expr::Tuple(tuple) = &*subscript.slice
            {
                metadata.extend(tuple.elts.iter().skip(1).map(|value| (number, self.expr(value))));
            }
        }
        metadata
    }

    fn function_value(
        &mut self,
        at: Span,
        body: BodyId,
        defaults: &[(u32, Value)],
        metadata: &[(u32, Value)],
    ) -> Value {
        let mut registers = |values: &[(u32, Value)]| -> Vec<(u32, Reg)> {
            values.iter().map(|&(number, value)| (number, self.register(value))).collect()
        };
        let (defaults, metadata) = (registers(defaults), registers(metadata));
        self.value(at, |to| Op::Function { to, body, defaults, metadata })
    }

    fn decorators(&mut self, decorators: &'a [ast::Decorator]) -> Vec<Value> {
        decorators.iter().map(|decorator| self.expr(&decorator.expression)).collect()
    }

    /// Calls the decorators, the nearest first, and binds what comes out.
    fn decorate(
        &mut self,
        decorators: &'a [ast::Decorator],
        callees: &[Value],
        mut value: Value,
        name: &'a ast::Identifier,
    ) {
        for (decorator, &callee) in decorators.iter().zip(callees).rev() {
            let span = at(&decorator.expression);
            let callee = self.register(callee);
            let argument = Argument { value: value.register, kind: ArgumentKind::Positional, span: at(name) };
            value = self.value(span, |to| Op::Call { to, callee, arguments: vec![argument] });
        }
        let place = self.place(name.as_str());
        self.store(at(name), place, value);
    }

    /// The range of a definition from `def`, `async` or `class` on.
    fn without_decorators(&self, range: TextRange, decorators: &[ast::Decorator]) -> Span {
        let whole = crate::source::span(range);
        let Some(last) = decorators.last() else { return whole };
        let start = at(last).end.clamp(whole.start, whole.end);
        let mut rest = self.source.text().slice(Span::new(start, whole.end));
        loop {
            rest = rest.trim_start();
            match rest.strip_prefix('#') {
                Some(comment) => rest = comment.find(['\n', '\r']).map_or("", |end| &comment[end..]),
                None => break,
            }
        }
        Span::new(whole.end - rest.len() as u32, whole.end)
    }

    /// A hidden slot that holds a value.
    pub(super) fn keep(&mut self, at: Span, value: Value) -> SlotId {
        let slot = self.hidden();
        self.store(at, crate::flow::ir::Place::Slot(slot), value);
        slot
    }
}
