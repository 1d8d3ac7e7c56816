WORDS = ["TABLE", "RIVER", "CLOCK"]


def app(ui):
    ui.title("First and last letter")
    s = ui.state
    if ui.button("Again"):
        s.at, s.points = 0, 0
    at, points = s.get("at", 0), s.get("points", 0)
    answer = ui.field("Word").strip().upper()
    if ui.button("Check") and answer and at < 3:
        s.points = points = points + (answer == WORDS[at])
        s.at = at = at + 1
        ui.clear("Word")
    if at < 3:
        ui.text(WORDS[at][0] + "___" + WORDS[at][-1], size=40)
    else:
        ui.text("Done", size=28)
    ui.text(f"Right: {points} of {at}")
