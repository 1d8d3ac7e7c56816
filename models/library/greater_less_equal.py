PAIRS = [(4, 7), (9, 3), (5, 5), (12, 21)]


def app(ui):
    ui.title("Which sign?")
    s = ui.state
    place, tries = s.get("place", 0), s.get("tries", 0)
    if place < len(PAIRS):
        a, b = PAIRS[place]
        ui.text(f"{a} ? {b}", size=48, bold=True, align="center")
        right = "<" if a < b else "=" if a == b else ">"
        with ui.row():
            for sign in ["<", "=", ">"]:
                if ui.button(sign):
                    s.tries = tries + 1
                    s.words = f"{a} {sign} {b}" if sign == right else "Not that sign"
                    if sign == right:
                        s.place = place + 1
        ui.text(s.get("words", ""), size=20)
        ui.text(f"Tries: {s.get('tries', 0)}", color="muted")
    else:
        ui.text(f"All done in {tries} tries", size=28, bold=True)
        if ui.button("Once more"):
            s.place, s.tries, s.words = 0, 0, ""
