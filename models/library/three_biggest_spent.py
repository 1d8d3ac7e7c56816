def app(ui):
    ui.title("Biggest expenses")
    spent = ui.state.get("spent", [])
    with ui.row():
        what = ui.field("What").strip()
        amount = ui.number("Amount", 10.0, min=1)
        if ui.button("Add") and what:
            spent.append([amount, what])
            ui.clear("What")
    if not spent:
        ui.text("Nothing spent yet", color="muted")
        return
    top = sorted(spent, reverse=True)[:3]
    for medal, (amount, what) in zip("🥇🥈🥉", top):
        ui.text(f"{medal} {what}: {amount:.2f}", size=28, bold=True)
    total = sum(amount for amount, what in spent)
    ui.text(f"{sum(amount for amount, what in top) / total * 100:.1f}% of {total:.2f}")
    picked = ui.list([f"{what}: {amount:.2f}" for amount, what in spent], actions=["Delete"])
    if picked:
        spent.pop(picked.index)
