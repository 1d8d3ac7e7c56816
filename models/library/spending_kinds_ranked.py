def app(ui):
    ui.title("Where the money goes")
    spent = ui.state.get("spent", {})
    with ui.row():
        kind = ui.field("Category").strip().capitalize()
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Add") and kind and amount:
            spent[kind] = spent.get(kind, 0) + amount
            ui.clear("Category")
    if not spent:
        ui.text("Nothing spent", color="muted")
        return
    total = sum(spent.values())
    ui.text(f"{total:.2f} in all", size=36, bold=True)
    kinds = sorted(spent, key=spent.get, reverse=True)
    lines = []
    for place, kind in enumerate(kinds, 1):
        lines.append(f"{place}. {kind}: {spent[kind]:.2f} ({spent[kind] / total * 100:.0f}%)")
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        del spent[kinds[picked.index]]
