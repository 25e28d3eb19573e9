//! `try` and `with`.

use super::lowers;

#[test]
fn handlers_follow_one_another() {
    lowers(
        r#"
try:
    a = 1
    b = f(a)
except (E, F) as e:
    g(e)
except:
    h()
else:
    i()
j()
"#,
        r#"
0: module
  b0: (handler b3)
    r0 = 1
    a = r0
    jump b1
  b1: (handler b3)
    r0 = @f
    r1 = a
    r2 = r0(r1)
    b = r2
    jump b2
  b2:
    r0 = @i
    r1 = r0()
    jump b6
  b3:
    r0 = @E
    r1 = @F
    r2 = caught(r0, r1)
    $3 = r2
    if r2 b4 else b5
  b4:
    r0 = $3
    e = r0
    r1 = @g
    r2 = e
    r3 = r1(r2)
    del e
    jump b6
  b5:
    r0 = caught()
    r1 = @h
    r2 = r1()
    jump b6
  b6:
    r0 = @j
    r1 = r0()
    r2 = None
    return r2
"#,
    );
}

#[test]
fn finally_is_made_for_every_way_out() {
    lowers(
        r#"
def f(a):
    for b in a:
        try:
            if b:
                break
            return b
        except E:
            continue
        finally:
            c()
"#,
        r#"
0: module
  b0:
    r0 = function 1
    f = r0
    r1 = None
    return r1
1: def f(a)
  b0:
    r0 = a
    r1 = iter r0
    $1 = r1
    jump b1
  b1:
    $2 = next $1 b2 else b11
  b2:
    r0 = $2
    b = r0
    jump b3
  b3: (handler b7)
    r0 = b
    if r0 b4 else b5
  b4:
    r0 = @c
    r1 = r0()
    jump b11
  b5: (handler b7)
    r0 = b
    $4 = r0
    jump b6
  b6:
    r0 = @c
    r1 = r0()
    r2 = $4
    return r2
  b7: (handler b10)
    r0 = @E
    r1 = caught(r0)
    if r1 b8 else b9
  b8:
    r0 = @c
    r1 = r0()
    jump b1
  b9: (handler b10)
    raise
  b10:
    r0 = @c
    r1 = r0()
    raise
  b11:
    r0 = None
    return r0
"#,
    );
}

#[test]
fn finally_within_finally_is_made_once() {
    lowers(
        r#"
def f():
    try:
        a()
    finally:
        try:
            return b()
        finally:
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
  b0: (handler b9)
    r0 = @a
    r1 = r0()
    jump b1
  b1: (handler b3)
    r0 = @b
    r1 = r0()
    $0 = r1
    jump b2
  b2:
    r0 = 2
    $1 = r0
    jump b4
  b3:
    r0 = 1
    $1 = r0
    jump b4
  b4:
    r0 = @c
    r1 = r0()
    r2 = $1
    r3 = 0
    r4 = r2 == r3
    if r4 b5 else b6
  b5:
    r0 = None
    return r0
  b6:
    r0 = $1
    r1 = 1
    r2 = r0 == r1
    if r2 b7 else b8
  b7:
    raise
  b8:
    r0 = $0
    return r0
  b9: (handler b11)
    r0 = @b
    r1 = r0()
    $0 = r1
    jump b10
  b10:
    r0 = 2
    $2 = r0
    jump b12
  b11:
    r0 = 1
    $2 = r0
    jump b12
  b12:
    r0 = @c
    r1 = r0()
    r2 = $2
    r3 = 0
    r4 = r2 == r3
    if r4 b13 else b14
  b13:
    raise
  b14:
    r0 = $2
    r1 = 1
    r2 = r0 == r1
    if r2 b15 else b16
  b15:
    raise
  b16:
    r0 = $0
    return r0
"#,
    );
}

#[test]
fn with_is_left_on_all_ways_out() {
    lowers(
        r#"
async def f(a):
    async with a as b, suppress(E):
        return b()
    return None
"#,
        r#"
0: module
  b0:
    r0 = function 1
    f = r0
    r1 = None
    return r1
1: async def f(a)
  b0:
    r0 = a
    $1 = r0
    r1 = async enter r0
    b = r1
    jump b1
  b1: (handler b9)
    r0 = @suppress
    r1 = @E
    r2 = r0(r1)
    $3 = r2
    r3 = async enter r2
    jump b2
  b2: (handler b5)
    r0 = b
    r1 = r0()
    $4 = r1
    jump b3
  b3: (handler b9)
    r0 = $3
    async exit r0
    jump b4
  b4:
    r0 = $1
    async exit r0
    r1 = $4
    return r1
  b5: (handler b9)
    r0 = $3
    async exit r0
    r1 = caught()
    if r1 b6 else b8
  b6:
    r0 = $1
    async exit r0
    jump b7
  b7:
    r0 = None
    return r0
  b8: (handler b9)
    raise
  b9:
    r0 = $1
    async exit r0
    raise
"#,
    );
}
