def app(ui):
    ui.title("Octave")
    s = ui.state
    words = ui.field("Notes", "C4 E4 G4").upper().split()
    step = 0
    with ui.row():
        if ui.button("Up"):
            step = 1
        if ui.button("Down"):
            step = -1
    if step:
        moved = []
        for word in words:
            if word[0] in "ABCDEFG" and word[1:].lstrip("#") in list("1234567"):
                moved.append(word[:-1] + str(int(word[-1]) + step))
                ui.note(moved[-1])
            else:
                moved.append("?")
        s.moved = " ".join(moved)
    ui.text(s.get("moved", ""), size=24)
