def app(ui):
    ui.title("Film night")
    films = ui.state.get("films", [])
    text = ui.field("Who", "Mum, Dad, Ida, Max")
    names = [name.strip() for name in text.split(",") if name.strip()] or ["Nobody"]
    ui.text(f"Tonight: {names[len(films) % len(names)]}", size=40, bold=True)
    with ui.row():
        film = ui.field("Film").strip()
        if ui.button("Watched") and film:
            films.append([film, names[len(films) % len(names)]])
            ui.clear("Film")
    ui.table([[film, name] for film, name in films], header=["Film", "Chosen by"])
    if ui.button("Undo") and films:
        films.pop()
