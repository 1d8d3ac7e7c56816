def app(ui):
    ui.title("Songs")
    songs = ui.state.get("songs", [])
    with ui.row():
        song = ui.field("Song").strip()
        if ui.button("Add") and song:
            songs.append(song)
            ui.clear("Song")
    picked = ui.list([f"{i}. {song}" for i, song in enumerate(songs, 1)], actions=["To top", "Skip"])
    if picked:
        song = songs.pop(picked.index)
        if picked.action == "To top":
            songs.insert(0, song)
