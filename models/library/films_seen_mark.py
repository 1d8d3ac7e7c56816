def app(ui):
    ui.title("Films")
    films = ui.state.get("films", [])
    with ui.row():
        title = ui.field("Title").strip()
        year = ui.number("Year", ui.now.year, min=1900)
        if ui.button("Add") and title:
            films.append({"title": title, "year": year, "seen": False})
            ui.clear("Title")
    picked = ui.list([("✓ " if film["seen"] else "") + f"{film['title']} ({film['year']})" for film in films], actions=["Seen"])
    if picked:
        films[picked.index]["seen"] = True
    ui.text(f"{sum(film['seen'] for film in films)} of {len(films)} seen", size=20)
