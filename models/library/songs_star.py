def app(ui):
    ui.title("Songs")
    songs = ui.state.get("songs", [])
    with ui.row():
        name = ui.field("Song").strip()
        if ui.button("Add") and name:
            songs.append([name, False])
            ui.clear("Song")
    shown = sorted(songs, key=lambda song: not song[1])
    picked = ui.list([("★ " if star else "") + name for name, star in shown], actions=["Star"])
    if picked:
        song = shown[picked.index]
        song[1] = not song[1]
