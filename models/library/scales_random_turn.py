SCALES = ["C", "G", "D", "A", "E", "B", "F", "Bb", "Eb", "Ab", "Db", "Gb"]


def app(ui):
    ui.title("Scales")
    s = ui.state
    left = s.get("left", random.sample(SCALES, len(SCALES)))
    s.left = left
    if left:
        ui.text(f"{left[0]} major", size=48, bold=True)
        if ui.button("Next"):
            left.pop(0)
    else:
        ui.text("All done", size=48, bold=True, color="good")
    done = len(SCALES) - len(left)
    ui.text(f"{done} of {len(SCALES)} played")
    ui.progress(done / len(SCALES))
    if ui.button("Shuffle again"):
        s.left = random.sample(SCALES, len(SCALES))
