def app(ui):
    ui.title("Jottings")
    jottings = ui.state.get("jottings", [])
    with ui.row():
        text = ui.field("Jotting").strip()
        if ui.button("Add") and text:
            jottings.append(text)
            ui.clear("Jotting")
    counts = {}
    for jotting in jottings:
        ui.text(jotting)
        for word in jotting.lower().split():
            if word.startswith("#") and len(word) > 1:
                counts[word] = counts.get(word, 0) + 1
    ui.divider()
    for tag in sorted(counts, key=counts.get, reverse=True):
        ui.text(f"{tag}: {counts[tag]}", bold=True)
