NOTES = {"do": "C", "re": "D", "mi": "E", "fa": "F", "sol": "G", "la": "A", "ti": "B"}


def app(ui):
    ui.title("Do re mi")
    words = ui.field("Notes", "do mi sol").lower().split()
    ui.text(" ".join(NOTES.get(word, "?") for word in words), size=32)
    if ui.button("Play"):
        for word in words:
            if word in NOTES:
                ui.note(NOTES[word] + "4")
