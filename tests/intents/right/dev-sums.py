def app(ui):
    ui.title("Adding")
    s = ui.state
    if "a" not in s:
        s.a, s.b, s.answers, s.said = random.randint(1, 10), random.randint(1, 10), 0, ""
    ui.text(f"{s.a} + {s.b}", size=40)
    answer = ui.number("Your answer", 0)
    if ui.button("Check"):
        s.answers += 1
        s.said = "Right" if answer == s.a + s.b else f"Wrong, it was {s.a + s.b}"
        s.a, s.b = random.randint(1, 10), random.randint(1, 10)
    ui.text(s.said)
    ui.text(f"Answers: {s.answers}")
