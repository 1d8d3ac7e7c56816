KINDS = ["Headache", "Cough", "Fever"]


def app(ui):
    ui.title("Symptoms")
    log = ui.state.get("log", [])
    kind = ui.choice("Symptom", KINDS)
    strength = ui.slider("Strength", 1, 10, 5)
    note = ui.field("Note")
    if ui.button("Save"):
        log.insert(0, [kind, f"{ui.now.strftime('%d %b %H:%M')} {kind} {strength} {note.strip()}"])
        ui.clear("Note")
    for name in KINDS:
        ui.text(f"{name}: {len([row for row in log if row[0] == name])}")
    ui.list([row[1] for row in log])
