GOAL = 20


def app(ui):
    ui.title("Race")
    s = ui.state
    a = s.get("a", 0)
    b = s.get("b", 0)
    if a < GOAL and b < GOAL:
        if ui.pressed("a"):
            a = s.a = a + 1
        if ui.pressed("l"):
            b = s.b = b + 1
    ui.text(f"A {a} : {b} L", size=28, bold=True, align="center")
    c = ui.canvas(460, 140, background="#333333")
    c.line(430, 0, 430, 140, "white", 4)
    c.rect(a * 20, 25, 30, 25, "red")
    c.rect(b * 20, 90, 30, 25, "blue")
    if a == GOAL:
        ui.text("A wins!", size=24, color="good", align="center")
    elif b == GOAL:
        ui.text("L wins!", size=24, color="good", align="center")
    else:
        ui.text("Press A or L as fast as you can", color="muted", align="center")
    if ui.button("New race"):
        s.a, s.b = 0, 0
