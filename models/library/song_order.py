def app(ui):
    ui.title("Concert")
    songs = ui.state.get("songs", [])
    with ui.row():
        song = ui.field("Song")
        minutes = ui.number("Minutes", 3, min=1)
        if ui.button("Add") and song.strip():
            songs.append([song.strip(), minutes])
            ui.clear("Song")
    lines = [f"{i}. {name} ({length} min)" for i, (name, length) in enumerate(songs, start=1)]
    picked = ui.list(lines, actions=["Up", "Remove"])
    if picked and picked.action == "Remove":
        songs.pop(picked.index)
    elif picked and picked.index > 0:
        songs.insert(picked.index - 1, songs.pop(picked.index))
    ui.text(f"{len(songs)} songs, {sum(length for name, length in songs)} min", bold=True)
