GOAL = 30


def app(ui):
    ui.title("Race")
    s = ui.state
    a = s.get("a", 0)
    b = s.get("b", 0)
    if a < GOAL and b < GOAL:
        if ui.pressed("a"):
            a = s.a = a + 1
            s.won_a = s.get("won_a", 0) + (a == GOAL)
        if ui.pressed("l"):
            b = s.b = b + 1
            s.won_b = s.get("won_b", 0) + (b == GOAL)
    ui.text(f"A {a} : {b} L", size=28, bold=True, align="center")
    c = ui.canvas(460, 140, background="#333333")
    c.line(430, 0, 430, 140, "white", 4)
    c.rect(a * 13, 25, 30, 25, "red")
    c.rect(b * 13, 90, 30, 25, "blue")
    if a == GOAL:
        ui.text("A wins!", size=24, color="good", align="center")
    elif b == GOAL:
        ui.text("L wins!", size=24, color="good", align="center")
    else:
        ui.text("Press A or L as fast as you can", color="muted", align="center")
    ui.text(f"Won: A {s.get('won_a', 0)}, L {s.get('won_b', 0)}", align="center")
    if ui.button("New race"):
        s.a, s.b = 0, 0
