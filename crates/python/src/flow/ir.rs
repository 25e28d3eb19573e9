//! What the code of a file does, as graphs of basic blocks: [`FileFlow`].
//!
//! Every function, lambda, class body and the module itself is a [`Body`]. A body is a graph of [`Block`]s; a block is
//! a list of three-address instructions and a terminator. Values pass between instructions of one block in registers,
//! which are set once; what lives longer is in slots, which are the body's variables and hidden ones of the lowering.
//! Short circuits, conditional expressions, chained comparisons, comprehensions, `match`, `with`, `try` and loops are
//! jumps, so an interpreter needs to know expressions no larger than one operation.

use covet_core::Span;
use serde::{Deserialize, Serialize};

/// A string of one file, by its number in [`FileFlow::strings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StrId(pub u32);

/// A body of one file; 0 is the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BodyId(pub u32);

impl BodyId {
    pub const MODULE: Self = Self(0);
}

/// A block of one body; 0 is where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BlockId(pub u32);

/// A variable of one body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SlotId(pub u32);

/// A value within one block. Numbers begin anew in every block and are set in order: the first instruction that gives a
/// value sets 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Reg(pub u32);

/// All code of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FileFlow {
    pub strings: Vec<Box<str>>,
    /// A body stands after the one that it is defined in.
    pub bodies: Vec<Body>,
}

impl FileFlow {
    /// # Panics
    /// For the number of another file.
    pub fn text(&self, id: StrId) -> &str {
        &self.strings[id.0 as usize]
    }

