def app(ui):
    ui.title("My ranking")
    songs = ui.state.get("songs", [])
    with ui.row():
        name = ui.field("Song")
        if ui.button("Add") and name.strip():
            songs.append(name.strip())
            ui.clear("Song")
    rows = [f"{i + 1}. {song}" for i, song in enumerate(songs)]
    picked = ui.list(rows, actions=["Top", "Up", "Down", "Delete"])
    if picked:
        i = picked.index
        if picked.action == "Top":
            songs.insert(0, songs.pop(i))
        if picked.action == "Up" and i > 0:
            songs[i - 1], songs[i] = songs[i], songs[i - 1]
        if picked.action == "Down" and i < len(songs) - 1:
            songs[i + 1], songs[i] = songs[i], songs[i + 1]
        if picked.action == "Delete":
            songs.pop(i)
    if songs:
        ui.text(f"Number one: {songs[0]}", size=24, color="accent")
