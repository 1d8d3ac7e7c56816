NAMES = "EFGABCDEF"


def app(ui):
    ui.title("Read the note")
    s = ui.state
    place = s.setdefault("place", random.randint(0, 8))
    c = ui.canvas(300, 160, background="white")
    for line in range(5):
        c.line(20, 40 + line * 20, 280, 40 + line * 20, "black", 2)
    c.ellipse(150, 120 - place * 10, 13, 10, "black")
    with ui.row():
        for letter in "ABCDEFG":
            if ui.button(letter):
                right = letter == NAMES[place]
                s.good = s.get("good", 0) + right
                s.asked = s.get("asked", 0) + 1
                s.answer = "Right" if right else f"No, that was {NAMES[place]}"
                s.place = random.randint(0, 8)
    ui.text(s.get("answer", ""), size=24)
    ui.text(f"{s.get('good', 0)} of {s.get('asked', 0)} right")
