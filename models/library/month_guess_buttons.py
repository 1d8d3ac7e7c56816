MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def app(ui):
    ui.title("Secret month")
    s = ui.state
    if "secret" not in s or ui.button("New month"):
        s.secret, s.presses, s.words = random.randrange(12), 0, "Which month is it?"
    with ui.grid(4):
        for i, month in enumerate(MONTHS):
            if ui.button(month) and s.words != "Yes":
                s.presses += 1
                s.words = "Yes" if i == s.secret else "Earlier" if i > s.secret else "Later"
    ui.text(s.words, size=28, bold=True)
    ui.text(f"Presses: {s.presses}")
