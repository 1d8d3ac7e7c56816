def app(ui):
    ui.title("Film shelf")
    films = ui.state.get("films", [])
    with ui.row():
        title = ui.field("Title").strip()
        year = ui.number("Year", 2000, min=1890, max=2100)
        stars = ui.number("Stars", 3, min=1, max=5)
        if ui.button("Add") and title:
            films.append([title, int(year), int(stars)])
            ui.clear("Title")
    order = ui.choice("Sort by", ["Title", "Year", "Stars"])
    if order == "Title":
        films.sort(key=lambda film: film[0].lower())
    elif order == "Year":
        films.sort(key=lambda film: film[1])
    else:
        films.sort(key=lambda film: -film[2])
    picked = ui.list([f"{title}, {year}, {stars} stars" for title, year, stars in films], actions=["Delete"])
    if picked:
        films.pop(picked.index)
