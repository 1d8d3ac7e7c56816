def app(ui):
    ui.title("Money")
    entries = ui.state.get("entries", [])
    what = ui.field("What").strip()
    amount = ui.number("Amount", 10.0, min=0)
    with ui.row():
        if ui.button("In") and what:
            entries.append([what, amount])
        if ui.button("Out") and what:
            entries.append([what, -amount])
    ui.state.entries = entries
    for name, value in entries:
        ui.text(f"{name}: {value:+.2f}")
    ui.text(f"Balance: {sum(value for name, value in entries):.2f}", size=24, bold=True)
