def app(ui):
    ui.title("Big task")
    parts = ui.state.get("parts", [])
    ui.field("Big task", "Tidy the cellar")
    with ui.row():
        name = ui.field("Small task").strip()
        if ui.button("Add") and name:
            parts.append({"name": name, "done": False})
            ui.clear("Small task")
    for part in parts:
        part["done"] = ui.checkbox(part["name"], part["done"])
    share = sum(part["done"] for part in parts) / len(parts) if parts else 0
    ui.text(f"{share * 100:.0f}% done", size=40, bold=True)
    ui.progress(share)
