def app(ui):
    ui.title("Shopping")
    amounts = ui.state.get("amounts", {})
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            amounts.setdefault(thing, 1)
            ui.clear("Thing")
    things = list(amounts)
    picked = ui.list([f"{thing}: {amounts[thing]}" for thing in things], actions=["+", "-"])
    if picked:
        thing = things[picked.index]
        amounts[thing] += 1 if picked.action == "+" else -1
        if amounts[thing] == 0:
            del amounts[thing]
    if not amounts:
        ui.text("Nothing to buy", color="muted")
