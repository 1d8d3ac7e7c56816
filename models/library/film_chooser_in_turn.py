NAMES = ["Mum", "Dad", "Ella", "Tom"]


def app(ui):
    ui.title("Film night")
    films = ui.state.get("films", [])
    turn = NAMES[len(films) % len(NAMES)]
    ui.text(f"{turn} chooses", size=40, bold=True)
    with ui.row():
        film = ui.field("Film").strip()
        if ui.button("Watched") and film:
            films.append(f"{turn}: {film}")
            ui.clear("Film")
    for line in reversed(films):
        ui.text(line, color="muted")
