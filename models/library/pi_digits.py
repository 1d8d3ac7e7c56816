DIGITS = "14159265"


def app(ui):
    ui.title("Digits of pi")
    s = ui.state
    known, best = s.get("known", 0), s.get("best", 0)
    ui.text("3." + DIGITS[:known], size=36, bold=True)
    with ui.grid(5):
        for digit in "0123456789":
            if ui.button(digit) and known < len(DIGITS):
                if digit == DIGITS[known]:
                    s.known, s.best, s.words = known + 1, max(best, known + 1), ""
                else:
                    s.known, s.words = 0, f"No, it was {DIGITS[known]}"
    ui.text(s.get("words", ""), color="bad")
    ui.text(f"Longest run: {best}")
    if known == len(DIGITS):
        ui.text("All eight", size=24, color="good")
    if ui.button("Start again"):
        s.known, s.words = 0, ""
