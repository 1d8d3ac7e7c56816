def app(ui):
    ui.title("Films")
    films = ui.state.get("films", [])
    with ui.row():
        title = ui.field("Title")
        stars = int(ui.slider("Stars", 1, 5, 3))
        if ui.button("Add") and title.strip():
            films.append([title.strip(), stars])
            films.sort(key=lambda film: -film[1])
            ui.clear("Title")
    picked = ui.list([f"{'★' * stars} {title}" for title, stars in films], actions=["Delete"])
    if picked:
        films.pop(picked.index)
    average = sum(film[1] for film in films) / len(films) if films else 0
    ui.text(f"{len(films)} films, {average:.1f} stars", size=20)
