PUPILS = ["Mia", "Tom", "Zoe", "Jan"]


def app(ui):
    ui.title("Who reads?")
    read = ui.state.get("read", [])
    if ui.button("Next reader"):
        if len(read) == len(PUPILS):
            read.clear()
        read.append(random.choice([pupil for pupil in PUPILS if pupil not in read]))
    ui.text(read[-1] if read else "Nobody yet", size=40, bold=True)
    ui.text("Has read: " + ", ".join(read))
