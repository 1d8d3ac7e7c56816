def app(ui):
    ui.title("My ranking")
    songs = ui.state.get("songs", [])
    with ui.row():
        name = ui.field("Song")
        if ui.button("Add") and name.strip() and len(songs) < 5:
            songs.append(name.strip())
            ui.clear("Song")
    if len(songs) >= 5:
        ui.text("The ranking is full", color="warn")
    rows = [f"{i + 1}. {song}" for i, song in enumerate(songs)]
    picked = ui.list(rows, actions=["Up", "Down", "Delete"])
    if picked:
        i = picked.index
        if picked.action == "Up" and i > 0:
            songs[i - 1], songs[i] = songs[i], songs[i - 1]
        if picked.action == "Down" and i < len(songs) - 1:
            songs[i + 1], songs[i] = songs[i], songs[i + 1]
        if picked.action == "Delete":
            songs.pop(i)
    if songs:
        ui.text(f"Number one: {songs[0]}", size=24, color="accent")
