STAGES = ["Wish", "Learning", "Can play"]


def app(ui):
    ui.title("Guitar songs")
    songs = ui.state.get("songs", [])
    with ui.row():
        name = ui.field("Song").strip()
        if ui.button("Add") and name:
            songs.append({"name": name, "stage": 0})
            ui.clear("Song")
    for number, stage in enumerate(STAGES):
        here = [song for song in songs if song["stage"] == number]
        ui.text(f"{stage} ({len(here)})", size=22, bold=True)
        picked = ui.list([song["name"] for song in here], actions=["Next"] if number < 2 else ["Again"])
        if picked:
            here[picked.index]["stage"] = number + 1 if number < 2 else 1
