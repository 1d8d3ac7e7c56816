def app(ui):
    ui.title("Dice cup")
    s = ui.state
    count = int(ui.number("Dice", 5, min=1, max=5))
    with ui.row():
        if ui.button("Roll") or "dice" not in s:
            s.dice = sorted(random.randint(1, 6) for i in range(count))
            s.shown = False
        if ui.button("Cover" if s.shown else "Show"):
            s.shown = not s.shown
    ui.text(" ".join(str(die) if s.shown else "?" for die in s.dice), size=56, bold=True, align="center")
