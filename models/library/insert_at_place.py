def app(ui):
    ui.title("Top list")
    songs = ui.state.get("songs", [])
    with ui.row():
        song = ui.field("Song").strip()
        place = int(ui.number("Place", 1, min=1))
        if ui.button("Put in") and song:
            songs.insert(place - 1, song)
            ui.clear("Song")
    for number, song in enumerate(songs, 1):
        ui.text(f"{number}. {song}")
    if not songs:
        ui.text("No songs", color="muted")
