def app(ui):
    ui.title("Rhyme")
    first = ui.field("First").strip().lower()
    second = ui.field("Second").strip().lower()
    if not first or not second:
        ui.text("Type two words", color="muted")
        return
    ends = first[-2:], second[-2:]
    if ends[0] == ends[1]:
        ui.text("They rhyme", size=28, color="good")
    else:
        ui.text("No rhyme", size=28, color="bad")
    ui.text(f"-{ends[0]} and -{ends[1]}")