    /// # Panics
    /// For the number of another file.
    pub fn body(&self, id: BodyId) -> &Body {
        &self.bodies[id.0 as usize]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BodyKind {
    Module,
    /// Its named slots are the attributes of the class.
    Class,
    Function,
    Lambda,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    pub kind: BodyKind,
    /// `<module>` and `<lambda>` for those without one.
    pub name: StrId,
    /// The dotted name within the module: `Class.method`, `function.<lambda>`; empty for the module. Lambdas within a
    /// lambda have its name.
    pub qualified: StrId,
    /// The whole statement or expression, without decorators.
    pub span: Span,
    /// The body that it is defined in.
    pub parent: Option<BodyId>,
    /// The first slots are the parameters, in this order.
    pub parameters: Vec<Parameter>,
    pub returns: Option<Annotation>,
    pub is_async: bool,
    /// Whether it has a `yield`.
    pub is_generator: bool,
    /// Parameters, then other variables in order of first appearance, hidden ones among them.
    pub slots: Vec<Slot>,
    /// In reverse postorder, with a handler as a successor of what it handles: a handler stands after that, and what
    /// follows a `try` after its handlers.
    pub blocks: Vec<Block>,
    /// Of `name: annotation` in a class body or in the module, in order.
    pub fields: Vec<Field>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    pub name: StrId,
    pub kind: crate::symbols::ParameterKind,
    pub annotation: Option<Annotation>,
    pub has_default: bool,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// `None` for a hidden one, and for the variable of a comprehension in a class or module. In a function there may
    /// be several of one name, as comprehensions have their own.
    pub name: Option<StrId>,
    /// Whether a body within this one reads or writes it: such a variable belongs to a cell that both share.
    pub is_captured: bool,
}

/// An annotated name of a class or module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    pub name: StrId,
    pub annotation: Annotation,
    pub has_value: bool,
}

/// An annotated type, as far as it is made of names. A string is parsed as the expression that it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Annotation {
    /// `a.b.C`
    Name(Vec<StrId>),
    /// `Name[...]`. `Annotated[A, ...]` is `A`.
    Of(Vec<StrId>, Vec<Annotation>),
    /// `A | B` and `Union[A, B]`; `Optional[A]` is the union with `None`.
    Union(Vec<Annotation>),
    Literal(Vec<Constant>),
    None,
    Other,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    pub instructions: Vec<Instruction>,
    pub terminator: Terminator,
    pub terminator_span: Span,
    /// Where an exception of this block goes. Within a `try`, every statement has blocks of its own, so that what a
    /// handler sees is what was before or after a whole simple statement.
    pub handler: Option<BlockId>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Terminator {
    Jump(BlockId),
    /// `condition` is set in this block by a comparison, call or load wherever that is possible. After [`Op::Caught`]
    /// it asks whether the exception is one of those that the handler takes.
    Branch {
        condition: Reg,
        if_true: BlockId,
        if_false: BlockId,
    },
    /// The head of a loop: sets `element`, which is a hidden slot, to the next element of the iterator and goes to
    /// `body`, or goes to `done`.
    Next {
        iterator: SlotId,
        element: SlotId,
        body: BlockId,
        done: BlockId,
    },
    Return(Reg),
    /// `None`: the exception that is being handled.
    Raise(Option<Reg>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Instruction {
    pub op: Op,
    /// The expression or statement that it is for.
    pub span: Span,
}

/// A variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Place {
    /// Of this body. In a class or module one that is not set means the global or builtin of its name.
    Slot(SlotId),
    /// Of a function around this one, or of a comprehension in any body around it.
    Outer(BodyId, SlotId),
    /// Of the module, or else a builtin.
    Global(StrId),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Constant {
    None,
    Bool(bool),
    Int(i64),
    /// An integer of more than 64 bits, or a complex number, as it is written.
    Number(StrId),
    Float(f64),
    Str(StrId),
    /// Bytes as characters of the same number.
    Bytes(StrId),
    Ellipsis,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Op {
    Constant {
        to: Reg,
        value: Constant,
    },
    Load {
        to: Reg,
        place: Place,
    },
    Store {
        place: Place,
        from: Reg,
    },
    Delete {
        place: Place,
    },
    /// `place: annotation` in a function; it follows the store of `place: annotation = value`.
    Declare {
        place: Place,
        annotation: Annotation,
    },

    Attribute {
        to: Reg,
        object: Reg,
        name: StrId,
    },
    SetAttribute {
        object: Reg,
        name: StrId,
        from: Reg,
    },
    DeleteAttribute {
        object: Reg,
        name: StrId,
    },
    Item {
        to: Reg,
        object: Reg,
        key: Reg,
    },
    SetItem {
        object: Reg,
        key: Reg,
        from: Reg,
    },
    DeleteItem {
        object: Reg,
        key: Reg,
    },
    /// `object[lower:upper:step]`
    Slice {
        to: Reg,
        object: Reg,
        lower: Option<Reg>,
        upper: Option<Reg>,
        step: Option<Reg>,
    },
    SetSlice {
        object: Reg,
        from: Reg,
    },

    Unary {
        to: Reg,
        op: UnaryOp,
        operand: Reg,
    },
    /// `in_place`: of `left op= right`, which may change the object on the left.
    Binary {
        to: Reg,
        op: BinaryOp,
        left: Reg,
        right: Reg,
        in_place: bool,
    },
    Compare {
        to: Reg,
        op: CompareOp,
        left: Reg,
        right: Reg,
    },
    /// An f-string.
    Format {
        to: Reg,
        parts: Vec<FormatPart>,
    },

    Tuple {
        to: Reg,
        items: Vec<Item>,
    },
    List {
        to: Reg,
        items: Vec<Item>,
    },
    Set {
        to: Reg,
        items: Vec<Item>,
    },
    /// `None` as key: `**value`.
    Dict {
        to: Reg,
        entries: Vec<(Option<Reg>, Reg)>,
    },
    /// Of comprehensions; that of a generator is a list.
    Append {
        list: Reg,
        value: Reg,
    },
    Add {
        set: Reg,
        value: Reg,
    },

    Call {
        to: Reg,
        callee: Reg,
        arguments: Vec<Argument>,
    },
    /// `def` and `lambda`. `defaults` are those of parameters by number; `metadata` what `Annotated[..., value]` says
    /// of them. Decorators are calls that follow.
    Function {
        to: Reg,
        body: BodyId,
        defaults: Vec<(u32, Reg)>,
        metadata: Vec<(u32, Reg)>,
    },
    /// `class`. Its body runs here.
    Class {
        to: Reg,
        body: BodyId,
        bases: Vec<Reg>,
        keywords: Vec<(StrId, Reg)>,
    },

    /// `import a.b` gives `a`; `import a.b as c` gives `a.b` and is `whole`.
    Import {
        to: Reg,
        module: StrId,
        whole: bool,
    },
    /// `from ..module import name`; `level` counts the dots.
    ImportFrom {
        to: Reg,
        level: u32,
        module: StrId,
        name: StrId,
    },
    ImportStar {
        level: u32,
        module: StrId,
    },

    /// What `for` asks its iterable for.
    Iterate {
        to: Reg,
        from: Reg,
        is_async: bool,
    },
    /// One value of an unpacking: `index` counts from the front, or, when negative, from the back.
    Element {
        to: Reg,
        from: Reg,
        index: i32,
    },
    /// What the starred target of an unpacking gets: all but so many at the front and at the back, as a list.
    Rest {
        to: Reg,
        from: Reg,
        before: u32,
        after: u32,
    },

    Await {
        to: Reg,
        value: Reg,
    },
    /// `to` is what `send` gives.
    Yield {
        to: Reg,
        value: Option<Reg>,
    },
    YieldFrom {
        to: Reg,
        value: Reg,
    },

    /// What `with` binds.
    Enter {
        to: Reg,
        context: Reg,
        is_async: bool,
    },
    /// What `with` does on every way out. Where it may swallow an exception (`suppress`, `raises`), a `Caught` and a
    /// branch follow.
    Exit {
        context: Reg,
        is_async: bool,
    },

    /// The exception that a handler got. `kinds` is what stands after `except`, in order; empty for a bare one. Others
    /// go where a branch on `to` goes if it is false.
    Caught {
        to: Reg,
        kinds: Vec<Reg>,
    },
    /// Whether a value has the form that a pattern asks for, apart from the values within, which are tested and taken
    /// out by the instructions that follow.
    Matches {
        to: Reg,
        subject: Reg,
        form: Form,
    },
}

/// The outermost form of a `case`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Form {
    /// A sequence of so many elements, or at least so many.
    Sequence { length: u32, or_more: bool },
    /// A mapping with these keys.
    Mapping { keys: Vec<Reg> },
    /// An instance. Sub-patterns by position are attributes that `__match_args__` names: they are taken out by
    /// `Element`. That of `str(x)` and the like is the value itself.
    Class { class: Reg },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FormatPart {
    Text(StrId),
    /// `{value!r:>{width}}`
    Value {
        value: Reg,
        conversion: Option<char>,
        spec: Vec<FormatPart>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub value: Reg,
    /// `*value`
    pub is_starred: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    pub value: Reg,
    pub kind: ArgumentKind,
    /// Of the value, without stars and keyword.
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ArgumentKind {
    Positional,
    /// `*value`
    Args,
    Keyword(StrId),
    /// `**value`
    Kwargs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnaryOp {
    Not,
    Minus,
    Plus,
    Invert,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BinaryOp {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CompareOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}
