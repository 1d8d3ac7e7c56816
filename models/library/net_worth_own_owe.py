def app(ui):
    ui.title("Net worth")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("What").strip()
        amount = ui.number("Amount", 100.0, min=0)
        kind = ui.choice("Kind", ["I own", "I owe"])
        if ui.button("Add") and name:
            things.append([name, amount, kind])
            ui.clear("What")
    own = sum(amount for name, amount, kind in things if kind == "I own")
    owe = sum(amount for name, amount, kind in things if kind == "I owe")
    ui.text(f"Net worth: {own - owe:.2f}", size=40, bold=True)
    ui.text(f"I own {own:.2f} and owe {owe:.2f}")
    picked = ui.list([f"{name}: {amount:.2f} ({kind})" for name, amount, kind in things], actions=["Delete"])
    if picked:
        things.pop(picked.index)
