def app(ui):
    ui.title("Films")
    films = ui.state.get("films", [])
    with ui.row():
        title = ui.field("Title").strip()
        year = ui.number("Year", ui.now.year, min=1900)
        if ui.button("Add") and title:
            films.append({"title": title, "year": year, "seen": False})
            ui.clear("Title")
    only = ui.switch("Only unseen", False)
    shown = [film for film in films if not (only and film["seen"])]
    picked = ui.list([("✓ " if film["seen"] else "") + f"{film['title']} ({film['year']})" for film in shown], actions=["Seen"])
    if picked:
        shown[picked.index]["seen"] = True
    ui.text(f"{sum(not film['seen'] for film in films)} unseen", size=20)
