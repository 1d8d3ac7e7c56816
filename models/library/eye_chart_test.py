LETTERS = ["E", "F", "P", "T", "O", "Z"]
SIZES = [96, 64, 40, 24, 14, 8]


def app(ui):
    ui.title("Eye test")
    s = ui.state
    line = s.get("line", 0)
    if s.get("over") or line == len(LETTERS):
        ui.text(f"You read {line} of {len(LETTERS)} lines", size=32)
        if ui.button("Again"):
            s.line, s.over = 0, False
        return
    ui.text(f"Line {line + 1} of {len(LETTERS)}", color="muted")
    ui.text(LETTERS[line], size=SIZES[line], align="center")
    with ui.row():
        letter = ui.field("Letter").strip().upper()
        if ui.button("Check") and letter:
            if letter == LETTERS[line]:
                s.line = line + 1
            else:
                s.over = True
            ui.clear("Letter")
