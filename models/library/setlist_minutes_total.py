def app(ui):
    ui.title("Setlist")
    songs = ui.state.get("songs", [])
    with ui.row():
        name = ui.field("Song").strip()
        minutes = int(ui.number("Min", 3, min=0))
        seconds = int(ui.number("Sec", 30, min=0, max=59))
        if ui.button("Add") and name:
            songs.append([name, minutes * 60 + seconds])
            ui.clear("Song")
    picked = ui.list([f"{number}. {name} {length // 60}:{length % 60:02d}" for number, (name, length) in enumerate(songs, 1)], actions=["Up", "Delete"])
    if picked:
        song = songs.pop(picked.index)
        if picked.action == "Up":
            songs.insert(max(0, picked.index - 1), song)
    total = sum(length for _, length in songs)
    ui.text(f"{total // 60}:{total % 60:02d}", size=40, bold=True)
    ui.text(f"{len(songs)} {'song' if len(songs) == 1 else 'songs'}")
