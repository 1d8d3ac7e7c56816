def app(ui):
    ui.title("Film shelf")
    films = ui.state.get("films", [])
    with ui.row():
        title = ui.field("Title").strip()
        year = ui.number("Year", 2000, min=1890, max=2100)
        if ui.button("Add") and title:
            films.append([int(year), title])
            ui.clear("Title")
    films.sort(reverse=ui.switch("Newest first", False))
    ui.text(f"{len(films)} films", size=20)
    picked = ui.list([f"{year} {title}" for year, title in films], actions=["Delete"])
    if picked:
        films.pop(picked.index)
