def app(ui):
    ui.title("Name melody")
    name = ui.field("Name")
    notes = []
    for letter in name.upper():
        if "A" <= letter <= "Z":
            notes.append("CDEFGAB"[(ord(letter) - 65) % 7] + "4")
    ui.text(" ".join(notes) or "Type a name", size=28)
    if ui.button("Play"):
        for note in notes:
            ui.note(note)
