def app(ui):
    ui.title("Die")
    s = ui.state
    sides = ui.number("Sides", 6, min=1)
    if ui.button("Roll"):
        s.last = random.randint(1, sides)
        s.total = s.get("total", 0) + s.last
    ui.text(s.get("last", "-"), size=64)
    ui.text(f"Sum: {s.get('total', 0)}")
