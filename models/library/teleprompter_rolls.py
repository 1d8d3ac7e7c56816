TEXT = "Good evening and welcome\nThank you for coming tonight\nI want to tell you a story\nIt began ten years ago\nin a very small kitchen"


def app(ui):
    ui.title("Teleprompter")
    s = ui.state
    lines = ui.field("Text", TEXT, lines=5).split("\n")
    speed = ui.slider("Speed", 10, 100, 30)
    with ui.row():
        if ui.button("Pause" if s.get("running") else "Roll"):
            s.running = not s.get("running", False)
        if ui.button("From the top"):
            s.rolled = 0
    rolled = s.get("rolled", 0)
    if s.get("running"):
        rolled = s.rolled = rolled + speed * ui.dt
        if rolled > 120 + len(lines) * 50:
            s.running = False
    c = ui.canvas(640, 260, background="black")
    for place, line in enumerate(lines):
        y = 120 + place * 50 - rolled
        if 0 < y < 250:
            c.text(320, y, line, size=30, color="white", align="center")
