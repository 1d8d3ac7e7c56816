def app(ui):
    ui.title("Favourite key")
    s = ui.state
    counts = s.get("counts", {})
    with ui.row():
        for name in "CDEFG":
            if ui.button(name):
                ui.note(name + "4")
                counts[name] = counts.get(name, 0) + 1
        if ui.button("Reset"):
            counts.clear()
    s.counts = counts
    if counts:
        most = max(counts, key=counts.get)
        ui.text(f"Most: {most}, {counts[most]} times", size=20)
    else:
        ui.text("Most: none", size=20)
