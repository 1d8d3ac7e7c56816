def app(ui):
    ui.title("Bibliography")
    entries = ui.state.get("entries", [])
    author = ui.field("Author", placeholder="Carson, R.").strip()
    year = int(ui.number("Year", 2020, min=1000, max=2100))
    title = ui.field("Title").strip()
    publisher = ui.field("Publisher").strip()
    if ui.button("Add") and author and title:
        entry = f"{author} ({year}). {title}."
        entries.append(f"{entry} {publisher}." if publisher else entry)
        entries.sort(key=str.lower)
        for label in ["Author", "Title", "Publisher"]:
            ui.clear(label)
    picked = ui.list(entries, actions=["Delete"])
    if picked:
        entries.pop(picked.index)
    if entries and ui.button("Copy all"):
        ui.copy("\n".join(entries))
        ui.notify("Copied")
