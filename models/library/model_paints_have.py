def app(ui):
    ui.title("Model paints")
    paints = ui.state.get("paints", [])
    with ui.row():
        number = ui.field("Number").strip()
        name = ui.field("Colour").strip()
        if ui.button("Add") and name:
            paints.append({"name": f"{number} {name}".strip(), "level": "Full"})
            ui.clear("Number")
            ui.clear("Colour")
    picked = ui.list([f"{paint['name']}: {paint['level']}" for paint in paints], actions=["Full", "Half", "Empty"])
    if picked:
        paints[picked.index]["level"] = picked.action
    empty = [paint["name"] for paint in paints if paint["level"] == "Empty"]
    ui.text("To buy: " + (", ".join(empty) or "nothing"), size=24, bold=True)
