def app(ui):
    ui.title("Courses")
    s = ui.state
    items = s.get("items", [])
    with ui.row():
        name = ui.field("Article").strip()
        shelf = ui.choice("Rayon", ["Fruits", "Frais", "Maison"])
        if ui.button("Ajouter") and name:
            items.append({"name": name, "shelf": shelf, "done": False})
            ui.clear("Article")
    for shelf in ["Fruits", "Frais", "Maison"]:
        ui.text(shelf, bold=True)
        for item in items:
            if item["shelf"] == shelf:
                item["done"] = ui.checkbox(item["name"], item["done"])
    ui.text(f"{sum(not item['done'] for item in items)} à prendre", size=24)
    if ui.button("Enlever les pris"):
        s.items = [item for item in items if not item["done"]]
