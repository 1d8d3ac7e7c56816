def app(ui):
    ui.title("Debts")
    mine = ui.state.get("mine", [])
    theirs = ui.state.get("theirs", [])
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 10.0, min=0)
    with ui.row():
        if ui.button("I owe it") and name:
            mine.append([name, amount])
            ui.clear("Name")
        if ui.button("They owe me") and name:
            theirs.append([name, amount])
            ui.clear("Name")
    with ui.grid(2):
        for title, debts in [("I owe", mine), ("They owe me", theirs)]:
            with ui.column():
                ui.text(f"{title}: {sum(amount for name, amount in debts):.2f}", size=20, bold=True)
                picked = ui.list([f"{name} {amount:.2f}" for name, amount in debts], actions=["Settled"])
                if picked:
                    debts.pop(picked.index)
    left = sum(amount for name, amount in theirs) - sum(amount for name, amount in mine)
    words = f"I get {left:.2f} in the end" if left > 0 else f"I pay {-left:.2f} in the end"
    ui.text("All even" if left == 0 else words, size=32, bold=True)
