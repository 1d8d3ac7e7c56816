def app(ui):
    ui.title("Recorder")
    s = ui.state
    recorded = s.get("recorded", [])
    with ui.row():
        for name in "CDEFG":
            if ui.button(name):
                ui.note(name + "4")
                if s.get("recording"):
                    recorded.append(name)
    with ui.row():
        if ui.button("Record"):
            s.recording = True
            recorded.clear()
        if ui.button("Stop"):
            s.recording = False
        if ui.button("Play"):
            for name in recorded:
                ui.note(name + "4")
            ui.text("Playing: " + " ".join(recorded))
