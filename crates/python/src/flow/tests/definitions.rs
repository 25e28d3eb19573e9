//! Functions, classes and imports.

use super::lowers;

#[test]
fn decorators_defaults_and_metadata_belong_to_the_parent() {
    lowers(
        r#"
@app.get('/')
# Why.
@login
async def f(a, /, b: 'm.B | None' = 1, *c: int, d: Annotated[int, Depends(g)], **e) -> list[Optional[str]]:
    h: Literal['x', -1] = await b
    i: Other()
    yield h
"#,
        r#"
0: module
  b0:
    r0 = @app
    r1 = r0.get
    r2 = "/"
    r3 = r1(r2)
    r4 = @login
    r5 = 1
    r6 = @Depends
    r7 = @g
    r8 = r6(r7)
    r9 = function 1 defaults 1: r5 metadata 3: r8
    r10 = r4(r9)
    r11 = r3(r10)
    f = r11
    r12 = None
    return r12
1: async def f(/a, b: m.B | None = ..., *c: int, kw d: int, **e) -> list[str | None] generator
  b0:
    r0 = b
    r1 = await r0
    h = r1
    declare h: Literal["x", -1]
    declare i: ?
    r2 = h
    r3 = yield r2
    r4 = None
    return r4
"#,
    );
}

#[test]
fn a_class_has_fields() {
    lowers(
        r#"
class D(B, *bs, metaclass=M):
    j: int
    l: str = ''
    def m(self): pass
"#,
        r#"
0: module
  b0:
    r0 = @B
    r1 = @bs
    r2 = @M
    r3 = class 1(r0, r1, metaclass=r2)
    D = r3
    r4 = None
    return r4
1: class D
  field j: int
  field l: str = ...
  b0:
    r0 = ""
    l = r0
    r1 = function 2
    m = r1
    r2 = None
    return r2
2: def D.m(self)
  b0:
    r0 = None
    return r0
"#,
    );
}

#[test]
fn imports_bind_names() {
    lowers(
        r#"
import a.b, c.d as e
from ..f import g as h, i
from . import *
"#,
        r#"
0: module
  b0:
    r0 = import a.b
    a = r0
    r1 = import c.d whole
    e = r1
    r2 = from ..f import g
    h = r2
    r3 = from ..f import i
    i = r3
    from . import *
    r4 = None
    return r4
"#,
    );
}
