def app(ui):
    ui.title("Weighted choice")
    s = ui.state
    text = ui.field("Options", "Pizza 3\nPasta 1\nSalad 1", lines=5)
    chances = {}
    for line in text.splitlines():
        name, _, weight = line.strip().rpartition(" ")
        if name and weight.isdecimal():
            chances[name] = int(weight)
    total = sum(chances.values())
    if total == 0:
        ui.text("Write lines like Pizza 3", color="muted")
        return
    ui.table([[name, f"{100 * weight / total:.0f} %"] for name, weight in chances.items()], header=["Option", "Chance"])
    if ui.button("Draw"):
        s.drawn = random.choices(list(chances), weights=list(chances.values()))[0]
    ui.text(f"{s.drawn}!" if s.get("drawn") else "Not drawn yet", size=40, bold=True)
