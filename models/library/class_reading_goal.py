def app(ui):
    ui.title("Our class reads")
    minutes = ui.state.get("minutes", {})
    with ui.row():
        child = ui.field("Child").strip()
        count = int(ui.number("Minutes", 20, min=1, max=300))
        if ui.button("Add") and child:
            minutes[child] = minutes.get(child, 0) + count
            ui.clear("Child")
    total = sum(minutes.values())
    ui.progress(min(1, total / 1000))
    ui.text(f"{total} of 1000 minutes", size=36, bold=True)
    if total >= 1000:
        ui.text("Goal reached!", size=28, color="good")
    rows = sorted(minutes.items(), key=lambda entry: -entry[1])
    ui.table([[name, read] for name, read in rows], header=["Child", "Minutes"])
