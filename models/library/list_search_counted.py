def app(ui):
    ui.title("Searchable list")
    entries = ui.state.get("entries", [])
    with ui.row():
        new = ui.field("New entry").strip()
        if ui.button("Add") and new:
            entries.append(new)
            ui.clear("New entry")
    if not entries:
        ui.text("The list is empty", color="muted")
        return
    search = ui.field("Search").strip().lower()
    found = [place for place, entry in enumerate(entries) if search in entry.lower()]
    ui.text(f"{len(found)} of {len(entries)}", bold=True)
    picked = ui.list([entries[place] for place in found], actions=["Delete"])
    if picked:
        entries.pop(found[picked.index])
