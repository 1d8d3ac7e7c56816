def app(ui):
    ui.title("Percent after percent")
    changes = ui.state.get("changes", [])
    price = ui.number("First price", 100.0, min=0)
    with ui.row():
        change = ui.number("Change in %", 10, min=-100, max=1000)
        if ui.button("Add"):
            changes.append(change)
        if ui.button("Undo") and changes:
            changes.pop()
    for percent in changes:
        price *= 1 + percent / 100
        ui.text(f"{percent:+g}% → {price:.2f}")
    ui.text(f"Price now: {price:.2f}", size=28)
