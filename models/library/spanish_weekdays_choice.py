DAYS = {"Monday": "lunes", "Tuesday": "martes", "Wednesday": "miércoles", "Thursday": "jueves",
        "Friday": "viernes", "Saturday": "sábado", "Sunday": "domingo"}


def app(ui):
    ui.title("Days in Spanish")
    s = ui.state
    if "day" not in s:
        s.day = random.choice(list(DAYS))
    ui.text(s.day, size=40, bold=True)
    with ui.row():
        for word in sorted(DAYS.values()):
            if ui.button(word):
                right = word == DAYS[s.day]
                s.words = "¡Muy bien!" if right else f"{s.day} is {DAYS[s.day]}"
                s.right, s.wrong = s.get("right", 0) + right, s.get("wrong", 0) + (not right)
                s.day = random.choice([day for day in DAYS if day != s.day])
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Right {s.get('right', 0)}, wrong {s.get('wrong', 0)}")
