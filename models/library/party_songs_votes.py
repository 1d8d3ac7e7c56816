def app(ui):
    ui.title("Requests")
    songs = ui.state.get("songs", [])
    with ui.row():
        song = ui.field("Song").strip()
        if ui.button("Wish") and song:
            songs.append([song, 1])
            ui.clear("Song")
    songs.sort(key=lambda entry: -entry[1])
    ui.text(f"Next: {songs[0][0]}" if songs else "No wishes yet", size=28, bold=True)
    picked = ui.list([f"{song} ({votes})" for song, votes in songs], actions=["+", "Played"])
    if picked and picked.action == "+":
        songs[picked.index][1] += 1
    elif picked and picked.action == "Played":
        songs.pop(picked.index)
