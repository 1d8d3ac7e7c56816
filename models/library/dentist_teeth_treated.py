def app(ui):
    ui.title("My teeth")
    log = ui.state.get("log", [])
    with ui.row():
        tooth = int(ui.number("Tooth", 11, min=11, max=48))
        what = ui.field("What was done").strip()
        if ui.button("Add") and what:
            log.append([tooth, what, str(ui.today)])
            log.sort()
            ui.clear("What was done")
    show = ui.choice("Show", ["All", *sorted({row[0] for row in log})])
    rows = [row for row in log if show in ("All", row[0])]
    if rows:
        ui.table(rows, header=["Tooth", "What", "Day"])
    else:
        ui.text("No treatments", color="muted")
