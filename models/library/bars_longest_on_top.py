def app(ui):
    ui.title("Bars")
    bars = ui.state.get("bars", [])
    with ui.row():
        name = ui.field("Name").strip()
        value = ui.number("Value", 10, min=0)
        if ui.button("Add") and name:
            bars.append([value, name])
            bars.sort(reverse=True)
            ui.clear("Name")
    most = max([value for value, name in bars], default=0) or 1
    c = ui.canvas(480, 40 * max(1, len(bars)), background="white")
    for i, (value, name) in enumerate(bars):
        c.text(5, i * 40 + 12, name, size=16, color="black")
        c.rect(130, i * 40 + 6, 280 * value / most, 28, "teal")
        c.text(420, i * 40 + 12, value, size=16, color="black")
    if not bars:
        c.text(5, 12, "Nothing added yet", size=16, color="black")
    elif ui.button("Clear all"):
        bars.clear()
