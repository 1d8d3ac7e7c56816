def app(ui):
    s = ui.state
    taken = s.get("taken", [])
    note = ""
    if ui.button("Taken"):
        s.note = ""
        if taken and ui.now - datetime.datetime.fromisoformat(taken[-1]) < datetime.timedelta(hours=4):
            s.note = "Too early!"
        else:
            taken.append(ui.now.isoformat())
    ui.text(s.get("note", ""))
    ui.text(f"{len(taken)} pills")
    if taken:
        ui.text("Last: " + taken[-1][11:16])
