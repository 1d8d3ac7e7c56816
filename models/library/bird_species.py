def app(ui):
    ui.title("Garden birds")
    seen = ui.state.get("seen", [])
    with ui.row():
        species = ui.field("Species")
        if ui.button("Seen") and species.strip():
            seen.append(species.strip().capitalize())
            ui.clear("Species")
        if ui.button("Undo") and seen:
            seen.pop()
    counts = {}
    for name in seen:
        counts[name] = counts.get(name, 0) + 1
    rows = sorted(counts.items(), key=lambda item: -item[1])
    ui.table([[name, count] for name, count in rows], header=["Species", "Seen"])
    ui.text(f"{len(counts)} species, {len(seen)} birds", size=20)
