//! Conditions and loops.

use super::lowers;

#[test]
fn conditions_are_jumps() {
    lowers(
        r#"
if a and not (b or c < 1 < d):
    e()
elif (f := g()):
    h()
else:
    i()
assert j, k
"#,
        r#"
0: module
  b0:
    r0 = @a
    if r0 b1 else b5
  b1:
    r0 = @b
    if r0 b5 else b2
  b2:
    r0 = @c
    r1 = 1
    r2 = r0 < r1
    $0 = r1
    if r2 b3 else b4
  b3:
    r0 = @d
    r1 = $0
    r2 = r1 < r0
    if r2 b5 else b4
  b4:
    r0 = @e
    r1 = r0()
    jump b8
  b5:
    r0 = @g
    r1 = r0()
    f = r1
    if r1 b6 else b7
  b6:
    r0 = @h
    r1 = r0()
    jump b8
  b7:
    r0 = @i
    r1 = r0()
    jump b8
  b8:
    r0 = @j
    if r0 b9 else b10
  b9:
    r0 = None
    return r0
  b10:
    r0 = @AssertionError
    r1 = @k
    r2 = r0(r1)
    raise r2
"#,
    );
}

#[test]
fn boolean_values_go_through_a_slot() {
    lowers(
        r#"
a = b and c or d
e = f(g, 1 if h else 2)
i = j < k < l
"#,
        r#"
0: module
  b0:
    r0 = @b
    if r0 b1 else b2
  b1:
    r0 = @c
    $0 = r0
    if r0 b3 else b2
  b2:
    r0 = @d
    $0 = r0
    jump b3
  b3:
    r0 = $0
    a = r0
    r1 = @f
    r2 = @g
    r3 = @h
    $3 = r1
    $4 = r2
    if r3 b4 else b5
  b4:
    r0 = 1
    $2 = r0
    jump b6
  b5:
    r0 = 2
    $2 = r0
    jump b6
  b6:
    r0 = $2
    r1 = $3
    r2 = $4
    r3 = r1(r2, r0)
    e = r3
    r4 = @j
    r5 = @k
    r6 = r4 < r5
    $6 = r6
    $7 = r5
    if r6 b7 else b8
  b7:
    r0 = @l
    r1 = $7
    r2 = r1 < r0
    $6 = r2
    jump b8
  b8:
    r0 = $6
    i = r0
    r1 = None
    return r1
"#,
    );
}

#[test]
fn loops_have_an_else() {
    lowers(
        r#"
while not a:
    if b:
        break
else:
    c()
for d, *e in f:
    if d:
        continue
    break
else:
    g()
"#,
        r#"
0: module
  b0:
    jump b1
  b1:
    r0 = @a
    if r0 b2 else b3
  b2:
    r0 = @c
    r1 = r0()
    jump b4
  b3:
    r0 = @b
    if r0 b4 else b1
  b4:
    r0 = @f
    r1 = iter r0
    $0 = r1
    jump b5
  b5:
    $1 = next $0 b6 else b7
  b6:
    r0 = $1
    r1 = element 0 of r0
    d = r1
    r2 = rest 1, 0 of r0
    e = r2
    r3 = d
    if r3 b5 else b8
  b7:
    r0 = @g
    r1 = r0()
    jump b8
  b8:
    r0 = None
    return r0
"#,
    );
}

#[test]
fn what_cannot_be_reached_is_left_out() {
    lowers(
        r#"
def f():
    while True:
        if 0:
            a()
        b()
    c()
"#,
        r#"
0: module
  b0:
    r0 = function 1
    f = r0
    r1 = None
    return r1
1: def f()
  b0:
    jump b1
  b1:
    r0 = @b
    r1 = r0()
    jump b1
"#,
    );
}
