//! `match`.

use super::lowers;

#[test]
fn patterns_are_tests_and_captures() {
    lowers(
        r#"
match a:
    case 'x' | None:
        b()
    case [1, *c, _] if c:
        d()
    case {'k': e, **f}:
        pass
"#,
        r#"
0: module
  b0:
    r0 = "x"
    r1 = @a
    r2 = r1 == r0
    if r2 b2 else b1
  b1:
    r0 = @a
    r1 = None
    r2 = r0 is r1
    if r2 b2 else b3
  b2:
    r0 = @b
    r1 = r0()
    jump b9
  b3:
    r0 = @a
    r1 = r0 is sequence of 2 or more
    if r1 b4 else b7
  b4:
    r0 = @a
    r1 = element 0 of r0
    r2 = 1
    r3 = r1 == r2
    if r3 b5 else b7
  b5:
    r0 = @a
    r1 = rest 1, 1 of r0
    c = r1
    r2 = c
    if r2 b6 else b7
  b6:
    r0 = @d
    r1 = r0()
    jump b9
  b7:
    r0 = "k"
    r1 = @a
    r2 = r1 is mapping with r0
    if r2 b8 else b9
  b8:
    r0 = "k"
    r1 = @a
    r2 = r1[r0]
    e = r2
    r3 = @a
    r4 = dict(**r3)
    f = r4
    jump b9
  b9:
    r0 = None
    return r0
"#,
    );
}

#[test]
fn a_class_pattern_takes_attributes() {
    lowers(
        r#"
match a():
    case Point(h, y=0) as i:
        pass
    case str(j):
        pass
"#,
        r#"
0: module
  b0:
    r0 = @a
    r1 = r0()
    r2 = @Point
    r3 = r1 is instance of r2
    $0 = r1
    if r3 b1 else b3
  b1:
    r0 = $0
    r1 = element 0 of r0
    h = r1
    r2 = $0
    r3 = r2.y
    r4 = 0
    r5 = r3 == r4
    if r5 b2 else b3
  b2:
    r0 = $0
    i = r0
    jump b5
  b3:
    r0 = @str
    r1 = $0
    r2 = r1 is instance of r0
    if r2 b4 else b5
  b4:
    r0 = $0
    j = r0
    jump b5
  b5:
    r0 = None
    return r0
"#,
    );
}
