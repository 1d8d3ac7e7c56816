def app(ui):
    ui.title("Number line")
    s = ui.state
    place = s.get("place", 5)
    with ui.row():
        for jump in [-5, -1, 1, 5]:
            if ui.button(f"{jump:+}") and 0 <= place + jump <= 20:
                s.words = f"{place} {'+' if jump > 0 else '-'} {abs(jump)} = {place + jump}"
                place = s.place = place + jump
    c = ui.canvas(440, 90)
    c.line(20, 50, 420, 50, "white", 2)
    for number in range(21):
        c.line(20 + number * 20, 44, 20 + number * 20, 56, "white", 2)
        c.text(20 + number * 20, 62, number, size=11, align="center")
    c.circle(20 + place * 20, 50, 8, "orange")
    ui.text(s.get("words", f"{place}"), size=40, bold=True)
