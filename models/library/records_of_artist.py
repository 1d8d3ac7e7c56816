def app(ui):
    ui.title("Vinyl")
    records = ui.state.get("records", [])
    with ui.row():
        artist = ui.field("Artist").strip()
        album = ui.field("Album").strip()
        if ui.button("Add") and artist and album:
            records.append([artist, album])
            records.sort()
            ui.clear("Artist")
            ui.clear("Album")
    search = ui.field("Search").strip().lower()
    found = [record for record in records if search in record[0].lower()]
    ui.text(f"{len(found)} of {len(records)}", bold=True)
    picked = ui.list([f"{artist}: {album}" for artist, album in found], actions=["Delete"])
    if picked:
        records.remove(found[picked.index])
