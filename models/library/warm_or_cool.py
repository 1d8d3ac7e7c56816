COLORS = {"red": "Warm", "orange": "Warm", "yellow": "Warm", "coral": "Warm",
          "blue": "Cool", "green": "Cool", "teal": "Cool", "skyblue": "Cool"}


def app(ui):
    ui.title("Warm or cool?")
    s = ui.state
    color = s.setdefault("color", random.choice(list(COLORS)))
    c = ui.canvas(200, 140)
    c.rect(0, 0, 200, 140, color)
    with ui.row():
        for answer in ["Warm", "Cool"]:
            if ui.button(answer):
                right = COLORS[color] == answer
                s.right = s.get("right", 0) + right
                s.asked = s.get("asked", 0) + 1
                s.answer = f"{'Yes' if right else 'No'}, {color} is {COLORS[color].lower()}"
                s.color = random.choice([name for name in COLORS if name != color])
    ui.text(s.get("answer", ""), size=20)
    ui.text(f"{s.get('right', 0)} of {s.get('asked', 0)} right")
