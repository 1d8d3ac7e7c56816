def app(ui):
    ui.title("Table of 7")
    s = ui.state
    factor, mistakes = s.get("factor", 1), s.get("mistakes", 0)
    if factor <= 10:
        ui.text(f"7 × {factor} = ?", size=40, bold=True)
        result = ui.number("Result", 0)
        if ui.button("OK"):
            if result == 7 * factor:
                s.factor, s.words = factor + 1, ""
            else:
                s.mistakes, s.words = mistakes + 1, "Not right, try again"
            ui.clear("Result")
        ui.text(s.get("words", ""), color="bad")
        ui.text(f"Mistakes: {s.get('mistakes', 0)}", color="muted")
    else:
        ui.text(f"Done with {mistakes} mistakes", size=28, bold=True)
        if ui.button("Once more"):
            s.factor, s.mistakes = 1, 0
