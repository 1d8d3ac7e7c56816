def app(ui):
    ui.title("My notes")
    s = ui.state
    names = ui.files.list("notes/")
    with ui.row():
        new = ui.field("New note", placeholder="shopping")
        if ui.button("Create") and new.strip():
            name = new.strip() + ".txt"
            if name not in names:
                ui.files.write("notes/" + name, "")
            s.open = name
            ui.clear("New note")
    for name in names:
        with ui.row():
            if ui.button(name):
                s.open = name
            ui.text(ui.files.read("notes/" + name)[:40], color="muted")
    name = s.get("open")
    if name:
        with ui.card(name):
            text = ui.field("Text of " + name, ui.files.read("notes/" + name), lines=10)
            with ui.row():
                if ui.button("Save"):
                    ui.files.write("notes/" + name, text)
                    ui.notify("Saved")
                if ui.button("Delete"):
                    ui.files.delete("notes/" + name)
                    s.open = None
    else:
        ui.text("Open a note, or create one", color="muted")
