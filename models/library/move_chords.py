NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Move notes")
    s = ui.state
    by = s.get("by", 0)
    text = ui.field("Notes", placeholder="C E G#")
    with ui.row():
        if ui.button("Down"):
            s.by = by - 1
        if ui.button("Up"):
            s.by = by + 1
        if ui.button("Back to 0"):
            s.by = 0
    moved = []
    for note in text.upper().split():
        moved.append(NOTES[(NOTES.index(note) + by) % 12] if note in NOTES else "?")
    ui.text(" ".join(moved), size=32)
    ui.text(f"Moved by {by}", color="muted")
