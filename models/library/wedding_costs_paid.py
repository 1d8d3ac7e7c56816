def app(ui):
    ui.title("Wedding budget")
    items = ui.state.get("items", [])
    with ui.row():
        name = ui.field("What").strip()
        planned = ui.number("Planned", 500, min=0, step=50)
        cost = ui.number("Cost", 500, min=0, step=50)
        if ui.button("Add") and name:
            items.append({"name": name, "planned": planned, "cost": cost, "paid": False})
            ui.clear("What")
    for item in items:
        item["paid"] = ui.checkbox(f"{item['name']}: {item['cost']} (planned {item['planned']})", item["paid"])
    planned = sum(item["planned"] for item in items)
    cost = sum(item["cost"] for item in items)
    owed = sum(item["cost"] for item in items if not item["paid"])
    ui.text(f"{cost} of {planned} planned", size=32, bold=True, color="bad" if cost > planned else "")
    ui.text(f"Still to pay: {owed}", size=24)
