def app(ui):
    ui.title("Film night")
    films = ui.state.get("films", [])
    with ui.row():
        film = ui.field("Film").strip()
        minutes = ui.number("Minutes", 90, min=1)
        if ui.button("Add") and film:
            films.append([film, int(minutes)])
            ui.clear("Film")
    picked = ui.list([f"{film}: {minutes} min" for film, minutes in films], actions=["Remove"])
    if picked:
        films.pop(picked.index)
    total = sum(minutes for film, minutes in films)
    ui.text(f"Together: {total // 60} h {total % 60} min", size=24, bold=True)
