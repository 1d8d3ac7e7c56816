def app(ui):
    ui.title("Films")
    s = ui.state
    films = s.get("films", [])
    with ui.row():
        film = ui.field("Film").strip()
        if ui.button("Add") and film:
            films.append({"name": film, "seen": False})
            ui.clear("Film")
    for entry in films:
        entry["seen"] = ui.checkbox(f"{entry['name']} seen", entry["seen"])
    seen = [entry for entry in films if entry["seen"]]
    if ui.button("Remove seen ones") and seen:
        s.asking = True
    if s.get("asking"):
        answer = ui.dialog(f"Remove {len(seen)}?", buttons=["Remove", "Keep"])
        if answer == "Remove":
            s.films = [entry for entry in films if not entry["seen"]]
        if answer:
            s.asking = False
