NAMES = ["G", "A", "B", "C", "D", "E", "F", "G", "A"]


def app(ui):
    ui.title("Bass clef")
    s = ui.state
    if "place" not in s:
        s.place = random.randrange(9)
    c = ui.canvas(300, 170, background="white")
    for line in range(5):
        c.line(20, 40 + line * 22, 280, 40 + line * 22, "black", 1)
    c.circle(36, 62, 6, "black")
    c.arc(46, 66, 18, 200, 430, "black", width=4)
    for y in (51, 73):
        c.circle(76, y, 3, "black")
    c.circle(190, 128 - s.place * 11, 10, "black")
    with ui.row():
        for letter in "ABCDEFG":
            if ui.button(letter):
                right = letter == NAMES[s.place]
                s.said = f"Right, {letter}" if right else f"No, it was {NAMES[s.place]}"
                s.right = s.get("right", 0) + right
                s.asked = s.get("asked", 0) + 1
                s.place = random.choice([place for place in range(9) if place != s.place])
    ui.text(s.get("said", "Which note is it?"), size=28, bold=True)
    ui.text(f"{s.get('right', 0)} of {s.get('asked', 0)} right")
    if ui.button("Start again"):
        s.right, s.asked, s.said = 0, 0, "Which note is it?"
