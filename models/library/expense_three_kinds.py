def app(ui):
    ui.title("Expenses")
    entries = ui.state.get("entries", [])
    with ui.row():
        what = ui.field("What").strip()
        amount = ui.number("Amount", 0.0, min=0)
        kind = ui.choice("Category", ["Food", "Transport", "Fun"])
        if ui.button("Add") and what:
            entries.append([what, amount, kind])
            ui.clear("What")
    ui.list([f"{what}: {amount:.2f} ({kind})" for what, amount, kind in entries])
    for name in ["Food", "Transport", "Fun"]:
        ui.text(f"{name}: {sum(amount for what, amount, kind in entries if kind == name):.2f}")
    ui.text(f"Total: {sum(amount for what, amount, kind in entries):.2f}", size=24, bold=True)
