def app(ui):
    ui.title("Four dice")
    s = ui.state
    if ui.button("Roll") or "dice" not in s:
        s.dice = sorted([random.randint(1, 6) for i in range(4)], reverse=True)
    a, b, c, lowest = s.dice
    ui.text(f"{a} + {b} + {c} = {a + b + c}", size=40, bold=True)
    ui.text(f"Dropped: {lowest}", color="muted")
