def app(ui):
    ui.title("Picnic")
    takers = ui.state.get("takers", {"Salad": "", "Drinks": "", "Bread": "", "Cake": ""})
    name = ui.field("Name").strip()
    dishes = list(takers)
    picked = ui.list([f"{dish}: {takers[dish] or 'nobody'}" for dish in dishes], actions=["Take", "Free"])
    if picked:
        dish = dishes[picked.index]
        if picked.action == "Free":
            takers[dish] = ""
        elif name and not takers[dish]:
            takers[dish] = name
    ui.text(f"Still open: {sum(not taker for taker in takers.values())}")
